/**
 * One class of Chancery's own in the package of the template language, for what the language keeps to itself. It is
 * not null-marked, since an annotation here would speak for the language's classes too.
 */
package freemarker.core;

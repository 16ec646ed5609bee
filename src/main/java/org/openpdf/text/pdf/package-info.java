/**
 * One class of Chancery's own in the package of the PDF library, for what the library keeps to itself. It is not
 * null-marked, since an annotation here would speak for the library's classes too.
 */
package org.openpdf.text.pdf;

/** Prose, and the words, lists, names, numbers and dates of each language. The only owner of CommonMark. */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;

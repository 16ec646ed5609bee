/** Prose, and the words, names, lists and dates of each language. */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;

/** Editions that are made anew whenever a file of theirs changes, for the pages that show them. */
@NullMarked
package org.chancery.preview.live;

import org.jspecify.annotations.NullMarked;

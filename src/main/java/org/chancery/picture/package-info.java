/** Bitmaps: what form and size they have and whether they are sound, found out without unpacking their pixels. */
@NullMarked
package org.chancery.picture;

import org.jspecify.annotations.NullMarked;

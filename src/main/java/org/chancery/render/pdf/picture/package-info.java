/** Pictures of a page: vector drawings, written as such, and the bitmaps that are let through. */
@NullMarked
package org.chancery.render.pdf.picture;

import org.jspecify.annotations.NullMarked;

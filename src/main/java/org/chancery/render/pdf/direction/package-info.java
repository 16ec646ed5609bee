/** Which way the text of a page runs, and in which order the pieces of its lines stand. */
@NullMarked
package org.chancery.render.pdf.direction;

import org.jspecify.annotations.NullMarked;

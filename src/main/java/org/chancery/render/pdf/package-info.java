/** Sets a page of HTML in type: a tagged PDF for archives, the same bytes from the same page. */
@NullMarked
package org.chancery.render.pdf;

import org.jspecify.annotations.NullMarked;

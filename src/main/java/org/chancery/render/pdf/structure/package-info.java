/** The structure of a tagged PDF: what each piece of a page is, for those who do not see it. */
@NullMarked
package org.chancery.render.pdf.structure;

import org.jspecify.annotations.NullMarked;

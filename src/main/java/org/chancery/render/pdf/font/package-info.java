/** Fonts of the templates: what they are called, which characters they have, and which of them sets what. */
@NullMarked
package org.chancery.render.pdf.font;

import org.jspecify.annotations.NullMarked;

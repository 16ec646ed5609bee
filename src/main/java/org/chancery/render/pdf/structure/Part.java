package org.chancery.render.pdf.structure;

/** A part of the structure: an element with parts, or a piece of what is printed. */
sealed interface Part permits Branch, Leaf {}

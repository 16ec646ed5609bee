package org.chancery.render.pdf;

/** Something in a style sheet that the engine does not know, and where. */
record StyleFault(int offset, int length, String message, String hint) {}

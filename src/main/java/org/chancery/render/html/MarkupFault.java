package org.chancery.render.html;

/** Something that is not well-formed XML, and where. */
record MarkupFault(int offset, int length, String message, String hint) {}

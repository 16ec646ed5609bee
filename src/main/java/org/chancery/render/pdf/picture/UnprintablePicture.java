package org.chancery.render.pdf.picture;

/** A picture that cannot be drawn; the message says what it holds, in a user's words. */
public final class UnprintablePicture extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnprintablePicture(String reason) {
        super(reason);
    }
}

package org.chancery.render.pdf.picture;

/** A picture that cannot be drawn; the message says what it holds, in a user's words. */
public final class UnprintablePicture extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnprintablePicture(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What it holds that cannot be drawn. */
    public String reason() {
        return reason;
    }
}

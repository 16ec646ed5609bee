package org.chancery.preview.live;

/** Tells the one who runs the preview how it goes; called by many threads. */
public interface Reporter {
    /** One line: an edition was made anew. */
    void made(String line);

    /** Chancery itself tripped over this. */
    void tripped(Throwable bug);
}

package org.chancery.source.line;

import java.io.IOException;

/** A packed file that cannot be unpacked, or not all of it. */
final class UnpackFault extends IOException {
    private static final long serialVersionUID = 1;

    private final String what;
    private final String hint;

    UnpackFault(String what, String hint) {
        super(what);
        this.what = what;
        this.hint = hint;
    }

    String what() {
        return what;
    }

    String hint() {
        return hint;
    }
}

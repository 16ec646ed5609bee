package org.chancery.preview.web;

/** What a browser may do with an answer: its Content-Security-Policy. */
public enum Policy {
    /** An edition: its own styles, and pictures and fonts within itself; no script, and nothing from elsewhere. */
    EDITION("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'"),
    /** A page around editions: scripts and styles that carry the nonce of this very answer, and only our own addresses. */
    VIEWER("default-src 'none'; script-src 'nonce-@NONCE@'; style-src 'nonce-@NONCE@'; frame-src 'self';"
            + " connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; worker-src 'self'; base-uri 'none';"
            + " form-action 'none'"),
    /** What is not a page, such as JSON, a script or a PDF; a worker's script is held to it when it runs. */
    DATA("default-src 'none'; frame-ancestors 'self'");

    private final String text;

    Policy(String text) {
        this.text = text;
    }

    /** The header's value, for an answer with this nonce. */
    String header(String nonce) {
        return text.replace("@NONCE@", nonce);
    }
}

package org.chancery.preview.live;

/**
 * A page or a PDF that came out well, the last good one where there is no newer.
 *
 * @param version tells it from others; empty where there is none yet
 * @param of the version of the page that a PDF was printed from
 */
record Finished(byte[] content, String version, String of) {
    static final Finished NONE = new Finished(new byte[0], "", "");

    static Finished of(byte[] content, String of) {
        return new Finished(content, Version.of(content), of);
    }

    boolean isThere() {
        return !version.isEmpty();
    }
}

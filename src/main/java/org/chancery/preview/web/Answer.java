package org.chancery.preview.web;

import java.nio.charset.StandardCharsets;

/** What is sent for an address. */
public sealed interface Answer {
    /**
     * Finished bytes. Nobody changes the array any more.
     *
     * @param type the media type, with its charset
     */
    record Whole(int status, String type, byte[] body, Policy policy) implements Answer {}

    /** The way to another address, relative to the one that was asked for. */
    record Moved(String location) implements Answer {
        public Moved {
            boolean ours = location.matches("[!-~]+") && !location.matches("//.*|[A-Za-z][A-Za-z0-9+.-]*:.*");
            if (!ours) {
                throw new IllegalArgumentException("not a relative address: \"" + location + "\"");
            }
        }
    }

    /** One of the built-in pages around editions, such as {@code viewer.html}; the server fills in what each answer has of its own. */
    record Shell(String name) implements Answer {}

    /** A page that is there. */
    static Whole page(Policy policy, String html) {
        return new Whole(200, "text/html; charset=utf-8", utf8(html), policy);
    }

    /** JSON text. */
    static Whole json(String json) {
        return new Whole(200, "application/json; charset=utf-8", utf8(json), Policy.DATA);
    }

    /** A PDF. */
    static Whole pdf(byte[] pdf) {
        return new Whole(200, "application/pdf", pdf, Policy.DATA);
    }

    /** The way to another address, relative to the one that was asked for: visible ASCII, all else percent-encoded. */
    static Moved moved(String relativeLocation) {
        return new Moved(relativeLocation);
    }

    /** One of the built-in pages around editions. */
    static Shell shell(String name) {
        return new Shell(name);
    }

    /** There is nothing at this address. */
    static Whole missing() {
        return plain(404, "There is nothing at this address.");
    }

    /** There is something at this address, but it cannot be made now, and has not been before. */
    static Whole unavailable(String html) {
        return new Whole(503, "text/html; charset=utf-8", utf8(html), Policy.EDITION);
    }

    /** One sentence. */
    static Whole plain(int status, String sentence) {
        return new Whole(status, "text/plain; charset=utf-8", utf8(sentence + "\n"), Policy.DATA);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

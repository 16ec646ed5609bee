package org.chancery.picture;

import java.nio.file.Path;
import java.util.Base64;

/**
 * A picture of an event, sound and ready to be shown.
 *
 * @param file where it was read from
 * @param alt what it shows, for readers who cannot see it
 * @param caption a line to stand below it; empty for none
 * @param credit whose it is; empty where that is not said
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param base64 the very bytes that were checked
 */
public record Picture(
        Path file, String alt, String caption, String credit, String mediaType, PixelSize size, String base64) {

    /** An address that holds all of it, so that a page with it is one file. */
    public String address() {
        return "data:" + mediaType + ";base64," + base64;
    }

    /** The file's bytes, as they were read. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}

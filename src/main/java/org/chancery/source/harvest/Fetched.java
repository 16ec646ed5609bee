package org.chancery.source.harvest;

import java.util.Optional;

/**
 * What an address of the web gave.
 *
 * @param url as the briefing has it
 * @param address that it came from in the end, which links in it are relative to
 * @param bytes never changed
 * @param sha256 of the bytes
 * @param charset that it was sent with; empty where none was named
 */
public record Fetched(String url, String address, byte[] bytes, String sha256, Optional<String> charset) {
    /** For the list of what an edition was made from. */
    public ReadFile asRead() {
        return new ReadFile.Fetched(url, sha256);
    }
}

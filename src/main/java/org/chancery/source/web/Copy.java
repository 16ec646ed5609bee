package org.chancery.source.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address gave.
 *
 * @param path where it is kept, and what messages about it name
 * @param bytes never changed
 * @param address that it came from in the end
 * @param type as it was sent with, such as {@code text/xml; charset=utf-8}; empty where it was sent with none
 * @param etag and
 * @param modified are for asking whether there is anything new; empty where there is none
 */
public record Copy(
        Path path, byte[] bytes, String address, String type, String etag, String modified, Instant fetched) {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** The encoding that it was sent with. */
    public Optional<String> charset() {
        Matcher found = CHARSET.matcher(type);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The hash of the bytes. */
    public String sha256() {
        return CopyFolder.sha256(bytes);
    }

    /** The same, found unchanged later. */
    Copy confirmed(Instant now) {
        return new Copy(path, bytes, address, type, etag, modified, now);
    }
}

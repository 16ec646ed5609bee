package org.chancery.render.pdf.picture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** A picture that is its own address: {@code data:image/png;base64,...}. */
public record DataAddress(String mediaType, byte[] content) {
    private static final String SCHEME = "data:";
    private static final String BASE64 = ";base64";
    private static final int SHOWN = 40;

    /** Whether an address carries its own data, so that nothing has to be fetched. */
    public static boolean is(String address) {
        return address.stripLeading().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The data of such an address; empty where it is another address, or broken. */
    public static Optional<DataAddress> read(String address) {
        int comma = address.indexOf(',');
        if (!is(address) || comma < 0) {
            return Optional.empty();
        }
        String head = address.stripLeading().substring(SCHEME.length(), comma).toLowerCase(Locale.ROOT);
        String body = address.substring(comma + 1);
        try {
            byte[] content = head.endsWith(BASE64)
                    ? Base64.getMimeDecoder().decode(body)
                    : URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.UTF_8)
                            .getBytes(StandardCharsets.UTF_8);
            return Optional.of(new DataAddress(head.split(";", 2)[0], content));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An address as a message shows it: the start of it, where it is long. */
    public static String shown(String address) {
        String plain = address.strip();
        return plain.length() <= SHOWN * 2 || !is(plain) ? plain : plain.substring(0, SHOWN) + "...";
    }
}

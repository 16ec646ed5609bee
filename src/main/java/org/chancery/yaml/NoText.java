package org.chancery.yaml;

import java.util.Optional;

/** What a file is that holds no text of UTF-8, where its first bytes tell, and what to do about it. */
public record NoText(String what, String hint) {
    private static final int LITTLE_ENDIAN = 0xFFFE;
    private static final int BIG_ENDIAN = 0xFEFF;
    private static final int GZIP = 0x1F8B;
    private static final int ZIP = 0x504B0304;

    /** What so many first bytes tell; empty where they may be those of a text. */
    public static Optional<NoText> of(byte[] bytes, int length) {
        int two = length < 2 ? 0 : number(bytes, 2);
        int four = length < 4 ? 0 : number(bytes, 4);
        if (two == LITTLE_ENDIAN || two == BIG_ENDIAN) {
            return Optional.of(new NoText("the file is UTF-16, not UTF-8", "save it in the encoding UTF-8"));
        }
        return two == GZIP || four == ZIP
                ? Optional.of(new NoText(
                        "the file holds something packed, not text",
                        "its name is to end in \".gz\" or \".zip\"; what is packed twice is not read"))
                : Optional.empty();
    }

    private static int number(byte[] bytes, int count) {
        int number = 0;
        for (int at = 0; at < count; at++) {
            number = number << Byte.SIZE | bytes[at] & 0xFF;
        }
        return number;
    }
}

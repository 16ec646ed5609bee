package org.chancery.picture;

import java.nio.ByteBuffer;

/** Walks over the segments of a JPEG to its size. */
final class JpegFile {
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int MARKER = 0xFF;
    private static final int END = 0xFFD9;

    private JpegFile() {}

    /** Its size; refuses a file that has none or no end. */
    static PixelSize size(ByteBuffer bytes) {
        if (!hasEnd(bytes)) {
            throw new IllegalArgumentException("no end");
        }
        int frame = frame(bytes);
        return new PixelSize(
                Short.toUnsignedInt(bytes.getShort(frame + 7)), Short.toUnsignedInt(bytes.getShort(frame + 5)));
    }

    /** How many colours each pixel is mixed of. */
    static int components(ByteBuffer bytes) {
        return Byte.toUnsignedInt(bytes.get(frame(bytes) + 9));
    }

    private static int frame(ByteBuffer bytes) {
        int at = 2;
        while (true) {
            int kind = Byte.toUnsignedInt(bytes.get(at + 1));
            if (Byte.toUnsignedInt(bytes.get(at)) != MARKER) {
                throw new IllegalArgumentException("no segment");
            }
            if (isFrame(kind)) {
                return at;
            }
            at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
        }
    }

    /** Tables of codes and of arithmetic conditions have numbers between those of frames. */
    private static boolean isFrame(int kind) {
        return kind >= FIRST_FRAME && kind <= LAST_FRAME && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }

    private static boolean hasEnd(ByteBuffer bytes) {
        int last = bytes.limit() - 1;
        while (last > 1 && bytes.get(last) == 0) {
            last--; // some cameras fill up with zeros
        }
        return Short.toUnsignedInt(bytes.getShort(last - 1)) == END;
    }
}

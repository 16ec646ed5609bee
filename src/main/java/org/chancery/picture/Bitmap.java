package org.chancery.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** What a bitmap is and what is wrong with it, found out without decoding it: the PDF engine takes a broken one for a broken page. */
public final class Bitmap {
    /** Twelve million pixels fill an A3 page at 300 dots to the inch, and 50 MB of memory. */
    private static final long MOST_PIXELS = 12_000_000;

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int GIF = 0x47494638;
    private static final int JPEG = 0xFFD8;
    private static final int GIF_END = 0x3B;

    private Bitmap() {}

    /** What keeps these bytes from being printed; empty where nothing does. */
    public static Optional<String> fault(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return size(bytes)
                    .map(size -> tooLarge(size).or(() -> inPrintersColours(bytes)).or(() -> unpackable(bytes, size)))
                    .orElseGet(() -> Optional.of("it is no PNG, JPEG or GIF"));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.of("it is damaged or cut off");
        }
    }

    /** {@code image/png}, {@code image/jpeg} or {@code image/gif}, by the first bytes; empty for anything else. */
    public static Optional<String> mediaType(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (content.length < Long.BYTES) {
            return Optional.empty();
        }
        return isPng(bytes)
                ? Optional.of("image/png")
                : isJpeg(bytes) ? Optional.of("image/jpeg")
                        : isGif(bytes) ? Optional.of("image/gif") : Optional.empty();
    }

    /** The size of a bitmap that has no fault. */
    public static PixelSize size(byte[] content) {
        return size(ByteBuffer.wrap(content)).orElseThrow();
    }

    private static Optional<PixelSize> size(ByteBuffer bytes) {
        if (isPng(bytes)) {
            return Optional.of(PngFile.size(bytes));
        }
        if (isJpeg(bytes)) {
            return Optional.of(JpegFile.size(bytes));
        }
        return isGif(bytes) ? Optional.of(gifSize(bytes)) : Optional.empty();
    }

    private static PixelSize gifSize(ByteBuffer bytes) {
        if (bytes.get(bytes.limit() - 1) != GIF_END) {
            throw new IllegalArgumentException("no end");
        }
        ByteBuffer little = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        return new PixelSize(Short.toUnsignedInt(little.getShort(6)), Short.toUnsignedInt(little.getShort(8)));
    }

    /** The colours of a page are those of a screen; an archive allows no others beside them. */
    private static Optional<String> inPrintersColours(ByteBuffer bytes) {
        boolean four = isJpeg(bytes) && JpegFile.components(bytes) == 4;
        return four ? Optional.of("its colours are a printing press's (CMYK), not a screen's") : Optional.empty();
    }

    /** A PNG whose sums are right may still hold pixels that cannot be unpacked. */
    private static Optional<String> unpackable(ByteBuffer bytes, PixelSize size) {
        return isPng(bytes) && !PngFile.unpacks(bytes, size) ? Optional.of("it is damaged or cut off")
                : Optional.empty();
    }

    private static boolean isPng(ByteBuffer bytes) {
        return bytes.getLong(0) == PNG;
    }

    private static boolean isGif(ByteBuffer bytes) {
        return bytes.getInt(0) == GIF;
    }

    private static boolean isJpeg(ByteBuffer bytes) {
        return Short.toUnsignedInt(bytes.getShort(0)) == JPEG;
    }

    private static Optional<String> tooLarge(PixelSize size) {
        return size.pixels() <= MOST_PIXELS
                ? Optional.empty()
                : Optional.of("its " + size.width() + " x " + size.height() + " pixels are more than the 12 million"
                        + " that can be printed");
    }
}

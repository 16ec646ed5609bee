package org.chancery.picture;

/** Width and height of a bitmap; at least one pixel each. */
public record PixelSize(int width, int height) {
    public PixelSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no pixels: " + width + " x " + height);
        }
    }

    /** Width times height. */
    public long pixels() {
        return (long) width * height;
    }
}

package org.chancery.render.pdf.picture;

/** Width and height of a bitmap; at least one pixel each. */
record PixelSize(int width, int height) {
    PixelSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no pixels: " + width + " x " + height);
        }
    }

    long pixels() {
        return (long) width * height;
    }
}

package org.chancery.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** All countries' shapes, read once from the file that {@code src/map/cut} writes. */
final class World {
    private static final double TENTHS = 10;

    private final byte[] text;
    private int at;

    private World(byte[] text) {
        this.text = text;
    }

    /** Every country that is large enough to have a shape, by code. */
    static List<Shape> shapes() {
        return Loaded.SHAPES;
    }

    private static final class Loaded {
        static final List<Shape> SHAPES = read();

        private static List<Shape> read() {
            try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream("world.txt"))) {
                return new World(in.readAllBytes()).all();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Shape> all() {
        List<Shape> shapes = new ArrayList<>();
        while (at < text.length) {
            shapes.add(shape());
        }
        return List.copyOf(shapes);
    }

    /** One line: code, longitude, latitude, colon, outlines between semicolons. */
    private Shape shape() {
        String code = "" + (char) text[at] + (char) text[at + 1];
        at += 3;
        double longitude = number() / TENTHS;
        double latitude = number() / TENTHS;
        List<double[]> outlines = new ArrayList<>();
        while (text[at - 1] != '\n') {
            at += 2;
            outlines.add(outline());
        }
        return new Shape(code, longitude, latitude, outlines);
    }

    private double[] outline() {
        double[] points = new double[16];
        int size = 0;
        int x = 0;
        int y = 0;
        while (text[at - 1] != '\n' && text[at] != ';') {
            x += number();
            y += number();
            if (size == points.length) {
                points = Arrays.copyOf(points, size * 2);
            }
            points[size++] = x / TENTHS;
            points[size++] = y / TENTHS;
        }
        return Arrays.copyOf(points, size);
    }

    /** A whole number and the one character after it. */
    private int number() {
        boolean negative = text[at] == '-';
        int value = 0;
        for (at += negative ? 1 : 0; text[at] >= '0'; at++) {
            value = value * 10 + text[at] - '0';
        }
        at++;
        return negative ? -value : value;
    }
}

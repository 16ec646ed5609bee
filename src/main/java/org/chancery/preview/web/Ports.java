package org.chancery.preview.web;

/** Ports to try, one after the other, both ends included; 0 stands for any that is free. */
public record Ports(int first, int last) {
    public Ports {
        if (first < 0 || last < first || last > 65_535) {
            throw new IllegalArgumentException("no ports: " + first + " to " + last);
        }
    }

    /** This port or none. */
    public static Ports only(int port) {
        return new Ports(port, port);
    }
}

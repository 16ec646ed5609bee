package org.chancery.cli;

/** The entrance from the command line. */
public final class Main {
    private Main() {}

    /** Runs a command. */
    public static void main(String[] args) {
        System.exit(args.length == 0 ? 64 : 0);
    }
}

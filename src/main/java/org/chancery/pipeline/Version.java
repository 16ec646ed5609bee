package org.chancery.pipeline;

/** Which Chancery this is. */
public final class Version {
    private Version() {}

    /** The version's number, as the build wrote it into the jar; {@code development} where there is no jar. */
    public static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "development" : number;
    }
}

package org.chancery.reference;

/** What a briefing's list of countries may name: a country, a body, which stands for its members, or a region. */
public sealed interface Territory permits Country, Body, Region {
    /** What files call it: {@code UA}, {@code NATO}, {@code horn-of-africa}. */
    String id();

    /** Its English name, as a newspaper prints it. */
    String name();
}

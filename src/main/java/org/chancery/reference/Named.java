package org.chancery.reference;

import java.util.List;

/** One identity of the reference data, with all its names. */
public sealed interface Named permits Territory, City, Person, Topic {
    /** What files call it: {@code UA}, {@code NATO}, {@code horn-of-africa}. */
    String id();

    /** Its English name, as a newspaper prints it. */
    String name();

    /** Every code and name that it goes by, the id first and the name second. */
    List<String> names();
}

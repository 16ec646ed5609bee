package org.chancery.reference;

import java.util.List;

/** Something of the reference data: one identity with all its names. */
public sealed interface Named permits Territory, Person, Topic {
    /** What it is called in data: a code such as {@code KZ}, or words joined by hyphens. */
    String id();

    /** What is published. */
    String name();

    /** Every code and name that it goes by, the id included, its own name second. */
    List<String> names();
}

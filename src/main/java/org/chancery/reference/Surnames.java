package org.chancery.reference;

import java.util.Collection;
import java.util.List;

/** The surnames of people, folded, with and without particles such as "von der", and their given names. */
sealed interface Surnames permits ListedSurnames, PackedSurnames {
    /** Each surname once. */
    Collection<String> all();

    /** The people of whom any name has this surname. */
    List<Person> bearers(String folded);

    /** The people of whom any name has this given name. */
    List<Person> called(String folded);
}

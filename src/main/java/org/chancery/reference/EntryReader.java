package org.chancery.reference;

import java.util.Optional;

/** Builds a value of an entry, over the value that its id has already; empty where a fault was reported. */
interface EntryReader<T extends Named> {
    Optional<T> read(Entries.Entry entry, Optional<T> before);
}

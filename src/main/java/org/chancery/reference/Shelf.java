package org.chancery.reference;

import java.util.Collection;
import java.util.List;

/** Where a catalog keeps its content. */
sealed interface Shelf<T> permits ListShelf, PackedShelf {
    /** All of them, in the data's order. */
    List<T> all();

    /** All that a folded name stands for; an id stands for its owner alone. */
    List<T> bearers(String folded);

    /** Every folded name, sorted. */
    Collection<String> names();
}

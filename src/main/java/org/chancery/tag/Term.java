package org.chancery.tag;

import java.util.List;
import org.chancery.reference.Named;

/**
 * What a name stands for.
 *
 * @param meanings none where it is no name of anything that is looked for; several where it says not which of them
 */
record Term(List<Named> meanings, Caution caution) {
    /** Of a phrase that holds a name but means something else: New Mexico. */
    static final Term NOTHING = new Term(List.of(), Caution.NONE);

    Term {
        meanings = List.copyOf(meanings);
    }
}

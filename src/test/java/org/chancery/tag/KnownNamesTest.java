package org.chancery.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.reference.PersonMatch;
import org.chancery.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** How many names are looked for by likeness. */
class KnownNamesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    @Test
    void areLookedForOnceAndOnlySoManyTimes() {
        KnownNames names = new KnownNames(ReferenceData.builtIn());
        PersonMatch first = names.person("Blinkin", DAY);
        assertThat(first).isInstanceOf(PersonMatch.Likely.class);
        for (int i = 0; i < KnownNames.MOST_LOOKED_FOR; i++) {
            names.person("Xq " + i, DAY);
        }
        assertThat(names.person("Blinkin", DAY)).isSameAs(first);
        assertThat(names.person("Blinkem", DAY)).isEqualTo(new PersonMatch.Unknown(java.util.List.of()));
        assertThat(names.person("Blinken", DAY)).isInstanceOf(PersonMatch.Exact.class);
    }
}

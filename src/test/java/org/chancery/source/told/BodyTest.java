package org.chancery.source.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an item's text is taken for. */
class BodyTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "They met.",
            "WASHINGTON \u2014 They met.",
            "KYIV, Ukraine \u2014 They met.",
            "GENEVA (14 January 2022) \u2013 They met.",
            "BERLIN, Jan 17 -- They met.",
            "New York, 12 January 2022 - They met.",
            "Amman, Jan. 12 (Petra)-- They met.",
            "NEW YORK, January 12, 2022 (Agency) \u2013 They met.",
    })
    void beginsBehindPlaceAndDate(String text) {
        assertThat(Body.of(text).whole()).isEqualTo("They met.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "On 12 January 2022 - a Wednesday - they met.",
            "The ministers, who met on January 12 - a day of rain - spoke.",
            "Berlin - They met.",
    })
    void keepsWhatBelongsToTheSentence(String text) {
        assertThat(Body.of(text).whole()).isEqualTo(text);
    }

    @Test
    void tellsNotInItsOwnNameWhatSomebodySays() {
        assertThat(Body.of("They met.\n\nThe minister said:\n\nWe agree.\n\nThey left.").summary().plainText())
                .isEqualTo("They met.\nThey left.");
    }
}

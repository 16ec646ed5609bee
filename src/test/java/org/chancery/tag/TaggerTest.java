package org.chancery.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** What texts are tagged with. */
class TaggerTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    private static Tags tags(String title, String text) {
        return Tagger.of(ReferenceData.builtIn()).tags(title, text, DAY);
    }

    @Test
    void findsWhoAndWhatIsNamed() {
        Tags tags = tags(
                "Readout of President Biden's Call with Prime Minister Abiy Ahmed of Ethiopia",
                "They spoke of the African Union, and of the Horn of Africa. The United States will help.");

        assertThat(tags.countries()).extracting(CountryCode::value).containsExactly("ET", "US");
        assertThat(tags.bodies()).containsExactly("AU");
        assertThat(tags.regions()).containsExactly("horn-of-africa");
        assertThat(tags.people()).contains("joe-biden", "abiy-ahmed");
        assertThat(tags.kind()).hasValueSatisfying(kind -> assertThat(kind.word()).isEqualTo("call"));
        assertThat(tags.doubts()).containsExactly(
                new Doubt("kind", "guessed from \"Readout of President Biden's Call\""));
    }
}

package org.chancery.source.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.reference.ReferenceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part, and who is only spoken of. */
class CompanyTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "President Biden\u2019s Call with President Macron of France | They spoke. | joe-biden emmanuel-macron",
            "A Call | President Biden spoke with President Macron and Chancellor Scholz. | joe-biden emmanuel-macron olaf-scholz",
            "A Call | President Biden spoke on Monday with President Macron. | joe-biden emmanuel-macron",
            "A Call | President Biden spoke to the President of France, Emmanuel Macron. | joe-biden emmanuel-macron",
            "A Meeting between President Biden and President Putin | They met. | joe-biden vladimir-putin",
            "National Security Advisor Jake Sullivan\u2019s Call | He spoke. Mr. Sullivan briefed on efforts, including Secretary"
                    + " Blinken\u2019s upcoming meeting with Russian Foreign Minister Lavrov. Participants spoke. | jake-sullivan",
            "A Call | Jake Sullivan spoke with allies, including Secretary Blinken\u2019s upcoming meeting with Foreign Minister"
                    + " Lavrov. | jake-sullivan",
            "A Call | Jake Sullivan spoke with Akiba Takeo to prepare for the meeting with Prime Minister Kishida. | jake-sullivan takeo-akiba",
            "A Call | Jake Sullivan spoke ahead of the talks with President Putin. | jake-sullivan",
            "A Call | Jake Sullivan spoke following a meeting between President Biden and President Putin. | jake-sullivan",
            "A Call | Jake Sullivan spoke on behalf of President Biden. | jake-sullivan",
            "A Call | President Biden\u2019s adviser Jake Sullivan spoke with allies. | jake-sullivan",
            "Jake Sullivan\u2019s Call with President Biden\u2019s Aide | They spoke. | jake-sullivan",
            "Statement by Jake Sullivan on President Putin\u2019s Remarks | We saw them. | jake-sullivan",
            "A Call | They spoke. Participants included President Macron and Chancellor Scholz. | emmanuel-macron olaf-scholz",
            "A Call | They spoke. Participants underscored what President Putin did. | ''",
    })
    void takesPart(String headline, String text, String people) {
        assertThat(String.join(" ", new Company(ReferenceData.builtIn(), DAY).of(headline, Body.of(text))))
                .isEqualTo(people);
    }
}

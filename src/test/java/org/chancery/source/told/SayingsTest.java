package org.chancery.source.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.event.Quote;
import org.chancery.reference.ReferenceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is quoted, and who is not. Each quotation is the same, so that only the words around it tell. */
class SayingsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 13);
    private static final String WORDS = "We shall meet again before the month is over";

    private static List<Quote> quotes(String text) {
        return new Sayings(ReferenceData.builtIn(), DAY).in(List.of(text.replace("WORDS", WORDS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\u201CWORDS,\u201D said President Biden.",
            "\u201CWORDS,\u201D said President Biden of the United States.",
            "\u201CWORDS\u201D, said the President, Joe Biden, in Geneva.",
            "\u201CWORDS,\u201D said U.S. President Joe Biden on Monday.",
            "\u201CWORDS,\u201D said President Biden after meeting President Zelenskyy.",
            "\u201CWORDS,\u201D according to President Biden.",
            "\"WORDS,\" President Biden said.",
            "\u201CWORDS,\u201D Joe Biden, the President, said in Washington.",
            "President Biden said, \u201CWORDS.\u201D",
            "They met. President Biden added: \u201CWORDS.\u201D",
            "On Monday, President Biden said \u201CWORDS\u201D.",
            "Asked about Russia, the spokesman said nothing. After the talks, American President Joe Biden told reporters: \u201CWORDS\u201D",
            "\u201CWORDS,\u201D President Biden said. \u201CWe are glad.\u201D",
            "\u201CWORDS,\u201D President Biden said on Monday. He added: \u201CWe are glad.\u201D",
            "\u201CWORDS.\u201D \u2014 President Joe Biden",
            "\u201CWORDS.\u201D \u2013 President Joe Biden, January 7, 2022",
    })
    void quotesWhoIsNamedBesideTheVerb(String text) {
        assertThat(quotes(text)).singleElement().satisfies(quote -> {
            assertThat(quote.by()).isEqualTo("joe-biden");
            assertThat(quote.text()).startsWith(WORDS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\u201CWORDS,\u201D said a spokesman for the opposition after meeting President Zelenskyy.",
            "A leading critic of President Biden said \u201CWORDS\u201D.",
            "\u201CWORDS,\u201D according to reports that President Putin said were false.",
            "\u201CWORDS,\u201D the wife of President Macron said.",
            "Asked about President Putin, the spokesman said, \u201CWORDS.\u201D",
            "The letter says \u201CWORDS\u201D President Biden has not replied",
            "The letter says \u201CWORDS\u201D President Biden said no.",
            "\u201CWORDS,\u201D read a banner that protesters carried past Secretary Blinken",
            "\u201CWORDS,\u201D said President Biden\u2019s spokesman.",
            "\u201CWORDS,\u201D President Biden\u2019s spokesman said.",
            "\u201CWORDS,\u201D said President Biden critic John Smith.",
            "\u201CWORDS,\u201D said the brother of the president, Joe Biden.",
            "\u201CWORDS,\u201D said a spokesman of the president Joe Biden.",
            "\u201CWORDS,\u201D said the spokesman of President Biden.",
            "\u201CWORDS,\u201D the Deputy President Biden said.",
            "\u201CWORDS,\u201D said the French President Biden.",
            "\u201CWORDS,\u201D President Biden said were the words of a fool.",
            "\u201CWORDS,\u201D said President Biden and President Macron.",
            "\u201CWORDS,\u201D said Biden.",
            "\u201CWORDS,\u201D said Secretary Blinkin.",
            "President Biden said \u201CWORDS\u201D was a lie.",
            "Not even President Biden said \u201CWORDS\u201D.",
            "\u201CWORDS,\u201D said Russian President Volodymyr Zelenskyy.",
            "\u201CWORDS,\u201D said former President Biden.",
            "President Biden never said \u201CWORDS\u201D.",
            "President Biden said that the paper wrote \u201CWORDS\u201D.",
            "A critic of the president, Joe Biden, said \u201CWORDS\u201D.",
            "\u201CShort. President Biden said\u201D and \u201CWORDS\u201D.",
            "The \"short\" words of \"WORDS,\" said\" President Biden",
            "\u201CWORDS\u201D President Joe Biden",
            "\u201CWORDS,\u201D he said. President Biden left.",
            "\u201CWORDS,\u201D President Biden said, \u201Cif you pay.\u201D",
            "\u201CWORDS,\u201D said President Biden on Monday, \u201Cif you pay.\u201D",
            "\"WORDS,\" President Biden said \u2014 \"if you pay.\"",
            "\"WORDS\", President Biden said \"if you pay.\"",
    })
    void quotesNobodyElse(String text) {
        assertThat(quotes(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "President Biden said:                    | WORDS.                       | joe-biden",
            "President Joe Biden said in a statement: | \u201CWORDS.\u201D         | joe-biden",
            "The President\u2019s spokesman said:     | WORDS.                       | ''",
            "President Biden met President Putin:     | WORDS.                       | ''",
            "President Biden said nothing.            | WORDS.                       | ''",
            "President Biden said:                    | \u201CNo.\u201D He left. WORDS. | ''",
    })
    void quotesTheParagraphBelowWhoSaysIt(String first, String second, String by) {
        assertThat(new Sayings(ReferenceData.builtIn(), DAY)
                .in(List.of(first, second.replace("WORDS", WORDS), "They left.")))
                .extracting(Quote::by).containsExactlyElementsOf(by.isEmpty() ? List.of() : List.of(by));
    }
}

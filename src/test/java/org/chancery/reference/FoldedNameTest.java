package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kazakhstan              | kazakhstan
            horn-of-africa          | horn of africa
            horn_of_africa          | horn of africa
            The Gambia              | gambia
            Theresa                 | theresa
            CÔTE D’IVOIRE           | cote d'ivoire
            Türkiye                 | turkiye
            São Tomé and Príncipe   | sao tome and principe
            Radosław Błaszczak      | radoslaw blaszczak
            Nukuʻalofa              | nuku'alofa
            Kim  Jong–un            | kim jong un
            Straße                  | strasse
            Ærø                     | aero
            Ngọc Hồ                 | ngoc ho
            Лавров                  | лавров
            """)
    void makesSpellingsComparable(String name, String folded) {
        assertThat(FoldedName.of(name)).isEqualTo(folded);
    }
}

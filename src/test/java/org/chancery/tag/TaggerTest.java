package org.chancery.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.event.EventKind;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts are tagged with. */
class TaggerTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    private static Tags tags(String title, String text) {
        return Tagger.of(ReferenceData.builtIn()).tags(title, text, DAY);
    }

    private static String countries(String title) {
        return String.join(" ", tags(title, "").countries().stream().map(CountryCode::value).toList());
    }

    @Test
    void findsWhoAndWhatIsNamed() {
        Tags tags = tags(
                "Readout of President Biden's Call with Prime Minister Abiy Ahmed of Ethiopia",
                "They spoke of the African Union, and of the Horn of Africa. The United States will help.");

        assertThat(tags.countries()).extracting(CountryCode::value).containsExactly("ET", "US");
        assertThat(tags.bodies()).containsExactly("AU");
        assertThat(tags.regions()).containsExactly("horn-of-africa");
        assertThat(tags.people()).containsExactly("joe-biden", "abiy-ahmed");
        assertThat(tags.kind()).hasValue(EventKind.CALL);
        assertThat(tags.doubts()).containsExactly(
                new Doubt("kind", "guessed from \"Readout of President Biden's Call\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The U.S. and the UK on Ukraine; US GB UA",
            "Join us in May; ''",
            "JOIN US TODAY; ''",
            "Turkey condemns the attack; TR",
            "They ate turkey; ''",
            "Ankara and Athens speak again; TR GR",
            "A meeting in Ankara; ''",
            "Talks in Brussels; ''",
            "Mexico's president; MX",
            "A flood in New Mexico; ''",
            "Georgia's foreign minister in Tbilisi; GE",
            "Voters in Georgia and Florida; ''",
            "Washington and Moscow; US RU",
            "George Washington's birthday; ''",
            "Washington State University; ''",
            "King Abdullah of Jordan; JO",
            "Michael Jordan retires; ''",
            "Jordan Peele's film; ''",
            "Chad's army; TD",
            "Chad Wolf resigns; ''",
            "Guinea's junta; GN",
            "Papua New Guinea's vote; PG",
            "Equatorial Guinea's vote; GQ",
            "Guinea-Bissau's vote; GW",
            "The Democratic Republic of the Congo; CD",
            "The Republic of the Congo; CG",
            "Korea; ''",
            "South Korean ships off North Korea; KR KP",
            "American Samoa's governor; AS",
            "Indiana's governor; ''",
            "Indian Tribes and Native Americans; ''",
            "Indian officials; IN",
            "African Americans; ''",
            "Nigerian and Niger; NG NE",
            "Paris, Texas; ''",
            "The Kremlin answers; RU",
            "National Security Council; ''",
            "The Élysée and Türkiye; FR TR",
            "Côte d’Ivoire; CI",
            "Bosnia-Herzegovina; BA",
    })
    void takesForACountryOnlyWhatIsOne(String title, String countries) {
        assertThat(countries(title)).isEqualTo(countries);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "President Biden; joe-biden",
            "Secretary Blinken’s visit; antony-blinken",
            "Blinken; ''",
            "Antony Blinken; antony-blinken",
            "Secretary Blinkin; antony-blinken",
            "Senator Blinkin; ''",
            "President von der Leyen; ursula-von-der-leyen",
            "Barack Obama, once President; ''",
            "Prime Minister Johnson; boris-johnson",
            "Foreign Minister Lavrov; sergei-lavrov",
    })
    void findsPeopleInOffice(String title, String people) {
        assertThat(String.join(" ", tags(title, "").people())).isEqualTo(people);
    }

    @Test
    void doubtsANameThatIsOnlyLikeOne() {
        assertThat(tags("Secretary Blinkin", "").doubts())
                .containsExactly(new Doubt("people", "\"Secretary Blinkin\" taken for Antony Blinken"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Readout of the President's Call with the Prime Minister; CALL",
            "Blinken spoke by phone with his counterpart; CALL",
            "Background Press Call on Russia; STATEMENT",
            "President's Meeting with the Amir; MEETING",
            "Visit of the Chancellor; VISIT",
            "Nominations Sent to the Senate; APPOINTMENT",
            "Joint Statement on Cooperation; STATEMENT",
            "Joint Statement on the Virtual Meeting of the Group; MEETING",
            "Treasury Sanctions Five North Koreans; SANCTIONS",
            "Russia and the United States Hold Talks; TALKS",
            "Fact Sheet: Ahead of Talks; STATEMENT",
    })
    void tellsTheKindByTheTitle(String title, EventKind kind) {
        assertThat(tags(title, "").kind()).hasValue(kind);
    }

    @Test
    void saysNoKindWhereNoRuleDoes() {
        assertThat(tags("A quiet day", "Nothing was done.").kind()).isEmpty();
    }

    @Test
    void leavesOutWhatALongTextNamesInPassing() {
        String passing = "Ukraine again. ".repeat(20) + "Fiji. Fiji.";
        assertThat(countries("")).isEmpty();
        assertThat(tags("", "First. Second. Third. " + passing).countries()).extracting(CountryCode::value)
                .containsExactly("UA");
    }
}

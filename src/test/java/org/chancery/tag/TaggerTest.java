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
            "Secretary Blinken Visits Israel and Meets Jordan's King; IL JO",
            "President Thanks India; IN",
            "PRESIDENT OF MALI MEETS CHAD'S MINISTER; ML TD",
            "Talks Between Israel and Egypt; IL EG",
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
            "Australia and New Zealand send aid; AU NZ",
            "London, Ontario; ''",
            "Sydney, Nova Scotia, and Ottawa; CA",
            "Benin Bronzes for Nigeria; NG",
            "Benin's army; BJ",
            "Panama Papers and Panama's Congress; PA",
            "Guinea pigs; ''",
    })
    void takesForACountryOnlyWhatIsOne(String title, String countries) {
        assertThat(countries(title)).isEqualTo(countries);
    }

    /** A title, a text, and the countries but for the United States. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "On Georgia's New Voting Law; It is harder to vote in Atlanta. Governor Kemp signed it.; ''",
            "On the Georgia Senate Runoff; Voters in Georgia have spoken. Georgians chose Senator Warnock.; ''",
            "U.S. Attorney for Georgia; He was named.; ''",
            "A visit to Georgia; One. Two. Three. Four. The Governor came.; ''",
            "Rome, Georgia and Athens, Georgia; In Rome, Georgia he met farmers.; ''",
            "Talks with Georgia; They met in Tbilisi. The Governor of the bank spoke.; GE",
            "Georgia and Ukraine; They met in New York.; GE UA",
            "Georgian Prime Minister visits California; He thanked Georgia's friends.; GE",
            "The Flooding in New Jersey; New Jersey families suffer. The Governor asked for help.; ''",
            "Jersey City school; Pupils in Jersey City, and on the Jersey Shore. A Jersey barrier.; ''",
            "Fishing off Jersey; Boats from Guernsey and Jersey.; GG JE",
            "The President pardons a Thanksgiving Turkey; Peanut Butter the Turkey was pardoned.; ''",
            "Turkey prices before Thanksgiving; They rose.; ''",
            "Turkey and NATO; They met on Thanksgiving.; TR",
            "Indian Day Schools; Indian children were taken from homes. Indian boarding schools did harm.; ''",
            "Tribal Nations Summit; Indian lands and Indian tribal governments. Indian leaders met.; ''",
            "Indian minister in New Delhi; He spoke of tribes.; IN",
            "The Passing of Chad Boseman; Chad was a friend. Jill and Chad worked. Chad's work inspired.; ''",
            "Representative Jordan; Congressman Jordan voted. Jordan said no. Jordan's vote failed.; ''",
            "Chad Wolf on the army of Chad; He went to N'Djamena. Chadian troops met him. Chad spoke.; TD",
            "Israel Trade Deal; It is good for Israel.; IL",
            "Northern Ireland Protocol; Ministers of Northern Ireland met.; GB",
            "A Reunion of Military Families; A Family Reunion was held. Reunion was fun.; ''",
            "R\u00E9union and Mauritius; The island of R\u00E9union.; RE MU",
            "Call with Cuba Gooding Jr.; Cuba Gooding spoke.; ''",
            "Piracy in the Gulf of Guinea; Ghana met on the Gulf of Guinea.; GH",
            "Gulf of Finland, Gulf of Oman, Gulf of Mexico, Sea of Japan; They are seas.; ''",
            "Nazi Germany and the Cuban Missile Crisis; Greek Life in the French Quarter.; ''",
            "Afghanistan Veterans Act; Iraq War veterans came.; ''",
            "Irish Heritage Day with Swiss cheese; Spanish flu and German measles. Greek Americans.; ''",
            "Talks in Mexico City; Ministers met in Kuwait City.; MX KW",
            "Panama City Beach, Florida; Lebanon, Tennessee and Peru, Illinois.; ''",
            "CHAD AND NIGER SIGN TREATY WITH FRANCE; ''; TD NE FR",
            "TALKS IN MOSCOW ON NATO AND THE UK; ''; GB",
            "JOIN US TODAY, WHO ARE YOU; ''; ''",
            "MICHAEL JORDAN RETIRES; ''; ''",
    })
    void takesNamesForWhatTheWholeTextTells(String title, String text, String countries) {
        assertThat(tags(title, text).countries()).extracting(CountryCode::value).filteredOn(code -> !code.equals("US"))
                .containsExactlyInAnyOrder(countries.isEmpty() ? new String[0] : countries.split(" "));
    }

    @Test
    void findsBodiesButNotTheGulfOfTheGulfStates() {
        assertThat(tags("SUMMIT OF NATO AND THE EU", "").bodies()).containsExactlyInAnyOrder("NATO", "EU");
        assertThat(tags("The Gulf of Finland and the Gulf of Guinea", "").regions()).isEmpty();
    }

    @Test
    void readsAPartByWhatTheWholeSays() {
        Reading reading = Tagger.of(ReferenceData.builtIn()).reading("Remarks in Georgia", "Governor Kemp spoke.", DAY);
        assertThat(reading.of("Remarks in Georgia").countries()).isEmpty();
        assertThat(reading.of("Remarks in France").countries()).extracting(CountryCode::value).containsExactly("FR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Amir Sheikh Tamim Bin Hamad Al-Thani; tamim-bin-hamad-al-thani",
            "Amir Sheikh Tamim bin Hamad; tamim-bin-hamad-al-thani",
            "deputy foreign minister Ryabkov; sergei-ryabkov",
            "PRESIDENT BIDEN'S CALL WITH PRESIDENT MACRON; joe-biden emmanuel-macron",
            "President Biden; joe-biden",
            "Mr. KISHIDA Fumio, Prime Minister of Japan; fumio-kishida",
            "Kishida Fumio; fumio-kishida",
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
            "Prime Minister speaks with President Zelenskyy; CALL",
            "Prime Minister spoke to the new French President; CALL",
            "Prime Minister spoke to the press: a statement; STATEMENT",
            "Japan-U.S. Foreign Ministers\u2019 Telephone Talk; CALL",
            "Foreign Minister Lavrov\u2019s telephone conversation with Foreign Minister Wang Yi; CALL",
            "Foreign Secretary to visit Australia; VISIT",
            "President Putin and President Xi meet; MEETING",
            "Leaders Meet in Prague; MEETING",
            "Minister receives the new Italian Ambassador; MEETING",
            "U.S.-Kenya Strategic Dialogue; TALKS",
    })
    void tellsTheKindByTheTitle(String title, EventKind kind) {
        assertThat(tags(title, "").kind()).hasValue(kind);
    }

    @Test
    void tellsTheKindByTheFirstSentencesWhereTheTitleDoesNot() {
        assertThat(tags("A word", "The Prime Minister spoke to President Macron of France.").kind())
                .hasValue(EventKind.CALL);
        assertThat(tags("A word", "She spoke to reporters.").kind()).isEmpty();
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

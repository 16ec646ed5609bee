package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFinderTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            antony-blinken          | exact antony-blinken
            Antony Blinken          | exact antony-blinken
            antony blinken          | exact antony-blinken
            Anthony Blinken         | exact antony-blinken
            Tony Blincoln           | exact antony-blinken
            Blinking                | exact antony-blinken
            Blinken                 | exact antony-blinken
            blinken                 | exact antony-blinken
            Riabco                  | exact sergei-ryabkov
            Rybko                   | exact sergei-ryabkov
            Saki                    | exact jen-psaki
            Rachel Zemba            | exact rachel-ziemba
            Zelensky                | exact volodymyr-zelenskyy
            Victoria Nuland         | exact victoria-nuland
            von der Leyen           | exact ursula-von-der-leyen
            Thomas-Greenfield       | exact linda-thomas-greenfield
            Kim Jong-un             | exact kim-jong-un
            Xi                      | exact xi-jinping
            Lavrow                  | likely sergei-lavrov
            Sergey Lavrow           | likely sergei-lavrov
            Tokayew                 | likely kassym-jomart-tokayev
            Blinkin                 | likely antony-blinken
            Antony Blinkin          | likely antony-blinken
            Antony Q. Blinken       | likely antony-blinken
            Jake Sulivan            | likely jake-sullivan
            Volodymyr Zelenski      | likely volodymyr-zelenskyy
            Kim Jong Unn            | likely kim-jong-un
            Zelenski                | likely volodymyr-zelenskyy
            Zelenska                | exact olena-zelenska
            Stoltenburg             | likely jens-stoltenberg
            Stoltenborg             | likely jens-stoltenberg
            Julianne Smith          | exact julianne-smith
            Ziemba                  | exact rachel-ziemba
            Kim                     | ambiguous sung-kim,kim-boo-kyum,kim-jong-un,kim-yo-jong
            Sullivan                | ambiguous jake-sullivan,john-sullivan
            Peter Blinken           | unknown Antony Blinken
            Rybchenko               | unknown Maxim Ryzhenkov
            Mike Pompeio            | unknown Mike Pompeo
            Nobody Known            | unknown
            """)
    void findsPeopleOfJanuary2022(String name, String expected) {
        assertThat(shown(ReferenceData.builtIn().person(name, DAY))).isEqualTo(expected);
    }

    /** Each was once taken for somebody. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jill Biden              | unknown Joe Biden
            Hunter Biden            | unknown Joe Biden
            Donald Trump Jr.        | unknown Donald Trump
            Julian Smith            | unknown Julianne Smith,Daniel Smith
            Julia Smith             | unknown Julianne Smith,Daniel Smith
            Adam Smith              | unknown Julianne Smith,Daniel Smith
            Siim Kallas             | unknown Kaja Kallas
            Thorvald Stoltenberg    | unknown Jens Stoltenberg
            Peter Steinmeier        | unknown Frank-Walter Steinmeier
            Wladimir Klitschko      | unknown Vitali Klitschko
            Lavrova                 | unknown
            Yulia Navalnaya         | unknown Alexei Navalny
            Oleksandr Zelensky      | unknown Volodymyr Zelenskyy
            Kim Il Sung             | unknown Kim Boo-kyum,Kim Min-seok,Kim Yong-hyun
            Kim Jong Il             | unknown Kim Boo-kyum,Kim Min-seok,Kim Yong-hyun
            Kim Jong-nam            | unknown Kim Boo-kyum,Kim Min-seok,Kim Yong-hyun
            Zhang Jun-min           | unknown Zhang Jun,Zhang Ming
            Wang Yong               | unknown Wang Yi,Wang Wenbin,Wang Qishan
            Nobusuke Kishi          | unknown Nobuo Kishi,Fumio Kishida
            Yoshihide Hayashi       | unknown Yoshimasa Hayashi
            Khalid bin Sultan       | unknown Jake Sullivan,John Sullivan
            King Hussein            | unknown
            Gan                     | unknown
            Chunying                | unknown Hua Chunying
            Antony                  | unknown Antony Blinken
            Boris                   | unknown Boris Johnson,Boris Pistorius
            Emmanuel                | unknown Emmanuel Macron,Emmanuel Bonne
            Park                    | unknown Park Jin
            Leep                    | unknown
            MicheálMartin           | unknown
            Julie Marson            | unknown Emmanuel Macron,Ferdinand Marcos,Sanna Marin
            """)
    void takesNobodyForSomebodyElse(String name, String expected) {
        assertThat(shown(ReferenceData.builtIn().person(name, DAY))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "Mohammed bin Nayef, mohammed-bin-nayef",
            "Mehriban Aliyeva, mehriban-aliyeva",
            "Akiba Takeo, takeo-akiba",
            "Kishida Fumio, fumio-kishida",
            "Jinping Xi, xi-jinping",
            "Orban Viktor, viktor-orban",
            "Wu, joseph-wu",
            "Balakrishnan, vivian-balakrishnan",
            "Lee Hsien Loong, lee-hsien-loong",
            "Navalny, alexei-navalny",
            "King Abdullah, king-abdullah-ii",
    })
    void findsWhatWasOnceMistaken(String name, String id) {
        assertThat(shown(ReferenceData.builtIn().person(name, DAY))).isEqualTo("exact " + id);
    }

    @Test
    void doesNotTakeAPresidentForHisWife() {
        assertThat(shown(among("Olena Zelenska").person("Zelenski", DAY))).isEqualTo("unknown");
        assertThat(shown(among("Olena Zelenska").person("Zelenskyy", DAY))).isEqualTo("unknown");
    }

    @Test
    void doesNotTakeAKingForHisNamesake() {
        assertThat(shown(among("Amina Mohammed", "Saifuddin Abdullah").person("Mohammed VI", DAY)))
                .isEqualTo("unknown");
    }

    @Test
    void doesNotTakeOneVictoriaForAnother() {
        assertThat(shown(among("Victoria Atkins").person("Victoria Nuland", DAY))).isEqualTo("unknown");
    }

    @Test
    void doesNotTakeTheNearestWhereTheRightOneIsMissing() {
        assertThat(shown(among("Ihor Rybchenko").person("Rybko", DAY))).isEqualTo("unknown");
    }

    @Test
    void asksForALeadOverTheSecondBestEvenIfThatOneIsTooUnlike() {
        assertThat(shown(among("Ana Blinken").person("Blincoln", DAY))).isEqualTo("likely ana-blinken");
        assertThat(shown(among("Ana Blinken", "Bea Blintern").person("Blincoln", DAY)))
                .isEqualTo("ambiguous ana-blinken,bea-blintern");
    }

    @Test
    void looksForALikenessOnlyAmongPeopleInOfficeThatMonth() {
        ReferenceData data = ReferenceData.builtIn();
        assertThat(shown(data.person("Pompeio", DAY))).isEqualTo("unknown Mike Pompeo");
        assertThat(shown(data.person("Pompeio", LocalDate.of(2021, 1, 31)))).isEqualTo("likely mike-pompeo");
        assertThat(shown(data.person("Mike Pompeo", DAY))).isEqualTo("exact mike-pompeo");
    }

    @Test
    void choosesTheNamesakeInOffice() {
        DateSpan past = new DateSpan(LocalDate.of(2001, 1, 1), LocalDate.of(2002, 1, 1));
        ReferenceData data = of(person("a", "John Smith", DateSpan.always()), person("b", "John Smith", past));
        assertThat(shown(data.person("john smith", DAY))).isEqualTo("exact a");
        assertThat(shown(data.person("john smith", LocalDate.of(2001, 5, 5)))).isEqualTo("ambiguous a,b");
    }

    private static ReferenceData among(String... names) {
        return of(Stream.of(names)
                .map(name -> person(FoldedName.of(name).replace(' ', '-'), name, DateSpan.always()))
                .toArray(Person[]::new));
    }

    private static ReferenceData of(Person... people) {
        ReferenceData builtIn = ReferenceData.builtIn();
        return new ReferenceData(
                builtIn.countries(), builtIn.bodies(), builtIn.regions(), builtIn.topics(), builtIn.cities(),
                new Catalog<>(List.of(people)));
    }

    private static Person person(String id, String name, DateSpan span) {
        return new Person(id, name, List.of(), Optional.empty(), List.of(new Office("Minister", span)));
    }

    private static String shown(PersonMatch match) {
        return switch (match) {
            case PersonMatch.Exact(Person person) -> "exact " + person.id();
            case PersonMatch.Likely(Person person, double ignored) -> "likely " + person.id();
            case PersonMatch.Ambiguous(List<Person> candidates) -> "ambiguous "
                    + candidates.stream().map(Person::id).collect(Collectors.joining(","));
            case PersonMatch.Unknown(List<String> names) -> ("unknown " + String.join(",", names)).strip();
        };
    }
}

package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceReaderTest {
    @TempDir
    Path folder = Path.of("");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void isTheBuiltInDataWhereThereIsNoFolder() {
        assertThat(ReferenceReader.readFolder(folder.resolve("none"), diagnostics))
                .isSameAs(ReferenceData.builtIn());
    }

    @Test
    void addsAliasesAndReplacesWhatIsGiven() throws IOException {
        write("a.yaml", """
                countries:
                  - {id: KZ, aliases: [Qazaqstan]}
                people:
                  - id: antony-blinken
                    aliases: [Secretary Blinken]
                    offices: [{title: Author, from: 2025-01-20}]
                topics:
                  - {id: sanctions, keywords: [blocklist]}
                bodies:
                  - {id: nato, members: [{country: Qazaqstan, from: 2030}]}
                """);
        ReferenceData data = read();
        assertThat(data.territory("qazaqstan").found().map(Named::name)).contains("Kazakhstan");
        assertThat(data.territory("KAZ").found()).isPresent();
        Person blinken = data.people().withId("antony-blinken").orElseThrow();
        assertThat(blinken.names()).contains("Antony Blinken", "Tony Blinken", "Secretary Blinken");
        assertThat(blinken.offices()).extracting(Office::title).containsExactly("Author");
        assertThat(data.topic("sanctions").orElseThrow().keywords()).contains("embargo", "blocklist");
        assertThat(data.body("NATO").orElseThrow().membersOn(LocalDate.of(2030, 1, 1)))
                .containsExactly(new CountryCode("KZ"));
        assertThat(messages()).isEmpty();
    }

    @Test
    void replacesFormerNamesAndCodesAndAddsToTheCapitalsAliases() throws IOException {
        write("a.yaml", """
                countries:
                  - id: UA
                    fips: [UA]
                    cameo: [UKR, UAR]
                    former: [{name: Little Russia, until: 1917}]
                    formerCapitals: [{name: Kharkiv, from: 1919-12-19, until: 1934-06-24}]
                    capitalAliases: [Kioto]
                """);
        ReferenceData data = read();
        Country ukraine = data.country("little russia").orElseThrow();
        assertThat(ukraine.nameOn(LocalDate.of(1900, 1, 1))).isEqualTo("Little Russia");
        assertThat(ukraine.capitalOn(LocalDate.of(1930, 1, 1))).isEqualTo("Kharkiv");
        assertThat(ukraine.capitalNames()).contains("Kyiv", "Kiev", "Kharkiv", "Kioto");
        assertThat(data.countryWithFips("UP")).isEmpty();
        assertThat(data.countryWithFips("UA")).contains(ukraine);
        assertThat(data.countryWithCameo("UAR")).contains(ukraine);
        assertThat(messages()).isEmpty();
    }

    @Test
    void resolvesNamesWhateverTheOrderOfFiles() throws IOException {
        write("a.yaml", "regions:\n  - {id: far-north, name: Far North, countries: [Ultima Thule, NO]}\n");
        write("b.yaml", "countries:\n  - {id: ZZ, name: Ultima Thule, at: [78.2, 15.6]}\n");
        assertThat(read().region("Far North").orElseThrow().countries())
                .containsExactly(new CountryCode("ZZ"), new CountryCode("NO"));
        assertThat(messages()).isEmpty();
    }

    @Test
    void namesBothPlacesOfAnIdThatStandsTwice() throws IOException {
        write("a.yaml", "topics:\n  - {id: trade, name: Trade}\n  - {id: Trade, name: Commerce}\n");
        write("b.yaml", "topics:\n  - id: trade\n    name: Barter\n");
        read();
        assertThat(messages())
                .containsExactly(
                        "a.yaml:3:10 duplicate topic \"Trade\" | it stands in " + folder.resolve("a.yaml")
                                + ":2:10 already",
                        "b.yaml:2:9 duplicate topic \"trade\" | it stands in " + folder.resolve("a.yaml")
                                + ":2:10 already");
    }

    @Test
    void reportsAllFaultsAtOnce() throws IOException {
        write("a.yaml", """
                people:
                  - {id: jane-doe, nam: Jane Doe}
                  - {id: john-doe, name: John Doe, country: Kazahstan}
                  - {name: Nobody}
                  - id: jim-doe
                    name: Jim Doe
                    offices:
                      - {title: Envoy, from: 2022-01-10, until: 2022-01-10}
                      - {title: Envoy, from: soon}
                      - {title: Envoy, from: 2022-02-30}
                      - {from: 2022}
                bodies:
                  - {id: XYZ, name: Xyz, members: [{country: Congo, from: 2020}, {from: 2020}]}
                countries:
                  - {id: KAZ, name: Kazakhstan}
                  - {id: KZ, at: [91, 0]}
                  - id: FR
                    fips: [Fr]
                    cameo: [FRAN]
                    former: [{name: Gaul}, {until: 0481}, {name: Frankia, until: 843, since: 481}]
                    formerCapitals: Vichy
                regions:
                  - {id: nowhere, name: Nowhere}
                persons: []
                """);
        read();
        assertThat(messages())
                .containsExactlyInAnyOrder(
                        "a.yaml:24:1 unknown key \"persons\" in a reference file"
                                + " | known keys: people, bodies, regions, countries, topics, cities",
                        "a.yaml:4:5 no \"id\" in a person | add \"id: ...\"",
                        "a.yaml:15:10 the \"id\" of a country must be two letters, not \"KAZ\" | ",
                        "a.yaml:16:18 \"at\" must be a latitude and a longitude in degrees"
                                + " | write \"[38.90, -77.04]\", north and east positive",
                        "a.yaml:13:46 \"Congo\" may be more than one country | write one of: CD, CG",
                        "a.yaml:13:66 no \"country\" in a member | add \"country: ...\"",
                        "a.yaml:18:12 each item of \"fips\" must be two capital letters, not \"Fr\" | ",
                        "a.yaml:19:13 each item of \"cameo\" must be three or six capital letters, not \"FRAN\" | ",
                        "a.yaml:20:14 no \"until\" in a former name | add \"until: ...\"",
                        "a.yaml:20:28 no \"name\" in a former name | add \"name: ...\"",
                        "a.yaml:20:71 unknown key \"since\" in a former name | known keys: name, from, until",
                        "a.yaml:20:66 \"until\" must be a date, not \"843\""
                                + " | write a day, a month or a year: 2021-01-26, 2021-01 or 2021",
                        "a.yaml:21:21 \"formerCapitals\" must be a list, not text | write \"[a, b]\"",
                        "a.yaml:23:5 no \"countries\" in region \"nowhere\" | add \"countries: ...\"",
                        "a.yaml:2:20 unknown key \"nam\" in person \"jane-doe\" | did you mean \"name\"?"
                                + " known keys: id, name, aliases, country, offices",
                        "a.yaml:3:45 unknown country \"Kazahstan\" | did you mean \"Kazakhstan\"?",
                        "a.yaml:8:49 \"until\" (2022-01-10) is not after \"from\" (2022-01-10)"
                                + " | \"until\" is the first day after it",
                        "a.yaml:9:30 \"from\" must be a date, not \"soon\""
                                + " | write a day, a month or a year: 2021-01-26, 2021-01 or 2021",
                        "a.yaml:10:30 \"2022-02-30\" is not a day of the calendar | ",
                        "a.yaml:11:9 no \"title\" in an office | add \"title: ...\"");
    }

    @Test
    void leavesOutAnEntryWithAFaultButNotTheOthers() throws IOException {
        write("a.yaml", "topics:\n  - {id: trade, nane: Barter}\n  - {id: whaling, name: Whaling}\n");
        ReferenceData data = read();
        assertThat(data.topic("trade").orElseThrow().name()).isEqualTo("Trade");
        assertThat(data.topic("whaling")).isPresent();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ReferenceData read() {
        return ReferenceReader.readFolder(folder, diagnostics);
    }

    private List<String> messages() {
        return diagnostics.list().stream().map(ReferenceReaderTest::shown).toList();
    }

    private static String shown(Diagnostic diagnostic) {
        Origin.Spot spot = (Origin.Spot) diagnostic.origin();
        return spot.source().path().getFileName() + ":" + spot.position().line() + ":"
                + spot.position().column() + " " + diagnostic.message() + " | " + diagnostic.hint();
    }
}

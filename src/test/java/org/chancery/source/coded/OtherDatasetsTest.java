package org.chancery.source.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.source.harvest.Harvest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Datasets other than GDELT, in made-up rows of their columns. */
class OtherDatasetsTest {
    private static final String ICEWS =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\t"
                    + "CAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\t"
                    + "District\tProvince\tCountry\tLatitude\tLongitude\n";
    private static final String TALKS = "1\t2022-01-12\tSergei Lavrov\tGovernment\tRussian Federation\tMeet\t036\t4.0\t"
            + "Wendy Sherman\tGovernment\tUnited States\t77\t1\tA paper\tGeneva\tNA\tNA\tSwitzerland\t46.2\t6.1\n";
    private static final String POLECAT = "Event ID\tEvent Date\tEvent Type\tEvent Mode\tEvent Intensity\tActor Name\t"
            + "Actor Country\tRecipient Name\tRecipient Country\tCity\tCountry\n";
    private static final String UCDP =
            "id,type_of_violence,side_a,side_b,number_of_sources,source_headline,where_coordinates,"
                    + "country,date_prec,date_start,date_end,best\n";
    private static final String ACLED =
            "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,location,"
                    + "notes,fatalities\n";

    @TempDir
    private Path folder;

    @Test
    void icewsTellsASymmetricEventOnce() {
        String turned = TALKS.replace("1\t2022", "2\t2022").replace("Russian Federation", "X")
                .replace("United States", "Russian Federation").replace("X", "United States");
        Harvest harvest = read(SourceFormat.ICEWS, ICEWS + TALKS + turned + TALKS.replace("\t036\t", "\t010\t")
                + TALKS.replace("United States", "NA") + TALKS.replace("United States", "Atlantis")
                + TALKS.replace("Wendy Sherman", "NATO").replace("United States", "NA")
                + TALKS.replace("2022-01-12", "12/01/2022"));
        assertThat(Coded.account(harvest)).containsExactly(
                "2 kept", "1 left: a name that is of no known country (Atlantis)", "1 left: a statement (CAMEO 01)",
                "1 left: an actor without a country", "1 merged", "7 read",
                "1 refused: \"12/01/2022\" is no day of the calendar");
        assertThat(told(harvest)).containsExactly("2022-01-12 RU US cooperation 036 Geneva",
                "2022-01-12 RU NATO cooperation 036 Geneva");
    }

    @Test
    void polecatTakesTheFirstOfSeveralAndNoneForNothing() {
        Harvest harvest = read(SourceFormat.POLECAT, POLECAT
                + "a\t2022-01-12\tCONSULT\tvisit\t1.5\tJoe O'Neill; Bob\tUSA; CAN\tX\tUKR\tKyiv\tUKR\t\t\t\n"
                + "b\t2022-01-12\tCONSULT\tNone\t1.5\tNone\tRUS\tNATO\tNone\tNone\tNone\n"
                + "c\t2022-01-12\tMOBILIZE\tNone\t1.5\tA\tRUS\tB\tUKR\tNone\tNone\n"
                + "d\t2022-01-12\tDANCE\tNone\t1.5\tA\tRUS\tB\tUKR\tNone\tNone\n"
                + "e\t2022-01-12\tSANCTION\tNone\t1.5\tA\tRUS\tB\tNone\tNone\tNone\n");
        assertThat(told(harvest)).containsExactly(
                "2022-01-12 US UA visit CONSULT-visit Kyiv", "2022-01-12 RU NATO meeting CONSULT -");
        assertThat(Coded.account(harvest)).containsExactly(
                "2 kept", "1 left: a show of force (MOBILIZE)", "1 left: an actor without a country", "5 read",
                "1 refused: \"DANCE\" is no type of PLOVER");
    }

    @Test
    void polecatMayBeOfLatin1() {
        byte[] bytes = (POLECAT + "a\t2022-01-12\tAID\tNone\t1.5\tA\tDEU\tB\tMLI\tK\u00F6ln\tDEU\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Coded.write(folder.resolve("p.txt"), bytes);
        assertThat(told(Coded.read(file, SourceFormat.POLECAT))).containsExactly("2022-01-12 DE ML aid AID K\u00F6ln");
    }

    @Test
    void ucdpTakesGovernmentsForCountriesAndOthersForThoseOfThePlace() {
        Harvest harvest = read(SourceFormat.UCDP, UCDP
                + "1,1,Government of Ukraine,Donetsk People's Republic,2,\"Two \"\"shelled\"\",\nagain\",Donetsk town,Ukraine,1,"
                + "2022-01-12 00:00:00.000,2022-01-13 00:00:00.000,2\n"
                + "2,1,Government of Russia (Soviet Union),Government of Ukraine,1,x,Donetsk town,Russia (Soviet Union),1,2022-01-12,,1\n"
                + "3,3,Some gang,Civilians,-1,,Bamako town,Mali,5,2022-01-01,2022-12-31,9\n"
                + "4,2,A,B,1,,Goma,DR Congo (Zaire),3,2022-01-10,2022-01-16,1\n"
                + "5,2,A,B,1,,Somewhere,Ruritania,1,2022-01-10,2022-01-10,1\n");
        assertThat(told(harvest)).containsExactly(
                "2022-01-12 UA UA attack state-based Donetsk town", "2022-01-12 RU UA attack state-based Donetsk town",
                "2022-01-10 CD CD attack non-state Goma");
        assertThat(harvest.coded().getFirst().title()).isEqualTo("Two \"shelled\", again");
        assertThat(Coded.account(harvest)).containsExactly(
                "3 kept", "1 left: a day that is known to the month at best",
                "1 left: a name that is of no known country (Ruritania)", "5 read");
    }

    @Test
    void namesTheCellThatIsAtFault() {
        Harvest wrong = read(SourceFormat.UCDP, UCDP
                + "1,1,A,B,2,x,\"Goma,\n\u00DC\",Mali,1,2022-01-12,2022-01-11,2\n"
                + "2,1,A,B,2,x,\"Goma,\n\u00DC\",Mali,1,2022-02-31,2022-03-11,2\n"
                + "3,1,A,B,1000000000,x,Goma,Mali,1,2022-01-12,2022-01-12,1\n");
        assertThat(Coded.said(wrong)).containsExactly(
                "3:22: warning: \"2022-01-11\" is before 2022-01-12, when it began",
                "5:11: warning: \"2022-02-31\" is no day of the calendar",
                "6:9: warning: \"1000000000\" reports of one event are not believed",
                "error: no row of the file is one of ucdp");
        Harvest acled = read(SourceFormat.ACLED, ACLED
                + "KAZ5,2022-01-06,Elections,x,A,B,Kazakhstan,Almaty,Some.,0\r\n");
        assertThat(Coded.said(acled)).first().isEqualTo(
                "2:17: warning: \"Elections\" is no type of event of ACLED");
    }

    @Test
    void refusesADayThatIsNoneEvenOutsideOfTheDaysAskedFor() {
        Harvest harvest = Coded.read(
                Coded.write(folder.resolve("a.txt"), UCDP
                        + "1,1,A,B,2,x,Goma,Mali,1,2022-01-12,,2\n2,1,A,B,2,x,Goma,Mali,1,2023-02-31,,2\n"
                        + "2,1,A,B,2,x,Goma,Mali,1,2024-02-29,,2\n3,1,A,B,2,x,Goma,Mali,1,2023-02-29,,2\n"),
                SourceFormat.UCDP, SourceTerms.Use.FIGURES, Coded.days("2022-01-01", "2022-01-31"));
        assertThat(Coded.account(harvest)).containsExactly(
                "1 kept", "1 outside", "4 read", "1 refused: \"2023-02-29\" is no day of the calendar",
                "1 refused: \"2023-02-31\" is no day of the calendar");
    }

    @Test
    void ucdpWithoutAHeaderHasTheUsualColumns() {
        List<String> cells = new ArrayList<>(Collections.nCopies(49, ""));
        cells.set(0, "9");
        cells.set(5, "1");
        cells.set(14, "Government of Mali");
        cells.set(33, "Mali");
        cells.set(38, "2022-01-12");
        assertThat(told(read(SourceFormat.UCDP, String.join(",", cells) + "\n")))
                .containsExactly("2022-01-12 ML ML attack state-based -");
    }

    @Test
    void acledHasDaysInTwoFormsAndMayBeginWithAMark() {
        Harvest harvest = read(SourceFormat.ACLED, "\uFEFF" + ACLED
                + "UKR1,05 January 2022,Battles,Armed clash,Military Forces of Russia (2000-),Military Forces of Ukraine (2019-),"
                + "Ukraine,Donetsk,\"On 5 January, a clash.\",0\r\n"
                + "KAZ2,2022-01-06,Protests,Peaceful protest,Protesters (Kazakhstan),,Kazakhstan,Almaty,Crowds.,0\r\n"
                + "KAZ3,2022-01-06,Strategic developments,Agreement,A,B,Kazakhstan,Almaty,Pact.,0\r\n"
                + "KAZ4,2022-01-06,Strategic developments,Arrests,A,B,Kazakhstan,Almaty,Some.,0\r\n"
                + "KAZ5,2022-01-06,Elections,x,A,B,Kazakhstan,Almaty,Some.,0\r\n");
        assertThat(told(harvest)).containsExactly(
                "2022-01-05 RU UA attack attack Donetsk", "2022-01-06 KZ KZ protest protest Almaty",
                "2022-01-06 KZ KZ agreement agreement Almaty");
        assertThat(harvest.coded().getFirst().title()).isEqualTo("On 5 January, a clash.");
        assertThat(Coded.account(harvest)).containsExactly(
                "3 kept", "1 left: a development that is no agreement", "5 read",
                "1 refused: \"Elections\" is no type of event of ACLED");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ICEWS   | Event ID,Event Date,Source Country,Target Country     | CAMEO Code
            POLECAT | Event ID,Event Date,Actor Country,Recipient Country   | Event Type
            UCDP    | id,dyad_new_id,date_start,side_a,side_b               | country
            ACLED   | event_id_cnty,event_type,country                      | event_date
            """)
    void aMissingColumnIsNamedWithThoseThatThereAre(SourceFormat format, String header, String missing) {
        Harvest harvest = read(format, header.replace(',', '\t') + "\nx\n");
        assertThat(Coded.said(harvest)).containsExactly("1:1: error: no column \"" + missing + "\"");
        assertThat(harvest.diagnostics().getFirst().hint())
                .isEqualTo("there are \"" + header.replace(",", "\", \"") + "\"");
    }

    private Harvest read(SourceFormat format, String text) {
        return Coded.read(Coded.write(folder.resolve("a.txt"), text), format);
    }

    private static List<String> told(Harvest harvest) {
        return harvest.coded().stream().map(OtherDatasetsTest::told).toList();
    }

    private static String told(CodedEvent event) {
        return event.day() + " " + event.actors().map(Actor::id).collect(Collectors.joining(" ")) + " "
                + event.kind().word() + " " + event.code() + " " + event.place().map(place -> place.name()).orElse("-");
    }
}

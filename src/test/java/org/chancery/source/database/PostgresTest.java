package org.chancery.source.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.briefing.Period;
import org.chancery.pipeline.Drafts;
import org.chancery.pipeline.Wish;
import org.chancery.pipeline.Workspace;
import org.chancery.testing.Postgres;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events from a real PostgreSQL, by the driver that a user would put into the workspace. */
class PostgresTest {
    private static final String SECRET = "open sesame 7%/ü";
    private static final String SELECT =
            "select id, day as date, kind, headline as title, countries, report as sources_title"
                    + " from desk where day >= :from and day < :until order by id";
    private static final String PAGE = "output/weekly/weekly-2022-W02.html";

    private static Postgres postgres;

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeAll
    static void start() {
        postgres = Postgres.start().run(
                "create role reader login password '" + SECRET + "'",
                "create role hasty login password '" + SECRET + "'",
                "alter role hasty set statement_timeout = 300",
                "create table desk (id text, day date, kind text, headline text, countries text[], report text,"
                        + " at timestamptz, weight numeric(6,2), about boolean, topics text)",
                "insert into desk values"
                        + " ('talks-1', '2022-01-12', 'talks', 'Talks in Brussels', '{RU,US}', 'A report',"
                        + "  '2022-01-12 23:30:00+00', 90.00, null, 'ukraine-crisis; sanctions'),"
                        + " ('call-1', '2022-01-13', 'call', 'Moscow and Washington speak', '{RU,US}', 'Another',"
                        + "  '2022-01-13 08:00:00-05', 10, true, null),"
                        + " ('old', '1999-01-12', 'talks', 'Old talks', '{RU,US}', 'A report', null, null, null, '')",
                "create table diary (what text)",
                "create function note() returns text language sql as 'insert into diary values (''x'') returning what'",
                "grant select on desk to reader, hasty",
                "grant all on diary to reader");
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder).with("DESK_PASSWORD", SECRET);
        Postgres.install(org.postgresql.Driver.class, workspace);
    }

    @Test
    void makesAnEditionOfTheRowsOfItsDays() {
        TestWorkspace.Result result = generate(SELECT);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(workspace.read(PAGE)).contains("Talks in Brussels", "Moscow and Washington speak")
                .doesNotContain("Old talks");
    }

    @Test
    void takesEveryKindOfValueAndColumnsByWhateverName() {
        briefing(postgres.address(),
                "select id, at, kind, headline, countries, topics, weight, report, about as date_about,"
                        + " null as summary from desk where day >= :from and day < :until",
                "columns: {date: at, title: headline, sources.title: REPORT}");
        workspace.replace("briefings/weekly.yaml", "title: Weekly",
                "title: Weekly\ndates: {every: week, zone: Asia/Tokyo}");
        workspace.replace("briefings/weekly.yaml", "about as date_about", "null as date_about");
        TestWorkspace.Result result = workspace.run("events", "--week", "2022-W02", "--json");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(
                "\"id\":\"talks-1\",\"date\":\"2022-01-12T23:30:00Z\"", "\"topics\":[\"ukraine-crisis\",\"sanctions\"]",
                "\"weight\":90", "\"id\":\"call-1\",\"date\":\"2022-01-13T13:00:00Z\"", "\"weight\":10");
    }

    @Test
    void saysWhatIsWrongWithARowAsOfAFileAndNamesTheRow() {
        TestWorkspace.Result result = generate(SELECT.replace("kind,", "'tals' as kind,").replace(
                "countries,", "'RU; Atlantis' as countries,"));
        assertThat(result.status()).isEqualTo(65);
        assertThat(said(result)).containsExactly(
                "briefings/weekly.yaml:6:12: error: row 1: unknown kind \"tals\"",
                "briefings/weekly.yaml:6:12: error: row 1: unknown country, body or region \"Atlantis\"",
                "briefings/weekly.yaml:6:12: error: row 2: unknown kind \"tals\"",
                "briefings/weekly.yaml:6:12: error: row 2: unknown country, body or region \"Atlantis\"");
        assertThat(result.err()).contains("did you mean \"talks\"?");
        assertThat(workspace.files("output/weekly")).isEmpty();
    }

    @Test
    void namesAColumnThatIsNoKeyAndOneThatIsMissing() {
        TestWorkspace.Result result = generate(SELECT.replace("as title", "as titel").replace("kind,", ""));
        assertThat(said(result)).containsExactly(
                "briefings/weekly.yaml:6:12: error: the query gives an unknown column \"titel\"",
                "briefings/weekly.yaml:6:12: error: the query gives no column for kind, title");
        assertThat(result.err()).contains("did you mean \"title\"?", "select it \"as kind\"");
    }

    @Test
    void completesRowsByWhatTheBriefingSaysOfAll() {
        briefing(postgres.address(), SELECT, "{publisher: The Desk, language: en, countries: [JP]}");
        workspace.replace("briefings/weekly.yaml", "    {publisher: The Desk, language: en, countries: [JP]}",
                "    publisher: The Desk\n    language: en\n    countries: [JP]");
        TestWorkspace.Result result = workspace.run("events", "--week", "2022-W02", "--json");
        assertThat(result.out()).contains("\"countries\":[\"RU\",\"US\",\"JP\"]",
                "{\"title\":\"A report\",\"publisher\":\"The Desk\"");
    }

    @Test
    void doesWhatTheGuideSays() throws IOException {
        postgres.run("create table if not exists events (number int, day date, kind text, headline text,"
                + " countries text[], report text, link text)", "grant select on events to reader",
                "insert into events values (1, '2022-01-14', 'talks', 'Talks of the guide', '{RU,US}', 'A report', null)");
        String guide =
                Files.readString(Path.of("docs/sources.md")).split("## Databases")[1].split("```yaml\n|```\n")[1];
        workspace.write("briefings/weekly.yaml",
                guide.replace("jdbc:postgresql://db.example.org/desk", postgres.address()));
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.err()).isEmpty();
        assertThat(workspace.read(PAGE)).contains("Talks of the guide");
    }

    @Test
    void neverWrites() {
        TestWorkspace.Result result = generate(SELECT.replace("kind,", "note() as kind,"));
        assertThat(result.status()).isEqualTo(65);
        assertThat(said(result)).containsExactly("briefings/weekly.yaml:6:12: error: the database refuses the query:"
                + " ERROR: cannot execute INSERT in a read-only transaction Where: SQL function \"note\" statement 1");
        TestWorkspace.Result with = generate("with x as (insert into diary values ('y') returning what) " + SELECT);
        assertThat(said(with)).containsExactly(
                "briefings/weekly.yaml:6:12: error: \"insert\" in the query may change something");
        postgres.run("do 'begin assert (select count(*) from diary) = 0; end'");
    }

    @Test
    void readsNoMoreRowsThanItMayAndSaysSo() {
        briefing(postgres.address(), SELECT, "rows: 1");
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.status()).isZero();
        assertThat(said(result)).containsExactly("briefings/weekly.yaml:6:12: warning: the query gives more than 1"
                + " rows; those that follow are not read");
        assertThat(workspace.read(PAGE)).contains("Moscow and Washington speak").doesNotContain("Talks in Brussels");
    }

    @Test
    void endsAQueryThatTakesTooLong() {
        briefing(postgres.address(), "select pg_sleep(60), " + SELECT.substring("select ".length()), "seconds: 1");
        assertUnreachable("the database has not answered in full within 1 second");
    }

    @Test
    void endsWhereTheServerEndsIt() {
        briefing(postgres.address(), "select pg_sleep(60), " + SELECT.substring("select ".length()), "seconds: 30");
        workspace.replace("briefings/weekly.yaml", "user: reader", "user: hasty");
        assertUnreachable("the database broke off: ERROR: canceling statement due to statement timeout");
    }

    @Test
    void leavesTheLastGoodEditionWhereTheServerGoesAwayMidRead() throws InterruptedException {
        assertThat(generate(SELECT).status()).isZero();
        Map<String, Long> before = workspace.files("output");
        Postgres mortal = Postgres.start();
        mortal.run("create role reader login password '" + SECRET + "'");
        briefing(mortal.address(),
                "select 'e-' || n as id, '2022-01-12' as date, 'talks' as kind, 'Talks ' || n as title,"
                        + " 'A report' as sources_title from (select n, case when n > 2000 then pg_sleep(0.01) end"
                        + " from generate_series(1, 100000) n where date '2022-01-12' >= :from and date '2022-01-12' < :until) x",
                "seconds: 60");
        Thread killer = Thread.ofPlatform().start(() -> {
            mortal.awaitQuery("generate_series");
            mortal.close();
        });
        assertUnreachable("the database broke off after ");
        killer.join();
        assertThat(workspace.files("output")).isEqualTo(before);
    }

    @Test
    void givesUpOnAServerThatIsNotThereOrNeverAnswers() throws IOException {
        briefing("jdbc:postgresql://localhost:1/postgres", SELECT, "seconds: 5");
        assertUnreachable("the database cannot be reached: Connection to localhost:1 refused.");
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            briefing("jdbc:postgresql://localhost:" + mute.getLocalPort() + "/postgres", SELECT, "seconds: 1");
            assertUnreachable("the database cannot be reached: Connection attempt timed out.");
        }
    }

    @Test
    void showsThePasswordToNobody() throws IOException {
        assertThat(generate(SELECT).status()).isZero();
        workspace.with("DESK_PASSWORD", "closed sesame");
        TestWorkspace.Result wrong = workspace.run("generate", "--week", "2022-W02", "--debug", "-v", "--json");
        assertThat(wrong.status()).isEqualTo(69);
        assertThat(wrong.err()).contains("password authentication failed for user");
        assertThat(wrong.err() + wrong.out()).doesNotContain("sesame");
        for (String file : workspace.files(".").keySet()) {
            assertThat(new String(Files.readAllBytes(folder.resolve(file)), "ISO-8859-1")).as(file)
                    .doesNotContain("open sesame");
        }
    }

    @Test
    void takesThePasswordFromAFileThatNobodyElseMayRead() throws IOException {
        briefing(postgres.address(), SELECT, "");
        workspace.replace("briefings/weekly.yaml", "{env: DESK_PASSWORD}", "{file: ../desk.password}");
        assertThat(said(workspace.run("generate", "--week", "2022-W02"))).containsExactly(
                "briefings/weekly.yaml:3:11: error: the file \"../desk.password\" of the password is not there");
        workspace.write("desk.password", SECRET + "\n");
        Path file = folder.resolve("desk.password");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(said(workspace.run("generate", "--week", "2022-W02"))).containsExactly(
                "briefings/weekly.yaml:3:11: error: others may read the file \"../desk.password\" of the password");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(workspace.run("generate", "--week", "2022-W02").err()).isEmpty();
        workspace.replace("briefings/weekly.yaml", "{file: ../desk.password}", "{env: NOWHERE}");
        assertThat(said(workspace.run("generate", "--week", "2022-W02"))).containsExactly(
                "briefings/weekly.yaml:3:11: error: the variable \"NOWHERE\" of the environment is not set");
    }

    @Test
    void isNotAskedAgainByAPreviewForAQuarterOfAnHour() {
        postgres.run("create table if not exists news (id text, day date)", "grant select on news to reader",
                "insert into news values ('first', '2022-01-12')");
        briefing(postgres.address(), "select id, day as date, 'talks' as kind, id || ' talks' as title,"
                + " 'A report' as sources_title from news where day >= :from and day < :until", "");
        Instant[] now = {Instant.parse("2022-01-17T11:00:00Z")};
        Drafts drafts = new Drafts(
                new Workspace(folder).in(name -> Optional.of(SECRET)), () -> now[0]);
        Wish wish = new Wish(folder.resolve("briefings/weekly.yaml"),
                Period.including(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 1, 16)), Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(drafts.draft(wish).page().orElseThrow()).contains("first talks");
        postgres.run("insert into news values ('second', '2022-01-13')");
        assertThat(drafts.draft(wish).page().orElseThrow()).doesNotContain("second talks");
        now[0] = now[0].plus(Duration.ofMinutes(15));
        assertThat(drafts.draft(wish).page().orElseThrow()).contains("first talks", "second talks");
    }

    @Test
    void isAskedAgainByAPreviewAfterAMinuteWhereItHasFailed() throws IOException {
        postgres.run("drop table if exists later");
        briefing(postgres.address(), "select id, day as date, 'talks' as kind, id || ' talks' as title,"
                + " 'A report' as sources_title from later where day >= :from and day < :until", "");
        Instant[] now = {Instant.parse("2022-01-17T11:00:00Z")};
        Drafts drafts = new Drafts(new Workspace(folder).in(name -> Optional.of(SECRET)), () -> now[0]);
        Wish wish = new Wish(folder.resolve("briefings/weekly.yaml"),
                Period.including(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 1, 16)), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertThat(drafts.draft(wish).page()).isEmpty();
        postgres.run("create table later (id text, day date)", "grant select on later to reader",
                "insert into later values ('late', '2022-01-12')");
        Path briefing = folder.resolve("briefings/weekly.yaml");
        now[0] = now[0].plus(Duration.ofSeconds(50));
        Files.setLastModifiedTime(briefing, FileTime.from(now[0]));
        assertThat(drafts.draft(wish).page()).as("who writes on does not wait for each attempt").isEmpty();
        now[0] = now[0].plus(Duration.ofSeconds(10));
        Files.setLastModifiedTime(briefing, FileTime.from(now[0]));
        assertThat(drafts.draft(wish).page().orElseThrow()).contains("late talks");
    }

    @Test
    void asksForADriver() throws IOException {
        Files.walk(folder.resolve("drivers")).filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        assertThat(said(generate(SELECT))).containsExactly(
                "briefings/weekly.yaml:3:11: error: no driver for \"jdbc:postgresql:\" in drivers");
        workspace.write("drivers/broken.jar", "PK\3\4");
        assertThat(said(generate(SELECT))).containsExactly(
                "briefings/weekly.yaml:3:11: error: no driver for \"jdbc:postgresql:\" in drivers");
    }

    @Test
    void namesTheDatabaseAndItsRowsInTheManifestWhateverTheirOrder() {
        assertThat(generate(SELECT).status()).isZero();
        String hash = hash();
        assertThat(generate(SELECT.replace("order by id", "order by id desc")).status()).isZero();
        assertThat(hash()).isEqualTo(hash);
        assertThat(generate(SELECT.replace("headline as", "upper(headline) as")).status()).isZero();
        assertThat(hash()).isNotEqualTo(hash);
    }

    private String hash() {
        Matcher input = Pattern.compile("\"path\": \"" + Pattern.quote(postgres.address())
                + "\",\\s+\"sha256\": \"([0-9a-f]{64})\"")
                .matcher(workspace.read("output/weekly/weekly-2022-W02.json"));
        assertThat(input.find()).isTrue();
        return input.group(1);
    }

    /** The exit code says so, within the time that was allowed and some for the rest of the program. */
    private void assertUnreachable(String message) {
        Instant begin = Instant.now();
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.status()).isEqualTo(69);
        assertThat(said(result)).hasSize(1).first().asString()
                .startsWith("briefings/weekly.yaml:3:11: error: " + message);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    private TestWorkspace.Result generate(String query) {
        briefing(postgres.address(), query, "");
        return workspace.run("generate", "--week", "2022-W02");
    }

    private void briefing(String address, String query, String more) {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents:\n  - jdbc: " + address
                + "\n    user: reader\n    password: {env: DESK_PASSWORD}\n    query: |\n      " + query
                + "\n" + (more.isEmpty() ? "" : "    " + more + "\n"));
    }

    private static List<String> said(TestWorkspace.Result result) {
        return result.err().lines().filter(line -> line.startsWith("briefings/")).toList();
    }
}

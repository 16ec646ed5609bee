package org.chancery.preview.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.Workspace;
import org.chancery.preview.web.Address;
import org.chancery.preview.web.Answer;
import org.chancery.preview.web.Content;
import org.chancery.render.pdf.font.MachineFonts;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the preview answers, and what it tells those who follow an edition, as files come, change and go. */
@SuppressWarnings("try") // one who follows does nothing else with it
class LiveContentTest {
    private static final String EVENTS = "briefings/events/2022-01.yaml";
    private static final Clock CLOCK = Clock.fixed(TestWorkspace.NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<String> status = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> states = new LinkedBlockingQueue<>();
    private TestWorkspace files;
    private LiveContent content;

    @BeforeEach
    void open() {
        files = TestWorkspace.sample(folder);
        Order order = new Order(
                new Order.Days.Current(), Optional.empty(), CLOCK.instant(), Optional.empty(), Optional.empty());
        content = new LiveContent(new Workspace(folder), order, new MachineFonts(List.of()), CLOCK, new Notes());
    }

    private final class Notes implements Reporter {
        @Override
        public void made(String line) {
            status.add(line);
        }

        @Override
        public void tripped(Throwable bug) {
            status.add("error: " + bug);
        }
    }

    @AfterEach
    void close() {
        content.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /weekly-roundup                                    | -> weekly-roundup/2022-W03
            /weekly-roundup?on=2022-01-12&view=pdf             | -> weekly-roundup/2022-W02?view=pdf
            /weekly-roundup?on=2022-02-30                      | 400 That is not a day of the calendar.
            /weekly-roundup/2022-W02                           | viewer.html
            /weekly-roundup/2022-01-10--2022-01-16.html?view=x | -> 2022-W02.html?view=x
            /weekly-roundup/2022-01-06--2022-01-14             | viewer.html
            /weekly-roundup/2022-W60                           | 404
            /weekly-roundup/1000-01-01--2022-01-14             | 404
            /weekly-roundup/2022-W02.exe                       | 404
            /weekly-roundup/2022-W02.html?language=tlh         | 404
            /weekly-roundup/2022-W02.inspect                   | 404
            /weekly-roundup/2022-W02.inspect?element=99999     | 404
            /weekly-roundup/2022-W02/more                      | 404
            /unknown                                           | 404
            /unknown/2022-W02.html                             | 404
            """, delimiter = '|')
    void answers(String asked, String expected) {
        String answered = switch (content.answer(address(asked))) {
            case Answer.Moved moved -> "-> " + moved.location();
            case Answer.Shell shell -> shell.name();
            case Answer.Whole whole when whole.status() == 404 -> "404";
            case Answer.Whole whole -> whole.status() + " " + text(whole).strip();
        };
        assertThat(answered).isEqualTo(expected);
    }

    @Test
    void leadsFromNowhereToAllBriefings() {
        assertThat(text(whole("/unknown"))).contains("href=\"./\"");
        assertThat(text(whole("/unknown/2022-W02"))).contains("href=\"./../\"");
    }

    @Test
    void givesTheEditionAsItIsPublished() throws IOException {
        files.run("generate", "--week", "2022-W02", "-q");
        Path published = folder.resolve("output/weekly-roundup/weekly-roundup-2022-W02.html");
        assertThat(html()).isEqualTo(Files.readString(published));
        byte[] pdf = whole("/weekly-roundup/2022-W02.pdf").body();
        assertThat(pdf).isEqualTo(Files.readAllBytes(Path.of(published.toString().replace(".html", ".pdf"))));
    }

    @Test
    void tellsEachSaveToThoseWhoFollow() throws Exception {
        try (Content.Following ignored = follow()) {
            String first = next(state -> true);
            assertThat(first).contains("\"edition\":\"2022-W02\"", "\"previous\":\"2022-W01\"",
                    "\"next\":\"2022-W03\"");
            next(state -> state.contains("\"pending\":false"));
            files.replace(EVENTS, "NATO and Russia meet", "Russia and NATO meet");
            String told = next(state -> state.contains(EVENTS));
            assertThat(version(told)).isNotEqualTo(version(first));
            next(state -> state.contains("\"pending\":false") && version(state).equals(version(told)));
            assertThat(html()).contains("Russia and NATO meet");
        }
        assertThat(status.getLast()).matches("11:00:00  weekly-roundup 2022-W02  [0-9]+ ms  " + EVENTS);
    }

    enum Save {
        IN_PLACE {
            @Override
            void save(Path file, String text) throws IOException {
                Files.writeString(file, text);
            }
        },
        RENAMED_OVER {
            @Override
            void save(Path file, String text) throws IOException {
                Path other = Files.writeString(file.resolveSibling("." + file.getFileName() + ".swp"), text);
                Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        },
        SWAPPED {
            @Override
            void save(Path file, String text) throws IOException {
                Path backup = file.resolveSibling(file.getFileName() + "~");
                Files.move(file, backup);
                Files.writeString(file, text);
                Files.delete(backup);
            }
        },
        EMPTIED_AND_WRITTEN {
            @Override
            void save(Path file, String text) throws IOException {
                Files.writeString(file, "");
                pause();
                Files.writeString(file, text);
            }
        };

        abstract void save(Path file, String text) throws IOException;

        private static void pause() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** No way of saving shows a fault for a moment. */
    @ParameterizedTest
    @EnumSource
    void knowsHowEditorsSave(Save way) throws Exception {
        try (Content.Following ignored = follow()) {
            next(state -> true);
            Path file = folder.resolve(EVENTS);
            way.save(file, files.read(EVENTS).replace("NATO and Russia meet", "Russia and NATO meet"));
            String told = next(state -> state.contains("\"changed\":[\"b"));
            assertThat(told).contains("\"problems\":[]", "\"current\":true");
            assertThat(html()).contains("Russia and NATO meet");
        }
        assertThat(status).noneMatch(line -> line.contains("error"));
    }

    /** No folder that is watched tells of it. */
    @Test
    void seesAChangeBehindALink(@TempDir Path elsewhere) throws Exception {
        Path target = elsewhere.resolve("events.yaml");
        Files.move(folder.resolve(EVENTS), target);
        Files.createSymbolicLink(folder.resolve(EVENTS), target);
        try (Content.Following ignored = follow()) {
            next(state -> state.contains("\"pending\":false"));
            Files.writeString(target, Files.readString(target).replace("NATO and Russia meet", "Russia and NATO meet"));
            next(state -> state.contains(EVENTS));
            assertThat(html()).contains("Russia and NATO meet");
        }
    }

    @Test
    void tellsASaveOfATableToo() throws Exception {
        String row = "desk,2022-01-12,talks,%s,RU;US,ukraine-crisis,A report%n";
        String head = "id,date,kind,title,countries,topics,sources.title\n";
        files.replace("briefings/weekly-roundup.yaml", "[events/*.yaml]", "[events/*.yaml, desk.csv]");
        files.write("briefings/desk.csv", head + row.formatted("The desk adds a line"));
        try (Content.Following ignored = follow()) {
            next(state -> true);
            assertThat(html()).contains("The desk adds a line");
            files.write("briefings/desk.csv", head + row.formatted("The desk changes a line"));
            next(state -> state.contains("desk.csv"));
            assertThat(html()).contains("The desk changes a line").doesNotContain("adds a line");
            files.write("briefings/desk.csv",
                    head + row.formatted("The desk changes a line").replace("talks", "tolks"));
            assertThat(next(state -> isCurrent(state, false)))
                    .contains("\"file\":\"briefings/desk.csv\",\"line\":2,\"column\":17");
        }
    }

    @Test
    void seesAFolderThatIsPutInPlaceOfAnother(@TempDir Path elsewhere) throws Exception {
        TestWorkspace.copyOf(folder.resolve("briefings/events"), elsewhere.resolve("events"));
        Path other = elsewhere.resolve("events/2022-01.yaml");
        Files.writeString(other, Files.readString(other).replace("NATO and Russia meet", "Russia and NATO meet"));
        try (Content.Following ignored = follow()) {
            next(state -> true);
            Files.move(folder.resolve("briefings/events"), elsewhere.resolve("old"));
            Files.move(elsewhere.resolve("events"), folder.resolve("briefings/events"));
            next(state -> state.contains("briefings/events"));
            assertThat(html()).contains("Russia and NATO meet");
        }
    }

    /** Half a template is no fault that anybody wants to hear of either, and a page of nothing is not shown. */
    @ParameterizedTest
    @EnumSource
    void knowsHowEditorsSaveTemplates(Save way) throws Exception {
        String page = Files.readString(Path.of("templates/roundup/page.ftlh"));
        files.write("templates/roundup/page.ftlh", page);
        try (Content.Following ignored = follow()) {
            String first = next(state -> true);
            way.save(folder.resolve("templates/roundup/page.ftlh"), page.replace("<h1>", "<h1 class=\"mine\">"));
            String told = next(state -> !version(state).equals(version(first)));
            assertThat(html()).contains("<h1 class=\"mine\">");
            assertThat(told).contains("\"problems\":[]");
        }
        assertThat(status).noneMatch(line -> line.contains("error"));
    }

    @Test
    void keepsTheLastGoodEditionWhileSomethingIsWrong() throws Exception {
        try (Content.Following ignored = follow()) {
            String good = next(state -> true);
            files.replace(EVENTS, "kind: talks", "kind: tolks");
            String broken = next(state -> isCurrent(state, false));
            assertThat(version(broken)).isEqualTo(version(good));
            assertThat(broken).contains(
                    "\"file\":\"" + EVENTS + "\"", "unknown kind \\\"tolks\\\"", "\"marked\":\"tolks\"",
                    "did you mean \\\"talks\\\"?");
            assertThat(html()).contains("NATO and Russia meet");
            assertThat(status.getLast()).contains("error: " + EVENTS + ":", "unknown kind \"tolks\"");
            files.replace(EVENTS, "kind: tolks", "kind: talks");
            assertThat(next(state -> isCurrent(state, true))).contains("\"problems\":[]");
        }
    }

    @Test
    void hasNoPageWhereThereNeverWasOne() {
        files.replace("briefings/weekly-roundup.yaml", "template: roundup", "template: rondup");
        Answer.Whole answer = whole("/weekly-roundup/2022-W02.html");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(text(answer)).contains("unknown template \"rondup\"");
    }

    @Test
    void isNeverOutdatedForOneWhoAsks() {
        for (int save = 0; save < 40; save++) {
            files.write("templates/roundup/style.css", String.format(".save%02d { color: red }", save));
            assertThat(html()).contains(String.format(".save%02d {", save));
        }
    }

    @Test
    void seesWhatIsAddedAndTakenAway() throws Exception {
        try (Content.Following ignored = follow()) {
            next(state -> true);
            files.write("templates/shared/screen.css", "b { color: red }");
            next(state -> state.contains("templates"));
            assertThat(html()).contains("b { color: red }");
            Files.delete(folder.resolve("templates/shared/screen.css"));
            next(state -> state.contains("templates/shared/screen.css"));
            assertThat(html()).doesNotContain("b { color: red }");
        }
    }

    @Test
    void tellsWhatThePageDoesNotShow() throws Exception {
        files.write("templates/roundup/page.ftlh", "<html><head><title>t</title></head><body>b</body></html>");
        try (Content.Following ignored = follow()) {
            String first = next(state -> state.contains("\"pending\":false"));
            files.replace(EVENTS, "NATO and Russia meet", "Russia and NATO meet");
            String told = next(state -> state.contains(EVENTS));
            assertThat(version(told)).isEqualTo(version(first));
            assertThat(model(told)).isNotEqualTo(model(first));
            files.replace("briefings/weekly-roundup.yaml", "formats: [html, pdf]", "formats: [html]");
            next(state -> state.contains("\"formats\":[\"html\"]"));
            files.write("templates/mine/page.ftlh", "<html/>");
            next(state -> state.contains("\"mine\""));
        }
    }

    @Test
    void namesTheFontOnAccountOfWhichIsPrinted() throws Exception {
        try (Content.Following ignored = follow()) {
            next(state -> state.contains("\"pending\":false"));
            files.write("templates/fonts/ChancerySerif-Regular.ttf", "letters");
            assertThat(next(state -> state.contains("not a TrueType"))).contains("\"changed\":[\"templates/fonts");
        }
    }

    @Test
    void goesOnWhenAllBriefingsAreTakenAwayAndBroughtBack() throws Exception {
        try (Content.Following ignored = content.follow(address("/-/live"), states::add).orElseThrow()) {
            Files.move(folder.resolve("briefings"), folder.resolve("elsewhere"));
            next(state -> state.contains("\"briefings\":[]"));
            assertThat(whole("/weekly-roundup/2022-W02.html").status()).isEqualTo(404);
            Files.move(folder.resolve("elsewhere"), folder.resolve("briefings"));
            next(state -> state.contains("weekly-roundup"));
        }
        assertThat(status).noneMatch(line -> line.startsWith("error"));
    }

    @Test
    void listsTheBriefingsAndWhatIsWrongWithThem() throws Exception {
        try (Content.Following ignored = content.follow(address("/-/live"), states::add).orElseThrow()) {
            assertThat(next(state -> true))
                    .contains("\"id\":\"weekly-roundup\"", "\"rhythm\":\"every week from Monday\"",
                            "\"id\":\"2022-W03\"");
            files.write("briefings/gulf.yaml", "titel: The Gulf\n");
            String told = next(state -> state.contains("\"gulf\""));
            assertThat(told).contains("unknown key \\\"titel\\\"", "\"errors\":1");
            files.run("generate", "weekly-roundup", "--week", "2022-W02", "-q");
            next(state -> state.contains("\"published\":[\"html\",\"pdf\"]"));
            files.run("generate", "weekly-roundup", "--from", "2022-01-06", "--to", "2022-01-14", "-q");
            String listed = next(state -> state.contains("2022-01-06--2022-01-14"));
            assertThat(listed).contains("\"id\":\"2022-01-06--2022-01-14\"").doesNotContain("\"events\":0");
        }
    }

    @Test
    void tellsWhereAnElementComesFrom() {
        String page = html();
        int at = page.indexOf("<h3><bdi>NATO and Russia meet");
        long element = page.substring(0, at).split("<[a-zA-Z]", -1).length - 1;
        long bodies = page.substring(0, at).split("<tbody", -1).length - 1;
        String told = text(whole("/weekly-roundup/2022-W02.inspect?element=" + (element - bodies)));
        assertThat(told).contains(
                "\"id\":\"nato-russia-council-2022-01\"", "\"file\":\"" + EVENTS + "\"", "\"outcome\":\"kept\"",
                "\"heading\":\"United States, Russia, Ukraine\"", "templates/shared/parts.ftlh");
    }

    private Content.Following follow() {
        return content.follow(address("/weekly-roundup/2022-W02.live"), states::add).orElseThrow();
    }

    private String next(Predicate<String> wanted) throws InterruptedException {
        for (String state = states.poll(10, TimeUnit.SECONDS); state != null; state =
                states.poll(10, TimeUnit.SECONDS)) {
            if (wanted.test(state)) {
                return state;
            }
        }
        throw new AssertionError("not told");
    }

    private static boolean isCurrent(String state, boolean current) {
        return state.matches(".*\"page\":\\{[^}]*\"current\":" + current + ".*");
    }

    private static String version(String state) {
        return state.replaceFirst(".*\"page\":\\{[^}]*\"version\":\"([^\"]*)\".*", "$1");
    }

    private static String model(String state) {
        return state.replaceFirst(".*\"model\":\"([^\"]*)\".*", "$1");
    }

    private String html() {
        return text(whole("/weekly-roundup/2022-W02.html"));
    }

    private Answer.Whole whole(String asked) {
        return (Answer.Whole) content.answer(address(asked));
    }

    private static String text(Answer.Whole whole) {
        return new String(whole.body(), StandardCharsets.UTF_8);
    }

    private static Address address(String asked) {
        String[] halves = asked.split("\\?", 2);
        Map<String, String> query = new LinkedHashMap<>();
        if (halves.length > 1) {
            for (String part : halves[1].split("&")) {
                query.put(part.split("=")[0], part.split("=")[1]);
            }
        }
        return new Address(List.of(halves[0].substring(1).split("/")), query);
    }
}

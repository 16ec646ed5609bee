package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.testing.FeedServer.send;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.testing.FeedServer;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds from the web, in the real program. */
@Timeout(60)
class FetchedFeedsTest {
    private static final String CALL =
            """
            <rss version='2.0'><channel><title>A ministry</title><item>
            <title>Readout of President Biden’s Call with President Sauli Niinistö of Finland</title>
            <link>/calls/1</link>
            <pubDate>Wed, 12 Jan 2022 16:00:54 GMT</pubDate>
            </item></channel></rss>
            """;

    /** More than four hundred days before the runs. */
    private static final Instant BEFORE = Instant.parse("2020-12-01T00:00:00Z");

    @TempDir
    private Path folder;

    private FeedServer server;
    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        server = FeedServer.open();
        workspace = TestWorkspace.empty(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void tellsOfAFeedThatHasAPageInAnItem() throws IOException {
        server.text("/news.xml",
                CALL.replace("<title>Readout", "<description><![CDATA[<html><p>x]]></description><title>Readout"));
        briefing("- {url: \"" + server.at("/news.xml") + "\", private: true}");
        assertThat(run().err()).isEmpty();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html")).contains("Niinistö");
    }

    @Test
    void leadsToTheItemsOfAJsonFeedThatNamesNoHome() throws IOException {
        server.text("/news.json",
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "A ministry", "items": [{"id": "1",
                 "title": "Call with President Niinistö of Finland", "url": "/calls/1", "date_published": "2022-01-12"}]}""");
        briefing("- {url: \"" + server.at("/news.json") + "\", private: true}");
        assertThat(run().err()).isEmpty();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html")).contains(server.at("/calls/1"));
    }

    @Test
    void tellsOfAFeedAndKeepsACopyThatStandsInWhereItCannotBeReached() throws IOException {
        server.text("/news.xml", CALL);
        briefing("- {url: \"" + server.at("/news.xml") + "\", private: true}");
        TestWorkspace.Result first = run();
        assertThat(first.err()).isEmpty();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html"))
                .contains("Niinistö", "A ministry", server.at("/calls/1"));
        Map<String, String> made = made();
        server.remove("/news.xml");
        workspace.at("2022-01-17T14:30:00Z");
        TestWorkspace.Result second = run();
        assertThat(second.status()).isZero();
        assertThat(second.err()).contains(
                "briefings/weekly.yaml:3:9: warning: \"" + server.at("/news.xml")
                        + "\" cannot be fetched: it answers 404; the copy of 3 hours ago is used");
        assertThat(made()).as("no byte of an edition says when its feeds were fetched").isEqualTo(made);
        assertThat(workspace.read("output/weekly/weekly-2022-W02.json"))
                .contains("\"path\": \"" + server.at("/news.xml") + "\"").doesNotContain("3 hours");
        assertThat(Files.readString(folder.resolve(".cache/.gitignore"))).isEqualTo("*\n");
    }

    @Test
    void leavesTheLastEditionWhereAFeedCannotBeReachedAndNothingIsKept() throws IOException {
        workspace.write("briefings/events/own.yaml", "events: []\n");
        briefing("- events/*.yaml");
        assertThat(run().status()).isZero();
        Map<String, String> made = made();
        briefing("- events/*.yaml\n- {url: \"" + server.at("/none.xml") + "\", private: true}");
        TestWorkspace.Result result = run();
        assertThat(result.status()).isEqualTo(69);
        assertThat(result.err()).contains("weekly.yaml:4:9: error: \"" + server.at("/none.xml")
                + "\" cannot be fetched: it answers 404");
        assertThat(made()).isEqualTo(made);
        assertThat(workspace.run("check").status()).isEqualTo(69);
    }

    @Test
    void asksNoPrivateMachineUnlessThatIsMeant() {
        server.text("/news.xml", CALL);
        briefing("- {url: \"" + server.at("/news.xml") + "\"}");
        TestWorkspace.Result result = run();
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains(
                "error: \"127.0.0.1\" leads to 127.0.0.1, which is this machine",
                "where that is meant, add \"private: true\"");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void fetchesSeveralFeedsAtTheSameTime() {
        CountDownLatch together = new CountDownLatch(3);
        StringBuilder sources = new StringBuilder();
        for (String name : new String[] {"/a", "/b", "/c"}) {
            server.page(name, exchange -> {
                together.countDown();
                await(together);
                send(exchange, together.getCount() == 0 ? 200 : 500,
                        CALL.replace("/calls/1", "/calls" + name).getBytes(StandardCharsets.UTF_8));
            });
            sources.append("- {url: \"" + server.at(name) + "\", private: true}\n");
        }
        briefing(sources.toString());
        assertThat(run().err()).isEmpty();
        assertThat(together.getCount()).isZero();
    }

    @Test
    void asksOnlyWhetherThereIsAnythingNewTheNextTime() {
        server.page("/news.xml", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
            send(exchange, known ? 304 : 200, known ? new byte[0] : CALL.getBytes(StandardCharsets.UTF_8));
        });
        briefing("- {url: \"" + server.at("/news.xml") + "\", private: true}");
        assertThat(run().err()).isEmpty();
        assertThat(run().err()).isEmpty();
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void namesThePlaceOfAFaultInTheCopy() {
        server.text("/news.xml", CALL.replaceAll("<pubDate.*pubDate>", ""));
        briefing("- {url: \"" + server.at("/news.xml") + "\", private: true}");
        assertThat(run().err()).containsPattern(
                "\\.cache/feeds/127\\.0\\.0\\.1-[0-9a-f]{16}\\.feed:1:54: warning: an item has no date");
    }

    @Test
    void sweepsCopiesThatNobodyHasHadAUseForInVeryLong() throws IOException {
        server.text("/news.xml", CALL);
        briefing("- {url: \"" + server.at("/news.xml") + "\", private: true}");
        run();
        Map<String, Long> used = workspace.files(".cache/feeds");
        String gone = "gone.example-0123456789abcdef";
        for (String name : List.of(gone + ".feed", gone + ".feed.txt", gone + ".ics", ".chancery-1.tmp", "notes.txt")) {
            workspace.write(".cache/feeds/" + name, "old");
            Files.setLastModifiedTime(folder.resolve(".cache/feeds").resolve(name), FileTime.from(BEFORE));
        }
        workspace.write(".cache/feeds/kept" + gone + ".feed", "old");
        workspace.write(".cache/feeds/kept" + gone + ".feed.txt", "of use");
        Files.setLastModifiedTime(folder.resolve(".cache/feeds/kept" + gone + ".feed"), FileTime.from(BEFORE));
        run();
        assertThat(workspace.files(".cache/feeds").keySet()).containsAll(used.keySet())
                .contains("notes.txt", "kept" + gone + ".feed", "kept" + gone + ".feed.txt")
                .hasSize(used.size() + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://2130706433/a", "http://example.org:0/a", "http://0x7f.0.0.0x1/a"})
    void saysThatAnAddressIsWronglyWrittenAsOfAnyFaultOfABriefing(String address) {
        briefing("- {url: \"" + address + "\", private: true}");
        TestWorkspace.Result result = run();
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).doesNotContain("cannot be fetched");
    }

    @Test
    void goesOnWhereNoCopyCanBeKept() {
        server.text("/news.xml", CALL);
        workspace.write(".cache", "a file");
        briefing("- {url: \"" + server.at("/news.xml") + "\", private: true}");
        TestWorkspace.Result result = run();
        assertThat(result.status()).isZero();
        assertThat(result.err())
                .contains("warning: no copy of \"" + server.at("/news.xml") + "\" can be kept in .cache/feeds");
    }

    @Test
    void letsNothingThatCannotBeReadTakeThePlaceOfAGoodCopy() throws IOException {
        server.text("/news.xml", CALL);
        briefing("- {url: \"" + server.at("/news.xml") + "\", private: true}");
        assertThat(run().err()).isEmpty();
        Map<String, String> made = made();
        server.remove("/news.xml");
        server.text("/news.xml", CALL.substring(0, 200));
        assertThat(run().err())
                .contains("cannot be fetched: what it gives cannot be read: line 4: this is not well-formed"
                        + " XML; the copy of just now is used");
        server.remove("/news.xml");
        server.text("/news.xml", "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + CALL);
        assertThat(run().err()).contains("what it gives cannot be read: line 1: a document type is refused");
        assertThat(made()).isEqualTo(made);
    }

    @Test
    void readsAFeedThatIsPackedOnDisk() throws IOException {
        Files.write(folder.resolve("briefings/news.xml.gz"), FeedServer.packed(CALL.getBytes(StandardCharsets.UTF_8)));
        briefing("- news.xml.gz");
        TestWorkspace.Result result = run();
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html")).contains("Niinistö");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/", "file:///etc/passwd", "http://2130706433/",
            "http://a:b@127.0.0.1/"})
    void blamesNobodyForWhereAServerLeadsOn(String place) throws IOException {
        server.text("/news.xml", CALL);
        briefing("- {url: \"" + server.at("/news.xml") + "\", private: true}");
        assertThat(run().err()).isEmpty();
        Map<String, String> made = made();
        server.remove("/news.xml");
        server.page("/news.xml", exchange -> {
            exchange.getResponseHeaders().add("Location", place);
            send(exchange, 302, new byte[0]);
        });
        TestWorkspace.Result led = run();
        assertThat(led.status()).as(led.err()).isZero();
        assertThat(led.err()).contains("cannot be fetched: it leads on, but \"", "the copy of just now is used");
        assertThat(made()).isEqualTo(made);
        Files.walk(folder.resolve(".cache")).filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        assertThat(run().status()).isEqualTo(69);
    }

    @Test
    void takesNoDamagedCopy() throws IOException {
        server.text("/news.xml", CALL);
        briefing("- {url: \"" + server.at("/news.xml") + "\", private: true}");
        assertThat(run().err()).isEmpty();
        server.remove("/news.xml");
        for (String name : workspace.everything(".cache/feeds")) {
            if (name.endsWith(".feed")) {
                Files.writeString(folder.resolve(".cache/feeds").resolve(name), "torn");
            }
        }
        assertThat(run().status()).isEqualTo(69);
    }

    private void briefing(String sources) {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents:\n" + sources + "\n");
    }

    private TestWorkspace.Result run() {
        return workspace.run("generate", "--week", "2022-W02");
    }

    private Map<String, String> made() throws IOException {
        Map<String, String> made = new TreeMap<>();
        for (String name : workspace.files("output").keySet()) {
            made.put(name, Files.readString(folder.resolve("output").resolve(name), StandardCharsets.ISO_8859_1));
        }
        return made;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

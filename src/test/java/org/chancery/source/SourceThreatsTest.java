package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds and calendars that want to read a file, or to reach another machine: none does, in the real program. */
@Timeout(60)
class SourceThreatsTest {
    private static final String CANARY = "canary-in-the-coal-mine";

    @TempDir
    private Path folder;

    private final AtomicInteger knocks = new AtomicInteger();
    private ServerSocket door;
    private TestWorkspace workspace;

    @BeforeEach
    void open() throws IOException {
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    door.accept().close();
                    knocks.incrementAndGet();
                } catch (IOException e) {
                    // Closed.
                }
            }
        });
        workspace = TestWorkspace.empty(folder.resolve("space"));
        Files.writeString(folder.resolve("secret.txt"), CANARY);
    }

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            an entity of a file        | <!DOCTYPE rss [<!ENTITY x SYSTEM "FILE">]>     | &x;
            an entity of the web       | <!DOCTYPE rss [<!ENTITY x SYSTEM "WEB">]>      | &x;
            a document type of the web | <!DOCTYPE rss SYSTEM "WEB">                    | x
            an entity of parameters    | <!DOCTYPE rss [<!ENTITY % x SYSTEM "WEB">%x;]> | x
            an entity in an attribute  | <!DOCTYPE rss [<!ENTITY x "y">]>               | <b a='&x;'/>
            an inclusion               | <?xml version='1.0'?>                          | <i:include xmlns:i='http://www.w3.org/2001/XInclude' parse='text' href='FILE'/>
            a style sheet              | <?xml-stylesheet type='text/xsl' href='WEB'?>  | x
            a picture                  | <?xml version='1.0'?>                          | &lt;img src='WEB'&gt;
            a schema                   | <?xml version='1.0'?>                          | <b xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='WEB WEB'/>
            """)
    void aFeedReadsNoFileAndReachesNobody(String what, String head, String text) throws IOException {
        String feed = head + "<rss version='2.0'><channel><title>" + text + "</title><item><title>Talks of Russia and"
                + " the United States " + text + "</title><pubDate>Wed, 12 Jan 2022 16:00:54 GMT</pubDate>"
                + "<description>They met. " + text + "</description></item></channel></rss>";
        reachesNobody("feed.xml", feed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a description elsewhere | DESCRIPTION;ALTREP="WEB":x
            an attachment           | ATTACH:WEB
            a picture               | IMAGE;VALUE=URI:WEB
            a file                  | ATTACH:FILE
            a zone elsewhere        | DTSTART;TZID=Mars:20220112T090000
            """)
    void aCalendarReadsNoFileAndReachesNobody(String what, String line) throws IOException {
        String calendar =
                "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Mars\nTZURL:WEB\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                        + "TZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\n"
                        + "DTSTART:20220112T090000Z\nSUMMARY:Talks of Russia and the United States\n" + line
                        + "\nEND:VEVENT\nEND:VCALENDAR\n";
        reachesNobody("calendar.ics", calendar);
    }

    private void reachesNobody(String name, String text) throws IOException {
        String meant = text
                .replace("WEB", "http://127.0.0.1:" + door.getLocalPort() + "/x")
                .replace("FILE", folder.resolve("secret.txt").toUri().toString());
        workspace.write("briefings/" + name, meant);
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [" + name + "]\n");
        TestWorkspace.Result result = workspace.run("generate", "-v", "--week", "2022-W02");
        assertThat(result.status()).as(result.err()).isIn(0, 65);
        assertThat(result.err()).doesNotContain(CANARY);
        for (String file : workspace.files("output").keySet()) {
            Path path = workspace.root().resolve("output").resolve(file);
            assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).doesNotContain(CANARY);
        }
        assertThat(knocks).hasValue(0);
    }
}

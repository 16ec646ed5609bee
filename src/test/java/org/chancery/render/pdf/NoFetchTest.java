package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.preview.web.HttpLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Printing opens no socket and reads no file, and says what it did not fetch. */
class NoFetchTest {
    private static final AtomicInteger HITS = new AtomicInteger();
    private static HttpServer server;

    @BeforeAll
    static void listen() throws IOException {
        // Read once, by whichever test is the first to open a server.
        HttpLimits.properties().forEach(System::setProperty);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            HITS.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<img alt=\"x\" src=\"ADDRESS\"/>",
            "<img alt=\"x\" src=\"data:,\" srcset=\"ADDRESS 2x\"/>",
            "<object data=\"ADDRESS\">x</object>",
            "<embed src=\"ADDRESS\"/>",
            "<iframe src=\"ADDRESS\"></iframe>",
            "<video poster=\"ADDRESS\"></video>",
            "<input type=\"image\" src=\"ADDRESS\"/>",
            "<p style=\"background: url(ADDRESS)\">x</p>",
            "<p style=\"background-image: url('ADDRESS')\">x</p>",
            "<table background=\"ADDRESS\"><tr><td>x</td></tr></table>",
            "<ul style=\"list-style-image: url(ADDRESS)\"><li>x</li></ul>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-label=\"x\"><image href=\"ADDRESS\"/></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-label=\"x\"><use href=\"ADDRESS#a\"/></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " aria-label=\"x\"><image xlink:href=\"ADDRESS\"/></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-label=\"x\"><style>@import url(ADDRESS);</style></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-label=\"x\"><rect fill=\"url(ADDRESS#g)\" width=\"9\""
                    + " height=\"9\"/></svg>"
    })
    void fetchesNothingInTheBody(String element) {
        String address = address();

        assertRefused(Press.body(element.replace("ADDRESS", address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "@import url(ADDRESS);",
            "@import \"ADDRESS\";",
            "@font-face { font-family: x; src: url(ADDRESS) }",
            "p { background: url(ADDRESS) }",
            "p::before { content: url(ADDRESS) }",
            "@page { background: url(ADDRESS) }"
    })
    void fetchesNothingInStyles(String css) {
        String address = address();

        assertRefused(Press.print(Press.page(css.replace("ADDRESS", address), "<p>x</p>")), address);
    }

    @Test
    void fetchesNoStyleSheet() {
        String link = "<link rel=\"stylesheet\" href=\"" + address() + "\"/></head>";

        assertRefused(Press.print(Press.page("", "<p>x</p>").replace("</head>", link)), address());
    }

    @Test
    void fetchesNoDocumentType() {
        String type = "<!DOCTYPE html SYSTEM \"" + address() + "\">";

        Press.print(type + Press.page("", "<p>x</p>"));

        assertThat(HITS).hasValue(0);
    }

    @Test
    void readsNoFile(@TempDir Path folder) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.css"), "p::before { content: 'canary' }");

        assertRefused(
                Press.print(Press.page("@import url(" + canary.toUri() + ");", "<p>x</p>")),
                canary.toUri().toString());
        assertRefused(Press.body("<img alt=\"x\" src=\"jar:file:/a.jar!/x.png\"/>"), "jar:file:/a.jar!/x.png");
        assertRefused(Press.body("<img alt=\"x\" src=\"x.png\"/>"), "x.png");
    }

    @Test
    void expandsNoExternalEntity(@TempDir Path folder) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary"), "canary");
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + canary.toUri() + "\">]>" + Press.page("", "<p>&x;.</p>");

        Press.Printed printed = Press.print(page);

        assertThat(printed.pdf().map(pdf -> printed.text(1)).orElse("")).doesNotContain("canary");
    }

    @Test
    void leavesLinksAndTheScreenAlone() {
        String page = Press.page("", "<p><a href=\"https://example.org\">x</a></p>")
                .replace("<style media=\"print\"", "<style media=\"screen\">p { background: url(data:x) }</style>"
                        + "<link rel=\"canonical\" href=\"https://example.org\"/><style media=\"print\"");

        assertThat(Press.print(page).messages()).isEmpty();
    }

    private static String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
    }

    private static void assertRefused(Press.Printed printed, String address) {
        assertThat(HITS).hasValue(0);
        assertThat(printed.pdf()).isEmpty();
        assertThat(printed.messages()).anySatisfy(message -> assertThat(message)
                .startsWith("error: refused to fetch")
                .contains(address));
    }
}

package org.chancery.preview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of answer lets a browser do. */
class HeadersTest {
    private static final List<Throwable> BUGS = new ArrayList<>();
    private static PreviewServer server;

    @BeforeAll
    static void opensAServer() throws IOException {
        HttpLimits.properties().forEach(System::setProperty);
        server = PreviewServer.open(new Reach.Machine(), Ports.only(0), new Sample(), BUGS::add);
    }

    @AfterAll
    static void closesIt() {
        server.close();
    }

    private static Wire.Reply ask(String method, String target, String more) throws IOException {
        String host = "Host: localhost:" + server.port() + "\r\nConnection: close\r\n";
        return Wire.ask(server.port(), method + " " + target + " HTTP/1.1\r\n" + host + more + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/weekly", "/weekly/2022-W02.html", "/weekly/2022-W02.pdf", "/weekly/2022-W02.model",
            "/weekly/2022-W03.html",
            "/nothing", "/weekly/bug", "/-/dom.js", "/a//b", "/weekly/2022-W02.live?key=wrong"
    })
    void keepEveryAnswerToItself(String target) throws IOException {
        for (String method : List.of("GET", "HEAD", "POST")) {
            Wire.Reply reply = ask(method, target, "");
            assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(reply.header("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(reply.header("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(reply.header("Referrer-Policy")).contains("no-referrer");
            assertThat(reply.header("Cache-Control").orElseThrow()).matches("no-store|no-cache");
            assertThat(reply.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
            assertThat(reply.head().toLowerCase()).doesNotContain("access-control", "set-cookie", "server:");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /weekly/2022-W02.html;  200; text/html; default-src 'none'\\; style-src 'unsafe-inline'
            /weekly/2022-W03.html;  503; text/html; default-src 'none'\\; style-src 'unsafe-inline'
            /weekly/2022-W02.pdf;   200; application/pdf; default-src 'none'
            /weekly/2022-W02.model; 200; application/json; default-src 'none'
            /nothing;               404; text/plain; default-src 'none'
            /weekly/bug;            500; text/plain; default-src 'none'
            """)
    void sayWhatItIs(String target, int status, String type) throws IOException {
        Wire.Reply reply = ask("GET", target, "");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type").orElseThrow()).startsWith(type);
        assertThat(reply.header("Content-Length")).contains(String.valueOf(reply.body().length()));
    }

    @Test
    void letAnEditionHaveItsStylesAndNothingElse() throws IOException {
        assertThat(ask("GET", "/weekly/2022-W02.html", "").header("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
                        + " frame-ancestors 'self'");
    }

    @Test
    void leadOnWithTheQueryThatWasAskedFor() throws IOException {
        assertThat(ask("GET", "/weekly?on=2022-01-14", "").header("Location"))
                .contains("weekly/2022-W02?on=2022-01-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/weekly/2022-W02.html", "/weekly/2022-W02.pdf", "/nothing"})
    void areTheSameWithoutTheBody(String target) throws IOException {
        Wire.Reply whole = ask("GET", target, "");
        Wire.Reply head = ask("HEAD", target, "");
        assertThat(head.body()).isEmpty();
        assertThat(head.head().lines().filter(line -> !line.startsWith("Date")))
                .containsExactlyInAnyOrderElementsOf(
                        whole.head().lines().filter(line -> !line.startsWith("Date")).toList());
    }

    @Test
    void giveABugToTheTerminalAndNotToTheBrowser() throws IOException {
        Wire.Reply reply = ask("GET", "/weekly/bug", "");
        assertThat(reply.body()).isEqualTo("A fault in Chancery itself; the terminal says more.\n");
        assertThat(BUGS).anyMatch(bug -> "a bug".equals(bug.getMessage()));
    }
}

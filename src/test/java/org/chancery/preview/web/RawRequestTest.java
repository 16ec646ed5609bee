package org.chancery.preview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered, and what is refused, byte by byte as it comes over the wire. */
class RawRequestTest {
    private static PreviewServer server;

    @BeforeAll
    static void opensAServer() throws IOException {
        HttpLimits.properties().forEach(System::setProperty);
        server = PreviewServer.open(new Reach.Machine(), Ports.only(0), new Sample(), bug -> {});
    }

    @AfterAll
    static void closesIt() {
        server.close();
    }

    /** Blanks between the headers of a request are its lines' ends; PORT is the server's own. */
    private static Wire.Reply ask(String requestLine, String headers) throws IOException {
        String lines = headers.isEmpty() ? "" : String.join("\r\n", headers.split(" \\| ")) + "\r\n";
        String request = requestLine + "\r\n" + lines + "Connection: close\r\n\r\n";
        return Wire.ask(server.port(), request.replace("PORT", String.valueOf(server.port())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            200; Host: localhost:PORT
            200; Host: LocalHost:PORT
            200; host:127.0.0.1:PORT
            200; Host: [::1]:PORT
            200; Host: localhost:PORT | X-Forwarded-Host: evil.example
            403; Host: evil.example | X-Forwarded-Host: localhost:PORT
            403; ``
            403; Host:
            403; Host: localhost
            403; Host: localhost:1
            403; Host: localhost:0PORT
            403; Host: localhost:PORT0
            403; Host: localhost:PORT:PORT
            403; Host: localhost.:PORT
            403; Host: localhost:PORT | Host: localhost:PORT
            403; Host: localhost:PORT | Host: evil.example
            403; Host: evil.example:PORT
            403; Host: localhost.evil.example:PORT
            403; Host: localhost@evil.example:PORT
            403; Host: evil.example@localhost:PORT
            403; Host: http://localhost:PORT
            403; Host: localhost:PORT/
            403; Host: localhost:PORT, evil.example
            403; Host: 127.0.0.1.nip.io:PORT
            403; Host: 127.1:PORT
            403; Host: 127.0.0.01:PORT
            403; Host: 0177.0.0.1:PORT
            403; Host: 0x7f000001:PORT
            403; Host: 2130706433:PORT
            403; Host: 127.0.0.2:PORT
            403; Host: 0.0.0.0:PORT
            403; Host: ::1:PORT
            403; Host: [0:0:0:0:0:0:0:1]:PORT
            403; Host: [::ffff:127.0.0.1]:PORT
            403; Host: [::1%25lo]:PORT
            403; Host: [::]:PORT
            """)
    void answersOnlyToItsOwnNames(int status, String headers) throws IOException {
        assertThat(ask("GET /weekly/2022-W02.html HTTP/1.1", headers).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X"})
    void canOnlyBeRead(String method) throws IOException {
        Wire.Reply reply = ask(method + " /weekly/2022-W02.html HTTP/1.1", "Host: localhost:PORT");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).contains("GET, HEAD");
    }

    /** 0 stands for a connection that is ended without an answer. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            GET /weekly/2022-W02.html HTTP/1.1; 200
            GET /weekly/2022-W02.html?template=a%2fb&language=de HTTP/1.1; 200
            GET /Z%C3%BCrich%201 HTTP/1.1; 200
            GET /weekly/2022-W02.html HTTP/1.0; 200
            GET /weekly/2022-W09.html HTTP/1.1; 404
            GET /-/viewer.htm HTTP/1.1; 404
            GET /-/viewer.html HTTP/1.1; 404
            GET /%252e%252e/etc/passwd HTTP/1.1; 404
            GET /weekly/2022-W02.html#top HTTP/1.1; 400
            GET http://localhost:PORT/weekly/2022-W02.html HTTP/1.1; 400
            GET http://evil.example/ HTTP/1.1; 400
            GET //evil.example/ HTTP/1.1; 400
            GET //weekly/2022-W02.html HTTP/1.1; 400
            GET /weekly//2022-W02.html HTTP/1.1; 400
            GET /weekly/ HTTP/1.1; 400
            GET /.. HTTP/1.1; 400
            GET /../../etc/passwd HTTP/1.1; 400
            GET /./weekly HTTP/1.1; 400
            GET /weekly/../../etc/passwd HTTP/1.1; 400
            GET /%2e%2e/etc/passwd HTTP/1.1; 400
            GET /%2E./etc/passwd HTTP/1.1; 400
            GET /weekly/2022-W02%2ehtml HTTP/1.1; 400
            GET /weekly%2f2022-W02.html HTTP/1.1; 400
            GET /weekly%2F..%2F..%2Fetc/passwd HTTP/1.1; 400
            GET /..%5c..%5cwindows HTTP/1.1; 400
            GET /..\\..\\windows HTTP/1.1; 400
            GET /weekly%00.html HTTP/1.1; 400
            GET /weekly%0d%0aSet-Cookie:x HTTP/1.1; 400
            GET /weekly?on=%0a HTTP/1.1; 400
            GET /weekly%7f HTTP/1.1; 400
            GET /weekly%c2%85 HTTP/1.1; 400
            GET /weekly%zz HTTP/1.1; 400
            GET /weekly%2 HTTP/1.1; 400
            GET /weekly% HTTP/1.1; 400
            GET /weekly?on=%u0041 HTTP/1.1; 400
            GET /%ff HTTP/1.1; 400
            GET /%c0%ae%c0%ae/ HTTP/1.1; 400
            GET /%c0%af HTTP/1.1; 400
            GET /%ed%a0%80 HTTP/1.1; 400
            GET weekly HTTP/1.1; 404
            GET /weekly/2022-W02.html; 400
            GET /weekly/2022-W02.html HTTP/2.0; 400
            GET; 400
            OPTIONS * HTTP/1.1; 404
            CONNECT localhost:22 HTTP/1.1; 0
            """)
    void refusesWhatIsNotAnAddress(String requestLine, int status) throws IOException {
        Wire.Reply reply = ask(requestLine, "Host: localhost:PORT");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text()).doesNotContain("root:", "passwd");
    }

    @Test
    void refusesANulAndBytesThatAreNotAscii() throws IOException {
        assertThat(ask("GET /weekly\0.html HTTP/1.1", "Host: localhost:PORT").status()).isEqualTo(400);
        assertThat(ask("GET /weekly\u0085 HTTP/1.1", "Host: localhost:PORT").status()).isEqualTo(400);
        assertThat(ask("GET /Z\u00fcrich HTTP/1.1", "Host: localhost:PORT").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            200; Sec-Fetch-Site: same-origin
            200; Sec-Fetch-Site: none
            200; Origin: http://localhost:PORT
            403; Sec-Fetch-Site: cross-site
            403; Sec-Fetch-Site: same-site
            403; Sec-Fetch-Site: SAME-ORIGIN
            403; Sec-Fetch-Site: anything
            403; Sec-Fetch-Site: none | Sec-Fetch-Site: cross-site
            403; Origin: null
            403; Origin:
            403; Origin: http://localhost
            403; Origin: http://localhost:1
            403; Origin: https://localhost:PORT
            403; Origin: http://127.0.0.1:PORT
            403; Origin: http://[::1]:PORT
            403; Origin: http://localhost:PORT/
            403; Origin: http://localhost:PORT.evil.example
            403; Origin: http://evil.example
            403; Origin: http://localhost:PORT | Origin: http://evil.example
            403; Sec-Fetch-Site: same-origin | Origin: http://evil.example
            """)
    void refusesThePagesOfOthers(int status, String headers) throws IOException {
        assertThat(ask("GET /weekly/2022-W02.html HTTP/1.1", "Host: localhost:PORT | " + headers).status())
                .isEqualTo(status);
    }

    @Test
    void endsRequestsThatAreTooLong() throws IOException {
        String host = "Host: localhost:PORT";
        assertThat(ask("GET /" + "a".repeat(40_000) + " HTTP/1.1", host).status()).isZero();
        assertThat(ask("GET /weekly HTTP/1.1", host + " | X: " + "a".repeat(40_000)).status()).isZero();
        StringBuilder many = new StringBuilder(host);
        for (int i = 0; i < 120; i++) {
            many.append(" | X-").append(i).append(": a");
        }
        assertThat(ask("GET /weekly HTTP/1.1", many.toString()).status()).isZero();
    }

    @Test
    void ignoresTheBodyOfARequest() throws IOException {
        String host = "Host: localhost:PORT | Content-Length: ";
        assertThat(ask("GET /weekly/2022-W02.model HTTP/1.1", host + "5\r\n\r\nhello").status()).isEqualTo(200);
        assertThat(ask("GET /weekly HTTP/1.1", host + "-1").status()).isEqualTo(400);
        assertThat(ask("GET /weekly HTTP/1.1", host + "5 | Content-Length: 6").status()).isEqualTo(400);
        assertThat(ask("GET /weekly HTTP/1.1", host + "5 | Transfer-Encoding: chunked").status()).isEqualTo(400);
    }

    @Test
    void answersOneRequestAfterTheOther() throws IOException {
        String host = "Host: localhost:" + server.port() + "\r\n";
        try (Wire wire = new Wire(server.port())) {
            wire.send("GET /weekly HTTP/1.1\r\n" + host + "\r\nHEAD /weekly/2022-W02.html HTTP/1.1\r\n" + host
                    + "\r\nGET /weekly/2022-W02.model?a=b HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
            String all = wire.reply().text();
            assertThat(all.split("HTTP/1.1 ")).hasSize(4);
            assertThat(all).contains("302 ").contains("Content-length: 34").endsWith(":\"{a=b}\"}");
        }
    }

    @Test
    void answersOnBothAddressesOfThisMachine() throws IOException {
        try (Wire wire = new Wire("::1", server.port())) {
            wire.send("GET /weekly HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close\r\n\r\n");
            assertThat(wire.reply().status()).isEqualTo(302);
        }
    }
}

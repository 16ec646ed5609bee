package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.chancery.preview.web.HttpLimits;
import org.chancery.testing.Browser;
import org.chancery.testing.DrivenBrowser;
import org.chancery.testing.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document that is changed in place is the same, and looks the same, as one that was loaded: {@code patch-cases.js}. */
class PreviewPatchTest {
    private HttpServer server;

    @BeforeEach
    void serveTheCases() throws IOException {
        // Java reads the limits of its servers once: whichever test is the first to open one has to set them for all.
        HttpLimits.properties().forEach(System::setProperty);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PreviewPatchTest::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void changesDocumentsInPlace() throws IOException {
        try (DrivenBrowser browser = Browser.open()) {
            Viewer viewer = new Viewer(browser);
            viewer.go(URI.create("http://localhost:" + server.getAddress().getPort() + "/patch-cases.html"));
            viewer.awaits("end of the cases", "return document.title.startsWith('Done')");
            assertThat(viewer.run("return document.documentElement.dataset.failed")).isEqualTo("");
        }
    }

    /** The cases, and below {@code /-/} the scripts of the preview. */
    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.startsWith("/-/") ? "/org/chancery/preview/" + path.substring(3) : "/preview" + path;
        try (exchange; InputStream found = PreviewPatchTest.class.getResourceAsStream(file)) {
            exchange.getResponseHeaders().set("Content-Type", path.endsWith(".js") ? "text/javascript" : "text/html");
            byte[] body = found == null ? new byte[0] : found.readAllBytes();
            exchange.sendResponseHeaders(found == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

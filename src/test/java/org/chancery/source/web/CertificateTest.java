package org.chancery.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.chancery.testing.FeedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A connection that is made to a number is encrypted for the name that was meant, and for no other. */
@Timeout(30)
class CertificateTest {
    private static final char[] WORD = "chancery".toCharArray();
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), 1000);

    @TempDir
    private Path folder;

    private SSLContext tls;
    private HttpsServer server;
    private volatile List<SNIServerName> named = List.of();

    /** The key is made for one name alone, and the client trusts it. */
    @BeforeEach
    void open() throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("keys");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(keytool, "-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "CN=x", "-ext",
                "san=dns:feeds.example", "-storepass", new String(WORD), "-keystore", keys.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        tls = context(keys);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                parameters.setSSLParameters(tls.getDefaultSSLParameters());
            }
        });
        server.createContext("/", exchange -> {
            named = ((ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession())
                    .getRequestedServerNames();
            FeedServer.send(exchange, 200,
                    exchange.getRequestHeaders().getFirst("Host").getBytes(StandardCharsets.UTF_8));
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void asksForTheNameAndChecksTheCertificateAgainstIt() throws FetchFault {
        Answer answer = ask("feeds.example", tls);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo("feeds.example:" + server.getAddress().getPort());
        assertThat(named).extracting(name -> new String(name.getEncoded(), StandardCharsets.UTF_8))
                .containsExactly("feeds.example");
    }

    @Test
    void trustsNoCertificateOfAnotherNameOrOfNobody() {
        assertThatThrownBy(() -> ask("other.example", tls))
                .hasMessage("its certificate or encryption cannot be trusted");
        assertThatThrownBy(() -> ask("feeds.example", SSLContext.getDefault()))
                .hasMessage("its certificate or encryption cannot be trusted");
    }

    private Answer ask(String host, SSLContext context) throws FetchFault {
        Target target = Target.of(
                URI.create("https://" + host + ":" + server.getAddress().getPort() + "/"), true,
                ignored -> List.of(InetAddress.getLoopbackAddress()));
        return new Wire(LIMITS, context).ask(target, Map.of(), Duration.ofSeconds(5));
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, WORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, WORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}

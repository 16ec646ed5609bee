package org.chancery.preview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where it listens, how it withstands connections that want nothing, and how it ends. */
class PreviewServerTest {
    private static final Reach MACHINE = new Reach.Machine();

    @BeforeAll
    static void setsTheLimits() {
        HttpLimits.properties().forEach(System::setProperty);
    }

    private static PreviewServer open(Ports ports) throws IOException {
        return PreviewServer.open(MACHINE, ports, new Sample(), bug -> {});
    }

    private static int ask(int port, String target) throws IOException {
        return Wire.ask(
                port,
                "GET " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
                .status();
    }

    @Test
    void takesTheNextPortWhereOneIsTaken() throws IOException {
        try (PreviewServer first = open(Ports.only(0))) {
            Ports ports = new Ports(first.port(), first.port() + 20);
            try (PreviewServer second = open(ports); PreviewServer third = open(ports)) {
                assertThat(second.port()).isBetween(first.port() + 1, first.port() + 20);
                assertThat(third.port()).isGreaterThan(second.port());
                assertThat(ask(third.port(), "/weekly")).isEqualTo(302);
            }
            assertThatThrownBy(() -> open(Ports.only(first.port()))).isInstanceOf(BindException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "::1"})
    void takesNoPortThatAnotherProgramHasForOneOfTheTwoAddresses(String address) throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            int port = other.getLocalPort();
            assertThatThrownBy(() -> open(Ports.only(port))).isInstanceOf(BindException.class);
            try (PreviewServer server = open(new Ports(port, port + 20))) {
                assertThat(server.port()).isGreaterThan(port);
            }
        }
    }

    @Test
    void freesItsPortAtOnceAndLeavesNoThread() throws IOException {
        Set<Thread> before = threads();
        int port = 0;
        for (int i = 0; i < 5; i++) {
            PreviewServer server = open(Ports.only(port));
            try (Wire idle = new Wire(server.port())) {
                port = server.port();
                idle.send("GET /weekly HTTP/1.1\r\n");
                assertThat(ask(port, "/weekly/2022-W02.pdf")).isEqualTo(200);
                long start = System.nanoTime();
                server.close();
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
                assertThat(server.isOver()).isTrue();
            }
        }
        waitUntil(() -> before.containsAll(threads()));
    }

    @Test
    void servesOthersWhileTwoHundredConnectionsDawdle() throws Exception {
        List<Wire> slow = new ArrayList<>();
        try (PreviewServer server = open(Ports.only(0))) {
            for (int i = 0; i < 200; i++) {
                slow.add(new Wire(server.port()).send("GET /weekly HTTP/1.1\r\nHost: l"));
            }
            long begin = System.nanoTime();
            Duration slowest = Duration.ZERO;
            for (int second = 0; second < 13; second++) {
                for (Wire each : slow) {
                    dawdle(each);
                }
                long start = System.nanoTime();
                assertThat(ask(server.port(), "/weekly")).isEqualTo(302);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
                Thread.sleep(
                        Math.max(0, (second + 1) * 1000L - Duration.ofNanos(System.nanoTime() - begin).toMillis()));
            }
            assertThat(slowest).isLessThan(Duration.ofSeconds(1));
            for (Wire each : slow) {
                assertThat(each.isEnded(1_000)).isTrue();
            }
        } finally {
            for (Wire each : slow) {
                each.close();
            }
        }
    }

    private static void dawdle(Wire wire) throws IOException {
        try {
            wire.send("o");
        } catch (SocketException e) {
            // It was ended, as it should be.
        }
    }

    @Test
    void endsConnectionsBeyondTheMost() throws IOException {
        List<Wire> all = new ArrayList<>();
        try (PreviewServer server = open(Ports.only(0))) {
            for (int i = 0; i < 256; i++) {
                all.add(new Wire(server.port()).send("G"));
            }
            try (Wire onemore = new Wire(server.port())) {
                assertThat(onemore.isEnded(2_000)).isTrue();
            }
            for (Wire each : all) {
                each.close();
            }
            waitUntil(() -> answers(server.port()));
        }
    }

    private static boolean answers(int port) {
        try {
            return ask(port, "/weekly") == 302;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void givesOthersNothingWithoutTheToken() throws IOException {
        InetAddress address = InetAddress.getByName("127.0.0.1");
        Reach network = new Reach.Network(address, "Draft.Example");
        try (PreviewServer server = PreviewServer.open(network, Ports.only(0), new Sample(), bug -> {})) {
            String token = server.address().replaceFirst("http://127.0.0.1:[0-9]+/([A-Za-z0-9_-]{22})/", "$1");
            assertThat(ask(server, "127.0.0.1", "/" + token + "/weekly/2022-W02.html")).isEqualTo(200);
            assertThat(ask(server, "draft.example", "/" + token + "/weekly")).isEqualTo(302);
            assertThat(ask(server, "127.0.0.1", "/" + token + "/-/live?key=" + server.key())).isEqualTo(200);
            assertThat(ask(server, "127.0.0.1", "/" + token + "/-/live?key=x")).isEqualTo(403);
            assertThat(ask(server, "localhost", "/" + token + "/weekly")).isEqualTo(403);
            assertThat(ask(server, "127.0.0.1", "/" + token + "//weekly")).isEqualTo(400);
            for (String target : List.of("/", "/weekly", "/" + token, "/" + token.substring(1) + "/weekly", "/-/live",
                    "/" + token + "x/weekly", "/weekly/" + token + "/", "//" + token + "/weekly", "/-/viewer.js")) {
                assertThat(ask(server, "127.0.0.1", target)).isEqualTo(404);
            }
        }
    }

    private static int ask(PreviewServer server, String host, String target) throws IOException {
        try (Wire wire = new Wire(server.port())) {
            wire.send("GET " + target + " HTTP/1.1\r\nHost: " + host + ":" + server.port()
                    + "\r\nConnection: close\r\n\r\n");
            return new Wire.Reply(wire.until("\r\n")).status();
        }
    }

    @Test
    void knowsThisMachineByAllItsAddressesWhereItListensOnAll() throws IOException {
        Reach network = new Reach.Network(InetAddress.getByName("0.0.0.0"), "0.0.0.0");
        assertThat(HostNames.of(network)).contains("localhost", "127.0.0.1", "[::1]").doesNotContain("0.0.0.0");
    }

    @ParameterizedTest
    @CsvSource({
            "192.168.1.2, 192.168.1.2", "::1, [::1]", "::, [::]", "2001:db8:0:0:1:0:0:0, [2001:db8:0:0:1::]",
            "2001:db8:0:0:1:0:0:1, [2001:db8::1:0:0:1]", "fd00:0:1:2:3:4:5:6, [fd00:0:1:2:3:4:5:6]",
            "2001:DB8:10:0:0:0:0:1, [2001:db8:10::1]", "1:0:0:4:5:6:7:8, [1::4:5:6:7:8]"
    })
    void writesAnAddressAsBrowsersDo(String address, String written) throws IOException {
        assertThat(HostNames.literal(InetAddress.getByName(address))).isEqualTo(written);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("preview-.*|HTTP-Dispatcher|idle-timeout-task|req-rsp.*"))
                .collect(Collectors.toSet());
    }

    private static void waitUntil(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}

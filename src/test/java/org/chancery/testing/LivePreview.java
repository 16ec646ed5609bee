package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.cli.Main;
import org.chancery.cli.Terminal;

/** The real preview, in this process, on a workspace of a test and on a free port; it ends when it is closed. */
public final class LivePreview implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern KEY = Pattern.compile("<meta name=\"preview-key\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final StringWriter err = new StringWriter();
    private final BlockingQueue<String> out = new LinkedBlockingQueue<>();
    private final Thread program;
    private final URI opening;
    private final URI address;

    private LivePreview(TestWorkspace workspace, String... options) {
        String[] words = Stream.concat(Stream.of("preview", "--port", "0"), Stream.of(options)).toArray(String[]::new);
        Terminal terminal = new Terminal(
                new PrintWriter(new Lines(out), true), new PrintWriter(err, true), workspace.root(),
                Clock.fixed(TestWorkspace.NOW, ZoneOffset.UTC), false, false, Terminal.USUAL_COLUMNS,
                name -> Optional.empty());
        program = Thread.ofPlatform().name("preview").start(() -> new Main(terminal).run(words));
        String first = said();
        assertThat(first).as("its first line, beside: " + err).startsWith("http://");
        opening = URI.create(first);
        address = opening.resolve("/");
    }

    /** Starts it, and waits until it says where it is. */
    public static LivePreview of(TestWorkspace workspace, String... options) {
        return new LivePreview(workspace, options);
    }

    /** The address that it prints, and which a user opens. */
    public URI opening() {
        return opening;
    }

    /** The address of something below its root, such as {@code weekly-roundup/2022-W02}. */
    public URI at(String path) {
        return address.resolve(path);
    }

    /** What it answers; it follows no redirection. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    /** The states that a page of the viewer is told, from the present one on. */
    public States states(String page) throws IOException, InterruptedException {
        Matcher key = KEY.matcher(get(page).body());
        assertThat(key.find()).as("a key on " + page).isTrue();
        String query = page.contains("?") ? page.substring(page.indexOf('?') + 1) + "&" : "";
        URI stream = at(page.replaceFirst("\\?.*", "") + ".live?" + query + "key=" + key.group(1));
        HttpRequest request = HttpRequest.newBuilder(stream)
                .header("Origin", address.resolve("/").toString().replaceFirst("/$", ""))
                .build();
        return States.of(client.send(request, BodyHandlers.ofLines()));
    }

    /** What it has said of faults. */
    public String errors() {
        return err.toString();
    }

    /** Interrupts it, as by the keyboard, and sees that it ends. */
    @Override
    public void close() {
        client.shutdownNow();
        program.interrupt();
        try {
            program.join(PATIENCE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(program.isAlive()).as("still running after an interrupt").isFalse();
    }

    private String said() {
        try {
            String line = out.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return line == null ? "" : line;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts each line into a queue when it is complete. */
    private static final class Lines extends Writer {
        private final BlockingQueue<String> lines;
        private final StringBuilder begun = new StringBuilder();

        Lines(BlockingQueue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void write(char[] letters, int from, int length) {
            for (int i = from; i < from + length; i++) {
                if (letters[i] == '\n') {
                    lines.add(begun.toString().strip());
                    begun.setLength(0);
                } else {
                    begun.append(letters[i]);
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

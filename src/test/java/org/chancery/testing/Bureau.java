package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A briefing and its events as a writer has them, and what the real program makes of them. */
public final class Bureau {
    private static final String WEEK = "2022-W02";
    private static final Map<String, String> USUAL = usual();

    private final TestWorkspace workspace;
    private final List<String> events = new ArrayList<>();
    private String briefing = "title: A digest\n";
    private int files = 1;

    private Bureau(TestWorkspace workspace) {
        this.workspace = workspace;
    }

    /** A bureau without events. */
    public static Bureau in(Path folder) {
        return new Bureau(TestWorkspace.empty(folder));
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("date", "2022-01-12");
        usual.put("kind", "statement");
        usual.put("title", "Event %s");
        usual.put("sources", "[{title: A report}]");
        return usual;
    }

    /** Its folder, with what has been written so far. */
    public TestWorkspace workspace() {
        return workspace;
    }

    /** The briefing's fields beside its title. */
    public Bureau briefing(String fields) {
        briefing = "title: A digest\n" + fields + "\n";
        return this;
    }

    /** One event more; what its fields leave out is usual: 12 January 2022, a statement, from a report. */
    public Bureau event(String id, String fields) {
        String own = fields;
        for (int depth = 0; depth < 3; depth++) {
            own = own.replaceAll("\\{[^{}]*}|\\[[^\\[\\]]*]|\"[^\"]*\"", "");
        }
        StringBuilder event = new StringBuilder("  - {id: " + id);
        String top = ", " + own;
        USUAL.forEach((key, value) -> {
            if (!top.contains(", " + key + ":")) {
                event.append(", ").append(key).append(": ").append(String.format(value, id));
            }
        });
        events.add(event.append(", ").append(fields).append("}\n").toString());
        return this;
    }

    /** The same events in another order, in so many files. */
    public Bureau shuffled(Random random, int intoFiles) {
        Collections.shuffle(events, random);
        files = intoFiles;
        return this;
    }

    /** The page and the manifest of an edition of 10 to 16 January 2022, or of the days that are asked for. */
    public Sheet make(String... args) {
        write();
        TestWorkspace.Result result = generate(args);
        assertThat(result.status()).as(result.err()).isZero();
        List<String> made = workspace.files("output/digest").keySet().stream()
                .filter(name -> name.endsWith(".json"))
                .toList();
        assertThat(made).hasSize(1);
        String manifest = workspace.read("output/digest/" + made.getFirst());
        String page = workspace.read("output/digest/" + made.getFirst().replace(".json", ".html"));
        return new Sheet(page, Account.in(manifest), result.err());
    }

    /** Runs {@code generate}, however it ends. */
    public TestWorkspace.Result generate(String... args) {
        write();
        return run(List.of("generate", "digest", "-f", "html"), args);
    }

    /** What {@code explain} says of each event, and how it ends. */
    public List<Account> explain(String... args) {
        write();
        TestWorkspace.Result result = run(List.of("explain", "digest", "--json"), args);
        assertThat(result.status()).as(result.err()).isZero();
        return Account.in(result.out());
    }

    private TestWorkspace.Result run(List<String> command, String... args) {
        Stream<String> days = args.length == 0 ? Stream.of("-w", WEEK) : Stream.of(args);
        return workspace.run(Stream.concat(command.stream(), days).toArray(String[]::new));
    }

    private void write() {
        workspace.write("briefings/digest.yaml", briefing);
        for (int file = 0; file < files; file++) {
            StringBuilder text = new StringBuilder("events:\n");
            for (int i = file; i < events.size(); i += files) {
                text.append(events.get(i));
            }
            workspace.write("briefings/events/" + (char) ('a' + file) + ".yaml", text.toString());
        }
    }
}

package org.chancery.source.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;

/**
 * Where copies of what was fetched are kept: of each address one file as it was sent, and one beside it that says when and
 * how it was fetched. Both are written whole or not at all; a pair that does not fit is as good as none.
 */
record CopyFolder(Path folder) {
    private static final int HASH_DIGITS = 16;
    private static final int MOST_BYTES = 11 << 20;
    /** Longer than from one edition of a year to the next. */
    private static final Duration LONGEST_UNUSED = Duration.ofDays(400);

    private static final Duration LONGEST_WRITTEN = Duration.ofDays(1);
    private static final Pattern COPY = Pattern.compile("[A-Za-z0-9.-]+-[0-9a-f]{16}\\.(feed|ics)(\\.txt)?");
    private static final Pattern TORN = Pattern.compile("\\.chancery-.*\\.tmp");

    static CopyFolder of(Path workspace) {
        return new CopyFolder(workspace.resolve(".cache").resolve("feeds"));
    }

    /** Where the copy of an address lies, whether it is there or not. */
    Path path(EventSource.Address address) {
        String host = URI.create(address.url()).getHost().replaceAll("[^A-Za-z0-9.-]", "");
        String ending = address.format() == SourceFormat.CALENDAR ? ".ics" : ".feed";
        return folder.resolve(host + "-" + sha256(address.url().getBytes(StandardCharsets.UTF_8))
                .substring(0, HASH_DIGITS) + ending);
    }

    /** The copy of an address; empty where there is none that can be used. */
    Optional<Copy> find(EventSource.Address address) {
        Path path = path(address);
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path);
            Map<String, String> facts = Files.readAllLines(facts(path)).stream()
                    .filter(line -> line.contains(": "))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(": ")),
                            line -> line.substring(line.indexOf(": ") + 2),
                            (first, second) -> first));
            boolean fits = sha256(bytes).equals(facts.get("sha256")) && address.url().equals(facts.get("url"));
            return fits ? Optional.of(copy(path, bytes, facts)) : Optional.empty();
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Copy copy(Path path, byte[] bytes, Map<String, String> facts) {
        return new Copy(
                path, bytes, facts.getOrDefault("address", ""), facts.getOrDefault("type", ""),
                facts.getOrDefault("etag", ""), facts.getOrDefault("modified", ""),
                Instant.parse(facts.getOrDefault("fetched", "")));
    }

    /** Keeps a copy; the file itself is left alone where it holds the same already. */
    void keep(EventSource.Address address, Copy copy) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolveSibling(".gitignore"), "*\n");
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("url", address.url());
        facts.put("address", copy.address());
        facts.put("fetched", copy.fetched().toString());
        facts.put("type", copy.type());
        facts.put("etag", copy.etag());
        facts.put("modified", copy.modified());
        facts.put("sha256", sha256(copy.bytes()));
        String text = facts.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue() + "\n")
                .collect(Collectors.joining());
        if (find(address).filter(known -> Arrays.equals(known.bytes(), copy.bytes())).isEmpty()) {
            write(copy.path(), copy.bytes());
        }
        write(facts(copy.path()), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Notes that a copy is still of use, though nothing has been fetched. */
    void used(EventSource.Address address, Instant now) {
        try {
            Files.setLastModifiedTime(facts(path(address)), FileTime.from(now));
        } catch (IOException e) {
            // Then it is swept some day, as if nobody had asked for it.
        }
    }

    /** Removes copies that nobody has had a use for in very long, since no briefing names the address, and what was left half written. */
    void sweep(Instant now) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean isOld = COPY.matcher(name).matches() && lastUse(file).isBefore(now.minus(LONGEST_UNUSED))
                        || TORN.matcher(name).matches() && lastUse(file).isBefore(now.minus(LONGEST_WRITTEN));
                if (isOld) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // The next one who fetches something sweeps as well.
        }
    }

    /** The file itself stays as it is while it is found unchanged; what is said beside it is written each time. */
    private static Instant lastUse(Path file) throws IOException {
        Path facts = facts(file);
        return Files.getLastModifiedTime(Files.exists(facts) ? facts : file).toInstant();
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path temporary = Files.createTempFile(folder, ".chancery-", ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path facts(Path path) {
        return path.resolveSibling(path.getFileName() + ".txt");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

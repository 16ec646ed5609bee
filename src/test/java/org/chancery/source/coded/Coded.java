package org.chancery.source.coded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Origin;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.trail.Trail;

/** Reads coded files for tests, and says in a few lines what became of them. */
final class Coded {
    private Coded() {}

    static Harvest read(Path file, SourceFormat format) {
        return read(file, format, SourceTerms.Use.FIGURES, Window.always());
    }

    static Harvest read(Path file, SourceFormat format, SourceTerms.Use use, Window window) {
        Asked asked = new Asked(file, format, SourceTerms.usual(use), ZoneOffset.UTC, window);
        return CodedFile.read(asked, new Setting(ReferenceData.builtIn(), file.resolveSibling(""), Trail.none()));
    }

    static Window days(String first, String last) {
        return new Window(LocalDate.parse(first), LocalDate.parse(last));
    }

    /** The account, a line for each figure that is not nought. */
    static List<String> account(Harvest harvest) {
        Account account = harvest.account();
        Map<String, Long> lines = new TreeMap<>();
        account.left().forEach((rule, count) -> lines.put("left: " + rule, count));
        account.refused().forEach(each -> lines.put("refused: " + each.reason(), each.count()));
        lines.put("outside", account.outside());
        lines.put("merged", account.merged());
        lines.put("kept", account.kept());
        lines.put("read", account.read());
        lines.values().removeIf(count -> count == 0);
        return lines.entrySet().stream().map(each -> each.getValue() + " " + each.getKey()).toList();
    }

    /** What is said, with the place in the file. */
    static List<String> said(Harvest harvest) {
        return harvest.diagnostics().stream().map(Coded::line).toList();
    }

    private static String line(Diagnostic each) {
        String place = each.origin() instanceof Origin.Spot spot
                ? spot.position().line() + ":" + spot.position().column() + ": "
                : "";
        return place + each.severity().name().toLowerCase(Locale.ROOT) + ": " + each.message();
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}

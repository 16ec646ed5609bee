package org.chancery.source.line;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;

/** A {@code .zip}: as many files as it has entries. */
public final class Zip {
    private static final String ENDING = ".zip";
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 1L << 38;
    private static final List<String> PACKED = List.of(".zip", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".tar", ".jar");

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

    private Zip() {}

    /** Whether a file is one, by its name. */
    public static boolean is(Path path) {
        return isZip(path.getFileName().toString());
    }

    static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * The paths of its entries in the order of their names, without folders and what a system hides in it. None where one
     * of them is not to be read, or the file is damaged: that is reported.
     */
    public static List<Path> files(Path zip, Diagnostics diagnostics) {
        long before = diagnostics.errors();
        List<Path> files = new ArrayList<>();
        try (ZipFile file = opened(zip)) {
            if (file.size() > MOST_ENTRIES) {
                diagnostics.error(
                        Origin.file(zip), "the packed file has " + file.size() + " entries, more than " + MOST_ENTRIES,
                        "split it");
                return List.of();
            }
            List<ZipEntry> entries = entries(file);
            check(zip, entries, diagnostics);
            for (ZipEntry entry : entries) {
                files.add(new ZipEntryPath(zip, entry.getName()).path());
            }
        } catch (IOException e) {
            EventBytes.report(fault(e), Origin.file(zip), diagnostics);
        }
        return diagnostics.errors() == before ? files : List.of();
    }

    private static List<ZipEntry> entries(ZipFile file) {
        List<ZipEntry> entries = new ArrayList<>();
        for (ZipEntry entry : Collections.list(file.entries())) {
            if (isFile(entry)) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(ZipEntry::getName));
        return entries;
    }

    private static boolean isFile(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !last.startsWith(".");
    }

    private static void check(Path zip, List<ZipEntry> entries, Diagnostics diagnostics) {
        Set<String> names = new HashSet<>();
        long bytes = 0;
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            bytes += Math.max(0, entry.getSize());
            if (!isWithin(name)) {
                diagnostics.error(
                        Origin.file(zip), "the packed file has an entry that leads out of it: \"" + name + "\"",
                        "unpack it yourself if you trust it");
            } else if (PACKED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                diagnostics.error(
                        Origin.file(zip), "the packed file has a packed file in it: \"" + name + "\"",
                        "unpack it once");
            } else if (!names.add(name)) {
                diagnostics.error(Origin.file(zip), "the packed file has two entries of the name \"" + name + "\"", "");
            }
        }
        if (bytes > MOST_BYTES) {
            diagnostics.error(
                    Origin.file(zip), "the packed file holds more than " + (MOST_BYTES >> 30) + " GiB", "split it");
        }
    }

    private static boolean isWithin(String name) {
        boolean isPlain = name.indexOf('\\') < 0 && name.indexOf('\0') < 0;
        return isPlain && !DRIVE.matcher(name).find() && !name.startsWith("/")
                && !List.of(name.split("/")).contains("..");
    }

    /** The bytes of an entry, unpacked and checked. */
    static InputStream open(ZipEntryPath path) throws IOException {
        ZipFile file;
        try {
            file = opened(path.zip());
        } catch (IOException e) {
            throw fault(e);
        }
        ZipEntry entry = file.getEntry(path.name());
        if (entry == null) {
            file.close();
            throw new UnpackFault("the packed file has no entry \"" + path.name() + "\"", "");
        }
        try {
            return new UnzippedBytes(file, entry);
        } catch (IOException e) {
            file.close();
            throw fault(e);
        }
    }

    /** Old programs write names in the letters of their country. Which these are nobody knows, but any will tell them apart. */
    private static ZipFile opened(Path zip) throws IOException {
        try {
            return new ZipFile(zip.toFile());
        } catch (ZipException e) {
            try {
                return new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1);
            } catch (ZipException again) {
                throw e;
            }
        }
    }

    private static IOException fault(IOException fault) {
        String reason = fault instanceof ZipException ? String.valueOf(fault.getMessage()) : "";
        if (reason.contains("encrypted")) {
            return new UnpackFault("the packed file needs a password", "unpack it yourself, and name what was in it");
        }
        if (reason.contains("compression method")) {
            return new UnpackFault(
                    "the packed file is packed by a method that is not known here",
                    "pack it as \"deflated\", the usual one");
        }
        if (fault instanceof FileNotFoundException) {
            return new AccessDeniedException(fault.getMessage());
        }
        return fault instanceof ZipException
                ? new UnpackFault("the packed file is cut off or damaged, or not packed at all",
                        "fetch or pack it again")
                : fault;
    }
}

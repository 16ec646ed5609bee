package org.chancery.source.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.yaml.YamlReader;

/** The bytes of an event file, unpacked where its name ends in {@code .gz} or it is a file of a {@code .zip}. */
public final class EventBytes extends BlockBytes {
    private static final String PACKED = ".gz";
    private static final int ROOM = 1 << 16;
    private static final int LARGE = 4 << 20;

    private EventBytes(InputStream bytes) {
        super(bytes);
    }

    /** Opens a file. */
    public static EventBytes open(Path path) throws IOException {
        Optional<ZipEntryPath> zipped = ZipEntryPath.of(path);
        if (zipped.isPresent()) {
            return new EventBytes(Zip.open(zipped.get()));
        }
        InputStream file = Files.newInputStream(path);
        try {
            return new EventBytes(isGzip(path) ? Unpacking.of(file) : file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Opens a file that is to be read to its end: a large one that is packed is unpacked ahead of the reading. */
    public static EventBytes openAhead(Path path) throws IOException {
        EventBytes bytes = open(path);
        return isPacked(path) && Files.size(onDisk(path)) >= LARGE ? new EventBytes(new BytesAhead(bytes)) : bytes;
    }

    /** Whether a file is packed, by its name. */
    public static boolean isPacked(Path path) {
        return isGzip(path) || ZipEntryPath.of(path).isPresent();
    }

    /** The file on the disk that holds a file: itself, or the {@code .zip} that it is in. */
    public static Path onDisk(Path path) {
        return ZipEntryPath.of(path).map(ZipEntryPath::zip).orElse(path);
    }

    /** What is the same of two paths that lead to one file, in a {@code .zip} or not. */
    public static String identity(Path path) {
        Path onDisk = onDisk(path);
        try {
            return onDisk.toRealPath() + path.toString().substring(onDisk.toString().length());
        } catch (IOException e) {
            return path.toString();
        }
    }

    private static boolean isGzip(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    /** The name of a file without the ending of packed ones. */
    public static String unpackedName(Path path) {
        String name = path.getFileName().toString();
        return isGzip(path) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    /** All bytes of a file that may have so many; empty where it has more or cannot be read, which is reported. */
    public static Optional<byte[]> all(Path path, int most, Diagnostics diagnostics) {
        try (EventBytes in = open(path)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                diagnostics.error(
                        Origin.file(path),
                        "the file has more than " + most + " bytes" + (isPacked(path) ? ", unpacked" : ""),
                        "split it, or write it as JSON Lines or CSV, which may be longer");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            report(e, Origin.file(path), diagnostics);
            return Optional.empty();
        }
    }

    /** How a file begins, as far as it can be read; why it cannot be read any further is not reported. */
    public static byte[] head(Path path) {
        byte[] head = new byte[ROOM];
        int length = 0;
        try (EventBytes in = open(path)) {
            for (int count = 0; count >= 0 && length < ROOM; count = in.read(head, length, ROOM - length)) {
                length += count;
            }
        } catch (IOException e) {
            // What is wrong with it is said by whoever reads it; here it only matters how it begins.
        }
        return Arrays.copyOf(head, length);
    }

    /** Reports why no more can be read. */
    public static void report(IOException fault, Origin origin, Diagnostics diagnostics) {
        if (fault instanceof UnpackFault unpack) {
            diagnostics.error(origin, unpack.what(), unpack.hint());
        } else {
            diagnostics.error(origin, "the file cannot be read", YamlReader.reason(fault));
        }
    }
}

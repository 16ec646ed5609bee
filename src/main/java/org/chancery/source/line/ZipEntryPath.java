package org.chancery.source.line;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a {@code .zip}, which has a path like any other: {@code week.zip!/20220110.export.CSV}.
 *
 * @param zip the packed file
 * @param name of the entry in it
 */
record ZipEntryPath(Path zip, String name) {
    private static final String MARK = "!";

    /** The path by which it is read and spoken of. */
    Path path() {
        return zip.resolveSibling(zip.getFileName() + MARK).resolve(name);
    }

    /** What a path says; empty where it is that of a file that lies on the disk. */
    static Optional<ZipEntryPath> of(Path path) {
        for (int at = 0; at < path.getNameCount() - 1; at++) {
            String part = path.getName(at).toString();
            if (part.endsWith(MARK) && Zip.isZip(part.substring(0, part.length() - 1))) {
                Path folder = at == 0 ? Path.of("") : path.subpath(0, at);
                Path from = path.isAbsolute() ? path.getRoot().resolve(folder) : folder;
                String name = path.subpath(at + 1, path.getNameCount()).toString().replace('\\', '/');
                return Optional.of(new ZipEntryPath(from.resolve(part.substring(0, part.length() - 1)), name));
            }
        }
        return Optional.empty();
    }
}

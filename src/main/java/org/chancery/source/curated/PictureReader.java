package org.chancery.source.curated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.picture.Bitmap;
import org.chancery.picture.Picture;
import org.chancery.trail.Trail;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/**
 * Reads the picture of an event: its words, and a PNG or JPEG of the workspace. A file is opened only where it is a plain
 * one that really lies there, and is read once: the bytes that are checked are those that are shown.
 */
final class PictureReader {
    private static final List<String> KEYS = List.of("file", "alt", "caption", "credit");
    private static final List<String> FORMS = List.of("image/png", "image/jpeg");
    private static final int LONGEST = 1_000;
    /** A page has eight, with all that it holds. */
    private static final int MOST_MEGABYTES = 2;

    private static final int MOST_BYTES = MOST_MEGABYTES << 20;

    private final Path folder;
    private final Path workspace;
    private final Trail trail;
    private final Diagnostics diagnostics;

    /** A reader for files that are named from a folder. */
    PictureReader(Path folder, Path workspace, Trail trail, Diagnostics diagnostics) {
        this.folder = folder;
        this.workspace = workspace;
        this.trail = trail;
        this.diagnostics = diagnostics;
    }

    Optional<Picture> read(YamlNode.Mapping node) {
        Fields fields = Fields.of(node, "image", KEYS, diagnostics);
        fields.require("file");
        Optional<String> alt = alt(fields);
        String caption = fields.text("caption", LONGEST).orElse("");
        String credit = fields.text("credit", LONGEST).orElse("");
        Optional<Content> content = fields.scalar("file").flatMap(this::content);
        return fields.build(() -> new Picture(
                content.orElseThrow().file(), alt.orElseThrow(), caption, credit, content.orElseThrow().mediaType(),
                Bitmap.size(content.orElseThrow().bytes()),
                Base64.getEncoder().encodeToString(content.orElseThrow().bytes())));
    }

    private Optional<String> alt(Fields fields) {
        String hint = "say what it shows, for readers who cannot see it";
        if (fields.node("alt").orElse(null) instanceof YamlNode.Scalar scalar && scalar.text().isBlank()) {
            diagnostics.error(fields.origin(), "no \"alt\" in image", hint);
            return Optional.empty();
        }
        fields.requireOne("alt", hint);
        return fields.text("alt", LONGEST);
    }

    private record Content(Path file, String mediaType, byte[] bytes) {}

    private Optional<Content> content(YamlNode.Scalar name) {
        String typed = name.text().strip();
        try {
            Optional<Path> file = file(name, typed);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            byte[] bytes = bytes(file.get());
            String mediaType = Bitmap.mediaType(bytes).orElse("");
            Optional<String> fault = fault(bytes, mediaType);
            fault.ifPresent(reason -> diagnostics.error(
                    name.origin(), "the picture \"" + typed + "\" cannot be used: " + reason,
                    "a picture is a PNG or JPEG of at most " + MOST_MEGABYTES + " MiB and 12 million pixels"));
            return fault.isPresent() ? Optional.empty() : Optional.of(new Content(file.get(), mediaType, bytes));
        } catch (NoSuchFileException e) {
            return refused(name, "\"" + typed + "\" is not there", "paths count from the event file's own folder");
        } catch (IOException | InvalidPathException e) {
            return refused(name, "\"" + typed + "\" cannot be read", "");
        }
    }

    /** The file, links followed; empty where it is not a plain file of the workspace, which is reported. */
    private Optional<Path> file(YamlNode.Scalar name, String typed) throws IOException {
        Path path = folder.resolve(typed).normalize();
        trail.note(path);
        if (Path.of(typed).isAbsolute() || !path.startsWith(workspace)
                || !path.toRealPath().startsWith(workspace.toRealPath())) {
            return refused(name, "\"" + typed + "\" is outside the workspace",
                    "put the picture beside the events and name it from this file's folder");
        }
        return Files.isRegularFile(path)
                ? Optional.of(path)
                : refused(name, "\"" + typed + "\" is not a file", "name a PNG or JPEG");
    }

    /** One byte more than there may be shows that there are too many. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file.toRealPath())) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private static Optional<String> fault(byte[] bytes, String mediaType) {
        if (bytes.length == 0) {
            return Optional.of("it is empty");
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of("it has more than " + MOST_MEGABYTES + " MiB");
        }
        return FORMS.contains(mediaType) ? Bitmap.fault(bytes) : Optional.of("it is no PNG or JPEG");
    }

    private <T> Optional<T> refused(YamlNode.Scalar name, String message, String hint) {
        diagnostics.error(name.origin(), message, hint);
        return Optional.empty();
    }
}

package org.chancery.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.diagnostic.Secrets;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.Event;
import org.chancery.publish.Artifact;
import org.chancery.render.TemplateFile;
import org.chancery.render.pdf.font.UsedFont;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.line.FileHash;

/** The files that an edition was made from, sorted by path, each with the hash of what was read of it. */
final class Inputs {
    private final Workspace workspace;
    private final Map<String, String> hashes = new TreeMap<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();

    Inputs(Workspace workspace) {
        this.workspace = workspace;
    }

    Inputs texts(List<SourceText> files) {
        files.forEach(file -> hashes.put(
                workspace.relative(file.path()), Artifact.sha256(file.content().getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    Inputs events(List<ReadFile> files) {
        for (ReadFile file : files) {
            switch (file) {
                case ReadFile.Whole(SourceText text) -> texts(List.of(text));
                case ReadFile.Fetched(String url, String hash) -> hashes.put(Secrets.hidden(url), hash);
                case ReadFile.Streamed(Path path, FileHash hash, int others) -> {
                    hashes.put(workspace.relative(path), hash.value());
                    passedOver.merge(workspace.relative(path), others, Integer::sum);
                }
                case ReadFile.Queried(String address, String hash) -> hashes.put(free(address), hash);
            }
        }
        return this;
    }

    /** Several queries may go to one database. */
    private String free(String address) {
        int number = 1;
        while (hashes.containsKey(number == 1 ? address : address + " (" + number + ")")) {
            number++;
        }
        return number == 1 ? address : address + " (" + number + ")";
    }

    Inputs templates(List<TemplateFile> files) {
        files.forEach(file -> hashes.put("templates/" + file.name(), Artifact.sha256(file.bytes())));
        return this;
    }

    /** The fonts of the machine, which another machine may have in another version. */
    Inputs fonts(List<UsedFont> fonts) {
        fonts.forEach(font -> hashes.put(font.file().toString(), font.hash()));
        return this;
    }

    /** The pictures of events, shown or not. */
    Inputs pictures(List<Event> events) {
        events.stream()
                .flatMap(event -> event.picture().stream())
                .forEach(picture -> hashes.put(
                        workspace.relative(picture.file()), Artifact.sha256(picture.bytes())));
        return this;
    }

    /** What the manifest says of each; of a file that is read line by line, how many events of other days were not read. */
    List<Object> list() {
        List<Object> files = new ArrayList<>();
        hashes.forEach((path, hash) -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("path", path);
            file.put("sha256", hash);
            Optional.ofNullable(passedOver.get(path)).ifPresent(count -> file.put("passedOver", count));
            files.add(file);
        });
        return files;
    }
}

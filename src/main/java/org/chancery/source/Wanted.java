package org.chancery.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;

/** Which of many files that lie together a source means: not what editors and systems leave beside them. */
record Wanted(EventSource.Files source) {
    /** What a project says of itself in a folder of releases. */
    private static final List<String> OF_PROJECTS = List.of("readme", "license", "changelog", "contributing");

    /** Whether it means a file of a folder, or of a packed one. */
    boolean inFolder(Path file) {
        return FormatGuess.isSource(file) && byGlob(file)
                && (source.format().isPresent() || !FormatGuess.isAnyText(file) || FormatGuess.of(file).isCoded());
    }

    /** Whether it means a file whose name a glob matches. */
    boolean byGlob(Path file) {
        return !isLeftover(file.getFileName().toString()) && !isOfProject(file);
    }

    private static boolean isLeftover(String name) {
        return name.startsWith(".") || name.startsWith("~") || name.endsWith("~")
                || name.startsWith("#") && name.endsWith("#");
    }

    /** A release may have such a name, but then it says by whom it is, and of when. */
    private boolean isOfProject(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        return dot > 0 && OF_PROJECTS.contains(name.substring(0, dot))
                && source.format().orElse(SourceFormat.RELEASES) == SourceFormat.RELEASES
                && FormatGuess.isUndescribedMarkdown(file);
    }
}

package org.chancery.diagnostic;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Prints diagnostics for a person: place, message, the line with a caret, hint. Paths count from a folder. */
public final class DiagnosticPrinter {
    private static final int WIDEST = 110;
    private static final String CUT = "…";

    private final PrintWriter out;
    private final Path folder;
    private final boolean colour;

    /**
     * A printer.
     *
     * @param folder the user's current one, so that a printed path can be clicked
     */
    public DiagnosticPrinter(PrintWriter out, Path folder, boolean colour) {
        this.out = out;
        this.folder = folder;
        this.colour = colour;
    }

    /** Prints one. */
    public void print(Diagnostic diagnostic) {
        String word = diagnostic.severity().word();
        String style = diagnostic.severity() == Severity.ERROR ? "1;31" : "1;33";
        out.println(place(diagnostic.origin()) + styled(style, word + ":") + " "
                + styled("1", visible(shortened(diagnostic.message()))));
        if (diagnostic.origin() instanceof Origin.Spot spot) {
            spot.source().excerpt(spot.position().line()).ifPresent(line -> excerpt(line, spot.position(), style));
        }
        if (!diagnostic.hint().isEmpty()) {
            out.println("  hint: " + visible(shortened(diagnostic.hint())));
        }
    }

    /** A path as a user would type it in the current folder. */
    public String shown(Path path) {
        Path absolute = folder.resolve(path).normalize();
        Path base = folder.normalize();
        return visible((absolute.startsWith(base) ? base.relativize(absolute) : climbed(base, absolute)).toString());
    }

    private static Path climbed(Path base, Path absolute) {
        boolean near = base.getParent() != null && absolute.startsWith(base.getParent());
        return near ? base.relativize(absolute) : absolute;
    }

    private String place(Origin origin) {
        return switch (origin) {
            case Origin.Spot(SourceText source, Position position) -> shown(source.path()) + ":" + position.line() + ":"
                    + position.column() + ": ";
            case Origin.WholeFile(Path path) -> shown(path) + ": ";
            case Origin.Run() -> "chancery: ";
        };
    }

    private void excerpt(String text, Position position, String style) {
        int[] letters = text.codePoints().toArray();
        int start = position.column() > WIDEST ? position.column() - WIDEST / 2 : 0;
        int end = Math.min(letters.length, start + WIDEST);
        StringBuilder line = new StringBuilder(start > 0 ? CUT : "");
        StringBuilder blank = new StringBuilder(start > 0 ? " " : "");
        for (int i = start; i < end; i++) {
            line.appendCodePoint(isHidden(letters[i]) ? ' ' : letters[i]);
            if (i < position.column() - 1) {
                blank.append(blank(letters[i]));
            }
        }
        line.append(end < letters.length ? CUT : "");
        int room = Math.max(1, end - position.column() + 1);
        out.println(String.format(java.util.Locale.ROOT, "%5d | %s", position.line(), line));
        out.println("      | " + blank + styled(style, "^".repeat(Math.min(position.length(), room))));
    }

    /** As much blank as a letter takes in a terminal. */
    private static String blank(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return "";
        }
        return isWide(letter) ? "  " : " ";
    }

    private static boolean isWide(int letter) {
        return letter >= 0x1100 && letter <= 0x115F
                || letter >= 0x2E80 && letter <= 0xA4CF
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFF00 && letter <= 0xFF60
                || letter >= 0x1F300 && letter <= 0x1FAFF
                || letter >= 0x20000;
    }

    /** The folder's name is left out of the paths in a message too. */
    private String shortened(String text) {
        return text.replace(folder.normalize() + "/", "");
    }

    /** Characters that would move a terminal's cursor or turn its text around are shown as a replacement. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(letter -> shown.appendCodePoint(isHidden(letter) ? '\uFFFD' : letter));
        return shown.toString();
    }

    private static boolean isHidden(int letter) {
        return Character.isISOControl(letter)
                || letter >= 0x202A && letter <= 0x202E
                || letter >= 0x2066 && letter <= 0x2069
                || letter == 0x2028
                || letter == 0x2029;
    }

    private String styled(String style, String text) {
        return colour ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}

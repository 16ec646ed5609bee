package org.chancery.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document tells a reader to do, step by step: commands to type, blocks to paste, what the program will say, and
 * pictures of what then is there. {@code docs/make-gallery} reads documents by the same rules.
 */
public final class Walkthrough {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```\n|<img src=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern ADD = Pattern.compile("At the end of `([^`]+)`, add:");
    private static final Pattern REPLACE = Pattern.compile("In `([^`]+)`, replace:");
    private static final Pattern TAKE_OUT = Pattern.compile("In `([^`]+)`, take out:");

    private final List<Step> steps = new ArrayList<>();
    private String file = "";
    private String old = "";

    private Walkthrough() {}

    /** One thing to do or to see. */
    public sealed interface Step {
        /** A command, without the name of the program. */
        record Run(String command) implements Step {}

        /** What the command before says. */
        record Says(String text) implements Step {}

        /** A block at the end of a file. */
        record Add(String file, String text) implements Step {}

        /** A block in place of another. */
        record Replace(String file, String old, String text) implements Step {}

        /** A picture, named from the document's own folder. */
        record Picture(String file) implements Step {}
    }

    /** The steps of a document, in its order. */
    public static List<Step> of(Path document) {
        try {
            Walkthrough walkthrough = new Walkthrough();
            walkthrough.read(Files.readString(document));
            return List.copyOf(walkthrough.steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                steps.add(new Step.Picture(matcher.group(3)));
            } else {
                block(matcher.group(1), matcher.group(2), lineBefore(text, matcher.start()));
            }
        }
    }

    private static String lineBefore(String text, int offset) {
        String before = text.substring(0, offset).stripTrailing();
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private void block(String language, String text, String said) {
        if (language.equals("sh")) {
            text.lines().map(line -> new Step.Run(line.replaceFirst("^\\./chancery ", ""))).forEach(steps::add);
        } else if (said.equals("It says:")) {
            steps.add(new Step.Says(text));
        } else if (said.equals("with:")) {
            steps.add(new Step.Replace(file, old, text));
        } else if (names(ADD, said)) {
            steps.add(new Step.Add(file, text));
        } else if (names(TAKE_OUT, said)) {
            steps.add(new Step.Replace(file, text, ""));
        } else if (names(REPLACE, said)) {
            old = text;
        }
    }

    private boolean names(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (matcher.matches()) {
            file = matcher.group(1);
            return true;
        }
        return false;
    }
}

package org.chancery.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/** Asks the engine what it thinks of a piece of CSS. */
final class Engine {
    private Engine() {}

    /** What it says, a sentence for each thing that it passes over. */
    static List<String> words(String css) {
        List<String> words = new ArrayList<>();
        CSSParser parser = new CSSParser((address, message) -> words.add(message.strip()));
        try {
            var unused = parser.parseStylesheet("print", StylesheetInfo.Origin.AUTHOR, new StringReader(css));
        } catch (StackOverflowError e) {
            words.add("it nests too deeply");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

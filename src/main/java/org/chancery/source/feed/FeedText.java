package org.chancery.source.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Places;
import org.chancery.diagnostic.SourceText;

/**
 * The text of a feed's bytes. A byte order mark counts, then that the bytes are UTF-8, then what is declared; what fits
 * none of them is taken for Windows-1252, with a warning. Nothing is left to the XML parser, so that every place is known.
 */
record FeedText(Path path, Diagnostics diagnostics) {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");
    private static final int HEAD = 1024;

    /**
     * The text.
     *
     * @param named the encoding that the one who sent it names, which goes before what the feed says of itself, as long as
     *            the bytes are of it; empty where none is named
     */
    SourceText of(byte[] bytes, Optional<String> named) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return new SourceText(path, new String(bytes, marked.get()));
        }
        Optional<String> utf8 = decoded(bytes, StandardCharsets.UTF_8);
        List<Charset> said = Stream.concat(named.stream(), declared(bytes).stream())
                .flatMap(name -> charset(name).stream())
                .toList();
        Optional<Charset> declared = said.stream().findFirst();
        if (utf8.isPresent() && (isPlain(bytes) && declared.isEmpty() || !isPlain(bytes))) {
            return utf8(utf8.get(), declared);
        }
        Optional<String> text = said.stream().flatMap(charset -> decoded(bytes, charset).stream()).findFirst();
        return text.map(each -> new SourceText(path, each)).orElseGet(() -> lastResort(bytes, declared));
    }

    private SourceText utf8(String text, Optional<Charset> declared) {
        SourceText source = new SourceText(path, text);
        declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8)).ifPresent(charset -> diagnostics.warning(
                source.at(1, 1, 1), "the feed is declared as " + charset.name() + ", but it is UTF-8",
                "it is read as UTF-8"));
        return source;
    }

    private SourceText lastResort(byte[] bytes, Optional<Charset> declared) {
        SourceText source = new SourceText(path, new String(bytes, LAST_RESORT));
        Charset meant = declared.orElse(StandardCharsets.UTF_8);
        int at = firstFault(bytes, meant);
        diagnostics.warning(
                source.at(new Places(source).of(at, 1)), "the feed is not " + meant.name() + " here",
                "it is read as windows-1252; letters with accents may be wrong");
        return source;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE, 0x3C00 -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** One that is not known is as good as none; UTF-16 would have shown in the first bytes. */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(each -> !each.name().startsWith("UTF-16"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        return firstFault(bytes, charset) < 0 ? Optional.of(new String(bytes, charset)) : Optional.empty();
    }

    /** Where the bytes are not of this encoding; -1 where they are throughout. */
    private static int firstFault(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return result.isError() ? in.position() : -1;
            }
            out.clear();
        }
    }
}

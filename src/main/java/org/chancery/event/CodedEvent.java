package org.chancery.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.reference.CountryCode;

/**
 * What a machine made of a report, or a count of violence: somebody did something to somebody on a day. A signal for
 * counting, not for telling. There may be very many, so each is small.
 *
 * @param dataset that it is from, such as {@code GDELT}
 * @param number what the dataset calls it; of several that were made one, the least
 * @param code of the dataset's own vocabulary, such as CAMEO's {@code 046}
 * @param by who acts
 * @param to whom it acts on; the same one for what happens within a country
 * @param place empty where it is not known
 * @param mentions how often it has been reported, at least once
 * @param title of a report; empty where the dataset has none
 * @param url of a report; empty where the dataset has none
 * @param file where it stands
 * @param line of the file, counted from 1
 */
public record CodedEvent(
        String dataset,
        String number,
        LocalDate day,
        EventKind kind,
        String code,
        Actor by,
        Actor to,
        Optional<Place> place,
        int mentions,
        String title,
        String url,
        Path file,
        int line) {
    private static final int DIGITS_OF_ROOT = 2;

    /** Where it stands, for messages. */
    public Origin origin() {
        return new SourceText(file, "", line).at(line, 1, 1);
    }

    /** The main part of its code: the first two digits, or the word before a hyphen. */
    public String root() {
        if (!code.isEmpty() && Character.isDigit(code.charAt(0))) {
            return code.substring(0, Math.min(code.length(), DIGITS_OF_ROOT));
        }
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? code : code.substring(0, hyphen);
    }

    /** The countries of those who take part: one or two, or the same one twice. */
    public Stream<CountryCode> countries() {
        return actors().flatMap(actor -> actor.country().stream());
    }

    /** Those who take part: two, or the same one twice. */
    public Stream<Actor> actors() {
        return Stream.of(by, to);
    }

    /** Of this one and another of the same thing: the first of the two, with the mentions of the more often told one. */
    public CodedEvent and(CodedEvent other) {
        CodedEvent first = isBefore(other) ? this : other;
        int most = Math.max(mentions, other.mentions);
        return first.mentions == most
                ? first
                : new CodedEvent(
                        dataset, first.number, first.day, first.kind, first.code, first.by, first.to, first.place, most,
                        first.title, first.url, first.file, first.line);
    }

    /** Numbers are compared by their length first, so that those of digits stand in their order. */
    private boolean isBefore(CodedEvent other) {
        int longer = Integer.compare(number.length(), other.number.length());
        return longer < 0 || longer == 0 && number.compareTo(other.number) <= 0;
    }
}

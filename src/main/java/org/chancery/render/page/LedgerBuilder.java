package org.chancery.render.page;

import java.util.List;
import java.util.Locale;
import org.chancery.digest.Changes;
import org.chancery.digest.Dating;
import org.chancery.digest.Ledger;
import org.chancery.digest.Side;
import org.chancery.digest.Stop;
import org.chancery.text.Language;

/** Says in the words of a page what an edition has for the record. */
record LedgerBuilder(Ledger ledger, EntryBuilder entries, Language language) {

    List<Page.Line> met() {
        return ledger.encounters().stream().map(entries::line).toList();
    }

    List<Page.Stop> itinerary() {
        return ledger.itinerary().stream().map(this::stop).toList();
    }

    private Page.Stop stop(Stop stop) {
        return new Page.Stop(
                entries.shortDate(stop.dates()), stop.dates().first().toString(), stop.place(),
                stop.spot().map(spot -> Integer.toString(spot.number())).orElse(""), stop.headlines());
    }

    List<Page.Side> positions() {
        return ledger.sides().stream()
                .map(side -> new Page.Side(
                        side.name(), side.positions().stream().map(this::position).toList()))
                .toList();
    }

    private Page.Position position(Side.Position position) {
        return new Page.Position(
                position.text(),
                position.verbatim(),
                position.speaker(),
                position.office(),
                position.headline(),
                entries.shortDate(position.date()),
                position.date().first().toString(),
                position.sources());
    }

    Page.Course course() {
        return ledger.course()
                .map(course -> new Page.Course(
                        true,
                        language.word("duration.goingOn"),
                        since(course.since()),
                        course.days(),
                        (isExact(course.since()) ? "" : "\u2248\u00A0")
                                + language.word("duration.days", course.days())))
                .orElse(new Page.Course(false, "", "", 0, ""));
    }

    /** A day that is not known is not named: "November 2021 –". */
    private String since(Dating began) {
        return isExact(began)
                ? language.word("duration.since", language.date(began.first()))
                : language.month(began.first()) + " \u2013";
    }

    private static boolean isExact(Dating date) {
        return date instanceof Dating.Day || date instanceof Dating.Days;
    }

    Page.Since since() {
        Changes changes = ledger.changes();
        return new Page.Since(
                !changes.isEmpty(),
                language.word("changes.comparedWith", language.range(changes.from(), changes.last())),
                changes.countries().stream().map(LedgerBuilder::trend).toList(),
                changes.topics().stream().map(LedgerBuilder::trend).toList(),
                changes.announced().stream().map(this::followUp).toList(),
                changes.late().stream().map(entries::line).toList());
    }

    private static Page.Trend trend(Changes.Trend trend) {
        return new Page.Trend(
                trend.name(),
                trend.before(),
                trend.now(),
                trend.direction().name().toLowerCase(Locale.ROOT),
                arrow(trend.direction()),
                trend.reason());
    }

    private static String arrow(Changes.Direction direction) {
        return switch (direction) {
            case NEW, UP -> "\u2191";
            case SAME -> "\u2192";
            case DOWN, QUIET -> "\u2193";
        };
    }

    private Page.FollowUp followUp(Changes.FollowUp followUp) {
        Page.Line event = entries.line(followUp.event());
        return new Page.FollowUp(
                event.id(), event.title(), event.date(), event.isoDate(), event.kind(), event.place(),
                followUp.result());
    }
}

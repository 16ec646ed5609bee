package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.edit.Verdict;
import org.chancery.event.Event;
import org.chancery.json.Json;
import org.chancery.listing.EventCsv;
import org.chancery.listing.EventJson;
import org.chancery.listing.EventTable;
import org.chancery.listing.ExplanationJson;
import org.chancery.listing.ExplanationTable;
import org.chancery.listing.Listed;
import org.chancery.listing.Screen;
import org.chancery.listing.Spots;
import org.chancery.pipeline.Newsroom;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.Review;

/** Shows what the editor makes of events, and publishes nothing. */
final class Listings {
    private final Newsroom newsroom;
    private final Order order;
    private final Arguments arguments;
    private final Report report;
    private final Screen screen;
    private final Spots spots;

    Listings(Newsroom newsroom, Order order, Arguments arguments, Report report, Screen screen) {
        this.newsroom = newsroom;
        this.order = order;
        this.arguments = arguments;
        this.report = report;
        this.screen = screen;
        this.spots = new Spots(report::shown);
    }

    /** Shows why each event of an edition stands where it does. */
    void explain(Path briefing) {
        reviews(List.of(briefing)).forEach(review -> report.show(
                arguments.has(Arguments.Flag.JSON)
                        ? new ExplanationJson(spots).of(review)
                        : ExplanationTable.of(review, screen)));
    }

    /** Shows what a template sees of an edition. */
    void model(Path briefing) {
        newsroom.model(List.of(briefing), made -> {
            report.say(made);
            made.work().ifPresent(model -> report.show(Json.document(model)));
        });
    }

    /** Lists the events of the editions that meet what was asked for, each once. */
    void events(List<Path> briefings) throws UsageFault {
        Filter filter = new FilterReader(newsroom.reference(), order, report).read(arguments.filters());
        List<Review> reviews = reviews(briefings);
        List<Listed> events = reviews.isEmpty() ? List.of() : events(reviews, filter);
        if (arguments.has(Arguments.Flag.CSV)) {
            report.show(new EventCsv(spots).of(events));
        } else if (arguments.has(Arguments.Flag.JSON)) {
            report.show(new EventJson(spots).of(events));
        } else if (!reviews.isEmpty()) {
            report.show(EventTable.of(reviews, events, screen));
        }
    }

    private List<Review> reviews(List<Path> briefings) {
        List<Review> reviews = new ArrayList<>();
        newsroom.review(briefings, made -> {
            report.say(made);
            made.work().ifPresent(reviews::add);
        });
        return reviews;
    }

    /** An event of a file that several briefings name is one. */
    private static List<Listed> events(List<Review> reviews, Filter filter) {
        Map<Object, Listed> events = new LinkedHashMap<>();
        for (Review review : reviews) {
            for (Verdict verdict : review.verdicts()) {
                Event event = verdict.event();
                if (filter.passes(verdict, review.briefing().zone())) {
                    events.putIfAbsent(List.of(event.id(), event.origin()),
                            new Listed(event, review.briefing().zone()));
                }
            }
        }
        return events.values().stream().sorted(Listed.ORDER).toList();
    }
}

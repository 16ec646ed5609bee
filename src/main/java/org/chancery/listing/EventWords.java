package org.chancery.listing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.Place;
import org.chancery.reference.CountryCode;

/** What the listings say of an event, in the words of event files. */
final class EventWords {
    private EventWords() {}

    /** The date as ISO 8601 has it: {@code 2022-01-12}, {@code 2022-01-12/2022-01-14}, {@code 2022-01}; "about" is a ~. */
    static String date(EventDate date) {
        return switch (date) {
            case EventDate.Day day -> day.day().toString();
            case EventDate.About about -> about.day() + "~";
            case EventDate.Days days -> days.first() + "/" + days.last();
            case EventDate.Month month -> month.month().toString();
            case EventDate.Moment moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.at());
        };
    }

    /** The date where there is little room: the last day without the year and month of the first, a moment's day. */
    static String shortDate(EventDate date, ZoneId zone) {
        return switch (date) {
            case EventDate.Days days when days.last().toString().startsWith(days.first().toString().substring(0, 8)) ->
                days.first() + "/" + days.last().toString().substring(8);
            case EventDate.Days days when days.first().getYear() == days.last().getYear() ->
                days.first() + "/" + days.last().toString().substring(5);
            case EventDate.Moment moment -> moment.first(zone).toString();
            case EventDate.Day day -> date(day);
            case EventDate.About about -> date(about);
            case EventDate.Days days -> date(days);
            case EventDate.Month month -> date(month);
        };
    }

    /** The countries and regions, as the key {@code countries} of an event file has them. */
    static List<String> countries(Event event) {
        return Stream.concat(event.countries().stream().map(CountryCode::value), event.regions().stream()).toList();
    }

    /** The place as it is printed; empty where there is none. */
    static String place(Event event) {
        return event.place().map(Place::name).orElse("");
    }
}

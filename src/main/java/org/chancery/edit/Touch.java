package org.chancery.edit;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.event.Event;
import org.chancery.reference.Body;
import org.chancery.reference.Country;
import org.chancery.reference.Region;
import org.chancery.reference.Territory;

/**
 * Whether an event touches a country, body or region: its place alone does not make it so. A body is touched where
 * the event names it or one of the countries that belong to it on the event's day; a region likewise.
 */
public record Touch(ZoneId zone) {

    /** Whether it does. */
    public boolean touches(Event event, Territory territory) {
        LocalDate day = event.date().first(zone);
        return switch (territory) {
            case Country country -> event.countries().contains(country.code());
            case Body body -> event.bodies().contains(body.id())
                    || body.members().stream()
                            .anyMatch(member -> member.span().contains(day)
                                    && event.countries().contains(member.country()));
            case Region region -> event.regions().contains(region.id())
                    || region.countries().stream().anyMatch(event.countries()::contains);
        };
    }
}

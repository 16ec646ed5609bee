package org.chancery.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.briefing.Criterion;
import org.chancery.event.Actor;
import org.chancery.event.EventKind;
import org.chancery.reference.Body;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Region;
import org.chancery.reference.Territory;

/** What coded events are counted by, and which of them a briefing asks for at all: by countries and kinds alone. */
record CodedSubjects(Desk desk) {

    /** The name of each country, body and region asked for, and what has to do with it; of every country where none was. */
    Map<String, Predicate<CodedSum>> of(List<CodedSum> sums) {
        Map<String, Predicate<CodedSum>> tests = new LinkedHashMap<>();
        if (desk.briefing().countries().isEmpty()) {
            sums.stream()
                    .flatMap(sum -> sum.matter().countries())
                    .distinct()
                    .filter(code -> desk.home().filter(code::equals).isEmpty())
                    .forEach(
                            code -> tests.put(desk.name(code), sum -> sum.matter().countries().anyMatch(code::equals)));
        }
        abroad().forEach(
                territory -> tests.put(desk.shownName(territory), sum -> touches(sum.matter(), territory)));
        return tests;
    }

    /** What touches what was asked for beside the principal's own country, and is of a kind that was asked for. */
    Predicate<Matter> asked() {
        List<Territory> abroad = abroad();
        Set<EventKind> kinds = kinds();
        return matter -> kinds.contains(matter.kind())
                && (abroad.isEmpty() || abroad.stream().anyMatch(territory -> touches(matter, territory)));
    }

    private List<Territory> abroad() {
        return desk.briefing().countries().stream()
                .filter(territory -> desk.home().map(CountryCode::value).filter(territory.id()::equals).isEmpty())
                .toList();
    }

    private Set<EventKind> kinds() {
        List<Criterion> all = desk.briefing().select() instanceof Criterion.All every ? every.of() : List.of();
        return all.stream()
                .flatMap(each -> each instanceof Criterion.OfKind kinds ? Stream.of(kinds.kinds()) : Stream.empty())
                .findFirst()
                .orElse(Set.of(EventKind.values()));
    }

    private static boolean isOf(Actor actor, CountryCode code) {
        return actor instanceof Actor.OfCountry(CountryCode its) && its.equals(code);
    }

    private static boolean touches(Matter matter, Territory territory) {
        return touches(matter.one(), territory) || touches(matter.other(), territory);
    }

    /** Of a body's members only what is coded as the body's own counts: members have lines of their own. */
    private static boolean touches(Actor actor, Territory territory) {
        return switch (territory) {
            case Country country -> isOf(actor, country.code());
            case Region region ->
                actor instanceof Actor.OfCountry(CountryCode code) && region.countries().contains(code);
            case Body body -> actor instanceof Actor.OfBody(String id) && id.equals(body.id());
        };
    }

    /** The names of those between whom something happened, in the order of their codes. */
    List<String> parties(Matter matter) {
        return Stream.of(matter.one(), matter.other())
                .map(this::name)
                .distinct()
                .toList();
    }

    private String name(Actor actor) {
        return switch (actor) {
            case Actor.OfCountry country -> desk.name(country.code());
            case Actor.OfBody body ->
                desk.reference().bodies().withId(body.body()).map(desk::shownName).orElse(body.body());
        };
    }
}

package org.chancery.source.told;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Person;
import org.chancery.reference.ReferenceData;
import org.chancery.tag.Reading;
import org.chancery.tag.Tags;

/**
 * Tells what is between countries from what a government does at home. An item is diplomatic where its title names
 * another country, a body, a region abroad or somebody in office there, or uses a diplomat's word; or where two of its first
 * three sentences do so, or the first one names another country, and the title is of none of the kinds that are domestic. A list of
 * nominations counts by what most of the posts are.
 */
record Diplomacy(ReferenceData reference, Set<CountryCode> home) {
    private static final int LEAD = 3;
    private static final Pattern WORDS = Pattern.compile(
            "\\b(summit|ambassadors?|diplomatic|diplomats?|foreign (minister|secretary|affairs|policy)|treaty"
                    + "|counterparts?|bilateral|trilateral|multilateral|sanctions|ceasefire|peace talks)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMESTIC = Pattern.compile(
            "\\b(disaster|emergency declaration|nominations?|nominees?|nominates|appoint(s|ments|ees)|judicial"
                    + "|attorneys?|act of [0-9]{4}|executive order|signs .* into law|bills?|proclamation|price index|gdp"
                    + "|jobs|economy|minimum wage|health (care|insurance)|vot(e|ing)|anniversary|infrastructure"
                    + "|supply chains?|manufacturing|communities|first year|small business|states? and local"
                    + "|task force|council of advisors)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("\\bnominations\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile("\\bto be (an? |the )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern POST_ABROAD =
            Pattern.compile("\\bto be (an? |the )?(Ambassador|Representative|(Alternate |Deputy )Representative)");

    /** Whether an item is so, by the tags of its parts. */
    boolean holds(String title, Body body, Reading reading) {
        if (isForeign(reading.of(title)) || WORDS.matcher(title).find()) {
            return true;
        }
        if (LIST.matcher(title).find()) {
            String whole = body.whole();
            return 2 * count(POST_ABROAD, whole) > count(POST, whole);
        }
        return !DOMESTIC.matcher(title).find() && leads(body.lead(LEAD).stream().map(reading::of).toList());
    }

    private boolean leads(List<Tags> sentences) {
        long foreign = sentences.stream().filter(this::isForeign).count();
        return foreign > 1 || foreign == 1 && namesCountry(sentences.getFirst());
    }

    private boolean isForeign(Tags tags) {
        return namesCountry(tags) || !tags.bodies().isEmpty()
                || tags.regions().stream().anyMatch(this::isAbroad)
                || tags.people().stream().anyMatch(this::isForeigner);
    }

    private boolean namesCountry(Tags tags) {
        return tags.countries().stream().anyMatch(each -> !home.contains(each));
    }

    private boolean isAbroad(String region) {
        return reference.region(region).filter(each -> each.countries().stream().noneMatch(home::contains)).isPresent();
    }

    private boolean isForeigner(String person) {
        return reference.people().withId(person).flatMap(Person::country).filter(each -> !home.contains(each))
                .isPresent();
    }

    private static long count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().count();
    }
}

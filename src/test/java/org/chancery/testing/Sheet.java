package org.chancery.testing;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An edition as its reader sees it, each part as lines of text. */
public record Sheet(String html, List<Account> accounts, String said) {

    private Document page() {
        return Jsoup.parse(html);
    }

    /** Each section: "Norway: First headline | Second headline". */
    public List<String> sections() {
        return parts().map(part -> part.select("h2").text() + ": "
                + String.join(" | ", part.select(".entry h3").eachText())).toList();
    }

    /** What sections refer to: "Russia: A headline · Japan". */
    public List<String> seeAlso() {
        return asides("See also");
    }

    /** The earlier events of sections: "Russia: A headline · Fri 7 Jan 1". */
    public List<String> background() {
        return asides("Background");
    }

    private List<String> asides(String title) {
        return parts().flatMap(part -> part.select(".aside:has(h3:matchesOwn(^" + title + "$)) li").stream()
                .map(line -> part.select("h2").text() + ": " + line.text())).toList();
    }

    private Stream<Element> parts() {
        return page().select("main section.part:has(.entry)").stream();
    }

    /** The headlines of all entries, from the first to the last. */
    public List<String> headlines() {
        return page().select("main .entry h3").eachText();
    }

    /** The headlines in brief. */
    public List<String> briefly() {
        return page().select("section.brief li > b").eachText();
    }

    /** The headlines announced for the days after the period. */
    public List<String> ahead() {
        return page().select("section:has(#ahead) tbody td > b").eachText();
    }

    /** The opening sentence. */
    public String lead() {
        return page().select(".lead").text();
    }

    /** The editor's notes, all entries' together. */
    public List<String> notes() {
        return page().select(".entry .remark").eachText();
    }

    /** The text of entries. */
    public List<String> prose() {
        return page().select(".entry .prose").eachText();
    }

    /** The quotations, with speaker and source. */
    public List<String> quotes() {
        return page().select(".entry .quote").eachText();
    }

    /** The list of sources. */
    public List<String> sources() {
        return page().select(".sources li").eachText();
    }

    /** Countries and topics since last time: "Russia 4 5 ↑ 1 more: talks 3". */
    public List<String> trends() {
        return page().select(".trends tbody tr").eachText().stream()
                .map(line -> line.replace('\u00A0', ' '))
                .toList();
    }

    /** What the comparison is with. */
    public String comparedWith() {
        return page().select("section:has(#since) .count").text();
    }

    /** What had been announced, with what became of it. */
    public List<String> announced() {
        return since("Announced last time");
    }

    /** What became known late. */
    public List<String> late() {
        return since("Became known late");
    }

    private List<String> since(String title) {
        return page().select("section:has(#since) .aside:has(h3:matchesOwn(^" + title + "$)) li").eachText();
    }

    /** Who met whom: "Wed 12 Jan Wendy Sherman, Deputy Secretary of State Brussels talks". */
    public List<String> met() {
        return page().select("section:has(#met) .calendar tbody tr").eachText();
    }

    /** The principal's stops: "Wed 19 Jan Kyiv A headline". */
    public List<String> itinerary() {
        return page().select("section:has(#itinerary) tbody tr").eachText();
    }

    /** Every account as "id outcome section". */
    public List<String> places() {
        return accounts.stream().map(Account::place).toList();
    }

    /** Every account as "id outcome reason". */
    public List<String> reasons() {
        return accounts.stream().map(Account::why).toList();
    }
}

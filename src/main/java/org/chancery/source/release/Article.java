package org.chancery.source.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventKind;
import org.chancery.event.EventStatus;
import org.chancery.reference.CountryCode;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Tally;
import org.chancery.source.line.EventBytes;
import org.chancery.tag.Doubt;
import org.chancery.tag.Tagger;
import org.chancery.tag.Tags;
import org.chancery.text.CleanText;
import org.chancery.text.Prose;
import org.chancery.text.Sentences;
import org.chancery.text.WebAddress;

/**
 * An article of a newspaper or agency, as text or as a page: each sentence that names a day and somebody becomes the draft
 * of an event, with doubts for an editor. Each sentence is counted.
 */
public final class Article {
    private static final int LONGEST_TITLE = 120;

    private final Asked asked;
    private final Setting setting;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Tally tally = new Tally(diagnostics);
    private final List<Event> events = new ArrayList<>();
    private final List<String> unnamed = new ArrayList<>();
    private final List<String> undated = new ArrayList<>();
    private final Map<String, List<Doubt>> doubts = new LinkedHashMap<>();

    private Article(Asked asked, Setting setting) {
        this.asked = asked;
        this.setting = setting;
    }

    /** The drafts. A file that cannot be read is an error. */
    public static Harvest read(Asked asked, Setting setting) {
        setting.trail().note(asked.path());
        return new Article(asked, setting).harvest();
    }

    private Harvest harvest() {
        Optional<SourceText> text = new ReleaseText(diagnostics, diagnostics).of(asked.path());
        text.flatMap(this::article).ifPresent(this::add);
        return new Harvest(
                text.map(ReadFile.Whole::new), events, List.of(), doubts, tally.account(), diagnostics.list());
    }

    private Optional<ArticleText> article(SourceText file) {
        String name = EventBytes.unpackedName(asked.path()).toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm")
                ? HtmlPage.of(file, diagnostics).map(page -> ArticleText.ofPage(page, asked.zone()))
                : Optional.of(ArticleText.ofText(file, asked.zone()));
    }

    private void add(ArticleText article) {
        article.published().ifPresent(tally::dated);
        for (String paragraph : article.paragraphs()) {
            Sentences.of(CleanText.of(paragraph)).forEach(sentence -> add(sentence, article));
        }
        warn(unnamed, "no country, body or person that is known", "left out");
        warn(undated, "the article does not say of which day it is",
                "write its date below its title, on a line of its own: 13 January 2022");
    }

    private void warn(List<String> sentences, String lack, String hint) {
        if (!sentences.isEmpty()) {
            diagnostics.warning(
                    Origin.file(asked.path()),
                    sentences.size() + (sentences.size() == 1 ? " sentence names" : " sentences name") + " a day, but "
                            + lack + ", as \"" + title(sentences.getFirst()) + "\"",
                    hint);
        }
    }

    private void add(String sentence, ArticleText article) {
        Optional<NamedDay> named = NamedDay.of(sentence, article.published());
        if (named.isEmpty()) {
            boolean relative = article.published().isEmpty() && NamedDay.isRelative(sentence);
            tally.left(relative ? "sentences whose day counts from a date that is missing" : "sentences without a day",
                    1);
            if (relative) {
                undated.add(sentence);
            }
            return;
        }
        LocalDate day = named.get().date().first(asked.zone());
        Tags tags = Tagger.of(setting.reference()).tags(sentence, "", day);
        if (tags.countries().isEmpty() && tags.bodies().isEmpty() && tags.people().isEmpty()) {
            tally.left("sentences that name no country, body or person", 1);
            unnamed.add(sentence);
            return;
        }
        tally.kept();
        events.add(event(sentence, named.get(), tags, article));
    }

    private Event event(String sentence, NamedDay named, Tags tags, ArticleText article) {
        LocalDate day = named.date().first(asked.zone());
        String title = title(sentence);
        String id = ReleaseFile.id(title, day, asked.path().getFileName() + " " + events.size());
        doubts.put(id, doubts(named, tags));
        Set<CountryCode> countries = new LinkedHashSet<>(tags.countries());
        countries.addAll(asked.terms().countries());
        return new Event(
                id, named.date(), article.published().filter(published -> named.ahead()),
                tags.kind().orElse(EventKind.STATEMENT), title, Optional.empty(), List.copyOf(countries), tags.bodies(),
                tags.regions(), tags.people(), tags.topics(), OptionalInt.empty(),
                named.ahead() ? EventStatus.SCHEDULED : EventStatus.HELD, Prose.plain(sentence), List.of(), List.of(),
                List.of(citation(article)), Optional.empty(), Origin.file(asked.path()));
    }

    private static List<Doubt> doubts(NamedDay named, Tags tags) {
        List<Doubt> doubts = new ArrayList<>();
        doubts.add(new Doubt("title", "the article's own sentence; put it in your words"));
        if (!named.doubt().isEmpty()) {
            doubts.add(new Doubt("date", "guessed: " + named.doubt()));
        }
        doubts.addAll(tags.doubts());
        if (tags.kind().isEmpty()) {
            doubts.add(new Doubt("kind", "no rule says one; taken for a statement"));
        }
        return doubts;
    }

    private Citation citation(ArticleText article) {
        Page page = article.page();
        Path name = asked.path().getFileName();
        String publisher = page.publisher().isEmpty() ? asked.terms().publisher() : page.publisher();
        String language = page.language().isEmpty() ? asked.terms().language() : page.language();
        return new Citation(
                article.title().isEmpty() ? name.toString() : article.title(), publisher,
                page.url().flatMap(each -> WebAddress.of(each.text())).map(WebAddress::value).orElse(""),
                article.published(), language);
    }

    private static String title(String sentence) {
        String bare = sentence.replaceFirst("[.]$", "");
        if (bare.length() <= LONGEST_TITLE) {
            return bare;
        }
        int blank = bare.lastIndexOf(' ', LONGEST_TITLE);
        return bare.substring(0, blank > 0 ? blank : LONGEST_TITLE) + " \u2026";
    }
}

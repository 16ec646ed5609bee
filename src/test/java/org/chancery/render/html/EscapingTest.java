package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.digest.Attendee;
import org.chancery.digest.Changes;
import org.chancery.digest.Course;
import org.chancery.digest.Coverage;
import org.chancery.digest.Dating;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.digest.Figures;
import org.chancery.digest.History;
import org.chancery.digest.Ledger;
import org.chancery.digest.Masthead;
import org.chancery.digest.Quotation;
import org.chancery.digest.Section;
import org.chancery.digest.SeeAlso;
import org.chancery.digest.Side;
import org.chancery.digest.SourceNote;
import org.chancery.digest.Stop;
import org.chancery.digest.Upcoming;
import org.chancery.picture.Picture;
import org.chancery.picture.PixelSize;
import org.chancery.reference.Coordinates;
import org.chancery.reference.CountryCode;
import org.chancery.render.Templates;
import org.chancery.render.page.Name;
import org.chancery.testing.JanuaryDigest;
import org.chancery.text.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a digest, wherever it stands, can become markup, a link with code, or template. */
class EscapingTest {
    private static final String CANARY = "<x-canary a=\"'>& ${1+1} <#include \"x\"> </style></p>\u202E\u0000";

    static Digest canaries() {
        Masthead head = JanuaryDigest.digest().masthead();
        SourceNote source = new SourceNote(1, CANARY, CANARY, "javascript:alert(1)", Optional.of(head.from()), CANARY);
        List<Attendee> people = List.of(new Attendee(CANARY, CANARY));
        Entry entry = new Entry("id", CANARY, new Dating.Day(head.from()), CANARY, "held", CANARY, people,
                Prose.markdown(CANARY),
                List.of(new Quotation(CANARY, CANARY, CANARY, Optional.of(1))), List.of(1), List.of(CANARY),
                Optional.of(new Picture(Path.of("p.png"), CANARY, CANARY, CANARY, "image/png", new PixelSize(1, 1),
                        "AAAA")));
        Figures figures = new Figures(
                List.of(new Figures.DayCount(LocalDate.of(2022, 1, 10), 1)),
                List.of(new Figures.CountryCount(new CountryCode("MT"), CANARY, 1, 35.9, 14.5)),
                new History(
                        List.of(new History.Span(head.from(), head.last()), new History.Span(head.from(), head.last()),
                                new History.Span(head.from(), head.last())),
                        List.of(new History.Line(CANARY, List.of(1, 1, 1)))),
                List.of(new Figures.Meeting(
                        List.of(new Figures.Party(CANARY, CANARY), new Figures.Party("A", "A"),
                                new Figures.Party("B", "B")))),
                head.last());
        Upcoming line = new Upcoming("u", CANARY, new Dating.Day(head.last()), CANARY, CANARY, people, List.of(1));
        return new Digest(
                new Masthead(CANARY, CANARY, CANARY, CANARY, head.language(), head.paper(), "2022-W02", head.from(),
                        head.last(), head.asOf(), true),
                CANARY, CANARY,
                List.of(new Section("s", CANARY, List.of(), List.of(entry), List.of(source), List.of(entry),
                        List.of(new SeeAlso("e", CANARY, "s", CANARY)))),
                List.of(entry),
                List.of(line),
                new Ledger(
                        new Changes(head.from(), head.last(),
                                List.of(new Changes.Trend(CANARY, 1, 2, Changes.Direction.UP, CANARY)),
                                List.of(new Changes.Trend(CANARY, 1, 0, Changes.Direction.QUIET, CANARY)),
                                List.of(new Changes.FollowUp(line, CANARY)), List.of(line)),
                        List.of(line),
                        List.of(new Stop(new Dating.Day(head.last()), CANARY,
                                Optional.of(new Stop.Spot(1, new Coordinates(35.9, 14.5))), List.of(CANARY))),
                        List.of(new Side(CANARY, List.of(new Side.Position(CANARY, false, CANARY, CANARY, CANARY,
                                new Dating.Day(head.last()), List.of(1))))),
                        Optional.of(new Course(new Dating.Day(head.from().minusDays(1)), 8)),
                        new Coverage(List.of(CANARY),
                                List.of(new Coverage.Report(List.of(CANARY), CANARY, head.from(), head.last(), 3,
                                        CANARY, "https://example.org/?" + CANARY)),
                                figures.days())),
                List.of(source), figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roundup", "brief", "newsletter", "status", "talks"})
    void noFieldBecomesMarkupInABuiltInTemplate(String template) {
        Diagnostics diagnostics = new Diagnostics();
        String page = new HtmlRenderer(new Templates(Path.of("templates"))).render(canaries(), template, diagnostics)
                .orElse("");
        assertThat(diagnostics.list()).isEmpty();
        assertThat(page).contains("x-canary").doesNotContain("<x-canary").doesNotContain("javascript:");
        assertThat(Jsoup.parse(page).select("x-canary, script, [onclick]")).isEmpty();
    }

    /** A template that prints every text of the model there is, between tags and in an attribute. */
    @Test
    void noFieldOfTheModelBecomesMarkup(@TempDir Path folder) {
        StringBuilder source = new StringBuilder("<div>");
        int fields = print(Name.ofPage(), "", 0, source);
        String page = new Bench(folder).page(source.append("</div>").toString()).rendered(canaries());
        assertThat(fields).isGreaterThan(100);
        assertThat(page).contains("x-canary").doesNotContain("<x-canary").doesNotContain("a=\"'>");
        assertThat(Jsoup.parse(page).select("x-canary, script")).isEmpty();
    }

    /** What prints every name of a part of the model; gives the number of texts. */
    private static int print(List<Name> names, String holder, int depth, StringBuilder source) {
        int fields = 0;
        for (Name name : names) {
            fields += print(name.kind(), holder + name.name(), depth, source);
        }
        return fields;
    }

    private static int print(Name.Kind kind, String path, int depth, StringBuilder source) {
        return switch (kind) {
            case Name.Kind.Several several -> {
                source.append("<#list ").append(path).append(" as v").append(depth).append('>');
                int fields = print(several.of(), "v" + depth, depth + 1, source);
                source.append("</#list>");
                yield fields;
            }
            case Name.Kind.Part part -> print(part.names(), path + ".", depth, source);
            case Name.Kind.Text ignored -> {
                source.append("<i title=\"${").append(path).append("}\">${").append(path).append("}</i>");
                yield 1;
            }
            default -> 0;
        };
    }

    @Test
    void printsEveryFieldAsItIs() {
        Diagnostics diagnostics = new Diagnostics();
        String page = new HtmlRenderer(new Templates(Path.of("templates"))).render(canaries(), "roundup", diagnostics)
                .orElse("");
        assertThat(diagnostics.list().stream().map(each -> each.message())).isEmpty();
        Document document = Jsoup.parse(page);
        assertThat(document.select("x-canary, script")).isEmpty();
        assertThat(page).doesNotContain("<x-canary").doesNotContain("javascript:").doesNotContain("\u202E");
        assertThat(document.select("style")).hasSize(2);
        String shown = "<x-canary a=\"'>& ${1+1} <#include \"x\"> </style></p>";
        assertThat(document.select("h1").text()).isEqualTo(shown);
        assertThat(document.select("h3").eachText()).contains(shown);
        assertThat(document.select(".prose").text()).isEqualTo(shown);
        assertThat(document
                .select(".lead, .notice, .remark, .person, .quote, .calendar td:not(.number), .sources li, .brief li, .part-head h2")
                .eachText())
                .filteredOn(text -> !text.startsWith("This period")).allMatch(text -> text.contains(shown));
    }
}

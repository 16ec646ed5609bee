package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.render.page.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFaultsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>\\n  ${titel}</p> | t/page.ftlh:2:5: undefined name "titel" / known names: PAGE
            <p>${leed}</p> | t/page.ftlh:1:6: undefined name "leed" / did you mean "lead"? known names: PAGE
            <p>${briefing.titel}</p> | t/page.ftlh:1:15: undefined name "titel" in "briefing" / did you mean "title"? known names in "briefing": author, id, subtitle, title
            <#list sections as s><#list s.entries as e>${e.titl}</#list></#list> | t/page.ftlh:1:48: undefined name "titl" in "e" / did you mean "title"? known names in "e": date, hasProse, id, image, isoDate, kind, kindId, notes, people, place, prose, quotes, shortDate, sources, status, statusText, title
            <#list sections as s>${s.heading.x.y}</#list> | t/page.ftlh:1:24: "s.heading" is a string, where a hash is expected
            <#list sectoins as s></#list> | t/page.ftlh:1:8: undefined name "sectoins" / did you mean "sections"? known names: PAGE
            <@box/> | t/page.ftlh:1:3: undefined name "box" / known names: PAGE
            <#macro m>${nope}</#macro>\\n\\n<@m/> | t/page.ftlh:1:13: undefined name "nope" / did you mean "note"? known names: PAGE_AND_M
            <p>${sections}</p> | t/page.ftlh:1:6: "sections" is a sequence, where text is expected
            <#stop "enough"> | t/page.ftlh:1:1: the template stops: enough
            <p>${1 + }</p> | t/page.ftlh:1:10: encountered "}", but was expecting one of these patterns
            <#if lead>x</#if | t/page.ftlh:1:13: #if is an existing directive, but the tag is malformed
            <#list sections as s>\\n<p>x</p> | t/page.ftlh:1:1: <#list> is never closed / close it with </#list>
            <#iff lead>x</#iff> | t/page.ftlh:1:2: unknown directive: #iff
            """)
    void placesFaultsInTheTemplate(String source, String expected) {
        assertThat(new Bench(folder).page(source.replace("\\n", "\n")).faults()).first().asString()
                .startsWith(expected.replace("PAGE_AND_M", names("m")).replace("PAGE", names()));
    }

    /** The names at the top of the page model, and these. */
    private static String names(String... more) {
        return Stream.concat(Name.ofPage().stream().map(Name::name), Stream.of(more))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void namesTheIncludedFile() {
        Bench bench = new Bench(folder).page("<#import \"lib.ftlh\" as lib><@lib.one/>").with("t/lib.ftlh",
                "<#macro one>\n\t${ü}${lead.x}</#macro>");
        assertThat(bench.faults()).first().asString().startsWith("t/lib.ftlh:2:4: undefined name \"ü\"");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(new Bench(folder).page("<p>😀\t${nope}</p>").faults()).first().asString()
                .startsWith("t/page.ftlh:1:8: undefined");
    }

    @Test
    void reportsAnUnknownTemplateWithTheKnownOnes() {
        assertThat(new Bench(folder).with("tt/page.ftlh", "<p/>").with("roundup/page.ftlh", "<p/>").checked())
                .containsExactly(
                        "unknown template \"t\" / did you mean \"tt\"? templates: brief, newsletter, roundup, status, talks, tt");
    }

    @Test
    void endsAnEndlessTemplate() {
        List<String> faults = new Bench(folder).page("<#list 1.. as x>\n<#if x == 0>y</#if></#list>").faults();
        assertThat(faults).hasSize(1).first().asString()
                .matches("t/page.ftlh:[12]:(1|17): the template does not end within 10 seconds");
    }

    @Test
    void endsAPrintingLoop() {
        assertThat(new Bench(folder).page("<p>\n<#list 1.. as x>${lead}</#list></p>").faults())
                .containsExactly("t/page.ftlh:2:17: the page is larger than 8 MiB");
    }

    @Test
    void endsARecursion() {
        assertThat(new Bench(folder).page("<#macro m><@m/></#macro><@m/>").faults())
                .containsExactly("t/page.ftlh:1:11: the template calls itself without end");
    }
}

package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong names are found where they stand, in branches too that never run; what may be right is let be. */
class NameCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"roundup", "brief", "newsletter", "status", "talks"})
    void findsNothingWrongWithTheBuiltInTemplates(String template) {
        Diagnostics diagnostics = new Diagnostics();
        new HtmlRenderer(new Templates(Path.of("templates"))).check(template, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <#if false>${titel}</#if>                                              | 1:14: undefined name "titel"
            <#if false>${leed}</#if>                                               | 1:14: undefined name "leed" / did you mean "lead"?
            <#if false>${briefing.titel}</#if>                                     | 1:23: undefined name "titel" in "briefing" / did you mean "title"? known names in "briefing": author, id, subtitle, title
            ${(briefing).titel}                                                    | 1:14: undefined name "titel" in "briefing" / did you mean "title"?
            ${briefing["a"]} ${text.sauces}                                        | 1:25: undefined name "sauces" in "text" / did you mean "sources"?
            <#list sectoins as s></#list>                                          | 1:8: undefined name "sectoins" / did you mean "sections"?
            <#list sections as s><#list s.entries as e>${e.titl}</#list></#list>   | 1:48: undefined name "titl" in "e" / did you mean "title"?
            <#list sections as s><#list s.entries as e>${s.titl}</#list></#list>   | 1:48: undefined name "titl" in "s" / known names in "s": background, count,
            <#list sections><#items as s>${s.headin}</#items></#list>              | 1:34: undefined name "headin" in "s" / did you mean "heading"?
            <#list sections?sort_by("heading")?reverse[1..] as s>${s.titl}</#list> | 1:58: undefined name "titl" in "s"
            ${sections[0].entries?first.people?last.nme}                           | 1:41: undefined name "nme" in "..." / did you mean "name"?
            ${sections?filter(s -> s.cnt > 1)?size}                                | 1:26: undefined name "cnt" in "s"
            ${entries?map(e -> e.titel)?join(" ")}                                 | 1:22: undefined name "titel" in "e"
            <#if lead?has_content>${"a ${titel} b"}</#if>                          | 1:30: undefined name "titel"
            <#if briefing.titel?has_content>x</#if>                                | 1:15: undefined name "titel" in "briefing" / did you mean "title"?
            <#assign e = sections[0]>${e.titel}                                    | 1:30: undefined name "titel" in "e"
            <#macro m e>${e.titel}</#macro><#list entries as x><@m x/></#list>     | 1:17: undefined name "titel" in "e"
            <#macro m e>${e.titel}</#macro><#list entries as x><@m e=x/></#list>   | 1:17: undefined name "titel" in "e"
            <#macro m e=ahead[0]>${e.prose}</#macro><@m/>                          | 1:26: undefined name "prose" in "e"
            <#function f e><#return e.titel></#function>${f(ahead[0])}             | 1:27: undefined name "titel" in "e"
            <@box/>                                                                | 1:3: undefined name "box"
            <#import "lib.ftlh" as lib><@lib.tow/>                                 | 1:34: undefined name "tow" in "lib" / did you mean "two"? known names in "lib": one, two
            <#import "lib.ftlh" as lib><#if false><@lib.two ahead[0]/></#if>       | t/lib.ftlh:2:27: undefined name "titel" in "entry" / did you mean "title"?
            ${lead.x}                                                              | 1:8: "lead" is text and has no "x"
            ${sections}                                                            | 1:3: "sections" is a list, where text is expected
            ${edition}                                                             | 1:3: "edition" is a map, where text is expected
            <#list lead as x></#list>                                              | 1:8: "lead" is text, where a list is expected
            <#list ahead as e></#list>${e.title}                                   | 1:29: undefined name "e"
            <#macro m p>x</#macro>${p}                                             | 1:25: undefined name "p"
            <#include "part.ftlh">                                                 | t/part.ftlh:1:3: undefined name "section" / did you mean "sections"?
            """)
    void findsAWrongName(String source, String expected) {
        Bench bench = bench(source);
        assertThat(bench.checked()).hasSize(1).first().asString()
                .startsWith(expected.startsWith("t/") ? expected : "t/page.ftlh:" + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<#if extra??>${extra.x}</#if>",
            "${extra!\"none\"} ${(a.b.c)!} ${briefing.slogan!\"\"} ${a?default(\"x\")}",
            "<#assign x = 1, y = {\"a\": 2}>${x} ${y.a} ${y[\"b\"]!}",
            "<#if lead == \"x\"><#assign x = 1><#else><#global y = 2></#if>${x} ${y}",
            "<#list edition as key, value>${key} ${value}</#list>",
            "<#list sections as s>${s?index} ${s?counter}<#sep>, </#sep></#list>",
            "<#macro m a b=\"x\" rest...>${a.b.c} ${b} ${rest?size} <#nested a, 1></#macro><@m a={\"b\": 1}; x, y>${x}</@m>",
            "<#macro m e>${e.title}</#macro><#list sections as s><@m s.entries[0]/><@m s.headlines[0]/></#list>",
            "<#macro m e>${e.heading}</#macro><#list sections as s><@m s/></#list><#list entries as e><@m e/></#list>",
            "<#macro m e>${e.anything}</#macro>",
            "<#macro m e>${e.anything}</#macro><#assign x = m><@x lead/>",
            "<#macro m><#local x = lead>${x} <#local y>b</#local>${y}</#macro><@m/>",
            "<#function f x><#return x + 1></#function>${f(1)} ${(f(1))}",
            "<@a/><#macro a>${later}</#macro><#assign later = 1>",
            "<#list sections as section><#include \"part.ftlh\"></#list>",
            "${.vars[\"x\"]!} ${.template_name} <#attempt>${nope}<#recover>${.error}</#attempt>",
            "<#assign list = [1, \"a\", lead]><#list list as x>${x}</#list><#list 1..3 as n>${n}</#list>",
            "<#assign all = []><#list entries as e><#assign all = all + [e]></#list><#list all as e>${e.title}</#list>",
            "${sections?map(s -> s.heading)?join(\", \")} ${lead?then(\"a\", \"b\")} ${entries?size?string}",
            "<#list sections?chunk(2) as row><#list row as s>${s.heading}</#list></#list>",
            "<#macro m e n=0><#if n < 3><@m [e] n + 1/></#if></#macro><@m lead/>"
    })
    void letsBeWhatMayBeRight(String source) {
        assertThat(bench(source).checked()).isEmpty();
    }

    @Test
    void saysAllAtOnce() {
        Bench bench = new Bench(folder)
                .page("<p>${titel}</p>\n<#import \"lib.ftlh\" as lib>\n<p>${briefing.x}</p>\n<div>")
                .with("t/lib.ftlh", "<#macro one>${nope}</#macro>");
        assertThat(bench.checked()).hasSize(4);
    }

    /** Every name that is printed in the built-in templates is spoilt once; each must be missed. */
    @Test
    void missesEveryNameOfTheBuiltInTemplatesThatIsSpoilt() throws IOException {
        List<String> passed = new ArrayList<>();
        int spoilt = 0;
        for (String file : List.of("roundup/page", "talks/page", "status/page", "brief/page", "newsletter/page",
                "shared/parts", "shared/lists", "shared/record", "shared/figures", "shared/opening", "shared/head")) {
            Path path = Path.of("templates", file + ".ftlh");
            String text = Files.readString(path);
            Matcher printed = Pattern.compile("\\$\\{[a-zA-Z.]+(?=})").matcher(text);
            while (printed.find()) {
                spoilt++;
                String wrong = text.substring(0, printed.end()) + "q" + text.substring(printed.end());
                Path changed = folder.resolve(file + ".ftlh");
                Files.createDirectories(changed.getParent());
                Files.writeString(changed, wrong);
                if (!isFoundIn(file)) {
                    passed.add(file + " " + printed.group());
                }
                Files.delete(changed);
            }
        }
        assertThat(spoilt).isGreaterThan(100);
        assertThat(passed).isEmpty();
    }

    private boolean isFoundIn(String file) {
        HtmlRenderer renderer = new HtmlRenderer(new Templates(folder));
        return Stream.of("roundup", "talks", "status", "brief", "newsletter")
                .filter(template -> file.startsWith("shared/") || file.startsWith(template))
                .anyMatch(template -> {
                    Diagnostics diagnostics = new Diagnostics();
                    renderer.check(template, diagnostics);
                    return diagnostics.hasErrors();
                });
    }

    private Bench bench(String source) {
        return new Bench(folder).page(source)
                .with("t/lib.ftlh", "<#macro one>x</#macro>\n<#macro two entry>${entry.titel!\"\"}</#macro>"
                        .replace("!\"\"", source.contains("lib.two") ? "" : "!\"\""))
                .with("t/part.ftlh", "${section.heading}");
    }
}

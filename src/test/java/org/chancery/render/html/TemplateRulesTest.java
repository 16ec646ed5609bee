package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${"freemarker.template.utility.Execute"?new()("id")}        | t/page.ftlh:1:41: "?new" is not allowed in a template
            ${"x"? new()}                                               | t/page.ftlh:1:8: "?new" is not allowed in a template
            ${"x"?<#-- c -->new()}                                      | t/page.ftlh:1:17: "?new" is not allowed in a template
            ${"x"?<!-- c -->new()}                                      | t/page.ftlh:1:17: "?new" is not allowed in a template
            ${"x"?\\nnew()}                                             | t/page.ftlh:2:1: "?new" is not allowed in a template
            <#assign a = "x"?interpret>                                 | t/page.ftlh:1:18: "?interpret" is not allowed in a template
            <@lead?interpret/>                                          | t/page.ftlh:1:8: "?interpret" is not allowed in a template
            ${lead?eval}                                                | t/page.ftlh:1:8: "?eval" is not allowed in a template
            ${lead?eval_json}                                           | t/page.ftlh:1:8: "?eval_json" is not allowed in a template
            ${lead?evalJson}                                            | t/page.ftlh:1:8: "?evalJson" is not allowed in a template
            ${briefing?api.class}                                       | t/page.ftlh:1:12: "?api" is not allowed in a template
            ${lead?no_esc}                                              | t/page.ftlh:1:8: "?no_esc" is not allowed in a template
            ${lead?noEsc}                                               | t/page.ftlh:1:8: "?noEsc" is not allowed in a template
            ${"a ${lead?eval} b"}                                       | t/page.ftlh:1:13: "?eval" is not allowed in a template
            <#if (lead?eval)></#if>                                     | t/page.ftlh:1:12: "?eval" is not allowed in a template
            <#list [lead?eval] as x></#list>                            | t/page.ftlh:1:14: "?eval" is not allowed in a template
            <#setting locale="de">                                      | t/page.ftlh:1:1: "<#setting>" is not allowed in a template
            <#noautoesc>${lead}</#noautoesc>                            | t/page.ftlh:1:1: "<#noautoesc>" is not allowed in a template
            <#noAutoEsc>${lead}</#noAutoEsc>                            | t/page.ftlh:1:1: "<#noAutoEsc>" is not allowed in a template
            <#outputformat "RTF">${lead}</#outputformat>                | t/page.ftlh:1:1: "<#outputformat>" is not allowed in a template
            <#outputFormat 'plainText'>${lead}</#outputFormat>          | t/page.ftlh:1:1: "<#outputFormat>" is not allowed in a template
            <#outputformat "HT"+"ML">${lead}</#outputformat>            | t/page.ftlh:1:1: "<#outputformat>" is not allowed in a template
            <#ftl output_format="RTF">                                  | t/page.ftlh:1:1: "<#ftl>" is not allowed in a template
            <#ftl auto_esc=false>                                       | t/page.ftlh:1:1: "<#ftl>" is not allowed in a template
            <#ftl outputFormat="plainText" strip_whitespace=true>       | t/page.ftlh:1:1: "<#ftl>" is not allowed in a template
            [#ftl]                                                      | t/page.ftlh:1:1: "[#f" is not FreeMarker here
            [#assign x = 1]                                             | t/page.ftlh:1:1: "[#a" is not FreeMarker here
            [=lead]                                                     | t/page.ftlh:1:1: "[=" is not FreeMarker here
            ${.now}                                                     | t/page.ftlh:1:4: ".now" is not allowed in a template
            <#assign f = .get_optional_template("x")>                   | t/page.ftlh:1:15: ".get_optional_template" is not allowed in a template
            <#assign f = .getOptionalTemplate("x")>                     | t/page.ftlh:1:15: ".getOptionalTemplate" is not allowed in a template
            <#include lead>                                             | t/page.ftlh:1:1: the name of an included file must be written out
            <#include "a${lead}">                                       | t/page.ftlh:1:1: the name of an included file must be written out
            <#include "../../etc/passwd">                               | t/page.ftlh:1:11: no file "../../etc/passwd" under templates/
            <#include "/etc/passwd">                                    | t/page.ftlh:1:11: no file "/etc/passwd" under templates/
            <#import "file:///etc/passwd" as x>                         | t/page.ftlh:1:10: no file "file:///etc/passwd" under templates/
            """)
    void bans(String source, String expected) {
        Bench bench = new Bench(folder).page(source.replace("\\n", "\n"));
        assertThat(bench.checked()).first().asString().startsWith(expected);
        assertThat(bench.faults()).first().asString().startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${lead?eval}", "${\"x\"?new()}", "${lead?no_esc}", "<#setting locale=\"de\">",
            "${briefing?api.class}"})
    void findsBansThatAnAttemptHides(String payload) {
        Bench bench = new Bench(folder).page("<p><#attempt>" + payload + "<#recover>nothing</#attempt></p>");
        assertThat(bench.faults()).hasSize(1).first().asString().contains("is not allowed in a template");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${\"${lead} \\x24{lead?ev\\x61l}\"}", "<#assign x = \"${lead}\\x24{lead?\\x65val}\">"})
    void findsBansThatEscapesHide(String payload) {
        Bench bench = new Bench(folder).page("<p>" + payload + "</p>");
        assertThat(bench.faults()).hasSize(1);
    }

    @Test
    void findsBansInIncludedFiles() {
        Bench bench = new Bench(folder)
                .page("<#import \"lib.ftlh\" as lib><#if false><#include \"never.ftlh\"></#if><p/>")
                .with("t/lib.ftlh", "\n${lead?eval}")
                .with("t/never.ftlh", "${lead?no_esc}");
        assertThat(bench.checked()).hasSize(2);
        assertThat(bench.checked().get(0)).startsWith("t/lib.ftlh:2:8: \"?eval\"");
        assertThat(bench.checked().get(1)).startsWith("t/never.ftlh:1:8: \"?no_esc\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<p>Is that ?new or ?eval, $5 and #{1}?</p>",
            "<#-- ${lead?eval} [#if] -->\n<p>x</p>",
            "<p>a.now [1] a[0]=b</p>",
            "<p>${\"\\x24{lead?ev\\x61l} ?new .now\"}</p>",
            "<#outputformat \"HTML\"><p>x</p></#outputformat>",
            "<p>${lead?keep_before(\"x\")} ${lead?has_content?c}</p>",
            "<#list sections?filter(s -> s.count > 1) as s><p>${s.heading}</p></#list>"
    })
    void allowsWhatIsHarmless(String source) {
        assertThat(new Bench(folder).page(source).faults()).isEmpty();
    }

    @Test
    void refusesMarkupInAStyleSheet() {
        Bench bench = new Bench(folder)
                .page("<style><#include \"a.css\" parse=false></style>")
                .with("t/a.css", "p { color: red }\n</style><script>\na { content: \"&\" }");
        assertThat(bench.checked()).containsExactly(
                "t/a.css:2:1: \"<\" in a style sheet breaks the page that it goes into / write \\3C",
                "t/a.css:2:9: \"<\" in a style sheet breaks the page that it goes into / write \\3C",
                "t/a.css:3:15: \"&\" in a style sheet breaks the page that it goes into / write \\26");
    }

    @Test
    void reportsAMissingIncludeWithTheNearestFile() {
        Bench bench = new Bench(folder).page("<p/>\n<#include \"stile.css\" parse=false>").with("t/style.css", "");
        assertThat(bench.checked()).containsExactly(
                "t/page.ftlh:2:11: no file \"stile.css\" under templates/ / did you mean \"style.css\"? files there: page.ftlh, style.css");
    }

    @Test
    void followsNoLinkOutOfTheTemplates(@TempDir Path outside) throws Exception {
        java.nio.file.Files.writeString(outside.resolve("secret.ftlh"), "secret");
        Bench bench = new Bench(folder).page("<#include \"link.ftlh\">");
        java.nio.file.Files.createSymbolicLink(folder.resolve("t/link.ftlh"), outside.resolve("secret.ftlh"));
        assertThat(bench.checked()).first().asString().startsWith("t/page.ftlh:1:11: no file \"link.ftlh\"");
    }
}

package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hostile template is an error at its line and column, in generate and in check alike; it starts no process, touches
 * no file, ends in time, and the next briefing of the run is published all the same.
 */
class LockedTemplatesTest {
    /** The ten seconds that a template may take, and five. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Path canary;

    @BeforeEach
    void openTheWorkspace() throws IOException {
        workspace = TestWorkspace.empty(folder)
                .write("briefings/a-hostile.yaml", "title: Hostile\ntemplate: hostile\nevents: [events/e.yaml]\n")
                .write("briefings/b-good.yaml", "title: Good\nformats: [html]\nevents: [events/e.yaml]\n")
                .write("briefings/events/e.yaml", """
                        events:
                          - {id: e, date: 2022-01-12, kind: talks, title: Talks, sources: [{title: A report}]}
                        """);
        canary = Files.writeString(folder.resolve("canary.txt"), "untouched canary");
    }

    /** Each payload, alone and within {@code <#attempt>}. */
    @TestFactory
    Stream<DynamicTest> refusesToReachOutOfTheTemplate() {
        String canaryPath = "CANARY";
        return Stream.of(
                "${\"freemarker.template.utility.Execute\"?new()(\"touch CANARY.x\")}",
                "${'freemarker.template.utility.Execute'?new()('touch CANARY.x')}",
                "<#assign e=\"freemarker.template.utility.Execute\"?new()>${e(\"touch CANARY.x\")}",
                "<#local e='freemarker.template.utility.ObjectConstructor'?\n  <#-- x --> new()>",
                "<@\"freemarker.template.utility.JythonRuntime\"?new()>import os</@>",
                "${\"x\"?<#-- c -->new()}",
                "${\"${'freemarker.template.utility.Execute'?new()('id')}\"}",
                "${\"a ${lead} \\x24{'x'?n\\x65w()}\"}",
                "<#if false>${\"x\"?new()}</#if>",
                "<#macro never>${\"x\"?new()}</#macro>",
                "<#function f>${\"x\"?new()}<#return 1></#function>",
                "${sections?map(s -> \"x\"?new())?size}",
                "${lead?then(\"x\"?new(), 1)}",
                "<#list [\"x\"?new()] as y></#list>",
                "<#assign h = {\"a\": \"x\"?new()}>",
                "<#include \"x\"?new()>",
                "${lead[\"x\"?new()]}",
                "${lead!\"x\"?new()}",
                "<#switch lead><#case \"x\"?new()>1</#switch>",
                "<#return \"x\"?new()>",
                "${briefing?api.class}",
                "${briefing?api}",
                "${lead?API}",
                "${lead?interpret}",
                "<@lead?interpret/>",
                "<#assign t = \"<#assign x=1>\"?interpret><@t/>",
                "<#assign t = [\"${lead}\", \"x\"]?interpret>",
                "${\"1+1\"?eval}",
                "${(\"1\" + \"+1\")?eval}",
                "${lead?string?eval}",
                "${\"{}\"?eval_json}",
                "${\"{}\"?evalJson}",
                "${lead?eval?no_esc}",
                "${lead?no_esc}",
                "${lead?noEsc}",
                "${lead?\n\tno_esc}",
                "${lead?<!-- c -->no_esc}",
                "<#assign x>${lead?no_esc}</#assign>",
                "<#noautoesc>${lead}</#noautoesc>",
                "<#noAutoEsc>${lead}</#noAutoEsc>",
                "<#autoesc><#noautoesc>${lead}</#noautoesc></#autoesc>",
                "<#outputformat 'RTF'>${lead}</#outputformat>",
                "<#outputformat \"XML\">${lead}</#outputformat>",
                "<#outputFormat 'plainText'>${lead}</#outputFormat>",
                "<#outputformat\n'RTF'>${lead}</#outputformat>",
                "<#outputformat \"R\" + \"TF\">${lead}</#outputformat>",
                "<#outputformat \"{RTF}\">${lead}</#outputformat>",
                "<#ftl output_format=\"RTF\">${lead}",
                "<#ftl auto_esc=false>${lead}",
                "<#ftl outputFormat=\"plainText\">${lead}",
                "\n  <#ftl encoding=\"utf-16\">${lead}",
                "[#ftl]${lead}",
                "[#ftl output_format='RTF']${lead}",
                "[#assign x = 1]",
                "[#-- x --][#noautoesc]${lead}[/#noautoesc]",
                "[=lead]",
                "<#setting locale=\"de_DE\">",
                "<#setting number_format=\"0.0\">",
                "<#setting output_encoding=\"x\">",
                "<#setting classic_compatible=true>",
                "${.now}",
                "${.now?long}",
                "${.get_optional_template(\"CANARY\").exists?c}",
                "${.getOptionalTemplate(\"/etc/passwd\").include()}",
                "<#include \"CANARY\">",
                "<#include \"../../canary.txt\">",
                "<#include \"../../../../../../../../etc/passwd\">",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\" parse=false>",
                "<#include \"*/page.ftlh\">",
                "<#include \"..\\\\..\\\\canary.txt\">",
                "<#include \"%2e%2e/%2e%2e/canary.txt\">",
                "<#include \"classpath:org/chancery/templates/index.txt\">",
                "<#include \"nul\\x0000.ftlh\">",
                "<#include lead>",
                "<#include \"${lead}\">",
                "<#include \"a\" + \"b\">",
                "<#include .data_model.lead>",
                "<#import lead as x>",
                "<#import \"../../../../etc/passwd\" as x>",
                "<#import \"http://127.0.0.1/x.ftlh\" as x>",
                "<#visit lead>",
                "<#recurse lead>",
                "<#visit .data_model>",
                "<#fallback>",
                "<#stop \"enough\">",
                "${1?string.@foo}",
                "${1?string[\"@foo\"]}",
                "${lead?absolute_template_name(1)}",
                "${nope}", "${sections?no_such_thing}", "${.no_such_thing}",
                "<#list 1..", "${", "<#if", "<#assign x = >", "${1 +}", "<#nosuch>", "</#if>")
                .flatMap(payload -> Stream.of(payload, "<p><#attempt>" + payload + "<#recover>x</#attempt></p>"))
                .filter(payload -> !harmlessWithin(payload))
                .map(payload -> DynamicTest.dynamicTest(payload,
                        () -> refused(payload.replace(canaryPath, canary.toString()))));
    }

    /** What an attempt may catch: faults of the moment, which reach nothing. */
    private static boolean harmlessWithin(String payload) {
        return payload.startsWith("<p><#attempt>")
                && (Stream.of("<#visit", "<#recurse", "<#fallback", "<#stop", "?string", "${nope}", "absolute_template")
                        .anyMatch(payload::contains) && !payload.contains("?eval"));
    }

    private void refused(String payload) throws IOException {
        openTheWorkspace();
        workspace.write("templates/hostile/page.ftlh", payload);
        long processes = ProcessHandle.current().descendants().count();
        for (String command : payload.contains("<#attempt>") ? List.of("generate") : List.of("check", "generate")) {
            Result result = workspace.run(command, "--week", "2022-W02");
            assertThat(result.err()).containsPattern("templates/hostile/page\\.ftlh:\\d+:\\d+: error: ")
                    .doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("a fault in Chancery");
            assertThat(result.status()).isEqualTo(65);
        }
        assertThat(ProcessHandle.current().descendants().count()).isEqualTo(processes);
        assertThat(canary).hasContent("untouched canary");
        assertThat(folder.resolve("canary.txt.x")).doesNotExist();
        assertThat(workspace.files("output").keySet()).contains("b-good/b-good-2022-W02.html")
                .noneMatch(file -> file.startsWith("a-hostile"));
    }

    /** What uses much of everything ends in time; the next briefing is published. */
    @TestFactory
    Stream<DynamicTest> endsWhatWouldNotEnd() {
        return Stream.of(
                "<#macro m><@m/></#macro><@m/>",
                "<#macro m><#attempt><@m/><#recover><@m/></#attempt></#macro><@m/>",
                "<#function f x><#return f(x + 1)></#function>${f(1)}",
                "<#include \"page.ftlh\">",
                "<p><#list 1.. as x>${lead}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</#list></p>",
                "<p><#list 1.. as x><#list 1..1000 as y><b>x</b></#list></#list></p>",
                "<#macro a><#nested><#nested></#macro>" + "<@a>".repeat(40) + "xxxx" + "</@a>".repeat(40),
                "<p>${\"x\"?left_pad(1000000000)}</p>",
                "<p>${1?string(\"0\"?left_pad(100000000, \"0\"))}</p>",
                "<#assign s = \"x\"><#list 1..60 as i><#assign s = s + s></#list>${s}",
                "<#assign a = \"x\"?left_pad(5000000)><#assign b = a?replace(\" \", a)>${b?length}",
                "<#if true>".repeat(3000) + "x" + "</#if>".repeat(3000),
                "${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}",
                "<div>".repeat(5000) + "x" + "</div>".repeat(5000),
                "<p>".repeat(150_000) + "</b>".repeat(130_000),
                "[=".repeat(400_000), "&".repeat(1_000_000), "<".repeat(900_000),
                "x".repeat(50_000_000))
                .map(payload -> DynamicTest.dynamicTest(
                        payload.substring(0, Math.min(60, payload.length())), () -> ends(payload)));
    }

    /** The same for what takes all of its time. */
    @TestFactory
    Stream<DynamicTest> stopsWhatTakesTooLong() {
        return Stream.of(
                "<#list 1.. as x><#attempt><#list 1.. as y></#list><#recover></#attempt></#list>",
                "<p>${\"" + "a".repeat(60) + "\"?replace(\"(a*)*\\\\1b\", \"x\", \"r\")}</p>")
                .map(payload -> DynamicTest.dynamicTest(payload, () -> ends(payload)));
    }

    private void ends(String payload) throws IOException {
        openTheWorkspace();
        workspace.write("templates/hostile/page.ftlh", payload);
        long began = System.nanoTime();
        Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LIMIT);
        assertThat(result.err()).contains("templates/hostile/page.ftlh").contains(": error: ")
                .doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("a fault in Chancery");
        assertThat(result.status()).isEqualTo(65);
        assertThat(workspace.files("output").keySet()).contains("b-good/b-good-2022-W02.html");
    }

    /** These look odd and reach nothing. */
    @TestFactory
    Stream<DynamicTest> letsBeWhatReachesNothing() {
        return Stream.of(
                "<p>${.version} ${.template_name} ${.main_template_name} ${.locale} ${.output_format}</p>",
                "<p>${.data_model.lead} ${.globals.lead} ${.vars[\"lead\"]} ${.main?keys?size}</p>",
                "<p>${3?lower_abc} ${1?c} ${1?cn} ${lead?upper_case?url}</p>",
                "<#macro m a b>${a}${b}</#macro><p><@m?with_args([1, 2])/> <@m?with_args({\"a\": 1}) b=2/></p>",
                "<#macro m>${.caller_template_name}</#macro><p><@m/></p>",
                "<p><#flush>${\"1\"?number + 1}<#t></p>",
                "<p>${\"a${lead}\"} ${\"?new ?eval .now <#setting>\"}</p>",
                "<#outputformat \"HTML\"><p>${lead}</p></#outputformat>")
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    openTheWorkspace();
                    workspace.write("templates/hostile/page.ftlh",
                            "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body>" + page
                                    + "</body></html>");
                    Result result = workspace.run("generate", "--week", "2022-W02", "-f", "html");
                    assertThat(result.err()).doesNotContain("error:");
                    assertThat(result.status()).isZero();
                }));
    }

    @Test
    void readsNoTemplateThroughALinkOutOfTheWorkspaceAndNoPipe(@TempDir Path outside) throws Exception {
        Files.writeString(outside.resolve("page.ftlh"), "<p>secret</p>");
        Files.createDirectories(folder.resolve("templates"));
        Files.createSymbolicLink(folder.resolve("templates/hostile"), outside);
        assertThat(workspace.run("generate", "--week", "2022-W02").status()).isEqualTo(65);
        assertThat(workspace.run("check", "--week", "2022-W02").status()).isEqualTo(65);
        Files.delete(folder.resolve("templates/hostile"));
        Files.createDirectories(folder.resolve("templates/hostile"));
        Path pipe = folder.resolve("templates/hostile/page.ftlh");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(workspace.run("generate", "--week", "2022-W02").status()).isEqualTo(65);
        assertThat(workspace.files("output").keySet()).contains("b-good/b-good-2022-W02.html")
                .noneMatch(file -> file.startsWith("a-hostile"));
    }

    @Test
    void eventTextIsNeverATemplate() {
        workspace.write("templates/hostile/page.ftlh",
                "<html><head><title>x</title></head><body><#list entries as e><p>${e.title}</p></#list></body></html>")
                .write("briefings/events/e.yaml", """
                        events:
                          - id: e
                            date: 2022-01-12
                            kind: talks
                            title: '${1+1} <#include "x"> [=lead] <#-- "x"?new()'
                            sources: [{title: A report}]
                        """);
        assertThat(workspace.run("generate", "--week", "2022-W02", "-f", "html").status()).isZero();
        assertThat(workspace.read("output/a-hostile/a-hostile-2022-W02.html"))
                .contains("<p>${1+1} &lt;#include &quot;x&quot;&gt; [=lead] &lt;#-- &quot;x&quot;?new()</p>");
    }
}

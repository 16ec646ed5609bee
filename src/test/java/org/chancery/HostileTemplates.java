package org.chancery;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Templates that try to leave their folder, or to use all there is of something. */
final class HostileTemplates {
    private HostileTemplates() {}

    /** Each that reaches for what is not its own, alone and within {@code <#attempt>}. */
    static Stream<String> reachingOut(Path canary) {
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
                .map(payload -> payload.replace("CANARY", canary.toString()));
    }

    /** What an attempt may catch: faults of the moment, which reach nothing. */
    private static boolean harmlessWithin(String payload) {
        return payload.startsWith("<p><#attempt>")
                && (Stream.of("<#visit", "<#recurse", "<#fallback", "<#stop", "?string", "${nope}", "absolute_template")
                        .anyMatch(payload::contains) && !payload.contains("?eval"));
    }

    /** Those that use much of everything. */
    static Stream<String> wasteful() {
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
                "x".repeat(50_000_000));
    }

    /** Those that take all of their time. */
    static Stream<String> slow() {
        return Stream.of(
                "<#list 1.. as x><#attempt><#list 1.. as y></#list><#recover></#attempt></#list>",
                "<p>${\"" + "a".repeat(60) + "\"?replace(\"(a*)*\\\\1b\", \"x\", \"r\")}</p>");
    }

    /** As much of it as has room in the name of a test. */
    static String name(String payload) {
        return payload.substring(0, Math.min(60, payload.length()));
    }
}

package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} says all that is wrong with every template of a workspace, whether a briefing uses it or not. */
class CheckTest {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
            <head>
              <title>${briefing.title}</title>
              <style media="print"><#include "print.css" parse=false></style>
            </head>
            <body>
              <h1>${briefing.title}</h1>
              <#if edition.unfinished><p>${edition.unfinishedTxt}</p></#if>
              <img src="seal.png" alt="A seal"/>
            </body>
            </html>
            """;

    @TempDir
    Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void openTheWorkspace() {
        workspace = TestWorkspace.empty(folder)
                .write("briefings/b.yaml", "title: B\nformats: [html]\n")
                .write("briefings/events/e.yaml", """
                        events:
                          - {id: e, date: 2022-01-12, kind: talks, title: Talks, sources: [{title: A report}]}
                        """);
    }

    @Test
    void saysAllThatIsWrongWithATemplateThatNoBriefingUses() {
        workspace.write("templates/mine/page.ftlh", PAGE)
                .write("templates/mine/print.css", "h1 {\n  display: flex;\n  margin: 1rem 0;\n}\n");
        Result result = workspace.run("check", "--week", "2022-W02");
        assertThat(result.err()).isEqualTo("""
                templates/mine/page.ftlh:9:40: error: undefined name "unfinishedTxt" in "edition"
                    9 |   <#if edition.unfinished><p>${edition.unfinishedTxt}</p></#if>
                      |                                        ^^^^^^^^^^^^^
                  hint: did you mean "unfinishedText"? known names in "edition": aheadHeading, asOf, asOfIso, asOfMoment, count, countText, dates, direction, from, id, language, last, paper, unfinished, unfinishedText, week
                templates/mine/page.ftlh:10:13: error: no file "mine/seal.png" under templates/
                   10 |   <img src="seal.png" alt="A seal"/>
                      |             ^^^^^^^^
                templates/mine/print.css:2:12: warning: print does not know the value "flex"
                    2 |   display: flex;
                      |            ^^^^
                  hint: use display: table, float or column-count
                templates/mine/print.css:3:12: warning: print does not know the unit "rem"
                    3 |   margin: 1rem 0;
                      |            ^^^
                  hint: write pt, mm or em
                """);
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void warningsAreNoErrorsUnlessItIsStrict() {
        workspace.write("templates/mine/page.ftlh", PAGE.replace("Txt", "Text").replaceAll(".*seal.*\n", ""))
                .write("templates/mine/print.css", "h1 { letter-spacing: 1pt }\n");
        Result result = workspace.run("check", "--week", "2022-W02");
        assertThat(result.err()).startsWith(
                "templates/mine/print.css:1:6: warning: print does not know \"letter-spacing\"\n");
        assertThat(result.status()).isZero();
        assertThat(workspace.run("check", "--week", "2022-W02", "-q")).isEqualTo(new Result(0, "", ""));
        assertThat(workspace.run("check", "--week", "2022-W02", "--strict").status()).isEqualTo(65);
    }

    @Test
    void generateSaysOfTheStylesTheSameAtTheSamePlace() {
        workspace.write("briefings/b.yaml", "title: B\ntemplate: mine\n")
                .write("templates/mine/page.ftlh", PAGE.replace("Txt", "Text").replaceAll(".*seal.*\n", ""))
                .write("templates/mine/print.css", "h1 { display: grid }\n");
        Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.err())
                .contains("templates/mine/print.css:1:15: warning: print does not know the value \"grid\"");
        assertThat(result.status()).isZero();
    }

    @Test
    void triesATemplateOnAnEditionWithTooMuchAndOnOneWithNothing() {
        workspace.write("templates/mine/page.ftlh", PAGE
                .replaceAll(".*(?:seal|unfinished).*\n", "")
                .replace("</h1>", "</h1><p>${sections[0].entries[0].title}</p>"))
                .write("templates/mine/print.css", "");
        Result result = workspace.run("check", "--week", "2022-W02");
        assertThat(result.err())
                .containsPattern("templates/mine/page.ftlh:8:\\d+: error: .* \\(in the stress edition\\)");
        assertThat(result.status()).isEqualTo(65);
    }

    @Test
    void aWorkspaceWithoutFaultsIsCheckedInSilence() {
        workspace.write("templates/mine/page.ftlh", PAGE.replace("Txt", "Text").replaceAll(".*seal.*\n", ""))
                .write("templates/mine/print.css", "h1 { color: red }\n");
        assertThat(workspace.run("check", "--week", "2022-W02")).isEqualTo(new Result(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roundup", "talks", "brief", "newsletter", "status"})
    void aFreshCopyOfABuiltInTemplateIsCheckedInSilence(String form) {
        assertThat(workspace.run("new", "template", "mine", "--like", form).status()).isZero();
        assertThat(workspace.run("check", "--week", "2022-W02")).isEqualTo(new Result(0, "", ""));
    }
}

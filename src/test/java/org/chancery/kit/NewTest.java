package org.chancery.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code chancery new} makes works at once, and it never touches what is there. */
class NewTest {
    @TempDir
    Path folder;

    @Test
    void aNewWorkspaceMakesAnEditionAtOnce() {
        TestWorkspace outside = TestWorkspace.bare(folder);
        assertThat(outside.run("new", "workspace", "gulf-weekly")).isEqualTo(new Result(0, """
                gulf-weekly/briefings/weekly.yaml
                gulf-weekly/briefings/events/example.yaml
                gulf-weekly/briefings/briefing.schema.json
                gulf-weekly/briefings/events.schema.json
                """, ""));
        TestWorkspace inside = TestWorkspace.bare(folder.resolve("gulf-weekly"));
        assertThat(inside.run("check")).isEqualTo(new Result(0, "", ""));
        Result made = inside.run("generate", "--strict");
        assertThat(made.status()).isZero();
        assertThat(made.err()).isEqualTo("weekly: edition 2022-W02, the latest week that is complete\n");
        assertThat(inside.read("output/weekly/weekly-2022-W02.html")).contains("<h1>Gulf weekly</h1>")
                .contains("Example: envoys of three countries hold talks in Vienna")
                .contains("Example: the foreign minister of Norway is expected in Bern");
    }

    @Test
    void aNewBriefingMakesAnEditionAtOnce() {
        TestWorkspace workspace = TestWorkspace.empty(folder);
        assertThat(workspace.run("new", "briefing", "gulf")).isEqualTo(new Result(0, """
                briefings/gulf.yaml
                briefings/events/example.yaml
                """, ""));
        assertThat(workspace.read("briefings/gulf.yaml")).startsWith("# What goes into each edition.")
                .contains("\ntitle: Gulf\n");
        assertThat(workspace.run("generate", "gulf", "--strict").status()).isZero();
        assertThat(workspace.run("new", "briefing", "levant").out()).isEqualTo("briefings/levant.yaml\n");
        assertThat(workspace.run("check", "levant", "--strict")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void aBriefingLikeAnotherIsItsCopy() throws IOException {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        assertThat(workspace.run("new", "briefing", "mine", "--like", "weekly-roundup"))
                .isEqualTo(new Result(0, "briefings/mine.yaml\n", ""));
        assertThat(workspace.read("briefings/mine.yaml")).isEqualTo(workspace.read("briefings/weekly-roundup.yaml"));
        assertThat(workspace.run("new", "briefing", "other", "--like", "weekly-rundup")).isEqualTo(new Result(66, "", """
                chancery: error: no briefing "weekly-rundup"
                  hint: did you mean "weekly-roundup"? known: mine, weekly-roundup
                """));
    }

    @Test
    void aTemplateLikeAnotherMakesTheSamePage() throws IOException {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        Result made = workspace.run("new", "template", "mine", "--like", "roundup");
        assertThat(made.status()).isZero();
        assertThat(made.out().lines()).contains("templates/mine/page.ftlh", "templates/mine/style.css")
                .allMatch(line -> line.startsWith("templates/mine/"));
        assertThat(workspace.run("generate", "--week", "2022-W02", "-o", "a").status()).isZero();
        assertThat(workspace.run("generate", "--week", "2022-W02", "-o", "b", "-t", "mine").status()).isZero();
        String page = "weekly-roundup/weekly-roundup-2022-W02.";
        assertThat(workspace.read("b/" + page + "html")).isEqualTo(workspace.read("a/" + page + "html"));
        assertThat(folder.resolve("b/" + page + "pdf")).hasSameBinaryContentAs(folder.resolve("a/" + page + "pdf"));
    }

    @Test
    void aTemplateIsCopiedFileByFileAsTheWorkspaceHasIt() throws IOException {
        TestWorkspace workspace = TestWorkspace.sample(folder)
                .write("templates/roundup/style.css", "h1 { color: red }\n")
                .write("templates/roundup/pictures/seal.svg", "<svg/>\n")
                .write("templates/roundup/.page.ftlh.swp", "x");
        Files.createSymbolicLink(folder.resolve("templates/roundup/secret.txt"), Path.of("/etc/hostname"));
        assertThat(workspace.run("new", "template", "mine").status()).isZero();
        assertThat(workspace.read("templates/mine/style.css")).isEqualTo("h1 { color: red }\n");
        assertThat(workspace.everything("templates/mine")).contains("page.ftlh", "pictures/seal.svg")
                .doesNotContain("secret.txt", ".page.ftlh.swp");
        assertThat(workspace.run("new", "template", "third", "--like", "mine").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new                                          | new needs a word for what and a name
            new page x                                   | cannot make a new "page"
            new briefing                                 | new briefing takes one name, not 0
            new briefing a b                             | new briefing takes one name, not 2
            new workspace x --like weekly-roundup        | --like does not go with new workspace
            new template shared                          | no template can be called "shared"
            new template Fonts                           | no template can be called "Fonts"
            check --like x                               | --like does not go with check
            """)
    void refusesWhatItCannotUnderstand(String command, String message) {
        Result result = TestWorkspace.sample(folder).run(command.split(" "));
        assertThat(result.err()).startsWith("chancery: error: " + message);
        assertThat(result.status()).isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/tmp/x", "a/b", "a\\b", "..", ".", ".hidden", "", " ", "a b", "con", "NUL.txt",
            "trailing.", "naïve", "a\u0000b", "a:b", "-x*",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void refusesANameThatNotEverySystemTakes(String name) {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        var before = workspace.everything("");
        for (String what : new String[] {"workspace", "briefing", "template"}) {
            Result result = workspace.run("new", what, name);
            assertThat(result.status()).isEqualTo(64);
            assertThat(result.err()).contains(": error: ");
        }
        assertThat(workspace.everything("")).isEqualTo(before);
    }

    @Test
    void overwritesNothing() {
        TestWorkspace workspace = TestWorkspace.sample(folder).write("templates/empty/notes.txt", "mine");
        workspace.folder("there");
        var before = workspace.everything("");
        assertThat(workspace.run("new", "workspace", "there")).isEqualTo(new Result(74, "", """
                there: error: is there already
                  hint: choose another name; nothing is ever overwritten
                """));
        assertThat(workspace.run("new", "workspace", "There").status()).isEqualTo(74);
        assertThat(workspace.run("new", "briefing", "Weekly-Roundup").status()).isEqualTo(74);
        assertThat(workspace.run("new", "template", "empty").status()).isEqualTo(74);
        assertThat(workspace.run("new", "template", "Roundup").status()).isEqualTo(74);
        assertThat(workspace.run("new", "template", "x", "--like", "roundupp")).isEqualTo(new Result(65, "", """
                chancery: error: unknown template "roundupp"
                  hint: did you mean "roundup"? templates: brief, newsletter, roundup, status, talks
                """));
        assertThat(workspace.everything("")).isEqualTo(before);
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        TestWorkspace workspace = TestWorkspace.sample(folder).write("templates", "a file, not a folder");
        var before = workspace.everything("");
        Result result = workspace.run("new", "template", "mine");
        assertThat(result.status()).isEqualTo(74);
        assertThat(result.err()).startsWith("templates: error: is there already");
        assertThat(workspace.everything("")).isEqualTo(before);
    }

    @Test
    void tellsWhereThereIsNoWorkspace() {
        Result result = TestWorkspace.bare(folder).run("new", "briefing", "x");
        assertThat(result.status()).isEqualTo(66);
        assertThat(result.err()).startsWith("chancery: error: no folder \"briefings\" here or above");
    }
}

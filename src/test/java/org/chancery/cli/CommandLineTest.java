package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            generate --week 2022-W54               | "2022-W54" is not a week of the calendar          | write an ISO week as 2022-W02
            generate --week 2021-W53               | "2021-W53" is not a week of the calendar          | write an ISO week as 2022-W02
            generate -w January                    | "January" is not a week of the calendar           | write an ISO week as 2022-W02
            generate --from 2022-02-30 --to 2022-03-01 | --from "2022-02-30" is not a day of the calendar | write it as 2022-01-31
            generate --from 2022-02-02 --to 2022-02-01 | --from 2022-02-02 is after --to 2022-02-01   | swap the two
            generate --from 2022-02-02             | --from and --to go together                       | write both days, which are included
            generate -w 2022-W02 --from 2022-01-01 --to 2022-01-02 | --week goes without --from and --to | ``
            generate --as-of yesterday             | --as-of "yesterday" is neither a day nor an instant | write it as 2022-01-31 or 2022-01-31T06:00:00Z
            generate -f html,docx                  | unknown format "docx"                             | known: html, pdf
            generate --wait soon                   | --wait "soon" is not a number of seconds          | write it as --wait 60
            generate --wek 2022-W02                | unknown option "--wek"                            | did you mean "--week"?
            generate --week                        | --week needs a value                              | chancery --help
            generat                                | unknown command "generat"                         | did you mean "generate"? known: generate, check, explain, events, model, preview, import, new
            --quiet                                | no command                                        | one of: generate, check, explain, events, model, preview, import, new; or --help
            events --csv --json                    | --csv goes without --json                         | choose one of the two
            generate --csv                         | --csv does not go with generate                   | it goes with events alone
            explain --country US                   | --country does not go with explain                | it goes with events alone
            explain one two                        | explain takes one briefing, not 2                 | name one of them
            preview one two                        | preview takes one briefing, not 2                 | name one of them
            preview --csv                          | --csv does not go with preview                    | it goes with events alone
            preview -o x                           | --output does not go with preview                 | it writes nothing, and shows HTML, PDF and messages in the browser
            preview -f html                        | --format does not go with preview                 | it writes nothing, and shows HTML, PDF and messages in the browser
            preview --wait 5                       | --wait does not go with preview                   | it writes nothing, and shows HTML, PDF and messages in the browser
            preview --strict                       | --strict does not go with preview                 | it writes nothing, and shows HTML, PDF and messages in the browser
            preview --json                         | --json does not go with preview                   | it writes nothing, and shows HTML, PDF and messages in the browser
            preview --like x                       | --like does not go with preview                   | it goes with new alone
            preview --port 65536                   | --port "65536" is not a port                      | write a number from 1 to 65535, or 0 for any that is free
            preview --port http                    | --port "http" is not a port                       | write a number from 1 to 65535, or 0 for any that is free
            preview --host no.such.invalid         | --host "no.such.invalid" is no known address      | write one of this machine's
            generate --port 80                     | --port does not go with generate                  | it goes with preview alone
            check --open                           | --open does not go with check                     | it goes with preview alone
            events --host ::1                      | --host does not go with events                    | it goes with preview alone
            generate -t a -t b                     | --template is given twice                         | ``
            """)
    void refusesWhatItDoesNotUnderstand(String line, String message, String hint) {
        Result result = TestWorkspace.empty(folder).run(line.split(" "));
        String expected = "chancery: error: " + message + "\n" + (hint.isEmpty() ? "" : "  hint: " + hint + "\n");
        assertThat(result.err()).isEqualTo(expected);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(64);
    }

    @Test
    void saysItsVersionAndHelpAnywhere() {
        TestWorkspace workspace = TestWorkspace.empty(folder);
        assertThat(workspace.run("--version")).isEqualTo(new Result(0, "chancery development\n", ""));
        assertThat(workspace.run("generate", "--help").out()).startsWith("usage: chancery COMMAND");
        assertThat(workspace.run("-h").status()).isZero();
    }

    @Test
    void namesTheBriefingThatWasMeant() {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        assertThat(workspace.run("generate", "weekly-rondup"))
                .isEqualTo(new Result(
                        66,
                        "",
                        """
                        chancery: error: no briefing "weekly-rondup"
                          hint: did you mean "weekly-roundup"? known: weekly-roundup
                        """));
        assertThat(workspace.files("output")).isEmpty();
    }

    @Test
    void saysThatThereIsNoWorkspace() {
        TestWorkspace workspace = TestWorkspace.empty(folder);
        workspace.folder("elsewhere");
        assertThat(workspace.run("generate", "-C", "elsewhere"))
                .isEqualTo(new Result(
                        66,
                        "",
                        """
                        chancery: error: no folder "briefings" in "elsewhere"
                          hint: name a workspace with -C DIR
                        """));
    }

    @Test
    void saysThatThereIsNoBriefing() {
        assertThat(TestWorkspace.empty(folder).run("check"))
                .isEqualTo(new Result(66, "", "chancery: error: no briefing in briefings\n"));
    }

    @Test
    void takesABriefingByItsPathToo() {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        assertThat(workspace.run("check", "briefings/weekly-roundup.yaml", "-w", "2022-W02"))
                .isEqualTo(new Result(0, "", ""));
    }

    @Test
    void printsDiagnosticsAsJson() {
        TestWorkspace workspace =
                TestWorkspace.sample(folder).replace("briefings/weekly-roundup.yaml", "ahead: 7 days", "ahed: 7 days");
        Result result = workspace.run("check", "--json");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err())
                .startsWith(
                        "{\"severity\":\"error\",\"file\":\"briefings/weekly-roundup.yaml\",\"line\":13,\"column\":1,"
                                + "\"message\":\"unknown key \\\"ahed\\\" in briefing\",\"hint\":\"did you mean \\\"ahead\\\"?");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void showsTheLineAndPointsAtTheWord() {
        TestWorkspace workspace =
                TestWorkspace.sample(folder).replace("briefings/weekly-roundup.yaml", "limit: 8", "limt: 8");
        assertThat(workspace.run("check").err())
                .isEqualTo(
                        """
                        briefings/weekly-roundup.yaml:11:27: error: unknown key "limt" in sections
                           11 | sections: {by: countries, limt: 8}
                              |                           ^^^^
                          hint: did you mean "limit"? known keys: by, limit
                        """);
    }
}

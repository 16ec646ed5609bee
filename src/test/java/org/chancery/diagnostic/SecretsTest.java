package org.chancery.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is secret, and stands where it must not, is not said again. */
class SecretsTest {
    private static final String CANARY = "HUNTERCANARY2";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            https://me:pw@example.org/a              | https://*****@example.org/a
            "https://me:p/w@example.org/a"           | "https://******@example.org/a"
            https://abc@example.org                  | https://***@example.org
            https://example.org:8080/@me             | https://example.org:8080/@me
            https://example.org/@me?a=b              | https://example.org/@me?a=b
            jdbc:x://h/x?user=a&password=pw&ssl=true | jdbc:x://h/x?user=a&password=**&ssl=true
            jdbc:x://h/x?sslpassword=pw"             | jdbc:x://h/x?sslpassword=**"
            jdbc:oracle:thin:me/pw@h                 | jdbc:oracle:thin:*****@h
            https://example.org/f?api_key=1b2c       | https://example.org/f?api_key=****
            {user: a, password: pw, rows: 3}         | {user: a, password: **, rows: 3}
            {user: a, password: "p, w", rows: 3}     | {user: a, password: ******, rows: 3}
            {"password":"pw"}                        | {"password":****}
            password: p, w                           | password: ****
            {password: {env: NAME}}                  | {password: {env: NAME}}
            password: {file: path}                   | password: {file: path}
            {password: {is: pw}}                     | {password: *********
            title: "Secret: talks in Oslo"           | title: "Secret: talks in Oslo"
            title: Secret talks = no talks           | title: Secret talks = no talks
            """)
    void areShownAsAsterisks(String text, String shown) {
        assertThat(Secrets.hidden(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//a:", "password", "password:", "{password", "- password=x,", "//", "token-",
            "{\"a\":\"b\",", " "})
    @Timeout(10)
    void areLookedForInLongLinesToo(String piece) {
        String line = piece.repeat(2_000_000 / piece.length()) + "https://me:pw@h password=";
        assertThat(Secrets.hidden(line)).hasSameSizeAs(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{url: \"https://user:HUNTERCANARY2@example.org/y\"}",
            "{url: \"https://HUNTERCANARY2@example.org/y\", fresh: soon}",
            "{url: \"ftp://user:HUNTERCANARY2@example.org/y\"}",
            "{format: feed, path: \"https://user:HUNTERCANARY2@example.org/y\"}",
            "\"https://user:HUNTERCANARY2@example.org/y\"",
            "{jdbc: \"jdbc:postgresql://h/x?user=a&password=HUNTERCANARY2\", query: select 1}",
            "{jdbc: \"jdbc:postgresql://me:HUNTERCANARY2@h/x\", query: select 1}",
            "{jdbc: \"jdbc:foo://me:HUNTERCANARY2@h/x\", query: select 1}",
            "{jdbc: \"jdbc:postgresql://h/x\", password: HUNTERCANARY2, query: select 1, rows: many}",
            "{jdbc: \"jdbc:postgresql://h/x\", password: \"a, HUNTERCANARY2\", query: select 1}",
            "{jdbc: \"jdbc:postgresql://h/x\", password: {HUNTERCANARY2}, query: select 1}",
            "{jdbc: \"jdbc:postgresql://h/x\", password: [HUNTERCANARY2], query: select 1}",
            "{jdbc: \"jdbc:postgresql://h/x\", query: select 1,\n     password:\n       HUNTERCANARY2}",
            "{jdbc: \"jdbc:postgresql://h/x\", query: select 1,\n     password: {is:\n       HUNTERCANARY2}}"})
    void areSaidByNoCommand(String source) {
        TestWorkspace workspace = TestWorkspace.empty(folder)
                .write("briefings/weekly.yaml", "title: Weekly\nevents:\n  - " + source + "\n");
        for (String line : new String[] {"generate -v", "check", "check --json", "explain", "events"}) {
            TestWorkspace.Result run = workspace.run(line.split(" "));
            assertThat(run.status()).isNotZero();
            assertThat(run.err() + run.out()).contains("error").doesNotContain(CANARY);
        }
    }
}

package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.testing.Account;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of each of the twenty-six events of the sample, one of them reported twice, in the three weekly editions
 * and in that of 6 to 14 January 2022: none is missing from all, and each has its reason.
 */
class SampleAccountTest {
    private static final List<List<String>> EDITIONS = List.of(
            List.of("2022-W01", "-w", "2022-W01"),
            List.of("2022-W02", "-w", "2022-W02"),
            List.of("2022-W03", "-w", "2022-W03"),
            List.of("2022-01-06--2022-01-14", "--from", "2022-01-06", "--to", "2022-01-14"));
    private static final Pattern ID = Pattern.compile("(?m)^  - id: (\\S+)");
    private static final String ACCOUNTS =
            """
            reykjavik-meeting-2021-05 | 2022-W01 | background | United States, Russia, Ukraine
            reykjavik-meeting-2021-05 | 2022-01-06--2022-01-14 | background | United States, Russia, Ukraine
            troops-near-ukraine-2021-11 | 2022-W01 | background | United States, Russia, Ukraine
            troops-near-ukraine-2021-11 | 2022-01-06--2022-01-14 | background | United States, Russia, Ukraine
            north-korea-missile-test-2022-01-05 | 2022-W01 | kept | North Korea
            north-korea-missile-test-2022-01-05 | 2022-W02 | background | North Korea
            north-korea-missile-test-2022-01-05 | 2022-01-06--2022-01-14 | background | North Korea
            us-japan-two-plus-two-2022-01 | 2022-W01 | kept | Japan
            us-japan-two-plus-two-2022-01 | 2022-01-06--2022-01-14 | kept | Japan
            satterfield-horn-of-africa-envoy | 2022-W01 | kept | Horn of Africa
            satterfield-horn-of-africa-envoy | 2022-01-06--2022-01-14 | kept | Horn of Africa
            blinken-warns-of-massive-consequences | 2022-W01 | kept | United States, Russia, Ukraine
            blinken-warns-of-massive-consequences | 2022-W02 | background | United States, Russia, Ukraine
            blinken-warns-of-massive-consequences | 2022-W03 | background | United States, Russia, Ukraine
            blinken-warns-of-massive-consequences | 2022-01-06--2022-01-14 | kept | United States, Russia, Ukraine
            blinken-kuleba-call-2022-01-07 | 2022-W01 | kept | United States, Russia, Ukraine
            blinken-kuleba-call-2022-01-07 | 2022-W02 | background | United States, Russia, Ukraine
            blinken-kuleba-call-2022-01-07 | 2022-01-06--2022-01-14 | kept | United States, Russia, Ukraine
            tokayev-shoot-to-kill-order | 2022-W01 | kept | Kazakhstan
            tokayev-shoot-to-kill-order | 2022-W02 | background | Kazakhstan
            tokayev-shoot-to-kill-order | 2022-01-06--2022-01-14 | kept | Kazakhstan
            blinken-no-breakthrough-expected | 2022-W01 | kept | United States, Russia, Ukraine
            blinken-no-breakthrough-expected | 2022-W02 | background | United States, Russia, Ukraine
            blinken-no-breakthrough-expected | 2022-01-06--2022-01-14 | kept | United States, Russia, Ukraine
            sherman-ryabkov-dinner | 2022-W01 | kept | United States, Russia, Ukraine
            sherman-ryabkov-dinner | 2022-01-06--2022-01-14 | kept | United States, Russia, Ukraine
            us-russia-security-talks-geneva | 2022-W01 | ahead
            us-russia-security-talks-geneva | 2022-W02 | kept | United States, Russia, Ukraine
            us-russia-security-talks-geneva | 2022-W03 | background | United States, Russia, Ukraine
            us-russia-security-talks-geneva | 2022-01-06--2022-01-14 | kept | United States, Russia, Ukraine
            nicaragua-sanctions-2022-01-10 | 2022-W02 | kept | Nicaragua
            nicaragua-sanctions-2022-01-10 | 2022-01-06--2022-01-14 | kept | Nicaragua
            us-welcomes-calm-in-almaty | 2022-W02 | kept | Kazakhstan
            us-welcomes-calm-in-almaty | 2022-01-06--2022-01-14 | kept | Kazakhstan
            north-korea-missile-test-2022-01-11 | 2022-W02 | kept | North Korea
            north-korea-missile-test-2022-01-11 | 2022-01-06--2022-01-14 | kept | North Korea
            north-korea-procurement-sanctions | 2022-W02 | kept | North Korea
            north-korea-procurement-sanctions | 2022-01-06--2022-01-14 | kept | North Korea
            nato-russia-council-2022-01 | 2022-W01 | ahead
            nato-russia-council-2022-01 | 2022-W02 | kept | United States, Russia, Ukraine
            nato-russia-council-2022-01 | 2022-W03 | background | United States, Russia, Ukraine
            nato-russia-council-2022-01 | 2022-01-06--2022-01-14 | kept | United States, Russia, Ukraine
            osce-permanent-council-2022-01 | 2022-W01 | ahead
            osce-permanent-council-2022-01 | 2022-W02 | kept | United States, Russia, Ukraine
            osce-permanent-council-2022-01 | 2022-01-06--2022-01-14 | kept | United States, Russia, Ukraine
            blinken-stoltenberg-call-2022-01-14 | 2022-W02 | kept | United States, Russia, Ukraine
            blinken-stoltenberg-call-2022-01-14 | 2022-01-06--2022-01-14 | kept | United States, Russia, Ukraine
            blinken-lavrov-call-2022-01-18 | 2022-W03 | kept | United States, Russia, Ukraine
            psaki-attack-at-any-time | 2022-W03 | kept | United States, Russia, Ukraine
            stoltenberg-scholz-berlin-2022-01-18 | 2022-W03 | kept | United States, Russia, Ukraine
            blinken-in-kyiv-2022-01-19 | 2022-W03 | kept | United States, Russia, Ukraine
            blinken-in-kyiv-as-first-dated | 2022-W03 | merged
            transatlantic-quad-berlin-2022-01-20 | 2022-W03 | kept | United States, Russia, Ukraine
            assets-of-pro-russian-ukrainians | 2022-W03 | kept | United States, Russia, Ukraine
            blinken-lavrov-geneva-2022-01-21 | 2022-W03 | kept | United States, Russia, Ukraine
            """;

    @TempDir
    private Path folder;

    @Test
    void everyEventOfTheSampleIsAccountedForWithAReason() throws IOException {
        List<String> ids = ID.matcher(Files.readString(Path.of("briefings/events/2022-01.yaml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        TestWorkspace workspace = TestWorkspace.sample(folder);
        List<String> accounts = new ArrayList<>();
        for (List<String> edition : EDITIONS) {
            List<String> command = new ArrayList<>(List.of("explain", "weekly-roundup", "--json"));
            command.addAll(edition.subList(1, edition.size()));
            for (Account account : Account.in(workspace.run(command.toArray(String[]::new)).out())) {
                assertThat(account.reason()).as(account.id()).isNotBlank();
                accounts.add(line(account, edition.getFirst()));
            }
        }
        assertThat(ids).hasSize(26).allMatch(id -> accounts.stream().anyMatch(line -> line.startsWith(id + " ")));
        accounts.sort(Comparator.comparingInt(line -> ids.indexOf(line.split(" ", 2)[0])));
        assertThat(String.join("\n", accounts) + "\n").isEqualTo(ACCOUNTS);
    }

    private static String line(Account account, String edition) {
        String section = account.section().isEmpty() ? "" : " | " + account.section();
        return account.id() + " | " + edition + " | " + account.outcome() + section;
    }
}

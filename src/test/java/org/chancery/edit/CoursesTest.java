package org.chancery.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Since when something has been going on, in an edition of 10 to 16 January 2022. */
class CoursesTest {
    private static final LocalDate PERIOD = LocalDate.of(2022, 1, 10);
    private static final int BETWEEN = 55;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void isSaidOfWhatBeganWithinAYear(int events) {
        assertThat(model(events)).contains("\"days\":" + (events * BETWEEN + 7) + ",");
    }

    @Test
    void isNotSaidOfWhatHasBeenGoingOnForLonger() {
        assertThat(model(7)).contains("\"days\":0,");
    }

    /** What a template sees where so many events lead to the period; a table and YAML say the same. */
    private String model(int events) {
        StringBuilder table = new StringBuilder("id,date,kind,title,sources.title\n");
        StringBuilder yaml = new StringBuilder("events:\n");
        for (int number = 0; number <= events; number++) {
            LocalDate day = PERIOD.minusDays((long) number * BETWEEN);
            table.append("e%d,%s,talks,Event %d,A report%n".formatted(number, day, number));
            yaml.append("- {id: e%d, date: %s, kind: talks, title: Event %d, sources: [{title: A report}]}%n"
                    .formatted(number, day, number));
        }
        String model = model("events.csv", table.toString());
        assertThat(model).isEqualTo(model("events.yaml", yaml.toString()));
        return model;
    }

    private String model(String name, String text) {
        TestWorkspace workspace = TestWorkspace.empty(folder);
        workspace.write("briefings/events/" + name, text);
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [events/" + name + "]\n");
        return workspace.run("model", "weekly", "--week", "2022-W02").out().replaceAll("\\s", "");
    }
}

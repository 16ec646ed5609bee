package org.chancery.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiNameTest {
    @ParameterizedTest
    @CsvSource({
            "weekly-roundup, weekly-roundup",
            "Überblick, Uberblick",
            "the week, the-week",
            "a/b, a-b",
            "漢字, u6f22u5b57",
            "État.1_x, Etat.1_x"
    })
    void makesNamesThatEverySystemTakes(String name, String ascii) {
        assertThat(AsciiName.of(name)).isEqualTo(ascii);
    }

    @Test
    void twoBriefingsNeverShareAFolder(@TempDir Path folder) {
        TestWorkspace workspace = TestWorkspace.empty(folder);
        workspace.write("briefings/a-b.yaml", "title: One\n").write("briefings/ä b.yaml", "title: Two\n");
        workspace.folder("briefings/events");
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02", "-q");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err())
                .isEqualTo(
                        """
                        briefings/ä b.yaml: error: its editions would go to the folder of briefings/a-b.yaml, "a-b"
                          hint: rename one of the two
                        """);
        assertThat(workspace.files("output").keySet()).contains("a-b/a-b-2022-W02.pdf");
    }
}

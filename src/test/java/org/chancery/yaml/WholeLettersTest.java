package org.chancery.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

/** Letters of two characters, wherever they stand in a long file. */
class WholeLettersTest {
    @Test
    void takesNothingBehindThemForAnAnchorOrAlias() {
        Diagnostics found = new Diagnostics();
        String text = "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00";
        YamlReader.read(new SourceText(Path.of("x.yaml"), "a: " + text + "\nb: *x\nc: {d: &y e}\n"), found);
        assertThat(found.list().stream().map(each -> each.message()))
                .containsExactly("an alias cannot be used here", "an anchor cannot be used here");
        Diagnostics none = new Diagnostics();
        YamlReader.read(new SourceText(Path.of("x.yaml"), "a: " + text + "\nb: [c, d, '&*!', 'e&*!&*!']\n"), none);
        assertThat(none.list()).isEmpty();
    }

    @Test
    void readsThemWhereverTheParsersBufferEnds() {
        for (int blanks = 0; blanks < 2_100; blanks++) {
            String text = "a".repeat(blanks) + "\uD83D\uDE00".repeat(1_100);
            Diagnostics found = new Diagnostics();
            Optional<YamlNode.Mapping> read =
                    YamlReader.read(new SourceText(Path.of("x.yaml"), "key: \"" + text + "\"\n"), found);
            assertThat(found.list()).isEmpty();
            assertThat(read.flatMap(node -> node.value("key")))
                    .hasValueSatisfying(node -> assertThat(((YamlNode.Scalar) node).text()).isEqualTo(text));
        }
    }
}

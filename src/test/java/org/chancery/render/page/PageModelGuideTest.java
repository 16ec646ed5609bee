package org.chancery.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/page-model.md} to the records that it describes. {@code mvn test -Dtest=PageModelGuideTest
 * -Dgolden=write} writes it.
 */
class PageModelGuideTest {
    private static final Path GUIDE = Path.of("docs/page-model.md");
    private static final String HEAD =
            """
            # The page model

            What a template sees. Every name is always there: what is not known is an empty text or an empty list.
            `chancery model BRIEFING` prints all of it for an edition, as JSON. This page is made from the program's own
            description of the model.

            Text is escaped whatever a template does; *HTML* is finished markup made by the program.
            """;
    private static final String WORDS =
            """

            ## text

            The fixed words of the page in the edition's language; here in English. They stand in the message file of each
            language, `messages_en.properties` and so on, under `page.`.

            | name | in English |
            |---|---|
            """;

    @Test
    void theGuideDescribesThePageModelAsItIs() throws IOException {
        String guide = guide();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, guide);
        }
        assertThat(Files.readString(GUIDE)).isEqualTo(guide);
    }

    private static String guide() {
        StringBuilder guide = new StringBuilder(HEAD);
        Set<Name.Kind.Part> told = new LinkedHashSet<>();
        Deque<Name.Kind.Part> untold = new ArrayDeque<>(List.of(new Name.Kind.Part(Page.class)));
        while (!untold.isEmpty()) {
            Name.Kind.Part part = untold.remove();
            if (told.add(part)) {
                table(part, guide);
                part.names().forEach(name -> inner(name.kind(), untold));
            }
        }
        guide.append(WORDS);
        Language.english().keys("page.").forEach(key -> guide.append("| `text.").append(key.substring("page.".length()))
                .append("` | ").append(Language.english().word(key)).append(" |\n"));
        return guide.toString();
    }

    private static void table(Name.Kind.Part part, StringBuilder guide) {
        Says says = Objects.requireNonNull(part.type().getAnnotation(Says.class));
        guide.append("\n## ").append(part.type().getSimpleName()).append("\n\n");
        guide.append(Language.capitalised(says.value())).append(".\n\n| name | is | holds |\n|---|---|---|\n");
        for (Name name : part.names()) {
            guide.append("| `").append(name.name()).append("` | ").append(word(name.kind()));
            guide.append(" | ").append(name.says()).append(" |\n");
        }
    }

    private static String word(Name.Kind kind) {
        return switch (kind) {
            case Name.Kind.Text ignored -> "text";
            case Name.Kind.Whole ignored -> "number";
            case Name.Kind.Flag ignored -> "true or false";
            case Name.Kind.Html ignored -> "HTML";
            case Name.Kind.Words ignored -> "[texts by key](#text)";
            case Name.Kind.Several several -> "list of " + word(several.of());
            case Name.Kind.Part part -> {
                String name = part.type().getSimpleName();
                yield "[" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT) + ")";
            }
        };
    }

    private static void inner(Name.Kind kind, Deque<Name.Kind.Part> parts) {
        if (kind instanceof Name.Kind.Several several) {
            inner(several.of(), parts);
        } else if (kind instanceof Name.Kind.Part part) {
            parts.add(part);
        }
    }
}

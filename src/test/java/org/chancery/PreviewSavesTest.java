package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.testing.LivePreview;
import org.chancery.testing.Saving;
import org.chancery.testing.States;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Many saves, in every way in which editors save: what is asked for right after one is never older, and none is lost. */
class PreviewSavesTest {
    private static final int SAVES = 60;
    private static final String PAGE = "weekly-roundup/2022-W02";
    private static final String EVENTS = "briefings/events/2022-01.yaml";
    private static final String TITLE = "NATO and Russia meet in Council for the first time since 2019";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isShownInWhateverWayItIsSaved(Saving saving) throws Exception {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        try (LivePreview preview = LivePreview.of(workspace);
                States states = preview.states(PAGE)) {
            String before = version(states.next("at all", any -> true));
            for (String title : new String[] {"First wording", "Second wording", TITLE}) {
                saving.save(workspace.root().resolve(EVENTS), events().replace(TITLE, title));
                String old = before;
                JsonNode state = states.next("after " + title, each -> current(each) && !version(each).equals(old));
                before = version(state);
                assertThat(preview.get(PAGE + ".html").body()).contains(title);
            }
        }
    }

    @Test
    void neverAnswersWithAnOutdatedPage() throws Exception {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        String page = Files.readString(Path.of("templates/roundup/page.ftlh"));
        String style = Files.readString(Path.of("templates/roundup/style.css"));
        try (LivePreview preview = LivePreview.of(workspace);
                States states = preview.states(PAGE)) {
            for (int save = 0; save < SAVES; save++) {
                String mark = "mark" + save + "end";
                switch (save % 3) {
                    case 0 ->
                        workspace.write("templates/roundup/style.css", style + "\n." + mark + " { color: red }\n");
                    case 1 -> workspace.write(EVENTS, events().replace(TITLE, TITLE + " " + mark));
                    default -> workspace.write("templates/roundup/page.ftlh",
                            page.replace("<main id=\"text\">", "<main id=\"text\"><p>" + mark + "</p>"));
                }
                assertThat(preview.get(PAGE + ".html").body()).contains(mark);
            }
            String last = preview.get(PAGE + ".html").body();
            assertThat(last).contains("mark57end", "mark58end", "mark59end");
            states.next("with a PDF of the last save", state -> current(state)
                    && state.path("pdf").path("current").asBoolean() && !state.path("pdf").path("pending").asBoolean()
                    && changed(state).anyMatch(file -> file.endsWith("page.ftlh")));
        }
    }

    private static Stream<String> changed(JsonNode state) {
        return state.path("changed").valueStream().map(JsonNode::asString);
    }

    private static boolean current(JsonNode state) {
        return state.path("page").path("current").asBoolean();
    }

    private static String version(JsonNode state) {
        return state.path("page").path("version").asString();
    }

    private static String events() throws IOException {
        return Files.readString(Path.of(EVENTS));
    }
}

package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.briefing.EditionId;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Origin;
import org.chancery.render.html.Provenance;
import org.chancery.testing.TestWorkspace;
import org.chancery.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are as their files are now, know all that they were made from, and can say where each element comes from. */
class DraftsTest {
    private static final String BRIEFING = "briefings/weekly-roundup.yaml";
    private static final String EVENTS = "briefings/events/2022-01.yaml";

    @TempDir
    private Path folder;

    private TestWorkspace files;
    private Drafts drafts;

    @BeforeEach
    void open() {
        files = TestWorkspace.sample(folder);
        drafts = new Drafts(new Workspace(folder), Clock.systemUTC());
    }

    @Test
    void isThePageThatIsPublished() throws Exception {
        Draft draft = draft();
        assertThat(draft.diagnostics()).isEmpty();
        assertThat(draft.trail().isStale()).isFalse();
        files.run("generate", "--week", "2022-W02", "-q");
        Path published = folder.resolve("output/weekly-roundup/weekly-roundup-2022-W02.html");
        assertThat(draft.page()).contains(Files.readString(published));
    }

    @Test
    void seesEveryKindOfFileChange() {
        assertChange("What Blinken did this week", "What he did", BRIEFING);
        assertChange("NATO and Russia meet in Council", "They met in Council", EVENTS);
        files.write("templates/roundup/style.css", ".mine { color: red }");
        assertThat(draft().page().orElseThrow()).contains(".mine { color: red }");
        files.write("templates/shared/head.ftlh", "<title>Mine</title>");
        assertThat(draft().page().orElseThrow()).contains("<title>Mine</title>").doesNotContain("viewport");
    }

    private void assertChange(String before, String after, String file) {
        Draft old = draft();
        assertThat(old.page().orElseThrow()).contains(before);
        files.replace(file, before, after);
        assertThat(old.trail().changed()).containsExactly(folder.resolve(file));
        assertThat(draft().page().orElseThrow()).contains(after).doesNotContain(before);
    }

    @Test
    void isStaleWhenWhatWasMissingAppears() {
        files.write(
                "templates/own/page.ftlh",
                "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title></head>"
                        + "<body><#include \"part.ftlh\"></body></html>");
        Draft broken = draft(Optional.of("own"));
        assertThat(messages(broken)).containsExactly("no file \"part.ftlh\" under templates/");
        assertThat(broken.page()).isEmpty();
        files.write("templates/own/part.ftlh", "<p>here</p>");
        assertThat(broken.trail().changed()).contains(folder.resolve("templates/own/part.ftlh"));
        assertThat(draft(Optional.of("own")).page().orElseThrow()).contains("<p>here</p>");
    }

    @Test
    void isStaleWhenAPictureAppearsOrAnEventFileIsAdded() {
        files.replace(EVENTS, "    title: NATO and Russia",
                "    image: {file: new.png, alt: A room}\n    title: NATO and Russia");
        Draft broken = draft();
        assertThat(messages(broken)).containsExactly("\"new.png\" is not there");
        files.write("briefings/events/new.png", "no picture");
        assertThat(messages(draft())).singleElement().asString().contains("it is no PNG or JPEG");
        Draft before = draft();
        files.write("briefings/events/later.yaml", "events: []");
        assertThat(before.trail().changed()).containsExactly(folder.resolve("briefings/events"));
    }

    @Test
    void hasNoPageWhileTheInputIsWrong() {
        files.replace(EVENTS, "kind: talks", "kind: tolks");
        Draft draft = draft();
        assertThat(draft.page()).isEmpty();
        assertThat(messages(draft)).contains("unknown kind \"tolks\"");
    }

    @Test
    void saysAllThatIsWrongEachTime() {
        files.write("templates/roundup/print.css", "p { colour: red }");
        List<String> first = messages(draft());
        files.replace(EVENTS, "NATO and Russia meet", "Russia and NATO meet");
        assertThat(messages(draft())).isEqualTo(first);
    }

    @Test
    void hasNoPageWhereTheTemplateWritesNothing() {
        files.write("templates/roundup/page.ftlh", "<#-- later -->\n");
        assertThat(messages(draft())).containsExactly("the template writes nothing");
        assertThat(draft().page()).isEmpty();
    }

    @Test
    void saysThatABriefingIsGone() throws Exception {
        Files.delete(folder.resolve(BRIEFING));
        Diagnostic gone = draft().diagnostics().getFirst();
        assertThat(gone.message() + ": " + gone.hint()).isEqualTo("the file cannot be read: there is no such file");
    }

    @Test
    void doesNotWaitForAPipe() throws Exception {
        files.replace(BRIEFING, "events/*.yaml", "events/pipe.yaml");
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("briefings/events/pipe.yaml").toString())
                .start()
                .waitFor()).isZero();
        assertThat(messages(draft())).containsExactly("\"events/pipe.yaml\" is not a file");
    }

    @Test
    void canBeInAnotherLanguage() {
        Draft draft = drafts.draft(wish(Optional.empty(), Language.of("fr")));
        assertThat(draft.page().orElseThrow()).contains("lang=\"fr\"").contains("États-Unis");
    }

    @Test
    void tellsWhereAnEntryComesFrom() {
        Draft draft = draft();
        Provenance entry = provenance(draft, "<h3><bdi>NATO and Russia meet");
        assertThat(entry.tag()).isEqualTo("h3");
        assertThat(entry.event()).isEqualTo("nato-russia-council-2022-01");
        assertThat(lines(entry).getFirst()).contains("shared/parts.ftlh").contains("<h3><bdi>${entry.title}");
        assertThat(lines(entry)).anyMatch(line -> line.contains("<@story entry/>"));
        assertThat(lines(entry).getLast()).contains("roundup/page.ftlh").contains("<@part.sectionPart section/>");
        Provenance person = provenance(draft, "<bdi>Jens Stoltenberg");
        assertThat(person.event()).isNotEmpty();
        Provenance heading = provenance(draft, "<section class=\"part\"");
        assertThat(heading.event()).isEmpty();
        assertThat(heading.section()).isEqualTo("United States, Russia, Ukraine");
        assertThat(lines(heading).getFirst()).contains("<section class=\"part\"");
        assertThat(provenance(draft, "<h1>").event()).isEmpty();
        assertThat(drafts.provenance(draft, 100_000)).isEmpty();
    }

    private Provenance provenance(Draft draft, String tag) {
        String page = draft.page().orElseThrow();
        int at = page.indexOf(tag);
        assertThat(at).as(tag).isPositive();
        long element = Pattern.compile("<(?!tbody|/|!)[a-zA-Z]")
                .matcher(page.substring(0, at))
                .results()
                .count();
        return drafts.provenance(draft, (int) element).orElseThrow();
    }

    private List<String> lines(Provenance provenance) {
        return provenance.places().stream()
                .map(each -> (Origin.Spot) each)
                .map(spot -> spot.source().path() + ": " + spot.source().excerpt(spot.position().line()).orElse(""))
                .toList();
    }

    private static List<String> messages(Draft draft) {
        return draft.diagnostics().stream().map(Diagnostic::message).toList();
    }

    private Draft draft() {
        return draft(Optional.empty());
    }

    private Draft draft(Optional<String> template) {
        return drafts.draft(wish(template, Optional.empty()));
    }

    private Wish wish(Optional<String> template, Optional<Language> language) {
        return new Wish(
                folder.resolve(BRIEFING), EditionId.period("2022-W02").orElseThrow(), Optional.empty(), template,
                language);
    }
}

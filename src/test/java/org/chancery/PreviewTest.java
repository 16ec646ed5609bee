package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chancery.testing.LivePreview;
import org.chancery.testing.OpenBrowser;
import org.chancery.testing.Saving;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A writer saves, and the edition in the browser follows, without a reload; what is broken is told, and goes when mended. */
class PreviewTest {
    private static final String PAGE = "weekly-roundup/2022-W02";
    private static final String EVENTS = "briefings/events/2022-01.yaml";
    private static final String TITLE = "NATO and Russia meet in Council for the first time since 2019";
    @RegisterExtension
    static final OpenBrowser BROWSER = new OpenBrowser();

    @TempDir
    private Path folder;

    private TestWorkspace workspace;
    private LivePreview preview;
    private Viewer viewer;

    @BeforeEach
    void openThePreview() {
        workspace = TestWorkspace.sample(folder);
        preview = LivePreview.of(workspace);
        viewer = BROWSER.viewer();
        viewer.open(preview.at(PAGE));
    }

    @AfterEach
    void closeThePreview() {
        preview.close();
    }

    /**
     * One file of a workspace that is saved.
     *
     * @param change from its text and a mark to a text with the mark
     * @param sign a script that tells the page's mark
     */
    record Save(String file, BinaryOperator<String> change, String sign) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Save> saves() {
        String text = "return page.body.textContent.match(/mark\\w+/)?.[0]";
        String style =
                "return page.defaultView.getComputedStyle(page.querySelector('h1')).getPropertyValue('--mark').trim()";
        BinaryOperator<String> rule = (css, mark) -> css + "\nh1 { --mark: " + mark + "; }\n";
        return Stream.of(
                new Save("templates/roundup/page.ftlh", (page, mark) -> page.replace("</h1>", " " + mark + "</h1>"),
                        text),
                new Save("templates/shared/parts.ftlh",
                        (page, mark) -> page.replace("<p class=\"people\">", "<p class=\"people\">" + mark + " "),
                        text),
                new Save("templates/roundup/style.css", rule, style),
                new Save("templates/shared/screen.css", rule, style),
                new Save(EVENTS, (events, mark) -> events.replace(TITLE, TITLE + " " + mark), text),
                new Save("briefings/events/new.yaml", (none, mark) -> """
                        events:
                          - id: new
                            date: 2022-01-12
                            kind: talks
                            title: Talks with %s
                            countries: [US, RU]
                            topics: [ukraine-crisis]
                            sources: [{title: A report}]
                        """.formatted(mark), text),
                new Save("briefings/weekly-roundup.yaml",
                        (briefing, mark) -> briefing.replace("this week\n", "this week " + mark + "\n"), text),
                new Save("briefings/reference/own.yaml",
                        (none, mark) -> "people:\n  - {id: wendy-sherman, name: Wendy " + mark + "}\n", text));
    }

    /** A file that was not there before is made, then changed, then taken away or put right again. */
    @ParameterizedTest
    @MethodSource("saves")
    void showsEverySaveWithoutAReload(Save save) throws Exception {
        viewer.inPage("window.kept = page.body.kept = true");
        String before = text(save.file());
        for (String mark : new String[] {"markone", "marktwo"}) {
            workspace.write(save.file(), save.change().apply(before, mark));
            viewer.awaitsInPage(mark, "return (() => { " + save.sign() + " })() === arguments[0]", mark);
        }
        Files.delete(workspace.root().resolve(save.file()));
        if (Files.exists(Path.of(save.file())) && save.file().startsWith("briefings/")) {
            workspace.write(save.file(), before);
        }
        viewer.awaitsInPage("page as it was", "return !(() => { " + save.sign() + " })()");
        assertThat(viewer.inPage("return window.kept && page.body.kept")).isEqualTo(true);
    }

    /** The workspace's own file; of a template that it does not have, the built-in one. */
    private String text(String file) throws IOException {
        return Files.exists(folder.resolve(file))
                ? workspace.read(file)
                : Files.exists(Path.of(file)) ? Files.readString(Path.of(file)) : "";
    }

    @ParameterizedTest
    @EnumSource
    void showsASaveOfEveryKindOfEditor(Saving saving) throws Exception {
        for (String title : new String[] {"First wording", "Second wording", "Third wording"}) {
            saving.save(folder.resolve(EVENTS), Files.readString(Path.of(EVENTS)).replace(TITLE, title));
            viewer.awaitsText(title);
            assertThat(viewer.shown("#panel")).isEmpty();
        }
    }

    @Test
    void showsATemplateThatIsQuiteAnother() throws Exception {
        workspace.write("templates/roundup/page.ftlh",
                "<html><head><title>Small</title></head><body><p>A small page.</p></body></html>");
        viewer.awaitsText("A small page.");
        Files.delete(folder.resolve("templates/roundup/page.ftlh"));
        viewer.awaitsText(TITLE);
    }

    @Test
    void showsAnotherPicture() throws Exception {
        String source = "page.querySelector('img').src";
        viewer.open(preview.at("weekly-roundup/2022-W03"));
        Object before = viewer.inPage("return " + source);
        Path picture = folder.resolve("briefings/events/pictures/kyiv.png");
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        viewer.awaitsInPage("other picture", "return " + source + " !== arguments[0]", before);
        viewer.awaitsInPage("picture of this size", "return page.querySelector('img').naturalWidth === 600");
    }

    @Test
    void keepsTheReadersPlace() throws Exception {
        viewer.inPage("page.querySelectorAll('h2')[3].scrollIntoView({behavior: 'instant'})");
        double before = top();
        workspace.write("templates/roundup/page.ftlh", text("templates/roundup/page.ftlh")
                .replace("<main id=\"text\">", "<main id=\"text\">" + "<p>A new paragraph above.</p>".repeat(20)));
        viewer.awaitsText("A new paragraph above.");
        assertThat(top()).isCloseTo(before, within(2.0));
        workspace.replace(EVENTS, TITLE, "Another title far below");
        viewer.awaitsText("Another title far below");
        assertThat(top()).isCloseTo(before, within(2.0));
    }

    private double top() {
        return ((Number) viewer.inPage("return page.querySelectorAll('h2')[3].getBoundingClientRect().top"))
                .doubleValue();
    }

    /** A file that is broken: what is put in the place of what, and where the fault is said to be. */
    record Break(String file, String old, String broken, String place) {
        @Override
        public String toString() {
            return file + ": " + broken.strip();
        }
    }

    static Stream<Break> breaks() {
        return Stream.of(
                new Break("templates/roundup/page.ftlh", "<main id=\"text\">", "<main id=\"text\">${nope}",
                        "page.ftlh:37:"),
                new Break("templates/roundup/page.ftlh", "</main>", "</mian>", "page.ftlh:"),
                new Break("templates/shared/parts.ftlh", "<#macro people people>", "<#macro people people><#if",
                        "parts.ftlh:"),
                new Break("templates/roundup/style.css", "", "@import url(http://example.org/x.css);\n",
                        "style.css:1:1"),
                new Break(EVENTS, "kind: meeting\n    title: Blinken and Lavrov meet in R",
                        "kinds: meeting\n    title: Blinken and Lavrov meet in R", "2022-01.yaml:13:5"),
                new Break("briefings/weekly-roundup.yaml", "ahead: 7 days", "ahed: 7 days", "weekly-roundup.yaml:13:1"),
                new Break("briefings/reference/own.yaml", "", "people:\n  - {id: x, nam: X}\n", "own.yaml:2:13"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void tellsWhatIsBrokenOverTheLastGoodPage(Break fault) throws Exception {
        String good = text(fault.file());
        boolean own = Files.exists(folder.resolve(fault.file()));
        workspace.write(fault.file(),
                fault.old().isEmpty() ? fault.broken() : good.replace(fault.old(), fault.broken()));
        viewer.awaits("problem", "return document.documentElement.dataset.stale === 'true'");
        assertThat(viewer.shown("#panel .error .file")).contains(fault.file() + ":").contains(fault.place());
        assertThat(viewer.shown("#panel .error .message")).isNotBlank();
        assertThat(viewer.text()).contains(TITLE);
        viewer.awaits("dimmed edition", "return getComputedStyle(document.querySelector('iframe')).opacity < 0.6");
        if (own) {
            workspace.write(fault.file(), good);
        } else {
            Files.delete(folder.resolve(fault.file()));
        }
        viewer.awaits("page that is current again", "return document.documentElement.dataset.stale === 'false'");
        assertThat(viewer.shown("#panel")).isEmpty();
        viewer.awaits("clear edition", "return getComputedStyle(document.querySelector('iframe')).opacity === '1'");
    }

    @Test
    void tellsWhatOnlyThePrintersTripOverAndKeepsTheLastGoodPdf() throws Exception {
        viewer.open(preview.at(PAGE + "?view=both"));
        viewer.awaits("PDF", "return Boolean(document.documentElement.dataset.pdfVersion)");
        Object version = viewer.run("return document.documentElement.dataset.pdfVersion");
        workspace.write("templates/roundup/print.css",
                text("templates/roundup/print.css") + "h2 { background: url(http://example.org/x.png); }\n");
        viewer.awaits("problem", "return !document.querySelector('#panel').hidden");
        assertThat(viewer.shown("#panel .error .file")).startsWith("templates/roundup/print.css:");
        assertThat(viewer.run("return document.documentElement.dataset.pdfVersion")).isEqualTo(version);
        Files.delete(folder.resolve("templates/roundup/print.css"));
        viewer.awaits("no problem", "return document.querySelector('#panel').hidden");
    }
}

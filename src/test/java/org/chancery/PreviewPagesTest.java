package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.testing.LivePreview;
import org.chancery.testing.OpenBrowser;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What a reader of the preview chooses, asks and presses, in a browser; and that everybody can. */
class PreviewPagesTest {
    private static final String PAGE = "weekly-roundup/2022-W02";
    private static final String EVENTS = "briefings/events/2022-01.yaml";
    private static final String TITLE = "NATO and Russia meet in Council for the first time since 2019";
    private static final String VERSION = "return document.documentElement.dataset.version !== arguments[0]";
    /** Whether the sheets in the window have been drawn, and not left white. */
    private static final String DRAWN = """
            return [...document.querySelectorAll('#paper canvas')].some(canvas => {
              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              let dark = 0;
              for (let i = 0; i < pixels.length; i += 4) if (pixels[i + 3] > 200 && pixels[i] < 100) dark++;
              return dark > 1000;
            });
            """;
    /** Whether what has the focus, or the label beside it, has a line around it. A date marks the part that is typed. */
    private static final String FOCUSED = """
            const at = document.activeElement;
            return at.type === 'date' || [at, at.nextElementSibling ?? at].some(each => {
              const style = getComputedStyle(each);
              return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            });
            """;
    @RegisterExtension
    static final OpenBrowser BROWSER = new OpenBrowser();

    @TempDir
    private Path folder;

    private TestWorkspace workspace;
    private LivePreview preview;
    private Viewer viewer;

    @BeforeEach
    void openThePreview() {
        workspace = TestWorkspace.samples(folder);
        preview = LivePreview.of(workspace);
        viewer = BROWSER.viewer();
    }

    @AfterEach
    void closeThePreview() {
        viewer.laptop();
        preview.close();
    }

    @Test
    void showsAnotherTemplateAndLanguageAndKeepsThemInTheAddress() {
        viewer.open(preview.at(PAGE));
        choose("template", "newsletter");
        viewer.awaitsInPage("newsletter", "return page.querySelector('style').textContent.includes('newsletter')"
                + " || !page.querySelector('.ears')");
        choose("language", "de");
        viewer.awaitsInPage("German page", "return page.documentElement.lang === 'de'");
        assertThat(viewer.address()).contains("template=newsletter").contains("language=de");
        viewer.reload();
        assertThat(viewer.inPage("return page.documentElement.lang")).isEqualTo("de");
        assertThat(viewer.run("return document.querySelector('#template').value")).isEqualTo("newsletter");
        choose("template", "roundup");
        choose("language", "en");
        viewer.awaitsInPage("page as ordered", "return page.documentElement.lang === 'en'");
        assertThat(viewer.address()).doesNotContain("template").doesNotContain("language");
    }

    @Test
    void turnsFromWeekToWeekAndToADay() {
        viewer.open(preview.at(PAGE));
        Object before = viewer.run("return document.documentElement.dataset.version");
        viewer.element("#next").click();
        viewer.awaits("another version", VERSION, before);
        viewer.awaitsText("Blinken meets Zelenskyy in Kyiv");
        assertThat(viewer.address()).endsWith("weekly-roundup/2022-W03");
        viewer.element("#previous").click();
        viewer.awaitsText(TITLE);
        viewer.press(",");
        viewer.awaitsText("hypersonic");
        assertThat(viewer.address()).endsWith("weekly-roundup/2022-W01");
        viewer.run("history.back()");
        viewer.awaitsText(TITLE);
        assertThat(viewer.address()).endsWith(PAGE);
        viewer.run("const day = document.querySelector('#day'); day.value = '2022-01-20';"
                + " day.dispatchEvent(new Event('change'))");
        viewer.awaitsText("Blinken meets Zelenskyy in Kyiv");
        assertThat(viewer.address()).endsWith("weekly-roundup/2022-W03");
    }

    @Test
    void showsThePrintedPagesAndKeepsThePlaceInThem() {
        viewer.go(preview.at(PAGE + "?view=pdf"));
        viewer.awaits("printed page", DRAWN);
        Object version = viewer.run("return document.documentElement.dataset.pdfVersion");
        viewer.run(
                "document.querySelector('.scroller').scrollTop = document.querySelectorAll('.sheet')[1].offsetTop + 50");
        viewer.awaits("second page", "return document.querySelector('.printbar input').value === '2'");
        Object top = viewer.run("return document.querySelector('.scroller').scrollTop");
        workspace.replace(EVENTS, TITLE, "Another title");
        viewer.awaits("newer PDF", "return document.documentElement.dataset.pdfVersion !== arguments[0]", version);
        viewer.awaits("title in print",
                "return document.querySelector('#paper').textContent.includes('Another title')");
        viewer.awaits("printed page", DRAWN);
        assertThat(viewer.run("return document.querySelector('.scroller').scrollTop")).isEqualTo(top);
    }

    @Test
    void showsPageAndPrintSideBySide() {
        viewer.open(preview.at(PAGE + "?view=both"));
        viewer.awaits("printed page", DRAWN);
        assertThat(viewer.text()).contains(TITLE);
        assertThat((Boolean) viewer.run("""
                const [page, print] = ['#stage', '#paper'].map(each => document.querySelector(each).getBoundingClientRect());
                return page.width > 300 && print.width > 300 && page.right <= print.left + 1;
                """)).isTrue();
        workspace.replace(EVENTS, TITLE, "Another title");
        viewer.awaitsText("Another title");
        viewer.awaits("title in print",
                "return document.querySelector('#paper').textContent.includes('Another title')");
    }

    @Test
    void keepsWidthAndColoursInTheAddress() {
        viewer.open(preview.at(PAGE));
        choose("width", "phone");
        choose("theme", "dark");
        viewer.awaitsInPage("page as wide as a phone", "return page.defaultView.innerWidth === 390");
        assertThat(night()).isTrue();
        viewer.reload();
        viewer.awaitsInPage("page as wide as a phone", "return page.defaultView.innerWidth === 390");
        assertThat(night()).isTrue();
        choose("theme", "light");
        assertThat(night()).isFalse();
        viewer.go(preview.at(PAGE + "?view=both&width=paper&theme=dark&panel=model&template=brief"));
        viewer.awaits("printed page", DRAWN);
        viewer.reload();
        assertThat(viewer.address()).endsWith("?view=both&width=paper&theme=dark&panel=model&template=brief");
        assertThat(viewer.shown("#panel-title")).isEqualTo("Model");
        viewer.awaitsInPage("page as wide as its paper", "return page.defaultView.innerWidth === 794");
    }

    /** Whether the edition's own rules for the dark hold. */
    private boolean night() {
        return (Boolean) viewer.inPage("return page.defaultView.matchMedia('(prefers-color-scheme: dark)').matches");
    }

    @Test
    void tellsWhereAnEntryComesFrom() {
        viewer.open(preview.at(PAGE));
        viewer.press("i");
        viewer.awaits("inspector", "return !document.querySelector('#panel-inspector').hidden");
        viewer.inPage("""
                [...page.querySelectorAll('h3')].find(each => each.textContent.includes(arguments[0]))
                  .dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
                """, TITLE);
        viewer.awaits("origin", "return Boolean(document.querySelector('.origin'))");
        int line = workspace.read(EVENTS).substring(0, workspace.read(EVENTS).indexOf("nato-russia-council"))
                .split("\n", -1).length;
        assertThat(viewer.shown(".origin")).contains("nato-russia-council-2022-01").contains(EVENTS + ":" + line)
                .contains("kept").containsPattern("templates/shared/parts\\.ftlh:\\d+:\\d+")
                .containsPattern("templates/roundup/page\\.ftlh:\\d+:\\d+").contains("entry.title");
    }

    @Test
    void showsWhatTheTemplateSees() {
        viewer.open(preview.at(PAGE));
        viewer.press("m");
        viewer.awaits("model", "return document.querySelector('#panel-model').innerText.includes('What Blinken did')");
        workspace.replace("briefings/weekly-roundup.yaml", "What Blinken did this week", "Seven days of Blinken");
        viewer.awaits("newer model", "return document.querySelector('#panel-model').innerText.includes('Seven days')");
    }

    @Test
    void canBeUsedByTheKeyboardAlone() {
        viewer.open(preview.at(PAGE));
        List<String> path = new ArrayList<>();
        for (int i = 0; i < 30 && !path.contains("Shortcuts"); i++) {
            path.add(viewer.tab());
            assertThat(viewer.run(FOCUSED)).as("a sign on what has the focus: " + path.getLast()).isEqualTo(true);
        }
        assertThat(path).containsSubsequence("All briefings", "Earlier edition, 2022-W01", "Edition of the day",
                "Later edition, 2022-W03", "Template", "Language", "HTML", "Width", "Colours", "Inspect", "Model",
                "Shortcuts");
        viewer.press(Keys.ENTER);
        viewer.awaits("list of keys", "return document.querySelector('#keys').open");
        viewer.press(Keys.ESCAPE);
        viewer.awaits("no list of keys", "return !document.querySelector('#keys').open");
        viewer.press("p");
        viewer.awaits("printed page", DRAWN);
    }

    @Test
    void listsBriefingsAndTheirEditionsAndWhatIsWrongWithThem() {
        viewer.go(preview.at(""));
        viewer.awaits("list", "return document.body.innerText.includes('What Blinken did this week')");
        assertThat(viewer.shown("body")).contains("2022-W03").contains("2022-W02").contains("14");
        viewer.run("window.kept = true");
        workspace.replace("briefings/council-brief.yaml", "title:", "titel:");
        viewer.awaits("fault", "return document.querySelector('#b-council-brief summary')?.innerText === '1 error'");
        viewer.element("#b-council-brief summary").click();
        assertThat(viewer.shown("#b-council-brief .error .file")).isEqualTo("briefings/council-brief.yaml:3:1");
        workspace.write("briefings/another.yaml", "title: Another briefing\nevents: [events/*.yaml]\n");
        viewer.awaits("new briefing", "return document.body.innerText.includes('Another briefing')");
        assertThat(viewer.run("return window.kept")).isEqualTo(true);
        viewer.run("document.querySelector('a[href*=\"2022-W02\"]').click()");
        viewer.awaits("an edition", "return Boolean(document.documentElement.dataset.version)");
        assertThat(viewer.address()).endsWith("/2022-W02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?panel=problems", "?panel=inspector", "?panel=model", "?theme=dark", "?view=pdf",
            "?view=both&theme=dark&panel=model"})
    void isForEverybody(String choices) throws IOException {
        viewer.go(preview.at(PAGE + choices));
        viewer.awaits("edition", "return Boolean(document.documentElement.dataset.version"
                + " || document.documentElement.dataset.pdfVersion)");
        assertThat(viewer.violations()).isEmpty();
        viewer.phone();
        assertThat(viewer.violations()).isEmpty();
    }

    @Test
    void isForEverybodyWhenSomethingIsBroken() throws IOException {
        viewer.open(preview.at(PAGE));
        workspace.replace("briefings/weekly-roundup.yaml", "ahead:", "ahed:");
        viewer.awaits("problem", "return document.documentElement.dataset.stale === 'true'");
        assertThat(viewer.violations()).isEmpty();
        viewer.phone();
        assertThat(viewer.violations()).isEmpty();
        viewer.go(preview.at(""));
        viewer.element("#b-weekly-roundup summary").click();
        assertThat(viewer.violations()).isEmpty();
        viewer.laptop();
        assertThat(viewer.violations()).isEmpty();
    }

    private void choose(String list, String value) {
        viewer.element("#" + list + " option[value=" + value + "]").click();
    }
}

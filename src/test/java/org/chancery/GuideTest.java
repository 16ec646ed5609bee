package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.testing.Samples;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.chancery.testing.Walkthrough;
import org.chancery.testing.Walkthrough.Step;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** The guide to templates and the gallery say what is so: their steps are done as they stand there. */
class GuideTest {
    private static final Path GUIDE = Path.of("docs/templates.md");
    private static final Path GALLERY = Path.of("docs/gallery.md");
    private static final String EDITION = "output/weekly-roundup/weekly-roundup-2022-W01";
    private static final Result SILENT = new Result(0, "", "");
    private static final long LARGEST_PICTURE = 150_000;

    @TempDir
    private Path folder;

    @Test
    void theStepsOfTheGuideLeadToTheLayoutThatItShows() throws IOException {
        TestWorkspace workspace = TestWorkspace.samples(folder);
        List<Step> steps = Walkthrough.of(GUIDE);
        for (int at = 0; at < steps.size(); at++) {
            Step next = at + 1 < steps.size() ? steps.get(at + 1) : steps.get(at);
            take(steps.get(at), next, workspace);
        }
        Document page = Jsoup.parse(workspace.read(EDITION + ".html"));
        assertThat(page.select("header + .world svg.map")).as("the map follows the masthead").hasSize(1);
        assertThat(page.select(".glance")).as("the panel that it stood in").isEmpty();
        assertThat(page.select(".quotes h2, .quotes blockquote").eachText())
                .containsExactly("Quotes of the week", "“massive consequences”", "“with a gun to Ukraine’s head”");
        assertThat(widestLinkOfTheRightHalf()).as("a reference in the right column").isGreaterThan(60);
    }

    private static void take(Step step, Step next, TestWorkspace workspace) {
        switch (step) {
            case Step.Run(String command) when next instanceof Step.Says(String text) -> assertThat(
                    workspace.run(command.split(" ")).err()).isEqualTo(text);
            case Step.Run(String command) -> run(command, workspace);
            case Step.Add(String file, String text) -> workspace.write(file, workspace.read(file) + "\n" + text);
            case Step.Replace(String file, String old, String text) -> replace(workspace, file, old, text);
            case Step.Says ignored -> {}
            case Step.Picture ignored -> {}
        }
    }

    /** Runs a command, which has nothing to complain of; nor has a check of what then is there. */
    private static void run(String command, TestWorkspace workspace) {
        Result result = workspace.run(command.split(" "));
        assertThat(result.err()).as(command).isEmpty();
        assertThat(result.status()).as(command).isZero();
        assertThat(workspace.run("check", "weekly-roundup", "--week", "2022-W01")).as(command).isEqualTo(SILENT);
    }

    private static void replace(TestWorkspace workspace, String file, String old, String text) {
        assertThat(workspace.read(file).split(Pattern.quote(old.stripTrailing()), -1))
                .as("%s holds just once: %s", file, old)
                .hasSize(2);
        workspace.replace(file, old.stripTrailing(), text.stripTrailing());
    }

    /** Of the links of the second page that begin in its right half, the width of the widest. */
    private float widestLinkOfTheRightHalf() throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(folder.resolve(EDITION + ".pdf")))) {
            float middle = reader.getPageSize(2).getWidth() / 2;
            PdfArray links = reader.getPageN(2).getAsArray(PdfName.ANNOTS);
            return (float) IntStream.range(0, links.size())
                    .mapToObj(each -> links.getAsDict(each).getAsArray(PdfName.RECT))
                    .filter(corners -> corners.getAsNumber(0).floatValue() > middle)
                    .mapToDouble(corners -> corners.getAsNumber(2).floatValue() - corners.getAsNumber(0).floatValue())
                    .max()
                    .orElse(0);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheGalleryWorks() {
        TestWorkspace workspace = TestWorkspace.samples(folder);
        return Walkthrough.of(GALLERY).stream()
                .filter(Step.Run.class::isInstance)
                .map(step -> ((Step.Run) step).command())
                .map(command -> DynamicTest.dynamicTest(command, () -> assertThat(workspace.run(command.split(" ")))
                        .matches(result -> result.status() == 0 && result.out().contains(".pdf"))));
    }

    @Test
    void theGalleryShowsEveryForm() throws IOException {
        assertThat(Files.readAllLines(GALLERY).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring("## ".length())))
                .containsExactly(Samples.ofEachTemplate()
                        .map(form -> form.name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new));
    }

    @Test
    void everyPictureIsThereAndSmall() {
        assertThat(Stream.of(GUIDE, GALLERY).flatMap(document -> Walkthrough.of(document).stream())
                .filter(Step.Picture.class::isInstance)
                .map(step -> Path.of("docs", ((Step.Picture) step).file())))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(Files.size(picture)).isBetween(1_000L, LARGEST_PICTURE));
    }
}

package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.chancery.publish.Artifact;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of events: what is shown, and what is refused, whatever a folder holds. */
@Timeout(30)
class PicturesTest {
    private static final String EVENTS = "briefings/events/all.yaml";
    /** Where the name of the file stands in {@link #event}. */
    private static final String PLACE = EVENTS + ":8:19: error: ";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;
    private Path pictures;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        workspace = TestWorkspace.empty(Files.createDirectories(folder.resolve("work")))
                .write("briefings/weekly.yaml", "title: Weekly\nformats: [html]\n");
        workspace.folder("briefings/events/pictures");
        pictures = workspace.root().resolve("briefings/events/pictures");
        Files.write(folder.resolve("outside.png"), picture("png"));
    }

    @ParameterizedTest
    @CsvSource({"hall.png,image/png", "hall.jpg,image/jpeg"})
    void showsAPictureOfWhichThePageHoldsEveryByte(String name, String type) throws IOException {
        byte[] bytes = picture(name.substring(5));
        Files.write(pictures.resolve(name), bytes);

        String model = make("pictures/" + name).out();

        assertThat(model)
                .contains("\"src\":\"data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes))
                .contains("\"alt\":\"A hall\"", "\"caption\":\"The hall\"", "\"credit\":\"The desk\"",
                        "\"creditText\":\"Picture: The desk\"", "\"width\":16", "\"height\":16");
    }

    @Test
    void namesThePictureAmongWhatAnEditionWasMadeFrom() throws IOException {
        byte[] bytes = picture("png");
        Files.write(pictures.resolve("hall.png"), bytes);
        make("pictures/hall.png");

        assertThat(workspace.run("generate", "--week", "2022-W02").status()).isZero();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.json").replaceAll("\\s+", ""))
                .contains("{\"path\":\"briefings/events/pictures/hall.png\",\"sha256\":\"" + Artifact.sha256(bytes));
    }

    @Test
    void takesAPictureThroughALinkThatStaysInTheWorkspace() throws IOException {
        Files.write(workspace.root().resolve("briefings/hall.png"), picture("png"));
        Files.createSymbolicLink(pictures.resolve("link.png"), Path.of("../../hall.png"));

        assertThat(make("pictures/link.png").status()).isZero();
        assertThat(make("../hall.png").status()).isZero();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(make("pictures/none.png").err())
                .contains(PLACE + "\"pictures/none.png\" is not there", "paths count from the event file's own folder");
        assertThat(make("pictures/none.png").status()).isEqualTo(65);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../outside.png", "../../../none.png", "/etc/hostname", "pictures/link.png",
            "pictures/folder/outside.png", "../../../../../../../../dev/zero"})
    void refusesWhatLiesOutsideTheWorkspace(String name) throws IOException {
        Files.createSymbolicLink(pictures.resolve("link.png"), folder.resolve("outside.png"));
        Files.createSymbolicLink(pictures.resolve("folder"), folder);

        assertThat(make(name).err()).contains(PLACE + "\"" + name + "\" is outside the workspace");
        assertThat(make(name).status()).isEqualTo(65);
    }

    @Test
    void opensNothingButPlainFiles() throws Exception {
        Path pipe = pictures.resolve("pipe.png");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS)).isTrue();
        Files.createSymbolicLink(pictures.resolve("round.png"), Path.of("round.png"));

        assertThat(make("pictures").err()).contains(PLACE + "\"pictures\" is not a file");
        assertThat(make("pictures/pipe.png").err()).contains(PLACE + "\"pictures/pipe.png\" is not a file");
        assertThat(make("pictures/round.png").err()).contains("\"pictures/round.png\" cannot be read");
        assertThat(make("pictures/a\\0b.png").err()).contains("cannot be read");
    }

    @Test
    void refusesWhatIsNoSoundPicture() throws IOException {
        byte[] jpeg = picture("jpg");
        String noPicture = "it is no PNG or JPEG";
        String damaged = "it is damaged or cut off";

        assertThat(said("this is a text".getBytes())).contains(noPicture);
        assertThat(said("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes())).contains(noPicture);
        assertThat(said(picture("gif"))).contains(noPicture);
        assertThat(said(new byte[0])).contains("it is empty");
        assertThat(said(new byte[] {(byte) 0x89})).contains(noPicture);
        assertThat(said(Arrays.copyOf(jpeg, jpeg.length / 2))).contains(damaged);
        assertThat(said(Arrays.copyOf(picture("png"), 40))).contains(damaged);
        assertThat(said(large(1, 1, "not deflated at all".getBytes()))).contains(damaged);
        assertThat(said(large(1, 1, deflated(64 << 20)))).contains(damaged);
        assertThat(said(new byte[(2 << 20) + 1])).contains("it has more than 2 MiB");
    }

    /** Some 50 kB that would unpack to more than a gigabyte. */
    @Test
    void countsPixelsBeforeItUnpacksThem() throws IOException {
        byte[] bytes = large(20_000, 20_000, deflated(50 << 20));

        assertThat(bytes).hasSizeLessThan(60_000);
        assertThat(said(bytes)).contains("its 20000 x 20000 pixels are more than the 12 million that can be printed");
    }

    @Test
    void wantsWordsForReadersWhoCannotSeeIt() throws IOException {
        Files.write(pictures.resolve("hall.png"), picture("png"));
        String missing = EVENTS + ":8:12: error: no \"alt\" in image\n";

        assertThat(with("{file: pictures/hall.png}").err())
                .contains(missing, "hint: say what it shows, for readers who cannot see it");
        assertThat(with("{file: pictures/hall.png, alt: ' '}").err()).contains(missing);
        assertThat(with("{file: pictures/hall.png, atl: A hall}").err())
                .contains("unknown key \"atl\" in image", "did you mean \"alt\"?")
                .doesNotContain("no \"alt\"");
        assertThat(with("{alt: A hall}").err()).contains("no \"file\" in image");
    }

    @Test
    void keepsThePictureOfTheLeadingReportElseAnothers() throws IOException {
        Files.write(pictures.resolve("hall.png"), picture("png"));
        workspace.write(EVENTS, report("a", 90, "") + report("b", 10, "    image: {file: pictures/hall.png, alt: B}\n")
                .replace("events:\n", ""));

        assertThat(workspace.run("model", "weekly", "--week", "2022-W02").out()).contains("\"alt\": \"B\"");
    }

    private String said(byte[] bytes) throws IOException {
        Files.write(pictures.resolve("hall.png"), bytes);
        TestWorkspace.Result result = make("pictures/hall.png");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains(PLACE + "the picture \"pictures/hall.png\" cannot be used: ");
        return result.err();
    }

    private TestWorkspace.Result make(String file) {
        return with("{file: \"" + file + "\", alt: A hall, caption: The hall, credit: The desk}");
    }

    private TestWorkspace.Result with(String image) {
        workspace.write(EVENTS, """
                events:
                  - id: talks
                    date: 2022-01-12
                    kind: talks
                    title: Talks in Brussels
                    countries: [RU, US]
                    sources: [{title: A report}]
                    image: %s
                """.formatted(image));
        TestWorkspace.Result result = workspace.run("model", "weekly", "--week", "2022-W02");
        return new TestWorkspace.Result(
                result.status(), result.out().replaceAll("\": (?=[\"0-9])", "\":"), result.err());
    }

    private static String report(String id, int weight, String image) {
        return """
                events:
                  - id: %s
                    date: 2022-01-12
                    kind: talks
                    title: Talks in Brussels
                    weight: %d
                    people: [sergei-lavrov, antony-blinken]
                    countries: [RU, US]
                    sources: [{title: A report}]
                """.formatted(id, weight) + image;
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A PNG of grey pixels with this size and packed content; its sums are right. */
    private static byte[] large(int width, int height, byte[] packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ByteBuffer.allocate(8).putLong(0x89504E470D0A1A0AL).array());
        chunk(bytes, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array());
        chunk(bytes, "IDAT", packed);
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes());
        sum.update(content);
        bytes.write(ByteBuffer.allocate(4).putInt(content.length).array());
        bytes.write(name.getBytes());
        bytes.write(content);
        bytes.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] deflated(int zeros) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        byte[] packed = new byte[1 << 20];
        return Arrays.copyOf(packed, deflater.deflate(packed));
    }
}

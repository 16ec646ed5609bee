package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chancery.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pages in all scripts, on a machine that has fonts for them: install fonts-noto-core and fonts-noto-cjk. */
@EnabledIf(value = "org.chancery.render.pdf.Press#hasFontsOfTheWorld", disabledReason = "no fonts-noto-core, fonts-noto-cjk")
class ScriptsTest {

    @ParameterizedTest
    @CsvSource({
            "ar, rtl, وصل الوزير سلام إلى القاهرة في 15 يناير 2022 (مساء)",
            "fa, rtl, می‌خواهم ۱۲ کتاب",
            "he, rtl, שיחות בקהיר עם Wendy Sherman [1]",
            "he, rtl, מִנְיָן שָׁלוֹם",
            "en, ltr, The name שלום עולם (12) and الوزير سلام here",
            "ko, ltr, 외교부 장관은 서울에 도착하여 大韓民國",
            "ja, ltr, 外務大臣は「進展を期待している」と述べ、ロイター通信（Reuters）によると、",
            "zh-CN, ltr, 外交部长于2022年1月15日抵达北京。",
            "zh-TW, ltr, 外交部長於2022年1月15日抵達北京。",
            "hi, ltr, भारत और चीन की वार्ता क्षेत्र।",
            "th, ltr, ประเทศไทย"
    })
    void everyScriptIsPrintedByTheStandards(String language, String direction, String text) throws Exception {
        String body = "<h1>" + text + "</h1><ul><li>" + text + "</li></ul><p>a <bdi>" + text + "</bdi>, <b>" + text
                + "</b></p><table><tr><th>" + text + "</th><th>B</th></tr><tr><td>1</td><td>" + text
                + "</td></tr></table><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 20\""
                + " aria-label=\"x\"><text x=\"9\" y=\"9\">" + text + "</text></svg>";

        Press.Printed printed = Press.printAbroad(language, direction, body);

        assertThat(printed.messages()).isEmpty();
        assertThat(VeraPdf.faults(printed.pdf().orElseThrow(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(printed.pdf().orElseThrow(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void readsChineseAndKoreanAndJapaneseAsTheyAreWritten() {
        assertThat(Press.printAbroad("ja", "ltr", "<p>外務大臣は「進展」と述べた。</p>").text(1))
                .isEqualTo("外務大臣は「進展」と述べた。");
        assertThat(Press.printAbroad("ko", "ltr", "<p>외교부 장관은 서울에</p>").text(1)).isEqualTo("외교부 장관은 서울에");
    }

    @Test
    void breaksNoKoreanWordAndBeginsNoLineWithAClosingSign() {
        String narrow = "<p style=\"width: 22mm\">외교부 장관은 미국 국무부 부장관과 회담을 가졌다</p>";

        assertThat(Press.printAbroad("ko", "ltr", narrow).text(1)).contains("부장관과", "회담을", "국무부");
        assertThat(Press.printAbroad("ja", "ltr", "<p style=\"width: 15mm\">一二三、四五六、七八。</p>").text(1))
                .doesNotContain(" 、", " 。");
    }

    @Test
    void takesTheFaceOfThePagesCountry() {
        assertThat(family("ja", "<p>骨</p>")).isEqualTo("Noto Serif CJK JP");
        assertThat(family("zh", "<p>骨</p>")).isEqualTo("Noto Serif CJK SC");
        assertThat(family("zh-Hant", "<p>骨</p>")).isEqualTo("Noto Serif CJK TC");
        assertThat(family("ko", "<p style=\"font-family: Chancery Sans\">骨</p>")).isEqualTo("Noto Sans CJK KR");
        assertThat(family("en", "<p>שלום</p>")).isEqualTo("Noto Serif Hebrew");
    }

    @Test
    void printsTheSameFromSeveralThreads() {
        List<String> bodies = List.of("<p>سلام إلى القاهرة</p>", "<p>외교부 장관은</p>", "<p>שלום (12)</p>");
        List<byte[]> one = bodies.stream().map(ScriptsTest::bytes).toList();

        for (int round = 0; round < 5; round++) {
            assertThat(bodies.parallelStream().map(ScriptsTest::bytes).toList())
                    .usingElementComparator(Arrays::compare)
                    .containsExactlyElementsOf(one);
        }
    }

    private static byte[] bytes(String body) {
        return Press.printAbroad("en", "ltr", body).pdf().orElseThrow();
    }

    @Test
    void writesTheTextInTheOrderInWhichItIsRead() {
        String body = "<p>אב גד <a href=\"https://example.org\">הו</a> World <i>Service</i> זח</p>";
        String read = "בא דג וה World Service חז"; // letter by letter from the left, word by word as they are read

        assertThat(Press.printAbroad("he", "rtl", body).text(1)).isEqualTo(read);
        assertThat(Press.printAbroad("en", "ltr", body).text(1)).isEqualTo(read);
    }

    private static String family(String language, String body) {
        return Press.printAbroad(language, "ltr", body).page().orElseThrow().fonts().getFirst().family();
    }
}

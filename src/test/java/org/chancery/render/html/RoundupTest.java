package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.client.EmbeddedValidator;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.digest.Digest;
import org.chancery.render.Templates;
import org.chancery.testing.JanuaryDigest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class RoundupTest {
    static Stream<Digest> digests() {
        return Stream.of(JanuaryDigest.digest(), JanuaryDigest.empty());
    }

    private static String page(Digest digest) {
        Diagnostics diagnostics = new Diagnostics();
        String page =
                new HtmlRenderer(new Templates(Path.of("templates"))).render(digest, "roundup", diagnostics).orElse("");
        assertThat(diagnostics.list()).isEmpty();
        return page;
    }

    @ParameterizedTest
    @MethodSource("digests")
    void isValidHtml(Digest digest) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        String found = validator.validate(new ByteArrayInputStream(page(digest).getBytes(StandardCharsets.UTF_8)));
        assertThat(found.lines().filter(line -> line.startsWith("Error") || line.startsWith("Warning"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("digests")
    void isWellFormedXml(Digest digest) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page(digest))));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/1999/xhtml");
    }

    @Test
    void dropsNoEventAndKeepsTheirOrder() {
        Digest digest = JanuaryDigest.digest();
        Document page = Jsoup.parse(page(digest));
        List<String> headlines = digest.sections().stream().flatMap(section -> section.entries().stream())
                .map(entry -> entry.headline()).toList();
        assertThat(page.select(".entry h3").eachText()).isEqualTo(headlines);
        assertThat(page.select(".brief li b").eachText())
                .containsAll(digest.briefly().stream().map(entry -> entry.headline()).toList());
        assertThat(page.select("[aria-labelledby=ahead] td > b").eachText())
                .isEqualTo(digest.ahead().stream().map(entry -> entry.headline()).toList());
    }

    @Test
    void givesEveryPersonTheOfficeOfThatDay() {
        Document page = Jsoup.parse(page(JanuaryDigest.digest()));
        assertThat(page.select(".entry .people").eachText().getFirst()).isEqualTo(
                "Jens Stoltenberg, Secretary General of NATO; Wendy Sherman, Deputy Secretary of State; Alexander Grushko, Deputy Minister of Foreign Affairs");
    }

    @Test
    void leadsEveryInnerLinkSomewhere() {
        Document page = Jsoup.parse(page(JanuaryDigest.digest()));
        assertThat(page.select("a[href^=#]").eachAttr("href")).isNotEmpty()
                .allMatch(href -> page.getElementById(href.substring(1)) != null);
    }

    @Test
    void standsAlone() {
        Document page = Jsoup.parse(page(JanuaryDigest.digest()));
        assertThat(page.select("script, link, iframe, [src]")).isEmpty();
        assertThat(page.select("style").get(0).data()).doesNotContainPattern("url\\((?!\"data:)");
    }

    @Test
    void keepsHeadingsInOrder() {
        int last = 0;
        for (Element heading : Jsoup.parse(page(JanuaryDigest.digest())).select("h1, h2, h3, h4")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void saysThatNothingHappened() {
        Document page = Jsoup.parse(page(JanuaryDigest.empty()));
        assertThat(page.select("main").text()).isEqualTo(
                "Nothing was found for Russia, Ukraine and Japan. Nothing to report No event of this period matched the briefing.");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(page(JanuaryDigest.digest())).isEqualTo(page(JanuaryDigest.digest()));
    }
}

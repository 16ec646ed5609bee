package org.chancery.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.source.told.ToldItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What feeds do with their forms, and what a wrong one is told. */
@Timeout(20)
class FeedFormsTest {
    private static final String ITEM =
            """
            <item>
            <title>Talks &amp; calls</title>
            <link>https://example.org/a</link>
            <pubDate>Fri, 14 Jan 2022 16:00:54 GMT</pubDate>
            <description>&lt;p&gt;They&amp;nbsp;met.&lt;/p&gt;&lt;p&gt;They parted.&lt;/p&gt;</description>
            </item>
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsTheSameItemOfEveryForm(String what, String text) {
        ParsedFeed feed = ParsedFeed.of(text);
        assertThat(feed.said()).isEmpty();
        assertThat(feed.items()).hasSize(1);
        ToldItem item = feed.items().getFirst();
        assertThat(item.title()).isEqualTo("Talks & calls");
        assertThat(item.text()).isEqualTo("They met.\n\nThey parted.");
        assertThat(item.url()).isEqualTo("https://example.org/a");
        assertThat(item.published().toInstant()).hasToString("2022-01-14T16:00:54Z");
        assertThat(item.publisher()).isEqualTo("A ministry");
        assertThat(item.id()).isEqualTo("talks-calls-b5b10dd0");
    }

    static Stream<Arguments> forms() {
        String rdf =
                "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/'";
        String dc = ITEM.replace("pubDate>", "dc:date>").replace("Fri, 14 Jan 2022 16:00:54 GMT",
                "2022-01-14T16:00:54Z");
        String channel = "<channel><title>A ministry</title></channel>";
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>A ministry</title>"
                + "<entry xml:base='https://example.org/'><title>Talks &amp; calls</title><link rel='self' href='x'/>"
                + "<link href='a'/><id>tag:1</id><published>2022-01-14T16:00:54Z</published>"
                + "<updated>2022-01-15T16:00:54Z</updated>";
        String xhtml = "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>They met.</p>"
                + "<script>They lied.</script><p>They <b>parted</b>.</p></div></content></entry></feed>";
        return Stream.of(
                Arguments.of("RSS 2.0", rss(ITEM)),
                Arguments.of("RSS 0.91", rss(ITEM).replace("2.0", "0.91")),
                Arguments.of("RSS 2.0 with a namespace of its own",
                        rss(ITEM).replace("<rss", "<rss xmlns='http://backend.userland.com/rss2'")),
                Arguments.of("RSS 2.0 with content beside the description",
                        rss(ITEM.replace("<description>", "<description>short</description><c:encoded>")
                                .replace("</description>\n</item>", "</c:encoded>\n</item>"))
                                .replace("<rss", "<rss xmlns:c='http://purl.org/rss/1.0/modules/content/'")),
                Arguments.of("RSS 2.0 with titles of pictures and links of its own",
                        rss(ITEM.replace("<link>", "<m:title>Picture</m:title><a:link href='https://x.org/'/><link>"))
                                .replace("<rss", "<rss xmlns:m='urn:m' xmlns:a='http://www.w3.org/2005/Atom'")),
                Arguments.of("RSS 2.0 with a guid for a link",
                        rss(ITEM.replace("link>", "guid>"))),
                Arguments.of("RSS 2.0 in CDATA",
                        rss(ITEM.replace("Talks &amp; calls", "<![CDATA[Talks &amp; calls]]>"))),
                Arguments.of("RSS 2.0 with entities of HTML",
                        rss(ITEM.replace("Talks &amp;", "Talks&nbsp;&amp;"))),
                Arguments.of("RSS 1.0", "<rdf:RDF xmlns='http://purl.org/rss/1.0/' " + rdf + ">" + channel + dc
                        + "</rdf:RDF>"),
                Arguments.of("RSS 0.90", "<rdf:RDF xmlns='http://my.netscape.com/rdf/simple/0.9/' " + rdf + ">" + dc
                        + channel + "</rdf:RDF>"),
                Arguments.of("Atom 1.0 with XHTML", atom + xhtml),
                Arguments.of("Atom 1.0 with HTML", atom
                        + "<content type='html'>&lt;p>They met.&lt;/p>They parted.</content></entry></feed>"),
                Arguments.of("Atom 1.0 with text",
                        atom + "<summary type='text'>They met.\r\n\r\nThey\r\nparted.</summary></entry></feed>"),
                Arguments.of("Atom 0.3",
                        (atom + "<content mode='escaped' type='text/html'>They met.&lt;br>&lt;p>They parted."
                                + "</content></entry></feed>")
                                .replace("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
                                .replace("published>", "issued>")),
                Arguments.of("JSON Feed 1.1",
                        """
                        {"version": "https://jsonfeed.org/version/1.1", "title": "A ministry", "items": [
                        {"id": 1, "title": "Talks & calls", "url": "https://example.org/a", "_more": {},
                         "content_html": "<p>They met.<p>They parted.", "date_published": "2022-01-14T16:00:54Z"}]}"""),
                Arguments.of("JSON Feed 1.0",
                        """
                        {"version": "https://jsonfeed.org/version/1", "title": "A ministry",
                         "home_page_url": "https://example.org/", "items": [{"id": "1", "title": "Talks & calls",
                         "url": "a", "content_text": "They met.\\n\\nThey parted.", "date_published": "2022-01-14T17:00:54+01:00"}]}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1251", "UTF-16", "UTF-16LE", "UTF-16BE", "Shift_JIS"})
    void readsAFeedInItsOwnEncoding(String encoding) {
        String word = Charset.forName(encoding).newEncoder().canEncode('é') ? "Réunion" : "Переговоры";
        String text = "<?xml version='1.0' encoding='" + encoding + "'?>\n" + rss(ITEM.replace("Talks", word));
        ParsedFeed feed = ParsedFeed.of(text.getBytes(Charset.forName(encoding)));
        assertThat(feed.said()).isEmpty();
        assertThat(feed.items()).extracting(ToldItem::title).containsExactly(word + " & calls");
    }

    @Test
    void saysWhereAnEncodingIsDeclaredWrongly() {
        String latin = rss(ITEM.replace("Talks", "Réunion"));
        ParsedFeed wrong = ParsedFeed.of(latin.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(wrong.said()).containsExactly("3:9: warning: the feed is not UTF-8 here");
        assertThat(wrong.items()).extracting(ToldItem::title).containsExactly("Réunion & calls");
        ParsedFeed other = ParsedFeed.of("<?xml version='1.0' encoding='iso-8859-1'?>" + latin);
        assertThat(other.said()).containsExactly(
                "1:1: warning: the feed is declared as ISO-8859-1, but it is UTF-8");
        assertThat(other.items()).extracting(ToldItem::title).containsExactly("Réunion & calls");
        assertThat(ParsedFeed.of("<?xml version='1.0' encoding='klingon'?>" + latin).items()).hasSize(1);
    }

    @Test
    void takesAMarkAndBlankLinesBeforeTheFeed() {
        assertThat(ParsedFeed.of("\uFEFF\n\n<?xml version='1.0'?>" + rss(ITEM)).items()).hasSize(1);
        assertThat(ParsedFeed.of(rss(ITEM).replace("\n", "\r\n")).items()).hasSize(1);
        assertThat(ParsedFeed.of(rss(ITEM).replace("\n", "\r")).items()).hasSize(1);
    }

    @Test
    void countsEveryItemOnceAndSaysTheFirstFaultOfEachSort() {
        ParsedFeed feed = ParsedFeed.of(rss(ITEM + ITEM
                + ITEM.replace("org/a", "org/b").replace("Fri, 14 Jan 2022 16:00:54 GMT", "soon")
                + ITEM.replace("org/a", "org/c").replaceAll("<pubDate.*pubDate>", "")
                + ITEM.replace("org/a", "org/d").replaceAll("<pubDate.*pubDate>", "")
                + "<item><pubDate>Fri, 14 Jan 2022 16:00:54 GMT</pubDate></item>"
                + ITEM.replace("org/a", "org/e").replace("Talks", "x".repeat(2000))));
        assertThat(feed.items()).hasSize(1);
        assertThat(feed.account().read()).isEqualTo(6);
        assertThat(feed.account().faulty()).isEqualTo(5);
        assertThat(feed.said()).containsExactly(
                "14:1: warning: an item's date cannot be read", "20:1: warning: an item has no date",
                "32:1: warning: an item has neither a title nor a text",
                "32:62: warning: an item's title has more than 1000 characters");
    }

    @Test
    void givesItemsThatShareALinkIdsByWhatTheFeedCallsThem() {
        String one = ITEM.replace("<title>", "<guid isPermaLink='false'>1</guid><title>");
        ParsedFeed feed = ParsedFeed.of(rss(one + one.replace(">1<", ">2<")));
        assertThat(feed.items()).extracting(ToldItem::id).hasSize(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd",
            "&#106;avascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "//example.org/x",
            "mailto:a@b.c",
            "vbscript:x"})
    void dropsALinkThatIsNoPageOfTheWeb(String link) {
        ParsedFeed feed = ParsedFeed.of(rss(ITEM.replace("https://example.org/a", link)));
        assertThat(feed.items()).extracting(ToldItem::url).containsExactly("");
        assertThat(feed.said()).hasSize(1).first().asString()
                .startsWith("2:1: warning: the link \"").contains("\" is left out");
    }

    @Test
    void takesMarksOfDirectionAndControlsOutOfTexts() {
        ParsedFeed feed = ParsedFeed.of(rss(ITEM.replace("Talks", "Ta\u202Elks\u0000\u0007 \u200F\u2066ok")));
        assertThat(feed.items()).extracting(ToldItem::title).containsExactly("Talks ok & calls");
        assertThat(feed.said()).containsExactly("3:14: warning: the character U+0000 is not allowed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Q&A | Q&A & calls | 3:9: warning: an ampersand stands alone here",
            "Q&A, M&Ms | Q&A, M&Ms & calls | 3:9: warning: an ampersand stands alone here, and 1 more",
            "a &amp b | a & b & calls | 3:10: warning: an ampersand stands alone here",
            "<![CDATA[Q&A <b>]]> | Q&A & calls | ''",
            "Q<!-- & -->A | QA & calls | ''",
            "&#169; | \u00A9 & calls | ''",
            "&#xe9;t&eacute; | \u00E9t\u00E9 & calls | ''",
            "Q&#11;A | Q A & calls | 3:9: warning: the character U+000B is not allowed",
            "Q&#xD800;A | Q A & calls | 3:9: warning: the character U+D800 is not allowed",
            "Q\uFDD0A | Q A & calls | 3:9: warning: the character U+FDD0 is not allowed",
    })
    void takesAnAmpersandForItselfWhereItBeginsNothing(String typed, String title, String said) {
        ParsedFeed feed = ParsedFeed.of(rss(ITEM.replace("Talks", typed)));
        assertThat(feed.items()).extracting(ToldItem::title).containsExactly(title);
        assertThat(String.join("", feed.said())).isEqualTo(said);
    }

    @Test
    void takesAnAmpersandInAddressesForItself() {
        String enclosed =
                "<enclosure url='https://example.org/?a=1&b=2&nbsp;'/><link>https://example.org/?a=1&b=2</link>";
        ParsedFeed feed = ParsedFeed.of(rss(ITEM.replace("<link>https://example.org/a</link>", enclosed)));
        assertThat(feed.items()).extracting(ToldItem::url).containsExactly("https://example.org/?a=1&b=2");
        assertThat(feed.said()).containsExactly("4:41: warning: an ampersand stands alone here, and 2 more");
    }

    @Test
    void namesAPrefixThatIsNotDeclared() {
        assertThat(ParsedFeed.hints(rss(ITEM.replace("pubDate>", "dc:date>"))))
                .containsExactly("the prefix \"dc\" is declared nowhere");
    }

    @Test
    void believesTheFeedWhereWhoSentItNamesAnEncodingThatItIsNotOf() {
        byte[] russian = ("<?xml version='1.0' encoding='windows-1251'?>" + rss(ITEM.replace("Talks", "Переговоры")))
                .getBytes(Charset.forName("windows-1251"));
        ParsedFeed feed = ParsedFeed.of(russian, Optional.of("utf-8"));
        assertThat(feed.items()).extracting(ToldItem::title).containsExactly("Переговоры & calls");
        assertThat(feed.said()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void saysWhatIsWrongWithAFeed(String what, String text, String said) {
        long before = System.nanoTime();
        ParsedFeed feed = ParsedFeed.of(text);
        assertThat(feed.said()).containsExactly(said);
        assertThat(feed.items()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    static Stream<Arguments> wrong() {
        String laughs = Stream.iterate(1, each -> each < 10, each -> each + 1)
                .map(each -> "<!ENTITY l" + each + " '" + ("&l" + (each - 1) + ";").repeat(10) + "'>")
                .reduce("<!ENTITY l0 'ha'>", String::concat);
        String doctype = "1:1: error: a document type is refused";
        return Stream.of(
                Arguments.of("a file of the machine", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + rss(ITEM.replace("Talks", "&x;")), doctype),
                Arguments.of("a billion laughs", "<!DOCTYPE r [" + laughs + "]>" + rss(ITEM.replace("Talks", "&l9;")),
                        doctype),
                Arguments.of("quadratic growth", "<!DOCTYPE r [<!ENTITY a '" + "a".repeat(100_000) + "'>]>"
                        + rss(ITEM.replace("Talks", "&a;".repeat(10_000))), doctype),
                Arguments.of("a document type of RSS 0.91", "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS"
                        + " 0.91//EN' 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>" + rss(ITEM), doctype),
                Arguments.of("elements deep in each other", rss(ITEM.replace("Talks", "<b>".repeat(500_000))),
                        "3:1: error: elements stand more than 64 deep in each other"),
                Arguments.of("many attributes", rss(ITEM.replace("<title>", "<title "
                        + Stream.iterate(0, each -> each < 150, each -> each + 1).map(each -> "a" + each + "=''")
                                .reduce("", (all, each) -> all + " " + each)
                        + ">")),
                        "3:1: error: an element has more than 100 attributes"),
                Arguments.of("a long title", rss(ITEM.replace("Talks", "x".repeat(2_000_000))),
                        "2:1: warning: an item's title has more than 1000 characters"),
                Arguments.of("a page", "<!DOCTYPE html>\n<html><head><title>404</title></head></html>",
                        "error: this is an HTML page, not a feed"),
                Arguments.of("a page of XHTML", "<?xml version='1.0'?>\n<!-- a -->\n<html/>",
                        "error: this is an HTML page, not a feed"),
                Arguments.of("another document", "<opml><body/></opml>",
                        "1:1: error: a feed begins with rss, rdf:RDF or feed, not with \"opml\""),
                Arguments.of("nothing", " \n", "error: the feed is empty"),
                Arguments.of("no XML", "Service unavailable", "1:1: error: this is not well-formed XML"),
                Arguments.of("a feed that was torn", rss(ITEM + ITEM).substring(0, 300),
                        "9:1: error: this is not well-formed XML"),
                Arguments.of("other JSON", "{\"error\": \"not found\"}", "1:1: error: this is no JSON Feed"));
    }

    static Stream<Arguments> slow() {
        String many =
                IntStream.range(0, 20_000).mapToObj(each -> "<font a" + each + "=1>").collect(Collectors.joining());
        return Stream.of(
                Arguments.of("comments", "<!---->".repeat(500) + rss(ITEM)),
                Arguments.of("ampersands", rss(ITEM.replace("They", "& &a ".repeat(180_000)))),
                Arguments.of("comments without end", "<!-- - ".repeat(100_000)),
                Arguments.of("HTML deep in itself", rss(ITEM.replace("They", escaped("<div>".repeat(100_000))))),
                Arguments.of("HTML that is opened anew",
                        rss(ITEM.replace("They", escaped(many + "<p>x".repeat(20_000))))),
                Arguments.of("HTML that is crossed", rss(ITEM.replace("They", escaped("<a><b><p>".repeat(50_000))))),
                Arguments.of("a link of slashes", rss(ITEM.replace("org/a", "org" + "/".repeat(900_000) + "x"))),
                Arguments.of("blank lines", rss(ITEM.replace("They", "\n ".repeat(300_000)))),
                Arguments.of("blanks", rss(ITEM.replace("They", " ".repeat(900_000) + "x"))),
                Arguments.of("combining marks", rss(ITEM.replace("They", "e" + "\u0301".repeat(900_000)))),
                Arguments.of("ten thousand items and more", rss(IntStream.range(0, 10_500)
                        .mapToObj(each -> ITEM.replace("org/a", "org/" + each)).collect(Collectors.joining()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slow")
    void isDoneInTimeWithWhateverItIsGiven(String what, String text) {
        long before = System.nanoTime();
        ParsedFeed feed = ParsedFeed.of(text);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(feed.items().size() + feed.account().read()).isIn(0L, 1L, 10_500L);
    }

    private static String escaped(String html) {
        return html.replace("<", "&lt;");
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>A ministry</title>\n" + items + "</channel></rss>";
    }
}

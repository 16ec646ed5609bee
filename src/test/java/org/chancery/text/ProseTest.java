package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a *b* **c**                      | <p>a <em>b</em> <strong>c</strong></p>
            a\\n\\nb                         | <p>a</p><p>b</p>
            a\\nb                            | <p>a b</p>
            [t](https://example.org/a?b=1&c) | <p><a href="https://example.org/a?b=1&amp;c">t</a></p>
            [t](mailto:press@example.org)    | <p><a href="mailto:press@example.org">t</a></p>
            [t](https://u:p@example.org/)    | <p><a href="https://example.org/">t</a></p>
            [t](/etc/passwd)                 | <p>t</p>
            - a\\n- b                        | <ul><li>a</li><li>b</li></ul>
            3. a\\n4. b                      | <ol start="3"><li>a</li><li>b</li></ol>
            > a                              | <blockquote><p>a</p></blockquote>
            # Head                           | <p>Head</p>
            ![alt *x*](http://e.org/a.png)   | <p>alt <em>x</em></p>
            `<b>`                            | <p>&lt;b&gt;</p>
            a <b onclick="x">c</b> d         | <p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt; d</p>
            <script>alert(1)</script>        | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
            <!-- gone? -->                   | <p>&lt;!-- gone? --&gt;</p>
            </p></body> & ${1+1} <#if x>     | <p>&lt;/p&gt;&lt;/body&gt; &amp; ${1+1} &lt;#if x&gt;</p>
            &lt;b&gt; &amp; &copy;           | <p>&lt;b&gt; &amp; ©</p>
            "as it is" -- 'so'               | <p>&quot;as it is&quot; -- 'so'</p>
            ***                              | <p>***</p>
            """)
    void writesHtml(String markdown, String expected) {
        assertThat(Prose.markdown(markdown.replace("\\n", "\n")).html()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;avascript:alert(1)", "javascript&colon;alert(1)", "\u0001javascript:alert(1)",
            "\u0000javascript:alert(1)", "data:text/html,x",
            "DATA:text/html;base64,x", "vbscript:x", "file:///etc/passwd", "//example.org/x", "\\\\host\\x", "blob:x",
            "jar:file:x", "ftp://example.org",
            "https:javascript:alert(1)", "http:/\\example.org", "mailto:", "view-source:https://e.org",
            "\u202Ejavascript:x", "%6Aavascript:x"
    })
    void linksToNothingButTheWebAndMail(String address) {
        String html = Prose.markdown("[text](<" + address + ">) and [two][r]\n\n[r]: <" + address + ">").html();
        assertThat(html).doesNotContain("href");
        assertThat(WebAddress.of(address)).isEmpty();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "*a **b ".repeat(3000),
                "> ".repeat(3000) + "x",
                "- ".repeat(2000) + "x",
                "[".repeat(5000),
                "*".repeat(300) + "a" + "*".repeat(300),
                "_a *b ".repeat(200) + "c* d_ ".repeat(200),
                "a\u0000b\uFFFEc\uD800d\u0008e",
                "]]> <![CDATA[ x ]]> <?php ?> <!DOCTYPE x>",
                "<a href=\"x\n\n\">");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void staysWellFormed(String markdown) throws Exception {
        String page = "<div>" + Prose.markdown(markdown).html() + "</div>";
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("div");
    }

    @Test
    void givesItsWordsAlone() {
        assertThat(Prose.markdown("A *b*\nc <i>d</i>\n\n- [e](https://x.org)\n- f").plainText())
                .isEqualTo("A b c <i>d</i>\ne\nf");
    }

    @Test
    void isEmptyWithoutWords() {
        assertThat(Prose.markdown(" \n ").isEmpty()).isTrue();
        assertThat(Prose.markdown(" \n ").html()).isEmpty();
        assertThat(Prose.EMPTY).isEqualTo(Prose.markdown(""));
    }

    @Test
    void listsTheAddressesOfItsLinks() {
        assertThat(Prose.markdown("[a](javascript:x) <https://e.org>").links()).containsExactly("javascript:x",
                "https://e.org");
    }
}

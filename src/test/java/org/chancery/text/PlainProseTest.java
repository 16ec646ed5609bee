package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not written as Markdown, in prose; and text that is, as words. */
class PlainProseTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "a *b* _c_ **d**", "[text](https://example.org)", "<b>bold</b> & &amp; so", "`code` ``` ~~~",
            "# no heading",
            "1. no list", "12) none", "- none", "+ none", "= no line", "back\\slash", "| no | table |",
            "<https://a.org>",
            "![none](a.png)", "> none", "***", "---", "$15 (10%) \"so\" it's!"
    })
    void holdsEveryLetterOfPlainText(String text) {
        assertThat(Prose.plain(text).plainText()).isEqualTo(text);
        assertThat(Prose.plain(text).html()).doesNotContain("<a", "<em", "<ul", "<ol", "<strong", "<blockquote");
    }

    @Test
    void keepsParagraphsApart() {
        assertThat(Prose.plain("One.\n\n- Two.").html()).isEqualTo("<p>One.</p><p>- Two.</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "He met Mr. Kim of the U.S. Embassy. They spoke.; He met Mr. Kim of the U.S. Embassy.|They spoke.",
            "Joseph R. Biden, Jr. spoke today.  So it was!; Joseph R. Biden, Jr. spoke today.|So it was!",
            "“We agree.” He left.; “We agree.”|He left.",
            "It cost $3.5 million. 51 were hurt.; It cost $3.5 million.|51 were hurt.",
            "No end here; No end here",
    })
    void cutsSentences(String text, String sentences) {
        assertThat(Sentences.of(text)).containsExactly(sentences.split("\\|"));
    }

    @Test
    void readsMarkdownAsWords() {
        assertThat(MarkdownText.paragraphs(
                "# Head\n\nA hard-\nwrapped *line* on the 19<sup>th</sup>\u00a0of [May](https://a.org).\n\n-   one\n    two\n\nSo."
                        + "\n\n     Indented far, <https://b.org>\n\n\\###\n"))
                .containsExactly(
                        "Head", "A hard- wrapped line on the 19th of May.", "- one two", "So.",
                        "Indented far, https://b.org",
                        "###");
    }
}

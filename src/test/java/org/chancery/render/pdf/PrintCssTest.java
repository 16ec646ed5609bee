package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.render.StyleSheet;
import org.chancery.render.Templates;
import org.chancery.render.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine does not know in a style sheet is said at its place. */
class PrintCssTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a { display: flex }                     | 1:14 print does not know the value "flex" / use display: table, float or column-count
            a { display: grid; }                    | 1:14 print does not know the value "grid" / use display: table, float or column-count
            a { color: red; width: var(--x) }       | 1:24 print does not know "var()" / write the value itself; var() and calc() are for the screen
            a { width: calc(1px + 2px) }            | 1:12 print does not know "calc()" / write the value itself; var() and calc() are for the screen
            a { --x: 1px }                          | 1:5 print does not know the property "--x" / write the value itself; var() and calc() are for the screen
            a { margin: 1rem }                      | 1:14 print does not know the unit "rem" / write pt, mm or em
            a { background: linear-gradient(red, blue) } | 1:17 print does not know "linear-gradient()" / use a plain colour, or a picture as SVG
            a { box-shadow: 1px 1px }               | 1:5 print does not know the property "box-shadow"
            a { hyphens: auto }                     | 1:5 print does not know "hyphens: auto" / write soft hyphens, &#173;
            a { break-inside: avoid }               | 1:5 print does not know the property "break-inside" / write page-break-inside
            a { letter-spacing: 1px }               | 1:5 print does not know "letter-spacing"
            a { transform: rotate(1deg) }           | 1:5 print does not know the property "transform"
            a { overflow-wrap: anywhere }           | 1:5 print does not know the property "overflow-wrap" / write word-wrap: break-word
            a { colr: red }                         | 1:5 print does not know the property "colr" / did you mean "color"?
            a { color: red; font-size: 10pt; position: sticky } | 1:44 print does not know the value "sticky"
            b, :is(a, b) { color: red }             | 1:1 print does not know the selector "b, :is(a, b)" and passes over its rule / write each selector out
            a:not(.x) { color: red }                | 1:1 print does not know the selector "a:not(.x)" and passes over its rule
            a { content: string(x) }                | 1:14 print does not know "string()" / use a running element
            @supports (x: y) { a { b: c } } p { color: red } | 1:1 print does not know "@supports (x: y)"
            @layer base;                            | 1:1 print does not know "@layer base"
            @page { @footnote { color: red } }      | 1:9 print does not know "@footnote"
            @page { @top-left { display: flex } }   | 1:30 print does not know the value "flex" / use display: table, float or column-count
            @media print { a { gap: 1px } }         | 1:20 print does not know the property "gap" / use margin or border-spacing
            """)
    void saysWhatPrintDoesNotKnow(String css, String expected) {
        assertThat(said(css)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a { color: red; margin: 0 auto } /* display: flex */ b::before { content: \"display: flex; }\" }",
            "@page :first { size: A4; @top-left { content: \"x\" counter(page) } }",
            "@font-face { font-family: X; src: url(x.ttf); font-display: swap }",
            "@media screen { a { display: flex } } @media print { a { color: red } }",
            "a { letter-spacing: 0 } b { letter-spacing: normal; hyphens: manual }",
            "a::after { content: leader(dotted) target-counter(attr(href), page) }",
            "table { -fs-table-paginate: paginate } .x { position: running(x) }",
            "a:nth-child(2n+1) > b + c { color: rgba(1, 2, 3, 0.5); background: url(data:image/png;base64,AA==) }"
    })
    void letsBeWhatPrintKnows(String css) {
        assertThat(said(css)).isEmpty();
    }

    @Test
    void findsNothingInTheBuiltInTemplates() {
        HtmlRenderer html = new HtmlRenderer(new Templates(Path.of("templates")));
        for (String template : List.of("roundup", "brief", "newsletter", "status", "talks")) {
            List<StyleSheet> sheets = html.printSheets(template);
            assertThat(sheets).hasSizeGreaterThan(1);
            Diagnostics diagnostics = new Diagnostics();
            new PrintCss().check(sheets, diagnostics);
            assertThat(diagnostics.list()).isEmpty();
        }
    }

    @Test
    void endsWithWhateverIsThrownAtIt() throws Exception {
        for (String css : List.of("{", "}", "a{", "a{b", "@", "@media", "'", "a{b:'", "/*", "((((", "}}}}{{{{",
                "a{;;;:::}",
                "a{b:c}".repeat(20_000), "{".repeat(3_000), Files.readString(Path.of("templates/roundup/page.ftlh")))) {
            said(css);
        }
    }

    private static List<String> said(String css) {
        SourceText source = new SourceText(Path.of("x.css"), css);
        Diagnostics diagnostics = new Diagnostics();
        new PrintCss().check(List.of(new StyleSheet(source, css)), diagnostics);
        return diagnostics.list().stream()
                .map(each -> {
                    var position = ((Origin.Spot) each.origin()).position();
                    return position.line() + ":" + position.column() + " " + each.message()
                            + (each.hint().isEmpty() ? "" : " / " + each.hint());
                })
                .toList();
    }
}

package org.chancery.render.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.render.Templates;
import org.chancery.render.pdf.font.FontSet;
import org.chancery.render.pdf.font.FontShelf;
import org.chancery.render.pdf.font.MachineFonts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class TextSetterTest {
    private static final FontSet FONTS =
            new FontShelf(new Templates(Path.of("templates")), new MachineFonts(List.of())).of("none", "en",
                    new Diagnostics());

    @Test
    void beginsAtItsPlace() throws Exception {
        assertThat(set("<text x='10' y='20' dx='2' dy='-1'>word</text>")).singleElement().satisfies(text -> {
            assertThat(text.x()).isEqualTo(12);
            assertThat(text.y()).isEqualTo(19);
        });
    }

    @Test
    void hangsAllThatFollowsFromOneAnchor() throws Exception {
        List<TextPiece> texts = set("<text x='100' text-anchor='end' font-size='10'>one <tspan>two</tspan></text>");

        TextPiece last = texts.getLast();
        assertThat(last.x() + TextPiece.width(last.runs(), 10)).isCloseTo(100, within(0.01f));
        assertThat(texts.getFirst().x() + TextPiece.width(texts.getFirst().runs(), 10))
                .isCloseTo(last.x(), within(0.01f));
    }

    @Test
    void beginsAtTheRightWhereItsLanguageDoes() throws Exception {
        assertThat(set("<g direction='rtl'><text x='100'>word</text></g>").getFirst())
                .isEqualTo(set("<text x='100' text-anchor='end'>word</text>").getFirst());
        assertThat(set("<text x='100' direction='rtl' text-anchor='end'>word</text>").getFirst())
                .isEqualTo(set("<text x='100'>word</text>").getFirst());
    }

    @Test
    void beginsAnewAtAnAbsolutePlace() throws Exception {
        assertThat(set("<text x='5' y='1'>one<tspan x='5' dy='1.2em' font-size='10'>two</tspan></text>"))
                .extracting(TextPiece::x, TextPiece::y)
                .containsExactly(tuple(5f, 1f), tuple(5f, 13f));
    }

    @Test
    void inheritsItsStyleFromGroups() throws Exception {
        assertThat(set("<g font-size='20' style='font-weight: bold'><text font-family='Chancery Sans'>x</text></g>"))
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.size()).isEqualTo(20);
                    assertThat(text.runs().getFirst().face()).hasToString("fonts/ChancerySans-SemiBold.ttf");
                });
    }

    @Test
    void hangsTextThatRunsFromRightToLeftByItsBeginning() throws Exception {
        List<TextPiece> texts =
                set("<g direction='rtl'><text x='100' font-size='10'>one<tspan> two</tspan></text></g>");

        TextPiece first = texts.getFirst();
        TextPiece second = texts.getLast();
        assertThat(first.x() + TextPiece.width(first.runs(), 10)).isCloseTo(100, within(0.01f));
        assertThat(second.x() + TextPiece.width(second.runs(), 10)).isCloseTo(first.x(), within(0.01f));
        assertThat(set("<text x='100' text-anchor='end' direction='rtl'>one</text>"))
                .singleElement()
                .satisfies(text -> assertThat(text.x()).isEqualTo(100));
    }

    private static List<TextPiece> set(String content) throws Exception {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>";
        Element root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        StandIns texts = new StandIns();
        new DrawingEvents(() -> new TextSetter(FONTS, missing -> {}, texts)).of(root);
        return IntStream.range(0, texts.count())
                .mapToObj(index -> texts.behind(new Rectangle2D.Float(0, 0, 8_000_000 + index, 1)))
                .map(Optional::orElseThrow)
                .toList();
    }
}

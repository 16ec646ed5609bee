package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class ClosingSignsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <b>Blinken</b>, Secretary                  | [Blinken,][ Secretary]
                    <a>1</a><i>,</i> <a>2</a>                  | [1,][][ ][2]
                    <b><bdi>Rau</bdi></b>; <b>Price</b>        | [Rau;][ ][Price]
                    <b>Rau</b> , then                          | [Rau][ , then]
                    <b>Rau </b>, then                          | [Rau ][, then]
                    <b>Rau</b> then, there                     | [Rau][ then, there]
                    <br/>, then                                | [, then]
                    <bdi dir="rtl">x</bdi>, then               | [x][, then]
                    """)
    void joinTheWordBeforeThem(String paragraph, String pieces) throws Exception {
        Document page = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<p>" + paragraph + "</p>")));
        ClosingSigns.join(page);
        assertThat(pieces(page.getDocumentElement())).isEqualTo(pieces);
    }

    private static String pieces(Node within) {
        StringBuilder pieces = new StringBuilder();
        for (Node child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            pieces.append(child.hasChildNodes() ? pieces(child)
                    : child.getNodeType() == Node.TEXT_NODE ? "[" + child.getNodeValue() + "]" : "");
        }
        return pieces.toString();
    }
}

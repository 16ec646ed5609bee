package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingTest {
    @TempDir
    Path folder;

    @Test
    void putsPicturesAndFontsIntoThePage() {
        String page = new Bench(folder)
                .with("fonts/a.woff2", new byte[] {1, 2, 3})
                .with("t/logo.png", new byte[] {4})
                .with("t/style.css",
                        "@font-face { src: url(\"../fonts/a.woff2\") } p { background: url(logo.png), url( 'logo.png' ) }")
                .page("<style><#include \"style.css\" parse=false></style><p style=\"background: url(logo.png)\"><img src=\"logo.png\" alt=\"\"/><img src=\"data:image/png;base64,AA\" alt=\"\"/></p>")
                .rendered();
        assertThat(page).isEqualTo(
                "<style>@font-face { src: url(\"data:font/woff2;base64,AQID\") } p { background: url(data:image/png;base64,BA==),"
                        + " url( 'data:image/png;base64,BA==' ) }</style><p style=\"background: url(data:image/png;base64,BA==)\">"
                        + "<img src=\"data:image/png;base64,BA==\" alt=\"\"/><img src=\"data:image/png;base64,AA\" alt=\"\"/></p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>\\n<img src="logo.png" alt=""/></p>             | t/page.ftlh:2:11: no file "t/logo.png" under templates/
            <img src="logo.bmp" alt=""/>                       | t/page.ftlh:1:11: no file "t/logo.bmp" under templates/
            <img src="../../etc/passwd.png" alt=""/>           | t/page.ftlh:1:11: refused address "../../etc/passwd.png"
            <img src="/etc/passwd.png" alt=""/>                | t/page.ftlh:1:11: refused address "/etc/passwd.png"
            <img src="https://example.org/x.png" alt=""/>      | t/page.ftlh:1:11: refused address "https://example.org/x.png"
            <img src="file:///etc/passwd.png" alt=""/>         | t/page.ftlh:1:11: refused address "file:///etc/passwd.png"
            <img src="//example.org/x.png" alt=""/>            | t/page.ftlh:1:11: refused address "//example.org/x.png"
            <img srcset="x.png 1x, y.png 2x" alt=""/>          | t/page.ftlh:1:14: refused address "x.png 1x, y.png 2x"
            <style>p { background: url(http://e.org/) }</style>| t/page.ftlh:1:28: refused address "http://e.org/"
            <style>@import "x.css";</style>                    | t/page.ftlh:1:8: "@import" is not allowed in a page
            <style>p { background: URL(http://e.org/) }</style>| t/page.ftlh:1:28: refused address "http://e.org/"
            <style>p { background: u\\72l(http://e.org/) }</style>| t/page.ftlh:1:25: "\\7" outside of quotation marks
            <style>@IMPORT "x.css";</style>                    | t/page.ftlh:1:8: "@import" is not allowed in a page
            <style>p { background: image-set("http://e.org/x.png" 1x) }</style> | t/page.ftlh:1:24: "image-set()" is not allowed in a page
            <svg><rect fill="url(http://e.org/x.svg#a)"/></svg>| t/page.ftlh:1:22: refused address "http://e.org/x.svg#a"
            <svg><use href="http://e.org/x.svg#a"/></svg>      | t/page.ftlh:1:17: refused address "http://e.org/x.svg#a"
            <table background="http://e.org/x.png"></table>    | t/page.ftlh:1:20: refused address "http://e.org/x.png"
            <a href="java&#115;cript:x()">x</a>                | t/page.ftlh:1:10: refused address "java&#115;cript:x()"
            <a href=" java&#x9;script:x()">x</a>               | t/page.ftlh:1:10: refused address " java&#x9;script:x()"
            <a href="data:text/html,x">x</a>                   | t/page.ftlh:1:10: refused address "data:text/html,x"
            <p onclick="x()">x</p>                             | t/page.ftlh:1:13: the attribute "onclick" is not allowed in a page
            <SCRIPT>x</SCRIPT>                                 | t/page.ftlh:1:1: <SCRIPT> is not allowed in a page
            <p><!-- --!><b/> --></p>                           | t/page.ftlh:1:4: a comment that HTML ends elsewhere than XML does
            <p><![CDATA[ ><b/>]]></p>                          | t/page.ftlh:1:4: "<![CDATA[" is not allowed in a page
            <title><!-- </title><b/> --></title>               | t/page.ftlh:1:8: "<" within <title>
            <svg><image href="jar:file:x!/y.png"/></svg>       | t/page.ftlh:1:19: refused address "jar:file:x!/y.png"
            """)
    void refusesWhatIsNotUnderTemplates(String source, String expected) {
        assertThat(new Bench(folder).page(source.replace("\\n", "\n")).faults()).first().asString()
                .startsWith(expected);
    }

    @Test
    void refusesAPageThatPicturesMakeTooLarge() {
        Bench bench = new Bench(folder).with("t/big.png", new byte[7 * 1024 * 1024])
                .page("<img src=\"big.png\" alt=\"\"/>");
        assertThat(bench.faults())
                .containsExactly("t/page.ftlh: the page is larger than 8 MiB with its pictures and fonts");
    }
}

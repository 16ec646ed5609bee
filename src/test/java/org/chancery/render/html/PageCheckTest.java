package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <main>\\n<div>\\n<p>x</p>\\n</main>      | t/page.ftlh:2:1: <div> is never closed / close it with </div>
            <main>\\n<p>x</p>\\n</div></main>       | t/page.ftlh:3:1: </div> closes nothing
            <main>\\n  <div>\\n    <div>\\n    <p>x</p>\\n  </div>\\n</main> | t/page.ftlh:3:5: <div> is never closed / close it with </div>
            <main>\\n  <div><div>\\n    <p>x</p>\\n  </div>\\n</main> | t/page.ftlh:2:8: <div> is never closed / close it with </div>
            <p>${lead</p>\\n<p>${note}</p>          | t/page.ftlh:1:4: "${" is never closed / close it with }
            <p>a</p><#if lead?has_content           | t/page.ftlh:1:9: "<#if" is never closed / close it with >
            <p>a<br>b</p>                           | t/page.ftlh:1:5: <br> is never closed / write <br/>
            <p>a&nbsp;b</p>                         | t/page.ftlh:1:5: unknown entity "&nbsp;" / write &#160;
            <p>R & D</p>                            | t/page.ftlh:1:6: "&" begins no entity / write &amp;
            <p>1 < 2</p>                            | t/page.ftlh:1:6: "<" begins no tag / write &lt; for the sign itself
            <p class=a>x</p>                        | t/page.ftlh:1:10: the value of "class" is not in quotation marks / write class="..."
            <input disabled/>                       | t/page.ftlh:1:8: an attribute of <input> has no value / write name="value"
            <p><!-- x</p>                           | t/page.ftlh:1:4: "<!--" is never closed / close it with -->
            <?xml version="1.0"?><p/>               | t/page.ftlh:1:1: "<?" is not allowed in a page / a page is HTML and begins with <!DOCTYPE html>
            <#list sections as s><div><p>x</p></#list> | t/page.ftlh:1:22: <div> is never closed / close it with </div>
            <#if lead?has_content><em>x<#else>y</#if>  | t/page.ftlh:1:23: <em> is never closed / close it with </em>
            <#macro m><b>x</#macro><p><@m/></p>        | t/page.ftlh:1:11: <b> is never closed / close it with </b>
            """)
    void reportsIllFormedMarkupAtItsPlace(String source, String expected) {
        Bench bench = new Bench(folder).page(source.replace("\\n", "\n"));
        assertThat(bench.checked()).first().isEqualTo(expected);
        assertThat(bench.faults()).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<#if lead?has_content><a href=\"x\"></#if>x<#if lead?has_content></a></#if>",
            "<#if lead?has_content><p class=\"a\"><#else><p class=\"b\"></#if>x</p>",
            "<#macro head><main></#macro><#macro foot></main></#macro><@head/>x<@foot/>",
            "<p <#if lead?has_content>class=\"a\"</#if> title=\"${lead} > x\">x</p>",
            "<p title='${\"a\"}'>x</p><!-- <b> --><br/>",
            "<p>${sections?filter(s -> s.count > 0)?size}</p>"
    })
    void leavesSoundMarkupAlone(String source) {
        assertThat(new Bench(folder).page(source).faults()).isEmpty();
    }

    @Test
    void findsInThePageWhatBranchesHide() {
        Bench bench = new Bench(folder)
                .page("<main>\n<#if lead?has_content><div></#if>\n<#if note?has_content></div></#if></main>");
        assertThat(bench.checked()).isEmpty();
        assertThat(bench.faults()).containsExactly("t/page.ftlh:2:23: <div> is never closed / close it with </div>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "<link href=\"x.css\"/>", "<iframe src=\"x\"></iframe>",
            "<base href=\"x\"/>", "<meta http-equiv=\"refresh\" content=\"0\"/>", "<object data=\"x\"></object>"})
    void refusesWhatFetchesOrRuns(String element) {
        assertThat(new Bench(folder).page("<main>\n " + element + "</main>").faults()).first().asString()
                .startsWith("t/page.ftlh:2:2: <").contains("is not allowed in a page");
    }
}

package org.chancery.preview.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Severity;
import org.chancery.preview.web.Address;
import org.chancery.preview.web.Answer;
import org.chancery.preview.web.Policy;

/** The pages that stand in for what cannot be shown. */
final class NoPage {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
            <head><meta charset="utf-8"/><title>%1$s</title>
            <style>:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 40rem; padding: 0 1rem }</style>
            </head>
            <body><h1>%1$s</h1>
            """;

    private NoPage() {}

    /** There is nothing at this address; the way to all briefings is there. */
    static Answer missing(Address address) {
        String page = HEAD.formatted("Nothing at this address") + "<p><a href=\"./"
                + "../".repeat(address.segments().size() - 1)
                + "\">All briefings</a></p>\n</body></html>\n";
        return new Answer.Whole(
                404, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), Policy.EDITION);
    }

    /** An edition that has never come out well, with what is wrong. */

    static String html(List<Diagnostic> problems) {
        StringBuilder page = new StringBuilder(HEAD.formatted("No edition yet"))
                .append("<p>It cannot be made as long as this is wrong:</p>\n<ul>\n");
        problems.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> page.append("<li>").append(escape(each.message())).append("</li>\n"));
        return page.append("</ul></body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

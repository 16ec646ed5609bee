package org.chancery.preview.live;

import java.util.List;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Severity;

/** The page that stands in for an edition that has never come out well. */
final class NoPage {
    private NoPage() {}

    static String html(List<Diagnostic> problems) {
        StringBuilder page = new StringBuilder(
                """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
                <head><meta charset="utf-8"/><title>No edition yet</title>
                <style>:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 40rem; padding: 0 1rem }</style>
                </head>
                <body><h1>No edition yet</h1>
                <p>It cannot be made as long as this is wrong:</p>
                <ul>
                """);
        problems.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> page.append("<li>").append(escape(each.message())).append("</li>\n"));
        return page.append("</ul></body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

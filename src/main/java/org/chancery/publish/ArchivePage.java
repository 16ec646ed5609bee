package org.chancery.publish;

import java.util.List;

/** The page that lists every edition in an output folder. It needs nothing but itself. */
final class ArchivePage {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>Editions</title>
            <style>
            :root { color-scheme: light dark; --ink: #1c1a17; --paper: #fbfaf7; --quiet: #6b6558; --fact: #1f4e79; --rule: #cfc9bc }
            @media (prefers-color-scheme: dark) { :root { --ink: #ece7dc; --paper: #1d1b18; --quiet: #a89f8d; --fact: #8fbce6; --rule: #45403a } }
            body { margin: 0 auto; max-width: 44rem; padding: 2rem 1rem 4rem; color: var(--ink); background: var(--paper); font: 1.05rem/1.5 Georgia, serif }
            h1 { border-top: 4px solid var(--ink); padding-top: 1rem }
            h2 { border-top: 1px solid var(--rule); font-size: 1.15rem; margin: 2rem 0 .25rem; padding-top: .75rem }
            ul { list-style: none; margin: 0; padding: 0 }
            li { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .4rem 0 }
            a { color: var(--fact); padding: .15rem 0 }
            .edition { min-width: 14rem }
            .none { color: var(--quiet) }
            </style>
            </head>
            <body>
            <main>
            <h1>Editions</h1>
            """;

    private static final String FOOT = """
            </main>
            </body>
            </html>
            """;

    private ArchivePage() {}

    /** The page for these shelves. */
    static String html(List<Shelf> shelves) {
        StringBuilder page = new StringBuilder(HEAD);
        if (shelves.isEmpty()) {
            page.append("<p class=\"none\">There are no editions yet.</p>\n");
        }
        shelves.forEach(shelf -> section(shelf, page));
        return page.append(FOOT).toString();
    }

    private static void section(Shelf shelf, StringBuilder page) {
        page.append("<h2>").append(escape(shelf.briefing())).append("</h2>\n<ul>\n");
        for (Shelf.Item item : shelf.items()) {
            page.append("<li><span class=\"edition\">").append(item.edition()).append("</span>");
            for (String format : List.of("html", "pdf")) {
                if (item.formats().contains(format)) {
                    link(shelf, item, format, page);
                }
            }
            page.append("</li>\n");
        }
        page.append("</ul>\n");
    }

    private static void link(Shelf shelf, Shelf.Item item, String format, StringBuilder page) {
        String name = EditionFiles.fileName(shelf.briefing(), item.edition(), format);
        page.append(" <a href=\"")
                .append(escape(shelf.briefing() + "/" + name))
                .append("\">")
                .append(format.toUpperCase(java.util.Locale.ROOT))
                .append("</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

package org.chancery.render.html;

import java.util.List;

/** The tags of a page, and what keeps it from being well-formed, apart from tags that do not match. */
record Markup(List<Tag> tags, List<MarkupFault> faults) {
    /** The tags of a finished page. */
    static Markup of(String page) {
        return new MarkupScanner(page).scan();
    }

    /** The tags that stand in a template's own source; what is FreeMarker is overlooked. */
    static Markup of(TemplateSource source) {
        StringBuilder own = new StringBuilder(source.text().text());
        for (FtlRegion region : source.regions()) {
            char stand = region.kind() == FtlRegion.Kind.INTERPOLATION ? 'x' : ' ';
            for (int at = region.start(); at < region.end(); at++) {
                if (own.charAt(at) != '\n') {
                    own.setCharAt(at, stand);
                }
            }
        }
        return of(own.toString());
    }
}

package org.chancery.testing;

import java.util.regex.Pattern;

/** A page without what only a machine can read: styles, the paths of drawings, embedded files. */
public final class PageText {
    private static final Pattern STYLE = Pattern.compile("(<style[^>]*>).*?(</style>)", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile(" d=\"[^\"]*\"");
    private static final Pattern DATA = Pattern.compile("data:[a-z/0-9+-]+;base64,[A-Za-z0-9+/=]+");

    private PageText() {}

    /** The page, shortened. */
    public static String of(String html) {
        String shorter = STYLE.matcher(html).replaceAll("$1...$2");
        shorter = PATH.matcher(shorter).replaceAll(" d=\"...\"");
        return DATA.matcher(shorter).replaceAll("data:...");
    }
}

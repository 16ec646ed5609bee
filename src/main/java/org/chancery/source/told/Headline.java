package org.chancery.source.told;

import java.util.regex.Pattern;

/** Titles of releases as an edition prints them. */
final class Headline {
    /** What publishers put before a title to say what sort of page it is. */
    private static final Pattern LABEL =
            Pattern.compile("^(fact sheet|press release|media note|news release)\\s*[:\u2013\u2014-]\\s+",
                    Pattern.CASE_INSENSITIVE);
    /** How a government calls its account of what others did. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "^(readout of (the )?|(joint )?statement (by|from|of) .*? (on|regarding|about) (the )?(?=.{12}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE = Pattern.compile("\\s+[|\u2013\u2014-]\\s+([^|\u2013\u2014]{3,60})$");

    private Headline() {}

    /** What was done, without who gives an account of it: "Readout of", "Statement by the Press Secretary on". */
    static String ofDeed(String headline) {
        String deed = ACCOUNT.matcher(headline).replaceFirst("");
        return deed.isEmpty() ? headline : Character.toUpperCase(deed.charAt(0)) + deed.substring(1);
    }

    /** Without the word for the sort of page before it. */
    static String of(String title) {
        String bare = LABEL.matcher(title).replaceFirst("");
        return bare.isEmpty() ? title : bare;
    }

    /** On one line, without the name of the site behind it. */
    static String withoutSite(String title, String publisher) {
        String line = HtmlText.oneLine(title);
        var site = SITE.matcher(line);
        if (site.find() && (site.group().strip().startsWith("|") || site.group(1).equalsIgnoreCase(publisher))) {
            line = line.substring(0, site.start());
        }
        return line;
    }
}

package org.chancery.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tags of a finished page that would run or fetch something, or make a reader's program do so. */
final class HarmlessTags {
    /** Elements that fetch or run something, change what addresses mean, or are read otherwise in HTML than in XML. */
    private static final Set<String> REFUSED = Set.of(
            "script", "link", "base", "iframe", "frame", "frameset", "object", "embed", "applet", "audio", "video",
            "portal", "animate", "set", "noscript", "noembed", "noframes", "xmp", "plaintext", "listing");
    /** Elements whose content is plain text in HTML, so that a tag or a comment in it would mislead. */
    private static final Set<String> TEXT_ONLY = Set.of("style", "title", "textarea");
    private static final Set<String> FETCHING = Set.of(
            "src", "srcset", "imagesrcset", "background", "poster", "data", "ping", "action", "formaction", "lowsrc",
            "dynsrc", "manifest", "codebase", "classid");
    private static final Set<String> PICTURES = Set.of("img", "image");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(?:https?|mailto):.*", Pattern.DOTALL);
    private static final Pattern NUMERIC = Pattern.compile("&#(x?)([0-9a-fA-F]{1,7});");
    private static final String WHY = "an edition is one file that runs nothing and fetches nothing";

    private final String page;
    private final List<MarkupFault> faults = new ArrayList<>();

    private HarmlessTags(String page) {
        this.page = page;
    }

    /** What is to be refused, a few of each page. */
    static List<MarkupFault> faults(String page, Markup markup) {
        HarmlessTags tags = new HarmlessTags(page);
        for (int each = 0; each < markup.tags().size() && tags.faults.size() < TemplateRules.MOST_FAULTS; each++) {
            Tag tag = markup.tags().get(each);
            if (tag.form() != Tag.Form.CLOSE) {
                tags.check(tag);
                tags.checkContent(tag);
            }
        }
        return tags.faults;
    }

    private void check(Tag tag) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        if (REFUSED.contains(name) || name.equals("meta") && tag.attribute("http-equiv").isPresent()) {
            refuse(tag.start(), 1 + name.length(), tag + " is not allowed in a page");
        }
        tag.attributes().forEach(attribute -> check(name, attribute));
    }

    private void check(String tag, Tag.Attribute attribute) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        String typed = page.substring(attribute.start(), attribute.end());
        String value = plain(typed);
        boolean link = name.equals("href") || name.equals("xlink:href");
        boolean picture = PICTURES.contains(tag) && (link || name.startsWith("src"));
        if (name.startsWith("on") || name.equals("srcdoc")) {
            refuse(attribute.start(), typed.length(), "the attribute \"" + name + "\" is not allowed in a page");
        } else if (!picture && FETCHING.contains(name) && !value.isEmpty()
                || link && !picture && !isAllowed(tag, value)) {
            refuse(attribute.start(), typed.length(), "refused address \"" + typed + "\"");
        }
    }

    /** A reader's click may go to the web or within the page; nothing else may follow an address at all. */
    private static boolean isAllowed(String tag, String value) {
        boolean clicked = tag.equals("a") || tag.equals("area");
        return value.startsWith("#")
                || clicked && (LINK.matcher(value).matches()
                        || !SCHEME.matcher(value).matches() && !value.startsWith("//"));
    }

    /** A value as a browser takes it: references resolved, blanks and control characters gone. */
    private static String plain(String typed) {
        Matcher reference = NUMERIC.matcher(typed);
        String resolved =
                reference.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2))));
        StringBuilder plain = new StringBuilder();
        resolved.replace("&amp;", "&").chars().filter(c -> c > ' ' && c != 0x7F).forEach(c -> plain.append((char) c));
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static String character(String hexadecimal, String digits) {
        boolean decimal = hexadecimal.isEmpty() && digits.matches("[0-9]+");
        int code = Integer.parseInt(digits, decimal ? 10 : 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    private void checkContent(Tag tag) {
        if (tag.form() != Tag.Form.OPEN || !TEXT_ONLY.contains(tag.name().toLowerCase(Locale.ROOT))) {
            return;
        }
        int angle = page.indexOf('<', tag.end());
        if (angle >= 0 && !page.startsWith("</" + tag.name(), angle)) {
            refuse(angle, 1, "\"<\" within <" + tag.name() + ">");
        }
    }

    private void refuse(int offset, int length, String message) {
        faults.add(new MarkupFault(offset, Math.max(1, length), message, WHY));
    }
}

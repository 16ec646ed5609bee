package org.chancery.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address that a link may lead to: http, https or mailto, without a name or password in it. */
public record WebAddress(String value) {
    private static final Pattern WEB =
            Pattern.compile("(https?)://(?:[^/?#\\\\]*@)?([^/?#@\\\\\\s]+)([^\\s\\\\]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE = Pattern.compile("https?://(?:www\\.)?([^/?#:]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s@]+@[^\\s@]+", Pattern.CASE_INSENSITIVE);

    public WebAddress {
        if (!WEB.matcher(value).matches() && !MAIL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a web address: \"" + value + "\"");
        }
    }

    /** The site that an address leads to, without a "www." before it; empty where it is none of the web. */
    public static String site(String address) {
        Matcher matcher = SITE.matcher(address);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The address that was typed, cleaned; empty for any other scheme and for what is no address. */
    public static Optional<WebAddress> of(String typed) {
        String clean = CleanText.of(typed).strip();
        var web = WEB.matcher(clean);
        if (web.matches()) {
            return Optional
                    .of(new WebAddress(web.group(1).toLowerCase(Locale.ROOT) + "://" + web.group(2) + web.group(3)));
        }
        return MAIL.matcher(clean).matches() ? Optional.of(new WebAddress(clean)) : Optional.empty();
    }
}

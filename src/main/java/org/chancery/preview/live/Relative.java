package org.chancery.preview.live;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses as one page names another, from the folder in which it stands. */
final class Relative {
    private Relative() {}

    /** The way to these segments, with the parts of a query that are to be kept; a day that was asked for is not. */
    static String of(List<String> segments, Map<String, String> query) {
        String path = segments.stream().map(Relative::encoded).collect(Collectors.joining("/"));
        String parts = query.entrySet().stream()
                .filter(part -> !part.getKey().equals("on"))
                .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? path : path + "?" + parts;
    }

    static String of(String segment, Map<String, String> query) {
        return of(List.of(segment), query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

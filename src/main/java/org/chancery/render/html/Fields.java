package org.chancery.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.text.CleanText;

/** A map of the page's model being filled, in the order in which it is printed; text is cleaned on its way in. */
final class Fields {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Fields text(String name, String value) {
        map.put(name, CleanText.of(value).strip());
        return this;
    }

    Fields number(String name, long value) {
        map.put(name, value);
        return this;
    }

    Fields flag(String name, boolean value) {
        map.put(name, value);
        return this;
    }

    Fields html(String name, String markup) {
        map.put(name, Html.of(markup));
        return this;
    }

    Fields map(String name, Map<String, Object> value) {
        map.put(name, value);
        return this;
    }

    Fields numbers(String name, List<Integer> values) {
        map.put(name, List.copyOf(values));
        return this;
    }

    Fields texts(String name, List<String> values) {
        map.put(name, values.stream().map(CleanText::of).map(String::strip).toList());
        return this;
    }

    <T> Fields list(String name, List<T> values, Function<T, Map<String, Object>> model) {
        map.put(name, values.stream().map(model).toList());
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}

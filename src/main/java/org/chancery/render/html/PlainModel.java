package org.chancery.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page's model with its HTML as text, for printing. */
final class PlainModel {
    private PlainModel() {}

    static Map<String, Object> of(Map<String, Object> model) {
        Map<String, Object> plain = new LinkedHashMap<>();
        model.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case TemplateHTMLOutputModel html -> Html.markup(html);
            case Map<?, ?> map -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                map.forEach((name, each) -> plain.put((String) name, plain(each)));
                yield plain;
            }
            case List<?> list -> list.stream().map(PlainModel::plain).toList();
            default -> value;
        };
    }
}

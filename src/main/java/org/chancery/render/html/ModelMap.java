package org.chancery.render.html;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.render.page.Later;
import org.chancery.render.page.Markup;
import org.chancery.render.page.Page;
import org.chancery.text.CleanText;

/**
 * Turns the page model into what a template is given: maps, lists, strings, numbers and booleans, no Java object. Text
 * is cleaned on its way in. What is made later is made when it is asked for.
 */
final class ModelMap {
    private final Function<Markup, Object> markup;
    private final Map<Record, Map<String, Object>> made = new IdentityHashMap<>();

    private ModelMap(Function<Markup, Object> markup) {
        this.markup = markup;
    }

    /** What FreeMarker is given: markup of ours is marked as such, so that it is not escaped. */
    static Map<String, Object> forTemplate(Page page) {
        return new ModelMap(each -> Html.of(each.html())).map(page);
    }

    /** The same with markup as text, for printing. */
    static Map<String, Object> plain(Page page) {
        return new ModelMap(Markup::html).map(page);
    }

    private Map<String, Object> map(Record part) {
        return made.computeIfAbsent(part, this::make);
    }

    private Map<String, Object> make(Record part) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            map.put(component.getName(), value(valueOf(component.getAccessor(), part)));
        }
        return map;
    }

    private Object value(Object value) {
        return switch (value) {
            case String text -> CleanText.of(text).strip();
            case Markup html -> markup.apply(html);
            case Later<?> later -> new LaterMap(() -> map(later.made().get()));
            case Record part -> map(part);
            case List<?> list -> list.stream().map(this::value).toList();
            case Map<?, ?> words -> words;
            default -> value;
        };
    }

    private static Object valueOf(Method accessor, Record part) {
        try {
            return accessor.invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.chancery.render.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A name of the page model.
 *
 * @param says what it holds, as a phrase
 */
public record Name(String name, String says, Kind kind) {

    /** What sort of value a name holds. */
    public sealed interface Kind {
        /** Text, which is escaped when it is printed. */
        record Text() implements Kind {}

        /** A whole number. */
        record Whole() implements Kind {}

        /** True or false. */
        record Flag() implements Kind {}

        /** Finished HTML. */
        record Html() implements Kind {}

        /** A map whose keys are not fixed here: the words of a language. */
        record Words() implements Kind {}

        /** Several of a kind. */
        record Several(Kind of) implements Kind {}

        /** A map with names of its own. */
        record Part(Class<? extends Record> type) implements Kind {
            /** Its names. */
            public List<Name> names() {
                return Name.of(type);
            }
        }
    }

    /** The names at the top: what a template sees. */
    public static List<Name> ofPage() {
        return of(Page.class);
    }

    private static List<Name> of(Class<? extends Record> part) {
        return Stream.of(part.getRecordComponents()).map(Name::of).toList();
    }

    private static Name of(RecordComponent component) {
        Says says = Objects.requireNonNull(component.getAnnotation(Says.class), component::toString);
        return new Name(component.getName(), says.value(), kind(component.getGenericType()));
    }

    private static Kind kind(Type type) {
        if (type instanceof ParameterizedType general) {
            Kind first = kind(general.getActualTypeArguments()[0]);
            return general.getRawType() == List.class
                    ? new Kind.Several(first)
                    : general.getRawType() == Map.class ? new Kind.Words() : first;
        }
        return plain((Class<?>) type);
    }

    private static Kind plain(Class<?> type) {
        if (type == String.class) {
            return new Kind.Text();
        }
        if (type == Markup.class) {
            return new Kind.Html();
        }
        if (type == boolean.class) {
            return new Kind.Flag();
        }
        return type == long.class || type == Integer.class
                ? new Kind.Whole()
                : new Kind.Part(type.asSubclass(Record.class));
    }
}

package org.chancery.render.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.render.page.Name;
import org.chancery.render.page.Name.Kind;
import org.chancery.render.page.PageBuilder;

/** What can be told of a value in a template without running it. */
sealed interface Shape {
    /** Nothing can be told. */
    Shape UNKNOWN = new Unknown();
    /** No value has been seen yet. */
    Shape NONE = new OneOf(Set.of());

    Shape TEXT = of(new Kind.Text());
    Shape WHOLE = of(new Kind.Whole());
    Shape FLAG = of(new Kind.Flag());
    Shape HTML = of(new Kind.Html());

    /** Nothing can be told. */
    record Unknown() implements Shape {}

    /** A value of one of these kinds. */
    record OneOf(Set<Kind> kinds) implements Shape {}

    /** The names of an imported file. */
    record Library(Space space) implements Shape {}

    static Shape of(Kind kind) {
        return new OneOf(Set.of(kind));
    }

    /** A value that may be this or the other. */
    default Shape or(Shape other) {
        if (this instanceof OneOf one && other instanceof OneOf two) {
            Set<Kind> kinds = new LinkedHashSet<>(one.kinds());
            kinds.addAll(two.kinds());
            return new OneOf(kinds);
        }
        if (equals(NONE) || equals(other)) {
            return other;
        }
        return other.equals(NONE) ? this : UNKNOWN;
    }

    /** An item of a list. */
    default Shape item() {
        return mapped(kind -> kind instanceof Kind.Several several ? Optional.of(several.of()) : Optional.empty());
    }

    /** A list of these. */
    default Shape several() {
        return mapped(kind -> Optional.of(new Kind.Several(kind)));
    }

    /** Each kind turned into another; unknown where there is none for one of them. */
    private Shape mapped(Function<Kind, Optional<Kind>> change) {
        if (!(this instanceof OneOf one)) {
            return UNKNOWN;
        }
        List<Kind> changed = one.kinds().stream().flatMap(kind -> change.apply(kind).stream()).toList();
        return changed.size() == one.kinds().size() ? new OneOf(new LinkedHashSet<>(changed)) : UNKNOWN;
    }

    /** What stands under a name; empty where certainly nothing does. */
    default Optional<Shape> member(String name) {
        return switch (this) {
            case Unknown ignored -> Optional.of(UNKNOWN);
            case Library library -> Optional.ofNullable(library.space().names().get(name));
            case OneOf one -> one.kinds().isEmpty() ? Optional.of(NONE) : member(one, name);
        };
    }

    private static Optional<Shape> member(OneOf one, String name) {
        return one.kinds().stream()
                .flatMap(kind -> namesOf(kind).stream())
                .filter(each -> each.name().equals(name))
                .map(each -> of(each.kind()))
                .reduce(Shape::or);
    }

    /** The names that it has, sorted. */
    default List<String> names() {
        return switch (this) {
            case Unknown ignored -> List.of();
            case Library library -> List.copyOf(new TreeSet<>(library.space().names().keySet()));
            case OneOf one -> List.copyOf(new TreeSet<>(one.kinds().stream()
                    .flatMap(kind -> namesOf(kind).stream())
                    .map(Name::name)
                    .toList()));
        };
    }

    private static List<Name> namesOf(Kind kind) {
        return switch (kind) {
            case Kind.Part part -> part.names();
            case Kind.Words ignored -> PageBuilder.words().stream()
                    .map(word -> new Name(word, word, new Kind.Text()))
                    .toList();
            case Kind.Text ignored -> List.of();
            case Kind.Whole ignored -> List.of();
            case Kind.Flag ignored -> List.of();
            case Kind.Html ignored -> List.of();
            case Kind.Several ignored -> List.of();
        };
    }

    /** What it is called, where it is certainly something that has no text of its own. */
    default Optional<String> unprintable() {
        if (!(this instanceof OneOf one) || one.kinds().isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (Kind kind : one.kinds()) {
            if (kind instanceof Kind.Several) {
                words.add("a list");
            } else if (kind instanceof Kind.Part || kind instanceof Kind.Words) {
                words.add("a map");
            } else {
                return Optional.empty();
            }
        }
        return words.stream().findFirst();
    }

    /** What it is called, where it certainly is no list and has no names. */
    default Optional<String> single() {
        if (!(this instanceof OneOf one) || one.kinds().isEmpty()) {
            return Optional.empty();
        }
        boolean single = one.kinds().stream().noneMatch(kind -> kind instanceof Kind.Several
                || kind instanceof Kind.Part || kind instanceof Kind.Words);
        return single ? Optional.of(word(one.kinds().iterator().next())) : Optional.empty();
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case Kind.Text ignored -> "text";
            case Kind.Whole ignored -> "a number";
            case Kind.Flag ignored -> "true or false";
            case Kind.Html ignored -> "finished HTML";
            case Kind.Words ignored -> "a map";
            case Kind.Part ignored -> "a map";
            case Kind.Several ignored -> "a list";
        };
    }
}

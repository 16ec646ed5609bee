package org.chancery.render.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names that are known within a loop or a macro: loop variables, parameters, locals. */
final class Scope {
    /** Outside of all loops and macros. */
    static final Scope OUTERMOST = new Scope(null, Map.of());

    private final @Nullable Scope around;
    private final Map<String, Shape> names;

    private Scope(@Nullable Scope around, Map<String, Shape> names) {
        this.around = around;
        this.names = new HashMap<>(names);
    }

    /** A scope within this one. */
    Scope with(Map<String, Shape> more) {
        return new Scope(this, more);
    }

    Optional<Shape> find(String name) {
        for (Scope scope = this; scope != null; scope = scope.around) {
            Shape shape = scope.names.get(name);
            if (shape != null) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** Notes that a name which is known here may stand for this too. */
    void define(String name, Shape shape) {
        for (Scope scope = this; scope != null; scope = scope.around) {
            if (scope.names.containsKey(name)) {
                scope.names.merge(name, shape, Shape::or);
                return;
            }
        }
    }

    /** All names, for a list of what is known. */
    Map<String, Shape> all() {
        Map<String, Shape> all = around == null ? new HashMap<>() : around.all();
        all.putAll(names);
        return all;
    }
}

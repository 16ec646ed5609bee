package org.chancery.render.html;

import freemarker.core.SyntaxNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that a page and what it includes define together, or an imported file does.
 *
 * @param names what is assigned, imported or defined as a macro
 * @param macros macros and functions by name
 * @param guarded paths that the template itself says may be missing
 */
record Space(Map<String, Shape> names, Map<String, Macro> macros, Set<String> guarded) {

    Space() {
        this(new HashMap<>(), new HashMap<>(), new HashSet<>());
    }

    /**
     * A macro or a function.
     *
     * @param parameters their names, in order
     * @param given what calls hand over, as far as they have been seen
     */
    record Macro(List<String> parameters, Map<String, Shape> given) {
        static Macro of(SyntaxNode node) {
            return new Macro(node.names("parameter name"), new HashMap<>());
        }

        /** Notes that it may be called in ways that cannot be seen. */
        void givenAnything() {
            parameters.forEach(parameter -> given.put(parameter, Shape.UNKNOWN));
        }

        /** Notes that a call hands this over; says whether that is news. */
        boolean takes(String parameter, Shape shape) {
            Shape before = given.getOrDefault(parameter, Shape.NONE);
            Shape after = before.or(shape);
            given.put(parameter, after);
            return !after.equals(before);
        }
    }

    /** Notes that a name may stand for this; says whether that is news. */
    boolean define(String name, Shape shape) {
        Shape before = names.getOrDefault(name, Shape.NONE);
        Shape after = before.or(shape);
        names.put(name, after);
        return !after.equals(before);
    }

    /** Two are the same only if they are one, since each may name the other. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "space of " + names.size() + " names";
    }
}

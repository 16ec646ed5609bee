package org.chancery.render.html;

import freemarker.core.SyntaxNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.render.page.Name;

/** Looks names up and, once all is known about them, says which stand for nothing. */
final class Naming {
    private final Map<String, Shape> model = new HashMap<>();
    private final Map<String, Shape> globals = new HashMap<>();
    private final Diagnostics diagnostics;
    private boolean telling;
    private int silence;
    private boolean mild;

    /** Where an expression stands. */
    record Context(TemplateSource source, Space space, Scope scope) {
        Context with(Map<String, Shape> names) {
            return new Context(source, space, scope.with(names));
        }
    }

    Naming(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        Name.ofPage().forEach(name -> model.put(name.name(), Shape.of(name.kind())));
    }

    /** From now on says what is wrong. */
    void tell() {
        telling = true;
    }

    /** Does something without a word, since the template itself says that a name may be missing. */
    void inSilence(Runnable work) {
        silence++;
        work.run();
        silence--;
    }

    /** Does something with warnings only, since a missing name does no harm there. */
    void mildly(Runnable work) {
        boolean before = mild;
        mild = true;
        work.run();
        mild = before;
    }

    void defineGlobal(String name) {
        globals.put(name, Shape.UNKNOWN);
    }

    /** What a name on its own stands for. */
    Shape named(SyntaxNode node, Context context) {
        String name = node.symbol();
        Optional<Shape> found = context.scope().find(name)
                .or(() -> Optional.ofNullable(context.space().names().get(name)))
                .or(() -> Optional.ofNullable(globals.get(name)))
                .or(() -> Optional.ofNullable(model.get(name)));
        if (found.isEmpty() && !context.space().guarded().contains(name)) {
            TreeSet<String> known = new TreeSet<>(model.keySet());
            known.addAll(globals.keySet());
            known.addAll(context.space().names().keySet());
            known.addAll(context.scope().all().keySet());
            Origin origin = context.source().atLine(node.line(), node.column(), name.length());
            report(origin, "undefined name \"" + name + "\"",
                    Nearest.hint(name, known, "known names"));
        }
        return found.orElse(Shape.UNKNOWN);
    }

    /**
     * What a name in a map stands for.
     *
     * @param node the whole, such as {@code entry.title}; {@code path} is how its beginning is written, such as "entry"
     */
    Shape member(SyntaxNode node, String path, Shape holder, String name, Context context) {
        Optional<Shape> found = holder.member(name);
        if (found.isPresent() || context.space().guarded().contains(path + "." + name)) {
            return found.orElse(Shape.UNKNOWN);
        }
        int column = Math.max(node.column(), node.endColumn() - name.length() + 1);
        Origin origin = context.source().atLine(node.endLine(), column, name.length());
        Optional<String> single = holder.single();
        List<String> known = holder.names();
        if (single.isPresent()) {
            report(origin, "\"" + path + "\" is " + single.get() + " and has no \"" + name + "\"", "");
        } else if (!known.isEmpty()) {
            report(origin, "undefined name \"" + name + "\" in \"" + path + "\"",
                    Nearest.hint(name, known, "known names in \"" + path + "\""));
        }
        return Shape.UNKNOWN;
    }

    /** Says that a value cannot be used as it is. */
    void misused(SyntaxNode node, String message, Context context) {
        report(context.source().atLine(node.line(), node.column(), lengthOf(node)), message, "");
    }

    private static int lengthOf(SyntaxNode node) {
        return node.line() == node.endLine() ? node.endColumn() - node.column() + 1 : 1;
    }

    private void report(Origin origin, String message, String hint) {
        if (!telling || silence > 0) {
            return;
        }
        if (mild) {
            diagnostics.warning(origin, message, hint);
        } else {
            diagnostics.error(origin, message, hint);
        }
    }
}

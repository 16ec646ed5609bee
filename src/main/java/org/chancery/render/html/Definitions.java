package org.chancery.render.html;

import freemarker.core.SyntaxNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.render.html.Naming.Context;

/** Finds what files define, wherever in them it stands, before anything is looked up. */
final class Definitions {
    private static final Set<String> GUARDS = Set.of("ExistsExpression", "DefaultToExpression");

    private Definitions() {}

    /** Notes in a space what a file and those that it includes define. */
    static void collect(String file, Map<String, SyntaxNode> trees, Space space, Naming naming) {
        collect(file, trees, space, naming, new HashSet<>());
    }

    private static void collect(
            String file, Map<String, SyntaxNode> trees, Space space, Naming naming, Set<String> seen) {
        SyntaxNode tree = trees.get(file);
        if (tree == null || !seen.add(file)) {
            return;
        }
        tree.visit(node -> {
            switch (node.kind()) {
                case "Macro" -> {
                    String name = node.names("assignment target").getFirst();
                    space.names().put(name, Shape.UNKNOWN);
                    space.macros().merge(name, Space.Macro.of(node), (one, two) -> new Space.Macro(
                            java.util.List.of(), one.given()));
                }
                case "Assignment", "BlockAssignment" -> assigned(node, space, naming);
                case "LibraryLoad" -> space.define(node.names("namespace").getFirst(), Shape.NONE);
                case "Include" -> target(node, TemplateNames.folderOf(file) + "/")
                        .ifPresent(name -> collect(name, trees, space, naming, seen));
                default -> {
                    if (GUARDS.contains(node.kind())) {
                        space.guarded().add(Expressions.path(node.operands().getFirst()));
                    }
                }
            }
        });
    }

    private static void assigned(SyntaxNode node, Space space, Naming naming) {
        String name = node.names("assignment target").getFirst();
        if (isGlobal(node) || node.operand("namespace").isPresent()) {
            naming.defineGlobal(name);
        } else if (!isLocal(node)) {
            space.define(name, Shape.NONE);
        }
    }

    /** The names that are local to a macro. */
    static Set<String> locals(SyntaxNode macro) {
        Set<String> names = new HashSet<>();
        macro.visit(node -> {
            if (node.kind().endsWith("Assignment") && isLocal(node)) {
                names.addAll(node.names("assignment target"));
            }
        });
        return names;
    }

    static boolean isLocal(SyntaxNode assignment) {
        return assignment.symbol().equals("#local");
    }

    static boolean isGlobal(SyntaxNode assignment) {
        return assignment.symbol().equals("#global");
    }

    /** The macro or function of this template that a call means, where that is plain. */
    static Optional<Space.Macro> macro(SyntaxNode callee, Context context) {
        if (callee.kind().equals("Identifier")) {
            boolean hidden = context.scope().find(callee.symbol()).isPresent();
            return hidden ? Optional.empty() : Optional.ofNullable(context.space().macros().get(callee.symbol()));
        }
        boolean dot = callee.kind().startsWith("Dot") && callee.operands().getFirst().kind().equals("Identifier");
        return dot
                && context.space().names().get(callee.operands().getFirst().symbol()) instanceof Shape.Library library
                        ? Optional
                                .ofNullable(library.space().macros().get(callee.names("right-hand operand").getFirst()))
                        : Optional.empty();
    }

    /** The file that is included or imported. */
    static Optional<String> target(SyntaxNode node, String folder) {
        return node.operand("template name")
                .map(SyntaxNode::symbol)
                .filter(name -> name.matches("\"[^$]+\""))
                .flatMap(name -> TemplateNames.resolve(folder, name.substring(1, name.length() - 1)));
    }
}

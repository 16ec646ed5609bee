package org.chancery.render.html;

import freemarker.core.SyntaxNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.render.html.Naming.Context;

/**
 * Finds the names in a template that the page model does not have, without running it: in branches, too, that hardly
 * ever run. What cannot be told is passed over in silence.
 *
 * <p>The template is read several times, until nothing new is learnt of what its macros are given, and then once more
 * to tell.
 */
final class NameCheck {
    private static final int MOST_ROUNDS = 8;
    /** A template that includes its files so often that they come to so many nodes is not read to its end. */
    private static final int MOST_NODES = 400_000;

    private final Map<String, SyntaxNode> trees;
    private final TemplateSources sources;
    private final Naming naming;
    private final Expressions expressions;
    private final Map<String, Space> spaces = new HashMap<>();
    private final Deque<String> within = new ArrayDeque<>();
    private boolean learnt;
    private int nodes;

    private NameCheck(Map<String, SyntaxNode> trees, TemplateSources sources, Diagnostics diagnostics) {
        this.trees = trees;
        this.sources = sources;
        this.naming = new Naming(diagnostics);
        this.expressions = new Expressions(naming, this::called);
    }

    /** Reports every wrong name of a page and of what it includes and imports, given their trees by name. */
    static void check(String page, Map<String, SyntaxNode> trees, TemplateSources sources, Diagnostics diagnostics) {
        NameCheck check = new NameCheck(trees, sources, diagnostics);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            check.learnt = false;
            check.read(page);
            if (!check.learnt) {
                check.naming.tell();
                check.read(page);
                return;
            }
        }
    }

    private void read(String page) {
        nodes = 0;
        file(page, space(page), Scope.OUTERMOST);
        spaces.keySet().stream().filter(name -> !name.equals(page)).toList()
                .forEach(name -> file(name, space(name), Scope.OUTERMOST));
    }

    /** The names of a file that is a page or is imported. */
    private Space space(String name) {
        Space known = spaces.get(name);
        if (known == null) {
            known = new Space();
            spaces.put(name, known);
            Definitions.collect(name, trees, known, naming);
            learnt = true;
        }
        return known;
    }

    private void file(String name, Space space, Scope scope) {
        SyntaxNode tree = trees.get(name);
        Optional<TemplateSource> source = sources.named(name);
        if (tree == null || source.isEmpty() || within.contains(name)) {
            return;
        }
        within.push(name);
        instruction(tree, new Context(source.get(), space, scope));
        within.pop();
    }

    private void instruction(SyntaxNode node, Context context) {
        if (nodes++ > MOST_NODES) {
            return;
        }
        switch (node.kind()) {
            case "TextBlock", "Comment" -> {}
            case "DollarVariable" -> printed(node, context);
            case "IteratorBlock" -> loop(node, context);
            case "Macro" -> macro(node, context);
            case "UnifiedCall" -> macroCall(node, context);
            case "Assignment" -> assignment(node, context);
            case "BlockAssignment" -> block(node, context);
            case "LibraryLoad" -> library(node, context);
            case "Include" -> include(node, context);
            case "AttemptBlock" -> naming.inSilence(() -> children(node, context));
            default -> {
                node.operands().stream()
                        .filter(operand -> !operand.kind().equals("RecoveryBlock"))
                        .forEach(operand -> expressions.of(operand, context));
                children(node, context);
            }
        }
    }

    private void children(SyntaxNode node, Context context) {
        node.children().forEach(child -> instruction(child, context));
    }

    private void printed(SyntaxNode node, Context context) {
        SyntaxNode value = node.operands().getFirst();
        expressions.of(value, context)
                .unprintable()
                .ifPresent(what -> naming.misused(
                        value, "\"" + Expressions.path(value) + "\" is " + what + ", where text is expected", context));
    }

    private void loop(SyntaxNode node, Context context) {
        SyntaxNode list = node.operands().getFirst();
        Shape listed = expressions.of(list, context);
        listed.single().ifPresent(what -> naming.misused(
                list, "\"" + Expressions.path(list) + "\" is " + what + ", where a list is expected", context));
        List<String> names = node.names("target loop variable");
        Context inside = names.isEmpty() ? context : context.with(variables(names, listed));
        for (SyntaxNode child : node.children()) {
            if (child.kind().equals("Items")) {
                children(child, context.with(variables(child.names("target loop variable"), listed)));
            } else {
                instruction(child, inside);
            }
        }
    }

    private static Map<String, Shape> variables(List<String> names, Shape listed) {
        Map<String, Shape> variables = new HashMap<>();
        names.forEach(name -> variables.put(name, names.size() == 1 ? listed.item() : Shape.UNKNOWN));
        return variables;
    }

    private void macro(SyntaxNode node, Context context) {
        Space.Macro macro = context.space().macros().get(node.names("assignment target").getFirst());
        Map<String, Shape> names = new HashMap<>();
        if (macro != null) {
            macro.parameters().forEach(name -> names.put(name, macro.given().getOrDefault(name, Shape.NONE)));
        }
        node.names("parameter name").forEach(name -> names.putIfAbsent(name, Shape.UNKNOWN));
        node.names("catch-all parameter name").forEach(name -> names.put(name, Shape.UNKNOWN));
        Definitions.locals(node).forEach(name -> names.putIfAbsent(name, Shape.UNKNOWN));
        Context inside = new Context(context.source(), context.space(), Scope.OUTERMOST.with(names));
        String parameter = "";
        for (SyntaxNode.Part part : node.parts()) {
            if (part.role().equals("parameter name")) {
                parameter = String.valueOf(part.value());
            } else if (part.value() instanceof SyntaxNode value) {
                Shape shape = expressions.of(value, inside);
                learnt |= macro != null && macro.takes(parameter, shape);
            }
        }
        children(node, inside);
    }

    private void macroCall(SyntaxNode node, Context context) {
        SyntaxNode callee = node.operands().getFirst();
        expressions.callee(callee, context);
        handOver(callee, node, context);
        node.operands().stream().skip(1).forEach(argument -> expressions.of(argument, context));
        Map<String, Shape> variables = new HashMap<>();
        node.names("target loop variable").forEach(name -> variables.put(name, Shape.UNKNOWN));
        children(node, context.with(variables));
    }

    private void called(SyntaxNode call, Context context) {
        handOver(call.operands().getFirst(), call, context);
    }

    /** Notes what a call gives to a macro's or a function's parameters. */
    private void handOver(SyntaxNode callee, SyntaxNode call, Context context) {
        Optional<Space.Macro> called = Definitions.macro(callee, context);
        if (called.isEmpty()) {
            return;
        }
        int place = 0;
        String name = "";
        for (SyntaxNode.Part part : call.parts()) {
            if (part.role().equals("argument name")) {
                name = String.valueOf(part.value());
            } else if (part.role().equals("argument value") && part.value() instanceof SyntaxNode value) {
                List<String> parameters = called.get().parameters();
                String parameter = !name.isEmpty() ? name : place < parameters.size() ? parameters.get(place) : "";
                Shape[] shape = {Shape.UNKNOWN};
                naming.inSilence(() -> shape[0] = expressions.of(value, context));
                learnt |= called.get().takes(parameter, shape[0]);
                place++;
                name = "";
            }
        }
    }

    private void assignment(SyntaxNode node, Context context) {
        String name = node.names("assignment target").getFirst();
        Shape value = node.operand("assignment source").map(each -> expressions.of(each, context))
                .orElse(Shape.UNKNOWN);
        boolean plain = node.names("assignment operator").contains("=") && node.operand("namespace").isEmpty();
        Shape shape = plain ? value : Shape.UNKNOWN;
        if (Definitions.isLocal(node)) {
            context.scope().define(name, Shape.UNKNOWN);
        } else if (!Definitions.isGlobal(node)) {
            learnt |= context.space().define(name, shape);
        }
    }

    private void block(SyntaxNode node, Context context) {
        if (!Definitions.isLocal(node) && !Definitions.isGlobal(node)) {
            learnt |= context.space().define(node.names("assignment target").getFirst(), Shape.HTML);
        }
        children(node, context);
    }

    private void library(SyntaxNode node, Context context) {
        target(node, context).ifPresent(name -> {
            String as = node.names("namespace").getFirst();
            learnt |= context.space().define(as, new Shape.Library(space(name)));
        });
    }

    private void include(SyntaxNode node, Context context) {
        target(node, context).ifPresent(name -> file(name, context.space(), context.scope()));
    }

    private static Optional<String> target(SyntaxNode node, Context context) {
        return Definitions.target(node, context.source().folder());
    }
}

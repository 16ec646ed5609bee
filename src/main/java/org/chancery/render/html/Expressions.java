package org.chancery.render.html;

import freemarker.core.SyntaxNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chancery.render.html.Naming.Context;

/** Tells what expressions give, as far as that can be told, and looks at every name in them. */
final class Expressions {
    /** Built-ins that give a list of the same items. */
    private static final Set<String> SAME = Set.of(
            "sort", "sortby", "reverse", "filter", "takewhile", "dropwhile", "sequence");
    private static final Set<String> ITEM = Set.of("first", "last", "min", "max");
    private static final Set<String> TEXT = Set.of(
            "join", "uppercase", "lowercase", "capfirst", "uncapfirst", "capitalize", "trim", "replace", "string", "c",
            "keepbefore", "keepafter", "keepbeforelast", "keepafterlast", "removebeginning", "removeending",
            "ensurestartswith", "ensureendswith", "leftpad", "rightpad", "truncate", "truncatew", "truncatec", "url",
            "urlpath", "jsstring", "jstring", "jsonstring", "substring", "cn", "loweralpha", "chopline");
    private static final Set<String> WHOLE = Set.of("size", "length", "index", "counter", "indexof", "lastindexof",
            "seqindexof", "round", "floor", "ceiling", "abs", "number");
    private static final Set<String> ELSEWHERE = Set.of("exists", "ifexists", "default");
    private static final Set<String> WITH_FUNCTION = Set.of("filter", "map", "takewhile", "dropwhile");

    private final Naming naming;
    private final BiConsumer<SyntaxNode, Context> calls;

    /** Expressions whose calls of functions are handed on. */
    Expressions(Naming naming, BiConsumer<SyntaxNode, Context> calls) {
        this.naming = naming;
        this.calls = calls;
    }

    /** What an expression gives. */
    Shape of(SyntaxNode node, Context context) {
        return switch (node.kind()) {
            case "Identifier", "Dot", "DotBeforeMethodCall" -> {
                // A macro that is used as a value may be called with anything.
                Definitions.macro(node, context).ifPresent(Space.Macro::givenAnything);
                yield callee(node, context);
            }
            case "DynamicKeyName", "DynamicKeyNameBeforeMethodCall" -> key(node, context);
            case "ParentheticalExpression" -> of(node.operands().getFirst(), context);
            case "StringLiteral" -> each(node, context, Shape.TEXT);
            case "NumberLiteral", "ArithmeticExpression", "UnaryPlusMinusExpression" ->
                each(node, context, Shape.WHOLE);
            case "BooleanLiteral", "AndExpression", "OrExpression", "NotExpression", "ComparisonExpression" ->
                each(node, context, Shape.FLAG);
            case "Range" -> each(node, context, Shape.WHOLE.several());
            case "ListLiteral" -> list(node, context);
            case "HashLiteral" -> each(node, context, node.operands().isEmpty() ? Shape.NONE : Shape.UNKNOWN);
            case "AddConcatExpression" -> sum(node, context);
            case "ExistsExpression" -> exists(node, context);
            case "DefaultToExpression" -> otherwise(node, context);
            case "MethodCall" -> call(node, context);
            default -> node.symbol().startsWith("?") ? builtIn(node, context) : each(node, context, Shape.UNKNOWN);
        };
    }

    /** What is called: a name or a path, or an expression. */
    Shape callee(SyntaxNode node, Context context) {
        return switch (node.kind()) {
            case "Identifier" -> naming.named(node, context);
            case "Dot", "DotBeforeMethodCall" -> dot(node, context);
            default -> of(node, context);
        };
    }

    /** How an expression is written, where it is a plain path; else {@code ...}. */
    static String path(SyntaxNode node) {
        return switch (node.kind()) {
            case "Identifier" -> node.symbol();
            case "Dot", "DotBeforeMethodCall" ->
                path(node.operands().getFirst()) + "." + node.names("right-hand operand").getFirst();
            case "ParentheticalExpression" -> path(node.operands().getFirst());
            default -> "...";
        };
    }

    private Shape each(SyntaxNode node, Context context, Shape shape) {
        node.operands().forEach(operand -> of(operand, context));
        return shape;
    }

    private Shape dot(SyntaxNode node, Context context) {
        SyntaxNode holder = node.operands().getFirst();
        return naming.member(
                node, path(holder), of(holder, context), node.names("right-hand operand").getFirst(), context);
    }

    private Shape key(SyntaxNode node, Context context) {
        SyntaxNode holder = node.operands().getFirst();
        SyntaxNode key = node.operands().getLast();
        Shape held = of(holder, context);
        Shape by = of(key, context);
        if (key.kind().equals("Range")) {
            return held;
        }
        return by.equals(Shape.WHOLE) ? held.item() : Shape.UNKNOWN;
    }

    private Shape list(SyntaxNode node, Context context) {
        return node.operands().stream()
                .map(item -> of(item, context))
                .reduce(Shape::or)
                .map(Shape::several)
                .orElse(Shape.NONE);
    }

    private Shape sum(SyntaxNode node, Context context) {
        Shape left = of(node.operands().getFirst(), context);
        Shape right = of(node.operands().getLast(), context);
        if (left.equals(Shape.NONE) || right.equals(Shape.NONE)) {
            return left.or(right);
        }
        return left.equals(right) || left.equals(Shape.TEXT) ? left : Shape.UNKNOWN;
    }

    private Shape exists(SyntaxNode node, Context context) {
        naming.inSilence(() -> each(node, context, Shape.FLAG));
        return Shape.FLAG;
    }

    private Shape otherwise(SyntaxNode node, Context context) {
        Shape[] shape = {Shape.NONE};
        naming.inSilence(() -> shape[0] = of(node.operands().getFirst(), context));
        return node.operands().size() > 1 ? shape[0].or(of(node.operands().get(1), context)) : Shape.UNKNOWN;
    }

    private Shape call(SyntaxNode node, Context context) {
        SyntaxNode callee = node.operands().getFirst();
        Shape shape = callee(callee, context);
        calls.accept(node, context);
        node.operands().stream().skip(1).forEach(argument -> of(argument, context));
        return callee.symbol().startsWith("?") ? shape : Shape.UNKNOWN;
    }

    private Shape builtIn(SyntaxNode node, Context context) {
        String name = node.names("right-hand operand").stream().findFirst().orElse("").replace("_", "")
                .toLowerCase(java.util.Locale.ROOT);
        List<SyntaxNode> operands = node.operands();
        Shape[] target = {Shape.UNKNOWN};
        Runnable look = () -> target[0] = of(operands.getFirst(), context);
        if (ELSEWHERE.contains(name)) {
            naming.inSilence(look);
        } else if (name.equals("hascontent")) {
            naming.mildly(look);
        } else {
            look.run();
        }
        List<SyntaxNode> arguments = operands.subList(1, operands.size());
        if (WITH_FUNCTION.contains(name)) {
            arguments.forEach(argument -> function(argument, target[0].item(), context));
        } else if (name.equals("then") && arguments.size() == 2) {
            return of(arguments.get(0), context).or(of(arguments.get(1), context));
        } else {
            arguments.forEach(argument -> of(argument, context));
        }
        return result(name, target[0]);
    }

    private void function(SyntaxNode argument, Shape item, Context context) {
        if (!argument.kind().equals("LocalLambdaExpression")) {
            of(argument, context);
            return;
        }
        List<SyntaxNode> parts = argument.operands();
        Context inside = parts.size() == 2 ? context.with(Map.of(parts.getFirst().symbol(), item)) : context;
        of(parts.getLast(), inside);
    }

    private static Shape result(String builtIn, Shape target) {
        if (SAME.contains(builtIn)) {
            return target;
        }
        if (ITEM.contains(builtIn)) {
            return target.item();
        }
        if (builtIn.equals("chunk")) {
            return target.several();
        }
        boolean flag = builtIn.equals("hascontent") || builtIn.startsWith("is") && !builtIn.startsWith("iso");
        if (flag) {
            return Shape.FLAG;
        }
        return TEXT.contains(builtIn) ? Shape.TEXT : WHOLE.contains(builtIn) ? Shape.WHOLE : Shape.UNKNOWN;
    }
}

package freemarker.core;

import freemarker.template.Template;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/**
 * What FreeMarker understood of a template, down to every expression; escapes, gaps and comments are gone. Only from
 * its own package can the parts of a node be seen; nothing else of Chancery may live here.
 */
@NullMarked
@SuppressWarnings("deprecation") // FreeMarker calls its tree so to say that it may change; the version is pinned.
public final class SyntaxNode {
    private final TemplateObject node;

    private SyntaxNode(TemplateObject node) {
        this.node = node;
    }

    /**
     * One thing that a node itself is made of.
     *
     * @param role what it is to the node, in FreeMarker's words, such as {@code left-hand operand}
     * @param value a {@link SyntaxNode}, a name, or whatever else stands there
     */
    public record Part(String role, Object value) {}

    /** The whole of a template. */
    public static SyntaxNode of(Template template) {
        return new SyntaxNode(template.getRootTreeNode());
    }

    /** What kind of node it is: {@code Identifier}, {@code StringLiteral}, {@code Macro}, {@code IteratorBlock}. */
    public String kind() {
        return node.getClass().getSimpleName();
    }

    /** How it is written in short: {@code #list}, {@code ?size}, {@code .now}; a name or a literal as it is. */
    public String symbol() {
        return node.getNodeTypeSymbol();
    }

    /** The line on which it begins, from 1. */
    public int line() {
        return node.getBeginLine();
    }

    /** The column in which it begins, from 1. */
    public int column() {
        return node.getBeginColumn();
    }

    /** The line on which it ends. */
    public int endLine() {
        return node.getEndLine();
    }

    /** The column of its last character. */
    public int endColumn() {
        return node.getEndColumn();
    }

    /** What it is made of; what stands between its tags is not among it. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int each = 0; each < node.getParameterCount(); each++) {
            Object value = node.getParameterValue(each);
            if (value != null) {
                parts.add(new Part(
                        node.getParameterRole(each).getName(),
                        value instanceof TemplateObject part ? new SyntaxNode(part) : value));
            }
        }
        return parts;
    }

    /** The expressions that it is made of. */
    public List<SyntaxNode> operands() {
        List<SyntaxNode> operands = new ArrayList<>();
        for (Part part : parts()) {
            if (part.value() instanceof SyntaxNode operand) {
                operands.add(operand);
            }
        }
        return operands;
    }

    /** The expression in a role. */
    public Optional<SyntaxNode> operand(String role) {
        return parts().stream()
                .filter(part -> part.role().equals(role))
                .map(Part::value)
                .filter(SyntaxNode.class::isInstance)
                .map(SyntaxNode.class::cast)
                .findFirst();
    }

    /** The names in a role. */
    public List<String> names(String role) {
        return parts().stream()
                .filter(part -> part.role().equals(role))
                .map(Part::value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** What stands between its tags. */
    public List<SyntaxNode> children() {
        List<SyntaxNode> children = new ArrayList<>();
        if (node instanceof TemplateElement element) {
            for (int each = 0; each < element.getChildCount(); each++) {
                children.add(new SyntaxNode((TemplateElement) element.getChildAt(each)));
            }
        }
        return children;
    }

    /** Visits it, and all that it is made of and holds, however deep, in the order in which it stands. */
    public void visit(Consumer<SyntaxNode> visitor) {
        Deque<SyntaxNode> waiting = new ArrayDeque<>();
        waiting.push(this);
        while (!waiting.isEmpty()) {
            SyntaxNode next = waiting.pop();
            visitor.accept(next);
            List<SyntaxNode> below = next.operands();
            below.addAll(next.children());
            below.reversed().forEach(waiting::push);
        }
    }
}

package org.chancery.render.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Finds the tags that are never closed, and those that close nothing; blocks of FreeMarker are kept apart. */
final class TagBalance {
    /** Directives whose end must be written. */
    private static final Set<String> BLOCKS = Set.of(
            "if", "list", "items", "macro", "function", "switch", "attempt", "compress", "escape", "autoesc",
            "outputformat");
    /** Directives that begin another branch of the block they stand in. */
    private static final Set<String> BRANCHES = Set.of("else", "elseif", "case", "default", "recover", "on");

    /** No page nests so deeply; whatever follows is not looked at, and the elements are said to be never closed. */
    private static final int DEEPEST = 300;

    private final List<Stray> strays = new ArrayList<>();
    private final Deque<Item> open = new ArrayDeque<>();

    /** A tag without its fellow, or a block without its end. */
    record Stray(String name, String message, String hint, int offset, int length, boolean opening, boolean block) {
        /** Whether the two could belong together where conditions part them. */
        boolean fits(Stray other) {
            return !block && !other.block && name.equals(other.name) && opening != other.opening;
        }
    }

    private sealed interface Item {
        int at();

        /** A tag of the markup. */
        record Element(Tag tag) implements Item {
            @Override
            public int at() {
                return tag.start();
            }
        }

        /** A directive with an end. */
        record Block(FtlRegion region) implements Item {
            @Override
            public int at() {
                return region.start();
            }
        }
    }

    private final Indentation indentation;

    private TagBalance(Indentation indentation) {
        this.indentation = indentation;
    }

    /** The strays of a finished page. */
    static List<Stray> of(Markup page) {
        TagBalance balance = new TagBalance(Indentation.NONE);
        page.tags().stream()
                .takeWhile(tag -> balance.open.size() < DEEPEST)
                .forEach(tag -> balance.take(new Item.Element(tag)));
        balance.closeAll();
        return balance.strays;
    }

    /** The strays of a template's own source. */
    static List<Stray> of(TemplateSource source, Markup own) {
        List<Item> items = new ArrayList<>();
        own.tags().forEach(tag -> items.add(new Item.Element(tag)));
        source.regions().stream()
                .filter(region -> region.kind() == FtlRegion.Kind.OPEN || region.kind() == FtlRegion.Kind.CLOSE)
                .forEach(region -> items.add(new Item.Block(region)));
        items.sort(Comparator.comparingInt(Item::at));
        List<Stray> strict = strays(items, Indentation.NONE);
        List<Stray> likely = strict.isEmpty() ? strict : strays(items, new Indentation(source.text().text()));
        return sameKinds(strict, likely) ? likely : strict;
    }

    private static List<Stray> strays(List<Item> items, Indentation indentation) {
        TagBalance balance = new TagBalance(indentation);
        items.stream().takeWhile(item -> balance.open.size() < DEEPEST).forEach(balance::take);
        balance.closeAll();
        return balance.strays;
    }

    /** Whether both find fault with the same kinds of tags, so that they differ in their places only. */
    private static boolean sameKinds(List<Stray> some, List<Stray> others) {
        return some.stream().map(Stray::message).sorted().toList()
                .equals(others.stream().map(Stray::message).sorted().toList());
    }

    private void take(Item item) {
        switch (item) {
            case Item.Element element -> take(element.tag());
            case Item.Block block -> take(block.region());
        }
    }

    private void take(Tag tag) {
        if (tag.form() == Tag.Form.OPEN) {
            open.push(new Item.Element(tag));
        } else if (tag.form() == Tag.Form.CLOSE && !opened(tag).isEmpty()) {
            Tag fellow = indentation.fellow(tag, opened(tag));
            while (open.pop() instanceof Item.Element element && !element.tag().equals(fellow)) {
                neverClosed(element.tag());
            }
        } else if (tag.form() == Tag.Form.CLOSE) {
            strays.add(new Stray(
                    tag.name(), tag + " closes nothing", "", tag.start(), tag.end() - tag.start(), false, false));
        }
    }

    /** The elements of a closing tag's name that are open within the innermost block, the innermost first. */
    private List<Tag> opened(Tag closing) {
        return open.stream()
                .takeWhile(Item.Element.class::isInstance)
                .map(item -> ((Item.Element) item).tag())
                .filter(tag -> tag.name().equals(closing.name()))
                .toList();
    }

    private void take(FtlRegion region) {
        boolean opens = region.kind() == FtlRegion.Kind.OPEN;
        if (opens && BLOCKS.contains(region.plainName())) {
            open.push(new Item.Block(region));
        } else if (opens && BRANCHES.contains(region.plainName())) {
            closeElements();
        } else if (!opens && BLOCKS.contains(region.plainName())) {
            closeElements();
            open.poll();
        }
    }

    private void closeElements() {
        while (open.peek() instanceof Item.Element element) {
            open.pop();
            neverClosed(element.tag());
        }
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Item.Element element -> neverClosed(element.tag());
                case Item.Block block -> neverClosed(block.region());
            }
        }
    }

    private void neverClosed(Tag tag) {
        String hint = tag.isVoid() ? "write <" + tag.name() + "/>" : "close it with </" + tag.name() + ">";
        strays.add(new Stray(tag.name(), tag + " is never closed", hint, tag.start(), 1 + tag.name().length(), true,
                false));
    }

    private void neverClosed(FtlRegion region) {
        String name = region.name();
        strays.add(new Stray(
                name, "<#" + name + "> is never closed", "close it with </#" + name + ">", region.start(),
                2 + name.length(), true, true));
    }
}

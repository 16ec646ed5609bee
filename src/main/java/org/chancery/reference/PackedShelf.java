package org.chancery.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content that the build packed. An item is unpacked when it is first asked for, so that a run pays for what it uses.
 * Loops stand here where streams would read better, since this runs cold at each start of the program.
 *
 * <p>From its place on stand: the place of the names, the number of items, the place of each.
 */
abstract non-sealed class PackedShelf<T extends Named> implements Shelf<T> {
    private final byte[] bytes;
    private final SharedValues shared;
    private final PackedNames names;
    private final @Nullable Object[] items;
    private final int itemsAt;
    private volatile List<T> all = List.of();

    PackedShelf(byte[] bytes, int at, SharedValues shared) {
        this.bytes = bytes;
        this.shared = shared;
        this.names = new PackedNames(bytes, PackedBytes.size(bytes, at));
        this.items = new Object[PackedBytes.number(bytes, at + Integer.BYTES)];
        this.itemsAt = at + Integer.BYTES + Short.BYTES;
    }

    /** Unpacks one item. */
    abstract T unpack(PackedBytes in);

    @Override
    public final List<T> all() {
        if (all.isEmpty()) {
            List<T> every = new ArrayList<>(items.length);
            for (int i = 0; i < items.length; i++) {
                every.add(item(i));
            }
            all = List.copyOf(every);
        }
        return all;
    }

    @Override
    public final List<T> bearers(String folded) {
        return items(names.numbers(folded));
    }

    @Override
    public final Collection<String> names() {
        return names.all();
    }

    /** The items with these numbers. */
    final List<T> items(int[] numbers) {
        if (numbers.length == 1) {
            return List.of(item(numbers[0]));
        }
        List<T> items = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            items.add(item(number));
        }
        return items;
    }

    /** Two threads may unpack an item twice, which does no harm: it is a value. */
    @SuppressWarnings("unchecked")
    private T item(int number) {
        Object item = items[number];
        if (item == null) {
            int at = PackedBytes.size(bytes, itemsAt + number * PackedNames.OFFSET_SIZE);
            item = unpack(new PackedBytes(bytes, at, shared));
            items[number] = item;
        }
        return (T) item;
    }
}

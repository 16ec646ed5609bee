package org.chancery.trail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was made of files, kept until one of them changes; of much, what was asked for last. For one thread at a time. */
public final class Kept<K, V> {
    private final int most;
    private final Map<K, Made<V>> made = new LinkedHashMap<>(16, 0.75f, true);

    /** Keeps so many things at most. */
    public Kept(int most) {
        this.most = most;
    }

    private record Made<V>(V thing, Trail trail) {}

    /**
     * The thing for this key, made anew where there is none that is as good as new. What it was made from is added to
     * the trail of the one who asks.
     */
    public V get(K key, Trail asking, Function<Trail, V> maker) {
        Made<V> known = made.get(key);
        if (known == null || known.trail.isStale()) {
            known = make(asking, maker);
            made.put(key, known);
            made.keySet().stream().limit(Math.max(0, made.size() - most)).toList().forEach(made::remove);
        }
        asking.join(known.trail);
        return known.thing;
    }

    /** Lets go of the thing for this key, if there is one. */
    public void forget(K key) {
        made.remove(key);
    }

    /** Where the maker trips over something, the one who asks knows all the same from which files it came. */
    private static <V> Made<V> make(Trail asking, Function<Trail, V> maker) {
        Trail trail = asking.fresh();
        try {
            return new Made<>(maker.apply(trail), trail);
        } finally {
            asking.join(trail);
        }
    }
}

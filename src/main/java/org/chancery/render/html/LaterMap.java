package org.chancery.render.html;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A map that is made when it is first asked for anything. */
final class LaterMap extends AbstractMap<String, Object> {
    private final Supplier<Map<String, Object>> made;
    private Map<String, Object> map = Map.of();

    LaterMap(Supplier<Map<String, Object>> made) {
        this.made = made;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        if (map.isEmpty()) {
            map = made.get();
        }
        return map.entrySet();
    }
}

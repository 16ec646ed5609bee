package org.chancery.source.told;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.Event;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Tally;
import org.chancery.tag.Doubt;

/** Makes events of the items of one source, as far as they tell of diplomacy, and keeps their account. */
public final class ToldReader {
    private final Asked asked;
    private final Setting setting;
    private final Tally tally;

    public ToldReader(Asked asked, Setting setting, Tally tally) {
        this.asked = asked;
        this.setting = setting;
        this.tally = tally;
    }

    /** The event that an item tells of; empty where it tells of none, which is counted. */
    public Optional<Event> read(ToldItem item) {
        throw new UnsupportedOperationException(asked + " " + setting + " " + tally + item);
    }

    /** What an editor should look at, by the ids of the events. */
    public Map<String, List<Doubt>> doubts() {
        return Map.of();
    }
}

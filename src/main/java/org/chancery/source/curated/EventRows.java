package org.chancery.source.curated;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.reference.NameReader;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.yaml.YamlNode;

/** Events that come one by one as trees, from wherever; what is wrong with them is said as of those of a file. */
public final class EventRows {
    private final DateGate gate;
    private final EventShelf shelf;

    /** Takes events whose pictures are named from a folder, and of them those in a window. */
    public EventRows(Path folder, ZoneId zone, Window window, Setting setting, Diagnostics diagnostics) {
        PictureReader pictures = new PictureReader(folder, setting.workspace(), setting.trail(), diagnostics);
        EventReader reader =
                new EventReader(new NameReader(setting.reference(), diagnostics), zone, pictures, diagnostics);
        this.gate = new DateGate(window, zone);
        this.shelf = new EventShelf(reader, zone, diagnostics);
    }

    /** Takes one, unless its date lies outside of the window. */
    public void add(YamlNode.Mapping node) {
        boolean admitted = !(node.value("date").orElse(null) instanceof YamlNode.Scalar date)
                || gate.admits(date.text());
        if (admitted) {
            shelf.add(node);
        }
    }

    /** One that is no event at all, which has been reported. */
    public void faulty(Origin place) {
        shelf.faulty(place);
    }

    /** What came of all that was taken. */
    public Harvest harvest(Optional<ReadFile> source) {
        shelf.outside(gate.refused(), gate.newestRefused());
        return shelf.harvest(source);
    }
}

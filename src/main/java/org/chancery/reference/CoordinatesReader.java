package org.chancery.reference;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads where something lies: a latitude and a longitude under the key {@code at}. */
record CoordinatesReader(Diagnostics diagnostics) {
    /** The point; empty where none is written, or where it is wrong, which is reported. */
    Optional<Coordinates> read(Fields fields) {
        if (!fields.has("at")) {
            return Optional.empty();
        }
        List<YamlNode.Scalar> degrees = fields.scalars("at");
        try {
            if (degrees.size() == 2) {
                return Optional.of(new Coordinates(
                        Double.parseDouble(degrees.getFirst().text()),
                        Double.parseDouble(degrees.getLast().text())));
            }
        } catch (IllegalArgumentException e) {
            // Neither numbers nor a place: said below, like a list of another length.
        }
        diagnostics.error(
                fields.origin("at"),
                "\"at\" must be a latitude and a longitude in degrees",
                "write \"[38.90, -77.04]\", north and east positive");
        return Optional.empty();
    }
}

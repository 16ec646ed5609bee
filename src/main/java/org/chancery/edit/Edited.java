package org.chancery.edit;

import java.util.List;
import org.chancery.digest.Digest;

/** A digest, and what became of every event that might have been in it. */
public record Edited(Digest digest, List<Verdict> verdicts) {
    public Edited {
        verdicts = List.copyOf(verdicts);
    }
}

package org.chancery.pipeline;

import java.util.List;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.edit.Verdict;

/**
 * An edition as the editor leaves it, before any layout.
 *
 * @param verdicts what became of every event of the period, of the look-ahead and of the background
 */
public record Review(Briefing briefing, Edition edition, List<Verdict> verdicts) {
    public Review {
        verdicts = List.copyOf(verdicts);
    }
}

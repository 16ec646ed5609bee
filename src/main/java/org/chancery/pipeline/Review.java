package org.chancery.pipeline;

import java.util.List;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.edit.Verdict;

/**
 * An edition as the editor leaves it, before any layout.
 *
 * @param why which edition it is and why that one, in words
 * @param verdicts what became of every event of the period, of the look-ahead and of the background, the
 *     events as their files have them
 */
public record Review(Briefing briefing, Edition edition, String why, List<Verdict> verdicts) {
    public Review {
        verdicts = List.copyOf(verdicts);
    }
}

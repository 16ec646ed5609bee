package org.chancery.preview.live;

import java.util.Optional;
import org.chancery.briefing.Period;
import org.chancery.text.Language;

/**
 * What somebody looks at: an edition of a briefing, as it is or set in another way.
 *
 * @param briefing its id
 * @param template in place of the briefing's own
 * @param language in place of the briefing's own
 */
record View(String briefing, Period period, Optional<String> template, Optional<Language> language) {}

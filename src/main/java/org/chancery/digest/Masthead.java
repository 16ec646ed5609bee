package org.chancery.digest;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.chancery.text.Language;
import org.chancery.text.Paper;

/**
 * What stands at the head of an edition.
 *
 * @param briefing the briefing's id, such as {@code weekly-roundup}
 * @param subtitle empty for none
 * @param author empty for none
 * @param edition the edition's id, such as {@code 2022-W02}
 * @param from the first day of the period
 * @param last the last day of the period, included
 * @param asOf the moment up to which the edition knows anything
 * @param unfinished whether the period was not over at that moment
 */
public record Masthead(
        String briefing,
        String title,
        String subtitle,
        String author,
        Language language,
        Paper paper,
        String edition,
        LocalDate from,
        LocalDate last,
        ZonedDateTime asOf,
        boolean unfinished) {}

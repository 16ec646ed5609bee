package org.chancery.pipeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.briefing.Edition;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.source.EventSet;
import org.chancery.source.SourceAccount;
import org.chancery.source.harvest.Account;

/** Warns of sources that have run dry: nothing in them, nothing that can be used, or nothing new. */
record SourceWatch(Edition edition, Diagnostics diagnostics) {

    void look(EventSet events) {
        events.accounts().stream().filter(SourceAccount::wasRead).forEach(this::look);
    }

    private void look(SourceAccount source) {
        Account account = source.account();
        String name = "\"" + source.source().name() + "\"";
        if (account.read() == 0) {
            warn(source.source(), name + " holds nothing", "leave it out, or see what became of it");
        } else if (account.kept() + account.outside() + account.merged() == 0) {
            warn(
                    source.source(), "of the " + account.read() + " that " + name + " holds none can be used",
                    mostly(account));
        }
        source.source().terms().freshDays().ifPresent(days -> lookAtAge(source, name, days));
    }

    private static String mostly(Account account) {
        return Stream.concat(
                account.left().entrySet().stream(),
                account.refused().stream().map(each -> Map.entry(each.reason(), each.count())))
                .max(Map.Entry.comparingByValue())
                .map(each -> "most often: " + each.getKey())
                .orElse("");
    }

    private void lookAtAge(SourceAccount source, String name, int days) {
        LocalDate known = edition.stamp().toLocalDate();
        LocalDate end = edition.period().last().isBefore(known) ? edition.period().last() : known;
        LocalDate oldest = end.minusDays(days);
        source.account().newest().filter(newest -> newest.isBefore(oldest)).ifPresent(newest -> warn(
                source.source(), "the newest in " + name + " is of " + newest,
                "\"fresh: " + days + " days\" asks for " + oldest + " or later; see whether the source still works"));
    }

    private void warn(EventSource source, String message, String hint) {
        diagnostics.warning(source.origin(), message, hint);
    }
}

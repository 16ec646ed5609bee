package org.chancery.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Event;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;

/** What comes together for one edition of one briefing: each event once, and the account of every source. */
final class Gathering {
    private final Inquiry inquiry;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final CodedGathering coded = new CodedGathering();
    private final List<ReadFile> files = new ArrayList<>();
    private final List<SourceAccount> accounts = new ArrayList<>();

    Gathering(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** Adds all that a source of the briefing gave, but for so many files that an earlier one has given. */
    void add(EventSource source, List<Contribution> contributions, int elsewhere) {
        int before = files.size();
        long errors = inquiry.diagnostics().errors();
        Account account = Account.NONE;
        Refrain refrain = new Refrain(source, inquiry.diagnostics());
        for (Contribution contribution : contributions) {
            refrain.tell(contribution);
            account = account.and(take(contribution));
        }
        refrain.end();
        accounts.add(
                new SourceAccount(source, account, elsewhere,
                        files.size() > before && inquiry.diagnostics().errors() == errors));
    }

    EventSet all() {
        return new EventSet(List.copyOf(events.values()), coded.list(), files, accounts);
    }

    private Account take(Contribution contribution) {
        Harvest harvest = contribution.harvest();
        harvest.source().ifPresent(files::add);
        Account account = harvest.account().merging(coded.add(harvest.coded()));
        for (Event event : harvest.events()) {
            if (!add(event, contribution)) {
                account = account.merging(1);
            } else if (!inquiry.window().holds(event.date(), inquiry.zone())) {
                account = account.passing(1);
            }
        }
        return account;
    }

    /** Of curated events an id is there once; a release or an item of a feed may come to hand twice. */
    private boolean add(Event event, Contribution contribution) {
        Event first = events.putIfAbsent(event.id(), event);
        if (first != null && contribution.isCurated()) {
            inquiry.diagnostics().error(
                    event.origin(),
                    "a second event with the id \"" + event.id() + "\"",
                    "the first stands at " + place(first.origin()));
        }
        return first == null;
    }

    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> spot.source().path() + ":" + spot.position().line() + ":"
                    + spot.position().column();
            case Origin.WholeFile file -> file.path().toString();
            case Origin.Run ignored -> "another place";
        };
    }
}

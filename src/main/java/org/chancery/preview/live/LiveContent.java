package org.chancery.preview.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.EditionId;
import org.chancery.briefing.Period;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.json.Json;
import org.chancery.pipeline.Drafts;
import org.chancery.pipeline.Manuscript;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.Workspace;
import org.chancery.preview.web.Address;
import org.chancery.preview.web.Answer;
import org.chancery.preview.web.Content;
import org.chancery.preview.web.Policy;
import org.chancery.render.pdf.font.MachineFonts;
import org.chancery.text.Language;
import org.chancery.trail.Trail;

/** What the preview of a workspace answers: its briefings, their editions, and what is known of them. */
public final class LiveContent implements Content, AutoCloseable {
    private static final String OURS = "-";

    private final Workspace workspace;
    private final Order order;
    private final Clock clock;
    private final LiveEditions editions;

    /**
     * Opens it. Nothing is made before it is asked for.
     *
     * @param order which editions are meant where an address names none, and the moment that all speak from
     * @param clock the time and zone of the one who looks
     * @param reporter is told each time an edition was made anew
     */
    public LiveContent(Workspace workspace, Order order, MachineFonts fonts, Clock clock, Reporter reporter) {
        this.workspace = workspace;
        this.order = order;
        this.clock = clock;
        this.editions = new LiveEditions(workspace, order, fonts, clock, reporter);
    }

    @Override
    public Answer answer(Address address) {
        List<String> segments = address.segments();
        if (segments.equals(List.of(OURS, "briefings.json"))) {
            return Answer.json(editions.catalogue().current());
        }
        return switch (segments.size()) {
            case 1 -> toAnEdition(segments.getFirst(), address);
            case 2 -> Target.of(address).map(target -> answer(target, address)).orElse(NoPage.missing(address));
            default -> NoPage.missing(address);
        };
    }

    @Override
    public Optional<Following> follow(Address address, Consumer<String> reader) {
        if (address.segments().equals(List.of(OURS, "live"))) {
            Following following = editions.catalogue().follow(reader);
            editions.refresh();
            return Optional.of(following);
        }
        Optional<LiveEdition> edition = Target.of(address)
                .filter(target -> target.what().equals("live"))
                .flatMap(target -> edition(target.view()));
        Optional<Following> following = edition.map(each -> each.follow(reader));
        following.ifPresent(ignored -> editions.refresh());
        return following;
    }

    private Optional<LiveEdition> edition(View view) {
        return workspace.briefing(view.briefing()).map(file -> editions.of(view, file));
    }

    private Answer answer(Target target, Address address) {
        Optional<LiveEdition> edition = edition(target.view());
        if (edition.isEmpty()) {
            return NoPage.missing(address);
        }
        String id = EditionId.of(target.view().period());
        if (!id.equals(target.edition())) {
            return Answer.moved(Relative.of(id + target.ending(), address.query()));
        }
        return switch (target.what()) {
            case "" -> Answer.shell("viewer.html");
            case "html" -> page(edition.get());
            case "pdf" -> pdf(edition.get());
            case "model" -> model(edition.get());
            case "inspect" -> inspection(edition.get(), address);
            default -> NoPage.missing(address);
        };
    }

    private static Answer page(LiveEdition edition) {
        Shown shown = edition.current();
        return shown.page().isThere()
                ? new Answer.Whole(200, "text/html; charset=utf-8", shown.page().content(), Policy.EDITION)
                : Answer.unavailable(NoPage.html(shown.problems()));
    }

    private static Answer pdf(LiveEdition edition) {
        edition.print();
        Shown shown = edition.current();
        boolean wanted = shown.draft().manuscript().map(Manuscript::briefing).map(LiveContent::isPrinted).orElse(true);
        if (!wanted) {
            return Answer.missing();
        }
        return shown.pdf().isThere()
                ? Answer.pdf(shown.pdf().content())
                : Answer.unavailable(NoPage.html(shown.problems()));
    }

    private static boolean isPrinted(Briefing briefing) {
        return briefing.layout().formats().contains(org.chancery.briefing.Format.PDF);
    }

    private static Answer model(LiveEdition edition) {
        Shown shown = edition.current();
        return shown.draft().manuscript()
                .map(manuscript -> Answer.json(Json.document(Drafts.model(manuscript))))
                .orElse(Answer.unavailable(NoPage.html(shown.problems())));
    }

    private Answer inspection(LiveEdition edition, Address address) {
        Optional<Integer> element =
                address.part("element").filter(text -> text.matches("[0-9]{1,7}")).map(Integer::valueOf);
        Shown shown = edition.current();
        Optional<Manuscript> manuscript = shown.draft().manuscript();
        return element.flatMap(number -> editions.drafts().provenance(shown.draft(), number)
                .flatMap(provenance -> manuscript.map(each -> Answer.json(
                        new InspectionJson(new ProblemJson(workspace)).of(number, provenance, each)))))
                .orElse(Answer.missing());
    }

    /** Leads from a briefing to one of its editions: that of a day, else the one that is meant where none is named. */
    private Answer toAnEdition(String id, Address address) {
        Optional<Path> file = workspace.briefing(id);
        if (file.isEmpty()) {
            return NoPage.missing(address);
        }
        Optional<Briefing> briefing =
                editions.drafts().briefing(file.get(), Trail.none(), new Diagnostics());
        Optional<LocalDate> day = address.part("on").flatMap(LiveContent::day);
        if (address.part("on").isPresent() && day.isEmpty()) {
            return Answer.plain(400, "That is not a day of the calendar.");
        }
        String edition = day.map(Neighbours.of(briefing)::on)
                .or(() -> briefing.map(each -> EditionId.of(order.edition(each).period())))
                .orElseGet(() -> Neighbours.of(briefing).on(LocalDate.now(clock)));
        return Answer.moved(Relative.of(List.of(id, edition), address.query()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day).filter(each -> each.getYear() > 0 && each.getYear() < 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        editions.close();
    }
}

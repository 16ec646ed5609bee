package org.chancery.render.html;

import freemarker.core.Environment;
import freemarker.template.Template;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of a template, in a thread of its own that is given up when it takes too long. */
final class Rendering {
    /** So long a template may take. */
    static final Duration TIME = Duration.ofSeconds(10);

    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Template template;
    private final Map<String, Object> model;
    private final PageWriter writer;
    private final Abandoned abandoned;
    private final KnownNames known = new KnownNames();
    private final Progress progress = new Progress();
    private volatile @Nullable Throwable fault;

    Rendering(Template template, Map<String, Object> model, PageWriter writer, Abandoned abandoned) {
        this.abandoned = abandoned;
        this.template = template;
        this.model = model;
        this.writer = writer;
    }

    /** The page, or what kept it from being made. */
    sealed interface Outcome {
        /** A finished page. */
        record Page(String text) implements Outcome {}

        /**
         * The template failed.
         *
         * @param stack FreeMarker's words for where a page became too large
         * @param place the instruction that was begun last
         */
        record Failed(Throwable fault, String stack, Progress.Place place, KnownNames known) implements Outcome {}

        /** It would not end. */
        record Endless(Progress.Place place) implements Outcome {}

        /** It was not run, since too many before it would not end. */
        record Refused() implements Outcome {}
    }

    /** Runs the template for so long at most. */
    Outcome run(Duration time) {
        if (abandoned.areTooMany()) {
            return new Outcome.Refused();
        }
        Thread thread = Thread.ofPlatform().name("page").daemon().unstarted(this::work);
        thread.start();
        try {
            if (thread.join(time)) {
                Throwable thrown = fault;
                return thrown == null
                        ? new Outcome.Page(writer.page())
                        : new Outcome.Failed(thrown, writer.stack(), progress.place(), known);
            }
            Progress.Place place = progress.place();
            stop(thread);
            return new Outcome.Endless(place);
        } catch (InterruptedException e) {
            progress.stop();
            Thread.currentThread().interrupt();
            return new Outcome.Failed(e, "", progress.place(), known);
        }
    }

    /** A single instruction that does not end cannot be stopped; nobody waits for it, and it gives way to others. */
    private void stop(Thread thread) throws InterruptedException {
        progress.stop();
        if (!thread.join(GRACE)) {
            abandoned.add(thread);
        }
    }

    private void work() {
        try {
            Environment running = template.createProcessingEnvironment(model, writer);
            running.setTemplateExceptionHandler(known);
            running.setTemplateProcessingTracer(progress);
            running.process();
        } catch (Exception | StackOverflowError | OutOfMemoryError | Progress.Stopped e) {
            fault = e;
        }
    }
}

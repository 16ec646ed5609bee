package org.chancery.render.html;

import freemarker.core.Environment;
import freemarker.template.Template;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of a template, in a thread of its own that is given up when it takes too long. */
final class Rendering {
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Template template;
    private final Map<String, Object> model;
    private final PageWriter writer;
    private final KnownNames known = new KnownNames();
    private volatile @Nullable Environment environment;
    private volatile @Nullable Throwable fault;

    Rendering(Template template, Map<String, Object> model, PageWriter writer) {
        this.template = template;
        this.model = model;
        this.writer = writer;
    }

    /** The page, or what kept it from being made. */
    sealed interface Outcome {
        /** A finished page. */
        record Page(String text) implements Outcome {}

        /**
         * A fault in the template.
         *
         * @param stack FreeMarker's words for the place; empty where the fault itself knows it
         */
        record Failed(Throwable fault, String stack, KnownNames known) implements Outcome {}

        /** It would not end. */
        record Endless(String stack) implements Outcome {}
    }

    Outcome run() {
        Thread thread = Thread.ofPlatform().name("page").daemon().unstarted(this::work);
        thread.start();
        try {
            if (thread.join(TIME)) {
                Throwable thrown = fault;
                return thrown == null
                        ? new Outcome.Page(writer.page())
                        : new Outcome.Failed(thrown, writer.stack(), known);
            }
            String stack = KnownNames.stack(environment);
            thread.interrupt();
            thread.join(GRACE);
            return new Outcome.Endless(stack);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return new Outcome.Failed(e, "", known);
        }
    }

    private void work() {
        try {
            Environment running = template.createProcessingEnvironment(model, writer);
            running.setTemplateExceptionHandler(known);
            environment = running;
            running.process();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            fault = e;
        }
    }
}

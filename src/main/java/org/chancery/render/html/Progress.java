package org.chancery.render.html;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import org.jspecify.annotations.Nullable;

/** Follows a template from one instruction to the next, so that it can be told where it is, and can be stopped. */
final class Progress implements TemplateProcessingTracer {
    private volatile @Nullable TracedElement last;
    private volatile boolean stopped;

    /** Ends a template that was told to stop; an error, since {@code <#attempt>} catches exceptions. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /**
     * Where an instruction stands.
     *
     * @param template the file's name; empty where nothing has begun
     * @param line as FreeMarker counts, from 1
     * @param column as FreeMarker counts, from 1
     */
    record Place(String template, int line, int column) {}

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        if (stopped) {
            throw new Stopped();
        }
        last = element;
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {}

    /** The instruction that was begun last. */
    Place place() {
        TracedElement element = last;
        return element == null
                ? new Place("", 1, 1)
                : new Place(element.getTemplate().getName(), element.getBeginLine(), element.getBeginColumn());
    }

    /** Lets no further instruction begin. */
    void stop() {
        stopped = true;
    }
}

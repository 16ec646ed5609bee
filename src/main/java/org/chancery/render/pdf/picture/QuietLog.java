package org.chancery.render.pdf.picture;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the SVG library from logging: what matters is reported by us. Found as a service by that library. */
public final class QuietLog implements LogManager {
    @Override
    public Logger createLogger(String name) {
        return new Silence();
    }

    private static final class Silence implements Logger {
        @Override
        public void log(Level level, @Nullable String message) {}

        @Override
        public void log(Level level, @Nullable String message, Throwable fault) {}

        @Override
        public void log(Level level, Supplier<@Nullable String> message) {}
    }
}

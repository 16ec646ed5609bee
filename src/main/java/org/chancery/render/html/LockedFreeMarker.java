package org.chancery.render.html;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/** FreeMarker with every door shut: no classes, no Java objects, escaping always on, the same settings everywhere. */
final class LockedFreeMarker {
    static {
        silence();
    }

    private LockedFreeMarker() {}

    /** What FreeMarker has to say is reported as a diagnostic; looking for a logger costs time as well. */
    @SuppressWarnings("deprecation")
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A configuration over these files. */
    static Configuration over(TemplateLoader files) {
        Configuration locked = new Configuration(Configuration.VERSION_2_3_34);
        locked.setTemplateLoader(files);
        locked.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        locked.setLocalizedLookup(false);
        locked.setObjectWrapper(wrapper());
        lockDoors(locked);
        fixSettings(locked);
        quieten(locked);
        return locked;
    }

    /** Takes maps, lists, strings, numbers and booleans; refuses whatever else. */
    private static SimpleObjectWrapper wrapper() {
        SimpleObjectWrapper wrapper = new SimpleObjectWrapper(Configuration.VERSION_2_3_34);
        wrapper.setDOMNodeSupport(false);
        wrapper.setJythonSupport(false);
        return wrapper;
    }

    private static void lockDoors(Configuration locked) {
        locked.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        locked.setAPIBuiltinEnabled(false);
        locked.setRecognizeStandardFileExtensions(false);
        locked.setOutputFormat(HTMLOutputFormat.INSTANCE);
        locked.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        locked.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        locked.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    }

    private static void fixSettings(Configuration locked) {
        locked.setDefaultEncoding(StandardCharsets.UTF_8.name());
        locked.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        locked.setLocale(Locale.ROOT);
        locked.setTimeZone(TimeZone.getTimeZone("UTC"));
        locked.setNumberFormat("c");
        locked.setBooleanFormat("c");
        locked.setTabSize(1);
    }

    private static void quieten(Configuration locked) {
        locked.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        locked.setAttemptExceptionReporter((fault, environment) -> {});
        locked.setLogTemplateExceptions(false);
        locked.setWrapUncheckedExceptions(true);
    }
}

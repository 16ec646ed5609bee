package org.chancery.render.html;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.io.Writer;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Notes which names a template could have used, at the moment when it used an unknown one. */
final class KnownNames implements TemplateExceptionHandler {
    private @Nullable TemplateException noted;
    private List<String> names = List.of();

    @Override
    public void handleTemplateException(TemplateException fault, Environment environment, Writer out)
            throws TemplateException {
        if (fault != noted && fault instanceof InvalidReferenceException) {
            noted = fault;
            names = names(TemplateWords.orEmpty(fault.getBlamedExpressionString()), environment);
        }
        throw fault;
    }

    /** The names known where this fault happened; none where that cannot be told. */
    List<String> at(TemplateException fault) {
        return fault == noted ? names : List.of();
    }

    private static List<String> names(String missing, Environment environment) {
        try {
            int dot = missing.lastIndexOf('.');
            TreeSet<String> names = new TreeSet<>();
            if (dot < 0) {
                for (Object name : environment.getKnownVariableNames()) {
                    names.add(name.toString());
                }
                names.removeAll(environment.getConfiguration().getSharedVariableNames());
            } else if (value(missing.substring(0, dot), environment) instanceof TemplateHashModelEx map) {
                for (TemplateModelIterator keys = map.keys().iterator(); keys.hasNext();) {
                    names.add(keys.next().toString());
                }
            }
            return List.copyOf(names);
        } catch (TemplateModelException e) {
            return List.of();
        }
    }

    /** The value of a path such as {@code entry.place}. */
    private static @Nullable TemplateModel value(String path, Environment environment) throws TemplateModelException {
        String[] steps = path.split("\\.");
        TemplateModel value = environment.getVariable(steps[0]);
        for (int step = 1; step < steps.length && value instanceof TemplateHashModel map; step++) {
            value = map.get(steps[step]);
        }
        return value;
    }
}

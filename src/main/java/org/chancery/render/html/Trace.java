package org.chancery.render.html;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.diagnostic.Origin;

/**
 * How a character of a page came to be written.
 *
 * @param stack FreeMarker's own words for the instructions that were running, the innermost first
 * @param text what was written in one go
 * @param into how far into that the character stands
 * @param event the id of the event that the template was at; empty for none
 * @param section the heading of the section that it was at; empty for none
 */
record Trace(String stack, String text, int into, String event, String section) {
    private static final Pattern PLACE =
            Pattern.compile("in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)");

    /** A place that FreeMarker's words name. */
    record Place(String template, int line, int column) {
        Optional<Origin> in(TemplateSources sources) {
            return sources.named(template).map(source -> source.atLine(line, column));
        }
    }

    /** The trace of what is being written. */
    static Trace of(String stack, String text, int into) {
        return new Trace(stack, text, into, around("isoDate", "id"), around("entries", "heading"));
    }

    /** The places that FreeMarker's words name, the innermost first. */
    static Stream<Place> places(String stack) {
        return PLACE.matcher(stack)
                .results()
                .map(each -> new Place(
                        each.group(1), Integer.parseInt(each.group(2)), Integer.parseInt(each.group(3))));
    }

    /** Of a variable of the template's own that has the one key, the text of the other. */
    private static String around(String key, String wanted) {
        Environment environment = Environment.getCurrentEnvironment();
        try {
            for (String name : ownNames(environment)) {
                if (environment.getVariable(name) instanceof TemplateHashModel map
                        && map.get(key) != null
                        && map.get(wanted) instanceof TemplateScalarModel text) {
                    return text.getAsString();
                }
            }
        } catch (TemplateModelException e) {
            // The page itself has been made without this fault; where it comes from is then not told in full.
        }
        return "";
    }

    /** Loop variables and parameters, not what every template sees. */
    private static Set<String> ownNames(Environment environment) throws TemplateModelException {
        Set<String> names = new HashSet<>();
        for (Object name : environment.getKnownVariableNames()) {
            if (environment.getDataModel().get(name.toString()) == null) {
                names.add(name.toString());
            }
        }
        return names;
    }
}

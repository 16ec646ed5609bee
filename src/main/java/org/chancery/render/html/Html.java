package org.chancery.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** Finished HTML made by our own code: the one kind of value that goes into a page unescaped. */
final class Html {
    private Html() {}

    static TemplateHTMLOutputModel of(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    static String markup(TemplateHTMLOutputModel html) {
        try {
            return HTMLOutputFormat.INSTANCE.getMarkupString(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.chancery.render.pdf;

import java.util.List;
import org.chancery.render.pdf.font.UsedFont;

/**
 * A page in print.
 *
 * @param fonts those of the machine that it was set with; others come from the templates
 */
public record PrintedPage(byte[] pdf, List<UsedFont> fonts) {
    public PrintedPage {
        fonts = List.copyOf(fonts);
    }
}

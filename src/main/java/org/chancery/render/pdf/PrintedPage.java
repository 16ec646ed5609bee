package org.chancery.render.pdf;

import java.util.List;
import org.chancery.render.pdf.font.UsedFont;

/**
 * A page in print.
 *
 * @param fonts those of the machine that it was set with; others come from the templates
 * @param faults what does not sit well on paper; empty where that was not asked for
 */
public record PrintedPage(byte[] pdf, List<UsedFont> fonts, List<PrintFault> faults) {
    public PrintedPage {
        fonts = List.copyOf(fonts);
        faults = List.copyOf(faults);
    }
}

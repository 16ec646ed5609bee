package org.chancery.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.render.pdf.PrintFault;

/** Says what does not sit well on paper: each kind of it once, with the first text that it happens to. */
final class PaperFaults {
    private static final int SHOWN = 50;

    private PaperFaults() {}

    static void tell(List<PrintFault> faults, Origin template, Diagnostics diagnostics) {
        Map<PrintFault.Kind, List<PrintFault>> kinds = new EnumMap<>(PrintFault.Kind.class);
        faults.forEach(fault -> kinds.computeIfAbsent(fault.kind(), ignored -> new ArrayList<>()).add(fault));
        kinds.forEach((kind, all) -> diagnostics.warning(
                template, message(all.getFirst()) + more(all.size()), hint(kind)));
    }

    private static String message(PrintFault fault) {
        String text = fault.text().length() > SHOWN ? fault.text().substring(0, SHOWN) + "..." : fault.text();
        String where = "\"" + text + "\" on page " + fault.page();
        return switch (fault.kind()) {
            case WIDER_THAN_PAGE -> where + " is wider than the page";
            case WIDER_THAN_BOX -> where + " reaches out of its box";
            case CUT -> where + " is cut";
            case HEADING_ALONE -> "heading " + where + " is left alone at its foot";
        };
    }

    private static String more(int count) {
        return count == 1 ? "" : ", and " + (count - 1) + " more such";
    }

    private static String hint(PrintFault.Kind kind) {
        return switch (kind) {
            case WIDER_THAN_PAGE, WIDER_THAN_BOX -> "let long words break with word-wrap: break-word";
            case CUT -> "leave out overflow: hidden, or give the box room";
            case HEADING_ALONE -> "keep it with what follows with page-break-after: avoid";
        };
    }
}

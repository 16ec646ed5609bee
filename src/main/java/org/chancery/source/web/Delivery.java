package org.chancery.source.web;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;

/**
 * What came of an address.
 *
 * @param copy the newest there is; empty where there is none
 * @param diagnostics what went wrong
 */
public record Delivery(Optional<Copy> copy, List<Diagnostic> diagnostics) {
    public Delivery {
        diagnostics = List.copyOf(diagnostics);
    }
}

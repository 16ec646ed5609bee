package org.chancery.render.pdf;

import java.time.Instant;
import org.chancery.diagnostic.Origin;

/**
 * What a page does not say of itself. Title, author, description, keywords and language are read from the page.
 *
 * @param template whose folder holds fonts beside the shared ones
 * @param created the time of creation that the PDF states
 * @param origin where diagnostics belong
 */
public record PdfSettings(String template, Instant created, Origin origin) {}

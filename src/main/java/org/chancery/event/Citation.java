package org.chancery.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A publication that an event is cited from. Equal citations are one source.
 *
 * @param publisher empty where it is not known
 * @param url empty where there is none; else http, https or mailto
 * @param language an ISO 639 code; empty where it is not known
 */
public record Citation(String title, String publisher, String url, Optional<LocalDate> date, String language) {}

package org.chancery.digest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A publication that events are cited from.
 *
 * @param number counts from 1 through the digest
 * @param publisher empty where it is not known
 * @param url empty where there is none
 * @param language an ISO 639 code; empty where it is not known
 */
public record SourceNote(
        int number, String title, String publisher, String url, Optional<LocalDate> date, String language) {}

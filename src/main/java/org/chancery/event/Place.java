package org.chancery.event;

import java.util.Optional;
import org.chancery.reference.CountryCode;

/** Where an event took place: a name as it is printed, and the country it lies in. */
public record Place(String name, Optional<CountryCode> country) {}

package org.chancery.edit;

import java.time.LocalDate;

/**
 * All that coded events tell of a matter on a day.
 *
 * @param mentions of all of them
 */
record CodedSum(LocalDate day, Matter matter, int mentions) {}

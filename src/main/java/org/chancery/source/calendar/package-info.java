/** iCalendars, for what lies ahead. The only owner of ical4j, which works out the days of what is repeated. */
@NullMarked
package org.chancery.source.calendar;

import org.jspecify.annotations.NullMarked;

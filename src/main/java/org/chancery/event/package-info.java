/** What happened, or is scheduled: one event, with its kind, date, place, participants, words and sources. */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;

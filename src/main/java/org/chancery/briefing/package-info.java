/** Standing orders for digests: which days, countries, topics and events, and what the page is to hold. */
@NullMarked
package org.chancery.briefing;

import org.jspecify.annotations.NullMarked;

/** Finds in a text the countries, people, bodies and topics that it names, and the kind of event that it tells of. */
@NullMarked
package org.chancery.tag;

import org.jspecify.annotations.NullMarked;

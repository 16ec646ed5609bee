/** Feeds: RSS, Atom and JSON Feed. The XML of the first two is read by the JDK's own StAX parser, locked down. */
@NullMarked
package org.chancery.source.feed;

import org.jspecify.annotations.NullMarked;

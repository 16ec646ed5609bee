/** What is asked of a source, and what came of it: events, the account of all that it held, and what is wrong with it. */
@NullMarked
package org.chancery.source.harvest;

import org.jspecify.annotations.NullMarked;

/** Event files as bytes and lines, packed or not: with their limits, and with what is wrong with them as such. */
@NullMarked
package org.chancery.source.line;

import org.jspecify.annotations.NullMarked;

/** Where events are read from. */
@NullMarked
package org.chancery.source;

import org.jspecify.annotations.NullMarked;

/** Chooses, ranks and groups events into a digest. Pure functions over values. */
@NullMarked
package org.chancery.edit;

import org.jspecify.annotations.NullMarked;

/** Events, and what became of them, as tables for a terminal, as CSV and as JSON. */
@NullMarked
package org.chancery.listing;

import org.jspecify.annotations.NullMarked;

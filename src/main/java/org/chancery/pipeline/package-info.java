/** The order of the stages, from a briefing to the files of an edition. */
@NullMarked
package org.chancery.pipeline;

import org.jspecify.annotations.NullMarked;

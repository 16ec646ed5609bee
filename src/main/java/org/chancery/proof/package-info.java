/** Proofs of templates: all that can be said of one without any briefing. */
@NullMarked
package org.chancery.proof;

import org.jspecify.annotations.NullMarked;

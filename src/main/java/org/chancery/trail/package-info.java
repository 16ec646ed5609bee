/** What something was made from, so that it can be told when it has to be made anew. */
@NullMarked
package org.chancery.trail;

import org.jspecify.annotations.NullMarked;

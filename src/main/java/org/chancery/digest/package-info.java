/** The finished text of an edition, before any layout. It knows no renderer. */
@NullMarked
package org.chancery.digest;

import org.jspecify.annotations.NullMarked;

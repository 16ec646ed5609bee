/** Charts and maps as SVG: the same figures give the same bytes. */
@NullMarked
package org.chancery.figure;

import org.jspecify.annotations.NullMarked;

/** Events that machines coded for counting, or that were counted: GDELT, ICEWS, POLECAT, UCDP GED and ACLED. */
@NullMarked
package org.chancery.source.coded;

import org.jspecify.annotations.NullMarked;

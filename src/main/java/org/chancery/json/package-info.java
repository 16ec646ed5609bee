/** Values written as JSON. */
@NullMarked
package org.chancery.json;

import org.jspecify.annotations.NullMarked;

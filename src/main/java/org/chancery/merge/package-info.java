/** Recognises several reports of one event, and makes them one. Pure functions over values. */
@NullMarked
package org.chancery.merge;

import org.jspecify.annotations.NullMarked;

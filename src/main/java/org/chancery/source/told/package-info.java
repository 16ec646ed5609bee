/** Items that tell of something in words, releases and items of feeds, made events. */
@NullMarked
package org.chancery.source.told;

import org.jspecify.annotations.NullMarked;

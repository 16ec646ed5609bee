/** Takes in what others wrote, in whatever format, and writes it as an event file for an editor to finish. */
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;

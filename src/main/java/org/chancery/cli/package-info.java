/** The command line: the only place with the standard streams, the clock, the environment and exit codes. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;

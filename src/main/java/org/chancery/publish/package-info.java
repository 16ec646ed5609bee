/** The output folder: files that appear whole or not at all, their manifest, the links to the latest, the archive. */
@NullMarked
package org.chancery.publish;

import org.jspecify.annotations.NullMarked;

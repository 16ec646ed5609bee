/** A tool of the build: packs the reference data's YAML into the form that a run loads. */
@NullMarked
package org.chancery.reference.build;

import org.jspecify.annotations.NullMarked;

package org.chancery.source.harvest;

import java.nio.file.Path;
import org.chancery.reference.ReferenceData;
import org.chancery.trail.Trail;

/**
 * What every reader has at hand.
 *
 * @param workspace the folder that pictures must lie in
 * @param trail of what is looked at
 */
public record Setting(ReferenceData reference, Path workspace, Trail trail) {}

package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.Workspace;

/** Makes the editions of some briefings and publishes them, or only checks whether it could. */
final class Production {
    Production(Workspace workspace, Order order, Arguments arguments, Report report) {}

    void run(List<Path> briefings, Path output) {}
}

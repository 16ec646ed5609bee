package org.chancery.source.database;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.chancery.trail.Trail;

/**
 * The drivers in the workspace's folder {@code drivers/}. They see the Java platform and each other, but nothing of
 * Chancery and its libraries; they are loaded when the first query is asked.
 */
final class Drivers {
    private final Path folder;
    private List<Driver> loaded = List.of();
    private List<Path> from = List.of();

    Drivers(Path workspace) {
        this.folder = workspace.resolve("drivers");
    }

    /** The driver for an address. */
    synchronized Driver driver(String url, Trail trail) throws DatabaseFault {
        trail.note(folder);
        List<Path> jars = jars();
        if (!jars.equals(from)) {
            loaded = load(jars);
            from = jars;
        }
        for (Driver driver : loaded) {
            if (accepts(driver, url)) {
                return driver;
            }
        }
        String kind = url.substring(0, url.indexOf(':', "jdbc:".length()) + 1);
        throw DatabaseFault.setting(
                "no driver for \"" + kind + "\" in " + folder, jars.isEmpty()
                        ? "put the driver's jar into this folder"
                        : "there are: " + String.join(", ", names(jars)));
    }

    private static List<String> names(List<Path> jars) {
        return jars.stream().map(jar -> jar.getFileName().toString()).toList();
    }

    private List<Path> jars() throws DatabaseFault {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).filter(Files::isRegularFile).sorted()
                    .toList();
        } catch (IOException e) {
            throw DatabaseFault.setting(folder + " cannot be read", e.getClass().getSimpleName());
        }
    }

    /** What a driver says of itself in its jar is believed; none is asked for by the name of a class. */
    private static List<Driver> load(List<Path> jars) throws DatabaseFault {
        List<Driver> drivers = new ArrayList<>();
        try {
            // Never closed: drivers load classes as long as they are used.
            @SuppressWarnings("resource")
            ClassLoader loader = new URLClassLoader(
                    "drivers", urls(jars), ClassLoader.getPlatformClassLoader());
            ServiceLoader.load(Driver.class, loader).forEach(drivers::add);
            return drivers;
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            throw DatabaseFault.setting(
                    "a driver in drivers/ cannot be loaded: " + firstLine(e), "see whether its jar is whole");
        }
    }

    private static String firstLine(Throwable fault) {
        return Optional.ofNullable(fault.getMessage()).flatMap(text -> text.lines().findFirst())
                .orElse(fault.getClass().getSimpleName());
    }

    private static URL[] urls(List<Path> jars) {
        return jars.stream().map(Drivers::url).toArray(URL[]::new);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException | RuntimeException | LinkageError e) {
            return false;
        }
    }
}

package org.chancery.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.trail.Trail;

/**
 * All files that templates are made of: those of a workspace's {@code templates/}, and below them the built-in
 * ones, file by file. Nothing outside these two is ever read, links included.
 */
public final class Templates {
    private static final String BUILT_IN = "/org/chancery/templates/";
    private static final String INDEX = BUILT_IN + "index.txt";

    /** Folders within folders that a template may have; no loop of links goes deeper. */
    private static final int DEEPEST = 8;

    private final Path folder;
    private final Trail trail;

    /** Templates over this folder, which need not exist. */
    public Templates(Path folder) {
        this(folder, Trail.none());
    }

    /** The same, for one who wants to know when what was read of them, or looked for, has changed. */
    public Templates(Path folder, Trail trail) {
        this.folder = folder;
        this.trail = trail;
    }

    /** The file with this name, such as {@code roundup/page.ftlh}; empty where there is none or it lies elsewhere. */
    public Optional<TemplateFile> find(String name) {
        if (!isPlain(name)) {
            return Optional.empty();
        }
        Path own = folder.resolve(name);
        trail.note(own);
        if (Files.isRegularFile(own)) {
            return inside(own).map(real -> new TemplateFile(name, own, read(real)));
        }
        return builtIn(name);
    }

    /** The names of all files in a folder such as {@code fonts}, sorted, files of its own folders left out. */
    public List<String> list(String within) {
        String prefix = within + "/";
        SortedSet<String> names = new TreeSet<>();
        builtInNames().filter(name -> name.startsWith(prefix)).forEach(names::add);
        Path own = folder.resolve(within);
        trail.note(own);
        if (isPlain(within) && Files.isDirectory(own)) {
            try (Stream<Path> files = Files.list(own)) {
                files.filter(Files::isRegularFile).forEach(file -> names.add(prefix + file.getFileName()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names.stream()
                .filter(name -> name.indexOf('/', prefix.length()) < 0)
                .toList();
    }

    /** The names of all files in a folder and in the folders below it, sorted; hidden ones are left out. */
    public List<String> files(String within) {
        String prefix = within + "/";
        SortedSet<String> names = new TreeSet<>();
        builtInNames().filter(name -> name.startsWith(prefix)).forEach(names::add);
        Path own = folder.resolve(within);
        if (isPlain(within) && Files.isDirectory(own)) {
            try (Stream<Path> files = Files.walk(own, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
                files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(names::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names.stream().filter(name -> !name.contains("/.")).toList();
    }

    /** The names of the templates, which are the folders with a {@code page.ftlh}, sorted. */
    public List<String> names() {
        SortedSet<String> names = new TreeSet<>();
        builtInNames().filter(name -> name.endsWith("/page.ftlh")).forEach(name -> names.add(folderOf(name)));
        trail.note(folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> folders = Files.list(folder)) {
                folders.peek(trail::note)
                        .filter(each -> Files.isRegularFile(each.resolve("page.ftlh")))
                        .forEach(each -> names.add(each.getFileName().toString()));
                names.removeIf(each -> each.startsWith("."));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(names);
    }

    /** Whether a file of the folder lies behind a template: one of its own, or one that all templates share. */
    public boolean isOwn(String template) {
        return Stream.of(template, "shared", "fonts").anyMatch(each -> Files.isDirectory(folder.resolve(each)));
    }

    private Optional<TemplateFile> builtIn(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(BUILT_IN + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new TemplateFile(name, folder.resolve(name), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file really lies, which is read, so that a link that is changed meanwhile leads nowhere else. */
    private Optional<Path> inside(Path file) {
        try {
            return Optional.of(file.toRealPath()).filter(real -> real.startsWith(realFolder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path realFolder() {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> builtInNames() {
        try (InputStream in = Templates.class.getResourceAsStream(INDEX)) {
            return in == null ? Stream.empty() : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folderOf(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && Stream.of(name.split("/", -1)).noneMatch(part -> part.isEmpty() || part.equals(".")
                        || part.equals(".."));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

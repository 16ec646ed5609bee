package org.chancery.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of a template. */
public final class TemplateFile {
    private final String name;
    private final Path path;
    private final byte[] bytes;

    TemplateFile(String name, Path path, byte[] bytes) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
    }

    /** Its name below {@code templates/}, with slashes: {@code roundup/page.ftlh}. */
    public String name() {
        return name;
    }

    /** What a message calls it. */
    public Path path() {
        return path;
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** Its content; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its content, read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package org.chancery.render.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Names of files below {@code templates/}. */
final class TemplateNames {
    private TemplateNames() {}

    /** What a name in a file of this folder stands for; empty where it leads out of {@code templates/}. */
    static Optional<String> resolve(String folder, String typed) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (typed.startsWith("/") ? typed : folder + typed).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    static String folderOf(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    static String lastOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}

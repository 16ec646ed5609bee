package org.chancery.source.database;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.briefing.EventSource.Secret;
import org.chancery.trail.Trail;
import org.chancery.yaml.YamlReader;

/** A password, which is shown to nobody but the driver. */
final class Password {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);
    private static final String HIDDEN = "***";
    private static final int LONGEST = 4096;

    private final Optional<String> text;

    private Password(Optional<String> text) {
        this.text = text;
    }

    /** The password that is kept there; none where none is needed. */
    static Password of(
            Optional<Secret> secret, Path folder, Function<String, Optional<String>> environment, Trail trail)
            throws DatabaseFault {
        return switch (secret.orElse(null)) {
            case null -> new Password(Optional.empty());
            case Secret.Variable(String name) -> new Password(Optional.of(environment.apply(name)
                    .orElseThrow(() -> DatabaseFault.setting(
                            "the variable \"" + name + "\" of the environment is not set", "it holds the password"))));
            case Secret.InFile(String name) -> inFile(folder, name, trail);
        };
    }

    /** Empty where there is none. */
    Optional<String> text() {
        return text;
    }

    /** What a driver says, without the password in any form that it may have taken. */
    String hiddenIn(String message) {
        String secret = text.orElse("");
        return secret.isBlank()
                ? message
                : message.replace(secret, HIDDEN).replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), HIDDEN);
    }

    private static Password inFile(Path folder, String name, Trail trail) throws DatabaseFault {
        try {
            Path file = folder.resolve(name).normalize();
            trail.note(file);
            if (!Files.isRegularFile(file)) {
                throw DatabaseFault.setting(
                        "the file \"" + name + "\" of the password is not there",
                        "paths count from the briefing's own folder");
            }
            if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw DatabaseFault.setting(
                        "others may read the file \"" + name + "\" of the password", "chmod 600 " + name);
            }
            return new Password(Optional.of(firstLine(file, name)));
        } catch (IOException e) {
            throw DatabaseFault.setting(
                    "the file \"" + name + "\" of the password cannot be read", YamlReader.reason(e));
        } catch (InvalidPathException | UnsupportedOperationException e) {
            throw DatabaseFault.setting(
                    "it cannot be told who may read the file \"" + name + "\" of the password",
                    "use a variable of the environment: {env: NAME}");
        }
    }

    private static String firstLine(Path file, String name) throws IOException, DatabaseFault {
        if (Files.size(file) > LONGEST) {
            throw DatabaseFault.setting("the file \"" + name + "\" holds more than a password",
                    "its first line is taken");
        }
        try (Stream<String> lines = Files.readString(file).lines()) {
            return lines.findFirst().orElse("");
        }
    }
}

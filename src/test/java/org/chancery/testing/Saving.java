package org.chancery.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How an editor puts a new text in the place of an old one. */
public enum Saving {
    /** As nano does. */
    IN_PLACE {
        @Override
        public void save(Path file, String text) throws IOException {
            Files.writeString(file, text);
        }
    },
    /** As many do that fear for the old text. */
    RENAMED_OVER {
        @Override
        public void save(Path file, String text) throws IOException {
            Path temporary = Files.writeString(file.resolveSibling(".new~"), text);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    },
    /** As Vim does where it keeps a backup: for a moment there is no such file. */
    SWAPPED {
        @Override
        public void save(Path file, String text) throws IOException {
            Path temporary = Files.writeString(file.resolveSibling("4913"), text);
            Path backup = file.resolveSibling(file.getFileName() + "~");
            Files.move(file, backup, StandardCopyOption.REPLACE_EXISTING);
            Files.move(temporary, file);
            Files.delete(backup);
        }
    },
    /** As simple programs do. */
    MADE_ANEW {
        @Override
        public void save(Path file, String text) throws IOException {
            Files.delete(file);
            Files.writeString(file, text);
        }
    };

    /** Saves a text under a name that is there. */
    public abstract void save(Path file, String text) throws IOException;
}

package org.chancery.render.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.openpdf.text.pdf.BaseFont;

/** Where a face's file is. */
sealed interface FontSource {

    /** The font as the PDF library reads it. */
    BaseFont parse() throws IOException;

    /** The font as the Java platform reads it. */
    Font platformFont() throws IOException, FontFormatException;

    /** A file of the templates. */
    record OfTemplates(String file, Supplier<byte[]> content) implements FontSource {
        @Override
        public BaseFont parse() throws IOException {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, content.get(), null);
        }

        @Override
        public Font platformFont() throws IOException, FontFormatException {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(content.get()));
        }
    }

    /**
     * A file of the machine. It may be large, and is not read as a whole.
     *
     * @param index of the face within a collection; 0 where it is a single font
     */
    record OfMachine(Path file, int index) implements FontSource {
        private static final String COLLECTION = ".ttc";

        @Override
        public BaseFont parse() throws IOException {
            String name = file.toString().endsWith(COLLECTION) ? file + "," + index : file.toString();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
        }

        @Override
        public Font platformFont() throws IOException, FontFormatException {
            return Font.createFonts(file.toFile())[index];
        }
    }
}

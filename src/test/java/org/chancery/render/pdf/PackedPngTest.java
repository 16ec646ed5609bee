package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PNG goes into the PDF as it is packed where PDF can read it so. */
class PackedPngTest {
    @ParameterizedTest
    @CsvSource({
            BufferedImage.TYPE_INT_RGB + ", png, true",
            BufferedImage.TYPE_BYTE_GRAY + ", png, true",
            BufferedImage.TYPE_INT_ARGB + ", png, false",
            BufferedImage.TYPE_BYTE_INDEXED + ", png, false",
            BufferedImage.TYPE_INT_RGB + ", jpg, false"})
    void takesPlainOnes(int kind, String format, boolean taken) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, kind), format, file);
        assertThat(PackedPng.of(file.toByteArray()).map(image -> image.getPlainWidth() + " " + image.getPlainHeight()))
                .isEqualTo(taken ? Optional.of("20.0 10.0") : Optional.empty());
    }
}

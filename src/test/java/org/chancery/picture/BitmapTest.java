package org.chancery.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitmapTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void letsWholePicturesThrough(String format) throws IOException {
        assertThat(Bitmap.fault(picture(format))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void knowsThoseThatAreCutOff(String format) throws IOException {
        byte[] whole = picture(format);

        assertThat(Bitmap.fault(Arrays.copyOf(whole, whole.length - 20))).contains("it is damaged or cut off");
        assertThat(Bitmap.fault(Arrays.copyOf(whole, 9))).isPresent();
    }

    @Test
    void countsPixelsWithoutUnpackingThem() throws IOException {
        byte[] bytes = picture("png");
        ByteBuffer header = ByteBuffer.wrap(bytes);
        header.putInt(16, 20_000).putInt(20, 20_000);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        header.putInt(29, (int) sum.getValue());

        assertThat(Bitmap.fault(bytes))
                .contains("its 20000 x 20000 pixels are more than the 12 million that can be printed");
    }

    @Test
    void knowsPicturesInPrintersColours() throws IOException {
        byte[] bytes = picture("jpg");
        for (int at = 2; at < bytes.length; at++) {
            if (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xC0) {
                bytes[at + 9] = 4;
                break;
            }
        }

        assertThat(Bitmap.fault(bytes)).contains("its colours are a printing press's (CMYK), not a screen's");
    }

    @Test
    void knowsWhatIsNoPicture() {
        assertThat(Bitmap.fault("<svg/> and so on".getBytes())).contains("it is no PNG, JPEG or GIF");
        assertThat(Bitmap.fault(new byte[0])).contains("it is damaged or cut off");
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}

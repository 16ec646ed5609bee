package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.render.Templates;
import org.chancery.render.pdf.font.MachineFonts;
import org.junit.jupiter.api.Test;

/** The same page gives the same bytes, whoever prints it, where and when. */
class SameBytesTest {
    private static final byte[] FIRST = printed();

    @Test
    void onTheNextTime() {
        assertThat(printed()).isEqualTo(FIRST);
    }

    @Test
    void inAnotherZoneAndLanguage() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(freshlyPrinted()).isEqualTo(FIRST);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(freshlyPrinted()).isEqualTo(FIRST);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void byTwoThreadsAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<byte[]> work = SameBytesTest::printed;
            List<Future<byte[]>> all = threads.invokeAll(List.of(work, work, work, work));
            for (Future<byte[]> each : all) {
                assertThat(each.get()).isEqualTo(FIRST);
            }
        }
    }

    @Test
    void butAnotherPageHasAnotherIdentity() {
        byte[] one = Press.body("<p>one</p>").pdf().orElseThrow();
        byte[] two = Press.body("<p>two</p>").pdf().orElseThrow();

        assertThat(one).isNotEqualTo(two);
    }

    private static byte[] printed() {
        return Press.print(Press.sample()).pdf().orElseThrow();
    }

    private static byte[] freshlyPrinted() {
        PdfRenderer fresh = new PdfRenderer(new Templates(Path.of("templates")), new MachineFonts(List.of()));
        return Press.print(fresh, Press.sample()).pdf().orElseThrow();
    }
}

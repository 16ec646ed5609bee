package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Threads that will not end are counted as long as they live. */
class AbandonedTest {
    private final Abandoned abandoned = new Abandoned();

    @Test
    void areTooManyUntilOneEnds() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int each = 0; each < Abandoned.MOST; each++) {
            assertThat(abandoned.areTooMany()).isFalse();
            Thread thread = Thread.ofPlatform().daemon().start(AbandonedTest::sleep);
            threads.add(thread);
            abandoned.add(thread);
        }
        assertThat(abandoned.areTooMany()).isTrue();
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join();
        }
        assertThat(abandoned.areTooMany()).isFalse();
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            // That is its end.
        }
    }
}

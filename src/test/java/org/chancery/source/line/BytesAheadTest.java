package org.chancery.source.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BytesAheadTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 18, (1 << 18) + 1, 5_000_000})
    void givesTheVeryBytesAndThenTheEndAgainAndAgain(int length) throws IOException {
        byte[] bytes = bytes(length);
        try (InputStream ahead = new BytesAhead(new ByteArrayInputStream(bytes))) {
            assertThat(ahead.readAllBytes()).isEqualTo(bytes);
            assertThat(ahead.read()).isEqualTo(-1);
            assertThat(ahead.read(new byte[1])).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {EOFException.class, IllegalStateException.class, StackOverflowError.class})
    void throwsWhatGoesWrongWhereTheBytesBeforeItHaveBeenRead(Class<? extends Throwable> fault)
            throws IOException {
        byte[] bytes = bytes(1_000_000);
        try (InputStream ahead = new BytesAhead(
                new SequenceInputStream(new ByteArrayInputStream(bytes), failing(fault)))) {
            assertThat(ahead.readNBytes(bytes.length)).isEqualTo(bytes);
            assertThatThrownBy(ahead::read).isInstanceOf(fault);
            assertThatThrownBy(ahead::read).isInstanceOf(fault);
        }
    }

    @Test
    void endsItsThreadAndClosesTheFileWhereNotAllIsWanted() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (InputStream ahead = new BytesAhead(endless)) {
            assertThat(ahead.read()).isEqualTo('a');
        }
        assertThat(closed).isTrue();
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().equals("unpack"));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static InputStream failing(Class<? extends Throwable> fault) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (fault == EOFException.class) {
                    throw new EOFException();
                }
                throw fault == StackOverflowError.class ? new StackOverflowError() : illegal();
            }
        };
    }

    private static Error illegal() {
        throw new IllegalStateException();
    }
}

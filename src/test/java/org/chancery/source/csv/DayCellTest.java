package org.chancery.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayCellTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "a,2022-01-14,b", ",2022-01-14,", "a,\"2022-01-14\",b", "\"a,\"\"b\"\"\",2022-01-14,\"c,d\"",
            "\"\",2022-01-14,\"\""
    })
    void theDayOfARowOnOneLineIsFoundWithoutCuttingIt(String row) {
        assertThat(day(row)).isEqualTo(20220114);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "2022-01-14", "a,2022-01-14", "a,2022-01-14,b,", "a,2022-01-14,b,c", "a,,b", "a,14.1.2022,b",
            "a, 2022-01-14,b", "a,\"2022-01-14,b", "a,2022-01-14,\"b", "\"a\"x,2022-01-14,b", "a\",2022-01-14,b",
            "a,\"2022-01-14\"\",b", "a;2022-01-14;b"
    })
    void anyOtherRowHasToBeRead(String row) {
        assertThat(day(row)).isNegative();
    }

    private static int day(String row) {
        byte[] bytes = row.getBytes(StandardCharsets.US_ASCII);
        return new DayCell((byte) ',', 1, 3).day(bytes, bytes.length);
    }
}

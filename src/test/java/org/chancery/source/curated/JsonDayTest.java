package org.chancery.source.curated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
            "{\"date\":\"2022-01-14\"}                                                  | 20220114",
            " { \"date\" : \"2022-01-14\" , \"id\": 7                                   | 20220114",
            "{\"id\": \"a\", \"kind\": \"date\", \"date\": \"2022-01-14\", \"weight\":  | 20220114",
            "{\"dated\": \"1\", \"dat\": \"2\", \"\": \"\", \"date\": \"2022-13-40\"}   | 20221340",
            "{\"date\": \"2022-01-14\", \"date\": \"2021-01-14\"}                       | 20220114"
    })
    void theDayOfAPlainLineIsFoundWithoutReadingIt(String line, int day) {
        assertThat(day(line)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "{", "{}", "[]", "\"date\"", "{\"date", "{\"date\"", "{\"date\":", "{\"date\":\"2022-01-14",
            "{\"date\" \"2022-01-14\"}", "{\"date\": 20220114}", "{\"date\": \"2022-1-14\"}",
            "{\"date\": \" 2022-01-14\"}", "{\"date\": \"2022-01-14T10:00Z\"}", "{\"date\": null}",
            "{\"weight\": 7, \"date\": \"2022-01-14\"}", "{\"id\": \"a\" \"date\": \"2022-01-14\"}",
            "{\"place\": {\"date\": \"2022-01-14\"}}", "{\"sources\": [{\"date\": \"2022-01-14\"}]}",
            "{\"id\": \"a\\\"\", \"date\": \"2022-01-14\"}", "{\"d\\u0061te\": \"2022-01-14\"}",
            "{\"id\": \"a\tb\", \"date\": \"2022-01-14\"}", "{,\"date\": \"2022-01-14\"}"
    })
    void anyOtherLineHasToBeRead(String line) {
        assertThat(day(line)).isNegative();
    }

    private static int day(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
        return JsonDay.of(bytes, bytes.length);
    }
}

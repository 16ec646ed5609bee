package org.chancery.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as feeds write them. */
class FeedDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fri, 14 Jan 2022 16:00:54 -0500     | 2022-01-14T16:00:54-05:00
            14 Jan 2022 16:00:54 -0500          | 2022-01-14T16:00:54-05:00
            Mon, 14 Jan 2022 16:00:54 GMT       | 2022-01-14T16:00:54Z
            Friday, 14 January 2022 16:00 UT    | 2022-01-14T16:00:00Z
            14 Jan 22 09:30 EST                 | 2022-01-14T09:30:00-05:00
            Fri, 14-Jan-99 09:30:00 PDT         | 1999-01-14T09:30:00-07:00
            Fri 14 Jan 2022 09:30:00 +01:00     | 2022-01-14T09:30:00+01:00
            Fri, 4 Jan 2022 9:30:00 GMT+0100    | 2022-01-04T09:30:00+01:00
            Fri, 14 Jan 2022 09:30:00 Z (Zulu)  | 2022-01-14T09:30:00Z
            Ven, 14 Jan 2022 09:30:00 +0000     | 2022-01-14T09:30:00Z
            Fri, 14 Sept 2022 23:59:60 cest     | 2022-09-14T23:59:59+02:00
            Fri, 14 Jan 2022 09:30:00 AEDT      | 2022-01-14T09:30:00+11:00
            14 Jan 2022                         | 2022-01-14T00:00:00+01:00
            14 Jul 2022 10:00                   | 2022-07-14T10:00:00+02:00
            2022-01-14T09:30:00Z                | 2022-01-14T09:30:00Z
            2022-01-14t09:30:00.123456z         | 2022-01-14T09:30:00Z
            2022-01-14 09:30:00 +0530           | 2022-01-14T09:30:00+05:30
            2022-01-14T09:30+01:00              | 2022-01-14T09:30:00+01:00
            2022-01-14                          | 2022-01-14T00:00:00+01:00
            2022-07-14T10:00:00                 | 2022-07-14T10:00:00+02:00
            """)
    void readsADate(String text, String moment) {
        assertThat(FeedDate.of(" " + text + "\n", ZoneId.of("Europe/Paris"))).contains(OffsetDateTime.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2022-01", "2022-02-30", "30 Feb 2022 10:00 GMT", "14 Foo 2022",
            "14 Jan 2022 25:00 GMT", "14 Jan 2022 10:00 XYZ", "2022-01-14T10:00:00+99:00", "9999-01-01", "0000-01-01",
            "99999999999 Jan 2022", "2022-01-14T10:00:00Zz", "1/14/2022"})
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(FeedDate.of(text, ZoneId.of("Europe/Paris"))).isEmpty();
    }
}

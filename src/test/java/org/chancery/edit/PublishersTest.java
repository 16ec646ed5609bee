package org.chancery.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sources are of one house. A source is its publisher, its address, or in brackets its title alone. */
class PublishersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reuters                                                    | 1
            Reuters; Reuters                                           | 1
            Reuters; REUTERS; The Reuters                              | 1
            Reuters; Deutsche Welle                                    | 2
            BBC News; BBC Africa; BBC World Service                    | 1
            BBC; British Broadcasting Corporation                      | 1
            British Broadcasting Corporation; BBC News                 | 1
            AP; Associated Press; The Associated Press                 | 1
            DW; Deutsche Welle; DW English                             | 1
            AFP; Agence France-Presse                                  | 1
            AP; AFP                                                    | 2
            The Times; The Times of India                              | 2
            The New York Times; The Washington Post                    | 2
            Radio Free Europe; Radio Liberty                           | 2
            https://www.bbc.co.uk/news/1; https://news.bbc.co.uk/2     | 1
            https://www.bbc.com/news; https://www.bbc.co.uk/news       | 1
            https://www.reuters.com/a; https://www.dw.com/b            | 2
            https://www.state.gov/a; https://geneva.usmission.gov/b    | 2
            https://mid.gov.ru/a; https://mfa.gov.ua/b                 | 2
            BBC; https://www.bbc.co.uk/news                            | 1
            (A week); (A week)                                         | 1
            (A week); (A day)                                          | 2
            BBC; (A week)                                              | 2
            https://www.bbc.co.uk/a^b; BBC                             | 1
            (A week); (A day); Reuters                                 | 3
            World News; World News                                     | 1
            Новости; Известия                                          | 2
            """)
    void countsHousesAndNotFeeds(String sources, int houses) {
        assertThat(Publishers.families(
                Stream.of(sources.split("; ")).map(PublishersTest::source).toList()))
                .isEqualTo(houses);
    }

    private static Citation source(String text) {
        boolean isTitle = text.startsWith("(");
        boolean isAddress = text.startsWith("https:");
        return new Citation(
                isTitle ? text : "A headline", isTitle || isAddress ? "" : text, isAddress ? text : "",
                Optional.empty(), "");
    }
}

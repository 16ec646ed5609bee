package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is missing who led a country of the G20, or a body, in any month from 2019 to the middle of 2025. */
class OfficeHoldersTest {
    private static final List<Person> PEOPLE = ReferenceData.builtIn().people().all();
    private static final List<String> LEADERS =
            List.of("President", "Acting President", "Prime Minister", "Chancellor", "King", "Premier");
    private static final List<String> FOREIGN_MINISTERS =
            List.of("Foreign Minister", "Foreign Secretary", "Secretary of State", "Acting Secretary of State");

    @ParameterizedTest
    @ValueSource(strings = {
            "AR", "AU", "BR", "CA", "CN", "DE", "FR", "GB", "ID", "IN", "IT", "JP", "KR", "MX", "RU", "SA", "TR", "US",
            "ZA"
    })
    void knowsALeaderAndAForeignMinisterOfEachCountryInEachMonth(String country) {
        CountryCode code = new CountryCode(country);
        List<Person> own = PEOPLE.stream()
                .filter(person -> person.country().filter(code::equals).isPresent())
                .toList();
        assertThat(months().filter(month -> !isHeld(LEADERS, own, month))).isEmpty();
        assertThat(months().filter(month -> !isHeld(FOREIGN_MINISTERS, own, month))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "President of the European Commission", "President of the European Council",
            "EU High Representative for Foreign Affairs", "President of the European Parliament",
            "Secretary-General of the United Nations", "President of the United Nations General Assembly",
            "Secretary General of NATO", "OSCE Chairperson-in-Office", "Secretary-General of ASEAN",
            "Secretary-General of the Arab League", "Secretary General of the GCC", "Secretary-General of the SCO",
            "Chairperson of the African Union", "Chairperson of the African Union Commission",
            "Director-General of the WHO",
            "President of the International Criminal Court",
            "Prosecutor of the International Criminal Court", "Secretary General of the Council of Europe",
            "Secretary General of the OAS", "Secretary-General of the OECD"
    })
    void knowsTheHeadOfEachBodyInEachMonth(String title) {
        assertThat(months().filter(month -> !isHeld(List.of(title), PEOPLE, month))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AR, Foreign Minister, 2024-11-05, Gerardo Werthein
            BR, Foreign Minister, 2019-06-01, Ernesto Araújo
            CA, Foreign Minister, 2021-10-25, Marc Garneau
            CA, Foreign Minister, 2021-10-26, Mélanie Joly
            FR, Foreign Minister, 2024-01-11, Stéphane Séjourné
            GB, Foreign Secretary, 2023-11-13, David Cameron
            GB, Prime Minister, 2022-10-24, Liz Truss
            IL, Foreign Minister, 2024-01-01, Israel Katz
            IT, Foreign Minister, 2022-10-22, Antonio Tajani
            JP, Foreign Minister, 2021-11-05, Fumio Kishida
            JP, Foreign Minister, 2021-11-10, Yoshimasa Hayashi
            KR, Foreign Minister, 2022-01-14, Chung Eui-yong
            RU, Defense Minister, 2022-01-14, Sergei Shoigu
            UA, Foreign Minister, 2022-01-14, Dmytro Kuleba
            US, Secretary of State, 2021-01-19, Mike Pompeo
            ZA, Foreign Minister, 2024-07-03, Ronald Lamola
            """)
    void knowsTheOneHolderOfADay(String country, String title, LocalDate day, String name) {
        assertThat(PEOPLE.stream()
                .filter(person -> person.country().filter(new CountryCode(country)::equals).isPresent())
                .filter(person -> person.offices().stream()
                        .anyMatch(office -> office.title().equals(title) && office.span().contains(day)))
                .map(Person::name))
                .containsExactly(name);
    }

    private static Stream<LocalDate> months() {
        return LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2025, 7, 1), Period.ofMonths(1));
    }

    private static boolean isHeld(List<String> titles, List<Person> people, LocalDate month) {
        return people.stream()
                .flatMap(person -> person.offices().stream())
                .anyMatch(office -> titles.contains(office.title())
                        && office.span().from().isBefore(month.plusMonths(1))
                        && office.span().until().isAfter(month));
    }
}

package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryCodesTest {
    private static final ReferenceData DATA = ReferenceData.builtIn();

    @ParameterizedTest
    @CsvSource({
            "CH, CN", "SZ, CH", "WZ, SZ", "AU, AT", "AS, AU", "RS, RU", "RI, RS", "RB, RS", "KV, XK", "OD, SS",
            "SU, SD",
            "IS, IL", "IC, IS", "EI, IE", "UK, GB", "GM, DE", "GG, GE", "NI, NG", "NG, NE", "NU, NI", "KS, KR",
            "KN, KP",
            "CG, CD", "CF, CG", "CT, CF", "CD, TD", "JA, JP", "JO, JO", "LO, SK", "LS, LI", "LT, LS", "LH, LT",
            "WE, PS",
            "GZ, PS", "BM, MM", "BO, BY", "BL, BO", "VM, VN", "VT, VA", "SP, ES", "SF, ZA", "ZA, ZM", "ZI, ZW",
            "TU, TR",
            "TX, TM", "UP, UA", "EZ, CZ", "DA, DK", "DO, DM", "DR, DO"
    })
    void findsByTheFipsCode(String fips, String country) {
        assertThat(DATA.countryWithFips(fips).map(Country::id)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
            "USA, US", "ROU, RO", "ROM, RO", "TMP, TL", "TLS, TL", "COD, CD", "ZAR, CD", "COG, CG", "KSV, XK",
            "CHE, CH",
            "CHN, CN", "PSE, PS", "SRB, RS", "MKD, MK", "SWZ, SZ", "ANT, AQ", "USAPRI, PR", "DNKGRL, GL"
    })
    void findsByTheCameoCode(String cameo, String country) {
        assertThat(DATA.countryWithCameo(cameo).map(Country::id)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"XX", "fr", "France", "''"})
    void findsNothingByWhatIsNoCode(String code) {
        assertThat(DATA.countryWithFips(code)).isEmpty();
        assertThat(DATA.countryWithCameo(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CH, CH", "AU, AU", "SZ, SZ", "RS, RS"})
    void neverTakesACodeOfEventDataForAName(String name, String country) {
        assertThat(DATA.territory(name).found().map(Named::id)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"EZ", "UP", "RI", "KSV", "ROM", "TMP"})
    void knowsNoNameThatIsOnlyACodeOfEventData(String code) {
        assertThat(DATA.territory(code).found()).isEmpty();
    }

    @Test
    void givesNoCodeToTwoCountries() {
        assertThat(codes(Country::fips)).doesNotHaveDuplicates().hasSizeGreaterThan(240);
        assertThat(codes(Country::cameo)).doesNotHaveDuplicates().hasSizeGreaterThan(230);
    }

    private static Stream<String> codes(Function<Country, List<String>> codes) {
        return DATA.countries().all().stream().flatMap(country -> codes.apply(country).stream());
    }
}

package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryNamesTest {
    private static final ReferenceData DATA = ReferenceData.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NO                          | NO
            no                          | NO
            NOR                         | NO
            US                          | US
            us                          | US
            USA                         | US
            U.S.                        | US
            America                     | US
            the United States           | US
            UK                          | GB
            Britain                     | GB
            Swaziland                   | SZ
            Western Samoa               | WS
            Samoa                       | WS
            Burma                       | MM
            Czech Republic              | CZ
            Holland                     | NL
            Cape Verde                  | CV
            East Timor                  | TL
            DPRK                        | KP
            north korea                 | KP
            ROK                         | KR
            Republic of Korea           | KR
            Ivory Coast                 | CI
            Cote d'Ivoire               | CI
            Côte d’Ivoire               | CI
            Türkiye                     | TR
            Turkey                      | TR
            Kosovo                      | XK
            XKX                         | XK
            AU                          | AU
            AUS                         | AU
            African Union               | AU
            NATO                        | NATO
            nato                        | NATO
            Atlantic Alliance           | NATO
            EU                          | EU
            UN                          | UN
            CTSC                        | CSTO
            Quad                        | quad
            transatlantic quad          | transatlantic-quad
            horn-of-africa              | horn-of-africa
            Horn of africa              | horn-of-africa
            the Sahel                   | sahel
            Niger                       | NE
            Nigeria                     | NG
            Dominica                    | DM
            Dominican Republic          | DO
            Guinea                      | GN
            Guinea-Bissau               | GW
            Equatorial Guinea           | GQ
            Papua New Guinea            | PG
            Austria                     | AT
            Australia                   | AU
            Iran                        | IR
            Iraq                        | IQ
            Irak                        | IQ
            Slovakia                    | SK
            Slovenia                    | SI
            Georgia                     | GE
            South Georgia               | GS
            Micronesia                  | FM
            Sudan                       | SD
            South Sudan                 | SS
            Ireland                     | IE
            American Samoa              | AS
            US Virgin Islands           | VI
            British Virgin Islands      | VG
            Saint Martin                | MF
            Sint Maarten                | SX
            Saint Maarten               | SX
            China                       | CN
            Republic of China           | TW
            Taiwan                      | TW
            South Africa                | ZA
            Southern Africa             | southern-africa
            Central African Republic    | CF
            Central Africa              | central-africa
            America                     | US
            Americas                    | americas
            Western Europe              | western-europe
            Western Europe (UN)         | un-western-europe
            Eastern Asia                | eastern-asia
            Oceania                     | oceania
            Northern Africa             | northern-africa
            Security Council            | UNSC
            G8                          | G7
            """)
    void findsByAnyName(String name, String id) {
        assertThat(DATA.territory(name).found().map(Named::id)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"African Union, Body", "AU, Country", "Africa, Region", "EU, Body"})
    void putsACountryBeforeABodyBeforeARegion(String name, String kind) {
        assertThat(DATA.territory(name).found().map(found -> found.getClass().getSimpleName())).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Congo          | ambiguous CD,CG
            Korea          | ambiguous KP,KR
            korea          | ambiguous KP,KR
            Virgin Islands | ambiguous VG,VI
            Somaliland     | unknown Somalia
            Kazahstan      | unknown Kazakhstan
            Swazland       | unknown Eswatini
            Atlantis       | unknown
            Northern Ireland | unknown
            Transnistria   | unknown
            Soviet Union   | unknown
            Yugoslavia     | unknown
            Scotland       | unknown
            Tasmania       | unknown Tanzania
            Guiana         | unknown Guyana,French Guiana
            Granada        | unknown Grenada
            Nuland         | unknown Åland Islands
            Qq             | unknown
            """)
    void neverTakesANameForOneThatLooksLikeIt(String name, String expected) {
        assertThat(shown(DATA.territory(name))).isEqualTo(expected);
    }

    private static String shown(Match<Territory> match) {
        return switch (match) {
            case Match.Found<Territory>(Territory found) -> "found " + found.id();
            case Match.Ambiguous<Territory>(List<Territory> candidates) -> "ambiguous "
                    + candidates.stream().map(Named::id).collect(Collectors.joining(","));
            case Match.Unknown<Territory>(List<String> names) -> ("unknown " + String.join(",", names)).strip();
        };
    }
}

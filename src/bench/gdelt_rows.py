"""Made-up rows in the shape of GDELT 2.0: invented, but with the shares that three real files have.

Of a hundred rows eight lack the first actor, twenty-five the second, twenty-one link two different countries, sixty lead
their article, two are dated by "last year", "last month", "last week" or "yesterday", and twenty repeat another one with
another place. An article has four or five rows. Nothing in them ever happened.
"""

import datetime
import random

FIRST_ID = 1_022_000_000
UPDATE = datetime.timedelta(minutes=15)

COUNTRIES = {
    "USA": (80, "UNITED STATES", "US"), "GBR": (9, "UNITED KINGDOM", "UK"), "CHN": (8, "CHINA", "CH"),
    "RUS": (12, "RUSSIA", "RS"), "UKR": (9, "UKRAINE", "UP"), "FRA": (5, "FRANCE", "FR"), "DEU": (4, "GERMANY", "GM"),
    "IRN": (4, "IRAN", "IR"), "ISR": (4, "ISRAEL", "IS"), "PAK": (3, "PAKISTAN", "PK"), "TUR": (3, "TURKEY", "TU"),
    "CAN": (3, "CANADA", "CA"), "SAU": (3, "SAUDI ARABIA", "SA"), "NGA": (6, "NIGERIA", "NI"), "IND": (6, "INDIA", "IN"),
    "ZAF": (2, "SOUTH AFRICA", "SF"), "KAZ": (3, "KAZAKHSTAN", "KZ"), "JPN": (3, "JAPAN", "JA"), "KOR": (2, "SOUTH KOREA", "KS"),
    "PRK": (2, "NORTH KOREA", "KN"), "AUS": (3, "AUSTRALIA", "AS"), "AFG": (2, "AFGHANISTAN", "AF"), "POL": (2, "POLAND", "PL"),
    "EGY": (2, "EGYPT", "EG"), "IRQ": (2, "IRAQ", "IZ"), "BLR": (2, "BELARUS", "BO"), "AFR": (2, "AFRICA", ""), "EUR": (3, "EUROPE", ""),
}
GROUPS = {"UNO": "UNITED NATIONS", "EEC": "EUROPEAN UNION", "NAT": "NATO", "SCE": "OSCE"}
ROLES = ["", "", "", "", "GOV", "GOV", "MIL", "COP", "EDU", "BUS", "LEG"]
CODES = {
    "040": (317, 1.0), "042": (246, 1.9), "051": (242, 3.4), "043": (226, 2.8), "010": (218, 0.0), "036": (191, 4.0),
    "020": (146, 3.0), "120": (135, -4.0), "190": (118, -10.0), "046": (95, 7.0), "111": (93, -2.0), "173": (85, -5.0),
    "112": (69, -2.0), "110": (68, -2.0), "013": (65, 0.4), "090": (58, -2.0), "071": (58, 7.4), "057": (54, 8.0),
    "030": (48, 4.0), "080": (47, 5.0), "0874": (42, 10.0), "130": (41, -4.4), "060": (40, 6.0), "180": (39, -9.0),
    "070": (36, 7.0), "141": (26, -6.5), "172": (25, -5.0), "100": (24, -5.0), "163": (15, -8.0), "150": (3, -7.2),
}
QUADS = {**dict.fromkeys(["01", "02", "03", "04", "05"], 1), **dict.fromkeys(["06", "07", "08", "09"], 2),
         **dict.fromkeys(["10", "11", "12", "13", "14"], 3)}
CITIES = [
    ("Kyiv, Kyyiv, Misto, Ukraine", "UP", "UP12", "25778", "50.4333", "30.5167", "-1044367"),
    ("Moscow, Moskva, Russia", "RS", "RS48", "25106", "55.7522", "37.6156", "-2960561"),
    ("Geneva, Switzerland (general), Switzerland", "SZ", "SZ00", "26198", "46.2", "6.16667", "-2551820"),
    ("Brussels, Bruxelles-Capitale, Belgium", "BE", "BE02", "6050", "50.8333", "4.33333", "-1955538"),
    ("Vienna, Wien, Austria", "AU", "AU09", "12416", "48.2", "16.3667", "-1995499"),
    ("Beijing, Beijing, China", "CH", "CH22", "13001", "39.9289", "116.388", "-1898541"),
    ("Almaty, Almaty City, Kazakhstan", "KZ", "KZ02", "147720", "43.25", "76.95", "-2340797"),
    ("Seoul, Soul-T'ukpyolsi, South Korea", "KS", "KS11", "19034", "37.5664", "127", "-716583"),
    ("Lagos, Lagos, Nigeria", "NI", "NI05", "21980", "6.45306", "3.39583", "-2017607"),
    ("Washington, District of Columbia, United States", "US", "USDC", "DC001", "38.8951", "-77.0364", "531871"),
    ("New York, United States", "US", "USNY", "", "42.1497", "-74.9384", "NY"),
    ("London, London, City of, United Kingdom", "UK", "UKH9", "40110", "51.5", "-0.116667", "-2601889"),
    ("Paris, Ile-De-France, France", "FR", "FRA8", "16282", "48.8667", "2.33333", "-1456928"),
    ("Ankara, Ankara, Turkey", "TU", "TU68", "28952", "39.9272", "32.8644", "-735338"),
    ("New Delhi, Delhi, India", "IN", "IN07", "17911", "28.6", "77.2", "-2106102"),
    ("Tokyo, Tokyo, Japan", "JA", "JA40", "17611", "35.685", "139.751", "-246227"),
]
SITES = ["www.example.com", "news.example.org", "daily.example.net", "www.example-tribune.com", "herald.example.co.uk"]
SYLLABLES = "ba be co da de fo ga he in ka la me mi na no pe ra re sa se ta to un va".split()


def words(dice, count):
    """Words that mean nothing, so that rows pack no better than real ones do."""
    return ["".join(dice.choices(SYLLABLES, k=dice.choice((2, 3, 3, 4)))) for _ in range(count)]


def places(dice, count):
    """Places that are nowhere, in the countries of the real ones."""
    made = []
    for name in words(dice, count):
        city, fips, adm1, *_ = dice.choice(CITIES)
        made.append(f"4\t{name.title()}, {city.split(', ')[-1]}\t{fips}\t{adm1}\t{dice.randrange(99999)}\t"
                    f"{dice.uniform(-60, 70):.4f}\t{dice.uniform(-180, 180):.4f}\t{-dice.randrange(3_000_000)}")
    return made


NO_PLACE = "0\t\t\t\t\t\t\t"
BARE = "\t".join([""] * 10)


def actors():
    """Actors as their ten columns, each as often as it shall be drawn."""
    named = []
    for code, (weight, name, _) in COUNTRIES.items():
        for role in ROLES:
            named += [f"{code}{role}\t{name}\t{code}\t\t\t\t\t{role}\t\t"] * weight
    bodies = [f"IGO{code}\t{name}\t{'EUR' if code in ('EEC', 'SCE') else ''}\t{code}\t\t\t\tIGO\t\t" for code, name in GROUPS.items()]
    roles = [f"{role}\t{role} OFFICIAL\t\t\t\t\t\t{role}\t\t" for role in ROLES if role]
    return named, bodies, roles


class Rows:
    """An endless supply for one week and the days after it, the same for the same seed."""

    def __init__(self, seed, first, days, count):
        self.dice = random.Random(seed)
        self.first = first
        self.per_update = -(-count // (days * 96))
        self.words = words(self.dice, 3000)
        self.places = places(self.dice, 3000)
        self.countries, self.bodies, self.roles = actors()
        self.codes = [code for code, (weight, _) in CODES.items() for _ in range(weight)]
        self.number = FIRST_ID

    def lines(self, count):
        """So many rows, each with its end."""
        made = 0
        while made < count:
            update = self.first + UPDATE * (made // self.per_update)
            for line in self.article(update):
                if made < count:
                    made += 1
                    yield line

    def article(self, update):
        dice = self.dice
        title = "-".join(dice.choices(self.words, k=5))
        url = f"https://{dice.choice(SITES)}/{update:%Y/%m/%d}/{title}-{dice.randrange(10_000_000)}.html"
        tone = f"{dice.uniform(-9, 4):.14f}"
        tail = f"{update:%Y%m%d%H%M%S}\t{url}\n"
        for _ in range(dice.choice((1, 2, 3, 4, 5, 6))):
            day = self.day(update)
            code = dice.choice(self.codes)
            mentions = dice.choice((1, 2, 2, 4, 4, 5, 6, 10, 10, 20))
            goldstein = CODES[code][1]
            head = (f"\t{day:%Y%m%d}\t{day:%Y%m}\t{day:%Y}\t{day.year + day.timetuple().tm_yday / 366:.4f}\t{self.actor(0.08, 0.33)}\t"
                    f"{self.actor(0.25, 0.27)}\t{int(dice.random() < 0.6)}\t{code}\t{code[:3]}\t{code[:2]}\t{QUADS.get(code[:2], 4)}\t"
                    f"{goldstein}\t{mentions}\t1\t{mentions}\t{tone}\t")
            for _ in range(1 if dice.random() < 0.87 else dice.choice((2, 2, 3, 4))):
                place = dice.choice(self.places)
                self.number += 1
                yield f"{self.number}{head}{place if dice.random() < 0.87 else NO_PLACE}\t{place if dice.random() < 0.7 else NO_PLACE}\t{place}\t{tail}"

    def day(self, update):
        said = self.dice.random()
        back = 365 if said < 0.011 else 7 if said < 0.018 else 30 if said < 0.0205 else 1 if said < 0.0225 else 0
        return update - datetime.timedelta(days=back)

    def actor(self, without, without_country):
        chance = self.dice.random()
        if chance < without:
            return BARE
        if chance < without + without_country:
            return self.dice.choice(self.roles)
        return self.dice.choice(self.bodies if chance > 0.99 else self.countries)


def write(path, first, days, count, seed=2022):
    """Writes a file of so many rows of the days from the first on."""
    rows = Rows(seed, datetime.datetime.combine(first, datetime.time()), days, count)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.writelines(rows.lines(count))

"""Names of regions, so that a town in one of them is no second place."""

from __future__ import annotations

#: States, counties, provinces and other parts of countries, and parts of the world.
REGIONS = frozenset(
    name.strip()
    for name in (
        "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illino"
        "is,"
        "Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,"
        "Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North "
        "Dakota,Ohio,Oklahoma,"
        "Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,"
        "West "
        "Virginia,Wisconsin,Wyoming,Cornwall,Kent,Essex,Sussex,Surrey,Devon,Dorset,Somerset,Norfolk,Suffolk,Cumbr"
        "ia,"
        "Northumberland,Merseyside,Tyneside,Wearside,Fife,Lothian,Ulster,Munster,Leinster,Connacht,Donegal,Kerry,"
        "Mayo,Clare,Tipperary,Antrim,Armagh,Tyrone,Orkney,Shetland,Skye,"
        "Ontario,Quebec,Manitoba,Saskatchewan,Alberta,British Columbia,Nova Scotia,New "
        "Brunswick,Newfoundland,Queensland,"
        "Victoria,Tasmania,New South,Bavaria,Saxony,Hesse,Swabia,Thuringia,Westphalia,Prussia,Silesia,Bohemia,Moravia,"
        "Galicia,Catalonia,Andalusia,Aragon,Castile,Basque,Tuscany,Lombardy,Sicily,Sardinia,Umbria,Liguria,Piedmont,V"
        "eneto,"
        "Calabria,Puglia,Brittany,Normandy,Provence,Burgundy,Alsace,Lorraine,Corsica,Savoy,Tyrol,Styria,Carinthia,Cri"
        "mea,"
        "Siberia,Punjab,Kerala,Bengal,Gujarat,Kashmir,Sindh,Bihar,Assam,Tamil "
        "Nadu,Sichuan,Guangdong,Hunan,Tibet,Hokkaido,"
        "Okinawa,Java,Sumatra,Bali,Mindanao,Luzon,Natal,Transvaal,Darfur,Kurdistan,Palestine,Africa,Europe,Asia,Ameri"
        "ca,"
        "Scandinavia,Caribbean,Balkans,Caucasus,Flanders,Wallonia,Lapland,Jutland,Brooklyn,Manhattan,Queens,Bronx,Har"
        "lem,"
        "Hollywood,Soho,Brixton,Hackney,Tottenham,Peckham,Midwest,Highlands,Wales,Scotland,England,Britain"
    ).split(",")
)


def is_region(place: str) -> bool:
    """Whether a place may hold a town, or lie in one."""
    return place in REGIONS or place.endswith(("shire", "stan", "County", "Province", "Islands", "Island"))

"""Words that tie a person or a thing to one country.

A country is named by itself, by its people, by its capital and by the seat of its government. Two words that name
the same country never clash, so all of them lead to one short key.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

#: key | names | demonyms (adjective and people) | capital and seats of government
_TABLE = """
us|america,u.s,usa,united states|american,americans|washington,white house,pentagon
uk|britain,uk,u.k,united kingdom,great britain|british,britons,briton|london,downing street,westminster,whitehall
ru|russia,russian federation|russian,russians|moscow,kremlin
ua|ukraine|ukrainian,ukrainians|kyiv,kiev
cn|china|chinese|beijing
fr|france|french,frenchman|paris,elysee
de|germany|german,germans|berlin
it|italy|italian,italians|rome
es|spain|spanish,spaniard,spaniards|madrid
pt|portugal|portuguese|lisbon
pl|poland|polish,poles|warsaw
nl|netherlands,holland|dutch|the hague,amsterdam
be|belgium|belgian,belgians|brussels
lu|luxembourg|luxembourgish|
ch|switzerland|swiss|bern
at|austria|austrian,austrians|vienna
cz|czechia,czech republic|czech,czechs|prague
sk|slovakia|slovak,slovaks|bratislava
hu|hungary|hungarian,hungarians|budapest
ro|romania|romanian,romanians|bucharest
bg|bulgaria|bulgarian,bulgarians|sofia
gr|greece|greek,greeks|athens
tr|turkey,turkiye,türkiye|turkish,turks|ankara
cy|cyprus|cypriot,cypriots|nicosia
mt|malta|maltese|valletta
rs|serbia|serbian,serbs,serb|belgrade
hr|croatia|croatian,croats|zagreb
si|slovenia|slovenian,slovenes|ljubljana
ba|bosnia|bosnian,bosnians|sarajevo
me|montenegro|montenegrin|podgorica
mk|macedonia,north macedonia|macedonian|skopje
al|albania|albanian,albanians|tirana
xk|kosovo|kosovar,kosovan|pristina
md|moldova|moldovan,moldovans|chisinau
by|belarus|belarusian,belarusians,belarussian|minsk
lt|lithuania|lithuanian,lithuanians|vilnius
lv|latvia|latvian,latvians|riga
ee|estonia|estonian,estonians|tallinn
fi|finland|finnish,finns|helsinki
se|sweden|swedish,swedes,swede|stockholm
no|norway|norwegian,norwegians|oslo
dk|denmark|danish,danes,dane|copenhagen
is|iceland|icelandic,icelanders|reykjavik
ie|ireland|irish|dublin
ge|georgia|georgian,georgians|tbilisi
am|armenia|armenian,armenians|yerevan
az|azerbaijan|azerbaijani,azeri|baku
kz|kazakhstan|kazakh,kazakhs|astana
uz|uzbekistan|uzbek,uzbeks|tashkent
kg|kyrgyzstan|kyrgyz|bishkek
tj|tajikistan|tajik,tajiks|dushanbe
tm|turkmenistan|turkmen|ashgabat
mn|mongolia|mongolian,mongolians|ulaanbaatar
jp|japan|japanese|tokyo
kr|south korea|south korean,south koreans|seoul
kp|north korea|north korean,north koreans|pyongyang
tw|taiwan|taiwanese|taipei
hk|hong kong|hongkonger|
vn|vietnam|vietnamese|hanoi
th|thailand|thai,thais|bangkok
kh|cambodia|cambodian,cambodians|phnom penh
la|laos|laotian|vientiane
mm|myanmar,burma|burmese|naypyidaw
my|malaysia|malaysian,malaysians|kuala lumpur
sg|singapore|singaporean,singaporeans|
id|indonesia|indonesian,indonesians|jakarta
ph|philippines|philippine,filipino,filipinos|manila
in|india|indian,indians|new delhi,delhi
pk|pakistan|pakistani,pakistanis|islamabad
bd|bangladesh|bangladeshi,bangladeshis|dhaka
lk|sri lanka|sri lankan,sri lankans|colombo
np|nepal|nepali,nepalese|kathmandu
af|afghanistan|afghan,afghans|kabul
ir|iran|iranian,iranians|tehran
iq|iraq|iraqi,iraqis|baghdad
sy|syria|syrian,syrians|damascus
lb|lebanon|lebanese|beirut
jo|jordan|jordanian,jordanians|amman
il|israel|israeli,israelis|jerusalem,tel aviv
ps|palestine,gaza|palestinian,palestinians|ramallah
sa|saudi arabia|saudi,saudis|riyadh
ae|emirates,uae,united arab emirates|emirati,emiratis|abu dhabi
qa|qatar|qatari,qataris|doha
kw|kuwait|kuwaiti,kuwaitis|kuwait city
bh|bahrain|bahraini|manama
om|oman|omani|muscat
ye|yemen|yemeni,yemenis|sanaa
eg|egypt|egyptian,egyptians|cairo
ly|libya|libyan,libyans|tripoli
tn|tunisia|tunisian,tunisians|tunis
dz|algeria|algerian,algerians|algiers
ma|morocco|moroccan,moroccans|rabat
sd|sudan|sudanese|khartoum
et|ethiopia|ethiopian,ethiopians|addis ababa
er|eritrea|eritrean,eritreans|asmara
so|somalia|somali,somalis|mogadishu
ke|kenya|kenyan,kenyans|nairobi
ug|uganda|ugandan,ugandans|kampala
tz|tanzania|tanzanian,tanzanians|dodoma
rw|rwanda|rwandan,rwandans|kigali
cd|congo|congolese|kinshasa
ng|nigeria|nigerian,nigerians|abuja
gh|ghana|ghanaian,ghanaians|accra
sn|senegal|senegalese|dakar
ml|mali|malian,malians|bamako
cm|cameroon|cameroonian|yaounde
ci|ivory coast|ivorian,ivorians|yamoussoukro
za|south africa|south african,south africans|pretoria
zw|zimbabwe|zimbabwean,zimbabweans|harare
zm|zambia|zambian,zambians|lusaka
mz|mozambique|mozambican|maputo
ao|angola|angolan,angolans|luanda
mg|madagascar|malagasy|antananarivo
ca|canada|canadian,canadians|ottawa
mx|mexico|mexican,mexicans|mexico city
cu|cuba|cuban,cubans|havana
ht|haiti|haitian,haitians|port-au-prince
jm|jamaica|jamaican,jamaicans|kingston
do|dominican republic|dominican,dominicans|santo domingo
gt|guatemala|guatemalan,guatemalans|guatemala city
hn|honduras|honduran,hondurans|tegucigalpa
sv|el salvador|salvadoran,salvadorans|san salvador
ni|nicaragua|nicaraguan,nicaraguans|managua
cr|costa rica|costa rican|san jose
pa|panama|panamanian,panamanians|panama city
co|colombia|colombian,colombians|bogota
ve|venezuela|venezuelan,venezuelans|caracas
ec|ecuador|ecuadorian,ecuadorean|quito
pe|peru|peruvian,peruvians|lima
bo|bolivia|bolivian,bolivians|la paz
cl|chile|chilean,chileans|santiago
ar|argentina|argentine,argentinian,argentines|buenos aires
uy|uruguay|uruguayan,uruguayans|montevideo
py|paraguay|paraguayan,paraguayans|asuncion
br|brazil|brazilian,brazilians|brasilia
au|australia|australian,australians|canberra
nz|new zealand|new zealander,new zealanders|wellington
fj|fiji|fijian,fijians|suva
pg|papua new guinea|papuan|port moresby
en|england|english|
sc|scotland|scottish,scots|holyrood
wa|wales|welsh|
eu|european union,eu|european,europeans|
"""

#: Countries that the news the ranking learned from hardly has: it does not read them, offices of state do.
_FURTHER = """
sb|solomon islands|solomon islander,solomon islanders|honiara
vu|vanuatu|ni-vanuatu|port vila
ws|samoa|samoan,samoans|apia
to|tonga|tongan,tongans|
tl|timor-leste,east timor|timorese|dili
bn|brunei|bruneian,bruneians|
bt|bhutan|bhutanese|thimphu
mv|maldives|maldivian,maldivians|
gy|guyana|guyanese|
sr|suriname|surinamese|paramaribo
tt|trinidad,tobago|trinidadian,trinidadians|port of spain
bb|barbados|barbadian,barbadians|bridgetown
bs|bahamas|bahamian,bahamians|nassau
bz|belize|belizean,belizeans|belmopan
bw|botswana|motswana,batswana|gaborone
na|namibia|namibian,namibians|windhoek
ls|lesotho|basotho|maseru
sz|eswatini,swaziland|swazi|mbabane
mw|malawi|malawian,malawians|lilongwe
bi|burundi|burundian,burundians|gitega,bujumbura
dj|djibouti|djiboutian,djiboutians|
km|comoros|comorian,comorians|moroni
syc|seychelles|seychellois|
mu|mauritius|mauritian,mauritians|port louis
ss|south sudan|south sudanese|juba
td||chadian,chadians|n'djamena
cf|central african republic||bangui
ga|gabon|gabonese|libreville
sl|sierra leone|sierra leonean,sierra leoneans|freetown
lr|liberia|liberian,liberians|monrovia
gm|gambia|gambian,gambians|banjul
bj|benin|beninese|porto-novo
tg|togo|togolese|lome
bf|burkina faso|burkinabe|ouagadougou
ne|niger|nigerien,nigeriens|niamey
mr|mauritania|mauritanian,mauritanians|nouakchott
cv|cape verde|cape verdean,cape verdeans|praia
ad|andorra|andorran,andorrans|
mc|monaco|monegasque|
li|liechtenstein|liechtensteiner|vaduz
"""

#: Pairs that hold one another, so that a word of each may describe one person or thing.
_WITHIN = frozenset(
    frozenset(pair)
    for pair in (
        ("uk", "en"),
        ("uk", "sc"),
        ("uk", "wa"),
        ("cn", "hk"),
        ("il", "ps"),
        ("cn", "tw"),
        ("ie", "uk"),
    )
)


@cache
def side_words() -> Mapping[str, tuple[str, str]]:
    """Lower-case word or phrase → (country key, how it names the country: name, demonym or seat)."""
    return _words_of(_TABLE)


@cache
def further_side_words() -> Mapping[str, tuple[str, str]]:
    """The same of the countries that only offices are read with."""
    return _words_of(_FURTHER)


def _words_of(table: str) -> Mapping[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for line in table.strip().splitlines():
        key, *columns = line.split("|")
        for form, column in zip(("name", "demonym", "seat"), columns, strict=False):
            for word in filter(None, column.split(",")):
                found.setdefault(word, (key, form))
    return MappingProxyType(found)


def sides_differ(one: str, other: str) -> bool:
    """Whether two country keys exclude one another: not one country, nor part and whole."""
    return one != other and "eu" not in (one, other) and frozenset((one, other)) not in _WITHIN

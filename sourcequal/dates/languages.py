"""Month and weekday names of other languages, with the few words that page dates and news need beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Names(NamedTuple):
    """One language's words: months and weekdays in order, forms of one name joined by "/"."""

    months: str
    weekdays: str
    of: str = ""
    ordinals: str = ""  # words for the first of a month
    days: str = ""  # yesterday today tomorrow
    article: str = ""
    seasons: str = ""  # spring summer autumn winter, read before a year only


# Names as CLDR gives them (full and abbreviated, with the cases that dates take), written out here by hand.
NAMES: dict[str, Names] = {
    "de": Names(
        "januar/jänner/jan februar/feber/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sept/sep "
        "oktober/okt november/nov dezember/dez",
        "montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sonnabend/sa sonntag/so",
        days="gestern heute morgen", article="der den dem",
        seasons="frühjahr/frühling sommer herbst winter",
    ),
    "fr": Names(
        "janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct "
        "novembre/nov décembre/déc",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        days="hier aujourd'hui demain", article="le",
        seasons="printemps été automne hiver",
    ),
    "es": Names(
        "enero/ene febrero/feb marzo abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep "
        "octubre/oct noviembre/nov diciembre/dic",
        "lunes martes miércoles jueves viernes sábado domingo", of="de del", ordinals="primero",
        days="ayer hoy mañana", article="el",
        seasons="primavera verano otoño invierno",
    ),
    "pt": Names(
        "janeiro/jan fevereiro/fev março abril/abr maio junho/jun julho/jul agosto/ago setembro/set outubro/out "
        "novembro/nov dezembro/dez",
        "segunda terça quarta quinta sexta sábado domingo",
        of="de", days="ontem hoje amanhã", article="o",
        seasons="primavera verão outono inverno",
    ),
    "it": Names(
        "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set "
        "ottobre/ott novembre/nov dicembre/dic",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica", of="di del", ordinals="primo",
        days="ieri oggi domani", article="il",
        seasons="primavera estate autunno inverno",
    ),
    "nl": Names(
        "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep "
        "oktober/okt november/nov december/dec",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", of="van",
        days="gisteren vandaag morgen", article="de",
        seasons="voorjaar/lente zomer najaar/herfst winter",
    ),
    "pl": Names(
        "styczeń/stycznia/styczniu luty/lutego/lutym marzec/marca/marcu kwiecień/kwietnia/kwietniu maj/maja/maju "
        "czerwiec/czerwca/czerwcu lipiec/lipca/lipcu sierpień/sierpnia/sierpniu wrzesień/września/wrześniu "
        "październik/października/październiku listopad/listopada/listopadzie grudzień/grudnia/grudniu",
        "poniedziałek/poniedziałku wtorek/wtorku środa/środę/środy czwartek/czwartku piątek/piątku "
        "sobota/sobotę/soboty niedziela/niedzielę/niedzieli",
        days="wczoraj dzisiaj jutro",
        # "lata 2019-2023" are years
        seasons="wiosna/wiosną/wiosny/wiosnę lato/latem jesień/jesienią/jesieni zima/zimą/zimy/zimę",
    ),
    "ru": Names(
        "январь/января/январе/янв февраль/февраля/феврале/фев март/марта/марте/мар апрель/апреля/апреле/апр "
        "май/мая/мае "
        "июнь/июня/июне/июн июль/июля/июле/июл август/августа/августе/авг сентябрь/сентября/сентябре/сен "
        "октябрь/октября/октябре/окт ноябрь/ноября/ноябре/ноя декабрь/декабря/декабре/дек",
        "понедельник/понедельника вторник/вторника среда/среду/среды четверг/четверга пятница/пятницу/пятницы "
        "суббота/субботу/субботы воскресенье/воскресенья",
        days="вчера сегодня завтра",
        seasons="весна/весной/весны/весну лето/летом осень/осенью/осени зима/зимой/зимы/зиму",
    ),
    "uk": Names(
        "січень/січня/січні/січ лютий/лютого/лютому/лют березень/березня/березні/бер квітень/квітня/квітні/кві "
        "травень/травня/травні/тра червень/червня/червні/чер липень/липня/липні/лип серпень/серпня/серпні/сер "
        "вересень/вересня/вересні/вер жовтень/жовтня/жовтні/жов листопад/листопада/листопаді/лис "
        "грудень/грудня/грудні/гру",
        # "п'ятниця" is two words and a mark to the tokeniser
        "понеділок/понеділка вівторок/вівторка середа/середу/середи четвер/четверга ятниця/ятницю/ятниці "
        "субота/суботу/суботи неділя/неділю/неділі",
        days="вчора сьогодні завтра",
        seasons="весна/навесні/весни/весну літо/влітку/літом осінь/восени/осені зима/взимку/зими/зиму",
    ),
    "tr": Names(
        "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki "
        "kasım/kas aralık/ara",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar", days="dün bugün yarın",
    ),
    "sv": Names(
        "januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sept/sep "
        "oktober/okt november/nov december/dec",
        "måndag/måndagen tisdag/tisdagen onsdag/onsdagen torsdag/torsdagen fredag/fredagen lördag/lördagen "
        "söndag/söndagen",
        days="igår idag imorgon", article="den",
        seasons="våren sommaren hösten vintern",
    ),
    "da": Names(
        "januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sept/sep oktober/okt "
        "november/nov december/dec",
        "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        days="igår idag imorgen", article="den",
        seasons="foråret sommeren efteråret vinteren",
    ),
    "no": Names(
        "januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt "
        "november/nov desember/des",
        "mandag/måndag tirsdag/tysdag onsdag torsdag fredag lørdag/laurdag søndag/sundag",
        days="igår idag imorgen", article="den",
        seasons="våren sommeren/sommaren høsten/hausten vinteren",
    ),
    "fi": Names(
        "tammikuu/tammikuuta/tammikuussa/tammikuun helmikuu/helmikuuta/helmikuussa/helmikuun "
        "maaliskuu/maaliskuuta/maaliskuussa/maaliskuun huhtikuu/huhtikuuta/huhtikuussa/huhtikuun "
        "toukokuu/toukokuuta/toukokuussa/toukokuun kesäkuu/kesäkuuta/kesäkuussa/kesäkuun "
        "heinäkuu/heinäkuuta/heinäkuussa/heinäkuun elokuu/elokuuta/elokuussa/elokuun "
        "syyskuu/syyskuuta/syyskuussa/syyskuun lokakuu/lokakuuta/lokakuussa/lokakuun "
        "marraskuu/marraskuuta/marraskuussa/marraskuun joulukuu/joulukuuta/joulukuussa/joulukuun",
        "maanantai/maanantaina tiistai/tiistaina keskiviikko/keskiviikkona torstai/torstaina perjantai/perjantaina "
        "lauantai/lauantaina sunnuntai/sunnuntaina",
        days="eilen tänään huomenna",
        seasons="keväällä kesällä syksyllä talvella",
    ),
    "cs": Names(
        "leden/ledna/lednu únor/února/únoru březen/března/březnu duben/dubna/dubnu květen/května/květnu "
        "červen/června/červnu červenec/července/červenci srpen/srpna/srpnu září říjen/října/říjnu "
        "listopad/listopadu prosinec/prosince/prosinci",
        "pondělí úterý středa/středu/středy čtvrtek/čtvrtka pátek/pátku sobota/sobotu/soboty neděle/neděli",
        days="včera dnes zítra",
        seasons="jaro/jaře léto/létě podzim/podzimu zima/zimě",
    ),
    "sk": Names(
        "január/januára/januári február/februára/februári marec/marca/marci apríl/apríla/apríli máj/mája/máji "
        "jún/júna/júni júl/júla/júli august/augusta/auguste september/septembra/septembri október/októbra/októbri "
        "november/novembra/novembri december/decembra/decembri",
        "pondelok/pondelka utorok/utorka streda/stredu/stredy štvrtok/štvrtka piatok/piatka sobota/sobotu/soboty "
        "nedeľa/nedeľu/nedele",
        days="včera dnes zajtra",
        seasons="jar/jari leto/lete jeseň/jeseni zima/zime",
    ),
    "el": Names(
        "ιανουάριος/ιανουαρίου/ιανουάριο φεβρουάριος/φεβρουαρίου/φεβρουάριο μάρτιος/μαρτίου/μάρτιο "
        "απρίλιος/απριλίου/απρίλιο μάιος/μαΐου/μάιο ιούνιος/ιουνίου/ιούνιο ιούλιος/ιουλίου/ιούλιο "
        "αύγουστος/αυγούστου/αύγουστο σεπτέμβριος/σεπτεμβρίου/σεπτέμβριο οκτώβριος/οκτωβρίου/οκτώβριο "
        "νοέμβριος/νοεμβρίου/νοέμβριο δεκέμβριος/δεκεμβρίου/δεκέμβριο",
        "δευτέρα/δευτέρας τρίτη/τρίτης τετάρτη/τετάρτης πέμπτη/πέμπτης παρασκευή/παρασκευής σάββατο/σαββάτου "
        "κυριακή/κυριακής",
        days="χθες σήμερα αύριο",
        seasons="άνοιξη καλοκαίρι φθινόπωρο χειμώνα",
    ),
    "bg": Names(
        "януари/ян февруари/февр март април/апр май юни юли август/авг септември/септ октомври/окт ноември/ноем "
        "декември/дек",
        "понеделник вторник сряда четвъртък петък събота неделя",
        days="вчера днес утре",
        seasons="пролетта лятото есента зимата",
    ),
    "hr": Names(
        "siječanj/siječnja/siječnju veljača/veljače/veljači ožujak/ožujka/ožujku travanj/travnja/travnju "
        "svibanj/svibnja/svibnju lipanj/lipnja/lipnju srpanj/srpnja/srpnju kolovoz/kolovoza/kolovozu "
        "rujan/rujna/rujnu listopad/listopada/listopadu studeni/studenoga/studenog/studenom "
        "prosinac/prosinca/prosincu",
        "ponedjeljak/ponedjeljka utorak/utorka srijeda/srijedu/srijede četvrtak/četvrtka petak/petka "
        "subota/subotu/subote nedjelja/nedjelju/nedjelje",
        days="jučer danas sutra",
    ),
    "bs": Names(
        "januar/januara/januaru februar/februara/februaru mart/marta/martu april/aprila/aprilu maj/maja/maju "
        "juni/jun/juna/junu juli/jul/jula/julu august/augusta/augustu septembar/septembra/septembru "
        "oktobar/oktobra/oktobru novembar/novembra/novembru decembar/decembra/decembru",
        "ponedjeljak/ponedjeljka utorak/utorka srijeda/srijedu/srijede četvrtak/četvrtka petak/petka "
        "subota/subotu/subote nedjelja/nedjelju/nedjelje",
        days="jučer danas sutra",
    ),
    "sr": Names(
        "јануар/јануара/јануару/januar/januara/januaru фебруар/фебруара/фебруару/februar/februara/februaru "
        "март/марта/марту/mart/marta/martu април/априла/априлу/april/aprila/aprilu мај/маја/мају/maj/maja/maju "
        "јун/јуна/јуну/jun/juna/junu јул/јула/јулу/jul/jula/julu август/августа/августу/avgust/avgusta/avgustu "
        "септембар/септембра/септембру/septembar/septembra/septembru "
        "октобар/октобра/октобру/oktobar/oktobra/oktobru новембар/новембра/новембру/novembar/novembra/novembru "
        "децембар/децембра/децембру/decembar/decembra/decembru",
        "понедељак/понедељка/ponedeljak/ponedeljka уторак/уторка/utorak/utorka среда/среду/среде/sreda/sredu/srede "
        "четвртак/четвртка/četvrtak/četvrtka петак/петка/petak/petka субота/суботу/суботе/subota/subotu/subote "
        "недеља/недељу/недеље/nedelja/nedelju/nedelje",
        days="јуче данас сутра",
    ),
    "id": Names(
        "januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu september/sept/sep "
        "oktober/okt november/nov desember/des",
        "senin selasa rabu kamis jumat sabtu minggu",
    ),
}  # fmt: skip
NAMES["nb"] = NAMES["nn"] = NAMES["no"]  # as detectors and pages call its two forms
SHORT_FULL_NAMES = frozenset(
    {"mai", "май", "мая", "мае", "mei", "maj", "máj", "мај", "юни", "юли", "jún", "júl", "јун", "јул", "jun", "jul"}
)
SEASON_CODES = ("SP", "SU", "FA", "WI")
SHORT_CHARS = 3  # names up to this length count as abbreviations, which need a date beside them


def lexicon_of(language: str) -> Mapping[str, tuple[str, object]]:
    """The words of a language with their letters; none for a language that is not here."""
    if language not in NAMES:
        return {}
    names = NAMES[language]
    table: dict[str, tuple[str, object]] = {}
    for number, forms in enumerate(names.months.split(), 1):
        table.update((form, (_letter(form), number)) for form in forms.split("/"))
    for number, forms in enumerate(names.weekdays.split(), 1):
        for form in forms.split("/"):
            table[form] = ("W" if len(form) > SHORT_CHARS else "w", number)
    for words, letter in ((names.of, "f"), (names.article, "t")):
        table.update((word, (letter, None)) for word in words.split())
    for code, forms in zip(SEASON_CODES, names.seasons.split(), strict=False):
        table.update((form, ("S", code)) for form in forms.split("/"))
    table["feira"] = ("4", None)  # the second half of Portuguese weekdays: segunda-feira
    table.update((word, ("O", 1)) for word in names.ordinals.split())
    table.update((word, ("R", shift)) for shift, word in zip((-1, 0, 1), names.days.split(), strict=False))
    return table


def _letter(month: str) -> str:
    return "M" if len(month) > SHORT_CHARS or month in SHORT_FULL_NAMES else "m"

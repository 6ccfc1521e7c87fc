"""Words that need the day of writing and verbs that tell of the past, in languages other than English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Pattern, pattern

TODAY_WEIGHT = 0.3  # "heute" means these times as often as this day
DAY_WEIGHT = 1.0  # yesterday, this morning, last Monday
WEEKDAY_WEIGHT = 0.6  # a bare weekday may be a habit
LEAST_REPORTING = 2  # words of reporting, each another one, that make a text a report
DASHES = ("–", "—", "-", "―")  # that open a speech in dialogue


class Words(NamedTuple):
    """One language: words for a day that only the day of writing fixes, and words of reporting."""

    day: Pattern
    today: Pattern
    weekday: Pattern
    report: Pattern


WORDS = {
    "de": Words(
        pattern(
            r"\b(?:vor)?gestern(?:abend| abend| früh| morgen| nacht| mittag| (?:vor|nach)mittag)?\b|\bübermorgen\b"
            r"|\b(?:heute|morgen) (?:morgen|früh|abend|vormittag|nachmittag|mittag|nacht)\b"
            r"|\b(?:gestrigen|heutigen|morgigen) (?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
            r"(?:abend|morgen|nachmittag|vormittag|mittag)?|(?:vor|nach)?mittag|morgen|abend)\b"
            r"|\b(?:anfang|mitte|ende) (?:nächster|kommender|dieser|vergangener|letzter) woche\b"
            r"|\bin der nacht (?:zum|auf) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b"
            r"|\b(?:am|seit) (?:vergangenen|kommenden|letzten|nächsten) (?:montag|dienstag|mittwoch|donnerstag|freitag"
            r"|samstag|sonnabend|sonntag|wochenende)\b"
            r"|\b(?:vergangene|kommende|letzte|nächste|vorige)[nrs]? (?:woche|nacht|monat|quartal)\b"
            r"|\b(?:an )?diese[mnrs]? (?:woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
            r"|wochenende)\b"
            r"|\b(?:vor|in) (?:zwei|drei|vier|fünf|sechs|zehn|wenigen|einigen) (?:tagen|wochen)\b"
        ),
        pattern(r"\bheute\b"),
        pattern(
            r"\b(?:am|seit|bis|ab|vom|zum|für) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend"
            r"|sonntag)"
            r"(?:abend|morgen|nachmittag|vormittag|mittag|nacht)?\b"
        ),
        pattern(
            r"\b(?:sagte[n]?|mitteilte[n]?|teilte|erklärte|berichtete[n]?|zufolge|polizei\w*|sprecher(?:in)?"
            r"|minister\w*|gericht|staatsanwalt\w*|feuerwehr|stadtrat|gemeinderat|bürgermeister\w*|regierung"
            r"|unternehmen|konzern|behörden?|meldete|betonte|leiter(?:in)?|klinik\w*|landkreis\w*|landrat\w*|landrätin|verein"
            r"|verband|verwaltung|gewerkschaft\w*|direktor(?:in)?|stadträt\w+|einwohner\w*|anwohner\w*)\b"
        ),
    ),
    "fr": Words(
        pattern(
            r"\b(?:matinée|soirée|nuit|journée) d'(?:avant-)?hier\b"
            r"|\b(?:avant-)?hier(?: (?:en|dans la) (?:matinée|soirée|nuit)| matin| soir| après-midi| midi)?\b"
            r"|\bce (?:matin|soir|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end)\b"
            r"|\bcet après-midi\b|\bcette nuit\b|\bla nuit dernière\b|\bdans la nuit (?:de|du) \w+ (?:à|au) \w+(?<=di"
            r"|he)\b|\b(?:après-)?demain(?: matin| soir)?\b"
            r"|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|prochain)\b"
            r"|\bla semaine (?:dernière|prochaine|passée)\b|\ble (?:mois|week-end|trimestre) (?:dernier|prochain"
            r"|passé)\b"
            r"|\b(?:il y a|d'ici|dans) (?:deux|trois|quatre|cinq|six|dix|quinze|quelques) (?:jours|semaines)\b"
            r"|\b(?:au|en) (?:début|milieu|fin) de (?:la )?semaine\b|\bcette semaine\b"
        ),
        pattern(r"\baujourd'hui\b"),
        pattern(
            r"(?<!\ble )(?<!\bles )(?<!\bdu )(?<!\bau )(?<!\bun )(?<!chaque )(?<!\bce )\b(?:lundi|mardi|mercredi|jeudi"
            r"|vendredi|samedi|dimanche)\b(?! saint| dernier| prochain| des)(?: (?:matin|soir|après-midi))?"
        ),
        pattern(
            r"\b(?:a (?:déclaré|annoncé|indiqué|précisé|expliqué|assuré|affirmé)|selon|gendarmes?|gendarmerie"
            r"|policiers?|police|préfet|préfète|préfecture|maire|mairie|ministre|ministère|communiqué|porte-parole"
            r"|procureure?|tribunal|raconte|explique|gouvernement|pompiers|conseil municipal|députée?s?|syndicats?"
            r"|sncf|directeur|directrice|hôpital|département|région|élue?s?|habitants?|riverains|entreprise)\b"
        ),
    ),
    "es": Words(
        pattern(
            r"\b(?:madrugada|mañana|tarde|noche) de (?:(?:ante)?ayer|hoy)\b"
            r"|\b(?:ante)?ayer\b(?: por la (?:mañana|tarde|noche))?|\b(?:ante)?anoche\b|\bpasado mañana\b|\besta "
            r"(?:mañana"
            r"|tarde|noche|madrugada|semana)\b"
            r"|\beste (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"
            r"|\bel (?:pasado|próximo) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"
            r"|\bel (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) (?:pasado|próximo|que viene)\b"
            r"|\bla (?:semana (?:pasada|próxima|que viene)|próxima semana|pasada semana)\b|\bel (?:mes (?:pasado"
            r"|próximo|que viene)|próximo mes)\b"
            r"|\beste fin de semana\b|\b(?:la madrugada|la noche) del? (?:este )?(?:lunes|martes|miércoles|jueves"
            r"|viernes|sábado|domingo)\b|\ben los próximos días\b"
            r"|\b(?:hace|dentro de) (?:dos|tres|cuatro|cinco|diez|quince|unos|pocos|pocas|unas) (?:días|semanas)\b"
        ),
        pattern(r"\bhoy\b"),
        pattern(
            r"\b(?:el|del|al) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"
            r"(?: (?:por|en) la (?:mañana|tarde|noche|madrugada))?"
        ),
        pattern(
            r"\b(?:dijo|anunció|informó|señaló|explicó|aseguró|declaró|según|policía|guardia civil|portavoz|alcalde"
            r"|alcaldesa|ayuntamiento|ministr[oa]|ministerio|gobierno|fiscal|fiscalía|tribunal|bomberos|comunicado"
            r"|president[ea]|director|directora|hospital|diputación|concejal\w*|consejer[oa]|vecinos|empresa"
            r"|sindicatos?|ayuntamientos?)\b"
        ),
    ),
    "pt": Words(
        pattern(
            r"\b(?:madrugada|manhã|tarde|noite) de (?:(?:ante)?ontem|hoje)\b"
            r"|\b(?:madrugada|manhã|tarde|noite) d[eo]s?t?[ae]? (?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?"
            r"|sábado|domingo)\b"
            r"|\b(?:ante)?ontem\b(?: (?:à|de|pela) (?:noite|tarde|manhã))?|\b(?:depois de )?amanhã\b"
            r"|\bhoje (?:à|de|pela) (?:noite|tarde|manhã)\b"
            r"|\besta (?:manhã|tarde|noite|madrugada|semana)\b"
            r"|\bn?est[ae] (?:segunda|terça|quarta|quinta|sexta)-feira\b|\bn?este (?:sábado|domingo)\b"
            r"|\b(?:na|da) (?:última|próxima) (?:segunda|terça|quarta|quinta|sexta)\b|\bna (?:semana (?:passada|que "
            r"vem)|próxima semana)\b"
            r"|\bno (?:mês|sábado|domingo|fim de semana) (?:passado|que vem)\b|\bno próximo (?:mês|sábado|domingo|fim "
            r"de semana)\b"
            r"|\b(?:há|daqui a) (?:dois|duas|três|quatro|cinco|dez|poucos|poucas|alguns|algumas) (?:dias|semanas)\b"
        ),
        pattern(r"\bhoje\b"),
        pattern(
            r"\b(?:(?:na|da|à|até|desde|para|partir d[ea]) (?:a )?(?:segunda|terça|quarta|quinta|sexta)-feira"
            r"|(?:no|até|desde|partir d[eo]) (?:o )?(?:sábado|domingo))\b"
            r"(?: (?:à|de|pela) (?:noite|tarde|manhã))?"
        ),
        pattern(
            r"\b(?:disse|anunciou|informou|afirmou|explicou|segundo|polícia|porta-voz|presidente|câmara|ministr[oa]"
            r"|ministério|governo|tribunal|bombeiros|comunicado|prefeit[oa]|prefeitura|autarca|empresa|diretora?|hospital|municíp\w+|estado|vereador\w*|secretári[oa]|secretaria|moradores"
            r"|sindicato)\b"
        ),
    ),
    "it": Words(
        pattern(
            r"\b(?:mattina(?:ta)?|sera(?:ta)?|notte|pomeriggio) di (?:(?:l'altro )?ieri|oggi)\b"
            r"|\b(?:l'altro )?ieri(?: (?:mattina|sera|pomeriggio|notte))?\b|\bsta(?:mattina|mani|mane|sera|notte)\b"
            r"|\bquesta (?:mattina|sera|notte)\b|\bdopodomani\b|\bdomani(?: (?:mattina|sera))?\b"
            r"|\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) (?:scors[oa]|prossim[oa])\b"
            r"|\b(?:la|della|nella) (?:(?:scorsa|prossima) settimana|settimana (?:scorsa|prossima))\b|\bil mese "
            r"(?:scorso|prossimo)\b"
            r"|\b(?:lo|il) (?:scorso|prossimo) (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|fine settimana"
            r"|mese)\b"
            r"|\b(?:due|tre|quattro|dieci|pochi|poche|alcuni|alcune) (?:giorni|settimane) fa\b"
            r"|\b(?:tra|fra) (?:due|tre|quattro|dieci|pochi|poche) (?:giorni|settimane)\b|\bnei prossimi giorni\b"
            r"|\bnella notte tra \w+ e \w+\b"
            r"|\bquesto (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|fine settimana)\b"
        ),
        pattern(r"\boggi\b"),
        pattern(
            r"(?<!\bil )(?<!\bla )(?<!\bogni )(?<!\bdi )(?<!\bal )\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato"
            r"|domenica)\b(?! scors| prossim| delle| santo)(?: (?:mattina|sera|pomeriggio|notte))?"
        ),
        pattern(
            r"\b(?:ha (?:detto|dichiarato|annunciato|spiegato|affermato)|secondo|polizia|carabinieri|portavoce"
            r"|sindac[oa]|comune|ministr[oa]|ministero|governo|procura|tribunale|vigili del fuoco|comunicato"
            r"|president[ei]|regione|racconta|spiega|direttore|direttrice|ospedale|provincia|assessor[ei]|assessora|consiglier\w+"
            r"|residenti|abitanti|azienda|sindacat[oi])\b"
        ),
    ),
    "nl": Words(
        pattern(
            r"\b(?:eer)?gister(?:en|avond|ochtend|middag|nacht)(?:avond|ochtend|middag)?\b"
            r"|\bvan(?:ochtend|morgen|middag|avond|nacht)\b|\bovermorgen\b|\bmorgen(?:ochtend|middag|avond)\b"
            r"|\b(?:afgelopen|komende|vorige|volgende|aanstaande) (?:week|maand|weekend|maandag|dinsdag|woensdag"
            r"|donderdag|vrijdag"
            r"|zaterdag|zondag)\b|\b(?:dit weekend|deze week)\b"
            r"|\b(?:twee|drie|vier|tien|enkele|een paar) (?:dagen|weken) geleden\b|\bvanaf morgen\b|\b(?:de|in de) "
            r"afgelopen (?:weken|dagen)\b"
            r"|\bin de nacht van \w+dag op \w+dag\b|\bover (?:twee|drie|vier|enkele) "
            r"weken\b"
        ),
        pattern(r"\bvandaag\b"),
        pattern(
            r"(?<!afgelopen )(?<!komende )(?<!vorige )(?<!elke )(?<!iedere )\b(?:maandag|dinsdag|woensdag|donderdag"
            r"|vrijdag|zaterdag"
            r"|zondag)(?:avond|ochtend|middag|nacht)?\b"
        ),
        pattern(
            r"\b(?:zei|zegt|meldt|meldde|liet weten|volgens|politie|woordvoerder|burgemeester|gemeente|minister"
            r"|ministerie|kabinet|rechtbank|brandweer|bedrijf|wethouder|gemeenteraad|bekendgemaakt|justitie|directeur|ziekenhuis|provincie|raadslid|raadsleden|bewoners|omwonenden|vakbond)\b"
        ),
    ),
    "pl": Words(
        pattern(
            r"\b(?:przed)?wczoraj\b(?: (?:rano|wieczorem|po południu|w nocy))?|\b(?:po)?jutro\b"
            r"|\bdzi(?:ś|siaj) (?:rano|wieczorem|w nocy)\b|\b(?:minionej|ubiegłej|dzisiejszej) nocy\b"
            r"|\bw (?:miniony|ubiegły|najbliższy|zeszły) (?:poniedziałek|wtorek|czwartek|piątek|weekend)\b"
            r"|\bw (?:minioną|ubiegłą|najbliższą|zeszłą) (?:środę|sobotę|niedzielę)\b"
            r"|\bw (?:zeszłym|ubiegłym|przyszłym|minionym) (?:tygodniu|miesiącu|kwartale)\b|\bw (?:przyszły"
            r"|nadchodzący) \w+ek\b"
            r"|\b(?:od|do) (?:minion|ubiegł|zeszł|przyszł|najbliższ)(?:ego|ej) (?:poniedziałku|wtorku|środy|czwartku"
            r"|piątku"
            r"|soboty|niedzieli|tygodnia)\b|\bw (?:tym tygodniu|ten weekend)\b|\bw nocy z \w+ na \w+\b"
            r"|\b(?:dwa|trzy|cztery|kilka) (?:dni|tygodnie|tygodni) temu\b|\bza (?:dwa|trzy|cztery|kilka) (?:dni"
            r"|tygodnie|tygodni)\b"
        ),
        pattern(r"\bdzi(?:ś|siaj)\b"),
        pattern(
            r"\bwe? (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)\b"
            r"(?: (?:rano|wieczorem|po południu|w nocy))?"
        ),
        pattern(
            r"\b(?:powiedział[a]?|poinformował[a]?|oświadczył[a]?|według|policj\w+|rzeczni\w+|burmistrz\w*|wójt\w*"
            r"|prezydent\w*|minister\w*|rząd\w*|prokuratur\w+|sąd\w*|straża\w+|komunika\w+|gmin\w+|dyrektor\w*|kierowni\w+|radn(?:y|a|i|ych|ego)|powiat\w*"
            r"|starost\w+|szpital\w*|województw\w+|wojewod\w+|urz(?:ąd|ędu|ędzie|ędni\w+)|mieszkań\w+|spółk\w+)\b"
        ),
    ),
    "ru": Words(
        pattern(
            r"\b(?:поза)?вчера\b(?: (?:утром|вечером|дн[её]м|ночью))?|\bнакануне\b|\b(?:после)?завтра\b"
            r"|\bсегодня (?:утром|вечером|дн[её]м|ночью)\b|\b(?:прошлой|минувшей) ночью\b"
            r"|\bв (?:минувш|прошл|ближайш)\w+ (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)\b"
            r"|\bна (?:прошлой|следующей|этой|минувшей|будущей) неделе\b|\bв (?:прошлом|следующем) месяце\b"
            r"|\bв (?:эт(?:от|у|и)|минувшие|прошлые) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье"
            r"|выходные)\b"
            r"|\b(?:два|три|четыре|несколько|пару) (?:дня|дней|недели|недель) назад\b"
            r"|\bв ночь (?:на|с) \w+(?<=ник|ерг|ицу|оту|нье|еду|ицы|оты|нья|еды)\b|\bчерез (?:неделю|(?:две|три"
            r"|несколько) недел[ьи]|(?:два|три|несколько) дн(?:я|ей))\b"
        ),
        pattern(r"\bсегодня\b"),
        pattern(
            r"\bво? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)\b(?: (?:утром|вечером|дн[её]м))?"
        ),
        pattern(
            r"\b(?:сообщил[аи]?|сообщает|заявил[аи]?|рассказал[аи]?|отметил[аи]?|сказал[аи]?|пояснил[аи]?"
            r"|добавил[аи]?|по словам|по данным|полици\w+|министр\w*"
            r"|министерств\w+|губернатор\w*|мэр\w*|администраци\w+|пресс-служб\w+|прокуратур\w+|суд\w?|правительств\w+"
            r"|компани\w+|директор\w*|больниц\w+|област\w+|район\w*|депутат\w*|жител\w+|глав[аеуы]|чиновник\w*)\b"
        ),
    ),
    "uk": Words(
        pattern(
            r"\b(?:поза)?вчора\b(?: (?:вранці|ввечері|увечері|вдень|вночі))?|\bнапередодні\b|\b(?:після)?завтра\b"
            r"|\bсьогодні (?:вранці|ввечері|увечері|вдень|вночі)\b|\bминулої ночі\b"
            r"|\b(?:минулого|наступного) (?:понеділка|вівторка|четверга|тижня)\b"
            r"|\b(?:минулої|наступної) (?:середи|п'ятниці|суботи|неділі)\b"
        ),
        pattern(r"\bсьогодні\b"),
        pattern(r"\b[ув] (?:понеділок|вівторок|середу|четвер|п'ятницю|суботу|неділю)\b"),
        pattern(
            r"\b(?:повідоми(?:в|ла|ли)|заяви(?:в|ла|ли)|розпові(?:в|ла|ли)|сказа(?:в|ла|ли)|за словами|за даними"
            r"|поліці\w+|міністр\w*|міністерств\w+|мер\w?|прокуратур\w+|суд\w?|уряд\w?|компані\w+|директор\w*|лікарн\w+|област\w+|депутат\w*|мешкан\w+|жител\w+)\b"
        ),
    ),
    "tr": Words(
        pattern(
            r"\bdün\b(?: (?:sabah|akşam|gece|öğleden sonra))?|\bönceki gün\b|\bbu (?:sabah|akşam|gece)\b|\byarın\b"
            r"(?: (?:sabah|akşam))?|\b(?:geçen|geçtiğimiz|önümüzdeki|gelecek) (?:hafta|ay(?:ın|da)?|pazartesi|salı"
            r"|çarşamba"
            r"|perşembe|cuma"
            r"|cumartesi|pazar)\b|\bbu hafta(?: sonu)?\b|\b(?:iki|üç|dört|on|birkaç) (?:gün|hafta) (?:önce|sonra)\b"
        ),
        pattern(r"\bbugün\b"),
        pattern(
            r"\b(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar) (?:günü|sabahı|akşamı|gecesi)(?=\W)"
        ),
        pattern(
            r"\b(?:açıkla\w+|söyle\w+|bildir\w+|belirt\w+|göre|polis\w*|jandarma\w*|bakan\w*|belediye\w*|başkan\w*"
            r"|vali\w*|mahkeme\w*|savcı\w*|şirket\w*|hükümet\w*|sözcü\w*|yetkili\w*|müdür\w*|hastane\w*|ilçe\w*|muhtar\w*|dernek\w*|derneğ\w+|vatandaş\w*)\b"
        ),
    ),
}  # fmt: skip


# What makes a day one of the writer's own week: a part of it ("gestern Abend", "anoche"), in all of the languages.
PART_OF_DAY = pattern(
    r".*(?:abend|morgen|mittag|nacht|früh|ochtend|middag|avond|matin|soir|midi|anoche|mañana|tarde|noche|madrugada"
    r"|manhã"
    r"|noite|mattina|mani|mane|sera|pomeriggio|notte|rano|wieczorem|południu|nocy|утром|вечером|дн[её]м|ночью|ночі"
    r"|вранці"
    r"|вечері|вдень|sabahı?|akşamı?|gece(?:si)?|sonra)$"
)


# The day before yesterday and the day after tomorrow, of which nobody speaks but from his own day; and this very day.
UNMISTAKABLE = pattern(
    r"(?:vorgestern|übermorgen|avant-hier|après-demain|anteayer|antes? de ayer|pasado mañana|anteontem|depois de amanhã"
    r"|l'altro ieri|dopodomani|eergisteren|overmorgen|przedwczoraj|pojutrze|позавчера|послезавтра|позавчора"
    r"|післязавтра|önceki gün"
    r"|(?:gestrigen|heutigen|morgigen) \w+|(?:madrugada|manhã|tarde|noite) de hoje|(?:madrugada|noche) de hoy)\b"
)


class DayWord(NamedTuple):
    """A word for a day, and how surely it is one of the days around the day of writing."""

    start: int
    end: int
    weight: float


def day_words(document: Document) -> tuple[DayWord, ...]:
    """The words for days that only the day of writing fixes, outside of speech; none in a language without a table."""
    words = WORDS.get(document.language)
    if words is None:
        return ()
    forms = ((words.day, DAY_WEIGHT), (words.weekday, WEEKDAY_WEIGHT), (words.today, TODAY_WEIGHT))
    every = sorted(
        (DayWord(*span, _weight(document, span, weight)) for form, weight in forms for span in _spans(document, form)),
        key=lambda each: (each.start, -each.end),
    )
    found: list[DayWord] = []
    for each in every:  # the longest of those that overlap
        if not found or each.start >= found[-1].end:
            found.append(each)
    weekly = _weekly(document, found)
    return tuple(each for each in found if document.position(each.start)[0] not in weekly)


def _weekly(document: Document, found: Sequence[DayWord]) -> frozenset[int]:
    """The numbers of the lines that say on which weekdays something is open, and from when to when."""
    days = Counter(document.position(each.start)[0] for each in found if each.weight == WEEKDAY_WEIGHT)
    several = (number for number, count in days.items() if count > 1)
    return frozenset(number for number in several if OPENING_HOURS.search(document.lines[number - 1].text))


OPENING_HOURS = pattern(
    r"\b\d{1,2}(?:[.:h]\d\d)?(?: ?(?:uur|uhr|heures|h|horas|ore|часов))? ?(?:tot|bis|à|a|al|às|alle|do|до|–|—|-) ?"
    r"\d{1,2}(?:[.:h]\d\d|\b)"
)


def _weight(document: Document, span: tuple[int, int], weight: float) -> float:
    """The weight of a word for a day; "le monde d'hier" and "die Welt von gestern" mean times gone by."""
    start, end = span
    of = OF.search(document.folded, max(0, start - OF_CHARS), start)
    return TODAY_WEIGHT if of and " " not in document.folded[start:end] else weight


OF = pattern(r"\b(?:d'|de |du |von |di |van )$")
OF_CHARS = 6


def _spans(document: Document, form: Pattern) -> Iterator[tuple[int, int]]:
    for match in form.finditer(document.folded):
        line = document.lines[document.position(match.start())[0] - 1]
        spoken = line.text.lstrip().startswith(DASHES) or document.in_quotation(*match.span())
        if not spoken and len(line.text.strip()) > match.end() - match.start():
            yield match.span()


def is_report(document: Document, least: int = LEAST_REPORTING) -> bool:
    """Whether the text reports, in so many words of its language's news, each another one."""
    words = WORDS.get(document.language)
    return words is not None and len(set(words.report.findall(document.folded))) >= least


# What is told as past right before a full date: "Si è chiusa il 12 ottobre 2025", "wurde am 3. Mai 2031 eröffnet".
PAST = {
    "de": pattern(
        r"\b(?:wurden?|waren?|hatten?|fanden?|fand|begann|endete|starb|kam|trat|öffnete|schloss|eröffnete"
        r"|unterzeichnete[n]?)"
        r"(?: [\w-]+){0,4} (?:am|vom)(?: \w+,?(?: dem| den)?)? $"
    ),
    "fr": pattern(
        r"\b(?:(?:a|ont|avait|avaient|s'est|se sont|est|sont|était|fut|furent)(?: été)? \w+(?:é|ée|és|ées|i|ie|is|ies"
        r"|it|ite|u|ue|us|ues|ert|erte|ort|orte)"
        r"|a eu lieu|ont eu lieu)(?: [\w'-]+){0,4}?(?: le)?(?: \w+)? $"
    ),
    "es": pattern(
        r"\b(?:fue|fueron|\w{2,}(?:ó|aron|ieron)|ha \w+(?:ado|ido)|han \w+(?:ado|ido))(?: [\w'-]+){0,4}?(?: el| "
        r"del)?(?: \w+)? $"
    ),
    "pt": pattern(
        r"\b(?:foi|foram|\w{2,}(?:ou|aram|eram|iram|eu|iu))(?:-se)?(?: [\w'-]+){0,4}? (?:em|a|no dia|no último "
        r"dia)(?: \w+)? $"
    ),
    "it": pattern(
        r"\b(?:(?:si è|si sono|è|sono|era|erano|fu|furono|ha|hanno) \w+(?:at|ut|it|s|t)[oaie]|\w{3,}(?:ò|(?<!d)ì|arono"
        r"|irono|erono))"
        r"(?: [\w'-]+){0,4}?(?: (?:il|lo|l'|nel|del|dal))?(?: \w+)? $"
    ),
    "nl": pattern(
        r"\b(?:werd|werden|was|waren|vond|vonden|overleed|begon|begonnen|sloot|opende|had|hadden)(?: [\w'-]+){0,4}? "
        r"(?:op|van)(?: \w+)? $"
    ),
    "pl": pattern(
        r"\b(?:\w{2,}(?:ał|ała|ało|ali|ały|ił|iła|iło|ili|iły|ył|yła|yło|yli|yły)|został\w*)(?: się)?(?: "
        r"[\w'-]+){0,4}?(?: w \w+)? $"
    ),
}
# Words that look ahead, anywhere in the sentence; what was planned, put off or is valid may lie in the future.
AHEAD = {
    "de": pattern(
        r"\b(?:soll\w*|wird|werden|bis|geplant|vorgesehen|verschoben|verlängert|gültig|frist|läuft|angesetzt"
        r"|terminiert|ab)\b"
    ),
    "fr": pattern(
        r"\b(?:sera|seront|aura|auront|doit|doivent|devrait|jusqu\w*|d'ici|prévue?s?|fixée?s?|reportée?s?"
        r"|repoussée?s?|avant"
        r"|échéance|valable|programmée?s?|annoncée?s?|à partir|dès|pour)\b"
    ),
    "es": pattern(
        r"\b(?:será|serán|tendrá|deberá|debe|hasta|previst[oa]s?|fijad[oa]|aplazad[oa]|plazo|vence|antes"
        r"|programad[oa]|para|vigente"
        r"|a partir|convocad[oa]s?)\b"
    ),
    "pt": pattern(
        r"\b(?:será|serão|terá|deve|deverá|até|previst[oa]s?|marcad[oa]s?|adiad[oa]s?|prazo|vence|antes|agendad[oa]"
        r"|para|vigente"
        r"|a partir|vai|vão)\b"
    ),
    "it": pattern(
        r"\b(?:sarà|saranno|avrà|dovrà|deve|fino|entro|previst[oaie]|fissat[oaie]|rinviat[oaie]|scade\w*|prima"
        r"|programmat[oaie]"
        r"|prorogat[oaie]|valid[oaie]|per|dal|convocat[oaie])\b"
    ),
    "nl": pattern(
        r"\b(?:zal|zullen|wordt|worden|tot|gepland|uitgesteld|verschoven|uiterlijk|vanaf|geldig|moet"
        "|moeten)\b"
    ),
    "pl": pattern(
        r"\b(?:będzie|będą|ma|mają|do|planowan\w+|przełożon\w+|termin\w*|od|zaplanowan\w+|wyznaczon\w+"
        "|przed)\b"
    ),
}


#: A year told as past without a day, behind the words that only a year has: "werd in 2047 opgeknapt".
_GAP = r"(?:,? [\w'’-]+){0,6}?"
_BY = r"(?=[,.;)]|\s(?:voor|door|met|par|por|pelo|pela|dal|dalla|da|con|avec|przez|von|durch|mit|und|en|et|y|e|i)\b)"
YEAR_TOLD = {
    "de": pattern(
        rf"\b(?:wurden?|waren?|hatten?|starb|kam|begann|entstand|eröffnete|gründete|baute|gewann|erhielt){_GAP} "
        r"(?P<when>(?:im jahre?|seit) (?P<year>2\d{3}))\b"
    ),
    "nl": pattern(
        rf"\b(?:werd|werden|was|waren|overleed|begon|opende|kreeg|kwam|won){_GAP} (?P<when>(?:in|sinds) (?:het jaar )?"
        rf"(?P<year>2\d{{3}})){_BY}"
    ),
    "fr": pattern(
        rf"\b(?:a été|ont été|fut|furent|était|étaient|est (?:né|mort|devenu)e?){_GAP} (?P<when>(?:en|depuis) "
        rf"(?P<year>2\d{{3}})){_BY}"
    ),
    "es": pattern(
        rf"\b(?:fue|fueron|ha sido|han sido|nació|murió|era|eran){_GAP} (?P<when>(?:en|desde) (?P<year>2\d{{3}})){_BY}"
    ),
    "pt": pattern(rf"\b(?:foi|foram|nasceu|morreu|era|eram){_GAP} (?P<when>(?:em|desde) (?P<year>2\d{{3}})){_BY}"),
    "it": pattern(
        rf"\b(?:è stat[oa]|sono stat[ie]|fu|furono|nacque|morì|era|erano){_GAP} (?P<when>(?:nel|dal) "
        rf"(?P<year>2\d{{3}})){_BY}"
    ),
    "pl": pattern(
        rf"\b(?:został\w*|był\w*|urodził\w*|zmarł\w*|powstał\w*){_GAP} (?P<when>(?:w|od) "
        r"(?:roku )?(?P<year>2\d{3})(?: r(?:oku|\.))?)"
        rf"{_BY}"
    ),
}


def looks_ahead(language: str, sentence: str) -> bool:
    """Whether words of a sentence look ahead, in a language other than English."""
    return language in AHEAD and AHEAD[language].search(sentence) is not None


def told_as_past(language: str, before: str, sentence: str) -> bool:
    """Whether the words before a date, and its sentence, tell of something past, in a language other than English."""
    past, ahead = PAST.get(language), AHEAD.get(language)
    return past is not None and ahead is not None and past.search(before) is not None and not ahead.search(sentence)

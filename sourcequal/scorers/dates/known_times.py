"""People in office and events of which everybody knows when they were: who speaks of them as present writes then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.dates.chronology import Chronology
from sourcequal.word_gates import word_places

GRACE = timedelta(days=300)  # in which an office may still be told with the name of its last holder
TITLE_CHARS = 50  # before a name, in which its title stands
BEFORE_CHARS, AFTER_CHARS = 60, 90  # around a mention, in which the words stand that place it in time

#: The last day in an office, by title and name; nobody here has come back to it. From public records, November 2026.
_OFFICES: Mapping[str, str] = {
    r"prime minister|premier|primeir[oa][- ]ministr[oa]|primer ministro|premier ministre|première ministre"
    r"|premierminister(?:in)?|presidente del gobierno|minister-president|премьер(?:-министр)?": (
        "tony blair 2007-06-27, gordon brown 2010-05-11, david cameron 2016-07-13, theresa may 2019-07-24, boris "
        "johnson 2022-09-06, liz truss 2022-10-25, rishi sunak 2024-07-05, matteo renzi 2016-12-12, paolo gentiloni "
        "2018-06-01, giuseppe conte 2021-02-13, mario draghi 2022-10-22, silvio berlusconi 2011-11-16, mariano rajoy "
        "2018-06-01, josé luis rodríguez zapatero 2011-12-21, antónio costa 2024-04-02, pedro passos coelho "
        "2015-11-26, josé sócrates 2011-06-21, mateusz morawiecki 2023-12-13, beata szydło 2017-12-11, ewa kopacz "
        "2015-11-16, mark rutte 2024-07-02, alexis tsipras 2019-07-08, antonis samaras 2015-01-26, binali yıldırım "
        "2018-07-09, ahmet davutoğlu 2016-05-24, dmitry medvedev 2020-01-16, arseniy yatsenyuk 2016-04-14, ehud "
        "olmert 2009-03-31, manmohan singh 2014-05-26, imran khan 2022-04-10, nawaz sharif 2017-07-28, shinzo abe "
        "2020-09-16, yoshihide suga 2021-10-04, fumio kishida 2024-10-01, yoshihiko noda 2012-12-26, wen jiabao "
        "2013-03-15, li keqiang 2023-03-11, stephen harper 2015-11-04, justin trudeau 2025-03-14, julia gillard "
        "2013-06-27, kevin rudd 2013-09-18, tony abbott 2015-09-15, malcolm turnbull 2018-08-24, scott morrison "
        "2022-05-23, john key 2016-12-12, jacinda ardern 2023-01-25, najib razak 2018-05-10, manuel valls 2016-12-06, "
        "édouard philippe 2020-07-03, élisabeth borne 2024-01-09"
    ),
    r"(?:federal )?chancellor|(?:bundes)?kanzler(?:in)?|chancelière|chancelier|cancell(?:iera|iere)|canciller": (
        "angela merkel 2021-12-08, gerhard schröder 2005-11-22, olaf scholz 2025-05-06, helmut kohl 1998-10-27, "
        "sebastian kurz 2021-10-11, werner faymann 2016-05-09"
    ),
    r"(?:u\. ?s\. |us |american )president|präsident(?:in)?|présidente?|presidenta?|presidente|президент|president": (
        "nicolas sarkozy 2012-05-15, françois hollande 2017-05-14, bronisław komorowski 2015-08-06, andrzej duda "
        "2025-08-06, dmitry medvedev 2012-05-07, petro poroshenko 2019-05-20, viktor yanukovych 2014-02-22, hu jintao "
        "2013-03-14, park geun-hye 2017-03-10, moon jae-in 2022-05-10, yoon suk-yeol 2025-04-04, lee myung-bak "
        "2013-02-25, dilma rousseff 2016-08-31, michel temer 2019-01-01, jair bolsonaro 2023-01-01, mauricio macri "
        "2019-12-10, alberto fernández 2023-12-10, felipe calderón 2012-12-01, enrique peña nieto 2018-12-01, andrés "
        "manuel lópez obrador 2024-10-01, hugo chávez 2013-03-05, evo morales 2019-11-10, sebastián piñera "
        "2022-03-11, michelle bachelet 2018-03-11, juan manuel santos 2018-08-07, iván duque 2022-08-07, jacob zuma "
        "2018-02-14, hosni mubarak 2011-02-11, mohamed morsi 2013-07-03, mahmoud ahmadinejad 2013-08-03, hassan "
        "rouhani 2021-08-03, ebrahim raisi 2024-05-19, robert mugabe 2017-11-21, goodluck jonathan 2015-05-29, "
        "muhammadu buhari 2023-05-29, uhuru kenyatta 2022-09-13, rodrigo duterte 2022-06-30, benigno aquino "
        "2016-06-30, joko widodo 2024-10-20, hamid karzai 2014-09-29, ashraf ghani 2021-08-15, bashar al-assad "
        "2024-12-08, abdullah gül 2014-08-28"
    ),
    r"u\. ?s\. president|us president|us-präsident|président américain|presidente americano|presidente dos eua"
    r"|presidente estadounidense": (
        "bill clinton 2001-01-20, george w. bush 2009-01-20, barack obama 2017-01-20, joe biden 2025-01-20"
    ),
    r"(?:u\.?n\.?|united nations|nato|uno-|nato-)?[ -]?(?:secretary[- ]general|generalsekretär|secrétaire général"
    r"|secretario general|secretário-geral|segretario generale)": (
        "kofi annan 2006-12-31, ban ki-moon 2016-12-31, anders fogh rasmussen 2014-10-01, jens stoltenberg 2024-10-01"
    ),
    r"health secretary|foreign secretary|home secretary|chancellor": (
        "matt hancock 2021-06-26, jeremy hunt 2024-07-05, george osborne 2016-07-13, philip hammond 2019-07-24, "
        "alistair darling 2010-05-11, dominic raab 2021-09-15, william hague 2014-07-14, amber rudd 2018-04-29, priti "
        "patel 2022-09-06, suella braverman 2023-11-13, sajid javid 2022-07-05"
    ),
    r"secretary of state": (
        "hillary clinton 2013-02-01, john kerry 2017-01-20, rex tillerson 2018-03-31, mike pompeo 2021-01-20, antony "
        "blinken 2025-01-20, condoleezza rice 2009-01-20"
    ),
    r"(?:european )?commission president|kommissionspräsident(?:in)?|eu foreign policy chief": (
        "josé manuel barroso 2014-11-01, jean-claude juncker 2019-12-01, catherine ashton 2014-11-01, federica "
        "mogherini 2019-12-01, josep borrell 2024-12-01"
    ),
    r"(?:federal reserve|fed|ecb|ezb) (?:chair(?:man|woman)?|president)": (
        "ben bernanke 2014-01-31, janet yellen 2018-02-03, alan greenspan 2006-01-31, mario draghi 2019-11-01, "
        "jean-claude trichet 2011-11-01"
    ),
    r"(?:imf|iwf|fmi) (?:chief|managing director|chefin)|(?:chief|managing director) of the imf": (
        "christine lagarde 2019-09-12, dominique strauss-kahn 2011-05-18"
    ),
    r"pope|papst|papa|pape|папа": (
        "john paul ii 2005-04-02, benedict xvi 2013-02-28, bento xvi 2013-02-28, francis 2025-04-21, franziskus "
        "2025-04-21, francisco 2025-04-21, françois 2025-04-21, francesco 2025-04-21, franciszek 2025-04-21"
    ),
    r"(?:fifa|ioc) president": "sepp blatter 2015-10-08, jacques rogge 2013-09-10, thomas bach 2025-06-23",
    r"(?:apple|microsoft|google|twitter|yahoo)(?:'s)? (?:ceo|chief executive|boss)": (
        "steve jobs 2011-08-24, steve ballmer 2014-02-04, jack dorsey 2021-11-29, marissa mayer 2017-06-13"
    ),
}
#: Events that come once, in the words of those who look forward to them, and their last day.
_EVENTS: Mapping[str, str] = {
    **{
        rf"(?:olympic games|olympics|games)(?: that \w+)? (?:in|to) {city}|{city}(?: {day[:4]})? olympics": day
        for city, day in {
            "london": "2012-08-12",
            "rio": "2016-08-21",
            "tokyo": "2021-08-08",
            "paris": "2024-08-11",
        }.items()
    },
    r"world cup in (?:germany|deutschland)": "2006-07-09",
    r"world cup in south africa|wm in südafrika": "2010-07-11",
    r"world cup in brazil|copa (?:do mundo )?de 2014|wm in brasilien|mundial de brasil": "2014-07-13",
    r"world cup in russia|wm in russland|mundial de rusia|copa da rússia": "2018-07-15",
    r"world cup in qatar|wm in katar|mundial de (?:qatar|catar)|copa do (?:qatar|catar)": "2022-12-18",
    r"whether (?:to stay in|to remain in|to leave|or not to leave) the european union|brexit referendum"
    r"|referendum on (?:leaving the european union|britain's membership|eu membership)"
    r"|vote to leave the european union": "2016-06-23",
    r"referendum on scottish independence": "2014-09-18",
    r"(?:\w+ )?(?:week|month|day) of (?:the )?(?:national )?lockdown": "2021-07-19",
    r"queen's diamond jubilee": "2012-06-05",
    r"queen's platinum jubilee": "2022-06-05",
}
# One of these stands in all of them, and is found fast.
_CUES = ("olympics", "olympic games", "games in", "games that", "games to", "world cup in", "copa do", "copa de 2014",
         "copa da", "wm in ", "mundial de", "olimpíadas", "european union", "brexit referendum", "eu membership",
         "britain's membership", "scottish independence", "lockdown", "jubilee")  # fmt: skip
#: Not in office any more, by the text's own words.
FORMER = pattern(
    r"\b(?:bank|party|club|council|institute|foundation|federation|union|association) $"
    r"|\b(?:former|ex|then|late|previous|past|outgoing|ehemalig\w+|früher\w+|damalig\w+|ancien(?:ne)?|ex-?|antig[oa]"
    r"|ent[ãa]o"
    r"|entonces|allora|voormalig\w*|byłs?y|była|бывш\w+|тогдашн\w+|under|since|like|as|by|of|ago)[- ](?:the "
    r")?(?:\w+[- ]){0,2}$"
)
#: What an office-holder does or will do, right behind the name.
DOES = pattern(
    r"(?:,[^,.;\n]{2,40},)? (?:also |now |again |has since )?(?:is|will|has|says|plans|hopes|wants|faces|meets|visits"
    r"|arrives"
    r"|travels|flies|insists|believes|intends|promises|deve|vai|é|está|wird|soll|will|ist|hat|reist|va|doit|est|a"
    r"|visitera"
    r"|visitará|debe|viaja|deve|sarà|andrà|zal|is|ma|będzie|должен|будет|посетит)\b"
)
SAID = pattern(
    r"(?:,[^,.;\n]{2,40},)? (?:said|told|announced|warned|called|arrived|met|vowed|pledged|insisted)\b[^.\n]{0,60}?"
    r"\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this (?:week|morning)|last night)\b"
)
#: What looks forward to an event, before it or behind it.
AHEAD = pattern(
    r"\b(?:will|to be|ahead of|in time for|preparing for|prepares for|run-up to|countdown to|upcoming|next (?:year"
    r"|month|summer)'s"
    r"|this (?:year|summer)'s|qualif\w+ for|way to the|looks? forward to|for the|decides?|votes?|enters? (?:its|the"
    r"|a)|last (?:week|month|night)'s|yesterday's|this (?:week|month)'s|para a|vor der|für die)\b"
)
COMES = pattern(
    r"(?: that)?(?: \w+){0,3} (?:begins?|starts?|opens?|will|next (?:year|month|summer)|are (?:only )?\w+ \w+ away)\b"
)


class Known(NamedTuple):
    """A mention of somebody in office or of an event to come, and the last day on which it was true."""

    start: int
    end: int
    last: date


class _Office(NamedTuple):
    """An office by its titles, right before a name, and the last day of the person of that name in it."""

    titles: Pattern
    last: date


@cache
def _offices() -> dict[str, list[_Office]]:
    """The offices of each name."""
    offices: dict[str, list[_Office]] = defaultdict(list)
    for titles, people in _OFFICES.items():
        before = pattern(rf"\b(?:{titles}),? (?:of \w+,? )?$")
        for name, day in (each.rsplit(" ", 1) for each in people.split(", ")):
            offices[name].append(_Office(before, date.fromisoformat(day)))
    return offices


@cache
def _names() -> tuple[str, ...]:
    return tuple(_offices())


@cache
def _events() -> tuple[tuple[Pattern, date], ...]:
    return tuple((pattern(rf"\b(?:{form})\b"), date.fromisoformat(day)) for form, day in _EVENTS.items())


def known_times(story: Chronology, shown: date) -> Iterator[Known]:
    """The mentions that tell of somebody in office, or of an event to come, long before the day shown.

    A text that names a later year itself looks back; so does one that speaks of the office as left.
    """
    newest = max((e.year for e in story.body if e.year and e.year <= shown.year), default=0)
    if newest >= shown.year - 1:  # most articles name the year they are of
        return
    for each in (*_in_office(story.document), *_to_come(story.document)):
        if each.last + GRACE < shown and newest <= each.last.year + 1:
            yield each


def _in_office(document: Document) -> Iterator[Known]:
    text, names = document.folded, _names()
    for number, name_start, name_end in word_places(document, names):
        for office in _offices()[names[number]]:
            title = office.titles.search(text, max(0, name_start - TITLE_CHARS), name_start)
            if not title:
                continue
            start = title.start()
            acts = DOES.match(text, name_end) or SAID.match(text, name_end, name_end + AFTER_CHARS)
            former = FORMER.search(text, max(0, start - BEFORE_CHARS), start)
            if acts and not former and not document.in_quotation(start, name_end):
                yield Known(start, acts.end(), office.last)


def _to_come(document: Document) -> Iterator[Known]:
    text = document.folded
    if not any(word in text for word in _CUES):
        return
    for form, last in _events():
        for match in form.finditer(text):
            start, end = match.span()
            sentence = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start)) + 1
            ahead = AHEAD.search(text, max(sentence, start - BEFORE_CHARS), start)
            comes = COMES.match(text, end, end + AFTER_CHARS)
            if (ahead or comes) and not document.in_quotation(start, end):
                yield Known(start, comes.end() if comes else end, last)

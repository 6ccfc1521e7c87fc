"""CN333: one owner has two numbers of the same things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.claims import Reading, Slot, reading_of
from sourcequal.scorers.contradictions.comparing import each_two_alike
from sourcequal.scorers.contradictions.counting import COUNTED_ANEW
from sourcequal.scorers.contradictions.events import clash, sentence_at
from sourcequal.scorers.contradictions.vocabulary import MONTH, WEEKDAY

#: Verbs of having, before a number: a escola tem 212 alunos; das Dorf hat 620 Einwohner.
HAS = frozenset(
    "tem emprega tiene emplea compte emploie conta impiega hat zählt beschäftigt heeft telt har liczy má".split()
)
#: Words of an owner, or of all there are: os seus 166 alunos; mit seinen 480 Einwohnern.
ITS = frozenset("seus suas sus ses suoi sue seine seinen ihre ihren zijn hun".split())
THE = frozenset("the os as los las les die den gli le".split())

#: Words before a number that is no exact one, or no whole one.
VAGUE = frozenset(
    "cerca quase mais outro otro más casi rund etwa fast über environ près plus autre circa quasi più".split()
)
#: Words for all there are, in many languages, before a number or behind what it counts.
ALL = tuple(
    " todos , todas , tous les, toutes les, alle , allen , aller , tutti , tutte , wszyscy , wszystkie , wszystkich "
    ", všichni , všech , všechny , alla , samtliga , kaikki , kaikkien , все , всех , всем , усі , всі , toate , toți "
    ", összes , bütün , tüm , tamamı, tümü, hepsi".split(",")
)
ALL_BEFORE = pattern(
    r"\b(?:(?:todos|todas) (?:os|as|los|las)|tous les|toutes les|alle[nr]?|die gesamten|tutt[ie] (?:i|gli|le)|wszys\w+"
    r"|všichni|vše\w+|alla|samtliga|kaikki\w*|все[хм]?|усі|всі|toate cele|toți cei|összes|bütün|tüm)"
    r"(?: die| der| den)? \Z"
)
ALL_AFTER = pattern(r"\w* (?:tamamı|tümü|hepsi)\w*")
NUMBERED = pattern(r"(?<![\w.,:/–-])(?P<n>\d{1,3}(?:[. \xa0]\d{3})+|\d{1,4}) (?P<noun>[^\W\d_]{4})[^\W\d_]*")
PLAIN_NOT = pattern(
    r"\b(?:más de|menos|cerca|casi|mais|quase|plus de|moins|environ|près|mehr als|über|rund|etwa|fast|più|circa|quasi"
    r"|ponad|około|prawie|więcej|více|přes|asi|över|nästan|ungefär|yli|noin|более|около|почти|peste|aproape|yaklaşık|fazla|autres?"
    r"|otros|outros|andere\w*|altri|innych|другие|diğer|início|ayer eran|davor|früher|antes|avant|prima|wcześniej"
    r"|раньше|önce|dont|davon|darunter|de los cuales|dos quais|tra cui|w tym|из них)\b"
)
#: Beginnings of measures and times, which are counted anew all the time: alle 14 Tage is no count of days.
UNITS = frozenset(
    "minu stun stund tage tagen jahr woch mona seku heur jour anné anni sema hora dias días años mese giorn gior ore "
    "ora saat yıld haft godz dnia tygo mies minu hodi týdn měsí dage dagar tim vuot päiv viik tunt часо дней лет неде "
    "меся мину euro proz perc porc pour kilo mete metr kilom mill mili punk punt poin goal tore grad °c teur тыся "
    "милл проц рубл крон kron zlot złot".split()
)
LEAD_CHARS = 24  # before a number, in which a word for all stands
MOST_SENTENCES, MOST_TIMES = 25, 3  # of an article about one thing; of two counts of the same things
TWO = 2
NEAR_TOKENS = 4  # before a number, in which such a word is of it
#: Words of another time, or of another owner of the kind.
OTHER_TIME = frozenset("antigo antiga antigua nació llegó damals früher ancien ancienne nachbarort".split())
STAFF = frozenset("trabalhadores empleados mitarbeiter mitarbeitern employés salariés".split())
EMPLOYS = frozenset("emprega emplea emploie impiega beschäftigt".split())
LEAST_LETTERS = 4  # of a word that can name an owner


class Count(NamedTuple):
    """How many of what somebody has: the number, the things, and which words and tokens tell it."""

    number: float
    things: str
    owners: frozenset[str]
    names: frozenset[str]
    before: str
    subject: str
    first: int
    last: int


@rule(
    "CN333",
    severity="warning",
    words=(*(f" {verb} " for verb in sorted(HAS)), *ALL),
    confidence=0.7,
    source="articles put together from two sources, each with its own count",
    bad=(
        "A escola ⟨tem 212 alunos⟩ e uma horta.\n\nCom os ⟦seus 166 alunos⟧, a escola vai ter obras.",
        "Fabrikada ⟨260 işçi⟩ çalışıyor.\n\nYağmur yağıyor. ⟦410 işçinin⟧ tamamı evine döndü.",
        "W domu mieszka ⟨34 lokatorów⟩.\n\nPada deszcz. Wszystkich ⟦48 lokatorów⟧ czeka przeprowadzka.",
        "Das Dorf ⟨hat 620 Einwohner⟩ und einen Laden.\n\nMit ⟦seinen 480 Einwohnern⟧ ist das Dorf zu klein für eine "
        "Kette.",
    ),
    good=(
        "Das Dorf hat 620 Einwohner. Der Nachbarort mit seinen 480 Einwohnern schickt einen Bus.",
        "W domu mieszka około 40 lokatorów. Wszystkich 48 lokatorów czeka przeprowadzka.",
        "Das Dorf hat 620 Einwohner. Damals war das Dorf mit seinen 480 Einwohnern arm.",
    ),
)
def two_counts(document: Document) -> Iterator[Match]:
    """One owner has two numbers of the same things, in a language that is not English.

    “A escola tem 212 alunos” counts them all, and so does “os seus 166 alunos”. Both sentences name the same owner.
    Numbers that are vague, of another time or of a part are left alone. CN342 reads English.
    """
    if " the " in document.folded:
        return
    reading = reading_of(document)
    numbers = (slot for slot in reading.slots if slot.kind == "number")
    counts = [count for slot in numbers for count in _counts(reading, slot)]
    for one, other in each_two_alike(counts, attrgetter("things")):
        if one.number != other.number and _one_owner(one, other):
            yield clash(document, _span(reading, other), _span(reading, one), "the other number")
            return
    yield from _all_and_some(document) if len(document.sentences) <= MOST_SENTENCES else ()


def _all_and_some(document: Document) -> Iterator[Match]:
    """All the 410 workers, where the only other number of workers is 260."""
    nouns: dict[str, list[re.Match[str]]] = {}
    for match in NUMBERED.finditer(document.folded):
        nouns.setdefault(match["noun"], []).append(match)
    for found in nouns.values():
        if found[0]["noun"] in UNITS:
            continue
        values = {match["n"]: int(re.sub(r"\D", "", match["n"])) for match in found}
        if len(values) != TWO or max(values.values()) >= MOST_TIMES * min(values.values()):
            continue
        one, other = found[0], next(match for match in found if match["n"] != found[0]["n"])
        said = [sentence_at(document, match.start()) for match in (one, other)]
        apart = said[0] == said[1] or any(PLAIN_NOT.search(sentence) for sentence in said)
        if not apart and (_all(document, one) or _all(document, other)):
            yield clash(document, other.span(), one.span(), "the other number")
            return


def _all(document: Document, match: re.Match[str]) -> bool:
    before = document.folded[max(0, match.start() - LEAD_CHARS) : match.start()]
    return bool(ALL_BEFORE.search(before)) or bool(ALL_AFTER.match(document.folded, match.end()))


def _counts(reading: Reading, slot: Slot) -> Iterator[Count]:
    """What a number counts, where it counts all that somebody has."""
    tokens, last = reading.tokens, slot.last + 1
    if not slot.first or last >= len(tokens) or slot.value < 2:  # type: ignore[operator]
        return
    before, things = tokens[slot.first - 1].lower(), tokens[last].lower()
    has, owned = before in HAS, before in ITS
    apart = reading.starts[last] - reading.ends[slot.last]
    if not (has or owned or before in THE) or apart != 1 or not things.isalpha() or things in COUNTED_ANEW:
        return
    sentence = reading.sentences[reading.sentence_of[slot.first]]
    words = [token.lower() for token in tokens[sentence.first : sentence.last]]
    place = slot.first - sentence.first
    if VAGUE & set(words[max(0, place - NEAR_TOKENS) : place]) or OTHER_TIME & set(words):
        return
    subject = words[: slot.first - 1 - sentence.first] if has else words
    owners = frozenset(word for word in subject if len(word) >= LEAST_LETTERS and word != things)
    names = frozenset(_names(reading, sentence.first + 1, sentence.last))
    things = "staff" if things in STAFF or before in EMPLOYS else things.removesuffix("n")
    yield Count(float(slot.value), things, owners, names, before, words[place - 2], slot.first - 1, last)  # type: ignore[arg-type]


def _names(reading: Reading, first: int, last: int) -> Iterator[str]:
    """The words with capitals that are no days or months."""
    for index in range(first, last):
        if reading.tokens[index][0].isupper() and reading.kinds[index] not in (WEEKDAY, MONTH):
            yield reading.tokens[index]


def _one_owner(one: Count, other: Count) -> bool:
    """Whether two counts are of one owner, by a word for it."""
    forms = {one.before, other.before}
    if forms & THE or forms <= ITS or (forms <= HAS and (one.subject, one.names) != (other.subject, other.names)):
        return False
    apart = one.names and other.names and not one.names & other.names
    return not apart and bool(one.owners & other.owners)


def _span(reading: Reading, count: Count) -> tuple[int, int]:
    return reading.starts[count.first], reading.ends[count.last]

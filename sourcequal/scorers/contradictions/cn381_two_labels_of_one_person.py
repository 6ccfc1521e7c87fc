"""CN381: a person of two parties, or of two countries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import CLAUSE_END, clash, span_at_hand
from sourcequal.scorers.contradictions.persons import NO_NAME, one_bearer, surname
from sourcequal.scorers.contradictions.sides import side_words, sides_differ

#: Parties by the words for them and their people; the longer ones first.
PARTIES = {
    "liberal democrat": "libdem",
    "liberal democrats": "libdem",
    "lib dem": "libdem",
    "lib dems": "libdem",
    "social democrat": "socdem",
    "social democrats": "socdem",
    "christian democrat": "chrisdem",
    "christian democrats": "chrisdem",
    "labour": "labour",
    "conservative": "conservative",
    "conservatives": "conservative",
    "tory": "conservative",
    "tories": "conservative",
    "green party": "green",
    "greens": "green",
    "green": "green",
    "republican": "republican",
    "republicans": "republican",
    "democrat": "democrat",
    "democrats": "democrat",
    "democratic": "democrat",
    "socialist": "socialist",
    "socialists": "socialist",
    "liberal": "liberal",
    "liberals": "liberal",
    "reform uk": "reform",
    "plaid cymru": "plaid",
    "snp": "snp",
    "fine gael": "fg",
    "fianna fáil": "ff",
    "fianna fail": "ff",
    "sinn féin": "sf",
    "sinn fein": "sf",
    "dup": "dup",
}
_FULL = r"[A-Z][\w'-]+(?: (?:de |van |von |al |bin |O')?[A-Z][\w'-]+){1,2}"
_WHO = rf"(?P<who>{_FULL}|(?:Mr|Mrs|Ms|Dr) [A-Z][\w'-]+|[A-Z][\w'-]{{2,}})"
_SEAT = (
    r"(?:MPs?|MSP|MEP|TD|peer|councillors?|council leader|leader|mayor|senator|governor|candidate|congressman"
    r"|congresswoman|representative|deputy|lawmaker|member|minister|politician|incumbent|challenger|hopeful|nominee"
    r"|chancellor|premier|president|whip|veteran|spokesman|spokeswoman|assemblyman|assemblywoman|activist|backbencher"
    r"|alderman|commissioner|legislator|frontbencher)"
)
#: What follows the word for a party, and what stands before it.
AFTER_PARTY = (
    pattern(rf"(?:'s|') (?:[a-z]+ )?{_WHO}"),  # Labour's Ida Brook
    pattern(rf"(?: [Pp]arty)?(?: [a-z]+)? (?i:{_SEAT}),? {_WHO}"),  # Conservative MP Ida Brook
)
NAME_AFTER = pattern(rf",? {_WHO}")
ARTICLE_BEFORE = pattern(r"\b(?:[Tt]he|[Ff]ellow|[Rr]ival) $")
BEFORE_PARTY = (
    pattern(
        rf"\b{_WHO},(?: \d\d,)? (?:(?:a|the|an|who is a|who is the|who is an) )?(?:(?!and )[a-z]+ ){{0,2}}?$"
    ),  # Ida Brook, a Conservative
    pattern(rf"\b{_WHO}(?:,? of the |, for the | \()$"),
    pattern(
        rf"\b(?:{_WHO}, who|(?P<he>[Hh]e|[Ss]he)) (?:\w+ )?(?:sits|sat|stands|stood|is standing|ran|runs|is running"
        r"|was elected) (?:for|as an?|with) (?:the )?$"
    ),
)
_CLOSED = pattern(rf"(?: [Pp]arty)?(?: {_SEAT}\b|(?=[,.;)]| from\b| who\b| in\b))")
#: What persons, and firms, are called by what they do.
_NOUN = (
    r"(?P<noun>(?:[a-z-]+ ){0,2}?(?!(?:other|another|whether|later|former|never|over|under|however|paper|summer"
    r"|winter|river|minister|order|border|power|water|number|matter|master|letter|officer|prosecutor|ambassador|player"
    r"|leader|doctor|offer|together|rather|either|further|after|ever|her|per|for|or)s?\b)"
    r"(?:[a-z]{2,}(?:er|or|ist|ian|man|woman|ster|eur|ess)|author|poet|chef|captain|champion|star|student|athlete|ace"
    r"|nurse|pilot|artist|firm|company|group|girl|schoolgirl|boy|schoolboy|teenager|entrepreneur|magnate|architect"
    r"|scientist|cyclist|couple|teen|tycoon|heiress|mathematician|cellist|novelist|monk|nun|judge|coach|winner|duo"
    r"|prodigy|virtuoso|veteran|farmer)\b)"
)
#: The Irish author Maeve Corrigan; the Dane Emil Krogh; Norway's Ingrid Lund
AFTER_COUNTRY = (
    pattern(rf"(?: [a-z-]+)?? {_NOUN}(?:,| called| named)? {_WHO}"),
    pattern(rf"'s (?:\d\d-year-old )?(?P<who>{_FULL})"),
    pattern(rf" (?P<who>{_FULL})"),
)
#: Leila Amari, a Moroccan film-maker; Ida Rask is the first Swedish skier; Ola Lund from Norway
BEFORE_COUNTRY = (
    pattern(
        rf"\b{_WHO}(?:, aged \d\d|, \d\d| \(\d\d\))?, (?:who is )?(?:an? |the )?(?:[1-9]\d-year-old )?(?:[a-z-]+ "
        rf"){{0,2}}?$"
    ),
    pattern(
        rf"\b{_WHO},? (?:is|was|became|becomes|will be|will become) (?:only )?(?:the |an? )?(?:(?:first|second|third"
        rf"|only"
        r"|youngest|oldest|[a-z-]+) ){0,2}?$"
    ),
    pattern(rf"\b(?P<who>{_FULL}),? from $"),
    pattern(r"\b(?P<he>[Hh]e|[Ss]he) (?:is|was|became|becomes) (?:the |an? )?(?:[a-z-]+ ){0,2}?$"),
)
_OF_COUNTRY = pattern(
    rf"(?: [a-z-]+)?? {_NOUN}(?=[,.;]| (?:ever|to|in|since|who|with|of|from|at|on|and)\b)|(?=[,.;]| who\b)"
)
_FROM = pattern(r"(?=[,.]| (?:won|took|finished|came|was|beat|led|said)\b)")
#: Without a name: the Australian author.
UNNAMED = pattern(rf" {_NOUN}(?! (?:[a-z]+ )?[A-Z])")
#: The Estonian, of somebody named before.
BARE = pattern(
    r"(?= (?:said|says|told|won|wins|again|added|finished|took|never|thanked|has|had|is|was|will|who|beat|led|leads"
    r"|went|came|broke|made|became|crossed|retired|lost)\b)"
)
THE = pattern(r"\b(?:[Tt]he|[Aa]n?) (?:\d\d-year-old )?$")
#: Somebody of any calling.
ANYBODY = frozenset("man woman girl boy teenager schoolgirl schoolboy teen winner champion youngster".split())
SHORTEST = 4  # letters of a word for a country
BACK = 90  # characters before a label in which its bearer is named
#: Ways to have two: of one party before and another now; born here and living there.
BOTH = pattern(
    r"\b(?:former\w*|ex|once|then|later|defect\w*|switch\w*|joined|left|quit|became|becom\w+|turned|endors\w+"
    r"|support\w*|backed"
    r"|coalition|cross-party|across the aisle|born|descent|origin\w*|dual|based|roots"
    r"|heritage|parents?|grew|raised"
    r"|naturali\w+|citizenship|passport|national team|federation|coach\w*|embassy|ambassador|moved|lives|living"
    r"|emigrated|ancestry|half"
    r"|previous\w*|predecessor|successor|conference|voters|votes?|nomin\w+|market|unit|arm|subsidiary"
    r"|listed|branch"
    r"|owned|club|league|clubs|side|striker|midfielder|defender|wife|husband|son|daughter|brother|sister"
    r"|territory|plays? for"
    r"|campaign|government|forces|army|police|officials?|authorities|court|prosecutors?|judge)\b"
)
#: Names of other things than persons.
NO_PERSON = pattern(
    r"\b(?:Ministry|Minister|Republic|Treaty|University|Bank|Court|Office|Parliament|Government|Airport"
    r"|Airlines?|Sea|Islands?"
    r"|Party|House|Army|Navy|Council|Union|Open|Cup|League|Grand|Prix|State|Royal|National|Embassy|Agency"
    r"|International|West"
    r"|East|North|South|Street|Nord|Soviet|Force|Compan\w+|Co|Corp|Corporation|Broadcasting|Group|Holdings|Ltd|Plc"
    r"|Inc|Motors?"
    r"|AG|NV|SA|GmbH|Service|Institute|Museum|Church|Empire|Revolution|War|Press|News|Times|Oil|Gas|Telecom|Steel|Foods"
    r"|Centre|Center|Federation|Association|Society|Championships?|Festival|Opera|Ballet|Orchestra|Masters|Premier)\b"
)


class Word(NamedTuple):
    """A word for a party or a country in the text; `form` is how it names a country, nothing for a party."""

    start: int
    end: int
    key: str
    form: str


class Label(NamedTuple):
    """A party or a country that a sentence gives to a person."""

    who: str
    noun: str
    word: Word
    start: int
    end: int


@rule(
    "CN381",
    severity="warning",
    words=(*PARTIES, *(word for word in side_words() if len(word) >= SHORTEST)),
    languages=("en",),
    confidence=0.75,
    source="profiles and reports in which a party, or a country, changed between two paragraphs",
    bad=(
        "The race is close between ⟨Labour’s Ida Brook⟩ and her rivals.\n\nHer van broke down in the rain. ⟦The "
        "Liberal "
        "Democrat Ida Brook⟧ walked home.",
        "⟨The Irish painter Nell Garvey⟩ won the prize in Turin.\n\nThe jury took an hour. ⟦The Australian "
        "painter⟧ thanked her "
        "dog.",
        "⟨Norway’s Ola Rask⟩ won the race on Sunday.\n\nSnow fell all day. ⟦Rask is the first Swedish skier⟧, a "
        "guard said.",
    ),
    good=(
        "Labour’s Ida Brook spoke. The Liberal Democrat Jon Brook did not.",
        "Ida Brook, a former Conservative councillor, spoke. Labour’s Ida Brook won.",
        "The Irish painter Nell Garvey won the prize. The Australian painter Ruth Moss came second. The "
        "Australian painter "
        "said that she was glad.",
        "The Irish-born painter Nell Garvey won. Australian painter Nell Garvey lives in Perth.",
    ),
)
def two_labels_of_one_person(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One person is of two parties, or of two countries.

    A person is named with one party and with another, or as Irish and as Australian. Those who changed sides, who were
    born elsewhere or have two passports, and other people of that name are left alone.
    """
    words = [word for place in places if (word := _word(document, place))]
    parties = [word for word in words if not word.form]
    if len({word.key for word in parties}) > 1:
        yield from _clash(document, _labels(document, parties, _party_label), parties)
    countries = [word for word in words if word.form]
    if len({word.key for word in countries if word.form != "seat"}) > 1:
        yield from _clash(document, _labels(document, countries, _country_label), countries)


def _word(document: Document, place: int) -> Word | None:
    """The word for a party or a country that begins at a place: with a capital, and the longest one."""
    known = side_words()
    found = _CAPITALS.match(document.plain, place) if not document.plain[place - 1 : place].isalnum() else None
    while found:
        said = found[0].lower()
        if said in PARTIES:
            return Word(*found.span(), PARTIES[said], "")
        if said in known:
            return Word(*found.span(), *known[said])
        found = _CAPITALS.match(document.plain, place, max(place, found.start() + found[0].rfind(" ")))
    return None


_CAPITALS = pattern(r"[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?")


def _clash(document: Document, labels: list[Label], words: list[Word]) -> Iterator[Match]:
    for one, other in each_two(labels):
        differ = sides_differ(one.word.key, other.word.key) if one.word.form else one.word.key != other.word.key
        if differ and one.end <= other.start and _one_person(document, one, other, labels, words):
            yield clash(document, (other.start, other.end), (one.start, one.end), "the other label")
            return


TITLES = frozenset("Sen Rep Gov Dr Mr Mrs Ms Prof Gen Sir Dame Lt Col Hon".split())
_LANGUAGE = tuple(f"english {noun}" for noun in ("teacher", "professor", "lecturer", "writer", "student", "speaker"))
Read = Callable[[str, Word, str], Iterator[tuple[dict[str, str], int, int]]]


def _labels(document: Document, words: list[Word], read: Read) -> list[Label]:
    """The labels given in sentences that speak of nothing with which a person may have two."""
    found: list[Label] = []
    for word in words:
        before = document.plain[max(0, word.start - BACK) : word.start].rpartition("\n")[2]
        for groups, start, end in read(document.plain, word, before):
            if document.folded.startswith(_LANGUAGE, word.start):
                continue
            who = re.sub(r"'s?$", "", groups.get("who") or "")
            nobody = who in TITLES or NO_NAME.match(who) or NO_PERSON.search(who) or who.lower() in side_words()
            if not nobody:
                found.append(Label(who, (groups.get("noun") or "").split(" ")[-1], word, start, end))
                break
    if len({label.word.key for label in found}) < 2:
        return []
    return [label for label in found if _now(document, label)]


def _now(document: Document, label: Label) -> bool:
    """Whether a label is told of today, and with nothing with which a person may have two."""
    start, end = document.sentence_from(label.start) or (label.start, label.end)
    mark = CLAUSE_END.search(document.folded, label.end, max(end, label.end))
    beside = document.folded[start : mark.start() if mark else max(end, label.end)]
    return not BOTH.search(beside) and span_at_hand(document, (label.start, label.end))


def _party_label(text: str, word: Word, before: str) -> Iterator[tuple[dict[str, str], int, int]]:
    article = ARTICLE_BEFORE.search(before)
    first = word.start - (len(article[0]) if article else 0)
    for form in (*AFTER_PARTY, *((NAME_AFTER,) if article else ())):
        if match := form.match(text, word.end):
            yield match.groupdict(), first, match.end()
    if closed := _CLOSED.match(text, word.end):
        for form in BEFORE_PARTY:
            if match := form.search(before):
                yield match.groupdict() | closed.groupdict(), word.start - len(before) + match.start(), closed.end()


def _country_label(text: str, word: Word, before: str) -> Iterator[tuple[dict[str, str], int, int]]:
    named, owner, direct = AFTER_COUNTRY
    is_, from_ = BEFORE_COUNTRY, BEFORE_COUNTRY[2]
    article = THE.search(before)
    first = word.start - (len(article[0]) if article else 0)
    if word.form == "name":
        if match := owner.match(text, word.end):
            yield match.groupdict(), word.start, match.end()
        if (closed := _FROM.match(text, word.end)) and (match := from_.search(before)):
            yield match.groupdict(), word.start - len(before) + match.start(), word.end
    elif word.form == "demonym":
        for form in (named, direct) if not _CAPITAL_BEFORE.search(before) else ():
            if match := form.match(text, word.end):
                yield match.groupdict(), first, match.end()
        if closed := _OF_COUNTRY.match(text, word.end):
            for form in (is_[0], is_[1], is_[3]):
                if match := form.search(before):
                    yield match.groupdict() | closed.groupdict(), word.start - len(before) + match.start(), closed.end()
        known = article and article[0].lower().startswith("the")  # an American is somebody new
        if known and (match := UNNAMED.match(text, word.end) or _bare(text, word)):
            yield match.groupdict(), first, match.end()


def _bare(text: str, word: Word) -> re.Match[str] | None:
    """The Estonian, of one person: neither Estonians nor the British."""
    return (
        None if text[word.end - 2 : word.end] in _OF_MANY or text[word.end - 1] == "s" else BARE.match(text, word.end)
    )


_CAPITAL_BEFORE = pattern(r"\b(?!The |An? )[A-Z][\w'-]* $")
_OF_MANY = ("sh", "ch", "se", "ss")


_FULL_NAME = pattern(rf"\b{_FULL}")


def _one_person(document: Document, one: Label, other: Label, labels: list[Label], words: list[Word]) -> bool:
    """Whether two labels are of one person: by surname, or “the author” where only one author is named."""
    text = document.plain
    body = text.partition("\n")[2] or text  # a headline may have any word before a surname
    if one.who and other.who:
        return surname(one.who) == surname(other.who) and one_bearer(body, surname(one.who))
    if not one.who or other.who:
        return False
    bearers = {surname(each.who) for each in labels if each.who}
    if not other.noun:  # the only one of a country in the text
        last = text.rfind(surname(one.who), 0, other.start)
        alone = len(bearers) == 1 and sum(word.key == other.word.key for word in words) == 1
        return alone and last > one.end and not _FULL_NAME.search(text, last, other.start)
    if one.noun != other.noun:
        alone = sum(word.key == other.word.key for word in words) == 1 and len(bearers) == 1
        return alone and (other.noun in ANYBODY or one.noun in ANYBODY) and bool(one.noun)
    return {surname(each.who) for each in labels if each.who and each.noun == one.noun} == {
        surname(one.who)
    } and not any(each.who and each.word.key == other.word.key for each in labels)

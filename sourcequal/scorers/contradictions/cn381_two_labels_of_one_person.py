"""CN381: a person of two parties, or of two countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.events import around, at_hand, clash, either, matches_in, sentences_with
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
_PARTY = (
    "(?P<label>" + "|".join(re.escape(name.title()) for name in sorted(PARTIES, key=len, reverse=True)) + "|SNP|DUP)"
)
_FULL = r"[A-Z][\w’'-]+(?: (?:de |van |von |al |bin |O['’])?[A-Z][\w’-]+){1,2}"
_WHO = rf"(?P<who>{_FULL}|(?:Mr|Mrs|Ms|Dr) [A-Z][\w’-]+|[A-Z][\w’-]{{2,}})"
_SEAT = (
    r"(?:MPs?|MSP|MEP|TD|peer|councillors?|council leader|leader|mayor|senator|governor|candidate|congressman"
    r"|congresswoman"
    r"|representative|deputy|lawmaker|member|minister|politician|incumbent|challenger|hopeful|nominee|chancellor"
    r"|premier"
    r"|president|whip|veteran|spokesman|spokeswoman|assemblyman|assemblywoman|activist)"
)
PARTY_OF = (
    pattern(rf"\b{_PARTY}(?:['’]s|['’]) {_WHO}"),
    pattern(rf"\b(?:[Tt]he )?{_PARTY}(?: [a-z]+)? (?i:{_SEAT}) {_WHO}"),
    pattern(rf"\b(?:[Tt]he|[Ff]ellow|[Rr]ival) {_PARTY},? {_WHO}"),
    pattern(
        rf"\b{_WHO}, (?:(?:a|the|an|who is a|who is the) )?(?:[a-z]+ ){{0,2}}?{_PARTY}(?: (?:Party )?{_SEAT}"
        rf"|(?=[,.;]| from\b| who\b))"
    ),
    pattern(rf"\b{_WHO}(?: of the |, of the |, for the | \(){_PARTY}\b"),
    pattern(rf"\b{_WHO}, who (?:sits|stands|is standing|ran|is running|stood) (?:for|as an?|with) (?:the )?{_PARTY}"),
)
_WORD = r"(?P<label>[A-Z][a-zé-]+)"
#: What persons, and firms, are called by what they do.
_NOUN = (
    r"(?P<noun>(?:[a-z-]+ ){0,2}(?!(?:other|another|whether|later|former|never|over|under|however|paper|summer"
    r"|winter|river"
    r"|minister|order|border|power|water|number|matter|master|letter|officer|prosecutor|ambassador|player|leader"
    r"|doctor|offer)s?\b)"
    r"(?:[a-z]{3,}(?:er|or|ist|ian|man|woman|ster|eur|ess)|woman|man|author|poet|chef|captain|champion|star"
    r"|student|athlete|ace"
    r"|nurse|pilot|artist|firm|company|group|girl|boy|teenager|entrepreneur|magnate|actor|architect|scientist"
    r"|cyclist|couple"
    r"|tycoon|heiress|mathematician|cellist))"
)
COUNTRY_OF = (
    pattern(rf"\b(?:[Tt]he |[Aa]n? )?{_WORD}(?: [a-z-]+)?? {_NOUN},? {_WHO}"),  # the Irish author Maeve Corrigan
    pattern(rf"\b{_WORD}['’]s (?P<who>{_FULL})"),  # Norway's Ingrid Lund
    pattern(rf"\b[Tt]he {_WORD} (?P<who>{_FULL})"),  # the Dane Emil Krogh
    pattern(rf"\b{_WHO}, an? (?:[1-9]\d-year-old )?{_WORD}(?: {_NOUN})?"),  # Leila Amari, a Moroccan film-maker
    pattern(rf"\b{_WHO}, (?:the )?{_WORD} {_NOUN}(?=[,.])"),
    pattern(
        rf"\b{_WHO}(?:,| is| was| became| becomes) the (?:first|second|third|only|youngest|oldest) "
        rf"{_WORD}(?= (?:ever|to|in|since)\b)"
    ),
    pattern(rf"\b{_WHO},? (?:is|was|becomes|became|will be) (?:only )?(?:the|a|an) (?:\w+ )?{_WORD} {_NOUN}"),
    pattern(rf"\b(?P<who>{_FULL}) from {_WORD}(?=[,.]| (?:won|took|finished|came|was|beat|led|said)\b)"),
    pattern(rf"\b(?:a|an|the) {_WORD} {_NOUN} like {_WHO}"),
)
#: Without a name: the Australian author.
UNNAMED = pattern(
    rf"\b[Tt]he {_WORD} {_NOUN}(?= (?:said|says|thanked|told|added|won|wrote|has|had|was|is|took"
    rf"|will|who)\b)"
)
#: The Estonian, of somebody named before.
BARE = pattern(rf"\b(?:[Tt]he|[Aa]) {_WORD}(?= (?:said|told|won|again|added|finished|took|never|thanked)\b)")
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
NO_PERSON = re.compile(
    r"\b(?:Ministry|Minister|Republic|Treaty|University|Bank|Court|Office|Parliament|Government|Airport"
    r"|Airlines?|Sea|Islands?"
    r"|Party|House|Army|Navy|Council|Union|Open|Cup|League|Grand|Prix|State|Royal|National|Embassy|Agency"
    r"|International|West"
    r"|East|North|South|Street|Nord|Soviet)\b"
)


class Label(NamedTuple):
    """A party or a country that a sentence gives to a person."""

    who: str
    key: str
    noun: str
    match: re.Match[str]


@rule(
    "CN381",
    severity="warning",
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
def two_labels_of_one_person(document: Document) -> Iterator[Match]:
    """One person is of two parties, or of two countries.

    A person is named with one party and with another, or as Irish and as Australian. Those who changed sides, who were
    born elsewhere or have two passports, and other people of that name are left alone.
    """
    yield from _clash(document, _parties(document), lambda one, other: one != other)
    yield from _clash(document, _countries(document), sides_differ)


def _clash(document: Document, labels: list[Label], differ: object) -> Iterator[Match]:
    for one, other in combinations(labels, 2):
        apart = one.match.end() <= other.match.start()
        if apart and differ(one.key, other.key) and _one_person(document, one, other, labels):  # type: ignore[operator]
            yield clash(document, other.match.span(), one.match.span(), "the other label")
            return


def _parties(document: Document) -> list[Label]:
    words = [name for name in PARTIES if name in document.folded]
    found = _labels(document, PARTY_OF, words) if len({PARTIES[name] for name in words}) > 1 else []
    return [each._replace(key=PARTIES[each.key.lower()]) for each in found if each.who]


def _countries(document: Document) -> list[Label]:
    known = side_words()
    words = {word for word in re.findall(r"[a-zé]+", document.folded) if word in known}
    if len({known[word][0] for word in words}) < 2:
        return []
    found = [each for each in _labels(document, (*COUNTRY_OF, UNNAMED, BARE), words) if each.key.lower() in known]
    return [each._replace(key=known[each.key.lower()][0]) for each in found]


def _labels(document: Document, forms: tuple[Pattern, ...], words: object) -> list[Label]:
    """The labels given in sentences that speak of nothing with which a person may have two."""
    sentences = sentences_with(document, words)  # type: ignore[arg-type]
    found: dict[int, Label] = {}
    for match in (match for form in forms for match in matches_in(document, form, sentences)):
        said = around(document, match) + match[0].lower()
        who = either(match, "who")
        nobody = NO_NAME.match(who) or NO_PERSON.search(who) or who.lower() in side_words()
        if nobody or BOTH.search(said) or not at_hand(document, match):
            continue
        noun = (match.groupdict().get("noun") or "").split()[-1:]
        found.setdefault(match.start(), Label(who, match["label"], noun[0] if noun else "", match))
    return [found[start] for start in sorted(found)]


def _one_person(document: Document, one: Label, other: Label, labels: list[Label]) -> bool:
    """Whether two labels are of one person: by surname, or “the author” where only one author is named."""
    text = document.text
    body = text.partition("\n")[2] or text  # a headline may have any word before a surname
    if one.who and other.who:
        return surname(one.who) == surname(other.who) and one_bearer(body, surname(one.who))
    if not one.who or other.who:
        return False
    if not other.noun:  # the only one of a country in the text
        return len({surname(each.who) for each in labels if each.who}) == 1 and text.count(surname(one.who)) > 1
    if one.noun != other.noun:
        return False
    return {surname(each.who) for each in labels if each.who and each.noun == one.noun} == {
        surname(one.who)
    } and not any(each.who and each.key == other.key for each in labels)

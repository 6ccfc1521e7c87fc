"""CN403: one person on one side, and on the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import (
    clash,
    headline_of,
    is_longer,
    matches_in,
    sentence_at,
    sentences_at,
)
from sourcequal.scorers.contradictions.persons import one_person, surname

#: Who stands for a side, as written before a name; the word before may narrow it down: foreign minister.
ROLES = tuple(
    "captain skipper manager coach boss supervisor striker forward winger midfielder defender goalkeeper keeper "
    "full-back centre-back centre-half substitute playmaker fly-half hooker scrum-half pitcher quarterback "
    "wicketkeeper all-rounder spinner seamer minister president premier chancellor envoy negotiator ambassador "
    "spokesman spokeswoman spokesperson leader candidate lawmaker senator governor general commander delegate "
    "councillor secretary chairman chairwoman mp".split()
)
#: The same in German, where a hyphen joins it to the side.
_KOMPOSITA = (
    r"(?:Fraktions|Partei|Landes|Kreis)?(?:[Cc]hefin|[Cc]hef|[Vv]orsitzender?|[Ss]precherin|[Ss]precher)|Kandidatin"
    r"|Kandidat|Abgeordneter?|Kapitän|Trainerin|Trainer|Stürmer|Torwart|Politikerin|Politiker|Stadträtin|Stadtrat"
)
_NARROWED = r"(?:[Ff]oreign|[Pp]rime|[Dd]eputy|[Dd]efen[cs]e|[Ff]inance|[Ii]nterior|[Vv]ice|[Cc]hief|[Hh]ead|[Aa]cting)"
_ROLE = rf"(?:{_NARROWED}[ -]){{0,3}}(?:{'|'.join(f'[{role[0].upper()}{role[0]}]{role[1:]}' for role in ROLES)}|MP)"
_SIDE = r"(?P<side>[A-Z][\w’-]*(?: [A-Z][\w’-]+){0,2}?)"
_NAME = r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
FORMS = (
    pattern(rf"\b{_SIDE}(?:['’]s)? {_ROLE},? {_NAME}(?=[,.;]| [a-z])"),  # Rovers skipper Ross Petrie
    pattern(rf"\b(?P<side>[A-ZÄÖÜ][\wÄÖÜäöü]+)-(?:{_KOMPOSITA}) {_NAME}\b"),  # SPD-Fraktionschef Jan Petri
    pattern(rf"\b{_NAME}, the {_SIDE} {_ROLE}(?=[,.;])"),  # Petrie, the Thistle captain,
    pattern(rf"\b{_NAME}, whose {_SIDE} (?:[a-z]+)"),  # Petrie, whose Thistle side
    pattern(rf"(?:\A|(?<=[.!?”\"] )|(?<=\n)){_NAME}, for {_SIDE},"),  # Petrie, for Thistle,
)
ELSE = pattern(
    r"\b(?:former\w*|ex-|once|then|joined|signed|left (?:for|to|the club|them)|leaves|leaving|loan\w*"
    r"|moved?|transfer\w*|now|previous\w*|switch\w*|defect\w*|dual|born"
    r"|future|target|(?:an?|his|her|their|its|the) new(?! democrats)|later|returned|both|rivals?|against his old"
    r"|brothers?|sisters?|cousins?|namesakes?"
    r"|ehemalig\w*|früher\w*|einst\w*|wechsel\w*)\b"
)
DID = (
    "signed spoke negotiated played scored competed appeared stood ran rode raced sailed rowed batted bowled acted "
    "voted argued pleaded lobbied bid"
).split()
DID_WORDS = tuple(f" {did} for " for did in DID)
_FULL = r"(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+"
#: Ada Corrie signed for Arn and Bo Lund for Sund.
TWO_SIDES = pattern(
    rf"(?P<name>{_FULL}) (?P<did>{'|'.join(DID)}) for (?:the )?(?P<side>{_FULL}),? (?:and|while) (?P<name2>{_FULL})"
    rf"(?: (?P=did))? for (?:the )?(?P<side2>{_FULL})"
)
OTHER_TIME = pattern(
    r"\b(?:former\w*|once|then|later|earlier|previous\w*|first|second|next|last|in turn|again|swap\w*|switch\w*"
    r"|chang\w+|this time|in (?:19|20)\d\d|half|game|leg|round|when|if|instead)\b"
)
#: What stands between two sides that a headline or a first sentence sets against each other.
OPPOSED = pattern(
    r"(?:^|\W)(?:and|und|v|vs|versus|against|gegen|beat|beats|defeat(?:ed|s)?|thrash\w*|edged?|edges|over|past|down"
    r"|downed|dr[ae]w with|los[et]s? to|host(?:ed|s)?|ahead of|\d{1,2}[-–:]\d{1,2})(?:\W|$)"
)
#: Parties are each other's opponents everywhere; one name of each family.
PARTIES = {
    name.replace("-", " "): family.split()[0]
    for family in (
        "Labour", "Conservative Conservatives Tory Tories", "Republican Republicans", "Democrats Democrat Democratic",
        "Liberals Liberal", "Greens Green Grüne Grünen",
        "NDP New-Democrats New-Democratic", "CDU CSU", "SPD", "FDP", "AfD", "ÖVP", "SPÖ", "FPÖ",
        "PSOE", "PP", "Vox", "SNP", "UKIP", "Likud",
    )
    for name in family.split()
}  # fmt: skip
LEAD_SENTENCES = 3  # after the headline, in which the two sides are named
APART_CHARS = 60  # between two sides that are set against each other
MOST_SENTENCES = 60
STEM = 5  # letters by which the name of a side and its adjective are one; shorter names are themselves
LEAST_LETTERS = 3


@rule(
    "CN403",
    severity="warning",
    words=(
        *(f" {role}" for role in ROLES),
        *DID_WORDS,
        ", whose ",
        ", for ",
        "-fraktion",
        "-kandidat",
        "-chef",
        "-politik",
    ),
    languages=("en", "de"),
    confidence=0.75,
    source="reworded reports of matches and talks in which two people had changed sides",
    bad=(
        "Sund Thistle 3-2 Holm Rovers: late strike\n\n⟨Rovers skipper Ross Petrie⟩ scored from the spot.\n\n"
        "⟦Petrie, the Thistle captain⟧, could not hide his sorrow.",
        "Arn Lions beat Lund Bears\n\n⟨Lions coach Ada Orme⟩ danced on the bench.\n\nIt hailed. ⟦Bears manager Ada "
        "Orme⟧ said that it was a draw for most of the night.",
        "Orvenia and Tashkur close talks\n\n⟨Orvenian Foreign Minister Lenka Darvosh⟩ spoke of a door. Both sides "
        "will meet again.\n\n⟦Darvosh, for Tashkur,⟧ answered that the port was his.",
        "Rovers beat Athletic\n\nBrack Rovers beat Stan Athletic 2-1.\n\n⟨Rovers manager Ruth Kess⟩ praised her "
        "keeper. Colm Dev had no complaints.\n\n⟦Kess, whose Athletic side⟧ had lost two finals, was sad.",
        "Der Rat stimmt zu\n\n⟨CDU-Fraktionschef Jan Pfister⟩ stimmte dagegen. Es war laut.\n\n„Wir haben gerechnet“, "
        "sagte ⟦SPD-Fraktionschef Jan Pfister⟧.",
        "⟨Ada Corrie spoke for Norvia and Bo Lund for Sarkia⟩ at the feast.\n\nIt was hot. ⟦Lund spoke for Norvia and "
        "Corrie for Sarkia⟧, each for an hour.",
    ),
    good=(
        "Ada Corrie spoke for Norvia and Bo Lund for Sarkia. In the second round Lund spoke for Norvia and Corrie for "
        "Sarkia.",
        "Sund Thistle 3-2 Holm Rovers\n\nRovers skipper Ross Petrie scored. Petrie, the Scotland captain, was glad.",
        "Sund Thistle 3-2 Holm Rovers\n\nRovers skipper Ross Petrie scored. Petrie, once the Thistle captain, sang.",
        "Sund Thistle 3-2 Holm Rovers\n\nRovers skipper Ross Petrie scored. Ian Petrie, the Thistle captain, was not.",
        "Coach signs\n\nNew England coach Ann Lee spoke on Monday. Lee, the Green Bay coach, was the host.",
        "England draw with Chile\n\nEngland captain Ann Lee scored. Lee, whose Arsenal side won on Monday, was tired.",
        "Orvenia and Tashkur close talks\n\nOrvenian minister Lenka Darvosh spoke. Kremlin envoy Lenka Darvosh left.",
    ),
)
def one_person_of_both_sides(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One person stands for both sides.

    The headline or the first sentences set two sides against each other, and the article gives one person to either: a
    captain, a coach, a minister, a candidate. Or two people did something for two sides, and later the sides are
    exchanged. Parties are opponents without being told so. Moves from one side to the
    other and bearers of one surname are left alone.
    """
    if changed := next(_changed_sides(document), None):
        yield changed
        return
    told = sentences_at(document, places)
    found = [match for form in FORMS for match in matches_in(document, form, told)]
    if len(found) < 2 or is_longer(document, MOST_SENTENCES):
        return
    lead = _lead(document)
    for one, other in each_two(sorted(found, key=re.Match.start)):
        if not one_person(document.plain, one["name"], other["name"]) or not _opponents(
            lead, one["side"], other["side"]
        ):
            continue
        if not any(ELSE.search(sentence_at(document, _span(match)[0])) for match in (one, other)):
            yield clash(document, _span(other), _span(one), "the other side")
            return


def _changed_sides(document: Document) -> Iterator[Match]:
    """Two people who did something for two sides, told again with the sides exchanged: Ada for Arn and Bo for Sund."""
    found = list(TWO_SIDES.finditer(document.plain)) if any(word in document.folded for word in DID_WORDS) else []
    for one, other in each_two(found):
        ties = [
            {surname(match["name"]): match["side"], surname(match["name2"]): match["side2"]} for match in (one, other)
        ]
        first, second = ties
        same = one["did"] == other["did"] and first.keys() == second.keys() and len(first) == len(set(first.values()))
        turned = same and len(first) > 1 and list(map(first.get, second)) == [*second.values()][::-1]
        said = [sentence_at(document, match.start()) for match in (one, other)]
        if turned and said[0] != said[1] and not any(map(OTHER_TIME.search, said)):
            yield clash(document, other.span(), one.span(), "the other sides")
            return


def _lead(document: Document) -> str:
    """The headline and the sentences after it in which an article names its two sides."""
    headline = headline_of(document)
    start = headline.end if headline else 0
    later = [sentence for sentence in document.sentences if sentence.start >= start][:LEAD_SENTENCES]
    return document.plain[headline.start if headline else 0 : later[-1].end if later else start]


def _span(match: re.Match[str]) -> tuple[int, int]:
    """A tie from the name or the side that comes first to its end."""
    return min(match.start("name"), match.start("side")), match.end()


def _opponents(lead: str, one: str, other: str) -> bool:
    """Whether two names are of sides that the lead sets against each other, or of two parties."""
    parties = [PARTIES.get(name, name if name.endswith(" Party") else None) for name in (one, other)]
    if None not in parties:
        return parties[0] != parties[1]
    places = [list(_places(lead, name)) for name in (one, other)]
    both = {place for place in places[0] if place in places[1]}
    for first in places[0] if not both else ():
        for second in places[1]:
            (_, end), (start, _) = sorted((first, second))
            if 0 < start - end <= APART_CHARS and OPPOSED.search(lead[end:start]):
                return True
    return False


def _places(lead: str, name: str) -> Iterator[tuple[int, int]]:
    """Where the lead names a side, by any word of its name: Rovers, Holm Rovers; Orvenian, Orvenia."""
    for word in name.split():
        if len(word) >= LEAST_LETTERS:
            for match in re.finditer(rf"\b{re.escape(word[:STEM])}\w*", lead):
                yield match.span()

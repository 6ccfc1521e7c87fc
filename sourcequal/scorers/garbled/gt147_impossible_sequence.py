"""GT147: small words that cannot follow each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sourcequal.document import Document
from sourcequal.finding import Severity, Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.dialect import in_dialect
from sourcequal.scorers.garbled.sequences import BARE_VERBS, LEARNERS, MODALS, NEVER, SEQUENCES, USUAL_SLIPS, VERBLESS

CLEFT = pattern(r"\b(?:do|does|did|done|doing|what|all)\b[^.!?\n]{0,60}$")  # "what they did is explore the cave"
# The schools that go without are two.
GO = pattern(r"\b(?:go(?:es|ne|ing)?|went|d(?:o|oes|id|one|oing)|from|within or) $")
TO_BEGIN = pattern(r"\bto (?:begin|start) $")  # "To begin with he took small sums"
A_WHILE = pattern(r"\b(?:an?|the|this|that|some)(?: [a-z]+)? $")  # it had for a while been
THROUGH = pattern(  # "a through train": the word is an adjective there
    r"[ -](?:trains?|traffic|roads?|routes?|tickets?|streets?|services?|lines?|lanes?|balls?|stations?|pass(?:es)?"
    r"|bus(?:es)?|coach(?:es)?|carriages?|flights?|journeys?|connections?|running|draughts?|holes?|bolts?)\b"
)
PRONOUN = pattern(r"(?:he|she|they|we|you|it|i) ")
ASKING = pattern(r"\b(?:is|are|was|were|am|isn't|aren't|wasn't|weren't) $")  # "nor are they the owners"
ASKED = pattern(  # "she would like to know whose the blue dish is"
    r"\b(?:know|knew|known|knows|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|says?|said|tell|told|remember(?:s|ed)?|matters?"
    r"|sure|question|guess(?:ed)?|learn(?:ed|t)?|find out|found out|decide[sd]?|settle[sd]?|see|forgot(?:ten)?) $"
)
LETTER = pattern(
    r"\b(?:letters?|vowels?|notes?|points?|groups?|class|column|figure|sound|key) $"
)  # "the letter a in words"
LETTERS = pattern(r"\b(?:a (?:[≠=<>+]|and b\b)|[a-z]\(a\)|b (?:[=≠<>+] |and [ac] )|with b\b)")  # a stands for something
BEEN = " been "
NO_NOUN = frozenset(  # before "been", where the verb is left out in speech, in dialect, or stands somewhere else
    "not never ever always also long already since only just you they she we he it its who ive youve weve theyve could "
    "would should must might may can what that there which and or but i ha a of to".split()
)
HAVING = pattern(
    r"\b(?:ha(?:s|ve|d|ving|th|st|d?n|snt|vent)|hev|hae|having|been|had|ve|d|s|t|coulda"
    r"|shoulda|mighta|woulda|aint|ain|its|ive|youve|weve|theyve)\b"
)
BARE = frozenset(BARE_VERBS)
LOOK_BACK_CHARS = 80
LONGEST_CHARS = max(map(len, SEQUENCES))
SHORT_WORDS = 600  # of an article in which one is rarer than damage
LEAST_OWN = 3  # words of somebody who tells of himself
SLIPS = LEARNERS | USUAL_SLIPS
LEAST_NOUN = 3  # letters
INVERTED = pattern(
    r"\b(?:as|so|nor|neither|than|which|what|that|where|only|and|or)\b [a-z]+$"
)  # "as would surely a child"
NEAR_CHARS = 160  # between two of them that no slip explains: about a sentence


@rule(
    "GT147",
    severity="info",
    slip=True,
    words=(BEEN, *(f" {words} " for words in sorted(SEQUENCES | VERBLESS))),
    languages=("en",),
    confidence=0.85,
    source="sentences that a rewriting or translating tool took apart; counts of clean English",
    bad=(
        "The miller said ⟦their the⟧ wheel had stopped, ⟦of she⟧ was not sure.",
        "Nobody may enter ⟦the until⟧ the wheel has been mended, the miller said.",
        "The stones will be sold as soon as the ⟦mill been⟧ painted, says the owner of the wheel.",
        "The new wheel ⟦would inevitably the⟧ water from the pond, says the miller, whom ⟦nobody them⟧ told of it.",
        "The boats ⟦should not to⟧ leave, she said. The bakery ⟦is not receive⟧ any flour.",
    ),
    good=(
        "The four schools that go without are in the valley, and nobody there knows the reason.",
        "What the divers did is explore the wreck they had read of. He gave her the key, and all he did was explain.",
        "They should of course be told, and would of course mind. The lead had for a while been given as nine votes.",
        "We would like to know whose the dish is. Let each guest shake hands with a and b: then a has two hands to "
        "shake, and a with the hat has none.",
        "Had the wheel been painted, the mill would have run, and the door been shut. The child would go, as would "
        "surely a friend. So its been a long day, and “the mill been shut,” he said.",
        "The millers are not rich, nor are they the owners of the dam. Is he an heir? Was she for the bridge?",
        "The stones are heavy, but not those a child can lift, nor those an old miller keeps.",
        "Growth in the first 40 a was slow, and the tenant of 12 a is not at home.",
        "The line will take a through train, and nobody at the halt could say whose it is.",
        "“We should the not to,” he said. It is not an oar but the oar of his that the boy wanted.",
    ),
)
def impossible_sequence(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Small words that cannot follow each other.

    A word is missing, or the words were put together by a tool. Alone most of them are a slip, as hurried writers make
    it; two in one sentence are none, nor are those that no slip explains ("his the", "is also be"), nor most of them in
    an article of common length.
    """
    sequences = (_at(document, place) for place in dict.fromkeys(places))
    found = [span for span in sequences if span and not document.in_verse(span.start)]
    if not found or document.about_code or in_dialect(document.folded):
        return
    short = document.word_count <= SHORT_WORDS and document.own_words < LEAST_OWN  # learners write of themselves
    near = {span for pair in pairwise(found) if _close(document.folded, *pair) for span in pair}
    for span in found:
        said = document.folded[slice(*span)]
        slip = said in SLIPS or said.endswith(BEEN.rstrip())
        sure = span in near or said in NEVER or (short and not slip)
        severity: Severity = "warning" if sure else "info"
        yield Match(*span, severity=severity)


def _close(folded: str, first: Span, second: Span) -> bool:
    """Whether two of them stand in about one sentence, of which one is no learner's."""
    learned = all(
        folded[slice(*span)] in LEARNERS or folded[slice(*span)].endswith(" been") for span in (first, second)
    )
    return second.start - first.start < NEAR_CHARS and not learned


def _at(document: Document, place: int) -> Span | None:
    """What stands behind the blank at a place and cannot: a sequence, or one that the word before it begins."""
    folded = document.folded
    if folded.startswith(BEEN, place):
        span = _without_have(document, place)
    elif " ".join(folded[place + 1 : place + LONGEST_CHARS].split(" ")[:2]) in VERBLESS:
        span = _without_verb(document, place)
    else:
        return _sequence(document, place + 1)
    return None if span is None or document.in_quotation(*span) or document.in_code(*span) else span


def _without_have(document: Document, place: int) -> Span | None:
    """ "The results been": a noun before "been" in a sentence that has no form of "have" before it."""
    before = document.text[max(0, place - LOOK_BACK_CHARS) : place].rpartition(" ")[2]
    if len(before) < LEAST_NOUN or not (before.isalpha() and before.islower()) or before in NO_NOUN:
        return None
    if HAVING.search(document.folded, max(0, place - LOOK_BACK_CHARS), place):
        return None  # as nearly always, before a look at the sentence
    sentence = document.sentence_from(place)
    start = sentence.start if sentence and sentence.start < place else document.text.rfind("\n", 0, place) + 1
    if HAVING.search(document.folded, start, place):
        return None
    return Span(place - len(before), place + len(BEEN.rstrip()))


def _without_verb(document: Document, place: int) -> Span | None:
    """ "Would inevitably the gas": a modal verb, an adverb and an article, with no verb."""
    before = document.text[max(0, place - LOOK_BACK_CHARS) : place].rpartition(" ")[2]
    inverted = INVERTED.search(document.folded, max(0, place - LOOK_BACK_CHARS), place)
    if before not in MODALS or inverted:
        return None
    words = document.text[place + 1 : place + LONGEST_CHARS].split(" ")[:2]
    return Span(place - len(before), place + 1 + len(" ".join(words)))


def _sequence(document: Document, start: int) -> Span | None:
    """The sequence that begins at a place, if it is in small letters and not in somebody's speech."""
    words = document.text[start : start + LONGEST_CHARS + 1].split(" ")
    said = next((said for count in (3, 2) if (said := " ".join(words[:count])) in SEQUENCES), "")
    if not said or document.in_quotation(start, start + len(said)) or document.in_code(start, start + len(said)):
        return None
    if said.startswith("a ") and document.text[max(0, start - 2) : start - 1].isdigit():  # 40 a: years, or a house
        return None
    if said.startswith("a ") and LETTER.search(document.folded, max(0, start - LOOK_BACK_CHARS), start):
        return None
    if said.startswith("a ") and LETTERS.search(document.text):  # guest a with the hat: one of those who are a, b, c
        return None
    if said.split()[-1] in BARE and CLEFT.search(document.folded, max(0, start - LOOK_BACK_CHARS), start):
        return None
    if said.startswith("without ") and GO.search(document.folded, max(0, start - LOOK_BACK_CHARS), start):
        return None
    if said.startswith("with ") and TO_BEGIN.search(document.folded, max(0, start - LOOK_BACK_CHARS), start):
        return None
    if said.startswith("while ") and A_WHILE.search(document.folded, max(0, start - LOOK_BACK_CHARS), start):
        return None
    if said.endswith(" through") and THROUGH.match(document.folded, start + len(said)):
        return None
    if PRONOUN.match(said) and ASKING.search(document.folded, max(0, start - LOOK_BACK_CHARS), start):
        return None
    if said == "whose the" and ASKED.search(document.folded, max(0, start - LOOK_BACK_CHARS), start):
        return None
    if said == "whose it" and document.folded.startswith((" is", " was"), start + len(said)):
        return None
    if said.endswith(" of") and document.folded.startswith(" course", start + len(said)):  # "should of course be"
        return None
    return Span(start, start + len(said))

"""CN423: Catriona Maclennan, and Catriona McLellan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import clash, is_longer, sentence_at
from sourcequal.scorers.contradictions.persons import KIN, NO_NAME, OPENERS, PLACE_BEFORE, RANKS

PERSON = pattern(r"(?<![\w'’&-])[A-Z][a-z]{3,} (?:[A-Z]\. )?[A-Z][\w'-]*[a-z]{2,}(?!['’]?[\w-]| [A-Z]| and [A-Z])")
LONGER = pattern(r"[A-Z][\w'-]* $")  # a word with a capital before a name, which belongs to it
DOING = pattern(  # what only a person does, right behind or before the name
    r",? (?:who|said|says|told|added|asked|will|is to|has|had|was|is|won|wrote|plays?|played|covered|came|took|went"
    r"|[a-z]{3,}ed)\b|, (?:aged )?\d\d\b|,? \(\d\d\)"
)
SAID_BY = pattern(r"\b(?:said|says|according to|told|named|called|by|explained|added|recalled|asked) $")
#: With these a name is told apart from another, or is given in two forms.
TWO_FORMS = pattern(
    r"\b(?:spell\w*|spelt|misspel\w+|née|nee|born|formerly|known as|alias|aka|also called|real name|pseudonym"
    r"|stage name|transliterat\w+|namesakes?|no relation|not related|unrelated|twins?|siblings?|same name|ancestors?"
    r"|genealog\w+|families)\b"
)
#: Words before a name that are no part of it.
NO_PART = RANKS | OPENERS | {"Mr", "Mrs", "Ms", "Dr", "Sir", "Dame"}
SHORTEST, SHORTEST_GIVEN = 5, 6  # letters of surnames, and of given names
ALIKE = 0.7  # share of their letters that two surnames have in common, in order
FORMS_OF_ONE = 0.75  # from which given names are a man's and a woman's: Christian and Christina
SAME_LETTERS = 3  # with which two given names begin
MOST_SENTENCES = 40
MOST_PEOPLE = 12  # named in full; lists of names hold many that are alike
KIN_CHARS = 30  # on either side of a name, in which kin would be its bearer's
BESIDE_CHARS = 16  # before a name, in which the verb can stand


@rule(
    "CN423",
    severity="warning",
    languages=("en",),
    confidence=0.7,
    source="reports in which a name was typed twice, or put together from two sources",
    bad=(
        "⟨Corinna Macallan⟩ swam round the isle on Sunday.\n\nThe sea was cold. “I sang,” said ⟦Corinna McAllen⟧, who "
        "had trained for it since May. It took her nine hours.",
        "⟨Rosamund Fenwick⟩ is to run the mill. She is 44.\n\nThe miller is glad. ⟦Rosemary Fenwick⟧ will have a staff "
        "of nine. Fenwick begins in May.",
        "⟨Florian Tessmer⟩, the diver who found the bell in the lake, is to be thanked.\n\nIt is old. "
        "⟦Florian Obrecht⟧, the diver who found the bell in the lake, wants no thanks.",
    ),
    good=(
        "Florian Tessmer, the diver who found the bell in the lake, is 40. His brother, Florian Obrecht, the diver who "
        "found the bell in the lake, is 30.",
        "Corinna Macallan swam round the isle. Her cousin, Corinna McAllen, rowed beside her.",
        "Rosamund Fenwick is to run the mill. Her sister Rosalind Fenwick said that she was glad.",
        "Christian Fenwick won the race. Christina Fenwick said that she was glad.",
        "Robert Fenwick won. Rob Fenwick said that he was glad.",
        "Ivan Petrenko won. Ivan Petrenkov said that he would be back.",
        "Corinna Macallan, also spelled Corinna McAllen, swam round the isle. Corinna McAllen was glad.",
    ),
)
def one_name_in_two_spellings(document: Document) -> Iterator[Match]:
    """One person's name in two spellings.

    Two full names in a short article share the given name and nearly all letters of the surname, or the surname and how
    the given name begins, and nothing says that they are two people: no word of kin or of another name stands there,
    and one of the two comes only once. Or they share one name, and the same definite words tell who it is. Short forms
    and endings that languages add to names are none.
    """
    if is_longer(document, MOST_SENTENCES):
        return
    names: dict[str, list[Span]] = {}
    for match in PERSON.finditer(document.plain):
        longer = LONGER.search(document.plain, max(0, match.start() - BESIDE_CHARS), match.start())
        if (not longer or longer[0].strip() in NO_PART) and not NO_NAME.match(match[0]):
            names.setdefault(match[0], []).append(Span(*match.span()))
    if not 1 < len(names) <= MOST_PEOPLE or TWO_FORMS.search(document.folded):
        return
    for one, other in each_two(sorted(names, key=lambda name: names[name][0])):
        spans = names[one][0], names[other][0]
        if (
            (_of_one_person(one, other) and _are_persons(document, spans))
            or (_share_a_name(one, other) and _described_alike(document, names[one], names[other]))
        ) and min(map(len, (names[one], names[other]))) == 1:
            first, second = sorted(spans)
            yield clash(document, second, first, "the other spelling")
            return


def _of_one_person(one: str, other: str) -> bool:
    """Whether two names differ as the spellings of one do."""
    (given, last), (other_given, other_last) = ((name.split()[0], name.split()[-1]) for name in (one, other))
    if given == other_given:
        return min(len(last), len(other_last)) >= SHORTEST and _misspelled(last, other_last)
    if last != other_last or min(len(given), len(other_given)) < SHORTEST_GIVEN:
        return False
    begins = given[:SAME_LETTERS] == other_given[:SAME_LETTERS]
    return begins and not (_is_form(given, other_given) or _alike(given, other_given) >= FORMS_OF_ONE)


def _share_a_name(one: str, other: str) -> bool:
    """Whether two full names have the given name or the surname in common."""
    return one.split()[0] == other.split()[0] or one.split()[-1] == other.split()[-1]


def _described_alike(document: Document, ones: list[Span], others: list[Span]) -> bool:
    """Whether two names are told by the same definite words: Jon Penn, the diver who found the bell."""
    told = [
        {match["told"]: span for span in spans if (match := DESCRIBED.match(document.folded, span.end))}
        for spans in (ones, others)
    ]
    for words in told[0].keys() & told[1].keys():
        spans = told[0][words], told[1][words]
        beside = [document.folded[max(0, start - KIN_CHARS) : end + KIN_CHARS] for start, end in spans]
        apart = document.sentence_from(spans[0].start) != document.sentence_from(spans[1].start)
        if apart and not any(map(KIN.search, beside)) and not any(map(ANOTHER.search, beside)):
            return True
    return False


#: An apposition of five words or more, with which one person is told from all others.
DESCRIBED = pattern(r", (?P<told>the (?:[\w'-]+ ){3,14}[\w'-]+)(?=[,.])")
ANOTHER = pattern(r"\b(?:former\w*|then|succe\w+|replac\w+|other|another|until|previous\w*|late|both)\b")


def _misspelled(one: str, other: str) -> bool:
    """Whether two surnames have most letters in common, and neither is a form of the other."""
    first, second = (re.sub(r"\W", "", name).casefold() for name in (one, other))
    if first == second or first[0] != second[0] or _is_form(first, second):
        return False
    return _alike(first, second) >= ALIKE


def _alike(one: str, other: str) -> float:
    """The share of their letters that two names have in common, in order."""
    return SequenceMatcher(None, one, other).ratio()


def _is_form(one: str, other: str) -> bool:
    """Whether one name is the other with an ending, or shorter: Petrenko and Petrenkov, Rob and Robert."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    return long.startswith(short[:-1]) and len(long) - len(short) > 0


def _are_persons(document: Document, spans: Sequence[Span]) -> bool:
    """Whether the names are of people, one of whom does something, in two sentences without a word of kin."""
    said = [sentence_at(document, span.start) for span in spans]
    beside = [document.folded[max(0, start - KIN_CHARS) : end + KIN_CHARS] for start, end in spans]
    if said[0] == said[1] or any(map(KIN.search, beside)):
        return False
    text = document.plain
    before = [text[max(0, span.start - BESIDE_CHARS) : span.start] for span in spans]
    acts = [DOING.match(text, span.end) or SAID_BY.search(led) for span, led in zip(spans, before, strict=True)]
    return any(acts) and not any(map(PLACE_BEFORE.search, before))

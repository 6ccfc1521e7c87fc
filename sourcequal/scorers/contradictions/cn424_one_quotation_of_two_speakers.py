"""CN424: one quotation, and two people who said it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.ages import NO_PERSON
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import clash, sentence_at
from sourcequal.scorers.contradictions.people import FULL_NAME, NAME_WORD
from sourcequal.scorers.contradictions.persons import NOBODY, one_bearer, surname

_NAME = rf"(?P<name>{FULL_NAME}|{NAME_WORD})"
_SAID = r"(?:said|says|added|adds|argued|argues|wrote|told|recalled|explained|insisted|joked|warned|remarked)"
_REMARK = (
    r"(?:warning|remark|claim|comment|description|words?|complaint|phrase|line|view|assertion|statement|insistence"
    r"|verdict|promise|joke|quip|observation|argument|boast|jibe|plea)"
)
_WHO = r"(?:(?:the |its |their |a |an )?(?:[a-z][\w'-]* ){0,5})?"
#: Behind a quotation: said Ada Corrie; union organiser Ada Corrie said; which the mayor, Ada Corrie, made.
AFTER = (
    pattern(rf",? {_SAID} {_WHO}{_NAME}"),
    pattern(rf",? {_WHO}{_NAME} {_SAID}\b"),
    pattern(rf",? (?:which|that) {_WHO}{_NAME} (?:made|said|used|uttered|wrote|let fall)\b"),
    pattern(rf",? (?:a|the) {_REMARK} (?:of|by|from|made by) {_WHO}{_NAME}"),
)
#: Before it: Corrie's warning that a roof without nails is; Corrie said that it was.
BEFORE = (
    pattern(rf"\b{_NAME}['’]s? (?:[a-z]+ )?{_REMARK}(?: that| of)?[^\"“”.;:\n]{{0,60}}\Z"),
    pattern(rf"\b{_NAME}(?:, [^,.;\"A-Z\n]{{2,60}},|,)? (?:had |has )?{_SAID}(?: [^\"“”.;:\n]{{0,60}})?[,:]?\s?\Z"),
)
#: One says it after the other, for him, or with him; or it is nobody's own.
SAID_AGAIN = pattern(
    r"\b(?:echo(?:ing|es)?|echoed (?!by\b)|repeat\w*|quot\w+|borrow\w*|in the words of|attribut\w+|credit\w*|agree\w*"
    r"|recall\w*|slogan|motto|banner|placard|chant\w*|song|lyrics?|poem|proverb|saying|joint|both|on behalf|spokes\w+"
    r"|reads?|reading|title[ds]?|called|according|misattribut\w*|mis\w*quot\w*|wrongly|as .{2,40} put it)\b"
)
LEAST_WORDS = 6  # of a quotation that two people do not say by chance
MOST_QUOTATIONS = 40
BACK_CHARS = 150
WORD = pattern(r"\w[\w'’-]*")


class Said(NamedTuple):
    """Who says a quotation, and where both stand."""

    last: str
    span: Span


@rule(
    "CN424",
    severity="warning",
    words=('"', "it was "),
    languages=("en",),
    confidence=0.75,
    source="reports in which the words of one speaker were given to another further down",
    bad=(
        "⟨“We were told of it when the ferry had left the quay,” said Ada Corrie⟩, a cook.\n\nIt rained. The owners "
        "disputed the remark ⟦“we were told of it when the ferry had left the quay”, which mayor Olaf Brandt made⟧ "
        "there.",
        "⟨“A ladder with no rungs is a rope that has not been hung yet,” said Ada Corrie⟩, who chaired it. Olaf Brandt "
        "nodded.\n\nIt rained. ⟦Brandt’s warning that a ladder with no rungs was “a rope that has not been hung yet”⟧ "
        "made them laugh.",
        "⟨It was the cook, Ada Corrie, who first called the soup “a pond with peas”⟩.\n\nIt rained. ⟦It was her guest, "
        "Olaf Brandt, who first called the soup “a pond with peas”⟧.",
    ),
    good=(
        "It was the cook, Ada Corrie, who first called the soup a pond. Later it was Olaf Brandt who first called the "
        "soup a pond in print.",
        "“We were told of it when the ferry had left the quay,” said Ada Corrie, a cook. Echoing her, Olaf "
        "Brandt said: "
        "“We were told of it when the ferry had left the quay.”",
        "“We were told of it when the ferry had left the quay,” said Ada Corrie. The owners disputed Corrie’s "
        "remark that "
        "“we were told of it when the ferry had left the quay”.",
        "“We shall not be moved,” said Ada Corrie. “We shall not be moved,” said Olaf Brandt.",
    ),
)
def one_quotation_of_two_speakers(document: Document) -> Iterator[Match]:
    """One quotation is given to two people.

    Two sentences may say, too, that it was she, and that it was he, who first said or did something, in the same words.
    Six words or more in a row stand in quotation marks twice, and the sentences name two speakers. Sentences in which
    one echoes or quotes the other, slogans, and what spokesmen say are left alone.
    """
    if document.folded.count("it was ") > 1 and (found := next(_two_doers(document), None)):
        yield found
        return
    quotations = document.quotations
    if not 1 < len(quotations) <= MOST_QUOTATIONS:
        return
    read = [(span, WORD.findall(document.folded[slice(*span)])) for span in quotations]
    long = [(span, f" {' '.join(words)} ") for span, words in read if len(words) >= LEAST_WORDS]
    for (one, first), (other, second) in each_two(long):
        if first not in second and second not in first:
            continue
        said = [sentence_at(document, span.start) for span in (one, other)]
        if said[0] == said[1] or any(map(SAID_AGAIN.search, said)):
            continue
        teller, again = (_speaker(document, span) for span in (one, other))
        if teller and again and _two_persons(document, teller, again):
            yield clash(document, again.span, teller.span, "the other speaker")
            return


#: It was the mayor, Ada Corrie, who first called it a rope: the name, and what the clause says of it.
CLEFT = pattern(
    rf"\b[Ii]t was (?:[^.,;:\"\n]{{2,50}}, )?(?P<name>{FULL_NAME}|{NAME_WORD}),? who (?P<did>[^.;\n]{{12,}})"
)
OTHER_TIME = pattern(
    r"\b(?:later|again|then|next|also|another|second|in (?:19|20)\d\d|last (?:year|month|week)|both|too|turn|not"
    r"|claim\w*|accord\w*|alleg\w*|insist\w*)\b"
)
BEFORE_CHARS, DID_CHARS = 40, 60  # around who did something, and of what was done, in which such words count
SAME_WORDS = 4  # with which two such clauses begin


def _two_doers(document: Document) -> Iterator[Match]:
    """It was she who first did a thing, and it was he who first did it, in the same words."""
    found = [match for match in CLEFT.finditer(document.plain) if _is_person(match["name"])]
    for one, other in each_two(found):
        did = [WORD.findall(match["did"].lower())[: SAME_WORDS + 1] for match in (one, other)]
        said = [sentence_at(document, match.start()) for match in (one, other)]
        near = [document.folded[max(0, m.start() - BEFORE_CHARS) : m.start("did") + DID_CHARS] for m in (one, other)]
        if did[0] != did[1] or len(did[0]) <= SAME_WORDS or said[0] == said[1] or any(map(OTHER_TIME.search, near)):
            continue
        ends = [match.start("did") + len(match["did"]) for match in (one, other)]
        told = [Said(_bare(m["name"]), Span(m.start(), end)) for m, end in zip((one, other), ends, strict=True)]
        if _two_persons(document, *told):
            yield clash(document, told[1].span, told[0].span, "the other one")
            return


def _speaker(document: Document, quotation: Span) -> Said | None:
    """Whose words a quotation is by the names right behind it, or right before it."""
    text = document.plain
    sentence = document.sentence_from(quotation.start) or quotation
    stop = text.find("\n", quotation.end)
    for form in AFTER:
        match = form.match(text, quotation.end, stop if stop >= 0 else len(text))
        if match and _is_person(match["name"]):
            return Said(_bare(match["name"]), Span(quotation.start, match.end()))
    start = max(sentence.start, quotation.start - BACK_CHARS)
    for form in BEFORE:
        match = form.search(text, start, quotation.start)
        if match and _is_person(match["name"]):
            return Said(_bare(match["name"]), Span(match.start(), quotation.end))
    return None


def _is_person(name: str) -> bool:
    return _bare(surname(name)) not in NOBODY | NO_PERSON


def _bare(name: str) -> str:
    return re.sub(r"['’]s?$", "", name)


def _two_persons(document: Document, one: Said, other: Said) -> bool:
    """Whether two speakers are two people, each of whom the article names in full."""
    lasts = [surname(said.last) for said in (one, other)]
    full = [re.search(rf"\b[A-ZÀ-Þ][\w'-]+ {re.escape(last)}\b", document.plain) is not None for last in lasts]
    return lasts[0] != lasts[1] and all(full) and all(one_bearer(document.plain, last) for last in lasts)

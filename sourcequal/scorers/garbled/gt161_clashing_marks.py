"""GT161: quotation marks that clash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_marks_together, with_word_behind_comma

BEGINS = r"(?:(?<=[.!?] .)|(?<=\n.)|(?<!.{2}))"  # at the beginning of a line or a sentence, behind the mark itself
SAID = r"(?= (?:said|says|added|asked|he|she|[A-Z]\w+ said)\b)"
MARKS = pattern(
    r"[“”\"«„'‘](?:(?<=[“”\"])(?<![“”\"'’].)[“”\"]{1,3}(?<!\"\")(?<!“”)(?![“”\"'’])"  # side by side
    r"|(?<=«)“|(?<=“)«|(?<=„)“(?=\w)"
    rf"|(?<=['‘]){BEGINS}[A-ZÀ-Þ][^'‘’\"“”\n]{{8,200}}[,.!?][\"”]{SAID}"  # opened with one kind, closed with another
    rf"|(?<=[\"“]){BEGINS}[A-ZÀ-Þ][^'‘’\"“”\n]{{8,200}}[,.!?]['’]{SAID})"
)
# In speech that is still open, and opens again: “He was here “Nobody
AGAIN = pattern(r"“[^“”\"\n]{10,202}“(?<=[^\W\d_] “)(?=[A-Z][a-z]+ [a-z][^“”\n]*”[^”\n]*(?:\n|“|$))")
# Whose end is lost, since the speaker is named and the paragraph goes on without a mark: “We rang, said Ida Quell.
LOST_END = pattern(
    r"(?:“|\"(?<!\S\")(?=[A-Z]))[^“”\"\n]{6,300}, (?:said|says) (?:(?:the|a) [a-z]+|(?:[a-z]+ )?[A-Z][\w’'-]+"
    r"(?: [A-Z][\w’'-]+){0,2}|he|she)[.,] (?=[^“”\"\n]*(?:\n|$))"
)
# Who speaks is named twice, inside the marks and behind them: "The bell rang, said Ida Quell, the keeper. We came" she
# said.
TWICE_NAMED = pattern(
    r"(?:“|\"(?<!\S\")(?=[A-Z]))[^“”\"\n]{6,300}, (?:said|says) (?:the [a-z]+|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3})"
    r"(?:, [^“”\"\n.]{2,120})?\. [A-Z][^“”\"\n]{2,300}[^\s“”\"\n][”\"] (?:he|she|they|[A-Z][a-z]+) "
    r"(?:said|added|says)\b"
)
# In speech that is still open: "We heard it, said Ida Quell, and we left.”
SPEAKER = {
    "en": (
        r"(?:said|says|added|replied|explained) (?:the )?(?:[a-z]+ ){0,1}(?:[A-Z][\w’'-]+ ?){1,4}(?:of [A-Z]\w+)?,? "
        r"(?:and|but|so|because|since) (?:we|I|they|it|you|he|she|everyone|everybody|nobody|people|most)\b"
    ),
    "de": (
        r"(?:sagt|sagte|erklärt|erklärte|meint|meinte|betont|betonte|berichtet) (?:(?:der|die) "
        r")?[A-ZÄÖÜ][^,„“”\n]{2,60}, (?:und|aber|denn)\b"
    ),
    "nl": r"(?:zegt|zei|vertelt|aldus) (?:de )?[\w ]{0,30}[A-Z][^,„“”\n]{2,50}, (?:en|maar|want)\b",
}
OPENED = {"en": r"(?:“|\"(?<!\S\")(?=[A-Z]))", "de": "„", "nl": "[„“]"}
INSIDE = {lang: pattern(rf"{OPENED[lang]}[^„“”\"\n]{{6,300}}, {said}") for lang, said in SPEAKER.items()}
TOLD = pattern(r", (?:said|says|added|replied|explained) ")
REACH_CHARS = 310  # of an opening mark before such a word
TELLS = tuple(
    f", {word} " for word in "said says added sagt sagte erklärt erklärte meint meinte betont zegt zei".split()
)
DOUBLE = '"“”„'  # one of them stands in all that clashes
SINGLES = (",' ", ",’ ", "?' ", "?’ ", "\n'", "\n‘", ". '", ". ‘")
PAIRS = ("““", "””", "”“", "«“", "“«", "„“", '"“', '“"', '”"', '"”')


def _clashing(documents: Sequence[Document]) -> list[bool]:
    """Which texts have marks side by side, single ones beside double ones, or a speaker behind a comma."""
    looks = zip(documents, with_marks_together(documents), with_word_behind_comma(documents), strict=True)
    return [
        (
            (marked and any(pair in document.text for pair in (*PAIRS, *SINGLES)))
            or (told and any(tells in document.text for tells in TELLS))
            or document.text.startswith(("'", "‘", '"', "“"))
        )
        and any(mark in document.text for mark in DOUBLE)
        for document, marked, told in looks
    ]


@rule(
    "GT161",
    severity="warning",
    when=_clashing,
    confidence=0.88,
    source="pages whose quotation marks were doubled, swapped or dropped by a converter",
    bad=(
        "“Pears are plums.⟦””“⟧Sell them,” she said. He said: ⟦““⟧Never.”",
        "⟦'The pears were mine from the beginning,”⟧ said the miller.",
        "⟦“We rang the bell, said Ida Quell, and we⟧ went home again.” Nobody had come.",
        "⟦“It rang all night, said Ida Quell, ⟧who keeps the mill. Nobody slept.",
        '⟦"A bell has no number, said Ida Quell, who keeps the mill. We have ears and use them" she said⟧, and left.',
        "⟦“She was the last “⟧Nobody came after her,” he said.",
        Example(
            "⟦„Die Birnen gehören uns, sagt der Müller Jan Voss, und⟧ niemand kauft sie.“ Er ging heim.", language="de"
        ),
    ),
    good=(
        "“She said ‘No, never,’” he said. “‘Pears?’ she asked.” The board is 6” by 9” and “old”. It is 5'6\" high.",
        "“The pears,” said Ida Quell, “and the plums.” “We rang,” said Ida, and we went home.",
        Example("„Die Birnen“, sagt der Müller, „und die Pflaumen gehören uns.“ Sagt Jan, und geht.", language="de"),
    ),
)
def clashing_marks(document: Document) -> Iterator[Span]:
    """Quotation marks that clash.

    Two of them stand side by side, a quotation opens with one kind and closes with another, or the speaker is named
    inside the open quotation, so that nobody can tell where the words of one end and those of the other begin.
    """
    text = document.text
    found = list(MARKS.finditer(text))
    if document.language == "en":
        openings = {_opening(text, match.start()) for match in TOLD.finditer(text)} - {-1}
        lost = filter(None, (LOST_END.match(text, place) for place in openings))
        inside = filter(None, (INSIDE["en"].match(text, place) for place in openings))
        found = [*(match for match in lost if _first_mark(document, match.start())), *found, *inside]
        found += filter(None, (TWICE_NAMED.match(text, place) for place in openings))
        found += AGAIN.finditer(text)
    elif document.language in INSIDE:
        found += INSIDE[document.language].finditer(text)
    last = 0
    for match in sorted(found, key=lambda match: match.start()):
        if match.start() < last:
            continue
        last = match.end()
        if not document.in_code(*match.span()) and not document.about_code:
            yield Span(*match.span())


def _opening(text: str, place: int) -> int:
    """The mark before a place that may have opened the words up to it; -1 where none is near."""
    return max(text.rfind(mark, max(0, place - REACH_CHARS), place) for mark in '“"')


def _first_mark(document: Document, place: int) -> bool:
    """Whether no mark stands before a place in its paragraph that it could close."""
    start = document.text.rfind("\n", 0, place) + 1
    return document.text.count('"', start, place) % 2 == 0

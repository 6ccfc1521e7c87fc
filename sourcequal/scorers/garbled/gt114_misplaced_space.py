"""GT114: blanks on the wrong side of a stop or comma."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

BEFORE = pattern(r" (?<=[\w)%\"'’”] )[,.](?=\s|$)(?! ?\.)")  # laughter . The
NO_SPACE = pattern(
    r"(?<![\w./@,;&#])(?:[^\W\d_]{2,}|\d{2,}(?:s|m|bn|k|%))[,;](?:[^\W\d_]{2,}|[aI])(?![\w./@,])"  # tries,but; 80s,a
)
APART = pattern(
    r" (?<=[a-z] )(?:n['’]t\b|['’](?:ll|ve|re)\b|['’]s(?= [a-z]))"  # would n't, it 's a
)
CLOSING = pattern(r"(?<=[\w%’][,.!?]) ”(?=\s|$)")  # it is late, ” she said
REACH_CHARS = 40  # of two words to either side of the sign that joins them
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@rule(
    "GT114",
    severity="info",
    slip=True,
    words=(
        *(" ,", " .", " n't", " 'll", " 've", " 're", " 's "),
        *(f'{sign} "{end}' for sign in ",.!?" for end in " \n"),
        *(sign + letter for sign in ",;" for letter in LETTERS),
    ),
    languages=("en", "pt", "es", "fr", "it", "de", "nl", "pl"),
    confidence=0.8,
    source="detached or glued punctuation, as tokenisers and bad exports leave it",
    bad=(
        "It was a day of laughter⟦ .⟧ Nobody left⟦ ,⟧ he said.",
        "They made six ⟦tries,but⟧ lost. Those of the ⟦80s,a⟧ few, won.",
        "“It is late,⟦ ”⟧ she said.",
        "They would⟦ n't⟧ go, for it⟦ 's⟧ cold, or so they say.",
    ),
    good=(
        "It was over. So they left, he said . . . and smiled ...",
        "She said, “It is late.” He read ‘The Mill.’ ” Then he left.",
        "Sizes are 10,12 and 14; see a,b in the table.",
        "Ham &amp;eggs &amp;nbsp;today, it said.",
    ),
)
def misplaced_space(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Blank on the wrong side of a comma or stop.

    A sign in the data for those who clean text; alone it is a slip that every newspaper makes.
    """
    text = document.text
    for match in BEFORE.finditer(text):
        yield Match(*match.span(), replacement=match[0].strip())
    for match in APART.finditer(text) if document.language == "en" else ():
        yield Match(*match.span(), replacement=match[0].strip())
    for match in CLOSING.finditer(text) if document.language == "en" else ():
        yield Match(*match.span(), replacement="”")
    near = [
        (max(0, place - REACH_CHARS), min(len(text), place + REACH_CHARS)) for place in places if text[place] in ",;"
    ]
    for match in {match.start(): match for span in near for match in NO_SPACE.finditer(text, *span)}.values():
        yield Match(*match.span(), replacement=match[0].replace(",", ", ").replace(";", "; "))

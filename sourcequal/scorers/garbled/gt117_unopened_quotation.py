"""GT117: a quotation that never opens."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.quoting import marks, unpaired

ATTRIBUTION = pattern(
    r"(?: (?:he|she|they|it|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:said|says|added|told|wrote|noted"
    r"|explained|continued|stated)\b"
    r"| (?:said|says|added|wrote)\b)[.,]?"
)
LEAD = pattern(r"(?:.*[.!?:][”\"]? |.*[”\"] ?)?", 0)  # what stands before the sentence that the mark closes
SENTENCE_END = pattern(r"[.!?] ")
LED_IN = pattern(
    r"\b(?:said|says|added|adding|told|wrote|asked|replied|explained|noted|stated|[Ss]aid)\b[^.!?\n]{0,40}: $"
)
# A statement that already ended in this sentence, with its speaker: "We sail" she said, adding at dawn".
ENDED = pattern(
    r"[”\"],? (?:(?:he|she|they|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) )?(?:said|says|added|told|wrote|stated)\b[^”\"]*$"
)
LOOK_BACK_CHARS = 400
DOUBTFUL = 0.65  # without "he said" behind it the mark may close what a cut took away


@rule(
    "GT117",
    severity="warning",
    when=unpaired,
    confidence=0.85,
    threshold=0.6,
    source="the Chicago Manual of Style, 13.9: every closing mark answers an opening one",
    bad=(
        "“We will wait,” she said.\n\n⟦But for now we keep to our policy,” he said.⟧ It ends.",
        "“Fine,” he wrote.\n\n⟦The mayor came late to the meeting.”⟧ Nobody spoke.",
        "Her miller said that the wheel “had stopped and will not⟦” she said, adding turn again”⟧. Nobody else spoke.",
        "The mill will close. Said its owner, Mr Orme: ⟦The rent is too high.”⟧ Nobody else spoke.",
    ),
    good=(
        "“We will wait.\n\n“But not for long,” she said. “Never.”",
        "“We wait,” he said. The “hall” is “shut,” she said, and the keeper” was away. “Yes,” said Ida of a 6” nail.",
        "The board is 12” wide and 6’ 2” long. “Yes,” he said.",
    ),
)
def unopened_quotation(document: Document) -> Iterator[Match]:
    """Quotation that closes without having opened.

    Where the opening mark was lost, a reader cannot tell whose words these are. A paragraph that goes on with a
    quotation from the one before, and a mark for inches, are left alone; a text may begin inside a quotation.
    """
    text = document.text
    for place, carried, first in marks(document).unopened:
        if document.in_code(place, place + 1):
            continue
        said = ATTRIBUTION.match(text, place + 1)
        if carried or text[place - 1] not in ".,!?…":
            if not carried and text[place - 1].isalpha() and text[place + 1 : place + 2] in (".", ",", "\n", ""):
                yield from _after_speaker(text, place)
            continue
        start = _sentence_start(text, place)
        led = LED_IN.search(text, max(0, start - LOOK_BACK_CHARS), start)
        if led or (said and not first):
            yield Match(start, said.end() if said else place + 1)
        elif not first or (said and start > 0):
            yield Match(start, said.end() if said else place + 1, confidence=DOUBTFUL, severity="info")


def _after_speaker(text: str, place: int) -> Iterator[Match]:
    """The words after the speaker that a mark at `place` closes for a second time."""
    ended = ENDED.search(text, max(text.rfind("\n", 0, place) + 1, place - LOOK_BACK_CHARS), place)
    if ended and not SENTENCE_END.search(text, *ended.span()):
        yield Match(ended.start(), place + 1)


def _sentence_start(text: str, place: int) -> int:
    """Where the sentence begins whose last mark stands at `place`."""
    begin = max(text.rfind("\n", 0, place) + 1, place - LOOK_BACK_CHARS)
    lead = LEAD.match(text, begin, place - 1)
    return lead.end() if lead else begin

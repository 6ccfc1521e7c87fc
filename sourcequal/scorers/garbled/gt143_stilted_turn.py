"""GT143: turns of a sentence that tools write where people say it plainly."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, rule

#: What tools that reword put for plain words. Few people write one of them, and of 7,000 clean texts none had three.
TURNS = {
    "a large portion of": "most of",
    "a similar time": "the same time",
    "a standout among": "one of",
    "a standout amongst": "one of",
    "along these lines": "thus",
    "an entire bunch of": "a lot of",
    "an ever increasing number of": "more and more",
    "an expansive number": "a large number",
    "and in addition": "as well as",
    "and that's only the tip of the iceberg": "and more",
    "as indicated by": "according to",
    "assume a key part": "play a key part",
    "assume a part": "play a part",
    "assume an essential part": "play a vital part",
    "assumed a key part": "played a key part",
    "assumes a part": "plays a part",
    "at the point when": "when",
    "at the starting": "at first",
    "at whatever point": "whenever",
    "be that as it may": "however",
    "beginning late": "of late",
    "crisis room": "emergency room",
    "crosswise over": "across",
    "do the equivalent": "do the same",
    "eating routine": "diet",
    "ever increasing number": "more and more",
    "every one of the": "all the",
    "everywhere throughout": "all over",
    "expansive scale": "large scale",
    "for as far back as": "for the past",
    "for no particular reason": "for fun",
    "from that point forward": "since then",
    "from the earliest starting point": "from the beginning",
    "gives off an impression of being": "appears to be",
    "has likewise": "has also",
    "have likewise": "have also",
    "have the alternative": "be able",
    "have the capacity to": "be able to",
    "head administrator": "prime minister",
    "healing center": "hospital",
    "healing facility": "hospital",
    "in excess of": "more than",
    "in light of the fact that": "because",
    "in no way, shape or form": "by no means",
    "in spite of the fact that": "although",
    "in the course of the most recent": "over the last",
    "in the equivalent": "in the same",
    "in the wake of being": "after being",
    "in the wake of leaving": "after leaving",
    "in the wake of losing": "after losing",
    "in the wake of taking": "after taking",
    "in the wake of winning": "after winning",
    "informal communities": "social networks",
    "interpersonal organization": "social network",
    "it has been accounted for": "it has been reported",
    "keeping in mind the end goal": "in order",
    "least demanding": "easiest",
    "less demanding": "easier",
    "long range interpersonal communication": "social networking",
    "make utilization of": "make use of",
    "measure of cash": "amount of money",
    "measure of money": "amount of money",
    "measure of time": "amount of time",
    "money related": "financial",
    "more grounded": "stronger",
    "more noteworthy": "greater",
    "more seasoned": "older",
    "more youthful": "younger",
    "most astounding": "highest",
    "most elevated": "highest",
    "most noticeably awful": "worst",
    "most punctual": "earliest",
    "not as much as": "less than",
    "numerous individuals": "many people",
    "on account of": "because of",
    "on account of the way that": "because",
    "on the off chance that": "if",
    "one month from now": "next month",
    "online networking": "social media",
    "out of the blue": "for the first time",
    "people in general": "the public",
    "point of confinement": "limit",
    "possessed the capacity": "been able",
    "probably going to": "likely to",
    "procure cash": "earn money",
    "put resources into": "invest in",
    "is relied upon to": "is expected to",
    "are relied upon to": "are expected to",
    "was relied upon to": "was expected to",
    "right around": "almost",
    "so distant future": "near future",
    "subsequent to being": "after being",
    "subsequent to leaving": "after leaving",
    "subsequent to losing": "after losing",
    "subsequent to winning": "after winning",
    "such a large number of": "so many",
    "the equivalent is": "the same is",
    "the equivalent time": "the same time",
    "the following stride": "the next step",
    "the greater part of": "most of",
    "this is on the grounds that": "this is because",
    "up until this point": "so far",
    "vast scale": "large scale",
    "very nearly": "almost",
    "was accounted for": "was reported",
    "was likewise": "was also",
    "wide cluster of": "wide range of",
    "will likewise": "will also",
    "with a specific end goal to": "in order to",
    "with the goal that": "so that",
    "with the point of": "in order to",
    "yet additionally": "but also",
    "yet in addition": "but also",
}
ENOUGH = 3  # different ones in one article
ALONE = 0.3  # confidence, under the threshold, of fewer; GT215 counts them beside swapped words
CHARS_A_TURN = 1500  # of the article at most for each


@rule(
    "GT143",
    severity="warning",
    words=tuple(TURNS),
    languages=("en",),
    confidence=0.85,
    source="output of tools that reword, as it stands on content farms",
    bad=(
        "The plant ⟦is relied upon to⟧ open in May, ⟦as indicated by⟧ the mayor. It is ⟦a standout amongst⟧ the best.",
        "It was the ⟦most noticeably awful⟧ May ⟦for as far back as⟧ he knew, ⟦in light of the fact that⟧ it ended.",
    ),
    good=(
        "The plant is expected to open in May, according to the mayor. It is dry in spite of the fact that it rained.",
        "She can be relied upon to come, be that as it may, and people in general like her.",
    ),
)
def stilted_turn(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Turns that tools write for plain words, several in an article.

    A tool that rewords writes "is relied upon to" for "is expected to" and "a standout amongst" for "one of". One or
    two of them may be an author's own; they count beside swapped words (GT215).
    """
    found = dict(_found(document.folded, places))
    count = len(set(found.values()))
    sure = count >= ENOUGH and len(document.text) <= CHARS_A_TURN * count
    for (start, end), turn in found.items():
        message = f"Turn that tools write; “{TURNS[turn]}” may be meant"
        yield Match(start, end, confidence=None if sure else ALONE, message=message)


def _found(folded: str, places: tuple[int, ...]) -> Iterator[tuple[Span, str]]:
    """Where turns stand as whole words."""
    for place in places:
        turn = max((turn for turn in TURNS if folded.startswith(turn, place)), key=len, default="")
        end = place + len(turn)
        if turn and not folded[max(0, place - 1) : place].isalnum() and not folded[end : end + 1].isalnum():
            yield Span(place, end), turn

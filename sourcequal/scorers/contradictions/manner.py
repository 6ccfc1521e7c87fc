"""How a sentence speaks: words of revision, doubt, contrast, speech and dispute, each class one bit of a word.

A statement that is revised, doubted or told by somebody clashes less with another; the bits let that be read off a
whole batch of articles at once.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Final

REVISED: Final = 1
REVISED_NEAR: Final = 2  # counts only right before a slot
HEDGED: Final = 4
CONTRASTED: Final = 8
ASKED: Final = 16
SPOKEN: Final = 32
DISPUTED: Final = 64
COMPARED: Final = 128
ROUNDED: Final = 256
CONDITIONAL: Final = 512
TIMED: Final = 1024  # a weekday, a month, a year: set where the word is read
DIGITS: Final = 2048  # begins with a digit: set where the word is read
OTHER: Final = 4096

_WORDS: Final = {
    REVISED: (
        "revised earlier previously initially originally formerly updated corrected instead rather compared versus "
        "prior ago previous"
    ),
    REVISED_NEAR: (
        "revised earlier previously initially originally formerly former former's updated corrected instead rather "
        "versus compared compare against up down from than prior ago previous then was had"
    ),
    HEDGED: (
        "if whether unless would could may might should perhaps possibly maybe reportedly allegedly alleged claims "
        "claimed suggested estimated estimates expected expects forecast predicted likely hypothetically"
    ),
    CONTRASTED: (
        "but while whereas although though however despite unlike contrast conversely nor neither both other another "
        "second third respectively each either different separate separately meanwhile elsewhere"
    ),
    ASKED: "?",
    SPOKEN: ("said say says told added claimed claims according wrote tweeted argued insisted stated announced"),
    DISPUTED: (
        "deny denies denied dispute disputes disputed contest contests contested contradicts contradicted insists "
        "insisted accuse accuses accused claimed counters countered maintains alleges alleged"
    ),
    COMPARED: "than rather versus vs or between and to not",
    ROUNDED: ("least more over about around nearly almost up under fewer less approximately roughly some"),
    CONDITIONAL: "if",
    OTHER: "another other others second third separate separately different elsewhere meanwhile each respectively",
}
_MANNERS = {
    word: reduce(or_, (bit for bit, words in _WORDS.items() if word in words.split()))
    for words in _WORDS.values()
    for word in words.split()
}


def manner_of(low: str) -> int:
    """The bits of a word in lower case."""
    return _MANNERS.get(low, 0)

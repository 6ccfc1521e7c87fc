"""CN385: a profit that is a loss."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import sentence_at
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.wordings import wordings

_CLASSES = {
    "MADE": (
        r"makes?|made|posted|posts|reported|reports|returned|returns|recorded|records|booked|books"
        r"|turned in|turned"
        r"|turns|showed|shows|announced|announces|closed .. with|ended .. with|finished .. with|achieved"
        r"|produced|yielded"
        r"|presented|published"
    ).replace(" .. ", r" [^.;\n]{1,30}? "),
    "MONEY": r"[$€£¥₹]?\d[\d.,]*(?:m|bn| million| billion)?",
    "TERM": r"(?:year|half|half-year|quarter|season|period|twelve months|month|club|company|firm|group)",
    "GAIN": r"(?:profits?|surplus|net income)",
    "DEFICIT": r"(?:loss(?:es)?|deficit)",
    "WASIN": r"(?:is|was|are|were|back|remains?|stays?|stayed|remained|finished|ended|moved|returned|returns?|firmly)",
}
PROFIT = wordings(
    r"(?:MADE) (?:an? |its |the )?(?:[\w-]+ ){0,3}?GAIN\b(?! warning| forecast)",
    r"WASIN (?:firmly |back |well |still |now )?(?:in|into|to) (?:the black|profit)",
    r"(?:the|its|their|this)(?: [\w-]+)? GAIN (?:for|of|in) (?:the|MONEY)(?: (?:past|last|financial|whole"
    r"|full))? ?(?:TERM)?",
    r"(?:net|pre-tax|annual|yearly|after-tax) (?:profit|surplus) (?:was|came to|amounted to|reached|totalled"
    r"|of) MONEY",
    r"(?:is|was|remains?|became|becomes|been) (?:highly |again |once more |still )?profitable",
    **_CLASSES,
)
LOSS = wordings(
    r"(?:MADE) (?:an? |its |the )?(?:[\w-]+ ){0,3}?(?:loss|deficit)\b",
    r"(?:WASIN|slips|slipped|slid|slides|plunged|fell|falls|deep) (?:firmly |back |deep |still |now )?(?:in|into|to)"
    r" (?:the red|deficit|an? (?:[\w-]+ )?loss|loss)",
    r"(?:the|its|their|this)(?: [\w-]+)? (?:loss|deficit) (?:for|of|in) (?:the|MONEY)(?: (?:past|last"
    r"|financial|whole|full))?"
    r" ?(?:TERM)?",
    r"(?:net|pre-tax|annual|yearly|after-tax) loss (?:was|came to|amounted to|reached|totalled|of) MONEY",
    r"(?:company|firm|group|club|chain|bank|brewer|airline|maker|operator|carrier|it|they|business|retailer)"
    r" (?:has )?lost"
    r" MONEY",
    r"(?:is|was|remains?|been) (?:still )?loss-making",
    **_CLASSES,
)
#: Words with which one is of another year, part or firm, or no result of a business.
BOTH = pattern(
    r"\b(?:had|also|rivals?|other|others|contrast\w*|operating|underlying|adjusted|exceptional|per share"
    r"|quarter|but|although|despite|turned? round"
    r"|turn(?:ed)? a"
    r"|compared|against|after|following|first (?:profit|loss) (?:in|since)|years?(?! to\b)(?<!the year)"
    r" (?:earlier|ago|before|of)"
    r"|division|subsidiary|unit|arm|expect\w*|forecast\w*|warn\w*|next|previous|prior|swung|swing|return to"
    r"|reverse\w*"
    r"|aim\w*|hop\w+|plan\w*|goal|not|never|no|trade|budget|state|federal|government|current account|weight|hearing"
    r"|blood|habitat|memory|from an?|job|life|lives|then|until|wip\w+|offset|without|write-?\w*|tax|any|every|or"
    r"|non-profit|not-for-profit|half|month|season|game|match|points?|paper|shares?|investors?|investment)\b"
)
PROFITS = ("profit", "surplus", "in the black", "net income")
LOSSES = ("loss", "deficit", "in the red", " lost ")
RESULTS = Pair(PROFITS, PROFIT, LOSSES, LOSS, BOTH)
BOTH_IN_ONE = pattern(r"\b(?:profits?|surplus|in the black|profitable)\b")
LOSS_TOO = pattern(r"\b(?:loss(?:es)?|deficit|in the red|lost|loss-making)\b")


@rule(
    "CN385",
    severity="warning",
    words=PROFITS,
    other_words=LOSSES,
    languages=("en",),
    confidence=0.7,
    source="reports on results, of which one draft had the wrong sign",
    bad=(
        "The brewer ⟨made a net profit⟩ of 12 million euros in the year to March.\n\nThe board met in Osk. In"
        " view of ⟦the "
        "net loss for the year⟧, it will pay no dividend.",
        "Ferry firm ⟨back in profit⟩\n\nThe firm has nine boats. It ⟦made a loss⟧ of £3m, it said.",
    ),
    good=(
        "The brewer made a net profit of 12 million euros, after the loss of the year before.",
        "The brewer made a net profit of 12 million euros. Its Danish subsidiary made a loss.",
        "The brewer made a profit. In 2015 it made a loss.",
        "The firm is back in profit. It had made a loss for three years running.",
    ),
)
def profit_and_loss(document: Document) -> Iterator[Match]:
    """One result is a profit and a loss.

    A firm makes a profit, is in the black or has a surplus in one sentence, and makes a loss in another. Other years,
    parts of the firm, quarters, forecasts and sentences that speak of both are left alone.
    """
    for match in clashes(document, RESULTS):
        said = [sentence_at(document, place) for place in (match.start, match.related[0].start)]
        if not any("quarter" in sentence for sentence in said) and not any(
            BOTH_IN_ONE.search(sentence) and LOSS_TOO.search(sentence) for sentence in said
        ):
            yield match

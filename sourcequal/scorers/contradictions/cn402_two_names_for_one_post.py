"""CN402: the chief executive by one name, and by another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import clash, is_longer, matches_in, sentence_at, sentences_at

#: Posts that one person holds, in an article about one firm, school, club or town.
POSTS = (
    "chief executive|chief executive officer|managing director|general manager|project manager|headteacher"
    "|head teacher|headmaster|headmistress|police chief|fire chief|fire marshal|chairman|chairwoman|club president"
    "|head coach|coroner|vicar|medical director|editor-in-chief|harbour master|station manager|site manager"
).split("|")
_POST = rf"(?P<post>(?i:{'|'.join(sorted(POSTS, key=len, reverse=True))}))"
_NAME = r"(?:(?:Dr|Mr|Mrs|Ms|Sir|Prof\.?) )?(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})"
#: Chief executive Lim Hui Shan said; Ada Orme, the headteacher, said.
HELD = (
    pattern(
        rf"(?:(?<=[.\n\"”] )|(?<=\n)|(?<=, )|(?<=\bsaid )|(?<=\bthe )|(?<=\bits ))(?<!and ){_POST} {_NAME}"
        r"(?=[,.]|,? (?:said|says|told|added|warned|called|has|had|was|who|announced|praised|thanked|would|will)\b)"
    ),
    pattern(rf"(?:(?<=[.\n\"”] )|(?<=\n)|(?<=\bsaid )|(?<=\bby )){_NAME}, (?:the|its|their) {_POST}(?=[,.])"),
)
#: Of somebody who is not in the post, or of another one of the kind.
OTHER = pattern(
    r"\b(?:former\w*|ex-|late|then|new(?:ly)?|incoming|outgoing|acting|interim|deputy|vice|assistant|predecessor"
    r"|successor"
    r"|succe(?:ed|ss)\w*|replac\w+|took over|takes over|appointed|resign\w*|retir\w+|step\w* down|until|since"
    r"|(?:in|from|since|to|between) (?:19|20)\d\d|rivals?|competitors?|(?<!told )(?<!with )(?<!to )analysts?|co-)\b"
)
#: An article about two firms, each with a head of its own.
TWO_FIRMS = pattern(
    r"\b(?:both|two|the two|combined) (?:firms?|compan(?:y|ies)|banks?|groups?|exchanges?|airlines?|carriers?"
    r"|makers?|clubs?"
    r"|schools?|operators?)\b|\bmerg(?:e|es|ed|er|ers|ing)\b|\bsubsidiar\w+"
)
MOST_SENTENCES = 40


@rule(
    "CN402",
    severity="warning",
    words=tuple(POSTS),
    languages=("en",),
    confidence=0.75,
    source="reports in which one name was changed on one of its mentions",
    bad=(
        "The contract was signed on Friday, ⟨chief executive Lim Hui Shan⟩ told us. The line is 2.4 m wide.\n\nIt "
        "rains. ⟦Chief executive Ravi Thanapal⟧ said the board would meet again.",
        "The roof fell in at noon. ⟨Ada Orme, the headteacher⟩, said that nobody was hurt.\n\nThe children sang. "
        "⟦Headteacher Jon Weil⟧ thanked the firemen.",
    ),
    good=(
        "Chief executive Lim Hui Shan signed it. Sales director Lim Boon Kiat, no relation, was glad, chief executive "
        "Lim said.",
        "Chief executive Lim Hui Shan said so. Former chief executive Ravi Thanapal disagreed.",
        "Chief executive Lim Hui Shan said so. Ravi Thanapal, the chief executive of Mill Pumps, disagreed.",
        "The two firms are to merge. Chief executive Ada Orme said so. Chief executive Jon Weil was glad.",
        "Chief executive Ada Orme said so. Chief executive Ada Orme-Weil, as she is now, said more.",
    ),
)
def two_names_for_one_post(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Two names for who holds one post.

    A short article calls somebody the chief executive, without a word on whose, and somebody else as well. Former and
    coming holders, deputies, and posts that are said to be of a firm or a place are left alone.
    """
    told = sentences_at(document, places)
    held = [match for form in HELD for match in matches_in(document, form, told) if _at_hand(document, match)]
    for one, other in each_two(sorted(held, key=re.Match.start)):
        if _post(one) == _post(other) and not _one_person(one["name"], other["name"]):
            if not is_longer(document, MOST_SENTENCES) and not TWO_FIRMS.search(document.folded):
                yield clash(document, other.span(), one.span(), "the other name")
            return


def _at_hand(document: Document, match: re.Match[str]) -> bool:
    """Whether somebody is in the post of which the article tells."""
    beside = document.plain[match.end() : match.end() + 4]
    return not OTHER.search(sentence_at(document, match.start())) and not beside.startswith((" of ", " at "))


def _post(match: re.Match[str]) -> str:
    return match["post"].lower().removesuffix(" officer").replace("head teacher", "headteacher")


def _one_person(one: str, other: str) -> bool:
    """Whether two names share a word, as those of one person do, married or not."""
    words = [set(re.findall(r"[^\W\d_]+", name)) for name in (one, other)]
    return bool(words[0] & words[1])

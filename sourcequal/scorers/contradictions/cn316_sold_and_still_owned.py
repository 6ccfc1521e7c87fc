"""CN316: sold, and still owned."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_with_each
from sourcequal.scorers.contradictions.events import (
    OTHER_EVENT,
    at_hand,
    clash,
    matches_in,
    plain_at,
    sentence_at,
    sentences_with,
)
from sourcequal.scorers.contradictions.focus import PEOPLE_CLASSES, is_focus_of_paragraph, of_one_person
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.parties import NAME, PHRASE, same_party, same_thing, span_of
from sourcequal.scorers.contradictions.wordings import wordings

#: An owner: a name, or the county, the club.
_OWNER = (
    rf"(?P<owner>{NAME}|[Tt]he (?:county|city|town|state|council|club|company|firm|bank|church|university"
    rf"|family|group))"
)
SOLD = pattern(
    rf"{_OWNER} (?:(?:has |had )?(?:sold(?: off)?|given away|disposed of|parted with)|no longer owns) {PHRASE}"
)
KEEPS = pattern(
    rf"{_OWNER},? (?:which |who )?(?:owns|still (?:owns|holds|has|runs)|remains the (?:sole )?owner of"
    rf"|continues to own|"
    rf"has (?:kept|never sold|not sold)|never sold|did not sell) {PHRASE}"
)
_THING = r"\b(?:[Tt]he |[Ii]ts |[Hh]is |[Hh]er )?(?P<thing>(?:[\w'-]+ ){0,2}?[\w'-]+)"
#: The same with the thing before the owner: the mill, which Falk sold; the mill still belongs to Falk.
THING_SOLD = (
    pattern(rf"{_THING},? which {_OWNER} (?:has |had )?sold\b"),
    pattern(rf"{_THING} (?:was|has been) sold(?: off)? by {_OWNER}"),
)
THING_KEPT = pattern(
    rf"{_THING},? (?:which )?(?:still |now |has always |continues to )?(?:belongs? to|belonged to|is owned by"
    rf"|remains (?:with|the property of|in the hands of)|is in the hands of) {_OWNER}"
)
OWNER_OF = pattern(rf"{_OWNER},? (?:who is |which is |is )?(?:still )?(?:the |its |sole )+owner of {PHRASE}")
#: A stake of so much: its sale, and that it is kept.
STAKE_SOLD = pattern(
    r"\b(?:sold|sale of|disposal of|disposed of|divested|offloaded|exited) (?:its|his|her|their|the|a|an)(?: entire"
    r"| whole)? (?P<share>\d[\d.]*) ?(?:%|per ?cent|percent) (?:stake|share|holding|interest)\b"
)
STAKE_KEPT = pattern(
    r"\b(?:retains?|still (?:owns|holds|has)|keeps|has kept|continues to (?:own|hold)|remains? the owner of) "
    r"(?:its|his|her|their|the|a|an) (?P<share>\d[\d.]*) ?(?:%|per ?cent|percent) (?:stake|share|holding|interest)\b"
)
STAKE_WORDS = (" stake", " share", " holding", " interest")
STAKES = pattern(r"\b\d[\d.]* ?(?:%|per ?cent|percent) (?:stake|share|holding|interest)\b")
DEEDS = (
    "sold",
    "sell",
    "owns",
    "own ",
    "owner",
    "owned",
    "given away",
    "disposed",
    "parted with",
    "holds",
    "has ",
    "runs",
    "kept",
    "belong",
    "remains",
    "hands of",
)
#: Words of parts, plans and purchases back, with which both can be true.
BOTH_TRUE = pattern(
    r"\b(?:part|half|stakes?|shares?|some|most|one of|rest|remaining|plans?|agreed|until|"
    r"bought (?:\w+ ){1,4}back|bought back|rented|leased|another|other|new)\b"
)

_ALL = r"(?:the whole of |all of |the whole |the entire |the remainder of |)"
_DEFINITE = r"(?:the|his|her|its|this) (?P<thing>[\w'-]+(?: (?!(?:to|for|in|on|at|by|with|from|of|and|as|"
_DEFINITE += r"above|below|near|last|this|two|three|after|when|where|which|who|that|is|was|because)\b)[\w'-]+){0,2})"
#: Who sold a thing, at whatever time, and who owns it now.
SOLD_ONCE = Pair(
    words=("sold", "parted with", "disposed of"),
    one=wordings(
        rf"WHO(?:,? who)? MAYBE(?:sold(?: off)?|parted with|disposed of) {_ALL}{_DEFINITE}",
        **PEOPLE_CLASSES,
    ),
    other_words=("owner of", "proprietor of", "owns"),
    other=wordings(
        rf"as (?:the |its )?(?:sole |only |present |current |proud )?(?:owner|proprietor) of {_DEFINITE}, WHO "
        rf"(?:still )?"
        r"(?!was\b|has\b)[a-z]+s\b",
        rf"WHO(?:,? who)? (?:is|remains) (?:still |now )?(?:the |its )?(?:sole |only )?(?:owner|proprietor) of "
        rf"{_DEFINITE}",
        rf"WHO(?:,? who)? (?:still |now )?owns {_ALL}{_DEFINITE}",
        **PEOPLE_CLASSES,
    ),
    both=pattern(
        r"\b(?:part|half|stakes?|shares?|some|most|one of|rest|remaining|plans?|agreed|until|back|repurchas\w*|rent\w*"
        r"|leas\w*|another|others?|new|then|former\w*|tickets?|records?|copies|rights|father|mother|son|daughter|if"
        r"|would|almost|nearly|not|never|before)\b"
    ),
    lasting=True,
)
BOUGHT_BACK = pattern(r"\b(?:bought|buy(?:s|ing)?|took|got) (?:\w+ ){1,3}back\b|\brepurchas\w+|\bbuy-?back\b")


@rule(
    "CN316",
    severity="warning",
    words=(
        " owns ",
        "proprietor of",
        "still holds",
        "still has",
        "still runs",
        "owner of",
        "to own",
        "to hold",
        "kept",
        "keeps",
        "retain",
        "not sell",
        "not sold",
        "never sold",
        "belong",
        "owned by",
        "remains with",
        "property of",
        "in the hands of",
    ),
    other_words=(
        "sold",
        "given away",
        "disposed of",
        "parted with",
        "no longer owns",
        "sale of",
        "disposal of",
        "divested",
        "offloaded",
        "exited",
    ),
    languages=("en",),
    confidence=0.75,
    source="possession: sold in the first paragraph, still owned in the last",
    bad=(
        "⟨Norden Shipping has sold its shipyard⟩ to a Danish group.\n\nThe yard was founded in 1902. ⟦Norden Shipping "
        "still owns the shipyard⟧, where ninety welders work.",
        "⟨Berit Falk sold the vineyard⟩ above the lake in spring.\n\nThe cellar was robbed at night. ⟦Falk remains the "
        "owner of the vineyard⟧, police said.",
        "⟨Malm Brothers no longer owns the sawmill⟩ at the falls.\n\nForty men work there. ⟦Malm Brothers has never "
        "sold the sawmill⟧, its lawyer said.",
        "⟨The windmill was sold by Jonas Weil⟩ to a painter.\n\nIts sails were mended in May. ⟦The windmill still "
        "belongs to Weil⟧, a neighbour said.",
        "⟨The county sold Castle Rook⟩ to a builder in May.\n\nThe roof leaks. ⟦The county, which still owns Castle "
        "Rook⟧, will have to pay, its auditor said.",
        "At 79 Berit Falk still prunes the vines. Two years ago ⟨she sold the vineyard⟩, down to the last barrel.\n\nIt"
        " rained. ⟦As the sole owner of the vineyard, she pays⟧ herself a small wage.",
        "Kafue has completed the ⟨sale of its 40% stake⟩ in the leach plant.\n\nThe price was 57 million. Kafue "
        "⟦retains the 40% stake⟧ as a holding for the long term, it said.",
    ),
    good=(
        "Malm Brothers has sold the sawmill. Malm Brothers has kept the forest.",
        "Norden Shipping has sold half of its shipyard. Norden Shipping still owns the rest of the shipyard.",
        "Kafue has completed the sale of its 40% stake in the plant. It retains a 10% stake in the mine.",
        "Berit Falk sold the vineyard in spring. Her sister still owns the vineyard next to it.",
        "Berit Falk sold the vineyard in 1998. She bought it back. As the sole owner of the vineyard, she pays "
        "herself.",
        "Berit Falk sold the vineyard in 1998. As the owner of the mill, she grinds corn.",
        "Berit Falk sold the vineyard in 1998 and bought it back. Falk still owns the vineyard.",
    ),
)
def sold_and_still_owned(document: Document) -> Iterator[Match]:
    """Sold, and still owned by the seller.

    One owner sells a thing in one sentence and has it in another. The rule is silent where either sentence speaks of
    a part, a plan, another time or another thing, or where the thing was bought back.
    """
    yield from _stakes(document)
    if not BOUGHT_BACK.search(document.folded):
        yield from clashes(document, SOLD_ONCE, _one_seller)
    sold = [match for match in _found(document, SOLD, *THING_SOLD) if plain_at(document, match.start(), BOTH_TRUE)]
    kept = _found(document, KEEPS, THING_KEPT, OWNER_OF) if sold else ()
    for keeps, sale in each_with_each(kept, sold):
        alike = same_party(sale["owner"], keeps["owner"]) and same_thing(sale["thing"], keeps["thing"])
        if alike and plain_at(document, keeps.start(), BOTH_TRUE):
            yield clash(document, _span(keeps), _span(sale), "the other statement")
            return


def _one_seller(document: Document, sold: re.Match[str], owns: re.Match[str]) -> bool:
    """Whether one person, or one firm, sold a thing and owns it."""
    if not same_thing(sold["thing"], owns["thing"]) or not at_hand(document, owns):
        return False
    return of_one_person(document, sold, owns) or all(
        is_focus_of_paragraph(document, match["who"], match.start()) for match in (sold, owns)
    )


def _found(document: Document, *forms: Pattern) -> Iterator[re.Match[str]]:
    """The matches of some forms, in the sentences that speak of having or selling."""
    sentences = sentences_with(document, DEEDS)
    for form in forms:
        yield from matches_in(document, form, sentences)


def _stakes(document: Document) -> Iterator[Match]:
    """A stake of one size that is sold in one sentence and kept in another, where no stake of another size is named."""
    if not any(word in document.folded for word in STAKE_WORDS):
        return
    sold, kept = STAKE_SOLD.search(document.folded), STAKE_KEPT.search(document.folded)
    if not sold or not kept or len({re.sub(r"[^\d.]", "", stake) for stake in STAKES.findall(document.folded)}) != 1:
        return
    if not any(OTHER_EVENT.search(sentence_at(document, stake.start())) for stake in (sold, kept)):
        yield clash(document, kept.span(), sold.span(), "the sale")


def _span(match: re.Match[str]) -> tuple[int, int]:
    """A match without what follows its last phrase: the thing, unless the owner comes last."""
    return match.span() if match.start("owner") > match.start("thing") else span_of(match)

"""CN328: the votes for and against, and the result that they made."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import OTHER_EVENT, clash, sentence_at

RESULT = pattern(
    r"\bvoted? (?P<most>\d{1,3})(?:-| to "
    r"|–)(?P<least>\d{1,3})(?: \w+){0,3}? (?:to (?:(?P<yes>approve|pass|adopt|accept|back|support|endorse|authori[sz]e"
    r"|allow|keep)|(?P<no>reject|deny|block|defeat|turn down|oppose|refuse))"
    r"|in favou?r(?P<for> of)|(?P<against>against))\b"
)
SIDE = pattern(
    rf"\b(?P<count>{WHOLE}) (?:(?:\w+ )?votes (?:(?P<against>against|in opposition)|(?P<favour>in favou?r|for))"
    r"|(?:\w+ )?(?:members|councill?ors|senators|lawmakers|trustees) (?:who )?voted (?:(?P<nay>against)|(?P<yea>for"
    r"|in favou?r)))\b"
)
#: Both counts of a vote, and by how many votes it was decided.
TALLY = pattern(
    r"(?<![\d.,/–-])(?P<most>\d{1,4})(?: votes?)?(?:-| to |–)(?P<least>\d{1,4})(?!\d|[./]\d| ?%|[–-]\d)"
    # had 4,118 votes to Boychuk's 3,706
    r"|(?<![\d.,/–-])(?P<won>\d{1,3}(?:,\d{3})+|\d{2,6}) votes,? (?:to|against) (?:[\w.’'-]+ ){1,3}"
    r"(?P<lost>\d{1,3}(?:,\d{3})+|\d{2,6})(?![\d%]|[.,]\d)"
    # 73 backed the bill and 58 opposed it
    r"|(?<![\d.,/–-])(?P<yeas>\d{1,4}) (?:[a-z]+ )?(?:voted (?:for|in favou?r of)|backed|supported|approved"
    r"|said yes to)"
    r"(?: the| this| his| her| its)?(?: [a-z]+)? (?:and|while|against) (?P<nays>\d{1,4}) (?:voted against|opposed"
    r"|rejected|said no)(?: to)?\b"
)
MARGIN = pattern(
    rf"\bmargin of (?:only |just |a mere )?(?P<of>{WHOLE}) votes?\b"
    rf"|\b(?:carried|passed|approved|adopted|won|defeated|lost|rejected) (?:[a-z]+ )?(?:by|with) an? (?:narrow "
    rf"|slim |slender "
    rf"|bare |thin )?majority of (?:only |just )?(?P<majority>{WHOLE})\b(?! ?(?:%|per ?cent|to\b))"
    rf"|\b(?P<hyphened>{WHOLE})-vote (?:margin|lead)\b|\bby (?:only |just |a mere )(?P<by>{WHOLE}) votes?\b"
    rf"|\bby (?P<bare>{WHOLE}) votes?\b(?! (?:to|against)\b)"  # of as many voters as those counts
)
VOTE = pattern(r"\b(?:vot(?:e[ds]?|ing)|ballot|poll|divisions?|backed|opposed|deputies)\b")


@rule(
    "CN328",
    severity="warning",
    words=("voted", "vote ", "votes ", "majority of "),
    languages=("en",),
    confidence=0.8,
    source="reports of council votes in which one count was edited",
    bad=(
        "The council ⟨voted 7-4 late on Tuesday to approve⟩ the tax.\n\nRay Ortega, who cast one of the ⟦seven votes "
        "against⟧ it, had read every letter.",
        "The bill passed by ⟨168 votes to 121⟩.\n\nThe ⟦margin of four votes⟧ surprised nobody in the gallery.",
        "Ana Reis takes Arn ⟦by 312 votes⟧\n\nWith all polls in, Reis had ⟨4,118 votes to Ek's 3,706⟩.",
        "The bill was ⟦carried by a majority of nine⟧.\n\nIt rained. Of the 99 senators, ⟨51 backed it and 38 "
        "opposed⟩ it.",
        "The senate ⟨voted 31 to 22 against⟩ the bridge.\n\nThe ⟦31 votes in favour⟧ came from the coast.",
    ),
    good=(
        "The council voted 7-4 late on Tuesday to approve the tax. Ortega cast one of the four votes against it.",
        "The council voted 7-4 to approve the tax. An amendment had another nine votes against it.",
        "The council voted 7-4 to approve the tax and 6-5 to approve the road, with five votes against it.",
        "The bill passed by 168 votes to 121, a margin of 47 votes. It takes a simple majority of 145 votes.",
        "The bill was carried by a majority of nine. Of the 99 senators, 51 backed the bill and 42 opposed it.",
        "The council voted 5-5 to approve the tax, and the five votes against it stood.",
    ),
)
def votes_against_result(document: Document) -> Iterator[Match]:
    """The votes of one side are not those that made the result.

    One vote is told, with the count of each side. Where another sentence counts the votes for or against, it gives the
    other side's number; or the margin is not what lies between the two. Articles with more than one vote are left
    alone.
    """
    yield from _margin_clash(document)
    results = list(RESULT.finditer(document.folded))
    if len(results) != 1 or len(re.findall(r"\b\d{1,3}(?:-|–)\d{1,3}\b", document.folded)) > 1:
        return
    result = results[0]
    passed = bool(result["yes"] or result["for"])
    most, least = int(result["most"]), int(result["least"])
    yea, nay = (most, least) if passed else (least, most)
    for side in SIDE.finditer(document.folded):
        told, right, wrong = whole(side["count"]), *((nay, yea) if side["against"] or side["nay"] else (yea, nay))
        plain = not OTHER_EVENT.search(sentence_at(document, side.start()))
        if told == wrong != right and plain:
            yield clash(document, side.span(), result.span(), "the result", f"that makes {right}")


def _margin_clash(document: Document) -> Iterator[Match]:
    """The margin of the one vote that an article tells with both counts, which is not their difference."""
    margins = list(MARGIN.finditer(document.folded))
    if len(margins) != 1:
        return
    found = TALLY.finditer(document.folded)
    tallies = [tally for tally in found if VOTE.search(sentence_at(document, tally.start()))]
    tallies = [tally for tally in tallies if tally["yeas"]] or tallies  # not the voting age, from 18 to 16
    if len({tally[0] for tally in tallies}) != 1:
        return
    margin, tally = margins[0], tallies[0]
    if bool(margin["bare"]) and not tally["won"]:
        return
    told = whole(next(filter(None, margin.groups())))
    counts = [int(count.replace(",", "")) for count in tally.groups() if count]
    right = abs(counts[0] - counts[1])
    said = [sentence_at(document, match.start()) for match in (tally, margin)]
    if told != right and not any(map(OTHER_EVENT.search, said)):
        yield clash(document, margin.span(), tally.span(), "the counts", f"the margin was {right}")

"""DT301."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.dates.chronology import Chronology, chronology
from sourcequal.scorers.dates.staleness import Evidence, strongest

ENTRY_CHARS = 80  # a line of running text, which stands between the days of two entries
RELATED_SHOWN = 6
ERROR_CONFIDENCE = 0.9  # from here on the evidence is as good as a proof; below it a warning has to do
PROOF = 0.95  # and from here on it outweighs a weekday that fits


@rule(
    "DT301",
    severity="error",
    confidence=1.0,
    threshold=0.75,
    source="recycled stories under a new page date, see docs/dates.md",
    bad=(
        "Updated: ⟦21 November 2026⟧\n\nShops sell fewer bags\n\n⟨Three months after a levy on bags came into force on "
        "1 January 2019⟩, the shops are handing out a third of what they did, the traders said this week.",
        "⟦12 March 2024⟧\n\nMinister quits over harbour deal\n\n"
        "LISBON, ⟨May 3, 2022⟩ - The minister for ports resigned today after a week of protests.",
        "Published: ⟦9 December 2025⟧, 10:04\n\nFerry strike enters third week\n\n"
        "PORTO, ⟨June 14⟩ - Crews stayed ashore on Tuesday; talks go on tomorrow.",
        "Updated ⟦9 November 2025⟧\n\nA bridge for Arn\n\n⟨Prime Minister Theresa May will⟩ open the bridge of Arn, "
        "whose "
        "piers are dry at last.",
        "Published: ⟦18 November 2025⟧\n\nTin slides\n\nThe price of tin fell sharply on ⟨Tuesday, November 14, 2023⟩, "
        "after the mine at Arn had shut its gates.",
        "⟦3 March 2025⟧\n\nThe harpists of Arn\n\nThe harpists are practising for the ⟨World Cup in Brazil⟩, where "
        "they play.",
        "⟦Wednesday, January 15, 2025⟧\n\nTalks may begin on Tuesday\n\nDelegations leave today, the spokesman said"
        " on Monday, and may meet tomorrow. Troops crossed the border on ⟨February 24⟩. The ministers met on ⟨March 10⟩"
        " in Antalya.",
        Example(
            "⟦3 marzo 2025⟧\n\nRiapre il ponte\n\nIl ponte sul Sarno è stato riaperto ⟨oggi, giovedì 6 maggio 2021⟩, "
            "dopo due anni di lavori.",
            language="it",
        ),
    ),
    good=(
        "Judgment handed down on Thursday 14 March 2019\n\nThe tenant wrote to the landlord on 20 November 2016. No "
        "letter was received before 3 April 2017, he says. The roof was mended in March 2017.",
        Example(
            "3 marzo 2025\n\nRiapre il ponte\n\nIl ponte sul Sarno, chiuso giovedì 6 maggio 2021, è stato riaperto "
            "oggi, dopo anni di lavori.",
            language="it",
        ),
        "9 November 2025\n\nA bridge for Arn\n\nFormer Prime Minister Theresa May will open the bridge, which was "
        "begun "
        "under Prime Minister David Cameron.",
        "3 March 2025\n\nThe harpists\n\nThey played at the World Cup in Brazil, and have since been asked to Lund.",
        "12 March 2024\n\nMinister quits over harbour deal\n\n"
        "LISBON, March 12, 2024 - The minister for ports resigned today.",
        "15 January 2025\n\nThe harbour deal, ten years on\n\nThe deal was signed on February 24, 2015. Its critics"
        " gathered on March 10, 2015, and never left.",
        "14 April 2022\n\nThe night the Titanic sank\n\nOn 14 April 1912 the ship struck ice. She sank in the early"
        " hours of April 15.",
        "Mill Pumps lifts its sales as wells are dug\n\n6 May 2025\n\nMill Pumps took 184.6 million crowns in the "
        "three months to 31 March, from 171.4 million in the same quarter of 2024. The growth came from wells; sales "
        "to breweries slipped.\n\nIts largest part, wells, took 96.2 million, up from 86 million. Repairs rose to 26.5 "
        "million (2024: 22.6 million). Breweries took 61.9 million (2024: 62.8 million), since they have ordered pumps "
        "and not yet built the cellars.",
        "Mill Pumps: results for the year to 31 December 2022\n\nArn, 17 March 2023\n\nSales for 2022 were 51.4 "
        "million crowns (2021: 46.7 million), a tenth more. The board proposes a dividend for 2022 of three crowns.",
        "Arn, Thursday, 30 May 2024\n\nMill Pumps corrects its accounts for 2023\n\nMill Pumps said on Thursday that "
        "it had restated its accounts for 2023, in which it had made a loss after all. Its finance director had "
        "resigned on Tuesday.",
        "3 June 2023\n\nObituary: Ana Reis\n\nAna Reis, who was born on 2 May 1931 and led the port union from 1969 to"
        " 1984, died on Thursday at home.",
        "Wednesday, January 11, 2006\n\nA colander\n\nI keep forgetting my keys, so that the door stands open day and "
        "night and the cat goes out.\n\nThursday, November 10, 2005\n\nLeaving\n\nI am over here now, and Ana comes "
        "on August 29, 2005, she says today.",
        "7 November 2026\n\nThe slow boat to the mill\n\nThe boat to the mill of Arn takes two hours and stops at nine "
        "piers, some of them no more than a plank under a willow.\n\nThe line was about to be closed in 2022. Then the "
        "harpists of Arn bought a stove for the old boat, and now it sells itself to those who have time. Bring bread."
        "\n\nIt leaves at nine, and comes back at five. You can borrow a rug from the boatman, who keeps a book of all "
        "the herons that he has seen. In the mill, lunch is to be had from a baker who cooks for whoever turns up.",
        Example("PORTO, June 14, 2023 - Crews stayed ashore on Tuesday.", published=date(2023, 6, 15)),
    ),
)
def stale_redated(document: Document) -> Iterator[Match]:
    """An old story under a newer page date.

    The dates inside the story say that it was written long before the day that its page shows: its dateline, the
    newest events that it tells in the present, the years that it calls this year. Histories, anniversaries and
    obituaries are full of old dates too; what counts is how the newest of them are spoken of.
    """
    story = chronology(document)
    evidence = strongest(story)
    if evidence is None or story.shown is None or _of_several_entries(story) or _of_last_quarter(story, story.shown):
        return
    if evidence.confidence < PROOF and (
        _on_its_day(story, story.shown) or _of_a_ruling(story) or len(RULES.findall(document.folded)) >= MANY_RULES
    ):
        return
    first, *others = evidence.spans
    span = story.shown_span or first
    related = tuple(Related(*each, "the story's own time") for each in (others if span == first else evidence.spans))
    yield Match(*span, evidence.confidence, _message(story.shown, evidence), related[:RELATED_SHOWN],
                severity="error" if evidence.confidence >= ERROR_CONFIDENCE else "warning")  # fmt: skip


def _of_several_entries(story: Chronology) -> bool:
    """Whether the page shows several texts, each with its day, as a blog does: each tells of its own time."""
    text, days = story.document.text, [own for own in story.own if own.kind == "page date" and own.day]
    return any(
        first.day != second.day and any(len(line) >= ENTRY_CHARS for line in text[first.end : second.start].split("\n"))
        for first, second in pairwise(days)
    )


def _on_its_day(story: Chronology, shown: date) -> bool:
    """Whether the story tells of the weekday of its page, as only one story in seven does that is older."""
    return any(each.weekday == shown.isoweekday() and story.direction(each) < 0 for each in story.relative)


def _of_a_ruling(story: Chronology) -> bool:
    """Whether the day is that of a judgment, by its own line: what a court decides on has long happened."""
    span, text = story.shown_span, story.document.folded
    if span is None:
        return False
    return RULING.search(text, text.rfind("\n", 0, span[0]) + 1, span[0]) is not None


def _of_last_quarter(story: Chronology, shown: date) -> bool:
    """Whether the story gives the results of a period that ended shortly before the page's day: "three months to 31
    March", "the year to 31 December 2022". The years that such a report names are those before, which it compares
    with."""
    text = story.document.folded
    for each in story.document.dates:
        if not each.month or not each.day or not each.exists:
            continue
        months = shown.month - each.month
        months = months + 12 * (shown.year - each.year) if each.year else months % 12
        if 0 <= months <= PERIOD_MONTHS and PERIOD.search(text, max(0, each.start - LOOK_BACK_CHARS), each.start):
            return True
    return False


RULES = pattern(  # of terms, by-laws and contracts, which name the days of what they replace and of nothing since
    r"\b(?:(?:these|the former) (?:terms|rules|regulations|by-?laws|conditions|articles)"
    r"|this (?:policy|agreement|statute|contract|regulation)"
    r"|shall (?:not )?\w+|clauses? \d|section \d|(?:members?|tenants?|users?|the committee) may (?:not )?\w+)"
)
MANY_RULES = 6
PERIOD = pattern(
    r"\b(?:months|weeks|quarter|half(?:[- ]year)?|year|period) (?:(?:that |which )?(?:ended|ending)(?: on)?|to|through"
    r"|until) $"
)
RULING = pattern(
    r"\b(?:judge?ment|ruling|decision|verdict|award|order)\b.{0,24}\b(?:handed down|delivered|given|issued|made|dated"
    r"|of|on)"
    r"|\b(?:urteil|beschluss) (?:vom|verkündet)|\b(?:arrêt|jugement) (?:du|rendu)|\bsentencia (?:de|dictada)"
)
PERIOD_MONTHS, LOOK_BACK_CHARS = 4, 40


def _message(shown: date, evidence: Evidence) -> str:
    return f"The page says {shown}, but {evidence.reason}: the story looks older than its page"

"""CN351: one person in two posts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.posts import posts, same_holder


@rule(
    "CN351",
    severity="warning",
    words=("minister", "mayor", "governor", "chancellor", "attorney general", "speaker", "chief fi", "chief op"),
    languages=("en",),
    confidence=0.8,
    source="reworded stories in which two officials had changed posts",
    bad=(
        "⟨Defence Minister Ola Rask⟩ flew to Arn on Tuesday.\n\nThe talks lasted two hours. ⟦Interior Minister Ola "
        "Rask⟧ will return on Friday.",
        "“We pay in cash,” said ⟨Ida Brandt, chief executive officer of Haugen⟩.\n\nThe mill stays open, said "
        "⟦Ida Brandt, Haugen's chief financial officer⟧.",
        "⟨Signe Haug, the finance minister⟩, called for a cut.\n\n⟦Foreign Minister Haug⟧ did not take questions.",
    ),
    good=(
        "Defence Minister Ola Rask flew to Arn. Rask, the former interior minister, speaks Arnish.",
        "Finance Minister Signe Haug spoke. Foreign Minister Jon Haug did not.",
        "Foreign Minister Signe Haug, who is also finance minister, spoke. Prime Minister Olav Lund named Finance "
        "Minister Signe Haug as his successor.",
    ),
)
def two_posts_of_one_person(document: Document) -> Iterator[Match]:
    """One person in two posts that nobody holds together.

    A person is called the minister of one thing and the minister of another, minister and mayor, or chief executive and
    chief financial officer. Former, acting and
    second posts, appointments and reshuffles that the article reports are no contradiction, and neither are two people
    of one surname.
    """
    seen: set[str] = set()
    for first, second in combinations(posts(document), 2):
        differ = first.office != second.office and second.start >= first.end
        if differ and second.surname not in seen and same_holder(document, first, second):
            seen.add(second.surname)
            yield clash(document, (second.start, second.end), (first.start, first.end), "the other post")

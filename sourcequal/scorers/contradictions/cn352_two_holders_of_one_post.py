"""CN352: one post, two holders."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from sourcequal.document import Document
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.posts import FULL_NAME, Post, posts


@rule(
    "CN352",
    severity="warning",
    words=("minister", "mayor", "governor", "chancellor", "attorney general", "speaker"),
    languages=("en",),
    confidence=0.75,
    source="reworded stories in which a name had been exchanged for that of another official",
    bad=(
        "⟨Estonian Foreign Minister Ana Ilves⟩ arrived on Monday.\n\nThe talks were short. ⟦Jaan Tamm, Estonia's "
        "foreign minister⟧, left in silence.",
        "⟨Signe Haug, mayor of Arn⟩, opened the bridge.\n\nThe fair goes on. ⟦Olav Lund, the mayor of Arn⟧, brought "
        "his goats.",
    ),
    good=(
        "Estonian Foreign Minister Ana Ilves met Latvian Foreign Minister Juris Kalns.",
        "Estonian Foreign Minister Ana Ilves left. Former Estonian foreign minister Jaan Tamm stayed.",
        "Foreign Minister Ana Ilves met Foreign Minister Juris Kalns.",
    ),
)
def two_holders_of_one_post(document: Document) -> Iterator[Match]:
    """One post of one country or town, and two holders.

    Both are named in full, and both times the country or the town is named beside the post. Former holders, successors
    and candidates are no contradiction, and neither are two chief executives of one firm.
    """
    seen: set[tuple[str, str]] = set()
    for first, second in combinations(filter(_plain, posts(document)), 2):
        post = (second.side, second.office)
        if post == (first.side, first.office) and post not in seen and not _alike(first, second):
            seen.add(post)
            yield clash(document, (second.start, second.end), (first.start, first.end), "the other holder")


def _plain(post: Post) -> bool:
    return bool(post.side) and not post.office.startswith("chief") and FULL_NAME.fullmatch(post.name) is not None


def _alike(first: Post, second: Post) -> bool:
    """Whether two names may be one person's: a word in common, as where a middle name is left out or a name married."""
    return not set(first.name.split()).isdisjoint(second.name.split())

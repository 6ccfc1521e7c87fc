"""Articles of an invented site, for the tests of labelling and training: the same furniture, another story each."""

from __future__ import annotations

from pathlib import Path

STORIES = (
    (
        "Council votes to widen the quay",
        "The council voted to widen the quay, after two years of talks with the fishermen who land there every night.",
        "Marion Hale, who chairs the harbour board, said the work would begin in spring and take eleven months.",
    ),
    (
        "Storm takes roof off sailing school",
        "A storm took the roof off the sailing school, and classes will move to the old customs house for the winter.",
        "Nobody was hurt, the fire service said, because the building was empty after the races.",
    ),
    (
        "Sand Island ferry to run twice a day",
        "The ferry to Sand Island will run twice a day in summer, the operator said, and once a day in winter.",
        "Tickets stay at four crowns for residents, and cyclists travel for nothing when there is room.",
    ),
    (
        "Divers find anchor of lost grain ship",
        "Divers have found the anchor of a grain ship that sank off the long pier in 1911, the museum said.",
        "It weighs two tonnes and will be shown in the courtyard once it has dried.",
    ),
)
RUBRIC = "The Moorings Ledger, page {page}"  # furniture that no rule knows
LISTING = "Tides at the old pier"
HEADING = "More from the harbour"  # the author's own words, which a rule takes for a heading of links


def article(number: int) -> str:
    """One article with the site's furniture and its heading."""
    title, first, second = STORIES[number]
    rubric = RUBRIC.format(page=number + 2)
    return f"{title}\n\n{first}\n\n{rubric}\n\n{HEADING}\n\n{second}\n\n{LISTING}\n"


def write_articles(folder: Path, numbers: range) -> list[Path]:
    """Some of the articles as files."""
    paths = [folder / f"{number}.txt" for number in numbers]
    for number, path in zip(numbers, paths, strict=True):
        path.write_text(article(number), encoding="utf-8")
    return paths

"""Twenty-four articles for the hosts: clean, bad, empty, huge, and in another language, with what to expect of each."""

from __future__ import annotations

from typing import NamedTuple

TOWNS = ("Aldmoor", "Brenk", "Corva", "Dunmere", "Eskholt", "Farrow", "Gilden", "Harlow Bay", "Inver", "Jessop")
FURNITURE = (
    "Share this article\n\nSign up for our newsletter\n\nLeave a Reply\n\nWe use cookies to improve your experience."
)


class Article(NamedTuple):
    """A text with its name and whether a careful reader finds it clean."""

    name: str
    text: str
    clean: bool


def story(town: str, number: int) -> str:
    return (
        f"{town} opens its rebuilt library\n\n"
        f"The library of {town} reopened on 3 March 2025 after repairs that took {number} months and cost the council "
        f"less than it had feared. Readers queued in the rain to be the first inside.\n\n"
        f"The head librarian said the reading room now holds {number + 40} chairs and a corner for children, and that "
        f"the roof no longer leaks. A choir from the local school sang for the guests.\n"
    )


def articles() -> list[Article]:
    """All of them, in a fixed order."""
    clean = [Article(f"clean-{n}", story(town, n + 6), True) for n, town in enumerate(TOWNS)]
    bad = [Article(f"bad-{n}", f"{story(town, n + 6)}\n{FURNITURE}\n", False) for n, town in enumerate(TOWNS)]
    mojibake = story("Norwick", 9).replace("librarian said", "librarian, RenÃ©e DuprÃ©, said itâ€™s true that")
    german = (
        "Die Bibliothek von Altmoor hat am 3. März 2025 nach neun Monaten Umbau wieder geöffnet. Die Leiterin sagte, "
        "der Lesesaal biete nun fünfzig Plätze, und das Dach sei dicht. Ein Chor der Schule sang für die Gäste.\n"
    )
    huge = "\n\n".join(story(town, n + 6) for n, town in enumerate(TOWNS * 40))
    return [
        *clean,
        *bad,
        Article("mojibake", mojibake, False),
        Article("german", german, True),
        Article("empty", "", False),
        Article("huge", huge, False),
    ]

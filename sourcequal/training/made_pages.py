"""Pages made from an inventory of furniture: articles of ours with lines of one family of sites around and in them.

Labelled pages are few, and what stands on the sites of the world is much: controls, prompts, stamps and notices in
thirty languages. So those lines are kept by themselves, by families of sites, and put where such sites have them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

INVENTORY = "furniture.jsonl"  # read where it stands beside a file of labelled examples
PAGES_A_FAMILY = 12
MADE_HEAVY = 0.4  # of the pages keep much furniture, as dumps do; the others little, as the output of extractors
TOP, INSIDE, BOTTOM = "top", "inside", "bottom"
LINES = {TOP: (range(5), range(3, 13)), BOTTOM: (range(6), range(4, 15))}  # on a page with little furniture, with much
GAPS = range(4)  # places between paragraphs that hold furniture
LINES_A_GAP = (1, 2)
LOOKALIKES = range(3)
IN_ORDER = 0.5  # of the blocks are lines that stand together in the inventory
PAGES_AN_ARTICLE = 4  # of a family, at most: no text is to be learned by heart
FEWEST_LINES = 4  # of an article


@dataclass
class Family:
    """The lines of one family of sites: furniture by its place, and lines of articles that look like furniture."""

    name: str
    language: str
    furniture: dict[str, list[str]] = field(default_factory=lambda: {TOP: [], INSIDE: [], BOTTOM: []})
    lookalikes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class MadePage:
    """Lines of a page, and whether each is furniture."""

    family: str
    language: str
    lines: tuple[str, ...]
    furniture: tuple[bool, ...]


def inventories(examples: Iterable[Path]) -> list[Path]:
    """The inventories that stand beside files of labelled examples."""
    beside = dict.fromkeys(path.with_name(INVENTORY) for path in examples)
    return [path for path in beside if path.is_file()]


def read_families(paths: Iterable[Path]) -> list[Family]:
    """The families of some inventories, by name."""
    families: dict[str, Family] = {}
    for path in paths:
        with path.open(encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                family = families.setdefault(row["family"], Family(row["family"], row["language"]))
                lines = family.furniture[row["where"]] if row["furniture"] else family.lookalikes
                lines.append(row["line"])
    return [families[name] for name in sorted(families)]


def made_pages(families: Sequence[Family], bodies: Mapping[str, Sequence[Sequence[str]]]) -> Iterator[MadePage]:
    """Some pages of each family; `bodies` are articles by language, each as its lines.

    The same families and bodies give the same pages. Where articles of a language are few, so are the pages.
    """
    for family in families:
        pool, random = bodies.get(family.language, ()), Random(family.name)
        for _ in range(min(PAGES_A_FAMILY, PAGES_AN_ARTICLE * len(pool))):
            yield _page(family, random.choice(pool), random)


def _page(family: Family, body: Sequence[str], random: Random) -> MadePage:
    """An article with furniture before it, in it and behind it."""
    heavy = random.random() < MADE_HEAVY
    rows = [(line, True) for line in _block(family.furniture[TOP], random.choice(LINES[TOP][heavy]), random)]
    gaps = set(random.sample(range(1, len(body)), min(random.choice(GAPS), len(body) - 1)))
    lookalikes = _block(family.lookalikes, random.choice(LOOKALIKES), random)
    among = dict(zip(random.sample(range(1, len(body)), min(len(lookalikes), len(body) - 1)), lookalikes, strict=False))
    for place, line in enumerate(body):
        if place in gaps:
            inside = _block(family.furniture[INSIDE], random.choice(LINES_A_GAP), random)
            rows += [(own, True) for own in inside]
        if place in among:
            rows.append((among[place], False))
        rows.append((line, False))
    rows += [(line, True) for line in _block(family.furniture[BOTTOM], random.choice(LINES[BOTTOM][heavy]), random)]
    lines, furniture = zip(*rows, strict=True)
    return MadePage(family.name, family.language, lines, furniture)


def _block(lines: Sequence[str], count: int, random: Random) -> list[str]:
    """So many lines of an inventory: neighbours, which sites show together, or any."""
    count = min(count, len(lines))
    if random.random() < IN_ORDER:
        first = random.randrange(len(lines) - count + 1)
        return list(lines[first : first + count])
    return random.sample(lines, count)

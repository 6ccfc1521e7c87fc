"""Pages made from the inventory of furniture: what is marked, and what the inventory that ships holds."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sourcequal.training import made_pages
from sourcequal.training.adapting import training_folder
from sourcequal.training.made_pages import BOTTOM, INSIDE, TOP, Family

LINES = st.lists(st.text(st.characters(categories=["Ll"]), min_size=1, max_size=8), max_size=20, unique=True)
BODY = [f"Sentence {number} of an article about otters." for number in range(6)]


@given(LINES, LINES, LINES, LINES)
def test_made_pages_hold_the_article_and_mark_all_else(
    top: list[str], inside: list[str], bottom: list[str], lookalikes: list[str]
) -> None:
    family = Family("otter-news", "en", {TOP: top, INSIDE: inside, BOTTOM: bottom}, lookalikes)
    pages = list(made_pages.made_pages([family], {"en": [BODY]}))
    assert pages == list(made_pages.made_pages([family], {"en": [BODY]}))
    assert len(pages) == made_pages.PAGES_AN_ARTICLE
    for page in pages:
        furniture = [line for line, marked in zip(page.lines, page.furniture, strict=True) if marked]
        kept = [line for line, marked in zip(page.lines, page.furniture, strict=True) if not marked]
        assert [line for line in kept if line in BODY] == BODY
        assert set(kept) <= {*BODY, *lookalikes}
        assert set(furniture) <= {*top, *inside, *bottom}


def test_no_page_is_made_in_a_language_without_articles() -> None:
    family = Family("notizie-lontra", "it", {TOP: ["Condividi"], INSIDE: [], BOTTOM: []})
    assert not list(made_pages.made_pages([family], {"en": [BODY]}))


def test_inventory_is_read_beside_the_examples(tmp_path: Path) -> None:
    row = {"family": "otter-news", "language": "en", "where": "top", "furniture": True, "line": "Share this otter"}
    (tmp_path / made_pages.INVENTORY).write_text(json.dumps(row) + "\n", encoding="utf-8")
    found = made_pages.inventories([tmp_path / "boilerplate.jsonl", tmp_path / "more.jsonl"])
    assert found == [tmp_path / made_pages.INVENTORY]
    assert made_pages.read_families(found) == [
        Family("otter-news", "en", {TOP: ["Share this otter"], INSIDE: [], BOTTOM: []})
    ]
    assert not made_pages.inventories([tmp_path / "elsewhere" / "boilerplate.jsonl"])


def test_shipped_inventory_is_broad_and_says_nothing_twice() -> None:
    families = made_pages.read_families([training_folder() / made_pages.INVENTORY])
    furniture = [line for family in families for lines in family.furniture.values() for line in lines]
    lookalikes = [line for family in families for line in family.lookalikes]
    assert len(families) >= 90
    assert len({family.language for family in families}) >= 15
    assert len(furniture) >= 4000
    assert len(lookalikes) >= 500
    assert not [line for line, count in Counter(map(str.lower, furniture + lookalikes)).items() if count > 1]

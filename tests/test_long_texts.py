"""Texts of a megabyte: what is looked up again and again is looked up in less than all of the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from time import perf_counter

import pytest

from sourcequal import Document
from sourcequal.scorers.contradictions.cn332_two_places_of_one_event import _one_person
from sourcequal.scorers.contradictions.people import People
from sourcequal.scorers.contradictions.trials import Statement, _one_accused

SECONDS = 2.0  # for each look; a walk over all of the text for each name or place takes several times as long
SURNAMES = ["".join(letters).capitalize() for letters in product("bdfgklmnrst", "aeiou", "lmnr", "aeo", "kv")]
TEXT = "".join(f"Ida {name} came to the mill, and {name} said that the wheel turned well.\n" for name in SURNAMES) * 6


def _accused(document: Document) -> bool:
    nobody = Statement(next(re.finditer("Ida", document.text)), (0, 3), "", "")
    return all(_one_accused(document, nobody, nobody, [nobody]) for _ in range(300))


@pytest.mark.parametrize(
    ("look", "seen"),
    [
        (_one_person, False),
        (lambda document: len(People(document).mentions), 2 * len(SURNAMES) * 6),
        (_accused, True),
    ],
    ids=["one person", "mentions", "accused"],
)
def test_a_look_at_a_long_text_takes_moments(look: Callable[[Document], object], seen: object) -> None:
    document = Document.from_text(TEXT, language="en")
    assert len(document.folded) == len(document.plain)  # views that all rules share
    started = perf_counter()
    assert look(document) == seen
    assert perf_counter() - started < SECONDS

"""Texts of a megabyte: what is looked up again and again is looked up in less than all of the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from operator import itemgetter

import pytest

from sourcequal import Document, score
from sourcequal.scorers.contradictions.cn332_two_places_of_one_event import _one_person
from sourcequal.scorers.contradictions.comparing import MOST_COMPARED, each_two, each_two_alike, each_with_each
from sourcequal.scorers.contradictions.happenings import NEAR, joined
from sourcequal.scorers.contradictions.people import People
from sourcequal.scorers.contradictions.persons import _words_before
from sourcequal.scorers.contradictions.trials import Statement, _one_accused
from tests.growth import assert_grows_in_proportion

SURNAMES = ["".join(letters).capitalize() for letters in product("bdfgklmnrst", "aeiou", "lmnr", "aeo", "kv")]
TEXT = "".join(f"Ida {name} came to the mill, and {name} said that the wheel turned well.\n" for name in SURNAMES)


def _accused(document: Document) -> bool:
    nobody = Statement(next(re.finditer("Ida", document.text)), (0, 3), "", "")
    return all(_one_accused(document, nobody, nobody, [nobody]) for _ in range(300))


@pytest.mark.parametrize(
    ("look", "seen"),
    [
        (_one_person, False),
        (lambda document: len(People(document).mentions), 2 * len(SURNAMES)),
        (_accused, True),
    ],
    ids=["one person", "mentions", "accused"],
)
def test_a_look_at_a_long_text_takes_moments(look: Callable[[Document], object], seen: object) -> None:
    """A walk over all of the text for each name or place goes by the square."""

    def prepared(size: int) -> Callable[[], object]:
        document = Document.from_text(TEXT * size, language="en")
        assert len(document.folded) == len(document.plain)  # views that all rules share
        return lambda: look(document)

    assert prepared(1)() == seen
    assert_grows_in_proportion(prepared, 1)


@pytest.mark.parametrize("word", ["acgt" * 5000, "x" * 20000, "1" * 20000, "-".join("a" * 1000)], ids=len)
def test_a_string_that_nobody_reads_as_a_word_holds_nothing_up(word: str) -> None:
    article = (
        f"The sequence was read by a machine in the cellar of the mill, and printed as {word} on a strip of paper. "
    )
    report = score(article + "It took all night, the miller said, and nobody has looked at the strip since.")
    assert not report.failures


@pytest.mark.parametrize("name", ["Corrie", "Lund-Berg", "O'Brien", "Lund"])
def test_the_bearers_of_a_name_are_those_that_a_look_through_the_text_finds(name: str) -> None:
    text = "Ada Corrie met Jo Corrie's aunt, Ida Lund-Berg, and Mo O'Brien; O'Brien is Ms Lund and Una Lund."
    found = {match[1] for match in re.finditer(rf"\b([A-Z][\w'-]+) {re.escape(name)}\b", text)}
    assert _words_before(text)[name] == found


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [("Melk", "Krems", True), ("Krems", "Melk", False), ("elk", "Krems", False), ("Melk", "Krem", False)],
)
def test_places_are_joined_where_nothing_else_stands_between_them(one: str, other: str, said: bool) -> None:
    assert joined("The abbey of Melk, near Krems, is closed. Krems has a mill.", one, NEAR, other) is said


def test_statements_are_held_against_those_after_them_in_order() -> None:
    words = ["ant", "bee", "asp", "bat", "ape"]
    assert list(each_two(words[:3])) == [("ant", "bee"), ("ant", "asp"), ("bee", "asp")]
    assert list(each_two_alike(words, itemgetter(0))) == [
        ("ant", "asp"),
        ("ant", "ape"),
        ("bee", "bat"),
        ("asp", "ape"),
    ]
    assert list(each_with_each("ab", "xy")) == [("a", "x"), ("a", "y"), ("b", "x"), ("b", "y")]


def test_a_thousand_statements_make_no_million_pairs() -> None:
    most = MOST_COMPARED * (MOST_COMPARED - 1) // 2
    assert len(list(each_two(range(1000)))) == most
    assert len(list(each_two_alike(range(1000), lambda number: number % 2))) == 2 * most
    assert len(list(each_with_each(range(1000), range(1000)))) == MOST_COMPARED**2

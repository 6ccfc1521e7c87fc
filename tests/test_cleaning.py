"""Fixes: what is struck out goes with its line, everything else stays to the letter."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcequal import clean, score
from sourcequal.cleaning import apply_fixes, fixes_of
from sourcequal.finding import Finding, Fix


@pytest.mark.parametrize(
    ("text", "struck", "left"),
    [
        ("One.\n\nShare\n\nTwo.\n", ["Share"], "One.\n\nTwo.\n"),
        ("One.\nShare\nTwo.", ["Share"], "One.\nTwo."),
        ("One.\n\nShare\nTweet\n\nTwo.", ["Share", "Tweet"], "One.\n\nTwo."),
        ("Menu\n\nOne.", ["Menu"], "One."),
        ("One.\n\nShare\n", ["Share"], "One.\n"),
        ("One. Share this. Two.", ["Share this. "], "One. Two."),
        ("One.\n\n\n\nTwo.", [], "One.\n\n\n\nTwo."),
        ("  Share \nOne.", ["Share"], "One."),
        ("One.\r\n\r\nShare\r\n\r\nTwo.\r\n", ["Share"], "One.\r\n\r\nTwo.\r\n"),
        ("One.\nShare this\nand that\nTwo.", ["Share this\nand that"], "One.\nTwo."),
        ("\ufdd0\nShare\n\uffff", ["Share"], "\ufdd0\n\uffff"),  # code points that stand for nothing stay, too
    ],
)
def test_strikes(text: str, struck: list[str], left: str) -> None:
    assert apply_fixes(text, [Fix(text.index(s), text.index(s) + len(s), "") for s in struck]) == left


@given(st.text(alphabet="ab \n", max_size=80))
def test_no_fix_no_change(text: str) -> None:
    assert apply_fixes(text, []) == text


def test_lines_are_counted_in_what_becomes_of_the_text() -> None:
    repairs = [Fix(0, 1, "x\ny"), Fix(2, 3, "z"), Fix(4, 9, "")]
    assert apply_fixes("a\nb\nShare\n\nc", repairs) == "x\ny\nz\n\nc"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It opens&amp;nbsp;today, she said.", "It opens\xa0today, she said."),
        (
            "It opens&nbsp;today, said &amp;ldquo;Bea&amp;rdquo; of the club.",
            "It opens\xa0today, said “Bea” of the club.",
        ),
        ("Bread &amp;amp;amp; butter is&#160;cheap.", "Bread & butter is\xa0cheap."),
    ],
)
def test_what_was_escaped_twice_is_repaired_at_once(text: str, left: str) -> None:
    assert clean(text) == left
    assert clean(left) == left


def finding(fix: Fix, confidence: float = 0.9, *, shown: bool = True) -> Finding:
    return Finding("BP100", "x", "boilerplate", "error", fix.start, fix.end, "x", confidence, (), fix, shown)


@pytest.mark.parametrize(
    "text",
    ["Accueil > Région > Société\nLe marché rouvre samedi.", "<p>Menu</p>\nHome | News | Sport\nThe  town is quiet."],
)
def test_the_fixes_of_a_report_can_all_be_made(text: str) -> None:
    fixes = sorted((one.fix for one in score(text).findings if one.fix), key=lambda fix: fix.start)
    assert fixes
    assert all(fix.end <= after.start for fix, after in pairwise(fixes))
    made = text
    for fix in reversed(fixes):
        made = made[: fix.start] + fix.replacement + made[fix.end :]
    assert [line for line in made.split("\n") if line.strip()] == clean(text).split("\n")


def test_striking_out_wins_over_a_repair_inside() -> None:
    strike, repair = Fix(0, 10, ""), Fix(2, 4, "x")
    assert fixes_of([finding(repair), finding(strike)]) == [strike]


def test_min_confidence_decides_instead_of_the_thresholds() -> None:
    weak = finding(Fix(0, 4, ""), 0.3, shown=False)
    assert fixes_of([weak]) == []
    assert fixes_of([weak], 0.2) == [weak.fix]


def test_a_text_that_was_saved_twice_keeps_its_paragraphs() -> None:
    story = "".join(
        f"Paragraph {name} of the story about the harbour says at some length what happened there on {name} day.\n"
        for name in ("one", "two", "three")
    )
    assert clean(story + story).count("Paragraph two") == 2
    assert clean(story + "The storm passed.\n" * 3 + story.split("\n")[0]).count("Paragraph one") == 1

"""The plugin against its marked examples, and in a run of sourcequal."""

from __future__ import annotations

import pytest
from press_releases import read_release, sourcequal_rules

from sourcequal import score
from sourcequal.rule import Rule
from sourcequal.testing import check_rule


@pytest.mark.parametrize("rule", sourcequal_rules(), ids=lambda rule: rule.code)
def test_rule_finds_what_its_examples_mark(rule: Rule) -> None:
    check_rule(rule)


def test_sourcequal_runs_rules_and_scorers() -> None:
    found = {finding.code for finding in score("FOR IMMEDIATE RELEASE\n\nThe mill opens.").findings}
    assert {"BP910", "BP911"} <= found


def test_releases_are_read() -> None:
    document = read_release(b"Mill opens\nThe mill opens.", "mill.release")
    assert (document.title, document.text) == ("Mill opens", "The mill opens.")

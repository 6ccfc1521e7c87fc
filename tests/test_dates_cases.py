"""Whole texts that are full of dates and have nothing wrong with them: the dates dimension stays silent."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sourcequal.document import Document
from sourcequal.rule import Settings
from sourcequal.scorer import Outcome, RuleScorer
from sourcequal.scorers import family_rules

PATH = Path(__file__).parent / "cases" / "dates.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in PATH.read_text(encoding="utf-8").splitlines()]
RULES = family_rules("dates")
LEAST_HARD_EXAMPLES = 60


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_hard_text_stays_clean(row: dict[str, Any]) -> None:
    published = date.fromisoformat(row["published"]) if row["published"] else None
    outcome = Outcome(Document.from_text(row["text"], published=published))
    RuleScorer(RULES).score_batch([outcome], Settings(date.fromisoformat(row["as_of"])))
    assert outcome.failures == []
    loud = [finding for finding in outcome.findings if finding.shown and finding.severity != "info"]
    assert [(finding.code, row["text"][finding.start : finding.end]) for finding in loud] == []


def test_there_are_enough_hard_examples() -> None:
    assert len(ROWS) + sum(len(rule.good) for rule in RULES) >= LEAST_HARD_EXAMPLES

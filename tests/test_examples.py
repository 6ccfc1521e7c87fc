"""Labelled examples: the shipped ones hold to the schema, and a broken one is named by file, line and field."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sourcequal import score
from sourcequal.errors import UsageError
from sourcequal.models import load_model
from sourcequal.training.adapting import judged_findings, judged_lines
from sourcequal.training.boilerplate import read_example_pages
from sourcequal.training.evaluating import evaluate
from sourcequal.training.examples import LabelledExample, example_of_report, read_examples
from sourcequal.training.made_pages import INVENTORY
from sourcequal.training.units import find_all, units_of

ROOT = Path(__file__).parent.parent
FILES = sorted(path for path in (ROOT / "training_data").glob("*.jsonl") if path.name != INVENTORY)
GOOD: dict[str, Any] = {
    "schema_version": "1.0",
    "id": "a",
    "text": "Menu\nThe vote passed.",
    "judged": ["boilerplate"],
    "findings": [{"dimension": "boilerplate", "kind": "navigation", "start": 0, "end": 4, "quote": "Menu"}],
}


def write(folder: Path, **changes: Any) -> Path:
    path = folder / "labels.jsonl"
    path.write_text(
        json.dumps({k: v for k, v in {**GOOD, **changes}.items() if v is not None}) + "\n", encoding="utf-8"
    )
    return path


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_shipped_examples_hold_to_the_schema(path: Path) -> None:
    examples = list(read_examples([path]))
    assert all(label.end > label.start for example in examples for label in example.labels)
    assert [i for i, n in Counter(example.document.id for example in examples).items() if n > 1] == []
    assert [t for t, n in Counter(example.document.text for example in examples).items() if n > 1] == []


FRONT = "---\ntitle: Vote\ntags: politics\ndate: 2026-03-14\n---\n"
BODY = "Menu\nThe vote passed.\n\nSubscribe to our newsletter\nCouncil votes again\n"


def marked(text: str, *words: str) -> list[dict[str, Any]]:
    starts = ((text.index(piece), len(piece)) for piece in words)
    return [{"dimension": "boilerplate", "kind": "x", "start": start, "end": start + size} for start, size in starts]


def judged_as(folder: Path, text: str, *more: str) -> LabelledExample:
    """Menu and prompt are furniture, as are `more`; the last line nobody saw."""
    words = ("Menu", "Subscribe to our newsletter", *more)
    seen = [[0, text.index("Council votes again")]]
    changes = {"text": text, "seen": seen, "published": "2026-03-14", "findings": marked(text, *words)}
    (example,) = read_examples([write(folder, **changes)])
    return example


@pytest.mark.parametrize("front", ["", FRONT])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_is_learned_and_measured_is_what_rules_read(tmp_path: Path, front: str, line_end: str) -> None:
    """Front matter is no line of the article, and an article is one whether CRLF or LF ends its lines."""
    plain = judged_as(tmp_path, BODY)
    given = judged_as(tmp_path, (front + BODY).replace("\n", line_end), *["tags: politics"][: bool(front)])
    read = given.as_read
    quotes = [read.document.text[label.start : label.end] for label in read.labels]
    assert [quote for quote in quotes if quote] == ["Menu", "Subscribe to our newsletter"]
    (found,), (usual,) = find_all([given]), find_all([plain])
    assert units_of([given], [found], "boilerplate") == units_of([plain], [usual], "boilerplate")
    model = load_model("boilerplate")
    for one, other in (
        (judged_lines([given], model), judged_lines([plain], model)),
        (judged_findings([given], [found]), judged_findings([plain], [usual])),
    ):
        for name, array in vars(other).items():
            np.testing.assert_array_equal(vars(one)[name], array, name)
    (page,), (usual_page,) = (
        read_example_pages([write(tmp_path, text=e.document.text, findings=[])]) for e in (given, plain)
    )
    assert page.lines == usual_page.lines


def test_a_mistake_is_shown_at_its_line_of_the_file(tmp_path: Path) -> None:
    text = (FRONT + BODY).replace("\n", "\r\n")
    path = write(tmp_path, text=text, findings=[])
    wrong = next(one for one in evaluate([path])["dimensions"]["boilerplate"]["mistakes"] if "BP101" in one["codes"])
    assert wrong["quote"] == "Subscribe to our newsletter"
    assert wrong["line"] == text[: text.index("Subscribe")].count("\n") + 1
    assert "\r" not in wrong["before"] + wrong["after"]


def test_an_article_whose_front_matter_misleads_is_not_sound(tmp_path: Path) -> None:
    (mark,) = marked(FRONT, "2026-03-14")
    changes = {"text": FRONT + BODY, "judged": ["dates"], "findings": [{**mark, "dimension": "dates"}]}
    (example,) = read_examples([write(tmp_path, **changes)])
    assert [unit.label for unit in units_of([example], [[]], "dates")] == [True]


RUN = 8  # words in a row that two texts share only where one was written from the other


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_shipped_example_stands_in_the_test_cases(path: Path) -> None:
    cases = {
        run
        for file in (ROOT / "tests" / "cases").glob("*.jsonl")
        for line in file.read_text(encoding="utf-8").splitlines()
        for run in runs(json.loads(line).get("text", ""))
    }
    assert [e.document.id for e in read_examples([path]) if runs(e.document.text) & cases] == []


def test_an_example_is_read(tmp_path: Path) -> None:
    (example,) = read_examples([write(tmp_path)], "boilerplate")
    assert [(label.kind, label.start, label.end) for label in example.of("boilerplate")] == [("navigation", 0, 4)]
    assert list(read_examples([write(tmp_path)], "dates")) == []


def test_text_can_stand_in_a_file(tmp_path: Path) -> None:
    text = GOOD["text"]
    (tmp_path / "a.txt").write_text(text, encoding="utf-8-sig")  # as sourcequal score reads it: without the mark
    (example,) = read_examples([write(tmp_path, text=None, path="a.txt", sha256=sha256(text.encode()).hexdigest())])
    assert example.document.text == text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"judged": ["beauty"]}, "judged/0: 'beauty' is not one of"),
        ({"text": None}, "labels.jsonl:1: the line: lacks text, or path and sha256"),
        ({"findings": [{"dimension": "boilerplate", "start": 0, "end": 4}]}, "findings/0: lacks code, or kind"),
        ({"text": None, "path": "none.txt", "sha256": "0" * 64}, "path: "),
        ({"findings": [{**GOOD["findings"][0], "start": -1}]}, "findings/0/start: -1 is less than"),
        ({"findings": [{**GOOD["findings"][0], "end": 99}]}, "findings/0: span 0:99 does not lie in the text"),
        ({"findings": [{**GOOD["findings"][0], "quote": "Me"}]}, "findings/0: quote 'Me' is not text[0:4] 'Menu'"),
        (
            {"findings": [{**GOOD["findings"][0], "related": [{"start": 1, "end": 99}]}]},
            "findings/0/related/0: span 1:99",
        ),
        ({"findings": [{**GOOD["findings"][0], "start": 0.0}]}, "findings/0: the offset 0.0 has decimals; write 0"),
        ({"findings": [{**GOOD["findings"][0], "end": 4.5}]}, "findings/0/end: 4.5 is not of type 'integer'"),
        (
            {"findings": [{**GOOD["findings"][0], "related": [{"start": 1, "end": 4.0}]}]},
            "findings/0/related/0: the offset 4.0 has decimals; write 4",
        ),
        ({"seen": [[0, 4.0]]}, "seen/0: the offset 4.0 has decimals; write 4"),
        (
            {"findings": [{"dimension": "dates", "kind": "", "start": 0, "end": 4}]},
            "findings/0: kind: is empty; write what is wrong there",
        ),
        (
            {"findings": [{"dimension": "dates", "kind": "", "code": "", "start": 0, "end": 4}]},
            "findings/0: kind: is empty; write what is wrong there",
        ),
        ({"text": None, "path": "a\0b", "sha256": "0" * 64}, "path: "),
        ({"judged": ["dates"]}, "findings/0: is of boilerplate, which is not judged; add it to judged"),
        (
            {"findings": [{**GOOD["findings"][0], "end": 0, "quote": ""}]},
            "findings/0: span 0:0 is empty; mark what is wrong",
        ),
        (
            {"findings": [{**GOOD["findings"][0], "kind": "DT101"}]},
            "findings/0: DT101 is a code of dates, not of boilerplate",
        ),
        ({"seen": [[0, 4], [3, 1]]}, "seen/1: span 3:1 does not lie in the text"),
        ({"published": "2026-02-30"}, "published: '2026-02-30' is not a day"),
        ({"as_of": "0000-01-01"}, "as_of: '0000-01-01' is not a day"),
    ],
)
def test_a_broken_example_is_named(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(UsageError, match=r"labels\.jsonl:1") as error:
        list(read_examples([write(tmp_path, **changes)]))
    assert words in str(error.value)


@pytest.mark.parametrize("row", ["{", "[" * 100_000, "\u00e9"])
def test_a_line_that_is_no_json_is_named(tmp_path: Path, row: str) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n{row}\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"labels\.jsonl:2: not JSON"):
        list(read_examples([path]))


def test_a_mark_at_the_beginning_is_no_part_of_the_first_example(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(json.dumps(GOOD), encoding="utf-8-sig")
    assert [example.document.text for example in read_examples([path])] == [GOOD["text"]]


def test_a_report_becomes_an_example(tmp_path: Path) -> None:
    text = "Tuesday, March 3\n\nThe vote passed on 3 March 2026.\n\nSign up for our newsletter\n"
    row = example_of_report(score(text, source="vote.txt", as_of=date(2026, 3, 4)).to_dict(), text)
    path = tmp_path / "labels.jsonl"
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (example,) = read_examples([path])
    assert example.document.text == text
    assert len(example.judged) == 4
    assert row["published"] is None, "the text says it, and it stays in doubt as it was"

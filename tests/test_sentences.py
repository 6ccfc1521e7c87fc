"""The plain rule for sentences, which stands in where the tokenizer cannot be installed."""

from __future__ import annotations

from functools import partial

import pytest

from sourcequal.sentences import plain_spans
from tests.growth import assert_grows_in_proportion

SENTENCES = [
    ["He left.", "She stayed."],
    ["Mr. Smith went to Oslo on Jan. 5.", "He met J. K. Aas.", "“Go!” she said."],
    ["The U.S. Army left.", "It cost 2.5 million.", "12 people came…", "Why?", "Nobody knows."],
    ["one line without an end"],
    ["Er kam. aber spät."],
]


@pytest.mark.parametrize("sentences", SENTENCES, ids=lambda sentences: sentences[0])
def test_plain_spans(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end].strip() for start, end in plain_spans(text)] == sentences


@pytest.mark.parametrize(("first", "piece"), [("", "."), ("", ". "), ("", ".”"), (".", " "), ("", "a.")])
def test_hostile_text_takes_no_time(first: str, piece: str) -> None:
    assert_grows_in_proportion(lambda size: partial(plain_spans, first + piece * size), 12_500)

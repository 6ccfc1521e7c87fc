"""The plain rule for sentences, which stands in where the tokenizer cannot be installed."""

from __future__ import annotations

from time import perf_counter

import pytest

from sourcequal.sentences import plain_spans

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


@pytest.mark.parametrize("text", ["." * 200_000, ". " * 100_000, ".”" * 100_000, "." + " " * 200_000, "a." * 100_000])
def test_hostile_text_takes_no_time(text: str) -> None:
    started = perf_counter()
    plain_spans(text)
    assert perf_counter() - started < 2

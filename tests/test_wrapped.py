"""Text that a program wrapped reads as it did before."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcequal import Document, score
from sourcequal.sentences import is_wrapped

PROSE = (
    "The harbour board said on Tuesday, March 4, 2025, that the inner basin would be dredged in spring. “We have "
    "waited for nine years, and in all that time the channel has silted up by a hand's breadth every winter,” said "
    "the harbour master, Ilse Marrow.\n\nShe said that two of the four moorings had been given up in October, and that "
    "the fishing boats had moved upstream, where the river is deep enough at every tide."
)


@pytest.mark.parametrize("width", [60, 66, 72, 80])
@pytest.mark.parametrize("indent", ["", "    "])
def test_wrapped_prose_flows(width: int, indent: str) -> None:
    wrapped = "\n\n".join(textwrap.fill(part, width, initial_indent=indent) for part in PROSE.split("\n\n"))
    document = Document.from_text(wrapped)
    assert len(document.flowing) == len(wrapped)
    assert " ".join(document.flowing.split()) == " ".join(PROSE.split())
    plain = Document.from_text(PROSE)
    assert [found.value for found in document.dates] == [found.value for found in plain.dates]
    assert len(document.quotations) == len(plain.quotations) == 1
    loud = [(found.code, found.message) for found in score(document).findings if found.severity != "info"]
    assert loud == [(found.code, found.message) for found in score(plain).findings if found.severity != "info"]


def test_sentences_run_over_the_end_of_a_line_in_a_short_paragraph_of_wrapped_text() -> None:
    short = "“The boats have moved upstream, to where the river is deeper; some 50 km,”\nadded the pilot."
    wrapped = "\n\n".join([*(textwrap.fill(part, 76) for part in PROSE.split("\n\n")), short])
    last = Document.from_text(wrapped).sentences[-1]
    assert wrapped[slice(*last)] == short


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Ferry loses its ramp for the third time this winter",
            "Council shelves the plan for a depot at the quay",
            "Why",
        ],
        ["one line of fifty characters, which nobody wrapped", "two of them are no paragraph that a program broke up"],
        ["short", "lines", "of a poem"],
    ],
)
def test_lines_that_nobody_wrapped_stay(lines: list[str]) -> None:
    assert not is_wrapped(lines)
    text = "\n".join(lines)
    assert Document.from_text(text).flowing == text


@given(st.text(alphabet="ab .\n", max_size=400))
def test_flowing_text_keeps_every_other_character(text: str) -> None:
    flowing = Document.from_text(text).flowing
    assert len(flowing) == len(text)
    assert all(one == other or (one, other) == ("\n", " ") for one, other in zip(text, flowing, strict=True))

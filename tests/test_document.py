"""The views of a document: exact text, offsets that agree, each view computed once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcequal.document import Document
from sourcequal.folding import fold
from tests.growth import assert_grows_in_proportion

ENGLISH = (
    "The council said on Tuesday that the bridge would be closed because of the damage that was found by the engineers."
)
TEXTS = st.text(alphabet=st.characters(codec="utf-8"), max_size=400) | st.text(
    alphabet="aB .\n\t“”'-İß’1", max_size=200
)


@given(TEXTS)
def test_folded_text_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(TEXTS)
def test_plain_text_keeps_every_offset_and_case(text: str) -> None:
    plain = Document.from_text(text).plain
    assert len(plain) == len(text)
    assert all(one == other or not one.isalnum() for one, other in zip(text, plain, strict=True))
    assert not set(plain) & set("“”„’‘")


@given(TEXTS)
def test_lines_put_together_are_the_text(text: str) -> None:
    lines = Document.from_text(text).lines
    assert "\n".join(line.text for line in lines) == text
    assert all(text[line.start : line.end] == line.text for line in lines)


@given(TEXTS)
def test_views_lie_in_order_inside_the_text(text: str) -> None:
    document = Document.from_text(text, language="en")
    parts = [part[:2] for part in document.parts]
    assert document.word_count == len(document.words)
    for view in (document.words, document.sentences, document.paragraphs, document.quotations, parts):
        ends = [0, *(end for _, end in view)]
        assert all(before <= start < end <= len(text) for before, (start, end) in zip(ends, view, strict=False))


@given(TEXTS, st.integers(0, 400))
def test_position_finds_the_place_again(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    document = Document.from_text(text)
    line, column = document.position(offset)
    assert document.lines[line - 1].start + column - 1 == offset


def test_lines_end_at_newlines_only() -> None:
    assert len(Document.from_text("one\u2028still one\x85and still\rone\ntwo").lines) == 2


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Headline without a stop\nHe left.", ["Headline without a stop", "He left."]),
        (
            "The line was broken\nin the middle. Then it went on.",
            ["The line was broken\nin the middle.", "Then it went on."],
        ),
        ("Dr. Moor met Mr. Lund.", ["Dr. Moor met Mr. Lund."]),
        ("  \n \n", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    document = Document.from_text(text)
    assert [text[start:end] for start, end in document.sentences] == sentences


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Bridge closes after cracks are found\n\n{ENGLISH}", "Bridge closes after cracks are found"),
        (f"Menu\n\nHome\n\nBridge closes after cracks are found\n\n{ENGLISH}", "Bridge closes after cracks are found"),
        (f"{ENGLISH * 3}\n\nThe bridge stays open for now\n\n{ENGLISH}", None),
        ("", None),
    ],
)
def test_title(text: str, title: str | None) -> None:
    assert Document.from_text(text).title == title


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        ("Der Stadtrat teilte am Dienstag mit, dass die Brücke wegen der Schäden geschlossen bleibt.", "de"),
        ("Le conseil municipal a annoncé mardi que le pont resterait fermé en raison des dégâts constatés.", "fr"),
        ("Городской совет сообщил во вторник, что мост будет закрыт из-за повреждений.", "ru"),
        # standards of one language, of which a short text may be any
        ("Rådet stemte etter seks timers debatt nei til den nye veien, opplyste kommunen om kvelden.", "no"),
        ("Vijeće je nakon šestosatne rasprave glasovalo protiv nove ceste, priopćio je navečer grad.", "hr"),
        ("Dewan memberikan suara menentang jalan baru setelah debat enam jam, kata pemerintah kota.", "id"),
        ("", "und"),
        ("1 2 3", "und"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert Document.from_text(text).language == language


def test_given_facts_win() -> None:
    document = Document.from_text(ENGLISH, title="Given", language="de-AT")
    assert (document.title, document.language) == ("Given", "de")


GERMAN = (
    "Der Stadtrat teilte am Dienstag mit, dass die Brücke wegen der Schäden, die zwei Ingenieure fanden, bis zum "
    "Herbst gesperrt bleibt."
)
CHINESE = "市议会周二表示，由于工程师发现桥梁受损，这座大桥将关闭至秋天，届时所有车辆必须改道通行。" * 3


@pytest.mark.parametrize(
    ("paragraphs", "languages"),
    [
        ([ENGLISH, ENGLISH], ["en", "en"]),
        ([ENGLISH * 2, GERMAN], ["en", "de"]),
        ([GERMAN * 2, ENGLISH], ["de", "en"]),
        ([ENGLISH * 2, CHINESE, ENGLISH], ["en", "zh", "en"]),
        (
            [ENGLISH, "Anna Berg, Karl Lund, Ida Moor, Otto Falk, Paul Gross, Emil Stein, Max Braun, Hans Klein, " * 2],
            ["en"] * 2,
        ),
        ([ENGLISH * 2, "Die Brücke bleibt zu."], ["en", "en"]),  # too short to be sure
    ],
)
@pytest.mark.parametrize("break_", ["\n\n", "\n"])
def test_each_paragraph_has_its_language(paragraphs: list[str], languages: list[str], break_: str) -> None:
    document = Document.from_text(break_.join(paragraphs))
    starts = [document.text.index(paragraph) for paragraph in paragraphs]
    assert [document.language_at(start) for start in starts] == languages
    assert document.language == languages[0]
    assert document.languages == set(languages)


def test_between_parts_the_language_is_the_main_one() -> None:
    document = Document.from_text(f"\n\n{GERMAN * 2}\n\n{ENGLISH}\n\n")
    first, last = document.parts
    asked = [0, first.start, first.end - 1, first.end, last.start, last.end - 1, last.end, len(document.text) + 5]
    assert [document.language_at(offset) for offset in asked] == ["de", "de", "de", "de", "en", "en", "de", "de"]


def test_the_language_of_a_place_is_found_in_megabytes_of_mixed_text() -> None:
    def english(size: int) -> Callable[[], int]:
        document = Document.from_text(f"{GERMAN * 2}\n\n{ENGLISH}\n\n" * size, language="de")
        assert document.languages == {"de", "en"}
        return lambda: sum(document.language_at(line.start) == "en" for line in document.lines)

    assert english(300)() == 300
    assert_grows_in_proportion(english, 300)  # a walk over all parts for each line goes by the square


def test_a_wrapped_paragraph_is_one_part() -> None:
    text = "\n".join([ENGLISH[:70], GERMAN[:70], ENGLISH[70:], GERMAN[70:]])
    assert len(Document.from_text(text, language="en").parts) == 1


def test_what_a_table_lacks_is_not_given() -> None:
    missing: Any = float("nan")
    document = Document.from_text("The mill turns.", id=missing, title=missing, url=missing, language=missing)
    assert (document.id, document.given_title, document.url, document.given_language) == (None, None, None, None)


@pytest.mark.parametrize("said", ["us", "jp", "gb", "xx", "12", ""])
def test_what_is_no_language_is_detected(said: str) -> None:
    text = "The mill on the hill turns in the wind that comes from the sea, and the miller is asleep in it for a day."
    assert Document.from_text(text, language=said).language == "en"


def test_bytes_are_refused() -> None:
    with pytest.raises(TypeError, match="decode"):
        Document.from_text(b"bytes")  # type: ignore[arg-type]


LEAK = "window.dataLayer = window.dataLayer || []; function gtag(){ dataLayer.push(arguments); }"
MANUAL = "In Python call connect() with the name of the file; its arguments are strings, and None is allowed."


@pytest.mark.parametrize(
    ("text", "about_code"),
    [
        (MANUAL, True),
        ("The tag <b> of HTML makes bold text, and the attribute href of <a> holds an address.", True),
        (ENGLISH, False),
        (f"{ENGLISH}\n\n{LEAK}\n\n{ENGLISH}", False),  # what a page leaks says nothing about the subject
        (f"{ENGLISH} Please enable JavaScript to view the comments. The code of the programme is short.", False),
        ("Her python ate a mouse. The class met in the library, and its methods were strict.", False),
    ],
)
def test_an_article_is_about_code_where_its_prose_is(text: str, about_code: bool) -> None:
    assert Document.from_text(text).about_code is about_code


@pytest.mark.parametrize(
    ("text", "marked", "quoted", "in_code"),
    [
        ("The call `sort()` helps.", "sort()", True, True),
        ("```\nx = 1\n```\nIt ends.", "x = 1", True, True),
        ("```\nx = 1\n```\nIt ends.", "ends", False, False),
        ('const label = items.length === 0 ? "none" : items[0];', "none", False, True),
        ("$ sudo systemctl enable --now backup.timer", "enable", False, True),
        ('{ category: "Fruit", price: "$1", stocked: true }', "Fruit", False, True),
        (ENGLISH, "bridge", False, False),
    ],
)
def test_a_span_stands_in_code(text: str, marked: str, quoted: bool, in_code: bool) -> None:
    document, start = Document.from_text(text), text.index(marked)
    assert document.quotes_code(start, start + len(marked)) is quoted
    assert document.in_code(start, start + len(marked)) is in_code

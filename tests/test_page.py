"""HTML pages: what of a page is read as its article, and what a reader sees of it."""

from __future__ import annotations

from datetime import date

import pytest

from sourcequal.errors import UnreadableSource
from sourcequal.page import FORBIDDEN_REFERENCE, parse_html, read_page
from sourcequal.page_lines import completed, page_lines
from sourcequal.scorers.boilerplate.page_evidence import preformatted

STORY = [
    "The harbour bridge reopened to traffic on Saturday after eleven weeks of repairs, the council said.",
    "Engineers replaced the bearings and resurfaced the roadway while ferries carried the buses across.",
    "The work cost four million, a third more than planned, because the river froze twice in January.",
    "Lorries over twelve tonnes have to go round by Tarn until the new joints have settled in the spring.",
]
MENU = "<ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul>"


def test_a_saved_part_of_a_page_is_read_as_html() -> None:
    part = "<div class='nav'>" + MENU + "</div>" + "".join(f"<p>{line}</p>" for line in STORY)
    assert read_page(part).text.split("\n") == STORY


def test_a_page_whose_article_the_extractor_missed_is_read_whole() -> None:
    notice = (
        "<article><p>This page stands as it was printed, and nobody answers letters that are sent to it.</p></article>"
    )
    missed = "".join(f"<footer><div>{line}</div></footer>" for line in STORY * 3)
    lines = read_page(f"<html><body>{MENU}{notice}{missed}</body></html>").text.split("\n")
    assert set(STORY) <= set(lines)


@pytest.mark.parametrize("opening", ["<dialog>", "<div role='dialog' style='display:none'>", "<div aria-modal='true'>"])
def test_a_window_over_the_page_is_no_part_of_its_article(opening: str) -> None:
    window = f"{opening}<p>{STORY[3]}</p></{opening[1:].rstrip('>').split()[0]}>and so on."
    story = "".join(f"<p>{line}</p>" for line in STORY[:3])
    page = read_page(f"<html><body><article>{story}{window}</article></body></html>")
    assert STORY[3] not in page.text
    assert page.text.split("\n")[:3] == STORY[:3]
    assert "and so on." in page.text


@pytest.mark.parametrize(
    "frame", ["<html><body><div role='dialog'>{}</div></body></html>", "<html role='dialog'><body>{}</body></html>"]
)
def test_a_page_that_shows_its_article_in_a_window_is_read_as_it_is(frame: str) -> None:
    story = "".join(f"<p>{line}</p>" for line in STORY)
    assert read_page(frame.format(story)).text.split("\n") == STORY


def test_a_page_without_text_is_no_article() -> None:
    with pytest.raises(UnreadableSource, match="no article text"):
        read_page("<html><body><script>menu()</script><img src='a.png'></body></html>")


@pytest.mark.parametrize(
    ("head", "foot", "published"),
    [
        ("<meta property='article:published_time' content='2026-03-14T08:00'>", "", date(2026, 3, 14)),
        ("", "<time datetime='2026-03-14' pubdate>14 March</time>", date(2026, 3, 14)),
        ("", "<footer>© 2026 Quay Courier</footer>", None),
        ("", "<footer>Copyright 2019–2024</footer>", None),
        ("<meta property='article:published_time' content='2019-13-45'>", "", None),
        ("", "<p>The first bridge was opened on 3 May 1904.</p>", None),
    ],
)
def test_only_what_a_page_says_of_itself_dates_it(head: str, foot: str, published: date | None) -> None:
    story = "".join(f"<p>{line}</p>" for line in STORY)
    page = read_page(f"<html><head>{head}</head><body><article>{story}</article>{foot}</body></html>")
    assert page.published == published


def test_the_lines_of_a_page_are_its_blocks_in_order_with_their_links() -> None:
    html = (
        "<html><head><title>No</title></head><body><p>One <b>bold</b> word</p>tail<br>after"
        "<!-- comment -->wards<script>var no</script><div><a href='/'>All link</a></div>"
        "<p>ab <a href='/'>cd</a></p></body></html>"
    )
    assert [(line.text, line.linked) for line in page_lines(parse_html(html))] == [
        ("One bold word", 0.0),
        ("tail", 0.0),
        ("afterwards", 0.0),
        ("All link", 1.0),
        ("ab cd", 0.5),
    ]
    assert list(page_lines(None)) == []


CHART = "<div class='bar-chart'><div>Lorries, at most</div><div>12 tonnes</div></div>"


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        (CHART, ["Lorries, at most", "12 tonnes"]),
        (CHART.replace("bar-chart", "bar-chart related-stories"), []),
        (CHART.replace("<div>", "<div style='display: none'>"), []),
        (CHART.replace("Lorries, at most", "<a href='/lorries'>Lorries, at most</a>"), ["12 tonnes"]),
        (f"<aside>{CHART}</aside>", []),
    ],
    ids=["kept", "named otherwise", "hidden", "a link", "an aside"],
)
def test_what_the_extractor_drops_from_within_the_article_is_put_back(part: str, wanted: list[str]) -> None:
    paragraphs = [f"<p>{line}</p>" for line in STORY]
    story = "<div id='story'>" + "".join([*paragraphs[:2], part, *paragraphs[2:]]) + "</div>"
    page = read_page(f"<html><body>{MENU}{story}<div class='bar-chart'>Elsewhere on this site</div></body></html>")
    assert page.text.split("\n") == [*STORY[:2], *wanted, *STORY[2:]]
    assert page.restored == set(wanted)


@pytest.mark.parametrize("said", ["AT&amp;amp;T paid for the joints.", "The caf&amp;eacute; at the quay has shut."])
def test_what_was_escaped_twice_is_no_line_that_the_extractor_dropped(said: str) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in [*STORY, said])
    page = read_page(f"<html><body><div>{paragraphs}</div></body></html>")
    assert not page.restored
    assert len(page.text.split("\n")) == len(STORY) + 1


def test_a_line_is_put_back_between_lines_that_the_extractor_joined() -> None:
    cells = "".join(f"<div>{line}</div>" for line in (STORY[0], "12 tonnes", STORY[1]))
    lines = list(page_lines(parse_html(f"<html><body><div>{cells}</div></body></html>")))
    text, restored = completed(f"| {STORY[0]} | {STORY[1]} |", lines)
    assert text.split("\n") == [f"| {STORY[0]} | ", "12 tonnes", f"{STORY[1]} |"]
    assert restored == {"12 tonnes"}


@pytest.mark.parametrize(
    ("before", "heading", "after", "put_back"),
    [
        ("", "<h3 class='promo'><a href='/bridge'>The bridge</a></h3>", "", True),
        ("", "<p class='promo'><a href='/bridge'>The bridge</a></p>", "", False),
        ("", "<h3 hidden><a href='/bridge'>The bridge</a></h3>", "", False),
        ("<nav>", "<h3><a href='/bridge'>The bridge</a></h3>", "</nav>", False),
        ("", "<h3><a href='/bridge'>The bridge</a></h3>", "<p><a href='/more'>More</a></p>", False),
    ],
    ids=["over the text", "no heading", "hidden", "in a menu", "over a link"],
)
def test_a_heading_over_the_articles_text_is_put_back(before: str, heading: str, after: str, put_back: bool) -> None:
    first, second, *rest = (f"<p>{line}</p>" for line in STORY)
    body = "".join([first, before, heading, after, second, *rest])
    lines = list(page_lines(parse_html(f"<html><body><div>{body}</div></body></html>")))
    text, restored = completed("\n".join(STORY), lines)
    assert restored == ({"The bridge"} if put_back else set())
    assert text.split("\n") == ([STORY[0], "The bridge", *STORY[1:]] if put_back else list(STORY))


def test_what_a_page_sets_as_it_was_typed_is_known_with_or_without_its_line_ends() -> None:
    code = "for lorry in queue:\n    weigh(lorry)\n    home()"
    html = f"<html><body>{MENU}<p>{STORY[0]}</p><div><pre><code>{code}</code></pre></div></body></html>"
    texts = ["Home", STORY[0], *code.split("\n")[:2], " ".join(code.split()), "* * *", ""]
    assert preformatted(list(page_lines(parse_html(html))), texts) == [False, False, True, True, True, False, False]


def test_half_a_character_ends_no_page() -> None:
    paragraphs = [f"{words} of the council said that the mill would open." for words in ("A \udc80member", "The head")]
    text = read_page(f"<html><body><article>{''.join(map('<p>{}</p>'.format, paragraphs))}</article></body>").text
    assert text.split("\n") == [paragraph.replace("\udc80", "\ufffd") for paragraph in paragraphs]


@pytest.mark.parametrize("reference", ["&#8;", "&#x1B;", "&#31", "&#xFFFE;", "&#65535;"])
def test_a_reference_to_what_no_page_may_hold_is_left_out(reference: str) -> None:
    story = "".join(f"<p>{line}</p>" for line in STORY).replace(" ", f"{reference} ", 1)
    page = read_page(f"<html><head><title>The quay</title></head><body><article>{story}</article></body></html>")
    assert (page.title, page.text.splitlines()[0]) == ("The quay", STORY[0])


@pytest.mark.parametrize("reference", ["&#9;", "&#10;", "&#80;", "&#310;", "&#x1F600;", "&#x8A;"])
def test_other_references_stay(reference: str) -> None:
    assert FORBIDDEN_REFERENCE.sub("", reference) == reference


def test_a_tag_with_attributes_without_end_is_read_as_a_bare_one() -> None:
    attributes = " ".join(f'a{number}="x"' for number in range(50_000))
    line = "The council met on Monday and spoke of the bridge for an hour, and nobody was content with what it decided."
    assert read_page(f"<html><body><p {attributes}>{line}</p></body></html>").text == line

"""HTML pages: what of a page is read as its article, and what a reader sees of it."""

from __future__ import annotations

import pytest

from sourcequal.errors import UnreadableSource
from sourcequal.page import PageLine, page_lines, read_page

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


def test_a_page_without_text_is_no_article() -> None:
    with pytest.raises(UnreadableSource, match="no article text"):
        read_page("<html><body><script>menu()</script><img src='a.png'></body></html>")


def test_the_lines_of_a_page_are_its_blocks_in_order_with_their_links() -> None:
    html = (
        "<html><head><title>No</title></head><body><p>One <b>bold</b> word</p>tail<br>after"
        "<!-- comment -->wards<script>var no</script><div><a href='/'>All link</a></div>"
        "<p>ab <a href='/'>cd</a></p></body></html>"
    )
    assert list(page_lines(html)) == [
        PageLine("One bold word", 0.0),
        PageLine("tail", 0.0),
        PageLine("afterwards", 0.0),
        PageLine("All link", 1.0),
        PageLine("ab cd", 0.5),
    ]
    assert list(page_lines("")) == []

"""A row of links: short items in one line, told by its form and place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import STRANGE, taken_up
from sourcequal.scorers.boilerplate.phrases import (
    SENTENCE_ENDS,
    body_lines,
    heads_table,
    is_prose,
    stripped,
    unnoticed,
)
from sourcequal.scorers.boilerplate.stories import RESERVOIR

# What parts two items, each kind by itself, signs first: "A  |  B" has wide blanks, too.
SEPARATORS = tuple(
    pattern(source)
    for source in (
        r"\s*[|¦]\s*",
        r"\s*[·•◦∙●▪■♦]\s*",
        r"\s+/\s+",
        r"\s+[»›‣▸▹]\s+",
        r"\s+[~*✦⁄∕⋅]\s+",
        r"\t+\s*|  +\s*",
    )
)
ITEMS = range(3, 13)
MANY_ITEMS = 4
ITEM_WORDS = 4
ITEM_CHARS = 28
LONGEST_CHARS = 160
LEAST_PROSE = 3  # paragraphs of the article
TITLE_WORDS = 4  # of another line above the text: its headline
LABEL = pattern(r"[^\W\d_][\w'’ -]{2,24}")
CHOICE = pattern(r"[^\W\d_]{1,12}|[A-Za-z]?[+-]{1,2}")
NO_ITEM = (".", ",", ";", ":", "!", "?", "…", ")", "%")
CREDITED = pattern(
    r"\b(?:by|von|par|por|di|reporter|editor|correspondent|dr|prof|mag|ing)\b|\b(?:fotos?|photos?|pictures?) ?:",
    re.IGNORECASE,
)


@rule(
    "BP151",
    severity="error",
    confidence=0.9,
    source="Kohlschütter, Fankhauser, Nejdl: Boilerplate detection using shallow text features, WSDM 2010",
    bad=(
        "⟦Canal Watch | Mills | Herons | Letters In⟧\nThe mill that stands still twice a week\n" + RESERVOIR,
        "The mill that stands still twice a week\n" + RESERVOIR + "⟦Wasser · Mühlen · Unsere Leute⟧",
        "The mill that stands still twice a week\n⟦Type: tiny / plain / huge⟧\n" + RESERVOIR,
        "⟦Barge Prices ~ Mills ~ Letters Of The Week⟧\nThe mill that stands still twice a week\n" + RESERVOIR,
        "⟦Rivers   Barge Prices   Lock Keepers⟧\nThe mill that stands still twice a week\n" + RESERVOIR,
    ),
    good=(
        "Canal | Opened | Length\nUpper | 1811 | 14\nLower | 1820 | 31\n" + RESERVOIR,
        RESERVOIR + "Ilse | Marten | Mill\nOtto | Brandt | Lock",
        RESERVOIR + "Sunday / 9.30 Hymns / 11 Sermon",
        "Mills | Herons | Letters\n" + RESERVOIR,
    ),
)
def row_of_links(document: Document, findings: Sequence[Finding]) -> Iterator[Span]:
    """Row of links above or below the text.

    Three short items or more between the same signs, where no text of the article stands: a menu of the site, its
    topics or its foot, whatever their names. A row of a table has another row beside it, and a programme has figures.
    """
    yield from unnoticed(findings, _row_of_links(document))


def _row_of_links(document: Document) -> Iterator[Span]:
    lines = document.filled_lines
    if sum(map(is_prose, lines)) < LEAST_PROSE:
        return
    first, last = body_lines(document)
    rows = [_items(line) for line in lines]
    headed = any(
        line.number < first and not row and len(line.text.split()) >= TITLE_WORDS
        for line, row in zip(lines, rows, strict=True)
    )
    for number, row in enumerate(rows):
        line = lines[number]
        outside = line.number > last or (headed and line.number < first)
        tabled = _in_table(rows, number) or heads_table(document, Span(line.start, line.end))
        if outside and row and not tabled and (_is_menu(row) or _offers(document, line, row, first)):
            yield stripped(line)


def _offers(document: Document, line: Line, row: Sequence[str], text_from: int) -> bool:
    """Whether a label stands before the items of a row, and the article says hardly a word of it: "Size: s · m · l".

    Below the text items with capitals may be those who played or paid.
    """
    label, sign, first = row[0].partition(":")
    items = (first.strip(), *row[1:])
    choices = all(CHOICE.fullmatch(item) for item in items) or (line.number < text_from and all(map(_is_item, items)))
    labelled = sign and LABEL.fullmatch(label) is not None and choices
    return bool(labelled) and taken_up(document, line, line.text) <= STRANGE


def _items(line: Line) -> Sequence[str]:
    """What stands between the signs of a line; nothing where it has fewer than two of a kind."""
    text = line.text.strip()
    if len(text) > LONGEST_CHARS or text.endswith(SENTENCE_ENDS):
        return ()
    rows = (kind.split(text) for kind in SEPARATORS)
    return next((parts for parts in rows if len(parts) in ITEMS), ())


def _in_table(rows: Sequence[Sequence[str]], number: int) -> bool:
    """Whether a line beside a row has as many items."""
    beside = (rows[place] for place in (number - 1, number + 1) if 0 <= place < len(rows))
    return any(len(row) == len(rows[number]) for row in beside)


def _is_menu(row: Sequence[str]) -> bool:
    """Whether all items can be links; of many one may be something else: "Radar | Snow | 14 days | Air: good"."""
    return sum(map(_is_item, row)) >= len(row) - (len(row) >= MANY_ITEMS)


def _is_item(item: str) -> bool:
    """Whether an item can be a link of a menu: a few words, a capital, no figure before them."""
    if not item or len(item) > ITEM_CHARS or len(item.split()) > ITEM_WORDS or item.endswith(NO_ITEM):
        return False
    return ":" not in item and item[0].isalpha() and not item[0].islower() and not CREDITED.search(item)

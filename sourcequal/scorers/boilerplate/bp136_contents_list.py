"""The list of the article's own headings that a page puts above it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, known, stripped

LABELS = frozenset(
    known(
        "in this article / in this story / in this post / in this guide / in this piece / in this report / "
        "on this page / table of contents / what's in this article / what's in this story / "
        "what you'll find in this article / jump to section / jump to a section / jump to / skip to section / "
        "quick navigation / article contents / page contents / contents of this article / hide table of contents / "
        "show table of contents / sections in this article",
        "in diesem artikel / in diesem beitrag / inhaltsverzeichnis / inhalt dieses artikels / auf dieser seite / "
        "das erwartet sie in diesem artikel / springe zu",
        "dans cet article / au sommaire / sommaire de l'article / table des matières / sur cette page",
        "en este artículo / índice de contenidos / tabla de contenidos / contenido del artículo / en esta página / "
        "neste artigo / índice do artigo / tabela de conteúdos / conteúdo do artigo / nesta página / neste post",
        "in questo articolo / indice dei contenuti / indice dell'articolo / cosa troverai in questo articolo / "
        "in dit artikel / inhoudsopgave / op deze pagina / w tym artykule / spis treści / w tym tekście",
    )
)
TOGGLED = (
    "contents",
    "inhalt",
    "sommaire",
    "índice",
    "contenido",
    "indice",
    "sommario",
    "содержание",
    "оглавление",
    "içindekiler",
)
COUNTED = pattern(r"(?:\(?[0-9ivx]{1,4}(?:\.[0-9]{1,2}){0,2}[.):]?|[a-h][.)]|[-–•*·▪])?\s*")  # "1.", "2.3", "•"
TOGGLE = pattern(  # "Contents [hide]": a button, which no book has
    r"(?:table of )?contents? ?\[? ?(?:hide|show|toggle)|(?:inhaltsverzeichnis|inhalt) ?\[? ?(?:verbergen|ausblenden"
    r"|anzeigen"
    r"|einblenden)|(?:sommaire|table des matières) ?\[? ?(?:masquer|afficher|cacher)|(?:índice|contenidos?|tabla de "
    r"contenidos?)"
    r" ?\[? ?(?:ocultar|mostrar|esconder)|(?:indice|sommario) ?\[? ?(?:nascondi|mostra)|inhoud(?:sopgave)? ?\[? "
    r"?(?:verbergen"
    r"|tonen)|spis treści ?\[? ?(?:ukryj|pokaż)|(?:содержание|оглавление) ?\[? ?(?:скрыть|показать|убрать)"
    r"|içindekiler ?\[? ?(?:gizle|göster)"
)
PARTS = pattern(r"\s+[–—|·•▪/»>-]+\s+|\s*[|•·▪»]\s*")
LEAST_PARTS = 3
PART_WORDS = 9
NAME_CHARS = 110  # of an entry
REPEATED_CHARS = 8  # an entry shorter than that may recur by chance
LEAST_ENTRIES = 2
MOST_ENTRIES = 40
LEAST_FOUND = 0.5  # of the entries, as headings below


@rule(
    "BP136",
    severity="error",
    confidence=0.93,
    words=(*LABELS, *TOGGLED),
    source="Web2Text, ECIR 2018: lists of links within the page, which extractors keep",
    bad=(
        "⟦Contents [show]⟧\n⟦1 The bridge⟧\n⟦2 The money⟧\nA bridge nobody paid for\nIt has stood since 1931.",
        "Counting without closing\n⟦In this article⟧\n⟦1. Why the stocktake fails⟧\n⟦2. What we changed⟧\nWhy the "
        "stocktake fails\nThe warehouse stops work for two nights a year.\nWhat we changed\nWe split the aisles into "
        "groups.",
        "⟦In this story: The bridge | Who pays for it | What Torrin wants⟧\nIt has stood since 1931.",
        "⟦Inhaltsverzeichnis⟧\n⟦Die Brücke⟧\n⟦Der Streit um das Geld⟧\nDie Brücke\nSie steht seit 1931.\nDer Streit um "
        "das Geld\nNiemand will zahlen.",
    ),
    good=(
        "Contents\n1 egg\n2 onions",
        "In this article, we look at bridges.\nThe bridge\nIt was built in 1931.\nThe bridge\nIt fell in 1940.",
        "Table of contents\nThe bridge ... 4\nThe money ... 19",
        "On this page\nNothing was written but a date.\nThe next page was torn.",
    ),
)
def contents_list(document: Document) -> Iterator[Span]:
    """List of the article's own headings.

    The page lists the headings as links. In a text they stand twice, first as a list and then over what they head.
    """
    lines = document.filled_lines
    said = [core(document, line) for line in lines]
    last = {_name(each): number for number, each in enumerate(said)}
    for number, label in enumerate(said):
        if TOGGLE.fullmatch(label):
            yield stripped(lines[number])
            yield from map(stripped, _numbered(lines[number + 1 :]))
        elif _in_one_line(label):
            yield stripped(lines[number])
        elif label in LABELS:
            below = slice(number + 1, number + 1 + MOST_ENTRIES)
            entries = _entries(lines[below], said[below], last, number + 1)
            if entries:
                yield from (stripped(line) for line in (lines[number], *entries))


def _in_one_line(said: str) -> bool:
    """Whether a label has its entries behind it: "In this article: The bridge – The money – The vote"."""
    label, _, rest = said.partition(":")
    parts = PARTS.split(rest) if rest and label.strip() in LABELS else ()
    return len(parts) >= LEAST_PARTS and all(len(part.split()) <= PART_WORDS for part in parts)


def _entries(lines: Sequence[Line], said: Sequence[str], last: Mapping[str, int], first: int) -> Sequence[Line]:
    """The lines that are entries: up to the last that stands again below as a line of its own.

    `last` says where each line stands for the last time, its number aside; `first` is where the first of these stands.
    """
    names = [_name(each) for each in said]
    end = found = 0
    for number, name in enumerate(names):
        if not name or len(name) > NAME_CHARS or name in names[:number]:
            break
        if len(name) >= REPEATED_CHARS and last[name] > first + number:
            end, found = number + 1, found + 1
    enough = end >= LEAST_ENTRIES and found >= LEAST_FOUND * end
    while enough and end < len(names) and _counted(lines[end]) and names[end] not in names[:end]:
        end += 1  # entries whose section was not saved
    return lines[:end] if enough else ()


def _numbered(lines: Sequence[Line]) -> Iterator[Line]:
    """The short lines that are counted from one, as far as they go."""
    for count, line in enumerate(lines[:MOST_ENTRIES], 1):
        if not line.text.lstrip().startswith(str(count)) or len(line.text) > NAME_CHARS:
            return
        yield line


def _name(said: str) -> str:
    """An entry or a heading without its number."""
    counted = COUNTED.match(said)
    return said[counted.end() :] if counted else said


def _counted(line: Line) -> bool:
    return line.text.lstrip()[:1].isdigit()

"""The lines that a reader sees of an HTML page, and the boxes (elements) that hold them.

An extractor chooses elements by their names and drops parts of articles: divisions with odd names, charts, tables,
short lines. The box that holds what it kept says where the article is, and which of the other lines of the page stand
in it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import compress
from typing import Any, NamedTuple

ARTICLE_SHARE = 0.7  # of the extracted text; the smallest box that holds it is the article's (.6 to .9 do as well)
LEAST_KEPT = 0.5  # of a box's text; where less was extracted, the box holds more than an article
FEW_LINKS = 0.3  # of a line's characters; a line with more is a menu's or a teaser's
PROSE_WORDS = 12  # words of a line that, with a full stop at its end and few links, counts as running text
PROSE_END = re.compile(r"[.!?…。][\"'”’»)]*$")
WORD = re.compile(r"\w+")
SURE_CHARS = 20  # letters and digits of a line that is hardly found in a text by chance
KEY_CHARS = 60  # letters and digits by which a line is found in an extraction
NAMED_BOXES = 6  # boxes around a line whose names count
HIDDEN = frozenset("head script style noscript template svg iframe select textarea button".split())
LINE_ENDS = frozenset(
    "p li h1 h2 h3 h4 h5 h6 td th dd dt blockquote figcaption caption pre address div section article main aside "
    "footer header nav form ul ol dl table tr tbody thead figure details summary fieldset legend center br hr body "
    "html option title".split()
)
OUTSIDE_TAGS = frozenset("aside footer nav header form button".split())
HEADING_TAGS = frozenset("h1 h2 h3 h4 h5 h6".split())
CAPTION_TAGS = frozenset(("figcaption", "caption"))
SUSPECT = (  # compiled when the first page is read
    r"comment|respond|related|recommend|recirc|share|social|promo|newsletter|subscri|sign-?up|author|byline|\bbio\b"
    r"|credit|caption|footer|sidebar|\baside\b|breadcrumb|\bnav|menu|\btags?\b|taxonomy|meta\b|advert|\bads?\b|sponsor"
    r"|popular|trending|teaser|widget|disclaimer|legal|cookie|paywall|modal|banner|toolbar|pager|pagination|read-?more"
    r"|also|more-?(?:from|stor|on)|cta\b|donat|rating|print|disqus|reply|toc\b|table-of-contents|outbrain|taboola"
    r"|zergnet|consent|gdpr"
)


class PageLine(NamedTuple):
    """The text of a line, its share in links, and the elements (lxml) around it, the innermost first."""

    text: str
    linked: float
    boxes: tuple[Any, ...]

    @property
    def is_prose(self) -> bool:
        """Whether the line is running text: words enough, a sentence end, few links."""
        ended = PROSE_END.search(self.text) is not None
        return ended and self.linked < FEW_LINKS and len(WORD.findall(self.text)) >= PROSE_WORDS


def page_lines(tree: Any) -> Iterator[PageLine]:
    """All that a reader sees of a page, a line a block-level element, in the order of the page."""
    pieces: list[tuple[str, Any, bool]] = []
    for text, element, linked in _pieces(tree):
        if text.strip() or (text and pieces):
            pieces.append((text, element, linked))
        elif not text and pieces:
            size = sum(len(piece.strip()) for piece, _, _ in pieces)
            share = sum(len(piece.strip()) for piece, _, inside in pieces if inside) / size
            yield PageLine(" ".join("".join(piece for piece, _, _ in pieces).split()), share, _around(pieces[0][1]))
            pieces.clear()


def _pieces(tree: Any) -> Iterator[tuple[str, Any, bool]]:
    """The page's runs of text, the element of each, and whether it stands in a link; an empty one where a line ends."""
    from lxml.etree import iterwalk

    if tree is None:
        return
    links = 0
    walk = iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start" and element.tag in HIDDEN:
            walk.skip_subtree()
        if element.tag in LINE_ENDS:
            yield "", element, False
        if element.tag == "a":
            links += 1 if event == "start" else -1
        if event == "start" and element.tag not in HIDDEN and element.text:
            yield element.text, element, links > 0
        elif event != "start" and element.tail:
            yield element.tail, element.getparent(), links > 0
    yield "", tree, False


def _around(element: Any) -> tuple[Any, ...]:
    return (element, *element.iterancestors())


def key_of(text: str) -> str:
    """The first letters and digits of a line, by which it is known in other renderings of the page."""
    return letters_of(text)[:KEY_CHARS]


def letters_of(text: str) -> str:
    """The letters and digits of a text in lower case."""
    return "".join(filter(str.isalnum, text)).lower()


def held_by(lines: Sequence[PageLine], text: str) -> list[bool]:
    """Whether an extracted text holds each line, as it is or with what was escaped twice ("AT&amp;T") read twice."""
    letters = letters_of(text)
    return [
        key_of(line.text) in letters or ("&" in line.text and key_of(unescape(line.text)) in letters) for line in lines
    ]


def article_box(lines: Sequence[PageLine], held: Sequence[bool]) -> Any:
    """The smallest element with most of the lines that were extracted; None where none was."""
    sizes: defaultdict[Any, int] = defaultdict(int)
    for line, kept in zip(lines, held, strict=True):
        for box in line.boxes if kept else ():
            sizes[box] += len(line.text)
    enough = ARTICLE_SHARE * max(sizes.values(), default=0)
    wide = (box for box, size in sizes.items() if size >= enough)
    return max(wide, key=lambda box: len(_around(box)), default=None)


def names_of(boxes: Sequence[Any]) -> str:
    """The classes and identifiers of the innermost boxes."""
    return " ".join(f"{box.get('class') or ''} {box.get('id') or ''}" for box in boxes[:NAMED_BOXES]).lower()


def is_hidden(boxes: Sequence[Any]) -> bool:
    """Whether a box is not shown, or not until the reader opens it."""
    return any(
        box.get("hidden") is not None
        or box.get("aria-hidden") == "true"
        or "display:none" in (box.get("style") or "").replace(" ", "").lower()
        for box in boxes
    )


def completed(text: str, lines: Sequence[PageLine]) -> tuple[str, frozenset[str]]:
    """An extracted text with the lines of the page that were dropped from within the article, and those lines."""
    held = held_by(lines, text)
    article = article_box(lines, held)
    inside = [(line, kept) for line, kept in zip(lines, held, strict=True) if article in line.boxes]
    left = sum(len(line.text) for line, kept in inside if kept)
    if left < LEAST_KEPT * sum(len(line.text) for line, _ in inside):
        return text, frozenset()
    own = [line for line, _ in inside]
    over_text = [kept and line.is_prose for line, kept in inside[1:]] + [False]
    dropped = [
        not kept and (_fits(line) or (over and _heads(line)))
        for (line, kept), over in zip(inside, over_text, strict=False)
    ]
    return _woven(text, own, dropped), frozenset(line.text for line in compress(own, dropped))


def _fits(line: PageLine) -> bool:
    """Whether a line is no link, is shown, and no box around it is called anything but a part of an article."""
    near = line.boxes[:NAMED_BOXES]
    if line.linked >= FEW_LINKS or is_hidden(line.boxes):
        return False
    return not {box.tag for box in near} & (OUTSIDE_TAGS | CAPTION_TAGS) and not re.search(SUSPECT, names_of(near))


def _heads(line: PageLine) -> bool:
    """Whether a line is a heading that is shown: over the article's text it is the article's, a link or not."""
    near = {box.tag for box in line.boxes[:NAMED_BOXES]}
    return bool(near & HEADING_TAGS) and not near & OUTSIDE_TAGS and not is_hidden(line.boxes)


def _woven(text: str, lines: Sequence[PageLine], dropped: Sequence[bool]) -> str:
    """The text with each dropped line put after what stands before it on the page.

    Extractors join and part lines, so the place is looked for among the letters of the text, from above to below.
    """
    letters = letters_of(text)
    places = [place for place, char in enumerate(text) if char.isalnum() for _ in char.lower()]
    pieces, begin, passed = [], 0, 0
    for line, missing in zip(lines, dropped, strict=True):
        own = letters_of(line.text)
        if missing:
            end = _end_of_words(text, places[passed - 1] + 1) if passed else 0
            pieces += [text[begin:end], line.text]
            begin = end
        elif (found := letters.find(own[:KEY_CHARS], passed)) == passed or (found > 0 and len(own) >= SURE_CHARS):
            passed = found + len(own if letters.startswith(own, found) else own[:KEY_CHARS])
    return "\n".join(piece for part in [*pieces, text[begin:]] if (piece := part.strip("\n")))


def _end_of_words(text: str, place: int) -> int:
    """Where the marks end that follow a letter before `place`."""
    while place < len(text) and text[place] != "\n" and not text[place].isalnum():
        place += 1
    return place

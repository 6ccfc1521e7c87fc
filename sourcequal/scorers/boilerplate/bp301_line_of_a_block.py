"""Lines that belong to a block of furniture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, is_prose, stripped

LINKS = "BP106"  # the rule whose headings stand over links
LABEL_CHARS = 60  # of the line that heads a block
LINE_CHARS = 340  # of a line in a block
PARTED_SHARE = 0.75  # of the lines of running text that stand by themselves between blank lines
PARTED_LEAST = 3
HALF = 0.5  # of a block's lines
LINK_CHARS = 150
LINK_WORDS = range(3, 24)
MOST_LINKS = 8
LIKELY = 0.4  # what the line model says of a line under a heading of links, at least
LIKELY_LAST = 0.6  # and of one over running text, which may be a heading of the article


# A button under a teaser, which heads nothing: "Read more", "Weiterlesen".
BUTTON = pattern(
    r"(?:read|learn|see|show|load|view|find out|continue|keep|watch|listen|next|previous|prev|weiter"
    r"|mehr (?:lesen|erfahren|anzeigen)|lire la suite|en savoir|voir plus|leer más|ver más|seguir|sigue|ler mais"
    r"|ver mais|continue|saiba|leggi (?:tutto|di)|scopri|continua|lees (?:meer|verder)|czytaj (?:więcej|dalej)"
    r"|zobacz więcej|читать|детальніше|подробнее|devamı)"
)


class Known(NamedTuple):
    """What earlier rules say of the lines, by number."""

    furniture: frozenset[int]
    harmless: frozenset[int]
    headings: frozenset[int]
    likely: Mapping[int, float]


@rule(
    "BP301",
    severity="error",
    confidence=0.9,
    source="Kohlschütter, Fankhauser, Nejdl: Boilerplate detection using shallow text features, WSDM 2010",
    bad=(
        "Voters will decide in November whether to pay for the bridges of the lower half of the county.\n\nThe council "
        "voted on Monday after some forty farmers had spoken, most of them against.\n\nMore from this section\n⟦Torrin "
        "picks interim head⟧\n⟦The former bailiff will serve until June while a firm looks for another.⟧\n⟦Goat boards "
        "ferry alone, then swims home⟧\n\nIf the levy fails, the city would have to raise its rates by a fifth over "
        "three years.",
        "Voters will decide in November whether to pay for the bridges of the lower half of the county.\n\nThe council "
        "voted on Monday after some forty farmers had spoken, most of them against.\n\nSubscribe to our "
        "newsletter\n⟦The town at breakfast, with coffee.⟧\nEmail address\n⟦The whole week, told on one page⟧"
        "\n\nIf the levy fails, the city would have to raise its rates by a fifth over three years.",
    ),
    good=(
        "Voters will decide in November whether to pay for the bridges of the lower half of the county.\n\nThe council "
        "voted on Monday after some forty farmers had spoken, most of them against.\n\nRead more: Storm closes "
        "port\nIf the levy fails, the city would have to raise its rates by a fifth over three years.\n\nThe mayor "
        "hopes that it will pass, and so do the plumbers, who have bought two new vans for it already.",
        "More from the north\nThe bridge\nIt was built in 1931.\nThe pier\nIt burned in 1940.",
    ),
)
def line_of_a_block(document: Document, findings: Sequence[Finding]) -> Iterator[Span]:
    """Line of a block of furniture.

    Where blank lines part the paragraphs, lines that stand together are one thing: a heading of links with titles and
    teasers under it, a form with its prompt. Where nothing parts them, titles follow a heading of links, each of them
    likely to be furniture by the line model, too.
    """
    if not any(each.dimension == "boilerplate" and each.shown for each in findings):
        return
    known = _known(document, findings)
    found = {line.number: line for line in (*_blocks(document, known), *_links(document, known))}
    settled = known.furniture | known.harmless
    yield from (stripped(line) for number, line in sorted(found.items()) if number not in settled)


def _known(document: Document, findings: Sequence[Finding]) -> Known:
    """The lines that findings cover by half."""
    furniture: set[int] = set()
    harmless: set[int] = set()
    headings: set[int] = set()
    likely: dict[int, float] = {}
    for each in findings:
        if each.dimension != "boilerplate":
            continue
        for number in range(document.position(each.start)[0], document.position(each.end - 1)[0] + 1):
            line = document.lines[number - 1]
            if 2 * (min(line.end, each.end) - max(line.start, each.start)) < len(line.text.strip()):
                continue
            if each.shown:
                (harmless if each.severity == "info" else furniture).add(number)
                if each.code == LINKS and len(line.text) <= LABEL_CHARS:
                    headings.add(number)
            else:
                likely[number] = max(each.confidence, likely.get(number, 0.0))
    return Known(frozenset(furniture), frozenset(harmless), frozenset(headings), likely)


def _blocks(document: Document, known: Known) -> Iterator[Line]:
    """The lines of blocks below the first running text that a heading opens, or half of which are furniture."""
    blocks = list(_runs(document))
    alone = [block[0] for block in blocks if len(block) == 1 and is_prose(block[0])]
    prose = sum(is_prose(line) for line in document.filled_lines)
    if len(alone) < PARTED_LEAST or len(alone) < PARTED_SHARE * prose:
        return
    for block in blocks:
        if len(block) > 1 and block[0].number > alone[0].number and _is_furniture(block, known):
            yield from block


def _runs(document: Document) -> Iterator[list[Line]]:
    """The lines between blank lines, together."""
    run: list[Line] = []
    for line in document.filled_lines:
        if run and line.number > run[-1].number + 1:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _is_furniture(block: Sequence[Line], known: Known) -> bool:
    if any(len(line.text) > LINE_CHARS for line in block):
        return False
    share = sum(line.number in known.furniture for line in block) / len(block)
    headed = block[0].number in known.furniture and len(block[0].text) <= LABEL_CHARS
    return (share >= HALF and not (share == HALF and is_prose(block[-1]))) or (headed and not is_prose(block[1]))


def _links(document: Document, known: Known) -> Iterator[Line]:
    """The titles under each heading of links that stands below the first running text."""
    lines = document.filled_lines
    first = next((line.number for line in lines if is_prose(line)), len(document.lines))
    for number, heading in enumerate(lines):
        button = heading.number < first or BUTTON.match(core(document, heading))
        if heading.number not in known.headings or button:
            continue
        run: list[Line] = []
        below = lines[number + 1 : number + 2 + MOST_LINKS]
        for line in below[:MOST_LINKS]:
            if line.number not in known.furniture and not _is_link(line, known, LIKELY):
                break
            run.append(line)
        follows = below[len(run)] if len(run) < len(below) else None
        if run and follows is not None and is_prose(follows) and not _is_link(run[-1], known, LIKELY_LAST):
            run.pop()
        yield from run


def _is_link(line: Line, known: Known, least: float) -> bool:
    """Whether a line has the form of a title, and the line model holds it for furniture that much."""
    text = line.text.strip()
    titled = len(text) <= LINK_CHARS and len(text.split()) in LINK_WORDS and not text.endswith((".", ":", ";", ","))
    return titled and known.likely.get(line.number, 0.0) >= least

"""BP149: what a printed page has around its columns."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, lines_at, stripped

_PAGE = r"(?:page|p\.|pg\.|pages) ?[a-z]?\d{1,3}"
#: Continued on page 36; see HALL, page B4; the same in seven languages.
JUMP = pattern(
    rf"(?:story )?(?:continued|continues|cont'?d?\.?) (?:on|from) (?:back |front |next |the )?(?:{_PAGE}|page)"
    r"(?:,? col(?:umn|\.)? ?\d)?"
    rf"|(?:please )?(?:see|turn to) [\w' -]{{2,30}}, {_PAGE}"
    r"|(?:fortsetzung|weiter) (?:auf|von) (?:der )?seite \d{1,3}"
    r"|(?:suite|lire la suite) (?:en |à la |de la )?(?:page|p\.) \d{1,3}"
    r"|(?:sigue|continúa|viene|pasa) (?:en|de|a) (?:la )?(?:página|pág\.?) \d{1,3}"
    r"|(?:segue|continua) (?:a|da|in|na) (?:pagina|pag\.?|página|pág\.?) \d{1,3}"
    r"|vervolg (?:op|van) (?:pagina|blz\.?|p\.) \d{1,3}"
    r"|(?:dokończenie|ciąg dalszy) (?:na|ze) str(?:\.|onie) \d{1,3}"
    # back page, inside today
    r"|continued from (?:the )?(?:first page|page one|front page|preceding page|previous page)|(?:continued|concluded"
    r"|turn) (?:on|to|in) (?:the )?(?:back|last|next|inside|following) page|see [\w' -]{2,30}, page "
    r"[a-z]?\d{1,3}[a-z]?|inside(?: today)? ?:? ?(?:[\w' &]{3,24} [a-f]\d{1,2}[ ,·|]*){2,8}"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = (
    rf"(?:(?:\w+day,? )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?|\d{{1,2}}(?:st|nd|rd|th)?,? {_MONTH},?|{_MONTH},?)"
    r" \d{4})"
)
#: 34   THE RIVER TRADER   March 14, 1968, and the same from the other end; in the folded text.
HEAD = pattern(
    rf"\d{{1,4}}(?:\t| {{2,20}}).{{4,60}}?(?:\t| {{2,20}}){_DAY}"
    rf"|{_DAY}(?:\t| {{2,20}}).{{4,60}}?(?:\t| {{2,20}})\d{{1,4}}"
    # THE RIVER TRADER, FRIDAY, MARCH 14, 1961 – PAGE 3
    rf"|.{{4,50}}?[,.:|·–—-] {{0,3}}{_DAY} ?[,.:|·–—-]{{0,2}} {{0,3}}{_PAGE}"
    rf"|{_PAGE}[ ,.:|·–—-]{{1,4}}.{{4,50}}?[,.:|·–—-] {{0,3}}{_DAY}"
)
LONGEST_CHARS = 200
CAPITALS = pattern(r"[^\W\d_a-zß-ÿ]{3}")  # a masthead stands in capitals


@rule(
    "BP149",
    severity="error",
    words=(
        "pág",
        "segue a",
        *("inside",),
        "cont",
        "page",
        "seite",
        "suite",
        "págin",
        "pág.",
        "pagina",
        "vervolg",
        "str.",
        "stronie",
        "  ",
        "\t",
    ),
    confidence=0.92,
    source="newspapers and magazines that were scanned or laid out in columns",
    bad=(
        "The hall was opened on Monday.\n⟦Inside today: Weather C8, Sport D4, Letters B6⟧",
        "The hall was opened on Monday, and the men have a canteen.\n⟦[Continued on page 36⟧",
        "The hall was opened on Monday, and the men have a canteen.\n⟦(Continued on Page 6, Col. 3.)⟧",
        "⟦36   THE RIVER TRADER   March 14, 1968⟧\n\nThe hall was opened on Monday, and the men have a canteen.",
        "⟦THE RIVER TRADER, THURSDAY, MARCH 14, 1968 – PAGE 3⟧\n\nThe hall was opened, and the men have a canteen.",
        "Die Halle wurde am Montag eröffnet.\n⟦Fortsetzung auf Seite 12⟧\n⟦See HALL, Page B4⟧",
    ),
    good=(
        "The tale is continued on page 36 of the book, where the hall burns down.",
        "12   ANN BELL   March 14, 1968\n13   ROY HURST   April 2, 1971\n14   IDA LOW   May 9, 1970",
        "Proceed to page 4 and sign it.",
    ),
)
def page_of_print(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Running head or jump line of a printed page.

    A scan of a page, or a file made for print, brings its masthead with date and page number along, and the lines that
    send the reader to another page. Rows of a table look like a running head; they stand one below the other.
    """
    filled = document.filled_lines
    numbers = {line.number: place for place, line in enumerate(filled)}
    for line in lines_at(document, places):
        if JUMP.fullmatch(core(document, line)):
            yield stripped(line)
        elif _is_head(document, stripped(line)):
            place = numbers[line.number]
            beside = (*filled[max(0, place - 1) : place], *filled[place + 1 : place + 2])
            if not any(_is_head(document, stripped(other)) for other in beside):
                yield stripped(line)


def _is_head(document: Document, span: Span) -> bool:
    said = document.text[slice(*span)]
    if len(said) > LONGEST_CHARS:
        return False
    return HEAD.fullmatch(document.folded[slice(*span)]) is not None and CAPITALS.search(said) is not None

"""GT169: what stood between two pages, inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule

_CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'&.]*"
_HEAD = rf"{_CAPITALS}(?: {_CAPITALS}){{1,7}}"  # two words at least: one alone may be a short name
_TITLE = r"[A-ZÀ-ÖØ-Þ][\w’'&.]*(?: [\w’'&.]+){1,7}"
_GOES_ON = r"(?= (?!(?:mg|ml|km|kg|cm|mm|mph|kph|am|pm)\b)[a-zß-öø-ÿ]{2,}[ ,])"
_BEFORE = r"(?<=[a-zß-öø-ÿ] )"
_NOT_MEANT = r"(?<!\b(?:on|in|of|to) )(?<!\b(?:see|the|auf|von|sur) )"
_OF = r"\d{1,4} (?:of|von|de|sur|di) \d{1,4}"
_JUMP = r"(?:SEE|TURN TO|(?i:continued (?:on|from)|fortsetzung auf|suite en|sigue en(?: la)?|continua a))"
_PAGE = r"(?i:pages?|p\.|pg\.?|seite|s\.|página|pág\.|pagina|pag\.)"
#: Where there may be a break: two words in capitals, or a page. They begin with a blank, which is found fast.
CUE = pattern(
    r" (?:[A-ZÀ-Þ](?:[A-ZÀ-Þ’'&.]+ (?:[A-ZÀ-Þ]{2}|[A-Z]?\d)|age [A-Z]?\d|[aá]gina \d|eite \d)"
    r"|p(?:age|[aá]gina) [A-Z]?\d)"
)
REACH_CHARS = 24  # before its cue, in which a break begins
BREAK = pattern(
    rf"{_BEFORE}(?:{_PAGE} )?\d{{1,4}} [|•·—–]? ?{_HEAD}(?: \d{{1,4}})?{_GOES_ON}"  # when the 38 THE MILL HERALD snow
    rf"|{_BEFORE}{_HEAD} [|•·—–]? ?(?:{_PAGE} )?\d{{1,4}}{_GOES_ON}"  # of the THE MILL HERALD 39 miller
    rf"|{_BEFORE}{_NOT_MEANT}(?:Page|PAGE|Seite|Página|Pagina) {_OF}{_GOES_ON}"  # the clerk Page 4 of 12 was ill
    # must sign SEE LEVY, PAGE A7 up
    rf"|{_BEFORE}[(\[]?{_JUMP} (?:{_CAPITALS},? ){{0,4}}{_PAGE} ?[A-Z]?\d{{1,4}}[)\]]?{_GOES_ON}"
)
#: The halves of a word on two pages: "con- 23 vinced".
PARTED = pattern(r"- (?<=([^\W\d_])- )(\d{2,4}) ([a-zß-öø-ÿ]{3,})(?![\w-])")
FIRST_HALF = pattern(r"(?<![\w-])[^\W\d_]?[a-zß-öø-ÿ]+$")
WHOLE = frozenset("and or to und oder bis et ou en of och og nor am pm ohm km kg mm cm ft mph per".split())
LONGEST_HALF = 24  # letters
LEAST_LETTERS = 11  # of a running head: "28 EU NATO" counts members of two unions
LINE = pattern(  # a line of its own between the halves of a sentence; it begins with the sign, which is found fast
    rf"\n(?<=[a-zß-öø-ÿ,]\n)\n{{0,2}}(?P<line>(?:{_PAGE} )?(?:{_OF}|(?:[–—|-] ?)?\d{{1,4}}(?: ?[–—|-])?)"
    rf"|\d{{1,4}} [|•·—–]? ?{_TITLE}|{_TITLE} [|•·—–]? ?(?:{_PAGE} )?\d{{1,4}})\n{{1,3}}"
    r"(?=[a-zß-öø-ÿ]{2,} [a-zß-öø-ÿ]{2,})"
)
BESIDE_CHARS = 60  # that the lines above and below have at least, as prose does and a list does not


@rule(
    "GT169",
    severity="warning",
    confidence=0.9,
    source="text of printed pages, read from one page on into the next",
    bad=(
        "He remembers the winter of 1947, when the ⟦38 THE MILL MONTHLY⟧ snow reached the lamps of the carriages.",
        "The committee was not con⟦- 23 ⟧vinced, and the report of the ⟦ANNALS OF MILLING 117⟧ miller lay unread.",
        "Those who wish to speak must sign ⟦SEE LEVY, PAGE A7⟧ up by noon, and the clerk ⟦Page 4 of 12⟧ was ill.",
        "The miller, who had bought the lower mill from his cousin in the year of the flood, had\n\n⟦17⟧\n\nagreed to "
        "let the water pass on Sundays, when the wheel stood still and the fish went up.",
        Example(
            "Der Müller hatte die untere Mühle im Jahr der Flut von seinem Vetter gekauft und wollte sie nun\n\n"
            "⟦Seite 3 von 9⟧\n\nan die Gemeinde verpachten, wie es im Vertrag vom Herbst vorgesehen war.",
            language="de",
        ),
    ),
    good=(
        "Of the 28 EU NATO members and the 12 BBC staff some came; route 66 US drivers know is long.",
        "Both pre- 1914 and post-war mills are shown on page 4 of 12 that remain. It seats 40- 50 guests.",
        "He lives at 12 ROSE LANE, and the sign says 38 THE OLD MILL in gold.",
        "The score was\n\n17\n\nand nobody cared.",
    ),
)
def page_break_in_sentence(document: Document) -> Iterator[Match]:
    """What stood between two pages, inside a sentence.

    Page numbers, running heads and notes on where a story goes on belong to the page. A text that was taken from it
    line by line has them in the middle of its sentences.
    """
    text = document.text
    near = (match for cue in CUE.finditer(text) for match in _breaks(text, cue.start()))
    for match in {match.start(): match for match in near}.values():
        if sum(map(str.isupper, match[0])) >= LEAST_LETTERS or not match[0].isupper():
            yield Match(*match.span())
    for match in PARTED.finditer(text):
        low = max(0, match.start() - LONGEST_HALF)
        if match[3] not in WHOLE and FIRST_HALF.search(text[low : match.start()]):
            yield Match(match.start(), match.start(3), replacement="")
    for match in LINE.finditer(text):
        above, below = text[: match.start()].rpartition("\n")[2], text[match.end() :].partition("\n")[0]
        if min(len(above), len(below)) >= BESIDE_CHARS and not document.about_code:
            yield Match(*match.span("line"))


def _breaks(text: str, cue: int) -> Iterator[re.Match[str]]:
    """The breaks that begin behind a blank, at a cue or shortly before it."""
    for start in range(max(2, cue - REACH_CHARS), cue + 2):
        if text[start - 1] == " " and text[start - 2].islower() and (match := BREAK.match(text, start)):
            yield match

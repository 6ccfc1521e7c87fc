"""The grammar of English time: patterns over the letters of lexicon.py, each with the reader of what it matched.

A pattern is compiled when a text first has its letter. At each token all patterns that can begin with its letter are
tried and the longest match wins; its reader may still decline, and then the next longest has its turn.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from sourcequal.patterns import Pattern, pattern

from . import read_amounts as amounts
from . import read_clock as clock
from . import read_days as days
from . import read_months as months
from . import read_relative as relative

if TYPE_CHECKING:
    from .expression import Expression
    from .reading import Reading

Reader = Callable[["Reading", "re.Match[str]"], "Expression | None"]

# Pieces, in the letters of lexicon.py.
ABOUT = r"(?P<about>A|jn|@l)?"  # nearly; more than; at least
QUANTITY = (
    r"(?P<n>(?:[diy]-?N?|N(?:-?N){0,5})(?:-?&-?a-?J)?|aN|aVf?|Vf?|aJ|Ja?)"  # 20; twenty-five; two and a half; a few
)
WEEKDAY = r"(?:(?P<w>[Ww])(?:-4)?\.?,?)?"
EDGE = r"(?:(?P<edge>tB(?:f|(?=v))|[Ee]-?@?t?(?=[MmySFTLXhCIW]))-?)?"  # the end of, early, later, mid-
DAY = r"(?P<d>[do])"
MONTH = r"(?P<m>[Mm])\.?"
YEAR = r"(?P<y>y)"

# (letters that can begin it, pattern, reader); longest match first, earlier rows first among equals.
ROWS: tuple[tuple[str, str, Reader], ...] = (
    # Days of the calendar.
    ("WwMm", rf"{WEEKDAY}{MONTH},?t?{DAY}(?:[-~](?P<d2>[do]))?,?{YEAR}", days.calendar_day),
    ("WwMm", rf"{WEEKDAY}{MONTH}t?{DAY}(?![-~]?[iU%])", days.calendar_day),
    ("Wwtdo", rf"{WEEKDAY}t?(?P<d>[doO])(?:[-~](?P<d2>[do]))?f?{MONTH}(?:,?{YEAR})?(?P<w2>W)?", days.calendar_day),
    ("Wwtdo", rf"{WEEKDAY}t?(?P<d>[doO]|s(?=f))\.?f?{MONTH}(?:f?{YEAR})?(?P<w2>W)?", days.calendar_day),
    ("I", r"I", days.iso_day),
    ("D", r"D", days.numeric_day),
    # Months, years, decades, centuries.
    ("tEeMm", rf"{EDGE}{MONTH},?f?{YEAR}", months.calendar_month),
    ("tEeMmLXT", rf"{EDGE}(?P<r>[LXT])?{MONTH}(?:(?P<r2>[LXT])u)?", months.calendar_month),
    ("tEey", rf"{EDGE}{YEAR}", months.calendar_year),
    ("'C", r"'?C", months.decade),
    ("tEe", r"t?(?:[Ee]-?)?C", months.decade),
    ("tEeoO", r"(?:tBf)?t?(?:[Ee]-?)?(?P<o>[oOs])-?h", months.century),
    ("vt", rf"{EDGE}v(?P<u>u)?{YEAR}", months.fiscal_year),
    # Quarters, halves, seasons.
    ("toOLXs3", r"(?:t?(?P<o>[oOLXs])-?b|(?P<q>3))(?:f?(?P<y>y)|f?(?P<r>[LXT])u)?", months.quarter),
    ("toOs", r"t?(?P<o>[oOs])-?Jf(?:(?P<y>y)|(?P<r>[LXT])u|t(?P<u>u))", months.half),
    ("tLOos", rf"t?(?P<o>[OoLs])(?P<u>u)f{MONTH}(?:f?{YEAR})?", months.week_of_month),
    ("tEeSFTLX", rf"{EDGE}(?P<r>[LXT])?t?(?P<s>[SF])(?:,?f?(?P<y>y)|f?(?P<r2>[LXT])u)?", months.season),
    # Words that hang on the anchor.
    ("REe", r"(?P<edge>[Ee])?(?P<r>R)(?P<p>P)?", relative.deictic),
    ("k", r"k", relative.tonight),
    ("tEeLXT", rf"{EDGE}(?P<t>[tT])?(?P<r>[LXT])(?P<u>[ubh])", relative.relative_unit),
    ("tEe", r"(?P<edge>tBf)t(?P<u>u)", relative.this_unit),
    ("EeWLXTt1", r"(?P<edge>[Ee])?(?P<t>t)?(?P<r>[LXT])?1?(?P<w>W)(?P<p>P|K)?", relative.weekday),
    ("W", r"(?P<edge>)(?P<r>)(?P<w>W)(?:,?(?P<c>c)(?P<pm>p)?z?|,?(?P<c2>d)(?P<pm2>p)z?)", clock.weekday_clock),
    ("TLtEe", r"[Ee]?(?P<r>[TL])(?P<p>P)|(?P<t>t)(?:E-?)?(?P<p2>P)", relative.part_of_day),
    ("P", r"(?P<p>P)", relative.bare_part_of_day),
    ("aVNdiyA@jJ", rf"{ABOUT}(?:{QUANTITY}|(?P<a>a))-?\*?(?P<u>[Uuhb])-?(?P<g>[ge])", relative.ago),
    ("Uuhb", r"(?P<u>U)(?P<g>g)|(?P<u2>[uhb])-(?P<g2>[ge])", relative.bare_ago),
    ("tTZ", r"(?:[tT]?(?P<z>Z)|t)(?P<u>u)", relative.that_unit),
    ("t", r"tL(?![UuhbNdiV*oO])", relative.the_past),
    ("t", r"t8?7", relative.the_future),
    ("t", r"tZ(?:2|u|b)(?:(?P<r>[LXT])(?P<u>u)|(?P<a>[aNd])(?P<u2>[uU])(?P<g>[ge]))", relative.same_period),
    ("Hj6", r"[j6]?(?P<h>H)", relative.reference),
    ("r", r"r(?P<u>U)?", relative.recent),
    ("GtSWe", r"t?(?P<g>G)(?:(?P<u>u))?(?:,?(?P<y>y))?", relative.holiday),
    # Amounts.
    ("aVNdiyA@jJ", rf"{ABOUT}{QUANTITY}-?[*j]{{0,2}}(?P<u>[Uu])(?P<old>-?0)?", amounts.duration),
    ("aA@j", rf"{ABOUT}a\*?(?P<u>[uh])", amounts.single),
    ("tT", r"[tT](?P<r>[LX*oOr])(?P<n>[diyN](?:-?N){0,5}|V|aV)?\*?(?P<u>U)", amounts.stretch),
    ("Uuh", r"(?P<u>[Uuh])-5", amounts.long_unit),
    ("5", r"5", amounts.yearlong),
    ("_", r"_U", amounts.these_days),
    ("LX", r"(?P<r>[LX])\*?(?P<n>[diyN](?:-?N){0,5}|V|aV)?\*?(?P<u>U)", amounts.stretch),
    ("U", r"(?P<u>U)", amounts.bare_plural),
    # Repetitions.
    ("q", r"q(?P<n>[dNO])?\*?(?P<u>[UuPWMhbS])", amounts.every),
    ("Q", r"Q", amounts.set_word),
    ("Y", r"Y", amounts.weekdays),
    ("9", r"9(?:a|q)(?P<u>u)", amounts.times_a),
    # Times of day.
    (
        "cd",
        r"(?:(?P<c>c)(?P<pm>p)?|(?P<c2>[di])(?P<pm2>p))(?:z|\(z!?-?d?\))?(?:,?(?P<w>W)(?!,?t?[dMmo])|(?P<r>R))?",
        clock.clock,
    ),
    ("yi", r"(?P<c3>[yi])z(?:,?(?P<w>W)(?!,?t?[dMmo])|(?P<r>R))?", clock.clock),
    ("K", r"K(?P<w>W)?", clock.point_of_day),
)
NAMED = re.compile(r"\(\?P<\w+>")


class Rows(NamedTuple):
    """The rows that can begin with one letter; `any` matches where at least one of them does."""

    any: Pattern
    rows: tuple[tuple[Pattern, Reader], ...]


@cache
def rows_by_letter() -> dict[str, Rows]:
    """The rows under each letter that can begin them."""
    patterns = {source: pattern(source) for _, source, _ in ROWS}
    table = {}
    for letter in {letter for letters, _, _ in ROWS for letter in letters}:
        chosen = [(source, reader) for letters, source, reader in ROWS if letter in letters]
        unnamed = "|".join(NAMED.sub("(?:", source) for source, _ in chosen)
        table[letter] = Rows(pattern(unnamed), tuple((patterns[source], reader) for source, reader in chosen))
    return table

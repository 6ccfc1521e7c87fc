"""The grammar of English time: patterns over the letters of lexicon.py, each with the reader of what it matched.

A pattern is compiled when its first text is read. At each token all patterns that can begin with its letter are tried
and the longest match wins; its reader may still decline, and then the next longest has its turn.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from . import readers as read

if TYPE_CHECKING:
    from .expression import Expression
    from .readers import Reading

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
    ("WwMm", rf"{WEEKDAY}{MONTH},?t?{DAY}(?:[-~](?P<d2>[do]))?,?{YEAR}", read.calendar_day),
    ("WwMm", rf"{WEEKDAY}{MONTH}t?{DAY}(?![-~]?[iU%])", read.calendar_day),
    ("Wwtdo", rf"{WEEKDAY}t?(?P<d>[doO])(?:[-~](?P<d2>[do]))?f?{MONTH}(?:,?{YEAR})?(?P<w2>W)?", read.calendar_day),
    ("Wwtdo", rf"{WEEKDAY}t?(?P<d>[doO]|s(?=f))\.?f?{MONTH}(?:f?{YEAR})?(?P<w2>W)?", read.calendar_day),
    ("I", r"I", read.iso_day),
    ("D", r"D", read.numeric_day),
    # Months, years, decades, centuries.
    ("tEeMm", rf"{EDGE}{MONTH},?f?{YEAR}", read.calendar_month),
    ("tEeMmLXT", rf"{EDGE}(?P<r>[LXT])?{MONTH}(?:(?P<r2>[LXT])u)?", read.calendar_month),
    ("tEey", rf"{EDGE}{YEAR}", read.calendar_year),
    ("q~'!C", r"'?C", read.decade),
    ("tEe", r"t?(?:[Ee]-?)?C", read.decade),
    ("tEeoO", r"(?:tBf)?t?(?:[Ee]-?)?(?P<o>[oOs])-?h", read.century),
    ("vt", rf"{EDGE}v(?P<u>u)?{YEAR}", read.fiscal_year),
    # Quarters, halves, seasons.
    ("toOLXs3", r"(?:t?(?P<o>[oOLXs])-?b|(?P<q>3))(?:f?(?P<y>y)|f?(?P<r>[LXT])u)?", read.quarter),
    ("toOs", r"t?(?P<o>[oOs])-?Jf(?:(?P<y>y)|(?P<r>[LXT])u|t(?P<u>u))", read.half),
    ("tLOos", rf"t?(?P<o>[OoLs])(?P<u>u)f{MONTH}(?:f?{YEAR})?", read.week_of_month),
    ("tEeSFTLX", rf"{EDGE}(?P<r>[LXT])?t?(?P<s>[SF])(?:,?f?(?P<y>y)|f?(?P<r2>[LXT])u)?", read.season),
    # Words that hang on the anchor.
    ("REe", r"(?P<edge>[Ee])?(?P<r>R)(?P<p>P)?", read.deictic),
    ("k", r"k", read.tonight),
    ("tEeLXT", rf"{EDGE}(?P<t>[tT])?(?P<r>[LXT])(?P<u>[ubh])", read.relative_unit),
    ("tEe", r"(?P<edge>tBf)t(?P<u>u)", read.this_unit),
    ("EeWLXTt1", r"(?P<edge>[Ee])?(?P<t>t)?(?P<r>[LXT])?1?(?P<w>W)(?P<p>P|K)?", read.weekday),
    ("W", r"(?P<edge>)(?P<r>)(?P<w>W)(?:,?(?P<c>c)(?P<pm>p)?z?|,?(?P<c2>d)(?P<pm2>p)z?)", read.weekday_clock),
    ("TLtEe", r"[Ee]?(?P<r>[TL])(?P<p>P)|(?P<t>t)(?:E-?)?(?P<p2>P)", read.part_of_day),
    ("P", r"(?P<p>P)", read.bare_part_of_day),
    ("aVNdiyA@jJ", rf"{ABOUT}(?:{QUANTITY}|(?P<a>a))-?\*?(?P<u>[Uuhb])-?(?P<g>[ge])", read.ago),
    ("Uuhb", r"(?P<u>U)(?P<g>g)|(?P<u2>[uhb])-(?P<g2>[ge])", read.bare_ago),
    ("tTZ", r"(?:[tT]?(?P<z>Z)|t)(?P<u>u)", read.that_unit),
    ("t", r"tL(?![UuhbNdiV*oO])", read.the_past),
    ("t", r"t8?7", read.the_future),
    ("t", r"tZ(?:2|u|b)(?:(?P<r>[LXT])(?P<u>u)|(?P<a>[aNd])(?P<u2>[uU])(?P<g>[ge]))", read.same_period),
    ("Hj6", r"[j6]?(?P<h>H)", read.reference),
    ("r", r"r(?P<u>U)?", read.recent),
    ("GtSWe", r"t?(?P<g>G)(?:(?P<u>u))?(?:,?(?P<y>y))?", read.holiday),
    # Amounts.
    ("aVNdiyA@jJ", rf"{ABOUT}{QUANTITY}-?[*j]{{0,2}}(?P<u>[Uu])(?P<old>-?0)?", read.duration),
    ("aA@j", rf"{ABOUT}a\*?(?P<u>[uh])", read.single),
    ("tT", r"[tT](?P<r>[LX*oOr])(?P<n>[diyN](?:-?N){0,5}|V|aV)?\*?(?P<u>U)", read.stretch),
    ("Uuh", r"(?P<u>[Uuh])-5", read.long_unit),
    ("5", r"5", read.yearlong),
    ("_", r"_U", read.these_days),
    ("LX", r"(?P<r>[LX])\*?(?P<n>[diyN](?:-?N){0,5}|V|aV)?\*?(?P<u>U)", read.stretch),
    ("U", r"(?P<u>U)", read.bare_plural),
    # Repetitions.
    ("q", r"q(?P<n>[dNO])?\*?(?P<u>[UuPWMhbS])", read.every),
    ("Q", r"Q", read.set_word),
    ("Y", r"Y", read.weekdays),
    ("9", r"9(?:a|q)(?P<u>u)", read.times_a),
    # Times of day.
    (
        "cd",
        r"(?:(?P<c>c)(?P<pm>p)?|(?P<c2>[di])(?P<pm2>p))(?:z|\(z!?-?d?\))?(?:,?(?P<w>W)(?!,?t?[dMmo])|(?P<r>R))?",
        read.clock,
    ),
    ("yi", r"(?P<c3>[yi])z(?:,?(?P<w>W)(?!,?t?[dMmo])|(?P<r>R))?", read.clock),
    ("K", r"K(?P<w>W)?", read.point_of_day),
)


class Rows(NamedTuple):
    """The rows that can begin with one letter; ``any`` matches where at least one of them does."""

    any: re.Pattern[str]
    rows: tuple[tuple[re.Pattern[str], Reader], ...]


@cache
def rows_by_letter() -> dict[str, Rows]:
    """The compiled rows under each letter that can begin them."""
    compiled = {pattern: re.compile(pattern) for _, pattern, _ in ROWS}
    table = {}
    for letter in {letter for letters, _, _ in ROWS for letter in letters}:
        chosen = [(pattern, reader) for letters, pattern, reader in ROWS if letter in letters]
        unnamed = "|".join(re.sub(r"\?P<\w+>", "?:", pattern) for pattern, _ in chosen)
        table[letter] = Rows(re.compile(unnamed), tuple((compiled[pattern], reader) for pattern, reader in chosen))
    return table

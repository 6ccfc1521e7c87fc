"""The name of the section over the headline."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.bp122_menu import SECTIONS
from sourcequal.scorers.boilerplate.phrases import AROUND, core, is_prose, stripped
from sourcequal.scorers.boilerplate.section_names import SECTION_NAMES

OF_MENUS = frozenset(
    "menu home services faq blog about search login help support shop store products company terms".split()
)
NAMES = frozenset(name for name in (*SECTIONS, *SECTION_NAMES) if len(name) > 2) - OF_MENUS  # a page's title, too
JOINED = pattern(r"\s*(?:&|/|\||,|·|•|»|›|>|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bi\b)\s*")
LETTERS = frozenset(("letters", "letters to the editor", "letters page", "readers' letters", "leserbriefe"))
SALUTATION = pattern(r"(?m)^[ \t\"“]*(?:Sir|Madam|Dear (?:Sir|Editor|Madam)|Sehr geehrte)\b[^.\n]{0,30}?[,:–—-]")
TOP_LINES = 4  # filled lines among which the label stands
LABEL_CHARS = 40
TITLE_WORDS = range(4, 26)  # of the headline under it
TITLE_CHARS = 180
REACH = 2  # lines from the label to the headline
LEAST_PROSE = 2  # lines of running text below it


@rule(
    "BP135",
    severity="error",
    confidence=0.92,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "⟦Local News⟧\nCouncil sends levy to the ballot\n\nVoters will decide in November whether to pay for the "
        "bridges of the lower half of the county.\nThe council voted on Monday after some forty farmers had spoken, "
        "most of them against it.",
        "⟦FAITS DIVERS⟧\nUn troupeau de vaches bloque la voie ferrée\nVingt-deux vaches se sont échappées de leur pré "
        "et se sont installées sur la voie ferrée.\nLe train régional a dû s'arrêter à moins de cent mètres des bêtes, "
        "qui le regardaient.",
        "⟦Politik & Wirtschaft⟧\nDer Rat lehnt die neue Brücke ab\nDer Rat hat am Montag nach sechs Stunden gegen die "
        "neue Brücke über den Fluss gestimmt.\nDie Gegner fürchten den Verkehr in den engen Straßen rund um den alten "
        "Markt der Stadt.",
    ),
    good=(
        "Health\n\nEat greens, sleep well and walk for an hour a day, whatever the weather is like outside.\nThe rest "
        "is luck, and those who had it tell the others that it was the greens and the long walks.",
        "Analysis of the vote\nCouncil sends levy to the ballot\n\nVoters will decide in November whether to pay for "
        "the bridges of the lower half of the county.\nThe council voted on Monday after some forty farmers had "
        "spoken.",
        "Politics\nCulture\nSport",
        "Walking as a way of\nlife\nRegular exercise does more than pills do\nVoters will decide in November whether "
        "to pay for the bridges of the lower half of the county.\nThe council voted on Monday after some forty farmers "
        "spoke.",
    ),
)
def section_label(document: Document) -> Iterator[Span]:
    """Name of a section above the headline.

    It says where the site filed the article. Over running text the same word is a heading or a title.
    """
    lines = document.filled_lines
    for number, line in enumerate(lines[:TOP_LINES]):
        if len(line.text) > TITLE_CHARS or is_prose(line):
            return
        named = len(line.text) <= LABEL_CHARS and line.text.lstrip(AROUND)[:1].isupper()
        label = core(document, line) if named else ""
        if named and _is_label(label) and _heads_headline(document, number) and not _of_letters(document, label):
            yield stripped(line)


def _of_letters(document: Document, label: str) -> bool:
    """Whether the text is a letter, or the letters, that the label names."""
    return label in LETTERS and SALUTATION.search(document.text) is not None


def _is_dated(document: Document, line: Line) -> bool:
    return any(line.start <= own.start < line.end for own in document.own_dates)


def _is_label(said: str) -> bool:
    return said in NAMES or (bool(said) and all(part in NAMES for part in JOINED.split(said)))


def _heads_headline(document: Document, number: int) -> bool:
    """Whether a headline stands close below, and running text below that; a line with a date is none."""
    lines = document.filled_lines
    below = [line for line in lines[number + 1 : number + 1 + REACH] if not _is_dated(document, line)]
    headline = any(
        len(line.text) <= TITLE_CHARS
        and len(line.text.split()) in TITLE_WORDS
        and not line.text.rstrip().endswith((".", ":", ";", ","))
        for line in below
    )
    return headline and sum(is_prose(line) for line in lines[number + 2 :]) >= LEAST_PROSE

"""Which reporters and agencies helped."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, lines_at, stripped

CREDIT = pattern(
    r".{2,120} (?:also )?contributed (?:to this (?:report|story|article|post|piece)|reporting|research)\b.{0,40}"
    r"|\(?(?:additional )?(?:reporting|writing|editing) (?:and (?:writing|editing) )?by (?!night|day|phone"
    r"|mail)[^;]{2,80}(?:;.{0,120})?"
    r"|(?:with (?:files|reporting|additional reporting|inputs|input|information|material) from|with agency inputs?"
    r"|agencies) ?.{0,80}"
    r"|(?:this (?:article|story|report)|the (?:article|story)) (?:was|is|has been) (?:originally |first "
    r")?(?:published|produced|written|edited|"
    r"auto-generated|generated)\b.{0,200}"
    r"|mit material (?:von|der) .{2,60}|avec (?:l'|les )?(?:afp|reuters|ap|agences?).{0,40}|con información "
    r"de .{2,60}"
)
LONGEST_CHARS = 240


@rule(
    "BP132",
    severity="info",
    words=(
        *(
            "contributed",
            "reporting by",
            "writing by",
            "editing by",
            "with files from",
            "with reporting from",
            "with inputs from",
        ),
        *(
            "with input from",
            "with information from",
            "with material from",
            "with additional reporting",
            "with agency input",
            "agencies",
        ),
        *("published", "produced by", "was edited", "generated", "mit material", "avec ", "con información"),
    ),
    confidence=0.7,
    source="Gold standards of text extraction leave credits outside the text",
    bad=(
        "The gates were shut.\n\n⟦The Example Agency contributed to this report.⟧",
        "The gates were shut.\n⟦(Reporting by Ana Castellanos; Editing by Tom Reed)⟧",
    ),
    good=(
        "The drought contributed to the fall in output.",
        "Reporting by night from the border, she saw the trucks leave.",
    ),
)
def agency_credit(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Credit for reporters and agencies.

    Harmless in a source, and outside the text all the same.
    """
    for line in lines_at(document, places):
        if len(line.text) <= LONGEST_CHARS and "said" not in line.text and CREDIT.fullmatch(core(document, line)):
            yield stripped(line)

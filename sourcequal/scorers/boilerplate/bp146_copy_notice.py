"""What kind of copy a page is: printed, archived, digitized, old, corrected."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "printed from / saved from / webpage capture / archived from the original / "
    "full text is unavailable for this digitized archive article / download .zip / print edition / "
    "view original / this article is from the archive of our partner / from the print edition / "
    "text-only version / cached version / archived version / you are viewing an archived version",
)
VARIABLE = pattern(
    r"(?:this (?:article|page|story) (?:was|has been|is) )?(?:printed|archived|saved|captured|retrieved) "
    r"(?:from|on|at) (?:https?://|www\.|the original|\w+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)\w* \d).{0,160}"
    r"|(?:article |page |source |permanent |short )?(?:url|permalink|short url) ?: ?(?:https?://|www\.)\S+|the "
    r"wayback machine ?[-–—] ?\S+|this (?:article|story|post|page|content) is (?:now )?(?:more than|over|at "
    r"least) (?:\d+|a|one|two|three|\w+) (?:days?|weeks?|months?|years?) old.{0,120}"
    r"|this is a digiti[sz]ed version of\b.{0,240}|to preserve these articles as they originally "
    r"appeared\b.{0,160}|occasionally the digiti[sz]ation process\b.{0,240}|.{2,30} is an exclusive benefit "
    r"for\b.{0,120}"
    r"|this (?:article|story|page) is from the archives? of\b.{0,120}|(?:this|the) (?:article|story|post|page"
    r"|report) (?:was|has been) (?:last )?(?:updated|modified|amended|corrected|edited) (?:on|at|to) .{2,240}"
)


@rule(
    "BP146",
    severity="error",
    words=(
        *PHRASES,
        *(
            "printed",
            "archived",
            "saved",
            "captured",
            "retrieved",
            "url:",
            "link:",
            "permalink:",
            "wayback machine",
            " old",
            "digitized",
            "digitised",
            "digitization",
            "digitisation",
            "as they originally",
            "exclusive benefit",
            "archive of",
            "archives of",
            "has been updated",
            "was updated",
            "was last",
            "has been corrected",
            "was amended",
            "was corrected",
            "was modified",
            "been amended",
            "was edited",
        ),
    ),
    confidence=0.92,
    source="Print views and archives of newspapers",
    bad=(
        "⟦This article is more than 3 years old⟧\nThe dam held through the night, and the villages below it slept.",
        "The dam held through the night.\n⟦This article was printed from https://example.com/dam⟧\n⟦URL: "
        "https://example.com/dam⟧",
    ),
    good=(
        "The map was printed from a plate that is more than 300 years old.",
        "This story is old, and everybody tells it in another way.",
        "The letter has been archived at the town hall since 1931.",
    ),
)
def copy_notice(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Notice of what kind of copy this is.

    The page says that it is a print, an old article or a copy in an archive. That helps to judge it, and is not its
    text.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE)

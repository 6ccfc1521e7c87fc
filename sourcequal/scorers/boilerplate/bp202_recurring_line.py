"""Lines that stand in many articles of one site."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Finding
from sourcequal.rule import Example, Match, Settings, pattern, rule
from sourcequal.scorers.boilerplate.phrases import stripped

CODE = pattern(r"[{}<;]|=>|\(\)")  # lines of code recur from page to page of a manual, and belong to each
LEAST_ARTICLES = 2  # other articles that hold the line as well
SURE_ARTICLES = 3  # in more of them than so many it is the site's
# Confidence in a line that more articles than these hold, and in one that just enough do, which is shown, too.
SURE, LIKELY = 0.95, 0.8
FOOT = "Harbour Post, your paper since 1911"
WEEKS = tuple(f"Week {number} in the Valley\n\nSnow." for number in (8, 9, 10, 11))


@rule(
    "BP202",
    severity="error",
    threshold=LIKELY,
    source="Bar-Yossef, Rajagopalan: Template detection via data mining, WWW 2002",
    bad=(
        Example("The pass is open again.\n⟦Harbour Post, your paper since 1911⟧", site=("Snow.\n" + FOOT,) * 4),
        Example("⟦Region · Ausgabe Nord⟧\nDer Pass ist wieder offen.", site=("Region · Ausgabe Nord\nSchnee.",) * 5),
        Example(
            "The pass is open again.\n⟦The 9 of us who write here⟧", site=("Snow.\nThe 12 of us who write here",) * 4
        ),
    ),
    good=(
        "The pass is open again.\nHarbour Post, your paper since 1911",
        Example("The pass is open again.\n" + FOOT, site=("Snow.\n" + FOOT, "Rain.")),
        Example("Week 12 in the Valley\n\nThe pass was open on all days.", site=WEEKS),
    ),
)
def recurring_line(document: Document, settings: Settings, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """Line that recurs in the site's other articles.

    Known only with a profile of the site, which `sourcequal site learn` makes. It works in any language.
    """
    if settings.profile is None:
        return
    known = [finding for finding in findings if finding.dimension == "boilerplate" and finding.shown]
    for line in document.filled_lines:
        span = stripped(line)
        count = settings.profile.articles_with(line.text)
        if (
            count > LEAST_ARTICLES
            and not CODE.search(line.text)
            and not _numbered_title(document, line)
            and not any(f.start <= span.start and span.end <= f.end for f in known)
        ):
            yield Match(*span, confidence=SURE if count > SURE_ARTICLES else LIKELY)


def _numbered_title(document: Document, line: Line) -> bool:
    """Whether a line is the headline of one of a series ("Week 12"), which differs from the others in its number."""
    return line == document.title_line and any(map(str.isdigit, line.text))

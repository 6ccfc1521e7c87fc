"""How numbers of things, shares and dates are told, and texts that are too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sourcequal.document import Document


def counted(number: int, thing: str) -> str:
    """A number of things whose plural takes an s: "1 article", "1,200 articles"."""
    return f"{number:,} {thing if number == 1 else f'{thing}s'}"


def share(part: float) -> str:
    """A share in per cent; a little is not nothing."""
    return "under 1%" if 0 < part < 0.01 else f"{part:.0%}"


NOT_JUDGED = "not judged"  # in place of a verdict where no rule of the dimension was selected


def scored(score: float) -> str:
    """A score to two decimals, rounded down: grades begin at such numbers, and none seems to be that of the next."""
    return f"{int(round(score * 100, 6)) / 100:.2f}"  # 0.29 * 100 is a little under 29


def percent(value: float | None) -> str:
    """A measured figure in per cent, to a tenth; "-" where it could not be computed."""
    return "-" if value is None else f"{value:.1%}"


def shortened(text: str, most: int) -> str:
    """A text on one line, of at most so many characters, with "…" where it was cut."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def publication(document: Document) -> str:
    """When a document was published, and how that is known."""
    return f"published {document.published} ({document.published_from})" if document.published else "no date"

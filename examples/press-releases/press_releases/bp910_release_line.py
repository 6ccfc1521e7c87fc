"""BP910: the line that tells editors when a press release may be printed."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal import Document, rule
from sourcequal.rule import pattern

RELEASE = pattern(r"(?m)^[ \t]*(for immediate release|embargoed until [^\n]{1,60}|# # #|-ends-)[ \t]*$")


@rule(
    "BP910",
    severity="warning",
    words=("for immediate release", "embargoed until", "# # #", "-ends-"),
    source="the usual form of press releases",
    bad=("⟦FOR IMMEDIATE RELEASE⟧\nThe mill opens on Friday.", "The mill opens on Friday.\n⟦# # #⟧"),
    good=("The prisoners were up for immediate release.", "The report was embargoed until noon, she said."),
)
def release_line(document: Document) -> Iterator[tuple[int, int]]:
    """Release line of a press release.

    It was written for editors, not for readers, and shows that the text is the sender's own.
    """
    return (match.span(1) for match in RELEASE.finditer(document.folded))

"""What science portals print about the paper under an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "publication details / journal information / story source / journal reference / journal references / "
    "cite this page / method of research / subject of research / article publication date / coi statement / "
    "scientific editor / lead editor / feedback to editors / full story / original source / related journal article / "
    "additional multimedia / download all multimedia / peer-reviewed publication / release summary / news release / "
    "usage restrictions / expert contact / from research organizations / strange & offbeat / story tips / "
    "originalpublikation / weitere informationen zur publikation / publikation / wissenschaftliche ansprechpartner / "
    "wissenschaftlicher ansprechpartner / référence de la publication / artículo original / referencia bibliográfica",
    "search for more papers by this author / article pubmed google scholar / pubmed google scholar / article "
    "google scholar / article cas pubmed google scholar",
)
COMPANIONS = known(  # labels and values beside such labels
    "mla / apa / chicago / doi / journal / keywords / funder / date / source / summary / share / article title / "
    "editors' notes / the gist / fact-checked / trusted source / proofread / peer-reviewed publication / "
    "explore further / explore more / view more / preprint / written by researcher(s) / reputable news agency / "
    "observational study / experimental study / computational simulation / modeling / randomized controlled / "
    "clinical trial / people / animals / cells / not applicable / media contact / office / abstract",
)
VARIABLE = pattern(
    r"more information ?: ?.{10,300}\b(?:doi|arxiv|journal|proceedings|\(\d{4}\))\b.{0,200}"
    r"|journal information ?: ?.{3,120}"
    r"|provided by (?:the )?[\w&.,' -]{2,80}\b(?:university|institute|society|college|centre|center|academy"
    r"|conversation|association|council|laboratory|university of .{2,40})\b.{0,60}"
    r"|citation ?: ?.{10,300}\bretrieved\b.{5,200}"
    r"|materials? provided by .{2,160}\bnote ?: ?content may be edited\b.{0,80}|note ?: ?content may be edited\b.{0,80}"
    r"|.{3,200}\. (?:sciencedaily|eurekalert)\b.{0,200}|news release \d{1,2}-\w{3}-\d{4}"
    r"|edited by [\w .'-]{3,40}, reviewed by [\w .'-]{3,40}|this article has been reviewed according to .{5,200}"
    r"|editors have highlighted\b.{0,160}|(?:10\.\d{4,9}/\S{3,80})|doi ?: ?10\.\d{4,9}/\S{3,80}"
)
# The heading of a paper's own references.
REFERENCES = pattern(r"^\W*(?:references|bibliography|literature cited|works cited)\W*$", re.MULTILINE)


@rule(
    "BP143",
    severity="error",
    words=(
        "10.",
        *openings(PHRASES),
        *(
            "more information:",
            "more information :",
            "journal information",
            "provided by",
            "citation:",
            "citation :",
            "content may be edited",
            "sciencedaily",
            "eurekalert",
            "news release",
            "edited by",
            "reviewed according",
            "have highlighted",
        ),
    ),
    confidence=0.92,
    source="Portals of science news, which print the same form under each release",
    bad=(
        "The spores wake with the next rain, the team writes, and nobody knows yet whether that matters.\n\n⟦More "
        "information: A. Reis et al, Spores on roofs, Roof Letters (2024). DOI: 10.1000/roof.1⟧\n⟦Journal information: "
        "Roof Letters⟧\n⟦Provided by Sado University⟧\n⟦Citation: Spores on roofs (2024, May 3) retrieved 4 May 2024 "
        "from https://example.com/roofs.html⟧",
        "The spores wake with the next rain.\n⟦Story Source:⟧\n⟦Materials provided by Sado University. Note: Content "
        "may be edited for style and length.⟧\n⟦Cite This Page:⟧\n⟦MLA⟧\n⟦APA⟧",
    ),
    good=(
        "The data were provided by the university, which has counted spores since 1931.",
        "A citation retrieved from the archive settled the quarrel.",
        "References\nReis A. Lids. J Jars. 2019. doi: 10.1000/lid.1",
        "MLA\nAPA\nChicago",
    ),
)
def publication_record(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Record of the publication that a portal prints with its article.

    The portal fills a form for each article: the paper, who provides the text, how to cite the page. In a paper its
    references are its own.
    """
    if not REFERENCES.search(document.folded):
        yield from phrase_lines(document, places, PHRASES, VARIABLE, companions=COMPANIONS)

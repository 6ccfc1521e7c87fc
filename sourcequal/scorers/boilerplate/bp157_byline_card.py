"""The card of the writer: what each made, how many stories, what rank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import body_lines, core, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

PART = (
    r"(?:words?|text|texte|testo|texto|tekst|story|report(?:ing|age)?|interview|pictures?|photos?|photography|fotos?"
    r"|images?|bilder"
    r"|video|audio|camera|kamera|film|edit(?:ed|ing|or)?|sub-?edit(?:or|ing)?|fact[ -](?:check(?:ed|er|ing)?|desk)"
    r"|graphics?|grafik"
    r"|illustrations?|data|research|recherche|translation|übersetzung|traduction|traducción|layout|design|production"
    r"|produced"
    r"|desk|bureau|sources?|agenc(?:y|ies)|redaktion|red\.|collage|art|music|voice|recipe)"
)
CARD = pattern(
    # "Text: Ina Berg / Pictures: Tom Reed"
    rf"{PART} ?(?::|by) ?[^/|·•]{{2,50}}?(?: ?[/|·•,] ?{PART} ?(?::|by) ?[^/|·•]{{2,50}}){{1,5}}"
    # "Text: wires / machine"
    r"|(?:words?|text|story|report|copy) ?: ?(?:[^/|·•]{0,30}\b)?(?:agenc(?:y|ies)|wires?|staff|desk|bots?|robots?|ai"
    r"|machine"
    r"|reader|syndicate[d]?|agenturen|agences|agencias|agenzie)\b[^:]{0,40}"
    # "Ina Berg | 88 stories"; "Tom Reed, verified author"
    r"|(?:by |von |par |por |di )?[^\d|·•:]{4,50} ?[|·•,–—(-] ?\d[\d.,]*[km]? (?:stories|articles|posts|followers"
    r"|bylines|pieces"
    r"|reports|columns|artikel|beiträge|artículos|artigos|articoli|artykuł\w*|статей|yazı|haber)\b.{0,40}"
    r"|(?:by |von |par |por |di )?[^\d|·•:]{4,50} ?[|·•,–—(-] ?(?:verified|trusted|certified|pro|top|gold|silver|guest"
    r"|community"
    r"|premium|level \d+|lvl \d+)(?: \w+)? ?(?:author|writer|scribe|contributor|member|expert|reporter|creator|user"
    r"|poster"
    r"|reviewer)\b.{0,40}"
)
LONGEST_CHARS = 120


@rule(
    "BP157",
    severity="warning",
    harmless_alone=True,
    confidence=0.85,
    source="Web2Text, ECIR 2018: small boxes around the article, which extractors keep",
    bad=(
        "The mill stands still\n⟦Words: Ina Marten / Photos: Otto Brandt⟧\n" + RESERVOIR,
        "The mill stands still\n⟦Otto Brandt | 57 articles⟧\n" + RESERVOIR,
    ),
    good=(
        RESERVOIR.replace("mill", "Words: a / Photos: b"),
        "The board owns 57 articles of furniture | and sells them.\n" + RESERVOIR,
    ),
)
def byline_card(document: Document, findings: Sequence[Finding]) -> Iterator[Span]:
    """Card of the writers: who made words and pictures, how many stories, what rank.

    A byline says who wrote this, and is harmless. A card is a box of the site's own, with counts and labels.
    """
    yield from unnoticed(findings, _byline_card(document))


def _byline_card(document: Document) -> Iterator[Span]:
    first, last = body_lines(document)
    for line in document.filled_lines:
        outside = not first <= line.number <= last and len(line.text) <= LONGEST_CHARS
        if outside and line != document.title_line and CARD.fullmatch(core(document, line)):
            yield stripped(line)

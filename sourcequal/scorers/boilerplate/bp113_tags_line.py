"""Tags and categories of the page."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "filed under / categories: / schlagworte / schlagwörter / stichworte / mots-clés / etiquetas / теги / "
    "метки / мітки / etiketler / tagi / trefwoorden / more on these topics / related topics / "
    "explore more on these topics",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "topics / tags / tagged",
)
VARIABLE = pattern(
    # a label and the list
    r"(?:tags?|tagged(?: with| as| in)?|filed (?:under|in)|posted in|(?:article |related )?topics|keywords"
    r"|schlagw(?:orte|örter)|schlagworte zum thema|stichwörter|mots[- ]clés|etiquetas|palabras clave|palavras[-"
    r" ]chave|теги|метки|мітки|etiketler|tagi|trefwoorden|categories|categor(?:y|ies|ías?)|kategorien?|tematy"
    r"|argomenti) ?: ?(?! ?\d+$)[^\[{].{0,250}"
    r"|(?:filed under|posted under) (?!to\b|by\b|the\b).{1,120}"
    # hash tags only
    r"|(?:#?[\w-]{2,40}[ ,]+)?#[\w-]{2,40}(?:[ ,]+#[\w-]{2,40}){1,20}"
)


@rule(
    "BP113",
    severity="error",
    words=(
        *PHRASES,
        *AT_EDGES,
        "tags:",
        "tag:",
        "tagged",
        "filed",
        "posted in",
        "posted under",
        "topics",
        "keywords",
        "schlagwort",
        "mots clés",
        "mots-clés",
        "palabras clave",
        "palavras",
        "теги:",
        "метки:",
        "categor",
        "kategorie",
        "#",
    ),
    confidence=0.88,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The reservoir is full again.\n\n⟦Tags: water, drought, climate⟧",
        "The reservoir is full again.\n⟦Filed under: Environment, News⟧",
        "The reservoir is full again.\n⟦#water #drought #climate⟧",
        "Водохранилище полно.\n⟦Теги: вода, засуха⟧",
    ),
    good=(
        "He tags sharks for a living.",
        "The topics of the meeting: water, drought and the budget.",
        "Two categories of members may vote.",
        '{ category: "Fruit", price: "$1", stocked: true, name: "Plum" },\nTopics: 8',
    ),
)
def tags_line(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Tags and categories of the page.

    Keywords under an article were set for the site's search, not for readers of the text.
    """
    for span in phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES):
        if not document.in_code(*span):
            yield span

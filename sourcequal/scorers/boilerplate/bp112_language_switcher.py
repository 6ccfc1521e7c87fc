"""Choice of languages."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "українська / türkçe / svenska / norsk / dansk / suomi / čeština / magyar / română / ελληνικά / "
    "български / 中文 / 日本語 / 한국어 / العربية / हिन्दी / עברית / english (us) / english (uk) / "
    "português (brasil) / bahasa indonesia / tiếng việt / ไทย / فارسی / hrvatski / srpski / slovenčina / "
    "slovenščina / français (canada) / español (españa)",
    "leer en español / read in english / read in spanish / lire en français / lire en anglais / "
    "auf deutsch lesen / читать на русском / читать на украинском / читати російською / читати українською / "
    "switch to english / switch to hindi / english version / deutsche version / version française / "
    "versión en español / versão em português / versione italiana / русская версия / українська версія / "
    "中文版 / 英文版 / 日本語版 / 英語版",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "english / deutsch / français / español / italiano / português / nederlands / polski / русский",
)
VARIABLE = pattern(
    # several in one line
    r"(?:(?:read|view|available|switch|also)(?: this)?(?: (?:article|page|post|story|in))* ?(?:in"
    r"|to)?:? ?)?(?:(?:english|deutsch|français|español|italiano|português|nederlands|polski|русский|українська|türkçe"
    r"|svenska|中文|日本語|한국어|العربية|en|de|fr|es|it|pt|ru)(?:[ |/,·•>-]+|$)){2,30}"
    r"|(?:read|view) (?:this )?(?:article |page |post |story )?in (?:english|german|french|spanish|italian|portuguese"
    r"|russian|arabic|chinese|deutsch|français|español)"
)


@rule(
    "BP112",
    severity="error",
    words=openings(PHRASES, AT_EDGES),
    confidence=0.97,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "⟦Leer en español⟧\nThe port authority raised its fees.",
        "⟦English⟧\n⟦Español⟧\nThe port authority raised its fees for the third time in a year, its director said on "
        "Friday.",
        "⟦English | Deutsch | Français⟧\nThe port authority raised its fees.",
    ),
    good=(
        "She speaks English.",
        "The form comes in English and Spanish.",
        "Er schreibt Deutsch und Französisch.",
    ),
)
def language_switcher(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Choice of languages.

    The switch between a site's languages was saved with the text.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES)

"""GT118: a quotation opened again before it closed."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.garbled.quoting import marks, unpaired

REPORTS = pattern(
    r"\b(?:said|says|told|added|adding|wrote|stated|noted|explained|asked|announced|declared|continued"
    r"|according to)\b"
)
SENTENCE_END = pattern(r"[.!?] +[A-Z]")
#: What ends a statement in the style “…, said the mayor.”, language by language.
SAID = {
    "en": "said|says",
    "pt": "disse|diz|afirmou|afirma|explicou|contou|lembrou|acrescentou|garantiu",
    "es": "dijo|dice|afirmó|explicó|señaló|aseguró|contó|añadió|recordó",
    "it": "dice|disse|spiega|afferma|racconta|aggiunge|ha detto|ha spiegato",
    "fr": "dit|explique|raconte|affirme|assure|ajoute|déclare|confie",
    "de": "sagte|sagt|erklärte|erklärt|meinte|betonte",
    "nl": "zei|zegt|vertelt|aldus",
}
TAG = {language: pattern(rf", (?:{words}) [^.!?\n]{{3,120}}[.!?] $") for language, words in SAID.items()}
TOLD = {language: pattern(rf"\b(?:{words})\b") for language, words in SAID.items()} | {"en": REPORTS}
# A reporter's words in the open quotation: "We came, he said, and "nobody” saw us.
ASIDE = pattern(r", (?:he|she|they|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:said|says|added|wrote|told [\w ]{2,30}),? ")
LEADS_IN = pattern(r"(?:[,:]|\b(?:that|said)) ?$")  # the second mark opens what the reporter announces
AFTER_WORDS = pattern(r"“(?:\S+ ?){1,2}(?<! )")
LONGEST_CHARS = 600  # between the two marks; more is a lost closing mark that nobody can place


@rule(
    "GT118",
    severity="warning",
    when=unpaired,
    languages=tuple(SAID),
    confidence=0.9,
    source="rewriting tools that split a quotation at its sentences",
    bad=(
        "⟦“Yes, they leave today. At a briefing on Monday, Orlov said, “We expect⟧ it tomorrow.”",
        Example("⟦“De kaas is op. Bakker Bram Vos zegt dan: “Wij eten⟧ nu brood.”", language="nl"),
        Example("⟦“Chovia mais cá dentro do que na rua,⟧ disse a cozinheira. “Agora já não chove.”", language="pt"),
        '⟦"The bells are late, she said, and "⟧nobody can ring" them yet.',
        "⟦“The plan is dead. Ms Ito told reporters on Friday that “nobody wants⟧ it.”",
    ),
    good=(
        "“Yes, they leave today,” Orlov said. “We expect it tomorrow.”",
        "“He told me ‘no’. Then he left.\n\n“That was all,” she said.",
    ),
)
def spliced_quotation(document: Document) -> Iterator[Match]:
    """Quotation that opens again before it has closed.

    The reporter's own words stand inside the open quotation: its end is lost, and two statements are spliced, or one
    does not end before "said the mayor".
    """
    text = document.text
    for start, again in marks(document).reopened:
        between, language = text[start:again], document.language_at(start)
        if again - start > LONGEST_CHARS or language not in TAG:
            continue
        if tag := TAG[language].search(between):
            yield Match(start, start + tag.start() + 1)
        elif SENTENCE_END.search(between) and TOLD[language].search(between) and LEADS_IN.search(between):
            shown = AFTER_WORDS.match(text, again)
            yield Match(start, shown.end() if shown else again + 1)
        elif language == "en" and ASIDE.search(between) and '"' not in between[1:]:
            yield Match(start, again + 1)

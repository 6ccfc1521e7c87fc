"""GT162: a quotation in marks of the Continent that never closes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule

#: What opens a quotation, what closes it, and the languages that write it so.
HABITS = (
    ("«", "»", frozenset({"es", "fr", "it", "pt", "ru", "uk", "el", "ca", "no", "nb"})),
    ("„", '“”"', frozenset({"de", "pl", "cs", "sk", "bg", "hr", "ro", "hu", "nl"})),
)
GOES_ON = pattern(r"\s*[«»„“”\"—–-]")  # a paragraph that continues the quotation of the one before
LEAST_BLANKS = 5  # of what is quoted; a name or a word in marks is shorter
SHORT_WORDS = 300  # of a text that holds few quotations, so that one without an end shows


STATEMENT = pattern(r"(?<![^\s(—–-])[«„] ?[^\W\d_a-z]")  # begins like a sentence


def _with_continental_marks(documents: Sequence[Document]) -> list[bool]:
    """Which texts hold a mark that opens a quotation on the Continent."""
    return ["«" in document.text or "„" in document.text for document in documents]


@rule(
    "GT162",
    severity="info",
    when=_with_continental_marks,
    confidence=0.85,
    source="the style guides of the languages: every opening mark has a closing one",
    bad=(
        Example(
            "El molino está cerrado.\n\n⟦«Nadie va a moler el trigo este año, dijo la dueña.⟧\n\nEl río baja seco.",
            language="es",
        ),
        Example(
            "Le moulin est fermé. ⟦« Personne ne viendra moudre le blé cette année, dit-il.⟧\n\nLe vent est tombé.",
            language="fr",
        ),
        Example(
            "Die Mühle ist zu. ⟦„Niemand mahlt in diesem Jahr noch Korn, sagte er.⟧\n\nDer Bach ist leer.",
            language="de",
        ),
    ),
    good=(
        Example(
            "«Nadie va a moler el trigo este año.\n\n»El río baja seco», dijo. El «molino» está cerrado.", language="es"
        ),
        Example(
            "„Niemand mahlt in diesem Jahr noch Korn“, sagte er. »Keiner kommt mehr hierher«, sagte sie.", language="de"
        ),
        Example(
            "El molino está cerrado.\n\n«Querida Inés: nadie va a moler el trigo.\n\nEl río baja seco. Tu padre»\n\n"
            "La carta «verde» se conserva.",
            language="es",
        ),
        Example("La liste : « a », « b » et « c ; le reste manque.\n\nFin.", language="fr"),
    ),
)
def unclosed_guillemet(document: Document) -> Iterator[Match]:
    """Quotation that never closes, in marks as the Continent writes them.

    The paragraph ends inside the quotation, and the next one does not go on with it. Alone it is a slip, in a short
    text it is a warning.
    """
    for opening, closing, languages in HABITS:
        if document.language not in languages or opening not in document.text:
            continue
        short = document.word_count <= SHORT_WORDS
        for start, end in document.paragraphs:
            opened = document.text.rfind(opening, start, end)
            left = opened >= 0 and not any(mark in document.text[opened:end] for mark in closing)
            if not left or not STATEMENT.match(document.text, opened) or GOES_ON.match(document.text, end):
                continue
            if document.text.count(" ", opened, end) >= LEAST_BLANKS and not _closes(
                document.text, end, opening, closing
            ):
                yield Match(opened, end, severity="warning" if short else None)


def _closes(text: str, place: int, opening: str, closing: str) -> bool:
    """Whether the next mark behind a place closes a quotation, which then runs over paragraphs."""
    after = [found for mark in closing if (found := text.find(mark, place)) >= 0]
    following = text.find(opening, place)
    return bool(after) and (following < 0 or min(after) < following)

"""GT164: a small word or a number that clings to its neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_clinging

#: Small words, before a number that clings to them and behind one.
FIRST = (
    "from|until|since|with|and|about|between|than|over|only|was|were|the|of|had|has|for|after|before|nearly"
    "|von|bis|mit|und|seit|nach|rund|etwa|dans|avec|pour|depuis|con|para|desde|hasta|por|entre|met|van|voor|naar|sinds|tot"
    "|dalle|alle|della|circa|com|até|przez|około|od|oraz|около|через|после"
)
LAST = (
    "were|was|are|of|in|and|until|from|that|have|has|had|will|people|years|days|men|women|children|minutes|hours"
    "|metres|meters|miles|per|und|von|bis|sind|waren|wurden|hat|haben|jahre|euro|euros|personen|les|des|dans|ans|ont"
    "|sont|personnes|de|del|los|las|años|personas|para|anni|persone|sono|hanno|che|anos|pessoas|foram|jaar|mensen"
    "|twee|zijn|lat|osób|złotych|лет|человек|рублей|минут|метров"
)
NUMBER = pattern(
    rf"(?<![\w@#/.'’-])(?:(?:{FIRST})\d{{1,4}}(?:[.,]\d+)?(?:[A-ZÀ-Þ]?[a-zà-ÿ]{{2,}}(?<!st)(?<!nd)(?<!rd)(?<!th))?"
    rf"|[^\W\d_]{{3,}}\d{{1,4}}(?:{LAST}))(?![\w@/=-]|\.\w)"
)
DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
MONTHS = "January|February|March|April|June|July|August|September|October|November|December"
#: Small words that cling to the capital behind them, and are no beginning of a name.
CAPITAL = {
    "en": rf"(?:on|in|by|until|since|from|last|next|of|and|at|every|this)(?:{DAYS}|{MONTHS})"
    r"|(?:from|with|until|between|during|said)[A-Z][a-z]{2,}",
    "de": r"(?:mit|von|auf|im|am|zum|zur|bei|nach|für|seit|aus)[A-ZÄÖÜ][a-zäöüß]{3,}",
    "fr": r"(?:à|dans|avec|pour|par|chez|depuis)[A-ZÉÈ][a-zéèêç]{2,}",
    "es": r"(?:con|para|por|desde|hasta|según)[A-ZÁÉÍÓÚ][a-záéíóúñ]{2,}",
    "it": r"(?:con|per|alla|nella|secondo|presso)[A-ZÈ][a-zèàòù]{3,}",
    "pt": r"(?:com|para|por|desde|até|segundo)[A-ZÁÉÍÓÚ][a-záéíóúãõç]{2,}",
    "nl": r"(?:met|voor|naar|uit|bij|door|volgens)[A-Z][a-z]{3,}",
    "pl": r"(?:dla|przez|przed|przy|oraz|według)[A-ZŁŚŻ][a-ząćęłńóśźż]{2,}",
    "ru": r"(?:из|для|от|через|после|около)[А-ЯЁ][а-яё]{2,}",
}
CLINGING = {
    language: pattern(rf"(?<![\w@#/.'’-])(?:{words})(?![\w@/=-]|\.\w)(?= )") for language, words in CAPITAL.items()
}


INNER = pattern(r"[a-zà-ÿа-яё](?:[A-ZÀ-ÞА-ЯЁ]|[0-9]{1,4}(?:[A-Za-z.]| [a-z]))")
#: Where letters run into a capital or a digit; begins with the rarer one, which is found faster.
EDGE = pattern(r"[A-ZÀ-ÞŁŚŻА-ЯЁ\d](?<=[^\W\d_A-ZÀ-ÞŁŚŻА-ЯЁ].|[^\W\d_]\d)")
CYRILLIC = "оеия"  # one of them stands in each text in Russian


def _clinging(documents: Sequence[Document]) -> list[bool]:
    """Which texts hold a capital or a number right behind a small letter."""
    return [
        held or (not document.text.isascii() and any(letter in document.text for letter in CYRILLIC))
        for held, document in zip(with_clinging(documents), documents, strict=True)
    ]


@rule(
    "GT164",
    severity="warning",
    when=_clinging,
    confidence=0.88,
    source="links, dates and figures that were joined to the words around them in saving",
    bad=(
        "The miller came ⟦from4Mayuntil⟧ noon, and the ⟦hens17were⟧ fed.",
        "He came ⟦onTuesday⟧ and stayed.",
        Example("Der Müller hat die Mühle ⟦seit12Jahren⟧ und will sie seinem Sohn geben.", language="de"),
    ),
    good=(
        "The mp3player, the h264file and the covid19test by user john17 in the 4x4were. She came on Tuesday; the1st.",
        "Ask @from4Mayuntil or see #with3people and www.from12.org for the4x4-club.",
    ),
)
def lost_blank(document: Document) -> Iterator[Span]:
    """Number or capital with no blank between it and a small word.

    A figure, a date or a link was joined to the words on its sides. What comes back is a name.
    """
    text = document.text
    forms = (NUMBER, CLINGING[document.language]) if document.language in CLINGING else (NUMBER,)
    starts = {_word_start(text, match.start()) for match in EDGE.finditer(text)}
    matches = (form.match(text, start) for form in forms for start in starts)
    found = {match.span() for match in matches if match}
    if found and not document.about_code and INNER.search(text):
        yield from (Span(*span) for span in sorted(found) if text.count(text[slice(*span)]) == 1)


def _word_start(text: str, place: int) -> int:
    """Where the letters, digits and underscores begin in which a place lies."""
    while place and (text[place - 1].isalnum() or text[place - 1] == "_"):
        place -= 1
    return place

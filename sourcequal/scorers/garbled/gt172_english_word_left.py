"""GT172: an English small word in a sentence of another language."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

#: English words that no other language borrows, nor writes so, and that stand in no name for a thing.
SMALL = (
    "while which because although however whereas therefore would could should their these those they been were whose "
    "there than into about between through during without within"
).split()
#: Verbs of the news in the past, which no other language has as words either, nor as jargon ("approved", "supported").
PASTS = (
    "suspended announced arrested accused injured wounded killed elected appointed decided postponed rescued evacuated "
    "transported received agreed refused promised discovered attended harvested damaged destroyed"
).split()
ADVISED = "advised|asked|told|urged|ordered|allowed|forced|warned|wanted|helped|invited|expected|encouraged|persuaded"
#: Of several words, all of them English: "advised him to".
TOGETHER = rf"(?:{ADVISED}) (?:him|her|them|us) (?:not )?to"
LEFT = (*SMALL, *PASTS, *(verb for verb in ADVISED.split("|") if verb not in PASTS))
#: One of them, in small letters between two words in small letters, the second one at once or behind a comma.
_LOWER = r"[^\W\d_A-Z]{2}"
WITHIN = pattern(
    rf"(?:(?<={_LOWER} )|(?<={_LOWER}, ))(?:{'|'.join(SMALL)})(?=,? {_LOWER})"
    rf"|(?:(?<={_LOWER} )|(?<= [aeiouyà] ))(?:{TOGETHER}|(?:{'|'.join(PASTS)}))(?=,? {_LOWER}|\.(?:\s|$))"
)
#: Beside these the sentence, or a phrase in it, is English.
ENGLISH = frozenset(
    "the and of to is you that for with this have from by not what all we your can he she it his her was our "
    "had".split()
)
NAMED = pattern(  # the word is what the sentence is about
    r"\b(?:wort|wörter|begriff|schleife|befehl|anweisung|mot|mots|terme|boucle|palabras?|término|bucle|parola|parole|termine"
    r"|ciclo|palavras?|termo|woord|woorden|lus|słowo|słowa|pętla|ord|ordet|englisch\w*|anglais\w*|ingl[eé]s\w*|engels\w*"
    r"|angielsk\w*|engelsk\w*)\b"
)
MOST = 4  # of them; a text with more is written in two languages


@rule(
    "GT172",
    severity="warning",
    words=tuple(f" {word}" for word in LEFT),
    languages=("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "cs", "ro"),
    confidence=0.9,
    source="translation programs, which leave a word of the first text as it is",
    bad=(
        Example(
            "Il mulino è aperto nei giorni di mercato, ⟦while⟧ di domenica resta chiuso per i lavori.", language="it"
        ),
        Example("Die Müller wollen streiken, ⟦because⟧ der Preis für das Korn seit Mai gefallen ist.", language="de"),
        Example("As buscas no moinho foram ⟦suspended⟧ de noite, e o moleiro não soube nada.", language="pt"),
        Example("El médico lo vio ayer y ⟦advised him to⟧ descansar en el molino una semana.", language="es"),
        Example("Los molinos que ⟦were⟧ cerrados en mayo abren otra vez, dijo el alcalde.", language="es"),
    ),
    good=(
        Example("Il mulino è aperto nei giorni di mercato, mentre di domenica resta chiuso.", language="it"),
        Example("Eine Schleife mit while läuft, bis der Müller kommt, und das Wort because heißt weil.", language="de"),
        Example("Ärzte without Borders helfen, und “they went into the mill” stand auf dem Schild.", language="de"),
        Example("Die Aktie notiert unchanged, und das Stück „The Expected Guest“ läuft mit Erfolg.", language="de"),
        Example("Ella canta into the night y luego vuelve a casa con su padre.", language="es"),
    ),
)
def english_word_left(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """English small word in a sentence of another language.

    A translation program left it as it was. No other language borrows such words; titles, phrases and what is said in
    English have more of it beside them.
    """
    if document.about_code:
        return
    text, found = document.text, []
    for place in places:
        match = WITHIN.match(text, place + 1)
        if match is None:
            continue
        start, end = document.sentence_from(place + 1) or match.span()
        before = text[:place].rpartition(" ")[2].strip(",")
        sentence = f"{document.folded[start : match.start()]} {document.folded[match.end() : end]}"
        english = not before.islower() or not ENGLISH.isdisjoint(sentence.split()) or NAMED.search(sentence)
        if not (english or document.in_quotation(*match.span()) or document.in_code(*match.span())):
            found.append(Span(*match.span()))
    if len(found) <= MOST:
        yield from found

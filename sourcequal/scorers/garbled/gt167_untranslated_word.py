"""GT167: words of another script that a translator passed over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.rule import pattern, rule

SCRIPTS = (  # letters of scripts that no language written in Latin letters borrows words from as they are
    r"\u0400-\u052f"  # Cyrillic
    r"\u0590-\u05f4"  # Hebrew
    r"\u0620-\u06d3"  # Arabic
    r"\u0900-\u0dff"  # scripts of India
    r"\u0e01-\u0e4e"  # Thai
    r"\u10a0-\u10ff"  # Georgian
    r"\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3"  # Korean
    r"\u3041-\u30ff\u3400-\u9fff"  # Japanese and Chinese
)
LETTER = pattern(f"[{SCRIPTS}]")
# Words of such a script between two small words of the sentence: "30회 이상 per hour", "exchanged in the 기관실.".
WITHIN = pattern(
    rf"(?<=[a-zß-ÿ] )\d*(?![А-ЯЁ])(?=[{SCRIPTS}] ?[{SCRIPTS}])[{SCRIPTS}]+(?: [{SCRIPTS}]+){{0,5}}"
    r"(?=(?: [a-zß-ÿ]{2,}| ?[.,;]\s))"
)
NAMED = pattern(  # who speaks of the word writes it down: "the word 気", "she is called 花 in", "it reads 出口"
    r"\b(?:words?|terms?|names?|named|called?|calls|characters?|letters?|signs?|symbols?|phrases?|titles?|titled|means?"
    r"|meaning|reads?|reading|says?|said|saying|writ\w+|wrote|spell\w*|spelt|prints?|printed|types?|typed|hashtags?|from"
    r"|translat\w+|pronounc\w+|scripts?|as|or|like|namely|[a-z]+ese|arabic|hebrew|russian|ukrainian|greek|thai|hindi"
    r"|korean|wort|begriff|heißt|genannt|mot|terme|appelé|palabra|término|llamad[oa]|parola|termine|palavra|woord"
    r"|genoemd)\b[^.!?\n]{0,40}$"
)
LANGUAGE = pattern(  # a text about languages has such words for its subject
    r"\b(?:languages?|translat(?:or|ion|e|ed)s?|grammar|vocabulary|dialects?|calligraph\w+|etymolog\w+|linguist\w*"
    r"|alphabets?|kanji|hiragana|hangul|pinyin|cyrillic|sanskrit|unicode|fonts?|subtitles?|sprachen?|langues?|idiomas?"
    r"|lingu[ae])\b"
)
LOOK_BACK_CHARS = 60
MOST_LETTERS, MOST_SHARE = 12, 0.05  # of the article's characters; one with more is written in two languages


def _with_other_script(documents: Sequence[Document]) -> list[bool]:
    return [LETTER.search(document.unusual) is not None for document in documents]


@rule(
    "GT167",
    severity="warning",
    when=_with_other_script,
    languages=("en", "de", "fr", "es", "it", "pt", "nl"),
    confidence=0.88,
    source="translation programs, which leave words that they do not know as they are",
    bad=(
        "On the barge the air is changed ⟦30회 이상⟧ per hour, and the crew of the ⟦기관실⟧ sleeps in turns.",
        "The miller bought a new ⟦жернов⟧ for the upper mill, and it has turned since Monday.",
    ),
    good=(
        "The miller (мельник) bought “жернова”, which the word камень also means.",
        "They are called 기관실 in her tongue. The inn Красный Мельник is shut.",
        "The two languages share the sound, and жернов is written as it is said.",
    ),
)
def untranslated_word(document: Document) -> Iterator[tuple[int, int]]:
    """Word of another script in the middle of a sentence.

    A translation program leaves what it does not know as it stands. Writers put such a word in brackets or between
    quotation marks, or say that it is one.
    """
    text = document.text
    found = [match.span() for match in WITHIN.finditer(text)]
    if (
        not found
        or LANGUAGE.search(document.folded)
        or len(LETTER.findall(text)) > max(MOST_LETTERS, MOST_SHARE * len(text))
    ):
        return
    for start, end in found:
        before = text[text.rfind(" ", 0, start - 1) + 1 : start]
        if before[:1].isupper():  # a name, and how it is written
            continue
        named = NAMED.search(document.folded, max(0, start - LOOK_BACK_CHARS), start)
        if not named and not document.in_quotation(start, end) and not document.in_code(start, end):
            yield start, end

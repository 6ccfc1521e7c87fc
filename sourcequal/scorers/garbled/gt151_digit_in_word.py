"""GT151: a digit where a letter was printed."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

LETTER = "a-zà-öø-ÿąćęłńóśźżčďěňřšťůžğışőűа-яё"
WORD = pattern(rf"(?<![\w@#/.&=-])(?!sha1|log1)[^\W\d_][{LETTER}]+[01]{{1,2}}[{LETTER}]{{2,}}(?![\w@/=-]|\.\w)")
DIGIT_IN_WORD = tuple(f"{letter}{digit}" for letter in "abcdefghijklmnopqrstuvwxyz" for digit in "01")
# A one for the first or the last letter of a word: 1ater, 1 ater, wil1.
LOOSE = ("ater", "ast", "ong", "ittle", "ike", "arge", "ess", "ocal", "eft", "etter", "ight", "iving", "evel", "ower")
EDGES = pattern(
    rf"(?<![\w.,-])1 ?(?:{'|'.join(LOOSE)})\b|\b(?:wil?|shal?|fal?|smal?|wel?|stil?|unti|schoo|officia|loca|tota"
    rf"|hospita)1{{1,2}}\b"
)
AT_EDGE = tuple(f"1{blank}{rest}" for blank in ("", " ") for rest in LOOSE)


@rule(
    "GT151",
    severity="warning",
    words=(*DIGIT_IN_WORD, *AT_EDGE),
    confidence=0.88,
    source="optical character recognition: 1 for l and 0 for o inside words",
    bad=(
        "The miller will ⟦fo1low⟧ the ⟦co1lege⟧ road to the bridge.",
        "The rent was raised three years ⟦1 ater⟧, and the hall ⟦wil1⟧ be let again.",
        Example("Die ⟦Vo1ksbank⟧ am Markt öffnet im Mai wieder, sagt ihr Leiter.", language="de"),
        Example("La ⟦vi1le⟧ a rouvert le pont, qui était fermé depuis mai.", language="fr"),
    ),
    good=(
        "The H1N1 strain, a b2b fair, version v10beta of the gpl10x, www.fo1low.org, #co1lege and @vi1le.",
        "It weighs 10kg and is 1st of its kind. Run sha1sum and log10 in the code of the API function.",
    ),
)
def digit_in_word(document: Document) -> Iterator[Span]:
    """Digit where a letter was printed.

    A scanner took a letter for a one or a nought in the middle of a word. A one may have been an l or an i, so no
    repair is offered.
    """
    found = list(WORD.finditer(document.text))
    found += EDGES.finditer(document.text) if document.language == "en" else ()
    for match in sorted(found, key=lambda match: match.start()) if found and not document.about_code else ():
        if document.text.count(match[0]) == 1:  # what comes back is a name
            yield Span(*match.span())

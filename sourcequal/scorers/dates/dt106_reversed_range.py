"""DT106."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sourcequal.dates.languages import NAMES
from sourcequal.document import Document
from sourcequal.rule import Example, Match, Pattern, pattern, rule

LAST_DAY = 31
# The end of a month before the start of the next one, whose name was left out: "from 29 to 2 May".
LATE, EARLY = 25, 7

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b"
)
ORDINAL = r"(?:st|nd|rd|th)?"
ONE, TWO = rf"(?P<one>\d{{1,2}}){ORDINAL}", rf"(?P<two>\d{{1,2}}){ORDINAL}"
YEAR = r"(?=,? (?:19|20)\d\d\b)"  # so that it is no score and no share
WHOLE = pattern(
    rf"\b(?:from|between) {ONE} (?P<month>{MONTH}) (?:to|until|till|through|and) {TWO} (?P=month)"
)  # both days with the same month


def _between(words: str, months: str, mark: str = "") -> Pattern:
    """Two days of one month between the words that go before and between them; in English the month may come first."""
    opening, middle = words.split(" … ")
    return pattern(rf"\b(?:{opening}) (?P<one>\d{{1,2}}){mark} (?:{middle}) (?P<two>\d{{1,2}}){mark} {months}")


def _months(language: str) -> str:
    return "(?:" + "|".join(NAMES[language].months.replace("/", " ").split()) + r")\b"


RANGES: Mapping[str, tuple[Pattern, ...]] = {
    "en": (
        _between("from … to|until|till|through", rf"(?:of )?{MONTH}", ORDINAL),
        _between("between … and", rf"(?:of )?{MONTH}", ORDINAL),
        pattern(rf"\b(?:from )?{MONTH} {ONE}(?: ?[-–] ?| to | until | through ){TWO}{YEAR}"),
        pattern(rf"(?<![\d.,:/–-]){ONE} ?[-–] ?{TWO} {MONTH}{YEAR}"),
        pattern(rf"\bbetween {MONTH} {ONE} and {TWO}(?=,|\.|;| (?:19|20)\d\d\b)"),
    ),
    "de": (_between("vom|zwischen dem … bis(?: zum)?|und(?: dem)?", _months("de"), r"\."),),
    "fr": (_between("du|entre le … au|et le", _months("fr")),),
    "es": (_between("del?|entre el … al?|y el", rf"de {_months('es')}"),),
    "pt": (_between("de|do dia|entre … a|até|e", rf"de {_months('pt')}"),),
    "it": (_between("dal|tra il|fra il … al|e il", _months("it")),),
    "nl": (_between("van|tussen … tot(?: en met)?|en|t/m", _months("nl")),),
    "pl": (_between("od|między … do|a", _months("pl")),),
    "ru": (_between("с|со|между … по|до|и", _months("ru")),),
}  # fmt: skip


@rule(
    "DT106",
    severity="warning",
    confidence=0.9,
    source="the calendar: what ends before it begins",
    bad=(
        "The fair will be held ⟦from 19 to 14 May⟧ on the green, the town says.",
        "Harp days, ⟦June 18-12⟧, 2024: who plays where.",
        "The road was shut ⟦between 22 and 17 January⟧ after the slide.",
        "The maps hung in the hall ⟦from 26 April to 2 April⟧ and went back into their drawers.",
        Example("Das Fest dauert ⟦vom 19. bis 14. Mai⟧ und endet mit einem Umzug.", language="de"),
        Example("La foire se tient ⟦du 19 au 14 mai⟧ sur la place.", language="fr"),
        Example("Targi potrwają ⟦od 19 do 14 maja⟧ na rynku.", language="pl"),
    ),
    good=(
        "The fair will be held from 14 to 19 May on the green, the town says.",
        "The office is closed from 29 to 3 May.",
        "The share fell from 31 to 12 in May, and rose from 12 to 31 in June.",
        "The score went from 19 to 14. May was not amused.",
        "Harp days, 28 May-2 June 2024, and the choir from May 30 to June 2.",
        Example("Das Fest dauert vom 14. bis 19. Mai.", language="de"),
    ),
)
def reversed_range(document: Document) -> Iterator[Match]:
    """A stretch of days that ends before it begins.

    One of the two days is wrong, or both were swapped; a reader cannot tell when it was.
    """
    for form in (*RANGES.get(document.language, ()), WHOLE):
        for match in form.finditer(document.folded):
            if _is_reversed(int(match["one"]), int(match["two"]), form is WHOLE) and _is_month(document, match):
                yield Match(*match.span())


def _is_reversed(one: int, two: int, whole: bool) -> bool:
    return 0 < two < one <= LAST_DAY and (whole or not (one >= LATE and two <= EARLY))


def _is_month(document: Document, match: re.Match[str]) -> bool:
    """Whether the month's name is one: in English a capital tells May from may."""
    return document.language != "en" or any(sign.isupper() for sign in document.text[slice(*match.span())])

"""CN406: a jubilee that the year of the founding in its sentence rules out, in languages other than English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.contradictions.events import clash, year_of

#: How many years are celebrated.
JUBILEE = pattern(
    r"\b(?P<years>\d{2,3})(?:"
    r"-jährige[nrs]? (?:bestehens?|jubiläums?|vereinsjubiläums?|firmenjubiläums?)"
    r"|(?:e|ème|er) anniversaire|\.?[ºo°ª]? aniversario|\.?[ºo°ª]? aniversário|[°º]? anniversario"
    r"|-jarig(?:e)? (?:bestaan|jubileum)|\. rocznic[aęyą]|-leci[aeu]m?|-річч[яюі]м?|-лети[яеюи]м?)(?!\w)"
    r"|\b(?P<hundred>hundertjähriges bestehen|centenaire|centenari[oa]|centenário|stulecie[m]?|stulecia|сторіччя"
    r"|столетие|столетия)\b"
    r"|\b(?:fête|fêtera|fêtent|célèbre|célébrera) (?:cette année |déjà )?ses (?P<ans>\d{2,3}) ans\b"
    r"|\b(?:cumple|celebra|festeja|completa|celebrará) (?:este ano |este año |sus )?(?P<anos>\d{2,3}) a(?:ñ|n)os\b"
    r"|\bcompie (?:quest'anno )?(?P<anni>\d{2,3}) anni\b"
)
#: When it began.
BEGUN = pattern(
    r"\b(?P<year>1[5-9]\d\d|20[01]\d)(?: року| году| года| roku)? ?(?:[\w-]+ ){0,3}?"
    r"(?:gegründet|eröffnet|eingeweiht|ins leben gerufen|fundad[oa]s?|заснован\w*|основан\w*)"
    r"|(?:gegründet|eröffnet|eingeweiht|fondée?s?|créée?s?|ouverte?s?|inaugurée?s?|fundad[oa]s?|inaugurad[oa]s?|abrió"
    r"|cread[oa]s?|fondat[oaie]|inaugurat[oaie]|aperto|opgericht|gesticht|geopend|założon[aey]|otwart[aey]|otwarto"
    r"|założono|powstał[ao]?|заснован\w*|відкри\w+|основан\w*|открыт\w*|открыли)"
    r"(?: (?:im jahr(?:e)?|im|en|em|nel|in|w|у|в|el año|l'année))? (?P<after>1[5-9]\d\d|20[01]\d)\b"
)
YEAR = pattern(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
HUNDRED, SLACK_YEARS = 100, 1  # the celebrations may be of the year before or the year after


@rule(
    "CN406",
    severity="warning",
    languages=("de", "fr", "es", "pt", "it", "nl", "pl", "uk", "ru"),
    words=(
        *("jährige", "anniversaire", "aniversario", "aniversário", "anniversario", "jarig", "rocznic", "-leci", "річч"),
        *("-лети", "centena", "stuleci", "сторіч", "столет", "fête", "célèb", "cumple", "celebra", "festeja"),
        *("completa", "compie"),
    ),
    confidence=0.8,
    source="notices of jubilees whose number or year was taken from another one",
    bad=(
        Example(
            "Die Wehr, ⟨1889 von Handwerkern gegründet⟩, begeht in diesem Jahr ihr ⟦125-jähriges Bestehen⟧. Es gibt "
            "Suppe.",
            published=date(2024, 6, 12),
            language="de",
        ),
        Example(
            "La chorale, ⟨fondée en 1964⟩ par un boulanger, fêtera son ⟦50e anniversaire⟧ en mai. Il pleut.",
            published=date(2024, 3, 2),
            language="fr",
        ),
        Example(
            "Szkołę ⟨otwarto w 1924⟩ roku, a jesienią odbędą się obchody jej ⟦90-lecia⟧. Uczniowie ćwiczą taniec.",
            published=date(2024, 9, 2),
            language="pl",
        ),
    ),
    good=(
        Example(
            "Die Wehr, 1889 von Handwerkern gegründet, begeht in diesem Jahr ihr 135-jähriges Bestehen.",
            published=date(2024, 6, 12),
            language="de",
        ),
        Example(
            "Die Wehr, 1889 von Handwerkern gegründet, feierte 2014 ihr 125-jähriges Bestehen.",
            published=date(2024, 6, 12),
            language="de",
        ),
        Example(
            "Im Gasthaus, 1889 gegründet, feiert der Chor nächstes Jahr sein 136-jähriges Bestehen.",
            published=date(2024, 6, 12),
            language="de",
        ),
    ),
)
def jubilee_against_founding(document: Document) -> Iterator[Match]:
    """A jubilee does not fit the year of the founding, counted to the year of publication.

    Number and founding stand in one sentence that names no other year. A year more or less is left alone.
    """
    published = year_of(document)
    for match in JUBILEE.finditer(document.folded) if published else ():
        sentence = document.sentence_from(match.start())
        years = list(YEAR.finditer(document.folded, *sentence)) if sentence else ()
        begun = BEGUN.search(document.folded, *sentence) if sentence and len(years) == 1 else None
        if published is None or begun is None:
            continue
        passed = published - int(begun["year"] or begun["after"])
        if passed > SLACK_YEARS and abs(_years(match) - passed) > SLACK_YEARS:
            yield clash(document, match.span(), begun.span(), "the founding", f"that makes {passed}")
            return


def _years(match: re.Match[str]) -> int:
    """How many years are celebrated."""
    said = match["years"] or match["ans"] or match["anos"] or match["anni"]
    return int(said) if said else HUNDRED

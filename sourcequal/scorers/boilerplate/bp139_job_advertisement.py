"""Job advertisements between the paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, known, stripped

HEADINGS = frozenset(
    known(
        "jobs of the week / job of the week / featured jobs / latest jobs / top jobs / local jobs / jobs near you / "
        "jobs in your area / job vacancies / vacancies / current vacancies / job openings / job offers / jobs board / "
        "stellenmarkt / stellenangebote / aktuelle stellenangebote / jobs der woche / top-jobs / jobs in der region / "
        "offres d'emploi / les offres d'emploi / emploi du jour / nos offres d'emploi / ofertas de empleo / "
        "empleos destacados / bolsa de trabajo / offerte di lavoro / annunci di lavoro / vagas de emprego / "
        "ofertas de emprego / vagas em destaque / vacatures / vacatures in de regio / oferty pracy / praca w regionie"
    )
)
OPENING = pattern(
    r"(?:job )?(?:vacanc(?:y|ies)|opening)s? ?[:!–—-]|(?:now|we(?:'re| are)) hiring\b"
    r"|job (?:alert|opportunity|opening) ?[:!–—-]|stellenangebot ?[:!–—-]|wir (?:suchen|stellen ein)\b"
    r"|offre d'emploi ?[:!–—-]|recrute ?[:!–—-]|nous recrutons\b"
    r"|(?:oferta de empleo|se busca|buscamos|contratamos) ?[:!–—-]?|offerta di lavoro ?[:!–—-]|cercasi\b"
    r"|(?:vaga de emprego|contrata-se|vaga) ?[:!–—-]|vacature ?[:!–—-]|wij zoeken\b"
    r"|(?:oferta pracy|zatrudnimy|praca) ?[:!–—-]"
)
TERMS = pattern(  # what an advertisement says of the job, and how to get it
    r"\b(?:apply|applications?|applicants?|cvs?|résumés?|full[- ]time|part[- ]time|immediate start|salary|per hour|p/h"
    r"|weekends|shifts?|whatsapp|e-?mail|call|tel|phone|bewerb\w+|vollzeit|teilzeit|ab sofort|lebenslauf|postule[rz]"
    r"|candidatures?|cdi|cdd|temps (?:plein|partiel)|currículum|jornada|enviar|interesad[oa]s|candidat\w+|full time"
    r"|curriculum|tempo (?:pieno|integral)|currículo|sollicit\w+|fulltime|parttime|uren|cv|aplikuj|pełny etat|umowa)\b"
    r"|[(](?:m/w/d|w/m/d|h/f|f/h|m/f)[)]|\b(?:10|[1-9])\)|@|\d{3} ?\d{3}"
)
SEEKING = pattern(r"\b(?:seek\w*|hiring|wanted|required|positions?|role|looking for|recruit\w*|vacan\w+|needed)\b")
LONGEST_CHARS = 400
ENTRY_CHARS = 160
MOST_ENTRIES = 10


@rule(
    "BP139",
    severity="error",
    words=(
        *HEADINGS,
        *("vacanc", "hiring", "job alert", "job opportunity"),
        *("job opening", "stellenangebot", "wir suchen", "wir stellen"),
        *("offre d'emploi", "recrut", "oferta de empleo", "se busca", "buscamos", "contratamos", "offerta di lavoro"),
        *("cercasi", "vaga", "contrata-se", "vacature", "wij zoeken", "oferta pracy", "zatrudnimy", "praca:"),
    ),
    confidence=0.92,
    source="Boxes of job boards that newspapers print between paragraphs",
    bad=(
        "The survey was redone.\n⟦JOBS OF THE WEEK⟧\n⟦Night porter, Quay Hotel. Part time, no weekends. Letters to the "
        "manager.⟧\n⟦Crane driver, Ostrel Docks. Immediate start.⟧\nThe firm said that it would commission a second "
        "survey of the traffic at the cross.",
        "Voting took place on Thursday.\n⟦VACANCY: A microfinance company seeks sales executives (10). WhatsApp 000 "
        "555 0101.⟧\nThe count went on until Friday.",
        "Der Rat tagte.\n⟦Stellenangebote⟧\n⟦Pflegekraft (m/w/d), Haus am See, Vollzeit⟧\nDer Haushalt wurde nach vier "
        "Stunden mit einer Stimme Mehrheit beschlossen, wie erwartet.",
    ),
    good=(
        "Vacancies\nThe board has two vacancies, and nobody has applied for either of them in the nine months since "
        "March.",
        "We are hiring nobody, the manager said.",
        "Wir suchen den Hund seit Montag.",
    ),
)
def job_advertisement(document: Document) -> Iterator[Span]:
    """Job advertisement inside the article.

    A newspaper's job board, or one vacancy by itself: the heading of such a box with its entries, and lines that open
    like an advertisement and say how to apply.
    """
    lines = document.filled_lines
    number = 0
    while number < len(lines):
        said = core(document, lines[number]) if len(lines[number].text) <= LONGEST_CHARS else ""
        entries = _entries(document, lines[number + 1 : number + 1 + MOST_ENTRIES]) if said in HEADINGS else ()
        if entries:
            yield from (stripped(line) for line in (lines[number], *entries))
        elif OPENING.match(said) and TERMS.search(document.folded, *stripped(lines[number])) and _seeks(said):
            yield stripped(lines[number])
        number += 1 + len(entries)


def _entries(document: Document, below: Sequence[Line]) -> Sequence[Line]:
    """The lines under a heading up to the last that states the terms of a job."""
    last = 0
    for number, line in enumerate(below):
        if len(line.text) > ENTRY_CHARS:
            break
        if TERMS.search(document.folded, line.start, line.end):
            last = number + 1
    return below[:last]


def _seeks(said: str) -> bool:
    """Whether a line that opens like an advertisement asks for people, in its first word or later."""
    return not said.startswith(("wir ", "we", "now", "buscamos", "se busca", "cercasi", "wij ")) or bool(
        SEEKING.search(said) and len(said) <= LONGEST_CHARS
    )

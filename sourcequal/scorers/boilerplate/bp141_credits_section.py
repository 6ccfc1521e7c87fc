"""The section of credits that sites of scholars put under an article."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, is_prose, known, stripped

HEADINGS = frozenset(
    known(
        "disclosure statement / author / authors / partners / our partners / about the author / about the authors / "
        "contributor / contributors / author bio / author information / provided by / written by / edited by / autor / "
        "autoren / autorin / über den autor / über die autorin / zur person / partner / interessenkonflikt / auteur / "
        "auteurs / autrice / partenaires / déclaration d'intérêts / à propos de l'auteur / autores / autora / "
        "autoría / socios / cláusula de divulgación / sobre el autor / sobre la autora / autore / autori / autrice / "
        "dichiarazione di trasparenza / sull'autore / l'autore / sobre o autor / sobre a autora / parceiros / "
        "declaração de transparência / over de auteur / auteurs / belangenverklaring / o autorze / o autorce / "
        "partnerzy"
    )
)
# A heading that stands in papers of scholars as well, where it is theirs, or in plain lists.
PLAIN = frozenset(
    known(
        "author / authors / partners / contributors / contributor / partner / autor / autoren / auteur / auteurs / "
        "partenaires"
    )
)
LAST_LINES = 16  # filled lines at the end among which the section stands
LINE_CHARS = 420
LEAST_HEADINGS = 2
REFERENCES = pattern(
    r"(?:references|bibliography|literatur|bibliographie|bibliografía|bibliografia|doi\b|keywords?|funding)\b"
)


@rule(
    "BP141",
    severity="error",
    words=tuple(HEADINGS - PLAIN),
    confidence=0.92,
    source="Foot of articles by scholars on news sites: statement of interests, authors, partners",
    bad=(
        "Standards came because people grew tired of writing letters, and not because anybody at the top had wanted "
        "them to come.\n\n⟦Disclosure statement⟧\n⟦Ana Reis receives funding from the council of the "
        "sea.⟧\n⟦Author⟧\n⟦Ana Reis⟧\n⟦Associate Professor, Material Culture, Sado University⟧\n⟦Partners⟧\n⟦Sado "
        "University provides funding.⟧",
        "Normen kamen, weil die Leute es müde waren, Briefe zu schreiben, und nicht, weil oben jemand sie gewollt "
        "hätte, sagt sie.\n⟦Autorin⟧\n⟦Ana Reis, Professorin für Volkskunde, Universität "
        "Sado⟧\n⟦Interessenkonflikt⟧\n⟦Ana Reis besitzt 41 der Gläser.⟧",
    ),
    good=(
        "Standards came because people grew tired of writing letters, and not because anybody had wanted "
        "them.\n\nDisclosure statement\nThe authors report no conflict of interest.\nFunding\nNone.\nReferences\nReis "
        "A (2019). Lids. J Jars.",
        "Partners\nSado University\nThe council of the sea\n\nAuthors\nAna Reis",
    ),
)
def credits_section(document: Document) -> Iterator[Span]:
    """Credits under the article: interests of the authors, their offices, partners of the site.

    The site sets them under each article in the same form. In a paper of scholars they belong to the paper.
    """
    lines = document.filled_lines
    first = max(0, len(lines) - LAST_LINES)
    said = [core(document, line) for line in lines[first:]]
    heads = [number for number, each in enumerate(said) if each in HEADINGS]
    if len({said[number] for number in heads}) < LEAST_HEADINGS or {said[number] for number in heads} <= PLAIN:
        return
    section = lines[first + heads[0] :]
    scholarly = any(REFERENCES.match(each) for each in said)
    below_text = any(is_prose(line) for line in lines[: first + heads[0]])
    if below_text and not scholarly and all(len(line.text) <= LINE_CHARS for line in section):
        yield from (stripped(line) for line in section)

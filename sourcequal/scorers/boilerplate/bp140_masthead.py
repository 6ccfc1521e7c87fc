"""The newspaper's own name over the headline."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import is_prose, stripped

PRESS = (  # words that newspapers are named by
    r"(?:Courier|Champion|Times|Post|Herald|Gazette|Tribune|Chronicle|Journal|Star|Echo|Mail|Telegraph|Standard"
    r"|Observer|Express|Guardian|Mirror|Independent|Record|Press|Argus|Mercury|Examiner|Advertiser|Bugle|Dispatch"
    r"|Weekly|Monitor|Leader|Enquirer|Inquirer|Reporter|Sentinel|Register|Bulletin|Ledger|Citizen|Advocate|Messenger"
    r"|Review|Digest|News\Z|Tagblatt|Tageblatt|Anzeiger|Nachrichten|Kurier|Rundschau|Allgemeine|Bote|Morgenpost"
    r"|Abendblatt|Volksblatt|Zeitung|Presse|Stimme|Progrès|Dépêche|Voix|République|Courrier|Écho|Gazette|Quotidien"
    r"|Matin|Nouvelliste|Diario|Correo|Voz|Heraldo|Periódico|Noticias|Mundo|Gaceta|Prensa|Gazzetta|Corriere|Giornale"
    r"|Messaggero|Mattino|Jornal|Correio|Diário|Gazeta|Folha|Notícias|Dziennik|Głos|Kurier|Dagblad|Courant|Nieuwsblad"
    r"|Krant|Nieuws)"
)
SMALL = r"(?:of|the|and|&|de|del|de la|des|du|do|da|dos|di|della|van|der|den|für|und|y|e|et|la|le|el|les|los|il)"
NAMED = pattern(
    rf"(?:(?:The|Le|La|L['’]|El|Il|O|A|Die|Der|Das|De|Het) ?)?(?:(?:[^\W\d_a-zà-ÿ][\w.'’-]*|{SMALL}) ){{0,5}}"
    rf"\w*{PRESS}(?: {SMALL})?(?: [^\W\d_a-zà-ÿ][\w'’-]*){{0,3}}(?:\.(?:com|net|org|de|fr|es|it|pt|nl|pl|ie|co\.uk))?"
)
NAME_CHARS = 80
WORDS = range(2, 7)
TOP_LINES = 6  # filled lines among which it stands
BELOW = 3  # lines below it among which the headline stands
TITLE_WORDS = range(4, 26)


@rule(
    "BP140",
    severity="error",
    confidence=0.9,
    source="Web2Text, ECIR 2018: heads of pages that stand over every article of a site",
    bad=(
        "Home\nNews\nSport\nWeather\n⟦The Harlan Falls Courier⟧\nCouncil sends levy to the ballot\n\nVoters will "
        "decide in November whether to pay for the bridges of the lower half of the county.",
        "⟦Altenfurter Tageblatt⟧\n4. März 2025\nRat lehnt die neue Brücke ab\nDer Rat hat am Montag nach sechs Stunden "
        "gegen die neue Brücke über den Fluss gestimmt.",
    ),
    good=(
        "The Rising Star\n4 March 2025\n\nShe was nine when she first sang, and eleven when the whole town knew her "
        "by that name.",
        "The Harlan Falls Courier\n\nThe paper was founded in 1871 by a printer who had lost an election and meant to "
        "win the next.",
        "Council sends levy to Citizen Advocate\n4 March 2025\nVoters to decide in November\nVoters will decide in "
        "November whether to pay for the bridges of the lower half of the county.",
    ),
)
def masthead(document: Document, findings: Sequence[Finding]) -> Iterator[Span]:
    """Name of the newspaper over the headline.

    It stands on every page of the site, beside its menu or the date of the page.
    """
    lines = document.filled_lines
    furniture = _furniture(document, findings)
    for number, line in enumerate(lines[:TOP_LINES]):
        if is_prose(line):
            return
        span = stripped(line)
        beside = {line.number for line in (*lines[max(number - 1, 0) : number], *lines[number + 1 : number + 2])}
        named = (
            len(line.text) <= NAME_CHARS
            and len(line.text.split()) in WORDS
            and NAMED.fullmatch(document.text, *span) is not None
        )
        if named and beside & furniture and line.number not in furniture and _over_headline(lines, number, furniture):
            yield span


def _furniture(document: Document, findings: Sequence[Finding]) -> set[int]:
    """The numbers of the lines near the top on which furniture was found."""
    starts = document.line_starts
    known = [each for each in findings if each.dimension == "boilerplate" and each.shown and each.severity != "info"]
    return {
        number
        for each in known
        for number in range(bisect_right(starts, each.start), bisect_right(starts, max(each.start, each.end - 1)) + 1)
    }


def _over_headline(lines: Sequence[Line], number: int, furniture: set[int]) -> bool:
    """Whether another line, which is no furniture, stands below as the headline, and running text below that."""
    below = [line for line in lines[number + 1 : number + 1 + BELOW] if line.number not in furniture]
    headline = any(len(line.text.split()) in TITLE_WORDS and not is_prose(line) for line in below)
    return headline and any(is_prose(line) for line in lines[number + 2 :])

"""What a site calls itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import TOLD, headline_below, islands, over_headline
from sourcequal.scorers.boilerplate.phrases import core, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

YOURS = (
    r"(?:your|our|ihre?|eure?|dein\w*|votre|ton|ta|tu|su|il tuo|la tua|seu|sua|o seu|a sua|je|jouw|uw|twój|twoje"
    r"|twoja|ваш\w*|твой)"
)
THE = r"(?:the|die|das|le|la|el|il|de|het)"
HOUSE = (
    r"(?:home|voice|source|newspaper|paper|portal|magazine|gazette|heart|zeitung|magazin|stimme|quotidien|journal"
    r"|média|voix|diario|periódico|revista|voz|giornale|quotidiano|rivista|voce|jornal|krant)"
)
FOR = (
    r"(?:for|on|to|of|in|from|about|since|für|aus|auf|der|des|pour|sur|du|de|del|para|sobre|per|di|su|voor|over|van"
    r"|dla|z|о|для)"
)
THING = (  # what a site calls itself
    r"(?:source|sources|guide|home|window|voice|news(?:paper|source)?|portal|place|companion|dose|digest|destination"
    r"|magazine|gateway|community|platform|eyes?|ears?|heart|radio|station|channel|paper|hub|authority|spot|site"
    r"|website|journal|gazette|daily|weekly|monthly|fix|serving|briefing|lens|compass|bible|corner|morning|coffee"
    r"|zeitung|magazin|quelle|begleiter|stimme|heimat|nachrichten|onlinemagazin|ratgeber|journal|quotidien|rendez-vous"
    r"|média|actu\w*|site|voix|guide|source|diario|periódico|portal|fuente|guía|voz|noticias|revista|giornale"
    r"|quotidiano|notizie|rivista|portale|voce|guida|jornal|notícias|guia|fonte|revista|krant|nieuws|gids|bron"
    r"|magazyn|gazeta|wiadomości|dziennik|газета|новости|портал|журнал|источник|gazete\w*|haber\w*|dergi\w*)"
)
SLOGAN = pattern(
    # "Torrin Echo – your window on the canal"
    rf"[^–—|:·.?!]{{2,40}}? ?[–—|:·-]{{1,2}} ?(?:{YOURS} (?:[\w'&-]+ ){{0,4}}?{THING}\b(?: [^.?!:]{{2,60}})?"
    rf"|{THE} (?:[\w'&-]+ ){{0,2}}?{HOUSE} {FOR}\b [^.?!:]{{2,60}})"
    # "Your window on the canal since 1893"
    rf"|{YOURS} (?:[\w'&-]+ ){{0,3}}?(?!guide|place|spot|home|companion|ratgeber|guía|guida|guia"
    rf"|gids){THING} {FOR}\b [^.?!:]{{2,60}}"
    r"|(?:(?:proudly|faithfully|still) )?(?:serving|informing|covering|connecting|celebrating|representing) "
    r"[^.?!]{3,60}\b(?:since|for over|for more than) \d[\w ]{1,20}"
    r"|all (?:the|your) (?:[\w'-]+ ){0,3}(?:news|stories)\b[^.?!]{3,50}"
    r"|[^–—|:·.?!]{2,40} [–—|-] (?:газета|портал|журнал|новости|gazeta|portal|dziennik|serwis|haber\w*"
    r"|gazete\w*) [^.?!:]{3,50}"
    r"|(?:(?:independent|local|trusted|honest|fearless|free|quality|original|breaking|reader-funded|unabhängige\w*"
    r"|freie\w*|indépendante?|independientes?|independentes?|indipendent[ei]|onafhankelijke?|niezależne|независимые"
    r"|bağımsız)(?:,? (?:and |und |et |y |e |en |i |и )?)?){1,4} ?(?:news|journalism|reporting|stories|nachrichten"
    r"|journalismus|infos?|actualités|journalisme|noticias|periodismo|notícias|jornalismo|notizie|giornalismo|nieuws"
    r"|journalistiek|wiadomości|новости|habercilik|haberler)(?: (?:for|from|about|on|since|by|für|aus|seit|pour|de"
    r"|depuis|desde|para|per|da|dal|voor|uit|dla|od|с|для)\b [^.?!:]{2,60})?"
)
NAMED = pattern(  # a name, and what it promises in small letters: "Torrin Echo – herons, hay and hearsay"
    r"(?:(?:[A-ZÀ-ÞА-ЯİŞ0-9][\w'’&.]*|the|of|and|und|de|la|le|du|del|da|do|der|van|&) ){1,5}?(?:[–—|·]|-{1,2}) "
    r"[^\W\d_A-ZÀ-ÞА-Я][^.:?!|]{8,60}|[A-ZÀ-ÞА-Я][^.:?!–—|·]{2,36} [–—|·] [^.:?!–—|·]{8,60}"
)
DATED = pattern(r"(?<!since )(?<!seit )(?<!depuis )(?<!desde )(?<!dal )(?<!sinds )\b(?:19|20)\d\d\b")
LONGEST_CHARS = 100
LEAST_WORDS = 4
EDGE = 5  # filled lines at the top and the foot in which it stands


@rule(
    "BP163",
    severity="error",
    confidence=0.9,
    source="Web2Text, ECIR 2018: heads and feet of pages that stand around every article of a site",
    bad=(
        "⟦Torrin Echo – your window on the canal⟧\nThe mill stands still\n" + RESERVOIR,
        "⟦Hayfork & Quill — rumours, recipes and riddles⟧\n3 May\nThe mill stands still again\n" + RESERVOIR,
        RESERVOIR + "⟦Serving the canal villages since 1893⟧",
        RESERVOIR + "⟦Unabhängige Nachrichten aus dem Tal⟧",
    ),
    good=(
        RESERVOIR.replace("Engineers", "The mill – your window on the canal\nEngineers"),
        "Torrin Echo – your window on the canal\n" + RESERVOIR,
        RESERVOIR + "The mill: a window",
        "The Mill — water, barges and herons\nHow a lock came to be filled by pumps\n" + RESERVOIR,
        "Torrin Echo – your window on the canal",
    ),
)
def site_slogan(document: Document, findings: Sequence[Finding]) -> Iterator[Span]:
    """Slogan of the site.

    It stands beside the name of the paper over or under every article and praises the site, not what it tells here.
    """
    lines = document.filled_lines
    head, foot = lines[:EDGE], lines[max(EDGE, len(lines) - EDGE) :]
    apart = islands(document, (*head, *foot), outside=True, headline=True)
    found = (
        line
        for line in apart
        if not _heads(document, line) and (_praises(document, line) or (line in head and _is_strange(document, line)))
    )
    yield from unnoticed(findings, map(stripped, found))


def _praises(document: Document, line: Line) -> bool:
    if (
        len(line.text) > LONGEST_CHARS
        or len(line.text.split()) < LEAST_WORDS
        or line.text.rstrip().endswith((".", "?"))
    ):
        return False
    said = core(document, line)
    return SLOGAN.fullmatch(said) is not None and not TOLD.search(said)


def _heads(document: Document, line: Line) -> bool:
    """Whether a line may be the headline: none stands between it and the text."""
    title = document.title_line
    return title is not None and line.start == title.start and headline_below(document, line) is None


def _is_strange(document: Document, line: Line) -> bool:
    """Whether a name with a promise stands over a headline, and the article takes up that one but not the promise."""
    said = line.text.strip()
    named = len(said) <= LONGEST_CHARS and NAMED.fullmatch(said) is not None and not DATED.search(said.lower())
    return named and over_headline(document, line)

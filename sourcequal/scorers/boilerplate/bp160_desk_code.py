"""Codes that a desk or an agency puts over and under its copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import islands
from sourcequal.scorers.boilerplate.phrases import stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

CODE = pattern(
    # KEN/UGA 1412Z; EU-FISH/QUOTAS (URGENT); DAM0931
    r"[A-Z]{2,5}/[a-z]{2,12}/\d{3,6}|[A-Z]{2,6}(?:[/-][A-Z]{2,10}){1,3} ?[-/]? ?\d{3,5}(?: ?(?:Z|L|GMT|UTC|CET|EST|EDT"
    r"|IST))?"
    r"|[A-Z]{2,6}(?:[/-][A-Z]{2,10}){1,3} \((?:URGENT|UPDATE ?\d?|PIX|TV|REPEAT|CORRECTED|RECASTS|ANALYSIS|FEATURE"
    r"|LEAD ?\d?|GRAPHIC)(?:, ?[A-Z0-9]+)*\)"
    r"|(?:BC|ZCZC|AM|PM)-[A-Z]{2,4}-{1,2}[\w ,'.-]{3,60}|[A-Z]{2,6} ?\d{4} ?(?:Z|GMT|UTC)"
    # the initials of those who wrote and edited it: bur-kl/ms/jd
    r"|\(?(?:bur-)?[a-z]{2,4}(?:-[a-z]{2,4})?(?:/[a-z]{2,4}(?:-[a-z]{2,4})?){1,4}\)?"
    r"|\([A-Z]{2,3}(?:/[A-Z]{2,3}){1,3}\)"
    # the number under which an archive or an office keeps it
    r"|(?:(?i:call|shelf|ref(?:erence)?|inv(?:entory)?|acc(?:ession)?|cat(?:alogue)?|signatur|cote|signatura"
    r"|segnatura|шифр)[ .-]{0,2}"
    r"(?i:no|nr|num(?:ber)?|n°|id|mark|code|#)?|(?i:item|object|doc(?:ument)?|story|article|asset|job|reel|box|record|film|plate"
    r"|release|artikel|beitrag|dok)[ .-]{0,2}(?i:no|nr|num(?:ber)?|n°|id|code"
    r"|#))\.? ?[:#]? ?(?=[^\s,;]*\d)(?=[^\s,;]*[A-Za-z/._-])"
    r"[A-Z0-9][\w/._-]{3,24}"
    r"(?:[,;|·] ?[^.?!,;|·]{2,30}){0,4}"
    # where the copy ends, or goes on
    r"|-(?:0|30|ENDS?|MORE)-|/(?:ENDS?|MORE)/?|\(?(?:MORE TO (?:COME|FOLLOW)|MORE FOLLOWS?|MTF|EOM|ENDIT|ENDS)\)?"
)
WORDS = frozenset(("and/or", "he/she", "his/her", "him/her", "she/her", "he/him", "they/them", "yes/no", "on/off"))
EDGE = 3  # filled lines at the top and the foot in which it stands
LONGEST_CHARS = 70


@rule(
    "BP160",
    severity="warning",
    confidence=0.85,
    source="Handbooks of news agencies: slugs, filing times, initials and end marks around the copy",
    bad=(
        "⟦KEN/TZA 1735Z⟧\nThe mill stands still\n" + RESERVOIR,
        RESERVOIR + "⟦bur-kl/ms/otb⟧",
        RESERVOIR + "⟦Shelf mark: TOR/LCK/1893/4, sheet 7, torn⟧",
        RESERVOIR + "⟦-30-⟧",
    ),
    good=(
        RESERVOIR.replace("Engineers", "AC/DC\nEngineers"),
        "KEN/TZA 1735Z\nbur-kl/ms",
        RESERVOIR + "and/or\nAC/DC",
    ),
)
def desk_code(document: Document, findings: Sequence[Finding]) -> Iterator[Span]:
    """Code of a desk or an agency.

    Slugs, filing times, initials and end marks steer the copy through the newsroom and are cut before it is printed.
    """
    lines = document.filled_lines
    ends = (*lines[:EDGE], *lines[max(EDGE, len(lines) - EDGE) :])
    coded = [line for line in ends if _is_code(line.text.strip())]
    yield from unnoticed(findings, map(stripped, islands(document, coded, outside=True)))


def _is_code(said: str) -> bool:
    return len(said) <= LONGEST_CHARS and CODE.fullmatch(said) is not None and said not in WORDS

"""A title that promises much, under the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import islands, running_text
from sourcequal.scorers.boilerplate.phrases import core, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

KIND = r"(?:[^\W\d_][\w'-]*)"
LURE = pattern(
    # "9 mills that nobody should enter"
    rf"(?:(?:[^.:?!\d]{{3,40}}: )|(?:the|these|top|see|here are|meet|check out|our|die|les|los|las|i|le|os|as|de) )?"
    rf"\d{{1,3}} (?:{KIND} ){{1,4}}(?:who|that|which|you|you'll|you've|we|every|no|nobody|of all time|ranked"
    rf"|in pictures"
    rf"|worth|die|qui|que|che|da|waar|które|którzy|которые)\b[^.:?!]{{4,80}}!?"
    # "You won't believe what the miller kept"
    r"|you(?:'ll| will) [\w ]{3,20}[:!–—] ?[^.?]{8,100}[!?…]?"
    r"|(?:you(?:'ll never| will never| won't| wouldn't) (?:believe|guess|want to|know|recogni[sz]e|look at|see|forget)"
    r"|wait (?:till|until) you|this is (?:what|why|how)|here(?:'s| is| are) (?:what|why|how|the \d+)|(?:what"
    r"|guess what) happen(?:s|ed) next|guess who"
    r"|remember (?:her|him|them|this)|look (?:who|what)|nobody (?:knew|expected)|doctors (?:hate|warn|beg)"
    r"|experts (?:hate"
    r"|beg)|one (?:weird|simple|odd) (?:trick|tip)|the (?:real|true|shocking|surprising) reason|das (?:steckt|passiert)"
    r"|so (?:sieht|sehen)|vous (?:ne devinerez|n'allez pas|allez)|voici (?:ce que|pourquoi|comment)|no (?:creerás"
    r"|vas a "
    r"creer)|esto es lo que|non (?:crederai|crederete)|ecco (?:cosa|perché|come)|você não vai acreditar|je (?:gelooft"
    r"|raadt)"
    r" (?:nooit|niet)|dit is waarom|nie uwierzysz|вы не поверите|вот (?:что|почему|как)|inanamayacaksınız)\b"
    r"[^.?]{8,100}[!?…]?"
)
WORDS = range(6, 19)
MOST = 4  # such lines; more of them are a list
LONGEST_CHARS = 120


@rule(
    "BP164",
    severity="error",
    confidence=0.9,
    source="Chakraborty et al.: Stop Clickbait, ASONAM 2016: numbers, you, and what is left open",
    bad=(
        RESERVOIR + "⟦9 mills that nobody should enter after dark⟧",
        RESERVOIR + "⟦You won't believe what the miller kept in his loft⟧",
        RESERVOIR + "⟦Voici pourquoi les hérons dorment debout⟧",
    ),
    good=(
        RESERVOIR + "9 mills that nobody should enter after dark, the board said.",
        RESERVOIR.replace("Engineers", "9 mills that nobody should enter\nEngineers"),
        RESERVOIR + "\n".join(f"{count} eggs for the {count} herons of the dam" for count in range(2, 8)),
        "You won't believe what the miller kept in his loft",
    ),
)
def lure(document: Document, findings: Sequence[Finding]) -> Iterator[Span]:
    """Title of another page that lures.

    Under the last paragraph a line counts things or people, or tells the reader what "you" will not believe: the title
    of another page, often a paid one.
    """
    running = running_text(document)
    below = [line for line in document.filled_lines if running and line.number > running[1] and _lures(document, line)]
    if len(below) <= MOST:
        yield from unnoticed(findings, map(stripped, islands(document, below)))


def _lures(document: Document, line: Line) -> bool:
    words = line.text.split()
    if len(line.text) > LONGEST_CHARS or len(words) not in WORDS or line.text.rstrip().endswith((".", ":", '"', "”")):
        return False
    return LURE.fullmatch(core(document, line)) is not None and words[0][-1] not in ".)"

"""The box about the author."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, stripped

NAME = r"(?:[^\W\d_][\w.'’-]+ ){1,4}?"
WORK = (
    r"(?:reporter|journalist|writer|editor|correspondent|columnist|author|blogger|contributor|producer|photographer"
    r"|freelancer|intern"
    r"|news editor|staff writer|fellow)"
)
BOX = pattern(
    # Rahul is a reporter who covers climate tech; Gemma Ackroyd has been covering council news since 2019
    rf"(?:about the author ?:? ?)?{NAME}(?:is|was|has been|works as) (?:(?:an?|our"
    rf"|the) )?(?:[\w'’-]+ ){{0,6}}{WORK}\b.{{0,700}}"
    rf"|{NAME}(?:covers|writes about|reports on|has been covering|has covered|writes for|edits) .{{10,700}}"
)
CONTACT = pattern(
    r"[\w.+-]+@[\w-]+\.[a-z]{2,}|\bfollow (?:him|her|them|\w+) (?:on|at)\b"
    r"|\b(?:reach|contact|email|e-mail) (?:him|her|them|\w+) at\b|\bcan be (?:reached|contacted|found|followed)\b"
    r"|@\w{3,}|\b(?:on|via) (?:twitter|x|linkedin|instagram|bluesky|mastodon)\b"
    r"|\bsend (?:him|her|them|your) (?:tips|comments)\b|\bgot a (?:tip|story)\b"
)
AT_LEISURE = pattern(
    r"\bwhen (?:he|she|they)(?:'s|’s|'re|’re| is| are)? ?(?:not|isn't|aren't|isn’t|aren’t)\b"
    r"|\bin (?:his|her|their) (?:spare|free) time\b"
    r"|\b(?:he|she|they) (?:previously|formerly) (?:worked|wrote|reported|covered)\b"
    r"|\b(?:holds|has) an? (?:\w+ ){0,2}(?:degree|ba|ma|msc|bachelor|master)\b"
    r"|\b(?:joined|writes for) (?:the )?[\w ]{3,40} in \d{4}\b|\bprior to joining\b|\bhas been (?:writing|covering)\b"
)
LAST_LINES = 14  # filled lines at the end among which such a box stands
LONGEST_CHARS = 800


@rule(
    "BP128",
    severity="error",
    words=(
        "reporter",
        "journalist",
        "writer",
        "editor",
        "correspondent",
        "columnist",
        "author",
        "blogger",
        "contributor",
        "cover",
    ),
    confidence=0.88,
    source="Author boxes under articles, which extractors keep because they are prose",
    bad=(
        "The tax was raised by two votes on Monday, and the shops must add it from May, the council said.\n\n⟦Marcus "
        "Bell covers city government for the Ledger. Reach him at mbell@example.com.⟧",
        "The tax was raised by two votes on Monday, and the shops must add it from May, the council said.\n⟦Rahul is a "
        "reporter who covers climate tech. When he isn't writing he can be found chasing buses.⟧",
    ),
    good=(
        "The tax was raised by two votes on Monday, and the shops must add it from May, the council said.\n\nMarcus "
        "Bell is a reporter who was jailed in 2019 for refusing to name the source of a story on the tax.",
        "Marcus Bell covers city government for the Ledger, and he said that he had been followed home. His paper has "
        "asked the police for help.\n\nThe police said that they knew of no threat to him.",
    ),
)
def author_box(document: Document) -> Iterator[Span]:
    """Box about the author.

    A line or two at the end that say who wrote this, what else the writer does and how to reach the writer. An article
    about a journalist speaks of one, too, so the box must say how to write to its author, or what the author does at
    leisure and did before.
    """
    for line in document.filled_lines[-LAST_LINES:]:
        if len(line.text) <= LONGEST_CHARS and _is_box(document, line):
            yield stripped(line)


def _is_box(document: Document, line: Line) -> bool:
    said = core(document, line)
    quoted = any(line.start <= start < line.end for start, _ in document.quotations)
    return not quoted and BOX.fullmatch(said) is not None and bool(CONTACT.search(said) or AT_LEISURE.search(said))

"""A short line beside nothing but paragraphs, learned and reasoned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.bp201_line_outside_article import likelihood
from sourcequal.scorers.boilerplate.islands import BLOCK_CHARS, STRANGE, taken_up
from sourcequal.scorers.boilerplate.phrases import is_prose, stripped
from sourcequal.scorers.boilerplate.remains import is_remains
from sourcequal.scorers.boilerplate.signatures import signed_from
from sourcequal.scorers.boilerplate.stories import RESERVOIR

LEARNED = "BP201"  # the rule whose candidates these are
LEAST_PROSE = 4  # paragraphs of the article
PROSE_SHARE = 0.88  # of the characters from the first of them to the last, of what may be the article's
MOST_INSIDE = 3  # short lines between two paragraphs; an article with more has headings, lists or verse
MOST_ALONE = 4  # short lines where no company is
MOST_SHORT = 12  # short lines that no rule knows; a page with more of them is a list of things
COMPANY = 2  # lines of furniture that rules know on the page
EVEN = 0.5  # by the line model; above this a line is not counted as the article's
LIKELY = 0.75  # by the line model, of a line below the text or inside it
LIKELY_ABOVE = 0.8  # of one above the text, where places and days stand, too
LIKELY_ALONE = 0.85  # of one below the text or inside it where no company is
STRANGE_LESS, STRANGE_LESS_ALONE = 0.2, 0.1  # so much less likely a line may be that speaks of other things
TITLE_WORDS = 3
LINE_WORDS = range(3, 21)
TAKEN_UP = 0.5  # of the words of a line above the text that the text has, too: it may be the headline
HEADING_WORDS = 4  # of a line inside the text that may head what follows, at most
OWN = pattern(  # the author's: a speaker's last words, what happened, a byline, a place in a book, a place and a day,
    # what leads on to the next line
    r"\b(?:i|my|me|ich|je|yo|was|were|had|said|says|told)\b|^(?:by|von|par|por|di|from|with|issued|delivered) "
    r"|\b\d+:\d+$|^\W*(?:https?://|www\.)|^[\w .'’-]{2,40}, [\w .'’-]{2,40}$|:$|^\d{4}\b"
    # a day, a remark in brackets
    r"|\b\d{1,2}\.? (?:de )?[^\W\d_]{3,12}(?: de)? (?:19|20)\d\d$|[^\W\d_]{3,12} \d{1,2}, (?:19|20)\d\d$|^\([^()]*\)$"
)
SENTENCE_END = pattern(r"\.(?: [A-ZÀ-Þ]|\s*$)")
SMALL = pattern(  # a word without a capital, or the signs of a menu; a name and an office have none
    r"(?<![\w@#])[^\W\d_A-ZÀ-Þ][^\W\d_]{3,}|\|[^|]+\||·[^·]+·|\d[.,]?\d*%.*\d%|:\d\d\b.*:\d\d\b|[▼▾☰≡]"
)


@rule(
    "BP302",
    severity="error",
    confidence=0.85,
    source="Pomikálek: Removing boilerplate and duplicate content from web corpora, 2011: short blocks by context",
    bad=(
        "The mill stands still\n" + RESERVOIR + "⟦Brew with us on the first Friday⟧",
        "⟦Choose your canal: Torrin, Wexley or Lorne⟧\nThe mill stands still this spring\nPublished 4 May 2026\n"
        + RESERVOIR
        + "Subscribe to our newsletter",
    ),
    good=(
        "The mill stands still\n" + RESERVOIR,
        "The mill stands still\n" + RESERVOIR.replace("Engineers", "A wider sill\nEngineers"),
        "Brew with us on the first Friday\nPublished 4 May 2026\n" + RESERVOIR + "Subscribe to our newsletter",
        "Brew with us on the first Friday\nTap the heron\nHear it read aloud",
    ),
)
def island_in_prose(document: Document, findings: Sequence[Finding]) -> Iterator[Span]:
    """Short line beside nothing but paragraphs.

    An article that is all running text has no lists and no verse in which a short line could be its own. What the line
    model holds for furniture there, more likely than not, is furniture: a button, a strip, a prompt in words that no
    rule knows.
    """
    likely = {each.start: likelihood(each.confidence) for each in findings if each.code == LEARNED and not each.shown}
    known = {document.position(each.start)[0] for each in findings if each.dimension == "boilerplate" and each.shown}
    alone = len(known) < COMPANY
    least = (LIKELY_ALONE, 1.0) if alone else (LIKELY, LIKELY_ABOVE)
    less = STRANGE_LESS_ALONE if alone else STRANGE_LESS
    if max(likely.values(), default=0.0) < least[0] - less:
        return
    lines = [
        (line, likely.get(stripped(line).start, 0.0)) for line in document.filled_lines if line.number not in known
    ]
    running = _running([line for line, chance in lines if chance < EVEN])
    if running is None:
        return
    short = [(line, chance) for line, chance in lines if not _is_block(line)]
    inside = frozenset(line.number for line, _ in short if line.number in running)
    if len(short) > (MOST_ALONE if alone else MOST_SHORT) or len(inside) > MOST_INSIDE:
        return
    title = _title(short, running.start)
    texts = [line.text for line in document.filled_lines]
    signature = document.filled_lines[signed_from(texts) :] if alone else ()
    for line, chance in short:
        needed = least[line.number < running.start]
        if chance < needed - less or line is title or line in signature or not _is_short(document, line):
            continue
        said_again = taken_up(document, line, line.text)
        heads = (line.number < running.start and said_again >= TAKEN_UP) or (
            line.number in inside and len(line.text.split()) <= HEADING_WORDS
        )
        strange = said_again <= STRANGE and not SENTENCE_END.search(line.text)  # a sentence may be a short paragraph
        if (strange or chance >= needed) and not heads:
            yield stripped(line)


def _running(lines: Sequence[Line]) -> range | None:
    """The numbers from the first paragraph to the last of lines that are paragraphs, but for a few."""
    blocks = [line for line in lines if _is_block(line)]
    if len(blocks) < LEAST_PROSE:
        return None
    body = range(blocks[0].number, blocks[-1].number + 1)
    size = sum(len(line.text) for line in lines if line.number in body)
    return body if sum(len(line.text) for line in blocks) >= PROSE_SHARE * size else None


def _is_block(line: Line) -> bool:
    return is_prose(line) or len(line.text) >= BLOCK_CHARS


def _title(short: Sequence[tuple[Line, float]], first: int) -> Line | None:
    """The headline: of the lines above the text the one that the line model takes for furniture least."""
    above = [pair for pair in short if pair[0].number < first and len(pair[0].text.split()) >= TITLE_WORDS]
    return min(above, key=lambda pair: pair[1])[0] if above else None


def _is_short(document: Document, line: Line) -> bool:
    sized = len(line.text.split()) in LINE_WORDS
    folded = document.folded[line.start : line.end].strip()
    own = OWN.search(folded) or not SMALL.search(line.text) or is_remains(folded)
    return sized and not own and not document.in_quotation(line.start, line.end)

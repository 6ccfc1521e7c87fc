"""The stretches of an article that are judged as one: paragraphs of prose, short ones joined, long ones parted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern
from sourcequal.scorers.garbled.batch_text import holding_words, with_clipped_words, with_wide_blanks

LANGUAGE = "en"  # of the parts that the model judges
LEAST_WORDS = 45  # a passage of fewer words says too little; neighbouring paragraphs are joined until they have more
MOST_WORDS = 220  # a longer paragraph is read in parts, at ends of sentences
FEWEST_WORDS = 8  # a text of fewer is not judged
VERSE_LINES, VERSE_CHARS, VERSE_SHARE = 3, 60, 0.7  # short lines of which most begin anew: a poem, a list, an address
DIGIT_SHARE = 0.12  # of the characters: from here a paragraph is a table of results, a timetable, an account
SOME_DIGITS = 0.04  # below it there is no need to look whether
NOTATION_SHARE = 0.1  # of the words hold digits among letters: moves of chess, formulas, numbers of parts
NOTATION = pattern(r"\S*(?:[^\W\d_]\d|\d[^\W\d_])\S*")
BESIDE_LETTER = pattern(r"\d(?:(?<=[^\W\d_]\d)|(?=[^\W\d_]))")  # each such word has one, and it is found much faster
WIDE_BLANKS = 3  # columns

ARCHAIC_WORDS = frozenset(
    "thou thee thy thine ye hath doth dost hast shalt wilt unto thereof whereof spake quoth nay verily betwixt anon "
    "liefer forsooth methinks".split()
)
CLIPPED_WORDS = frozenset(
    "ain't ain’t ye nowt owt summat dinna canna didna wisnae thon tha thi nobbut nivver allus mebbe gan bairn bairns "
    "lad lass wee aye wor ower yer".split()
)
ARCHAIC = pattern(rf"\b(?:{'|'.join(sorted(ARCHAIC_WORDS))}|'tis|'twas|[a-z]{{3,}}eth)\b")
CLIPPED = pattern(
    rf"(?<![\w'’])(?:th|an|o|wi|i|t|d|yo|[a-z]{{2,}}in)['’](?=\s)|\b(?:{'|'.join(sorted(CLIPPED_WORDS))})\b"
)
ELIDED = pattern(r"'t(?:is|was)")
ODD_WORDS, OLD_ENDING = ARCHAIC_WORDS | CLIPPED_WORDS, "eth"
ODD_FORMS = 2  # different archaic words, or that many clipped ones and one more: dialect and old prose are not judged


class Passage(NamedTuple):
    """A stretch of a document that is judged as one."""

    start: int
    end: int


def passages(document: Document) -> list[Passage]:
    """The stretches of one document to judge."""
    return passages_of([document])[0]


def passages_of(documents: Sequence[Document]) -> list[list[Passage]]:
    """The stretches of each document to judge: paragraphs, joined where short and parted where long."""
    held = holding_words(documents, ODD_WORDS, OLD_ENDING)
    clipped, wide = with_clipped_words(documents, ODD_FORMS + 1), with_wide_blanks(documents)
    return list(map(_passages, documents, held, clipped, wide))


def _passages(document: Document, held: bool, clipped: bool, wide: bool) -> list[Passage]:
    """The passages of a document that may hold words of dialect or of old, clipped words, wide blanks, or none."""
    doubts = [_archaic] * (held or _elides(document.text)) + [_dialect] * (held or (clipped and _clips(document.text)))
    doubts += [_in_columns] * wide
    found: list[Passage] = []
    run: list[Span] = []
    for start, end, language in document.parts:
        text = document.text[start:end]
        if language == LANGUAGE and prose(text) and not (doubts and any(odd(text) for odd in doubts)):
            run.append(Span(start, end))
        else:
            found.extend(_of_run(document, run))
            run = []
    return [*found, *_of_run(document, run)]


def _of_run(document: Document, run: Sequence[Span]) -> list[Passage]:
    """The passages of some paragraphs of prose that follow one another."""
    found: list[Passage] = []
    start, words = -1, 0
    for paragraph in run:
        start = paragraph.start if start < 0 else start
        words += document.text.count(" ", paragraph.start, paragraph.end) + 1
        if words >= LEAST_WORDS:
            whole = Passage(start, paragraph.end)
            found += [whole] if words <= MOST_WORDS else _parts(document, whole, words)
            start, words = -1, 0
    if start >= 0 and (found or words >= FEWEST_WORDS):  # what is left joins the passage before it
        last = found.pop().start if found else start
        found.append(Passage(last, run[-1].end))
    return found


def prose(text: str) -> bool:
    """Whether a paragraph has the form of running text, which the model can judge; not verse, lists or notation."""
    digits = _digits(text)
    if digits > DIGIT_SHARE * len(text):
        return False
    if digits > SOME_DIGITS * len(text) and _is_notation(text):
        return False
    if "\n" not in text:
        return True
    lines = text.split("\n")
    if len(lines) < VERSE_LINES:
        return True
    anew = sum(not line.lstrip("\"'“‘(").lstrip()[:1].islower() for line in lines)
    return len(text) > VERSE_CHARS * len(lines) or anew < VERSE_SHARE * len(lines)


def _in_columns(text: str) -> bool:
    return text.count("   ") >= WIDE_BLANKS


def _is_notation(text: str) -> bool:
    most = NOTATION_SHARE * len(text.split())
    return len(BESIDE_LETTER.findall(text)) > most and len(NOTATION.findall(text)) > most


def _digits(text: str) -> int:
    encoded = text.encode("utf-8", "surrogatepass")  # bytes are sifted faster than characters
    return len(encoded) - len(encoded.translate(None, b"0123456789"))


def _elides(text: str) -> bool:
    """Whether a text has the apostrophes of the language of old."""
    return ELIDED.search(text) is not None


def _clips(text: str) -> bool:
    """Whether a text has enough words that end in an apostrophe."""
    straight = text.count("' ") if "'" in text else 0
    return straight + (text.count("’ ") if "’" in text else 0) > ODD_FORMS


def _archaic(text: str) -> bool:
    """Whether a paragraph is in the language of old; the pattern runs only where it can match enough."""
    maybe = "eth " in text or "eth," in text or "'t" in text or not ARCHAIC_WORDS.isdisjoint(text.split())
    return maybe and len(set(ARCHAIC.findall(text))) >= ODD_FORMS


def _dialect(text: str) -> bool:
    """Whether a paragraph is in dialect; the pattern runs only where it can match enough."""
    maybe = _clips(text) or not CLIPPED_WORDS.isdisjoint(text.split())
    return maybe and len(CLIPPED.findall(text)) > ODD_FORMS


def by_passage(findings: Sequence[Finding], within: Sequence[Passage]) -> list[list[Finding]]:
    """For each passage the findings that begin in it, in the order in which they are given."""
    placed: list[list[Finding]] = [[] for _ in within]
    starts = [passage.start for passage in within] if findings else []
    for finding in findings:
        place = bisect_right(starts, finding.start) - 1
        if place >= 0 and finding.start < within[place].end:
            placed[place].append(finding)
    return placed


def _parts(document: Document, whole: Passage, words: int) -> list[Passage]:
    """A passage that is too long, cut at ends of sentences."""
    wanted = -(-words // MOST_WORDS)
    ends = [end for _, end in document.sentences_within(*whole) if whole.start < end < whole.end]
    cuts = [whole.start]
    for part in range(1, wanted):
        aim = whole.start + part * (whole.end - whole.start) // wanted
        place = bisect_left(ends, aim)
        cut = min(ends[max(0, place - 1) : place + 1], key=lambda end: abs(end - aim), default=aim)
        if cut > cuts[-1]:
            cuts.append(cut)
    return [Passage(start, end) for start, end in zip(cuts, [*cuts[1:], whole.end], strict=True)]

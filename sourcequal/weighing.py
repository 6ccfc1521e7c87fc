"""Findings that weigh by what stands beside them.

Slips are faults that careful papers have, too: a doubled word or a lost blank alone is information. A text in which
several kinds of them come close upon each other was damaged on its way: clean texts of any sort hardly ever hold as
many. Harmless alone is what many a sound article brings along, a line with its date: with no other warning in its
dimension, it is information. Contradictions of a chronicle are what changed from one entry to the next: the council
voted for the bridge in June and against it in July; those of a column of corrections are its subject.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from operator import itemgetter

from sourcequal.document import Document
from sourcequal.finding import Finding, Related
from sourcequal.rule import pattern

ENOUGH = 3  # slips in one article
ENOUGH_IF_SHORT = 2  # slips in a short article: one in three thousand sound ones has them
SHORT_WORDS = 200  # the most that a short article has
KINDS = 2  # that slips have to be of, since a writer's habit or a layout makes many of one kind alone
ENOUGH_OF_ONE = 4  # in one article, where all slips are of one kind
DENSE_WORDS = 75  # slips of one kind alone are damage only where there is one in so many words or fewer
HABIT_SHARE = 0.5  # of an article's stops and commas; a habit shows at so many of them or more, damage at fewer
LOST_BLANKS = frozenset({"GT113", "GT114", "GT213"})  # of one kind, except for a blank too many before a sign
LONE_SIGN_CHARS = 2  # of such a blank and its sign
ACROSS_ENTRIES = 0.5  # of its confidence is left to a contradiction of two entries
LEAST_ENTRIES = 4  # of a chronicle, and at least half of its paragraphs
ENTRY = pattern(  # begins with a day, a month or a year, or with an hour; “12 May 1944.”, “In 1951,”, “10.42 –”
    r"\W*(?:(?:[^\W\d_]+,? ){0,2}(?:\d{1,2}(?:st|nd|rd|th|º|\.)? (?:de )?(?:[^\W\d_]+\.?,? (?:de )?)?)?"
    r"(?:[^\W\d_]+\.? \d{1,2}, )?(?:1[0-9]|20)\d\d(?: ?[–-] ?\d{2,4})?(?= ?[.,:;–—-]|\s*\n|\s*$)"
    r"|\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?| uhr| h)?(?!\d|\.\d))"
)
CORRECTIONS = pattern(  # the headline of a column of them
    r"\W*(?:corrections?|clarifications?|errat(?:a|um)|rectificatifs?|berichtigung(?:en)?|korrekturen|fe de erratas"
    r"|errata corrige|rectificaties?|sprostowani[ae])(?: (?:and|&) (?:corrections?|clarifications?|apolog\w+))?\W*\n"
)
WORDS_EACH = 150  # a longer text has more slips; fewer than one in so many words are no damage


def raise_clustered_slips(findings: list[Finding], slips: Collection[str], document: Document) -> list[Finding]:
    """The findings, with those of the rules named in `slips` as warnings where there are enough of them."""
    found = [finding for finding in findings if finding.code in slips and finding.shown]
    if len(found) < ENOUGH_IF_SHORT:
        return findings
    if len({finding.code for finding in found}) < KINDS:
        return _raised(findings, found) if _is_no_habit(found, document) else findings
    short = len({_kind(finding) for finding in found}) >= KINDS and document.word_count <= SHORT_WORDS
    if len(found) < (ENOUGH_IF_SHORT if short else ENOUGH):
        return findings
    if len(found) * WORDS_EACH < document.word_count:
        return findings
    return _raised(findings, found)


def _raised(findings: list[Finding], found: list[Finding]) -> list[Finding]:
    raised = {id(finding) for finding in found if finding.severity == "info"}
    return [replace(finding, severity="warning") if id(finding) in raised else finding for finding in findings]


def _is_no_habit(found: list[Finding], document: Document) -> bool:
    """Whether slips of one kind stand close together, and at the smaller part of the places that could have them."""
    dense = len(found) >= ENOUGH_OF_ONE and len(found) * DENSE_WORDS >= document.word_count
    return dense and len(found) < HABIT_SHARE * sum(map(document.text.count, ".,"))


MOST_HARMLESS = 2  # lines with dates, of one text; more are a list of entries with theirs


def demote_lone_harmless(findings: list[Finding], harmless: Collection[str]) -> list[Finding]:
    """The findings, with those of the rules named in `harmless` as information where nothing else of their dimension
    is a warning.

    What is information, or stays under its rule's threshold, is no company, and one or two lines with dates are none to
    each other: when a text was published and when updated.
    """
    loud = [finding for finding in findings if finding.shown and finding.severity != "info"]
    count = Counter(finding.dimension for finding in loud)
    own = Counter(finding.dimension for finding in loud if finding.code in harmless)
    alone = {dimension for dimension, number in own.items() if number == count[dimension] <= MOST_HARMLESS}
    lone = {id(finding) for finding in loud if finding.code in harmless and finding.dimension in alone}
    return [replace(each, severity="info", fix=None) if id(each) in lone else each for each in findings]


def _kind(finding: Finding) -> str:
    """The kind of a slip: blanks lost between words are one, whichever rule found them."""
    joined = finding.code in LOST_BLANKS and finding.end - finding.start > LONE_SIGN_CHARS
    return "lost blank" if joined else finding.code


def doubt_across_entries(findings: list[Finding], document: Document) -> list[Finding]:
    """The findings, with contradictions of different entries of a chronicle as candidates, which no report shows.

    So are all those of a column of corrections, which says what was wrong and what is right.
    """
    clashing = [each for each in findings if each.dimension == "contradictions" and each.related and each.shown]
    if not clashing:
        return findings
    if CORRECTIONS.match(document.folded):
        told = set(map(id, clashing))
        return [_doubted(each) if id(each) in told else each for each in findings]
    if not _is_chronicle(document):
        return findings
    apart = {id(each) for each in clashing if any(_entry(document, each) != _entry(document, o) for o in each.related)}
    return [_doubted(each) if id(each) in apart else each for each in findings]


def _doubted(finding: Finding) -> Finding:
    return replace(finding, confidence=finding.confidence * ACROSS_ENTRIES, shown=False)


def _is_chronicle(document: Document) -> bool:
    """Whether most paragraphs are entries, each with its own time."""
    entries = sum(ENTRY.match(document.folded, *paragraph) is not None for paragraph in document.paragraphs)
    return entries >= LEAST_ENTRIES and 2 * entries >= len(document.paragraphs)


def _entry(document: Document, part: Finding | Related) -> int:
    """The number of the paragraph in which a finding or its other side begins."""
    return bisect_right(document.paragraphs, part.start, key=itemgetter(0))

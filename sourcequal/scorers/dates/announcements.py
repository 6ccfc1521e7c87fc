"""Statements that look forward, and the day on which each was due."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sourcequal.dates import Expression
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.dates.chronology import Chronology, sentence_start

MARKER_CHARS = 160  # how far before its date an announcement can begin
# What something can be due to do; after "due to" stands a reason as well.
_DO = (
    "be|visit|meet|open|arrive|return|start|begin|end|appear|speak|vote|hold|launch|face|take|sign|publish|announce"
    "|decide|leave|play|travel|host|attend"
)
_SET = (
    rf"(?:set(?= to| for)|due(?= to \w+ (?:in|on|by|at|from)\b| to (?:{_DO})\b| in| on| by)|scheduled|expected"
    r"|slated|planned|poised|going|projected|predicted|forecast|likely|to be)\b"
)
_WILL = r"(?<!a )(?<!the )(?<!of )(?:will(?! have been)|shall)\b|'ll\b"
_PLANS = r"(?:plans?|intends?|aims?|hopes?|expects?) to"
# Any wording that looked forward when it was written.
MARKER = pattern(
    rf"\b(?<!had )(?<!have )(?<!had been )(?:{_WILL}|(?:is|are|was|were|be) (?:now |also |currently )?{_SET}|{_PLANS}"
    r"|plan(?:ned|ning) to|expect(?:s|ed|ing)?\b|predict(?:s|ed)?\b|scheduled (?:for|to)|(?:set|slated) for"
    r"|due (?:in|on|by)\b|upcoming|by (?=the end of|next))"
)
# The same in other languages: modal verbs, the future tense, "planned" and "by".
MARKERS = {
    "de": pattern(r"\b(?:soll(?:en)?|wird|werden|bis(?: zum)?|geplant|vorgesehen)\b"),
    "fr": pattern(
        r"\b(?:doit|doivent|devra(?:it|ient)?|sera|seront|aura|auront|débutera|ouvrira|se tiendra|d'ici|prévue?s?"
        r"|attendue?s?)\b"
    ),
    "es": pattern(
        r"\b(?:será|serán|tendrá|tendrán|se celebrará|comenzará|abrirá|deberá|está previst[oa]|prevé|antes de)\b"
    ),
    "pt": pattern(
        r"\b(?:será|serão|terá|terão|começará|abrirá|deve|devem|deverá|vai|vão|está previst[oa]|prevê|até)\b"
    ),
    "it": pattern(r"\b(?:sarà|saranno|avrà|si terrà|inizierà|aprirà|dovrà|deve|è previst[oa]|prevede|entro)\b"),
}
# A date that opens its sentence, and the verb after it.
LEADS = {
    "de": (pattern(r"^[\s\"„“(]*(?:am|ab|bis(?: zum)?|vom|im)?\s*"), pattern(r",? (?:soll(?:en)?|wird|werden) ")),
    "fr": (
        pattern(r"^[\s\"«(]*(?:le|dès le|à partir du|en)?\s*"),
        pattern(r",? (?:\w+ ){0,4}?(?:doit|doivent|sera|seront|aura) "),
    ),
    "es": (
        pattern(r"^[\s\"«(]*(?:el|desde el|a partir del|en)?\s*"),
        pattern(r",? (?:\w+ ){0,4}?(?:será|serán|tendrá|habrá) "),
    ),
    "pt": (
        pattern(r"^[\s\"«(]*(?:em|no dia|a partir de)?\s*"),
        pattern(r",? (?:\w+ ){0,4}?(?:será|serão|terá|haverá) "),
    ),
    "it": (pattern(r"^[\s\"«(]*(?:il|dal|da)?\s*"), pattern(r",? (?:\w+ ){0,4}?(?:sarà|saranno|avrà|ci sarà) ")),
}
# Wording that looks forward from the day of writing itself: present tense only.
PRESENT_MARKER = pattern(
    rf"\b(?:{_WILL}|(?:is|are) (?:now |also |currently )?{_SET}|{_PLANS}|(?:is|are) to|upcoming"
    r"|(?:takes|starts|begins|opens|closes|goes|runs) (?:place |effect |office |on sale )?(?=(?:on|from|until|in) ))"
)
# A clause between the marker and the date that is told as past, so that the date is its own.
PASSED = pattern(
    r"\b(?:since|would|compared|than|was|were|had|did|said|told|went|came|took|gave|got|won|lost|fell|rose|began)\b"
)
# The same in other languages, after the verb and the word that it governs ("será inaugurado"): a clause of its own, a
# comparison, or a noun's participle ("el plan aprobado"), whose date it is.
PASSED_IN = {
    "de": pattern(r",|\b(?:als|seit|wie)\b"),
    "fr": pattern(
        r"\b(?:qui|que|dont|où|quand|lorsque|celui|celle|ceux|celles|depuis|comme|avait|était|a|ont)\b"
        r"|\w(?:ée?s?|ruite?s?|erte?s?)\b"
    ),
    "es": pattern(
        r"\b(?:(?<!previsto )(?<!prevista )(?<!prevé )que|quien(?:es)?|cual(?:es)?|cuy[oa]s?|donde|cuando|desde|como"
        r"|según)\b|\w(?:[ai]d|ert|scrit|uest|ech)[oa]s?\b"
    ),
    "pt": pattern(
        r"\b(?:(?<!previsto )(?<!prevista )(?<!prevê )que|quem|qual|quais|cuj[oa]s?|onde|quando|desde|como|segundo)\b"
        r"|\w(?:[ai]d|ert|scrit|ost|eit)[oa]s?\b"
    ),
    "it": pattern(
        r"\b(?:(?<!previsto )(?<!prevista )(?<!prevede )che|cui|quale|quali|dove|quando|come|secondo)\b"
        r"|\w(?:[aiu]t|ert|ost|ritt)[oaie]\b"
    ),
}
GOVERNED = pattern(r"(?:\s*\w+)?")
# The author tells readers what the text itself will do, or gives a sample: no event is announced.
OWN_WORDS = pattern(
    r"\b(?:this|our) (?:article|guide|post|piece|chapter|section|paper|page|tutorial)(?:'ll| will)\b"
    r"|\b(?:we|i|you)(?:'ll| will) (?:\w+ )?(?:explor|look at|cover|discuss|break down|walk|show you|explain|learn|see"
    r"|discover|dive|outline|examin|describ|go over|go through|compar)"
)
SAMPLE = pattern(r"\b(?:for example|for instance|e\.g\.|such as|in (?:the )?light of|because of|based on|thanks to)")
# Verbs that say how things will be, not what will take place; with a year or less they foretell nothing datable.
STATE = pattern(
    r"(?:will|shall|'ll) (?:\w+ly |also |still |surely )?(?:help|continue|remain|stay|keep|need|want|like|matter)\b"
)
# "Those who … today will … tomorrow": the two stand for these times and later ones.
PROVERB = pattern(r"\b(?:those|whoever|he|one|all|anyone) who\b|\btoday\b")
STAMP = pattern(r"\d{4}-\d\d-\d\dt\d\d:\d\d")  # a program's notation
PARTS_OF_DAY = frozenset(
    f"{lead}the {part}" for lead in ("in ", "") for part in ("morning", "afternoon", "evening", "night")
)
# What may stand before a date that opens its sentence, and the clause after it that looks forward.
LED = pattern(r"^[\s\"'“(]*(?:in|on|by|from|starting|the)?\s*(?:the\s)?")
AFTER = pattern(
    r"(?: \w+){0,2},?(?: [\w'’-]+){1,8}? (?:will|is to|are to|is (?:set|due|scheduled|expected) to) (?!have\b)"
)
FAILED = pattern(r"[^.\n]{0,60}?\b(?:but (?:was|were|it|they|never|failed)|missed|postponed|cancelled|never)\b")
OWN_CHARS = 24  # in which the subject stands before "will"
VAGUE_GRAINS = ("year", "decade", "century")
QUOTE_MARKS = frozenset('"“”«»')
SENTENCE_ENDS = (". ", "\n", "? ", "! ", "; ")


class Announcement(NamedTuple):
    """A statement that looks forward, and the last day on which it could come true."""

    start: int
    end: int
    when: Expression
    due: date


def announcements(story: Chronology, marker: Pattern = MARKER) -> Iterator[Announcement]:
    """The announcements of the body, in order; a date belongs to the nearest marker before it in its sentence."""
    taken, language = -1, story.document.language
    marker = MARKERS.get(language, marker)
    for found in story.body:
        bounds = found.bounds if found.type in ("DATE", "TIME") else None
        if bounds is None or found.start < taken or found.anchored == "context":
            continue
        if language in MARKERS and (found.anchored != "explicit" or found.grain in VAGUE_GRAINS):
            continue
        span = _span(story, found, marker)
        if span is not None:
            taken = span[1]
            yield Announcement(*span, found, bounds[1])


def _span(story: Chronology, found: Expression, marker: Pattern) -> tuple[int, int] | None:
    """From where the sentence begins to look forward to its date, None where it does not."""
    text = story.document.folded
    start = sentence_start(text, found.start, SENTENCE_ENDS)
    led, after = LEADS.get(story.document.language, (LED, AFTER))
    if not led.sub("", text[start : found.start]).strip():
        clause = after.match(text, found.end)
        return (found.start, clause.end() - 1) if clause else None
    places = list(marker.finditer(text, max(start, found.start - MARKER_CHARS), found.start))
    if not places or _passed(text, places[-1], found, story.document.language):
        return None
    place = places[-1].start()
    if _named(text, place, found) or _idle(text, start, place, found):
        return None
    return place, found.end


def _passed(text: str, marker: re.Match[str], found: Expression, language: str) -> bool:
    """Whether the date is that of a clause between the marker and it, which tells of something past."""
    if language not in PASSED_IN:
        return PASSED.search(text, marker.start() + 1, found.start) is not None
    governed = GOVERNED.match(text, marker.end(), found.start)
    after = governed.end() if governed else marker.end()
    return PASSED_IN[language].search(text, after, found.start) is not None


def _idle(text: str, start: int, marker: int, found: Expression) -> bool:
    """Whether no event is announced: the author speaks of the text, gives a sample, or says how things will be."""
    said, word = text[start : found.start], text[found.start : found.end]
    spoken = OWN_WORDS.search(said, max(0, marker - start - OWN_CHARS))
    stays = found.grain in VAGUE_GRAINS and STATE.match(text, marker) and not said.rstrip().endswith(" until")
    proverb = word == "tomorrow" and PROVERB.search(said)
    sample = SAMPLE.search(text, marker, found.start) or STAMP.match(word) or word in PARTS_OF_DAY
    return bool(spoken or stays or proverb or sample)


def _named(text: str, start: int, found: Expression) -> bool:
    """Whether the date is not that of the announcement: part of a name, of another voice, or told to have failed."""
    between = text[start : found.start]
    name = found.grain == "year" and between.rstrip().endswith(("act of", "war of", "its", "first"))
    hyphened = text[found.end : found.end + 1] == "-" and not between.rstrip().endswith((" by", " in", " until"))
    return name or hyphened or bool(QUOTE_MARKS & set(between)) or FAILED.match(text, found.end) is not None

"""What the dates of one article say together; read once an article and shared by the rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from sourcequal.dates import Expression, OwnDate
from sourcequal.dates.tense import direction_of_words
from sourcequal.document import Document
from sourcequal.rule import pattern

SENTENCE_MARKS = (". ", ".\n", "! ", "? ", "\n\n", '."')
SENTENCE_ENDS = (". ", "\n", "? ", "! ")
SENTENCE_CHARS = 2_000  # beyond which no sentence reaches; without an end so long it begins there
CLAUSE_CHARS = 110  # how far from an expression its verb is looked for
WORD = pattern(r"[a-z]+(?:'[a-z]+)?")

ZONE = timedelta(days=1)  # between two dates that a program gives one page
PLACED = pattern(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, ")

# Words that only a text of the day uses, as the tagger's first word of an expression.
DEICTIC_WORDS = frozenset("today yesterday tomorrow tonight".split())
# A text that says itself that there is no such day: a joke, a novel, a lesson on the calendar, a placeholder.
KNOWING = pattern(
    r"\b(?:no such|does ?n[o']t exist|do ?n[o']t exist|non-?existent|imaginary|fictional|fictitious|impossible|invalid"
    r"|never (?:comes?|came|arrives?|existed)|there (?:is|was) no|has only|have only|only has|calendar|april fool"
    r"|novel|fiction|fairy|joke|placeholder|error message|leap|date parser|swedish|forgery|forged"
    r"|(?:listings?|entry|article|report|notice|programme|page) (?:of \d+ \w+ )?(?:had )?(?:said|stated|gave|wrongly)"
    r"|not,? as (?:we )?(?:\w+ )?(?:said|written|reported|stated|published|printed|announced|given)"
    r"|we (?:said|wrote|reported|stated|published|printed|gave)|should have (?:read|been|said)"
    r"|typo|misprint(?:ed|s)?|corrections|(?:was|were) meant|puzzle|riddle|exam|bug"
    r"|irrt(?:e|en)?|druckfehler|verdruckt|ein scherz|uno scherzo|una burla|una broma|canular|coquille|errata|refuso"
    r"|żart\w*|шутк\w+|опечатк\w+"
    r"|nicht gibt|gibt es nicht|n'existe pas|no existe|não existe|non esiste|bestaat niet|nie istnieje|не существует"
    r"|не існує|не бывает)\b"
)
# What heads a tale, or stands over its first line.
TALE = pattern(
    r"(?:^|\n)\W*(?:\w+ )?(?:[Ss]erial: |[Ff]iction(?: by [A-Z]|:|\n))"
    r"|(?:^|\n)\W*(?:A |An |From the )?(?:(?:[Ss]hort|[Gg]host|[Ff]airy) )?"
    r"(?:(?:[Ss]tory|[Tt]ale|[Nn]ovel|[Pp]oem|[Ff]able) by [A-Z]|(?:[Ss]tory|[Tt]ale|[Nn]ovel|[Pp]oem) [\"“‘'])"
    r"|(?:^|\n)Chapter \w+"
)
MENTION_CHARS = 32
HEAD_CHARS = 300
QUOTES = frozenset("\"'`«»")
JUST_NOW = pattern(r"(?:^|[\n.:] ?)just now,")  # of a news ticker
# First words of an expression that is counted from the day of writing.
_RELATIVE_FIRST = frozenset("last next this earlier later early late overnight".split())


@dataclass(frozen=True)
class Chronology:
    """The article's dates, sorted by what they do."""

    document: Document
    own: tuple[OwnDate, ...]

    @cached_property
    def stamp(self) -> OwnDate | None:
        """The date that the page shows as its own: the first page date, else the first update stamp."""
        for kind in ("page date", "update stamp"):
            for own in self.own:
                if own.kind == kind and not own.is_epoch:
                    return own
        return None

    @cached_property
    def shown(self) -> date | None:
        """The day from which a reader takes the article to be: of the caller or the HTML, else of the stamp."""
        document = self.document
        if document.given_published or (document.page and document.page.published):
            return document.published
        return self.stamp.day if self.stamp and self.stamp.day else None

    @cached_property
    def shown_span(self) -> tuple[int, int] | None:
        """Where the shown date stands in the text, None where it came from outside."""
        if self.stamp is None or self.stamp.day != self.shown:
            return None
        return self.stamp.start, self.stamp.end

    @cached_property
    def contested(self) -> dict[OwnDate, OwnDate]:
        """Days on which the text first was there, as the page says, that lie after its day of publication: that day."""
        pages = [own for own in self.own if own.kind == "page date" and _is_sure(own)]
        published = next((own for own in pages if own.label == "published" or self._is_placed(own)), None)
        if published is None or published.day is None:
            return {}
        day = published.day
        return {own: published for own in pages if own.label == "first" and own.day and own.day - day > ZONE}

    def _is_placed(self, own: OwnDate) -> bool:
        """Whether a date stands alone behind the place of writing: "Lund, 3 May 2024"."""
        before = self.document.text[self.document.text.rfind("\n", 0, own.start) + 1 : own.start]
        return not own.label and PLACED.fullmatch(before) is not None

    @cached_property
    def datelines(self) -> tuple[OwnDate, ...]:
        """The datelines of the text."""
        return tuple(own for own in self.own if own.kind == "dateline")

    @cached_property
    def body(self) -> tuple[Expression, ...]:
        """The expressions that are not the article's own date."""
        stamps = [(own.start, own.end) for own in self.own]
        if not stamps:
            return self.document.dates
        return tuple(
            expression
            for expression in self.document.dates
            if not any(start < expression.end and expression.start < end for start, end in stamps)
        )

    @cached_property
    def relative(self) -> tuple[Expression, ...]:
        """Expressions that say nothing to a reader who does not know the day: yesterday, on Monday, last week."""
        return tuple(expression for expression in self.body if self.is_relative(expression))

    def word(self, expression: Expression) -> str:
        """The expression as folded text."""
        return self.document.folded[expression.start : expression.end]

    def direction(self, expression: Expression) -> int:
        """Which way the verbs of the sentence point: back (-1), forward (1) or nowhere (0)."""
        span = expression.start, expression.end
        if span not in self._directions:
            self._directions[span] = self._direction(*span)
        return self._directions[span]

    @cached_property
    def _directions(self) -> dict[tuple[int, int], int]:
        """The directions that rules asked for, by the spans of the expressions."""
        return {}

    def _direction(self, begin: int, end: int) -> int:
        text = self.document.folded
        first, last = max(0, begin - CLAUSE_CHARS), end + CLAUSE_CHARS
        start = max(text.rfind(mark, first, begin) for mark in SENTENCE_MARKS) + 1
        ends = [place for mark in SENTENCE_MARKS if (place := text.find(mark, end, last)) >= 0]
        left = WORD.findall(text[max(start, first) : begin])
        right = WORD.findall(text[end : min([*ends, last])])
        return direction_of_words(left, right)

    def sentence(self, span: tuple[int, int]) -> tuple[int, int]:
        """Bounds of the sentence or line around a span."""
        text, end = self.document.folded, len(self.document.text)
        for mark in SENTENCE_ENDS:  # each is looked for only before the one found last
            place = text.find(mark, span[1], end + 1)
            end = end if place < 0 else min(end, place)
        return sentence_start(text, span[0], SENTENCE_ENDS), end

    def is_relative(self, expression: Expression) -> bool:
        """Whether the expression needs the day of writing to mean anything."""
        if expression.type not in ("DATE", "TIME") or expression.year or expression.month:
            return False
        word = self.word(expression)
        if word == "now":
            return JUST_NOW.search(self.document.folded, max(0, expression.start - 8), expression.end + 1) is not None
        if " of this " in word or " of last " in word or " of next " in word:
            return True
        if word.startswith(("the ", "that ")) and not word.startswith(
            ("the last ", "the next ", "the end", "the start")
        ):
            return False
        if expression.weekday is not None or DEICTIC_WORDS & set(word.split()):
            return True
        if expression.grain in ("day", "week", "weekend", "month", "quarter", "year", "season", "time"):
            return (
                word.split()[0] in _RELATIVE_FIRST or " ago" in word or word.startswith(("the end of", "the start of"))
            )
        return False


def is_mentioned(document: Document, found: Expression) -> bool:
    """Whether the date stands alone in quotation marks, or with few words: a string that is spoken of, not a day."""
    after = document.folded[found.end : found.end + 2].lstrip(",.")[:1]
    around = document.folded[max(0, found.start - 1) : found.start] + after
    if len(around) == 2 and set(around) <= QUOTES:  # one on either side
        return True
    held = (span for span in document.quotations if span.start < found.start and found.end < span.end)
    return any(span.end - span.start <= MENTION_CHARS for span in held)


def is_tale(document: Document) -> bool:
    """Whether the head of a text says that it is a tale, whose days are of no calendar."""
    return TALE.search(document.text, 0, HEAD_CHARS) is not None


def _is_sure(own: OwnDate) -> bool:
    """Whether a date has its year and its order of day and month."""
    found = own.expression
    return own.day is not None and found is not None and bool(found.year) and found.anchored == "explicit"


def sentence_start(text: str, place: int, ends: Iterable[str]) -> int:
    """Where the sentence of a place begins, given what can end one; looked for after the last found.

    A text of megabytes without an end of a sentence is looked at once, not once a date.
    """
    start = max(0, place - SENTENCE_CHARS)
    for mark in ends:
        start = max(start, text.rfind(mark, start, place) + 1)
    return start


def chronology(document: Document) -> Chronology:
    """The chronology of a document, one for all rules."""
    return document.kept(_chronology)


def _chronology(document: Document) -> Chronology:
    return Chronology(document, document.own_dates)

"""An article as every rule sees it: the exact text, and each view of it computed once.

All offsets count code points of `Document.text`, which is never padded, stripped or normalised.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property, lru_cache, partial
from hashlib import sha256
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from sourcequal.dates import Expression, OwnDate, find_dates, own_date, own_dates
from sourcequal.finding import Span
from sourcequal.folding import fold, with_plain_signs
from sourcequal.front_matter import NO_FRONT_MATTER, FrontMatter, front_matter
from sourcequal.language import PLAIN_ENGLISH, detect_language, language_code, paragraph_language, plainly_english
from sourcequal.page import Page, read_page
from sourcequal.patterns import pattern
from sourcequal.program_text import is_code, quoted_code, speaks_of_programs

WORD = re.compile(r"[^\W\d_]+(?:['’‐‑-][^\W\d_]+)*")  # letters, joined inside by apostrophes and hyphens
JOINERS = "'’‐‑-"  # inside words
# Lines with something on them, one after the other; begun at the heads of lines alone, since blanks can be many.
BLOCK = re.compile(r"^[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*", re.MULTILINE)
QUOTATIONS = {  # by the mark that opens them
    "“": r"“[^“”\n]*”",  # American and British double quotes
    '"': r"\"[^\"\n]*\"",  # typewriter quotes
    "«": r"«[^«»\n]*»",  # French, Russian, Italian
    "„": r"„[^„“”\n]*[“”]",  # German, Polish
    "»": r"»[^«»\n]*«",  # German, Danish
}
OWN_VOICE = pattern(r"i(?<!\wi)\b|m(?<!\wm)(?:e|y(?:self)?)\b")  # a letter is sooner found than the edge of a word
LEAST_VERSES, VERSE_CHARS = 3, 60  # lines of a stanza, and characters of each of them at most
View = TypeVar("View")
CALLER = "given by the caller"  # where a document's date was taken from
FRONT_MATTER = "front matter"
CRLF = "\r\n"
TERMINAL = (".", "!", "?", "…", ":")

LINE_CHARS = 100  # a longer line is not wrapped to a width: it is a paragraph by itself
LANGUAGE_CHARS = 3000  # of a text's beginning show its language
TITLE_LINES = 6  # a headline stands among the first lines; furniture may stand before it
TITLE_WORDS = range(4, 31)
LETTER_HEADS = tuple("To: From: Date: Subject: Re: Cc: CC: An: Von: Datum: Betreff: Objet".split())
TITLE_CHARS = 200
SHORT_TITLE_WORDS = 16  # up to this length a headline may end with a full stop

PLAIN = bytes(range(32, 127)) + b"\t\n\r\f"  # what most texts have nothing but


class Line(NamedTuple):
    """One line without its newline; `number` counts from 1."""

    number: int
    start: int
    end: int
    text: str


class Part(NamedTuple):
    """A paragraph, or a long line of one, with the ISO 639-1 code of its language."""

    start: int
    end: int
    language: str


@dataclass(frozen=True)
class Document:
    """One article. Make it with `from_text` or `from_html`; everything derived is computed at first use."""

    text: str
    id: str | None = None
    source: str | None = None
    url: str | None = None
    page: Page | None = field(default=None, repr=False)
    given_title: str | None = None
    given_language: str | None = None
    given_published: date | None = None

    def __post_init__(self) -> None:
        """Names are text in every report: the number of a row and the path of a file become that.

        `TypeError` where the text is none, or the day no day: no rule and no report could do anything with them.
        """
        _string(self.text, "text")
        object.__setattr__(self, "given_published", day_of(self.given_published, "published"))
        for name in ("id", "source", "url", "given_title", "given_language"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                object.__setattr__(self, name, None if value != value else str(value))  # NaN: a table has none

    def __getstate__(self) -> dict[str, object]:
        """What is given and the facts that reports show; views, and what rules keep here, are computed when asked for.

        They take a thousand times the room of the text, and reports travel between processes.
        """
        return {name: value for name, value in vars(self).items() if name in STORED}

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        id: str | None = None,
        source: str | None = None,
        url: str | None = None,
        title: str | None = None,
        language: str | None = None,
        published: date | None = None,
    ) -> Document:
        """A document from plain text or Markdown; what is not given is read from the text.

        A `language` that is no code, tag or common name of one is taken for not given.
        """
        return cls(text, id, source, url, None, title, language, published)

    @classmethod
    def from_html(
        cls,
        html: str,
        url: str | None = None,
        *,
        id: str | None = None,
        source: str | None = None,
        published: date | None = None,
    ) -> Document:
        """A document from a page: its text is what trafilatura extracts, and all offsets index that text.

        Raises `UnreadableSource` where the page holds no article text.
        """
        page = read_page(_string(html, "html"), url)
        return cls(page.text, id, source, url, page, page.title, page.language, published)

    @cached_property
    def body(self) -> Document:
        """The article as rules read it: without its front matter, its lines ending at "\\n" alone.

        A document that is so already is its own body, and so is a page, whose text was extracted. What is found in the
        body is moved to its `place` in the text.
        """
        front = self._front
        if self.page or (front is NO_FRONT_MATTER and CRLF not in self.text):
            return self
        body = replace(
            self,
            text=self.text[front.end :].replace(CRLF, "\n"),
            given_title=self.given_title or front.title,
            given_language=self.given_language or front.language,
            given_published=self.given_published or front.published,
        )
        vars(body)["body"] = body  # it may begin with another such block, which is text
        if front.published and not self.given_published:
            vars(body)["_published"] = front.published, FRONT_MATTER
        return body

    def place(self, offset: int) -> int:
        """Where an offset of the body stands in the text."""
        if self.body is self:
            return offset
        return self._front.end + offset + bisect_left(self._two_characters, offset)

    @cached_property
    def _front(self) -> FrontMatter:
        return front_matter(self.text) or NO_FRONT_MATTER

    @cached_property
    def _two_characters(self) -> Sequence[int]:
        """The offsets in the body of the newlines that are two characters in the text."""
        found = re.finditer(CRLF, self.text[self._front.end :])
        return [match.start() - before for before, match in enumerate(found)]

    @cached_property
    def folded(self) -> str:
        """The text in lower case with plain quotes and spaces; same length, same offsets."""
        return fold(self.flowing)

    @cached_property
    def plain(self) -> str:
        """The text with plain quotes and spaces, in its own case; same length, same offsets.

        Patterns that name people read it: a set of characters compiles five times as fast without the curly quote.
        """
        return with_plain_signs(self.flowing)

    @cached_property
    def flowing(self) -> str:
        """The text with blanks where a program wrapped the lines of its paragraphs; same length, same offsets."""
        from sourcequal.sentences import unwrapped

        return unwrapped(self.text, self.paragraphs)

    @cached_property
    def unusual(self) -> str:
        """The characters that are not printable ASCII, one after the other; most texts have few or none."""
        encoded = self.text.encode("utf-8", "surrogatepass")  # bytes are sifted faster than characters
        return encoded.translate(None, PLAIN).decode("utf-8", "surrogatepass")

    @cached_property
    def sha256(self) -> str:
        """The hash of the text in UTF-8, hexadecimal; lone surrogates count as they stand."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All lines, blank ones too; they end at "\\n" only, never at the other separators of Unicode."""
        found, start = [], 0
        for number, text in enumerate(self.text.split("\n"), 1):
            found.append(Line(number, start, start + len(text), text))
            start += len(text) + 1
        return tuple(found)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Where each line starts; what a search for the line of an offset asks."""
        return tuple(map(itemgetter(1), self.lines))

    @cached_property
    def filled_lines(self) -> tuple[Line, ...]:
        """The lines that hold more than blanks."""
        return tuple(line for line in self.lines if line.text and not line.text.isspace())

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Runs of lines that are not blank."""
        return _spans(BLOCK, self.text)

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Words of letters, with the apostrophes and hyphens inside them."""
        return _spans(WORD, self.text)

    @cached_property
    def word_count(self) -> int:
        """How many words there are, which costs less than their spans."""
        if WORD.search(self.unusual):
            return len(WORD.findall(self.text))
        return _plain_words(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences and sentence-like lines, blanks at their ends excluded, in order."""
        return tuple(sentence for number in range(len(self.paragraphs)) for sentence in self._sentences_of(number))

    def sentences_within(self, start: int, end: int) -> Sequence[Span]:
        """The sentences of the paragraphs that a stretch touches; no others are looked for."""
        first = bisect_right(self.paragraphs, start, key=itemgetter(1))
        last = bisect_left(self.paragraphs, end, key=itemgetter(0))
        return [sentence for number in range(first, last) for sentence in self._sentences_of(number)]

    def sentence_from(self, place: int) -> Span | None:
        """The last sentence that starts at a place or before it; no paragraphs but its own are looked at."""
        later = (place + 1,)  # sorts before all spans that start later, without a call for each
        for number in range(bisect_left(self.paragraphs, later) - 1, -1, -1):
            own = self._sentences_of(number)
            if own and own[0].start <= place:
                return own[bisect_left(own, later) - 1]
        return None

    def _sentences_of(self, number: int) -> Sequence[Span]:
        """The sentences of one paragraph, split once."""
        if (known := self._split.get(number)) is None:
            from sourcequal.sentences import split_sentences

            known = self._split[number] = tuple(split_sentences(self.flowing, self.paragraphs[number : number + 1]))
        return known

    @cached_property
    def _split(self) -> dict[int, tuple[Span, ...]]:
        """The sentences of the paragraphs that somebody asked about, by number."""
        return {}

    @cached_property
    def first_sentence(self) -> Span:
        """The first sentence, found without those after it; all of a text that has none."""
        from sourcequal.sentences import split_sentences

        return next(split_sentences(self.flowing, self.paragraphs), Span(0, len(self.text)))

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Quoted stretches that open and close in one line, or one wrapped paragraph, marks included."""
        text = self.text
        inwards = "»" in text and "«" in text and text.index("»") < text.index("«")  # of guillemets, one sort opens
        opening = [mark for mark in QUOTATIONS if mark in text and mark != ("«" if inwards else "»")]
        return _spans(_quotation("".join(opening)), self.flowing) if opening else ()

    def in_quotation(self, start: int, end: int) -> bool:
        """Whether a stretch lies within one quotation, marks included."""
        return _holds(self.quotations, start, end)

    def in_verse(self, place: int) -> bool:
        """Whether a place is in a stanza: a paragraph of short lines, few of which end as sentences do."""
        number = bisect_right(self.paragraphs, place, key=itemgetter(1))
        known = self.kept(_verses)
        if number not in known:
            known[number] = number < len(self.paragraphs) and _is_verse(self.text[slice(*self.paragraphs[number])])
        return known[number]

    @cached_property
    def own_words(self) -> int:
        """How often an English author speaks of himself, outside of quotations: I, me, my, myself."""
        return sum(not self.in_quotation(*match.span()) for match in OWN_VOICE.finditer(self.folded))

    @cached_property
    def language(self) -> str:
        """The ISO 639-1 code of the main language, given or detected, or "und" where there is no telling."""
        if self.body is not self:
            return self.body.language
        if given := language_code(self.given_language or ""):
            return given
        if plainly_english(self.folded[:LANGUAGE_CHARS]):
            return "en"
        return detect_language(self.text, WORD.findall(self.folded, 0, LANGUAGE_CHARS))

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The paragraphs with their languages; one whose lines are in several languages is parted at its lines.

        A part is of the text's main language unless another one is certain.
        """
        return tuple(part for paragraph in self.paragraphs for part in self._parts_of(paragraph))

    def _parts_of(self, paragraph: Span) -> list[Part]:
        """One part, or one for each run of lines in one language where the lines are paragraphs by themselves."""
        if self.text.find("\n", *paragraph) < 0:
            return [Part(*paragraph, self._language_of(*paragraph))]
        parts: list[Part] = []
        for start, end in self._long_lines(paragraph):
            language = self._language_of(start, end)
            if parts and parts[-1].language == language:
                start = parts.pop().start
            parts.append(Part(start, end, language))
        return parts

    def _long_lines(self, paragraph: Span) -> Sequence[Span]:
        """The lines of a paragraph, short ones with the one before; one alone where it was wrapped to a width."""
        lines: list[Span] = []
        start = paragraph.start
        for line in self.text[paragraph.start : paragraph.end].split("\n"):
            if lines and len(line) <= LINE_CHARS:
                lines[-1] = Span(lines[-1].start, start + len(line))
            else:
                lines.append(Span(start, start + len(line)))
            start += len(line) + 1
        return lines

    def _language_of(self, start: int, end: int) -> str:
        """The language of one part; plain English in an English text shows without a look at its words."""
        main = self.language
        if end - start <= LINE_CHARS:
            return main
        for word in PLAIN_ENGLISH if main == "en" else ():
            if self.folded.find(word, start, end) >= 0:
                return main
        folded = self.folded[start:end]
        return paragraph_language(folded, WORD.findall(folded, 0, LANGUAGE_CHARS), main)

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages of all parts, and the main one."""
        return frozenset({self.language, *(part.language for part in self.parts)})

    def language_at(self, offset: int) -> str:
        """The language of the part in which an offset lies; between parts it is the main one."""
        if len(self.languages) > 1:
            place = bisect_right(self.parts, offset, key=itemgetter(0)) - 1
            if place >= 0 and offset < self.parts[place].end:
                return self.parts[place].language
        return self.language

    @cached_property
    def dates(self) -> tuple[Expression, ...]:
        """The temporal expressions of the text, anchored to the published date where there is one."""
        return find_dates(self.flowing, anchor=self.published, language=self.language)

    @cached_property
    def own_dates(self) -> tuple[OwnDate, ...]:
        """Every place where the text dates itself, in order."""
        return own_dates(self.flowing, self.language)

    @cached_property
    def title_line(self) -> Line | None:
        """The line of the text that is its headline, where one stands apart from the body."""
        filled = [line for line in self.lines[:60] if line.text.strip()][: TITLE_LINES + 1]
        for index, line in enumerate(filled):
            if len(line.text) > TITLE_CHARS:
                return None
            if _is_headline(line.text.strip()) and any(len(later.text) > len(line.text) for later in filled[index:]):
                return line
        return None

    @cached_property
    def title(self) -> str | None:
        """The headline: given, of the page or the front matter, or the line of the text that looks like one."""
        if self.body is not self:
            return self.body.title
        return self.given_title or (self.title_line.text.strip() if self.title_line else None)

    @cached_property
    def about_code(self) -> bool:
        """Whether the article speaks of programs, markup or data formats, so that pieces of these belong to it.

        The answer takes as long as twenty rules: ask where all else speaks for a finding.
        """
        return speaks_of_programs(self.text, self.folded)

    def quotes_code(self, start: int, end: int) -> bool:
        """Whether the author marked what stands there as code, by backticks."""
        return _holds(self._quoted_code, start, end)

    def in_code(self, start: int, end: int) -> bool:
        """Whether a span within one line stands in code: marked as such, or in a line that is code."""
        if self.quotes_code(start, end):
            return True
        line = self.lines[self.position(start)[0] - 1]
        if line.number not in self._code_lines:
            self._code_lines[line.number] = is_code(line.text)
        return self._code_lines[line.number]

    @cached_property
    def _quoted_code(self) -> tuple[tuple[int, int], ...]:
        return quoted_code(self.text)

    @cached_property
    def _code_lines(self) -> dict[int, bool]:
        """What is known of the lines that a rule asked about, by number."""
        return {}

    def kept(self, view: Callable[[Document], View]) -> View:
        """What a function sees in the document, looked at once: the place of views that only some rules need.

        What a function returns may be a table that the rules fill in.
        """
        if view not in self._views:
            self._views[view] = view(self)
        found: View = self._views[view]
        return found

    @cached_property
    def _views(self) -> dict[Callable[[Document], Any], Any]:
        """What was seen so far, by the functions that looked."""
        return {}

    @property
    def published(self) -> date | None:
        """The day of publication: given by the caller, else of the page or the front matter, else one in the text."""
        return self._published[0]

    @property
    def published_from(self) -> str | None:
        """Where `published` was taken from, in words for the report."""
        return self._published[1]

    @cached_property
    def _published(self) -> tuple[date | None, str | None]:
        if self.given_published:
            return self.given_published, CALLER
        if self.page and self.page.published:
            return self.page.published, self.page.published_from
        if self.body is not self:
            return self.body._published
        return own_date(self.own_dates)

    def position(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, both from 1, columns in code points."""
        number = max(bisect_right(self.line_starts, offset), 1)
        return number, offset - self.line_starts[number - 1] + 1


@lru_cache(maxsize=1 << len(QUOTATIONS))
def _quotation(opening: str) -> re.Pattern[str]:
    """What quotations in a text with these opening marks look like; a search for one is twice as fast as for four."""
    return re.compile("|".join(map(QUOTATIONS.__getitem__, opening)))


def _plain_words(text: str) -> int:
    """How many words stand in a text without letters beyond ASCII: the runs of letters, but for those that are joined.

    Bytes are mapped and split in a fraction of the time that it takes to find words.
    """
    for joiner in JOINERS:
        text = text.replace(joiner, "-")
    marked = text.encode("ascii", "replace").translate(LETTERS)
    return len(marked.replace(b"-", b" ").split()) - len(JOINED.findall(marked))


LETTERS = bytes(
    ord("a") if chr(byte).isalpha() and byte < 128 else byte if byte == ord("-") else 32 for byte in range(256)
)
JOINED = re.compile(rb"-(?<=a-)(?=a)")


STORED = frozenset({*Document.__dataclass_fields__, "language", "title_line", "own_dates", "_published", "sha256"})


def _spans(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    """The spans of all matches; no Python code runs for each of them, since a text has hundreds of words."""
    return tuple(map(partial(tuple.__new__, Span), map(re.Match.span, pattern.finditer(text))))


def _holds(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of some spans, which are in order and apart, holds all of a stretch."""
    place = bisect_right(spans, start, key=itemgetter(0)) - 1
    return place >= 0 and end <= spans[place][1]


def _is_headline(text: str) -> bool:
    if len(text) > TITLE_CHARS or text[:1] in "-*•“\"'«" or not text[:1].isalnum() or text.startswith(LETTER_HEADS):
        return False
    words = len(WORD.findall(text))
    if words not in TITLE_WORDS:
        return False
    return not text.endswith(TERMINAL) or (words <= SHORT_TITLE_WORDS and text.count(". ") == 0)


def _verses(document: Document) -> dict[int, bool]:
    """Which paragraphs that a rule asked about are stanzas, by number."""
    return {}


def _is_verse(paragraph: str) -> bool:
    lines = paragraph.split("\n")
    if len(lines) < LEAST_VERSES or any(len(line) > VERSE_CHARS for line in lines):
        return False
    return 2 * sum(line.rstrip().endswith((".", "!", "?")) for line in lines) <= len(lines)


def as_document(article: str | Document) -> Document:
    """A document from either a text or a document."""
    return article if isinstance(article, Document) else Document.from_text(article)


def day_of(value: date | None, name: str) -> date | None:
    """A day that was given as one or as a moment of it; `TypeError` for anything else, such as a day in words."""
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    raise TypeError(f"{name} must be a date, not {type(value).__name__}; date.fromisoformat reads one")


def _string(text: str, name: str) -> str:
    if isinstance(text, str):
        return text
    what = "decode bytes first" if isinstance(text, bytes) else "read files first, and leave out what is missing"
    raise TypeError(f"{name} must be str, not {type(text).__name__}; {what}")

"""Lines that give themselves away: the whole line is a known phrase, the marks around it aside.

A phrase inside a sentence is the author's; the same phrase alone on a line is the page's. So rules compare whole lines.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import cached_property

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import Pattern, pattern
from sourcequal.sentences import trimmed

AROUND = (  # marks and icons
    ' \t\r\f\v\xa0\u200b\ufeff-–—•*·▪●►▶»›→←«‹↑↓|:.!?¿¡…>+✉🔗★☆✓✔×✕❌🔍📧📩👉👇🔔💬👁❤👍🗨🕒⏱#_~=()[]{}/\\,;"“”'
    "▲△▼▽🎧🎙📻📺📷📰【】「」『』■□◆◇：。！？（）、，；،؟؛"
)
BEYOND_ASCII = pattern(r"[^\x00-\x7f]")
OPENING_CHARS = 18  # of a phrase that open a gate
FOREIGN_CHARS = 7  # the same where a letter in it is not of English
PROSE_CHARS = 80  # a line this long that ends a sentence is running text
FORM_CHARS = 320  # of a line that a form may match wherever its words stand
OPENING_WITHIN = 120  # characters, in which they stand in a longer one
QUOTED_FROM, QUOTED_TO = "\"“„«»‘'", "\"”“»«’'"
LONG_CHARS = 300  # a longer line has a paragraph in it
LEAST_PHRASE = 3  # words of a phrase that is known by itself inside such a line
LETTER = pattern(r"\w")
SENTENCE_MARK = pattern(r"[.!?] ")
SENTENCE_WORDS = 5  # of the sentence that stands above or below a heading, at least
SENTENCE_ENDS = (*'.!?…”"»。।؟！？', *(f"{mark}{quote}" for mark in ".!?" for quote in "’'"), ".)")
COLUMN = pattern(r"\S(?: {3,}|\t)\S")
LEAST_HEADINGS = 3
TEXT_BLANKS = 4  # of a line that may be a paragraph
HEADING_WORDS = range(1, 8)
#: Who wrote it, in a line of its own: “By Ada Corrie”, “de Ada Corrie”.
BYLINE = pattern(
    r"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]e|DE|[Dd]i|DI|[Dd]oor|[Aa]v|[Aa]f|[Oo]d)"
    r"(?: [^\W\d_a-zà-ÿ][\w.'’-]*){1,4}"
)
STEM_CHARS = 5  # with which two forms of a word begin alike
SMALL = frozenset(
    "the and for with your our you from this that all now here more get read how what when into not".split()
)


class Phrases(tuple[str, ...]):
    """Phrases in their order, among which one is looked up by its hash."""

    @cached_property
    def _set(self) -> frozenset[str]:
        return frozenset(self)

    def __contains__(self, said: object) -> bool:
        return said in self._set


def known(*groups: str) -> Phrases:
    """Phrases from texts in which "/" parts them; a text a language keeps the lists readable."""
    phrases = dict.fromkeys(phrase.strip() for phrase in "/".join(groups).split("/"))
    phrases.pop("", None)
    return Phrases(phrases)


def openings(*groups: Iterable[str]) -> tuple[str, ...]:
    """How phrases begin, each beginning once: enough to open a gate, and sooner made than all of them in full."""
    return tuple(
        dict.fromkeys(
            phrase[: OPENING_CHARS if phrase.isascii() else FOREIGN_CHARS] for group in groups for phrase in group
        )
    )


def may_be_foreign(document: Document, said: str) -> bool:
    """Whether a line may be in another language than English: its text is, or a letter in it is not of English."""
    if document.language != "en":
        return True
    if said.isascii() or not document.kept(_has_other_letters):
        return False
    return any(map(str.isalpha, BEYOND_ASCII.findall(said)))


def _has_other_letters(document: Document) -> bool:
    """Whether a letter that is not of English stands anywhere in a text."""
    return any(map(str.isalpha, document.unusual))


def matches_whole(document: Document, said: str, form: Pattern, elsewhere: Pattern) -> bool:
    """Whether a form matches a line from end to end, or the one for other languages does where it may be in one."""
    if form.fullmatch(said):
        return True
    return may_be_foreign(document, said) and elsewhere.fullmatch(said) is not None


def has_far_letters(text: str) -> bool:
    """Whether letters of Hebrew, Arabic, the scripts of India or East Asia stand in a text."""
    return not text.isascii() and any("\u0590" <= char < "\u1e00" or char > "\u2e7f" for char in text)


def lines_at(document: Document, places: tuple[int, ...]) -> Iterator[Line]:
    """The lines in which the places lie, each once, in order."""
    end = -1
    for place in places:
        if place > end:
            line = document.lines[bisect_right(document.line_starts, place) - 1]
            end = line.end
            yield line


def stripped(line: Line) -> Span:
    """A line's span without the blanks around it."""
    start, end = trimmed(line.text, 0, len(line.text))
    return Span(line.start + start, line.start + end)


def core(document: Document, line: Line) -> str:
    """What a line says: folded, without the marks around it, blanks inside it single."""
    known = document.kept(_cores)
    if line.number not in known:
        known[line.number] = _core(document.folded[line.start : line.end])
    return known[line.number]


def _cores(document: Document) -> dict[int, str]:
    """What the lines say that a rule asked about, by number; most are asked about by several."""
    return {}


def _core(folded: str) -> str:
    text = folded.strip(AROUND)
    return " ".join(text.split()) if "  " in text or "\t" in text else text


def phrase_lines(
    document: Document,
    places: tuple[int, ...],
    phrases: Container[str],
    variable: Pattern | None = None,
    at_edges: Container[str] = (),
    within_lines: bool = False,
    companions: Container[str] = (),
    elsewhere: Pattern | None = None,
) -> Iterator[Span]:
    """The lines at the places that are one of the phrases, or that the pattern matches from end to end.

    The headings of a guide's steps never count ("Install the app"), nor does the headline of an article that says it
    again. Phrases of `at_edges` count only outside the
    article's body: inside it they may be headings or items of a list. With `within_lines` sentences of long lines
    count, too: pages are saved with their lines run together. Phrases of `companions` count directly above or below
    a line that counts: labels of the same box, and plain words elsewhere. The pattern `elsewhere` counts like
    `variable` on lines that may not be English: most runs never compile it.
    """
    found = (
        span
        for span in _phrase_lines(document, places, phrases, variable, at_edges, within_lines, elsewhere)
        if document.position(span.start)[0] not in step_headings(document)
        and not heads_its_subject(document, span)
        and not document.quotes_code(*span)
    )
    if not companions:
        yield from found
        return
    spans = list(found)
    yield from spans
    yield from _beside(document, spans, companions)


def heads_dated_text(document: Document, span: Span, is_date: Callable[[str], bool]) -> bool:
    """Whether a line opens the text, over a line with its day and running text: a headline, however short."""
    lines = document.filled_lines
    if len(lines) < 3 or not lines[0].start <= span.start < lines[0].end:
        return False
    return is_date(core(document, lines[1])) and is_prose(lines[2])


def heads_its_subject(document: Document, span: Span) -> bool:
    """Whether a line opens the text, and the running text says it again: an article about banners may be called so.

    A word alone may be any: it has to be spoken of in quotation marks, or head a byline and be a word of the author's.
    """
    first = document.filled_lines[0]
    if not first.start <= span.start < first.end:
        return False
    said = core(document, first)
    if " " not in said:
        if _names_writer(document) and _is_used(document, said):
            return True
        spoken_of = (document.folded[span.start : span.end].strip(AROUND + "'") for span in document.quotations)
        return any(words.split(" ", 1)[0].strip(AROUND) == said for words in spoken_of)
    return any(said in document.folded[line.start : line.end] for line in prose_lines(document) if line is not first)


def _names_writer(document: Document) -> bool:
    """Whether the second line of a text is a byline."""
    return len(document.filled_lines) > 1 and BYLINE.fullmatch(document.filled_lines[1].text.strip()) is not None


def _is_used(document: Document, word: str) -> bool:
    """Whether a sentence below the first line has a word in small letters."""
    form = re.compile(rf"\b{re.escape(word)}\b")
    return any(form.search(line.text) for line in document.filled_lines[1:] if _is_text(line))


def _beside(document: Document, spans: Sequence[Span], companions: Container[str]) -> Iterator[Span]:
    """The lines next to some spans, and next to each other, that are companions of them."""
    lines = document.filled_lines if spans else ()
    numbers = {line.number: place for place, line in enumerate(lines)}
    taken = {numbers[document.position(span.start)[0]] for span in spans}
    for place in sorted(taken):
        for step in (-1, 1):
            beside = place + step
            while 0 <= beside < len(lines) and beside not in taken and core(document, lines[beside]) in companions:
                taken.add(beside)
                yield stripped(lines[beside])
                beside += step


def _phrase_lines(
    document: Document,
    places: tuple[int, ...],
    phrases: Container[str],
    variable: Pattern | None,
    at_edges: Container[str],
    within_lines: bool,
    elsewhere: Pattern | None,
) -> Iterator[Span]:
    """The same without companions."""
    body: tuple[int, int] | None = None
    for line in lines_at(document, places):
        said = core(document, line)
        if said in phrases or (
            _may_fit(line, said, places)
            and (
                (variable and variable.fullmatch(said))
                or (elsewhere and may_be_foreign(document, said) and elsewhere.fullmatch(said))
            )
        ):
            own = _unquoted(document, line.start, line.end) if is_prose(line) else said
            if own != said and not _is_known(own, phrases, variable, elsewhere):
                continue
            if not _cites(document, line, places) and not _is_quotation(line):
                yield stripped(line)
        elif said in at_edges:
            body = body or body_lines(document)
            if not body[0] <= line.number <= body[1]:
                yield stripped(line)
        elif within_lines and len(line.text) > LONG_CHARS:
            yield from _phrase_sentences(document, line, places, phrases, variable)


def _may_fit(line: Line, said: str, places: tuple[int, ...]) -> bool:
    """Whether a form may match a line: a paragraph that comes to its words late is the author's, and is not read."""
    return len(said) <= FORM_CHARS or places[bisect_left(places, line.start)] - line.start <= OPENING_WITHIN


def _is_quotation(line: Line) -> bool:
    """Whether a line is all in quotation marks, as who speaks of a button writes it."""
    said = line.text.strip()
    return len(said) > 1 and said[0] in QUOTED_FROM and said[-1] in QUOTED_TO


def _cites(document: Document, line: Line, places: tuple[int, ...]) -> bool:
    """Whether a line of running text has what opened the gate mostly in quotation marks: somebody writes about it."""
    if not is_prose(line):
        return False
    inside = places[bisect_left(places, line.start) : bisect_left(places, line.end)]
    return 2 * sum(document.in_quotation(place, place + 1) for place in inside) > len(inside)


def _is_known(said: str, phrases: Container[str], *forms: Pattern | None) -> bool:
    return said in phrases or any(form is not None and form.fullmatch(said) for form in forms)


def _unquoted(document: Document, start: int, end: int) -> str:
    """What a stretch says in its own words: the letters of what it quotes are lost, for somebody writes about that."""
    said = document.folded[start:end]
    for quotation in document.quotations:
        first, last = max(start, quotation.start), min(end, quotation.end)
        if first < last:
            said = said[: first - start] + LETTER.sub("x", said[first - start : last - start]) + said[last - start :]
    return _core(said)


def _phrase_sentences(
    document: Document, line: Line, places: tuple[int, ...], phrases: Container[str], variable: Pattern | None
) -> Iterator[Span]:
    """The sentences of a long line that are such a phrase, of `LEAST_PHRASE` words or more."""
    marks = _sentence_marks(document, line)
    end = line.start
    for place in places[bisect_left(places, line.start) : bisect_left(places, line.end)]:
        if place < end:
            continue
        before, after = bisect_right(marks, place - 2) - 1, bisect_left(marks, place)
        start = marks[before] + 2 if before >= 0 else line.start
        end = marks[after] + 1 if after < len(marks) else line.end
        said = _core(document.folded[start:end])
        if len(said.split(maxsplit=LEAST_PHRASE - 1)) < LEAST_PHRASE:
            continue
        own = _unquoted(document, start, end)
        if _is_known(said, phrases, variable) and (own == said or _is_known(own, phrases, variable)):
            yield stripped(Line(line.number, start, end, document.text[start:end]))


def _sentence_marks(document: Document, line: Line) -> Sequence[int]:
    """Where in a line a sign and a blank end a sentence."""
    known = document.kept(_marks)
    if line.number not in known:
        known[line.number] = [mark.start() for mark in SENTENCE_MARK.finditer(document.text, line.start, line.end)]
    return known[line.number]


def _marks(document: Document) -> dict[int, list[int]]:
    """The ends of sentences in the lines that a rule asked about, by number."""
    return {}


def body_lines(document: Document) -> tuple[int, int]:
    """The numbers of the first and the last line of running text; all lines where there is no such text."""
    prose = prose_lines(document)
    return (prose[0].number, prose[-1].number) if prose else (1, len(document.lines))


def step_headings(document: Document) -> frozenset[int]:
    """The numbers of the lines that head a guide's steps: "Install the app", over a paragraph that speaks of the app.

    Three of them make a guide. A prompt that was left between two paragraphs shares no word with the next one.
    """
    return document.kept(_step_headings)


def _step_headings(document: Document) -> frozenset[int]:
    lines = document.filled_lines
    if len(glued := _glued_headings(lines)) >= LEAST_HEADINGS:
        return frozenset(glued)
    between = [
        (line, below)
        for above, line, below in zip(lines, lines[1:], lines[2:], strict=False)
        if _is_short(line) and is_prose(above) and is_prose(below)
    ]
    heads = {line.number: line.text for line, below in between if _takes_up(document, line, below)}
    if len(set(heads.values())) < LEAST_HEADINGS:
        return frozenset()
    return frozenset(line.number for line, _ in between) if 2 * len(heads) > len(between) else frozenset(heads)


def _glued_headings(lines: Sequence[Line]) -> list[int]:
    """The lines that open a paragraph without a blank line between, where most paragraphs of the text open so.

    Extractors put blank lines around all or none; furniture does not stand so above its paragraphs time and again.
    """
    starts = [number for number, line in enumerate(lines) if not number or line.number > lines[number - 1].number + 1]
    ends = [*starts[1:], len(lines)]
    blocks = [lines[start:end] for start, end in zip(starts, ends, strict=True)]
    headed = [block[0].number for block in blocks if len(block) > 1 and _opens(block)]
    told = sum(any(_is_text(line) for line in block) for block in blocks)
    return headed if 2 * len(headed) >= told else []


def _opens(block: Sequence[Line]) -> bool:
    return not _ends(block[0].text) and len(block[0].text) < PROSE_CHARS and all(map(_is_text, block[1:]))


def _is_text(line: Line) -> bool:
    """Whether a line is a sentence or more, if a short one."""
    return line.text.count(" ") >= TEXT_BLANKS and line.text.rstrip().endswith(SENTENCE_ENDS)


def _is_short(line: Line) -> bool:
    return len(line.text.split()) in HEADING_WORDS and not _ends(line.text)


def _takes_up(document: Document, heading: Line, below: Line) -> bool:
    """Whether a paragraph says a word of the heading above it again."""
    said = document.folded[below.start : below.end].split()
    told = {word.strip(AROUND)[:STEM_CHARS] for word in said}
    words = (word.strip(AROUND) for word in document.folded[heading.start : heading.end].replace("'", " ").split())
    return any(len(word) > 2 and word not in SMALL and word[:STEM_CHARS] in told for word in words)


def in_columns(texts: Sequence[str], number: int) -> bool:
    """Whether a line and one beside it are rows of a table, whose columns wide blanks part."""
    width = len(COLUMN.findall(texts[number]))
    beside = (texts[place] for place in (number - 1, number + 1) if 0 <= place < len(texts))
    return width > 1 and any(len(COLUMN.findall(text)) == width for text in beside)


def unnoticed(findings: Sequence[Finding], spans: Iterable[Span]) -> Iterator[Span]:
    """The spans of furniture in which no rule before has found any."""
    for span in spans:
        beside = (each for each in findings if each.start < span.end and span.start < each.end)
        if not any(each.dimension == "boilerplate" and each.shown for each in beside):
            yield span


def heads_section(document: Document, span: Span) -> bool:
    """Whether a line stands between two sentences, as a heading inside an article does; menus stand beside menus."""
    lines, number = document.lines, document.position(span.start)[0]
    beside = _filled(lines, range(number - 2, -1, -1)), _filled(lines, range(number, len(lines)))
    return all(len(said.split()) >= SENTENCE_WORDS and _ends(said) for said in beside)


def heads_table(document: Document, span: Span) -> bool:
    """Whether a line stands over a table, whose columns wide blanks part: "Back", over the hours of the boats."""
    below = _filled(document.lines, range(document.position(span.start)[0], len(document.lines)))
    return len(COLUMN.findall(below)) > 1


def _filled(lines: Sequence[Line], places: Iterable[int]) -> str:
    """What the first of some lines says that holds more than blanks; "" where none does."""
    return next((text for place in places if (text := lines[place].text).strip()), "")


def _ends(text: str) -> bool:
    return text.rstrip().endswith(SENTENCE_ENDS)


def is_prose(line: Line) -> bool:
    """Whether a line is running text."""
    return len(line.text) >= PROSE_CHARS and line.text.rstrip().endswith(SENTENCE_ENDS)


def prose_lines(document: Document) -> tuple[Line, ...]:
    """The lines of running text."""
    return document.kept(_prose_lines)


def _prose_lines(document: Document) -> tuple[Line, ...]:
    return tuple(filter(is_prose, document.lines))

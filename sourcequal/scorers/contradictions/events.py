"""Whether sentences speak of the event at hand or of another one, and the clash of two that do."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from sourcequal.document import Document
from sourcequal.finding import Related, Span
from sourcequal.rule import Match, Pattern, pattern
from sourcequal.scorers.contradictions.persons import OPENERS
from sourcequal.word_gates import word_places

MANY_WORDS = 6  # from which on one pass over the text finds them faster than one for each

#: Words of other times, other events, other people and conditions.
OTHER_EVENT = pattern(
    r"\b(?:last (?:year|month|week)|earlier (?:this|in)|previous(?:ly)?|in (?:19|20)\d\d|another|separate|meanwhile|"
    r"others?|rest|elsewhere|since|years? ago|months? ago|weeks? ago|days? (?:ago|earlier|later)|"
    r"if|would|could|history)\b"
)
#: The same words, without those that may as well belong to the event at hand: the worst fire since the war.
ELSEWHERE = pattern(
    r"\b(?:last (?:year|month|week)|earlier (?:this|in)|previous(?:ly)?|(?<!built )in (?:19|20)\d\d|another|separate"
    r"|meanwhile|(?<!and the )other|others|elsewhere|(?:has|have|had) since|since then|(?:year|month|week|day)s? ago"
    r"|days? (?:earlier|later)|on that occasion|that (?:year|season)"
    r"|before (?:my|his|her|our|their) time|the remaining|(?:second|third|fourth|fifth) such)\b"
)
#: Not true yet, or perhaps never; the month of May is.
IF = pattern(
    r"\b(?:if|would|could|should|might|(?<!\d )(?<!\bin )(?<!\bof )(?<!\bon )(?<!since )(?<!\bby )(?<!\bto )(?<!until"
    r" )(?<!from )may(?! \d)|whether|unless)\b"
)
MOST_HEADLINE = 140  # characters of a first line that can be a headline
CLAUSE_END = pattern(r"[,;:()–—\"]")
#: The head of a report that gives its day: Elk Mills, Ont., March 2, 2020 —
DATELINE = pattern(
    r"(?:^|\n)[A-Z][\w'., -]{2,40}, (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
    r"(?: \d{1,2},)? (?P<year>20\d\d) ?[—–-]"
)


def year_of(document: Document) -> int | None:
    """The year of publication, or that of the dateline where nothing says when the article was published."""
    if document.published:
        return document.published.year
    return document.kept(_dateline_year)


def _dateline_year(document: Document) -> int | None:
    dateline = DATELINE.search(document.plain)
    return int(dateline["year"]) if dateline else None


def headline_of(document: Document) -> Span | None:
    """The headline: a short first line that ends without a mark, or else the line that looks like one."""
    first = document.sentences[0] if document.sentences else None
    if first and first.end - first.start <= MOST_HEADLINE:
        line_end = document.plain.find("\n", first.start)
        if first.end == line_end and document.plain[first.end - 1] not in ".:;,":
            return first
    line = document.title_line
    return Span(line.start, line.end) if line else None


def is_longer(document: Document, sentences: int) -> bool:
    """Whether an article has more than so many sentences; paragraphs are counted first, which have one at least."""
    return len(document.paragraphs) > sentences or len(document.sentences) > sentences


def sentence_number(document: Document, place: int) -> int:
    """The number of the last sentence that begins at a place or before it; -1 where none does."""
    return bisect_right(document.sentences, place, key=itemgetter(0)) - 1


def sentence_at(document: Document, place: int) -> str:
    """The folded sentence around a place; nothing where the place is in none."""
    start, end = document.sentence_from(place) or (place, place)
    return document.folded[start:end] if place < end else ""


def sentence_before(document: Document, place: int) -> str:
    """The folded sentence before the one around a place, in its paragraph; nothing where that begins one."""
    start, _ = document.sentence_from(place) or (place, place)
    return sentence_at(document, start - 2) if start > 1 and document.text[start - 1] != "\n" else ""


def plain_at(document: Document, place: int, both_true: Pattern) -> bool:
    """Whether the sentence around a place tells of no other event, and nothing by which both statements are true."""
    sentence = sentence_at(document, place)
    return not OTHER_EVENT.search(sentence) and not both_true.search(sentence)


def sentences_with(document: Document, words: Iterable[str]) -> list[Span]:
    """The sentences in which one of the folded words stands, in order.

    Words are found much faster than patterns, so a rule looks closely at these sentences only.
    """
    return sentences_at(document, places_of(document, words))


def places_of(document: Document, words: Iterable[str]) -> list[int]:
    """Where one of the folded words ends, in order."""
    known = tuple(words)
    if len(known) >= MANY_WORDS:
        return sorted({end - 1 for _, _, end in word_places(document, known)})
    return sorted({place for word in known for place in _places(document.folded, word)})


def sentences_at(document: Document, places: Iterable[int]) -> list[Span]:
    """The sentences in which the given places lie, such as those of a rule's words, in order."""
    return sorted({sentence for place in places if (sentence := document.sentence_from(place))})


def matches_in(document: Document, form: Pattern, sentences: Sequence[Span]) -> Iterator[re.Match[str]]:
    """The matches of a pattern inside the given sentences with plain signs, in order; none, and nothing is compiled."""
    for start, end in sentences:
        yield from form.finditer(document.plain, start, end)


def of_two_subjects(document: Document, one: Span, other: Span) -> bool:
    """Whether a paragraph describes two things side by side: each statement follows a sentence on another name.

    "Blue Line was founded in 1921. The crossing takes 55 minutes. Red Line began in 2008. The crossing takes 32."
    So do two lines of a chronicle, each of which begins with its year.
    """
    first, second = sorted((one, other))
    years = [_year_of_line(document, span.start) for span in (first, second)]
    if all(years) and years[0] != years[1]:
        return True
    paragraph = next((span for span in document.paragraphs if span.start <= first.start < span.end), None)
    if paragraph is None or second.start >= paragraph.end:
        return False
    subjects = [_subject(document, paragraph.start, span) for span in (first, second)]
    return all(subjects) and subjects[0] != subjects[1]


def _year_of_line(document: Document, place: int) -> str:
    """The year with which the line around a place begins, as in a chronicle; "" where none does."""
    year = DATED_LINE.match(document.text, document.text.rfind("\n", 0, place) + 1)
    return year[1] if year else ""


DATED_LINE = pattern(r"\W*((?:1\d|20)\d\d)\b")  # of a chronicle


def _subject(document: Document, start: int, statement: Span) -> str:
    """The name that begins the last sentence of a paragraph to do so, up to a statement; "" where none does."""
    place = statement.start
    while sentence := document.sentence_from(place):
        if sentence.start < start:
            break
        match = NAME.match(document.plain, sentence.start)
        if match and match[1] not in OPENERS and match[1].lower() not in _small_words(document):
            return match[1]
        place = sentence.start - 1
    return ""


NAME = pattern(r"([A-Z][\w'-]+)(?: [A-Z][\w'-]+)*(?:,|'s\b| [a-z])")


def _small_words(document: Document) -> frozenset[str]:
    return document.kept(_read_small_words)


def _read_small_words(document: Document) -> frozenset[str]:
    return frozenset(word for word in document.plain.split() if word.islower())


def apart(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two matches share no place."""
    return one.end() <= other.start() or other.end() <= one.start()


def either(match: re.Match[str], group: str) -> str:
    """The text of a group that each branch of a pattern has under a name of its own: `who`, `who2`, up to `who10`.

    Nothing where the branch that matched has none.
    """
    groups = match.groupdict()
    return next((found for number in ("", *"23456789", "10") if (found := groups.get(f"{group}{number}"))), "")


def _places(folded: str, word: str) -> Iterator[int]:
    place = folded.find(word)
    while place >= 0:
        yield place + len(word) - 1  # in the sentence of the word, even where a blank before it belongs to none
        place = folded.find(word, place + 1)


def around(document: Document, match: re.Match[str]) -> str:
    """What the folded sentence of a match says around it: all before, and after it up to the next mark."""
    return around_span(document, match.span())


def around_span(document: Document, span: tuple[int, int]) -> str:
    """The same for a span."""
    return "…".join(_beside(document, span))


def _beside(document: Document, span: tuple[int, int]) -> tuple[str, str]:
    """The same for a span, as two texts."""
    first, last = span
    start, end = document.sentences[max(sentence_number(document, first), 0)]
    mark = CLAUSE_END.search(document.folded, last, max(end, last))
    return document.folded[min(start, first) : first], document.folded[last : mark.start() if mark else end]


def at_hand(document: Document, *matches: re.Match[str]) -> bool:
    """Whether statements are of the event at hand: no word of another one, or of a condition, stands around them."""
    return all(_is_at_hand(document, match.span(), match[0]) for match in matches)


def span_at_hand(document: Document, span: tuple[int, int]) -> bool:
    """The same for one statement that no pattern matched."""
    return _is_at_hand(document, span, document.folded[slice(*span)])


def _is_at_hand(document: Document, span: tuple[int, int], said: str) -> bool:
    before, after = _beside(document, span)
    return not ELSEWHERE.search(f"{before}…{after}") and not IF.search(f"{before}{said}")


def clash(document: Document, here: tuple[int, int], there: tuple[int, int], other: str, why: str = "") -> Match:
    """What a rule yields for two spans that cannot both be true: it points at `here` and shows `there` as `other`."""
    message = f"“{document.text[slice(*here)]}” clashes with “{document.text[slice(*there)]}”"
    return Match(*here, message=f"{message}: {why}" if why else message, related=(Related(*there, other),))

"""GT213: two words with no blank between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Finding, Severity, Span
from sourcequal.models import Model
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_glued_number
from sourcequal.scorers.garbled.ngrams import LanguageModel
from sourcequal.scorers.garbled.passage import Judged, judge_of, judged
from sourcequal.scorers.garbled.repetition import times
from sourcequal.scorers.garbled.strange_words import is_apart, is_lone, log_counts

# Small words to which the next one clings; prefixes ("over", "in", "a") are not among them.
FIRST = tuple("the of by and to from with that this was were their his which said".split())
LAST = tuple("the of and from with that which was were".split())
LEAST_REST = 4  # letters of the other word
SMALL = "of to in on at by for from with and that its the his her their this was were are has had but not".split()
SHORTEST_PAIR = 5  # letters of two small words
PAIRS = {one + other: other for one in SMALL for other in SMALL if len(one + other) >= SHORTEST_PAIR}
FREQUENT = 6.0  # log count that the other word needs
ARTICLE, KNOWN = "the", 3.0  # with which no word is made, so that the other one may be rarer
LEAST_GLUED, LEAST_HALF, COMMON = 7, 3, 7.0  # letters of two longer words and of each, and its log count
ENOUGH_GLUED, WORDS_EACH = 4, 150  # such halves make compounds, too; so many, one in so few words each, are none
# The same at the beginning of a sentence: "Thewheel turned. Onthe dam": the first word is no name's beginning.
CAPITALISED = pattern(r"[ABFHIOSTW][a-z]{3,}(?= [a-z])")
OPENING = pattern(
    r"(?P<article>The|These|Those|This)[a-z]{4,}"
    r"|(?:Of|In|On|At|By|For|From|With|And|But|To|As|When|While|After|Before)(?:the|its|his|her|their|this)"
    r"|(?:It|He|She|This|That|There)(?:is|was|has|had)|(?:They|We|There)(?:are|were|have|had)"
)
BEFORE = pattern(r"(?:\A|[.!?] |[.!?][\"”’] |\n)\Z")
NUMBER = pattern(
    r"(?<![\w.,-])\d{1,3}(?:,\d{3})+(?P<word>(?!million|billion|trillion|thousand|metres?|meters?|kilo|mega"
    r"|giga|kcal|[kmgt]bps|[kmgt]bits?\b|[kmgt]bytes?\b|sqft|sqkm)[a-z]{4,})\b"
)  # 4,200tonnes
MEASURED = pattern(  # 38minutesin: no unit goes on so
    r"(?<![\w.,-])\d{1,4}(?:minutes|hours|weeks|months|years|metres|meters|miles|people|euros|pounds|dollars|points|goals"
    r"|tonnes|kilometres|percent)(?:in|of|and|from|to|ago|later|for|on|at|with|is|was|per|before|after|still)\b"
)
# Several at once: "Trainsleaveaboutonceanhour". Fewer words are a compound, a hashtag or the name of a firm.
RUN = pattern(r"(?<![\w@#./:&=+-])[A-Z]?[a-z]+(?![\w@/:&=+-]|\.\w)")
RUN_LETTERS, RUN_WORDS = 18, 5
IN_RUN, LONGEST_IN_RUN = 5.0, 14  # log count of each of its words, and letters
SHORT_IN_RUN = frozenset("a i an as at by he if in is it my no of on or so to up us we".split())
ENOUGH = 2  # joined words in one article; a single one is a slip, which newspapers have, too
NUMBER_END = pattern(r",[0-9]{3}[a-z]")  # seldom, and found faster


@rule(
    "GT213",
    severity="info",
    slip=True,
    languages=("en",),
    model="garbled",
    confidence=0.85,
    source="links and lines that were joined without a blank in saving",
    bad=(
        "The students blocked ⟦themain⟧ gate for three hours on Tuesday, and the guards let them.",
        "Emissions should fall by ⟦4,200tonnes⟧ a year, the council of the town was told on Monday.",
        "The star has shed much ⟦ofits⟧ outer layers, which was seen ⟦bymembers⟧ of a club in May for the first time.",
        "The kiln stays hot for ⟦45minutesafter⟧ the fire is out, the council of the town was told.",
        "The kiln ⟦staffhave⟧ to wait, and the council ⟦saidthat⟧ it would help ⟦aftertheir⟧ move, ⟦whichthey⟧ like.",
        "Feed eats up nearly two thirds of what they earn on the lake, ⟦andthey⟧ borrow the rest.",
        "On Sunday take the train to the old mill. ⟦Trainsleaveaboutonceanhour⟧ and stop at every pond of the valley.",
        "⟦Theriver⟧ has risen since May. ⟦Onthe⟧ dam nobody may walk, and the keeper of the bees is glad of it.",
        "The smoker is kept in ⟦thehive⟧ drawer, where nobody but the keeper of the bees will look for it.",
    ),
    good=(
        "Therefore the therapist was often at theatres, and of the offers none was forgotten.",
        "Theodora came home. Thereby hangs a tale. Thebes is old. Withal it was cold.",
        "A loaf of 3,000kcal is sent at 2,400kbps to a hall of 12,000sqft.",
        "The kiln is an eyesore, the councilman said.",
        "He is disestablishmentarianly minded, and uncharacteristically so; see #ilovemyoldtownandmill and its shop, "
        "thehouseofbread.example.",
        "The company sells its thebook for 4,200 euros, and the thebook has no keys at all, said the reviewers.",
    ),
)
def joined_words(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Two words with no blank between them.

    A small word clings to a frequent one, and the two together are no word: the blank was lost where a link or a
    line ended. One is information, two are a warning, and so are four with longer words among them, of which each
    alone may be a compound, one that hangs between a measure and a small word (“45minutesafter”), and four or more
    in a row. Nothing is said of what occurs twice, which is a name.
    """
    said = judged(documents, findings, model)
    strange = list(map(_strange, documents, said))
    glued = list(map(_glued, documents, said))
    opening = list(map(_openings, documents))
    rests = (word for own in (*strange, *opening) for rest in own.values() for word in rest)
    whole = (document.folded[slice(*span)] for document, own in zip(documents, opening, strict=True) for span in own)
    runs = _runs(documents, said, judge_of(model).reader.language)
    halves = (half for own in glued for pairs in own.values() for pair in pairs for half in pair)
    counts = log_counts({*rests, *whole, *halves}, judge_of(model).reader.language)
    looks = zip(documents, strange, opening, glued, runs, with_glued_number(documents), strict=True)
    for document, own, begun, longer, run, numbered in looks:
        joined = {
            span for span, rest in own.items() if any(counts[word] >= _least(document, span, word) for word in rest)
        }
        joined |= {
            span
            for span, rest in begun.items()
            if counts[document.folded[slice(*span)]] < 0 and all(counts[word] >= FREQUENT for word in rest)
        }
        numbers = NUMBER.finditer(document.text) if numbered and NUMBER_END.search(document.text) else ()
        measured = {Span(*match.span()) for match in MEASURED.finditer(document.text)} if numbered else set()
        found: set[Span] = joined | measured | run | {Span(*match.span()) for match in numbers}
        common = {
            span
            for span, pairs in longer.items()
            if any(min(map(counts.__getitem__, pair)) >= COMMON for pair in pairs)
            and not any(other.start <= span.start < other.end for other in found)
        }
        if common and len(found | common) >= max(ENOUGH_GLUED, document.word_count / WORDS_EACH):
            found |= common
        severity: Severity = "warning" if len(found) >= ENOUGH or measured or run else "info"
        yield [Match(*span, severity=severity) for span in sorted(found)] if found and not document.about_code else []


def _runs(documents: Sequence[Document], said: Sequence[Sequence[Judged]], language: LanguageModel) -> list[set[Span]]:
    """The unknown words of each document that are `RUN_WORDS` frequent ones or more in a row."""
    long: dict[int, list[int]] = {}  # the tokens of each reading that are long enough; all passages of it share them
    found: list[set[Span]] = []
    for document, own in zip(documents, said, strict=True):
        found.append(set())
        for one in own:
            if id(one.seen) not in long:
                reading = one.seen.reading
                long[id(one.seen)] = (reading.end - reading.start >= RUN_LETTERS).nonzero()[0].tolist()
            places = long[id(one.seen)]
            for token in places[bisect_left(places, one.first) : bisect_left(places, one.last)]:
                word = RUN.match(document.text, one.span(token - one.first).start)
                if word and len(word[0]) >= RUN_LETTERS and _is_run(document, word[0].lower(), language):
                    found[-1].add(Span(*word.span()))
    return found


def _is_run(document: Document, word: str, language: LanguageModel) -> bool:
    known = log_counts([word], language)[word] >= 0
    return not known and _fewest_words(word, language) >= RUN_WORDS and times(document, word) == 1


def _fewest_words(run: str, language: LanguageModel) -> int:
    """Of how few frequent words a run of letters is made; 0 where it is not."""
    parts = {run[at : at + size] for at in range(len(run)) for size in range(1, LONGEST_IN_RUN + 1)}
    counts = log_counts({part for part in parts if len(part) > 2}, language)
    words = SHORT_IN_RUN | {part for part, count in counts.items() if count >= IN_RUN}
    fewest: dict[int, int] = {0: 0}  # words, by where the last of them ends
    for end in range(1, len(run) + 1):
        starts = (at for at in range(max(0, end - LONGEST_IN_RUN), end) if at in fewest and run[at:end] in words)
        if reached := [fewest[at] + 1 for at in starts]:
            fewest[end] = min(reached)
    return fewest.get(len(run), 0)


def _openings(document: Document) -> dict[Span, list[str]]:
    """The words at the beginning of a sentence that may be two, with what stands behind an article."""
    if document.language != "en":
        return {}
    found: dict[Span, list[str]] = {}
    for word in CAPITALISED.finditer(document.text):
        joined, span = OPENING.fullmatch(word[0]), Span(*word.span())
        apart = joined and _opens(document.text, span.start) and is_apart(document, span)
        if joined and apart and times(document, word[0].lower()) == 1:
            found[span] = [word[0][len(joined["article"]) :]] if joined["article"] else []
    return found


def _opens(text: str, place: int) -> bool:
    """Whether a sentence begins at a place."""
    return BEFORE.search(text[max(0, place - 3) : place]) is not None


def _least(document: Document, joined: Span, rest: str) -> float:
    """The log count that the rest of a joined word needs."""
    return KNOWN if document.text[slice(*joined)] == ARTICLE + rest else FREQUENT


def _glued(document: Document, said: Sequence[Judged]) -> dict[Span, list[tuple[str, str]]]:
    """The strange words in small letters that stand by themselves, each with the pairs of words it may be.

    None where they are too few for anything to be said of them, as in most texts.
    """
    spans = [span for passage in said if passage.strange for span in passage.spans(passage.strange)]
    long = [span for span in spans if span.end - span.start >= LEAST_GLUED]
    if len(long) < ENOUGH_GLUED:
        return {}
    words = {span: document.text[slice(*span)] for span in long if is_lone(document, span)}
    return {span: list(_halves(word)) for span, word in words.items() if word.islower() and word.isalpha()}


def _halves(word: str) -> Iterator[tuple[str, str]]:
    return ((word[:cut], word[cut:]) for cut in range(LEAST_HALF, len(word) - LEAST_HALF + 1))


def _strange(document: Document, said: Sequence[Judged]) -> dict[Span, list[str]]:
    """The strange words that stand by themselves and hold a small word, with what is left of each."""
    spans = [span for passage in said if passage.strange for span in passage.spans(passage.strange)]
    rests = ((span, _rests(document.text[slice(*span)])) for span in spans)
    return {span: rest for span, rest in rests if rest and is_lone(document, span)}


def _rests(word: str) -> list[str]:
    """What is left of a word without a small one at its beginning or its end."""
    if word in PAIRS:
        return [PAIRS[word]]
    if not (word.startswith(FIRST) or word.endswith(LAST)):
        return []
    first = [word.removeprefix(small) for small in FIRST if word.startswith(small)]
    last = [word.removesuffix(small) for small in LAST if word.endswith(small)]
    return [rest for rest in (*first, *last) if len(rest) >= LEAST_REST]

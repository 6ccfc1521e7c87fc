"""What the passage model knows of a passage: surprise, words out of company, characters, and what the rules found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.rule import pattern
from sourcequal.scorers.garbled import lexing, ngrams
from sourcequal.scorers.garbled.company import Surprise, Synonyms, Topics, company, judged, surprise
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel, Reading

LEAST_WORDS = 45  # a passage of fewer words says too little; neighbouring paragraphs are joined until they have more
MOST_WORDS = 220  # a longer paragraph is read in parts, at ends of sentences
LANGUAGE = "en"  # of the parts that the model judges
WINDOW = 7  # tokens over which surprise is averaged to find the worst place
SUSPECT = 0.5, 0.25  # probabilities from which a word counts as a suspect and as a doubtful one

RULE_GROUPS = {  # findings that the model counts, by what they show
    "encoding": ("GT101", "GT102", "GT103", "GT104", "GT105", "GT107", "GT108"),
    "numbers and gaps": ("GT111", "GT112"),
    "sentences": ("GT113",),
    "spaces": ("GT114",),
    "doubled": ("GT115",),
    "quotations": ("GT117", "GT118"),
    "markup": ("GT121", "GT122"),
    "assistant": ("GT131", "GT132"),
    "labels": ("GT133", "GT134"),
}
GROUP_OF = {code: group for group, codes in RULE_GROUPS.items() for code in codes}

KINDS_OF_CHARACTER = (  # each character is of the last kind that holds it
    ("other", ""),
    ("small", "abcdefghijklmnopqrstuvwxyz"),
    ("capital", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    ("digit", "0123456789"),
    ("blank", " \t\n\u00a0"),
    ("stop", ".!?"),
    ("comma", ",;:"),
    ("quote", "\"'‘’“”"),
    ("dash", "-–—"),
    ("bracket", "()[]"),
    ("sign", "%&/$£€+=*"),
    ("odd", "\\|~^_{}<>«»•■¦¬§¢°@#`"),
)
FOREIGN_LETTER = len(KINDS_OF_CHARACTER)  # a letter outside ASCII
CHARACTER_KINDS = FOREIGN_LETTER + 1
SHAPES = (  # runs of three kinds that damage makes; "." is any kind
    "small stop small",
    "small stop capital",
    "small comma small",
    "small comma capital",
    "small quote small",
    "small capital .",
    "small digit .",
    "digit small .",
    "blank stop .",
    "blank comma .",
    "blank odd .",
    "small odd .",
    "blank quote blank",
    "blank dash blank",
    "small dash blank",
    "blank dash small",
    "blank sign blank",
    "blank blank .",
    "small stop blank",
    "small quote blank",
    "blank quote small",
    "stop blank small",
    "comma blank capital",
    "comma blank small",
    "stop stop .",
    "comma stop .",
    "stop comma .",
    "foreign small .",
    "small foreign .",
    "blank foreign .",
    "other . .",
    "odd . .",
    "foreign . .",
    "foreign foreign .",
    "bracket . .",
    "quote . .",
    "dash . .",
    "digit blank digit",
    "digit comma blank",
    "digit stop blank",
    "blank small blank",
    "blank capital blank",
    "blank digit blank",
    "capital capital .",
    "sign . .",
    "quote quote .",
    "dash dash .",
    "small bracket small",
    "small sign small",
)


class Passage(NamedTuple):
    """A stretch of a document that is judged as one."""

    start: int
    end: int


class Facts(NamedTuple):
    """What the language model says of a batch of passages."""

    reading: Reading
    seen: Surprise
    places: Array
    columns: Array
    synonyms: Array
    suspicion: Array  # probability that the word at each place was put there by a thesaurus
    broken: Array  # whether the token and the one before it are one word with a blank in it
    marks: tuple[int, int, int]  # numbers of comma, stop and quotation mark


@dataclass(frozen=True)
class Reader:
    """The parts of the model that read text, made once a model."""

    model: Model

    @cached_property
    def language(self) -> LanguageModel:
        return LanguageModel(self.model)

    @cached_property
    def synonyms(self) -> Synonyms:
        return Synonyms(self.model)

    @cached_property
    def topics(self) -> Topics:
        return Topics(self.model)

    @cached_property
    def marks(self) -> tuple[int, int, int]:
        comma, stop, quotation = self.language.vocabulary.of(',."').tolist()
        return comma, stop, quotation

    def read(self, texts: Sequence[str]) -> Facts:
        """Everything that is known of the tokens of some passages."""
        reading = self.language.read(texts)
        seen = surprise(self.language, reading)
        places, columns, synonyms = company(self.language, self.synonyms, self.topics, reading, seen)
        return Facts(
            reading,
            seen,
            places,
            columns,
            synonyms,
            self.suspicion(columns),
            broken_words(self.language, reading, seen),
            self.marks,
        )

    def suspicion(self, columns: Array) -> Array:
        """Probability, for each row of `COLUMNS`, that the word was substituted."""
        weights = self.model.arrays["company_weights"]
        return np.asarray(1 / (1 + np.exp(-(columns @ weights[:-1] + weights[-1]))))


RARE_NUMBER = 8_000  # a part of a broken word is unknown or rarer than this many words
LEAST_JOINED = 3.0  # log count of the whole word


def broken_words(language: LanguageModel, reading: Reading, seen: Surprise) -> Array:
    """Where a token and the one before it make one known word, and are strange as two."""
    flags, words, found = reading.flags, reading.words, reading.tokens
    skip = lexing.IS_SIGN | lexing.IS_NUMBER | lexing.ALL_CAPITALS
    plain = (flags & skip == 0) & (words != ngrams.BREAK)
    small = plain & (flags & lexing.CAPITALISED == 0)
    strange = (words > RARE_NUMBER) | (flags & lexing.ONE_LETTER != 0)
    places = np.flatnonzero(plain[:-1] & small[1:] & (strange[:-1] | strange[1:]) & (seen.pair[1:] == 0))
    lengths = (found.end - found.start)[places]
    whole = language.vocabulary.numbers(lexing.joined_sums(found.sum[places], lengths, found.sum[places + 1]))
    counts = language.log_count
    parts = np.minimum(counts[words[places]], counts[words[places + 1]])
    broken = np.zeros(len(words), bool)
    broken[places + 1] = counts[whole] > np.maximum(LEAST_JOINED, parts)
    return broken


def passages(document: Document) -> list[Passage]:
    """The stretches to judge: paragraphs, joined where short and parted where long."""
    found: list[Passage] = []
    run: list[Span] = []
    for start, end, language in document.parts:
        if language == LANGUAGE and prose(document.text[start:end]):
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
            found.extend(_parts(document, Span(start, paragraph.end), words))
            start, words = -1, 0
    if start >= 0 and (found or words >= FEWEST_WORDS):  # what is left joins the passage before it
        last = found.pop().start if found else start
        found.append(Passage(last, run[-1].end))
    return found


FEWEST_WORDS = 8  # a text of fewer is not judged
VERSE_LINES, VERSE_CHARS, VERSE_SHARE = 3, 60, 0.7  # short lines of which most begin anew: a poem, a list, an address
DIGIT_SHARE = 0.12  # of the characters: from here a paragraph is a table of results, a timetable, an account
WIDE_BLANKS = 3  # columns


ARCHAIC = pattern(
    r"\b(?:thou|thee|thy|thine|ye|hath|doth|dost|hast|shalt|wilt|unto|thereof|whereof|spake|quoth|nay|verily|betwixt|anon|liefer"
    r"|forsooth|methinks|'tis|'twas|[a-z]{3,}eth)\b"
)
CLIPPED = pattern(
    r"(?<![\w'’])(?:th|an|o|wi|i|t|d|yo|[a-z]{2,}in)['’](?=\s)"
    r"|\b(?:ain't|ye|nowt|owt|summat|dinna|canna|didna|wisnae|thon)\b"
)
ODD_FORMS = 2  # different archaic words, or that many clipped ones and one more: dialect and old prose are not judged


def prose(text: str) -> bool:
    """Whether a paragraph is running text, which the model can judge; not verse, lists, tables or dialect."""
    if text.count("   ") >= WIDE_BLANKS or sum(map(text.count, "0123456789")) > DIGIT_SHARE * len(text):
        return False
    if len(set(ARCHAIC.compiled.findall(text))) >= ODD_FORMS or len(CLIPPED.compiled.findall(text)) > ODD_FORMS:
        return False
    lines = text.split("\n")
    if len(lines) < VERSE_LINES:
        return True
    anew = sum(not line.lstrip("\"'“‘(").lstrip()[:1].islower() for line in lines)
    return len(text) > VERSE_CHARS * len(lines) or anew < VERSE_SHARE * len(lines)


def _parts(document: Document, whole: Span, words: int) -> list[Passage]:
    """A passage as it is, or cut at ends of sentences where it is long."""
    if words <= MOST_WORDS:
        return [Passage(*whole)]
    wanted = -(-words // MOST_WORDS)
    ends = [end for _, end in document.sentences if whole.start < end < whole.end]
    cuts = [whole.start]
    for part in range(1, wanted):
        aim = whole.start + part * (whole.end - whole.start) // wanted
        cut = min(ends, key=lambda end: abs(end - aim), default=aim)
        if cut > cuts[-1]:
            cuts.append(cut)
    return [Passage(start, end) for start, end in zip(cuts, [*cuts[1:], whole.end], strict=True)]


def passage_features(texts: Sequence[str], facts: Facts, findings: Sequence[Sequence[Finding]]) -> Array:
    """One row a passage; the columns are those of `names()`."""
    parts = [_surprise_features(facts, len(texts)), _word_features(facts, len(texts))]
    parts += [_company_features(facts, len(texts)), _character_features(texts), _rule_features(texts, findings)]
    return np.hstack(parts).astype(np.float32)


def names() -> list[str]:
    """The names of the features, in order."""
    return [
        *(f"surprise: {name}" for name in SURPRISE_NAMES),
        *(f"words: {name}" for name in WORD_NAMES),
        *(f"company: {name}" for name in COMPANY_NAMES),
        *(f"characters: {shape}" for shape in SHAPES),
        "characters: open end",
        *(f"rules: {group}" for group in RULE_GROUPS),
        *(f"rules: {name}" for name in ("strong", "any")),
    ]


SURPRISE_NAMES = (
    "log length", "word mean", "pairs unseen", "triples unseen", "class mean", "class deviation", "class over 5",
    "class over 7", "class over 9", "class order 2", "class order 3", "class order 5", "word mean of small letters",
    "pairs unseen between common words", "triples unseen after seen pairs", "class mean of grammar words",
    "class mean without names", "worst window of class surprise", "second worst", "worst window of word surprise",
)  # fmt: skip


def _surprise_features(facts: Facts, count: int) -> Array:
    reading, seen = facts.reading, facts.seen
    words, owner = reading.words, reading.passage
    inside = words != ngrams.BREAK
    named = reading.flags & (lexing.CAPITALISED | lexing.IS_NUMBER | lexing.IS_SIGN) != 0
    small, grammar = inside & ~named, inside & (words <= 150)
    before = np.concatenate([[0], words[:-1]])
    common = inside & (words <= 3000) & (before <= 3000) & (before > 0)
    clear = small & ~np.concatenate([[False], named[:-1]])
    followed = inside & (seen.pair > 2)
    unseen, untripled, cost = seen.pair == 0, seen.triple == 0, seen.class_
    columns = [
        seen.word * inside, unseen & inside, untripled & inside, cost * inside, cost**2 * inside,
        *(inside & (cost > limit) for limit in (5, 7, 9)),
        *(inside & (seen.order == order) for order in (2, 3, 5)),
        seen.word * small, unseen & common, untripled & followed, cost * grammar, cost * clear,
        inside, small, common, followed, grammar, clear,
    ]  # fmt: skip
    sums = summed(columns, owner, count)
    total = np.maximum(1, sums[:, 16:17])
    shares = sums[:, :11] / total
    parts = sums[:, 11:16] / np.maximum(1, sums[:, 17:22])
    shares[:, 4] = np.sqrt(np.maximum(0, shares[:, 4] - shares[:, 3] ** 2))
    worst = [*_worst(cost * inside, owner, count), _worst(np.minimum(seen.word, 16.0) * inside, owner, count)[0]]
    return np.column_stack([np.log(total), shares, parts, *worst])


def summed(columns: list[Array], owner: Array, count: int) -> Array:
    """The sum of each column over the tokens of each passage; the tokens of a passage stand together."""
    table = np.empty((len(columns), len(owner)), np.float32)
    for number, column in enumerate(columns):
        table[number] = column
    starts = np.searchsorted(owner, np.arange(count))
    return np.asarray(np.add.reduceat(table, starts, axis=1).T)


def _worst(values: Array, owner: Array, count: int) -> tuple[Array, Array]:
    """The highest mean over `WINDOW` tokens in each passage, and the highest one at least a window away from it."""
    sums = np.concatenate([[0.0], np.cumsum(values)])
    width = min(WINDOW, len(values))
    means = (sums[width:] - sums[:-width]) / width
    places = owner[: len(means)]
    starts = np.minimum(np.searchsorted(places, np.arange(count)), len(means) - 1)
    first = np.maximum.reduceat(means, starts)
    top = np.flatnonzero(means >= first[places] - 1e-9)
    near = np.zeros(len(means), bool)
    for shift in range(-WINDOW, WINDOW + 1):
        near[np.clip(top + shift, 0, len(means) - 1)] = True
    second = np.maximum.reduceat(np.where(near, 0.0, means), starts)
    return first, second


WORD_NAMES = (
    "unknown in small letters", "unknown with capital", "ugly unknown", "very ugly unknown", "capitals",
    "inner capitals", "all capitals", "numbers", "signs", "not ASCII", "grammar words", "one-letter "
    "words", "commas", "stops",
    "quotation marks", "capital after a small word", "broken words", "odd capitals", "lost capitals",
    "rare over 10,000", "rare over 30,000", "rare over 80,000", "mean log rank of content words",
)  # fmt: skip


def _word_features(facts: Facts, count: int) -> Array:
    reading = facts.reading
    flags, words = reading.flags, reading.words
    inside = words != ngrams.BREAK
    capital = flags & lexing.CAPITALISED != 0
    unknown = (flags & lexing.UNKNOWN != 0) & (flags & lexing.IS_SIGN == 0)
    ugly = (flags >> ngrams.UGLINESS_SHIFT) & 15
    content = inside & ~capital & (flags & (lexing.IS_SIGN | lexing.IS_NUMBER) == 0) & (words > 150)
    named = reading.classes == ngrams.NAME
    shapes = (lexing.INNER_CAPITAL, lexing.ALL_CAPITALS, lexing.IS_NUMBER, lexing.IS_SIGN, lexing.NOT_ASCII)
    columns = [
        unknown & ~capital, unknown & capital, ugly >= 5, ugly >= 8, capital, *(flags & shape for shape in shapes),
        inside & (words <= 150), flags & lexing.ONE_LETTER, *(words == number for number in facts.marks),
        named, facts.broken, named & (flags & ngrams.SMALL_WORD != 0),
        flags & ngrams.LOST_CAPITAL, *(content & (words > limit) for limit in (10_000, 30_000, 80_000)),
        np.log1p(words * content), content, inside,
    ]  # fmt: skip
    sums = summed([column if column.dtype.kind in "bf" else column != 0 for column in columns], reading.passage, count)
    return np.hstack([sums[:, :19] / np.maximum(1, sums[:, 24:25]), sums[:, 19:23] / np.maximum(1, sums[:, 23:24])])


COMPANY_NAMES = (
    "mean suspicion",
    "suspects",
    "doubtful words",
    "highest",
    "second",
    "third",
    "mean gain",
    "mean topic",
    "gain with known synonym",
    "mean own fit",
)


def _company_features(facts: Facts, count: int) -> Array:
    owner = facts.reading.passage[facts.places]
    total = np.maximum(1, np.bincount(facts.reading.passage[judged(facts.reading)], minlength=count))
    columns, suspicion = facts.columns, facts.suspicion

    def mean(values: Array) -> Array:
        return np.bincount(owner, weights=values, minlength=count) / total

    order = np.lexsort((-suspicion, owner))
    first = np.searchsorted(owner[order], np.arange(count))
    ranked = [_nth(suspicion[order], owner[order], first, n, count) for n in range(3)]
    topic = np.bincount(owner, weights=columns[:, 16], minlength=count) / np.maximum(
        1, np.bincount(owner, weights=columns[:, 18], minlength=count)
    )
    return np.column_stack(
        [
            mean(suspicion),
            *(mean(suspicion > limit) for limit in SUSPECT),
            *ranked,
            mean(columns[:, 0]),
            topic,
            mean((columns[:, 4] > 0) * columns[:, 0]),
            mean(columns[:, 2]),
        ]
    )


def _nth(values: Array, owner: Array, first: Array, n: int, count: int) -> Array:
    """The n-th highest value of each passage, 0 where it has fewer."""
    place = np.minimum(first + n, max(0, len(values) - 1))
    if not len(values):
        return np.zeros(count)
    return np.where((first + n < len(values)) & (owner[place] == np.arange(count)), values[place], 0.0)


@lru_cache(maxsize=1)
def _character_kinds() -> tuple[Array, Array]:
    """The kind of each of the first 65,536 characters, and the shapes (at most four) of each run of three kinds."""
    names = [name for name, _ in KINDS_OF_CHARACTER] + ["foreign"]
    kinds = np.zeros(1 << 16, np.int64)
    for number, (_, characters) in enumerate(KINDS_OF_CHARACTER):
        kinds[[ord(char) for char in characters]] = number
    kinds[[code for code in range(128, 1 << 16) if chr(code).isalpha()]] = FOREIGN_LETTER
    holds = np.zeros((CHARACTER_KINDS,) * 3 + (len(SHAPES),), bool)
    for column, shape in enumerate(SHAPES):
        chosen = tuple(slice(None) if part == "." else names.index(part) for part in shape.split())
        holds[..., column][chosen] = True
    shapes = np.full((CHARACTER_KINDS**3, SHAPES_OF_RUN), len(SHAPES))
    for run, row in enumerate(holds.reshape(CHARACTER_KINDS**3, -1)):
        found = np.flatnonzero(row)[:SHAPES_OF_RUN]
        shapes[run, : len(found)] = found
    return kinds, shapes


SHAPES_OF_RUN = 4


def _character_features(texts: Sequence[str]) -> Array:
    """How often each shape of three characters stands in a hundred characters, and whether the end is open."""
    kinds, shapes = _character_kinds()
    size, count = CHARACTER_KINDS, len(texts)
    codes = np.frombuffer("\n".join(["", *texts, ""]).encode("utf-32-le", "surrogatepass"), np.uint32)
    row = kinds[np.minimum(codes, 0xFFFF)]
    lengths = np.array([len(text) + 1 for text in texts])
    runs = (row[:-2] * size + row[1:-1]) * size + row[2:]
    told = np.flatnonzero(shapes[:, 0][runs] < len(SHAPES))
    owner = np.repeat(np.arange(count), lengths)[told]
    width = len(SHAPES) + 1
    cells = (owner[:, None] * width + shapes[runs[told]]).ravel()
    seen = np.bincount(cells, minlength=count * width).reshape(count, width)[:, :-1]
    open_ends = [[float(text.rstrip()[-1:] not in ".!?\"”’')")] for text in texts]
    return np.hstack([100 * seen / lengths[:, None], np.array(open_ends).reshape(count, 1)])


def _rule_features(texts: Sequence[str], findings: Sequence[Sequence[Finding]]) -> Array:
    groups = list(RULE_GROUPS)
    rows = np.zeros((len(texts), len(groups) + 2), np.float32)
    for row, found in zip(rows, findings, strict=True):
        for finding in found:
            group = GROUP_OF.get(finding.code)
            if group:
                row[groups.index(group)] += finding.confidence
                row[-2] += finding.severity != "info" and finding.shown
                row[-1] += 1
    return np.minimum(rows, 10)

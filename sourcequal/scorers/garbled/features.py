"""What the passage model knows of a passage: surprise, words out of company, characters, and what the rules found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np

from sourcequal.finding import Finding
from sourcequal.models import Model
from sourcequal.scorers.garbled import lexing, ngrams
from sourcequal.scorers.garbled.company import Surprise, Synonyms, Topics, company, judged, surprise
from sourcequal.scorers.garbled.discriminator import CAREFUL, KINDS, QUICK, Discriminator
from sourcequal.scorers.garbled.leaning import SOURCES, UNDONE_NAMES, Undoing, Undone, undone_features
from sourcequal.scorers.garbled.ngrams import Array, LanguageModel, Reading
from sourcequal.scorers.garbled.wording import Wording

WINDOW = 7  # tokens over which surprise is averaged to find the worst place

RULE_GROUPS = {  # findings that the model counts, by what they show
    "encoding": ("GT101", "GT102", "GT103", "GT104", "GT105", "GT107", "GT108", "GT109"),
    "numbers and gaps": ("GT111", "GT112", "GT125"),
    "sentences": ("GT113",),
    "spaces": ("GT114",),
    "doubled": ("GT115", "GT116", "GT119"),
    "quotations": ("GT117", "GT118", "GT120", "GT129"),
    "words": ("GT126", "GT127", "GT128", "GT130"),
    "markup": ("GT121", "GT122", "GT124"),
    "assistant": ("GT131", "GT132", "GT136"),
    "labels": ("GT133", "GT134", "GT137"),
}
COLUMN_OF = {code: column for column, codes in enumerate(RULE_GROUPS.values()) for code in codes}

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


class Glance(NamedTuple):
    """What is known of the tokens of some passages at once."""

    reading: Reading
    pair: Array  # count level of each token with the one before it
    damage: Array  # what the quick discriminator says of each token
    broken: Array  # whether the token and the one before it are one word with a blank in it


class Facts(NamedTuple):
    """All that is known of the tokens of some passages."""

    reading: Reading
    seen: Surprise
    places: Array  # tokens held against their synonyms
    columns: Array
    synonyms: Array  # of each place, the number of the best one
    damage: Array  # what the careful discriminator says of each token
    wording: Array  # what the network that judges wording says of it
    broken: Array
    undone: Undone


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
    def undoing(self) -> Undoing:
        return Undoing(self.language, self.model.arrays["swaps"])

    @cached_property
    def quick(self) -> Discriminator:
        return Discriminator(self.language, QUICK)

    @cached_property
    def careful(self) -> Discriminator:
        return Discriminator(self.language, CAREFUL)

    @cached_property
    def wording(self) -> Wording:
        return Wording(self.model.arrays)

    @cached_property
    def leanings(self) -> Array:
        """How much each word leans to each of `SOURCES`."""
        return self.model.arrays["leanings"]

    @cached_property
    def marks(self) -> tuple[int, ...]:
        """The numbers of comma, stop and quotation mark."""
        return tuple(self.language.vocabulary.of(',."').tolist())

    def glance(self, texts: Sequence[str]) -> Glance:
        """What can be known of the tokens of some passages in little time."""
        reading = self.language.read(texts)
        pair = self.language.pair_levels(reading)
        damage = self.quick.probabilities(reading, self.quick.rows(reading, pair))
        return Glance(reading, pair, damage, broken_words(self.language, reading, pair))

    def read(self, texts: Sequence[str]) -> Facts:
        """Everything that is known of the tokens of some passages."""
        return self._facts(self.glance(texts))

    def reread(self, glances: Sequence[Glance], chosen: Sequence[Sequence[int]]) -> Facts:
        """Everything that is known of the tokens of passages chosen from each of some glances."""
        reading, places = ngrams.excerpt([glance.reading for glance in glances], chosen)
        pair, broken = (
            ngrams.picked(column, places) for column in ([g.pair for g in glances], [g.broken for g in glances])
        )
        damage = np.hstack([glance.damage.take(own, axis=1) for glance, own in zip(glances, places, strict=True)])
        return self._facts(Glance(reading, pair, damage, broken))

    def _facts(self, glance: Glance) -> Facts:
        reading = glance.reading
        seen, places, columns, synonyms = self._company(reading, glance.pair)
        rows = self.careful.rows(reading, glance.pair, seen)
        damage = self.careful.again(glance.damage, rows, (places, columns))
        wording = self.wording.probabilities(reading, rows, (places, columns))
        undone = self.undoing.undone(reading, glance.pair)
        return Facts(reading, seen, places, columns, synonyms, damage, wording, glance.broken, undone)

    def company(self, texts: Sequence[str]) -> tuple[Reading, Surprise, Array, Array, Array]:
        """What the language model and the synonyms say, which is what the careful discriminator goes by."""
        reading = self.language.read(texts)
        return reading, *self._company(reading, self.language.pair_levels(reading))

    def _company(self, reading: Reading, pair: Array) -> tuple[Surprise, Array, Array, Array]:
        seen = surprise(self.language, reading, pair)
        return seen, *company(self.language, self.synonyms, self.topics, reading, seen)


RARE_NUMBER = 8_000  # a part of a broken word is unknown or rarer than this many words
LEAST_JOINED = 3.0  # log count of the whole word
SLIP_LEVEL = 1  # of the count of two parts: what stands once in the clean text may be a slip there


def broken_words(language: LanguageModel, reading: Reading, pair: Array) -> Array:
    """Where a token and the one before it make one known word, and are strange as two."""
    flags, words = reading.flags, reading.words
    skip = lexing.IS_SIGN | lexing.IS_NUMBER | lexing.ALL_CAPITALS
    plain = (flags & skip == 0) & (words != ngrams.BREAK)
    small = plain & (flags & lexing.CAPITALISED == 0)
    strange = (words > RARE_NUMBER) | (flags & lexing.ONE_LETTER != 0)
    unknown = words == language.vocabulary.unknown
    # Counts of unknown words tell nothing of this one.
    unseen = (pair <= SLIP_LEVEL) | unknown | ngrams.shift(unknown, 1)
    broken = np.zeros(len(words), bool)
    places = (plain[:-1] & small[1:] & (strange[:-1] | strange[1:]) & unseen[1:]).nonzero()[0]
    if not len(places):
        return broken
    lengths = (reading.end - reading.start)[places]
    whole = language.vocabulary.numbers(lexing.joined_sums(reading.sums[places], lengths, reading.sums[places + 1]))
    counts = language.log_count
    parts = np.minimum(counts[words[places]], counts[words[places + 1]])
    broken[places + 1] = counts[whole] > np.maximum(LEAST_JOINED, parts)
    return broken


def quick_features(reader: Reader, glance: Glance, findings: Sequence[Sequence[Finding]]) -> Array:
    """What a glance tells; one row a passage, columns as in `quick_names`."""
    return np.hstack(
        [
            _word_features(reader, glance.reading, glance.pair, glance.broken),
            _rule_features(findings),
            _damage_features(glance.reading, glance.damage),
        ]
    ).astype(np.float32)


def passage_features(
    reader: Reader, texts: Sequence[str], facts: Facts, findings: Sequence[Sequence[Finding]]
) -> Array:
    """Everything; one row a passage, columns as in `names`."""
    known = [_word_features(reader, facts.reading, facts.seen.pair, facts.broken), _rule_features(findings)]
    return careful_features(np.hstack(known).astype(np.float32), texts, facts)


def careful_features(known: Array, texts: Sequence[str], facts: Facts) -> Array:
    """Everything, where the first columns are known from `quick_features` of the same passages."""
    reading = facts.reading
    return np.hstack(
        [
            known[:, :KNOWN_FEATURES],
            _damage_features(reading, facts.damage),
            _rank_features(reading, facts.damage),
            _damage_features(reading, facts.wording),
            _rank_features(reading, facts.wording),
            _surprise_features(facts),
            _company_features(facts),
            undone_features(reading, facts.undone),
            _character_features(texts),
        ]
    ).astype(np.float32)


def quick_names() -> list[str]:
    """The names of the quick features, in order."""
    return [
        *(f"words: {name}" for name in WORD_NAMES),
        *(f"rules: {name}" for name in (*RULE_GROUPS, "strong", "any")),
        *(f"{kind}: {name}" for name in DAMAGE_NAMES for kind in DAMAGE_KINDS),
    ]


def names() -> list[str]:
    """The names of all features, in order."""
    return [
        *quick_names(),
        *(f"{kind}: {name}" for kind in DAMAGE_KINDS for name in RANK_NAMES),
        *(f"wording, {kind}: {name}" for name in DAMAGE_NAMES for kind in DAMAGE_KINDS),
        *(f"wording, {kind}: {name}" for kind in DAMAGE_KINDS for name in RANK_NAMES),
        *(f"surprise: {name}" for name in SURPRISE_NAMES),
        *(f"company: {name}" for name in COMPANY_NAMES),
        *(f"swaps undone: {name}" for name in UNDONE_NAMES),
        *(f"characters: {shape}" for shape in SHAPES),
        "characters: open end",
    ]


SURPRISE_NAMES = (
    "word mean", "triples unseen", "class mean", "class deviation", "class over 5", "class over 7", "class over 9",
    "class order 2", "class order 3", "class order 5", "word mean of small letters", "triples unseen after seen pairs",
    "class mean of grammar words", "class mean without names", "worst window of class surprise", "second worst",
    "worst window of word surprise",
)  # fmt: skip


def _surprise_features(facts: Facts) -> Array:
    reading, seen = facts.reading, facts.seen
    words = reading.words
    inside = words != ngrams.BREAK
    named = reading.flags & (lexing.CAPITALISED | lexing.IS_NUMBER | lexing.IS_SIGN) != 0
    small, grammar = inside & ~named, inside & (words <= GRAMMAR)
    clear = small & ~ngrams.shift(named, 1)
    followed = inside & (seen.pair > 2)
    cost = seen.class_
    columns = [
        seen.word * inside, inside & (seen.triple == 0), cost * inside, cost**2 * inside,
        *(inside & (cost > limit) for limit in (5, 7, 9)), *(inside & (seen.order == order) for order in (2, 3, 5)),
        seen.word * small, followed & (seen.triple == 0), cost * grammar, cost * clear,
        inside, small, followed, grammar, clear,
    ]  # fmt: skip
    sums = summed(columns, reading)
    shares = sums[:, :10] / np.maximum(1, sums[:, 14:15])
    parts = sums[:, 10:14] / np.maximum(1, sums[:, 15:])
    shares[:, 3] = np.sqrt(np.maximum(0, shares[:, 3] - shares[:, 2] ** 2))
    worst = [*_worst(cost * inside, reading), _worst(np.minimum(seen.word, 16.0) * inside, reading)[0]]
    return np.column_stack([shares, parts, *worst])


GRAMMAR = 150  # words up to this number are grammar
COMMON = 3000  # and up to this one common


def summed(columns: list[Array], reading: Reading) -> Array:
    """The sum of each column over the tokens of each passage."""
    table = np.empty((len(columns), len(reading.words)), np.float32)
    for number, column in enumerate(columns):
        table[number] = column
    return np.asarray(np.add.reduceat(table, reading.firsts, axis=1).T)


def _worst(values: Array, reading: Reading) -> tuple[Array, Array]:
    """The highest mean over `WINDOW` tokens in each passage, and the highest one at least a window away from it.

    A passage that is shorter counts as one window, with the edges after it.
    """
    owner = reading.passage
    sums = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
    width = min(WINDOW, len(values))
    means = (sums[width:] - sums[:-width]) / width
    means[owner[width - 1 :] != owner[: len(means)]] = 0
    places = owner[: len(means)]
    starts = np.minimum(reading.firsts, len(means) - 1)
    first = np.maximum.reduceat(means, starts)
    top = (means >= first[places] - 1e-9).nonzero()[0]
    near = (top[:, None] + np.arange(-WINDOW, WINDOW + 1)).clip(0, len(means) - 1)
    means[near[places[near] == places[top][:, None]]] = 0
    return first, np.maximum.reduceat(means, starts)


WORD_NAMES = (
    "unknown in small letters", "unknown with capital", "ugly unknown", "very ugly unknown", "capitals",
    "inner capitals", "all capitals", "numbers", "signs", "not ASCII", "one-letter words", "grammar words", "commas",
    "stops", "quotation marks", "names", "capital after a small word", "lost capitals", "broken words",
    "pairs unseen", "word mean", "class pair mean", "class pair over 5", "rare over 10,000", "rare over 30,000",
    "rare over 80,000", "mean log rank of content words", *(f"leaning to {source}" for source in SOURCES),
    "pairs unseen between common words", "pairs unseen in small letters", "log length",
)  # fmt: skip


def _word_features(reader: Reader, reading: Reading, pair: Array, broken: Array) -> Array:
    flags, words, language = reading.flags, reading.words, reader.language
    inside = words != ngrams.BREAK
    capital, unknown = flags & lexing.CAPITALISED != 0, flags & (lexing.UNKNOWN | lexing.IS_SIGN) == lexing.UNKNOWN
    ugly, named = (flags >> ngrams.UGLINESS_SHIFT) & 15, reading.classes == ngrams.NAME
    small = inside & (flags & (lexing.CAPITALISED | lexing.IS_SIGN | lexing.IS_NUMBER) == 0)
    content, unseen = small & (words > GRAMMAR), inside & (pair == 0)
    common = (words <= COMMON) & inside
    common &= ngrams.shift(common, 1)
    cost, class_cost = language.pair_surprise(reading, pair)
    columns = [
        unknown & ~capital, unknown & capital, ugly >= 5, ugly >= 8, capital,
        *(flags & shape != 0 for shape in SHAPE_FLAGS), inside & (words <= GRAMMAR),
        *(words == number for number in reader.marks), named, named & (flags & ngrams.SMALL_WORD != 0),
        flags & ngrams.LOST_CAPITAL != 0, broken, unseen, cost * inside,
        class_cost * inside, inside & (class_cost > 5), *(content & (words > limit) for limit in RARE),
        np.log1p(words, dtype=np.float32) * content, *(leaning.take(words) * content for leaning in reader.leanings),
        unseen & common, unseen & small, content, common, small, inside,
    ]  # fmt: skip
    sums = summed(columns, reading)
    total = np.maximum(1, sums[:, -1:])
    parts = sums[:, 23:-4] / np.maximum(1, sums[:, [-4] * (4 + len(SOURCES)) + [-3, -2]])
    return np.hstack([sums[:, :23] / total, parts, np.log(total)])


SHAPE_FLAGS = (
    lexing.INNER_CAPITAL,
    lexing.ALL_CAPITALS,
    lexing.IS_NUMBER,
    lexing.IS_SIGN,
    lexing.NOT_ASCII,
    lexing.ONE_LETTER,
)
RARE = 10_000, 30_000, 80_000  # words over these numbers are rare


KNOWN_FEATURES = len(WORD_NAMES) + len(RULE_GROUPS) + 2  # those that no second reading changes
COMPANY_NAMES = ("mean gain", "mean topic", "gain with known synonym", "mean own fit")


def _company_features(facts: Facts) -> Array:
    count = len(facts.reading.firsts)
    owner, columns = facts.reading.passage[facts.places], facts.columns
    total = np.bincount(facts.reading.passage[judged(facts.reading)], minlength=count)
    told = (columns[:, 0], columns[:, 16], (columns[:, 4] > 0) * columns[:, 0], columns[:, 2], columns[:, 18])
    sums = np.column_stack([np.bincount(owner, weights=column, minlength=count) for column in told])
    totals = np.repeat(np.maximum(1, total)[:, None], 4, axis=1)
    totals[:, 1] = np.maximum(1, sums[:, 4])  # topics are known of fewer words
    return np.asarray(sums[:, :4] / totals)


DAMAGE_KINDS = ("damage", *KINDS[1:])
DAMAGE_NAMES = ("mean", "mean odds", "mean square", "over 0.2", "over 0.5", "over 0.8", "highest")
LIMITS = 0.2, 0.5, 0.8
RANK_NAMES, RANKS = ("second", "third", "fifth"), (1, 2, 4)


def _of_each_kind(reading: Reading, damage: Array) -> Array:
    """One row a kind of `DAMAGE_KINDS`: the probability of it at each token."""
    shown: Array = damage.copy()
    shown[0] = np.where(reading.words != ngrams.BREAK, 1 - shown[0], 0)
    return np.asarray(shown)


def _damage_features(reading: Reading, damage: Array) -> Array:
    """For damage of any kind and for each kind: how much the discriminator sees, and how sure it is at the worst."""
    shown, inside = _of_each_kind(reading, damage), reading.words != ngrams.BREAK
    odds = -np.log1p(-0.999 * shown)
    columns = [*shown, *odds, *shown**2, *(kind > limit for limit in LIMITS for kind in shown), inside]
    sums = summed(columns, reading)
    highest = np.maximum.reduceat(shown, reading.firsts, axis=1).T
    return np.hstack([sums[:, :-1] / np.maximum(1, sums[:, -1:]), highest])


def _rank_features(reading: Reading, damage: Array) -> Array:
    """For each of `DAMAGE_KINDS`, how sure the discriminator is at the tokens that are `RANKS` from the worst."""
    kinds, firsts = _of_each_kind(reading, damage), reading.firsts
    inside = np.arange(len(reading.words)) - firsts.take(reading.passage)
    width = max(int(inside.max()), *RANKS) + 1
    table, cells = np.zeros((len(kinds), len(firsts) * width), np.float32), reading.passage * width + inside
    for row, kind in zip(table, kinds, strict=True):
        row[cells] = kind
    ranked = np.sort(table.reshape(len(kinds), -1, width), axis=2)
    return np.hstack([kind[:, [-1 - rank for rank in RANKS]] for kind in ranked])


@lru_cache(maxsize=1)
def _character_kinds() -> tuple[Array, Array]:
    """The kind of each of the known characters, and the shapes (at most four) of each run of three kinds."""
    names = [name for name, _ in KINDS_OF_CHARACTER] + ["foreign"]
    kinds = np.zeros(lexing.SIZE, np.int64)
    for number, (_, characters) in enumerate(KINDS_OF_CHARACTER):
        kinds[[ord(char) for char in characters]] = number
    foreign = np.fromiter(map(str.isalpha, lexing.known_characters()[lexing.ASCII :]), bool)
    kinds[lexing.ASCII :][foreign] = FOREIGN_LETTER
    holds = np.zeros((CHARACTER_KINDS,) * 3 + (len(SHAPES),), bool)
    for column, shape in enumerate(SHAPES):
        chosen = tuple(slice(None) if part == "." else names.index(part) for part in shape.split())
        holds[..., column][chosen] = True
    held = np.where(holds, np.arange(len(SHAPES)), len(SHAPES)).reshape(CHARACTER_KINDS**3, -1)
    return kinds, np.sort(held, axis=1)[:, :SHAPES_OF_RUN]


SHAPES_OF_RUN = 4


def _character_features(texts: Sequence[str]) -> Array:
    """How often each shape of three characters stands in a hundred characters, and whether the end is open."""
    kinds, shapes = _character_kinds()
    size, count = CHARACTER_KINDS, len(texts)
    codes = np.frombuffer("\n\n".join(["", *texts, ""]).encode("utf-32-le", "surrogatepass"), np.uint32)
    row = kinds[np.minimum(codes, lexing.SIZE - 1)]
    lengths = np.array([len(text) + 2 for text in texts])  # no run of three reaches from one text into another
    runs = (row[:-2] * size + row[1:-1]) * size + row[2:]
    told = (shapes[:, 0][runs] < len(SHAPES)).nonzero()[0]
    owner = np.arange(count).repeat(lengths)[told]
    width = len(SHAPES) + 1
    cells = (owner[:, None] * width + shapes[runs[told]]).ravel()
    seen = np.bincount(cells, minlength=count * width).reshape(count, width)[:, :-1]
    open_ends = [[float(text.rstrip()[-1:] not in ".!?\"”’')")] for text in texts]
    return np.hstack([100 * seen / lengths[:, None], np.array(open_ends).reshape(count, 1)])


def _rule_features(findings: Sequence[Sequence[Finding]]) -> Array:
    rows = np.zeros((len(findings), len(RULE_GROUPS) + 2), np.float32)
    for number, found in enumerate(findings):
        for finding in found:
            column = COLUMN_OF.get(finding.code)
            if column is not None:
                rows[number, column] += finding.confidence
                rows[number, -2] += finding.severity != "info" and finding.shown
                rows[number, -1] += 1
    return np.minimum(rows, 10)

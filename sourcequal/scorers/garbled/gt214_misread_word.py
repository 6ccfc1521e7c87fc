"""GT214: a word that a machine misread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.code_switching import switches
from sourcequal.scorers.garbled.dialect import in_dialect
from sourcequal.scorers.garbled.ngrams import SMALL_WORD, LanguageModel
from sourcequal.scorers.garbled.passage import Judged, judge_of, judged
from sourcequal.scorers.garbled.passages import Passage
from sourcequal.scorers.garbled.repetition import times
from sourcequal.scorers.garbled.strange_words import is_apart, is_owner, is_piece, is_single, log_counts
from sourcequal.scorers.garbled.subject import about_language

# What a scanner reads, and what is printed.
SHAPES = tuple(
    tuple(pair.split(">"))
    for pair in (
        "rn>m m>rn lc>k li>h tb>th cl>d vv>w ii>n ii>u tn>m iii>m nn>m ri>n in>m ni>m c>e e>c b>h h>b f>s u>n n>u l>t"
        " t>l i>l l>i hn>lm h>li 1>l 1>i 0>o 5>s q>g g>q"
    ).split()
)
# The same in an article of which a passage may be a scan: slips of typing change such letters, too.
ALIKE = tuple(tuple(pair.split(">")) for pair in "o>e c>o o>c a>n n>a i>t t>i y>v v>y j>i".split())
LIGATURES = ("fi", "fl", "ff", "ffi", "ffl")  # one sign each in print, and lost where a font has no name for it
FREQUENT = 6.5  # log count that the printed word needs
LONGER = 5.0  # the same where more than one letter was taken for another or lost
LEAST_LETTERS = 3
ENOUGH = 2  # misread words in one article; a single one is a slip of typing
# What no slip of typing makes, so that one word is enough: two letters for one, and a small l for a capital I.
ALONE = (("rn", "m"), ("li", "h"), ("vv", "w"), ("lc", "k"), ("hn", "lm"))
MERGED, MERGED_COUNT = ("m", "rn"), 5.0  # the other way round: one letter for two, of a word this frequent
FIRST = pattern(r"l(?=[b-df-hj-np-tv-z])")  # no word begins so
SURELY = pattern(r"rn|li|vv|lc|hn|m|\bl[b-df-hj-np-tv-z]")  # one of these stands in such a word
ALONE_LETTERS, ALONE_COUNT = 5, 3.0  # of such a word, and the log count of the printed one
ALONE_LONG, ALONE_RARE = 9, 1.5  # the same of a long word, to which no other is so near
MOST_WORDS = 40  # of an article that are looked up
AGAIN = 11.0  # the same where the word stands in the article more than once: no name is so near to such a word
DIGITS = frozenset("015")  # that are read for letters
NUMBERED = pattern(r"[a-z]+[015][a-z]+\b")  # shou1d
OPENING = pattern(r"(?:^|(?<=[.!?] )|(?<=[.!?][\"”’] )|(?<=\n))[A-Z][a-z]{2,}\b(?![-'’])")  # may be a name, too
CAPITALISED = pattern(r"\b[A-Z][a-z]{4,}\b(?![-'’])")  # anywhere else
# Two letters that stand in hardly any name, or that a name which has them is not one word away from.
DOUBLE = tuple(shape for shape in SHAPES if len(shape[0]) > 1) + tuple(
    (f"{first}b", f"{first}h") for first in ("c", "s", "t", "w", "p", "g")
)
DOUBLE_COUNT = 4.0  # log count of the printed word
YEAR = pattern(  # 1S83, l9O4: two digits and a letter; its first sign comes first, so that few places are tried
    r"[1lI](?<![\w.,/#$£€-].)(?:(?<=1)(?=\w*[SOlIB])(?=\w*\d)|(?<=[lI])(?=\w*\d\w*\d))[5-9SO][\dSOlIB]{2}"
    r"(?![\w/-]|[.,]\d)"
)
DATED = pattern(
    r"\b(?:in|of|since|from|until|till|by|after|before|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|spring|summer|autumn|winter|\d{1,2}(?:st|nd|rd|th)?),? $"
)
NUMBERS = pattern(  # 3O millimetres, 2OO,OOO tons, O.l of a grain, £l4, the l5th of May, ls. 6d.
    r"(?<![\w.,/#$£€:-])(?:[1-9]\d{0,3}O{1,3}(?= (?:[a-z]{3,}|[ck]?m|km|kg)\b)|l\d(?:st|nd|rd|th)\b"
    r"|ls\.(?= ?\d{1,2}d\.)|(?=[\d,]*O)[1-9][\dO]{0,2}(?:,[\dO]{3}){1,3}(?![\w,])|O\.[l\d]\d?(?= [a-z]{3,}\b))"
    r"|(?<=£)[lI]\d{1,3}(?=[ ,.])"
)
IN_NUMBERS = ("O ", "O,", "O.l", "O.1", "£l", "£I", " ls. ", *(f" l{digit}" for digit in "0123456789"))
DIGITS_READ = str.maketrans("SOlIB", "80118")
DATED_CHARS = 16  # before a year
LONG_LETTERS = 10  # from here on no name is that near to a word
KNOWN, SIGNED_LETTERS = 3.0, 6  # log count of a word that had signs for letters, and how long it has to be for that
DOUBTFUL = 0.3  # probability from which a passage may be a scan
SIGNED = pattern(  # sh00ts, P0TATO, sc@b, TlIE; no codes, addresses or prices
    r"(?<![\w@.,/#$£€~'’-])(?:[A-Za-z]+(?:[015@]+[A-Za-z]+)+|[A-Z]+l[A-Z]+)\b(?![@/#~'’-]|[.,]\w)"
)
READ_AS = tuple(str.maketrans("015@", f"o{letter}sa") for letter in "li")
QUOTED = pattern(r"\"\w+[\",.]|'\w+[',.]")  # "tbe": shown, not said
IT = pattern(r"\blt (?=(?:is|was|has|had|will|would|may|might|must|seems|appears|should|could|can|does) )")


@rule(
    "GT214",
    severity="warning",
    languages=("en",),
    model="garbled",
    confidence=0.8,
    source="optical character recognition: shapes taken for each other, and ligatures without a letter",
    bad=(
        "They awoke a little ⟦aftcr⟧ two in the morning, when the river had ⟦brolcen⟧ over the wall, and it is said "
        "⟦tbat⟧ the ⟦darnage⟧ was great.",
        "The ⟦scherne⟧'s keeper knew that a ⟦tbird⟧ of the boats would not come back before the winter.",
        "The mayor ⟦wou1d⟧ not say where the money ⟦carne⟧ from, or when the quay will be mended.",
        "About noon ⟦tbe⟧ wall fell, and ⟦lt⟧ is ⟦tbought⟧ that the mill behind ⟦tbe⟧ wall was not insured.",
        "The boats left before the ⟦rnonsoon⟧ came, and did not sail again until the last rain had fallen.",
        "The herders crossed the ⟦perrnafrost⟧ in the spring, and lost two of their sledges on the way to the coast.",
        "State police closed ⟦lnterstate⟧ 49 for five hours, and the mill was shut until the evening.",
        "The ⟦ofcial⟧ map leaves out the oldest rows, whose walls are too thin for it to work ⟦efciently⟧ in the "
        "winter.",
        "SPRING WORK. The ground should be dug over before the end of March, and every ⟦shi1ling⟧ spent on good seed "
        "is saved in August. ⟦TlIE⟧ ⟦P0TATOES⟧ must be lifted before the frost, and any tuber that has scab is to be "
        "burnt at once. Look for the first ⟦sh00ts⟧ under the hawthom hedge in the yaxd, and keep the hens away from "
        "⟦tbe⟧ beds.",
        "The boat was launched on Friday from the new slip below the mill. ⟦Tlie⟧ owner said that ⟦tbe⟧ hull, which a "
        "drennler had looked at, was sound.",
        "The old ⟦Chairrnan⟧ spoke of the ⟦Cbapel⟧ in ⟦1S83⟧, when the river had ⟦brolcen⟧ over the wall, and it is "
        "said ⟦tbat⟧ the damage was great.",
        "The farms had ⟦3O⟧ millimetres of rain in a week, and the lake rose above the old mark on the wall.",
        "The farms sent ⟦2OO,OOO⟧ sacks to the mill, and each held ⟦O.l⟧ gram of lead.",
        "The dinner on the ⟦l5th⟧ of May brought in £⟦l4⟧ 7s., and tickets were ⟦ls.⟧ 6d. each.",
        "Voter ⟦tumout⟧ was the lowest since the mill closed, and the mayor blamed the rain for it.",
        "⟦Tbe⟧ boat was launched on Friday, and ⟦tbe⟧ owner said ⟦tbat⟧ her hull was sound. ⟦Bnt⟧ ⟦lt⟧ was not "
        "painted.",
    ),
    good=(
        "They awoke a little after two in the morning, when the river had broken over the wall of the tannery.",
        "The clerk typed teh order, and the modem of the modern house in Fareharn hummed all night long.",
        "The kirk was cauld, and he telt them aa tae gang hame. The meenister shook his heid and said naething, wha "
        "had nae mair tae tell.",
        'A broken "h" becomes a "b", so that the printer\'s "tbe" and "tbat" are read by nobody but the reader.',
        "The H0TROD pedal and the B0SS jacket are sold out. He typed n00b at the adm1n of the gu1ld, and a l33t h4x0r "
        "called c0ldstone joined with his friend m0nster, whose M1NI runs on an I5 of the MAX1MA line.",
    ),
)
def misread_word(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Word that a machine misread.

    It is no word, and becomes a frequent one where a shape is read as another that looks like it (“rn” as “m”) or
    where a lost ligature is put back. Two in one article are a scan or a font; a single one may be a slip, unless
    two letters stand for one ("vvomen"), one for two ("tumout"), or a letter for a digit ("1S83"). Where a passage
    looks like a scan, more shapes count, and digits and signs in words are read as letters.
    """
    language = judge_of(model).reader.language
    said = judged(documents, findings, model)
    printed = [_all_printed(document, own, language) for document, own in zip(documents, said, strict=True)]
    words = (word for own in printed for near in own.values() for word in near)
    counts = log_counts(words, language)
    for document, own in zip(documents, printed, strict=True):
        likely = {span: [word for word, least in near.items() if counts[word] >= least] for span, near in own.items()}
        sure = [(span, max(near, key=counts.__getitem__)) for span, near in likely.items() if near]
        if len(own) >= ENOUGH:
            sure += _misread_it(document)
            sure += (*_openings(document, language), *_capitalised(document, language)) if sure else ()
        numbers = list(_numbers(document))
        if len({document.text[slice(*span)] for span, _ in (*sure, *numbers)}) < ENOUGH:
            sure = [(span, word) for span in likely if (word := _surely_printed(document, span, language))]
        sure += numbers
        folded = document.folded
        meant = bool(sure) and (in_dialect(folded) or about_language(folded) or switches(folded, Span(0, len(folded))))
        yield [Match(*span, message=f"No word; “{word}” was printed") for span, word in sorted(sure) if not meant]


def _surely_printed(document: Document, span: Span, language: LanguageModel) -> str | None:
    """What was printed where a word can only have been misread; nothing for one that a hand may have typed."""
    word = document.folded[slice(*span)]
    if len(word) < ALONE_LETTERS or not is_single(document, span):
        return None
    near = [word[:at] + printed + word[at + len(read) :] for read, printed in ALONE for at in _places(word, read)]
    near += [f"i{word[1:]}"] if FIRST.match(word) else []
    read, printed = MERGED
    merged = [word[:at] + printed + word[at + len(read) :] for at in _places(word, read)]
    counts = log_counts((*near, *merged), language)
    least = ALONE_RARE if len(word) >= ALONE_LONG else ALONE_COUNT
    likely = [each for each in near if counts[each] >= least]
    likely += [each for each in merged if counts[each] >= MERGED_COUNT and _is_small(each, language)]
    return max(likely, key=counts.__getitem__, default=None)


def _is_small(word: str, language: LanguageModel) -> bool:
    """Whether a known word is usually written small, and so no name."""
    return bool(language.vocabulary.habits[language.vocabulary.of([word])[0]] & SMALL_WORD)


def _misread_it(document: Document) -> list[tuple[Span, str]]:
    """Each "lt" that was "It", which two letters alone do not tell."""
    found = IT.finditer(document.text) if "lt " in document.text else ()
    return [(Span(match.start(), match.end() - 1), "It") for match in found]


def _numbers(document: Document) -> Iterator[tuple[Span, str]]:
    """Years in which letters stand for digits, behind a word that leads up to a year, and numbers that end so."""
    if document.language != "en":
        return
    for match in YEAR.finditer(document.text):
        if DATED.search(document.folded, max(0, match.start() - DATED_CHARS), match.start()):
            yield Span(*match.span()), match[0].translate(DIGITS_READ)
    for match in NUMBERS.finditer(document.text) if any(sign in document.text for sign in IN_NUMBERS) else ():
        yield Span(*match.span()), match[0].translate(DIGITS_READ)


def _capitalised(document: Document, language: LanguageModel) -> Iterator[tuple[Span, str]]:
    """Words with a capital inside the sentences of a scan that two letters of them tell from a name: Chairrnan."""
    found = {Span(*match.span()): match[0].lower() for match in CAPITALISED.finditer(document.text)}
    near = {span: _printed(word, language, DOUBLE) for span, word in found.items()}
    counts = log_counts((*found.values(), *(word for words in near.values() for word in words)), language)
    for span, word in found.items():
        best = max(near[span], key=counts.__getitem__, default=None)
        if best is None or OPENING.match(document.text, span.start):
            continue
        # What comes back without a ligature is a name that lies near to a word: Stang is no Staffing.
        least = DOUBLE_COUNT if len(best) <= len(word) or times(document, word) == 1 else AGAIN
        if counts[word] < 0 and counts[best] >= least:
            yield span, best.capitalize()


def _openings(document: Document, language: LanguageModel) -> Iterator[tuple[Span, str]]:
    """Words that open a sentence of a scan, with what was printed: a frequent word, since they can be names."""
    opening = {Span(*match.span()): match[0].lower() for match in OPENING.finditer(document.text)}
    near = {span: found for span, word in opening.items() if (found := _printed(word, language))}
    counts = log_counts((*opening.values(), *(word for words in near.values() for word in words)), language)
    for span, found in near.items():
        word, best = opening[span], max(found, key=counts.__getitem__)
        least = found[best] if len(word) >= LONG_LETTERS else AGAIN
        if counts[word] < 0 and counts[best] >= least:
            yield span, best.capitalize()


def _all_printed(document: Document, said: Sequence[Judged], language: LanguageModel) -> dict[Span, dict[str, float]]:
    """What may have been printed for each strange word of an article, and the log count that it needs.

    A word that comes back is mostly a name or a term, so that what was printed has to be a word of the commonest.
    """
    strange = [span for passage in said if passage.strange for span in passage.spans(passage.strange)]
    whole = (_whole(document, span) for span in strange if document.text[span.start - 1 : span.start] not in DIGITS)
    long = [span for span in whole if span.end - span.start >= LEAST_LETTERS]
    own = (span for span in long if not QUOTED.fullmatch(document.folded, span.start - 1, span.end + 1))
    alone = (span for span in own if is_apart(document, span) or is_owner(document, span))
    chosen = [span for span in alone if not is_piece(document, span)]
    scans = [passage for passage in said if passage.kind == "scan" and passage.probability >= DOUBTFUL]
    found = {span: near for scan in scans for span, near in _signed(document, scan.passage, language)}
    if len(chosen) + len(found) < ENOUGH:
        return {span: {} for span in chosen if SURELY.search(document.folded, *span)}
    shapes = SHAPES + ALIKE if scans else SHAPES
    for span in chosen[:MOST_WORDS]:
        near = _printed(document.folded[slice(*span)], language, shapes)
        found[span] = near if is_single(document, span) else dict.fromkeys(near, AGAIN)
    return found


def _signed(document: Document, scan: Passage, language: LanguageModel) -> Iterator[tuple[Span, dict[str, float]]]:
    """Words with digits and other signs for letters, with what may have been printed."""
    for match in SIGNED.finditer(document.text, *scan):
        word = match[0].lower()
        least = KNOWN if len(word) >= SIGNED_LETTERS else LONGER
        if word.isalpha():
            yield Span(*match.span()), _printed(word, language)
        else:
            yield Span(*match.span()), {word.translate(table): least for table in READ_AS}


def _whole(document: Document, piece: Span) -> Span:
    """The word that begins with a piece of letters, with the digit in it that was read for a letter."""
    numbered = NUMBERED.match(document.folded, piece.start)
    return Span(piece.start, numbered.end()) if numbered else piece


def _printed(word: str, language: LanguageModel, shapes: Sequence[Sequence[str]] = SHAPES) -> dict[str, float]:
    """What may have been printed where a word was read, and the log count that it needs."""
    near = dict.fromkeys(_with_ligature(language).get(word, ()), LONGER)
    for read, printed in (shape for shape in shapes if shape[0] in word):
        least = FREQUENT if len(read) == len(printed) == 1 else LONGER
        near |= {word[:at] + printed + word[at + len(read) :]: least for at in _places(word, read)}
    return near


@lru_cache(maxsize=1)
def _with_ligature(language: LanguageModel) -> Mapping[str, Sequence[str]]:
    """The words that are frequent enough to be meant, by what is left of each without one of its ligatures."""
    left: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    frequent = language.words.first(int((language.log_count >= LONGER).sum()))  # words stand in the order of counts
    for number, sign in enumerate(LIGATURES):
        for word in (word for word in frequent if sign in word):
            for at in _places(word, sign):
                left[word[:at] + word[at + len(sign) :]].append((number, at, word))
    return {rest: [word for *_, word in sorted(whole)] for rest, whole in left.items()}


def _places(word: str, part: str) -> list[int]:
    return [at for at in range(len(word)) if word.startswith(part, at)]

"""GT216: what recognition misread in a scan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile
from typing import NamedTuple

import numpy as np

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.models import Model
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.garbled.code_switching import switches
from sourcequal.scorers.garbled.dialect import in_dialect
from sourcequal.scorers.garbled.lexing import CAPITALISED, INNER_CAPITAL, IS_NUMBER, IS_SIGN, UNKNOWN
from sourcequal.scorers.garbled.ngrams import LanguageModel
from sourcequal.scorers.garbled.passage import Judged, judge_of, judged
from sourcequal.scorers.garbled.repetition import times
from sourcequal.scorers.garbled.spelling import formed
from sourcequal.scorers.garbled.strange_words import is_piece
from sourcequal.scorers.garbled.subject import about_language

SHOWN, LIGHT = 0.75, 0.3  # probability of a passage that GT201 shows, and of one that may be a scan with few errors
FEWEST_TOKENS = 25  # of a passage that GT201 shows
WHOLE = "GT201"  # points at a sentence, not at words
MISREAD = "GT214"  # proves a scan
ENOUGH, ENOUGH_LIGHT = 2, 4  # different strings that prove a scan; in a light one without GT214
GLANCED = 0.1  # evidence under which no token is looked at
BESIDE = 0.8  # evidence of a token that speaks against its neighbours, too
RARE = 7.0  # log count up to which a known word may be another one misread: "tho" for "the"
USUAL = frozenset(".,;:!?'\"’‘“”-–—&()[]%$£€…•·°§©®™×±→½¼¾¿¡")  # signs of sound texts
EMPHASIS = pattern(r"(?<![\w*_])(\*{1,3}|_{1,2})(?=[^\s*_])[^*_\n]{1,120}(?<=\S)\1(?![\w*_])")
STOPS, OTHERS = frozenset(".,;:!?"), frozenset("'\"’‘“”-–—")
JOINTS = frozenset("'’-–—")  # signs that stand between letters in sound texts
MARKUP, QUOTES = frozenset("<>|={}_#@`\\/*+‹›„"), frozenset("«»")
WORD = 3  # letters on either side of a stop that are words, where only the blank was lost: "home.Then"
SOUND_LETTERS = frozenset("aio")  # that are words of English or, as "o'", of its dialects
REACH_CHARS = 40  # of a string to either side of a token in it
JOINED = frozenset("_-'’")  # what belongs to one string beside letters and digits
NEVER = 2.0  # more than any evidence or probability


class Needs(NamedTuple):
    """What it takes to say that a token of some kind was misread."""

    evidence: float  # in a passage that GT201 shows
    light: float = NEVER  # the same in one that may be a light scan
    proves: float = NEVER  # probability of the passage from which it proves the scan; dialect and jargon do not look so


# The less a sound text has of it, the less evidence is needed.
MARK, ORNAMENT, ODD_SIGN = Needs(0.1, 0.6), Needs(0.1, 0.6, SHOWN), Needs(0.1, 0.6, LIGHT)  # < and ■ and s■ip
INSIDE = Needs(0.4, 0.6, LIGHT)  # a stop between letters: sc.ool
JOINT = Needs(0.4, 0.6)  # a digit or a hyphen there, or a stop between words
STOP, DIGIT, OTHER = Needs(0.6, proves=SHOWN), Needs(0.7), Needs(0.6)
LETTER = Needs(0.2)
INNER = Needs(0.4, 0.6, SHOWN)  # tbE
STRANGE = Needs(0.3, 0.6)  # aftcr
NAME = Needs(0.8)
KNOWN, NEIGHBOUR = Needs(0.9), Needs(0.7)  # a rare word by itself, and beside a token that is surely misread
SOUND = Needs(NEVER)


class Token(NamedTuple):
    """What is known of one token of a passage."""

    span: Span
    evidence: float
    flags: int
    commonness: float  # log count of the word
    beside: bool  # whether one of its neighbours is surely misread


@rule(
    "GT216",
    severity="warning",
    languages=("en",),
    model="garbled",
    source="discriminators of replaced tokens: ELECTRA, Clark and others 2020",
    bad=(
        "The schooner Ellen, Captain Ross, arrived y esterday from Port Albert with a ⟦car«o⟧ of potatoes, biitter"
        " and wool. She had a ⟦rongh⟧ passage, having been ⟦ho»e⟧ to for thiity hours off the Cape in a heavy "
        "⟦westeily⟧ gale, which carricd away her ⟦jib-b'om⟧ and the boat. ⟦■⟧ The ⟦sclioonor⟧ will sail again for "
        "⟦tho⟧ same port on Satuiday, and has room for a few ⟦pas-cngers⟧ and ⟦.ome⟧ cargo.",
        "The water in the well was ⟦lo^er⟧ than any man could ⟦rememb-r⟧, ⟦~⟧ and the ⟦cat'le⟧ were driven tvventy"
        " miles to the ⟦rivei⟧, whcre the owner of the inn let them drink for a shilling a head. In the paddocks "
        "the grass was ⟦bumt⟧ brown; the w heat stood thrce inches high, and the ⟦selectois⟧ were in despaii. Tho "
        "rain that fell on ⟦.he⟧ Tuesday came too late to be of any ⟦u»e⟧.",
    ),
    good=(
        "The schooner Ellen, Captain Ross, arrived yesterday from Port Albert with a cargo of potatoes, butter and "
        "wool. She had a rough passage, having been hove to for thirty hours off the Cape in a heavy westerly gale.",
        "The auld wifie cam ben the hoose wi a muckle poke o tatties, an said she wadna gang hame till the weans were "
        "abed. Her guidman had been awa at the fishin syne Monanday, an there was nae siller in the kist.",
        "At home there were two rules. The first was *fuera*, out, and nobody asked *qué es eso* with that face. The "
        "second was that the first rule did not hold for guests, who could stand where they pleased and ask about all "
        "that was in the pots. “Abuela, ¿me das permiso?” I said, and she looked at the spoon for a while.",
        "Goooood morning! soooo excitedddd for the new drop, its gonna be LITTT. the merch is on my insta @lilz0e.x n "
        "the disc0unt code is SAV1NG20, cya @ 8pm 4 the collab w/ da b0yz. dont 4get 2 bring snackzzz lololol.",
    ),
)
def misread_in_scan(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], model: Model
) -> Iterator[list[Match]]:
    """Misread by a scanner.

    In a passage that GT201 shows as a scan, it points at what recognition damaged: strings that are no word, signs and
    single letters that no text has there, rare words that do not belong. Names need more evidence, and what the article
    says again is left alone, as are dialect and jargon: something in the passage has to look like a scan, and nothing
    else. A passage that is doubtful has to hold more of that, or its article misread words (GT214).
    """
    language = judge_of(model).reader.language
    for document, found, said in zip(documents, findings, judged(documents, findings, model), strict=True):
        scans = [one for one in said if one.kind == "scan" and one.probability >= LIGHT and one.size >= FEWEST_TOKENS]
        apart = in_dialect(document.folded) or about_language(document.folded) if scans else False
        if not scans or apart or switches(document.folded, Span(0, len(document.folded))):
            yield []
            continue
        known = [one for one in found if one.dimension == "garbled" and one.shown and one.code != WHOLE]
        misread = {document.text[one.start : one.end] for one in known if one.code == MISREAD}
        yield [Match(*span) for scan in scans for span in _misread(document, scan, known, misread, language)]


def _misread(
    document: Document, scan: Judged, known: Sequence[Finding], misread: AbstractSet[str], language: LanguageModel
) -> list[Span]:
    """The misread strings of a passage that are not known yet; none where too little proves that it is a scan.

    `misread` are the article's strings of which GT214 says so.
    """
    light = scan.probability < SHOWN
    strings, proof = [], set(misread)
    tokens = [(token, _needs(document, token)) for token in _tokens(scan, language)]
    sound = _formed(document, tokens, language) if light else set[str]()
    for token, needs in tokens:
        if (
            token.evidence >= (needs.light if light else needs.evidence)
            and document.text[slice(*token.span)] not in sound
        ):
            strings.append(_string(document, token.span))
            if scan.probability >= needs.proves:
                proof.add(document.text[slice(*strings[-1])])
    if len(proof) < (ENOUGH_LIGHT if light and len(misread) < ENOUGH else ENOUGH):
        return []
    return _joined(document, [string for string in strings if not _is_known(document, string, known)])


def _formed(document: Document, tokens: Sequence[tuple[Token, Needs]], language: LanguageModel) -> set[str]:
    """The strings that are no known word and may be rare ones, which a light scan has as many of as misread ones."""
    strange = [document.text[slice(*token.span)] for token, needs in tokens if needs is STRANGE]
    return formed(strange, language) if strange else set()


def _is_known(document: Document, string: Span, known: Sequence[Finding]) -> bool:
    """Whether another rule says what is wrong there, or it is a piece of a program."""
    return any(one.start < string.end and string.start < one.end for one in known) or document.in_code(*string)


def _joined(document: Document, strings: Sequence[Span]) -> list[Span]:
    """The strings in order, as one where no more than a blank parts them."""
    joined: list[Span] = []
    for start, end in strings:
        if joined and document.text[joined[-1].end : start] in ("", " "):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, end))
        else:
            joined.append(Span(start, end))
    return joined


def _tokens(scan: Judged, language: LanguageModel) -> Iterator[Token]:
    """The tokens of a passage of which there is any doubt."""
    evidence, own = scan.evidence, slice(scan.first, scan.last)
    places = np.flatnonzero(evidence >= GLANCED)
    edged = np.pad(evidence, 1)
    beside = np.maximum(edged[:-2], edged[2:])[places] >= BESIDE
    flags, counts = scan.seen.reading.flags[own][places], language.log_count[scan.seen.reading.words[own][places]]
    columns = (column.tolist() for column in (evidence[places], flags, counts, beside))
    yield from map(Token, scan.spans(places.tolist()), *columns)


def _needs(document: Document, token: Token) -> Needs:
    """What a token needs: much where it is a known word or may be a name, little where no text has it."""
    word = document.text[slice(*token.span)]
    if token.flags & (IS_SIGN | IS_NUMBER):
        return _needs_of_sign(document, token.span, word)
    if len(word) == 1:
        return LETTER if word.islower() and word not in SOUND_LETTERS else SOUND
    if not token.flags & UNKNOWN:
        rare = token.commonness <= RARE and not token.flags & CAPITALISED
        return (NEIGHBOUR if token.beside else KNOWN) if rare else SOUND
    if token.flags & INNER_CAPITAL:
        return INNER
    if times(document, word.lower()) > 1 or is_piece(document, token.span):
        return SOUND
    return NAME if token.flags & CAPITALISED else STRANGE


def _needs_of_sign(document: Document, span: Span, sign: str) -> Needs:
    """The same for a sign or a number."""
    before, after = document.text[max(0, span.start - WORD) : span.start], document.text[span.end : span.end + WORD]
    beside = before[-1:].isalpha(), after[:1].isalpha()
    if any(match.start() == span.start or match.end() == span.end for match in _emphasis(document)):
        return SOUND
    if sign not in USUAL and not sign[0].isdigit():
        touches = any(beside) and not (sign in QUOTES and _quotes(document))
        return MARK if sign in MARKUP else ODD_SIGN if touches else ORNAMENT
    if all(beside):
        lost_blank = len(before) == len(after) == WORD and before.isalpha() and after.isalpha()
        return JOINT if sign in JOINTS or sign[0].isdigit() or lost_blank else INSIDE
    if sign[0].isdigit():
        return DIGIT if len(sign) == 1 else SOUND
    return STOP if sign in STOPS else OTHER if sign in OTHERS else SOUND


def _emphasis(document: Document) -> tuple[re.Match[str], ...]:
    """Words that stand between asterisks or underscores, as plain text has them for italics."""
    return document.kept(_read_emphasis)


def _read_emphasis(document: Document) -> tuple[re.Match[str], ...]:
    return tuple(EMPHASIS.finditer(document.text))


def _quotes(document: Document) -> bool:
    """Whether guillemets stand in pairs, as around quotations."""
    return document.text.count("«") == document.text.count("»")


def _string(document: Document, span: Span) -> Span:
    """The string of letters, digits, hyphens and apostrophes that a token stands in."""
    before = document.text[max(0, span.start - REACH_CHARS) : span.start]
    after = document.text[span.end : span.end + REACH_CHARS]
    return Span(span.start - _run(reversed(before)), span.end + _run(after))


def _run(characters: Iterable[str]) -> int:
    """How many characters from the first on belong to one string."""
    return sum(1 for _ in takewhile(lambda one: one.isalnum() or one in JOINED, characters))

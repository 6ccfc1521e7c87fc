"""Which way the verbs around an expression point: back (-1), forward (1) or nowhere (0)."""

from __future__ import annotations

from sourcequal.patterns import pattern

from .tokens import Tokens

ABBREVIATION_CHARS = 3  # "Jan." ends no sentence, "July." does
LEFT_TOKENS = 14
RIGHT_TOKENS = 10

FORWARD = frozenset(
    "will shall 'll ll expected expects expect scheduled schedule due plans planned plan planning hopes hope hoping "
    "going upcoming slated intends intend aims tomorrow forthcoming would promises promised vowed await awaits "
    "begins starts opens takes arrives runs".split()
)
BACK = frozenset(
    "was were had did said told went came took made gave got won lost fell rose began met held left found saw died "
    "became knew thought wrote spoke broke drew drove grew led sent shot sold spent stood struck taught threw wore "
    "ran hit cut put sank sang hurt built bought brought caught fought kept felt heard paid read ate beat bit blew "
    "chose clung crept dealt drank dug fled flew forbade forgave froze hid hung laid lent meant overcame overthrew "
    "overtook quit rang rode sat shone shook shut slept slid sought sprang stole stuck swam swept swore swung tore "
    "understood undertook upheld withdrew withheld woke since says wasn't weren't didn't hadn't founded".split()
)
# Before a verb of planning: "once set for May" was not in May.
ABANDONED = frozenset("once originally initially previously".split())
# Before "closed": what was so already when the text was written, unlike "was to be closed".
WAS_TO_BE = pattern(r"\b(?:had|(?:was|were) (?:just )?about) to be(?: \w+)?$")
PLAN_WORDS = 6


def direction(tokens: Tokens, first: int, last: int) -> int:
    """Which way the nearest telling verb points: left of an expression (tokens first to last), else right of it."""
    for index in range(first - 1, max(first - 1 - LEFT_TOKENS, -1), -1):
        if _stops(tokens, index):
            break
        sign = _sign(tokens.words, index)
        if sign:
            return sign
    for index in range(last + 1, min(last + 1 + RIGHT_TOKENS, len(tokens.words))):
        if _stops(tokens, index):
            break
        sign = _sign(tokens.words, index)
        if sign:
            return sign
    return 0


def direction_of_words(left: list[str], right: list[str]) -> int:
    """The same for the words of a clause before and after the expression; "until" alone tells nothing here."""
    left, right = ([word for word in words if word != "until"] for words in (left, right))
    for index in range(len(left) - 1, max(len(left) - 1 - LEFT_TOKENS, -1), -1):
        sign = _sign(left, index)
        if sign:
            return sign
    for index in range(min(len(right), RIGHT_TOKENS)):
        sign = _sign(right, index)
        if sign:
            return sign
    return 0


def _sign(words: list[str], index: int) -> int:
    word = words[index]
    if words[index - 1 : index] and words[index - 1] in ABANDONED:
        return -1
    if word == "set":  # "set for Friday", but "a record set in 2021"
        return 1 if index + 1 < len(words) and words[index + 1] in ("for", "to") else -1
    if word == "until":  # "closed until June", but "it was not until June"
        return 0 if words[index - 1 : index] and words[index - 1].endswith(("n't", "not")) else 1
    if word in FORWARD:
        return 1
    if word in BACK or (len(word) > 4 and word.endswith("ed")):
        led = words[max(index - PLAN_WORDS, 0) : index]
        return 1 if "be" in led[-2:] and not WAS_TO_BE.search(" ".join(led)) else -1  # "should be completed"
    return 0


def _stops(tokens: Tokens, index: int) -> bool:
    """Whether a clause's reach ends at a token: a sentence mark or a line break."""
    word = tokens.words[index]
    if word == ".":
        return len(tokens.word(index - 1)) > 1 and not (
            tokens.letters[index - 1] in "Mmw" and len(tokens.words[index - 1]) <= ABBREVIATION_CHARS
        )
    return word in "!?;" or word[0] == "\n"

"""How a rule is written: one function that points, and the facts about it in one decorator."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from sourcequal.document import Document, day_of
from sourcequal.errors import UsageError
from sourcequal.finding import PREFIXES, SEVERITIES, Dimension, Finding, Fix, Related, Severity, Span
from sourcequal.folding import fold
from sourcequal.patterns import Pattern as Pattern
from sourcequal.patterns import pattern as pattern
from sourcequal.site_profile import SiteProfile

CODE = re.compile(r"[A-Z]{2,5}[0-9]{3}")  # of a finding; a plugin's scorer says its dimension beside it
RULE_CODE = re.compile(rf"(?:{'|'.join(PREFIXES)})[0-9]{{3}}")  # the prefix of a rule's code is its dimension
PARAMETERS = frozenset({"document", "documents", "places", "settings", "findings", "model"})
EXAMPLE_AS_OF = date(2026, 11, 21)  # the day on which a rule's examples are judged unless they say another


class Match(NamedTuple):
    """What a rule yields where a bare `(start, end)` does not say enough.

    What is None falls back to the rule's own: `confidence`, `message`, `severity`. `replacement` makes the match a
    fix: the span is replaced by it, or struck out where it is "".
    """

    start: int
    end: int
    confidence: float | None = None
    message: str | None = None
    related: tuple[Related, ...] = ()
    replacement: str | None = None
    severity: Severity | None = None


@dataclass(frozen=True)
class Settings:
    """What a run is told: the day on which articles are judged, and how old they may be.

    `max_age_days` maps a kind of article to days; the key "default" holds for all kinds not named. `profile` is what
    is known of the articles' site, from `sourcequal site learn`.
    """

    as_of: date
    max_age_days: Mapping[str, int] = field(default_factory=dict)
    profile: SiteProfile | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "as_of", day_of(self.as_of, "as_of"))


class Example(NamedTuple):
    """A marked text with the circumstances that it needs; `site` are other articles of its site."""

    text: str
    as_of: date = EXAMPLE_AS_OF
    published: date | None = None
    language: str | None = None
    max_age_days: int | None = None
    site: tuple[str, ...] = ()

    @classmethod
    def of(cls, example: str | Example) -> Example:
        """An example from itself or from its text alone, as rules list both."""
        return cls(example) if isinstance(example, str) else example


Function = Callable[..., Iterable[Any]]
FirstLook = Callable[[Sequence[Document]], Iterable[bool]]  # a batch → whether a rule has to look at each


@dataclass(frozen=True, eq=False)
class Rule:
    """One kind of fault: the function that finds it and everything that is shown of it.

    `words` gate the rule: it is called only where one of them stands in the folded text, and one of `other_words`, too,
    where a rule names both sides of what it looks for. So does `when`, a look at a whole batch that is much cheaper
    than the rule; rules that name the same one share its answers.

    `threshold` is the confidence from which a match is shown and graded. `strikes` says whether cleaning removes what
    the rule points at; furniture above `info` is struck out unless the rule says no. A `slip` is information alone, and
    a warning in an article that has several; what is `harmless_alone` is information where its dimension holds no other
    warning (`sourcequal.weighing`). A rule that takes `findings` is given those whose codes begin as `heeds` says, and
    all where it is None.
    """

    code: str
    function: Function
    severity: Severity
    words: tuple[str, ...] = ()
    other_words: tuple[str, ...] = ()
    when: FirstLook | None = None
    languages: tuple[str, ...] | None = None
    confidence: float = 0.9
    threshold: float = 0.5
    model: str | None = None
    strikes: bool | None = None
    heeds: tuple[str, ...] | None = None
    slip: bool = False
    harmless_alone: bool = False
    source: str = ""
    bad: tuple[str | Example, ...] = ()
    good: tuple[str | Example, ...] = ()

    @cached_property
    def name(self) -> str:
        """The name for people: the function's, with hyphens."""
        return self.function.__name__.replace("_", "-")

    @cached_property
    def dimension(self) -> Dimension:
        """The dimension that the code's prefix names."""
        return PREFIXES[self.code[:2]]

    @cached_property
    def message(self) -> str:
        """What the rule says of each finding: the first line of its docstring."""
        return inspect.getdoc(self.function).split("\n", 1)[0].rstrip(".")  # type: ignore[union-attr]

    @cached_property
    def explanation(self) -> str:
        """Why it is a fault: the docstring after its first line."""
        return inspect.getdoc(self.function).partition("\n")[2].strip()  # type: ignore[union-attr]

    @property
    def strikes_out(self) -> bool:
        """Whether cleaning removes what the rule points at, information aside."""
        return self.dimension == "boilerplate" if self.strikes is None else self.strikes

    @cached_property
    def parameters(self) -> frozenset[str]:
        """What the function asks for, by name."""
        return frozenset(inspect.signature(self.function).parameters)

    @cached_property
    def batched(self) -> bool:
        """Whether the function takes a batch of documents at once."""
        return "documents" in self.parameters

    def heeded(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those of the findings so far that the rule is given."""
        return tuple(one for one in findings if self.heeds is None or one.code.startswith(self.heeds))

    def reads(self, document: Document) -> bool:
        """Whether the rule knows a language of the document."""
        if self.languages is None or document.language in self.languages:
            return True
        return not document.languages.isdisjoint(self.languages)

    def reads_at(self, document: Document, offset: int) -> bool:
        """Whether the rule knows the language of the part of the document in which the offset lies."""
        return self.languages is None or document.language_at(offset) in self.languages

    def findings(self, document: Document, matches: Iterable[Match | tuple[int, int]]) -> list[Finding]:
        """The findings for matches in a document, each place once.

        Those in a part whose language the rule does not know are left out.
        """
        found = [self.finding(match) for match in matches if self.reads_at(document, match[0])]
        if len(found) < 2:
            return found
        once = {(each.start, each.end, each.shown): each for each in reversed(found)}  # the first of each
        return [each for each in found if once[each.start, each.end, each.shown] is each]

    def finding(self, match: Match | tuple[int, int]) -> Finding:
        """The finding for one match of this rule."""
        match = match if isinstance(match, Match) else Match(*match)
        confidence = self.confidence if match.confidence is None else float(match.confidence)
        severity, message = match.severity or self.severity, match.message or self.message
        about = self.code, self.name, self.dimension, severity, match.start, match.end, message, confidence
        return Finding(*about, match.related, self._fix(match), confidence >= self.threshold)

    def _fix(self, match: Match) -> Fix | None:
        if match.replacement is not None:
            return Fix(match.start, match.end, match.replacement)
        harmless = (match.severity or self.severity) == "info"
        return Fix(match.start, match.end, "") if self.strikes_out and not harmless else None


def rule(code: str, **facts: Any) -> Callable[[Function], Rule]:
    """Make a function a rule; the facts are the fields of `Rule`.

    Raises `UsageError` where the rule could not work: a malformed code, no docstring, a parameter nobody provides.
    """

    def make(function: Function) -> Rule:
        made = Rule(code, function, **facts)
        if problem := defect(made):
            raise UsageError(problem)
        return made

    return make


def defect(rule: Rule) -> str | None:
    """Why a rule could not even be called or shown, in words; None where it can."""
    code = rule.code
    if not isinstance(code, str) or not RULE_CODE.fullmatch(code):
        return f"rule {code!r}: a code is one of {', '.join(PREFIXES)} and three digits, as in BP101"
    if not (inspect.getdoc(rule.function) or "").partition("\n")[0].strip(". "):
        return f"rule {code}: write a docstring; its first line is the message that users read"
    asked = rule.parameters
    if asked - PARAMETERS or not asked & {"document", "documents"}:
        return f"rule {code}: parameters can be {', '.join(sorted(PARAMETERS))}, not {sorted(asked)}"
    return None


def fault(rule: Rule) -> str | None:
    """What is wrong with the facts of a rule, in words; None where nothing is. It would find nothing or crash."""
    chances = (("confidence", rule.confidence), ("threshold", rule.threshold))
    for name, value in chances:
        if not isinstance(value, float | int) or not 0 <= value <= 1:
            return f"{name} is {value!r}; write a number from 0 to 1"
    if rule.severity not in SEVERITIES:
        return f"severity is {rule.severity!r}; write one of {', '.join(SEVERITIES)}"
    for name in ("words", "other_words", "languages", "heeds", "bad", "good"):
        value = getattr(rule, name)
        if not (isinstance(value, tuple) or (name in ("languages", "heeds") and value is None)):
            return f"{name} is {value!r}; write a tuple"
    if rule.other_words and not rule.words:
        return "other_words stand beside words, and there are none"
    return next(filter(None, map(_word_fault, (*rule.words, *rule.other_words))), None)


def _word_fault(word: object) -> str | None:
    """Why a word would stand in no folded text, or in every one."""
    if not word:
        return f"words has {word!r} in it; leave out what is empty"
    if not isinstance(word, str) or word != word.lower():
        return f"words are matched in lower case, and {word!r} is not"
    return None if word == fold(word) else f"words are matched with plain signs, and {word!r} is not; {fold(word)!r} is"


MARKS = re.compile(r"[⟦⟧⟨⟩]")
PAIRS = {"⟦": "⟧", "⟨": "⟩"}


class Marked(NamedTuple):
    """An example with its marks taken out."""

    text: str
    spans: tuple[Span, ...]
    related: tuple[Span, ...]


def unmark(text: str) -> Marked:
    """The text of a marked example, with the spans of `⟦…⟧` and of `⟨…⟩` in it.

    Raises `UsageError` where a mark lacks its other half.
    """
    spans: dict[str, list[Span]] = {"⟧": [], "⟩": []}
    opened: list[tuple[str, int]] = []
    for shift, mark in enumerate(MARKS.finditer(text)):
        place = mark.start() - shift
        if mark[0] in PAIRS:
            opened.append((mark[0], place))
        elif opened and PAIRS[opened[-1][0]] == mark[0]:
            spans[mark[0]].append(Span(opened.pop()[1], place))
        else:
            raise UsageError(f"{mark[0]} without its other half before it in the example {text!r}")
    if opened:
        raise UsageError(f"{opened[-1][0]} without its other half after it in the example {text!r}")
    return Marked(MARKS.sub("", text), tuple(sorted(spans["⟧"])), tuple(sorted(spans["⟩"])))

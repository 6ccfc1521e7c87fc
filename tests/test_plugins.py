"""Plugins: what they add runs, and what is broken in them is named and survived."""

from __future__ import annotations

import gc
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sourcequal.chain import Chain, Selection
from sourcequal.document import Document
from sourcequal.errors import UsageError
from sourcequal.finding import Failure, Finding, Fix, Related
from sourcequal.hooks import hookimpl
from sourcequal.plugins import collect, plugin_manager
from sourcequal.reading import Reading, read_all
from sourcequal.rule import Rule, Settings, rule, unmark
from sourcequal.scorer import Outcome, RuleScorer, Scorer, _one_blas_thread, _thread_pools

SETTINGS = Settings(date(2026, 11, 21))


@rule("GT990", severity="warning", words=("gizmo",))
def gizmo(document: Document, places: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """A gizmo.

    For the test.
    """
    return ((place, place + 5) for place in places)


@rule("GT991", severity="error")
def crashing(document: Document) -> Iterator[tuple[int, int]]:
    """Never works.

    For the test.
    """
    raise ZeroDivisionError("no luck")


@rule("GT992", severity="error")
def crashing_batch(documents: list[Document]) -> list[list[tuple[int, int]]]:
    """Works on all documents but one.

    For the test.
    """
    if any("poison" in document.text for document in documents):
        raise ValueError("poison")
    return [[(0, 1)] for _ in documents]


@rule("GT993", severity="warning", words=("haus",), languages=("de",))
def house(document: Document, places: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """A house, in German.

    For the test.
    """
    return ((place, place + 4) for place in places)


@rule("GT994", severity="warning", languages=("de",))
def houses(documents: list[Document]) -> Iterator[list[tuple[int, int]]]:
    """All houses of a batch, in German.

    For the test.
    """
    for document in documents:
        yield [(found.start(), found.end()) for found in re.finditer("Haus", document.text)]


class Counting:
    name = "counting"

    def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
        yield Finding("BP990", "length", "boilerplate", "info", 0, len(document.text), f"judged {settings.as_of}")


class Broken:
    name = "broken"

    def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
        yield Finding("BP991", "first", "boilerplate", "info", 0, 1, "kept or lost with the crash")
        raise RuntimeError("half way")


class Leaving:
    name = "leaving"

    def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
        raise SystemExit(7)


class Saying:
    """A scorer that yields one finding with some facts changed."""

    name = "saying"

    def __init__(self, **facts: Any) -> None:
        self.facts = facts

    def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
        yield replace(Finding("BP993", "said", "boilerplate", "info", 0, 1, "some words"), **self.facts)


class Speechless(Exception):  # noqa: N818 - it is no error of ours
    """What crashes when it is asked why."""

    def __str__(self) -> str:
        raise ValueError("no words")


class Speaking:
    """A scorer that fails and cannot say why."""

    name = "speaking"

    def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
        raise Speechless


def unsaid(document: Document) -> Iterator[tuple[int, int]]:
    """."""
    return iter(())


class Plugin:
    def __init__(self, *, rules: Any = (), scorers: Any = (), readers: Any = (), renderers: Any = ()) -> None:
        self.rules, self.scorers, self.readers, self.renderers = rules, scorers, readers, renderers

    @hookimpl
    def sourcequal_rules(self) -> Iterable[Rule]:
        if isinstance(self.rules, BaseException):
            raise self.rules
        return self.rules  # type: ignore[no-any-return]

    @hookimpl
    def sourcequal_scorers(self) -> Iterable[Scorer]:
        return self.scorers  # type: ignore[no-any-return]

    @hookimpl
    def sourcequal_readers(self) -> Any:
        return self.readers

    @hookimpl
    def sourcequal_renderers(self) -> Any:
        return self.renderers


class Failing:
    """A scorer that says its codes, and always crashes."""

    name = "failing"
    codes: Any = ("CN990",)
    slow_seconds: Any = 1.0

    def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
        raise RuntimeError("it ran")


def saying(**facts: Any) -> Failing:
    """A scorer with some facts changed."""
    made = Failing()
    vars(made).update(facts)
    return made


class Unspeakable:
    """What crashes when it is looked at."""

    def __repr__(self) -> str:
        raise RecursionError("no words")


def changed(**facts: Any) -> Rule:
    return replace(gizmo, **facts)


def run(plugin: Plugin, *texts: str, selection: Selection | None = None) -> list[tuple[set[str], list[str]]]:
    """The codes found and the failures of each text, in a chain with one plugin."""
    manager = plugin_manager()
    manager.register(plugin)
    chain = Chain.of(collect(manager), selection)
    outcomes = [outcome for outcome, _ in chain.run([Document.from_text(text) for text in texts], SETTINGS)]
    return [({f.code for f in o.findings}, [f"{f.scorer}: {f.message}" for f in o.failures]) for o in outcomes]


@pytest.mark.parametrize(
    ("selection", "runs"),
    [
        (Selection(), True),
        (Selection(select=("CN9",)), True),
        (Selection(select=("BP",)), False),
        (Selection(ignore=("CN990",)), False),
    ],
)
def test_a_scorer_whose_codes_are_left_out_does_not_run(selection: Selection, runs: bool) -> None:
    ((_, failures),) = run(Plugin(scorers=[Failing()]), "A gizmo fell.", selection=selection)
    assert failures == (["failing: RuntimeError: it ran"] if runs else [])


@rule("GT995", severity="warning", heeds=("GT990",))
def where_gizmos_are(document: Document, findings: tuple[Finding, ...]) -> Iterator[tuple[int, int]]:
    """The places of all that is given.

    For the test.
    """
    return ((found.start, found.end) for found in findings)


@pytest.mark.parametrize(
    ("heeds", "places"),
    [(("GT990",), {(2, 7)}), (("GT991",), set()), (("BP9",), {(8, 13)}), (("BP9", "GT"), {(2, 7), (8, 13)})],
)
def test_a_rule_is_given_the_findings_that_it_heeds(heeds: tuple[str, ...], places: set[tuple[int, int]]) -> None:
    """And those rules run for it that are not selected."""
    fell = changed(code="BP995", words=("fell",))
    manager = plugin_manager()
    manager.register(Plugin(rules=[fell, gizmo, replace(where_gizmos_are, heeds=heeds)]))
    chain = Chain.of(replace(collect(manager), scorers=[]), Selection(select=("GT995",)))
    ((outcome, _),) = chain.run([Document.from_text("A gizmo fell.")], SETTINGS)
    assert {finding.code for finding in outcome.findings} <= {"GT995"}
    assert {(finding.start, finding.end) for finding in outcome.findings} == places


def test_rules_and_scorers_of_a_plugin_run() -> None:
    ((codes, failures),) = run(Plugin(rules=[gizmo], scorers=[Counting()]), "A gizmo fell.")
    assert {"GT990", "BP990"} <= codes
    assert failures == []


def test_crashes_are_failures_and_the_others_run() -> None:
    ((codes, failures),) = run(Plugin(rules=[crashing, gizmo], scorers=[Broken(), Counting()]), "A gizmo fell.")
    assert {"GT990", "BP990"} <= codes
    assert failures == ["GT991: ZeroDivisionError: no luck", "broken: RuntimeError: half way"]


def test_a_crash_that_cannot_say_why_is_a_failure() -> None:
    ((codes, failures),) = run(Plugin(scorers=[Speaking(), Counting()]), "A gizmo fell.")
    assert "BP990" in codes
    assert failures == ["speaking: Speechless: (it cannot say what is wrong)"]


def test_no_scorer_ends_the_process() -> None:
    ((codes, failures),) = run(Plugin(scorers=[Leaving(), Counting()]), "A gizmo fell.")
    assert "BP990" in codes
    assert failures == ["leaving: SystemExit: 7"]


NONSENSE: dict[str, tuple[dict[str, Any], str]] = {
    "outside": ({"start": 5, "end": 9999}, "ValueError: span 5:9999 lies outside the text of 13 characters"),
    "before": ({"start": -1}, "ValueError: span -1:1 lies outside"),
    "empty": ({"end": 0}, "ValueError: span 0:0 is empty"),
    "no whole number": ({"start": 0.5}, "TypeError: span 0.5:1 is not of whole numbers"),
    "related": ({"related": (Related(3, 99),)}, "ValueError: span 3:99 lies outside"),
    "no Related": ({"related": ((0, 1),)}, "TypeError: related is ((0, 1),); it has to be a tuple of Related"),
    "used up": ({"related": iter([Related(0, 1)])}, "TypeError: related is <list_iterator"),
    "no Fix": ({"fix": Related(0, 1, "x")}, "TypeError: fix is Related("),
    "false": ({"fix": False}, "TypeError: fix is False; it has to be a Fix or None"),
    "fix": ({"fix": Fix(0, 99, "")}, "ValueError: span 0:99 lies outside"),
    "message": ({"message": 5}, "TypeError: the message of a finding is 5; it has to be a text"),
    "no message": ({"message": ""}, "TypeError: the message of a finding is ''; it has to be a text that is not empty"),
    "name": ({"name": None}, "TypeError: the name of a finding is None; it has to be a text"),
    "no name": ({"name": ""}, "TypeError: the name of a finding is ''"),
    "replacement": ({"fix": Fix(0, 1, None)}, "TypeError: messages and"),  # type: ignore[arg-type]
    "too sure": ({"confidence": 7.0}, "ValueError: confidence 7.0 is no probability"),
    "an array": ({"confidence": np.array([0.7])}, "TypeError: confidence array([0.7]) is no number"),
    "a text": ({"confidence": "high"}, "TypeError: confidence 'high' is no number"),
    "no confidence": ({"confidence": float("nan")}, "ValueError: confidence nan is no probability"),
    "dimension": ({"dimension": "beauty"}, "ValueError: 'BP993', 'beauty' and 'info' are no code, dimension"),
    "severity": ({"severity": "fatal"}, "ValueError: 'BP993', 'boilerplate' and 'fatal' are no code"),
    "code": ({"code": "my-rule"}, "ValueError: 'my-rule', 'boilerplate' and 'info' are no code"),
}


@pytest.mark.parametrize(("facts", "failure"), NONSENSE.values(), ids=NONSENSE.keys())
def test_a_finding_that_no_report_can_hold_is_a_failure(facts: dict[str, Any], failure: str) -> None:
    ((codes, failures),) = run(Plugin(scorers=[Saying(**facts)]), "A short text.")
    assert facts.get("code", "BP993") not in codes
    assert [said.startswith(f"saying: {failure}") for said in failures] == [True], failures


@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64])
def test_numbers_of_numpy_become_plain_ones(kind: type[np.floating[Any]]) -> None:
    place = np.int64(2)
    said = Saying(confidence=kind(0.5), end=place, related=(Related(place, np.int64(3)),), fix=Fix(place, place, ""))
    manager = plugin_manager()
    manager.register(Plugin(scorers=[said]))
    ((outcome, _),) = Chain.of(collect(manager)).run([Document.from_text("A short text.")], SETTINGS)
    (finding,) = (one for one in outcome.findings if one.code == "BP993")
    assert finding.fix
    assert {type(number) for number in (finding.end, finding.related[0].start, finding.fix.start)} == {int}
    assert type(finding.confidence) is float


def test_a_scorer_that_is_slow_by_nature_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sourcequal.chain.SLOW_SECONDS", 0.0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        run(Plugin(scorers=[saying(slow_seconds=30.0)]), "One.")


def test_a_slow_scorer_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sourcequal.chain.SLOW_SECONDS", 0.0)
    with pytest.warns(RuntimeWarning, match="scorer counting took") as caught:
        run(Plugin(scorers=[Counting()]), "One.", "Two.")
    assert len(caught) == 1


def test_one_bad_document_does_not_spoil_its_batch() -> None:
    (good, failures), (bad, bad_failures) = run(Plugin(rules=[crashing_batch]), "fine", "poison")
    assert "GT992" in good
    assert failures == []
    assert "GT992" not in bad
    assert bad_failures == ["GT992: ValueError: poison"]


def test_failures_of_rules_that_are_not_selected_are_left_out() -> None:
    ((_, failures),) = run(Plugin(rules=[crashing]), "text", selection=Selection(select=("BP",)))
    assert failures == []


def test_a_document_whose_facts_crash_is_scored_without_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(text: str, language: str) -> None:
        raise OverflowError("year 99999")

    monkeypatch.setattr("sourcequal.document.own_dates", crash)
    ((codes, failures),) = run(Plugin(rules=[gizmo]), "A gizmo fell.")
    assert "GT990" in codes
    assert failures == ["document.own_dates: OverflowError: year 99999"]


def test_ignored_rules_do_not_run() -> None:
    ((_, failures),) = run(Plugin(rules=[crashing]), "text", selection=Selection(ignore=("GT991",)))
    assert failures == []


@pytest.mark.parametrize(
    ("plugin", "words"),
    [
        (Plugin(rules=RuntimeError("out of order")), "out of order"),
        (Plugin(rules=["not a rule"]), "'not a rule' is no rule; make it one with @sourcequal.rule"),
        (Plugin(rules=[Unspeakable()]), "RecursionError: no words; update it"),
        (Plugin(rules=[changed(code="XX901")]), "rule 'XX901': a code is one of BP, GT, DT, CN and three digits"),
        (Plugin(rules=[changed(code="BPX910")]), "rule 'BPX910': a code is one of"),
        (Plugin(rules=[changed(code=901)]), "rule 901: a code is one of"),
        (Plugin(rules=[changed(function=lambda document: ())]), "rule GT990: write a docstring"),
        (Plugin(rules=[changed(function=5)]), "TypeError: 5 is not a callable object; update it"),
        (Plugin(scorers=[object()]), "is no scorer; give it a name and a method score(document, settings)"),
        (Plugin(scorers=[saying(name="")]), "is no scorer; give it a name and a method score(document, settings)"),
        (Plugin(scorers=[saying(codes=5)]), "scorer 'failing': codes is 5; write a tuple of codes"),
        (Plugin(scorers=[saying(codes=None)]), "scorer 'failing': codes is None; write a tuple of codes"),
        (Plugin(scorers=[saying(codes="CN990")]), "scorer 'failing': codes is 'CN990'; write a tuple of codes"),
        (Plugin(scorers=[saying(codes=("GT106", "GT990"))]), "rules have the code GT106 already; choose another"),
        (Plugin(scorers=[saying(codes=(5,))]), "scorer 'failing': codes is (5,); write a tuple of codes"),
        (Plugin(scorers=[saying(slow_seconds="long")]), "scorer 'failing': slow_seconds is 'long'; write a number"),
        (Plugin(readers={1: print}), "(1, <built-in function print>) is no file ending with a function"),
        (Plugin(readers={"eml": print}), "('eml', <built-in function print>) is no file ending"),
        (Plugin(readers={".tar.gz": print}), "('.tar.gz', <built-in function print>) is no file ending"),
        (Plugin(readers={".eml": 5}), "('.eml', 5) is no file ending with a function"),
        (Plugin(readers=[".eml"]), "'.eml' is no file ending with a function"),
        (Plugin(renderers={"yaml": 3}), "('yaml', 3) is no name of a format with a function"),
        (Plugin(renderers={5: print}), "(5, <built-in function print>) is no name of a format"),
        (Plugin(renderers={"jsonl": print}), "the name of the format 'jsonl' is taken; choose another"),
        (Plugin(renderers=[("yaml", print)] * 2), "the name of the format 'yaml' is taken; choose another"),
        (Plugin(readers={".eml": print, ".EML": print}), "files that end in .EML have a reader of a plugin already"),
        (Plugin(rules=Speechless()), "sourcequal_rules failed: Speechless: (it cannot say what is wrong); update it"),
        (Plugin(rules=[changed(words=("",))]), "rule GT990 (gizmo): words has '' in it; leave out what is empty"),
        (Plugin(rules=[changed(words=("a",), other_words=("",))]), "words has '' in it; leave out what is empty"),
        (Plugin(rules=[changed(function=unsaid)]), "rule GT990: write a docstring"),
        (Plugin(rules=[gizmo, gizmo]), "the code is taken"),
        (
            Plugin(rules=[changed(severity="fatal")]),
            "rule GT990 (gizmo): severity is 'fatal'; write one",
        ),
        (Plugin(rules=[changed(threshold=7)]), "threshold is 7; write a number from 0 to 1"),
        (Plugin(rules=[changed(confidence="high")]), "confidence is 'high'; write a number"),
        (Plugin(rules=[changed(words="gizmo")]), "words is 'gizmo'; write a tuple"),
        (Plugin(rules=[changed(words=("Gizmo",))]), "words are matched in lower case, and 'Gizmo' is not"),
        (Plugin(rules=[changed(words=("a ‘gizmo",))]), "words are matched with plain signs, and 'a ‘gizmo' is not;"),
        (Plugin(rules=[changed(words=("a",), other_words=("“b",))]), "and '“b' is not; '\"b' is"),
        (Plugin(rules=[changed(languages="en")]), "languages is 'en'; write a tuple"),
        (Plugin(rules=SystemExit(3)), "sourcequal_rules failed: SystemExit: 3"),
    ],
)
def test_nonsense_is_named(plugin: Plugin, words: str) -> None:
    ((_, failures),) = run(plugin, "text")
    assert len(failures) == 1
    assert re.match(r"plugin: plugin '\w+': sourcequal_\w+", failures[0])
    assert words in failures[0]


def test_readers_and_renderers_are_taken_as_mapping_or_pairs() -> None:
    manager = plugin_manager()
    manager.register(Plugin(readers={".EML": print}, renderers=[("yaml", print)]))
    found = collect(manager)
    assert found.errors == []
    assert (list(found.readers), list(found.renderers)) == ([".EML"], ["yaml"])


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (lambda data, name: Document(None), "TypeError: text must be str, not NoneType"),  # type: ignore[arg-type]
        (lambda data, name: Document("a", given_published="2026-01-02"), "TypeError: published must be a date"),  # type: ignore[arg-type]
        (lambda data, name: None, "TypeError: a reader returns Document, not NoneType"),
        (lambda data, name: [][1], "IndexError: list index out of range"),
    ],
)
def test_a_reader_that_fails_is_named_and_the_others_run(tmp_path: Path, read: Any, said: str) -> None:
    (tmp_path / "a.eml").write_text("A mill.")
    (tmp_path / "b.txt").write_text("A mill.")
    manager = plugin_manager()
    manager.register(Plugin(readers={".eml": read}), name="mail")
    problem, article = read_all([str(tmp_path)], Reading(collect(manager).readers))
    assert f"a.eml: the reader of plugin 'mail' failed ({said}" in str(problem)
    assert isinstance(article, Document)


@pytest.mark.parametrize("code", ["BPX910", "XX901", "BP91", "BP９１０", "bp910"])
def test_a_rule_has_a_prefix_and_three_digits(code: str) -> None:
    with pytest.raises(UsageError, match=f"rule '{code}': a code is one of BP, GT, DT, CN and three digits"):
        rule(code, severity="info")(gizmo.function)


ENGLISH = (
    "The keeper said that the old house, which they call Haus Berg, was sold to the town in the year of the flood."
)
GERMAN = (
    "Das Haus am Berg wurde nach Angaben des Verwalters in jenem Jahr, in dem der Fluss über die Ufer trat, verkauft."
)


@pytest.mark.parametrize(
    "text", [f"{ENGLISH}\n\n{GERMAN}", f"{GERMAN}\n\n{ENGLISH}", f"{ENGLISH}\n{GERMAN}\n{ENGLISH}"]
)
@pytest.mark.parametrize("tested", [house, houses])
def test_a_rule_is_heard_only_in_parts_of_its_language(tested: Rule, text: str) -> None:
    outcomes = [Outcome(Document.from_text(one)) for one in (text, ENGLISH)]
    RuleScorer([tested]).score_batch(outcomes, SETTINGS)
    assert [finding.start for finding in outcomes[0].findings] == [text.index(GERMAN) + 4]
    assert not outcomes[1].findings


def mentions_berg(documents: Sequence[Document]) -> list[bool]:
    if any("spoil" in document.text for document in documents):
        raise LookupError("spoiled")
    return ["Berg" in document.text for document in documents]


def test_a_rule_reads_only_where_its_first_look_says_so() -> None:
    """A look that crashes on one document spares the others, and the report says which."""
    read: list[str] = []

    def hill(document: Document) -> Iterator[tuple[int, int]]:
        """Hill."""
        read.append(document.text)
        yield 0, 1

    looked = rule("BP996", severity="info", when=mentions_berg)(hill)
    outcomes = [Outcome(Document.from_text(text)) for text in ("Berg", "dale", "spoil", "Haus Berg")]
    RuleScorer([looked]).score_batch(outcomes, SETTINGS)
    assert read == ["Berg", "Haus Berg"]
    assert [len(outcome.findings) for outcome in outcomes] == [1, 0, 0, 1]
    assert [outcome.failures for outcome in outcomes] == [[], [], [Failure("BP996", "LookupError: spoiled")], []]


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (None, "TypeError: 'NoneType' object is not iterable"),
        ([], "ValueError: the look `when` gave 0 answers for 1 documents"),
        ([np.ones(2)], "ValueError: "),
    ],
)
def test_a_first_look_that_answers_nonsense_is_a_failure(answer: Any, failure: str) -> None:
    looked = replace(gizmo, code="BP997", words=(), when=lambda documents: answer)
    (outcome,) = outcomes = [Outcome(Document.from_text("A gizmo fell."))]
    RuleScorer([looked]).score_batch(outcomes, SETTINGS)
    assert [(failed.scorer, failed.message.startswith(failure)) for failed in outcome.failures] == [("BP997", True)]


def test_a_first_look_may_be_a_generator() -> None:
    looked = replace(house, languages=None, words=("haus",), when=lambda docs: ("e" in doc.text for doc in docs))
    outcomes = [Outcome(Document.from_text(text)) for text in ("Haus", "Haus Berg")]
    RuleScorer([looked]).score_batch(outcomes, SETTINGS)
    assert [(len(each.findings), each.failures) for each in outcomes] == [(0, []), (1, [])]


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("frozen", [True, False])
def test_scoring_leaves_the_collector_of_the_host_as_it_was(enabled: bool, frozen: bool) -> None:
    try:
        if frozen:
            gc.freeze()
        if not enabled:
            gc.disable()
        RuleScorer([house]).score_batch([Outcome(Document.from_text(GERMAN))], SETTINGS)
        assert (gc.isenabled(), gc.get_freeze_count() > 0) == (enabled, frozen)
    finally:
        gc.enable()
        gc.unfreeze()


def test_batches_that_overlap_give_the_threads_of_linear_algebra_back_at_last() -> None:
    pools = _thread_pools().select(user_api="blas")
    if not pools.lib_controllers:
        pytest.skip("numpy's linear algebra is of no library that threadpoolctl knows")

    def threads() -> list[int]:
        return [pool.get_num_threads() for pool in pools.lib_controllers]

    with pools.limit(limits=2):
        before, first, second = threads(), ExitStack(), ExitStack()
        first.enter_context(_one_blas_thread())
        second.enter_context(_one_blas_thread())
        first.close()
        assert set(threads()) == {1}
        second.close()
        assert threads() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a gizmo⟧", "⟧ without its other half before it"),
        ("a ⟦gizmo", "⟦ without its other half after it"),
        ("a ⟦gizmo⟩", "⟩ without"),
    ],
)
def test_a_mark_without_its_other_half_is_named(text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        unmark(text)

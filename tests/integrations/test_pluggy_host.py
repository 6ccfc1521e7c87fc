"""The example host, with sourcequal registered in each style."""

from __future__ import annotations

import runpy
import subprocess
import sys
import warnings
from collections import UserDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pluggy
import pytest

from sourcequal import score
from sourcequal.chain import Chain
from sourcequal.document import Document
from sourcequal.errors import ModelError, PluginError, UsageError
from sourcequal.finding import Finding
from sourcequal.hooks import hookimpl
from sourcequal.integrations.pluggy_host import Style, add_hooks, plugin
from sourcequal.plugins import collect
from sourcequal.rule import EXAMPLE_AS_OF, Settings
from sourcequal.run import Run
from sourcequal.scorer import Scorer
from tests.integrations.articles import articles

EXAMPLE = Path(__file__).parents[2] / "examples" / "pluggy_host" / "clippings.py"
HOST = runpy.run_path(str(EXAMPLE))


@dataclass
class Note:
    text: str


def manager(*plugins: object) -> pluggy.PluginManager:
    return HOST["manager_with"](*plugins)  # type: ignore[no-any-return]


def test_veto_and_mutation_in_the_example_host() -> None:
    plugins = [
        plugin(project="clippings", hook="accept", style="veto", document="clipping", drop=("BP",)),
        plugin(project="clippings", hook="prepare", style="mutate", document="clipping", clean=True),
    ]
    clippings = [HOST["Clipping"](article.name, article.text) for article in articles()]
    filed = {clipping.name: clipping for clipping in HOST["file_clippings"](clippings, manager(*plugins))}
    assert {f"clean-{n}" for n in range(10)} <= set(filed)
    assert not {f"bad-{n}" for n in range(10)} & set(filed)
    assert filed["clean-0"].sourcequal_grade == "A"
    assert filed["empty"].sourcequal_grade == "F"


def test_the_example_runs_as_a_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for article in articles()[:12]:
        (tmp_path / f"{article.name}.txt").write_text(article.text, encoding="utf-8")
    HOST["main"](tmp_path)
    printed = capsys.readouterr().out
    assert "clean-0.txt: grade A" in printed


@pytest.mark.parametrize("arguments", [[], ["nowhere"], ["a", "b"]])
def test_the_example_says_how_it_is_used(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, str(EXAMPLE), *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "usage: python clippings.py FOLDER, a folder of text files\n")


def test_return_style_leaves_the_document_alone() -> None:
    text = articles()[10].text
    implementation: Any = plugin(project="p", hook="process", style="return", document="note", clean=True)
    note = Note(text)
    changed = implementation.process(note)
    assert note == Note(text)
    assert "newsletter" not in changed.text
    assert changed.sourcequal_score < 1
    assert "newsletter" not in implementation.process(text)


def test_mappings_and_missing_texts_pass() -> None:
    implementation: Any = plugin(project="p", hook="process", document="row")
    row: dict[str, Any] = {"text": None}
    implementation.process(row)
    assert row["sourcequal_grade"] == "F"


class Fields(NamedTuple):
    text: str


class GradedFields(NamedTuple):
    text: str
    sourcequal_grade: str = ""


@dataclass(frozen=True)
class Frozen:
    text: str


class Slots:
    __slots__ = ("sourcequal_grade", "text")

    def __init__(self, text: str) -> None:
        self.text = text


class FrozenSlots(Slots):
    __slots__ = ()

    def __init__(self, text: str) -> None:
        object.__setattr__(self, "text", text)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name} stays")

    def __copy__(self) -> FrozenSlots:
        return FrozenSlots(self.text)


class Stored(Mapping[str, Any]):
    """A mapping whose copies share what it holds."""

    def __init__(self, text: str) -> None:
        self.stored = {"text": text}

    def __getitem__(self, name: str) -> str:
        return self.stored[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.stored)

    def __len__(self) -> int:
        return len(self.stored)


def row(text: str) -> dict[str, Any]:
    return {"text": text}


#: Kinds of documents, with whether a hook can write into them and whether they have room for a grade.
KINDS: dict[str, tuple[Callable[[str], Any], bool, bool]] = {
    "dict": (row, True, True),
    "UserDict": (lambda text: UserDict(row(text)), True, True),
    "a read-only mapping": (lambda text: MappingProxyType(row(text)), False, True),
    "a mapping of another kind": (Stored, False, True),
    "dataclass": (Note, True, True),
    "frozen dataclass": (Frozen, False, True),
    "slots": (Slots, True, True),
    "frozen slots": (FrozenSlots, False, True),
    "namedtuple": (Fields, False, False),
    "namedtuple with room": (GradedFields, False, True),
}


def value_of(document: Any, name: str) -> Any:
    return document.get(name) if isinstance(document, Mapping) else getattr(document, name, None)


@pytest.mark.parametrize(("make", "changes", "holds_grade"), KINDS.values(), ids=KINDS.keys())
def test_each_style_serves_each_kind_of_document(make: Callable[[str], Any], changes: bool, holds_grade: bool) -> None:
    text = articles()[10].text
    veto, copied, mutate = (
        plugin(project="p", hook="process", style=style, clean=True, drop=("BP",))
        for style in ("veto", "return", "mutate")
    )
    host, grade = make(text), score(text).grade
    assert veto.process(host) is False  # type: ignore[attr-defined]
    other = copied.process(host)  # type: ignore[attr-defined]
    assert (value_of(host, "text"), value_of(host, "sourcequal_grade") or None) == (text, None)
    assert "newsletter" not in value_of(other, "text")
    assert value_of(other, "sourcequal_grade") == (grade if holds_grade else None)
    if changes:
        assert mutate.process(host) is None  # type: ignore[attr-defined]
        assert (value_of(host, "text"), value_of(host, "sourcequal_grade")) == (value_of(other, "text"), grade)
    else:
        with pytest.raises(UsageError, match=rf"of type {type(host).__name__}, cannot be changed .*style='return'"):
            mutate.process(host)  # type: ignore[attr-defined]
        assert value_of(host, "text") == text


WRONG_DOCUMENTS: dict[str, tuple[Any, type[Exception], str]] = {
    "no entry": ({"body": "A mill."}, UsageError, "of type dict, has no 'text'; name what holds the article"),
    "no attribute": (Path("a.txt"), UsageError, "Path, has no 'text'"),
    "nothing": (None, UsageError, "of type NoneType, has no 'text'"),
    "bytes": ({"text": b"A mill."}, TypeError, "text must be str, not bytes; decode bytes first"),
    "a number": (Note(7), TypeError, "text must be str, not int"),  # type: ignore[arg-type]
    "no bytes": ({"text": b""}, TypeError, "text must be str, not bytes"),
}


@pytest.mark.parametrize(("given", "error", "said"), WRONG_DOCUMENTS.values(), ids=WRONG_DOCUMENTS.keys())
@pytest.mark.parametrize("style", ["veto", "return", "mutate"])
def test_a_document_without_a_text_is_named(given: Any, error: type[Exception], said: str, style: Style) -> None:
    implementation: Any = plugin(project="p", hook="process", style=style)
    with pytest.raises(error, match=said):
        implementation.process(given)


def test_a_document_that_cannot_hold_a_report_is_named() -> None:
    implementation: Any = plugin(project="p", hook="process", style="return")
    with pytest.raises(
        UsageError, match="of type Fields, has no room for a report; declare fields such as sourcequal_grade"
    ):
        implementation.process(Fields("A mill."))


WRONG_OPTIONS: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "a day in words": ({"as_of": "2026-11-21"}, TypeError, "as_of must be a date, not str"),
    "no code": ({"drop": "ZZ"}, UsageError, "drop 'ZZ': no code is or begins so; sourcequal rules lists them all"),
    "a number that is free": ({"ignore": ("BP", "BP9")}, UsageError, "ignore 'BP9': no code is or begins so"),
    "no jobs": ({"jobs": 0}, ValueError, "0 jobs do nothing"),
    "no models": ({"models": "nowhere"}, ModelError, "nowhere: no such folder of models; check models"),
}


@pytest.mark.parametrize(("options", "error", "said"), WRONG_OPTIONS.values(), ids=WRONG_OPTIONS.keys())
def test_an_option_that_means_nothing_is_refused_at_once(
    options: dict[str, Any], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        plugin(project="p", hook="process", **options)


def test_an_unknown_style_is_named() -> None:
    with pytest.raises(PluginError, match="mutate, return, veto"):
        plugin(project="p", hook="process", style="destroy")  # type: ignore[arg-type]


MARKS: dict[str, Callable[..., Any]] = {"sourcequal": hookimpl, "clippings": pluggy.HookimplMarker("clippings")}


@pytest.mark.parametrize(
    ("project", "marked", "seen"),
    [
        ("clippings", "clippings", True),
        ("clippings", "sourcequal", False),
        ("sourcequal", "sourcequal", True),
    ],
)
def test_third_party_scorers_work_in_the_host_s_own_manager(project: str, marked: str, seen: bool) -> None:
    class Short:
        name = "short"

        def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
            yield Finding("BP995", "short", "boilerplate", "info", 0, 1, "short")

    class Package:
        @MARKS[marked]
        def sourcequal_scorers(self) -> Iterable[Scorer]:
            return [Short()]

    host = pluggy.PluginManager(project)
    add_hooks(host)
    host.register(Package())
    ((outcome, _),) = Chain.of(collect(host)).run([Document.from_text("A note.")], Settings(EXAMPLE_AS_OF))
    assert ("BP995" in {finding.code for finding in outcome.findings}) is seen


def test_a_broken_scorer_warns_once_and_the_host_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(document: Document, settings: Settings) -> Iterable[Finding]:
        raise RuntimeError("out of order")

    implementation: Any = plugin(project="p", hook="process", document="row")

    class Broken:
        name = "broken"
        score = staticmethod(crash)

    real = Run.chain.func  # type: ignore[attr-defined]

    def with_broken(run: Run) -> Chain:
        chain: Chain = real(run)
        chain.scorers = [Broken()]
        return chain

    monkeypatch.setattr(Run.chain, "func", with_broken)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for article in articles()[:5]:
            implementation.process({"text": article.text})
    assert ["broken failed: RuntimeError: out of order" in str(warning.message) for warning in caught] == [True]

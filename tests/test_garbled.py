"""The parts of the garbled dimension that no single rule shows: counts, passages, spans, damage done for training."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from difflib import SequenceMatcher
from itertools import pairwise, product
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.models import load_model
from sourcequal.rule import Settings
from sourcequal.scorer import Outcome, RuleScorer
from sourcequal.scorers import built_in_rules
from sourcequal.scorers.forest import LeafMasks, run_forest
from sourcequal.scorers.garbled import discriminator, ngrams
from sourcequal.scorers.garbled.batch_text import with_clipped_words, with_wide_blanks
from sourcequal.scorers.garbled.discriminator import repeats
from sourcequal.scorers.garbled.features import Reader, quick_features
from sourcequal.scorers.garbled.gt112_empty_slot import _around
from sourcequal.scorers.garbled.gt215_swapped_words import _is_subject
from sourcequal.scorers.garbled.leaning import CLEAR, undone_features
from sourcequal.scorers.garbled.lexing import EDGE, joined_sums, sums_of, tokens_of
from sourcequal.scorers.garbled.passage import KINDS, WITNESS, Judge, weighed, with_logs
from sourcequal.scorers.garbled.passages import (
    FEWEST_WORDS,
    LEAST_WORDS,
    MOST_WORDS,
    ODD_FORMS,
    Passage,
    _archaic,
    _clips,
    _dialect,
    passages,
)
from sourcequal.scorers.garbled.quoting import _signs, _sound, marks
from sourcequal.scorers.garbled.spelling import EDITS, LETTERS, _edit, _edit_sums
from sourcequal.scorers.garbled.swaps import LONGEST, UNWEIGHTED, Expectation, Known, packed, unpacked
from sourcequal.scorers.garbled.wording import SIDE, Wording, vector_numbers
from sourcequal.training import garbled as training
from sourcequal.training import leaning, synonyms
from sourcequal.training import wording as training_wording
from sourcequal.training.damage import edited, mistranslated, mistyped, scanned, spun
from sourcequal.training.expectation import fit_expectation
from sourcequal.training.fit import forest_arrays, ranking
from sourcequal.training.known_phrases import (
    COLLOCATIONS,
    LISTS,
    ODD_TERMS,
    TERM_SWAPS,
    TERMS,
    lines_of,
    phrase_files,
    term_arrays,
    term_table,
)
from sourcequal.training.language import count_table, word_table
from sourcequal.training.passages import NATIVE, OWN, Row, _piece, example_rows, rule_findings
from tests.growth import assert_grows_in_proportion

AS_OF = date(2026, 11, 21)
TRAINING = Path(__file__).parents[1] / "training_data"
TEXT = "The keeper of the small museum said on Monday that the tower clock had stopped again in the night. "


TOKEN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]+|['’](?:s|t|re|ve|ll|d|m)\b|\d+(?:[.,]\d+)*|[^\w\s]|[^\W\d_]+")


def written(passages: list[str]) -> list[list[str]]:
    """The tokens of each passage as they stand in it."""
    found = tokens_of(passages)
    tokens: list[list[str]] = [[] for _ in passages]
    columns = (column.tolist() for column in (found.passage, found.start, found.end, found.kind))
    for passage, start, end, kind in zip(*columns, strict=True):
        if kind != EDGE:
            tokens[passage].append(passages[passage][start:end])
    return tokens


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("It isn’t broken, they'll say.", "It isn ’t broken , they 'll say ."),
        ("naïve — 1,250.5 people, 12 o'clock…", "naïve — 1,250.5 people , 12 o ' clock …"),
        ("rock 'n' roll; the '90s", "rock ' n ' roll ; the ' 90 s"),
        ("a_b  x̄ 3.", "a b x ̄ 3 ."),
        ("", ""),
    ],
)
def test_tokens(text: str, tokens: str) -> None:
    assert written([text])[0] == tokens.split()


LATIN = "".join(map(chr, range(32, 127))) + "\n\tÀÉßéñüøžƒ¡£«»"


@given(st.lists(st.text(alphabet=st.sampled_from(LATIN + "’“”…—"), max_size=80), min_size=1, max_size=4))
def test_tokens_are_those_of_a_plain_pattern(passages: list[str]) -> None:
    assert written(passages) == [TOKEN.findall(passage) for passage in passages]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_tokens_are_in_order_and_no_letter_is_lost(passages: list[str]) -> None:
    for passage, tokens in zip(passages, written(passages), strict=True):
        seen = [char for token in tokens for char in token]
        assert [char for char in passage if char.isalpha()] == [char for char in seen if char.isalpha()]


def test_the_sum_of_two_tokens_is_that_of_both_as_one() -> None:
    first, second = ["elec", "a", "Ökono"], ["tion", "b", "mie"]
    lengths = np.array(list(map(len, first)))
    assert (joined_sums(sums_of(first), lengths, sums_of(second)) == sums_of(["election", "ab", "ökonomie"])).all()
    assert len(set(sums_of(["ab", "ba", "aab", "b", "a", ""]).tolist())) == 6


@given(st.text(alphabet=LETTERS, min_size=3, max_size=12))
def test_sums_of_what_is_one_letter_away_are_those_of_the_strings(word: str) -> None:
    """At the last places nothing can be left out, changed or swapped: there the word's own sum stands."""
    for number, found in enumerate(_edit_sums(word)):
        left, kind = len(word) - 1 - number // EDITS, number % EDITS
        possible = kind < len(LETTERS) or left > (kind == EDITS - 1)
        assert found == sums_of([_edit(word, number) if possible else word])[0]


def test_judged_tokens_stand_where_they_are_said_to() -> None:
    from sourcequal.scorers.garbled.passage import judged

    document = Document.from_text(f"{TEXT * 3}“It isn’t broken,” she said: “naïve, perhaps — but 1,250 people came…”")
    for said in judged([document], [[]], load_model("garbled"))[0]:
        spans = said.spans(range(said.size))
        text = document.text[said.passage.start : said.passage.end]
        assert [document.text[start:end] for start, end in spans] == TOKEN.findall(text)
        assert len(said.evidence) == len(said.starts) == len(spans)
        assert said.worst == said.evidence.argmax()
        assert len(said.suspicion) == len(said.synonyms)
        assert len(said.suspicion) in (0, len(spans))


@pytest.mark.parametrize("look", [discriminator.QUICK, discriminator.CAREFUL], ids=lambda look: look.name)
def test_the_network_sees_what_it_was_trained_on(look: discriminator.Look) -> None:
    """Scoring shifts rows and leaves tokens out where training puts windows side by side; both come to the same."""
    reader = Reader(load_model("garbled"))
    reading, seen, places, columns, _ = reader.company([TEXT, "One bosom peril more."])
    network = discriminator.Discriminator(reader.language, look)
    rows = network.rows(reading, seen.pair, seen if look.careful else None)
    arrays, name = reader.model.arrays, look.name
    weights = [arrays[f"{name}_window"], *([arrays[f"{name}_company"]] if look.careful else [])]
    hidden = discriminator.inputs(look, rows, places, columns) @ np.vstack(weights) + arrays[f"{name}_window_offset"]
    raw = np.exp(np.maximum(hidden, 0) @ arrays[f"{name}_output"] + arrays[f"{name}_output_offset"])
    expected = (raw / raw.sum(axis=1, keepdims=True)).T * (reading.words != ngrams.BREAK)
    if look.careful:
        known = np.where(np.arange(len(rows)) % 3 == 0, np.eye(len(discriminator.KINDS))[:, :1], expected)
        known *= reading.words != ngrams.BREAK  # of every third token there is no doubt
        doubtful = known[0] < 1 - discriminator.DOUBT
        found, expected = network.again(known, rows, (places, columns)), np.where(doubtful, expected, known)
    else:
        found = network.probabilities(reading, rows)
    np.testing.assert_allclose(found, expected, atol=1e-4)


def test_the_network_that_judges_wording_learns_what_is_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """And scoring, which adds up shifted rows, comes to what its weights say of each window."""
    monkeypatch.setattr(training_wording, "EPOCHS", 40)
    reader, wrong = Reader(load_model("garbled")), "Rain fell on a town, and people went of home early in buses. "
    spans = tuple(Span(wrong.index("of") + n * len(wrong), wrong.index("of") + n * len(wrong) + 2) for n in range(10))
    damaged = Row(wrong * 10, KINDS.index("translation"), "examples", "a", spans)
    sound = Row(wrong.replace("of home", "home") * 10, 0, "examples", "a", ())
    kept_out = Row(wrong * 10, 0, "examples", "b", ())  # would teach the opposite
    tokens = training_wording.tokens_of(reader, [damaged] * 6 + [sound] * 6 + [kept_out] * 6)
    arrays = training_wording.fit_wording(tokens, np.arange(18) < 12)

    reading, seen, places, columns, _ = reader.company([wrong])
    rows = reader.careful.rows(reading, seen.pair, seen)
    found = Wording(arrays).probabilities(reading, rows, (places, columns))
    marks = [wrong[start:end] for start, end in zip(reading.start, reading.end, strict=True)]
    odd = found[discriminator.KINDS.index("translation")]
    assert odd[marks.index("of")] > 0.9
    assert odd[[marks.index(word) for word in ("Rain", "on", "home", "buses")]].max() < 0.1

    whole = np.hstack([rows, arrays["wording_vectors"][vector_numbers(reading)]])
    place = marks.index("went")
    company = np.zeros(columns.shape[1] + 1)
    company[:] = [*columns[places.tolist().index(place)], 1] if place in places else 0
    around = whole[place - SIDE : place + SIDE + 1].ravel() @ arrays["wording_window"]
    hidden = np.maximum(around + company @ arrays["wording_company"] + arrays["wording_window_offset"], 0)
    raw = np.exp(hidden @ arrays["wording_output"] + arrays["wording_output_offset"])
    np.testing.assert_allclose(found[:, place], raw / raw.sum(), atol=1e-4)
    assert not found[:, reading.words == ngrams.BREAK].any()


def test_a_piece_of_an_example_is_damaged_where_a_mark_is_in_it() -> None:
    sound = "Rain fell on the town all day and people went home early in the buses that the council had sent for them. "
    text = (
        sound
        + "The council did opened the hall of sport so that all who had lost the roof could be slept there. "
        + sound
    )
    at = text.index("did opened")
    row = Row(text, KINDS.index("translation"), OWN, "a", (Span(at, at + len("did opened")),))
    pieces = [_piece(row, Random(seed)) for seed in range(30)]
    assert {piece.kind for piece in pieces} == {0, row.kind}
    for piece in pieces:
        assert piece.text in text
        assert [piece.text[start:end] for start, end in piece.spans] == ["did opened"] * ("did opened" in piece.text)
        assert bool(piece.spans) == bool(piece.kind)


def test_nothing_is_looked_at_again_where_there_is_no_doubt() -> None:
    reader = Reader(load_model("garbled"))
    reading, seen, places, columns, _ = reader.company([TEXT])
    rows = reader.careful.rows(reading, seen.pair, seen)
    known = np.zeros((len(discriminator.KINDS), len(rows)), np.float32)
    known[0] = reading.words != ngrams.BREAK
    np.testing.assert_array_equal(reader.careful.again(known, rows, (places, columns)), known)


def test_a_passage_is_judged_alike_alone_and_among_others(monkeypatch: pytest.MonkeyPatch) -> None:
    from sourcequal.scorers.garbled.passage import BATCH, Work, judge_of

    monkeypatch.setattr("sourcequal.scorers.garbled.passage.ROUND", BATCH + 1)

    texts = [
        TEXT * 3,
        TEXT.replace("stopped", "ceased").replace("keeper", "custodian") * 2,
        "tbe clork hns stoppcd " * 20,
    ]
    work = [Work(Passage(0, len(text)), text, ()) for text in texts]
    judge = judge_of(load_model("garbled"))
    together = judge.judge(work * BATCH)  # more than are read at once
    for number, alone in enumerate(said for part in work for said in judge.judge([part])):
        for said in together[number :: len(work)]:
            assert said.kind == alone.kind
            assert said.probability == pytest.approx(alone.probability, abs=1e-3)
            np.testing.assert_allclose(said.evidence, alone.evidence, atol=1e-3)


def test_a_second_reading_of_chosen_passages_sees_what_a_first_one_would() -> None:
    reader = Reader(load_model("garbled"))
    texts = [TEXT, f"“It isn’t broken,” she said of {TEXT}", "tbe clork hns stoppcd ", TEXT * 2, "One bosom peril."]
    glances = [reader.glance(part) for part in (texts[:2], texts[2:4], texts[4:])]
    again = reader.reread(glances, [[1], [], [0]])
    afresh = reader.read([texts[1], texts[4]])
    for name, column in afresh.reading._asdict().items():
        np.testing.assert_array_equal(getattr(again.reading, name), column, name)
    np.testing.assert_array_equal(again.seen.pair, afresh.seen.pair)
    np.testing.assert_array_equal(again.broken, afresh.broken)
    np.testing.assert_allclose(again.damage, afresh.damage, atol=1e-5)


def test_leaf_masks_find_the_leaves_that_a_walk_finds() -> None:
    from sklearn.ensemble import HistGradientBoostingClassifier

    columns = np.random.default_rng(4).normal(size=(400, 6)).astype(np.float32)
    labels = columns[:, 0] * columns[:, 1] > columns[:, 2]
    few = {"max_leaf_nodes": 16, "max_iter": 20, "min_samples_leaf": 2}
    arrays = forest_arrays([HistGradientBoostingClassifier(**few).fit(columns, labels)], 1.0, 0.0)
    assert arrays["depth"][0] > 4
    np.testing.assert_array_equal(LeafMasks(arrays).run(columns), run_forest(columns, arrays))


@given(st.lists(st.floats(-14, 14), max_size=40))
def test_what_is_odd_alone_counts_for_less(odds: list[float]) -> None:
    held = weighed(np.array(odds), [len(odds)], ["spun"] * len(odds))
    gained = held - np.array(odds)
    accompanied = len(odds) > 1 and max(odds) > -WITNESS
    assert (gained <= (WITNESS if accompanied else 0) + 1e-9).all()
    assert (np.diff(held[np.argsort(odds, kind="stable")]) >= -1e-9).all()


@pytest.mark.parametrize("odds", [-2.0, 0.5, 2.0])
def test_a_text_that_is_one_passage_is_judged_as_it_is(odds: float) -> None:
    np.testing.assert_allclose(weighed(np.array([odds]), [1], ["spun"]), odds)


def test_damage_seldom_comes_alone() -> None:
    def first(*odds: float, last: str = "spun") -> float:
        return float(weighed(np.array(odds), [len(odds)], [*["spun"] * (len(odds) - 1), last])[0])

    sound = [-5.0] * 7
    assert first(2.0, *sound, -5.0) < 1.2  # odd alone
    assert first(2.0, *sound, 0.0) > 2.0  # and with another one that is as likely damaged as not
    assert first(2.0, *sound, -0.5) > first(2.0, *sound, -0.5, last="scan")  # in the same way
    assert first(*[2.0] * 9) >= 2.0
    assert first(0.5, *[-5.0] * 100, 0.5) < 0.5  # of a hundred, two look odd by chance


@given(st.lists(st.lists(st.floats(-14, 14), max_size=5), max_size=5))
def test_articles_are_weighed_one_by_one(articles: list[list[float]]) -> None:
    kinds = [["scan" if odd > 0 else "spun" for odd in odds] for odds in articles]
    alone = [weighed(np.array(odds), [len(odds)], own) for odds, own in zip(articles, kinds, strict=True)]
    together = weighed(
        np.concatenate([[], *articles]), list(map(len, articles)), [kind for own in kinds for kind in own]
    )
    np.testing.assert_array_equal(together, np.concatenate([[], *alone]))


def test_examples_alone_make_a_model(tmp_path: Path) -> None:
    lines = (TRAINING / "garbled.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    path = tmp_path / "few.jsonl"
    path.write_text("".join(lines[:160]), encoding="utf-8")
    model = training.train(None, [path])
    assert set(model.arrays) == set(load_model("garbled").arrays)
    rows = example_rows([path])
    reader, texts = Reader(model), [row.text for row in rows]
    features = quick_features(reader, reader.glance(texts), rule_findings(texts))
    odds = Judge(model).odds("quick", features, with_logs(features))
    assert ranking(odds, [row.kind > 0 for row in rows]) > 0.8


def test_every_word_is_found_by_its_hash_and_no_other() -> None:
    made = ["".join(letters) for letters in product("abcdeimnorst", repeat=4)]
    words = [*made, ",", "'s", "ökonomie"]
    vocabulary = ngrams.Vocabulary.__new__(ngrams.Vocabulary)
    vocabulary.table, vocabulary.unknown = word_table(words), len(words) + 1
    numbers = vocabulary.of(words)
    found = numbers == np.arange(1, len(words) + 1)
    assert found[:1000].all()  # what is rare is forgotten first where a bucket is full
    assert found.mean() > 0.99
    assert (numbers[~found] == vocabulary.unknown).all()
    assert (vocabulary.of([f"x{word}" for word in made]) == vocabulary.unknown).all()


def test_counts_come_back_at_their_level() -> None:
    counts = np.array([1, 2, 3, 10, 100, 5000, 200_000] * 300)
    keys = ngrams.key(ngrams.PAIR, np.arange(len(counts)), np.arange(len(counts)) + 7)
    language = ngrams.LanguageModel.__new__(ngrams.LanguageModel)
    language.table = count_table(keys, counts).view(np.complex128)[:, 0]
    levels = language.levels(keys)
    least, kept = ngrams.LEVELS[levels], levels > 0
    assert kept.mean() > 0.9
    assert (least[kept] <= counts[kept]).mean() > 0.99
    unseen = language.levels(ngrams.key(ngrams.TRIPLE, np.arange(5000), np.arange(5000), np.arange(5000)))
    assert (unseen > 0).mean() < 0.01


def test_passages_cover_the_text_and_are_neither_short_nor_long() -> None:
    document = Document.from_text("\n\n".join([TEXT.strip()] * 7 + [TEXT * 40, "Short."]))
    found = passages(document)
    assert found[0].start == 0
    assert found[-1].end == len(document.text)
    words = [len(document.text[start:end].split()) for start, end in found]
    assert min(words) >= LEAST_WORDS
    assert max(words) <= 1.5 * MOST_WORDS


ODD_PIECES = ("thou", "Thee,", "hath", "the lass", "ain't", "wee", "goin'", "an’", "sayeth.", "'tis", "'twas", "mill")


@given(st.lists(st.sampled_from(ODD_PIECES), max_size=9), st.sampled_from(["", "The keeper said that it was."]))
def test_a_look_at_a_batch_misses_no_dialect(pieces: list[str], rest: str) -> None:
    text = " ".join([*pieces, rest, "It will not go, she said, and left at noon."])
    document = Document.from_text(text, language="en")
    assert bool(passages(document)) == (len(text.split()) >= FEWEST_WORDS and not (_archaic(text) or _dialect(text)))


FRENCH = (
    "Le gardien du petit musée a déclaré lundi que l’horloge de la tour s’était encore arrêtée pendant la nuit, et que "
    "personne ne savait pourquoi elle marchait de nouveau le matin."
)


@pytest.mark.parametrize("order", [(TEXT * 3, FRENCH), (FRENCH * 2, TEXT * 3), (TEXT * 3, FRENCH, TEXT * 3)])
@pytest.mark.parametrize("break_", ["\n", "\n\n"])
def test_only_english_paragraphs_are_passages(order: tuple[str, ...], break_: str) -> None:
    document = Document.from_text(break_.join(part.strip() for part in order))
    judged = [document.text[start:end].strip() for start, end in passages(document)]
    assert judged == [part.strip() for part in order if part.startswith("The keeper")]


PIECES = (
    *("the", "The", "a", "b", "harbour", "Harbours", "flats", "état", "Берег", "in", "1", "000", "10", "said"),
    *(" ", " ", " ", "  ", ". ", ", ", "! ", "? ", "\n", "\n\n", ".", ",", ":", "-", "'", '"', "“", "”", "—", "☃"),
    *("The mill by the river is empty. ", "Cheap harbour flats, harbour flats cheap, flats cheap harbour. "),
)
LOOKING = tuple(
    rule for rule in built_in_rules() if rule.when and rule.when.__module__.endswith(("batch_text", "quoting"))
)


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), min_size=1, max_size=3))
def test_a_first_look_at_a_batch_misses_nothing(texts: list[str]) -> None:
    """Wherever a rule would find something, its look at all texts together says that it has to read."""
    documents = [Document.from_text(text, language="en") for text in texts]
    for rule in LOOKING:
        more = {"findings": ()} if "findings" in rule.parameters else {}
        found = [any(True for _ in rule.function(document=document, **more)) for document in documents]
        assert rule.when is not None
        assert all(read for read, match in zip(rule.when(documents), found, strict=True) if match), rule.code


@given(st.text(alphabet=" a'’?é"), st.text(alphabet=" a"))
def test_a_look_at_a_batch_misses_no_clipped_words_and_no_wide_blanks(text: str, other: str) -> None:
    documents = [Document.from_text(one) for one in (other, text)]
    for chosen, held in zip(documents, with_clipped_words(documents, ODD_FORMS + 1), strict=True):
        assert held or not _clips(chosen.text)
    assert with_wide_blanks(documents) == ["   " in document.text for document in documents]


@given(st.text(alphabet=' ab“”"\n.—('))
def test_the_quick_look_at_quotations_changes_nothing(text: str) -> None:
    """A line that the quick look passes has no mark that the careful look would name."""
    for line in text.split("\n"):
        if _sound(line):
            assert marks(Document.from_text(f"“A.”\n{line}")) == ((), (), ())
            signs = [opens for opens, _ in _signs(line)]
            assert signs == [True, False] * (len(signs) // 2)


STORY = (
    "The harbour master said on Monday that the old ferry wouldn’t sail again before spring. “We can’t ask people to "
    "trust a boat that leaks,” she told the council, “and the pumps don’t help.” Two of the crew – both from the isle "
    "– have found work at the fish market. “It’s a blow,” said Zoë Lind, who has run the quay’s café since 2009."
)


def marks_touched(text: str) -> float:
    """The share of the places where `text` is not `STORY` that a pattern rule points at."""
    outcome = Outcome(Document.from_text(text, language="en"))
    RuleScorer(rule for rule in built_in_rules() if rule.code.startswith("GT1")).score_batch([outcome], Settings(AS_OF))
    changes = SequenceMatcher(None, STORY, text, autojunk=False).get_opcodes()
    places = [(start, max(end, start + 1)) for kind, _, _, start, end in changes if kind != "equal"]
    found = [(finding.start, finding.end) for finding in outcome.findings if finding.shown]
    return sum(any(a < end and start < b for a, b in found) for start, end in places) / max(1, len(places))


@pytest.mark.parametrize("table", "cp1252 latin-1 cp1250 cp1251 cp1254 cp437 cp850 cp866 koi8-r mac-roman gbk".split())
def test_utf_8_read_with_another_table_is_found(table: str) -> None:
    assert marks_touched(STORY.encode().decode(table, "replace")) > 0.8


@pytest.mark.parametrize("table", "mac-roman cp437 cp850 cp866 koi8-r cp1255 iso8859-2 shift-jis utf-8".split())
def test_windows_1252_read_with_another_table_is_found(table: str) -> None:
    assert marks_touched(STORY.encode("cp1252").decode(table, "replace")) > 0.7


@pytest.mark.parametrize(
    "write",
    [
        lambda char: f"&#{ord(char)};",
        lambda char: f"\\u{ord(char):04x}",
        lambda char: "".join(f"={byte:02X}" for byte in char.encode()),
        lambda char: "".join(f"%{byte:02X}" for byte in char.encode()),
        lambda char: "".join(f"\\x{byte:02x}" for byte in char.encode()),
        lambda char: "?",
        lambda char: "□",
        lambda char: "\ufffd",
    ],
)
def test_signs_written_as_something_else_are_found(write: Callable[[str], str]) -> None:
    assert marks_touched("".join(char if char.isascii() else write(char) for char in STORY)) > 0.7


def test_a_sound_story_is_left_alone() -> None:
    outcome = Outcome(Document.from_text(STORY, language="en"))
    RuleScorer(rule for rule in built_in_rules() if rule.code.startswith("GT1")).score_batch([outcome], Settings(AS_OF))
    assert [finding for finding in outcome.findings if finding.shown] == []


def test_a_text_without_words_has_no_passage() -> None:
    assert passages(Document.from_text("")) == []
    assert passages(Document.from_text("\n \n")) == []


def test_damage_is_marked_where_it_is() -> None:
    damaged = edited("one two three", [(0, 3, "1"), (8, 13, "drei!")])
    assert damaged.text == "1 two drei!"
    assert [damaged.text[start:end] for start, end in damaged.spans] == ["1", "drei!"]


def test_a_spinner_takes_near_synonyms_first_in_right_and_careless_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    linked = {
        "buy": {"get", "purchase", "acquire"},
        "get": {"buy"},
        "purchase": {"buy", "acquire"},
        "acquire": {"buy", "purchase"},
    }
    monkeypatch.setattr(synonyms, "read_thesaurus", lambda form: linked)
    words = [*map(str, range(synonyms.COMMON)), "bought", "got", "purchased"]  # "acquired" is not known
    assert synonyms.spinner(words)["bought"] == ["purchased", "geted", "got"]


def test_words_that_tools_write_lean_to_them_as_far_as_people_leave_them(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [("purchase", "buy"), ("acquire", "buy"), ("buy", "buy"), ("get", "x")]
    monkeypatch.setattr(leaning, "swaps", lambda: listed)
    monkeypatch.setattr(leaning, "spinner", lambda words: {"buy": ["acquire", "unheard"]})
    words, counts = ["buy", "acquire", "purchase", "rare"], np.array([1000, 100, 10, 1])
    swapped, thesaurus = leaning.leaning_table(words, counts)
    assert swapped[0] == swapped[-1] == 0  # edges, and words that are not known
    plain = round(float(np.log(1 - leaning.SWAPPED) / leaning.STEP))
    assert swapped[1] == swapped[4] == thesaurus[3] == plain  # no tool puts these there
    assert swapped[2] == thesaurus[2] == round(float(np.log(1 - leaning.SWAPPED + leaning.SWAPPED * 5) / leaning.STEP))
    assert swapped[2] < swapped[3]  # the rarer a word by itself


def test_a_swap_undone_mends_the_company_of_a_word() -> None:
    reader = Reader(load_model("garbled"))
    texts = ["The furnished robbery took place on Friday night.", "The armed robbery took place on Friday night.", "A."]
    facts = reader.read(texts)
    undone, reading = facts.undone, facts.reading
    told = {
        texts[reading.passage[place]][reading.start[place] : reading.end[place]]: row
        for place, *row in zip(*map(np.ndarray.tolist, undone), strict=True)
    }
    gain, odds, known = told["furnished"]
    assert gain > CLEAR
    assert odds > CLEAR
    assert known
    assert told["robbery"][0] < 0  # its neighbour is to blame
    assert "armed" not in told
    rows = undone_features(reading, undone)
    assert (rows[0] > 0).all()
    assert not rows[1:].any()
    assert len(reader.read(["A."]).undone.places) == 0


def test_a_pair_is_a_swap_where_its_like_were_marked() -> None:
    sound, reworded = "They fled in a stolen auto to the train depot.", "Cops said the furnished burglary took an hour."
    start = reworded.index("furnished")
    rows = [
        Row(sound, KINDS.index("clean"), NATIVE, "a", ()),
        Row(reworded, KINDS.index("spun"), OWN, "b", (Span(start, start + len("furnished burglary")),)),
    ]
    model = load_model("garbled")
    fitted = fit_expectation(dict(model.arrays), rows)
    assert [len(fitted[name]) for name in ("swap_weights", "term_weights")] == [len(row) for row in UNWEIGHTED]
    expectation = Expectation(Reader(model).language, {**model.arrays, **fitted})
    reading = expectation.language.read([sound, reworded])
    suspects = expectation.suspects(reading, expectation.language.pair_levels(reading))
    told = {expectation.words(suspect): suspect.probability for suspect in suspects}
    place = {("train", "station"), ("coach", "station")} & told.keys()
    assert told.keys() == {("armed", "robbery"), ("stolen", "car")} | place
    assert told.pop(("armed", "robbery")) > 0.5 > max(told.values())


class TestTerms:
    """Fixed terms of which a word was swapped, over a table of a few terms."""

    TERMS = (
        "gene pool",
        "search and rescue",
        "hot air balloon",
        "until further notice",
        "leg-break bowler",
        "gone for good luck charm",
        "string quartet",
        "peace talks",
    )
    SWAPS = (
        "peace: tranquillity",
        "talk: chat",
        "pool: puddle pond",
        "hot: torrid",
        "further: additional | extra",
        "notice: discover",
        "bowler: pitcher",
    )
    ODD = (
        "gene pool: gene cell | pool lagoon",
        "search and rescue: rescue deliverance",
        "string quartet: string twine | quartet foursome",
    )

    def expectation(self) -> Expectation:
        arrays = load_model("garbled").arrays
        language = Reader(load_model("garbled")).language
        lists = {TERMS: self.TERMS, TERM_SWAPS: self.SWAPS, ODD_TERMS: self.ODD}
        own = {**term_arrays(lists, language.vocabulary), "swaps": np.zeros((2, 0), np.uint32)}
        return Expectation(language, {**arrays, **own})

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("The gene puddle of the herd is small.", ("gene", "pool"), id="second-of-two"),
            pytest.param("The torrid air balloon rose.", ("hot", "air", "balloon"), id="first-of-three"),
            pytest.param("It is shut until additional notice.", ("until", "further", "notice"), id="middle-of-three"),
            pytest.param("The leg-break pitcher rested.", ("leg", "-", "break", "bowler"), id="hyphen"),
            pytest.param("The gene lagoon of the herd is small.", ("gene", "pool"), id="listed-with-the-term"),
            pytest.param("The gene lagoons of the herds are small.", None, id="no-plural-of-a-term-without-one"),
            pytest.param("Search and deliverance went on.", ("search", "and", "rescue"), id="behind-and"),
            pytest.param("The lagoon pool of the herd is small.", None, id="listed-for-another-word-of-the-term"),
            pytest.param("The gene pool of the herd is small.", None, id="the-term-itself"),
            pytest.param("The gene mill of the herd is small.", None, id="no-swap-of-it"),
            pytest.param("It is shut until additional discover.", None, id="two-of-three-swapped"),
            pytest.param("The Gene Puddle of Lund is a band.", None, id="a-name"),
            pytest.param("A twine foursome played.", ("string", "quartet"), id="both-words-swapped"),
            pytest.param("A foursome twine played.", None, id="both-in-each-other's-place"),
            pytest.param("The tranquillity chats went on.", None, id="both-for-near-synonyms"),
            pytest.param("The cell lagoon was shut.", None, id="both-too-frequent-to-speak-for-themselves"),
        ],
    )
    def test_a_term_is_known_by_its_other_words(self, text: str, expected: tuple[str, ...] | None) -> None:
        own = self.expectation()
        reading = own.language.read([text])
        found = [own.words(one) for one in own.suspects(reading, own.language.pair_levels(reading)) if one.is_term]
        assert found == ([expected] if expected else [])

    def test_terms_are_as_long_as_they_may_be_and_of_known_words(self) -> None:
        vocabulary = Reader(load_model("garbled")).language.vocabulary
        table = term_table([*self.TERMS, "gene", "zzyzzx pool", "one two three four five six"], vocabulary)
        assert table.shape == (len(self.TERMS), LONGEST)
        assert unpacked(packed(table)).tolist() == table.tolist()
        assert unpacked(packed(table[:0])).shape == (0, LONGEST)
        assert sorted((table > 0).sum(axis=1).tolist()) == [2, 2, 2, 3, 3, 3, 4, 5]


@pytest.mark.parametrize("name", LISTS)
def test_lists_of_phrases_are_in_order_and_say_each_once(name: str) -> None:
    path = TRAINING / name
    assert path in phrase_files([TRAINING / "garbled.jsonl"])
    lines = lines_of([path], name)
    heads = [line.partition(":")[0] for line in lines]
    assert len(lines) > 1000
    assert heads == sorted(set(heads))
    assert all(line == " ".join(line.split()) == line.lower() for line in lines)
    if name in (TERM_SWAPS, ODD_TERMS):
        assert all(re.fullmatch(r"[\w' -]+:(?: [a-z]+)*(?: \|(?: (?:[a-z]+|-))+)*", line) for line in lines)
    else:
        assert all(re.search("[ -]", line) for line in lines)
        other = set(lines_of([TRAINING / COLLOCATIONS], COLLOCATIONS)) & set(lines_of([TRAINING / TERMS], TERMS))
        assert not other, "a term counts as a phrase, too"


def test_a_word_is_repeated_within_its_passage_only() -> None:
    language = Reader(load_model("garbled")).language
    reading = language.read(["The harbour and the ferry left the harbour.", "A harbour."])
    harbour = reading.words == language.vocabulary.of(["harbour"])[0]
    assert repeats(reading)[harbour].tolist() == [1, 1, 0]
    assert not repeats(reading)[~harbour].any()  # grammar comes back everywhere


@pytest.mark.parametrize("seed", range(5))
def test_the_same_seed_does_the_same_damage(seed: int) -> None:
    words = {"keeper": ["guardian", "custodian"], "small": ["petty"], "stopped": ["ceased"]}

    def everything() -> list[object]:
        random = Random(seed)
        return [
            mistyped(TEXT * 3, random, 3),
            scanned(TEXT, random, 0.05),
            spun(TEXT, words, 0.9, random),
            mistranslated(TEXT, words, words, 0.3, random),
        ]

    assert everything() == everything()


def test_a_misread_sequence_has_one_repair() -> None:
    text = (
        "The mouse of Logitech\u00e2\u0080\u0099s new series was shown in Geneva on Monday, said the firm\u0092s head."
    )
    outcome = Outcome(Document.from_text(text, language="en"))
    RuleScorer(rule for rule in built_in_rules() if rule.code.startswith("GT10")).score_batch(
        [outcome], Settings(AS_OF)
    )
    repairs = {(fix.start, fix.end): fix.replacement for found in outcome.findings if (fix := found.fix)}
    assert repairs == {(21, 24): "’", (81, 82): "’"}


@pytest.mark.parametrize(
    ("pair", "severity"),
    [("musi cians", "warning"), ("libra rians", "warning"), ("over haul", "info"), ("in finite", "info")],
)
def test_two_pieces_that_are_no_words_are_more_than_information(pair: str, severity: str) -> None:
    text = f"The clerk wrote that the {pair} had been spoken of in the hall on Monday, and nobody said a word."
    outcome = Outcome(Document.from_text(text, language="en"))
    RuleScorer(rule for rule in built_in_rules() if rule.code == "GT211").score_batch([outcome], Settings(AS_OF))
    assert [(text[f.start : f.end], f.severity) for f in outcome.findings] == [(pair, severity)]


@pytest.mark.parametrize(
    ("kind", "slips", "severity"),
    [("clean", 0, 0.0), ("broken", 1, 0.7), ("broken", 3, 0.9), ("broken", 8, 1.0), ("scan", 1, 1.0)],
)
def test_a_slip_or_two_count_partly_as_sound(kind: str, slips: int, severity: float) -> None:
    spans = tuple(Span(10 * number, 10 * number + 4) for number in range(slips))
    assert Row(TEXT, KINDS.index(kind), NATIVE, "1", spans).severity == severity


def test_scans_differ_in_their_faults() -> None:
    """Some scans join and part words, some read specks as signs, and none looks like all the others."""
    scans = [made.text for seed in range(40) if (made := scanned(TEXT * 4, Random(seed), 0.03))]
    signs = [sum(not char.isalnum() and char != " " for char in text) for text in scans]
    words = [len(text.split()) for text in scans]
    assert max(signs) > 2 * min(signs) + 4
    assert min(words) < len((TEXT * 4).split()) < max(words)


@given(st.lists(st.integers(0, 300)), st.integers(300, 310))
def test_stretches_around_empty_places_are_read_once(places: list[int], length: int) -> None:
    """A text of blanks has such a place at each of them."""
    stretches = list(_around(places, length))
    assert all(before[1] < after[0] for before, after in pairwise(stretches))
    assert all(any(start <= place <= end <= length for start, end in stretches) for place in places)


def test_how_often_a_word_stands_in_a_long_article_is_counted_once() -> None:
    def subjects(size: int) -> Callable[[], bool]:
        text = "The lamps went out, the street lamps first. They fled in a stolen auto.\n\n" * size
        document = Document.from_text(text)
        places = [Span(match.start(), match.end()) for match in re.finditer("stolen auto", text)]
        lamps = text.index("street lamps")
        assert _is_subject(document, "lamp", Span(lamps, lamps + len("street lamps")))
        return lambda: any(_is_subject(document, "auto", place) for place in places)

    assert not subjects(1_250)()
    assert_grows_in_proportion(subjects, 1_250)  # a count for each place goes by the square


@given(known=st.sets(st.integers(0, 2**32 - 1), max_size=40), asked=st.lists(st.integers(0, 2**32 - 1), max_size=40))
def test_known_numbers_are_told_from_all_others(known: set[int], asked: list[int]) -> None:
    numbers = Known(np.array(sorted(known), np.uint32))
    both = [*asked, *known, *(number ^ 1 for number in known)]
    assert numbers.has(np.array(both, np.uint32)).tolist() == [number in known for number in both]

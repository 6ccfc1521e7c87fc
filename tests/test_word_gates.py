from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sourcequal import Document
from sourcequal.rule import Settings
from sourcequal.run import Run
from sourcequal.word_gates import Gate, WordGates

WORDS = st.text("ab", min_size=1, max_size=3)
GATE_WORDS = st.lists(WORDS, max_size=3).map(tuple)
GATES = st.lists(st.builds(Gate, GATE_WORDS, GATE_WORDS, st.booleans()), max_size=5)


@given(GATES, st.text("ab ", max_size=30))
def test_a_gate_opens_where_one_of_its_words_stands(gates: list[Gate], text: str) -> None:
    expected = {}
    for number, gate in enumerate(gates):
        places = {at for word in gate.words for at in range(len(text)) if text.startswith(word, at)}
        if places and (not gate.others or any(word in text for word in gate.others)):
            expected[number] = tuple(sorted(places)) if gate.placed else ()
    assert WordGates(gates).opened(Document.from_text(text)) == expected


def test_articles_scored_one_by_one_share_their_gates() -> None:
    runs = [Run(Settings(date(2026, 1, day))) for day in (1, 2)]
    assert runs[0].chain.rules is runs[1].chain.rules

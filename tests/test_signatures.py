from sourcequal.scorers.boilerplate.signatures import letter_ends, signed_from

PROSE = "There is a lamp on the pier again, and no ship has come by to see it since the first of May."


def test_a_name_and_a_few_words_below_the_last_sentence_sign_a_text() -> None:
    assert signed_from(["Minnesord", PROSE, "Åsa Ek", "vän och lots"]) == 2
    assert signed_from(["Kurallar", PROSE, "Başkan", "Nermin van Taş"]) == 2
    assert signed_from([PROSE, "Ida Brandt"]) == 1


def test_headlines_and_longer_blocks_sign_nothing() -> None:
    assert signed_from([PROSE, "Storm Hits Pier", "Mayor Sells Lamp"]) == 3  # two that look like names
    assert signed_from([PROSE, "Why the lamp is dark", "What the mayor paid"]) == 3
    assert signed_from([PROSE, "Ida Brandt", "Sund", "Osk", "Verl"]) == 5
    assert signed_from([PROSE, "Read more:", "Ida Brandt"]) == 3
    assert signed_from(["Ida Brandt", "Sund"]) == 2  # below no sentence
    assert signed_from([]) == 0


def test_what_ends_letters_is_the_writers() -> None:
    page = ["Letters", f"Sir, {PROSE}", "IDA BRANDT", "Sund", "Sir, It is the inn.", "COL. J. WEIL", "Dear Sir,", PROSE]
    page += [PROSE, "BO FARROW", "Osk", "The editor writes: It is the inn.", PROSE]
    assert letter_ends(page) == {2, 3, 5, 9, 10, 11}
    assert letter_ends(page[:6]) == frozenset()  # two letters make no page of them
    assert letter_ends([]) == frozenset()

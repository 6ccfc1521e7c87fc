"""What the dates rules say of whole articles: how loud, where, and what they keep quiet about."""

from __future__ import annotations

from datetime import date

import pytest

from sourcequal.document import Document
from sourcequal.finding import Finding
from sourcequal.rule import Settings
from sourcequal.scorer import Outcome, RuleScorer
from sourcequal.scorers import family_rules
from sourcequal.scorers.dates.chronology import SENTENCE_CHARS, SENTENCE_ENDS, chronology, sentence_start
from sourcequal.scorers.dates.staleness import NAMES, WEIGHTS, features, newest, strongest

RULES = family_rules("dates")
NEWS = (
    "The ferry company said on Tuesday that boats would run again. The harbour had been closed since last week,"
    " officials said, and ice was reported at the mouth of the river."
)


def findings(document: Document, as_of: date = date(2026, 11, 21)) -> list[Finding]:
    outcome = Outcome(document)
    RuleScorer(RULES).score_batch([outcome], Settings(as_of))
    assert outcome.failures == []
    return [finding for finding in outcome.findings if finding.shown]


def test_unanchored_news_is_a_warning_and_generic_words_a_note() -> None:
    (loud,) = [f for f in findings(Document.from_text(NEWS, language="en")) if f.code == "DT303"]
    assert (loud.severity, NEWS[loud.start : loud.end]) == ("warning", "Tuesday")
    guide = "In today's kitchens, steel is common. Many cooks today still like iron, as it keeps the heat."
    (quiet,) = [f for f in findings(Document.from_text(guide, language="en")) if f.code == "DT303"]
    assert quiet.severity == "info"


def test_a_given_date_anchors_the_text() -> None:
    document = Document.from_text(NEWS, language="en", published=date(2026, 11, 18))
    assert [f.code for f in findings(document)] == []
    assert "2026-11-17" in [found.value for found in document.dates]


def test_one_finding_points_at_every_announcement() -> None:
    text = "The bridge will open on June 4. The toll will be paid from July 1. The ferry is to stop."
    document = Document.from_text(text, language="en", published=date(2024, 5, 20))
    (found,) = [f for f in findings(document) if f.code == "DT302"]
    assert text[found.start : found.end] == "will open on June 4"
    assert [text[other.start : other.end] for other in found.related] == ["will be paid from July 1"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("es", "El congreso se celebrará en Lima el 3 de mayo de 2025.", "se celebrará en lima el 3 de mayo de 2025"),
        ("es", "La planta abrirá en marzo de 2024, dijo la empresa.", "abrirá en marzo de 2024"),
        (
            "es",
            "Está previsto que la planta abra el 3 de mayo de 2025.",
            "está previsto que la planta abra el 3 de mayo",
        ),
        ("es", "El museo será una sede de la red que el ayuntamiento creó en 2015.", ""),
        ("es", "La muestra será la mayor del pintor desde la que se celebró el 3 de mayo de 2015.", ""),
        ("es", "El parque tendrá un lago, según el plan aprobado el 12 de marzo de 2019.", ""),
        ("es", "La obra será dirigida por el arquitecto nacido en Sevilla el 3 de mayo de 1961.", ""),
        ("pt", "O museu será inaugurado em 3 de maio de 2025.", "será inaugurado em 3 de maio de 2025"),
        ("pt", "O museu será o maior da cidade desde o que foi inaugurado em 3 de maio de 2015.", ""),
        ("fr", "Le sommet sera ouvert le 3 juin 2025 par le ministre.", "sera ouvert le 3 juin 2025"),
        ("fr", "Le pont sera construit par l’entreprise fondée le 3 mai 1998.", ""),
        ("fr", "Le musée sera plus grand que celui qui a ouvert en mars 2015.", ""),
        ("it", "Il ponte sarà aperto il 3 maggio 2025, dice il comune.", "sarà aperto il 3 maggio 2025"),
        ("it", "Il ponte sarà lungo come quello che crollò il 6 aprile 2009.", ""),
        ("de", "Die Brücke soll am 3. Mai 2025 eröffnet werden.", "soll am 3. mai 2025"),
        ("de", "Die Schule war für den 3. Mai 2019 geplant.", ""),
        ("pl", "Most zostanie otwarty w maju 2025 roku.", "zostanie otwarty w maju 2025"),
        ("pl", "Most będzie dłuższy niż ten z maja 2015 roku.", ""),
        ("ru", "В мае 2025 года откроется новый мост.", "мае 2025 года откроется"),
        ("ru", "Мост будет длиннее, чем тот, что открыли в мае 2015 года.", ""),
        ("uk", "Новий міст відкриють навесні 2025 року.", "відкриють навесні 2025"),
        ("nl", "De brug wordt in mei 2025 geopend.", "wordt in mei 2025"),
        ("nl", "Het plan dat in mei 2015 werd gemaakt, wordt nu uitgevoerd.", ""),
        ("tr", "Köprü Mayıs 2025'te açılacak.", "mayıs 2025'te açılacak"),
        ("tr", "Köprü Mayıs 2015'te açıldı.", ""),
        ("de", "Das Haus soll von der Firma gebaut werden, die am 3. Mai 2015 begann.", ""),
        ("de", "Die Brücke wird länger sein als die am 3. Mai 2015 eröffnete.", ""),
    ],
)
def test_a_verb_is_joined_to_its_own_date_only(language: str, text: str, found: str) -> None:
    document = Document.from_text(text, language=language)
    spans = [document.folded[f.start : f.end] for f in findings(document) if f.code == "DT302"]
    assert len(spans) == bool(found)
    assert "".join(spans).startswith(found)


@pytest.mark.parametrize(
    ("text", "place", "start"),
    [("One. Two three", 9, 4), ("One two", 4, 0), ("x" * 9000, 8000, 8000 - SENTENCE_CHARS), ("A\nB. C", 6, 4)],
)
def test_a_sentence_begins_after_the_last_end_within_reach(text: str, place: int, start: int) -> None:
    assert sentence_start(text, place, SENTENCE_ENDS) == start


@pytest.mark.parametrize("day", ["on May 9, 2022", "this weekend"])
def test_what_a_stale_story_promises_has_passed(day: str) -> None:
    text = f"12 March 2024\n\nTalks go on\n\nLISBON, May 3, 2022 - The ministers will meet again {day}, they said."
    found = [(f.code, text[f.start : f.end]) for f in findings(Document.from_text(text, language="en"))]
    assert found == [("DT301", "12 March 2024"), ("DT302", f"will meet again {day}")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Tarn, 6 June 2023\n\nLISBON, May 3, 2021 - Boats ran again.", "its dateline is of 2021-05-03"),
        (
            "6 June 2023\n\nThe leak was found last night, 4 April 2021, the company said.",
            "its own today is 2021-04-04",
        ),
        (
            "6 June 2023\n\nAmin Sayed, 16, born in Tarnby in 1999, climbed up.",
            "an age and a birth year in it make it 2015",
        ),
        ("6 June 2023\n\nThe hall will open in March 2021, the mayor says.", "it looks forward to march 2021"),
    ],
)
def test_evidence_of_age_says_what_it_is(text: str, reason: str) -> None:
    document = Document.from_text(text, language="en", published=date(2023, 6, 6))
    evidence = strongest(chronology(document))
    assert evidence is not None
    assert evidence.reason == reason


def test_every_feature_has_a_weight() -> None:
    document = Document.from_text(
        "Best lamps of 2021\n\nThese are the lamps.", language="en", published=date(2024, 5, 1)
    )
    story = chronology(document)
    found = newest(story, date(2024, 5, 1))
    assert found is not None
    assert len(features(story, found)) == len(NAMES) == len(WEIGHTS)


def test_the_html_date_plays_the_part_of_the_page_date() -> None:
    html = (
        '<html><head><title>Pier</title><meta property="article:published_time" content="2024-03-12T08:00:00Z"></head>'
        f"<body><article><h1>Pier to be rebuilt</h1><p>LISBON, May 3, 2022 - {NEWS}</p>"
        f"<p>{NEWS} {NEWS}</p></article></body></html>"
    )
    document = Document.from_html(html)
    assert document.published == date(2024, 3, 12)
    assert "DT301" in [f.code for f in findings(document)]

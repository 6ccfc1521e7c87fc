"""Labels of the page that run together in one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate import (
    bp101_newsletter_prompt,
    bp102_share_bar,
    bp103_comment_form,
    bp106_related_links,
    bp111_page_navigation,
    bp114_account_prompt,
    bp115_app_prompt,
    bp116_follow_prompt,
    bp117_advertisement_marker,
    bp118_reader_tools,
    bp121_legal_links,
)
from sourcequal.scorers.boilerplate.bp122_menu import SECTIONS
from sourcequal.scorers.boilerplate.phrases import AROUND, body_lines, known, stripped
from sourcequal.scorers.boilerplate.section_names import SECTION_NAMES

BUTTONS = (
    bp101_newsletter_prompt,
    bp102_share_bar,
    bp103_comment_form,
    bp106_related_links,
    bp111_page_navigation,
    bp114_account_prompt,
    bp115_app_prompt,
    bp116_follow_prompt,
    bp117_advertisement_marker,
    bp118_reader_tools,
    bp121_legal_links,
)
NETWORKS = (
    "facebook twitter x linkedin whatsapp pinterest reddit telegram email e-mail mail print flipboard bluesky threads "
    "tumblr messenger viber instagram youtube rss tiktok mastodon pocket xing"
).split()
# "Partager sur Facebook", "Auf X teilen": a verb of sharing and a network
SHARED = tuple(
    f"{before} {network}{after}"
    for before, after in (
        *((words, "") for words in known(
            "share on / share to / share via / share with / share / tweet on / post on / post to / send via / "
            "partager sur / partager par / compartir en / compartir por / compartilhar no / compartilhar via / "
            "partilhar no / partilhar via / condividi su / condividi via / invia per / delen op / delen via / "
            "deel via / deel op / udostępnij na / bagikan ke / follow on / follow us on / suivez-nous sur / "
            "folgen auf / síguenos en / seguici su / volg ons op"
        )),
        ("auf", " teilen"),
        ("bei", " teilen"),
        ("per", " teilen"),
    )
    for network in NETWORKS
)  # fmt: skip
LEAST_CHARS = 3  # of a label; "en", "us" and "it" are words
LONGEST_CHARS = 220
PARTED = pattern(r"[\s|·•/»›>]+")  # what may stand between two labels
PARTS = pattern(r" *[|·•/»›] *")  # the same inside a label, but for blanks
STOPPED = (".", ",", ";", ":", "?", "!", "…")  # no label but a word of a sentence ends so
LEAST_LABELS = 3
LEAST_WORDS = 4  # where two labels are enough, since one of them at least is a phrase
UNKNOWN_SHARE = 0.34  # of the words of a menu above or below the text that no list has, at most; they have capitals


@cache
def _labels() -> tuple[dict[str, list[str]], frozenset[str]]:
    """The labels by their first word, a blank between two words; and those that are names of sections."""
    sections = frozenset((*SECTIONS, *SECTION_NAMES))
    buttons = {
        phrase.strip(AROUND)
        for rule_file in BUTTONS
        for phrase in (*rule_file.PHRASES, *getattr(rule_file, "AT_EDGES", ()))
    }
    begun: dict[str, list[str]] = {}
    labels = "\n".join({*buttons, *sections, *SHARED, *NETWORKS})
    for label in PARTS.sub(" ", labels).split("\n"):
        if label == "x" or len(label) >= LEAST_CHARS:
            begun.setdefault(label.partition(" ")[0], []).append(label)
    return begun, sections - buttons


@rule(
    "BP134",
    severity="error",
    confidence=0.97,
    source="Web2Text, ECIR 2018: labels of links and buttons that an extractor joined into one block",
    bad=(
        "⟦Home News Local Government⟧\n\nVoters rejected the levy on Monday by nine votes.",
        "⟦Menu Rechercher Se connecter S'abonner⟧\nLe pont rouvre lundi, après neuf mois de travaux.",
        "The levy failed by nine votes.\n⟦Partager sur Facebook Partager sur X Envoyer par mail Copier le lien⟧",
    ),
    good=(
        "Home news travels fast, and the local government follows.",
        "Share prices fell on Monday.",
        "Her subjects: health, education, sport.",
        "Subscribe now",
        "Sports Health Music Mill\n\nThey all met in Arn.",
        "Health Care Reform",
    ),
)
def labels_in_one_line(document: Document) -> Iterator[Span]:
    """Labels of links and buttons in one line.

    The extractor dropped what parted them. Each is known as a label of pages, and no other word stands in the line.
    """
    for line in document.filled_lines:
        if len(line.text) <= LONGEST_CHARS and not line.text.rstrip().endswith(STOPPED):
            span = stripped(line)
            words = [word for word in PARTED.split(document.folded[span.start : span.end]) if word]
            if (_all_labels(words) or _mostly_labels(document, line, words)) and not document.about_code:
                yield span


def _mostly_labels(document: Document, line: Line, words: Sequence[str]) -> bool:
    """Whether a line above or below the text is a row of single labels, most of them known and all with capitals."""
    said = line.text.split()
    if len(said) < LEAST_WORDS or len(said) != len(words) or not all(word[:1].isupper() for word in said):
        return False
    first, last = body_lines(document)
    if first <= line.number <= last:
        return False
    labels, _ = _labels()
    known = sum(word in labels.get(word, ()) for word in words)
    return len(words) - known <= UNKNOWN_SHARE * len(words)


def _all_labels(words: Sequence[str]) -> bool:
    """Whether some words are several labels, one after the other, and nothing else."""
    labels, sections = _labels()
    if len(words) < LEAST_LABELS or words[0] not in labels:
        return False
    # How many labels reach up to each word at the fewest, and whether all of them are sections.
    fewest: list[tuple[int, bool] | None] = [(0, True), *[None] * len(words)]
    for place, word in enumerate(words):
        reached = fewest[place]
        if reached is None:
            continue
        for label in labels.get(word, ()):
            end = place + label.count(" ") + 1
            if " ".join(words[place:end]) == label and end <= len(words):
                count = (reached[0] + 1, reached[1] and label in sections)
                best = fewest[end]
                fewest[end] = min(best, count) if best else count
    whole = fewest[len(words)]
    if whole is None:
        return False
    return whole[0] >= LEAST_LABELS or (whole[0] > 1 and not whole[1] and len(words) >= LEAST_WORDS)

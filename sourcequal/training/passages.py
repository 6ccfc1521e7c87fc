"""The passages that the garbled dimension learns from: of the data, of labelled examples, and damaged here."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple
from zlib import crc32

from sourcequal.document import Document
from sourcequal.finding import Finding, Span
from sourcequal.rule import Settings
from sourcequal.scorer import Outcome, RuleScorer
from sourcequal.scorers import built_in_rules
from sourcequal.scorers.garbled.features import RULE_GROUPS
from sourcequal.scorers.garbled.passage import KINDS
from sourcequal.scorers.garbled.passages import passages
from sourcequal.training.boilerplate import MAIN, Page, read_pages
from sourcequal.training.damage import Damaged, misread, mistranslated, mistyped, scanned, spun
from sourcequal.training.examples import read_examples
from sourcequal.training.synonyms import other_forms, spinner


class Row(NamedTuple):
    """One passage to learn from."""

    text: str
    kind: int  # index in KINDS
    file: str
    document: str  # split unit
    spans: tuple[Span, ...]
    weight: float = 1.0
    route: str = ""  # the language that a translation went through, or the page that a passage is of

    @property
    def severity(self) -> float:
        """How much of a damaged passage this is, 0 to 1: a passage with a slip or two is sound in part."""
        return SLIPS.get(len(self.spans), 1.0) if self.kind == BROKEN else float(self.kind != CLEAN)


CLEAN, BROKEN, SPUN = (KINDS.index(name) for name in ("clean", "broken", "spun"))
SLIPS = {1: 0.7, 2: 0.9, 3: 0.9}  # severity of so many slips of typography
NATIVE = "human_native"  # news: the file that everything is measured against
FILES = {  # files of the garbled data, what they show, and how much each row counts
    NATIVE: ("clean", 7.5),
    "human_typographic": ("clean", 1.5),
    "human_translation": ("clean", 2.0),
    "human_nonnative": ("clean", 6.0),
    "human_historic": ("clean", 10.0),
    "llm": ("clean", 1.5),
    "mojibake": ("encoding", 1.0),
    "mojibake_wild": ("encoding", 1.0),
    "ocr": ("scan", 3.0),
    "broken": ("broken", 1.0),
    "llm_leak": ("leak", 1.0),
    "mt_roundtrip": ("translation", 2.7),
    "mt_rbmt": ("translation", 1.0),
    "spun": ("spun", 2.2),
    "tortured": ("spun", 1.0),
}
LABELS = {  # kinds of marks in labelled examples; any other counts as broken
    "mojibake": "encoding",
    "lossy-question-marks": "encoding",
    "double-encoded-entity": "encoding",
    "homoglyph": "encoding",
    "ocr": "scan",
    "round-trip": "translation",
    "spun-phrase": "spun",
    "tortured-phrase": "spun",
    "dangling-citation": "leak",
    "placeholder": "leak",
    "taxonomy-slug": "leak",
    "prompt-remains": "leak",
    "keyword-stuffing": "leak",
    "assistant-leak": "leak",
}
MADE = {"spun": 900, "broken": 1200, "encoding": 350, "scan": 500, "translation": 900}  # passages damaged here
MADE_WEIGHT = 0.3  # of a passage damaged here: its kind of damage is likely, its share is not
WEB_MADE = {"spun": 3, "broken": 3, "encoding": 1, "scan": 2, "translation": 2}  # shares, in passages of web pages
WEB_MADE_WEIGHT = 0.2
OWN = "examples"  # the file of a row that is a labelled example
OWN_MADE = {"scan": 4, "broken": 2, "spun": 1, "translation": 1}  # shares, in sound examples: odd prose is damaged, too
OWN_MADE_WEIGHT = 1.0
OWN_PIECE_WEIGHT = 0.6  # of a piece of an example: paragraphs of news are shorter than most examples
SHORT = 3000  # passages of news of which one short piece is used, as it is and damaged here
SHORT_WORDS = (20, 30, 40, 50)  # after so many words the piece ends with its sentence
SHORT_MADE = {"spun": 3, "broken": 3, "scan": 2, "translation": 2}  # shares
SHORT_CLEAN_WEIGHT, SHORT_MADE_WEIGHT = 0.3, 0.4
WEB_CLEAN, WEB_DAMAGED = 6, 5  # passages of a web page that are used as they are, and that are damaged here
WEB_CHARS = range(800, 12_000)  # of the main text of a page; of a longer one the beginning is read
SPIN_SHARES = (0.08, 0.15, 0.3, 0.5, 0.7)
SLIP_COUNTS = (1, 1, 2, 3, 5, 8)
FAULT_RATES = (0.02, 0.04, 0.07, 0.11, 0.16)  # of words, over the shares of faults, in translations made here
SCAN_RATES = (0.006, 0.012, 0.03, 0.06)  # of characters, in scans made here


def data_rows(folder: Path) -> list[Row]:
    """The passages of the garbled data."""
    rows = []
    for name, (kind, weight) in FILES.items():
        with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                spans = tuple(Span(start, end) for start, end, *_ in row.get("spans") or ())
                route = row.get("lang", "") if kind == "translation" else ""
                rows.append(Row(row["text"], KINDS.index(kind), name, row["doc"], spans, weight, route))
    return rows


class WebText(NamedTuple):
    """The main text of a web page."""

    site: str
    page: str
    text: str

    @property
    def whole(self) -> str:
        """The text without the paragraph that the limit of length cut."""
        return self.text.rpartition("\n\n")[0] if len(self.text) == WEB_CHARS.stop - 1 else self.text


def web_texts(folder: Path) -> list[WebText]:
    """The main text of the English web pages of the boilerplate data: guides, forums, shops, documentation, blogs."""
    pages = (page for page in read_pages(folder) if page.kind == "naive" and page.language == "en")
    texts = (WebText(page.site, page.id, _main_text(page)) for page in pages)
    return [web for web in texts if len(web.text) in WEB_CHARS]


def _main_text(page: Page) -> str:
    """The lines of the article, as paragraphs."""
    kept = (line for line, label in zip(page.lines, page.labels, strict=True) if label == MAIN)
    return "\n\n".join(kept)[: WEB_CHARS.stop - 1]


def web_rows(texts: Iterable[WebText]) -> list[Row]:
    """Passages of web pages, sound for what we know.

    News alone would teach the model that whatever does not sound like news is damaged. Some pages are damaged where
    they stand; what a rule of encoding points at is left out.
    """
    rows = [
        Row(web.text[start:end], CLEAN, WEB, web.site, (), route=web.page)
        for web in texts
        for start, end in passages(Document.from_text(web.text, language="en"))
    ]
    found = rule_findings([row.text for row in rows])
    encoding = RULE_GROUPS["encoding"]
    sound = [row for row, own in zip(rows, found, strict=True) if not any(f.code in encoding for f in own)]
    return list(_first_of_each_page(sound, WEB_CLEAN))


WEB = "web"  # the file that these rows name


def _first_of_each_page(rows: Sequence[Row], count: int) -> Iterator[Row]:
    """So many passages of each page at most, drawn by hash."""
    seen: Counter[str] = Counter()
    for row in sorted(rows, key=lambda row: (row.route, crc32(row.text.encode()))):
        seen[row.route] += 1
        if seen[row.route] <= count:
            yield row


def example_rows(paths: Iterable[Path]) -> list[Row]:
    """English labelled examples, each as one passage."""
    rows = []
    for whole in read_examples(paths, judged="garbled"):
        example = whole.as_read
        labels = example.of("garbled")
        if example.document.language == "en":
            kind = LABELS.get(labels[0].kind, "broken") if labels else "clean"
            spans = tuple(Span(label.start, label.end) for label in labels)
            weight = EXAMPLE_WEIGHT if labels else CLEAN_EXAMPLE_WEIGHT
            rows.append(Row(example.document.text, KINDS.index(kind), OWN, example.source, spans, weight))
    return rows


EXAMPLE_WEIGHT = 1.25
CLEAN_EXAMPLE_WEIGHT = 1.2


def damage_makers(
    random: Random, thesaurus: dict[str, list[str]], forms: dict[str, list[str]]
) -> dict[str, Callable[[str], Damaged | None]]:
    """What does each kind of damage to a text, at a strength drawn anew each time."""
    return {
        "spun": lambda text: spun(text, thesaurus, random.choice(SPIN_SHARES), random),
        "broken": lambda text: mistyped(text, random, random.choice(SLIP_COUNTS)),
        "encoding": lambda text: misread(text, random),
        "scan": lambda text: scanned(text, random, random.choice(SCAN_RATES)),
        "translation": lambda text: mistranslated(text, forms, thesaurus, random.choice(FAULT_RATES), random),
    }


def made_rows(rows: Sequence[Row], words: Sequence[str], seed: int) -> list[Row]:
    """Clean passages of the data and of web pages, damaged here in further ways."""
    plain = [row for row in rows if row.file == NATIVE]
    curly = [row for row in rows if row.file in ("human_typographic", "human_translation") and not row.text.isascii()]
    web = [row for row in rows if row.file == WEB]
    if not (plain or curly or web):
        return []  # examples alone: neither the thesaurus nor its package is needed
    random = Random(seed)
    makers = damage_makers(random, spinner(words), other_forms(words))
    made = []
    for kind, count in MADE.items():
        pool = curly if kind == "encoding" else plain
        made += [_damaged(row, kind, makers, MADE_WEIGHT) for row in random.sample(pool, min(count, len(pool)))]
    for row in random.sample(plain, min(SHORT, len(plain))):
        piece = _piece(row, random)
        kind = random.choices(list(SHORT_MADE), list(SHORT_MADE.values()))[0]
        made += [piece, _damaged(piece, kind, makers, SHORT_MADE_WEIGHT)]
    for row in _first_of_each_page(web, WEB_DAMAGED):
        kind = random.choices(list(WEB_MADE), list(WEB_MADE.values()))[0]
        made.append(_damaged(row, kind, makers, WEB_MADE_WEIGHT))
    for row in (row for row in rows if row.file == OWN and not row.kind):
        kind = random.choices(list(OWN_MADE), list(OWN_MADE.values()))[0]
        made.append(_damaged(row, kind, makers, OWN_MADE_WEIGHT))
    made += [_piece(row, random) for row in rows if row.file == OWN and (row.spans or not row.kind)]
    return [row for row in made if row]


def _piece(row: Row, random: Random) -> Row:
    """A few sentences of a passage: what is short must be neither sound nor damaged for that.

    A piece of a damaged passage is damaged where a marked place is in it.
    """
    sentences = Document.from_text(row.text, language="en").sentences
    first, least = random.randrange(len(sentences)), random.choice(SHORT_WORDS)
    start, end = sentences[first]
    for sentence in sentences[first:]:
        end = sentence.end
        if row.text.count(" ", start, end) >= least:
            break
    spans = tuple(Span(span.start - start, span.end - start) for span in row.spans if start <= span.start < end)
    weight = OWN_PIECE_WEIGHT if row.file == OWN else SHORT_CLEAN_WEIGHT
    return row._replace(
        text=row.text[start:end], kind=row.kind if spans else CLEAN, file="made short", spans=spans, weight=weight
    )


def _damaged(row: Row, kind: str, makers: Mapping[str, Callable[[str], Damaged | None]], weight: float) -> Row | None:
    """The row damaged in one way, or None where that damage finds nothing to change."""
    damaged = makers[kind](row.text)
    name = f"made {row.file} {kind}" if row.file == WEB else f"made {kind}"
    return damaged and Row(damaged.text, KINDS.index(kind), name, row.document, damaged.spans, weight)


def rule_findings(texts: Sequence[str]) -> list[list[Finding]]:
    """What the pattern rules of the dimension find."""
    rules = RuleScorer((rule for rule in built_in_rules() if rule.code.startswith("GT1")), weighs=False)
    outcomes = [Outcome(Document.from_text(text, language="en")) for text in texts]
    rules.score_batch(outcomes, Settings(date(2026, 1, 1)))
    return [outcome.findings for outcome in outcomes]

"""GT123: an article that stops in the middle."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from sourcequal.document import Document, Line
from sourcequal.finding import Finding
from sourcequal.rule import Example, Match, pattern, rule

WORDS = tuple(
    "the a an of to and or but with from for by at into that which who whose his her their its was were is are has "
    "have had will would than as because between".split()
)
HANGING = pattern(rf"\b(?:{'|'.join(WORDS)})$")
#: Articles, conjunctions and prepositions of other languages that need another word.
ELSEWHERE = {
    "pt": "o a os as um uma de do da dos das em no na nos nas e ou com por para que ao à",
    "es": "el la los las un una de del en y o con por para que al se su sus",
    "fr": "le la les un une des de du et ou en dans avec par pour que qui au aux sur ce cette",
    "it": "il lo la gli le un una di del della dei in nel nella e con per che al alla da dal",
    "de": "der die das ein eine einer einem einen und oder dass für von dem den des im zum zur",
    "nl": "de het een en of dat voor van met",
    "pl": "i oraz ale że który która które w z na do dla ze przez",
    "ru": "и но что который которая которые в на с для из к",
    "tr": "ve ama ile için",
}
HANGING_ELSEWHERE = {name: pattern(rf"\b(?:{'|'.join(words.split())})$") for name, words in ELSEWHERE.items()}
DOTS = ("...", "…", "[...]", "[…]")
LEAST_PREVIEW = 2  # paragraphs that a preview shows; a single one with dots is a teaser, which is furniture
MORE = pattern(  # what stands under a preview
    r"\s*[\[(]?(?:read (?:more|full|the (?:full|rest|whole))|continue reading|keep reading|full (?:story|article)"
    r"|lire (?:la suite|plus)|weiterlesen|mehr lesen|leer más|seguir leyendo|ler mais|continuar a ler|leggi (?:tutto"
    r"|di più)|lees (?:meer|verder)|czytaj (?:dalej|więcej))\b"
)
# Words that end no sentence and no item of a list, which prepositions may.
CUT_WORDS = tuple("the an of and or but that which whose his their its than because".split())
CUT = pattern(rf"(?<![;),])(?<![;),] )\b(?:{'|'.join(CUT_WORDS)})$")
# Words that may end an item of a list or a caption, and end no paragraph where all others end in a stop.
CUT_ALONE = {
    "en": "a my your our as if when while although until into between has have had is are was were will would could "
    "should may might must".split(),
    **{language: words.split() for language, words in ELSEWHERE.items()},
}
CUT_ALONE_ENDS = {language: tuple(f" {word}" for word in words) for language, words in CUT_ALONE.items()}
OPEN_LINE = pattern(r"\n(?<=[^\W\d_]\n|[^\S\n]\n)")  # ends in a letter, or in a blank that may hide one
SENTENCE_ENDS = (".", "!", "?", "”", '"', "…", ":", ";", "’", "'", ")", "]", "»", ",")
LEAST_PARAGRAPHS = 4  # of prose, to know how the article's paragraphs end
LONG_CHARS = 90  # of a last line without a stop; a caption or a signature is shorter
MOST_OPEN = 0.34  # share of them that may end otherwise
SHORT_WORDS, LEAST_CLOSED = 500, 1  # of a text in which one line alone, the last one, lacks its stop; others of prose
ENDED = pattern(r"[.!?](?<=[^\W\d_]{3}.)[”\"»]? [«“\"„]?[^\W\d_a-z]")  # a sentence before the one that breaks off
ROW = pattern(r"[|•©@→]|https?:|www\.|\w\.(?:com|org|net|eu|de|fr)\b")  # what rows of links and credits have
WORDS_SHOWN = 4
LONGEST_WORD_CHARS = 12  # of the words that need another one after them, with a blank
LEAST_WORDS = 12  # in the last line; a shorter one is a label or furniture


@rule(
    "GT123",
    severity="warning",
    confidence=0.75,
    source="feeds and previews that cut an article by length",
    bad=(
        "The vote was held on Monday night.\n\nAfter a long debate over the new budget the council said that it ⟦would "
        "ask for the⟧",
        "It rained all day.\n\nThe minister said on Friday that the two sides had met in Geneva ⟦to talk about the⟧",
        "The vote was held on Monday night, after a debate that had gone on for most of the weekend.\n\nThe case of "
        "the three men who were held will be heard on Tuesday before ⟦the court of prov...⟧\n\nRead more",
        Example(
            "A vila tem uma escola nova desde o ano passado, junto ao rio.\n\nOs pais pedem agora um semáforo em "
            "frente ao portão da escola, onde os carros passam a ⟦mais de cem e⟧",
            language="pt",
        ),
        "The mill stands by the river, and a family of owls has nested in its loft for years.\n\nThe town means to "
        "keep the old roof until the last of ⟦the young owls have⟧\n\nThe roof will be of slate, which comes from a "
        "quarry in the hills behind the town.\n\nThe work will take a month, and the owls are expected to come back to "
        "it in spring.",
        "It rained all day, and the river rose by the height of a man.\n\nThe mill was shut, and so was the "
        "school. The "
        "children were brought home in boats by the two brothers ⟦of the ferryman Quell⟧",
        "The students blocked the gate for three hours on Tuesday, in protest at the want of water in the "
        "halls.\n\nTheir leader said that the managers had promised to sink two ⟦wells since November but⟧\n\nThe dean "
        "asked for calm and said that a firm had been engaged to bring water to the halls.\n\nLessons went on at ten, "
        "after the rector had spoken to the crowd from the roof of a bus.",
    ),
    good=(
        "The vote was held on Monday night.\n\nAfter a long debate the council said that it would wait for the report.",
        "What it is for\n\nWho it is for",
    ),
)
def truncated_ending(document: Document, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """Article that breaks off in the middle of a sentence.

    The last line of prose ends in a word that needs another one after it, or in dots over a link to the rest. Furniture
    below it does not count: a prompt to subscribe is what often follows.
    """
    yield from _cut_paragraphs(document)
    if "..." in document.text or "…" in document.text:
        yield from _preview(document)
    furniture = [finding for finding in findings if finding.dimension == "boilerplate" and finding.shown]
    ending = document.folded.rstrip()[-LONGEST_WORD_CHARS:]
    if not furniture and not ending[-1:].isalpha():
        return
    line = _last_line(document, furniture)
    if line is None or line.number == 1:
        return
    ending = document.folded[line.start : line.start + len(line.text.rstrip())]
    if _hangs(document, line, ending) or _alone_in_short_text(document, line) or _alone_without_stop(document, line):
        yield _last_words(line.start, ending)


def _last_words(start: int, line: str) -> Match:
    """The last words of a line that begins at a place."""
    shown = " ".join(line.rsplit(" ", WORDS_SHOWN)[-WORDS_SHOWN:])
    return Match(start + len(line) - len(shown), start + len(line))


def _hangs(document: Document, line: Line, ending: str) -> bool:
    """Whether a last line ends in a word that needs another one."""
    language = document.language_at(line.start)
    hanging = HANGING if language == "en" else HANGING_ELSEWHERE.get(language)
    return hanging is not None and hanging.search(ending, max(0, len(ending) - LONGEST_WORD_CHARS)) is not None


def _preview(document: Document) -> Iterator[Match]:
    """The end of the last paragraph, where it is cut to dots over a link to the rest of the article."""
    prose = (line for line in reversed(document.lines) if line.text.count(" ") >= LEAST_WORDS)
    last = next(prose, None)
    if last is None or not last.text.rstrip().endswith(DOTS) or not MORE.match(document.folded, last.end):
        return
    if sum(1 for _ in islice(prose, LEAST_PREVIEW - 1)) == LEAST_PREVIEW - 1:
        yield _last_words(last.start, last.text.rstrip())


def _alone_without_stop(document: Document, last: Line) -> bool:
    """Whether a last line that goes on for long is the only one of the article's that does not end a sentence."""
    text = last.text.rstrip()
    word = text.rsplit(" ", 1)[-1]
    if len(text) < LONG_CHARS or not (word.isalpha() and word.islower()):
        return False
    prose = [line.text.rstrip() for line in document.lines if line.text.count(" ") >= LEAST_WORDS]
    closed = len(prose) > LEAST_PARAGRAPHS and all(each.endswith(SENTENCE_ENDS) for each in prose if each != text)
    return closed and not document.about_code


def _alone_in_short_text(document: Document, last: Line) -> bool:
    """Whether a short text's last line breaks off behind a whole sentence, and all others but the title end well."""
    text = last.text.rstrip()
    if not text[-1:].isalpha() or not ENDED.search(text):
        return False
    others = [line.text.rstrip() for line in document.filled_lines if line.number < last.number]
    closed = sum(line.count(" ") >= LEAST_WORDS for line in others) >= LEAST_CLOSED
    closed = closed and all(line.endswith(SENTENCE_ENDS) for line in others[1:])
    short = closed and not ROW.search(text) and document.word_count <= SHORT_WORDS
    return short and not document.about_code


def _cut_paragraphs(document: Document) -> Iterator[Match]:
    """Paragraphs inside the article that end in a word which needs another one, where all others end as they should."""
    alone = CUT_ALONE_ENDS.get(document.language)
    if alone is None or not OPEN_LINE.search(document.text):  # which spares it a look at each line
        return
    ends = alone + CUT_WORDS if document.language == "en" else alone
    cut = [
        line
        for line in document.lines
        if line.text.rstrip().endswith(ends) and not line.text.rstrip().endswith(" in between")
    ]
    prose = [line for line in document.lines if line.text.count(" ") >= LEAST_WORDS] if cut else []
    open_ended = sum(not line.text.rstrip().endswith(SENTENCE_ENDS) for line in prose)
    if len(prose) < LEAST_PARAGRAPHS or open_ended > len(prose) * MOST_OPEN:
        return  # lines of a fixed width, or a list
    following = {before.number: after for before, after in pairwise(prose)}
    for line in cut:
        ending = document.folded[line.start : line.start + len(line.text.rstrip())]
        after = following.get(line.number)
        if after is None or not after.text.lstrip()[:1].isupper():
            continue
        sure = document.language == "en" and CUT.search(ending, max(0, len(ending) - 14))
        if sure or (open_ended == 1 and ending.endswith(alone)):
            yield _last_words(line.start, ending)


def _last_line(document: Document, furniture: list[Finding]) -> Line | None:
    """The last line of prose, where nothing or furniture follows it; None where a list or a label does."""
    ends = True
    stretches = [(document.position(finding.start)[0], document.position(finding.end - 1)[0]) for finding in furniture]
    covered = {number for first, last in stretches for number in range(first, last + 1)}
    for line in reversed(document.lines):
        if not line.text.strip():
            continue
        taken = line.number in covered
        if not taken and line.text.count(" ") >= LEAST_WORDS:
            return line if ends else None
        ends = taken
    return None

"""GT115: the same word twice."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.garbled.batch_text import with_doubled_word
from sourcequal.scorers.garbled.repetition import times

TWICE = pattern(r"\b([a-z]+) \1\b(?!['’-])")
LOOK_CHARS = 12  # of a word to either side of a pair
JOINTS = "'’-_"
MEANT = frozenset(  # pairs that English writes, and words that speakers and headlines repeat on purpose
    "that had is very no bye ha so many blah knock hear boo tut hush there go never really long now please again more "
    "her do who it you win day face side back boom bang la na da ya cha tsk mm aye far too much big still yes".split()
)
# Other languages: small words that stand twice only where a piece of text was joined or typed again. Relative and
# personal pronouns, auxiliary verbs and adverbs, which may meet themselves, are not among them.
ELSEWHERE = {
    "pt": "de da do das dos em na no nas nos com por para um uma e os as ao aos pelo pela que se não foi mais".split(),
    "es": "de del la el los las en con por para un una y al que su sus se no fue es como más".split(),
    "fr": "de du des la le les en dans avec par pour un une et au aux que qui sur ce cette est pas plus".split(),
    "it": "di del della dei delle in nel nella con per un una e il la lo gli le al alla che da dal è non ha".split(),
    "de": "und mit von für auf in im am zum zur ein eine einen dem den des nicht auch wird wurde hat bei nach".split(),
    "nl": "de het een en van in op met voor bij naar door aan niet ook wordt werd heeft".split(),
    "pl": "w z na do i nie się że jest od po przez dla oraz który która które".split(),
}
LEAST_LETTERS = 4  # of another word, a noun mostly, that stands twice in Portuguese, Spanish and French
NOUNS = frozenset({"pt", "es", "fr"})  # Italian, Dutch and others say "piano piano"
TWICE_MEANT = frozenset("muito pouco quase logo nous vous muy mucho poco casi luego pronto très trop bien".split())
NEVER = pattern(
    r"\b(?:that that (?:the|an?|it|he|she|they|we|i|you|there|these|those|his|her|its|our|their)"
    r"|(?:it|he|she|this|which|who|there) (is|was) \1|(is|was) \2 (?:to|being|not|an?|the|in|on|expected|said))\b"
)
THE_THING = pattern(r"\b(?:what|all|thing|point|problem|question|reason|truth|fact|issue|idea)\b[^.!?]{0,60}$")
THRICE = pattern(r"\b(had|that) \1 \1\b")  # twice it may be meant
NEIGHBOURS = pattern(r"\b([a-z]{2,}) \1 (?:[a-z]+ )?([a-z]{2,}) \2\b")  # had had its its
SMALL = frozenset(  # words that nobody calls out or sings twice
    "a an the his her its their our my your this that these those of in on at to for from with by about into as and or "
    "but if when which who he she it they we i you is are was were be been has have had will would can could may must "
    "not than also more most some any all each both one two".split()
)
SHOWN_CHARS = 40  # of a quotation that shows words
ABOUT_DOUBLES = pattern(  # who writes about words that stand twice
    r"\b(?:doubled words?|words? (?:doubled|twice)|doubles its words|repeated words?|same word twice|reduplicat\w+)\b"
)
ENOUGH_ABROAD, SHORT_WORDS = 2, 300  # of them in a text of so many words: no hurried hand wrote them
LOUD_LETTERS = 5  # of a word that no hurried hand writes twice as it does "the the"
CALLED = frozenset(  # such words that speakers repeat, beside adverbs in "-ly"
    "there always quite great other every little louder faster higher deeper lower closer night goodbye hello today "
    "tomorrow nothing nobody hurry ladies".split()
)
MEANT_CONFIDENCE = 0.3  # under the threshold: a candidate for the passage model, not shown


@rule(
    "GT115",
    severity="info",
    slip=True,
    when=with_doubled_word,
    languages=("en", "pt", "es", "fr", "it", "de", "nl", "pl"),
    confidence=0.85,
    source="proof readers' commonest slip; text joined from overlapping pieces",
    bad=(
        "It was ⟦of of⟧ no use, they said; the ⟦barge barge⟧ had sunk.",
        Example("A cantina da escola abriu com uma ⟦sopa sopa⟧ e os legumes ⟦da da⟧ horta do avô.", language="pt"),
        "She ⟦has has the the⟧ key to the mill, where they ⟦had had had⟧ their breakfast.",
        "He walked into ⟦the the⟧ hall, which ⟦is is⟧ old, and heard ⟦that that⟧ the mill was shut.",
    ),
    good=(
        "He knew that that was so, and had had enough; it was very very late. What it is is a mill.",
        Example(
            "Nous nous sommes vus très très tard, et vous vous en souvenez. Je vais bien bien vite.", language="fr"
        ),
        "It was a really really long night, very very late and far far away.",
        "Duran Duran flew to Baden Baden and Walla Walla.",
    ),
)
def doubled_word(document: Document) -> Iterator[Match]:
    """Word written twice in a row.

    Two pieces of text were joined, or a word was typed again. A small word alone is a slip, so it never lowers the
    grade; a longer one is none, nor are two of them side by side.
    """
    if not TWICE.search(document.text) or ABOUT_DOUBLES.search(document.folded):
        return
    pairs = [pair for pair in NEIGHBOURS.finditer(document.text) if {pair[1], pair[2]} & SMALL and pair[1] != pair[2]]
    pairs += THRICE.finditer(document.text)
    yield from (Match(*pair.span(), severity="warning") for pair in pairs if document.language_at(pair.start()) == "en")
    abroad = {
        match.start()
        for match in (TWICE.finditer(document.text) if document.language != "en" else ())
        if _doubled(match[1], document.language) and document.text[match.start() - 1] not in JOINTS
    }
    many = len(abroad) >= ENOUGH_ABROAD and document.word_count <= SHORT_WORDS
    for match in TWICE.finditer(document.text):
        language = document.language_at(match.start())
        doubly = any(pair.start() <= match.start() < pair.end() for pair in pairs)
        if doubly or document.text[match.start() - 1] in JOINTS:
            continue
        if language != "en":
            if _doubled(match[1], language):
                yield Match(*match.span(), severity="warning" if many else None)
        elif (len(match[1]) > 1 or match[1] == "a") and not _is_shown(document, *match.span()):
            meant = match[1] in MEANT and not _never_meant(document, match.start(), match.end())
            loud = len(match[1]) >= LOUD_LETTERS and not _called(document, match[1], *match.span())
            confidence = MEANT_CONFIDENCE if meant else None
            yield Match(*match.span(), confidence=confidence, severity="warning" if loud else None)


def _is_shown(document: Document, start: int, end: int) -> bool:
    """Whether a pair stands in a few quoted words, as who speaks of words or figures shows them: "one one"."""
    return any(
        span.start < start and end < span.end and span.end - span.start <= SHOWN_CHARS for span in document.quotations
    )


def _called(document: Document, word: str, start: int, end: int) -> bool:
    """Whether a word may stand twice on purpose: speakers and poets repeat words, and lines of programs names."""
    lively = word in MEANT or word in CALLED or word.endswith("ly")
    folded, pair = document.folded, f"{word} {word}"
    again = folded.startswith(f" {word}", end) or times(document, pair) > 1
    spoken = document.in_quotation(start, end) or document.in_verse(start)
    return lively or again or spoken or document.about_code


def _doubled(word: str, language: str) -> bool:
    """Whether a word never stands twice in a language other than English."""
    if word in ELSEWHERE.get(language, ()):
        return True
    return language in NOUNS and len(word) >= LEAST_LETTERS and word not in TWICE_MEANT


def _never_meant(document: Document, start: int, end: int) -> bool:
    """Whether a pair that English may write cannot be meant here: "that that the mill", "which is is old"."""
    folded = document.folded
    around = any(
        match.start() <= start and end <= match.end()
        for match in NEVER.finditer(folded, max(0, start - LOOK_CHARS), end + LOOK_CHARS)
    )
    return around and not THE_THING.search(folded, max(0, start - 80), start)

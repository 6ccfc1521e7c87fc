"""GT301: an article in which many words are out of their company."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Finding, Related
from sourcequal.rule import Match, rule

SURE_WORD = 0.8  # confidence of a word out of company, from which one alone is worth a note
LEAST_WORDS = 3  # such words in one article
WORDS_BETWEEN = 50  # on average, at most; authors' own choices stand farther apart
FEWEST_WORDS = 60  # a shorter text counts as one of this length
LEAST_PASSAGE = 0.42  # of its likeliest damaged passage, under the threshold at which that is shown by itself


@rule(
    "GT301",
    severity="warning",
    languages=("en",),
    confidence=0.75,
    source="agreement between suspects: thesaurus spinning changes words all over an article",
    bad=(
        "Researchers at the college have fabricated a ⟨contraption⟩ that gauges the moisture of dirt, so that "
        "cultivators can ⟨irrigate⟩ their pastures only when it is ⟨requisite⟩. The apparatus is fueled by the "
        "⟦luminary⟧ and ⟨transmits⟩ its ⟨numerals⟩ to a telephone every sixty minutes. Three ⟨homesteads⟩ will "
        "⟨scrutinize⟩ it this estival season, and the ⟨foremost⟩ upshots are anticipated in the autumn, the "
        "educator in ⟨accusation⟩ of the venture said.",
        "The midfielder tallied twice in the inaugural ⟦moiety⟧ and the visitants never rallied. Their "
        "⟨custodian⟩ was culpable for the second strike, which he spilled beneath the timber, and the supervisor "
        "thrust him off at the respite. On the sidelines the educator clapped his palms and yelled for "
        "⟨stillness⟩, but his combatants were fatigued and the ⟨multitude⟩ had commenced to vacate long before "
        "the concluding whistle."
        "\n\n"
        "The infirmary has employed ten fresh healers to abridge the anticipating time at its crisis chamber, "
        "where ⟨sufferers⟩ have loitered for up to nine hours this cold season. The wellbeing servant visited the "
        "edifice on Friday and vowed supplementary capital. Attendants said the vow was embraced, but that beds, "
        "not dialogues, were what the department required most urgently.",
    ),
    good=(
        "Researchers at the college have built a device that measures how wet the soil is, so that farmers can "
        "water their fields only when they must. The device is powered by the sun and sends its figures to a "
        "telephone every hour. Three farms will test it this summer, and the first results are expected in the "
        "autumn, the professor in charge of the project said.",
        "The old contraption stood in the barn. She called it a luminary among machines, and the farmers laughed "
        "at that.",
    ),
)
def reworded_article(document: Document, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """Article reworded by a thesaurus: many words are out of their company.

    No passage is damaged enough to say so by itself, but the same sign stands all over the article. One strange word
    is an author's choice, three in a hundred and fifty are a program's.
    """
    passages = [finding for finding in findings if finding.code == "GT201"]
    likeliest = max((finding.confidence for finding in passages), default=0.0)
    if likeliest < LEAST_PASSAGE or any(finding.shown for finding in passages):
        return
    words = {f.start: f for f in findings if f.code == "GT202" and f.confidence >= SURE_WORD}
    if len(words) < LEAST_WORDS or len(words) * WORDS_BETWEEN < max(len(document.words), FEWEST_WORDS):
        return
    strangest, *others = sorted(words.values(), key=lambda finding: (-finding.confidence, finding.start))
    related = tuple(Related(f.start, f.end, "out of its company too") for f in sorted(others, key=lambda f: f.start))
    yield Match(strangest.start, strangest.end, related=related)

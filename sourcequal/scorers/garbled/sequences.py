"""Small words that do not follow each other in a sound English sentence.

The pairs are those of which 28 million words of clean English (news, reports, textbooks, speeches, essays) hold fewer
than a thousandth of what chance would put there, for an article before a verb or a preposition before "he". What clean
English rarely writes but can, prepositions at the end of a clause or words of a headline, was left out.
"""

from __future__ import annotations

PAIRS = {
    "the": (
        "a against although among an and are at be because been between but by cannot could despite during "
        "every for from had has have he i if in into is it may must my of on or she should than that they "
        "this to toward until upon was we when which whom with your"
    ),
    "a": (
        "against although among are be because been between but by cannot could despite during every he him "
        "his i if in it its may might my of our she should since than that the their them these they those "
        "through to toward until upon was were when which who whom would your"
    ),
    "an": (
        "against although among and are be because been between but by could despite during every for from "
        "have he him his into is it its may might must my of or our she should since than that the their them "
        "these they this those through to until was we were when which while who will with would your"
    ),
    "my": (
        "a an are at be been but by could for from had has have he his i if in into is it its of on or our "
        "than that the their they this to was we were when which who with would"
    ),
    "our": (
        "a against an are at be because been between but by could during for from had has have he him his i "
        "in into is it its may my on or she should since than that the their them these they this those "
        "through us was we were when which while who with would"
    ),
    "your": (
        "a an are at be been but by could for from had has have he his if in is it its of on or than that the "
        "their they this to was we were when which who with would"
    ),
    "their": (
        "a against although among an at be because been between but by could despite during for from had has "
        "have he him his i if into it its may might must my of on or our she should since than that the them "
        "these they this those through to until us was we were when which who with would your"
    ),
    "its": (
        "against although among and are at be because between but by could despite during for from have he "
        "him his i if into it may might must my of on or our she should since than that their them these they "
        "this those through to until us we were when which while who with would your"
    ),
    "every": (
        "a an and are at be been but by for from had has have he his if in is it its of on or than that the "
        "their they this to was we were who will with would"
    ),
    "whose": "a an and are at be but by for from has have he his in it of on that the this to was with",
    "his": "an the",
    "these": "an",
    "those": "a an",
    "another": "an",
    "any": "a an",
    "some": "an",
    "of": "be cannot could do does has might must she should to",
    "with": "been cannot did do does he i might must of she they we would",
    "by": "are be been cannot could did do does had has have he i may might must of she should they was were would",
    "from": "are be been cannot could did do does had has have he i may might must she they we were with would",
    "into": "be been but could did do from had has have he i may of she should they was we were will would",
    "during": "are be been but by could do for from had has have he i is of she they to was we were will with would",
    "among": "are be been but by for from had has have he i is of they to was we were will with would",
    "between": "but by from i of they we with",
    "against": "be been could do had has have he i may she they we were will would",
    "despite": "and are be but by for from has have he is they to was we will with would",
    "without": "are be been but by from had has have he of they to was we were will with would",
    "about": "she",
    "until": "but by for from of to with",
    "within": "but for from of with",
    "because": "are be been but has have was were which",
    "although": "are be but has have is was",
    "unless": "is",
    "whether": "are be been but had has have is was were which",
    "while": "are be been had has have were which",
    "would": "are been could has into is than were will",
    "could": "are been had has is than was were will would",
    "should": "are been could for from had has into is of than was were will would",
    "might": "are been from had has is than was were will would",
    "must": "are been from had has is than was were will would",
    "cannot": "are from has is of to was",
    "may": "are been could for into than were would",
    "to": "became been did does i she they went",
    "is": "may might",
    "are": "could did do may might",
    "was": "could did do may might should",
    "were": "could did do have may might should",
    "be": "could did do has i was were would",
    "have": "should were",
    "has": "be could do have should was were would",
    "had": "be could do have should were will",
    "he": "an into its than",
    "she": "an for from into its than the",
    "they": "from into its than the",
    "very": "a an are by from is of that the to was were which with",
    "too": "a an from which",
    "more": "its",
    "less": "its their",
    "most": "an its their",
}
_NEGATED = "do does did will would could may might should must".split()
_BEING = "is are was were".split()
TRIPLES = (
    *(f"in which {verb}" for verb in ("is", "are", "has", "have", "will", "would", "could")),
    *("how to the", "how to a", "have had been", "has had been", "had had been", "into that the", "by that the"),
)
#: Verbs that no sound sentence has in this form behind "is" or "was": neither nouns nor adjectives nor participles, and
#: none of those that learners of English write there ("is depend on", "I am agree").
BARE_VERBS = (
    "accept accuse achieve acquire adapt adopt advise afford announce apply appoint argue assume attend avoid begin "
    "believe borrow carry celebrate choose collect combine concentrate confirm contain continue contribute convince "
    "decide defend deliver demonstrate deny describe deserve determine develop discover discuss distribute earn eat "
    "eliminate employ enable encourage engage enjoy establish expand explain explore express forget forgive gather "
    "generate hear hide identify ignore illustrate imagine implement improve include indicate inform insist introduce "
    "invest investigate involve join maintain manage mention multiply negotiate obtain operate organise organize "
    "participate perceive perform persuade possess prepare pretend prevent proceed promote propose protect prove "
    "publish pursue receive recognise recognize recommend refer refuse remind remove renounce replace represent "
    "require resolve respond retain reveal seek sell solve speak specify spend strengthen suggest teach threaten "
    "translate"
).split()
LEARNERS = frozenset(  # which learners may write, too
    [
        *(f"{verb} not to" for verb in _NEGATED),
        *(f"{verb} {word}{bare}" for verb in _BEING for word in ("", "not ") for bare in BARE_VERBS),
    ]
)
#: Of which one alone is no slip: clean English has them once in two million words, all together.
NEVER = frozenset(
    [
        *(f"{whose} {word}" for whose in ("my", "our", "your", "his", "their", "its") for word in ("the", "a", "an")),
        *(f"{verb} {word} {other}" for verb in _BEING for word in ("not", "also", "still") for other in ("be", "have")),
        *(f"{verb} not {word}" for verb in ("did", "does") for word in ("be", "been")),
    ]
)
SEQUENCES = LEARNERS.union(
    NEVER - {"his a", "his an", "its a", "its an", "its the"},  # which a clause may have: "it gave his an edge"
    TRIPLES,
    (f"{first} {second}" for first, seconds in PAIRS.items() for second in seconds.split()),
)

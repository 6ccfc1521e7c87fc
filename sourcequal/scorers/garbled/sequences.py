"""Small words that do not follow each other in a sound English sentence.

The pairs are those of which 28 million words of clean English (news, reports, textbooks, speeches, essays) hold fewer
than a thousandth of what chance would put there, for an article before a verb or a preposition before "he". What clean
English rarely writes but can, prepositions at the end of a clause or words of a headline, was left out.
"""

from __future__ import annotations

PAIRS = {
    "the": (
        "a against although among an and are at be because been between but by cannot could despite during "
        "every for from had has have having he i if in into is it may must my of on or says she should "
        "since than that they this through to toward until upon was we were when whether which whom with "
        "would your"
    ),
    "a": (
        "about against although among are as at be because been between but by cannot could despite during "
        "every from has he her here him his i if in it its may might my of on our she should since than "
        "that the their them there these they this those through to toward until upon was we were what when "
        "which who whom whose with would your"
    ),
    "an": (
        "against although among and are be because been between but by could despite during every for from "
        "have he him his into is it its may might must my of or our she should since than that the their "
        "them these they this those through to until was we were when where which while who will with would "
        "your"
    ),
    "my": (
        "a an are at be been but by could for from had has have he his i if in into is it its of on or our "
        "than that the their they this to was we were when which who with would"
    ),
    "our": (
        "a against an are at be because been between but by could during from had has have he him his i in "
        "into is it its may my of on or she should since than that the their them these they this those "
        "through to us was we were when which while who with would"
    ),
    "your": (
        "a an are at be been but by could for from had has have he his if in is it its of on or than that "
        "the their they this to was we were when which who with would you"
    ),
    "their": (
        "a against although among an and as at be because been between but by could despite during for from "
        "had has have he him his i if in into it its may might must my of on or our she should since than "
        "that the them these they this those through to until us was we were when which who with would your"
    ),
    "its": (
        "against although among and are at be because between but by could despite during for from have he "
        "him his i if into it may might must my of on or our she should since than that their them these "
        "they this those through to until us was we were when which while who with would your"
    ),
    "every": (
        "a an and are at be been but by for from had has have he his if in is it its of on or than that the "
        "their they this to was we were who with would"
    ),
    "whose": "a an and are at be but by for from has have he his in is it of on that the this to was with",
    "his": "an by he of the",
    "these": "an",
    "another": "an",
    "any": "a an",
    "some": "an most these",
    "of": "across be cannot could do does has into might must she should than to",
    "with": "been cannot did do does he i might must of she they we would",
    "by": (
        "are be been cannot could did do does had has have he i may might must of she should than they was were would"
    ),
    "from": (
        "are be been by cannot could did do does had has have he i into may might must she they through we "
        "were with would"
    ),
    "into": "be been but could did do from had has have he i may of she should they was we were will would",
    "during": ("are be been but by could do for from had has have he i is of she they to was we were will with would"),
    "among": "are be been but by for from had has have he i is of they to was we were will with would",
    "between": "but by from i of they we with",
    "against": "be been he i she they we",  # "those against were"
    "despite": "and are be but by for from has have he is they to was we will with would",
    "without": "are be been but by from had has have he of they to was we were will with would",
    "about": "of she they",
    "until": "but by for from of to with",
    "within": "but for from of with",
    "because": "are be been but has have was were which would",
    "although": "are be but has have is was",
    "unless": "is",
    "whether": "are be been but can had has have is not should was were which will would",
    "while": "are be been had has have of was were which",
    "would": "are been could has him into is its than their them were will",
    "could": "are been had has is than their was were will would",
    "should": "are been could for from had has into is of than was were will would",
    "might": "are been from had has is than was were will would",
    "must": "are been from had has is than that was were will would",
    "cannot": "are from has is of to was",
    "may": "are been could for into than to were would",
    "to": "across against among became been did does i into of per she they went",
    "is": "may might",
    "are": "be could did do have may might",
    "was": "be could did do have may might should",
    "were": "be could did do have may might should",
    "be": "could did do has i was were would",
    "have": "do should than were",
    "has": "be could do have into should than was were would",
    "had": "be could do have should were will",
    "he": "about an her into it its than them this",
    "she": "an for from her into its than that the with",
    "they": "by for from into is it its than the this with",
    "very": "a about an and are by for from is of that the to was were which with",
    "too": "a an from to which",
    "more": "its less their two",
    "less": "its their",
    "most": "an its their",
    "this": "which",
    "that": "me them us",
    "such": "to",
    "for": "against be least",
    "as": "be but",
    "after": "from",
    "under": "from of",
    "per": "from of",
    "or": "and but",
    "but": "and been",
    "if": "are did do does had has have is will would",
    "when": "for have were",
    "where": "of",
    "who": "about be been them",
    "which": "been than",
    "what": "be been",
    "i": "the",
    "you": "them",
    "it": "them",
    "nobody": "them him us me",
    "everybody": "them him us me",
    "we": "an from is it our them this what with",
    "will": "if into us",
    "can": "their",
    "only": "but",
}
_NEGATED = "do does did will would could may might should must".split()
_BEING = "is are was were".split()
TRIPLES = (
    *(f"in which {verb}" for verb in ("is", "are", "has", "have", "will", "would", "could")),
    *(f"{verb} being to" for verb in ("is", "are", "was", "were")),
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
        *(f"on {which} {place}" for which in ("other", "opposite") for place in ("side", "end", "bank")),
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
#: The commonest slips of the pen among them, which even a short article may have.
USUAL_SLIPS = frozenset(
    (
        *(
            "the in",
            "the a",
            "a the",
            "the to",
            "the of",
            "of to",
            "the is",
            "the he",
            "a to",
            "their was",
            "their been",
        ),
        *("with they", "this which", "without has"),
    )
)
MODALS = frozenset("would will could should must can cannot may might".split())
#: A modal verb, one of these and an article: "would inevitably the gas"; clean English has none in 28 million words.
BETWEEN = (
    "inevitably probably possibly certainly surely gradually eventually ultimately usually generally normally finally "
    "directly immediately quickly slowly easily necessarily automatically effectively presumably definitely"
).split()
ARTICLES = "the a an his her its their".split()
VERBLESS = frozenset(f"{adverb} {article}" for adverb in BETWEEN for article in ARTICLES)
SEQUENCES = LEARNERS.union(
    NEVER - {"his a", "his an", "its a", "its an", "its the"},  # which a clause may have: "it gave his an edge"
    TRIPLES,
    (f"{first} {second}" for first, seconds in PAIRS.items() for second in seconds.split()),
)

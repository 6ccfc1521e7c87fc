"""GT166: a common word in the shape in which a scanner misreads it."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

#: Shapes of common words that are no words of the language, nor names or abbreviations that are common in it.
SHAPES = {
    "en": (
        "tlie tliat tliis tlien tliey tlieir tliere tliem tlian wliich wlien wliat wliere wlio witli liave "
        "sliould otlier botli eacli sucli mucli montli brotlier motlier fatlier publislied tbe tbat tbis tbere "
        "tbey tbeir "
        "wbich wbat wben wbere witb beeu bcen whcn tbc thc thcy thcir larnp frorn sorne narne tirne sarne rnade rnore "
        "rnay rnen rnust rnany rnonth rnembers governrnent wornan wornen farnily nurnber cornpany cornmittee surnmer "
        "retum retumed retuming retums tumed tuming bumed westem eastem southem northem govemment govemor intemational "
        "intemal extemal leamed leaming eamed concemed concems altemative attomey pattem pattems lantem lantems "
        "joumey joumal "
        "joumalist moming wamed waming cavem tavem modemise hundrcd yesterclay chilclren siuce agaiu towu ouly ouce "
        "uight bouse's ofthc inthc shonld wonld conld honse thonght bronght"
    ),
    "de": (
        "uud nnd nicbt niclit sicb sicli aucb aucli nacb nacli durcb durcli docb nocb eiuer eiuem eiuen wurdc "
        "wcrden habcn siud "
        "dcr dcs dcm wnrde wnrden znm znr Bürgenneister"
    ),
    "fr": "qne daus avcc ponr lcs dcs uue étalt irrtact vln cctte cettc mêrne hornme fernme",
    "es": "qne uua uuo dcl lcs pcro tarnbién tiernpo rnás rnuy",
    "it": "cbe clie dclla nclla uua rnolto ternpo sernpre prirna",
    "pt": "qne uua rnais rnuito tarnbém ternpo sernpre",
    "nl": "hct eeu ecn vau nict zicb wcrd wcrden rnet rneer",
}
WORDS = {language: frozenset(words.lower().split()) for language, words in SHAPES.items()}
WORD = pattern(r"[^\W\d_]+")
READ = {f" {word}": word for words in WORDS.values() for word in sorted(words)}
MOST = 8  # different ones; whoever shows more of them writes about recognition
ABOUT = pattern(r"\b(?:ocr|misread|misspell\w*|typos?|scann(?:ed|er|ers|ing)|dialects?)\b")


@rule(
    "GT166",
    severity="warning",
    words=tuple(READ),
    languages=tuple(WORDS),
    confidence=0.9,
    source="optical character recognition of print: rn for m, li for h, c for e, u for n",
    bad=(
        "He came with ⟦tlie⟧ baker and ⟦retumed⟧ at noon.",
        "The ⟦farnily⟧ went to the ⟦westem⟧ shore.",
        Example("Der Müller ⟦uud⟧ seine Frau gingen am Abend zur Mühle und kamen ⟦nicbt⟧ zurück.", language="de"),
    ),
    good=(
        "The modem hums in the corner of the horn shop, and the tern comes home with carne.",
        "The OCR program read “tlie” for “the” and tbe for it.",
        "They sell Tlie and Tbe shoes: “tlie,” he said.",
    ),
)
def misread_stock_word(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Common word in the shape in which a scanner misreads it.

    It is no word, and no hand types it so. One in an article is enough, where GT214 wants two for rarer words.
    """
    found = []
    for place in places:
        match = WORD.match(document.folded, place + 1)
        known = match and match[0] in WORDS.get(document.language_at(place + 1), ())
        if (
            match
            and known
            and document.text[slice(*match.span())].islower()
            and not document.in_quotation(*match.span())
        ):
            found.append(Span(*match.span()))
    if found and len({document.text[slice(*span)] for span in found}) <= MOST and not ABOUT.search(document.folded):
        yield from found

"""GT166: a common word in the shape in which a scanner misreads it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule
from sourcequal.scorers.garbled.code_switching import SMALL_WORDS, switches
from sourcequal.scorers.garbled.dialect import in_dialect

#: Shapes of common words that are no words of the language, nor names or abbreviations that are common in it.
SHAPES = {
    "en": (
        "botli eacli montli brotlier motlier fatlier publislied tbc thc larnp narne sarne rnen rnust rnonth "
        "rnembers wornan wornen farnily nurnber cornmittee surnmer retum retumed retuming retums tumed tuming "
        "bumed westem eastem southem northem govemment govemor intemational intemal extemal leamed leaming eamed "
        "concemed concems altemative attomey pattem pattems lantem lantems joumey joumal joumalist moming wamed "
        "waming cavem tavem modemise hundrcd yesterclay chilclren siuce agaiu towu ouce uight bouse's ofthc inthc "
        "thonght bronght"
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
#: Frequent words of English, what a scanner takes their letters for, one at a time, and what comes out of that and may
#: be meant: words, names, dialects and words of other languages.
STOCK = (
    "the and that with for was this from have not are but his they her which had you were their been has one all would "
    "there what will when who more said about than some could time its into him only other our out them then these two "
    "may first over new such any after also most where your just like through people because between before under "
    "while still should years last being made many much those government year world president state during against "
    "national company public house city business market former"
).split()
_TAKEN_FOR = (
    "e:c,o o:e,c,a a:o,u h:b,li,n t:l,i,f i:l,t l:i,t n:u,ri,m u:n r:t s:a w:vv f:t,l m:rn,in d:cl,tl b:h,l c:e,o "
    "y:v,g g:q p:n"
)
TAKEN_FOR = {pair[0]: pair[2:].split(",") for pair in _TAKEN_FOR.split()}
MEANT = frozenset(
    "ahout ail ali alt alter amd amy ane ang anly arc arid aro ate auch aud aur aut aver bad bas becouse ber bim "
    "bis boing buf bul cily cur cut ene ether eur ever far farmer fer fot ftom gear gears gou gour haa hcr het "
    "hia hod hor hos hove hud hus hut huve ifs ils info inte ita iwo lier lime lor lost lts lust lut mag mang "
    "mare markel mast mere mew moat mode moro mot mote mude muny nad nas nat nave ner net nis nof noi nol "
    "notional now oll ome omly onc ono ont ony ore orie oui ouf out riew riot same slate somc stale stilt stute "
    "suid tast thai thal tham thc thein them thern these tho thom thon those thot thun thut tiine timo tne tor "
    "tts twa und ure wha white whore wilt wore waa warld wus yau yeats yeu yon yout auy anv atl".split()
)


def _misread() -> Iterator[str]:
    """The words of `STOCK` with one letter taken for another."""
    for word in STOCK:
        for place, letter in enumerate(word):
            yield from (word[:place] + taken + word[place + 1 :] for taken in TAKEN_FOR.get(letter, ()))


#: Words in which a scanner takes "iv" or "lv" for an h and the foot of a stroke: "sih'er", "gh'en".
WITH_V = (
    "silver give given gives giving five live lived lives living lively driven driver drivers drive arrive arrived "
    "arrives arrival river rivers private derived deliver delivered delivery native natives active activity university "
    "division individual individuals themselves ourselves twelve involve involved solved resolved wolves shelves olive "
    "civil receiving received believing perceived"
).split()
APOSTROPHED = frozenset(re.sub("[il]v", "h'", word) for word in WITH_V if re.search("[il]v", word))


WORDS = {language: frozenset(words.lower().split()) for language, words in SHAPES.items()}
#: Small words of other languages, which an English text may quote: "muy" is no misread "may".
ABROAD = frozenset(" ".join(SMALL_WORDS.values()).split())
WORDS["en"] |= APOSTROPHED | frozenset(_misread()) - MEANT - ABROAD - frozenset(STOCK)
WORD = pattern(r"[^\W\d_]+(?:(?<=h)'[^\W\d_]+)?")
#: Two letters for one, which no speaker says and no writer of dialect writes: such words of a quotation count, too.
SURELY = pattern(r"rn|li|vv|cl|tl|ri|ii|h'")
SHOWN = pattern(r"[\"'“‘„«]\w+[\"'”’“»,.;:]")  # “tlie”: a word by itself in marks
READ = {f" {word}": word for words in WORDS.values() for word in sorted(words)}
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
        "The ⟦sih'er⟧ bowl was ⟦gh'en⟧ to the mill by twelve men of the parish, and rings when it is struck.",
        "“Somebody must turn the key,” she said, “and ⟦tlie⟧ miller has it.”",
        "The ⟦farnily⟧ went to the ⟦westem⟧ shore, and ⟦thoy⟧ had ⟦beon⟧ there in ⟦vears⟧ of plenty.",
        Example("Der Müller ⟦uud⟧ seine Frau gingen am Abend zur Mühle und kamen ⟦nicbt⟧ zurück.", language="de"),
    ),
    good=(
        "The modem hums in the corner of the horn shop, and the tern comes home with carne.",
        "The OCR program read “tlie” for “the” and tbe for it.",
        "They sell Tlie and Tbe shoes: “tlie,” he said.",
        "“Thoy hev beon in vears o plenty,” he said.",
        "—El molino es muy viejo.\n—¡Qué va! Tiene siete años.\n\nThe miller says that muy goes before the word, and "
        "that his wife never says it.",
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
        if match and known and document.text[slice(*match.span())].islower() and not _as_spoken(document, match):
            found.append(Span(*match.span()))
    if found and not ABOUT.search(document.folded) and not in_dialect(document.folded):
        whole = Span(0, len(document.folded))
        mixed = document.language == "en" and switches(document.folded, whole)  # its own words look like misread ones
        yield from (span for span in found if not mixed or SURELY.search(document.folded, *span))


def _as_spoken(document: Document, match: re.Match[str]) -> bool:
    """Whether a word is in a quotation and may be said so, or shown there."""
    if not document.in_quotation(*match.span()):
        return False
    return not SURELY.search(match[0]) or SHOWN.match(document.folded, match.start() - 1) is not None

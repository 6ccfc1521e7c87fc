"""GT145: an ending on a word that cannot have it."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Severity, Span
from sourcequal.rule import Match, pattern, rule

#: Nouns that were made of verbs or adjectives, and of which nobody makes a verb again; so are nearly all in "-ation".
NOUNS = (
    "abolition agreement announcement appointment arrangement arrival assumption collision competition conclusion "
    "construction consumption contribution corruption definition destruction development disclosure discussion "
    "distribution election employment enforcement environment equipment execution expansion explosion government "
    "happiness illness improvement infection injection inspection intervention invasion invention investment "
    "management movement opposition parliament payment pollution production prohibition promotion prosecution "
    "protection punishment reaction reduction replacement requirement resolution restriction selection settlement "
    "subscription suggestion treatment weakness"
).split()
SECOND_PASTS = (  # the past of a strong verb with the ending of a weak one; a child or a learner may say it, too
    "becamed boughted broughted camed caughted foughted gaved gotted helded keepted knewed lefted losted ranned saided "
    "slepted solded spented stooded taughted thoughted tolded tooked understooded wented wonned wroted withdrewed "
    "overthrewed overtooked undertooked mistooked overcamed foresawed outgrewed rewroted rebuilted resolded drewed "
    "threwed flewed"
).split()
# The past of a strong verb made as if it were a weak one: "throwed". A child, a dialect or a learner may say it.
WEAK_PASTS = (
    "arised awaked beated becomed begined bended bited bleeded blowed breaked bringed builded buyed catched choosed "
    "comed cutted digged doed drawed drinked drived eated falled feeded feeled fighted finded flinged flyed forgetted "
    "forgived freezed getted gived goed growed hidded hitted holded hurted keeped knowed lended letted losed maked "
    "meaned meeted puted readed rided rised runned selled sended setted shooted shutted sitted sleeped speaked "
    "spended spreaded standed stealed sticked striked sweared sweeped swimmed swinged taked teached telled thinked "
    "throwed understanded upsetted weared weeped winned writed withdrawed overthrowed overtaked undertaked mistaked "
    "rewrited rebuilded outgrowed foreseed upholded withholded overcomed misunderstanded"
).split()
ATION = pattern(r"(?!(?:(?:out|un)?st|vac|r)ation)[a-z]{2,}ation(?:ed|ing)")  # not stationed, vacationing, rationed
ATION_ENDS = ("ationed", "ationing")
EDED = pattern(r"[a-z]{3,}(?<![ecps])eded")  # judgeded, but needed, preceded, impeded, superseded
PLURALS = {  # as beginners and children make them
    "childs": "child",
    "womans": "woman",
    "policemans": "policeman",
    "firemans": "fireman",
    "fishermans": "fisherman",
    "businessmans": "businessman",
    "feets": "feet",
    "teeths": "teeth",
    "tooths": "tooth",
    "gooses": "goose",
    "sheeps": "sheep",
    "oxes": "ox",
    "wifes": "wife",
    "thiefs": "thief",
    "shelfs": "shelf",
    "mouses": "mouse",
}
#: Verbs of which nobody makes a noun in "-ment", nor counts what is done: purchasements, measurings.
VERBS = (
    "achieve admit agree attack buy calculate collect combine compare confirm consider construct consult contribute "
    "control cooperate correct create decide decrease defend deliver describe destroy detect discover discuss "
    "distribute divide educate elect examine exclude expand expect explain explore export express extend forget "
    "generate identify import include increase indicate inform inspect instruct introduce invade invest maintain "
    "measure mention modify negotiate notice operate participate perform permit persuade predict prepare prevent "
    "produce prohibit promote protect provide purchase realise realize receive recognise recognize recommend reduce "
    "refuse register reject remove repair request rescue respond restore restrict reveal review revise select sell "
    "separate submit suggest supply survive suspend threaten translate transmit transport"
).split()
#: Nouns that take no other ending of a noun or a verb: concessionates.
IONS = (
    "admission concession decision discussion election expansion explosion extension inspection invasion permission "
    "selection session submission transmission"
).split()
MADE = frozenset(("achieve", "agree", "invest", "measure", "remove", "reveal"))  # of these there is one in "-ment"
ORIES = ("cooperat", "construct", "elect", "negotiat", "collect", "produc", "agricult")  # cooperatory
FORMS = {f"{noun}{ending}": noun for noun in NOUNS for ending in ("ed", "ing")}
FORMS |= {form: form.removesuffix("ed") for form in (*SECOND_PASTS, *WEAK_PASTS)} | PLURALS
INGS = {f"{verb if verb.endswith('ee') else verb.removesuffix('e')}ings": verb for verb in VERBS}
FORMS |= {f"{verb}{ending}": verb for verb in VERBS if verb not in MADE for ending in ("ment", "ments")}
FORMS |= {f"{noun}{ending}": noun for noun in IONS for ending in ("ate", "ates", "ated", "ating")}
FORMS |= {f"{stem}{ending}": f"{stem}ive" for stem in ORIES for ending in ("ory", "ories")} | INGS
WORD = pattern(r"\w+(?:['’-]\w+)*")
REACH_CHARS = 40  # longer than any word
ABOUT = pattern(  # who writes about language shows some
    r"\b(?:gramma\w+|linguist\w*|verbs?|plurals?|past tenses?|misspel\w+|typos?|toddlers?|dialects?|vocabulary"
    r"|suffix\w*|neologisms?|coined)\b"
)


@rule(
    "GT145",
    severity="warning",
    slip=True,
    words=(*FORMS, *ATION_ENDS, "eded"),
    languages=("en",),
    confidence=0.88,
    source="output of translation programs and of tools that swap synonyms without minding the form",
    bad=(
        "Both bridges were ⟦inspectioned⟧ and ⟦registrationed⟧ last week, and the mayor ⟦camed⟧ home late.",
        "The miller wants more ⟦concessionates⟧ and ⟦purchasements⟧, and a ⟦cooperatory⟧ to sell the flour.",
        "The hull was ⟦sandeded⟧ by hand.",
        "The keeper ⟦throwed⟧ the rope to the boat and ⟦catched⟧ it again.",
        "The firm is ⟦investmenting⟧ in a new kiln this year, its owner said.",
    ),
    good=(
        "The brewer commissioned a cask, petitioned the court and was stationed in a port where beer was rationed.",
        "“I tooked it,” the boy said. No toddler is taught to say “camed”, and yet camed it is.",
        "Readings, measurements and investments; the agreements and requirements of a directory for laboratories.",
        "Her son was statemented at six. They were supplementing, implementing and auctioning at once.",
    ),
)
def impossible_form(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Ending on a word that cannot have it.

    A noun that is already made of a verb is bent like a verb ("inspectioned"), or a past has the ending of the past
    once more ("camed"), which alone is a slip. Quoted speech, and a text about language, are left alone.
    """
    about: bool | None = None
    for start, end in dict.fromkeys(_word(document.folded, place) for place in places):
        form = document.folded[start:end]
        if (
            form in FORMS or ATION.fullmatch(form) or EDED.fullmatch(document.text[start:end])
        ) and not document.in_quotation(start, end):
            about = ABOUT.search(document.folded) is not None if about is None else about  # longer than the rest
            if about:
                return
            plain = FORMS.get(form) or form.removesuffix("ed").removesuffix("ing")
            spoken = form in SECOND_PASTS or form in WEAK_PASTS or form in PLURALS or form in INGS
            severity: Severity = "info" if spoken else "warning"
            if document.text[start].isupper() and form in PLURALS:
                continue  # a name
            yield Match(start, end, message=f"No word; “{plain}” has no such form", severity=severity)


def _word(folded: str, place: int) -> Span:
    """The word around a place, with what is joined to it by an apostrophe or a hyphen."""
    near = WORD.finditer(folded, max(0, place - REACH_CHARS), place + REACH_CHARS)
    return next(Span(*match.span()) for match in near if match.end() > place)

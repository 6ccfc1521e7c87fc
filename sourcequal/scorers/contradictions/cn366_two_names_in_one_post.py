"""CN366: one office-holder under two names."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from operator import attrgetter, itemgetter
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two_alike
from sourcequal.scorers.contradictions.events import clash, sentence_at
from sourcequal.scorers.contradictions.people import NICKNAMES
from sourcequal.scorers.contradictions.persons import OPENERS, RANKS
from sourcequal.word_gates import word_places

#: Posts that one person of a place holds, as they stand before a name.
POSTS = (
    "mayor mayoress headteacher headmaster headmistress coach spokesman spokeswoman spokesperson chairman chairwoman "
    "sheriff coroner superintendent bürgermeister bürgermeisterin oberbürgermeister "
    "oberbürgermeisterin landrat landrätin ortsvorsteher ortsvorsteherin trainer trainerin sprecher sprecherin "
    "burgemeester maire alcalde alcaldesa sindaco sindaca prefeito "
    "prefeita borgmester borgmästare ordfører"
).split()
#: Posts and callings of which a place has several: two people may share a surname, but hardly all but its end.
CALLINGS = (
    "president minister governor senator director manager chancellor secretary ambassador judge justice detective "
    "inspector sergeant officer captain colonel lieutenant commander chief professor analyst"
    " economist lawyer attorney "
    "prosecutor founder owner farmer editor researcher dr präsident präsidentin ministerin ministerpräsident direktor "
    "direktorin leiter leiterin polizeisprecher polizeisprecherin professorin président présidente ministre directeur "
    "directrice presidente presidenta ministro ministra directora profesor profesora direttore direttrice diretor "
    "diretora rektor minister-president councillor alderman alderwoman wethouder concejal concejala"
    " assessore assessora "
    "vereador vereadora kommunalråd"
).split()
_GIVEN = r"(?P<given>(?!(?:Mr|Mrs|Ms|Miss|Dr|Sir|Herr|Frau|Sr|Sra|Don)\b)[^\W\d_a-z][\w'-]*[^\W\d_A-Z])"
_SURNAME = r"(?P<surname>(?:(?:de|van|von|der|den|da|dos|du) ){0,2}[^\W\d_a-z][\w'-]*[^\W\d_A-Z])"
_POST = r"\b(?P<post>[^\W\d_]+(?:-[^\W\d_]+)?)\b\.?(?: \([^()\n]{1,20}\))?"
NAMES_OF_POSTS = frozenset((*POSTS, *CALLINGS))
NAMED = pattern(rf"{_POST},? {_GIVEN} (?:[A-Z]\. )?{_SURNAME}\b")
#: What somebody is to a story, in front of the name: the driver, Ada Corrie,
PARTS = (
    "driver owner victim winner author director pilot captain teacher farmer founder chairman"
    " chairwoman chair organiser "
    "organizer landlord landlady shopkeeper headteacher manager curator conductor composer architect"
    " surgeon caretaker "
    "suspect defendant skipper photographer artist sculptor painter applicant buyer seller finder"
    " inventor widow tenant "
    "postman postwoman vet vicar priest baker butcher publican keeper cyclist climber walker hiker candidate striker "
    "goalkeeper coach cook chef editor producer translator builder spokesman spokeswoman spokesperson lifeguard "
    "paramedic leader president treasurer secretary"
).split()
IN_PARTS = tuple(f"the {part}, " for part in PARTS)
NAMED_BEFORE = pattern(
    rf"\b{_GIVEN} {_SURNAME}(?:, the (?:new )?| (?:was|is|has been) (?:named|appointed|elected|made|chosen"
    rf" as) (?:the )?(?:new )?"
    rf"|, who (?:is|was) the )$"
)
#: Posts of which a body has one, as a phrase about somebody ends in them.
SOLE = {
    word: group.split(",")[0]
    for group in (
        "chief executive,chief executive officer,ceo", "managing director", "finance director",
        "chairman,chairwoman,chair,chairperson", "mayor,lord mayor", "head teacher,headteacher,headmaster,headmistress",
        "police chief,chief of police,chief constable", "fire chief", "treasurer", "head coach,coach",
        "captain,skipper", "harbour master", "artistic director", "conductor", "curator", "editor,editor-in-chief",
        "bishop", "station manager,stationmaster", "town clerk", "coroner", "prime minister", "finance minister",
        "foreign minister", "interior minister", "defence minister,defense minister", "health minister",
        "education minister", "transport minister", "justice minister", "environment minister",
        "judge,sole judge,single judge,presiding judge,trial judge",
    )
    for word in group.split(",")
}  # fmt: skip
SOLE_WORDS = tuple(SOLE)
_MODS = (
    r"(?:(?!(?:and|or|of|by|with|who|said|to|in|from|as|deputy|vice|assistant|former|has"
    r"|have|had|was|is) )[\w'-]+ ){0,5}?"
)
#: Ada Corrie, the chief executive; Ada Corrie, who had been its first chief executive
IN_POST = pattern(
    rf"\b{_GIVEN} (?:[A-Z]\. )?{_SURNAME}(?:, (?:aged )?\d\d)?, (?:(?:who|which) (?:is|was|has been|had been|became) )?"
    rf"(?:the |its |their |his |her |an? )?{_MODS}\Z"
)
#: Calder Water's chief executive, Ada Corrie; Chief executive Ada Corrie
POST_NAMED = pattern(
    rf"(?: (?:of|in|at) (?:the )?[\w' -]{{2,40}},|,)? {_GIVEN} (?:[A-Z]\. )?{_SURNAME}(?![\w-]| [A-Z])"
)
POST_ENDS = pattern(r"(?= of\b| at\b| for\b| since\b|[,.;])")
A_POST = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)?")
PLAYED = pattern(rf"(?i:the) (?P<post>[a-z]+), {_GIVEN} {_SURNAME}(?=,| and\b)")
#: Who directs a house, in some languages: la directrice, Ada Corrie; Ada Corrie, qui dirige le musée.
DIRECTORS = frozenset(
    "directeur directrice director directora direttore direttrice direktor direktorin leiter leiterin".split()
)
DIRECTS = ("qui dirige ", "que dirige ", "che dirige ", "who directs ", "who runs the ", "who heads the ")
OPENED_BY = pattern(r"\b(?:[Tt]he|[Ll]a|[Ll]e|[Ee]l|[Ii]l|[Dd]er|[Dd]ie) $")
BEFORE_DIRECTS = pattern(rf"\b{_GIVEN} {_SURNAME},? $")
#: Words with which the two may be two people.
OTHERS = pattern(
    r"\b(?:other|former\w*|predecessor|successor|previous|another|both|deputy|brother|sister"
    r"|two(?! (?:days|weeks|months|years|hours)\b)"
    r"|husband|wife|father|mother"
    r"|ex|late|succe\w+|replac\w+|nachfolge\w*|vorgänger\w*|ehemalig\w*|früher\w*|opvolg\w*|voorganger|ancien\w*"
    r"|antigu[oa]|ex-\w+|antecess\w+|predecess\w+|tidigare|tidligere"
    r"|daughter|son|cousin|nephew|niece|uncle|aunt|[\w-]+-in-law|tochter|sohn|schwester|bruder|neffe|nichte|schwieger\w+"
    r"|fille|fils|sœur|frère|neveu|nièce|belle-\w+|beau-\w+|gendre|hij[oa]|herman[oa]|sobrin[oa]|nuera|yerno"
    r"|figli[oa]|sorella|fratello|nipote|nuora|genero|filh[oa]|irmã|irmão|dochter|zoon|zus|broer|neef|dotter|datter"
    r"|syster|søster|bror|sønn"
    r"|(?:was|been) (?:the )?(?:mayor|head|coach|chair\w*) (?:from|until|for)|a été|fut|war bis|war von|fue"
    r"|è stat[oa])\b"
)
GENITIVE = pattern(r"(?:'s?|s)$")
SHORTEST = 5  # letters of two surnames that are forms of one
ALIKE = 0.65  # share of their letters that they have in common, in order
NICKNAME = 2  # letters with which short and full forms of a given name begin alike ("Jo", "Joe")


class Holder(NamedTuple):
    """Somebody named with a post."""

    start: int
    end: int
    post: str
    given: str
    surname: str
    part: bool = False
    sole: bool = False
    body: frozenset[str] = frozenset()  # names beside a post of which a body has one


@rule(
    "CN366",
    severity="warning",
    words=(*POSTS, *CALLINGS, *IN_PARTS, *SOLE_WORDS, *DIRECTS),
    confidence=0.75,
    source="a name that changes between two paragraphs: Mayor Ida Haldane, later Mayor Ida Haldern",
    bad=(
        "⟨The driver, Ada Corrie⟩, braked at once.\n\nNobody was hurt. ⟦The driver, Bea Corrie⟧, called the police.",
        "⟨Ada Corrie, the chief executive⟩ of Arn Water, has resigned.\n\nOtters came back. ⟦Bea Corrie, who had been "
        "chief executive⟧ of the utility since May, gets no bonus.",
        "⟨Mayor Ida Haldane⟩ opened the bridge.\n\nThe fair lasts until Sunday. It is the last one, ⟦Mayor Ida "
        "Haldern⟧ said.",
        Example(
            "⟨Burgemeester Femke Brink⟩ opende de brug.\n\nHet feest duurt tot zondag, zei"
            " ⟦burgemeester Saskia Brink⟧.",
            language="nl",
        ),
        Example(
            "La ⟨directrice, Ada Corrin⟩, ouvre la porte. Il pleut. ⟦Ada Merle, qui dirige⟧ la maison, chante.",
            language="fr",
        ),
    ),
    good=(
        "Mayor Ida Haldane opened the bridge. Former mayor Ida Haldern watched. Mayor Haldane's speech was long.",
        "Councillor Ada Lund spoke first. Councillor Jon Lund then spoke for an hour.",
        "The driver, Ada Corrie, braked at once. The other driver, Bea Corrie, did not.",
        "Ada Corrie, the chief executive of Arn Water, has resigned. Bea Corrie, chief executive of Sund Gas, has not.",
        "Finance director James Corrie left early. Jim Corrie, the finance director, will be missed.",
        "Dan Corrie, the chief executive, has resigned. Daniel Corrie, who had been chief executive since May, sang.",
        "Ada Corrie, the chairman, has resigned. Her sister Bea Corrie, chairman until May, sang.",
        "Councillor Joe Lund spoke first. Councillor Joseph Lund then spoke again.",
        "Coach Anna Berg was silent. Coach Jon Lund was not, and coach Anna Zeller laughed.",
        Example("Bürgermeisterin Ida Rott kam. Die Rede Bürgermeisterin Ida Rotts war kurz.", language="de"),
    ),
)
def two_names_in_one_post(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One office-holder under two names.

    The same post or calling stands before the same given name and two surnames of nearly the same letters, or a post
    that one person holds before one surname and two given names. Short forms of a name, predecessors, deputies and
    relatives are no contradiction, and neither is a post that the article gives to others of that name in one sentence.
    """
    for first, second in each_two_alike(_holders(document, places), attrgetter("post")):
        if _one_under_two_names(first, second) and _apart(document, first, second):
            yield clash(document, (second.start, second.end), (first.start, first.end), "the other name")
            return


def _holders(document: Document, places: tuple[int, ...]) -> Iterator[Holder]:
    for match in filter(None, (NAMED.match(document.plain, place) for place in places)):
        post = match["post"].lower()
        if post in NAMES_OF_POSTS:
            yield Holder(*match.span(), post, match["given"], GENITIVE.sub("", match["surname"]))
        if post in DIRECTORS and OPENED_BY.search(document.plain, max(0, match.start() - 4), match.start()):
            yield Holder(*match.span(), "director", match["given"], GENITIVE.sub("", match["surname"]), part=True)
    for place in places:
        if directs := next((words for words in DIRECTS if document.folded.startswith(words, place)), ""):
            named = BEFORE_DIRECTS.search(document.plain, max(0, place - NAME_CHARS), place)
            if named and named["given"] not in OPENERS:
                end = place + len(directs.rstrip())
                yield Holder(named.start(), end, "director", named["given"], named["surname"], part=True)

    for place in places:  # Ada Corrie was named captain; Ada Corrie, the new captain
        named = NAMED_BEFORE.search(document.plain, max(0, place - 60), place)
        post = A_POST.match(document.folded, place)
        if named and post and post[0] in NAMES_OF_POSTS:
            yield Holder(named.start(), post.end(), post[0], named["given"], named["surname"], part=True)
    yield from _sole(document)
    for match in filter(None, (PLAYED.match(document.plain, place) for place in places)):
        yield Holder(*match.span(), match["post"], match["given"], GENITIVE.sub("", match["surname"]), part=True)


NAME_CHARS = 60  # before a word of directing, in which its name stands
DEPUTY = pattern(r"\b(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Ff]ormer|[Ee]x)[ -]$")
IN_POST_CHARS = 110  # before a post in which its holder stands


def _sole(document: Document) -> Iterator[Holder]:
    """Those who are given a post of which there is one, in an apposition before it or after it."""
    text = document.plain
    found = sorted(word_places(document, SOLE_WORDS), key=itemgetter(2))
    places = {start: (end, SOLE_WORDS[word]) for word, start, end in found}  # the longest word at a place
    for start, (end, word) in sorted(places.items()):
        if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
            continue
        window = text[max(text.rfind("\n", 0, start) + 1, start - IN_POST_CHARS) : start]
        before = IN_POST.search(window) if POST_ENDS.match(text, end) else None
        after = None if before else POST_NAMED.match(text, end)
        if before:
            span = start - len(window) + before.start(), end
        elif after and not DEPUTY.search(window):
            span = start, after.end()
        else:
            continue
        named = before or after
        if named is None or named["given"] in OPENERS | RANKS:
            continue
        name = named["given"], GENITIVE.sub("", named["surname"])
        phrase = f"{' '.join(window.split()[-BODY_WORDS:])} {text[slice(*span)]} {OF.match(text, end)[0]}"  # type: ignore[index]
        said = set(CAPITALS.findall(phrase)) - OPENERS - {named["given"], named["surname"], word.capitalize()}
        body = frozenset(GENITIVE.sub("", each) for each in said) - {name[1]}
        yield Holder(*span, SOLE[word], *name, body=body, sole=True)


BODY_WORDS = 4  # before a post, in which the body may be named whose it is
OF = pattern(r"(?: (?:of|at|for) (?:(?! (?:since|until|in|on|for)\b)[^,.;\n]){2,40})?")
CAPITALS = pattern(r"[^\W\d_a-z][\w'-]+")


def _one_under_two_names(first: Holder, second: Holder) -> bool:
    if first.sole or second.sole:
        given = [NICKNAMES.get(one.given.lower(), one.given.lower()) for one in (first, second)]
        bodies = first.body, second.body
        return (
            first.surname == second.surname
            and _two_given(*given)
            and not (all(bodies) and bodies[0].isdisjoint(bodies[1]))
        )
    if first.part and second.part and first.given == second.given and first.surname != second.surname:
        return not first.surname.startswith(second.surname) and not second.surname.startswith(first.surname)
    if first.given == second.given:
        names = first.surname, second.surname
        parts = names[0].startswith(names[1]) or names[1].startswith(names[0])
        return not parts and max(map(len, names)) >= SHORTEST and SequenceMatcher(None, *names).ratio() >= ALIKE
    one_place = (first.post in POSTS or first.part) and first.surname == second.surname
    return one_place and first.given[:NICKNAME] != second.given[:NICKNAME]


def _two_given(one: str, other: str) -> bool:
    """Whether two given names are two: Helena and Henry, but not Dan and Daniel, or H. and Helena."""
    return not one.startswith(other[:SHORT_NAME]) and not other.startswith(one[:SHORT_NAME])


SHORT_NAME = 3  # letters of a given name that its short form may have


def _apart(document: Document, first: Holder, second: Holder) -> bool:
    """Whether the two stand in sentences of their own that speak of no other holder."""
    sentences = {sentence_at(document, one.start) for one in (first, second)}
    return len(sentences) > 1 and not any(map(OTHERS.search, sentences))

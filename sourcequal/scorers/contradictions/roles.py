"""Which role an article gives to whom, in any apposition, and which roles nobody has together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import sentence_at, sentences_with
from sourcequal.scorers.contradictions.people import FULL_NAME, NAME_WORD, People
from sourcequal.scorers.contradictions.persons import OPENERS, PRONOUNS, RANKS
from sourcequal.scorers.contradictions.posts import RESHUFFLED, SENTENCE_CHARS
from sourcequal.scorers.contradictions.sides import side_words
from sourcequal.word_gates import word_places

#: Who comes from a lender and who sits across the table from it, or apart from it by law.
_LENDERS = ("fund's", "imf's", "imf", "world bank's", "world bank", "lenders'", "creditors'")
_FROM_LENDER = ",".join(
    [f"head of the {lender} {team}" for lender in _LENDERS for team in ("delegation", "mission", "team")]
    + ["mission chief", "imf mission chief", "imf representative", "imf resident representative"]
)
_OF_BANK = ",".join(
    ["central bank governor", "central bank chief", "central bank president"]
    + [
        f"governor of {article} {kind}central bank"
        for article, kind in (("the", ""), ("a", ""), ("its", ""), ("an", "independent "), ("the", "independent "))
    ]
)
#: Roles by groups: two of one group exclude one another, but for those that go together.
_GROUPS = {
    "state": {
        "prime minister": "prime minister,premier,taoiseach",
        "minister": "minister",
        "ambassador": "ambassador,high commissioner",
        "envoy": "special envoy,special representative",
        "opposition": "opposition leader,leader of the opposition",
        "mayor": "mayor,lord mayor,mayoress",
        "judge": "judge,chief justice,magistrate",
        "prosecutor": "prosecutor,chief prosecutor,attorney general,attorney-general,district attorney",
        "police": "police chief,chief constable,police commissioner,chief of police",
        "army": "army chief,chief of staff",
    },
    "lender": {"government": "minister,prime minister,treasury secretary", "lender": _FROM_LENDER},
    "money": {"government": "minister,prime minister,treasury secretary", "bank": _OF_BANK},
    "school": {
        "head": "head teacher,headteacher,headmaster,headmistress,head of the school,school principal",
        "deputy head": "deputy head,deputy head teacher,deputy headteacher,deputy principal",
        "governors": "chair of governors,chairman of governors,chair of the governors,chairman of the governors,chair "
        "of the governing body,chairman of the governing body,governing body chair,school governor",
        "caretaker": "caretaker,school caretaker,janitor",
        "bursar": "bursar,school secretary,school business manager",
        "parents": "chair of the parents' association,chairman of the parents' association,pta chair,chair of the pta",
    },
    "health": {
        "doctor": "surgeon,consultant surgeon,anaesthetist,anesthetist,cardiologist,oncologist,paediatrician"
        ",pediatrician,neurologist,radiologist,psychiatrist,pathologist",
        "nurse": "sister,ward sister,nurse,matron,midwife,staff nurse,head nurse,charge nurse",
        "paramedic": "paramedic,ambulance driver",
        "dentist": "dentist",
        "vet": "veterinary surgeon,veterinarian",
        "pharmacist": "pharmacist",
        "physiotherapist": "physiotherapist",
        "patient": "patient",
    },
    "trust": {
        "chief executive": "chief executive,chief executive officer",
        "medicine": "medical director,nursing director,director of nursing,chief nurse",
    },
    "firm": {
        "chief executive": "chief executive,chief executive officer,ceo",
        "finance": "finance director,chief financial officer,cfo,finance chief",
        "operations": "operations director,chief operating officer,coo",
        "union": "union convenor,shop steward,branch secretary,union official,union organiser,union organizer,union "
        "leader,union representative,regional organiser",
        "plant": "plant manager,managing director,factory manager,works manager,mill manager",
    },
    "club": {
        "treasurer": "treasurer",
        "secretary": "secretary,club secretary",
        "chair": "chairman,chairwoman,chair,president",
    },
    "works": {
        "chief": "station chief,director,managing director,general manager,site manager,headmaster,headmistress",
        "hand": "cook,janitor,caretaker,cleaner,porter,receptionist,security guard,driver,trainee,apprentice,intern"
        ",winchman,deckhand,doorman,usher,lorry driver,bus driver,gardener",
    },
    "work dispute": {
        "union": "union secretary,union convenor,shop steward,union official,union organiser,union organizer,union"
        " leader,union representative,branch secretary",
        "firm": "head of personnel,personnel director,personnel manager,personnel chief,human resources director,head"
        " of human resources,hr director,chief executive,managing director,plant manager,factory manager,finance"
        " director",
    },
    "rescue": {
        "saver": "winchman,lifeboat coxswain,helicopter pilot,firefighter,lifeguard",
        "saved": "skipper,fisherman,yachtsman,yachtswoman,mountaineer,survivor,casualty",
    },
    "trade": {
        "plumber": "plumber", "electrician": "electrician", "carpenter": "carpenter,joiner", "butcher": "butcher",
        "mason": "stonemason,bricklayer", "roofer": "roofer", "hairdresser": "hairdresser,barber", "baker": "baker",
        "dentist": "dentist", "vet": "veterinary surgeon,veterinarian,vet", "nurse": "nurse,midwife,ward sister",
        "doctor": "surgeon,gp,anaesthetist,cardiologist,oncologist,paediatrician,pediatrician,neurologist",
        "pharmacist": "pharmacist", "optician": "optician", "priest": "priest,vicar,rabbi,imam",
        "lawyer": "solicitor,barrister,notary", "police": "police officer,policeman,policewoman",
        "firefighter": "firefighter", "biologist": "biologist,zoologist,botanist,marine biologist",
        "geologist": "geologist,seismologist,volcanologist", "astronomer": "astronomer,astrophysicist",
        "accountant": "accountant", "surveyor": "surveyor", "tailor": "tailor", "blacksmith": "blacksmith",
        "pilot": "airline pilot", "postman": "postman,postwoman", "mechanic": "car mechanic", "chef": "chef",
        "librarian": "librarian", "meteorologist": "meteorologist", "archaeologist": "archaeologist",
        "schoolteacher": "schoolteacher", "bus driver": "bus driver,taxi driver,lorry driver,truck driver",
    },
    "team": {
        "coach": "head coach,coach,manager,team manager,boss",
        "captain": "captain,skipper",
        "chairman": "chairman,chairwoman,club president",
        "referee": "referee,umpire",
        "physio": "physio,team doctor",
        "groundsman": "groundsman",
    },
    "pitch": {
        "keeper": "goalkeeper,goalie,shot-stopper,netminder",
        "back": "defender,centre-back,centre-half,full-back,left-back,right-back,corner-back,full back",
        "front": "striker,forward,corner-forward,centre-forward,full-forward,winger",
        "coach": "head coach,coach,manager",
        "referee": "referee,umpire,linesman",
    },
    "innings": {
        "pitch": "pitcher,starting pitcher,reliever",
        "catch": "catcher",
        "field": "shortstop,outfielder,first baseman,second baseman,third baseman",
    },
    "police": {
        "constable": "pc,police constable,constable,detective constable",
        "sergeant": "sgt,sergeant,detective sergeant,police sergeant",
        "inspector": "insp,inspector,detective inspector,police inspector",
        "chief inspector": "chief inspector,detective chief inspector",
        "superintendent": "supt,superintendent,detective superintendent",
        "chief superintendent": "chief superintendent,detective chief superintendent",
        "chief constable": "chief constable",
    },
    "court": {
        "judge": "judge,magistrate,sheriff,recorder",
        "prosecutor": "prosecutor,crown counsel",
        "defence": "defence lawyer,defense lawyer,defence counsel,defense attorney,defence solicitor,defence"
                   " barrister,solicitor"
        ",barrister",
        "coroner": "coroner",
        "foreman": "jury foreman,foreman of the jury,forewoman of the jury",
        "pathologist": "pathologist",
    },
    "church": {
        "bishop": "bishop,archbishop",
        "vicar": "vicar,parish priest,curate,minister of the church",
        "warden": "churchwarden,church warden,verger,sexton",
        "organist": "organist,choirmaster",
    },
    "boat": {
        "captain": "coxswain,ship's captain,captain of the ship,skipper of the boat",
        "engineer": "ship's engineer,chief engineer,lifeboat mechanic",
        "mate": "first mate,first officer,second mate",
        "cook": "ship's cook",
        "harbour": "harbour master,harbourmaster,harbor master,coastguard officer",
        "ashore": "lifeboat operations manager,launching authority",
    },
    "council": {
        "leader": "council leader,leader of the council",
        "opposition": "opposition leader,leader of the opposition",
        "officer": "council chief executive,chief planning officer,head of planning,town clerk,parish clerk,council "
        "officer",
        "councillor": "ward councillor,county councillor,parish councillor,town councillor,district councillor",
    },
    "science": {
        "earth": "geologist,volcanologist,seismologist,glaciologist",
        "life": "marine biologist,zoologist,botanist,entomologist,ornithologist,mycologist",
        "sky": "astronomer,astrophysicist",
        "mind": "psychologist,linguist",
        "money": "economist",
        "past": "archaeologist,archeologist",
        "weather": "meteorologist,forecaster",
        "chemistry": "chemist",
    },
    "stage": {
        "conductor": "conductor",
        "soloist": "soprano,mezzo-soprano,tenor,baritone,bass-baritone",
        "violin": "violinist,cellist,violist",
        "wind": "flautist,oboist,clarinettist,bassoonist",
    },
    "train": {"driver": "train driver,bus driver,tram driver", "guard": "signalman,signaller,ticket inspector"},
    "air": {
        "pilot": "pilot",
        "ground": "air traffic controller,airport manager,air accident investigator",
        "crew": "flight attendant,cabin attendant,stewardess",
    },
}  # fmt: skip
TOGETHER = frozenset(
    frozenset(pair)
    for pair in (
        ("ambassador", "envoy"), ("prime minister", "minister"), ("minister", "envoy"), ("minister", "army"),
        ("coach", "chairman"), ("conductor", "violin"), ("conductor", "wind"),
        ("chief executive", "plant"), ("operations", "plant"), ("minister", "prosecutor"), ("treasurer", "secretary"),
        ("chief executive", "operations"), ("firm", "firm"), ("chief", "chief"), ("doctor", "police"),
    )
)  # fmt: skip
_ROLES: dict[str, list[tuple[str, str]]] = {}
for _group, _kinds in _GROUPS.items():
    for _kind, _words in _kinds.items():
        for _word in _words.split(","):
            _ROLES.setdefault(_word, []).append((_group, _kind))
#: What somebody does who has a role: chairs the governing body.
DOES = (
    (("school", "governors"), r"(?:chairs|heads|leads) the (?:school's )?(?:governing body|governors|board of"
                              r" governors)"),
    (("school", "head"), r"(?:runs|heads|leads) the (?:village |primary |secondary |high |grammar )?school"),
    (("team", "captain"), r"(?:captains|skippers) the (?:side|team|club)"),
    (("team", "coach"), r"(?:coaches|manages) the (?:side|team|club)"),
    (("team", "chairman"), r"chairs the club"),
    (("court", "prosecutor"), r"(?:is prosecuting|prosecuted the case|leads the prosecution)"),
    (("stage", "soloist"), r"sings (?:\w+ )?(?:soprano|alto|tenor|baritone|bass)"),
    (("work dispute", "union"), r"(?:speaking|speaks|spoke|negotiated|negotiates) for the (?:strikers|workers"
                                r"|workforce|staff"
                                r"|union|employees|crews|drivers|nurses|teachers|pickets)"),
    (("work dispute", "firm"), r"(?:speaking|acting|speaks|negotiated) for the (?:company|employers?|firm|management"
                               r"|owners|board|landlord)"),
    (("work dispute", "firm"), r"(?:heads|leads|runs|has headed|has led|has run) (?:(?:the|its) (?:[\w'-]+ ){0,2})?"
                               r"(?:personnel|human resources|hr)(?: department)?"),
    (("court", "judge"), r"(?:presided|presides|is presiding)(?: over the (?:case|trial|court))?"),
    (("council", "opposition"), r"leads the opposition(?: group)?"),
    (("council", "leader"), r"leads the council"),
    (("council", "officer"), r"(?:is clerk to|clerks) the council"),
    (("firm", "finance"), r"(?:looks after|runs|keeps|is in charge of) (?:the|its) (?:finances|accounts|books)"),
    (("firm", "union"), r"(?:represents|speaks for) the (?:workers|workforce|staff|crews|drivers)"),
    (("club", "treasurer"), r"(?:looks after|keeps) (?:the|its) (?:finances|accounts|books|money)"),
    (("club", "chair"), r"chairs the (?:club|society|association|committee|trust|group)"),
)  # fmt: skip
_PORTFOLIO = r"(?P<of>(?:[a-z]+ (?:and |of |of the )?){1,3})(?:ministry|portfolio|department)"
HOLDS = pattern(rf"(?:runs|heads|leads|holds|has held|has been in charge of|is in charge of|has) the {_PORTFOLIO}\b")
_FAMILIES = tuple(
    frozenset(words.split())
    for words in (
        "finance treasury economy economic economics budget revenue planning development commerce trade business"
        " industry enterprise investment",
        "interior home security police public safety justice law",
        "foreign external europe european cooperation",
        "defence defense military armed war",
        "health medical hospitals",
        "education schools school higher science research universities youth sport sports culture media arts heritage"
        " tourism",
        "transport infrastructure roads railways rail aviation ports shipping works construction housing local regional"
        " communities",
        "environment climate energy water mining agriculture farming fisheries marine food rural forestry land"
        " resources",
        "labour labor employment work social welfare pensions family women children equality",
    )
)
PORTFOLIO_WORDS = frozenset(word for family in _FAMILIES for word in family) - {"public", "law", "work", "local"}
_ROLE_WORDS = frozenset(word.split()[-1] for word in _ROLES)
WORDS = tuple(word for word in _ROLES if word != "boss")
_TITLE = r"(?:(?:the )?(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Dame|Fr|Rev|Cllr|Lt|Maj|Gen|Col)\.? )"
_NAME = rf"(?P<name>{FULL_NAME}|{NAME_WORD})"
#: What a role may be of: ambassador to Norway; minister with responsibility for the marine.
_OF = r"(?P<of> (?:of|for|to|at|on|in|aboard|with responsibility for|in charge of) [^.,;:()\n\"]{2,60}?)?"
NAMED = pattern(rf" {_TITLE}?{_NAME}")
APPOSED = pattern(rf"{_OF}, {_TITLE}?{_NAME}(?=[,.;])")
_MOD = r"(?!(?:and|or|as|by|with|said|to|in|is|was|of|like|from|than) )[\w'-]+ "
HOLDER = pattern(
    rf"\b{_TITLE}?{_NAME}(?:, (?:aged )?\d\d)?, (?:the |its |their |his |her |an? )?(?P<mods>(?:{_MOD}){{0,6}})\Z"
)
CLOSED = pattern(rf"{_OF}(?=[,.;])")
ENDED = pattern(rf"{_OF}(?=[,.;]| (?:and (?!(?:the )?[a-z-]+(?:er|or|man)\b)|but|by|near|from|on|in)\b)")
#: Somebody still has a role: as finance director, the post he has held since.
HOLDING = pattern(
    r"\b(?:ever since|still (?:holds?|is|does)|now in (?:his|her)|in (?:his|her) [a-z]+ (?:year|term|season)"
    r"|to this day"
    r"|at present|currently|has (?:been|held|served|worked|headed|led|run|chaired)\b[^.;\n]{0,60} since|serves"
    r"|is serving|works|(?:he|she) (?:sets|runs|heads|leads|oversees|directs|decides|signs))\b"
)
AS = pattern(
    rf"\b(?:as|post of|role of|job of|office of|position of) (?:the |its |their |an? )?(?P<mods>(?:{_MOD}){{0,5}})\Z"
)
PAST = pattern(
    r"\b(?:former\w*|until|then|previous\w*|predecessor|succe\w+|replac\w+|acting|would|if|both|also|not|never)\b"
)
FIRST_NAME = pattern(rf"{_TITLE}?(?P<name>{FULL_NAME}|{NAME_WORD})|\b[Hh]e\b|\b[Ss]he\b")
IS = pattern(
    rf"(?P<who>{_TITLE}?{NAME_WORD}|[Hh]e|[Ss]he|[Tt]he [A-Z][a-z]+)(?:, (?:aged )?\d\d)?(?:,? who)? (?:is|has"
    rf" been|serves "
    rf"as|works as|acts as)(?: also| now| still)?(?: in (?:the|his|her) [a-z]+ (?:year|month|week|term|season)"
    rf"(?: of (?:his|her) (?:posting|term|contract|mandate))? as)? (?:the |its |an? )?(?P<mods>(?:{_MOD}){{0,6}})\Z"
)
WHO = pattern(
    rf"\b{_TITLE}?(?P<name>{FULL_NAME}|{NAME_WORD}),? (?:who (?:also )?|(?=(?:speaking|acting|appearing) for ))"
)
DOING = (" who ", "speaking for ", "acting for ", "appearing for ")
MODS = pattern(
    r"(?<![\w'-])(?:(?!(?:and|or|as|by|with|said|to|in|is|was|of|the|a|an|its|their|from"
    r"|that|which|who) )[\w'][\w'-]* ){0,4}\Z"
)
#: Words with which somebody has a role at another time, or two of them.
CHANGES = pattern(
    r"\b(?:former\w*|ex|then|previous\w*|late|outgoing|ousted|acting|shadow|incoming|new|newly"
    r"|interim|appoint\w*|becom\w+|became|made|nominat\w+|replac\w+|succe\w+|moved|promot\w*|resign\w*|retir\w+|elect"
    r"|elected|designate|candidate|junior (?=(?!minister))|wife|husband|widow\w*|son|daughter|brother|sister"
    r"|father|mother|predecessor"
    r"|double[ds]?|doubling|both|also|once|before|when|until|later|used to|turned|years? ago|in (?:19|20)\d\d"
    r"|joint|cum|player-\w+|honorary|trained as|if|would|would-be|aspiring|future|played|plays|playing|training"
    r"|studying|apprentice|trainee|qualified as|not|never|no|sacked|dismissed|fired|shared?|two|three|son of|hired"
    r"|veteran|from 1\d|since 19|since 20|jailed|convicted|suspended|another|other)\b|-(?:turned|cum)-|\b(?:and|&) $"
)
THEN_AFTER = pattern(
    r"\A[^.;\n]{0,3}(?: and | & |/|-turned|[ ,]+(?:who (?:was|had|used|later|became)|until|from|since (?:19|20)"
    r"|in (?:19|20)))"
)
BEFORE_CHARS, REACH_CHARS = 30, 110
KEPT_SENTENCES = 45  # articles up to so many tell of one event
PROMOTED = pattern(
    r"\b(?:reshuffl\w+ (?:on|this|last)|promot(?:ed|ion)|swap(?:ped|s)? (?:jobs|posts|roles)|new role|change of role)\b"
)


class Held(NamedTuple):
    """A role that somebody has: where it is said, the surname, the name as written, group, kind and what it is of."""

    start: int
    end: int
    last: str
    name: str
    group: str
    kind: str
    of: str


def roles(document: Document) -> list[Held]:
    """The present roles of persons, in the order of the text."""
    found: list[Held] = []
    done = 0
    places: dict[int, tuple[int, str]] = {}
    for number, start, end in sorted(word_places(document, WORDS), key=itemgetter(2)):
        places[start] = (end, WORDS[number])  # the longest word at a place
    for start, (end, word) in sorted(places.items()):
        inside, done = start < done, max(done, end)
        if (
            not inside
            and not document.plain[start - 1 : start].isalnum()
            and not document.plain[end : end + 1].isalpha()
        ):
            found.extend(_held(document, Span(start, end), word))
    return sorted(found)


def _held(document: Document, place: Span, word: str) -> Iterator[Held]:
    """Who has the role of a word, before it or after it; nobody where two names stand beside it."""
    text, (start, end) = document.plain, place
    line = text.rfind("\n", 0, start) + 1
    window = text[max(line, start - REACH_CHARS) : start]
    offset = start - len(window)
    closed = CLOSED.match(text, end)
    holder = HOLDER.search(window) if closed else None
    apposed = APPOSED.match(text, end)
    named = NAMED.match(text, end)
    if holder and apposed:
        return
    if holder and closed:
        if re.search(r"[a-z], $", window[: holder.start()]):
            return  # the manager, Ann Lee, the captain
        span = Span(offset + holder.start(), closed.end())
        name, phrase = holder["name"], f"{holder['mods']}{word}{closed['of'] or ''}"
    elif (after := named or apposed) and (mods := MODS.search(window)):
        span = Span(start - len(mods[0]), after.end())
        name, phrase = after["name"], f"{mods[0]}{word}{after.groupdict().get('of') or ''}"
    elif (subject := IS.search(window)) and ENDED.match(text, end):
        closed = ENDED.match(text, end)
        span = Span(offset + subject.start(), closed.end() if closed else end)
        name = _meant(document, subject["who"], span.start)
        phrase = f"{subject['mods']}{word}{closed['of'] or '' if closed else ''}"
    elif (kept := AS.search(window)) and (still := _keeper(document, place)):
        span, name, phrase = Span(still.start, end), still.name, f"{kept['mods']}{word}"
    else:
        return
    yield from _records(document, span, name, word, phrase)


class _Keeper(NamedTuple):
    start: int
    name: str


def _keeper(document: Document, place: Span) -> _Keeper | None:
    """Who still has a role at a place: whom the sentence is about, where it says that he or she has it to this day."""
    first, last = document.sentence_from(place.start) or place
    said = document.folded[first:last]
    if not HOLDING.search(said) or PAST.search(said):
        return None
    for match in FIRST_NAME.finditer(document.plain, first, place.start):
        if match[0].lower() in PRONOUNS:
            return _Keeper(match.start(), document.kept(People).meant(match[0].lower(), match.start()))
        if match["name"] not in OPENERS | _SPEAKING:
            return _Keeper(match.start(), match["name"])
    return None


def _meant(document: Document, who: str, place: int) -> str:
    """The surname of whom a pronoun or “the Dane” means; a name as it is."""
    if who.lower() in PRONOUNS or who.lower().startswith("the "):
        return document.kept(People).meant(who.lower() if who.lower() in PRONOUNS else f"The {who[4:]}", place)
    return who


def _records(document: Document, span: Span, name: str, word: str, phrase: str) -> Iterator[Held]:
    words = re.sub(r"'s?$", "", name).split()
    while words and (words[0] in OPENERS or words[0] in RANKS or words[0].rstrip(".") in _FORMS):
        words.pop(0)
    if not words or words[-1] in OPENERS:
        return
    first, last = document.sentence_from(span.start) or span
    near = (max(first, span.start - SENTENCE_CHARS), min(last, span.end + SENTENCE_CHARS))
    still = HOLDING.search(document.folded, *near)
    if PAST.search(document.folded[slice(*span)]) if still else is_changing(document, span):
        return
    before = phrase.lower().split(word)[0].replace("-", " ").split()
    if word == "secretary" and before and before[-1] in _OF_STATE:
        return
    deputy = bool(before) and before[-1] in _DEPUTIES
    deputy |= word == "minister" and not _DEPUTIES.isdisjoint(before[-2:-1])  # deputy finance minister
    if not deputy and _DEPUTIES & set(before):
        return
    for group, kind in _ROLES[word]:
        kind = f"deputy {kind}" if deputy else kind
        yield Held(*span, words[-1], " ".join(words), group, kind, phrase)


_SPEAKING = frozenset("I We They You It There Our My".split())
_DEPUTIES = frozenset(("deputy", "vice", "assistant"))
_OF_STATE = frozenset("press home foreign defence defense private cabinet permanent state".split())
_FORMS = frozenset("Mr Mrs Ms Miss Dr Prof Sir Dame Fr Rev Cllr Lt Maj Gen Col".split())


def is_changing(document: Document, span: Span) -> bool:
    """Whether the words around a role are of another time, of another person's or of two roles."""
    first, last = document.sentence_from(span.start) or span
    before = document.folded[max(first, span.start - BEFORE_CHARS) : span.end]
    after = document.plain[span.end : min(max(last, span.end), span.end + BEFORE_CHARS)]
    return bool(CHANGES.search(before) or THEN_AFTER.search(after))


def doings(document: Document) -> Iterator[Held]:
    """The roles that a relative clause tells: Probert, who chairs the governing body."""
    for sentence in sentences_with(document, DOING):
        for match in WHO.finditer(document.plain, *sentence):
            for (group, kind), form in _DOES:
                if told := form.match(document.plain, match.end()):
                    span = Span(match.start(), told.end())
                    yield from _told(document, span, match["name"], group, kind, told[0])
            if told := HOLDS.match(document.plain, match.end()):
                span = Span(match.start(), told.end())
                yield from _told(document, span, match["name"], "state", "minister", told["of"])


_DOES = tuple((role, pattern(rf"{form}\b")) for role, form in DOES)


def _told(document: Document, span: Span, name: str, group: str, kind: str, phrase: str) -> Iterator[Held]:
    words = [word for word in name.split() if word.rstrip(".") not in _FORMS and word not in OPENERS]
    still = HOLDING.search(sentence_at(document, span.start))
    if words and not (PAST.search(document.folded[slice(*span)]) if still else is_changing(document, span)):
        yield Held(*span, words[-1], " ".join(words), group, kind, phrase)


def one_holder(document: Document, one: Held, other: Held) -> bool:
    """Whether two roles are of one person, who is named in full once at least."""
    if one.last != other.last:
        return False
    full = [held.name for held in (one, other) if " " in held.name]
    if len(full) == 2 and full[0] != full[1] and full[0].split()[0] != full[1].split()[0]:
        return False
    given = {match[1] for match in re.finditer(rf"\b([A-ZÀ-Þ][\w'-]*)\.? {re.escape(one.last)}\b", document.plain)}
    own = {word for word in given - RANKS - OPENERS - _FORMS if word.lower() not in _ROLE_WORDS}
    return len(own) == 1 and not {"Mr", "Mrs"} <= given


def exclusive(one: Held, other: Held) -> bool:
    """Whether nobody has two roles together."""
    if one.group != other.group:
        return False
    kinds = frozenset((one.kind, other.kind))
    if one.group in ("lender", "money"):  # of which no deputy is either
        return len({kind.removeprefix("deputy ") for kind in kinds}) > 1
    deputies = [kind for kind in kinds if kind.startswith("deputy ") and kind != "deputy head"]
    if deputies:
        return len(kinds) == 2 and deputies[0].removeprefix("deputy ") in kinds and one.kind != "minister" != other.kind
    if len(kinds) == 1:
        return one.kind == "minister" and _portfolios_apart(one.of, other.of)
    if kinds == {"ambassador", "envoy"}:
        return _served(one.of) != _served(other.of) and bool(_served(one.of) and _served(other.of))
    return kinds not in TOGETHER


def _portfolios_apart(one: str, other: str) -> bool:
    """Whether two ministers have nothing in common: finance and defence."""
    words = [set(re.findall(r"[a-z]+", phrase.lower())) & PORTFOLIO_WORDS for phrase in (one, other)]
    if not all(words) or " and " in one or " and " in other or words[0] & words[1]:
        return False
    families = [{number for number, family in enumerate(_FAMILIES) if family & said} for said in words]
    return not families[0] & families[1]


BODIES = ("united nations", "european union", "african union", "arab league", "nato", "un", "eu", "commonwealth")


def _served(phrase: str) -> str:
    """For whom an envoy speaks: a body of states, or the country whose envoy it is."""
    said = phrase.lower()
    for body in BODIES:
        if re.search(rf"\b{body}\b", said):
            return {"un": "united nations", "eu": "european union"}.get(body, body)
    first = phrase.split()[0] if phrase else ""
    known = side_words().get(re.sub(r"'s?$", "", first).lower())
    return known[0] if known and (first.endswith("'s") or known[1] == "demonym") else ""


def clashing_roles(document: Document) -> Iterator[tuple[Held, Held]]:
    """The first two roles of one person that exclude one another."""
    if len(document.sentences) > KEPT_SENTENCES:
        return
    found = sorted([*roles(document), *doings(document)])
    for one, other in each_two(found):
        if one.end <= other.start and exclusive(one, other) and one_holder(document, one, other):
            if not (
                PROMOTED.search(document.folded) or RESHUFFLED.search(document.folded)
            ):  # last, for it reads the whole text
                yield one, other
            return

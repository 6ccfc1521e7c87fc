"""Words of opposite meaning, arranged on axes, each with two poles.

Two words clash only from opposite poles of one axis. The axes are written by meaning, with near-synonyms on each
pole, since an article that contradicts itself seldom does so in the dictionary's own pair of words.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

#: One axis a line: first pole | other pole. “~” marks axes whose poles go together without a clash.
#: A word may stand on several axes. Verbs in the base form.
_VERB_AXES = """
rise increase climb grow soar surge jump rally|fall decrease drop decline plunge plummet slump sink tumble shrink
raise boost lift hike|cut lower reduce slash trim
win triumph prevail|lose
gain|lose forfeit shed
approve endorse ratify adopt accept pass greenlight|reject refuse veto decline oppose scrap rebuff
support back champion favour favor|oppose resist condemn
agree consent|disagree refuse decline
confirm admit acknowledge concede|deny dispute refute
allow permit legalise legalize authorise authorize|ban forbid prohibit outlaw bar
open reopen|close shut shutter
start begin launch commence|finish end stop cease halt conclude
~arrive enter|leave depart exit
~buy purchase acquire|sell offload
hire appoint recruit employ|fire dismiss sack oust
join|leave quit
keep retain|abandon drop discard scrap
survive|die perish succumb
~live|die
rescue save|kill
arrest detain jail imprison|release free
convict|acquit exonerate clear
praise applaud welcome hail|criticise criticize condemn denounce slam
succeed|fail
pass|fail
accelerate quicken|slow
strengthen|weaken
improve|worsen deteriorate
expand widen|narrow shrink
include|exclude omit
lead|trail
advance|retreat withdraw
deploy send|withdraw recall
~attack|defend
build construct erect|demolish destroy dismantle raze
~create|destroy abolish
~find|lose
remember|forget
reveal disclose|conceal hide
love like|hate dislike loathe
encourage|discourage deter
extend prolong|shorten curtail
marry|divorce
~borrow|lend
~import|export
~lock|unlock
load|unload
fill|empty
attract|repel deter
ascend|descend
trust|distrust doubt
obey|disobey defy
delay postpone|hasten
attend|miss skip
~score|concede
lift ease|impose tighten
ease relax loosen|tighten toughen
impose|lift scrap
upgrade|downgrade
overestimate|underestimate
exceed|miss
beat defeat|lose
promote|demote relegate
unite|divide
appear|disappear vanish
~push|pull
~teach|learn
~give donate|take receive
~pay|owe
~spend|save
~follow|precede
enable|prevent
cause|prevent
protect|endanger threaten
resume restart|suspend halt
retain|replace
escape|surrender
uphold|overturn quash
heat warm|cool
thaw melt|freeze
inflate|deflate
"""

_WORD_AXES = """
guilty|innocent
legal lawful|illegal unlawful
alive|dead
~high higher highest|low lower lowest
~large larger largest big bigger biggest|small smaller smallest
~major|minor
strong stronger strongest|weak weaker weakest
~early earlier|late later
~first|last
~old older oldest|young younger youngest
~long longer longest|short shorter shortest
~fast faster fastest quick|slow slower slowest
~best|worst
~better|worse
~most|least fewest
~more|less fewer
~north northern|south southern
~east eastern|west western
~northeast northeastern|southwest southwestern
~northwest northwestern|southeast southeastern
~left|right
~above|below
~before|after
~inside indoor indoors|outside outdoor outdoors
~upper|lower
~male man men boy boys|female woman women girl girls
~son sons|daughter daughters
~father dad|mother mum mom
~brother brothers|sister sisters
~husband|wife
~uncle|aunt
~nephew|niece
~actor|actress
~king|queen
~prince|princess
~public|private
~domestic|foreign
~internal|external
~national|international
~urban|rural
~rich richer wealthy|poor poorer
~hot hotter|cold colder
~warm warmer|cool cooler
~wet|dry
~light lighter|heavy heavier
~hard harder difficult|easy easier simple
~safe safer|dangerous unsafe
possible|impossible
likely|unlikely
able|unable
willing|unwilling reluctant
happy pleased delighted|unhappy sad upset
~positive|negative
~optimistic|pessimistic
true|false untrue
real genuine authentic|fake bogus counterfeit
right correct accurate|wrong incorrect inaccurate
known|unknown
~common|rare uncommon
popular|unpopular
successful|unsuccessful
effective|ineffective
efficient|inefficient
necessary|unnecessary
~important|unimportant
certain|uncertain
clear|unclear
fair|unfair
equal|unequal
stable|unstable
healthy|unhealthy sick ill
married|unmarried divorced single
pregnant|childless
employed|unemployed jobless
~armed|unarmed
present|absent
visible|invisible
permanent|temporary
voluntary|compulsory mandatory forced
~full|empty
~open|closed
~free|paid
~cheap cheaper cheapest|expensive dearer costlier
~deep|shallow
~wide|narrow
~thick|thin
near|far
permanent|interim
peaceful|violent
friendly|hostile
calm|tense
~modern|ancient
~new newer newest|old
urgent|routine
direct|indirect
democratic|undemocratic
~conservative|liberal
~conservatives|labour liberals
~republican republicans|democrat democrats democratic
~optimism|pessimism
~majority|minority
~maximum|minimum
profit profits|loss losses
surplus|deficit
success|failure
victory victories win|defeat defeats loss
increase increases rise|decrease decreases fall drop decline
growth expansion|contraction recession shrinkage
gain gains|loss losses
beginning start|end finish
~arrival|departure
~import imports|export exports
~buyer buyers|seller sellers
~supply|demand
~income revenue|expenditure spending
support backing|opposition
~supporter supporters|opponent opponents critic critics
~ally allies|enemy enemies foe
~friend friends|enemy enemies
~war|peace
peace|conflict
~birth|death
~entry|exit
~morning|evening
~day|night
~summer|winter
~spring|autumn fall
ceasefire truce|offensive
consent|refusal
approval|rejection disapproval
~advantage|disadvantage
~hope|despair
~strength|weakness
presence|absence
everyone everybody|nobody
~everything|nothing
always|never
~often frequently|rarely seldom
all|none
~both|neither
~slightly marginally|sharply steeply dramatically
~partly partially|fully completely entirely
unanimously|narrowly
~home|away
~professional|amateur
~senior|junior
~adult adults|child children
~teacher|pupil student
~employer|employee
~landlord|tenant
~defendant|plaintiff claimant
~prosecution|defence defense
~winner winners|loser losers
~debt debts|savings
~credit|debit
vegetarian|carnivorous
solid|liquid
sunny|rainy cloudy
"""

_IRREGULAR = {
    "rise": "rose risen rising rises",
    "grow": "grew grown growing grows",
    "fall": "fell fallen falling falls",
    "sink": "sank sunk sinking sinks",
    "shrink": "shrank shrunk shrinking shrinks",
    "slide": "slid sliding slides",
    "win": "won winning wins",
    "lose": "lost losing loses",
    "cut": "cut cutting cuts",
    "begin": "began begun beginning begins",
    "leave": "left leaving leaves",
    "buy": "bought buying buys",
    "sell": "sold selling sells",
    "keep": "kept keeping keeps",
    "quit": "quit quitting quits",
    "die": "died dying dies",
    "free": "freed freeing frees",
    "forbid": "forbade forbidden forbidding forbids",
    "lead": "led leading leads",
    "withdraw": "withdrew withdrawn withdrawing withdraws",
    "send": "sent sending sends",
    "build": "built building builds",
    "find": "found finding finds",
    "forget": "forgot forgotten forgetting forgets",
    "hide": "hid hidden hiding hides",
    "lend": "lent lending lends",
    "beat": "beat beaten beating beats",
    "teach": "taught teaching teaches",
    "give": "gave given giving gives",
    "take": "took taken taking takes",
    "pay": "paid paying pays",
    "spend": "spent spending spends",
    "shut": "shut shutting shuts",
    "uphold": "upheld upholding upholds",
    "freeze": "froze frozen freezing freezes",
    "overturn": "overturned overturning overturns",
    "lie": "lay lain lying lies",
}

_DOUBLED_FINALS = frozenset(
    ("drop slump plunge ban bar trim permit shed scrap stop slam admit refer defer deter repel rebuff").split()
) - {"plunge", "slump", "rebuff"}


def inflections(verb: str) -> tuple[str, ...]:
    """The forms of an English verb, by rule or from the table of irregular ones."""
    if verb in _IRREGULAR:
        return (verb, *_IRREGULAR[verb].split())
    if verb in _DOUBLED_FINALS:
        stem = verb + verb[-1]
        return (verb, verb + "s", stem + "ed", stem + "ing")
    if verb.endswith("e"):
        return (verb, verb + "s", verb + "d", verb[:-1] + "ing")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    ending = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
    return (verb, verb + ending, verb + "ed", verb + "ing")


#: Axis number and sign of each word. Words that are mostly something else in news are kept out of a verb's forms.
_TOO_COMMON = frozenset(
    {"right", "left", "like", "likes", "back", "backs", "lead", "leads", "found", "leaves", "lifts"}
)


@cache
def loose_axes() -> frozenset[int]:
    """The axes whose poles often stand side by side without any clash: buyer and seller, arrival and departure."""
    lines = (*_VERB_AXES.strip().splitlines(), *_WORD_AXES.strip().splitlines())
    return frozenset(number for number, line in enumerate(lines) if line.startswith("~"))


#: First words of axes that tell things of one kind apart, each by the word before it.
_SORTING = frozenset("old new left upper republican".split())


@cache
def sorting_axes() -> frozenset[int]:
    """The axes of which a noun can have both poles in one text without a clash, as of two things of its kind."""
    lines = (*_VERB_AXES.strip().splitlines(), *_WORD_AXES.strip().splitlines())
    return frozenset(number for number, line in enumerate(lines) if line.removeprefix("~").split()[0] in _SORTING)


@cache
def poles() -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Lower-case word → the (axis, +1 or -1) places it takes."""
    found: dict[str, list[tuple[int, int]]] = {}
    axes = [(line, True) for line in _VERB_AXES.strip().splitlines()]
    axes += [(line, False) for line in _WORD_AXES.strip().splitlines()]
    for number, (line, verbs) in enumerate(axes):
        line = line.removeprefix("~")
        for sign, words in zip((1, -1), line.split("|"), strict=True):
            for word in words.split():
                for form in inflections(word) if verbs else (word,):
                    if form not in _TOO_COMMON or not verbs:
                        found.setdefault(form, []).append((number, sign))
    return MappingProxyType({word: tuple(places) for word, places in found.items()})

"""The forms of English words, by rule and by a list of irregular verbs."""

from __future__ import annotations

from functools import cache

VOWELS = "aeiou"

# Base, past and participle where they are irregular.
IRREGULAR = """\
arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become
begin began begun;bend bent bent;bind bound bound;bite bit bitten;blow blew blown;break broke broken
breed bred bred;bring brought brought;build built built;burn burnt burnt;buy bought bought
catch caught caught;choose chose chosen;cling clung clung;come came come;creep crept crept
deal dealt dealt;dig dug dug;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten
fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled
fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven
freeze froze frozen;get got got;give gave given;go went gone;grind ground ground;grow grew grown
hang hung hung;have had had;hear heard heard;hide hid hidden;hold held held;keep kept kept
know knew known;lay laid laid;lead led led;leave left left;lend lent lent;lie lay lain;lose lost lost
make made made;mean meant meant;meet met met;pay paid paid;ride rode ridden;ring rang rung
rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold
send sent sent;shake shook shaken;shine shone shone;shoot shot shot;show showed shown
shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat sat;sleep slept slept;slide slid slid
speak spoke spoken;spend spent spent;spring sprang sprung;stand stood stood;steal stole stolen
stick stuck stuck;strike struck struck;strive strove striven;swear swore sworn;sweep swept swept
swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told
think thought thought;throw threw thrown;undergo underwent undergone;understand understood understood
undertake undertook undertaken;wake woke woken;wear wore worn;weave wove woven;win won won
wind wound wound;withdraw withdrew withdrawn;write wrote written;cut cut cut;hit hit hit;put put put
set set set;let let let;cost cost cost;hurt hurt hurt;shut shut shut;spread spread spread
foresee foresaw foreseen;light lit lit;overcome overcame overcome;overthrow overthrew overthrown
rebuild rebuilt rebuilt;slay slew slain;uphold upheld upheld
split split split;quit quit quit"""
FORMS_OF_IRREGULAR = {
    base: (past, participle)
    for base, past, participle in (verb.split() for line in IRREGULAR.split("\n") for verb in line.split(";"))
}


def plural(word: str) -> str:
    """The plural of a noun, or the form that a verb has after "she"; irregular nouns are not known."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


@cache
def inflect(base: str) -> dict[str, str]:
    """The forms of a base by kind; the word may be a noun, verb or adjective, so all are made."""
    if " " in base:
        return _inflected_phrase(base)
    past, participle = FORMS_OF_IRREGULAR.get(base, (_with_ed(base), _with_ed(base)))
    return {"base": base, "s": plural(base), "past": past, "participle": participle, "ing": _with_ing(base)}


def _inflected_phrase(base: str) -> dict[str, str]:
    """Of several words the first is put into the form, as in "set up"; for the plural the last, as in "age group"."""
    (verb, rest), (before, noun) = base.split(" ", 1), base.rsplit(" ", 1)
    forms = {kind: f"{form} {rest}" for kind, form in inflect(verb).items()}
    return {**forms, "s": f"{before} {plural(noun)}"}


def _doubled(base: str) -> str:
    """The base with its last consonant doubled where a short one-syllable word asks for it."""
    short = len(base) <= 5 and base[-1] not in VOWELS + "wxy" and base[-2] in VOWELS and base[-3] not in VOWELS
    return base + base[-1] if short and sum(char in VOWELS for char in base) == 1 else base


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _with_ing(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return (base[:-2] + "y" if base.endswith("ie") else base[:-1]) + "ing"
    return _doubled(base) + "ing"

"""CN368: never married, and survived by his wife."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.ages import whose
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import (
    apart,
    around,
    clash,
    is_longer,
    matches_in,
    sentences_at,
    sentences_with,
)
from sourcequal.scorers.contradictions.family_wordings import CHILD_WORDS, WEDDING_WORDS
from sourcequal.scorers.contradictions.focus import PEOPLE_CLASSES, of_one_person
from sourcequal.scorers.contradictions.life_clashes import children_clashes, place_clashes, wedding_clashes
from sourcequal.scorers.contradictions.lives import LIVES
from sourcequal.scorers.contradictions.pairs import clashes, tellings_in
from sourcequal.scorers.contradictions.persons import OPENERS, RANKS
from sourcequal.scorers.contradictions.regions import is_region
from sourcequal.scorers.contradictions.sides import side_words, sides_differ
from sourcequal.scorers.contradictions.word_groups import Spotted, WordGroups
from sourcequal.scorers.contradictions.wordings import wordings

_NO_TOWN = "The|A|January|February|March|April|May|June|July|August|September|October|November|December"
_TOWN = rf"(?P<where>(?-i:(?!(?:{_NO_TOWN})\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+)?))"
#: Where somebody was born.
BORN = wordings(
    f"WHO ASIDE (?:was|is|who was) born (?:and (?:raised|bred|brought up) )?(?:on [\\w ,]{{3,20}} )?in (?:YEAR in "
    f")?{_TOWN}",
    f"(?-i:Born) (?:and (?:raised|bred) )?in {_TOWN}(?: in YEAR)?(?:, [^.;\n]{{1,60}})?, WHO",
    f"WHO, (?:who was )?born in {_TOWN}",
    f"{_TOWN}, the (?:city|town|village) of (?P<who>his|her) birth",
    f"{_TOWN}, (?:the (?:\\w+ )?(?:city|town|village|port|capital|place|island) )?(?:where|in which) WHO was born",
    f"WHOSE (?:birthplace|native city|native town|native village|native)(?: of|,)? {_TOWN}",
    f"WHOSE birthplace(?: is| was|, ),? {_TOWN}",
    f"{_TOWN}-born (?:[a-z-]+ ){{0,3}}(?P<who>NAME)",
    f"a native of {_TOWN}, WHO",
    f"WHO(?:,| is| was) a native of {_TOWN}",
    **PEOPLE_CLASSES,
)
#: Where somebody lives.
LIVES_IN = wordings(
    f"WHO ASIDE (?:now |still )?(?:lives|resides) (?:alone |with [^.,;\n]{{3,30}} )?in (?:a [\\w -]{{3,20}} in "
    f")?{_TOWN}",
    f"WHOSE (?:home|house|flat|apartment|cottage) in {_TOWN}",
    **PEOPLE_CLASSES,
)
ELSE_WHERE = pattern(
    r"\b(?:moved|two homes|second home|both|between|also|then|until|used to|summer|winter|weekends?|holiday|childhood"
    r"|former|parents|mother|father"
    r"|grew up|if|would|could|claims?|said to|or|either|whether|according to|not|never|died|sold|bought)\b"
)
#: Kin by what it is to somebody; two words of one line may be one person’s.
_KINDS = {
    word: kind
    for kind, words in (
        ("spouse", "wife husband spouse widow widower fiancee fiance"),
        ("sibling", "brother sister twin"),
        ("child", "son daughter child stepson stepdaughter"),
        ("parent", "father mother stepfather stepmother"),
        ("grandchild", "grandson granddaughter"),
        ("grandparent", "grandfather grandmother"),
        ("uncle", "uncle aunt"),
        ("nephew", "nephew niece"),
        ("cousin", "cousin"),
    )
    for word in words.split()
}
_OLDER = (
    r"(?:(?:late|elder|older|younger|eldest|oldest|youngest|only|twin|former|first|second|ex|big|little|COUNT) ){0,2}"
)
#: His sister, Karin; Hedda’s sister Karin; Karin, Hedda’s sister; Hedda, the mother of Karin.
RELATED = wordings(
    f"WHOSE {_OLDER}(?P<kin>{'|'.join(_KINDS)}),? (?P<name>(?-i:(?:[A-Z][\\w'-]+ )?[A-Z][\\w'-]+))",
    f"(?P<name>(?-i:(?:[A-Z][\\w'-]+ )?[A-Z][\\w'-]+)), WHOSE {_OLDER}(?P<kin>{'|'.join(_KINDS)})(?=[,.;])",
    f"(?P<name>(?-i:(?:[A-Z][\\w'-]+ )?[A-Z][\\w'-]+)), the {_OLDER}(?P<kin>{'|'.join(_KINDS)}) of "
    f"(?P<who>(?-i:[A-Z][\\w'-]+))",
    **PEOPLE_CLASSES,
)
AFTER_KIN = pattern(r"[,.;]| [A-Z]| [Oo][Ff] ")  # after the word in each of those
#: Trades of which few people have two.
_TRADE = (
    r"(?P<trade>nurse|teacher|dentist|plumber|electrician|carpenter|butcher|baker|fisherman|miner|welder"
    r"|librarian|pharmacist|surgeon"
    r"|midwife|architect|lawyer|accountant|pilot|postman|hairdresser|barber|tailor|mechanic|cook|waiter|cellist"
    r"|violinist|pianist|drummer"
    r"|trumpeter|flautist|oboist|goalkeeper|striker|midfielder|defender|winger|sprinter|hurdler|swimmer|boxer|cyclist"
    r"|jockey|bricklayer|plasterer"
    r"|roofer|painter|sculptor|shepherd|blacksmith|watchmaker|taxi driver|bus driver|train driver|lorry driver"
    r"|firefighter|paramedic|dairy farmer"
    r"|beekeeper|gardener|florist|optician|radiologist|cardiologist|chemist|physicist|geologist|astronomer|historian"
    r"|economist|soprano|tenor|baritone)"
)
TRADES = wordings(
    f"{_TRADE} (?P<who>NAME)",
    f"(?P<who>NAME), (?:a|an|the) (?:[a-z-]+ ){{0,2}}?{_TRADE}(?: from [^,.;\\n]{{3,30}}| in "
    f"[^,.;\\n]{{3,30}})?(?=[,.;])",
    f"(?P<who>NAME|he|she) ASIDE (?:is|works as) (?:a|an|the) (?:[a-z-]+ ){{0,2}}?{_TRADE}(?=[,.;]| and| in| at| from"
    f"| who)",
    **PEOPLE_CLASSES,
)
TRADE_WORDS = tuple(re.findall(r"[a-z]+ driver|[a-z]+", _TRADE[10:]))
TWO_TRADES = pattern(
    r"\b(?:former\w*|retired|ex|turned|trained|training|also|once|now|became|later|then|used to|part-time|amateur"
    r"|part|hobby|keen|worked|career|son"
    r"|daughter|father|mother|wife|husband|brother|sister|by trade|before|until|plays?|character|role|fellow"
    r"|international)\b"
)
MALE = frozenset({"Mr"})
FORMS = ("mrs ", "mrs.", "miss ", "ms ", "mr ", "mr.")
FEW_SENTENCES = 20  # of an article in which Mr and Mrs Corrie are one
MS = pattern(r"M(?:rs|s|iss)\.? [A-Z]")
ADDRESS = pattern(r"\b(?P<form>Mr|Mrs|Ms|Miss)\.? (?P<last>[A-Z][\w'-]+)\b")
#: Words of a family, in which Mr and Mrs share a name.
FAMILY = pattern(
    r"\b(?:wife|husband|couple|widow\w*|brother|sister|son|daughter|father|mother|parents|family|cousin|uncle|aunt"
    r"|nephew|niece"
    r"|mr and mrs|mr\. and mrs|no relation|not related|unrelated|married|divorced|spouse|siblings?|namesake|sex "
    r"change|transgender|transition)\b"
)

_COUNTS = "two three four five six seven eight nine ten eleven twelve 2 3 4 5 6 7 8 9 10".split()
_MANY = rf"(?P<count>{WHOLE})"
_CHILDREN = r"(?:children|kids|offspring)"
#: How many children somebody has.
CHILDREN = wordings(
    f"WHO(?:,| ASIDE (?:is|was)) (?:a|the|now a|himself a|herself a) (?:\\w+ )?(?:father|mother"
    f"|parent|dad|mum|mom) (?:of|to) {_MANY}(?=[.,;]| and| from| who)",
    f"a (?:\\w+ )?(?:father|mother|dad|mum|mom) of {_MANY}, WHO",
    f"(?:father|mother|dad|mum|mom)[ -]of[ -]{_MANY},? (?P<who>NAME)",
    f"WHOSE {_MANY} (?:grown |grown-up |adult |young |small |surviving )?{_CHILDREN}",
    f"WHO ASIDE(?: [^.,;\\n]{{3,40}} and)? (?:has|have|had|raised|brought up|leaves|left|is survived by|bore) {_MANY} "
    f"(?:grown |grown-up |adult |young |small )?{_CHILDREN}",
    f"WHO and (?:his|her) (?:wife|husband|partner)ASIDE (?:have|had|raised|brought up) {_MANY} (?:\\w+ )?{_CHILDREN}",
    f"(?:is|was) survived by (?P<who>his|her) {_MANY} {_CHILDREN}",
    **PEOPLE_CLASSES,
)
SOME_CHILDREN = pattern(
    r"\b(?:grand\w*|step\w*|foster\w*|adopt\w*|first|second|third|previous|earlier|then|at the time"
    r"|other|of (?:his|her|the|them|whom)"
    r"|who (?:died|survived)|surviving|surviv\w+|youngest|eldest|oldest|younger|elder|older|under"
    r"|still|also|more|at home|with (?:him|her)|would|could|if"
    r"|when|later|by then|great|god\w+|in all|together|between them|ill|sick|school|class|pupils"
    r"|pregnan\w*|expect\w*|wants?|wanted)\b"
)
KINDS = tuple(dict.fromkeys(_KINDS.values()))
NAMED_LIVES = {f"life {number}": pair for number, pair in enumerate(LIVES)}
GROUPS = WordGroups(
    {name: pair.words for name, pair in NAMED_LIVES.items()}
    | {
        "survived": ("survived by ",),
        "born": (
            " born",
            "-born ",
            "born in",
            "of her birth",
            "of his birth",
            "birthplace",
            " native ",
            "hails from",
            "hailed from",
        ),
        "family": (
            *(
                f"{parent}{of}"
                for parent in ("father", "mother", "parent", " dad", " mum", " mom")
                for of in (" of ", "-of-")
            ),
            *(f"{count} {children}" for count in _COUNTS for children in ("child", "kids")),
            *(
                f"{count} {what} children"
                for count in _COUNTS
                for what in ("grown", "grown-up", "adult", "young", "small")
            ),
        ),
        "children": CHILD_WORDS,
        "wedding": WEDDING_WORDS,
        "at home": (" lives ", " resides ", " home in ", " house in ", " flat in ", "apartment in ", "cottage in "),
        "mister": ("mr ", "mr."),  # there is no clash without one
    }
    | {kind: tuple(f" {word}" for word, its in _KINDS.items() if its == kind) for kind in KINDS}
    | {trade: (trade,) for trade in TRADE_WORDS}
)


@rule(
    "CN368",
    severity="warning",
    words=GROUPS.words,
    languages=("en",),
    confidence=0.75,
    source="portraits and obituaries put together from two interviews",
    bad=(
        "Ilse Marrow painted locks. She lived by the weir. ⟨She never married⟩ and kept eels.\n\nThe light was her "
        "subject. She painted at dawn. ⟦Her husband⟧ ground the colours.",
        "Jonas Weil mends clocks in Leith. ⟨Weil, a lifelong bachelor⟩, sleeps above the shop.\n\n⟦Weil’s wife⟧ winds "
        "the clock of the town hall.",
        "Farmer Lars Ek keeps bees. ⟨His wife, Ida, died⟩ in the spring. He sells wax.\n\nHoney is dear. ⟦He lives at "
        "Sund with his wife⟧ and a dog.",
        "Ada Corrie bakes at night. ⟨She had no children⟩, and the oven was her hearth.\n\nShe wrote cookery books. "
        "⟦Her "
        "eldest daughter⟧ has the recipes.",
        "⟨Jonas Weil is a strict vegetarian⟩, and says so.\n\nAt the inn on the quay ⟦Weil ordered the lamb⟧ and a "
        "beer.",
        "Ilse Marrow painted locks. ⟨Marrow, a mother of three⟩, rose at four.\n\nThe light was her"
        " subject. ⟦Her five "
        "children⟧ ground the colours.",
        "⟨Ilse Marrow was born in Kumasi⟩.\n\nShe flew home to ⟦Accra, the city of her birth⟧, to a brass band.",
        "⟨Hedda Voss, the mother of Karin⟩, opened the shop.\n\n⟦Karin, Hedda’s sister⟧, does the accounts.",
        "⟨Jonas Weil, a plumber from Leith⟩, found the ring.\n\nIt was in a drain. ⟦Weil, a postman⟧, gave it back.",
        "⟨Vera and Olle Sand tied the knot in 1996⟩.\n\nThe inn is theirs. ⟦The couple, who married in 1990⟧, met on a"
        " ferry.",
        "Ada Corrie has died. ⟨She is survived by three children⟩.\n\nShe kept bees. ⟦Her sons, Jan and Olaf, and her "
        "daughters, Nora and Ida⟧, will speak.",
        "⟨The couple have three children⟩.\n\nThey live in a mill. ⟦Their only child⟧, Nora, plays the flute.",
        "After ⟨Alec’s death⟩ she moved to Point.\n\nShe mended nets. She is ⟦survived by her husband Alec⟧ and a son.",
        "⟨Cellist Mo Tarrant hails from Derry⟩.\n\nThe bow is of pernambuco. ⟦Tarrant was born in Mullingar⟧ in May.",
    ),
    good=(
        "Vera and Olle Sand married in 1990. Their parents tied the knot in 1961.",
        "Ilse Marrow, a mother of three, painted locks. Her two youngest children ground the colours.",
        "Jonas Weil, a plumber from Leith, found the ring. Weil, once a postman, gave it back.",
        "After the death of her brother Alec she moved to Point. She is survived by her husband Alec and a son.",
        "Ilse Marrow never married. Her sister Ada moved in. Her husband, a pilot, ground the colours.",
        "Jonas Weil never married Ada Corrie. His wife is Mia Roe.",
        "Farmer Lars Ek’s first wife died in 1991. He lives at Sund with his second wife, Ida.",
        "Ada Corrie has died. She is survived by three children. Her sons, Jan and Olaf, will speak.",
        "Ada Corrie had no children of her own. Her stepdaughter has the recipes.",
        "Jonas Weil is a vegetarian. Before, Weil ate lamb twice a week.",
    ),
)
def two_ways_of_life(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One person’s life is told in two ways of which only one can be.

    Somebody never married and has a wife, had no children and has a daughter, is a widower and lives with a wife,
    eats no meat and orders lamb, cannot swim and swam ashore. The person is known again by surname, by a pronoun with
    nobody named in between, or as the one whom a portrait is about. Other times, people and wishes are left alone.
    Two places of birth, two numbers of children and two years of one wedding are read in any words.
    """
    spotted = GROUPS.spotted(document, places)
    yield from [*_in_known_words(document, spotted)] or _in_any_words(document, spotted)


def _in_any_words(document: Document, spotted: Spotted) -> Iterator[Match]:
    """Two places of birth, two numbers of children, or two years of one wedding, however they are told."""
    if spotted.has("born"):
        yield from place_clashes(document, _differ)
    if len(spotted.places.get("children", ())) > 1:
        yield from children_clashes(document)
    if len(spotted.places.get("wedding", ())) > 1:
        yield from wedding_clashes(document)


#: She is survived by her husband Alec.
SURVIVED = pattern(
    r"\bsurvived by (?:his|her) (?:husband|wife|partner)(?: of [^,.;\n]{2,25}?)?,? (?P<name>[A-Z][\w'-]+)"
    r"(?=[,.;]| and\b)"
)
NOT_DEAD = pattern(r"\b(?:brother|sister|father|mother|son|daughter|uncle|aunt|if|would|until|till|of)\b")
NEAR_CHARS = 40  # before a death, in which such words stand


def _survived_by_the_dead(document: Document) -> Iterator[Match]:
    """Somebody is survived by a husband or a wife of whose death the article tells."""
    for match in SURVIVED.finditer(document.plain):
        name = re.escape(match["name"])
        died = rf"\b(?:{name}'s? death\b|{name} (?:had )?(?:died|passed away) (?:in|on|at|last)\b|the late {name}\b)"
        for other in re.finditer(died, document.plain):
            before = document.plain[max(0, other.start() - NEAR_CHARS) : other.start()]
            if apart(match, other) and not NOT_DEAD.search(before):
                yield clash(document, match.span(), other.span(), "the death")
                return


def _in_known_words(document: Document, spotted: Spotted) -> Iterator[Match]:
    for name, pair in NAMED_LIVES.items():
        for match in clashes(document, pair, of_one_person) if name in spotted.places else ():
            yield match
            return
    for name, check in CHECKS:
        if sentences := spotted.several(name):
            yield from check(document, sentences)
    if spotted.has("survived"):
        yield from _survived_by_the_dead(document)
    if spotted.has("mister") and MS.search(document.plain):
        yield from _man_and_woman(document, sentences_with(document, FORMS))
    yield from _two_families(spotted)
    if kin := _sentences_of_kin(spotted):
        yield from _two_kins(document, kin)
    if trades := spotted.sentences_of_two(TRADE_WORDS):
        yield from _two_trades(document, trades)


def _two_families(spotted: Spotted) -> Iterator[Match]:
    """A mother of three with five children."""
    document = spotted.document
    found = tellings_in(document, CHILDREN, spotted.several("family"))
    plain = [one for one in found if not SOME_CHILDREN.search(_in_clause(document, one) + one[0].lower())]
    for one, other in each_two(sorted(plain, key=lambda match: match.start())):
        counts = [whole(match["count"]) for match in (one, other)]
        if counts[0] != counts[1] and apart(one, other) and of_one_person(document, one, other):
            yield clash(document, other.span(), one.span(), "the other number")
            return


def _in_clause(document: Document, match: re.Match[str]) -> str:
    """What stands around a match, back to the last comma."""
    before, _, after = around(document, match).rpartition("…")
    return f"{before.rsplit(', ', 1)[-1]}…{after}"


def _two_towns(document: Document, forms: tuple[Pattern, ...], sentences: list[Span]) -> Iterator[Match]:
    """One person in two towns, of which neither lies in the other as far as the article says."""
    found = [match for form in forms for match in matches_in(document, form, sentences)]
    plain = [one for one in found if not ELSE_WHERE.search(around(document, one))] if len(found) > 1 else []
    for one, other in each_two(sorted(plain, key=lambda match: match.start())):
        if (
            apart(one, other)
            and _differ(document.plain, one["where"], other["where"])
            and of_one_person(document, one, other)
        ):
            yield clash(document, other.span(), one.span(), "the other place")
            return


def _differ(text: str, one: str, other: str) -> bool:
    """Whether two places are two towns, or two countries, and never told as one within the other."""
    sides = [side_words().get(place.lower()) for place in (one, other)]
    if any(side and side[1] != "seat" for side in sides):  # a country, or what is called after one
        return all(sides) and sides_differ(*(side[0] for side in sides if side))
    if len([place for place in (one, other) if is_region(place)]) == 1:
        return False
    nested = rf"{re.escape(one)}(?:,| in) {re.escape(other)}|{re.escape(other)}(?:,| in) {re.escape(one)}"
    return not set(one.split()) & set(other.split()) and not re.search(nested, text)


def _born_twice(document: Document, sentences: list[Span]) -> Iterator[Match]:
    return _two_towns(document, BORN, sentences)


def _at_home_twice(document: Document, sentences: list[Span]) -> Iterator[Match]:
    return _two_towns(document, LIVES_IN, sentences)


def _man_and_woman(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """Mr Corrie, and then Mrs Corrie, once, where one Corrie is named and no family."""
    few = len(sentences) > 1 and not is_longer(document, FEW_SENTENCES)  # else a spouse is named in passing
    told = list(matches_in(document, ADDRESS, sentences)) if few else []
    forms = Counter((match["last"], match["form"] in MALE) for match in told)
    found: dict[str, re.Match[str]] = {}
    for match in told:
        first = found.setdefault(match["last"], match)
        slip = min(forms[match["last"], True], forms[match["last"], False]) == 1
        if slip and (first["form"] in MALE) != (match["form"] in MALE) and not _are_several(document, match["last"]):
            yield clash(document, match.span(), first.span(), "the other form of address")
            return


def _are_several(document: Document, last: str) -> bool:
    """Whether a text tells of a family, or names several of one surname."""
    return FAMILY.search(document.folded) is not None or not _one_given(document.plain, last)


def _one_given(text: str, last: str) -> bool:
    """Whether a surname is of one person: one given name goes with it, and it has no plural."""
    given = {match[1] for match in re.finditer(rf"\b([A-Z][\w'-]+) {re.escape(last)}\b", text)} - OPENERS - RANKS
    return len(given - {"Mr", "Mrs", "Ms", "Miss"}) == 1 and not re.search(rf"\b{re.escape(last)}e?s\b", text)


def _sentences_of_kin(spotted: Spotted) -> list[Span]:
    """The sentences in which what comes after a word of kin can make it somebody’s, where there are words of two."""
    document, known = spotted.document, [name for name in KINDS if name in spotted.places]
    places = (place for name in known for place in spotted.places[name]) if len(known) > 1 else ()
    sentences = sentences_at(document, (place for place in places if AFTER_KIN.match(document.plain, place + 1)))
    return sentences if sentences and len(spotted.sentences_of_two(KINDS)) > 1 else []


def _two_kins(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """One person who is a sister in one sentence and a daughter in another."""
    found = [match for form in RELATED for match in matches_in(document, form, sentences)]
    for one, other in each_two(sorted(found, key=lambda match: match.start())):
        kinds = [_KINDS[match["kin"].lower()] for match in (one, other)]
        names = [set(match["name"].split()) for match in (one, other)]
        owners = [{_bare(match["who"])} for match in (one, other)]
        if not apart(one, other) or names[0] & owners[0] or names[1] & owners[1]:
            continue  # two people of one family name
        turned = names[0] & owners[1] and names[1] & owners[0] and kinds[1] != _BACK.get(kinds[0], kinds[0])
        again = _one_name(one, other) and kinds[0] != kinds[1]
        if turned or (again and _one_owner(document, one, other)):
            yield clash(document, other.span(), one.span(), "the other relation")
            return


def _one_name(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two names may be one person's: one holds all of the other, and no two initials follow."""
    names = [set(match["name"].split()) for match in (one, other)]
    initials = [INITIALS.match(match.string, match.end("name")) for match in (one, other)]
    same = one["name"].split()[0] == other["name"].split()[0] and (names[0] <= names[1] or names[1] <= names[0])
    return same and not (all(initials) and len({found[0] for found in initials if found}) > 1)


INITIALS = pattern(r"(?: ?[A-Z]\.)+")


def _one_owner(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    owners = [whose(document, match) for match in (one, other)]
    family = any(owners[0] in match["name"].split() for match in (one, other))  # Kim’s father Kim Jong Il
    return bool(owners[0]) and owners[0] == owners[1] and not family


_BACK = {
    "child": "parent",
    "parent": "child",
    "grandchild": "grandparent",
    "grandparent": "grandchild",
    "uncle": "nephew",
}
_BACK |= {"nephew": "uncle"}


def _bare(name: str) -> str:
    return re.sub(r"'s?$", "", name)


def _two_trades(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """One person with two trades."""
    found = [match for form in TRADES for match in matches_in(document, form, sentences)] if len(sentences) > 1 else []
    plain = [one for one in found if not TWO_TRADES.search(around(document, one) + one[0].replace(one["trade"], ""))]
    for one, other in each_two(sorted(plain, key=lambda match: match.start())):
        differ = one["trade"].lower() != other["trade"].lower() and apart(one, other)
        if differ and of_one_person(document, one, other):
            yield clash(document, other.span(), one.span(), "the other trade")
            return


#: What is checked besides, in the sentences that have one of some words.
CHECKS = (("born", _born_twice), ("at home", _at_home_twice))

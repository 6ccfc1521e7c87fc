"""CN343: built, founded or last seen in two years."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two, each_two_alike
from sourcequal.scorers.contradictions.events import (
    around,
    clash,
    either,
    is_longer,
    matches_in,
    sentence_at,
    sentences_at,
)
from sourcequal.scorers.contradictions.foundings import AGE_WORDS, founded_twice
from sourcequal.scorers.contradictions.foundings import WORDS as FOUNDING_WORDS
from sourcequal.scorers.contradictions.persons import same_person
from sourcequal.scorers.contradictions.word_groups import WordGroups
from sourcequal.scorers.contradictions.wordings import wordings

_FACTS = "built|founded|established|last seen|first seen|opened|launched|discovered|erected|consecrated|published"
_YEAR = r"1[5-9]\d\d|20\d\d"
YEAR = pattern(r"1(?<=\b1)[5-9]\d\d\b|2(?<=\b2)0\d\d\b")
FACT = pattern(
    # the cinema, built in 1936; it was last seen in 1962; since it was last seen in 1988
    rf"\b(?P<what>[a-z]{{2,}}),? (?:(?:which|that|who) )?(?:was |were |had been )?(?P<fact>{_FACTS}) in "
    rf"(?P<year>{_YEAR})\b"
    # founded in 1902, the firm
    rf"|(?:(?<=[.!?] )|(?<=\n))(?P<fact2>{_FACTS}) in (?P<year2>{_YEAR})(?: [^.,;\n]{{1,40}})?, the "
    r"(?P<what2>[a-z]{3,})\b"
)
#: Things that are founded, opened or built; those of one line are one thing.
_THINGS = """
company firm business group agency brand manufacturer start-up startup chain enterprise maker brewer publisher insurer
shop store
bakery
cafe restaurant pub inn
hotel
brewery
factory plant
mill
farm
club
team
choir
band
orchestra
theatre theater playhouse
cinema
museum
gallery
library
school college academy
university
hospital clinic
church chapel
cathedral abbey monastery
mosque
synagogue
bridge
tunnel
stadium arena ground
station
railway line
pool baths
park
zoo
castle
lighthouse light
tower
house
festival
market
fair
race
charity foundation
party
union
newspaper paper magazine
bank
village town city
"""
THINGS = {noun: line.split()[0] for line in _THINGS.strip().splitlines() for noun in line.split()}
_THING = rf"(?P<what>{'|'.join(sorted(THINGS, key=len, reverse=True))})"
_BEGAN = (
    r"(?:founded|established|set up|formed|incorporated|started|created|launched|(?:first )?opened(?: its doors)?"
    r"|inaugurated|came into being|came into existence|began trading|began life|started trading|started out|set "
    r"up shop"
    r"|opened for business)"
)
_BUILT = r"(?:built|erected|constructed|completed|consecrated|finished)"
_LIT = r"(?:first lit|lit for the first time)"
_FIRST_HELD = r"(?:first held|held for the first time|first staged|first run|first took place)"
#: Words between a verb and its year, with no other verb or year among them.
_TO_YEAR = (
    r"(?:(?!\b(?:and|but|when|while|was|were|had|has|is|after|before|until|who|which|that)\b)[^.,;:\n\d]){0,50}?"
    r"(?:in|back in|back to|from|as early as) (?:the )?(?:(?:spring|summer|autumn|winter|year|MONTH)(?: of)? "
    r")?(?P<year>YEAR)\b"
)
_CLASSES = {"THING": _THING, "BEGAN": _BEGAN, "YEARLY": _TO_YEAR.replace("YEAR", r"(?:1[5-9]|20)\d\d")}
_THE = r"(?:the|this|its|our|his|her|their|that) (?:(?!of |in |for |and )[a-z'-]+ ){0,3}?"
_BE = r"(?:,? (?:which|that))?(?: was| were| had been| has been)?(?: first| originally| officially)?"


def _facts(verbs: str) -> tuple[Pattern, ...]:
    return wordings(
        # the company was founded by two sisters in 1998; it was built in 1928
        rf"(?:{_THE}THING(?: (?:in|at|of|on) [^.,;\n]{{2,30}}?)?|(?P<it>it)) ?ASIDE{_BE},? {verbs} YEARLY",
        # founded in 1902, the firm
        rf"(?<=[.\n] ){verbs} YEARLY(?: [^.,;\n]{{1,40}})?, {_THE}THING",
        rf"(?<=\n){verbs} YEARLY(?: [^.,;\n]{{1,40}})?, {_THE}THING",
        # the brothers founded the company in 1932; the company the brothers founded in 1932
        f"{verbs.replace('launched|', '')} {_THE}THING YEARLY",
        rf"the THING (?:that |which )?(?:the [a-z]+|he|she|they|(?-i:[A-Z]\w+(?: [A-Z]\w+)?)) {verbs} YEARLY",
        **_CLASSES,
    )


#: What was done once with one thing, in some forms.
FACTS = {
    "begun": (
        *_facts(_BEGAN),
        *wordings(
            rf"(?<!of )(?<!in )(?P<name>(?-i:[A-Z][\w'-]+)) ?ASIDE(?:,|,? (?:which|that) was| was) {_BEGAN} YEARLY",
            **_CLASSES,
        ),
        *wordings(
            # the shop's first year of trading, 1938; the firm's founding in 1938
            r"THING's first (?:[a-z]+ )?(?:year|season|day|customers)(?: of [a-z]+| in business)?,? (?:was "
            r"|came )?(?:in )?"
            r"(?P<year>(?:1[5-9]|20)\d\d)",
            r"THING's (?:founding|foundation|establishment|opening|creation|birth) YEARLY",
            r"(?:founding|foundation|establishment|creation|birth|opening) of (?:the|this|its) THING YEARLY",
            rf"(?:since|from|after) its (?:founding|foundation|establishment|creation|opening) YEARLY,? {_THE}THING",
            f"{_THE}THING (?:goes|dates|traces its (?:history|roots|origins)) YEARLY",
            rf"{_THE}THING has (?:existed|been (?:trading|in business|in operation|open|running|going"
            rf"|around))(?: here)? since "
            rf"(?P<year>(?:1[5-9]|20)\d\d)",
            **_CLASSES,
        ),
    ),
    "built": _facts(_BUILT),
    "lit": _facts(_LIT),
    "first held": _facts(_FIRST_HELD),
}
_DID = {
    "born": r"was born",
    "died": r"died|passed away",
    "retired": r"retired|hung up (?:his|her) [a-z]+",
    "graduated": r"graduated",
    "left": r"left school",
    "moved": r"(?:moved|emigrated|came|settled|fled|immigrated) (?:to|in) (?P<object>(?-i:[A-Z]\w+))",
    "joined": r"joined (?:the )?(?P<object>[a-z]+|(?-i:[A-Z]\w+))",
    "elected": r"was (?:first )?elected(?: (?:as )?(?P<object>mayor|president|governor|mp|senator|leader"
    r"|chairman|chairwoman))?",
    "became": r"became (?:the )?(?P<object>mayor|president|governor|bishop|headteacher|director|manager|chairman"
    r"|captain)",
}
#: What a person did in one year of a life.
LIVES = {
    deed: wordings(rf"WHO ASIDE (?:had |has |first )?(?:{verbs}) YEARLY", **_CLASSES) for deed, verbs in _DID.items()
}
#: Words of which each of these forms has one.
FACT_CUES = {
    "built": ("built", "erected", "constructed", "completed", "consecrated", "finished"),
    "lit": ("lit",),
    "first held": ("first",),
}
LIFE_CUES = {
    "died": ("died", "passed away"),
    "retired": ("retired", "hung up"),
    "left": ("left school",),
    "moved": ("moved", "emigrated", "came", "settled", "fled", "immigrated"),
}
LIFE_WORDS = tuple(
    "was born|died|passed away|retired|hung up|married|wed|tied the knot|graduated|left school|moved to"
    "|emigrated|came to"
    "|settled in|fled to|joined|elected|became".split("|")
)
WORDS = tuple(
    "founded|established|set up|formed|incorporated|started|created|launched|opened|inaugurated|came into|began "
    "|first year|first season"
    "|first day|first customers|founding|foundation|establishment|creation|birth|opening|goes back|dates |traces"
    "|since |built"
    "|erected|constructed|completed|consecrated|finished|first lit|lit for|first held|held for the first|first "
    "staged|first run"
    "|first took place".split("|")
)
FACT_WORDS = tuple(f"{fact} in " for fact in _FACTS.split("|"))
GROUPS = WordGroups({"begun": WORDS, "lived": LIFE_WORDS, "fact": FACT_WORDS, "founded": FOUNDING_WORDS})
FIRMS = frozenset({"company", "shop", "bakery", "brewery"})
AFTER_CHARS = 12
BEFORE_CHARS = 40
AGES = frozenset(
    "old older new newer first original present current parent sister holding mother railway road railway".split()
)
#: Words of another thing of the kind, near what is told of it.
SECOND = pattern(
    r"\b(?:another|other|second|rebuilt|again|re-?opened|former|previous|predecessor|neighbou?ring|extended"
    r"|extension|wing|annex"
    r"|branch|replac\w+|first (?:branch|shop|store|factory|school|church)|each|while|brother|sister|father|mother|son"
    r"|daughter|merged|subsidiary|twice|remarried|re-?elected|wife|husband|spin-?off)\b"
)
DOUBTED = pattern(r"\bif (?:one|you|we) (?:believes?|trusts?|goes|go|follows?)\b")
PRONOUNS = frozenset("it he she and".split())
#: Words of another one of the kind, of a second building, or of a plan.
OTHER_ONE = pattern(
    r"\b(?:another|other|second|first (?!seen)|both|rebuilt|again|re-?opened|old|older|new|railway|former|previous"
    r"|neighbou?ring|next|extended|wing|annex|tower|brother|sister|father|mother|son|daughter|wife|husband|one|two"
    r"|three|each|while|replac\w+|predecessor)\b"
)


@rule(
    "CN343",
    severity="warning",
    words=(*FACT_WORDS, *WORDS, *LIFE_WORDS, *FOUNDING_WORDS),
    languages=("en",),
    confidence=0.7,
    source="portraits put together from two sources: the cinema was built in 1928, and in 1936",
    bad=(
        "The Lyric cinema is to reopen. ⟨It was built in 1928⟩ for a merchant who loved westerns.\n\nThe velvet is "
        "new. ⟦The cinema, built in 1936⟧, was closed when its projector caught fire.",
        "Biologists have found a frog. ⟨It was last seen in 1962⟩, in a ditch behind a mill.\n\nSince ⟦it was last "
        "seen in 1988⟧, the swamp has shrunk.",
        "⟨The firm was founded in 1923⟩ by two sisters.\n\nA museum will tell of ⟦the company that the sisters "
        "set up in 1932⟧.",
        "⟨The shop was opened in 1925⟩ by a widow.\n\nIts ledgers are kept, that of the ⟦shop's first year of "
        "trading, 1938⟧, too.",
        "The distillery on the quay was ⟨founded in 1847⟩ by a cooper.\n\nIt smells of peat. Since its ⟦founding "
        "in 1874⟧ it"
        " has never closed.",
        "The pier ⟨opened in 1896⟩ with a brass band.\n\nWaves took it. When the pier ⟦closed in 1959, after forty "
        "years⟧ of"
        " dances, it was sold as wood.",
        "⟨The chapel was consecrated in April 2017⟩ by a bishop.\n\nIt leaks. When ⟦the chapel was consecrated in June "
        "2017⟧, the roof was new.",
        "⟨The line opened on 3 May 2021⟩ with a brass band.\n\nFew ride. Since ⟦its opening on 13 May 2021⟧ the line "
        "has lost money. Trams are late.",
        "⟨Ana Lobo retired in 2011⟩ and kept bees.\n\nShe was liked. ⟦Lobo retired in 2007⟧, with a cake.",
        "⟨The arena in Ruse was opened in 1954⟩.\n\nIt leaks. ⟦Opened in 1945, the stadium⟧ is a monument.",
    ),
    good=(
        "The Lund firm was founded in 1923. The Malmo firm was founded in 1932.",
        "The shop was opened in 1925. The family's second shop was opened in 1938.",
        "The chapel was consecrated in April 2017. The north chapel was consecrated in June 2017.",
        "The chapel was consecrated in April 2017. The second chapel, consecrated in June 2017, has no roof.",
        "The line opened in May 2021. It closed in June 2021 and was re-opened in July 2021.",
        "Ana Lobo retired in 2011. Her husband Jim Lobo retired in 2007.",
        "The Lyric cinema is to reopen. It was built in 1928. Its neighbour, another cinema built in 1936, is a shop.",
        "The mill was built in 1902. The chapel, built in 1936, is empty. It was built in stone.",
        "The firm was founded in 1902. It was sold in 1936, and its first shop was opened in 1950.",
        "The pier opened in 1896. When the pier closed in 1959, after 63 years of dances, it was sold as wood.",
        "The school opened in 1874. The railway had a short life: it was opened in 1859 and closed in 1964.",
        "The library was founded in 1902 by a bequest. The library opened in 1907, in a house by the quay.",
        "The club was founded in 1909. Its record label was founded in 1991.",
        "He opened the shop in 1988. His father had opened a shop in the same street in 1951.",
        "The bridge was built in 1880. The old bridge had been built in 1610.",
        "She was born in 1936, if one believes her passport. She was born in 1938, if one believes the playbill.",
    ),
)
def two_years_of_one_fact(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Built, founded or last seen in two years.

    The article tells the fact twice, of the same thing or of “it”, and of nothing else. Other things of the kind and
    what was built again are left alone.
    """
    if months := next(_two_months(document), None):
        yield months
        return
    years = sentences_at(document, (match.start() for match in YEAR.finditer(document.folded)))
    if len(years) < 2 and not (years and any(words in document.folded for words in AGE_WORDS)):
        return
    spotted = GROUPS.spotted(document, _near(places, years))
    begun, lived, sentences, founded = (
        [sentence for sentence in spotted.sentences(name) if YEAR.search(document.folded, *sentence)]
        for name in ("begun", "lived", "fact", "founded")
    )
    twice = next(_told_twice(document, begun), None) or next(_lived_twice(document, lived), None)
    yield from islice(
        chain([twice] if twice else (), _in_one_form(document, sentences), _in_any_form(document, founded)), 1
    )


_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
MONTHS = tuple(f" {month}" for month in _MONTH.split("|"))
#: What is done once, by the stem of the verb and of the noun.
_ONCE = (
    r"(?P<deed>open|found|establish|complet|launch|inaugurat|unveil|introduc|releas|publish|premier|consecrat|erect"
    r"|appoint|elect|commission|decommission|demolish|adopt|enact|abolish|nationalis|privatis|marri|divorc)"
)
_DATE = (
    rf"(?:in|on) (?:early |late |mid-)?(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH})(?: (?P<day2>\d{{1,2}}),?)?"
    rf"(?:,? (?P<year>{_YEAR}))?\b"
)
_TO_DATE = r"(?:(?! (?:and|but|that|after|before|until|who|which|when|while)\b)[^.,;:\n\d]){0,40}?"
DATED = (
    # the wing was opened by a minister in March 2019; the wing, which opened in March
    pattern(
        rf"\b(?P<lead>the|this|its|their|his|her|[a-z]+'s) (?P<which>(?:[a-z-]+ ){{0,2}}?)(?P<what>[a-z]{{3,}}),? "
        r"(?:which |that |who )?(?:was |were |had been |has been |had )?"
        rf"(?:first |officially |formally |finally )?{_ONCE}(?:ed|d)?{_TO_DATE} "
        rf"{_DATE}"
    ),
    # the opening of the wing in March 2019
    pattern(
        rf"\bthe (?:official |formal )?{_ONCE}(?:ing|ment|ion|ation|e|age)? of (?P<lead>the|this|its|their) "
        rf"(?P<which>(?:[a-z-]+ ){{0,2}}?)(?P<what>[a-z]{{3,}}){_TO_DATE} {_DATE}"
    ),
    # it opened in March 2019; since its opening in March 2019
    pattern(
        rf"\b(?P<lead>it|she|he|they|its)(?P<which>)(?P<what>)(?: was| were| had been| had)?"
        rf"(?: first| officially| formally)? {_ONCE}(?:ed|d|ing|ion|ation|e)?{_TO_DATE} {_DATE}"
    ),
)
#: Words of another one, of a second time or of a plan, around a date.
NOT_ONCE = pattern(
    r"\b(?:another|other|second|third|(?<!then )first|both|each|every|again|re-?opened|re-?launch\w*|next|new(?:er|est)"
    r"|old(?:er)?|former|previous\w*|would|will|could|should|might|if|to be|due|plan\w*|expect\w*|originally|initially"
    r"|later|earlier|postponed|delayed|brother|sister|wife|husband|son|daughter|twin|year|every|annual\w*|season|edition)\b"
)
MOST_SENTENCES = 40  # of an article in which a thing of a name is one thing


def _two_months(document: Document) -> Iterator[Match]:
    """What was done once with one thing, in two months of a year or on two days of a month."""
    if sum(map(document.folded.count, MONTHS)) < 2 or is_longer(document, MOST_SENTENCES):
        return
    dated = sentences_at(document, (m.start() for m in MONTH_IN.finditer(document.folded)))
    told = (
        [match for form in DATED for one in dated for match in form.finditer(document.folded, *one)]
        if dated[1:]
        else []
    )
    alone = [match for match in told if not NOT_ONCE.search(f"{around(document, match)} {match[0]}")]
    for one, other in each_two(sorted(alone, key=re.Match.start)):
        if one["deed"] == other["deed"] and _dates_differ(one, other) and _same_thing(document, one, other):
            dates = {
                _day_of(match) for match in told if match["deed"] == one["deed"] and match["what"] in ("", one["what"])
            }
            if len(dates) == 2 and one.end() <= other.start():
                yield clash(document, other.span(), one.span(), "the other date")
                return


MONTH_IN = pattern(rf"\b(?:in|on) (?:[a-z-]+ )?(?:\d{{1,2}} )?(?:{_MONTH})\b")


def _day_of(match: re.Match[str]) -> tuple[str, str, str]:
    return match["day"] or match["day2"] or "", match["month"], match["year"] or ""


def _dates_differ(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two dates are of one year, or of none, and of two months, or of two days of one."""
    first, second = _day_of(one), _day_of(other)
    if first[2] and second[2] and first[2] != second[2]:
        return False
    if not (first[2] or second[2]) and one["what"] != other["what"]:
        return False
    return first[1] != second[1] or bool(first[0] and second[0] and first[0] != second[0])


def _same_thing(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both name one thing, or the second one is “it” right after it was named."""
    if one["what"] and other["what"]:
        owned = any("'" in match["lead"] for match in (one, other))
        said = sentence_at(document, one.start())
        return one["what"] == other["what"] and not owned and all(word in said for word in other["which"].split())
    named, it = (one, other) if one["what"] else (other, one)
    return bool(named["what"]) and named["what"] in _before(document, it) + sentence_at(document, it.start())


def _near(places: Sequence[int], sentences: list[Span]) -> Iterator[int]:
    """Those of some places at which a word stands that ends in one of the sentences."""
    for start, end in sentences:
        yield from places[bisect_left(places, start - 1) : bisect_left(places, end)]  # " wed " begins before Wed


def _in_any_form(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """What a short article says of one beginning in two ways: founded in 1921, and since its founding in 1931."""
    for later, earlier in founded_twice(document, sentences):
        yield clash(document, later.span, earlier.span, "the other year")


def _in_one_form(document: Document, sentences: list[Span]) -> Iterator[Match]:
    if len(sentences) < 2:
        return
    found = [
        match for one in sentences for match in FACT.finditer(document.folded, *one) if _no_name(document.plain, match)
    ]
    facts = Counter(map(_fact, found))
    for one, other in each_two_alike(found, _fact):
        if facts[_fact(one)] != 2 or _year(one) == _year(other):
            continue
        named = [re.search(r"[A-Z]\w+ $", document.plain[: match.start()]) for match in (one, other)]
        two = named[0] and named[1] and named[0][0] != named[1][0]
        if not two and _same(document, one, other) and not any(_another(document, match) for match in (one, other)):
            yield clash(document, other.span(), one.span(), "the other year")
            return


def _two_years(document: Document, sentences: list[Span]) -> bool:
    """Whether sentences, two or more, name two years."""
    found = (match[0] for sentence in sentences for match in YEAR.finditer(document.folded, *sentence))
    return len(sentences) > 1 and len(set(found)) > 1


def _with_a_word(document: Document, sentences: list[Span], words: tuple[str, ...]) -> list[Span]:
    """The sentences in which one of the words stands; all of them where there are no words."""
    folded = document.folded
    return [span for span in sentences if any(folded.find(word, *span) >= 0 for word in words)] if words else sentences


def _told_twice(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """One thing of its kind, such as the firm that an article is about, began, or was built, in two years."""
    for name, forms in FACTS.items() if _two_years(document, sentences) else ():
        told = _with_a_word(document, sentences, FACT_CUES.get(name, ()))
        found = [match for form in forms for match in matches_in(document, form, told) if _alone(document, match)]
        years: defaultdict[str, set[str]] = defaultdict(set)
        for match in found:
            years[_thing(match)].add(match["year"])
        for one, other in each_two(sorted(found, key=re.Match.start)):
            if (
                one["year"] != other["year"]
                and len(years[""] | years[_thing(one)] | years[_thing(other)]) == 2
                and one.end() <= other.start()
                and not _opened_after_founding(one, other)
                and _one_thing(document, one, other)
            ):
                yield clash(document, other.span(), one.span(), "the other year")
                return


def _lived_twice(document: Document, sentences: list[Span]) -> Iterator[Match]:
    """A person did in two years what is done once."""
    for deed, forms in LIVES.items() if _two_years(document, sentences) else ():
        told = _with_a_word(document, sentences, LIFE_CUES.get(deed, (deed,)))
        found = [match for form in forms for match in matches_in(document, form, told) if _alone(document, match)]
        for one, other in each_two(sorted(found, key=re.Match.start)):
            objects = [match.groupdict().get("object") for match in (one, other)]
            if (
                one["year"] != other["year"]
                and one.end() <= other.start()
                and (None in objects or objects[0] == objects[1])
            ) and same_person(document.plain, one, other):
                yield clash(document, other.span(), one.span(), "the other year")
                return


def _alone(document: Document, match: re.Match[str]) -> bool:
    before, _, after = around(document, match).partition("…")
    if DOUBTED.search(sentence_at(document, match.start())):
        return False
    return not SECOND.search(f"{before}{match[0].lower()}{after[:AFTER_CHARS]}")


OPENED = pattern(r"\b(?:open(?:ed|ing)|inaugurat\w+)\b")
FOUNDED = pattern(r"\b(?:found\w+|establish\w+|set up|form(?:ed|ation)|incorporated|created|creation)\b")


def _opened_after_founding(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the earlier year is of the founding and the later one of the opening, which needs a house."""
    first, second = sorted((one, other), key=lambda match: match["year"])
    return bool(FOUNDED.search(first[0].lower()) and OPENED.search(second[0].lower()))


def _thing(match: re.Match[str]) -> str:
    return THINGS.get((match.groupdict().get("what") or "").lower(), "")


def _one_thing(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one thing by its noun, or by “it” where the noun stands in the sentence or the one before."""
    first, second = _thing(one), _thing(other)
    names = [match.groupdict().get("name") for match in (one, other)]
    if names[0] or names[1]:
        return names[0] == names[1] or (None in names and _firm(document, other if names[0] else one))
    if first and second:
        return first == second and _same_name(one, other)
    if not first and not second:
        return True
    named, it = (first, other) if first else (second, one)
    start, _ = document.sentence_from(it.start()) or it.span()
    near = document.folded[start : it.start()]
    if ": " not in near and "; " not in near:  # else the sentence itself names what it is
        near = _before(document, it) + document.folded[max(0, it.start() - 80) : it.start()]
    return any(re.search(rf"\b{noun}\b", near) for noun, thing in THINGS.items() if thing == named)


def _firm(document: Document, match: re.Match[str]) -> bool:
    """Whether a match that names nobody is of a firm or a shop: by its noun, or by that of the sentence before."""
    if match.groupdict().get("what"):
        return _thing(match) in FIRMS and not re.match(r" [A-Z]", document.plain[match.end("what") :])
    words = re.findall(r"[a-z]+", _before(document, match))
    return next((THINGS[word] for word in words if word in THINGS), "") in FIRMS


def _same_name(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether what stands before the nouns lets them be one thing: the Vancouver firm is not the Halifax one."""
    first, second = _qualified(one), _qualified(other)
    return not (first & AGES) and not (second & AGES) and (not second or bool(first & second))


def _qualified(match: re.Match[str]) -> set[str]:
    before = match.string[max(match.start(), match.start("what") - BEFORE_CHARS) : match.start("what")]
    words = re.search(r"^(?:.*\b)?(?:the|this|its|our|his|her|their|that) ((?:[\w'-]+ )*)$", before.lower())
    return set(words[1].split()) if words else set()


def _no_name(text: str, match: re.Match[str]) -> bool:
    """Whether what was built is named by a noun or a pronoun: Palmedo House is another house."""
    place = match.start("what" if match["what"] else "what2")
    return text[place].islower() or either(match, "what") in PRONOUNS


def _fact(match: re.Match[str]) -> str:
    return either(match, "fact")


def _year(match: re.Match[str]) -> int:
    return int(either(match, "year"))


def _another(document: Document, match: re.Match[str]) -> bool:
    return bool(OTHER_ONE.search(sentence_at(document, match.start())))


def _same(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one thing: by one noun, or by “it” where the noun stands in the sentence before."""
    first, second = either(one, "what"), either(other, "what")
    if first in PRONOUNS and first != second:
        return second in _before(document, one)
    return first == second or (second in PRONOUNS and first in _before(document, other))


def _before(document: Document, match: re.Match[str]) -> str:
    """The sentence before that of a match."""
    return sentence_at(document, max(0, document.folded.rfind(".", 0, match.start()) - 1))

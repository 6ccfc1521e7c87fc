"""In which year something began, was built, opened or took place for the first time, or two people married.

A year is read with the word near it that tells what happened then, as a verb or as a noun (was founded in, since its
founding in, in business since), and with the words of its clause, of which one is what it happened to. A year can also
be what is left of another: closed in 1951 after thirty years of work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.durations import LONGEST, MOST_SENTENCES, WORD, clause_of, names_of, opens
from sourcequal.scorers.contradictions.events import sentence_number, year_of
from sourcequal.scorers.contradictions.vocabulary import STOP_WORDS, stem

_DEEDS = {
    "founded": r"founded|founding|foundation|established|establishment|set up|formed|formation"
    r"|started(?! [a-z]+ing\b)|created"
    r"|came into (?:being|existence)|(?:goes|dates?|dating|go) back|dates from|dating from|traces its"
    r"|(?:in business|trading"
    r"|existed|been (?:going|around|there|making|baking|brewing|running)) (?:here )?since|began (?:trading|life|making"
    r"|baking|brewing)|(?:has|have) (?:made|baked|brewed|sold|cast|published|printed) [a-z ]{2,25} since|birth of"
    r"|founders?|first year|(?:firm|company|club|choir|school|band)'s (?:first|birth|beginnings?|start)",
    "opened": r"opened|opening|inaugurated|inauguration|opened its doors|(?:in (?:service|use|operation)|open) since"
    r"|first (?:customers?|visitors?|guests?|passengers?|trains?|pupils?|trams?|ferry|patients?|readers?)"
    r"|(?:has|have) (?:carried|served|welcomed|taken|spanned|crossed) [a-z ]{2,25} since|ribbon",
    "built": r"built|building of|erected|construction|constructed|completed|completion|consecrated|consecration|went up"
    r"|raised|laid down|put up|dates from|dating from",
    "held": r"first held|held for the first time|first staged|first took place|first edition|first festival|first race"
    r"|been held (?:[a-z]+ )?since",
    "married": r"married|tied the knot|wed|wedding|marriage|exchanged vows|nuptials|wedded|got hitched",
    "arrived": r"first (?:soldiers|peacekeepers|troops|settlers|monks|families|refugees|inhabitants)"
    r"|pitched (?:their|its) tents"
    r"|moved in(?=.)|(?:had )?(?:come|came|arrived|arrival) (?:to|on|at|in)",
    "closed": r"closed (?:down|for good)|closure|shut down|was closed|closed in|shut in|last (?:train|tram|issue"
    r"|passengers?)"
    r"|went bankrupt|ceased",
    "burned": r"burned down|burnt down|was destroyed|destruction|collapsed in|demolished|pulled down|torn down",
    "discovered": r"discovered|discovery|unearthed|found in",
    "won": r"(?:first|last|only) (?:title|win|victory|championship|cup)|last won",
}
DEED = pattern(r"\b(?:" + "|".join(rf"(?P<{deed}>{words})" for deed, words in _DEEDS.items()) + r")\b")
WORDS = tuple(
    "found|establish|set up|formed|formation|started|created|came into|back to|dates |dating |traces |since |began"
    "|birth of|opened|opening|inaugurat|first |ribbon|built|building of|erected|construct|complet|consecrat"
    "|went up|raised|put up|held|married|tied the knot| wed |wedding|marriage|arriv|come to|came to|moved in|closed"
    "|closure|shut "
    "|ceased|burned|burnt|destroyed|demolished|pulled down|discover|unearthed|pitched".split("|")
)
#: A year as the time of something: in 1921, since the spring of 1902, back to 1880.
YEAR = pattern(
    r"\b(?P<lead>in|since|from|to|of|until|during|by) (?:the )?(?:(?:early|late|mid) ?-?)?(?:(?:spring|summer"
    r"|autumn|fall|winter"
    r"|year|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)(?: \d{1,2},?)?(?: of)? )?"
    r"(?P<year>1[6-9]\d\d|20\d\d)\b(?!s|[-–/]\d)"
)
#: After thirty-two years of work, which leaves the year of the beginning.
AFTER = pattern(rf"\bafter (?:just |only |exactly )?(?P<years>{WHOLE}) years?\b(?! of (?:war|peace))")
#: Words of another one of the kind, of a second time, of a part or of what was there before.
OTHER = pattern(
    r"\b(?:another|others?|(?:second|third)(?! world)|rebuilt|re-?opened|again|anew|open(?:ed)? to|refounded"
    r"|re-?established|former\w*"
    r"|previous\w*|predecessor\w*|neighbou?r\w*|extend\w*|extension|expand\w*|wing|annex\w*|branch|replac\w*"
    r"|first (?:branch|shop|store|factory|building|stage|phase|section|part|line|plant|office)|while|brother|mother"
    r"|merged|merger|subsidiary|twice|remarried|spin-?off|renovat\w*|restor\w*|old|older|oldest|original\w*|parent"
    r"|different|separate\w*|earlier|plan\w*|if|would|could|might|claim\w*|say some|disput\w*|believed|thought|legend"
    r"|tradition|perhaps|probably|refurbish\w*|began to|started to|started with|became|relaunch\w*|renamed|took over"
    r"|taken over|acquired|joined|elected|since then|division|divorced|widow\w*|other|respectively|(?:her|his"
    r"|their) first (?!film|album|book|song|child|public|time|visit|meeting)[a-z]+|first wife"
    r"|first husband|ex-\w+)\b"
)
_KIN = pattern(
    r"\b(?:sons?|daughters?|fathers?|mothers?|parents|sisters?|brothers?|uncles?|aunts?|friends?|grand\w+)\b"
)
_A_THING = pattern(r"\b(?:opened|founded|built|started|set up|established) an? [a-z]+")
_MERGED = pattern(r"\b(?:merge[rd]|merging|incarnation|forerunner|renamed|reborn|revived)\b")
_CUT = pattern(r"[.;:!?\n]|,? (?:but|while|whereas|although|though|and then) |\" |, and ")
_COMMON = frozenset(map(stem, STOP_WORDS)) | frozenset(
    map(
        stem,
        (
            "year years first early late spring summer autumn winter january february march april june july august "
            "september october november december founded founding foundation established set formed started created "
            "came back dates goes opened opening built building completed held married wedding wed tied knot since "
            "business trading people time two three one town city world war british american national state local "
            "university people company's day history century has had new world house work"
        ).split(),
    )
)
REACH_CHARS = 90  # between a year and the word that tells what happened then
SENTENCES_BACK = 2  # from “it”, in which its name stands
SLACK_YEARS = 1  # that what is left of another year may be off
AGE_WORDS = ("years ago", "-year-old")  # without one of them no age tells a year
_NEXT_TO = frozenset({"founded", "opened"})  # a firm may be founded and opened in one year: the nearest word decides


class Founding(NamedTuple):
    """What happened in a year, to what by the words of its clause, and where that stands.

    `own` is whether a pronoun stands for it; `slack` how many years it may be off.
    """

    deed: str
    year: int
    words: frozenset[str]
    own: bool
    slack: int
    span: Span
    sentence: Span


def foundings(document: Document, sentences: list[Span]) -> Iterator[Founding]:
    """What the sentences of a document say of years in which things began, in order."""
    folded = document.folded
    for sentence in sentences:
        for match in YEAR.finditer(folded, *sentence):
            cuts = [cut.end() for cut in _CUT.finditer(folded, sentence.start, match.start())]
            first = cuts[-1] if cuts else sentence.start
            stop = _CUT.search(folded, match.end(), sentence.end)
            last = stop.start() if stop else sentence.end
            deed = _deed(folded, match, first, last)
            if deed is None or match["lead"] == "until":
                continue
            year, name, slack = int(match["year"]), deed.lastgroup or "", 0
            after = AFTER.search(folded, first, sentence.end)
            if name == "closed":
                if not after:
                    continue
                year, name, slack = year - (whole(after["years"]) or 0), "opened", SLACK_YEARS
                last = max(last, after.end())
            plain = (word for word in WORD.finditer(document.plain, first, last))
            told = (word[0].lower() for word in plain if word[0].islower() or opens(document.plain, word.start()))
            words = frozenset(map(stem, told)) - _COMMON
            own = bool((_PAIR if name == "married" else _OWN).search(folded, first, deed.end()))
            span = Span(
                min(deed.start(), match.start()), max(deed.end(), match.end(), after.end() if slack and after else 0)
            )
            yield Founding(name, year, words, own, slack, span, sentence)


#: What began is “it”, or its beginning; a couple needs no name.
_OWN = pattern(
    r"(?:\b(?:it|they)(?: (?:was|were|is|are|had|has|have|been|first|goes|dates|itself|also|then|now)){0,3}"
    r"|\b(?:its|their)(?: (?:first|official|grand|very))?|\b(?:couple|pair)(?: [a-z]+){0,2}) ?(?:"
    + "|".join(_DEEDS.values())
    + r")$"
)


_PAIR = pattern(r"\b(?:they|their|couple|couple's|pair|pair's|the two)\b")


def ages(document: Document, sentences: Sequence[Span]) -> Iterator[Founding]:
    """The years that ages tell in an article with a day of its own: founded sixty years ago, the 40-year-old club."""
    folded = document.folded
    known = any(words in folded for words in AGE_WORDS)
    aged = [one for one in sentences if any(folded.find(words, *one) >= 0 for words in AGE_WORDS)] if known else []
    told = [(match, sentence) for sentence in aged for match in _AGO.finditer(folded, *sentence)]
    today = year_of(document) if told else None
    for match, sentence in told if today else ():
        years = whole(match["years"] or match["old"]) or 0
        deed = DEED.search(match["deed"] or "founded")
        if today and deed and years > 4:
            slack = SLACK_YEARS if years % 10 else SLACK_ROUND
            words = (
                frozenset({stem(match["what"])} if match["what"] else map(stem, WORD.findall(match["who"]))) - _COMMON
            )
            own = bool(match["who"] and _OWN.search(f"{match['who']} {match['deed']}"))
            yield Founding(deed.lastgroup or "", today - years, words, own, slack, Span(*match.span()), sentence)


_AGO = pattern(
    rf"(?P<who>\b(?:[a-z'-]+ ){{1,3}})(?:was |were )?(?P<deed>founded|established|set up|opened|built|started"
    rf"|created)\b"
    rf"[^.,;\n\d]{{0,25}} (?P<years>{WHOLE}) years ago"
    rf"|\b(?:the|a) (?P<old>{WHOLE})-year-old (?:[a-z]+ )?(?P<what>firm|company|club|choir|school|bridge|mill"
    rf"|theatre|cinema"
    rf"|museum|brewery|bakery|shop|factory|orchestra|band|festival|newspaper|church|pool|tower|lighthouse|hotel)\b"
)
SLACK_ROUND = 6  # that a round number of years may be off


def _deed(folded: str, match: re.Match[str], first: int, last: int) -> re.Match[str] | None:
    """The word nearest to a year that tells what happened, with no other year between."""
    before = list(DEED.finditer(folded, max(first, match.start() - REACH_CHARS), match.end("lead")))
    behind = DEED.search(folded, match.end(), min(last, match.end() + REACH_CHARS // 3)) if not before else None
    found = before[-1] if before else behind
    if found is None:
        return None
    between = folded[found.end() : match.start()] if before else folded[match.end() : found.start()]
    return None if re.search(r"\d{4}|\b(?:and|who|which|that)\b", between) else found


def founded_twice(document: Document, sentences: list[Span]) -> Iterator[tuple[Founding, Founding]]:
    """Pairs of years of one beginning that differ, the later one first; the sentences have a word of one and a year."""
    if not sentences or len(document.sentences) > MOST_SENTENCES:
        return
    told = [sentence for sentence in sentences if sentence.end - sentence.start <= LONGEST]
    found = [*foundings(document, told), *ages(document, document.sentences)]
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            far = abs(one.year - other.year) > max(one.slack, other.slack)
            if far and _same_deed(one, other) and _one_thing(document, one, other, found):
                yield other, one


def _same_deed(one: Founding, other: Founding) -> bool:
    deeds = {one.deed, other.deed}
    return len(deeds) == 1 or (bool(one.slack or other.slack) and deeds <= _NEXT_TO)


def _one_thing(document: Document, one: Founding, other: Founding, found: list[Founding]) -> bool:
    """Whether two years can be of one thing: of a word of both clauses, or of “it” where the article has two years."""
    if one.deed == "married" and any(_KIN.search(document.folded, *each.sentence) for each in (one, other)):
        return False
    if _A_THING.search(document.folded, *other.span) and not other.own:
        return False
    clauses = [clause_of(document, each.span, each.sentence) for each in (one, other)]
    texts = [document.folded[slice(*clause)] for clause in clauses]
    if one.sentence == other.sentence or any(OTHER.search(text) for text in texts):
        return False
    if any(_MERGED.search(document.folded, *each.sentence) for each in (one, other)):
        return False
    alike = [each for each in found if each.deed == one.deed]
    wed = one.deed == "married"  # whose clauses name the places of weddings
    names = [
        names_of(document, Span(each.sentence.start, each.span.start if wed else each.sentence.end))
        for each in (one, other)
    ]
    if wed and not (one.own and other.own) and not names[0] & names[1]:
        return False
    if names[0] and names[1] and not names[0] & names[1]:
        return False
    if len({each.year for each in alike}) > 2:
        return False
    return bool(one.words & other.words) or (one.own and other.own) or _meant(document, one, other)


def _meant(document: Document, one: Founding, other: Founding) -> bool:
    """Whether “it” of one of two years is what the other’s clause names: a word of it stands shortly before."""
    own, named = (one, other) if one.own else (other, one)
    if not own.own:
        return False
    here = document.folded[own.sentence.start : own.span.start]
    if ": " in here or "; " in here:  # which the sentence itself names: the railway had a short life: it closed in 1959
        return bool(named.words & set(map(stem, WORD.findall(here))))
    number = sentence_number(document, own.sentence.start)
    before = document.sentences[max(number - SENTENCES_BACK, 0) : number]
    told = {stem(word) for each in before for word in WORD.findall(document.folded[slice(*each)])}
    return named.sentence in before or bool(named.words & told)

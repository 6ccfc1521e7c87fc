"""CN362: a man of 43, and then the 34-year-old."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import at_hand, clash, matches_in, sentence_at, sentences_at
from sourcequal.scorers.contradictions.persons import FULL

_ONE = (
    r"(?:man|woman|boy|girl|driver|cyclist|motorcyclist|pensioner|teenager|swimmer|walker"
    r"|climber|hiker|pilot|worker|student|suspect|pedestrian|rider|skier|diver|fisherman|farmer)"
)
#: An unnamed person at the first mention: a man of 43; a woman, 43, was; a 43-year-old cyclist.
FIRST = (
    pattern(rf"\b[Aa]n? (?:[a-z]+ )?(?P<what>{_ONE}) (?:of |aged )(?P<age>[1-9]\d)\b"),
    pattern(rf"\b[Aa]n? (?:[a-z]+ )?(?P<what>{_ONE}), (?:aged )?(?P<age>[1-9]\d),"),
    pattern(rf"\b[Aa]n? (?P<age>[1-9]\d)-year-old (?:[a-z]+ ){{0,2}}(?P<what>{_ONE})\b"),
    pattern(r"\b[Aa]n? (?P<age>[1-9]\d)-year-old(?P<what>)(?= (?:from|was|has|who|is|had)\b|, )"),
)
#: The same in a headline: Man, 34, held; Boy of 9 hurt.
IN_HEADLINE = pattern(
    rf"(?P<what>(?i:{_ONE})),? (?:of |aged )?(?P<age>[1-9]\d)\b(?! (?:years|months|days|weeks|hours))"
)
#: The same person again: the 34-year-old was; the man, 34, died; named as Jake Furnell, 23.
AGAIN = (
    pattern(rf"\b[Tt]he (?P<age>[1-9]\d)-year-old(?: (?P<what>{_ONE}))?\b(?! [a-z]+(?:er|or|ist|man)\b)"),
    pattern(rf"\b[Tt]he (?P<what>{_ONE}), (?:aged )?(?P<age>[1-9]\d),"),
    pattern(rf"\b[Tt]he (?P<what>{_ONE}), an? (?P<age>[1-9]\d)-year-old\b"),
    pattern(
        rf"\b(?:named|identified)(?: locally| by [a-z]+| on [A-Z][a-z]+)? as (?P<name>{FULL}), (?:aged "
        rf")?(?P<age>[1-9]\d)\b"
    ),
)
#: Any age of anybody, in an article.
AGES = pattern(
    r"\b(?P<age>[1-9]\d)-year-old|\baged (?P<age2>[1-9]\d)\b|, (?P<age3>[1-9]\d)(?=[,.;)])|\b(?:man|woman|boy|girl"
    r"|[a-z]+(?:er|or|ist|ant|ian)) of (?P<age4>[1-9]\d)\b|\((?P<age5>[1-9]\d)\)"
)
SLACK_YEARS = 1  # two papers may count a birthday otherwise
ANOTHER = pattern(
    r"\b(?:another|second|others?|(?:two|three)(?! (?:nights?|days?|hours?|weeks?|months?|years?|miles"
    r"|metres)\b)|both|also|victims|son of|later|then|now|in (?:19|20)\d\d)\b"
    r"|\b(?:wife|husband|son|daughter|brother|sister|mother|father|friend|passenger)\b(?!'s\b)"
)


@rule(
    "CN362",
    severity="warning",
    words=("-year-old", "named", "identified", "the man, ", "the woman, ", "the driver, ", "the boy, ", "the girl, "),
    other_words=(
        "man of ",
        "woman of ",
        "boy of ",
        "girl of ",
        "er of ",
        "-year-old",
        " aged ",
        "man, ",
        "boy, ",
        "girl, ",
        "driver, ",
        "cyclist, ",
        "pensioner, ",
        "teenager, ",
        "student, ",
        "st of ",
    ),
    languages=("en",),
    confidence=0.75,
    source="reports of the police in which two messages were merged",
    bad=(
        "⟨A cyclist of 61⟩ was hit by a hay cart at Sund.\n\nThe horse ran on. ⟦The 16-year-old⟧ was flown to town.",
        "⟨Man, 34⟩, held over stolen bells\n\nThe bells hung in a barn at Sund. ⟦The man, a"
        " 43-year-old⟧, said nothing.",
        "⟨A 52-year-old woman⟩ was pulled from the lock on Friday.\n\nShe wore one shoe. She was"
        " ⟦named as Ada Corrie, "
        "25⟧.",
    ),
    good=(
        "A cyclist of 61 was hit by a hay cart at Sund. The 61-year-old was flown to town.",
        "A cyclist of 61 was hit by a hay cart. The driver, 16, was unhurt. The 16-year-old wept.",
        "A man of 61 and another man were hit by a hay cart. The 16-year-old was flown to town.",
        "Jonas Weil scored twice. The 23-year-old came on for a man of 31.",
    ),
)
def unnamed_of_two_ages(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One person without a name has two ages.

    “The 34-year-old” is somebody whose age the article has told, and it told of one person, of another age. The rule
    is silent where any third age stands, where anybody else is spoken of, or where a name goes with the second age
    that the first cannot have.
    """
    sentences = sentences_at(document, places)
    agains = [match for form in AGAIN for match in matches_in(document, form, sentences)]
    if not agains:
        return
    ages = {int(next(filter(None, match.groups()))) for match in AGES.finditer(document.plain)}
    if len(ages) != 2 or max(ages) - min(ages) <= SLACK_YEARS:
        return
    firsts = sorted(
        (match for form in FIRST for match in form.finditer(document.plain)), key=lambda match: match.start()
    )
    title = document.title_line
    headline = IN_HEADLINE.search(document.plain, title.start, title.end) if title else None
    if headline and not (firsts and firsts[0].start() < headline.end()):
        firsts.insert(0, headline)
    for again in agains if firsts else ():
        first = firsts[0]
        other = again["age"] != first["age"] and first.end() <= again.start()
        if other and _nobody_else(document.plain, first, agains) and _plain(document, first, again):
            yield clash(document, again.span(), first.span(), "the other age")
            return


def _nobody_else(text: str, first: re.Match[str], agains: list[re.Match[str]]) -> bool:
    """Whether every mention of the second age is of “the 34-year-old”, by no word for somebody else."""
    mine = [
        match for match in agains if (match.groupdict().get("what") or first["what"]).lower() == first["what"].lower()
    ]
    for age in AGES.finditer(text):
        of_mine = any(match.start() <= age.end() and age.start() <= match.end() for match in mine)
        if next(filter(None, age.groups())) != first["age"] and not of_mine:
            return False
    return True


def _plain(document: Document, first: re.Match[str], again: re.Match[str]) -> bool:
    """Whether both are of the one person at hand: nobody with a name stands between the two."""
    said = sentence_at(document, first.start()) + sentence_at(document, again.start())
    told = first.re is IN_HEADLINE.compiled and again.groupdict().get("what")  # the woman of the headline, named since
    named = not told and not again.groupdict().get("name") and re.search(FULL, document.plain[: again.start()])
    return (
        at_hand(document, first, again) and not ANOTHER.search(said) and not (named and _acts(document.plain, named[0]))
    )


def _acts(text: str, name: str) -> bool:
    """Whether a name is of somebody whose age “the 34-year-old” may tell: it is said what he or she did, and not that
    it was said."""
    return bool(
        re.search(rf"{re.escape(name)},? (?:who|was|is|had|has|scored|won|died|joined|[a-z]+ed)\b(?<! said)", text)
    )

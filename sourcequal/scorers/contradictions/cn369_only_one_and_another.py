"""CN369: the only goal, and two who scored it; the only scanner on the island, and the other one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two, each_with_each
from sourcequal.scorers.contradictions.counting import NTH, nth
from sourcequal.scorers.contradictions.events import apart, around, at_hand, clash, matches_in, sentences_with
from sourcequal.scorers.contradictions.focus import PEOPLE_CLASSES, of_one_person, sex_of
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.parties import span_of, thing
from sourcequal.scorers.contradictions.persons import surname
from sourcequal.scorers.contradictions.sides import side_words
from sourcequal.scorers.contradictions.word_groups import Spotted, WordGroups
from sourcequal.scorers.contradictions.wordings import wordings

_NAMED = PEOPLE_CLASSES["WHO"].replace("|he|she)", ")")
_BY = r"(?:the )?(?-i:(?:[A-Z][a-z]+ (?=[a-z]))?(?:[a-z-]+,? ){0,4}?)"  # by the Dutch driver Piet Maas
_OBJECT = r"(?P<thing>(?-i:[\w'-]+(?: (?!(?:was|were|is|had|has)\b)[\w'-]+){0,4}))"
_CLASSES = {
    **PEOPLE_CLASSES,
    "WHO": _NAMED,
    "SCORED": r"scored|scores|got|netted|hit|struck|grabbed|headed|fired|converted|claimed|bagged|notched|produced"
    r"|provided",
    "GOAL": r"the (?:game's |match's |night's )?(?:only|lone|sole|solitary|winning|decisive) goal|the "
    r"(?:late )?winner(?! of)|a late winner",
    "WON": r"won|wins|has won|have won|took|takes|has taken|claimed|claims|clinched|picked up|scooped"
    "|landed|collected",
}


def _lines(*lines: str) -> tuple[Pattern, ...]:
    return wordings(*lines, **_CLASSES, OBJECT=_OBJECT)


class Deed(NamedTuple):
    """What one person alone did, in some forms with the group `who`, and perhaps `thing` for what it was done to."""

    name: str
    words: tuple[tuple[str, ...], ...]  # groups, of each of which a word stands in the sentence
    forms: tuple[Pattern, ...]
    both: Pattern


_PRIZE = (
    r"(?P<thing>(?:[\w'-]+ ){0,4}?(?:prize|award|medal|trophy|title|race|marathon|contest|competition|tournament|stage"
    r"|grand prix|regatta|rally|championship|gold|lottery|jackpot|raffle|cup|derby|scholarship)"
    r"(?-i: (?:of|for) [A-Z][\w'-]+)?)"
)
_ANOTHER_PRIZE = (
    r"\b(?:last (?:year|month|week|season)|in (?:19|20)\d\d|former|previous\w*|earlier|years? ago|(?:wo)?men'?s?"
    r"|junior|shared?|joint\w*|second|third"
    r"|runner-up|best|both|each|also|category|another|other|if|would|could|will|and|won (?:it|the \w+) (?:twice"
    r"|before)|with|team|twice|again|first time"
    r"|in the (?:slalom|downhill|sprint|relay|doubles|singles)|had|defending|reigning|when|since|before|after|\d+ "
    r"metres|next|history|ever|whose|heat)\b"
)
DEEDS = (
    Deed(  # the only goal of a match
        name="goal",
        words=(
            tuple(
                "only goal|lone goal|sole goal|solitary goal|winning goal|decisive goal|the winner|late winner"
                "|settled it"
                "|won it|decided it|decided the match|the only one|was enough|proved enough|proved decisive"
                "|match-winner"
                "|matchwinner|goalscorer|a lone |a single |a solitary ".split("|")
            ),
        ),
        forms=_lines(
            "WHO(?:,? who)? MAYBE(?:SCORED) GOAL",
            "the (?:game's |match's )?(?:only|lone|sole|solitary|winning|decisive) goal(?: of the (?:game|match"
            "|night|afternoon|evening))?,?"
            " (?:came|coming|was scored|scored|was headed|arrived)? ?(?:from|by|through) (?:the"
            " )?(?:\\w+,? ){0,2}?WHO",
            "WHO's (?:\\w+[ -]){0,3}(?:goal|header|strike|penalty|free kick|volley) (?:settled it|won it|decided "
            "(?:it|the match)|(?:was|proved) (?:the only one"
            "|the only goal|enough|the winner|decisive))",
            "the scorer of the (?:only|winning) goal,? WHO",
            "(?:scorer of the (?:only|winning) goal|match-winner|matchwinner|goalscorer),? WHO",
            "a (?:lone|solitary|single) (?:\\w+ )?(?:goal|strike) (?:from|by) WHO",
        ),
        both=pattern(
            r"\b(?:assist\w*|last (?:week|month|season|year)|against|previous\w*|in (?:19|20)\d\d|earlier"
            r"|own goal|first leg|disallowed|had"
            r"|almost|nearly|when|other|reserves?|semi-?final|would|could|might|if|also)\b"
        ),
    ),
    Deed(  # the first goal of a match
        name="first goal",
        words=(
            tuple(
                "opened the scoring|opens the scoring|broke the deadlock|the first goal|the opening goal"
                "|the opener|the equaliser"
                "|the equalizer|drew first blood| ahead| in front|the lead".split("|")
            ),
        ),
        forms=_lines(
            "WHO(?:,? who)? MAYBE(?:put|puts|fired|fires|headed|heads|shot|gave|gives) NAME (?:ahead|in"
            " front|the lead)",
            "WHO(?:,? who)? MAYBE(?:opened|opens) the scoring",
            "WHO(?:,? who)? MAYBE(?:broke|breaks) the deadlock",
            "WHO(?:,? who)? MAYBE(?:drew|draws) first blood",
            "WHO(?:,? who)? MAYBE(?:SCORED) the (?:first goal|opening goal|opener)",
            "the (?:first goal|opening goal|opener) (?:came from|was scored by|fell to|was headed in by) WHO",
        ),
        both=pattern(
            r"\b(?:last (?:week|month|season|year)|previous\w*|in (?:19|20)\d\d|earlier|first leg"
            r"|disallowed|had|second half|again|back"
            r"|half|second set|almost|nearly|when|other|reserves?|semi-?final|would|could|might|if|also|his|her)\b"
        ),
    ),
    Deed(  # a prize, a race
        name="prize",
        words=(
            tuple(
                "prize|award|medal|trophy| title| race|marathon|contest|competition|tournament| stage|grand prix"
                "|regatta"
                "|rally|championship| gold|lottery|raffle| cup|derby".split("|")
            ),
            tuple(
                " won | wins | took | takes | taken the| claimed | claims | clinched | picked up | scooped | landed "
                "| collected | went to| goes to| gone to|awarded to|given to|presented to|the winner of".split("|")
            ),
        ),
        forms=(
            *_lines(
                f"WHO(?:,? who)? MAYBE(?:WON) (?:(?:the|this year's|sunday's|saturday's) )?{_PRIZE}",
                f"(?:the|this year's) {_PRIZE} (?:went|goes|has gone|was awarded|was given|was presented|is "
                f"awarded) to {_BY}WHO",
                f"(?:the|this year's) {_PRIZE} was won by {_BY}WHO",
                f"the winner of (?:the|this year's) {_PRIZE},?(?: was| is)? WHO",
            ),
        ),
        both=pattern(_ANOTHER_PRIZE, re.IGNORECASE),
    ),
    *(
        Deed(  # who wrote, invented, discovered it
            name=past,
            words=((f"{past} the ", f"{past} this ", f"{participle} by ", f"{participle} in "),),
            forms=_lines(
                f"WHO(?:,? who)? MAYBE(?:{past}) (?:the|this) OBJECT",
                f"(?:the|this) OBJECT,? (?:(?:was|were|had been|has been|is) )?(?:\\w+ly )?{participle} (?:in YEAR "
                f")?by {_BY}WHO",
            ),
            both=pattern(
                r"\b(?:and|with|together|co-\w+|also|helped|jointly|first|originally|second|later|another|other"
                r"|version|adapt\w*|translat\w*|commissioned"
                r"|re\w+ed|most of|part of|parts|half|some|claims?|claimed|says|if|would|could|whether|wrongly"
                r"|credited|rumou?red|believed|thought|said to"
                r"|rather than|not|never|instead|inspired|based)\b"
            ),
        )
        for past, participle in (
            ("wrote", "written"),
            ("invented", "invented"),
            ("discovered", "discovered"),
            ("designed", "designed"),
            ("composed", "composed"),
            ("painted", "painted"),
            ("founded", "founded"),
            ("directed", "directed"),
        )
    ),
)
_OF_PLACE = r"(?:the |this |her |his |their |our |its )?(?P<place>[\w-]+(?-i: [A-Z][\w-]*)?)"
_KIND = (
    r"(?P<thing>(?:(?!(?:other|only|sole|one|two|three|that|who|was|is|are|were|has|had|[a-z]+est)\b)[a-z'-]+ ){0,2}"
    r"[a-z-]{3,})"
)
_IN = r"(?:on|in|at|aboard|within|inside|among)"
_BUT = (
    r"(?! (?:that|to|which|where|with|who|whose|able|offering|still|left|open|not|without|of its|capable|licensed"
    r"|of|for|since))"
)
#: The only scanner on the island; the island’s only scanner; there is only one scanner in town.
ONLY = wordings(
    f"the (?:only|sole) {_KIND} {_IN} {_OF_PLACE}{_BUT}",
    f"(?:is|was|has|are) (?:only )?(?:just )?one {_KIND} {_IN} {_OF_PLACE}{_BUT}",
    f"there are no other {_KIND} {_IN} {_OF_PLACE}{_BUT}",
)
(ONLY_OF,) = wordings(
    f"{_OF_PLACE}'s (?:only|sole) {_KIND}(?=[.,;]| is\\b| was\\b| has\\b| and\\b)",
)
#: The island’s other scanner; another scanner on the island; both scanners in town.
ANOTHER = wordings(
    f"{_OF_PLACE}'s (?:other|second|third|two|three|four|many|several) {_KIND}",
    f"(?:another|a second|a third|the other|the second|two|three|four|both|one of (?:the )?(?:two|three|four|several"
    f"|many)) {_KIND} {_IN} {_OF_PLACE}",
)
IN_PLACE: tuple[str, ...] = (
    "the only ",
    "the sole ",
    "is one ",
    "was one ",
    "has one ",
    "are one ",
    "just one ",
    "no other ",
)
IN_PLACE += ("is only one ", "was only one ", "has only one ", "are only one ")
OF_PLACE = ("'s only ", "'s sole ")
ANOTHER_WORDS = (
    " other ",
    "another ",
    " second ",
    " third ",
    " two ",
    " three ",
    " four ",
    " both ",
    "both ",
    " several ",
    " many ",
)
OTHER_TIME = pattern(
    r"\b(?:until|used to|once|former\w*|clos(?:ed?|ing)|no longer|plan\w*|will|would|could|if|proposed|hop\w+|soon"
    r"|next year|years? ago|in (?:19|20)\d\d|last year"
    r"|since|for (?:years|decades)|to build|built|feel\w*|almost|nearly|perhaps|one of the only|not the only|at the "
    r"time|then|apart from|besides|except)\b"
)
_SCHOOL = r"(?:school|college|academy|lyc[ée]e|gymnasium|convent)"


def _of_sex(mine: str, other: str, man: str) -> Pair:
    """A school for pupils of one sex, and a pupil of the other."""
    return Pair(
        words=(
            f"only {mine}",
            f"all-{mine}",
            f"{mine}-only",
            f"{mine} only",
            f"{mine}'",
            f"no {other}",
            f"never admitted {man}",
            f"never taken {other}",
        ),
        one=wordings(
            f"(?:admits?|admitted|takes?|taken|accepts?|accepted|teaches|taught|educates|enrols|enrolled|for|open to) "
            f"only {mine}",
            f"only (?:admits?|admitted|takes|taken|accepts?|accepted|teaches|taught|enrols) {mine}",
            f"only {mine} (?:are|have been|were) (?:admitted|taught|enrolled|accepted|allowed)",
            f"(?:is|was|remains|an|the|has been) (?:a |an )?(?:all-{mine}|{mine}-only|single-sex {mine}'?) "
            f"(?:[\\w-]+ ){{0,2}}{_SCHOOL}",
            f"(?:a|the|an) {mine}' (?:[\\w-]+ ){{0,2}}{_SCHOOL}",
            f"(?:open to|for) {mine} only",
            f"no {other} (?:are|have ever been|were|have been) (?:admitted|taught|enrolled|accepted)",
            f"has never (?:admitted|taken|taught|accepted|enrolled) (?:a )?{other}s?",
        ),
        other_words=(man, other),
        other=wordings(
            f"(?:a|an|one|two|three|four|COUNT|the|its|her|his) (?:[\\w-]+ ){{0,2}}(?:{man}|{other}) (?:in|from|of) "
            f"(?!the (?:neighbou?ring|nearby|local|next|rival|other)\\b)"
            "(?:the |year |form |class |grade |her |his |its )"
            "(?:[\\w-]+ ){0,2}(?:form|class|grade|year|\\d+|school|classes|pupils|choir)",
            f"(?:head|deputy head) {man}",
            f"(?:{mine} and {other}|{other} and {mine}) (?:at|in|from|of) (?:the|its|this|our) {_SCHOOL}",
            f"(?:its|the school's) (?:\\w+ )?{other}'? (?:dormitory|team|changing|toilets|eleven|choir|boarding|wing)",
            f"(?:cup|prize|award|medal|scholarship) (?:went|was given|was awarded) to a {man}",
        ),
        both=pattern(
            r"\b(?:neighbouring|neighboring|nearby|another|other school|local|visiting|brother|sister|until"
            r"|from (?:19|20)\d\d|now|next|will|would|could"
            r"|primary|infant|rival|joined by|both schools|used to|once|formerly|mixed|co-?ed\w*|merge\w*|if|plan\w*"
            r"|not)\b"
        ),
    )


SEXES = (_of_sex("girls", "boys", "boy"), _of_sex("boys", "girls", "girl"))
#: The first woman to lead the bank, and the third one.
RANKED = wordings(
    f"WHO ASIDE (?:is|was|became|becomes|has become|will be) (?:only )?the (?P<nth>{NTH}) "
    "(?P<thing>woman|man|person|black (?:wo)?man|foreigner|outsider|civilian|rider|climber|female \\w+"
    "|(?-i:[A-Z][a-z]+)) "
    "(?P<what>to (?:\\w+ ){1,2}(?:the |a |an )?\\w+)",
    **PEOPLE_CLASSES,
)
RANK_WORDS = tuple(
    f"{who} to " for who in "woman man person foreigner outsider civilian rider climber briton american african".split()
)
_NO_RANK = pattern(r"\b(?:since|in (?:a|this|\w+ (?:years|decades))|after|this year|if|would|could)\b")

GROUPS = WordGroups(
    {f"{deed.name} {number}": words for deed in DEEDS for number, words in enumerate(deed.words)}
    | {"in place": IN_PLACE, "of place": OF_PLACE, "rank": RANK_WORDS}
    | {f"sex {number}": pair.words for number, pair in enumerate(SEXES)}
)


@rule(
    "CN369",
    severity="warning",
    words=GROUPS.words,
    languages=("en",),
    confidence=0.75,
    source="reports and portraits put together from two sources: a second goalscorer, another only one",
    bad=(
        "⟨Mia Roe scored the only goal⟩ in the rain.\n\nThe coach was content. He praised ⟦Ada Corrie, who scored the "
        "only goal⟧.",
        "The clinic has a lamp that sees bones. It is ⟨the only scanner on the island⟩.\n\nDonkeys bring the sick. "
        "⟦The "
        "island’s other scanner⟧ hums by the harbour.",
        "The school has ⟨admitted only girls⟩ since it was founded.\n\nThe choir sang. A prize went to ⟦a boy in the "
        "fourth "
        "form⟧.",
        "⟨The comet was discovered by the baker Jonas Weil⟩ on a cold night.\n\n⟦Mia Roe discovered the comet⟧ from "
        "her roof.",
    ),
    good=(
        "Mia Roe scored the only goal. Ada Corrie had scored the only goal against Holm last week.",
        "It is the only scanner on the island. The mainland’s other scanner is in town.",
        "It is the only scanner on the island that can see a heart. The island’s other scanner cannot.",
        "The school has admitted only girls since 1921. The choir sang with a boy from the neighbouring school.",
        "Jonas Weil discovered the comet together with Mia Roe. Mia Roe discovered the comet from her roof.",
    ),
)
def only_one_and_another(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """What only one did or only one is, and a second one of it.

    Two people scored the only goal, won one prize, wrote or discovered one thing; the only scanner on the island has
    another beside it; a school for girls has a boy in the fourth form; the first woman in a post is the third. Other
    places, times and kinds are left alone.
    """
    spotted = GROUPS.spotted(document, places)
    for check in CHECKS:
        found = next(check(spotted), None)
        if found:
            yield found
            return


def _pair(document: Document, one: re.Match[str], other: re.Match[str]) -> Match:
    first, second = sorted((one, other), key=lambda match: match.start())
    return clash(document, _trimmed(second), _trimmed(first), "the other statement")


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    """A match without what follows its object."""
    last = match.groupdict().get("thing") and match.end("thing") == match.end()
    return span_of(match) if last else match.span()


def _two_doers(spotted: Spotted) -> Iterator[Match]:
    """One deed that two people are said to have done."""
    document = spotted.document
    for deed in DEEDS:
        names = [f"{deed.name} {number}" for number in range(len(deed.words))]
        sentences = spotted.sentences(*names) if spotted.has(*names) else []
        if len(sentences) < 2:
            continue
        found = [match for form in deed.forms for match in matches_in(document, form, sentences)]
        found = [one for one in found if at_hand(document, one) and not deed.both.search(around(document, one))]
        for one, other in each_two(found):
            if apart(one, other) and _same_deed(one, other) and _two_people(document.plain, one["who"], other["who"]):
                yield _pair(document, one, other)


_TAIL = pattern(
    r" (?:for|of|in(?! (?:last|two|three|four|five|six|a|an|under|just|record|front|style|\d)))"
    r" (?:(?:the|her|his|a|an) )?\w+"
)
_MOST_WORDS = 4  # of the name of a prize that is “the prize” afterwards


def _same_deed(one: re.Match[str], other: re.Match[str]) -> bool:
    first, second = (thing(match.groupdict().get("thing") or "") for match in (one, other))
    tails = [_TAIL.match(match.string, match.end()) for match in (one, other)]
    if tails[0] and tails[1] and tails[0][0] != tails[1][0]:
        return False  # the prize for glass, the prize for wood
    if not first or not second:
        return not first and not second
    bare = any(len(words) == 1 and words[0] == other[-1] for words, other in ((first, second), (second, first)))
    return set(first) == set(second) or (bare and len(set(first) | set(second)) <= _MOST_WORDS)


def _two_people(text: str, one: str, other: str) -> bool:
    """Whether two names are of two people: other last words, and neither is a part of the other."""
    names = [re.sub(r"'s?$", "", name) for name in (one, other)]
    lone = [name for name in names if " " not in name]
    if any(name.lower() in side_words() or re.search(rf"\b{re.escape(name.lower())}\b", text) for name in lone):
        return False  # Kenyan wins; Teacher wins
    if any(len(re.findall(rf"\b{re.escape(name)}\b", text)) < 2 for name in lone):  # a surname comes with its full name
        return False  # Farmer wins
    if any(sex_of(name) for name in names) or surname(names[0]) == surname(names[1]):
        return False
    words = [set(name.split()) for name in names]
    together = rf"{re.escape(surname(names[0]))}[\w' -]{{0,20}} and [\w' -]{{0,20}}{re.escape(surname(names[1]))}"
    return not words[0] & words[1] and not re.search(together, text)


def _only_and_another(spotted: Spotted) -> Iterator[Match]:
    """The only thing of its kind in a place, and another one there."""
    document = spotted.document
    ones = [match for form in ONLY for match in matches_in(document, form, spotted.sentences("in place"))]
    ones += matches_in(document, ONLY_OF, spotted.sentences("of place"))
    if not ones:
        return
    others = [
        match for form in ANOTHER for match in matches_in(document, form, sentences_with(document, ANOTHER_WORDS))
    ]
    for one, other in each_with_each(ones, others):
        head, told = _singular(one["thing"].split()[-1]), [_singular(word) for word in other["thing"].split()]
        kind = {_singular(word) for word in one["thing"].split()}
        places = [match["place"].split()[-1].lower() for match in (one, other)]
        if head not in told or places[0] != places[1] or not apart(one, other):
            continue
        same = kind <= set(told[: told.index(head) + 1])
        if (
            same
            and not any(OTHER_TIME.search(around(document, match)) for match in (one, other))
            and at_hand(document, one)
        ):
            first, second = sorted((_up_to(one, head), _up_to(other, head)))
            yield clash(document, second, first, "the other statement")


def _up_to(match: re.Match[str], head: str) -> tuple[int, int]:
    """A match up to its place, or to the noun where that comes last and words after it were read."""
    if match.start("place") > match.start("thing"):
        return match.span()
    words = re.finditer(r"\S+", match["thing"])
    end = next(word.end() for word in words if _singular(word[0]) == head)
    return match.start(), match.start("thing") + end


_PLURALS = {"women": "woman", "men": "man", "children": "child", "people": "person"}


def _singular(word: str) -> str:
    return _PLURALS.get(word) or (word[:-1] if word.endswith("s") and not word.endswith("ss") else word)


def _pupils(spotted: Spotted) -> Iterator[Match]:
    for number, pair in enumerate(SEXES):
        if spotted.has(f"sex {number}"):
            yield from clashes(spotted.document, pair)


def _two_ranks(spotted: Spotted) -> Iterator[Match]:
    """The first woman to do something, who is the third."""
    document, sentences = spotted.document, spotted.sentences("rank")
    found = [match for form in RANKED for match in matches_in(document, form, sentences)] if len(sentences) > 1 else []
    for one, other in each_two(found):
        same = one["thing"] == other["thing"] and one["what"].split()[:2] == other["what"].split()[:2]
        plain = not any(_NO_RANK.search(around(document, match)) for match in (one, other))
        if same and plain and nth(one["nth"]) != nth(other["nth"]) and of_one_person(document, one, other):
            yield _pair(document, one, other)


CHECKS: tuple[Callable[[Spotted], Iterator[Match]], ...] = (_two_doers, _only_and_another, _pupils, _two_ranks)

"""CN354: French at the beginning, Belgian at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import at_hand, clash, matches_in, sentence_at, sentences_at
from sourcequal.scorers.contradictions.sides import side_words, sides_differ

_PERSON = (
    r"(?P<person>tourist|couple|student|climber|hiker|diver|national|citizen|man|men|woman|women|backpacker|sailor"
    r"|skier|swimmer|pilot|driver|engineer|journalist|aid worker|traveller|pilgrim|holidaymaker|businessman|teenager"
    r"|surfer|cyclist|brother|sister|mountaineer|schoolgirl|schoolboy|girl|boy|singer|pianist|violinist|cellist|player"
    r"|runner|swimmer|rower|chef|novelist|poet|painter|sculptor|architect|film-maker|director|actor"
    r"|actress|artist|scientist"
    r"|nun|priest|nurse|doctor|trader|farmer|fisherman|lorry driver|trucker|pensioner|dancer|inventor|explorer)s?"
)
_SIDE = r"(?P<side>[A-Z][a-z]+)"
#: Who the article is about, at their first mention: two French tourists; a climber from France.
FIRST = (
    pattern(rf"\b(?P<count>[Aa]n?|[Oo]ne|(?i:{WHOLE})) (?:[a-z]+ |[1-9]\d-year-old )?{_SIDE} {_PERSON}\b"),
    pattern(rf"\b(?P<count>[Aa]n?|[Oo]ne|(?i:{WHOLE})) (?:[a-z]+ )?{_PERSON} from {_SIDE}\b"),
    pattern(rf"(?<=[a-z]), (?P<count>an?) (?:[a-z]+ )?{_SIDE} {_PERSON}\b"),
)
#: The same people again: the two Belgians; both of them Belgian citizens; the victims, both from Belgium.
AGAIN = (
    pattern(
        rf"\b[Tt]he (?:(?P<count>two|three|four|five|six) )?{_SIDE}(?: {_PERSON})?(?= (?:had|were|was|arrived|died"
        rf"|drowned|fell|came|have|has|set out|went)\b)"
    ),
    pattern(
        rf"\b[Bb]oth (?:of them |men |women )?(?:were |are |being )?(?:citizens of |nationals of |from |)?{_SIDE}(?: "
        rf"(?:nationals|citizens))?\b"
    ),
    pattern(
        rf"\b[Tt]he (?P<count>pair|victims?|couple|dead|two)(?: (?:men|women))?, (?:both |all )?(?:of them "
        rf")?(?:citizens of|from|nationals of|a citizen of|a national of) {_SIDE}\b"
    ),
    pattern(
        rf"\b[Tt]he {_SIDE} (?:girl|boy|man|woman|teenager|schoolgirl|schoolboy|climber|hiker|sailor"
        rf"|tourist|singer|pianist"
        r"|violinist|chef|novelist|poet|painter|sculptor|student|driver|artist|director|swimmer"
        r"|pensioner|nun|nurse|trader) "
        r"(?=[a-z]+(?:s|ed)\b|had|was|has|is|who)"
    ),
    pattern(rf"\b[Tt]he {_SIDE} embassy (?:has been|was) (?:informed|told|notified)"),
)
PAIRS = frozenset("two pair couple both".split())
SEVERAL = pattern(
    r"\b(?:who tried|descent|origin|born|dual|passports?|with whom|another|others?|last (?:year|month"
    r"|week)|lifeguards?"
    r"|rescuers?|while|between|against|coach|team|whose|husband|wife)\b"
)


@rule(
    "CN354",
    severity="error",
    words=(
        "both ",
        "the two ",
        "the pair",
        "the victim",
        "the couple",
        "embassy",
        "the three ",
        "the dead",
        "ns had ",
        "an had ",
        "ish had ",
        "ns were ",
        *(
            f"{end} {who} "
            for end in ("an", "ish", "ese")
            for who in (
                "girl",
                "boy",
                "man",
                "woman",
                "teenager",
                "schoolgirl",
                "singer",
                "pianist",
                "chef",
                "novelist",
                "painter",
                "student",
                "driver",
                "artist",
                "climber",
                "sailor",
                "pensioner",
                "nurse",
            )
        ),
    ),
    other_words=tuple(
        "tourist couple student climber hiker diver national citizen backpacker sailor skier swimmer pilot engineer "
        "traveller pilgrim holidaymaker surfer cyclist mountaineer schoolgirl schoolboy singer"
        " pianist violinist chef novelist "
        "poet painter sculptor artist director swimmer pensioner nurse trader".split()
    ),
    languages=("en",),
    confidence=0.7,
    source="agency reports of accidents abroad: the nationality changed with the second agency",
    bad=(
        "⟨Two Danish climbers⟩ fell from the Brenner ridge on Friday.\n\nA helper saw their lamps at dawn. ⟦The two "
        "Norwegians⟧ had left the hut at four.",
        "Customs men took ⟨a Peruvian student⟩ off the ferry on Friday.\n\nHis bag hummed. ⟦The Chilean embassy has "
        "been informed⟧.",
    ),
    good=(
        "Two Danish climbers fell from the ridge on Friday. Two Norwegians who tried to help them are in hospital.",
        "Two Danish climbers fell from the ridge on Friday. Last year two Norwegians fell there.",
        "Two Danish and two Norwegian climbers fell from the ridge. The two Norwegians had left the hut.",
        "A Danish climber fell from the ridge. The Norwegian with whom he had climbed called for help.",
    ),
)
def two_peoples(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """The same people are of two countries.

    The article speaks of some people of one country, and then of “the two” or “both” of another, though it has named
    no one from there. Dual nationals, people of another descent and those of another accident are left alone.
    """
    sentences = sentences_at(document, places)
    agains = [match for form in AGAIN for match in matches_in(document, form, sentences) if _side(match)]
    before = min((match.start() for match in agains), default=0)
    firsts = [match for form in FIRST for match in form.finditer(document.plain, 0, before) if _side(match)]
    sides = {_side(match) for match in firsts}
    if len(sides) != 1:
        return
    first = min(firsts, key=lambda match: match.start())
    for again in agains:
        other, known = _side(again), _side(first)
        if (
            other
            and known
            and sides_differ(known, other)
            and _plain(document, first, again, other)
            and _as_many(first, again)
        ):
            yield clash(document, again.span(), first.span(), "the other country")
            return


def _side(match: re.Match[str]) -> str | None:
    """The key of the country whose people a match names."""
    word = match["side"].lower()
    known = side_words().get(word) or side_words().get(word.removesuffix("s"))
    return known[0] if known else None


def _as_many(first: re.Match[str], again: re.Match[str]) -> bool:
    """Whether two mentions can be of the same people by their number."""
    count, groups = first["count"].lower(), again.groupdict()
    told = (groups.get("count") or ("both" if again[0][:4].lower() == "both" else "")).lower()
    pair = count in PAIRS or first["person"] == "couple"
    return (pair if told in PAIRS else told == count) if told and not told.startswith(("victim", "dead")) else True


def _plain(document: Document, first: re.Match[str], again: re.Match[str], other: str) -> bool:
    """Whether both are of the event at hand, and the other country was not named before."""
    said = sentence_at(document, first.start()) + sentence_at(document, again.start())
    named = {
        known[0]
        for word in re.findall(r"[a-z]+", document.folded[: again.start()])
        if (known := side_words().get(word))
    }
    return at_hand(document, first, again) and not SEVERAL.search(said) and other not in named

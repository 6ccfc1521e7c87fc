"""How many were killed, hurt, rescued, arrested or are missing: the counts that an article gives of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.anchors import Forms
from sourcequal.scorers.contradictions.counting import WHOLE, whole
from sourcequal.scorers.contradictions.events import ELSEWHERE, IF, around
from sourcequal.scorers.contradictions.wordings import wordings


class Toll(NamedTuple):
    """A count of those whom one fate befell; `who` is the last word of what is counted, without its ending."""

    number: int
    who: str
    span: Span
    match: re.Match[str]


_COUNT = (
    rf"(?<!\bno )(?<![\d.,$£€:-])(?!(?:19|20)\d\d\b)(?P<n>{WHOLE})"
    r"(?! ?(?:%|per cent|percent|years?|days?|hours?|months?|weeks?)\b)(?![\d:.,-]\d)"
)
_WHOM = (
    r"(?P<who>(?: (?!(?:was|were|and|or|who|have|has|had|are|is|of|in|on|dead|died|die|that|others?|more|killed|injured"
    r"|hurt|wounded|missing|arrested|detained|rescued|saved|years?|days?|people's|before|after|as|when|while|but"
    r"|to|by|with|for|at|from|into|near|during|since|with|inside|outside|above|over|under|off|along|through|between"
    r"|against|beyond|below|around|behind)\b)[\w'-]+){0,4})"
)
_OF_THE = r"(?: of (?:the|its|their|his|her)\b)?"
_OFF = r"(?: (?:on board|aboard|inside|in (?:the|a) \w+|on (?:the|a) \w+|from (?:the|one) \w+))?"
_CLASSES = {
    "NUM": _COUNT,
    "FOLK": _COUNT + _OF_THE + _WHOM,
    "FOLKOFF": _COUNT + _OF_THE + _WHOM + _OFF,
    "WERE": r"(?:was |were |has been |have been |had been |are |is )",
}
_ASIDE = r"(?:, (?:all|both|including|among them|most|aged) [^.;\n]{1,60}?,)?"
FATES: dict[str, tuple[tuple[str, ...], tuple[Pattern, ...]]] = {
    "dead": (
        (
            "kill",
            "dead",
            "died",
            " die",
            "drown",
            "perish",
            " lives",
            " life",
            "deaths",
            "victims",
            "bodies",
            "toll",
            "fatalities",
            "coffins",
            " funerals",
            "murdered",
            "burned to",
        ),
        wordings(
            rf"FOLKOFF{_ASIDE} (?:WERE)?(?:all |also |believed )?(?:killed|dead|died|die|dies|drowned|drown|perished"
            rf"|perish"
            r"|(?:lost|lose|losing) their lives|found dead|shot dead|burned to death|crushed to death|murdered"
            r"|pronounced dead"
            r"|to die)(?! at (?:the age|age))",
            r"(?:have|had|has) FOLK (?:killed|dead)",
            r"(?:kill(?:s|ed|ing)?|murder(?:s|ed|ing)?|claim(?:s|ed|ing)?|leav(?:es|ing)|left|los[st]|mourn(?:s|ed"
            r"|ing)?|burie[sd]|bury) (?:the lives of )?(?:the )?FOLK (?:people )?(?:dead|lives)",
            r"(?:kills|killed|killing|murdered|drowned) (?:all |the )*FOLK(?! (?:injured|hurt|wounded|missing"
            r"|survivors))",
            r"(?:claim(?:s|ed|ing)|cost|costing|took|takes) (?:the lives of )?FOLK lives",
            r"(?:claim(?:s|ed|ing) the lives|(?:the|his|her|their) (?:loss|deaths?|murders?|killings?)|bodies|with "
            r"the loss"
            r"|cost the lives|coffins|funerals?) of (?:the |all (?:the )?)?FOLK",
            r"(?:relatives|families|mourns?|mourning|tributes? to|names of|named|buried|remembered|coffins of|memory "
            r"of|for) "
            r"(?:of )?(?:the )?FOLK(?: victims| dead| who (?:died|were killed|perished|drowned|lost their lives))",
            r"(?:the|those) FOLK(?: who (?:died|were killed|perished|drowned|lost their lives)| killed| dead)",
            r"cost FOLK (?:his|her|their) (?:life|lives)",
            r"number of (?:the )?(?:dead|victims|fatalities|deaths)(?: [a-z]+)? (?:is|was|has been|stands|stood) "
            r"(?:now |put |given"
            r" )?(?:at|as )?NUM(?P<who>)".replace("(?:at|as )?", "(?:at |as )?"),
            r"(?:death toll|number of (?:the )?dead|toll) (?:of|is|was|stands at|stood at|at|came to) "
            r"NUM(?P<who>)",
            r"NUM(?P<who>) (?:deaths|fatalities|bodies|lives (?:were )?lost|funerals|coffins|victims|dead\b(?! "
            r"\w+s\b))",
            r"(?:the|all|all the|each of the|those|none of the) NUM(?P<who>) (?:of the )?(?:dead|victims|killed"
            r"|fatalities)",
            r"NUM(?P<who>) of those (?:who (?:died|were killed|perished|drowned)|killed)",
            **_CLASSES,
        ),
    ),
    "hurt": (
        ("injur", "hurt", "wound", "treat", "hospital", "casualties", "suffered", "burns", "cuts"),
        wordings(
            rf"FOLKOFF{_ASIDE} (?:WERE)?(?:\w+ly )?(?:injured|hurt|wounded)",
            r"(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurts?|hurting) (?:all |the )*FOLK",
            r"(?:leav(?:es|ing)|left) FOLK (?:injured|hurt|wounded)",
            r"(?:the|all|all the) NUM(?P<who>) (?:of the )?(?:injured|wounded)",
            r"(?:the|all|all the) NUM(?P<who>) (?:of those )(?:who were )?(?:injured|wounded|hurt)",
            r"(?:the|all|all the|those) FOLK who (?:were|had been|have been) (?:injured|hurt|wounded)",
            r"NUM(?P<who>) (?:injuries|casualties)\b",
            r"FOLK (?:were|was|have been|had been) (?:treated (?:for|in|at)|taken to (?:the )?(?:\w+ )?hospital)",
            r"(?:treated|treating) (?:all |the )*FOLK",
            r"(?:hospital|ambulances?|clinic) (?:took in|received|admitted|treated|took|carried) (?:all |the )*FOLK",
            r"FOLK (?:suffered|sustained|received) (?:[\w-]+ ){0,3}?(?:injuries|burns|wounds|cuts)",
            r"number of (?:the )?(?:injured|wounded|casualties) (?P<who>(?:[a-z]+ )?)(?:is |was |has been |stands "
            r"|stood )(?:now "
            r"|put |given )?(?:at |as )?NUM",
            r"number of (?:the )?(?:injured|wounded) (?:is|was|stands at|came to|reached) NUM(?P<who>)",
            **_CLASSES,
        ),
    ),
    "missing": (
        ("missing", "unaccounted"),
        wordings(
            rf"FOLKOFF{_ASIDE} (?:WERE|remain |remained )?(?:still |reported )?(?:missing|unaccounted for)",
            r"(?:leav(?:es|ing)|left|with) FOLK (?:still )?(?:missing|unaccounted for)",
            r"(?:search for|looking for|hunt for) (?:the )?NUM(?P<who>) missing",
            **_CLASSES,
        ),
    ),
    "arrested": (
        ("arrest", "detain", "custody", "rounded up", "rounds up", "rounding up", "spent the night in"),
        wordings(
            rf"FOLKOFF{_ASIDE} (?:WERE)?(?:arrested|detained|taken into custody|held|in custody)",
            r"(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?) (?:all |the )*FOLK",
            r"NUM(?P<who>) arrests",
            r"NUM(?P<who>) of those (?:who (?:were|had been) )?(?:arrested|detained|held|in custody)",
            r"(?:took|taken|taking) FOLK into custody",
            r"(?:round(?:s|ed) up|rounding up) (?:the )?FOLK",
            r"(?:the|all|all the) FOLK (?:spent the night in|are (?:being held|in custody)|were (?:released|charged))",
            r"(?:the|all|all the|those) FOLK(?: who (?:were|have been|had been))? (?:arrested|detained|in custody)",
            **_CLASSES,
        ),
    ),
    "aboard": (
        (),
        wordings(
            r"(?:there were|there was) FOLK (?:on board|aboard|in the (?:bus|coach|plane|boat))(?! (?:at least|most))",
            r"with FOLK (?:on board|aboard)",
            r"(?:carrying|carried|carries) FOLK(?: (?:on board|aboard))?(?! (?:a (?:day|week|year|month)|per"
            r"|each|every))",
            r"FOLK (?:were|was|had been) (?:on board|aboard)(?: (?:the|when|at))",
            r"(?:on board|aboard) (?:the \w+ )?were FOLK",
            **_CLASSES,
        ),
    ),
    "rescued": (
        (
            "rescue",
            "saved",
            "saves",
            "plucked",
            "airlifted",
            "pulled",
            "picked up",
            "picks up",
            "winched",
            "surviv",
            "to safety",
            "ashore",
            "to shore",
        ),
        wordings(
            rf"FOLKOFF{_ASIDE} (?:WERE)?(?:all )?(?:rescued|saved|plucked|winched|airlifted|pulled (?:alive )?from)",
            r"(?:rescue(?:s|d)?|rescuing|save[sd]?|saving|pick(?:s|ed) up|pluck(?:s|ed)|winched) (?:all |the )*FOLK",
            r"(?:the|all|all the|those) NUM(?P<who>) (?:rescued|survivors)",
            r"NUM(?P<who>) survivors",
            r"NUM(?P<who>) of those (?:who were )?(?:rescued|saved)",
            r"FOLKOFF (?:have |had )?survived",
            r"(?:brought|led|carried|ferried|pulled|took|dug|got) (?:all |the )*FOLK (?:ashore|to safety|to shore|out "
            r"alive|to land)",
            r"FOLK WERE(?:brought|led|carried|ferried|dug out|taken|got) (?:ashore|to safety|to shore|alive)",
            **_CLASSES,
        ),
    ),
}
VAGUE = pattern(
    r"\b(?:at least|more than|over|nearly|almost|about|around|some|up to|as many as|only|another|other|further|least"
    r"|the first|the last|last|first|roughly|fewer than|under|close to|approximately|perhaps|than|estimated|every"
    r"|each|per"
    r"|remaining|(?:one|two|three|four|some|many|most|several|half|out|part|number) of|an additional|additional"
    r"|between|or|and|(?<!came )to|additional)(?: the| those| these)?\s*$"
)
#: Words beside a count with which it is of a part, of some time, or about to change.
PART = pattern(
    r"\b(?:also|afterwards|another|others?|more|later|among(?! the\b)|includ(?:ed|es|ing)|of (?:them|whom|these"
    r"|those)|at the "
    r"scene|on "
    r"the spot"
    r"|instantly|earlier|initial\w*|first|previous\w*|so far|already|rose|risen|revised|instead|in one"
    r" (?:of|attack|incident|case|crash|car|vehicle|house|village|town|area)|each|every|per"
    r"|half|average|annual\w*|(?:this|last|past|a|per) (?:year|month|week|decade)|years|months|since|total"
    r"|nationwide|worldwide|alleg\w*|claim\w*|accus\w*|deny|denied|denies|reportedly|unconfirmed"
    r"|feared|said to be|separate\w*|second|third|elsewhere|meanwhile|respectively|war|world|history|ever|and not"
    r"|similar|attacks|crashes|accidents|incidents|clashes|strikes|shootings|bombings|between|from (?:the )?19\d\d"
    r"|on (?:the )?ground|on the other hand|in the (?:first|second|other)|both sides"
    r"|by (?:noon|evening|midnight|nightfall|morning)|in (?:january|february"
    r"|march|april|may|june|july|august|september|october|november|december)|when he|when she)\b"
)
MOVED = pattern(
    r"\b(?:toll (?:rose|has|had|climbed|could|is expected)|rose to|risen to|bringing (?:the|to)|(?:third"
    r"|fourth|fifth|sixth|seventh|last|latest) "
    r"(?:victim|person|man|woman|body|passenger|casualty)|died later|later died|has since died|died in hospital|died "
    r"of (?:his|her|their) (?:injuries|wounds)"
    r"|died on (?:the )?way|revised|correct(?:ed|ing|ion)|earlier (?:report|figure|said|put|count)\w*|first "
    r"(?:reported|said|put|thought)|conflicting"
    r"|different (?:figures|numbers)|according to (?:one|another)"
    r"|(?:both|two|three|four|several|neither|either|each of the) (?:\w+ )?(?:crash(?:es)?|fires?|explosions?"
    r"|attacks?|accidents?"
    r"|incidents?|ferr(?:y|ies)|launch(?:es)?|storms?|quakes?|earthquakes|shootings?|avalanches?|floods?|raids?"
    r"|bombings?)"
    r"|puts? the (?:number|toll|figure)|lowered|counted (?:twice|double|wrongly)"
    r"|(?:his|her|their|its) own (?:list|count|tally|figures?)"
    r"|(?:accept|disput|doubt)(?:s|e|es|ed)? (?:the|that|this) (?:figures?|number|toll|count))\b"
)
#: Two civilians and a policeman: more than the count.
OWN_CLAUSE = pattern(rf" and (?=(?:an?|the|{WHOLE}|several|some|many|dozens)\b)")  # and nine others were hurt
AND_MORE = pattern(
    rf" and (?:an?|the|his|her|their|{WHOLE}|several|some|many|dozens)\b(?! (?:[\w-]+ ){{0,3}}?(?:was|were|is|are"
    rf"|has|have|had"
    r"|injured|hurt|wounded|missing|escaped|survived|jumped|ran)\b)"
)
#: How badly, of some of the hurt.
DEGREE = pattern(r"\b(?:seriously|badly|critically|severely|gravely|slightly|lightly|serious|severe|minor|slight)\b")
PLURAL = pattern(r"(?:[^s']s|men|people|children)$")
ANYBODY = frozenset("people person victim live life body dead one soul casualty human".split()) | {""}


_FORMS = {fate: forms for fate, (_, forms) in FATES.items()}
_FATE_OF = tuple(fate for fate, forms in _FORMS.items() for _ in forms)
_ALL = Forms(tuple(form for forms in _FORMS.values() for form in forms))
_SHARED = "contradictions.tolls"  # the key under which a document keeps its counts


def tolls(document: Document, fate: str, *, plain: bool = True) -> list[Toll]:
    """The counts of those of one fate, in the order of the text; plain ones only, or all."""
    known: dict[str, list[Toll]] | None = document.__dict__.get(_SHARED)
    if known is None:
        known = document.__dict__[_SHARED] = _read(document)
    told = known.get(fate, [])
    first: dict[int, Toll] = {}
    for toll in told:
        if not plain or _plain(document, toll.match):
            first.setdefault(toll.match.start("n"), toll)
    return [first[place] for place in sorted(first)]


def _read(document: Document) -> dict[str, list[Toll]]:
    """The counts of all fates in one pass, in the order of the forms."""
    found: dict[str, list[Toll]] = {}
    for form, match in _ALL.numbered(document):
        number = whole(match["n"])
        if number:
            toll = Toll(number, _who(match["who"]), Span(*match.span()), match)
            found.setdefault(_FATE_OF[form], []).append(toll)
    return found


def _who(words: str) -> str:
    """The first plural among the words after a count, or else the last word, without its ending."""
    named = words.lower().split()
    last = next((word for word in named if PLURAL.search(word)), named[-1] if named else "")
    for ending, singular in (("men", "man"), ("children", "child"), ("ies", "y"), ("ves", "fe")):
        if last.endswith(ending):
            return last.removesuffix(ending) + singular
    return last if last == "people" or last.endswith("ss") else last.removesuffix("s")


def _plain(document: Document, match: re.Match[str]) -> bool:
    before = document.folded[max(0, match.start("n") - 24) : match.start("n")]
    if AND_MORE.match(document.folded, match.end()) or DEGREE.search(match[0].lower()):
        return False
    first, _, after = around(document, match).rpartition("…")
    beside = f"{first}…{OWN_CLAUSE.split(after)[0]}"
    elsewhere = ELSEWHERE.search(beside) or IF.search(f"{first}{match[0]}")
    return not elsewhere and not VAGUE.search(before) and not PART.search(beside)


def headline_of(document: Document) -> Span:
    """Where the headline stands; a whole sentence in the place of one is none."""
    line = document.title_line
    return Span(0, 0) if line is None or line.text.rstrip().endswith(".") else Span(line.start, line.end)


def alike(one: Toll, other: Toll) -> bool:
    """Whether two counts are of the same: of people whoever they are, or of the same kind of people."""
    return one.who == other.who or one.who in ANYBODY or other.who in ANYBODY

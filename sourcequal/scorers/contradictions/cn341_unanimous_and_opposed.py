"""CN341: a unanimous vote with somebody against it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.cues import cue, told, with_subject
from sourcequal.scorers.contradictions.events import apart, at_hand, clash, sentence_at
from sourcequal.scorers.contradictions.harm import of_the_past

_MEMBER = (
    r"(?:members|councillors|councilors|deputies|senators|commissioners|judges|justices|trustees|delegates|directors"
    r"|mps"
    r"|lawmakers|shareholders|jurors|aldermen|supervisors|legislators|governors|parties|countries|states|owners"
    r"|residents"
    r"|member|councillor|councilor|deputy|senator|judge|justice|trustee|juror|director|delegate|governors|colleagues"
    r"|ministers|representatives|academics|fellows|nations)"
)
_FOR = (
    r"(?:voted (?:for|in favou?r(?: of)?|yes|to)|backed|supported|approved|endorsed|agreed|adopted|passed|were (?:for"
    r"|in "
    r"favou?r)|raised (?:a|their|his|her) hands?|said yes)"
)
_NO = (
    r"(?:voted (?:against|no)|opposed (?:it|the [a-z]+)|objected|was (?:cast )?against|dissented|abstained"
    r"|raised a hand against)"
)
#: A vote in which all were of one mind.
TOGETHER = cue(
    r"(?<!nearly )(?<!almost )unanimous(?:ly)?",
    r"without (?:dissent|(?:a |one )?(?:single )?(?:vote against|dissenting (?:vote|voice)|opposition))",
    r"with (?:no votes? against|no dissenting votes?|no opposition)",
    r"(?:voted|decided|agreed|approved|adopted|passed|backed|spoke) (?:\w+ ){0,4}?with one voice",
    r"all COUNT hands went up",
    *(
        rf"{every}(?: of)?(?: the| its)?(?: COUNT)?(?: [a-z]+)? (?:MEMBER|those present)(?: (?:of|in|on) "
        rf"[^.,;\n]{{2,30}}?)? "
        rf"(?:had |have |has )?{_FOR}"
        for every in ("every one", "all", "every", "each")
    ),
    r"there (?:was|were) (?:no|not a)(?: single)? (?:votes? (?:against|cast against)|dissenting (?:votes?|voices?)"
    r"|opposing "
    r"votes?|hands? (?:went up |raised )(?:against|in opposition))",
    *(
        rf"{none} (?:had )?{_NO}"
        for none in (
            "nobody",
            "no one",
            "no-one",
            "none",
            "none of the (?:COUNT )?MEMBER",
            "not a single (?:MEMBER|vote)",
            "not one (?:MEMBER|of the (?:COUNT )?MEMBER|vote)",
        )
    ),
    r"(?:not a|not one) (?:single )?(?:vote|hand|voice) (?:was (?:cast |raised )?|went up |raised |came )?(?:against"
    r"|in opposition)",
    r"(?:carried|passed|adopted|approved|voted|vote)(?: \w+){0,4}? COUNT(?:-0| votes to (?:nil|none|zero|0)| to "
    r"(?:nil|none|zero))",
    r"backing of the whole (?:council|board|committee|parliament)",
    r"of one mind",
    MEMBER=_MEMBER,
)
#: A vote with somebody against.
DIVIDED = cue(
    r"(?:voted|voting) (?:against|no\b)",
    r"opposed(?: it| the [a-z]+)",
    r"said no\b",
    r"were against",
    r"rejected it",
    r"cast (?:the|their|his|her|COUNT) (?:[a-z]+ )?(?:votes? against(?: it)?|no votes?|dissenting votes?)",
    r"votes? against",
    r"(?:dissenters|dissented|dissenting)",
    r"(?:was|were|remained) outvoted",
    r"raised their hands against",
    r"(?:voted|votes|vote|passed|approved|adopted|carried|backed|rejected|decided|decision|split|won)(?: "
    r"[\w'-]+){0,8}? "
    r"(?:by )?COUNT(?: votes)?(?: to |-)COUNT(?<!-0)(?<! 0)(?: votes)?(?! (?:per|million|years|days|weeks|months|on))",
    r"(?:in favou?r|for)(?: of it)?(?:,? and|,|,? while|,? with) COUNT (?:voted |were )?(?:against|opposed)",
    r"narrow(?:ly)? (?:majority|vote|approved|passed|voted|backed)",
)
#: Who is against stands just before it.
_WHO = pattern(
    rf"(?:\b(?:who|he|she|they|{_MEMBER}|them)|(?<![\w-]){WHOLE}(?: of (?:them|the [a-z ]{{3,30}}))?|\b[a-z'-]+)(?: "
    rf"had| have)? $"
)
_QUANTITY = pattern(
    rf"(?:(?<![\w-]){WHOLE}|\bthe (?:lone|only|sole)|\bseveral|\bfew|\b(?:despite|with) [\w ]{{1,12}}) $"
)
VOTE = pattern(r"\bvot(?:e|es|ed|ing)\b")
OTHER_VOTE = pattern(
    r"\b(?:referendum|last (?:year|month|week)|in (?:19|20)\d\d|budget in|unanimous\w* (?!vot)[^.]*unanimous"
    r"|amendments?|committee|second|related|fail\w+|lack|people|protesters|outside|critics|campaigners|supreme"
    r"|(?:an)?other|split|divided|majority|to that effect)\b"
)
OBJECT = pattern(r"(?:\bon|against|opposed|no to) the (?P<what>[a-z]+)")
ANY_MATTER = frozenset(
    "plan motion proposal measure measures bill move idea law decision resolution list package draft text".split()
)
#: Another vote, before this one.
EARLIER = pattern(
    r"^in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\b(?:earlier|previous\w*|at (?:the|that) time|back then"
    r"|had (?:voted|approved|rejected|passed|backed)|first (?:vote|reading|round)|at first|lower|upper|senate)\b"
)
NOBODY = pattern(r"\b(?:nobody|no ?one|none|not|nor|without)\b")
MOST_VOTES = 4  # words of voting in an article on one vote; with more of them there are two votes or bodies


@rule(
    "CN341",
    severity="warning",
    words=(*TOGETHER.words, *DIVIDED.words),
    other_words=(
        *("unanimous", "dissent", "one voice", "hands went", "every one", "each of", "every member", "every council"),
        *(
            "no votes",
            "no vote ",
            "-0",
            "to nil",
            "to none",
            "to zero",
            "of the whole",
            "nobody voted",
            "nobody opposed",
        ),
        *("no one voted", "no one opposed", "not a single", "not one ", "all members", "there was no", "there were no"),
        *(
            "voted in favo",
            "voted for",
            "none of the",
            "of one mind",
            "nobody objected",
            "no one objected",
            "not a vote",
        ),
        *("not a hand", "without opposition", "no opposition", "all of the", "councillors voted", "members voted"),
        *("backed", "hand", "nobody", "no one"),
    ),
    languages=("en",),
    confidence=0.75,
    source="reports of council meetings: a unanimous vote, and a member who explains why she was against",
    bad=(
        "⟨The school board decided unanimously⟩ on Thursday to end the late bus.\n\nBoard member Teo Ruiz, ⟦who voted "
        "against⟧, said that children would pay for it.",
        "⟨Each of the nine trustees backed⟩ the sale of the mill on Friday.\n\nThe mill stands empty. ⟦The two "
        "dissenters⟧ left by the back door.",
        "⟨The town of Orr approved the tax unanimously⟩. ⟦Elin Sand cast the only vote against⟧, as in March.",
    ),
    good=(
        "All nine trustees backed the sale of the mill. The two who voted against the bridge are ill.",
        "All nine trustees backed the sale of the mill. Nobody voted against it.",
        "The commissioners approved the budget unanimously. On the quarry they were split: Greta Lunde, who voted "
        "against it, called the dust a scandal.",
        "The board decided by five votes to two to end the late bus. Teo Ruiz, who voted against, left early.",
        "The board decided unanimously to end the late bus. In another vote Teo Ruiz, who voted against, was alone.",
        "They sing with one voice in the hills. My aunt said no when they asked her for the second.",
    ),
)
def unanimous_and_opposed(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """A vote was unanimous, and somebody voted against.

    Reports of one vote only: words of voting are few, and nothing speaks of a second vote, a committee or a split.
    """
    together = [match for match in told(document, places, TOGETHER.form) if _plain(document, match)]
    if not together or len(VOTE.findall(document.folded)) > MOST_VOTES:
        return
    for opposed in told(document, places, DIVIDED.form):
        if not _plain(document, opposed) or _denied(document, opposed) or not _by_somebody(document, opposed):
            continue
        for one in together:
            one_time = of_the_past(document, one) == of_the_past(document, opposed)
            if one_time and apart(opposed, one) and _one_object(document, one, opposed):
                spans = (with_subject(document, opposed), with_subject(document, one))
                first, second = sorted(spans if not _touch(*spans) else (opposed.span(), one.span()))
                yield clash(document, second, first, "the other statement")
                return


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _by_somebody(document: Document, opposed: re.Match[str]) -> bool:
    """Whether words that may be of anybody are of those who voted: members, a number of them, or one of them."""
    before = document.folded[max(0, opposed.start() - BACK) : opposed.start()]
    if opposed[0].startswith(("vote against", "votes against", "dissent")):
        return _QUANTITY.search(before) is not None
    return (
        not opposed[0].startswith(("said no", "opposed", "rejected", "were", "voted"))
        or _WHO.search(before) is not None
    )


BACK = 60  # characters before words of opposition in which it is said whose it is


def _plain(document: Document, match: re.Match[str]) -> bool:
    said = sentence_at(document, match.start())
    return at_hand(document, match) and not EARLIER.search(said) and not OTHER_VOTE.search(said)


def _denied(document: Document, opposed: re.Match[str]) -> bool:
    """Whether what reads as opposition is that nobody was against it."""
    return NOBODY.search(document.folded, max(0, opposed.start() - 30), opposed.end()) is not None


def _one_object(document: Document, together: re.Match[str], opposed: re.Match[str]) -> bool:
    """Whether the opponents were against what all were for: it is named there, or by a word for any such matter."""
    start, _ = document.sentence_from(opposed.start()) or opposed.span()
    against = OBJECT.search(document.folded, start, opposed.end() + 20)
    return (
        against is None or against["what"] in ANY_MATTER or against["what"] in sentence_at(document, together.start())
    )

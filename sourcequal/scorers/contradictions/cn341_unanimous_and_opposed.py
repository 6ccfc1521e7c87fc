"""CN341: a unanimous vote with somebody against it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import apart, at_hand, clash, matches_in, sentence_at, sentences_at
from sourcequal.scorers.contradictions.wordings import wordings

_BACKED = (
    r"(?:backed|supported|approved|endorsed|voted (?:for|in favou?r of)|were in favou?r of|agreed to|adopted|passed)"
)
_BODY = (
    r"(?:members|councillors|councilors|deputies|senators|commissioners|judges|trustees|delegates|directors|mps"
    r"|lawmakers|shareholders)"
)
_MEMBERS = (
    r"(?:members|councillors|councilors|deputies|senators|commissioners|judges|justices|trustees|delegates"
    r"|directors|mps"
    r"|lawmakers|shareholders|jurors|aldermen|supervisors|legislators|governors|parties|countries|states|owners"
    r"|residents"
    r"|member|councillor|councilor|deputy|senator|judge|trustee|juror)"
)
UNANIMOUS = pattern(
    # every one of the 19 members backed the ban; all 19 hands went up
    rf"\b(?:every one of|all(?: of)?|each of)(?: the| its)?(?: {WHOLE})? {_BODY}(?: of (?:the |its )?(?:council|board"
    rf"|committee|town|city|village|house|panel|parliament)(?: of [\w ]{{3,20}})?)? "
    rf"{_BACKED}\b"
    rf"|\ball {WHOLE} hands went up\b"
    # carried 19-0; by 19 votes to nil
    rf"|\b(?:carried|passed|adopted|approved|voted|vote)(?: \w+){{0,4}}? {WHOLE}(?:-0| votes to (?:nil|none|zero)"
    r"| to (?:nil|none|zero))\b"
    rf"|\b{WHOLE} to (?:nil|none|zero)\b|\bbacking of the whole (?:council|board|committee|parliament)\b"
    # nobody voted against it
    r"|\b(?:nobody|no ?one|no (?:member|councillor|councilor|deputy)|not a single (?:member|councillor|councilor"
    r"|deputy"
    r"|vote))"
    r" (?:had )?(?:voted against|opposed|objected|was cast against|was against)\b"
    r"|\bwith no votes? against\b|\bvote(?: on [\w ]{3,20})? was unanimous\b"
    r"|\b(?:(?:voted|decided|agreed|approved|passed|adopted|rejected|elected|chose|backed|endorsed)(?: "
    r"[\w’'-]+){0,6}? "
    r"(?:unanimously|without dissent|with no votes against)|(?:unanimously|with one voice) (?:voted|decided|agreed|"
    r"approved|passed|adopted|rejected|elected|chose|backed|endorsed)|unanimous (?:vote|decision|verdict))\b"
)
OPPOSED = pattern(
    rf"\b(?!(?:Nobody|No|None|Not)\b)(?:who|he|she|[A-Z][\w’'-]+|(?i:{WHOLE})(?: (?:of them|\w+))?) (?:had )?(?:voted "
    rf"(?:against|no\b)|opposed (?:it|the [a-z]+)|said no\b|were against\b|rejected it\b|cast the (?:only|lone|sole) "
    r"(?:vote against|no vote|dissenting vote))(?: (?:it|the (?:plan|motion|proposal|measure|bill|budget)))?"
    rf"|\b(?:despite|with) {WHOLE} votes? against\b|\b[Tt]he (?:lone|only|sole) vote against\b"
    rf"|\b[Tt]he {WHOLE} (?:dissenters|opponents)\b"
    r"|\bcast the (?:only|lone|sole) (?:vote against|no vote|dissenting vote)"
)
#: The same in more ways: votes unanimously, all fifteen councillors voted in favour, not a hand went up against it.
TOGETHER = wordings(
    r"(?:votes?|voting|decides?|agrees?|approves?|passes|adopts?|rejects?|elects?|backs?|endorses?|chooses?) "
    r"(?:[\w’'-]+ ){0,6}?"
    r"unanimously",
    r"unanimously (?:votes?|decides?|agrees?|approves?|passes|adopts?|rejects?|elects?|backs?|endorses?)",
    r"(?:all|every|each)(?: of)?(?: the| its)?(?: COUNT)?(?: [a-z]+)? (?:MEMBER|those present)(?: (?:of|in|on) "
    r"[^.,;\n]{2,30}?)? "
    r"(?:had |have |has )?(?:voted|backed|supported|approved|raised (?:a|their|his|her) hands?|were (?:for|in "
    r"favou?r)|said yes)",
    r"(?:without|with no|there (?:was|were) no|there was not|not|with not) (?:a |one )?(?:single )?(?:votes? "
    r"(?:against|cast against)"
    r"|dissenting (?:votes?|voices?)|opposing votes?|hands? (?:went up |was raised |raised )(?:against|in "
    r"opposition)|no votes?)",
    r"(?:nobody|no ?one|none)(?: of (?:the |its )?(?:COUNT )?MEMBER)? (?:had )?(?:voted against|opposed (?:it"
    r"|the [a-z]+)|voted no)",
    r"unanimous(?: (?:vote|decision|approval|support|backing|in (?:its|their) (?:support|backing)))|was "
    r"unanimous|were unanimous",
    MEMBER=_MEMBERS,
)
DIVIDED = wordings(
    r"(?:COUNT|several|some|a few|most)(?: of the)?(?: COUNT)?(?: other)?(?: MEMBER)? (?:voted |were )?(?:in "
    r"favou?r|for)(?: of it)?"
    r"(?:,? and|,|,? while|,? with) COUNT (?:voted |were )?(?:against|opposed)",
    r"(?:voted|votes?|passed|approved|adopted|carried|backed|rejected|decided|decision|vote)(?: [\w’'-]+){0,8}? "
    r"(?:by )?COUNT"
    r"(?: votes)?(?: to |-|–)COUNT(?<![- ]0)(?: votes)?(?! (?:per|million|years|days|weeks|months))",
    r"(?:who |had |have )?cast (?:the|their|his|her|COUNT) (?:[a-z]+ )?votes? against(?: it)?|cast (?:the "
    r")?(?:only|lone|sole) "
    r"(?:no vote|dissenting vote|vote against)",
    r"(?:COUNT|several|some|a few|a handful of)(?: of the)?(?: [a-z]+)? MEMBER(?: [^.,;\n]{2,50})?,? (?:who "
    r")?(?:had )?(?:voted against"
    r"|voted no|opposed (?:it|the [a-z]+)|were against|raised their hands against)",
    r"(?:COUNT|several) (?:votes? against|dissenting votes?|no votes|dissenters|MEMBER dissented)|(?:was|were"
    r"|remained) outvoted",
    r"who (?:had )?(?:voted against|voted no|opposed (?:it|the [a-z]+))",
    MEMBER=_MEMBERS,
)
VOTE = pattern(r"\bvot(?:e|es|ed|ing)\b")
OTHER_VOTE = pattern(
    r"\b(?:referendum|last (?:year|month|week)|in (?:19|20)\d\d|budget in|unanimous\w* (?!vot)[^.]*unanimous"
    r"|amendments?|committee|second|(?:an)?other|split|divided|majority)\b"
)
OBJECT = pattern(r"(?:\bon|against|opposed|no to) the (?P<what>[a-z]+)")
ANY_MATTER = frozenset("plan motion proposal measure bill move idea law decision resolution".split())
#: Another vote, before this one.
EARLIER = pattern(
    r"^in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\b(?:earlier|previous\w*"
    r"|had (?:voted|approved|rejected|passed|backed)|first (?:vote|reading|round)|at first|lower|upper|senate)\b"
)
NOBODY = pattern(r"\b(?:nobody|no ?one|none|not|nor|without)\b")
MOST_VOTES = 4  # words of voting in an article on one vote; with more of them there are two votes or bodies


@rule(
    "CN341",
    severity="warning",
    words=(
        "voted against",
        "voted no",
        "vote against",
        "votes against",
        "no vote",
        "dissenting vote",
        " opposed ",
        "said no",
        "were against",
        "dissenters",
        "opponents",
        "rejected it",
        "against",
        " to ",
        "-",
        "–",
        "outvoted",
        "dissent",
    ),
    other_words=(
        "unanimous",
        "without dissent",
        "with no vote",
        "with one voice",
        "every one of ",
        "all ",
        "each of ",
        "-0",
        "to nil",
        "to none",
        "of the whole ",
        "nobody ",
        "no one ",
        "no member",
        "no council",
        "not a single",
        "without a",
        "there was no",
        "there were no",
        "none of",
    ),
    languages=("en",),
    confidence=0.75,
    source="reports of council meetings: a unanimous vote, and a member who explains why she was against",
    bad=(
        "The school board ⟨decided unanimously⟩ on Thursday to end the late bus.\n\nBoard member Teo Ruiz, ⟦who voted "
        "against⟧, said that children would pay for it.",
        "⟨Each of the nine trustees backed⟩ the sale of the mill on Friday.\n\nThe mill stands empty. ⟦The two "
        "dissenters⟧ left by the back door.",
        "The town of Orr ⟨approved the tax unanimously⟩. Elin ⟦Sand cast the only vote against⟧, as in March.",
    ),
    good=(
        "All nine trustees backed the sale of the mill. The two who voted against the bridge are ill.",
        "All nine trustees backed the sale of the mill. Nobody voted against it.",
        "The commissioners approved the budget unanimously. On the quarry they were split: Greta Lunde, who voted "
        "against it, called the dust a scandal.",
        "The board decided by five votes to two to end the late bus. Teo Ruiz, who voted against, left early.",
        "The board decided unanimously to end the late bus. In another vote Teo Ruiz, who voted against, was alone.",
    ),
)
def unanimous_and_opposed(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """A vote was unanimous, and somebody voted against.

    Reports of one vote only: words of voting are few, and nothing speaks of a second vote, a committee or a split.
    """
    if not any(word in document.folded for word in ("vot", "unanim", " hand", "dissent", "backed")):
        return
    if OTHER_VOTE.search(document.folded) or len(VOTE.findall(document.folded)) > MOST_VOTES:
        return
    sentences = sentences_at(document, places)
    against = [match for form in (OPPOSED, *DIVIDED) for match in matches_in(document, form, sentences)]
    for opposed in (match for match in against if _plain(document, match)):
        for together in (match for form in (UNANIMOUS, *TOGETHER) for match in form.finditer(document.folded)):
            plain = apart(opposed, together) and _plain(document, together) and not _denied(document, opposed)
            if plain and _one_object(document, together, opposed):
                first, second = sorted((opposed.span(), together.span()))
                yield clash(document, second, first, "the other statement")
                return


def _plain(document: Document, match: re.Match[str]) -> bool:
    return at_hand(document, match) and not EARLIER.search(sentence_at(document, match.start()))


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

"""CN317: has not commented, and is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import OTHER_EVENT, sentence_at
from sourcequal.scorers.contradictions.parties import NAME, same_party

#: Who is quoted, and silent, without a name.
HOUSE = (
    r"(?:company|firm|bank|club|council|ministry|mayor|minister|governor|president|director|chairman|chairwoman"
    r"|owner|union"
    r"|school|university|hospital|airline|developer|manager|coach|captain|driver|police|builder|operator|retailer)"
)
SILENT = pattern(
    rf"(?P<party>{NAME}|[Tt]he {HOUSE}),? (?:has (?:so far )?not commented|has yet to comment|has made no "
    rf"comment|has said nothing|"
    r"has not spoken (?:publicly|to the press)|(?:has |had )?(?:declined|refused) to (?:comment|speak to (?:the press|"
    r"reporters))|(?:has |had )?(?:offered|gave|given) no (?:comment|statement)|would not comment|"
    r"(?:has )?(?:kept silent|remained silent|stayed silent|not broken (?:his|her|its|their) silence)|"
    r"could not be reached(?: for comment)?|(?:did not|has not|had not) (?:respond(?:ed)?|repl(?:y|ied)"
    r"|answer(?:ed)?|return(?:ed)?)"
    r"(?: to)?(?: (?:any |our |his |her |their |repeated |several )*(?:requests? for (?:comment|an interview)"
    r"|questions|calls|messages"
    r"|e-?mails|inquiries|enquiries))|(?:refused|declined) to (?:answer (?:any )?questions|say anything|make any "
    r"comment|be interviewed)"
    r"|would say nothing|would not say (?:a word|anything)|made no comment|had nothing to say|did not (?:wish"
    r"|want) to comment"
    r"|has not said a word|did not say a word|was not available for comment|was unavailable for comment|would "
    r"not be drawn"
    r"|(?:walked|drove|left)(?: [a-z]+){0,4} without (?:a word|comment(?:ing)?|speaking|saying anything)|ignored "
    r"(?:reporters['’] )?questions"
    r"|turned down (?:all )?requests for (?:an interview|interviews|comment))\b"
    # what narrows it
    r"(?! on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)| if| whether| about| directly| further| beyond| when"
    r"| publicly| to | for | at | because| yet| since| as )"
)
SPOKE = pattern(
    rf"[”\"],? (?:(?:said|added|says|insisted|explained) (?P<after>{NAME}|the {HOUSE})"  # ,” said Sand
    rf"|(?P<before>{NAME}|(?:[Tt]he|its|the [a-z]+['’]s) {HOUSE}) (?:said|says|added|insisted|explained|told "
    rf"(?:us|this (?:news)?paper"
    r"|reporters|our reporter|journalists|me)))\b"
    rf"|(?P<told>{NAME}|[Tt]he {HOUSE}) (?:told|explained to) (?:us|this (?:news)?paper"
    r"|our reporter)\b"  # ,” Sand told us
)
AFTER = pattern(r"\bafter the \w+")  # after the vote
#: Ways to be quoted without having commented.
ELSEWHERE = pattern(
    r"\b(?:statement|earlier|wrote|posted|tweet\w*|e-?mail|court|memo|letter|interview|spokes\w+|lawyer|attorney|book|"
    r"video|recording|call|speech|once|then|previously|former\w*|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)


@rule(
    "CN317",
    severity="warning",
    words=(
        "commented",
        "comment",
        "no statement",
        "said nothing",
        "not spoken",
        "to speak",
        "silent",
        "silence",
        "reached",
        "respond",
        "reply",
        "replied",
        "answer",
        "interview",
        "questions",
        "nothing to say",
        "say anything",
        "say nothing",
        "word",
        "be drawn",
        "without",
        "returned",
    ),
    other_words=('" ', '", ', "told us", "told this", "told our", "explained to"),
    languages=("en",),
    confidence=0.7,
    source="a line on silence left from an early version, over the quotation that came in later",
    bad=(
        "The bridge will stay shut until June.\n\n⟦Mayor Elin Sand has not commented⟧.\n\n⟨“We closed it because the "
        "cables are worn,” Sand said⟩.",
        "⟦Director Jonas Weil has so far not commented⟧, and the theatre is locked.\n\n⟨“The roof is unsafe, so we "
        "stopped the play,” said Jonas Weil⟩.",
        "The blaze took two hours to put out. ⟦Torvik Mills declined to comment⟧.\n\n⟨“Our sprinklers were switched "
        "off for repairs,” Torvik Mills said⟩.",
        "Water ran into the tunnel for a week. ⟦Kaisa Holm would not comment⟧.\n\n⟨“We saw the crack in March,” Holm "
        "told reporters⟩.",
        "⟦Mayor Elin Sand declined to comment⟧ after the vote.\n\n⟨“We respect the council,” Sand said⟩ in an "
        "interview after the vote.",
        "The mill closes. The owner, ⟦Rex Dalton, could not be reached⟧.\n\nThe union heard it on the radio. ⟨“I had "
        "no choice,” Dalton said⟩.",
        "The strike goes on. ⟦Berg Foundry has remained silent⟧.\n\n⟨“We will pay what we owe,” Berg Foundry said⟩.",
    ),
    good=(
        "Kaisa Holm would not comment on the tunnel. “We saw the crack in March,” Holm said.",
        "The mill declined to comment on the fire. “The roof was old,” said a neighbour of the mill.",
        "Mayor Elin Sand has not commented on the cables. “We shut the bridge in May,” Sand said.",
        "Mayor Elin Sand has not commented. “She owes us an answer,” said Jonas Weil.",
        "Mayor Elin Sand has not commented. “The bridge is safe,” Sand said in an interview last year.",
    ),
)
def silent_and_quoted(document: Document) -> Iterator[Match]:
    """Has not commented, and is quoted.

    Somebody is said to have made no comment at all and speaks in the same article. Silence on one subject, words
    written or spoken elsewhere or at another time, and another speaker of the same house are no contradiction.
    """
    for silent in SILENT.finditer(document.text):
        for spoke in SPOKE.finditer(document.text):
            sentence = sentence_at(document, spoke.end() - 1)
            speaker = spoke["after"] or spoke["before"] or spoke["told"]
            if same_party(silent["party"], speaker) and not (
                _elsewhere(sentence) and not _at_once(document, silent, sentence)
            ):
                start = spoke.start() if spoke["told"] else _quotation_start(document.text, spoke.start())
                said = document.text[start : spoke.end()]
                message = f"“{document.text[slice(*silent.span())]}” clashes with the quotation {said}"
                yield Match(*silent.span(), message=message, related=(Related(start, spoke.end(), "the quotation"),))
                return


def _at_once(document: Document, silent: re.Match[str], sentence: str) -> bool:
    """Whether both sentences say after what it was, and name the same."""
    said = AFTER.search(document.folded, silent.end(), silent.end() + 30)
    return said is not None and said[0] in sentence


def _elsewhere(sentence: str) -> bool:
    return bool(OTHER_EVENT.search(sentence) or ELSEWHERE.search(sentence))


def _quotation_start(text: str, end: int) -> int:
    """Where the quotation that ends at a mark begins: at its opening mark, or else at the mark itself."""
    opening = max(text.rfind("“", 0, end), text.rfind('"', 0, end), text.rfind("\n", 0, end) + 1)
    return opening if opening > 0 else end

"""CN317: has not commented, and is quoted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import compared
from sourcequal.scorers.contradictions.cues import cue, told
from sourcequal.scorers.contradictions.events import OTHER_EVENT, sentence_at
from sourcequal.scorers.contradictions.parties import NAME, party, same_party

#: Who is quoted, and silent, without a name.
HOUSE = (
    r"(?:company|firm|bank|club|council|ministry|mayor|minister|governor|president|director|chairman|chairwoman"
    r"|owner|union"
    r"|school|university|hospital|airline|developer|manager|coach|captain|driver|police|builder|operator|retailer)"
)
_ASKED = r"(?:requests? for (?:comment|an interview|interviews)|questions|calls|messages|e-?mails|inquiries|enquiries)"
_NARROWED = (
    r"(?! on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)| if| whether| about| directly| specifically| further"
    r"| beyond| when|,? but| publicly| to | for | at | because| yet| since| as | against| until)"
)
SILENT = cue(
    *(
        form + _NARROWED
        for form in (
            r"(?<=not )commented",
            r"(?<=yet to )comment",
            r"made no comment",
            r"said nothing(?=[.,;\n]| (?:on [a-z]+day|yesterday|today|after|afterwards|as|and|at all)\b|$)",
            r"(?<=not )spoken (?:publicly|to the press)",
            r"(?:declined|refused|declines|refuses|declining|refusing) to (?:comment|speak(?: to (?:the press|reporters"
            r"|us))?|say "
            r"anything|make any comment|be interviewed|answer (?:any )?questions|talk(?: to (?:the press|reporters"
            r"|us))?)",
            r"(?:offered|gave|given|issued) no (?:comment|statement)",
            r"(?<=would not )comment",
            r"(?<=will not )comment",
            r"(?:kept|remained|stayed|keeps|remains|stays) silent",
            r"broken (?:his|her|its|their) silence",
            r"could not be reached(?: for comment)?",
            rf"(?:respond|responded|reply|replied|answer|answered|return|returned)(?: to)? (?:(?:a|any|our|his|her"
            rf"|their"
            rf"|repeated"
            rf"|several"
            rf"|the) )*{_ASKED}",
            r"would say nothing",
            r"(?<=would not )say (?:a word|anything)",
            r"nothing to say",
            r"(?<=did not )(?:wish|want) to (?:comment|speak|talk)",
            r"(?<=not )said a word",
            r"(?<=not )say a word",
            r"unavailable for comment",
            r"not available for comment",
            r"(?<=would not )be drawn",
            r"without (?:a word|comment(?:ing)?|speaking|saying anything|taking questions|answering questions)",
            rf"ignored (?:reporters' )?{_ASKED}",
            rf"turned down (?:all )?{_ASKED}",
            r"said no word",
        )
    ),
)
_DENIED = pattern(r"\b(?:not|n't|never|yet to|failed to|refus\w+ to|declin\w+ to) $")
#: Verbs that say silence only where they are denied.
_TO_DENY = ("respond", "repl", "answer", "return", "broken")
_HAS = (
    r"(?: (?:has|have|had|was|is|did|does|would|will|could|not|yet|to|so far|also|both|on [a-z]+day|walked|drove|left"
    r"|[a-z]+ away))*"
)
#: Who it is: by name, or else the house.
_SUBJECTS = tuple(
    re.compile(rf"(?P<party>{who})(?:, [^.;\n\"]{{1,80}}?,|,)?{_HAS} ?$") for who in (NAME, f"[Tt]he {HOUSE}")
)
_SAYS = r"(?:said|says|added|adds|insisted|explained|recalled|admitted|argued|replied|declared)"
_TO_US = r"(?:us|this (?:news)?paper|reporters|our reporter|journalists|me|the (?:court|hearing))"
SPOKE = pattern(
    rf"\",? (?:{_SAYS} (?P<after>(?:{NAME}|the {HOUSE})(?! [a-z]+ [A-Z]|'s|-))"  # ,” said Sand
    rf"|(?P<before>{NAME}|(?:[Tt]he|[Ii]ts|the [a-z]+'s) {HOUSE}) (?:{_SAYS}|told {_TO_US}))\b"
)
LED_IN = pattern(rf"\b(?P<before>{NAME}|[Tt]he {HOUSE}) (?:{_SAYS}|told {_TO_US})[:,] (?=\")")
TOLD = pattern(rf"\b(?P<told>{NAME}|[Tt]he {HOUSE}) (?:told|explained to) (?:us|this (?:news)?paper|our reporter)\b")
AFTER = pattern(r"\bafter the \w+")  # after the vote
#: What was said, whole or its end: its words tell nothing of when it was said.
QUOTED = pattern(r"^[^\"]*[,.?!]\"(?!\w)|\"[^\"]*[,.?!]\"")
#: Ways to be quoted without having commented.
ELSEWHERE = pattern(
    r"\b(?:statement|earlier|wrote|posted|tweet\w*|e-?mail|court|memo|letter|interview|spokes\w+|lawyer|attorney|book|"
    r"video|recording|call|speech|once|then|previously|former\w*|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)


@rule(
    "CN317",
    severity="warning",
    words=SILENT.words,
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
        "The clinic has no heating. Its matron, ⟦Elin Sand, declined to comment⟧.\n\n⟨“We have bought stoves since "
        "last year,” Ms Sand told this newspaper⟩ when asked about the cold.",
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
        "Asked whether she would resign, Mayor Elin Sand declined to comment. “The bridge is safe,” Sand said.",
        "Mayor Elin Sand said nothing would change. “The bridge is safe,” Sand said.",
    ),
)
def silent_and_quoted(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Has not commented, and is quoted.

    Somebody is said to have made no comment at all and speaks in the same article. Silence on one subject, words
    written or spoken elsewhere or at another time, and another speaker of the same house are no contradiction.
    """
    silent = list(_silent(document, places))
    if not silent or document.kept(_in_dialogue):
        return
    spoken: defaultdict[str, list[re.Match[str]]] = defaultdict(list)
    for spoke in (match for form in (SPOKE, LED_IN, TOLD) for match in form.finditer(document.plain)):
        spoken[party(_speaker(spoke))].append(spoke)
    for start, end, who in compared(silent):
        for spoke in compared(spoken[party(who)]):
            sentence = sentence_at(document, spoke.end() - 1)
            of_now = not _elsewhere(QUOTED.sub("", sentence)) or _at_once(document, end, sentence)
            if of_now and same_party(who, _speaker(spoke)):
                first = (
                    _quotation_start(document.plain, spoke.start())
                    if spoke.re.pattern == SPOKE.source
                    else spoke.start()
                )
                said = document.text[first : spoke.end()]
                message = f"“{document.text[start:end]}” clashes with the quotation {said}"
                yield Match(start, end, message=message, related=(Related(first, spoke.end(), "the quotation"),))
                return


def _speaker(spoke: re.Match[str]) -> str:
    groups = spoke.groupdict()
    return groups.get("after") or groups.get("before") or groups.get("told") or ""


def _in_dialogue(document: Document) -> bool:
    """Whether the text is a tale in dialogue, in which somebody says nothing for once."""
    spoken = sum(line.text.lstrip().startswith(OPENING_MARKS) for line in document.filled_lines)
    return spoken >= LEAST_SPOKEN and spoken >= SPOKEN_SHARE * len(document.filled_lines)


LEAST_SPOKEN, SPOKEN_SHARE = 6, 0.4  # lines that begin with speech
OPENING_MARKS = ('"', "“", "‘", "„", "«", "—", "–")


def _silent(document: Document, places: tuple[int, ...]) -> Iterator[tuple[int, int, str]]:
    """Who is silent, and where it is said."""
    for match in told(document, places, SILENT.form):
        start, _ = document.sentence_from(match.start()) or match.span()
        before = document.plain[max(start, match.start() - SUBJECT_BACK) : match.start()]
        subject = next(filter(None, (form.search(before) for form in _SUBJECTS)), None)
        affirmed = match[0].startswith(_TO_DENY) and not _DENIED.search(before)
        narrowed = ASKED.search(document.folded, start, match.start()) or (subject and SEVERAL.search(subject[0]))
        if subject and not affirmed and not narrowed:
            yield match.start() - len(before) + subject.start(), match.end(), subject["party"]


#: Silent on one question: asked whether he would stay, he declined to comment.
ASKED = pattern(r"\basked (?:if|whether|about|why|how|when|what|who|which)\b")
SEVERAL = pattern(r", [^,]* and [A-Z]")  # Ann Lee, Jon Orme and Ada Pell
SUBJECT_BACK = 140  # characters before a verb in which it is said who is silent


def _at_once(document: Document, end: int, sentence: str) -> bool:
    """Whether both sentences say after what it was, and name the same."""
    said = AFTER.search(document.folded, end, end + 30)
    return said is not None and said[0] in sentence


def _elsewhere(sentence: str) -> bool:
    return bool(OTHER_EVENT.search(sentence) or ELSEWHERE.search(sentence))


def _quotation_start(text: str, end: int) -> int:
    """Where the quotation that ends at a mark begins: at its opening mark, or else at the mark itself."""
    opening = max(text.rfind('"', 0, end), text.rfind("\n", 0, end) + 1)
    return opening if opening > 0 else end

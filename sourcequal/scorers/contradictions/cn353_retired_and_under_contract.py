"""CN353: retired, and in training for the next race."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.focus import PEOPLE_CLASSES, of_one_person
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.persons import FULL
from sourcequal.scorers.contradictions.wordings import wordings

_WHO = rf"(?P<who>{FULL}|(?!(?:It|In|The|This|That|They|But|And)\b)[A-Z][\w'-]+|[Ss]he|[Hh]e)"
_SPORT = (
    r"(?:the sport|racing|boxing|tennis|football|running|cycling|skiing|swimming|rugby|cricket|golf|hockey|athletics"
    r"|playing|competition|competitive \w+"
    r"|professional \w+|wrestling|skating|rowing|sailing|chess|the ring)"
)
RETIRED = Pair(
    words=(
        "retire",
        "hung up",
        "career",
        "gave up",
        "quit ",
        "last race",
        "last match",
        "last game",
        "last fight",
        "former",
    ),
    one=(
        pattern(
            rf"\b{_WHO}(?:, [^,.\n]{{1,40}},|, who)? (?:has "
            rf"|had )?(?:retired (?:from {_SPORT}|for good|in (?:19|20)\d\d|last)|hung up (?:her|his) \w+"
            r"|ended (?:her|his) career|called time on (?:her|his) career|announced (?:her|his) retirement"
            rf"|(?:gave up|quit) {_SPORT}"
            r"|(?:ran|played|fought|swam|rode|skied) (?:her|his) last (?:race|match|game|fight|bout))\b"
        ),
        pattern(rf"\b[Ss]ince (?:she|he) (?:gave up|quit|retired from) {_SPORT}[^.;\n]{{0,20}}, {_WHO}"),
        pattern(rf"\b(?:[Tt]he|[Nn]ow) retired (?:[a-z-]+ ){{1,2}}{_WHO}"),
        pattern(
            rf"\b{_WHO} is a (?:former|retired) (?:[a-z-]+ ){{0,2}}(?:runner|player|boxer|cyclist|skier|swimmer|racer"
            rf"|athlete|footballer|goalkeeper|jockey|fighter|wrestler|skater|rower)\b"
        ),
    ),
    other_words=(
        "contract",
        "training for",
        "preparing for",
        "will run",
        "will race",
        "race again",
        "will play",
        "will fight",
        "still races",
        "still plays",
        "still competes",
        "stop racing",
        "to stop",
        "compete",
    ),
    other=(
        pattern(
            rf"\b{_WHO} (?:has|is under|signed|extended) (?:an? |a new |her |his )?contract\b(?! "
            rf"as)[^.;\n]{{0,40}}?\b(?:to "
            rf"(?:run|play|race|fight|ride|box|skate) |until|till|through|runs to|with (?:her|his) club)"
        ),
        pattern(
            r"\b(?P<who>[Hh]er|[Hh]is|[A-Z][\w'-]+'s) contract (?:runs|lasts|is good|does not expire|expires) "
            r"(?:until|till|to|in|through)"
        ),
        pattern(
            rf"\b{_WHO} (?:is|has been) (?:already |now |back )?(?:in training|training|preparing) for"
            rf" (?:her|his|the) "
            rf"(?:next (?:\w+ )?)?(?:race|fight|match|season|bout|marathon|games|world|european|olympic|championships?"
            rf"|tour)"
        ),
        pattern(
            rf"\b{_WHO} (?:will|is (?:due|set) to) (?:run|race|fight|compete|play|ride|box) (?:again|in|at|for"
            rf"|against)\b"
        ),
        pattern(
            rf"\b{_WHO} (?:still (?:races|competes|plays|boxes|fights|runs)|has no (?:plans|intention|wish) (?:to stop"
            rf"|to retire|of (?:stopping|retiring)))\b"
        ),
    ),
    both=pattern(
        r"\b(?:comeback|come back|came back|came out of|out of retirement|return\w*|reversed|un-?retired|unless"
        r"|coach\w*|manager|pundit|commentator|ambassador|charity|veterans?|legends|international|test cricket|track"
        r"|will retire|would|if|before|plans to retire|singles|doubles|one-day|national team|not retired|never retired"
        r"|said he|said she|when (?:she|he))\b",
        re.IGNORECASE,
    ),
    lasting=True,
)

#: What is signed, and by how much it is described before its name.
_PAPER = (
    r"(?:[\w'-]+ ){0,4}?(?:contract|deal|agreement|pact|treaty|accord|terms|papers|lease|extension|document|charter"
    r"|declaration|memorandum|protocol|ceasefire|truce)"
)
_PAPERS = pattern(
    r"contract|deal|agreement|pact|treaty|accord|terms|papers|lease|document|charter|declaration"
    r"|protocol|ceasefire|truce"
)
SIGNED = Pair(
    words=("sign", "put pen to paper", "deal", "contract", "inked", "committed", "put h"),
    one=wordings(
        "(?-i:[A-Z])[^.;\\n]{0,40}(?:contract|deal|agreement|pact|treaty|accord|ceasefire|truce|charter)"
        " signed(?= in| by| at| after|\\n| on)",
        f"WHO ASIDE MAYBE(?:signed|signs|sign|inked|inks|put OWN name to|put OWN signature to) "
        f"(?:(?:a|an|the|OWN|their) )?{_PAPER}",
        "WHO ASIDE MAYBE(?:joins|joined|moved to|moves to) .. on a (?:\\w+[ -]){0,4}(?:deal|contract)",
        "WHO ASIDE MAYBE(?:put pen to paper|signed on the dotted line|signed for NAME|signed until|signed up to)",
        f"(?:both|the two|the|all) (?:\\w+ )?(?:sides|leaders|parties|countries|presidents|ministers"
        f"|companies|clubs|men|women|"
        f"owners|chairmen|mayors) (?:have |has )?(?:signed|put their names? to|put their signatures?"
        f" to) (?:it|(?:a|an|the) {_PAPER})",
        f"the {_PAPER} (?:was|were|has been|have been|is|are) signed(?! (?:off|by the)\\b)",
        OWN="his|her",
        **PEOPLE_CLASSES,
    ),
    other_words=(
        "unsigned",
        "not sign",
        "t signed",
        "no contract",
        "no deal",
        "to sign",
        "pen to paper",
        "put to paper",
        "without sign",
        "without a sign",
        "no agreement",
        "nothing has been signed",
        "nothing signed",
        "no papers",
        "been signed",
        "no terms",
        "signature",
    ),
    other=wordings(
        f"(?:the|OWN) {_PAPER} (?:is|are)? ?(?:still |now |only )*(?:awaits?|waits? for|awaiting"
        f"|waiting for|lacks?|needs?)"
        " (?:(?:the|a|their|his|her|both|two|its|any) ){0,2}(?:\\w+ )?signatures?",
        f"(?:the )?signatures? (?:on|under|to) (?:the|OWN) {_PAPER} (?:is|are) (?:still )?(?:missing"
        f"|awaited|lacking|to come)",
        "no (?:contract|deal|agreement|papers|pact|treaty|accord|terms) (?:has|have|had|was|were|is) (?:yet |so far "
        "|as yet )?(?:been )?"
        "(?:put to paper|signed|agreed|inked|put on paper)",
        f"(?:the|OWN) {_PAPER} (?:remains?|is|are|was|stays) (?:still )?(?:unsigned|not signed|yet to be signed)",
        f"(?:the|OWN) {_PAPER} (?:has|have) (?:yet to be|not (?:yet )?been|still not been|never been) (?:signed|inked)",
        "WHO ASIDE (?:has|have|had) (?:yet to|not yet|still not|not) (?:sign|signed|put|ink|inked)(?: (?:a|an|the"
        "|anything|OWN|pen|with)\\b|(?=[.,;]))",
        "WHO ASIDE (?:hasn|haven)'t (?:yet )?signed",
        "nothing (?:has been|is|was) (?:yet )?signed",
        "(?:left|parted|went home|flew home|broke up) without (?:\\w+ ){0,2}signatures?",
        "without (?:signing|having signed) (?:a|an|the|anything)",
        OWN="his|her|their|its",
        **PEOPLE_CLASSES,
    ),
    both=pattern(
        r"\b(?:will|unless|until|before|expected|due|set to|to be|hop\w+|plan\w*"
        r"|ready|about to|other|another|second|new contract"
        r"|extension|last (?:year|month|week|season)|in (?:19|20)\d\d|years? ago|previous\w*|earlier|since|when|rival"
        r"|different|first|letter of intent"
        r"|provisional\w*|preliminary|memorandum|both|all of|lawmakers|president|bill|petition"
        r"|countries|nations|states)\b"
    ),
)


@rule(
    "CN353",
    severity="warning",
    words=(
        "retired",
        "retirement",
        "hung up",
        "career",
        "gave up",
        "quit ",
        "her last",
        "his last",
        "is a former",
        "signed",
        "signs ",
        " sign ",
        "pen to paper",
        "inked",
        " deal",
        "put their",
    ),
    other_words=(*RETIRED.other_words, *SIGNED.other_words),
    languages=("en",),
    confidence=0.7,
    source="portraits of athletes put together from two years' stories",
    bad=(
        "⟨Sculler Mira Tanne hung up her oars⟩ in the spring, with four medals.\n\nShe keeps bees."
        " ⟦She is in training "
        "for the world⟧ cup in June.",
        "⟨The retired boxer Jonas Weil⟩ runs a bakery by the bridge.\n\nBread suits him. ⟦Weil’s contract runs until⟧ "
        "2028.",
        "Keeper Lars Ek joins Sund. ⟨He has signed a four-year contract⟩, the club said.\n\nHis agent was calm. ⟦No "
        "contract "
        "has yet been put to paper⟧, she said.",
    ),
    good=(
        "Keeper Lars Ek joins Sund. He has signed a four-year contract. Before, no contract had been put to paper.",
        "Sculler Mira Tanne hung up her oars in the spring. She came out of retirement and is in training for the "
        "world cup.",
        "Sculler Mira Tanne hung up her oars in the spring. Her sister Lena is in training for the world cup.",
        "The retired boxer Jonas Weil runs a bakery. Weil’s contract as a coach runs until 2028.",
    ),
)
def retired_and_under_contract(document: Document) -> Iterator[Match]:
    """Retired from a sport, and still competing in it.

    One person has ended a career and has a contract, a next race or no wish to stop. Comebacks, other branches of the
    sport and work as a coach are left alone. A contract or a pact that is signed, and is not, belongs here, too.
    """
    yield from clashes(document, RETIRED, of_one_person)
    yield from clashes(document, SIGNED, _one_paper)


def _one_paper(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of the one contract: no two people sign, and no two kinds of paper."""
    whose = [match.groupdict().get("who") for match in (one, other)]
    papers = [set(_PAPERS.findall(match[0].lower())) - {"document", "papers"} for match in (one, other)]
    if all(whose):
        return of_one_person(document, one, other)
    return bool(papers[0] & papers[1]) or not all(papers)  # “it”; the document

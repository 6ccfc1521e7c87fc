"""CN339: it was not done, and it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.events import apart, around, at_hand, clash, either, sentences_at
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.wordings import wordings

_WAS = r"(?:was|were|has been|have been|had been|is being|are being)"
_GIVEN = r"(?:given away|handed out|given out|distributed|donated|shared out|dished out|passed on)"
_HELD = r"(?:arrested|detained|apprehended|taken into custody|in custody|under arrest)"
_BUILT = r"(?:houses|homes|buildings|cars|vehicles|roofs|windows|boats|shops|barns)"
NEVER = pattern(r"(?!)")

_PAPER = (
    r"(?P<paper>pact|treaty|agreement|deal|accord|contract|memorandum|bill|law|lease|declaration|document|text"
    r"|protocol"
    r"|settlement|convention|act|order|decree|charter|truce|ceasefire|papers|legislation|measure|extension)"
)
_SIGNER = r"(?:(?P<who>NAME)|he|she|they|it|both (?:sides|parties)|the (?:two )?[a-z]+|ministers|leaders|delegates)"
#: A treaty, a contract or a bill: signed, and not.
SIGNED = Pair(
    words=(
        "sign",
        "put to paper",
        "pen to paper",
        "inked",
        "without an agreement",
        "without a deal",
        "vetoe",
        "empty-handed",
    ),
    one=wordings(
        rf"{_PAPER}(?: (?:on|with|between|for|over) [^.,;\n]{{2,40}}?)? (?:(?:is|are|was|were|has|have|remains?"
        rf"|stays?|still|as yet|yet"
        r"|so far|now|been)(?: |$))*(?:unsigned|not (?:yet )?(?:been )?signed)",
        rf"no (?:[a-z-]+ )?{_PAPER} (?:(?:has|have|was|were|yet|been|so far|as yet) )*(?:signed|put to paper"
        rf"|inked|put on paper)",
        rf"{_SIGNER} (?:(?:has|have|had|is|are) )?(?:not (?:yet )?sign(?:ed)?|yet to sign|still to sign"
        rf"|refus(?:es|ed|ing) to sign|declin(?:es"
        rf"|ed) to sign|never signed|stopped short of signing|will not sign)(?: (?:the|a|an|any|his|her|their"
        rf"|its|[a-z]+['’]s)"
        rf"(?: [\w-]+){{0,2}}? {_PAPER})?",
        r"nothing has (?:yet )?been signed|(?:left|parted|ended|broke up|went home|flew home) without (?:(?:an?"
        r"|any) (?:agreement"
        rf"|deal)|signing(?: (?:the|an?) {_PAPER})?|signatures?)",
        rf"(?:veto(?:es|ed)|refused to approve) (?:the|a) (?:[a-z-]+ )?{_PAPER}",
        rf"{_PAPER} (?:was|has been|is) vetoed|without (?:his|her|a) signature",
    ),
    other_words=(" sign", "signature", "put her name", "put his name", "pen to paper", "inked", "put their names"),
    other=wordings(
        rf"(?:{_SIGNER}(?:, [^.;\n]{{1,60}}?,)? (?:(?:has|have|had|on [a-z]+day|yesterday|today|finally|duly"
        rf"|now) )*)?(?<!\bto )(?<!\bnot )(?<!ll )(?<!\bdid )(?<!could )"
        rf"(?:sign|signs|signed|inked)(?: up to)?(?: (?:the|an?|his|her|their|its))?(?: (?!up\b"
        rf"|off\b)[\w-]+){{0,4}}? {_PAPER}",
        rf"(?:the|a|this) (?:[a-z-]+ )?{_PAPER}(?: (?:on|with|between|for|over) [^.,;\n]{{2,40}}?)? (?:(?:was"
        rf"|were|has been|had been) (?:\w+ )?"
        r"signed|bears (?:the|their|his|her) signatures?)",
        r"put (?:her|his|their) (?:names?|signatures?) (?:to|under|on)|putting (?:her|his|their) (?:names?"
        r"|signatures?) (?:to|under|on)"
        rf"|put pen to paper|signed (?:it|them) (?:on|in|at|yesterday|today|last)"
        rf"|(?:the )?signing of the (?:[a-z-]+ )?{_PAPER}(?= (?:was|took|drew))",
    ),
    both=pattern(
        r"\b(?:until|later|then|next|tomorrow|will|would (?:be )?sign\w*|due to|to be signed|expect\w*|hop\w+"
        r"|before|after "
        r"signing|first"
        r"|previous\w*|another|other|others|second|earlier|old|new|amend\w*|draft|initial\w*|once|when|ready to"
        r"|agreed to|plans? to"
        r"|want\w*|ask\w*|urg\w+|call\w*|press\w*|remaining|except|all but|some|most|override|successor"
        r"|predecessor|overrid\w+"
        r"|overrode|petition|open letter)\b",
        re.IGNORECASE,
    ),
)


class Act(NamedTuple):
    """One act: the words of which one must stand in the article, how it is denied as a whole, and how it is told."""

    words: tuple[str, ...]
    denied: Pattern
    done: Pattern
    apart: Pattern = NEVER  # words around either with which it is of somebody or something else


ACTS = (
    Act(
        ("none of", "nothing was", "nothing has", "not been "),
        pattern(
            rf"\b(?:none of (?:which|it|them|the [a-z]+)|nothing) {_WAS} {_GIVEN}"
            rf"|\b(?:the|this) [a-z]+ (?:{_WAS.replace('is being|are being', 'will')}) not (?:been )?{_GIVEN}"
            rf"|\bnot been {_GIVEN}"
        ),
        pattern(
            rf"\b(?:the [a-z]+|it|they|all of it) (?:{_WAS}|went) (?:later )?{_GIVEN}(?: (?:to|among|between)(?: "
            rf"(?:the|three|two|four|five|several|local))? [a-z]+)?"
        ),
    ),
    Act(
        (
            "arrest",
            "in custody",
            "detained",
            "at large",
            "on the run",
            "caught",
            "not been found",
            "suspect",
            "looking for",
            "hunt",
            "apprehended",
        ),
        pattern(
            rf"\b(?:no ?one|nobody) (?:has yet been|has so far been|is|{_WAS}) {_HELD}"
            rf"|\bno arrests? {_WAS} (?:yet )?(?:been )?made|\bthere {_WAS} no arrests|\bno suspects? {_WAS} {_HELD}"
            r"|\b(?:have|has) yet to make an arrest|\bhas not (?:yet )?been caught"
            r"|\b(?:the|a|only|sole)(?: [a-z]+)? (?:thief|gunman|attacker|suspect|culprit|killer|robber|burglar"
            r"|arsonist|man) (?:is|remains|was) (?:still )?(?:at large|on the run)"
            r"|\b(?:is|remains) still (?:at large|on the run)"
            r"|\bhunt for the (?:thief|gunman|attacker|suspect|culprit|killer|robber) (?:goes on|continues)"
            r"|\bpolice (?:are still (?:looking|hunting|searching) for the (?:thief|gunman|attacker|culprit|killer"
            r"|robber|suspect)|have no suspects?)"
        ),
        pattern(
            rf"\b(?:an?|(?!(?:19|20)\d\d){WHOLE}|the|several) (?:[a-z0-9-]+ ){{0,2}}(?:man|men|woman|women|people"
            r"|suspects?|youths?|thief|gunman|attacker|culprit|killer|robber|burglar|arsonist|teenagers?|boys?"
            r"|brothers|thieves|driver|students|protesters|demonstrators|fans)(?: aged \d\d| of \d\d"
            rf"|, \d\d,)? (?:{_WAS}|is|are) (?:{_HELD}|caught|seized|picked up|captured)"
            r"|\b(?:police|officers|detectives)(?: in [a-z]+)? (?:have |later |said they had )?(?:arrested|detained"
            rf"|caught|made an arrest)(?: (?:an?|{WHOLE}|several) (?:[\w-]+ )?[a-z]+)?"
            r"|\b(?:suspect|thief|gunman|man|culprit) (?:gave|turned) himself (?:up|in)"
            r"|\b(?:police|officers|detectives) took an? (?:[\w-]+ )?(?:man|woman|suspect) into custody"
        ),
        pattern(
            r"\b(?:accomplice|third|second|leader|gang|another|fire|released|without charge|later|tuesday|over the "
            r"(?:fire|murder)|so far unknown|ringleader|mastermind|other)\b"
        ),
    ),
    Act(
        ("no charges", "not been charged", "been charged"),
        pattern(
            rf"\bno charges {_WAS} (?:filed|brought|laid)|\b(?:nobody|no ?one) {_WAS} charged|\bhas not been charged"
        ),
        pattern(rf"\b(?:he|she|they|the [a-z]+|{WHOLE} [a-z]+) {_WAS} charged with [a-z]+"),
    ),
    Act(
        ("childless", "no children", "had children", "any children"),
        pattern(
            r"\b(?:he|she|they|the couple|[a-z]+) (?:never had (?:any )?children|had no children|leaves no "
            r"children|left no children|was childless"
            r"|remained childless)"
        ),
        pattern(
            r"\b(?:is|are|was) survived by (?:his|her|their|an?|two|three|four)(?: [a-z]+)? (?:sons?|daughters?"
            r"|children)"
            r"|\b(?:his|her|their) (?:only |eldest |younger |elder )?(?:son|daughter)(?=,"
            r"| [a-z]+ (?:said|says|told|will|runs|keeps|has|is)\b)"
        ),
    ),
    Act(
        ("no damage", "nothing was damaged", "undamaged", "unscathed"),
        pattern(
            rf"\bno damage {_WAS} (?:reported|caused|done)|\bthere {_WAS} no damage|\bcaused no damage|\bnothing "
            rf"{_WAS} damaged"
        ),
        pattern(
            rf"\b(?:{WHOLE}|several|many|dozens of|some) (?:[a-z]+ )?{_BUILT} {_WAS} (?:badly |slightly |heavily "
            rf")?(?:damaged|destroyed|flattened|smashed|wrecked)"
        ),
    ),
    Act(
        ("not paid", "unpaid", "not yet paid"),
        pattern(r"\b(?:has|have) (?:still |yet )?not (?:yet )?paid (?:the|his|her|its|their) (?P<what>[a-z]+)"),
        pattern(
            r"\bthe (?P<what>[a-z]+) (?:has|have) been (?:fully )?paid(?: in full| off)?|\b(?:has|have) (?:fully "
            r")?paid (?:the|his|her|its|their) (?P<what2>[a-z]+)(?: in full)?"
        ),
    ),
    Act(
        ("no witnesses",),
        pattern(rf"\bno witnesses (?:{_WAS} (?:called|heard)|testified|appeared|came forward)"),
        pattern(rf"\b(?:{WHOLE}|several|the) witnesses (?:told|said|testified|{_WAS} heard|gave evidence)"),
    ),
    Act(
        ("lost power", "power cuts", "no outages"),
        pattern(
            rf"\b(?:nobody|no ?one|no (?:homes|households|customers)) lost (?:power|electricity)|\bno (?:power "
            rf"cuts|outages) {_WAS} reported"
        ),
        pattern(
            rf"\b{WHOLE} (?:[a-z]+ )?(?:homes|households|customers|people) (?:were|are|was|remained) without "
            rf"(?:power|electricity)"
        ),
    ),
    Act(
        ("no survivors", "nobody survived", "no one survived"),
        pattern(r"\bthere (?:were|are) no survivors|\b(?:nobody|no ?one) survived"),
        pattern(
            rf"\b(?:{WHOLE}|the|several) (?:[a-z]+ )?(?:survivors? (?:were|was|are|is|said|told)|(?:people"
            rf"|passengers|men|women|sailors|crew) survived)"
        ),
    ),
)
#: Words of a revision, of other things, or of another matter.
REVISED = pattern(
    r"\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|first"
    r"|initial\w*|at first|(?:was|were|has been|have been) later|early|by (?:evening|morning|night|noon)|then|now"
    r"|over an?|in connection|similar|different|still|until|some of|part of|except|but|although|though|denied"
    r"|not true)\b"
)


@rule(
    "CN339",
    severity="warning",
    words=(*(word for act in ACTS for word in act.words), *SIGNED.words),
    languages=("en",),
    confidence=0.75,
    source="negated against asserted in other words: none of it was given away, and it was distributed",
    bad=(
        "The wardens seized 90 crates of crabs, ⟨none of which was given away⟩, because it is evidence.\n\n⟦The catch "
        "was distributed to two hospices⟧ before noon.",
        "⟨No one has been arrested⟩, police said.\n\nA neighbour saw a van. ⟦Two men were detained⟧ at the ferry with "
        "a bag of watches.",
        "⟦Detectives detained a 44-year-old baker⟧ at the ferry on Monday.\n\nThe bell weighs a ton. ⟨The thief is "
        "still at large⟩, a warden said.",
        "Jan Kubik painted doors. ⟨He never had children⟩, he used to say, and had no time.\n\nHe ⟦is survived by his "
        "daughter⟧ Hana.",
        "Norvia and ⟨Sarkia sign pact⟩ on eels\n\nThe talks lasted a night. The ⟦pact remains unsigned⟧, "
        "officials said.",
        "The shop ⟨has not paid the rent⟩ since spring. ⟦The rent has been paid in full⟧, the landlord said.",
    ),
    good=(
        "None of the hams was given away, the office said. The cheese from the same hearse, another load, was handed "
        "out.",
        "No one has been arrested over the watches. Two men were detained at the ferry over a stolen bicycle.",
        "The office first said that no one has been arrested. Two men were detained at the ferry.",
        "The two sides have signed a truce. The treaty on the river remains unsigned.",
        "Goalkeeper Ola Rask has signed a contract. Defender Jan Tamm has yet to sign.",
        "The shop had not paid the rent since spring. The rent has now been paid in full.",
        "No arrests were made on Friday. In 2019 two men were arrested at the ferry.",
    ),
)
def denied_and_done(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """An act is denied as a whole, and told in other words.

    Nothing was given away – it was distributed; nobody was arrested – two men were detained. The rule is silent where
    either sentence speaks of another time or matter, or takes back what was said first.
    """
    sentences = sentences_at(document, places)
    for act in ACTS:
        denied = _denial(document, act, sentences)
        if denied is None or not _plain(document, denied, act):
            continue
        for done in act.done.finditer(document.folded):
            if apart(denied, done) and _plain(document, done, act) and _what(denied) == _what(done):
                yield clash(document, done.span(), denied.span(), "the denial")
                return
    yield from clashes(document, SIGNED, _one_paper)


#: Words for any signed paper.
ANY_PAPER = frozenset("agreement deal document text papers measure settlement".split())
_KINDS = (
    "bill law act legislation measure order decree",
    "pact treaty accord convention protocol declaration charter agreement deal",
    "contract lease extension deal agreement",
    "truce ceasefire agreement deal accord",
)


def _one_paper(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two statements are of one paper: both words may mean one kind of it, and no two people are named."""
    kinds = {(each.groupdict().get("paper") or "").lower() for each in (one, other)} - {""}
    names = {name.split()[-1] for each in (one, other) if (name := each.groupdict().get("who"))}
    alike = len(kinds) < 2 or any(kinds <= set(kind.split()) for kind in _KINDS) or not kinds.isdisjoint(ANY_PAPER)
    apart_told = document.sentence_from(one.start()) != document.sentence_from(other.start())
    return alike and len(names) < 2 and apart_told


def _denial(document: Document, act: Act, sentences: list[Span]) -> re.Match[str] | None:
    """The first denial of an act, in those of the sentences that have one of its words."""
    for start, end in sentences:
        if not any(document.folded.find(word, start, end) >= 0 for word in act.words):
            continue
        if denied := act.denied.search(document.folded, start, end):
            return denied
    return None


def _plain(document: Document, match: re.Match[str], act: Act) -> bool:
    said = around(document, match)
    return at_hand(document, match) and not REVISED.search(said) and not act.apart.search(said + match[0])


def _what(match: re.Match[str]) -> str:
    """What was paid, where the act has an object that both sides must name."""
    return either(match, "what")

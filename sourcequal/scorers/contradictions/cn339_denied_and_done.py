"""CN339: it was not done, and it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import compared
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.cues import Act, Acts, cue, told, what, with_subject
from sourcequal.scorers.contradictions.events import apart, around, at_hand, clash
from sourcequal.scorers.contradictions.signings import CUE, signed_and_not

_WAS = r"(?:was|were|has been|have been|had been|is being|are being)"
_GIVEN = r"(?:given away|handed out|given out|distributed|donated|shared out|dished out|passed on)"
_HELD = r"(?:arrested|detained|apprehended|taken into custody|in custody|under arrest)"
_CAUGHT = r"(?:caught|captured|found|arrested|detained|apprehended)"
_BUILT = r"(?:houses|homes|buildings|cars|vehicles|roofs|windows|boats|shops|barns)"
_CULPRIT = (
    r"(?:thief|thieves|gunman|gunmen|attacker|attackers|suspect|suspects|culprit|culprits|killer|robber|robbers|burglar"
    r"|burglars|raider|raiders|arsonist|man|woman|driver|knifeman|fugitive|prisoner|escapee|inmate|pair|couple|gang"
    r"|youth"
    r"|youths|intruder|vandal|vandals|assailant|perpetrators?|boy|teenager)"
)
_NOBODY = ("nobody", "no one", "no-one")
_POLICE = r"(?:police|detectives|officers|investigators|deputies|troopers|the yard)"
_JOBS_LOST = ("redundancies", "lay-offs", "layoffs", "job (?:losses|cuts)")
_PAPERS = r"(?:licen[cs]e|permit|permission|visa|passport|warrant|insurance|authori[sz]ation|ticket)"
_JOBS_KEPT = cue(
    *(rf"{none} (?:will|is to) lose (?:their|his|her|a) jobs?" for none in _NOBODY),
    *(rf"{none} (?:will|is to) be (?:made redundant|laid off|let go)" for none in _NOBODY),
    *(rf"no {posts} (?:will|are to) (?:go|be (?:lost|cut|at risk))" for posts in ("jobs", "posts")),
    *(rf"{no} {lost}" for no in ("no", "without", "without any") for lost in _JOBS_LOST),
    r"all jobs (?:are|were) safe",
)
_OTHER_JOBS = pattern(
    r"\b(?:fear\w*|rumou?rs?|voluntary|others?|rivals?|competitors?|last|already|previous\w*|denied|claim\w*)\b"
)
ACTS = Acts(
    Act(
        cue(
            *(rf"{none} {_WAS} {_GIVEN}" for none in ("none of (?:which|it|them|the [a-z]+)", "nothing")),
            rf"(?<=not been ){_GIVEN}",
            rf"(?<=not be ){_GIVEN}",
        ),
        cue(rf"{_GIVEN}(?: (?:to|among|between)(?: (?:the|three|two|four|five|several|local))? [a-z]+)?"),
        before=pattern(
            r"\b(?:the|this|these|those) [a-z]+ (?:was|were|has been|have been|went)(?: later| all)? $"
            r"|\b(?:it|they|all of it) (?:was|were|went)(?: later| all)? $"
        ),
    ),
    Act(
        cue(
            *(rf"{none} (?:has (?:yet|so far) been|is|{_WAS}) {_HELD}" for none in _NOBODY),
            r"no arrests?",
            r"without (?:an arrest|making an arrest|any arrests)",
            r"make an arrest(?<=yet to make an arrest)",
            r"no suspects",
            r"at large",
            r"on the run(?:(?<=is on the run)|(?<=are on the run)|(?<=was on the run)|(?<=were on the run)|(?<=been "
            r"on the run)"
            r"|(?<=still on the run)|(?<=remains on the run)|(?<=remained on the run)|(?<=remain on the run))",
            rf"(?<=has not been ){_CAUGHT}",
            rf"(?<=have not been ){_CAUGHT}",
            rf"(?<=not yet been ){_CAUGHT}",
            rf"(?<=yet to be ){_CAUGHT}",
            rf"(?<=never been ){_CAUGHT}",
            rf"(?:hunting|looking|searching) for (?:the|a|an|its|this|their) (?:[a-z-]+ ){{0,3}}?{_CULPRIT}",
            rf"(?:hunt|search|manhunt) for (?:the|a|an) (?:[a-z-]+ ){{0,3}}?{_CULPRIT} (?:goes on|continues|is "
            rf"(?:still )?under"
            r" way|entered|went on)",
            r"manhunt (?:goes on|continues|is (?:still )?under way|went on|entered)",
            r"(?:eluded|evaded|eluding|evading) (?:capture|arrest|police|the police)",
            r"(?:remains|still) (?:free|in hiding|a fugitive|missing from custody|being sought|sought|hunted|wanted"
            r"|being hunted)",
        ),
        cue(
            rf"BEEN{_HELD}",
            r"BEEN(?:caught|captured|seized|nabbed)(?= (?:by|in|at|after|when|as|hiding|trying|near|outside)\b|[.,;])",
            r"held(?= (?:in custody|for questioning|on suspicion|by (?:police|officers)|at [a-z ]{3,20}station))",
            rf"{_POLICE} (?:[a-z ]{{0,20}}? )?(?:have |has |later |said they had )?(?:arrest(?:s|ed)?|detain(?:s|ed)?"
            rf"|caught"
            rf"|catch|nabs?|nabbed|hold|captured?|seized) (?:an?|the|two|three|four|COUNT|[a-z-]+) ?(?:[a-z0-9-]+ "
            rf"){{0,3}}?"
            r"(?:man|men|woman|women|people|suspects?|youths?|thief|thieves|gunman|attacker|culprit|killer|robbers?"
            r"|burglars?"
            r"|teenagers?|boys?|brothers|driver|students|protesters|couple|pair|gang|baker|[a-z]+er|him|her|them)",
            r"(?:gave|turned|handed|given) (?:himself|herself|themselves) (?:up|in|over)",
            r"into custody",
            r"(?:behind bars|in a cell|in a police cell|in handcuffs|in the cells)",
            r"handcuffed",
            r"made an arrest",
            r"(?:led|taken|driven) away (?:in handcuffs|by (?:police|officers))",
            r"(?:questioned|quizzed|interrogated)(?: by (?:police|detectives)| over| at)",
            r"arrests? of (?:the|a|an|two|three)",
        ),
        pattern(
            r"\b(?:accomplices?|third|second|leader|gang|another|fire|released|without charge|later|over the "
            r"(?:fire|murder)|so far unknown|ringleader|mastermind|other|others|protests?|demonstrat\w+|war|hostages?"
            r"|elections?|talks|meeting|past|times|deceased|years|aliens|believed|dozens|hundreds|soldiers?|rebels?"
            r"|militants?|last|fish|trophy"
            r"|champion\w*|possum|ball)\b"
        ),
    ),
    Act(
        cue(
            r"no charges",
            *(rf"{none} (?:has been|was|had been) charged" for none in _NOBODY),
            r"(?<=not been )charged",
            r"without charge",
            r"(?<=not )charged",
        ),
        cue(r"BEENcharged with [a-z]+"),
        pattern(r"\b(?:later|other|others|second|third|another|released|initially)\b"),
    ),
    Act(
        _JOBS_KEPT,
        cue(
            *_JOBS_LOST,
            r"(?:cut|shed|axe|slash|cutting|shedding|axing|slashing) COUNT (?:[a-z]+ )?(?:jobs|posts)",
            r"jobs (?:will|are to) (?:go|be (?:cut|lost))",
            r"(?:workers|people|employees|staff) (?:will|are to) (?:go|be (?:laid off|made redundant|let go|sacked)"
            r"|lose their jobs?)",
        ),
        _OTHER_JOBS,
        pattern(rf"(?<![\w.,-]){WHOLE} (?:[a-z]+ )?$|\b(?:will|to|is|are|was|were|has|have|by) $"),
    ),
    Act(
        cue(
            r"childless",
            r"never had (?:any )?children",
            r"had no children",
            r"no children(?<=have no children)",
            r"(?:leaves|left) no children",
        ),
        cue(
            r"survived by (?:(?:his|her|their) (?:wife|husband|partner|widow)(?: [a-z]+)?,? (?:and|[a-z]+,) )?(?:his"
            r"|her|their"
            r"|an?|two|three|four|five|six)(?: [a-z]+)? (?:sons?|daughters?|children)",
            r"(?:son|daughter)(?:(?<=\b(?:his|her) son)|(?<=\b(?:his|her) daughter))(?=,| [a-z]+ (?:said|says|told"
            r"|will|runs"
            r"|keeps|has|is)\b)",
            r"(?:his|her) (?:only|eldest|younger|elder|youngest) (?:son|daughter)",
            r"(?:father|mother) of (?:two|three|four|five|six|seven|a (?:son|daughter))",
        ),
    ),
    Act(
        cue(
            r"no damage(?= (?:was|has been|is|to)\b|[.,])",
            r"nothing was damaged",
            r"undamaged",
            r"unscathed",
            r"without damage",
            r"escaped damage",
            r"(?<=not )damaged",
        ),
        cue(
            rf"{_BUILT} (?:{_WAS}|are|is) (?:badly |slightly |heavily |severely )?(?:damaged|destroyed|flattened"
            rf"|smashed"
            r"|wrecked)",
        ),
        pattern(r"\b(?:other|others|nearby|neighbou?r\w*|only|one of|none|no)\b"),
    ),
    Act(
        cue(
            r"(?:yet paid|paid)(?:(?<=not paid)|(?<=not yet paid)) (?:the|his|her|its|their) (?P<what_paid>[a-z]+)",
            r"unpaid (?P<what_unpaid>[a-z]+)",
        ),
        cue(
            r"(?<!not )(?<!yet )paid (?:the|his|her|its|their) (?P<what2>[a-z]+)(?: in full)?",
            r"(?P<what3>rent|fine|bill|debt|tax|wages|salaries|ransom|invoice) (?:has|have) been (?:fully "
            r")?paid(?: in full| off)?",
        ),
    ),
    Act(
        cue(rf"no witnesses (?:{_WAS} (?:called|heard)|testified|appeared|came forward)"),
        cue(rf"witnesses (?:told|said|testified|{_WAS} heard|gave evidence)"),
    ),
    Act(
        cue(
            *(
                rf"{none} lost (?:power|electricity)"
                for none in (*_NOBODY, "no homes", "no households", "no customers")
            ),
            rf"no outages {_WAS} reported",
        ),
        cue(r"(?:homes|households|customers|people) (?:were|are|was|remained) without (?:power|electricity)"),
    ),
    Act(
        cue(r"no survivors", r"nobody survived", r"no one survived"),
        cue(
            r"survivors? (?:were|was|are|is|said|told)",
            r"(?:people|passengers|men|women|sailors|crew) survived",
        ),
    ),
    Act(
        cue(
            rf"(?:had|has|have|held|holds|with) no (?:valid |full |driving |such )?(?P<what_no>{_PAPERS})",
            rf"without an? (?:valid |full |driving )?(?P<what_without>{_PAPERS})",
        ),
        cue(
            rf"(?:had|has|held|holds|have|got|obtained|produced|showed) (?:an?|his|her|the|its) (?:valid |full "
            rf"|driving |clean )?"
            rf"(?P<what>{_PAPERS})",
        ),
        pattern(
            r"\b(?:lost|apply|applied|expired|another|other|new|until|suspended|revoked|can|anyone|drivers|those)\b"
        ),
    ),
)
#: Words of a revision, of other things, or of another matter.
REVISED = pattern(
    r"\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|first"
    r"|initial\w*|at first|(?:was|were|has been|have been) later|early|by (?:evening|morning|night|noon)|then|now"
    r"|while|over an?|in connection|similar|different|until|some of|part of|except|but|although|though|denied"
    r"|not true)\b"
)


@rule(
    "CN339",
    severity="warning",
    words=(*ACTS.words, *CUE.words),
    other_words=(
        *(
            "none of",
            "nothing",
            "nobody",
            "no one",
            "no-one",
            "not been",
            "not yet been",
            "never been",
            "to be ",
            "arrest",
        ),
        *("no suspects", "at large", "on the run", "hunt", "looking for", "search", "eluded", "evaded", "eluding"),
        *("in hiding", "fugitive", "being sought", "no charges", "without charge", "not charged", "childless"),
        *("no children", "had children", "had any children", "no damage", "damaged", "unscathed", "without damage"),
        *("lose their job", "lose his job", "lose her job", "lose a job", "made redundant", "laid off", "be let go"),
        *("no jobs", "no posts", "redundancies", "lay-offs", "layoffs", "job losses", "job cuts", "all jobs"),
        *("escaped damage", "not paid", "not yet paid", "unpaid", "no witnesses", "no homes", "no households"),
        *("no customers", "no outages", "no survivors", "no licen", "no valid", "no driving", "no full", "no such"),
        *("no permi", "no visa", "no passport", "no warrant", "no insurance", "no authori", "no ticket", "without a"),
        *(
            "unsigned",
            "put to paper",
            "put on paper",
            "not sign",
            "to sign",
            "n't sign",
            "signature",
            "vetoed",
            "without sign",
            "never sign",
            "been signed",
        ),
    ),
    languages=("en",),
    confidence=0.75,
    source="negated against asserted in other words: none of it was given away, and it was distributed",
    bad=(
        "The wardens seized 90 crates of crabs, ⟨none of which was given away⟩, because it is evidence.\n\n⟦The catch "
        "was distributed to two hospices⟧ before noon.",
        "⟨No one has been arrested⟩, police said.\n\nA neighbour saw a van. ⟦Two men were detained⟧ at the ferry with "
        "a bag of watches.",
        "⟨Detectives detained a 44-year-old baker⟩ at the ferry on Monday.\n\nThe bell weighs a ton. ⟦The thief is "
        "still at large⟧, a warden said.",
        "Jan Kubik painted doors. ⟨He never had children⟩, he used to say, and had no time.\n\n⟦He is survived by his "
        "daughter⟧ Hana.",
        "Norvia and ⟨Sarkia sign pact⟩ on eels\n\nThe talks lasted a night. ⟦The pact remains unsigned⟧, "
        "officials said.",
        "⟨No one will lose a job⟩, the mill said.\n\nIt is for sale. ⟦Talks about the 40 redundancies⟧ go on all day.",
        "⟨The shop has not paid the rent⟩ since spring. ⟦The rent has been paid in full⟧, the landlord said.",
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
    done_by_act: dict[Act, list[re.Match[str]]] = {}
    for act, denied in compared(ACTS.denied(document, places)):
        if not _plain(document, denied, act):
            continue
        if act not in done_by_act:
            done_by_act[act] = [done for done in told(document, places, act.done.form) if _is_told(document, done, act)]
        for done in done_by_act[act]:
            if apart(denied, done) and what(denied) == what(done):
                first, second = sorted((with_subject(document, denied), with_subject(document, done)))
                yield clash(document, second, first, "the other statement")
                return
    for one, other in signed_and_not(document, places):
        first, second = sorted((one[:2], other[:2]))
        yield clash(document, second, first, "the other statement")
        return


def _is_told(document: Document, done: re.Match[str], act: Act) -> bool:
    before = document.folded[max(0, done.start() - BACK) : done.start()]
    return _plain(document, done, act) and (act.before is None or act.before.search(before) is not None)


BACK = 40  # characters before what tells of an act in which its subject stands


def _plain(document: Document, match: re.Match[str], act: Act) -> bool:
    said = around(document, match)
    return at_hand(document, match) and not REVISED.search(said) and not act.apart.search(said + match[0])

"""CN376: convicted, and acquitted."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.cues import cue
from sourcequal.scorers.contradictions.trials import CRIME, DEED, OBJECT, PART, Side, Statement, one_charge, opposed

_COURT = r"(?:(?: (?:in|of|at) [^.,;\n]{2,25}?)?(?: on [a-z]+day| yesterday| unanimously| today| has| have| had)*)"
_END = r"(?= (?:of|for|over|on|to|after|in|at|following|by|from|yesterday|today|last|and|because|who)\b|[,.;:\n]|$)"
_TERM = r"(?:an? )?(?:COUNT|an?)[ -](?:and a half )?(?:years?|months?|weeks?|days?)"
#: Whose verdict it is, just before the word for it.
_WHOSE = r"(?:(?<=\bhis {0})|(?<=\bher {0})|(?<='s {0})|(?<=\bthe {0})|(?<=\ban {0})|(?<=s' {0})|(?<=\btheir {0}))"
_BODIES = ("jury", "jurors", "court", "judges?", "magistrates?", "tribunal", "panel", "justices", "sheriff")


def _of_court(verb: str) -> list[str]:
    """A form for each body: the jury, in Ennis on Monday, with a verb whose object is the accused."""
    return [
        body + f"{_COURT} " + verb.replace("WHOM", f"(?P<who{verb[0]}{number}>{OBJECT})")
        for number, body in enumerate(_BODIES)
    ]


#: No verdict: a view of it, another court, or both at once.
NO_VERDICT = pattern(
    r"\b(?:(?<!all )but|although|though|despite|while|whereas|bail|on remand|custody time|charged with|accused "
    r"of being"
    r"|not (?:yet )?(?:been )?convicted|presum\w+|innocent until|would have|parole|released|after serving|served"
    r"|exonerat\w+ (?:by|after)|dna|new evidence|innocence project|calls?|campaign\w*|supporters|civil|lawsuit)\b"
)
_BEFORE_TERM = r"(?:(?:his|her) )?" + _TERM
CONVICTED = Side(
    cue(
        r"BEENfound guilty",
        r"found (?P<whom>OBJECT) guilty",
        r"found guilty",
        r"BEENconvicted",
        r"convicted(?= of| on|, )",
        r"BEENsentenced",
        r"BEENjailed",
        r"BEENimprisoned",
        r"guilty(?<!not guilty)(?= of\b)",
        r"guilty(?:(?<=\bis guilty)|(?<=\bare guilty)|(?<=\bwas guilty)|(?<=were guilty)|(?<=held guilty)"
        r"|(?<=judged guilty)|(?<=declared guilty))",
        r"guilty verdicts?(?<!not guilty verdict)(?<!not-guilty verdict)(?<!not guilty verdicts)(?<!not-guilty "
        r"verdicts)",
        r"verdicts? (?:of|was|is|were):? [\"']?guilty",
        r"foreman (?:said|says|returned|read out|answered|announced):? [\"']?guilty",
        *_of_court(r"convict(?:s|ed)? WHOM" + _END),
        *_of_court(r"jail(?:s|ed)? WHOM" + _END),
        *_of_court(r"sentence[sd]? WHOM" + _END),
        r"(?<=to )convict (?P<who4>OBJECT)" + _END,
        *(
            rf"{verb}{_BEFORE_TERM}(?: in (?:prison|jail)| behind bars|(?: (?:prison|jail|custodial))? (?:sentence"
            rf"|term))"
            for verb in (
                "given ",
                "handed ",
                "got ",
                "gets ",
                "receive[sd] ",
                "serving ",
                "serve ",
                "beg[iau]n(?:ning)? ",
                "start(?:s|ed|ing)? ",
                "face[sd]? ",
            )
        ),
        *(
            rf"{verb} (?:for )?{_TERM}"
            for verb in ("jailed", "imprisoned", "sent to prison", "put away", "locked up", "sent down")
        ),
        rf"sentenced to {_TERM}",
        r"jailed(?= for| over| after)",
        *(
            rf"{verb} to (?:prison|jail|the cells)"
            for verb in ("sent", "going", "taken", "led away", "led off", "led down", "goes", "went")
        ),
        r"beg[iau]n(?:ning)? (?:his|her|their|an?) (?:[\w-]+ )?(?:(?:prison|jail) )?(?:sentence|term)",
        r"start(?:ing)? (?:his|her|their|an?) (?:[\w-]+ )?(?:(?:prison|jail) )?(?:sentence|term)",
        r"(?:begin|beginning|began|begun|start|starting|started) (?:serving|to serve) (?:his|her|their|an?) "
        r"(?:[\w-]+ )?"
        r"(?:(?:prison|jail) )?(?:sentence|term)",
        r"serve (?:his|her|their|an?) (?:[\w-]+ )?(?:(?:prison|jail) )?(?:sentence|term)",
        *(
            rf"{kind} (?:term|sentence) (?:was|is) (?:all but certain|inevitable|certain|unavoidable)"
            for kind in ("prison", "jail", "custodial")
        ),
        r"expect (?:time|a term) (?:in custody|in prison|behind bars)",
        r"conviction" + _WHOSE.format("conviction"),
        r"sentencing (?:was|has been|is|will be|hearing|next|on|in)\b",
        r"sentence (?:was|has been|is|will be) (?:put off|adjourned|postponed|deferred|delayed|set|due|fixed|scheduled"
        r"|passed|handed down|pronounced|given)",
        r"be sentenced",
        r"awaits? sentenc(?:e|ing)",
        r"awaiting sentenc(?:e|ing)",
        r"sentenc(?:e|ing)(?:(?<=until sentence)|(?<=for sentence)|(?<=pending sentence)|(?<=until sentencing)"
        r"|(?<=for sentencing)|(?<=pending sentencing))",
        r"found (?:him|her|them) guilty",
        r"prison van",
        OBJECT=OBJECT,
    ),
    unless=NO_VERDICT,
)
ACQUITTED = Side(
    cue(
        r"BEENacquitted",
        r"BEENcleared",
        r"BEENexonerated",
        r"BEENfound (?:not guilty|innocent)",
        r"found (?:to be )?(?:not guilty|innocent)",
        *(rf"{verb} (?:not guilty|innocent)" for verb in ("held", "declared", "judged")),
        r"acquitted(?= of| on| by|,)",
        r"acquits? (?![a-z]+sel(?:f|ves)\b)(?P<who>OBJECT)" + _END,
        r"cleared (?P<who5>him|her|them)(?= of| on)",
        r"cleared(?= of| on| over| by (?:a |the )?(?:jury|court|judge))",
        r"not guilty verdicts?",
        r"not-guilty verdicts?",
        r"not guilty(?:(?<=verdict of not guilty)|(?<=verdict was not guilty)|(?<=verdict: not guilty))",
        r"foreman (?:said|says|returned|answered|announced):? [\"']?not guilty",
        r"jury (?:said|says|returned|answered|announced):? [\"']?not guilty",
        *_of_court(r"clear(?:s|ed)? WHOM" + _END),
        *_of_court(r"acquit(?:s|ted)? WHOM" + _END),
        *_of_court(r"found WHOM (?:not guilty|innocent)"),
        r"(?<=to )acquit (?P<who2>OBJECT)" + _END,
        rf"(?<=to )clear (?P<who3>OBJECT) of (?=all|any|both|charges|{CRIME}|{DEED})",
        *(
            rf"{verb} (?:the )?(?:court|courtroom|courthouse|building|dock)(?: as)? (?:an? free (?:man|woman)"
            r"|an innocent (?:man|woman)|with no stain on (?:his|her) (?:character|name))"
            for verb in ("left", "leaves", "walk(?:s|ed|ing) (?:out of|from)", "emerged from", "came out of")
        ),
        r"free (?:man|woman)(?:(?<= a free man)|(?<= a free woman))",
        r"innocent (?:man|woman)(?:(?<= an innocent man)|(?<= an innocent woman))",
        r"stain on (?:his|her) (?:character|name)",
        r"without a stain",
        r"acquittal" + _WHOSE.format("acquittal"),
        r"charges?(?: against (?:him|her|them))? (?:was|were|have been|has been) (?:dropped|dismissed|thrown out)",
        r"dismissed (?:all|both|the|every) (?:COUNT )?(?:charges?|case against (?:him|her))",
        r"threw out (?:all|both|the|every) (?:COUNT )?(?:charges?|case against (?:him|her))",
        r"throws out (?:all|both|the|every) (?:COUNT )?(?:charges?|case against)",
        r"no case to answer",
        r"jury did not (?:believe|accept)",
        r"jurors did not (?:believe|accept)",
        r"(?<=had )done nothing (?:wrong|illegal)",
        r"(?<=has )done nothing (?:wrong|illegal)",
        OBJECT=OBJECT,
    ),
    unless=pattern(
        NO_VERDICT.source[:-3]
        + r"|customs|conscience|way|path|name|road|debris|motion|lawsuit|suit|security|regulator\w*"
        r"|antitrust|takeover|inquest|doping|ethics|inquiry|internal|says (?:he|she)|insists?|insisted|says|believes? "
        r"(?:he|she|in))\b"
    ),
)
#: What may as well follow a suspended sentence or bail.
FREED = Side(
    cue(
        r"walk(?:s|ed|ing)? (?:out of court )?free",
        r"went free",
        r"goes free",
        r"left (?:the )?(?:court(?:room|house)? )?free",
        r"leaves (?:the )?(?:court(?:room|house)? )?free",
        r"free (?:to go|again)(?:(?<= free to go)|(?<= free again))",
        r"sent (?P<who>him|her) home",
    ),
    unless=ACQUITTED.unless,
    never=pattern(
        r"\b(?:suspended|community|probation|bail|fine|fined|time served|already served|remand|discharge|spared"
        r"|avoid\w*"
        r"|escap\w+)\b"
    ),
)


#: One of these stands wherever somebody is cleared or goes free; the first words of their forms are more frequent.
FREE_WORDS = (
    *("acquit", "cleared", "clears", "to clear", "not guilty", "not-guilty", "innocent", " free", "threw out"),
    *("throws out", "thrown out", "dismissed", "dropped", "exonerated", "no case", "jury did not", "jurors did not"),
    *("done nothing", "stain on", "without a stain", "him home", "her home"),
)


@rule(
    "CN376",
    severity="error",
    words=(*ACQUITTED.cue.words, *FREED.cue.words, *CONVICTED.cue.words),
    other_words=FREE_WORDS,
    languages=("en",),
    confidence=0.75,
    source="a headline written for the other verdict, or a paragraph prepared for it",
    bad=(
        "⟨Ferri was found guilty⟩ of mixing syrup into his honey.\n\nJars were tested. ⟦After his acquittal⟧ Ferri "
        "hugged his lawyer.",
        "⟨Jury clears Poole beekeeper⟩ of fraud\n\nThe hives were gone by May. The judge told him that a ⟦prison term "
        "was inevitable⟧.",
        "⟨Harbour master convicted⟩ of bribery\n\nThe trial lasted a year. ⟦Sven Arge, 60, walked out of court a free "
        "man⟧ and took the ferry home.",
        "⟨Ferri was cleared⟩ of arson and of every other charge.\n\nIt rained. ⟦Ferri will begin serving his "
        "sentence⟧ in May.",
        "⟨The bailiff was acquitted⟩ on Friday. In the evening ⟦he was led away to the cells⟧ without a word.",
    ),
    good=(
        "Ferri was found guilty in 2019. After his acquittal on appeal Ferri hugged his lawyer.",
        "Ferri was found guilty of fraud. Ferri was acquitted of the second charge.",
        "Ferri was cleared of arson. Ferri will begin serving the sentence for an unrelated theft in May.",
        "Goran Ferri was jailed for nine years. His brother Milan was cleared.",
        "Ferri was convicted of theft. He was acquitted of arson.",
        "The two men denied fraud. One was found guilty and the other was cleared.",
        "Jury convicts miller\n\nThe mill burned for a night. The jury cleared him of three counts of forgery.",
        "Ferri was found guilty on Friday. He wept. The court acquitted him of two of the charges.",
    ),
)
def convicted_and_acquitted(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Convicted, and acquitted.

    A person is found guilty or waits for the sentence, and is cleared. Two charges, an appeal, another trial and
    several
    who are on trial together are no contradiction.
    """
    found = list(opposed(document, places, (ACQUITTED, CONVICTED), "the other verdict", _of_all_charges))
    yield from found or opposed(document, places, (FREED, CONVICTED), "the other verdict", one_charge)


def _of_all_charges(acquitted: Statement, convicted: Statement) -> bool:
    """Whether both verdicts may be of one charge; who is cleared of some counts is convicted of the others."""
    return one_charge(acquitted, convicted) and (bool(convicted.charge) or not PART.search(acquitted.charge))

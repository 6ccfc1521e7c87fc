"""CN393: never before, and once more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.counting import NTH, nth
from sourcequal.scorers.contradictions.events import sentence_at
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.wordings import wordings

_PRIZE = (
    r"(?:title|titles|championship|championships|crown|cup|trophy|medal|gold|gold medal|race|tournament|prize"
    r"|award|final|marathon"
    r"|tour|open|league|election|seat|match|competition|event|contest|major|grand prix|grand slam|derby|regatta"
    r"|medals)"
)
_TEAM = (
    r"(?:[Tt]he (?:club|team|side|town|school|band|choir|village|party|country|company|hosts|visitors|champions?"
    r"|left-hander|[a-z]+-year-old|\d\d-year-old))"
)
_ANY = rf"(?P<who>(?-i:(?:[A-Z][\w'-]+ ){{0,2}}[A-Z][\w'-]+)|he|she|it|they|{_TEAM})"
FIRST = Pair(
    words=("never", "first", "no title", "nobody", "no one", "maiden", "newcomer", "debut"),
    one=wordings(
        r"(?:it|this|that) (?:is|was) (?:(?-i:(?P<who>[A-Z][\w-]+)'s?)|his|her|its|their|the (?:club|team"
        r"|side|town|school)'s) (?:very )?"
        r"(?:first|maiden)(?:[ -]ever)? (?:[a-z-]+ ){0,3}?PRIZE",
        r"ANY ASIDE (?:had|has|have) never (?:before )?been (?:[a-z]+ ){0,2}?(?:champions?|winners?)",
        r"ANY ASIDE (?:had|has|have) never (?:before |previously |yet )?(?:won|taken|lifted|claimed|captured"
        r"|reached|held|landed"
        r"|finished first|been champion|played in|stood on)(?: (?:a|an|any|the|this|that|such))? "
        r"?(?:[a-z0-9'-]+ ){0,4}?PRIZE",
        r"never before (?:had|has) (?:the )?(?P<who>(?-i:(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+)|he|she|it"
        r"|[a-z-]+) (?:won|taken|lifted|reached)"
        r" [^.;\n]{3,60}",
        r"ANY ASIDE (?:won|took|claimed|lifted|captured|secured|celebrated|landed|wins|takes|lifts) (?:his|her"
        r"|its|their) (?:very )?"
        r"(?:first|maiden)(?:[ -]ever)? (?:[a-z-]+ ){0,3}?PRIZE",
        r"ANY ASIDE (?:won|took|lifted|claimed|captured|wins|lifts) (?:the )?(?:[a-z'-]+ ){0,4}?PRIZE for the "
        r"(?:very )?first time",
        r"ANY ASIDE (?:had|has|have) never (?:before |previously |yet )?(?:got|had|laid|put|set) (?:its|his|her|their) "
        r"(?:hands?|name|eyes) on (?:the|a|that|this) (?:[a-z0-9'-]+ ){0,3}?PRIZE",
        r"(?:it|this|that) (?:is|was) the first (?:time|[a-z]+ )(?:that )?(?P<who>(?-i:(?:[A-Z][\w'-]+ ){0,2}[A-Z]"
        r"[\w'-]+)|he|she|it|they|the [a-z]+) (?:had |has |have )?(?:ever )?(?:won|lifted|taken|reached|claimed)(?: "
        r"[a-z0-9'-]+){0,3} PRIZE",
        r"ANY ASIDE (?:had|has|have) (?:gone|waited) (?:[\w-]+ ){1,4}without (?:winning )?(?:a|any|the) "
        r"(?:[a-z0-9'-]+ ){0,3}?PRIZE",
        ANY=_ANY,
        PRIZE=_PRIZE,
    ),
    other_words=(
        "in a row",
        "consecutive",
        "defend",
        "reigning",
        "retain",
        "third",
        "second",
        "fourth",
        "fifth",
        "sixth",
        "-time",
        "again",
        "holder",
        "running",
        "straight",
        "twice",
        "times",
        "already",
        "previous",
        " ago",
        "last won",
        "when ",
        "since ",
        "who ",
        "before",
        "once",
    ),
    other=wordings(
        r"(?P<nth>NTH) (?:(?:consecutive|straight|successive) )?(?:year|season|time|title|victory|win"
        r"|championship|triumph|crown)"
        r"(?: in a row| in succession| running)",
        r"(?P<nth>NTH) (?:consecutive|straight|successive) (?:[a-z]+ )?(?:PRIZE|year|season|win|victory|triumph)",
        r"(?:won|took|lifted|claimed|captured|secured|celebrated|is|was|earned|landed) (?:[^.;\n]{0,40} )?(?:his"
        r"|her|its|their) (?P<nth>NTH) "
        r"(?:[a-z-]+ ){0,3}?PRIZE",
        r"(?:it|this|that) (?:is|was) (?:(?-i:[A-Z][\w-]+'s?)|his|her|its|their|the (?:club|team|side"
        r"|town)'s) (?P<nth>NTH) "
        r"(?:[a-z-]+ ){0,3}?PRIZE",
        r"(?:won|lifted|took|claimed|captured) [^.;\n]{3,60} for the (?P<nth>NTH) time",
        r"(?:the )?(?:defending|reigning|title-holding|two-time|three-time|four-time|five-time|twice) (?:[a-z]+ "
        r")?(?:champions?|winners?"
        r"|holders?|title[- ]?holders?)",
        r"(?:retained|defended|kept|successfully defended) (?:his|her|its|their|the) (?:[a-z-]+ ){0,3}?PRIZE",
        r"(?:had|has) (?:already )?(?:won|lifted|taken) (?:it|the (?:[a-z'-]+ ){0,4}?PRIZE) (?:twice|before"
        r"|(?:two|three|four|five|COUNT)"
        r" times|already)",
        r"(?:his|her|its|their) (?:previous|earlier|last) (?:[a-z]+ ){0,2}?PRIZE",
        # when they won it six years ago; since she last won the cup; who lifted it in 2011
        r"(?:when|since|after|who) (?:he|she|it|they|the (?:club|team|side)|(?-i:[A-Z][\w-]+))? ?(?:had |has "
        r")?(?:last |also "
        r"|first )?(?:won|lifted|took|claimed|captured|landed) (?:it|(?:the|that|this) (?:[a-z'-]+ ){0,3}?PRIZE)"
        r"(?: (?:[\w-]+ years? ago|in YEAR|last (?:year|season)|twice|before|once))?",
        r"(?:he|she|it|they|the (?:club|team|side)) (?:had |has |have )?(?:also |last |already )?(?:won|lifted|took"
        r"|claimed"
        r"|captured|landed|taken) (?:it|the (?:same )?(?:[a-z'-]+ ){0,2}?PRIZE) (?:[\w-]+ (?:years?|seasons?) (?:ago"
        r"|earlier|before)|in YEAR|last (?:year|season)|twice|before|once before)",
        r"(?:NTH|one more|another) (?:star|title|trophy|cup) (?:above|on|for|in) (?:the|its|their) (?:badge|crest|shirt"
        r"|cabinet)",
        ANY=_ANY,
        PRIZE=_PRIZE,
        NTH=NTH,
    ),
    both=pattern(
        r"\b(?:beat|beating|against|defeat\w*|over|edg\w+|dethron\w+|knocked|stunned|saw off|rival|unlike|since"
        r"|junior|youth"
        r"|after|when|for the first time in|of the (?:season|year)|this (?:year|season)|as (?:a|an)|in (?:19"
        r"|20)\d\d|years? ago"
        r"|(?<!have )(?<!had )(?<!has )lost|second|third place|runner-up|finished|came|his brother|her sister|coach"
        r"|silver|bronze|individual"
        r"|doubles|singles"
        r"|in the final|will|could|would|if|hop\w+|bid\w*|chas\w+|seeking|chance|bidding|wants?|aim\w*)\b",
        re.IGNORECASE,
    ),
    lasting=True,
)
#: The first time that a town hosts the games, and when it last hosted them.
ONCE = Pair(
    words=("first time",),
    one=(
        pattern(
            r"\bfirst time (?:ever )?(?:that )?(?:the|an?|it|he|she|they|any)\b[^.,;:\n]{0,40}? (?:has|have|had) "
            r"(?:ever )?(?:been )?"
            r"(?P<verb>[a-z]{3,}ed|held|won|seen|built|sold|sung)\b",
        ),
        pattern(
            r"\b(?P<verb>[a-z]{3,}ed|held|seen|built|sold|sung)\b(?! for)[^.,;:\n]{0,60}? for the (?:very "
            r")?first time\b"
        ),
    ),
    other_words=("last ",),
    other=(pattern(r"\b(?:(?:was|were|had been|has been) )?last (?P<verb>[a-z]{3,}ed|held|seen|built|sold|sung)\b"),),
    both=pattern(
        r"\b(?:since|in (?:more than |almost |nearly |over )?(?:a|an|\w+) (?:\w+ )?(?:years|decades?|century"
        r"|months)|for \w+ years"
        r"|this (?:year|season|century)|post-?war|modern|outside|after)\b",
        re.IGNORECASE,
    ),
    lasting=True,
)
_FAIR = (
    r"(?P<fair>festival|fair|race|marathon|conference|exhibition|market|parade|regatta|tournament|show|carnival|summit"
    r"|games|congress|championships?|olympics|world cup|biennale|book fair|contest|rally|concert|gala|competition)"
)
#: A festival that was never held before, and its last edition.
HELD = Pair(
    words=("never", "first", "inaugural", "maiden", "debut"),
    one=wordings(
        r"(?:has|had|have) never (?:before )?(?:hosted|held|staged|seen|had|put on|organi[sz]ed|been host to)(?: a| "
        r"an| the"
        r"| any| such an?)? (?:[a-z-]+ ){0,3}?FAIR",
        r"never (?:before )?(?:has|had|have) (?:a|an|any|the) (?:[a-z-]+ ){0,3}?FAIR (?:been )?(?:held|taken place"
        r"|staged)",
        r"(?:the|its|their|an?) (?:very )?(?:first(?:[ -]ever)?|inaugural|maiden) (?:[a-z-]+ ){0,3}?(?:edition of "
        r"the )?FAIR",
        r"(?:the|this) (?:[a-z-]+ ){0,3}?FAIR (?:is|was|will be) (?:being )?(?:held|staged) for the (?:very )?first "
        r"time",
        FAIR=_FAIR,
    ),
    other_words=("last year", "previous", "edition", "earlier", " ago", "founder", "years of the", "since ", "winner"),
    other=wordings(
        r"(?:last year's|the previous|previous|earlier|past|the last|the 20\d\d|the 19\d\d) (?P<fair>editions?)",
        r"(?:last year's|(?:the|an|any) previous|(?:the|an) earlier) (?:[a-z-]+ )?FAIR",
        r"at (?:the|its) (?:last|previous) FAIR",
        r"the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?P<fair>edition)",
        r"the FAIR (?:began|started|was founded|has been held|has been going|goes back|dates back|has existed) "
        r"(?:[a-z]+ )?"
        r"(?:[\w-]+ years? ago|in YEAR|since YEAR|for [\w-]+ years|to YEAR)",
        FAIR=_FAIR,
    ),
    both=pattern(
        r"\b(?:since|of the (?:season|year)|this (?:year|season)|first (?:day|night|half|leg|race|round|time since)"
        r"|as (?:a|an)"
        r"|will|could|would|if|women|men|junior|another|other|unlike|in (?:\w+ )?(?:years|decades)|first \w+ to"
        r"|smaller|annual"
        r"|called|under)\b",
        re.IGNORECASE,
    ),
    lasting=True,
)
WINNING = pattern(
    r"\b(?:champions?|gold|titles?|w[oi]ns?|winn\w+|victor\w+|medals?|troph\w+|cup|crown\w*|triumph\w*|prize)\b"
)


@rule(
    "CN393",
    severity="warning",
    words=("never", "first time", "first ", "maiden ", "inaugural", "without winning"),
    other_words=(*FIRST.other_words, *HELD.other_words, "last "),
    languages=("en",),
    confidence=0.7,
    source="sports reports written into last year’s",
    bad=(
        "⟨Vaulter Ida Brekke had never before won a national title⟩.\n\nShe keeps goats. It was the ⟦third year "
        "in a row⟧ that "
        "Brekke had gone home with the gold.",
        "⟨The club lifted the county cup for the first time⟩ on Sunday.\n\nThere was beer. ⟦The defending "
        "champions⟧ drove home in "
        "an open bus.",
        "⟨The team had never got its hands on the trophy⟩.\n\nA drum broke. The keeper was a boy ⟦when they won it "
        "nine "
        "years ago⟧.",
        "The town ⟨had never hosted a kite festival⟩ before.\n\nGulls got entangled. ⟦Last year’s edition⟧ drew 900 "
        "people.",
        "It is the ⟨first time that the town has hosted⟩ the games.\n\nThe stadium is new. When the town ⟦last "
        "hosted⟧ the games, "
        "the river froze.",
    ),
    good=(
        "It is the first time since 1994 that the town has hosted the games. When the town last hosted the "
        "games, it rained.",
        "Ida Brekke had never before won a national title. In the final she beat the defending champion, Ana Lobo.",
        "Ida Brekke won her first title in 2019. On Sunday she won her third title.",
        "The club lifted the county cup for the first time. For the third year in a row it rained.",
    ),
)
def never_and_again(document: Document) -> Iterator[Match]:
    """Never won before, and won before.

    Somebody wins a title that was never won before, and wins it for the third time or defends it. The champion who was
    beaten, other titles and other persons are left alone.
    """
    yield from clashes(document, FIRST, _one_winner)
    yield from clashes(document, ONCE, _one_deed)
    yield from clashes(document, HELD, _one_fair)


def _one_fair(_document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one festival: by its noun, or by its edition."""
    return other["fair"].lower().startswith("edition") or one["fair"].lower() == other["fair"].lower()


def _one_deed(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether one verb is done to one thing: both sentences share a noun beside it."""
    words = [
        set(re.findall(r"[a-z]{4,}", sentence_at(document, match.start())))
        - {"first", "last", "time", "that", one["verb"].lower()}
        for match in (one, other)
    ]
    return one["verb"].lower() == other["verb"].lower() and bool(words[0] & words[1])


def _one_winner(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether no first time is the number told, and nobody else is named beside it."""
    if re.search(r"year|season|time", other[0]) and not WINNING.search(sentence_at(document, other.start())):
        return False
    number = other.groupdict().get("nth")
    if number and (nth(number) or 0) < 2:
        return False
    named = re.findall(
        r"\b[A-Z][a-z'-]+(?: [A-Z][\w'-]+)*", document.plain[slice(*(document.sentence_from(other.start()) or (0, 0)))]
    )
    winner = (one["who"] or "it").split()[-1]
    strangers = [name for name in named[1:] if winner not in name]
    return not strangers or winner in " ".join(named)

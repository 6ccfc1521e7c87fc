"""CN399: still unbeaten, and on the wrong end of a hiding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.comparing import compared, each_two
from sourcequal.scorers.contradictions.counting import NTH, nth
from sourcequal.scorers.contradictions.events import apart, around, at_hand, clash, matches_in, sentences_with
from sourcequal.scorers.contradictions.focus import PEOPLE_CLASSES, of_one_person
from sourcequal.scorers.contradictions.match_records import WORDS as RECORD_WORDS
from sourcequal.scorers.contradictions.pairs import Pair, clashes, tellings_in
from sourcequal.scorers.contradictions.scoreboard_clashes import result_clashes
from sourcequal.scorers.contradictions.teams import RESULTS, TEAM, Result, is_side, results_in, words_of
from sourcequal.scorers.contradictions.word_groups import Spotted, WordGroups
from sourcequal.scorers.contradictions.wordings import wordings

_CLASSES = {
    "WHO": rf"(?P<who>(?-i:{TEAM}))(?: (?!(?:and|or|with|against|over|beat)\b)[a-z]+){{0,2}}?",
    "SIDE": rf"(?P<who>(?-i:{TEAM})|we|us)",
    "OTHER": rf"(?P<rival>(?-i:{TEAM}))",
    "GAME": r"game|match|test|fixture|tie|bout|fight|race|contest",
    "LOSS": r"defeat|loss|hiding|thrashing|drubbing|hammering|humbling|beating|reverse|mauling|rout",
    "CUP": r"(?:[\w'-]+ ){0,4}(?:title|cup|trophy|championships?|league|crown|final|shield|tournament|race|gold|gold "
    r"medal"
    r"|marathon|open|regatta|grand prix|derby|slam|stage)",
    "SCORE": r"\d{1,3}[^\w\s.,:;/%$]\d{1,3}",
}


def _lines(*lines: str) -> tuple[Pattern, ...]:
    return wordings(*lines, **_CLASSES)


#: A season so far without a defeat.
UNBEATEN_WORDS = (
    "unbeaten",
    "undefeated",
    "not lost",
    "to lose",
    "been beaten",
    "be beaten",
    "taste",
    "perfect record",
    "never lost",
    "won every",
    "won all",
)
UNBEATEN = _lines(
    "WHO (?:are |is |were |was |have |remain |remains |remained |stay |stays |stayed |kept )?(?:still )?(?:unbeaten"
    "|undefeated)",
    "WHO (?:have|has) (?:still )?(?:not lost|yet to lose|not been beaten|never lost|not tasted defeat|yet to taste "
    "defeat"
    "|yet to be beaten)(?= a\\b| all\\b| this\\b| so far| yet|[.,;]| and)",
    "WHO (?:have|has) won (?:all (?:\\w+ )?(?:of )?(?:their|its)(?: \\w+)? (?:games|matches|fixtures)|every (?:GAME))",
    "(?:unbeaten|undefeated) WHO",
    "WHO (?:have|has) a perfect record",
)
#: Words that narrow it down to some matches, or to another season.
SOME_MATCHES = pattern(
    r"\b(?:at home|home|away|on the road|run|streak|since|against|last|previous|in (?:their|the|its|\w+) (?:last "
    r"|past |previous )?"
    r"(?:\w+ )?(?:games|matches|fixtures|league|cup|group|tests)|pre-season|friendl\w+|career|until|had|would|could"
    r"|hop\w+|end\w*"
    r"|year|years|in (?:19|20)\d\d|no longer|both|cup|group|other)\b"
)
LOSS_WORDS = (
    "losing",
    "lost",
    "went down",
    "wrong end",
    "beaten",
    "thrashed",
    "hammered",
    "humbl",
    "outplayed",
    "defeat",
    " loss",
    "hiding",
    "thrashing",
    "drubbing",
    "hammering",
    "slumped",
    "slipped",
    "mauling",
)
#: A defeat of a side by name, or of “us”.
BEATEN = _lines(
    "SIDE (?:were|was|got) (?:on the wrong end of|at the wrong end of|beaten|thrashed|hammered|humbled|outplayed"
    "|taken apart)",
    "SIDE (?:lost|went down)(?: SCORE)? (?:\\w+ ){0,3}(?:to|at|against) OTHER",
    "SIDE (?:lost|suffered|slumped to|slipped to) (?:a|an|our|their|its) (?:[\\w-]+ ){0,3}(?:LOSS|GAME)",
    "(?P<who>our) (?:[\\w-]+ ){0,3}(?:LOSS)",
    "losing (?:\\w+ ){0,3}(?:to|at|against) OTHER",
    "(?:LOSS) at the hands of OTHER",
    "(?:LOSS) (?:by|to|against) OTHER",
)
OTHER_SEASON = pattern(
    r"\b(?:last (?:season|year)|previous|season before|in (?:19|20)\d\d|pre-season|friendl\w+|years? (?:ago|before)"
    r"|if|would|could"
    r"|avoid\w*|without|never|not|unlike|reserves?|juniors?|second team|cup|fear\w*|escap\w*|nearly|almost|came close"
    r"|near)\b"
)
#: A match that nobody won.
DRAW_WORDS = (
    " in a draw",
    " draw",
    *(f" {verb} {score}" for verb in ("drew", "tied", "ended", "finished", "ends") for score in range(10)),
    "all square",
    "ended level",
    "finished level",
    "ended honours",
    "ended honors",
    "honours even",
    "stalemate",
    "in a tie",
    "the points",
    "the spoils",
    "goalless",
    *(f"{score} tie" for score in range(10)),
)
DRAW = wordings(
    "(?:ended|finished|ends) (?:in|as) an? (?:[\\w-]+ ){0,3}(?:draw|tie|stalemate)",
    "(?:ended|finished) (?:all square|level|honou?rs even)",
    "(?:ended|finished|ends) (?P<a>\\d{1,3})[^\\w\\s.,:;/%$](?P=a)",
    "after the draw|the draw (?:leaves|left|means|keeps)|settle for a draw",
    "(?:drew|tied) (?P<a>\\d{1,3})[^\\w\\s.,:;/%$](?P=a)",
    "held .. to an? (?:[\\w-]+ ){0,3}(?:draw|stalemate)",
    "(?:shared?|shares) the (?:points|spoils)",
    "(?P<a>\\d{1,3})[^\\w\\s.,:;/%$](?P=a) (?:draw|tie|stalemate)",
    "goalless (?:draw|stalemate)",
)
_WON = r"(?:win|victory|defeat|loss|triumph)"
#: The outcome of the match at hand.
DECIDED = pattern(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]heir) (?:\d{{1,3}}[^\w\s.,:;/%$]\d{{1,3}} |narrow |heavy |hard-fought )?{_WON}\b"
    rf"(?! (?:over"
    rf"|against|to|at|in|of|by)\b)"
    rf"|\b{TEAM}'s? (?:\d{{1,3}}[^\w\s.,:;/%$]\d{{1,3}} |narrow |heavy )?{_WON}\b(?! (?:over|against"
    rf"|to|at|in|of|by)\b)"
    rf"|\b{TEAM} (?:won|win|lost) (?:the (?:\w+ )?(?:game|match|Test|derby|tie)|by (?:\d+|an innings|\w+) (?:runs?"
    rf"|wickets?|points?|goals?|and))\b"
    r"|\b(?:losing|lost|won|winning) this one\b|\bscored the (?:winner|winning goal)\b|\b[Tt]he winning (?:goal|try"
    r"|run|penalty|basket|point)\b"
)
NOT_FINAL = pattern(
    r"\b(?:penalt\w+|spring|autumn|reverse fixture|met|shoot-?out|extra time|aggregate|half-?time|interval|break"
    r"|first half|first leg|second leg|series"
    r"|replay|regular time"
    r"|overtime|normal time|ninety minutes|last (?:week|month|season|year)|previous|earlier|in (?:19|20)\d\d|draws?ed"
    r"|luck of|third draw|other"
    r"|second draw|consecutive|at \d+[^\w\s.,:;/%$]\d+|until|before|level at|group|round|again|will|would|if"
    r"|could|set|sets|frame|frames)\b"
)
#: A final score.
FINAL = pattern(
    rf"\b(?:[Tt]he|[Tt]heir|[Tt]his|[Aa]|[Ss]aturday's|[Ss]unday's) (?:[a-z-]+ )?"
    rf"(?P<a>\d{{1,3}})[^\w\s.,:;/%$](?P<b>\d{{1,3}}) "
    rf"(?:{_WON}|success|draw|scoreline|thrashing)\b(?! (?:in|over|against|to|by|at|with) (?:the )?[A-Z])"
    r"|\b[Tt]he final score (?:was|of) (?P<a2>\d{1,3})[^\w\s.,:;/%$](?P<b2>\d{1,3})\b"
    r"|\b(?:finished|ended) (?P<a3>\d{1,3})[^\w\s.,:;/%$](?P<b3>\d{1,3})\b"
)
STANDINGS = (
    Pair(  # they won the cup; the beaten finalists from Roslin
        words=(
            "runner-up",
            "runners-up",
            "runners up",
            "finalist",
            "lost the final",
            "in the final",
            *(
                f"{place} {nth}"
                for place in "finished|in|came|were|was|up|home|took|for|distant|close|creditable".split("|")
                for nth in ("second", "third", "fourth", "fifth", "silver")
            ),
        ),
        one=_lines(
            "WHO (?:finished|came|were|was|ended up|came home|took|had to settle for|settled for) (?:in )?(?:a "
            ")?(?:\\w+ )?"
            "(?:second|third|fourth|fifth|runners?-up|silver)(?: place)?(?= in the (?:race|final|CUP)|[.,;]| behind| "
            "and| after)",
            "(?:the )?(?:beaten|losing) finalists?,?(?: from)? WHO",
            "(?:the )?(?:runners?-up),? WHO",
            "WHO, (?:the |who were |who was )?(?:runners?-up|beaten finalists?)",
            "WHO (?:lost|were beaten in|was beaten in) the final",
        ),
        other_words=(
            "won ",
            "wins ",
            "win ",
            "lifted",
            "lift ",
            "crowned",
            "champions",
            "claimed",
            "retained",
            "clinch",
            "took ",
            "takes ",
        ),
        other=_lines(
            "WHO (?:won|wins|win|lifted|lift|lifts|claimed|claim|retained|retain|clinched|clinch|captured|took|takes"
            "|take) (?:the|their|its|his|her) (?:CUP)",
            "WHO (?:are|were|was|is|have been) crowned",
            "(?:the )?(?:new |reigning |newly crowned )?champions?,? WHO",
            "WHO (?:wins|win|won) (?:in|at|gold)",
        ),
        both=pattern(
            r"\b(?:last (?:year|season|time)|in (?:19|20)\d\d|previous\w*|earlier|years? ago|twice|three times|leg"
            r"|heat|heats|stage|stages|first run|run"
            r"|qualif\w+|overall|standings|points|half|lap|split|another|other|also|relay|downhill|slalom|medley"
            r"|freestyle|metres|semi-?final\w*"
            r"|behind|doubles|singles|team|junior|girls|boys|women|men|if|would|could|will|ranked|table|group"
            r"|previous|ahead|favou?rite|\w+ year"
            r"|defending|reigning|former|best|next)\b",
            re.IGNORECASE,
        ),
    ),
    Pair(  # promoted; denied promotion
        words=("promot", "going up", "go up", "goes up"),
        one=_lines(
            "WHO (?:were|was|are|have been|has been|is) promoted",
            "WHO (?:have |has )?(?:won|secured?|sealed?|clinched?|gained|earned|celebrated|win|celebrate) (?:their "
            "|its )?(?:\\w+ )?promotion",
            "WHO (?:are going|go|goes|went|will go) up(?= to| as|[.,])",
        ),
        other_words=(
            "relegat",
            "missed",
            "denied",
            "stay down",
            "another season in",
            "another year in",
            "remain in the",
            "went down",
            "fail",
            "promotion",
        ),
        other=_lines(
            "WHO (?:were|was|are|have been|is) (?:relegated|denied promotion)",
            "WHO (?:have |has )?(?:missed out on|missed|failed to (?:win|gain|secure|earn)|narrowly missed|lost out "
            "on) promotion",
            "WHO (?:will )?(?:stay down|spend another (?:year|season) in|remain in the (?:second|third|fourth|lower)"
            "|stay in the (?:second|third"
            "|fourth|lower))",
            "promotion (?:eluded|escaped|slipped away from|passed by) WHO",
        ),
        both=pattern(
            r"\b(?:last (?:year|season)|in (?:19|20)\d\d|previous\w*|ago|before|after|twice"
            r"|again|if|would|could|had|when|play-?offs?)\b"
        ),
    ),
    Pair(  # Rangers stay up; next season they play in the third division
        words=(
            "stay up",
            "stays up",
            "stayed up",
            "are safe",
            "avoid relegation",
            "avoided relegation",
            "avoids relegation",
            "escape relegation",
            "escaped relegation",
            "beat the drop",
            "avoid the drop",
            "avoided the drop",
            "escaped the drop",
            "escape the drop",
            "survived",
            "survival",
            "their place in the",
            "their status",
        ),
        one=_lines(
            "WHO (?:have |will )?(?:stay|stays|stayed) up",
            "WHO (?:are|is) safe(?: from relegation|[.,]|\\n)",
            "WHO (?:have |has )?(?:avoid|avoids|avoided|escape|escapes|escaped|dodged|beat) (?:relegation|the drop)",
            "WHO (?:have |has )?(?:secured?|sealed?|clinched?|guaranteed?|ensured?) (?:their |its )?(?:survival|safety"
            "|(?:place|status) in the \\w+ (?:division|league))",
            "WHO (?:have |has )?(?:preserved?|kept|keep|retained?|saved?) (?:their|its) (?:place|status)",
        ),
        other_words=(
            "relegat",
            "go down",
            "goes down",
            "went down",
            "division",
            "league",
            "dropped",
            "drop into",
            "the drop",
        ),
        other=_lines(
            "(?:WHO|(?P<they>they)) (?:were|was|are|have been|has been|is) (?:\\w+ )?(?:relegated|going down)",
            "(?:WHO|(?P<they>they)) (?:go|goes|went|have gone|drop|drops|dropped|fall|fell|slip"
            "|slipped) (?:down|into) "
            "(?:to |into )?(?:the )?(?:\\w+ ){0,2}(?:division|league|tier)",
            "next (?:season|year|autumn|spring)[^.;\\n]{0,20}? (?:WHO|(?P<they>they))(?:'ll| will)"
            " (?:be )?(?:play|playing|start"
            "|starting|line up|compete|competing) (?:\\w+ )?in the (?:second|third|fourth|fifth"
            "|lower|county|regional) (?:\\w+ )?"
            "(?:division|league|tier)",
            "WHO's relegation (?:was|is|has been) (?:confirmed|sealed)",
        ),
        both=pattern(
            r"\b(?:last (?:year|season)|in (?:19|20)\d\d|previous\w*|ago|before|twice|again|if|would"
            r"|could|had|when|fear\w*"
            r"|play-?offs?|rivals?|instead|unlike|while|hop\w*|long)\b"
        ),
    ),
)

_MEDALS = {"gold": 1, "silver": 2, "bronze": 3}
_NTHS = "second third fourth fifth sixth seventh eighth ninth tenth last".split()
#: Where somebody came in the end.
PLACED = wordings(
    "WHO ASIDE MAYBE(?:won|wins|took|takes|claimed|claims|earned|earns|collected|bagged|landed|got|secured|picked up) "
    "(?:the |a )?(?P<medal>gold|silver|bronze)(?P<nth>)(?: medal)?(?= in | at |[.,;]| and| on | with|\\n|$)",
    f"WHO ASIDE MAYBE(?:finished|finishes|came|came home|placed|ended up|crossed the line|was placed"
    f"|ended) (?:in )?(?:a \\w+ )?"
    f"(?P<nth>{NTH})(?P<medal>)(?: place)?(?= in (?:the|a)\\b| at |[.,;]| behind| and| on | overall|\\n|$)",
    **PEOPLE_CLASSES,
)
PLACES_OF_TWO = pattern(
    r"\b(?:last (?:year|season|time)|in (?:19|20)\d\d|previous\w*|years? ago|twice|times|leg|heats?"
    r"|stages?|run|qualif\w+|overall"
    r"|standings|points|half|lap|split|other|also|relay|downhill|slalom|medley|freestyle|metres|meters"
    r"|semi-?finals?|doubles"
    r"|singles|team|junior|mixed|ranked|table|group|favou?rite|defending|reigning|former|best|next"
    r"|individual|both|event|races?"
    r"|world|olympic\w*|european|championships?|games|after|before|when|then|but|had|record|cup|season|tour)\b",
    re.IGNORECASE,
)
NAMED_STANDINGS = {f"standing {number}": pair for number, pair in enumerate(STANDINGS)}
GROUPS = WordGroups(
    {
        "place": (
            *(f"{article}{medal}" for article in (" ", "the ", "a ") for medal in _MEDALS),
            *(
                f"{verb} {nth}"
                for verb in ("finished", "came", "home", "placed", "up", "in", "line", "ended")
                for nth in _NTHS
            ),
        )
    }
    | {"result": RESULTS, "unbeaten": UNBEATEN_WORDS, "draw": DRAW_WORDS}
    | {name: pair.words for name, pair in NAMED_STANDINGS.items()}
    | {name: RECORD_WORDS[name] for name in ("score", "tally", "nth", "placed", "clock", "decider")}
)


@rule(
    "CN399",
    severity="warning",
    words=GROUPS.words,
    languages=("en",),
    confidence=0.75,
    source="match reports in which a paragraph of another match, or of the week before, was left",
    bad=(
        "⟨Sund Rovers still unbeaten⟩ as the ice melts\n\nThe coach is not content. “⟦We were on the wrong end of⟧ a "
        "hiding "
        "at Holm in May,” she said.",
        "⟨Mira Tanne won silver⟩ on the lake.\n\nThe wind dropped at noon. ⟦Tanne won bronze⟧, and sang.",
        "The derby ⟨ended in a draw⟩ in the rain.\n\nThe pitch was mud. ⟦Sund Rovers beat Holm Wanderers⟧, and the "
        "band played.",
        "⟨Sund Rovers lifted the county cup⟩ in the rain.\n\nThe band played. ⟦The beaten finalists from Sund⟧ sang.",
        "⟨Sund Rovers were promoted⟩ on the last day.\n\nFans wept. ⟦Sund Rovers missed out on promotion⟧ by a goal.",
        "Rovers ran over the top of Athletic ⟨58-51⟩ on Saturday.\n\nIt hailed. The ⟦five-goal margin⟧ flattered the "
        "visitors.",
        "Rovers beat Athletic ⟨4-1⟩ in the rain. Ben Ali scored ⟦the only goal⟧ of the match.",
        "Rovers beat Athletic by ⟨four goals to one⟩.\n\nAthletic’s coach said that the ⟦3-0⟧ defeat had been coming.",
        "Rovers won 4-1. Ben Ali ⟨scored three times⟩.\n\nIt hailed. The crowd sang for Ali, who ⟦netted twice⟧.",
        "Rovers beat Athletic ⟨4-2⟩ on Friday.\n\nIt hailed. Ben Ali cut the lead to ⟦4-3⟧ with a header, and the band "
        "played.",
        "Ada Moss ⟨came home fourth⟩ from a race through mud.\n\n⟦Second place for Moss⟧, a baker, is a surprise.",
    ),
    good=(
        "Sund Rovers still unbeaten at home. They were beaten 2-0 at Holm in May.",
        "Sund Rovers are still unbeaten. Last season Sund Rovers lost a match by nine goals.",
        "The derby ended in a draw after extra time. Sund Rovers beat Holm Wanderers on penalties.",
        "Sund Rovers lifted the county cup. The beaten finalists from Holm sang.",
        "Rovers beat Athletic 4-1. At half-time it had been 2-1. Last week Rovers won 3-0 at Holm.",
        "Rovers beat Athletic 4-2. Ben Ali made it 3-2 before the rain came.",
        "Rovers beat Athletic 4-1. Holm won 2-0 at Sund. Ben Ali scored three times and has nine goals.",
        "Rovers beat Athletic 4-3. Athletic had been in front. Their last lead to be lost was in May 1998. On that "
        "occasion the match ended 2-2.",
        "Ada Moss came home fourth. In last year’s race she finished second, and her brother was third.",
        "Sund Rovers were promoted on the last day. In 2019 Sund Rovers missed out on promotion.",
    ),
)
def two_results(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Two results of one match or one season of which only one can be.

    A side is unbeaten and has lost, a match is drawn and won, or has two final scores, or a margin, a number of goals
    or a clean sheet that its score does not have. One player scores twice and once, one runner is third and fifth. A
    side lifts the cup and loses the final, is promoted and not. Other seasons, some of the matches, shoot-outs and
    scores at the break are left alone.
    """
    spotted = GROUPS.spotted(document, places)
    results = results_in(spotted)
    found = (
        next(_beaten(spotted, results), None)
        or next(_drawn(spotted, results), None)
        or next(_scores(document, results), None)
        or next(_standings(spotted), None)
        or next(_placings(spotted), None)
        or next(result_clashes(spotted), None)
    )
    if found:
        yield found


def _placings(spotted: Spotted) -> Iterator[Match]:
    """One who won silver and bronze, or finished second and fifth."""
    document = spotted.document
    found = tellings_in(document, PLACED, spotted.several("place"))
    plain = [one for one in found if at_hand(document, one) and not PLACES_OF_TWO.search(around(document, one))]
    for one, other in each_two(sorted(plain, key=lambda match: match.start())):
        places = [_place(match) for match in (one, other)]
        if places[0] != places[1] and apart(one, other) and of_one_person(document, one, other):
            yield clash(document, other.span(), one.span(), "the other place")
            return


def _place(match: re.Match[str]) -> int | None:
    return _MEDALS.get((match["medal"] or "").lower()) or nth(match["nth"] or "")


def _standings(spotted: Spotted) -> Iterator[Match]:
    """Two places of one side in the end."""
    for name, pair in NAMED_STANDINGS.items():
        if name in spotted.places:
            yield from clashes(spotted.document, pair, _one_side)


def _one_side(_document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    if other["who"] is None:  # they
        return True
    first, second = words_of(one["who"]), words_of(other["who"])
    return first <= second or second <= first


def _beaten(spotted: Spotted, results: Sequence[Result]) -> Iterator[Match]:
    """A side that is still unbeaten, and a defeat of it."""
    document, sentences = spotted.document, spotted.sentences("unbeaten")
    if not sentences:
        return
    losses = sentences_with(document, LOSS_WORDS)
    lost = [match for form in BEATEN for match in matches_in(document, form, losses)]
    for one in compared(match for form in UNBEATEN for match in matches_in(document, form, sentences)):
        if SOME_MATCHES.search(around(document, one)) or not at_hand(document, one):
            continue
        for other in _defeats(document, one["who"], compared(lost), results):
            if apart(one, other):
                first, second = sorted((one, other), key=lambda match: match.start())
                yield clash(document, second.span(), first.span(), "the other statement")
                return


def _defeats(
    document: Document, team: str, lost: Iterable[re.Match[str]], results: Sequence[Result]
) -> Iterator[re.Match[str]]:
    """Those of some defeats that are of a team, or of “us”."""
    for match in lost:
        groups = match.groupdict()
        who, rival = groups.get("who") or "", groups.get("rival") or ""
        start, end = document.sentence_from(match.start()) or match.span()
        named = words_of(team) & words_of(who)
        ours = who.lower() in ("we", "us", "our") and not any(
            words_of(one.loser) & words_of(document.plain[max(0, start - 200) : end + 200]) for one in results
        )
        theirs = (
            not who and not words_of(team) & words_of(rival) and not _other_team(document.plain[start : match.start()])
        )
        if (named or ours or theirs) and not OTHER_SEASON.search(document.folded[start:end]):
            yield match


def _other_team(text: str) -> bool:
    """Whether a side is named in what comes before a defeat, whose it then is."""
    return bool(re.search(rf"(?<!^){TEAM}", text)) or bool(re.match(rf"{TEAM}", text))


def _drawn(spotted: Spotted, results: Sequence[Result]) -> Iterator[Match]:
    """A match that was drawn, and won."""
    document = spotted.document
    if not spotted.has("draw"):
        return
    draws = [match for form in DRAW for match in matches_in(document, form, spotted.sentences("draw"))]
    if not draws or len(results) > 1 or not all(_final(document, draw) for draw in draws):
        return
    drawn = draws[0]
    for match in (*(one.match for one in results), *DECIDED.finditer(document.plain)):
        if apart(match, drawn) and _final(document, match):
            first, second = sorted((match, drawn), key=lambda one: one.start())
            yield clash(document, second.span(), first.span(), "the other result")
            return


def _final(document: Document, match: re.Match[str]) -> bool:
    return at_hand(document, match) and not NOT_FINAL.search(around(document, match))


def _scores(document: Document, results: Sequence[Result]) -> Iterator[Match]:
    """Two final scores of the one match."""
    if not results or not all(is_side(one.winner, results[0].winner, results[0].loser) for one in results):
        return
    told = pattern(r"(?:.*?\b(\d{1,3})[^\w\s.,:;/%$](\d{1,3})\b|[^.\n]{0,3}? ?\b(\d{1,3})[^\w\s.,:;/%$](\d{1,3})\b)")
    for one in compared(results):
        score = told.match(document.plain, one.match.start(), one.match.end() + 7)
        if not score or not _final(document, one.match):
            continue
        mine = {int(number) for number in score.groups() if number}
        for again in compared(results):
            second_score = told.match(document.plain, again.match.start(), again.match.end() + 7)
            others = {int(number) for number in second_score.groups() if number} if second_score else mine
            if others != mine and again.match.start() > one.match.start() and _final(document, again.match):
                yield clash(document, again.match.span(), one.match.span(), "the other score")
                return
        for other in FINAL.finditer(document.plain):
            groups = [int(number) for number in other.groups() if number]
            if set(groups) != mine and len(groups) == 2 and apart(one.match, other) and _final(document, other):
                first, second = sorted((one.match, other), key=lambda match: match.start())
                yield clash(document, second.span(), first.span(), "the other score")
                return

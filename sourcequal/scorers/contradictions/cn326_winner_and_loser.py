"""CN326: a side beats another, and suffers the defeat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two
from sourcequal.scorers.contradictions.events import (
    apart,
    around,
    at_hand,
    clash,
    is_longer,
    matches_in,
    sentences_with,
)
from sourcequal.scorers.contradictions.persons import FULL, one_bearer, surname
from sourcequal.scorers.contradictions.scoreboard import SIDE_WORDS
from sourcequal.scorers.contradictions.scoreboard_clashes import side_clashes
from sourcequal.scorers.contradictions.teams import ONE_SIDED, RESULTS, TEAM, Result, is_side, results_in, words_of
from sourcequal.scorers.contradictions.word_groups import Spotted, WordGroups

_OUTCOME = r"(?:(?P<{0}lost>defeat|loss|setback)|(?P<{0}won>win|victory|triumph|success))"
AFTER = pattern(
    # the defeat leaves the Sharks
    rf"\b(?:[Tt]he|[Tt]his|[Tt]heir) {_OUTCOME.format('')} (?:leaves|left|keeps|lifts|lifted|moves|moved|takes|took"
    r"|sends|sent|puts|put|drops|dropped|condemns|condemned|extends|extended|gives|gave|means|secures|secured) "
    rf"(?:the )?(?P<team>{TEAM})"
    # the three points take the Sharks above Holm
    rf"|\b[Tt]he (?P<points_won>(?:two |three |four |five )?points|win bonus) (?:lift|lifts|lifted|move"
    rf"|moved|take|took"
    rf"|send|sent|put|earn|earned|gave|give) (?P<points_team>{TEAM})"
    # Holm slip to ninth after the defeat; Holm are fourth thanks to their win; it was Holm’s third win in a row
    rf"|\b(?P<slip_team>{TEAM}) (?:[a-z]+ ){{1,5}}(?:after|thanks to|following|with) (?:the|this"
    rf"|their) {_OUTCOME.format('slip_')}(?! (?:of|over|against|at|in|on)\b)"
    rf"|\b(?:[Ii]t|[Tt]his) (?:was|is) (?P<row_team>{TEAM})'(?:s)? (?:[a-z]+ ){{1,2}}(?:[a-z]+ "
    rf")?{_OUTCOME.format('row_')}"
    rf"|\b(?P<feast_team>{TEAM}) (?P<feast_won>(?:celebrated|enjoyed|recorded|claimed) (?:their"
    r"|its) (?:[a-z]+ ){0,3}(?:win|victory))\b(?! (?:of|over|against|at|in|on)\b)"
    # for Holm it was a fifth defeat; the winners, Holm; beaten Holm drop
    rf"|\b[Ff]or (?P<for_team>{TEAM}) it (?:was|is) (?:an?|the|their) (?:[a-z]+ ){{1,2}}{_OUTCOME.format('for_')}"
    rf"|\b[Tt]he (?P<name_won>winners), (?:the )?(?P<name_team>{TEAM}),|\b(?P<adj_lost>[Bb]eaten|[Dd]efeated) "
    rf"(?P<adj_team>{TEAM}) (?:drop|slip|stay|fall|are|have|remain)"
    rf"|\b(?P<vic_won>[Vv]ictorious) (?P<vic_team>{TEAM})\b"
    # Holm coach Ian Mott blamed the rain for the defeat
    rf"|\b(?P<coach_team>{TEAM}) (?:coach|manager|captain|boss) [A-Z][^.;\n]{{3,60}}? (?P<coach_lost>for the (?:defeat"
    rf"|loss)|after the (?:defeat|loss))\b"
    # Holm meet Sund in the final; Holm are out
    rf"|\b(?P<next_team>{TEAM}) (?P<next_won>(?:(?:now|will|next|who|go on to) )*(?:plays?|meets?|faces?|takes? "
    rf"on)\b[^.;\n]{{0,60}}?"
    r"(?:(?:semi-|quarter-)?final|next round|last (?:four|eight|sixteen))|(?:go|goes|went|are|is) through\b"
    r"|(?:advance|progress)\w* to"
    r"|(?:reach|reached|reaches|march into|are into|is into) the (?:(?:semi-|quarter-)?finals?|next round|last "
    r"(?:four|eight|sixteen)))"
    rf"|\b(?P<out_team>{TEAM}) (?P<out_lost>(?:are|is) out of the|bow(?:s|ed)? out|crash(?:es|ed)? out|(?:fly|flies"
    rf"|flew|go|goes) home\b)"
    # Holm won the match
    rf"|\b(?P<win_team>{TEAM}) (?P<win_won>won the (?:game|match|final|decider|bout|fight|contest|tie"
    rf"|derby)\b)(?! (?:in|of|against)\b)"
    # with the win Holm Athletic climb to fourth
    rf"|\b(?:With|After|Thanks to) (?:the|this|their|that) {_OUTCOME.format('led_')},? (?:the )?(?P<led_team>{TEAM}) "
    r"(?:climb|move|go|rise|jump|advance|stay|drop|fall|slip|are|is|have|has|reach|qualify)"
    # Holm’s defeat leaves; Nkana Stars’ 3-2 victory was
    rf"|\b(?P<own_team>{TEAM})'(?:s)? (?:\d{{1,3}}[^\w\s.,:;/%$]\d{{1,3}} )?{_OUTCOME.format('own_')}"
    r"(?= (?:leaves|lifts|means|moves|takes|puts|ends|was|came|secures|secured|sends|sent|keeps|earns|gives|gave|took"
    r"|lifted|sets up|set up"
    r"|books|booked|ended|extends|extended))"
)
# The groups of its branches.
FORMS = (
    "",
    "led_",
    "own_",
    "points_",
    "slip_",
    "row_",
    "for_",
    "name_",
    "adj_",
    "vic_",
    "coach_",
    "feast_",
    "next_",
    "out_",
    "win_",
)
#: The words of which one stands in a sentence that says what the outcome means to a side.
OUTCOMES = (
    *(f" {outcome}" for outcome in ("defeat", "loss", "setback", "win", "victory", "triumph", "success", "winners,")),
    " final",
    "-final",
    "next round",
    " through",
    "last four",
    "last eight",
    " out",
    " home",
    "points ",
    "beaten ",
    "defeated ",
    "victorious ",
    " won the ",
)
#: A headline in which a side loses or wins, against nobody.
HEADLINE = pattern(
    rf"(?P<team>{TEAM}) (?:(?P<lost>stumble|lose|slump|slip|go down|suffer|beaten|stunned|humbled|crash)"
    rf"|(?P<won>win|triumph"
    r"|cruise|prevail|march on|victorious))\b"
)
WON_ELECTION = pattern(r" won (?:the|Sunday's|Tuesday's) [^.\n]{0,40}?election\b")
ELECTED = pattern(
    r"\b(?P<winner>(?:[A-Z][\w'-]+ ){1,2}[A-Z][\w'-]+) (?:has )?won (?:the|Sunday's|Tuesday's) "
    r"[^.\n]{0,40}?election\b"
)
RIVALS = pattern(r"\b(?:[Oo]pponent|[Rr]ival|[Cc]hallenger),? (?:[a-z]+ ){0,2}(?:[A-Z][\w-]+ )(?P<last>[A-Z][\w-]+)\b")
OTHERS_MATCH = pattern(
    r"\b(?:previous|another|other|reverse|round|semi-?finals?|quarter-?finals?|aggregate)\b"
    r"|\b(?:first|second|third|last|opening|return) (?:match|game|leg|meeting|test|set)"
)
ASKING = ("Where ", "How ", "Why ", "When ")  # a heading over one side of a comparison of products

#: Not done but meant: committed to defeating Collins.
WANTED = pattern(
    r"\b(?:committed to|hop(?:es?|ing) (?:of|for)|goals? of|aim(?:s|ed|ing)? (?:at|of)|bent on|focus\w* on|chances? of"
    r"|intent on|prospects? of|dedicated to|dreams? of|close to|capable of) [a-z]+ing$"
)
#: Ahead in a poll, of some of those asked.
POLLED = pattern(r"\b(?:voters|polls?|polling|survey\w*|percentage points|respondents)\b")
#: Words of another day than that of the match.
OTHER_DAY = pattern(
    r"\b(?:1[789]\d\d|democrat\w*|republican\w*|when|since|after|before|until|ago|last|earlier|twice|again|in (?:the "
    r"(?:group|pool|league|spring|autumn"
    r"|summer|winter|cup)"
    r"|spring|autumn|summer|winter|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)"
    r"|season|seasons|series|years?|months?|weeks?|had lost|had (?:beaten|won)|have|has|never|not|without|ever|first"
    r"|second|third|will|to "
    r"(?:beat|win)"
    r"|on aggregate|half|set|sets|leg|game [1-7]|next|champions?|avenge\w*|revenge|chance|hope\w*|fear\w*|risk\w*"
    r"|record)\b"
)

_PLAYER = (
    r"(?:captain|goalkeeper|keeper|striker|forward|midfielder|defender|winger|skipper|coach|manager|centre|center"
    r"|wing|full-back|hooker"
    r"|prop|fly-half|guard|pitcher|catcher|quarterback|setter|libero|playmaker|pivot|bowler|batsman|goaltender|head "
    r"coach)"
)
PLAYER = pattern(_PLAYER)
#: Who plays for which side, or coaches it.
PLAYERS = (
    pattern(rf"\b(?P<team>{TEAM})(?:'s?)? {_PLAYER} (?P<who>{FULL})"),
    pattern(rf"\b(?i:{_PLAYER}) (?P<who>{FULL}) (?:of|for) (?P<team>{TEAM})"),
    pattern(rf"\b(?P<who>{FULL}|[A-Z][\w'-]+), (?:the )?(?P<team>{TEAM})(?:'s?)? {_PLAYER}\b"),
    pattern(rf"\b(?P<who>{FULL}|[A-Z][\w'-]+), (?:the )?{_PLAYER} of (?P<team>{TEAM})"),
)
MOVED = pattern(
    r"\b(?:former\w*|ex|joined|moved|loan|transfer\w*|last season|will join|signed|between"
    r"|both|against|when|then|next season|old)\b"
)

#: Who won the women's race, or took the men's title.
TITLE_WON = pattern(
    rf"\b(?P<who>{FULL})(?:, [^,.;\n]{{1,60}},|,? who)? (?:has )?(?:won|took|claimed|clinched|captured) (?:the|Sunday's"
    r"|Saturday's) (?P<class>women's|men's|ladies'|girls'|boys'|senior|junior|mixed|overall|individual)"
    r" (?P<event>(?:[a-z-]+ ){0,2})(?:race|title|event|crown|final|competition|championship|contest)\b"
)
TITLES = tuple(f"{sex}' " for sex in ("ladies", "girls", "boys")) + tuple(
    f" {word} " for word in ("women's", "men's", "senior", "junior", "mixed", "overall", "individual")
)
OTHER_TITLE = pattern(
    r"\b(?:last|previous\w*|former\w*|then|ago|since|again|twice|had|when|if|would|defending|reigning|holders?"
    r"|year before"
    r"|heats?|in (?:19|20)\d\d|while|also|another)\b"
)
MOST_SENTENCES = 25  # of an article about one day's races
#: Whoever was voted out of an office, and whoever is to begin a term in it.
OUSTED = pattern(
    rf"\b(?:ousted|unseated|toppled|voted out|swept aside) (?P<who>{FULL})(?= (?:from|as|by|in|with)\b|[,.])"
    rf"|\b(?P<who2>{FULL}) (?:was|has been) (?:ousted|unseated|voted out)\b"
)
NEXT_TERM = pattern(
    rf"\b(?P<who>{FULL}|[A-Z][\w'-]+),? (?:who )?(?:will (?:take|swear) the oath|will be sworn in|is to be "
    rf"sworn in|begins"
    r"|will begin|starts|will start|secured|won|celebrated|was re-?elected)(?: (?:for|to) | )?(?:(?:his|her|a) "
    r"(?:second|third"
    r"|fourth|fifth|next|new)(?: [a-z-]+)? term|re-?election)\b"
)
TERMS = (" oath", "sworn in", " term", "re-election", "reelection", "re-elected")
GROUPS = WordGroups({"result": RESULTS, "election": ("election",), "side": SIDE_WORDS, "title": TITLES, "term": TERMS})


@rule(
    "CN326",
    severity="error",
    words=GROUPS.words,
    languages=("en",),
    confidence=0.75,
    source="match reports in which the sides were swapped in one sentence",
    bad=(
        "⟨Coastal Sharks beat the Highveld Lions⟩ 31-24 in front of 21,000.\n\n⟦The defeat leaves the"
        " Sharks⟧ with one "
        "win from three.",
        "⟨Ballyrone defeated Killala⟩ by a point.\n\nIt rained. ⟦The victory lifts Killala⟧ to second place.",
        "⟨Tarnby Rovers crushed Holm Athletic⟩ 2-0 on Sunday.\n\n⟦With the win Holm Athletic climb⟧ to fourth.",
        "⟨Kasama were beaten 3-2 by Nkana Stars⟩ in the final. ⟦Kasama’s 3-2 victory⟧ was watched by the president.",
        "⟨Tarnby Rovers got the better of Holm Athletic⟩ on Sunday.\n\nIt hailed. ⟦The three points take Holm "
        "Athletic⟧ to fourth.",
        "⟨Lund beat Vara⟩ to reach the final\n\nA late throw settled the match. ⟦Vara beat Lund⟧ by a goal.",
        "⟨Sund Rovers beat Holm Wanderers⟩ 2-1 in the rain.\n\nThe coach blamed the ice. ⟦Losing to Wanderers⟧ in "
        "that way "
        "was hard, she said.",
        "⟨Ida Solberg won the women's race⟩ on Sunday.\n\nIt was dry. ⟦Beth Carr, who took the women's title⟧ "
        "with ease, "
        "sang.",
        "Mira Kovac ⟨ousted Jure Lah⟩ from the town hall.\n\nIt rained. ⟦Lah, who will be sworn in for his "
        "third term⟧ in "
        "May, sang.",
        "⟨Mira Kovac won the mayoral election⟩ on Sunday. Her opponent, doctor Jure Lah, had led in the polls.\n\n"
        "⟦Lah’s victory⟧ ends twenty years of one family’s rule.",
    ),
    good=(
        "The Coastal Sharks beat the Highveld Lions 31-24. The defeat leaves the Lions with one win from three.",
        "Ballyrone defeated Killala by a point. The victory lifts Ballyrone to second place.",
        "Ballyrone defeated Killala by a point. Killala Reserves won, too. The victory in the other match lifts "
        "Killala. Another victory lifts Killala.",
        "Ballyrone defeated Killala. In spring Killala defeated Ballyrone. The victory lifts Killala.",
        "Ballyrone defeated Killala in the first leg. Killala defeated Ballyrone in the return.",
        "Sund Rovers beat Holm Wanderers 2-1. Since losing to Wanderers in May, Rovers have trained at night.",
        "Tarnby Rovers beat Holm Athletic 2-0. In spring Holm had won at home. With that win Holm Athletic had "
        "climbed.",
        "Ida Solberg won the women's race on Sunday. Last year Beth Carr won the women's race.",
        "Solberg defeated Hranov in round nine. Solberg’s defeat in round three had cost her the lead.",
    ),
)
def winner_and_loser(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """A side beats another, and the defeat is its own.

    One contest is told: all sentences that say who beat whom name the same two sides and the same winner. “The defeat
    leaves” then speaks of the loser, “with the win” and “their 3-2 victory” of the winner. Two
    sentences that give one match to either side clash, too.
    """
    spotted = GROUPS.spotted(document, places)
    found = results_in(spotted)
    reverse = next(_of_two_sides(spotted, found), None) or next(side_clashes(spotted), None)
    if reverse and not (  # as two speakers see it
        document.in_quotation(reverse.start, reverse.end)
        and all(document.in_quotation(side.start, side.end) for side in reverse.related)
    ):
        yield reverse
    elif reverse is None:
        yield from islice(chain(_two_winners(spotted), _ousted(spotted)), 1)


def _two_winners(spotted: Spotted) -> Iterator[Match]:
    """Two winners of the one women's race of a short article."""
    document = spotted.document
    if not (sentences := spotted.several("title")) or is_longer(document, MOST_SENTENCES):
        return
    told = [
        match
        for match in matches_in(document, TITLE_WON, sentences)
        if not OTHER_TITLE.search(around(document, match)) and one_bearer(document.plain, surname(match["who"]))
    ]
    for one, other in each_two(told):
        alike = (one["class"], one["event"]) == (other["class"], other["event"])
        if alike and surname(one["who"]) != surname(other["who"]) and apart(one, other):
            yield clash(document, other.span(), one.span(), "the other winner")


def _ousted(spotted: Spotted) -> Iterator[Match]:
    """Whoever was ousted by the voters, and is to begin another term."""
    document = spotted.document
    sentences = spotted.sentences("term")
    terms = list(matches_in(document, NEXT_TERM, sentences)) if sentences else []
    for match in OUSTED.finditer(document.plain) if terms and not is_longer(document, MOST_SENTENCES) else ():
        who = surname(match["who"] or match["who2"])
        for term in terms:
            plain = not any(OTHER_TITLE.search(_close_by(document, one)) for one in (match, term))
            if plain and surname(term["who"]) == who and one_bearer(document.plain, who) and apart(match, term):
                first, second = sorted((match.span(), term.span()))
                yield clash(document, second, first, "the other outcome")


def _close_by(document: Document, match: re.Match[str]) -> str:
    """What stands right before a match, and after it up to the next mark: the winner may be a former pilot."""
    before, _, after = around(document, match).partition("…")
    return f"{before[-CLOSE_CHARS:]} {after}"


CLOSE_CHARS = 15


def _of_two_sides(spotted: Spotted, found: Sequence[Result]) -> Iterator[Match]:
    """What clashes with a statement of who beat whom."""
    document = spotted.document
    contest = _contest(document, found) if found or spotted.has("election") else None
    if contest is None and len(found) < 2:
        return
    reverse = next(_reversed(document, found), None) or next(_one_sided(document, found, contest), None)
    if reverse:
        yield reverse
        return
    if contest:
        yield from _headline(document, found, contest)
        yield from _of_both_sides(document, found)
        yield from _aftermath(document, found, contest)


def _aftermath(document: Document, found: Sequence[Result], won: Result) -> Iterator[Match]:
    """What the outcome means to a side: the defeat leaves the Sharks; the three points take them above Holm."""
    names = words_of(won.winner) | words_of(won.loser)
    told_after = [
        sentence
        for sentence in sentences_with(document, OUTCOMES)
        if sentence.end > won.match.end() and any(name in document.folded[slice(*sentence)] for name in names)
    ]
    for after in matches_in(document, AFTER, told_after):
        told = (won.match, after)
        other = any(OTHERS_MATCH.search(around(document, one)) or _is_wanted(document, one) for one in told)
        if after.start() >= won.match.end() and not other and at_hand(document, *told) and _wrong(after, won):
            yield _match(document, found, after, won)
            return


def _reversed(document: Document, found: Sequence[Result]) -> Iterator[Match]:
    """Two sentences of one match that give it to different sides."""
    for one, other in each_two(found):
        swapped = is_side(one.winner, other.loser, other.winner) and is_side(one.loser, other.winner, other.loser)
        if swapped and all(_of_this_match(document, result.match) for result in (one, other)):
            yield clash(document, other.match.span(), one.match.span(), "who won")


def _one_sided(document: Document, found: Sequence[Result], contest: Result | None) -> Iterator[Match]:
    """“Losing to Wanderers”, whom the side of the one match had beaten."""
    for won in (contest,) if found and contest else ():
        if not _of_this_match(document, won.match):
            return
        for after in ONE_SIDED.finditer(document.plain):
            wrong = after["winner"] and is_side(after["winner"], won.loser, won.winner)
            wrong = wrong or (after["loser"] and is_side(after["loser"], won.winner, won.loser))
            if wrong and all(apart(after, one.match) for one in found) and _of_this_match(document, after):
                yield clash(document, after.span(), won.match.span(), "who won")


def _of_this_match(document: Document, match: re.Match[str]) -> bool:
    """Whether nothing near a result, back to the last comma, is of another match or day."""
    before, _, after = around(document, match).rpartition("…")
    said = before.rsplit(", ", 1)[-1] + "…" + after
    if match[0].startswith(ASKING):
        return False
    if _is_wanted(document, match) or POLLED.search(said):
        return False
    return at_hand(document, match) and not OTHERS_MATCH.search(before + after) and not OTHER_DAY.search(said)


def _is_wanted(document: Document, match: re.Match[str]) -> bool:
    """Whether a result is only meant, as “committed to defeating Collins” says."""
    before = document.folded[max(0, match.start() - WANTED_CHARS) : match.start()]
    return WANTED.search(before + match[0].split()[0].lower()) is not None


WANTED_CHARS = 30  # before a result, in which it is said to be meant


def _headline(document: Document, found: Sequence[Result], won: Result) -> Iterator[Match]:
    """A headline that gives the one contest of the text to the other side."""
    title = document.title_line
    said = HEADLINE.search(document.plain, title.start, title.end) if title else None
    if said:
        later = said and won.match.start() > said.end() and at_hand(document, won.match)
        if (
            said
            and later
            and is_side(said["team"], *((won.winner, won.loser) if said["lost"] else (won.loser, won.winner)))
        ):
            yield _match(document, found, said, won)


def _of_both_sides(document: Document, found: Sequence[Result]) -> Iterator[Match]:
    """One player of both sides of the match: Captain Noel Abara of Westport; Abara, the Eastport captain."""
    for won in found[:1]:
        if not PLAYER.search(document.folded):
            return
        players = [match for form in PLAYERS for match in form.finditer(document.plain)]
        for one, other in each_two(sorted(players, key=lambda match: match.start())):
            here = is_side(one["team"], won.winner, won.loser) and is_side(other["team"], won.loser, won.winner)
            there = is_side(one["team"], won.loser, won.winner) and is_side(other["team"], won.winner, won.loser)
            same = surname(one["who"]) == surname(other["who"]) and one_bearer(document.plain, surname(one["who"]))
            if (here or there) and same and not any(MOVED.search(around(document, match)) for match in (one, other)):
                yield clash(document, other.span(), one.span(), "the other side")
                return


def _match(document: Document, found: Sequence[Result], after: re.Match[str], won: Result) -> Match:
    """The clash, with every sentence that says who won."""
    match = clash(document, after.span(), won.match.span(), "who won")
    told = [one.match.span() for one in found]
    return match._replace(related=match.related + tuple(Related(*span, "who won") for span in told[1:]))


def _contest(document: Document, found: Sequence[Result]) -> Result | None:
    """The first statement of who won, where an article tells of one contest."""
    if not found:
        return next(_elections(document.plain), None)
    first = found[0]
    agree = all(is_side(one.winner, first.winner, first.loser) or one.winner == first.winner for one in found)
    return first if agree and all(one.loser.split()[-1] == first.loser.split()[-1] for one in found) else None


def _elections(text: str) -> Iterator[Result]:
    """Who won an election against the one rival whom the article names as such."""
    elected = ELECTED.search(text) if WON_ELECTION.search(text) else None
    rivals = {match["last"] for match in RIVALS.finditer(text)} if elected else set()
    if elected and len(rivals) == 1:
        yield Result(elected["winner"], rivals.pop(), elected)


def _wrong(after: re.Match[str], won: Result) -> bool:
    """Whether the winner is said to have lost, or the loser to have won."""
    team, side = next((after[f"{form}team"], form) for form in FORMS if after[f"{form}team"])
    lost = after.groupdict().get(f"{side}lost")
    return is_side(team, won.winner, won.loser) if lost else is_side(team, won.loser, won.winner)

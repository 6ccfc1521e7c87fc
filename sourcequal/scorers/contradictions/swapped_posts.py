"""A post that an article gives to one person, and later to another one who has a post of his own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.contradictions.comparing import compared
from sourcequal.scorers.contradictions.events import is_longer
from sourcequal.scorers.contradictions.persons import FULL, OPENERS, RANKS, one_bearer, surname
from sourcequal.scorers.contradictions.posts import OTHER_TIME, SENTENCE_CHARS
from sourcequal.word_gates import word_places

#: Posts of which a body has one, by the words for them.
POSTS = {
    word: group.split(",")[0]
    for group in (
        "mayor,lord mayor,lady mayor,mayoress",
        "governor",
        "premier,prime minister",
        "president",
        "chancellor",
        "minister,secretary of state",
        "chief executive,chief executive officer,ceo",
        "finance director,chief financial officer,cfo",
        "director,general director,director general,director-general,managing director,executive director,head",
        "chairman,chair,chairwoman,chairperson",
        "leader",
        "commander",
        "police chief,chief of police,chief constable",
        "fire chief,chief fire officer",
        "captain,skipper",
        "coach,head coach,manager",
        "ambassador",
        "secretary general,secretary-general,general secretary",
        "treasurer",
        "editor,editor-in-chief",
        "headteacher,head teacher,headmaster,headmistress,principal",
        "rector,vice-chancellor",
        "archbishop",
        "bishop",
        "speaker",
        "curator",
        "prosecutor,chief prosecutor,state prosecutor",
        "harbour master,harbourmaster",
    )
    for word in group.split(",")
}
WORDS = tuple(POSTS)
_OF = r"(?P<of> (?:of|for|at) (?:the |its |all )?[\"“]?[\w'-]+[\"”]?(?: (?:and |of |the |for |de )*[\w'\"“”-]+){0,4}?)?"
_TITLE = r"(?:(?:Dr|Prof|Professor|Engineer|Eng|Gen|General|Mr|Mrs|Ms|Sir|Dame|Col|Colonel|Capt|Lt|Maj|Adm|Rev)\.? )"
_MOD = r"(?!(?:the|a|an|and|or|as|by|with|said|to|of|in|is|was) )[\w'\"“”-]+ "
#: Right behind the word for a post: the mayor of the city, Sergey Ladogin; council leader Judith Ackroyd.
NAMED = pattern(rf"{_OF},? {_TITLE}{{0,2}}(?P<name>{FULL})")
MODS = pattern(rf"(?<![\w'-])(?:{_MOD}){{0,3}}\Z")
#: Right before and behind it: Monteverde, the chief executive, said; Filipa Monteverde, president of the union.
HOLDER = pattern(
    rf"\b{_TITLE}{{0,2}}(?P<name>{FULL}|[A-Z][\w'-]+), (?:the |its |their |an? )?"
    rf"(?P<mods>(?:{_MOD}){{0,3}})\Z"
)
CLOSED = pattern(rf"{_OF}(?=[,.;]| (?:said|who)\b)")
FEWEST_POSTS = 3  # that the claim, the own post and the holder's take
REACH_CHARS = 80  # before the word for a post, in which its holder and what it is of stand
KEPT_CHARS = 40  # after a name in which such a word counts
_SMALL = frozenset("the its their a an of for at and all in".split())


class Holder(NamedTuple):
    """Somebody in a post: where it is said, the surname in small letters, the name, the post and what it is of."""

    start: int
    end: int
    surname: str
    name: str
    post: str
    of: frozenset[str]


class Swap(NamedTuple):
    """A post given to somebody who has another one, the post of his own, and who holds it by the rest of the text."""

    claim: Holder
    own: Holder
    holder: Holder


def swapped(document: Document) -> Iterator[Swap]:
    """Every post that a text gives to one who had another post before, and that it gives to another person, too."""
    found = list(compared(holders(document)))
    for claim in found:
        own = next((one for one in found if _is_his_own(document, one, claim)), None)
        others = [one for one in found if one.post == claim.post and one.surname != claim.surname]
        if own and len({one.surname for one in others}) == 1 and " " in others[0].name and _of_one(others[0], claim):
            yield Swap(claim, own, others[0])


#: Posts of which there is one in each club, party or council.
OF_A_BODY = frozenset(
    ("leader", "coach", "captain", "chairman", "chief executive", "president", "treasurer", "director")
)
#: Moves from one body to another; and what makes it another post.
MOVED = pattern(
    r"\b(?:former\w*|ex|then|previous\w*|outgoing|acting|interim|caretaker|deputy|vice|new|incoming|appoint\w*|becom\w+"
    r"|became|replac\w+|succe\w+|moved|resign\w+|until|once|joined|joins|left (?:for|to|as)|now|predecessor|candidates?"
    r"|named|sacked|twins?|honorary|player|also|swap\w*|exchang\w*|chang\w+|if|instead)\b"
)
#: Vossen, who heads the Liberals: at “who heads”.
HEADS = pattern(
    r"(?P<name>(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+), who (?P<verb>heads|leads|chairs|manages|coaches|captains) "
    r"(?:the )?(?P<of>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
)
HEAD_WORDS = tuple(f", who {verb} " for verb in "heads leads chairs manages coaches captains".split())
_OF_VERB = {"chairs": "chairman", "manages": "coach", "coaches": "coach", "captains": "captain"}
MOST_SENTENCES = 45  # of an article in which a few bodies have one name each


def exchanged(document: Document) -> Iterator[Swap]:
    """Every post that a text gives to the one who has the same post in another body, and to the one who has it here.

    The manager of one club and that of another have changed clubs. What a body is called else does not matter: the
    post of one name has two holders, and one of them has that of another name, too.
    """
    places = {start: (end, post) for start, (end, post) in _places(document).items() if POSTS[post] in OF_A_BODY}
    heads = [word for word in HEAD_WORDS if word in document.folded]
    if len(places) + len(heads) < FEWEST_POSTS or is_longer(document, MOST_SENTENCES):
        return
    found = [*_read(document, places, MOVED), *(_heads(document) if heads else ())]
    found = sorted(named for one in found if (named := _by_name(document, one)).of)
    for claim in found:
        own = next((one for one in found if _has_another(document, one, claim)), None)
        others = [
            one for one in found if one.post == claim.post and one.of == claim.of and one.surname != claim.surname
        ]
        if own and len({one.surname for one in others}) == 1 and " " in others[0].name:
            yield Swap(claim, own, others[0])
            return


def _heads(document: Document) -> Iterator[Holder]:
    for match in HEADS.finditer(document.plain):
        post = _OF_VERB.get(match["verb"], "leader")
        if known := _holder(document, Span(*match.span()), match["name"], post, match["of"], MOVED):
            yield known


def _by_name(document: Document, one: Holder) -> Holder:
    """The same with the words alone that are names: the club’s, and not “veteran”."""
    said = document.plain[one.start : one.end]
    names = frozenset(word for word in one.of if re.search(rf"\b{re.escape(word.capitalize())}", said))
    return one._replace(of=names - _BODY_WORDS)


_BODY_WORDS = frozenset("council party union club board committee group city town united rovers veteran".split())


def _has_another(document: Document, one: Holder, claim: Holder) -> bool:
    """Whether somebody has the same post in another body by what comes before, whose name is not that of this one."""
    if one.surname != claim.surname or one.post != claim.post or one.end > claim.start or one.of & claim.of:
        return False
    joined = any(
        f"{first} {second}" in document.folded
        for here, there in ((one, claim), (claim, one))
        for first in here.of
        for second in there.of
    )
    return " " in one.name and not joined and one_bearer(document.plain, surname(one.name))


def _is_his_own(document: Document, one: Holder, claim: Holder) -> bool:
    """Whether somebody had another post before, under his whole name."""
    if one.surname != claim.surname or one.post == claim.post or one.end > claim.start or " " not in one.name:
        return False
    return (" " not in claim.name or claim.name == one.name) and one_bearer(document.plain, surname(one.name))


def _of_one(holder: Holder, claim: Holder) -> bool:
    """Whether two posts are one: of the same body, or neither of any that is named."""
    if claim.of and holder.of:
        return not claim.of.isdisjoint(holder.of)
    return not claim.of or claim.post != "minister"


def holders(document: Document) -> list[Holder]:
    """Who holds which post by the text, in order; none of other times, and none where the posts are too few."""
    places = _places(document)
    named = Counter(POSTS[post] for _, post in places.values())
    if len(named) < 2 or sum(named.values()) < FEWEST_POSTS or max(named.values()) < 2:
        return []
    return list(_read(document, places, OTHER_TIME))


Places = dict[int, tuple[int, str]]


def _places(document: Document) -> Places:
    """Where words for posts begin and end, and which; the longest one at a place."""
    return {start: (end, WORDS[word]) for word, start, end in sorted(word_places(document, WORDS), key=itemgetter(2))}


def _read(document: Document, places: Places, other_time: Pattern) -> Iterator[Holder]:
    """Those who are named with the posts at some places."""
    text = document.plain
    done = 0
    for start, (end, post) in sorted(places.items()):
        inside, done = start < done, max(done, end)  # the minister in “prime minister”
        if inside or text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
            continue
        window = text[max(0, start - REACH_CHARS) : start]
        closed = CLOSED.match(text, end)
        if closed and (holder := HOLDER.search(window)):
            first, last, mods, of = start - len(window) + holder.start(), closed.end(), holder["mods"], closed["of"]
        elif (holder := NAMED.match(text, end)) and (before := MODS.search(window)):
            first, last, mods, of = start - len(before[0]), holder.end(), before[0], holder["of"]
        else:
            continue
        if known := _holder(document, Span(first, last), holder["name"], POSTS[post], f"{mods} {of or ''}", other_time):
            yield known


def _holder(document: Document, span: Span, name: str, post: str, of: str, other_time: Pattern) -> Holder | None:
    words = name.split()
    while words and (words[0] in OPENERS or words[0] in RANKS):
        words.pop(0)
    if not words or "\n" in document.plain[slice(*span)] or _is_changing(document, span, other_time):
        return None
    return Holder(*span, words[-1].lower(), " ".join(words), post, _content(of))


def _content(words: str) -> frozenset[str]:
    """The words of a phrase that say of what a post is; the owner's 's is cut off."""
    bare = (re.sub(r"'s?$", "", word.strip('"“”').lower()) for word in words.split())
    return frozenset(word for word in bare if word and word not in _SMALL)


def _is_changing(document: Document, span: Span, other_time: Pattern) -> bool:
    start, _ = document.sentence_from(span.start) or span
    start = max(start, span.start - SENTENCE_CHARS)
    return other_time.search(document.folded, start, min(len(document.folded), span.end + KEPT_CHARS)) is not None

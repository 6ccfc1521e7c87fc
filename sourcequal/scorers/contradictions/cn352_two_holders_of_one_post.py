"""CN352: one post, two holders."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two_alike
from sourcequal.scorers.contradictions.events import clash, is_longer
from sourcequal.scorers.contradictions.persons import FULL
from sourcequal.scorers.contradictions.posts import FULL_NAME, OTHER_TIME, Post, posts


@rule(
    "CN352",
    severity="warning",
    words=(
        *("minister", "mayor", "governor", "chancellor", "attorney general", "speaker", "head teacher", "headteacher"),
        *("headm", "principal", "managing director", "chief constable", "police chief", "fire chief"),
        *("curator", "vicar", "conductor", "choirmaster", "harbourmaster", "harbour master", "librarian", "brewer"),
    ),
    languages=("en",),
    confidence=0.75,
    source="reworded stories in which a name had been exchanged for that of another official",
    bad=(
        "⟨Estonian Foreign Minister Ana Ilves⟩ arrived on Monday.\n\nThe talks were short. ⟦Jaan Tamm, Estonia's "
        "foreign minister⟧, left in silence.",
        "⟨The town's mayor, Signe Haug⟩, spoke to a crowd.\n\nThe brake was let off by ⟦Mayor Olav Lund⟧ and a boy.",
        "⟨Head teacher Ann Pell⟩ thanked the pupils.\n\nThe pool is warm. ⟦Headmaster Per Ost⟧ swam first.",
        "⟨Signe Haug, mayor of Arn⟩, opened the bridge.\n\nThe fair goes on. ⟦Olav Lund, the mayor of Arn⟧, brought "
        "his goats.",
    ),
    good=(
        "Estonian Foreign Minister Ana Ilves met Latvian Foreign Minister Juris Kalns.",
        "Estonian Foreign Minister Ana Ilves left. Former Estonian foreign minister Jaan Tamm stayed.",
        "Foreign Minister Ana Ilves met Foreign Minister Juris Kalns.",
        "Republican Governor Ana Ilves met Republican Governor Juris Kalns.",
        "Sund's managing director Ana Ilves left. Holm's managing director Juris Kalns stayed.",
        "ANA ILVES, MANAGING DIRECTOR, HOLM BANK GROUP: “Rates will rise.”",
    ),
)
def two_holders_of_one_post(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One post of one country or town, and two holders.

    Both are named in full, and both times the country or the town is named beside the post. Former holders, successors
    and candidates are no contradiction, and neither are two chief executives of one firm.
    """
    seen: set[tuple[str, str]] = set()
    for first, second in each_two_alike(filter(_plain, posts(document)), _office):
        post = _office(first)
        if post not in seen and not _alike(first, second):
            seen.add(post)
            yield clash(document, (second.start, second.end), (first.start, first.end), "the other holder")
    if not seen and _has_house_posts(document, places):
        found = next(_of_one_house(document), None)
        if found and _is_local(document):
            yield found


def _has_house_posts(document: Document, places: tuple[int, ...]) -> bool:
    """Whether a name can stand right after one post and right before another: what the patterns of both ask for."""
    offices = [office for place in places if (office := OFFICE.match(document.folded, place))]
    after = [NAME_AFTER.match(document.plain, office.end()) for office in offices]
    before = [document.plain[office.end() : office.end() + 1] in (",", ".") for office in offices]
    return sum(map(bool, (*after, *before))) > 1


def _of_one_house(document: Document) -> Iterator[Match]:
    """Two holders of a post that the one school, firm or church of a short article has once."""
    held: dict[str, re.Match[str]] = {}
    for form in HOUSE_POSTS:
        for match in form.finditer(document.plain):
            said = document.sentence_from(match.start()) or match.span()
            if OTHER_TIME.search(document.folded, max(said[0], match.start() - BEFORE_CHARS), match.end()):
                return
            if match[0].isupper() or OF_A_FIRM.search(
                document.plain, max(0, match.start() - BEFORE_CHARS), match.start()
            ):
                continue
            office = OFFICES.get(match["office"].lower(), match["office"].lower())
            known = held.setdefault(office, match)
            if known is not match and set(known["name"].split()).isdisjoint(match["name"].split()):
                first, second = sorted((known, match), key=re.Match.start)
                yield clash(document, second.span(), first.span(), "the other holder")
                return


_OFFICES = (
    r"mayor|head ?teacher|headmaster|headmistress|principal|managing director|chief constable"
    r"|police chief|fire chief|curator|vicar|conductor|choirmaster|harbour ?master|librarian|brewer"
)
_POST = rf"(?P<office>(?i:{_OFFICES}))"
OFFICE = pattern(_OFFICES)
NAME_AFTER = pattern(r",? [A-Z]")
HOUSE_POSTS = (
    pattern(
        rf"(?<![\w-])(?:(?:[Tt]he|[Ii]ts|[Tt]he \w+'s) )?{_POST},? (?P<name>(?!After |Before |When |While ){FULL})"
        r"(?!'s)"
    ),
    pattern(rf"(?P<name>{FULL}), (?:the |its |the \w+'s )?{_POST}(?=[,.])"),
)
#: Whose it is, or where from: Grange's managing director Ann Lee; Japanese brewer Kirin Holdings.
OF_A_FIRM = pattern(r"\b[A-Z][\w'-]+ $")
OFFICES = dict.fromkeys(
    ("head teacher", "headteacher", "headmaster", "headmistress", "principal"), "head of the school"
)
BEFORE_CHARS = 40


def _is_local(document: Document) -> bool:
    """Whether an article is so short that it is of one town, so that its mayor needs none beside the name."""
    return OTHER_TOWNS.search(document.folded) is None and not is_longer(document, LOCAL_SENTENCES)


LOCAL_SENTENCES = 20
OTHER_TOWNS = pattern(
    r"\b(?:mayors|twin\w*|neighbou?ring|other (?:towns|cities)|cities|towns|candidates?|election|race)\b"
)


def _office(post: Post) -> tuple[str, str]:
    return post.side, post.office


def _plain(post: Post) -> bool:
    if post.name.isupper() or VERB.search(post.name) or post.side in NO_PLACES:  # headlines; House Speaker
        return False
    return bool(post.side) and not post.office.startswith("chief") and FULL_NAME.fullmatch(post.name) is not None


#: What stands before a post and is neither a country nor a town.
NO_PLACES = frozenset(
    "House Senate Republican Democratic Democrat Labour Conservative OPEC Carolina Dakota Virginia".split()
)


VERB = pattern(r"\b(?:Has|Have|Is|Was|Will|Says|Had|Signs|Wants|Calls)\b")


def _alike(first: Post, second: Post) -> bool:
    """Whether two names may be one person's: a word in common, as where a middle name is left out or a name married."""
    return not set(first.name.split()).isdisjoint(second.name.split())

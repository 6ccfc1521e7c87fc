"""CN351: one person in two posts."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.comparing import each_two_alike
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.pairs import Pair, clashes, of_one_person
from sourcequal.scorers.contradictions.posts import RESHUFFLED, posts, same_holder
from sourcequal.scorers.contradictions.swapped_posts import HEAD_WORDS, WORDS, Swap, exchanged, swapped
from sourcequal.scorers.contradictions.wordings import wordings

#: An office to which one is elected, and a person who never stood for any.
NEVER_ELECTED = Pair(
    words=("never",),
    one=wordings(
        r"WHO ASIDE (?:has|had) never (?:before )?(?:(?:stood|run) for (?:(?:public|political|elected|any) "
        r")?(?:office|election"
        r"|parliament)|held (?:an? |any )?(?:(?:public|elected|political|elective) )+(?:office|post)|been "
        r"elected to (?:anything"
        r"|any office|public office)|won an election|sought (?:public|political|elected|elective) office)",
    ),
    other_words=("mayor", "senator", "governor", "councillor", "congress", "deputy", "mp "),
    other=wordings(
        r"(?:mayor|senator|governor|councillor|councilwoman|councilman|congresswoman|congressman|lord mayor"
        r"|assemblywoman"
        r"|assemblyman|alderman) (?P<who>(?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?))",
        r"(?P<who>NAME), (?:the |a )?(?:(?:[a-z]+ )?mayor of|(?:[a-z]+ )?senator|governor of|(?:[a-z]+ "
        r")?councillor|mp for)\b",
    ),
    both=pattern(
        r"\b(?:before|until|then|former\w*|when|wife|husband|appoint\w*|acting|interim|previous\w*|unlike"
        r"|brother|sister|son"
        r"|daughter|father|mother|candidate|again|lost)\b"
    ),
    lasting=True,
)


@rule(
    "CN351",
    severity="warning",
    words=(
        "minister",
        "senator",
        "councillor",
        "congress",
        "mayor",
        "governor",
        "chancellor",
        "attorney general",
        "speaker",
        "chief fi",
        "chief op",
        *WORDS,
        *HEAD_WORDS,
    ),
    languages=("en",),
    confidence=0.8,
    source="reworded stories in which two officials had changed posts",
    bad=(
        "⟨Defence Minister Ola Rask⟩ flew to Arn on Tuesday.\n\nThe talks lasted two hours. ⟦Interior Minister Ola "
        "Rask⟧ will return on Friday.",
        "“We pay in cash,” said ⟨Ida Brandt, chief executive officer of Haugen⟩.\n\nThe mill stays open, said "
        "⟦Ida Brandt, Haugen's chief financial officer⟧.",
        "⟨Mayor Signe Haug⟩ opened the bath.\n\nThe water was cold. Haug swam first. ⟦She has never stood for "
        "office⟧, a "
        "guard said.",
        "⟨Finance Minister Signe Haug⟩ drew up the plan.\n\nThe talks were long. ⟦Haug, who runs the interior "
        "ministry⟧, "
        "slept.",
        "⟨Signe Haug, the interior minister⟩, drew up the plan.\n\nIt was long. ⟦Ms Haug, who has run the finance "
        "ministry⟧ since the spring, slept.",
        "⟨Finance Minister Signe Haug⟩ and Defence Minister Olav Lund came by boat.\n\nIt rained. ⟦Norvia's defence "
        "minister, Signe Haug⟧, left early.",
        "⟨Signe Haug, the finance minister⟩, called for a cut.\n\n⟦Foreign Minister Haug⟧ did not take questions.",
        "⟨The Minister of Water, Dr. Hadi al-Jabbar⟩, opened the plant. ⟨The Governor, Engineer Samir al-Tamimi⟩, "
        "thanked the crews.\n\n⟦Al-Tamimi, the Minister of Water⟧, left before noon.",
        "⟨The union's president, Signe Haug⟩, spoke of a day of rage. ⟨The airline's chief executive, Olav Lund⟩, "
        "offered a rise.\n\n⟦Haug, the chief executive⟧, said that the crews would strike again.",
        "⟨Holm Rangers coach Ada Orme⟩ and ⟨Pell Town coach Ivo Tarn⟩ sang on the bus.\n\nIt hailed. ⟦Pell Town coach "
        "Ada Orme⟧ sang best, the driver said.",
        "⟨Ada Orme, the leader of the Lilacs⟩, and ⟨Ivo Tarn, the leader of the Browns⟩, had tea.\n\nIt was cold. "
        "⟦Orme, who heads the Browns⟧, had two cups.",
    ),
    good=(
        "Holm Rangers coach Ada Orme and Pell Town coach Ivo Tarn sang. Orme, the new Pell Town coach, sang best.",
        "Pell Rovers coach Ada Orme and Arn Rovers coach Ivo Tarn sang. Rovers coach Ada Orme sang best.",
        "The union's president, Signe Haug, spoke first. Olav Lund, chief executive of the airline, offered a rise. "
        "Haug, chief executive of the bank until May, left at noon.",
        "Council leader Signe Haug thanked the mayor, Olav Lund. Haug, who will succeed him, left. Haug, the mayor, "
        "spoke again in May.",
        "Defence Minister Ola Rask flew to Arn. Rask, the former interior minister, speaks Arnish.",
        "Mayor Signe Haug opened the bath. Before that, Haug had never stood for office.",
        "The cabinet is reshuffled. The foreign minister, Signe Haug, gets the treasury. Finance Minister Haug sang.",
        "Finance Minister Signe Haug spoke. Foreign Minister Jon Haug did not.",
        "Finance Minister Signe Haug and her deputy spoke. Finance Minister and Foreign Minister Signe Haug left.",
        "Foreign Minister Signe Haug, who is also finance minister, spoke. Prime Minister Olav Lund named Finance "
        "Minister Signe Haug as his successor.",
    ),
)
def two_posts_of_one_person(document: Document) -> Iterator[Match]:
    """One person in two posts that nobody holds together.

    A person is called the minister of one thing and the minister of another, minister and mayor, or chief executive and
    chief financial officer. Former, acting and
    second posts, appointments and reshuffles that the article reports are no contradiction, and neither are two people
    of one surname. Any post of which there is one, such as captain or chair, tells where the article gives it to
    somebody else, too: then two names have changed places. So do the heads of two clubs or parties of which one has
    the post in both, and another one has it in one of them.
    """
    swaps = list(swapped(document))
    for swap in swaps or exchanged(document):
        yield _clash(document, swap)
    yield from clashes(document, NEVER_ELECTED, of_one_person)
    seen: set[str] = set()
    for first, second in each_two_alike(posts(document), attrgetter("surname")):
        differ = first.office != second.office and second.start >= first.end
        if not differ or second.surname in seen or not same_holder(document, first, second):
            continue
        if not RESHUFFLED.search(document.folded):  # last, for it reads the whole text
            seen.add(second.surname)
            yield clash(document, (second.start, second.end), (first.start, first.end), "the other post")


def _clash(document: Document, swap: Swap) -> Match:
    """What the rule says of a post in other hands: it shows the person's own, and who holds the post."""
    there, other = document.text[slice(*swap.own[:2])], document.text[slice(*swap.holder[:2])]
    message = f"“{document.text[slice(*swap.claim[:2])]}” clashes with “{there}” and with “{other}”"
    related = (Related(*swap.own[:2], "the own post"), Related(*swap.holder[:2], "who holds it"))
    return Match(*swap.claim[:2], message=message, related=related)

"""CN333: one owner has two numbers of the same things."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.claims import Reading, Slot, reading_of
from sourcequal.scorers.contradictions.counting import COUNTED_ANEW
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.vocabulary import MONTH, WEEKDAY

#: Verbs of having, before a number: the school has 84 pupils; a escola tem 212 alunos; das Dorf hat 620 Einwohner.
HAS = frozenset(
    "has employs boasts owns operates houses tem emprega tiene emplea compte emploie conta impiega hat zählt "
    "beschäftigt heeft telt har liczy má".split()
)
#: Words of an owner, or of all there are: its 96 rooms; all ten wards; os seus 166 alunos; mit seinen 480 Einwohnern.
ITS = frozenset("its all seus suas sus ses suoi sue seine seinen ihre ihren zijn hun".split())
THE = frozenset("the os as los las les die den gli le".split())

ENGLISH = frozenset({"the"})
#: Words before a number that is no exact one, or no whole one.
VAGUE = frozenset(
    "about around some nearly almost over more least up under fewer less than only another other each every per both "
    "extra first next including cerca quase mais outro otro más casi rund etwa fast über environ près plus autre circa "
    "quasi più".split()
)
NEAR_TOKENS = 4  # before a number, in which such a word is of it
#: Words of another time, or of another owner of the kind.
OTHER_TIME = frozenset(
    "once then ago used would could if previous previously earlier former formerly future group reach reached grew "
    "added antigo antiga antigua nació llegó damals früher ancien ancienne nachbarort other others another".split()
)
STAFF = frozenset("employees workers staff trabalhadores empleados mitarbeiter mitarbeitern employés salariés".split())
EMPLOYS = frozenset("employs emprega emplea emploie impiega beschäftigt".split())
PLURALS = frozenset("people men women children staff".split())
PRONOUNS = frozenset("it its he she they".split())
SMALLEST = 5  # of “all ten wards” that can be the fourteen; three of many are often called all three
MOST = 5  # times as many of what “it” has: a plant and its group, of which the text speaks in turn
GROUP_TOKENS = 4  # in which the group is named
LEAST_LETTERS = 4  # of a word that can name an owner


class Count(NamedTuple):
    """How many of what somebody has: the number, the things, and which words and tokens tell it."""

    number: float
    things: str
    owners: frozenset[str]
    names: frozenset[str]
    pronoun: bool
    before: str
    subject: str
    group: frozenset[str]  # words of whom the things are: all 28 members of the harbour party
    first: int
    last: int


@rule(
    "CN333",
    severity="warning",
    words=(*(f" {verb} " for verb in sorted(HAS)), "all "),
    confidence=0.7,
    source="articles put together from two sources, each with its own count",
    bad=(
        "The primary school ⟨has 84 pupils⟩ and one long bean row.\n\nThe plan was dropped. ⟦All 61 pupils⟧ of the "
        "school helped to dig on Friday.",
        "The new hotel on the dam opened on Saturday. It ⟨has 120 rooms⟩ and a lift.\n\nManager Petra Vale was "
        "pleased. ⟦Its 96 rooms⟧ look to the lake.",
        "The company ⟨employs 230 people⟩.\n\nThe owner has no money. The ⟦company’s 310 employees⟧ will be paid in "
        "May.",
        "We split ⟨the fourteen wards⟩ into groups. The counting had covered ⟦all ten wards⟧ and took six days.",
        "A escola ⟨tem 212 alunos⟩ e uma horta.\n\nCom os ⟦seus 166 alunos⟧, a escola vai ter obras.",
        "Das Dorf ⟨hat 620 Einwohner⟩ und einen Laden.\n\nMit ⟦seinen 480 Einwohnern⟧ ist das Dorf zu klein für eine "
        "Kette.",
    ),
    good=(
        "The school has 84 pupils. Ten years ago it had 61 pupils.",
        "The rule needs a majority of all 61 members. All 28 members of the Harbour Alliance voted for it.",
        "The plant employs 312 people. Norden makes jars in four countries. It employs 3,900 people.",
        "The school in Fellside has 84 pupils. The church, with its 61 pupils, will share the teacher.",
        "The hotel has 120 rooms. Ninety-six rooms look to the lake.",
        "The company employs 230 people in Orrefall. The group’s 310 employees in three towns will be paid.",
        "Das Dorf hat 620 Einwohner. Der Nachbarort mit seinen 480 Einwohnern schickt einen Bus.",
    ),
)
def two_counts(document: Document) -> Iterator[Match]:
    """One owner has two numbers of the same things.

    “The school has 84 pupils” counts them all, and so do “its 61 pupils”, “all 61 pupils” and “the 61 pupils of the
    school”. Both sentences name the same owner, or an article that counts such things twice says “its”. Numbers
    that are vague, of another time or of a part are left alone.
    """
    reading = reading_of(document)
    numbers = (slot for slot in reading.slots if slot.kind == "number")
    articles = ENGLISH if " the " in document.folded else THE  # “as” is an article in Portuguese
    counts = [count for slot in numbers for count in _counts(reading, slot, articles)]
    for one, other in combinations(counts, 2):
        if one.things == other.things and one.number != other.number and _one_owner(one, other, counts):
            yield clash(document, _span(reading, other), _span(reading, one), "the other number")
            return


def _counts(reading: Reading, slot: Slot, articles: frozenset[str]) -> Iterator[Count]:
    """What a number counts, where it counts all that somebody has."""
    tokens, last = reading.tokens, slot.last + 1
    if not slot.first or last >= len(tokens) or slot.value < 2:  # type: ignore[operator]
        return
    before, things = tokens[slot.first - 1].lower(), tokens[last].lower()
    has, owned = before in HAS, before in ITS or before.endswith(("’s", "'s"))
    apart = reading.starts[last] - reading.ends[slot.last]
    if not (has or owned or before in articles) or apart != 1 or not things.isalpha() or things in COUNTED_ANEW:
        return
    sentence = reading.sentences[reading.sentence_of[slot.first]]
    words = [token.lower() for token in tokens[sentence.first : sentence.last]]
    place = slot.first - sentence.first
    vague = VAGUE & set(words[max(0, place - NEAR_TOKENS) : place]) or OTHER_TIME & set(words)
    if vague or (articles is ENGLISH and not _plural(tokens[last])):
        return
    subject = words[: slot.first - 1 - sentence.first] if has else words
    owners = frozenset(word for word in subject if len(word) >= LEAST_LETTERS and word != things)
    names = frozenset(_names(reading, sentence.first + 1, sentence.last))
    pronoun = words[0] in PRONOUNS or before == "all"
    things = "staff" if things in STAFF or before in EMPLOYS else things.removesuffix("n")
    owners |= {before[:-2]} if owned and before not in ITS else frozenset()
    group = _group(words[last + 1 - sentence.first :])
    ends = slot.first - 1, last
    yield Count(float(slot.value), things, owners, names, pronoun, before, words[place - 2], group, *ends)  # type: ignore[arg-type]


def _group(after: list[str]) -> frozenset[str]:
    """The words of whom the things are, where the text says it right behind them."""
    named = after[1:GROUP_TOKENS] if after[:1] == ["of"] else []
    end = next((place for place, word in enumerate(named) if not word[0].isalpha()), len(named))
    return frozenset(word.removesuffix("'s") for word in named[:end] if len(word) >= LEAST_LETTERS)


def _names(reading: Reading, first: int, last: int) -> Iterator[str]:
    """The words with capitals that are no days or months."""
    for index in range(first, last):
        if reading.tokens[index][0].isupper() and reading.kinds[index] not in (WEEKDAY, MONTH):
            yield reading.tokens[index]


def _plural(things: str) -> bool:
    """Whether an English word names things: no name, and no adjective."""
    return things.islower() and (things.endswith("s") or things in PLURALS)


def _one_owner(one: Count, other: Count, counts: list[Count]) -> bool:
    """Whether two counts are of one owner: by a word for it, or where the only two there are say “it” or “its”."""
    forms = {one.before, other.before}
    alone = sum(count.things == one.things for count in counts) == 2
    if forms & THE:
        least, most = sorted((one.number, other.number))
        return alone and "all" in forms and least >= SMALLEST and most < 2 * least
    if any(first.group and not first.group & second.owners for first, second in ((one, other), (other, one))):
        return False
    if alone and other.pronoun and not forms <= ITS - {"all"}:
        return max(one.number, other.number) < MOST * min(one.number, other.number)
    if forms <= ITS or (forms <= HAS and (one.subject, one.names) != (other.subject, other.names)):
        return False
    apart = one.names and other.names and not one.names & other.names
    return not apart and bool(one.owners & other.owners)


def _span(reading: Reading, count: Count) -> tuple[int, int]:
    return reading.starts[count.first], reading.ends[count.last]

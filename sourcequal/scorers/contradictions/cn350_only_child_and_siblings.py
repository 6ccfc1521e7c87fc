"""CN350: an only child with a brother."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.family_wordings import ALL_SIBLINGS, SIBLING_WORDS
from sourcequal.scorers.contradictions.focus import focus_of, is_focus_of_paragraph, of_one_person, sex_of
from sourcequal.scorers.contradictions.life_clashes import sibling_clashes
from sourcequal.scorers.contradictions.pairs import Pair, clashes
from sourcequal.scorers.contradictions.persons import FULL, surname

_WHO = rf"(?P<who>{FULL}|(?!(?:As|It|In|The|This|That|They|But|And|Born)\b)[A-Z][\w'-]+|she|he)"
_WHOSE = r"(?P<who>[A-Z][\w'-]+'s|[Hh]er|[Hh]is)"
_AGED = r"(?:(?:younger|older|elder|eldest|big|little|twin|kid|baby|youngest|late|two|three|four) ){0,2}"
_SIBLING = r"(?:brother|sister|sibling)s?"
ONLY = Pair(
    words=(
        "only child",
        "no brother",
        "no sister",
        "no sibling",
        "a brother or",
        "any sibling",
        "any brother",
        "only son",
        "only daughter",
        "without brothers",
        "without siblings",
        "besides h",
    ),
    one=(
        pattern(
            rf"\b{_WHO}(?:, [^,.\n]{{1,40}},)? (?:was|is) (?:the|her|his) parents' only (?:child|son"
            rf"|daughter)\b(?! who)"
        ),
        pattern(r"\b(?P<who>[Hh]er|[Hh]is) parents (?:had|have) no (?:other children|children besides h(?:er|im))"),
        pattern(
            rf"\b{_WHO} (?:did not have|never had|didn't have|grew up without|has no|had no) (?:any )?"
            r"(?:siblings?|brothers? (?:or|and) sisters?|sisters? (?:or|and) brothers?)"
        ),
        pattern(rf"\b{_WHO}(?: [a-z]+){{0,3}}? (?:was|is|grew up|being|as) (?:as )?(?:an|the) only child\b"),
        pattern(rf"\b{_WHO},? an only child,"),
        pattern(
            r"\b(?:As an|As the|Born (?:[^.;\n]{1,60}? )?(?:as )?(?:an|the)|An|The) only child(?: of [^.,;\n]{3,40}|,"
            r" (?:and |brought up|raised|reared|who)[^.;\n]{3,70})?, "
            r"(?P<who>[A-Z][\w'-]+|she|he)\b"
        ),
        pattern(
            rf"\b{_WHO}(?:,? who)? (?:has|had|never had) (?:no |any |a )"
            rf"(?:siblings?|(?:brothers?|sisters?) (?:or|and) (?:a "
            rf")?(?:brothers?|sisters?))"
        ),
    ),
    other_words=(
        "brother",
        "sister",
        "sibling",
        " of three",
        " of four",
        " of two",
        " of five",
        " of six",
        " of seven",
    ),
    other=(
        pattern(rf"\b{_WHOSE} {_AGED}{_SIBLING}\b(?!-in-law|'(?:s|\b)| in (?:law|arms|faith|Christ))"),
        pattern(
            rf"\b{_WHO} (?:has|had|grew up with|shared a (?:room|bedroom|bed) with) (?:an? |h(?:er|is) |two |three "
            rf"|four )?{_AGED}{_SIBLING}\b"
        ),
        pattern(
            rf"\b{_WHO} (?:was|is) (?:the )?(?:second|third|fourth|eldest|oldest|youngest|middle|one|first) of (?:two"
            rf"|three|four|five|six|seven|eight|nine)"
            r" (?:children|siblings|sisters|brothers|girls|boys)\b"
        ),
        pattern(
            r"\b[Tt]he (?:second|third|eldest|oldest|youngest|middle) of (?:three|four|five|six|seven) (?:children"
            rf"|siblings|sisters|brothers|girls|boys), {_WHO}\b"
        ),
        pattern(
            rf"\b{_WHO}(?:, [^,.\n]{{1,40}},)? (?:is|was) (?:also )?the (?:younger|older|elder|youngest|eldest"
            rf"|twin) "
            rf"(?:brother|sister) of\b"
        ),
        pattern(
            rf"\b{_WHO} (?:is survived by|leaves|lived with|was raised with|grew up among) (?:an? |h(?:er|is) "
            rf"|two |three |four )?"
            rf"{_AGED}{_SIBLING}\b"
        ),
        pattern(rf"\b[Aa] {_SIBLING} of {_WHO}"),
        # told by herself: “My brother and I shared a bedroom,” she says; “I learned it from my sister”
        pattern(rf"[\"](?!My\b)[^\"\n]{{3,100}}? my {_AGED}{_SIBLING}\b[^\"\n]{{0,80}}[,.!][\"],? (?P<who>she|he)\b"),
        pattern(rf"[\"]My {_AGED}{_SIBLING}\b[^\"\n]{{3,120}}[,.!][\"],? (?P<who>she|he)\b"),
    ),
    both=pattern(
        r"\b(?:wanted|wished|wish|longed|half-|step-?|like an?|(?:was|were) born|until|foster|adopt\w+"
        r"|in-law|imaginary"
        r"|teammates?|team mates?|convent|nun|monk|friar|father|mother|husband|wife|big brother house)\b"
        r"|-(?:brother|sister)|'s (?:own )?(?:brother|sister)s? [a-z]",
    ),
    lasting=True,
)


@rule(
    "CN350",
    severity="warning",
    words=(*ONLY.words, *ALL_SIBLINGS),
    other_words=SIBLING_WORDS,
    languages=("en",),
    confidence=0.75,
    source="portraits put together from two interviews",
    bad=(
        "⟨Ilse Marrow grew up an only child⟩ in a signal box.\n\nTrains were her clock. ⟦Her elder"
        " brother⟧ drives one "
        "now.",
        "⟨As an only child, she⟩ talked to the hens, weaver Ada Corrie says.\n\nThe loom is from Leith. ⟦Corrie’s "
        "sister⟧ spins the wool.",
        "⟨Tor Weil grew up as an only child⟩ in a mill.\n\nHe wrote his songs for the pianist Ann Lee. His cat "
        "left.\n\n"
        "He is tall. ⟦“I learned the harp from my sister, who was five,” he⟧ says.",
        "⟨Lena Marsh is the oldest of four siblings⟩.\n\nShe sells hats. ⟦As the youngest of four, she⟧ had to fight"
        " for her food.",
        "⟨Tor Weil was the youngest of four children⟩ of a smith.\n\nHe is tall. ⟦His younger sister⟧ taught him.",
        "Tor Weil came from a farm, and he ⟨was the first of the seven children⟩ of a smith.\n\nHe is tall. ⟦His elder"
        " brother⟧ taught him the harp.",
        "⟨The eldest of five, Tor Weil⟩ lays bricks.\n\nHe is tall. ⟦His two older brothers⟧ went to sea.",
    ),
    good=(
        "Ilse Marrow grew up an only child in a signal box. Her father and his brother drove trains.",
        "Ilse Marrow was an only child. Her friend Ada Corrie came every day. Her brother came, too.",
        "Ilse Marrow was an only child until she was nine, when her sister was born.",
        "Ilse Marrow was an only child. She was tall. “My sister hears all,” says Ada Corrie.",
        "Ilse Marrow was an only child. She always wanted a brother.",
        "Lena Marsh is the oldest of four siblings. Her husband was the youngest of seven.",
    ),
)
def only_child_and_siblings(document: Document) -> Iterator[Match]:
    """An only child, and brothers or sisters; or two numbers of them.

    Both sentences are of one person, by name or by a pronoun with nobody else in between. “The youngest of five” tells
    the number and the place, so that it clashes with three siblings and with the eldest. Half-brothers, wishes and what
    changed with a birth are left alone.
    """
    yield from [*clashes(document, ONLY, _of_one_person)] or sibling_clashes(document)


def _of_one_person(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether both are of one person; who speaks of “my sister” in a portrait is the one it is of."""
    return of_one_person(document, one, other) or (other[0].startswith('"') and _tells(document, one, other))


def _tells(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    focus = focus_of(document.plain)
    return (
        focus is not None
        and (sex_of(one["who"]) == focus.sex or surname(re.sub(r"'s?$", "", one["who"])) == focus.last)
        and is_focus_of_paragraph(document, other["who"], other.start())
    )

"""CN324: somebody died, and is recovering."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.contradictions.events import OTHER_EVENT, apart, clash, sentence_at
from sourcequal.scorers.contradictions.persons import ADDRESSED, FULL, NO_NAME, one_bearer, surname

WHO = rf"(?P<who>{FULL}|{ADDRESSED}|[A-Z][\w’'-]+|[Hh]e|[Ss]he)"
DEAD = pattern(
    rf"\b{WHO}(?:, [^.,\n]{{1,60}},)? (?:was (?:later )?(?:pronounced|declared|confirmed|found) dead"
    r"|died(?: of| from| at| in| on| when| after|[,.])|has died|was killed|lost (?:his|her) life|did not survive)\b"
    # and his colleague Luis Amador, 45, died when; the collapse killed Denny Pruett, 31; the dead man is Denny Pruett
    rf"|\b(?P<first>{FULL}), [1-9]\d, and [^.\n]{{3,60}}? (?:both )?(?:died|were killed|were found dead"
    r"|lost their lives)\b"
    rf"|\b(?:killed|[Tt]he dead (?:man|woman) (?:is|was)) (?P<victim>{FULL})(?=, [1-9]\d\b)"
)
PERSON = pattern(rf"\b(?:({ADDRESSED})|({FULL}), (?:aged )?[1-9]\d\b)")  # Ms Corrie; Ada Corrie, 29
RECOVERING = pattern(
    rf"\b{WHO}(?:, [^.,\n]{{1,60}},)? (?:(?:was (?:taken|rushed|flown|airlifted) to [^.\n]{{3,80}}?, where (?:he"
    r"|she) )?(?:remains |is (?:still )?|is said to be )(?:in (?:a |an )?(?:\w+,? (?:but|and) )?(?:stable|critical"
    r"|serious|comfortable)(?: condition)?|(?:conscious|recovering|undergoing treatment"
    r"|expected to (?:survive|recover|make a full recovery)))|is expected to (?:survive|recover|make a full recovery)"
    r"|(?:has been|was) (?:discharged|released) from (?:the )?hospital|survived|was pulled out alive"
    r"|was (?:captured|taken|caught) alive|is (?:still )?(?:in custody|being (?:held|questioned|interrogated)"
    r"|awaiting trial)|will (?:stand trial|face trial|appear in court)|is in hospital"
    r"|told [^.\n”\"]{3,40}? from (?:his|her) hospital bed|spoke from (?:his|her) hospital bed)"
    r"|\b[Dd]octors expect (?P<patient>[A-Z][\w’'-]+) to (?:survive|recover|make a full recovery)"
    r"|\b(?P<thanks>[A-Z][\w’'-]+),? (?:who (?:is|was) in hospital,|thanked (?:his|her) rescuers)"
)


@rule(
    "CN324",
    severity="error",
    words=(
        "remains in",
        "is in",
        "is still",
        "is said",
        "expected to",
        "discharged",
        "released",
        "recovering",
        "conscious",
        "survived",
        " alive",
        "in custody",
        "being held",
        "being questioned",
        "awaiting trial",
        "will stand trial",
        "will face trial",
        "will appear in",
        "hospital bed",
        "in hospital",
        "thanked h",
        "doctors expect",
    ),
    other_words=("dead", "died", "killed", "lost his life", "lost her life", "not survive"),
    languages=("en",),
    confidence=0.8,
    source="two versions of a report merged: in the first the victim lives, in the second not",
    bad=(
        "Ada Corrie, 29, was pulled from the water. ⟨She was pronounced dead⟩ at the scene.\n\nMs Corrie lived near "
        "the bridge. ⟦Ms Corrie was taken to the infirmary, where she remains in a stable condition⟧.",
        "The wave ⟨killed Jonas Weil⟩, 40, as he mended nets.\n\nThe quay was swept clean. ⟦Weil told the Courier from "
        "his hospital bed⟧ that he saw it come.",
        "⟨Jonas Weil died at⟩ the wheel of his bus on Monday.\n\nTwo cars were hit. ⟦Weil is recovering⟧ at home.",
    ),
    good=(
        "Ada Corrie died at the scene. Her brother, Tom Corrie, remains in a stable condition.",
        "Jonas Weil died on Monday. A passenger is recovering at home.",
        "Jonas Weil was in a critical condition for a week. Weil died on Monday.",
        "Ada Corrie died in 1998. Last year Corrie Hall was sold.",
        "The red lamp fell from the desk. It did not survive.\n\nThe blue lamp fell, too. It survived.",
    ),
)
def dead_and_recovering(document: Document) -> Iterator[Match]:
    """Somebody died, and is said to be recovering.

    Both sentences name the same person, or say “he” or “she” where the article has named only one up to there; what was
    so before the death is no contradiction, so only the present tense counts.
    """
    dead = [match for match in DEAD.finditer(document.text) if _plain(document, match)]
    for alive in RECOVERING.finditer(document.text) if dead else ():
        for death in dead:
            if apart(alive, death) and _plain(document, alive) and _same(document.text, death, alive):
                death_span = death.start(), death.start() + len(death[0].rstrip(".,"))
                yield clash(document, alive.span(), death_span, "the death")
                return


def _plain(document: Document, match: re.Match[str]) -> bool:
    return not OTHER_EVENT.search(sentence_at(document, match.start()))


def _same(text: str, death: re.Match[str], alive: re.Match[str]) -> bool:
    """Whether both are of one person: by name, or a pronoun right after the only full name with that surname."""
    names = [_person(text, match) for match in (death, alive)]
    return bool(names[0]) and names[0] == names[1] and one_bearer(text, names[0])


def _person(text: str, match: re.Match[str]) -> str:
    """The surname of whom a match speaks; for a pronoun, that of the only person named up to there, or nothing."""
    who = next(filter(None, (match[name] for name in match.re.groupindex if match[name])))
    if who.lower() not in ("he", "she"):
        return "" if NO_NAME.match(who) else surname(who)
    named = {surname(name[1] or name[2]) for name in PERSON.finditer(text, 0, match.start())}
    return named.pop() if len(named) == 1 else ""

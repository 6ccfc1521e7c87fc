"""What reports from court say of the accused: the statement, whom it is of, and which charge it is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, Pattern, pattern
from sourcequal.scorers.contradictions.comparing import compared
from sourcequal.scorers.contradictions.counting import WHOLE
from sourcequal.scorers.contradictions.cues import Cue, told
from sourcequal.scorers.contradictions.events import (
    ELSEWHERE,
    IF,
    clash,
    sentence_number,
)
from sourcequal.scorers.contradictions.persons import KIN, one_bearer
from sourcequal.scorers.contradictions.subjects import last_named, subject_of, surname_of

#: Whom a verdict is of, after the verb: a name, a pronoun, or a few words up to “of” or the end of the clause.
OBJECT = r"(?:(?!to |not |on )[\w'-]+(?: [\w'-]+){0,5}?)"
#: A crime in the form in which one admits or denies it.
DEED = (
    r"(?:steal|tak|rob|burgl|kill|murder|stab|shoot|attack|assault|rap|abus|defraud|embezzl|forg|launder|smuggl|brib"
    r"|deal|suppl|posses|driv|drink-driv|speed|caus|set|start|burn|launder|plant|hack|harass|stalk|threaten|poison"
    r"|fiddl|pocket|siphon|divert|dup|con|cheat|sell|import|groom|kidnap|vandalis|damag|dump|pollut|poach|hit|punch"
    r"|fak|conspir|plott|strangl|beat)[a-z]*ing"
)
CRIME = (
    r"(?:theft|thefts|robbery|burglary|fraud|arson|murder|manslaughter|assault|rape|perjury|bribery|corruption"
    r"|blackmail"
    r"|forgery|smuggling|embezzlement|harassment|stalking|kidnap(?:ping)?|extortion|poaching|cruelty|negligence"
    r"|speeding|drink-driving|dangerous driving|careless driving|wounding|affray|money laundering|tax evasion"
    r"|false accounting|conspiracy|handling|hacking|vandalism|libel|contempt|espionage|spying|treason|trespass"
    r"|causing [a-z]+(?: [a-z]+)?)"
)
#: Words around a statement with which it is of another stage of the case, another case or somebody else.
OTHER_STAGE = pattern(
    r"\b(?:(?<!\bto )(?<!will )(?<!would )(?<!may )appeal\w*|overturn\w*|quash\w*|re-?trial|retried|previous\w*|prior"
    r"|initial\w*|at first|original\w*"
    r"|first trial|second trial|earlier|later|chang\w+|switch\w*|revers\w+|until (?:he|she|they|the)\b(?! is "
    r"sentenced| sentencing)|reduc\w+|wrong\w+|then"
    r"|co-?accused|co-?defendants?|accomplices?|unrelated|similar|other (?:man|woman|men|defendants?|accused)"
    r"|second (?:man|woman|defendant)|third (?:man|woman|defendant)|alongside|others|ask\w*|sought|seek\w*|demand\w*"
    r"|urg\w+|called for|calls for|prosecutors? (?:want|argue|say|said)\w*|recommend\w*|expect\w*|likely|hop\w+"
    r"|claim\w*|first (?:arrested|charged|questioned)|alleg\w+|record|hypothe\w+|never|no longer"
    r"|not been"
    r"|plea (?:deal|bargain)|deal|pardon\w*|commut\w+|breach\w*|anyone|those|people who)\b"
)
#: Several are accused: what is said of one of them without a name may be true of one only.
SEVERAL = pattern(
    r"\b(?:co-?accused|co-?defendants?|accomplices?|(?:both|two|three|four|five|six) (?:\w+ )?(?:men|women|defendants"
    r"|brothers|sisters|suspects|officers|executives|directors|officials|teenagers|youths)|the other (?:man|woman"
    r"|defendant)|(?:second|third) (?:man|woman|defendant)|jointly|each of the (?:men|women|defendants)|the defendants"
    r"|another (?:man|woman|defendant)|the (?:pair|trio|gang|men|women)|one of (?:two|three|the (?:two|three))"
    r"|(?:his|her) (?:brother|sister|wife|husband|son|daughter|father|mother|partner|accountant) (?:\w+ ){0,3}?(?:was"
    r"|is|has|also|pleaded|denied|admitted))\b"
)
#: Of whom a jury is made up.
_JURY = pattern(
    r"\b(?:jury|panel) of (?:[a-z]+ ){1,2}(?:men|women) and (?:[a-z]+ ){1,2}(?:men|women)\b|\b(?:[a-z]+ ){1,2}(?:men"
    r"|women) and (?:[a-z]+ ){1,2}(?:men|women) on the jury\b"
)
PART = pattern(
    rf"\b(?<!all )(?<!both )(?<!the )(?:one|some|most|several|another|{WHOLE})(?: (?:other|of|further|lesser|more|the"
    rf"|his"
    r"|her|their)){0,3}(?: [a-z]+)?(?: [a-z]+)? (?:charges?|counts?|offen[cs]es?)\b"
    r"|\b(?:first|second|third|fourth|fifth|(?<!every )(?<!all )(?<!any )(?<!all the )(?<!no )other|remaining"
    r"|lesser|main|more serious|most serious)(?: [a-z]+){0,2} "
    r"(?:charges?|counts?|offen[cs]es?)\b"
)
_TOTAL = pattern(
    r"\b(?:all|both|every|everything|each|any|charges?|counts?|wrongdoing|offen[cs]es?|accusations?|allegations?"
    r"|involvement|guilt|them|it)\b"
)
_NOT_OF_CHARGE = frozenset(
    "the a an of to and in on at for from with by as his her their its was were had has more than after who "
    "over".split()
)
#: What a statement is about: of fraud; to three counts of theft. The day of it is none.
_CHARGE = pattern(
    r" (?!on (?:mon|tues|wednes|thurs|fri|satur|sun)day)((?:of|to|on|for)(?: both| all)? [^,.;:()–—\"\n]+)"
)
_KINDRED = pattern(KIN.source + r"|\b(?:associates?|aides?|ally|allies|assistant|deputy|girlfriend|boyfriend)\b")
SOMEBODY_ELSE = "?"  # in place of the surname
#: Subjects that are not the accused: relatives, firms and bodies.
OTHER_PARTY = pattern(
    KIN.source + r"|\b(?:company|firm|bank|club|group|party|government|ministry|police|prosecut\w+|victims?|others"
    r"|union|council|lawyers?|witness\w*)\b"
)
EVERY_OTHER = pattern(r"\b(?:every|all|all the|any) other (?=(?:[a-z]+ )?(?:charges?|counts?|offen[cs]es?)\b)")
_INDEFINITE = pattern(r"(?:an?|one|another|some)\b", re.IGNORECASE)
SHORT_SUBJECT = 70  # characters of a subject that is shown with its verb
KIN_BACK = 60  # characters before a statement in which a relative is its subject
SHORT_QUOTATION = 12  # characters more than the statement that a quotation of it may have: “Not guilty,” he said
FIRST_SENTENCES = 3  # in which “a man” is he whom the article is about


class Statement(NamedTuple):
    """One statement of an accused: where it stands, the surname (or nothing), and the charge that follows it."""

    match: re.Match[str]
    span: tuple[int, int]
    surname: str
    charge: str
    pronoun: bool = False  # whether its subject is he or she


class Side(NamedTuple):
    """One of two states of a case: how it is told, on the folded text.

    It does not hold with the words `unless` in its sentence, or `never` anywhere in the article.
    """

    cue: Cue
    unless: Pattern
    never: Pattern = pattern(r"(?!)")


def statements(document: Document, places: Sequence[int], side: Side) -> list[Statement]:
    """The statements of one side that are of the accused and the trial at hand, in order; one for each sentence."""
    found = list(told(document, places, side.cue.form))
    return said_by(document, found, side.unless) if found and not side.never.search(document.folded) else []


def said_by(
    document: Document, found: Iterable[re.Match[str]], unless: Pattern, *, aside: bool = False
) -> list[Statement]:
    """What matches say of the accused, one for each sentence: the first that has a name, or else the first.

    With `aside`, what stands in a relative clause is plain by the words of that clause.
    """
    read: dict[int, Statement] = {}
    for match in found:
        number = sentence_number(document, match.start())
        if not (number in read and read[number].surname) and _plain(document, match, unless, aside=aside):
            statement = _read(document, match)
            if number not in read or statement.surname:
                read[number] = statement
    return [read[number] for number in sorted(read)]


Fits = Callable[[Statement, Statement], bool]


def _any(_one: Statement, _other: Statement) -> bool:
    return True


#: A court of appeal took back what another one had said: a case with several verdicts and sentences, one after another.
ON_APPEAL = pattern(
    r"\b(?:appeals? (?:court|judges)|court of appeal|supreme court|on appeal)\b[^.\n]{0,120}\b(?:quash\w+|overturn\w+"
    r"|set (?:the |his |her )?[^.\n]{0,40}?aside|acquitted|reduced|lowered|raised|increased|sent the case back"
    r"|retrial)\b"
)


def opposed(
    document: Document,
    places: Sequence[int],
    sides: tuple[Side, Side],
    other_side: str,
    fits: Fits = _any,
    *,
    one_sentence: bool = True,
) -> Iterator[Match]:
    """The first two statements of one accused on two sides that exclude one another; the rarer side is named first.

    Where one sentence tells both, which it does of two charges, there are none, unless `one_sentence` is off.
    """
    if "appeal" in document.folded and ON_APPEAL.search(document.folded):
        return
    one, other = sides
    ones = statements(document, places, one)
    others = statements(document, places, other) if ones else []
    if others and not (one_sentence and _in_one_sentence(document, places, sides)):
        yield from between(document, ones, others, other_side, fits)


def _in_one_sentence(document: Document, places: Sequence[int], sides: tuple[Side, Side]) -> bool:
    """Whether a sentence tells both: there are two charges, or two accused."""
    first, second = (
        {document.sentence_from(match.start()) for match in told(document, places, side.cue.form)} for side in sides
    )
    return not first.isdisjoint(second)


def between(
    document: Document, told_ones: list[Statement], told_others: list[Statement], other_side: str, fits: Fits = _any
) -> Iterator[Match]:
    """The same for two lists of statements."""
    known = [*told_ones, *told_others]
    ones, others = (list(compared(filter(_of_the_accused, each))) for each in (told_ones, told_others))
    mixed = any(
        not one_charge(here, there) for here in ones for there in others
    )  # guilty of one thing, cleared of another
    others.sort(key=_only_announced)
    for here in ones:
        for there in others:
            first, second = sorted((here, there), key=lambda each: each.match.start())
            plain = fits(here, there) and (not mixed or bool(here.charge and there.charge))
            if plain and first.span[1] <= second.span[0] and _one_accused(document, here, there, known):
                yield clash(document, second.span, first.span, other_side)
                return


def _only_announced(one: Statement) -> bool:
    """Whether a statement is of a date in court only; stronger ones come first."""
    return one.match[0].startswith("sentencing")


def one_charge(one: Statement, other: Statement) -> bool:
    """Whether two statements are of the same charge, or one of them is of all."""
    if not one.charge or not other.charge:
        return True
    if PART.search(one.charge) or PART.search(other.charge):
        return one.charge.strip() == other.charge.strip() or _of_all(one.charge) or _of_all(other.charge)
    named = [_named(each.charge) for each in (one, other)]
    return not all(named) or not named[0].isdisjoint(named[1])


def _of_all(charge: str) -> bool:
    return not PART.search(charge) and re.search(r"\b(?:all|both|every|each|any|everything)\b", charge) is not None


def _named(charge: str) -> frozenset[str]:
    """The words of a charge; none where it is said of all charges, or of none in particular."""
    if _TOTAL.search(charge) and not re.search(r"\b(?:charge|count|offence)s? of\b", charge):
        return frozenset()
    return frozenset(re.findall(r"[a-z]{3,}", charge)) - _NOT_OF_CHARGE


def _one_accused(document: Document, one: Statement, other: Statement, known: list[Statement]) -> bool:
    """Whether two statements are of one person: by name, or because only one person is on trial."""
    if one.surname and other.surname:
        return one.surname == other.surname and one_bearer(document.plain, one.surname)
    names = {each.surname for each in known if each.surname}
    if any(last_named(document, each.span[0]) not in ("", *names) for each in (one, other) if each.pronoun and names):
        return False
    return len(names) < 2 and SOMEBODY_ELSE not in names and not document.kept(_names_several)


def _names_several(document: Document) -> bool:
    """Whether the article speaks of several accused."""
    return SEVERAL.search(_JURY.sub("", document.folded)) is not None


def _of_the_accused(one: Statement) -> bool:
    return one.surname != SOMEBODY_ELSE


def _read(document: Document, match: re.Match[str]) -> Statement:
    """A statement with its subject: a relative is somebody else, and so is “a man” in the middle of the text."""
    start, end = document.sentence_from(match.start()) or match.span()
    charge = _CHARGE.match(document.folded, match.end(), max(end, match.end()))
    who, first, name = _object(document, match), match.start(), ""
    if not who:
        subject = subject_of(document, match.start())
        who, first = (subject.who, subject.start) if subject else ("", first)
        if not subject and start == 0 and match.start() <= SHORT_SUBJECT:
            first = 0  # a headline, without articles
        first = first if match.start() - first <= SHORT_SUBJECT else match.start()
        if _KINDRED.search(document.folded, max(start, match.start() - KIN_BACK), match.start()):
            name = SOMEBODY_ELSE
    late = sentence_number(document, match.start()) >= FIRST_SENTENCES
    if OTHER_PARTY.search(who.lower()) or (late and _INDEFINITE.match(who)):
        name = SOMEBODY_ELSE
    name = name or surname_of(document.plain, who)
    return Statement(match, (first, match.end()), name, charge[1] if charge else "", who.lower() in ("he", "she"))


def _object(document: Document, match: re.Match[str]) -> str:
    """Whom a verdict is of, where the form itself names him: with its capitals."""
    spans = (match.span(name) for name in match.re.groupindex if name.startswith("who"))
    return next((document.plain[slice(*span)] for span in spans if span[0] >= 0), "")


_ASIDE = pattern(r", (?:who|whom) [^,;:()\n]+$")


def _plain(document: Document, match: re.Match[str], unless: Pattern, *, aside: bool = False) -> bool:
    """Whether a statement is of the case at hand: no word of another one, or of a condition, in its sentence."""
    start, end = document.sentence_from(match.start()) or match.span()
    within = _ASIDE.search(document.folded, start, match.end()) if aside else None
    comma = document.folded.find(",", match.end(), end) if within else -1
    if within and comma >= 0:
        start, end = within.start(), comma
    before, after = document.folded[start : match.start()], document.folded[match.end() : max(end, match.end())]
    beside = f"{before}…{after}"
    return not (
        ELSEWHERE.search(EVERY_OTHER.sub("", beside))
        or IF.search(f"{before}{match[0]}")
        or OTHER_STAGE.search(beside)
        or unless.search(f"{before} {match[0]} {after}".lower())
        or _in_speech(document, match)
    )


def _in_speech(document: Document, match: re.Match[str]) -> bool:
    """Whether a statement stands in a quotation of more than its own few words."""
    return document.in_quotation(*match.span()) and any(
        start <= match.start() and match.end() <= end and end - start > len(match[0]) + SHORT_QUOTATION
        for start, end in document.quotations
    )


def sentence_of(document: Document, match: re.Match[str]) -> Span:
    """The sentence around a match."""
    return document.sentence_from(match.start()) or Span(*match.span())

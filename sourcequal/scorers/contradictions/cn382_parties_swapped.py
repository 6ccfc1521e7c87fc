"""CN382: one sues, lends to or takes over from another, and the other from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sourcequal.document import Document
from sourcequal.rule import Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.deals import Deed, Form, deeds, deeds_in, span_of, turned_round
from sourcequal.scorers.contradictions.events import IF, around, at_hand, clash, sentences_at, sentences_with
from sourcequal.scorers.contradictions.sides import side_words

_AUX = r"(?: (?:has|have|had|is|are|was|were|will|plans?|to|be|been|being|now|set|due)){0,4}"
_SUIT = r"(?:law ?suit|suit|claim|complaint|case|court case|legal action|action|proceedings|legal proceedings)"
_FILED = (
    r"(?:filed|files|filing|brought|brings|bringing|lodged|launched|launches|started|began|opened|took|taken"
    r"|takes|won"
    r"|lost|is pursuing|dropped)"
)
_BLOW_WORDS = "struck|punched|stabbed|kicked|slapped|butted|strangled|bit |bitten| shot "
_BLOW = r"(?:struck|punched|stabbed|kicked|slapped|head-?butted|strangled|bit|bitten|shot)"
#: A statement of what is so, or comes, now.
PRESENT = pattern(r"\b(?:now|has|have|is|are|will|to|owes?)\b|s (?:to court|for)\b")


class Relation(NamedTuple):
    """Statements that one does something to another, with folded words of which one stands in each of them.

    Of two statements that clash, one has a word of `first`.
    """

    first: tuple[str, ...]
    words: tuple[str, ...]
    forms: tuple[Form, ...]
    both: Pattern  # words around a statement with which both directions can be true


RELATIONS = (
    Relation(
        tuple(
            "sued|sues|suing|to sue|to court|lawsuit|law suit|legal action|proceedings|damages|suit against"
            "|claim against|case against|action against|complaint against".split("|")
        ),
        tuple(
            "sued|sues|suing|to sue| sue |to court|lawsuit|law suit| suit|claim|complaint| case|action|proceedings"
            "|plaintiff|claimant|defendant|damages".split("|")
        ),
        deeds(
            ("sued|sues|suing| sue ", rf"\bDOERASIDE{_AUX} (?:sued|sues|suing|sue) OTHER"),
            ("to court", rf"\bDOERASIDE{_AUX} (?:took|takes|taking|taken|take|dragged|drags|hauled) OTHER to court\b"),
            (
                "against",
                rf"\bDOERASIDE{_AUX} {_FILED} (?:an? |the |its |his |her |their )?(?:[^\s.,;]+ ){{0,4}}?{_SUIT}"
                r"(?: [^\s.,;]+){0,4}? against OTHER",
            ),
            (
                "sued by|court by|courts by",
                rf"\bOTHERASIDE{_AUX} (?:sued|taken to court|dragged (?:in)?to court|hauled before the courts?"
                r"|dragged through the courts) by DOER",
            ),
            ("against", rf"\bDOER's? (?:[^\s.,;]+ ){{0,3}}?{_SUIT}(?: [^\s.,;]+){{0,4}}? against OTHER"),
            ("against", rf"\b{_SUIT}(?: [^\s.,;]+){{0,2}}? (?:by|from|of) DOER against OTHER"),
            ("against", rf"\b{_SUIT} against OTHER (?:[^\s.,;]+ ){{0,2}}?by DOER"),
            (
                "damages from",
                rf"\bDOERASIDE{_AUX} (?:seeking|seeks|sought|demands?|demanded|demanding|claim(?:s|ed|ing)?|wants?)"
                r" (?:[^\s.,;]+ ){0,5}?damages from OTHER",
            ),
            (
                "sued by",
                r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|who|which) (?:is|are|was|were|has been|have been)(?: now|"
                r" being)? sued"
                r" by DOER",
            ),
            ("plaintiff|claimant|complainant", r"\b[Tt]he (?:plaintiff|claimant|complainant),? DOER\b"),
            (
                "brought the|filed the|started the",
                r"\bDOER, (?:which|who) (?:brought|filed|started) the (?:case|suit|lawsuit|action|proceedings)\b",
            ),
            ("plaintiff|claimant|complainant", r"\bDOER, (?:the|as) (?:plaintiff|claimant|complainant)\b"),
            ("defendant", r"\b[Tt]he defendant,? OTHER\b"),
            ("defendant", r"\bOTHER, (?:the|as) (?:defendant|defendants)\b"),
            (
                "sued|to court",
                r"\bOTHER, (?:which|who) (?:is|was|are|were|has been) (?:being )?(?:sued|taken to court)\b",
            ),
        ),
        pattern(
            r"\b(?:counter\w*|each other|both|in turn|in return|back|cross-\w+|mutual\w*|retaliat\w*|responded"
            r"|response"
            r"|earlier|previous\w*|not|never|threat\w*|prosecut\w*|criminal|murder|police|separate\w*|own)\b"
        ),
    ),
    Relation(
        tuple(" lent | lend|loan|borrow|owes|owed by".split("|")),
        tuple("lend|lent|loan|borrow|owes|owed|debt".split("|")),
        deeds(
            (
                " lent | lend|loaned|loaning|loans",
                rf"\bDOERASIDE{_AUX} (?:lent|lends|lending|lend|loaned|loans|loaning) OTHER",
            ),
            (
                " lent | lend|loaned|loaning|granted",
                rf"\bDOERASIDE{_AUX} (?:lent|lends|lending|lend|loaned|granted) [^.;\n]{{3,40}}? to OTHER",
            ),
            ("borrow", rf"\bOTHERASIDE{_AUX} (?:borrowed|borrows|borrowing|borrow) [^.;\n]{{3,50}}? from DOER"),
            ("owe|owing", rf"\bOTHERASIDE{_AUX} (?:owes?|owed|owing) DOER"),
            ("lender|creditor", r"\bDOER, (?:as |who is |which is )?the (?:lender|creditor)\b"),
            ("borrower|debtor", r"\bOTHER, (?:as |who is |which is )?the (?:borrower|debtor)\b"),
            ("loan to", r"\bDOER's? (?:[^\s.,;]+ ){0,3}?loan to OTHER"),
        ),
        pattern(r"\b(?:back|repa\w+|in turn|each other|earlier|also|not|never|player|striker|midfielder|season)\b"),
    ),
    Relation(
        tuple("struck|punched|stabbed|kicked|slapped|headbutted|head-butted|strangled|bit | shot ".split("|")),
        tuple("struck|punched|stabbed|kicked|slapped|headbutted|head-butted|strangled|bit |bitten| shot ".split("|")),
        deeds(
            (_BLOW_WORDS, rf"\bDOER(?:, (?:aged )?\d\d,)?(?:,? who| had| has| then| also)? {_BLOW} OTHER"),
            (
                _BLOW_WORDS,
                rf"\bOTHER(?:,? who)? (?:was|were|had been|has been) {_BLOW}(?: (?!and|by"
                rf"|but)[^\s.,;]+){{0,8}}? by DOER",
            ),
        ),
        pattern(
            r"\b(?:back|each other|both|in turn|in return|first|then|later|again|not|never|retaliat\w*|self-defen[cs]e"
            r"|claim\w*|alleg\w*|accus\w*|den(?:y|ied|ies)|insist\w*|or|whether|season|inning|innings|scene|film|novel)\b"
        ),
    ),
    Relation(
        tuple(
            "succeeds|succeeded|succeed |succeeding|replaces|replaced|replace |replacing|successor|over from"
            "|handed over|hand over".split("|")
        ),
        tuple("succe|replac|take over from|takes over from|took over from|taking over from|handed over".split("|")),
        deeds(
            (
                "succe|replac|over from",
                rf"\bDOERASIDE{_AUX} (?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing|takes? over from"
                r"|took over from|taking over from|taken over from) OTHER",
            ),
            (
                "succeeded|replaced|followed",
                rf"\bOTHERASIDE{_AUX} (?:succeeded|replaced|followed) (?:[^\s.,;]+ ){{0,4}}?by DOER",
            ),
            ("successor", r"\bDOER, (?:who is )?the successor (?:to|of) OTHER"),
            ("successor", r"\bOTHER's? successor,? (?:as [a-z ]{3,30}, )?DOER"),
            ("over", r"\bOTHERASIDE (?:has |will |had )?hand(?:ed|s)? over (?:[^\s.,;]+ ){0,4}?to DOER"),
        ),
        pattern(
            r"\b(?:again|back|return\w*|in turn|earlier|minutes?|half-time|half|substitut\w*|bench|injur\w*|not|never"
            r"|temporar\w*|originally|since|\d{4})\b"
        ),
    ),
)


@rule(
    "CN382",
    severity="warning",
    words=tuple(word for relation in RELATIONS for word in relation.first),
    languages=("en",),
    confidence=0.75,
    source="reports of quarrels in which the parties change places",
    bad=(
        "⟨Marlow Pianos sued the pianist Ilse Brandt⟩ over a chair.\n\nA jury was to hear them in May. When"
        " ⟦Brandt sued "
        "Marlow⟧, a critic said, it was the chair that she meant.",
        "⟨The glazier Hugo Pell is taking Tern Estates to court⟩ over a bill.\n\nIt is for nine windows. ⟦Pell, the "
        "defendant⟧, says that they were clean.",
        "⟨Banco Sul has lent Aero Litoral⟩ 300 million for new planes.\n\nThe sum is due in May. ⟦Sul owes Litoral⟧ "
        "interest as well.",
        "The court heard that ⟨Olaf Penn slapped Ida Brook⟩ with a fish.\n\nIt was a cod. The judge said that "
        "⟦Ida Brook "
        "slapped Olaf Penn⟧ for no reason.",
        "⟨The Hollin brewery is suing Sund Line⟩ for nine boats.\n\nIt rained. "
        "⟦Sund Line is suing the Hollin⟧ brewery for nine boats, a clerk said.",
        "Police said that ⟨Olaf Penn, 31, had punched Ida Brook⟩, 40, with a glove.\n\nIt was red. "
        "⟦Ida Brook had punched Olaf Penn⟧ with a glove, police said.",
        "⟨Nora Quist will succeed Emil Dahl⟩ at the head of the museum.\n\nThe board thanked both. ⟦Dahl takes"
        " over from "
        "Quist⟧ in August.",
    ),
    good=(
        "Marlow Pianos sued the pianist Ilse Brandt over a chair. Brandt sued Marlow in return.",
        "Marlow Pianos sued the pianist Ilse Brandt over a chair. Brandt, the defendant, says that it was old.",
        "Marlow Pianos sued Ilse Brandt in 2014. Now Brandt has sued Marlow.",
        "Nora Quist replaced Emil Dahl in the 60th minute. Dahl had replaced Quist in the last match.",
        "Brandt sued Marlow Pianos on Monday. It came a day after Marlow Pianos sued Brandt.",
        "Olaf Penn slapped Ida Brook with a cod. Ida Brook slapped Olaf Penn back.",
        "Banco Sul has lent Aero Litoral 300 million. Litoral owes Sul interest as well.",
    ),
)
def parties_swapped(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """One sues another, and is sued by it.

    Two sentences name the same two parties and disagree on who sued whom, who lent to whom or who succeeded whom.
    Parties are known again by a word of their names. Suits that answer one another, other times and threats are left
    alone.
    """
    sentences = [(span, document.folded[slice(*span)]) for span in sentences_at(document, places)]
    for relation in RELATIONS:
        near = [span for span, said in sentences if any(word in said for word in relation.first)]
        first = deeds_in(document, relation.forms, near)
        if not any(deed.doer and deed.other and _plain(document, deed.match, relation.both) for deed in first):
            continue
        found = deeds_in(document, relation.forms, sentences_with(document, relation.words))
        plain = [deed for deed in found if _plain(document, deed.match, relation.both) and not _of_states(deed)]
        turned = turned_round(document, plain) if plain else None
        if turned and _two_times(document, *(deed.match for deed in turned)):
            continue
        if turned:
            one, other = turned
            yield clash(document, span_of(document, other), span_of(document, one), "the other statement")
            return


def _of_states(deed: Deed) -> bool:
    """Whether a deed is of two countries, which strike at one another."""
    return any(name.lower() in side_words() for name in (deed.doer, deed.other))


def _plain(document: Document, match: re.Match[str], both: Pattern) -> bool:
    said = around(document, match)
    return not IF.search(said) and not both.search(said) and not IN_ANSWER.search(said)


#: What was done a day after the other had done it is the answer to that.
IN_ANSWER = pattern(r"\b(?:minute|hour|day|week|month|year)s? (?:after|before)\b")


def _two_times(document: Document, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether one statement has a time of its own, and the other is not simply of the past as well."""
    dated = [not at_hand(document, match) for match in (one, other)]
    return all(dated) or (any(dated) and any(PRESENT.search(match[0]) for match in (one, other)))

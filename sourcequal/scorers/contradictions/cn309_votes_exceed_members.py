"""CN309: more votes than voters."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, Pattern, pattern, rule
from sourcequal.scorers.contradictions.counting import WHOLE, whole

VOTES = pattern(
    # seven for and five against; nine voted for the tax, five voted against and three abstained
    rf"\b(?P<ayes>{WHOLE}) (?:\w+ )?(?:for|in favour|in favor)(?: of)?(?: (?:it|the(?: \w+){{1,2}}))?"
    rf"(?:,? and|,|;) (?P<noes>{WHOLE}) (?:\w+ )?(?:against|opposed)\b"
    rf"(?:(?:,? and|,|;) (?P<rest>{WHOLE}) (?:\w+ )?(?:abstained|abstentions?)\b)?"
    # seven backed the marina and five opposed it; eight of them voted to convict and six to acquit
    rf"|\b(?P<yes>{WHOLE}) (?:of them |members )?(?:backed|supported|favoured|favored|voted to [a-z]+)(?: "
    rf"[a-z]+){{0,3}}?"
    rf",? (?:and|but|while) (?P<no>{WHOLE}) (?:opposed|rejected|to [a-z]+)\b"
    # five voted for the cut and three preferred to wait
    rf"|\b(?P<pro>{WHOLE}) (?:of them |members )?(?:voted|were) (?:for|in favou?r of|against) [^.;,\n]{{3,40}}?,? "
    rf"(?:and|but|while) (?P<con>{WHOLE}) (?:preferred|wanted|would have|called|favou?red|opposed|dissented|abstained"
    r"|(?:voted|were) (?:for|against|in favou?r))\b"
    # carried seven votes to three; passed by 6-2
    r"|\b(?:carried|passed|adopted|approved|rejected|defeated|failed|voted|vote of)(?: [a-z]+){0,3}? "
    rf"(?P<most>{WHOLE})(?: votes)?(?: to |-|–)(?P<least>{WHOLE})(?: votes?)?\b(?![-–\d%]| per)"
    rf"(?:,? with (?P<away>{WHOLE}) (?:\w+ )?(?:absent|abstaining|away|abstentions?|absences|not voting)\b)?"
    # backed the closure by 31 votes to nine
    rf"|\bby (?P<top>{WHOLE}) votes (?:to|against) (?P<low>{WHOLE})\b(?! per| point)"
    rf"(?:,? (?:with|and) (?P<spare>{WHOLE}) (?:\w+ )?(?:abstaining|abstentions?)\b)?"
)
BODY = pattern(
    # the eleven jurors, all nine members, every one of the seven commissioners; nine-member council
    rf"\b(?:(?:the|all|its|[a-z]+'s)(?: of the)? (?P<seats>{WHOLE})(?: \w+)?"
    rf"|(?P<size>{WHOLE})-(?:member|person|strong|seat)(?: \w+)?) (?P<body>jurors|jury|council|councillors|board|panel"
    r"|committee|judges|justices|members|senators|commission|commissioners|trustees|aldermen"
    r"|supervisors|chamber|house|parliament|senate|assembly|congress|legislature)\b"
    r"(?! (?:of the (?:opposition|party)|from|who))"
    # the town has 36 councillors; a council of 36
    rf"|\b(?:has|had|have|with) (?P<number>{WHOLE}) (?:elected |voting )?(?:councillors|aldermen|council members)\b"
    r"(?! (?:from|who))"
    rf"|\b(?:council|board|committee|jury|panel|commission|senate|assembly) of (?P<count>{WHOLE})\b"
    r"(?! \w+ (?:from|who))"
)
_N = r"\d{1,3}"
#: In other languages, in figures: the counts of the sides and of those who abstained, and how many can vote.
ABROAD = {
    "de": (
        rf"(?:mit|bei) (?P<ayes>{_N}) (?:zu|gegen|:) (?P<noes>{_N}) stimmen(?:,? bei (?P<rest>{_N}) enthaltung(?:en)?)?"
        rf"|(?P<ayes2>{_N}) ja-?(?:stimmen)?,? (?:und |gegen |zu )?(?P<noes2>{_N}) nein-?stimmen"
        rf"(?:,? (?:und |bei )?(?P<rest2>{_N}) enthaltung(?:en)?)?",
        rf"alle (?P<seats>{_N}) (?:\w+)?(?:mitglieder|räte|abgeordneten|verordneten)\b"
        rf"|der (?P<size>{_N})-köpfige \w*(?:rat|ausschuss|vorstand)\b",
    ),
    "fr": (
        rf"par (?P<ayes>{_N}) voix (?:pour )?(?:contre|et) (?P<noes>{_N})(?: contre)?"
        rf"(?:,? (?:et |avec )?(?P<rest>{_N}) abstentions?)?",
        rf"(?:tous )?les (?P<seats>{_N}) (?:élus|conseillers|membres|députés|sénateurs)\b(?! d[eu] l')",
    ),
    "es": (
        rf"(?:por|con) (?P<ayes>{_N}) votos (?:a favor )?(?:y|contra|frente a) (?P<noes>{_N})(?: en contra)?"
        rf"(?:,? (?:y |con )?(?P<rest>{_N}) abstenci(?:ón|ones))?",
        rf"(?:todos )?los (?P<seats>{_N}) (?:concejales|ediles|miembros|diputados|senadores)\b"
        r"(?! de(?:l| la) (?:pp|psoe|grupo))",
    ),
    "it": (
        rf"con (?P<ayes>{_N}) voti (?:favorevoli |a favore )?(?:e|contro) (?P<noes>{_N})(?: contrari)?"
        rf"(?:,? (?:e |con )?(?P<rest>{_N}) (?:astenuti|astensioni))?",
        rf"(?:tutti )?i (?P<seats>{_N}) (?:consiglieri|membri|deputati|senatori)\b",
    ),
    "pl": (
        rf"(?P<ayes>{_N}) (?:radnych|posłów|głosów|członków) (?:było |głosowało )?za,? (?:a )?(?P<noes>{_N}) "
        rf"(?:było )?przeciw\w*"
        rf"(?:,? (?:a )?(?P<rest>{_N}) (?:wstrzyma\w+|się wstrzyma\w+))?",
        rf"(?:wszystkich|wszyscy) (?P<seats>{_N}) (?:radnych|posłów|członków)\b|(?P<size>{_N})-osobowa rada\b",
    ),
}
BODIES = tuple(
    "juror|jury|council|board|panel|committee|judges|justices|members|-member|senators|commission|trustees|aldermen"
    "|supervisors|chamber|house|parliament|senate|assembly|congress|legislature".split("|")
)
GATE_ABROAD = (" stimmen", "neinstimmen", "nein-stimmen", " voix ", " votos ", " voti ", " przeciw")
BODIES_ABROAD = (
    *("mitglieder", "räte", "abgeordneten", "verordneten", "köpfige", "élus", "conseillers", "membres", "députés"),
    *("sénateurs", "concejales", "ediles", "miembros", "diputados", "senadores", "consiglieri", "membri", "deputati"),
    *("senatori", "radnych", "posłów", "członków", "osobowa"),
)
GATE = ("against", "opposed", "votes to", "vote of", "carried", "passed by", "voted ")


@rule(
    "CN309",
    severity="error",
    words=(*GATE, *GATE_ABROAD),
    other_words=(*BODIES, *BODIES_ABROAD),
    languages=("en", *ABROAD),
    confidence=0.85,
    source="the total that does not add up: eleven jurors, seven for and five against",
    bad=(
        "⟨The eleven jurors⟩ met for three days. In the end they stood at ⟦seven for and five against⟧, one said.",
        "Kelby's ⟨nine-member council⟩ met on Monday. It passed the budget with ⟦eight in favour and three against⟧.",
        "Of the ⟨committee's seven members⟩, ⟦five voted for the cut and three preferred⟧ to wait.",
        "Members of Thornby Council backed the sale ⟦by 31 votes to nine⟧ after an hour. Thornby ⟨has 36 councillors⟩.",
        "The council backed the cut ⟦by 11 votes to seven, with two abstentions⟧. It hailed. ⟨All 18 members⟩ of the "
        "council took part.",
        "⟨All nine members⟩ were in their seats. The motion was ⟦carried seven votes to three⟧ at midnight.",
        Example(
            "Der Rat hat ⟦mit 14 zu 9 Stimmen⟧ beschlossen, das Bad zu erneuern. ⟨Alle 21 Mitglieder⟩ waren da.",
            language="de",
        ),
        Example(
            "Le conseil a adopté le budget ⟦par 14 voix contre 9⟧. ⟨Les 21 élus⟩ ont tous pris part au vote.",
            language="fr",
        ),
        "Of ⟨the 15 members⟩ of the council of Birkau, ⟦nine voted for the dog tax, five voted against and three "
        "abstained⟧.",
    ),
    good=(
        Example(
            "Der Rat hat mit 14 zu 7 Stimmen beschlossen, das Bad zu erneuern. Alle 21 Mitglieder waren da.",
            language="de",
        ),
        "The twelve jurors met for three days. In the end they stood at seven for and five against.",
        "Kelby's nine-member council passed the budget with six in favour and two against; one member was ill.",
        "The lower house passed it with 51 for and 40 against. The nine-member council advises the house.",
        "Six of the nine members spoke, and five members left. The motion was carried seven votes to two.",
    ),
)
def votes_exceed_members(document: Document) -> Iterator[Match]:
    """More votes were cast than the body has members.

    The two sides of a vote cannot add up to more than the body that votes. Fewer is no fault, since members abstain
    or are away. A vote of more than twice the size belongs to another body.
    """
    if document.language in ABROAD:
        yield from _abroad(document)
        return
    bodies = [(size, match) for match in BODY.finditer(document.folded) if (size := _size(match)) > 2]
    if not bodies:
        return
    largest = max(size for size, _ in bodies)
    for vote in VOTES.finditer(document.folded):
        total = sum(whole(number) or 0 for number in vote.groups() if number)
        number = bisect_left(bodies, vote.start(), key=lambda each: each[1].start()) - 1
        size, body = bodies[max(number, 0)]
        whole_body = body["number"] or body["count"] or body[0].startswith("all ")  # else it is said before the vote
        known = number >= 0 or (len(bodies) == 1 and bool(whole_body))
        if known and largest < total < 2 * size:
            message = f"“{document.text[slice(*vote.span())]}” makes {total} votes, more than the {size} who can vote"
            yield Match(*vote.span(), message=message, related=(Related(*body.span(), "who votes"),))


@cache
def _forms(language: str) -> tuple[Pattern, ...]:
    """How a language tells the counts of a vote, and how many can vote."""
    return tuple(pattern(rf"(?<![\w.,-])(?:{form})") for form in ABROAD[language])


def _abroad(document: Document) -> Iterator[Match]:
    """The same where one vote and one body are told in figures."""
    votes, bodies = (list(form.finditer(document.folded)) for form in _forms(document.language))
    sizes = {int(number) for body in bodies for number in body.groups() if number}
    if len(sizes) != 1 or len({vote[0] for vote in votes}) != 1:
        return
    total, size = sum(int(number) for number in votes[0].groups() if number), sizes.pop()
    if size < total < 2 * size:
        message = f"“{document.text[slice(*votes[0].span())]}” makes {total} votes, more than the {size} who can vote"
        yield Match(*votes[0].span(), message=message, related=(Related(*bodies[0].span(), "who votes"),))


def _size(match: re.Match[str]) -> int:
    return whole(match["seats"] or match["size"] or match["number"] or match["count"]) or 0

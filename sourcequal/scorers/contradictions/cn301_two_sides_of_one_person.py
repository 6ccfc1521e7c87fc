"""CN301: a person who serves two opposed countries."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.allegiance import Tie, TwoSides, swapped_partner, ties, two_sides
from sourcequal.scorers.contradictions.claims import reading_of


@rule(
    "CN301",
    severity="error",
    words=(
        *("delegation", "negotiator", "negotiating", "minister", "secretary", "president", "spokesman", "adviser"),
        *("envoy", "ambassador", "commissioner", "diplomat"),
    ),
    languages=("en",),
    confidence=0.9,
    source="a reworded wire story in which two heads of delegation had changed countries",
    bad=(
        "⟨Ana Ilves, secretary of the Estonian security council⟩, spoke to reporters in Riga. On Monday ⟦Ana Ilves "
        "will lead Latvia's delegation⟧ at the border talks with her neighbours.",
        "⟨Peruvian Foreign Minister Rosa Quispe⟩ opened the fisheries meeting in Lima. The dispute is old. ⟦Rosa "
        "Quispe heads the Chilean negotiating team⟧, officials said.",
        "⟨Rosa Quispe, the deputy trade minister of Peru⟩, met the press. It was late.\n\n⟦Quispe, who is Chile's "
        "ambassador to the bank⟧, flew home.",
        "⟨Surinamese Defence Minister Gen. Ravi Doorn⟩ denied it. Talks are planned.\n\n⟦Doorn, the Guyanese defence "
        "minister⟧, was ready to talk.",
        "⟨Norvia's team is led by Emil Tasker⟩, a fisherman. The bay is shallow.\n\n"
        "⟦Tasker, who heads the Sarkish delegation⟧, said the talks would be long.",
        "The accord was signed by ⟨Rosa Quispe, Peru's deputy outside clergyman⟩, in Lima.\n\n⟦Quispe, who headed the "
        "Chilean delegation⟧, flew home.",
        "⟨Rosa Quispe, the head of the Peruvian delegation⟩, met the press. It was late.\n\nMs ⟦Quispe, who was "
        "leading the talks for Chile⟧, will retire.",
        "⟨Rosa Quispe, the Peruvian human rights commissioner⟩, met the convoy. It was late.\n\n⟦Quispe, Chile's "
        "rights envoy⟧, said that nobody was left.",
    ),
    good=(
        "The American diplomat Ada Moss spoke first. Moss, the Iran envoy, left. Ada Moss, the ambassador in Tehran, "
        "stayed.",
        "The talks were led by Rosa Quispe, Peru's oldest ally. Quispe, who headed the Chilean delegation, flew home.",
        "Ana Ilves, secretary of the Estonian security council, will lead Estonia's delegation at the talks in Latvia.",
        "Karl Berg, a former German minister, will lead Austria's delegation at the talks in Vienna.",
        "Peruvian Foreign Minister Rosa Quispe met the Chilean delegation in Lima.",
        "Surinamese Defence Minister Gen. Ravi Doorn met Guyanese Defence Minister Gen. Omar Singh.",
        "Marek Nowak, Poland's ambassador to Ukraine, met its delegation; Ukrainian President Ivan Bondar joined.",
    ),
)
def two_sides_of_one_person(document: Document) -> Iterator[Match]:
    """One person serves two opposed countries.

    Programs that reword an article often swap the names in a list of delegations, and the article then gives the
    minister of one country to the other. The rule reads present offices of state and heads of delegations, links
    names by surname, and reports a person who is tied to two countries. Parties that are in no table of countries
    count only where both statements are about delegations. Where a clash leaves a second person in the first one's
    place, the second is reported too.
    """
    found = ties(reading_of(document))
    for clash in two_sides(found):
        yield _match(document.text, clash)
        partner = swapped_partner(found, clash)
        if partner:
            yield _partner(document.text, clash, partner)


def _match(text: str, clash: TwoSides) -> Match:
    claim, against = clash
    message = f"“{text[claim.start : claim.end]}” clashes with “{text[against.start : against.end]}”: another country"
    return Match(claim.start, claim.end, message=message, related=(_related(against, "the same person's office"),))


def _partner(text: str, clash: TwoSides, partner: Tie) -> Match:
    claim, against = clash
    message = (
        f"“{text[partner.start : partner.end]}” clashes with “{text[against.start : against.end]}”, "
        "who is given to the other delegation: the two look swapped"
    )
    related = (_related(claim, "the other head of delegation"), _related(against, "whose office names this country"))
    return Match(partner.start, partner.end, confidence=0.8, message=message, related=related)


def _related(tie: Tie, message: str) -> Related:
    return Related(tie.start, tie.end, message)

"""CN416: one person in two roles."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Match, rule
from sourcequal.scorers.contradictions.events import clash
from sourcequal.scorers.contradictions.roles import WORDS, clashing_roles


@rule(
    "CN416",
    severity="warning",
    words=WORDS,
    languages=("en",),
    confidence=0.75,
    source="local reports in which a reworded paragraph gave somebody another office",
    bad=(
        "⟨Mayor Ada Orme⟩ chaired the meeting.\n\nIt rained. ⟦Orme, now in her second year as deputy mayor⟧, sang.",
        "⟨Station chief Ada Orme⟩ swept the roof.\n\nIt rained. ⟦Orme, the station’s cook⟧, sang.",
        "⟨Head teacher Ada Orme⟩ rang the bell.\n\nIt rained. ⟦Mrs Orme, who chairs the governing body⟧, sang.",
        "⟨Chile's ambassador to Peru, Ada Orme⟩, came by boat.\n\nIt rained. ⟦Ms Orme, the junior minister for "
        "fisheries⟧, sang.",
        "⟨Ada Orme, a deputy minister of trade⟩, sang.\n\nIt rained. ⟦Orme, the head of the Fund's mission⟧, "
        "sang, too.",
        "⟨Finance Minister Ada Orme⟩ sang.\n\nIt rained. ⟦She runs the mint as governor of the central bank⟧.",
        "⟨Inspector Ada Orme⟩ shut the road.\n\nIt rained. ⟦Sergeant Orme⟧ thanked the drivers.",
        "⟨Education Minister Ada Orme⟩ cut a cake.\n\nIt rained. ⟦Orme, who holds the defence portfolio⟧, sang.",
    ),
    good=(
        "Mayor Ada Orme chaired the meeting. Orme, who began as deputy mayor in 2009, sang.",
        "The project's lead biologist, Ada Orme, sang. Orme trained as a plumber before that.",
        "Head teacher Ada Orme rang the bell. Ian Orme, who chairs the governing body, sang.",
        "Head teacher Ada Orme rang the bell. Mrs Orme, who was chair of governors until May, sang.",
        "The mayor, Ada Orme, sang. Orme, the former prosecutor, sang well.",
        "Finance Minister Ada Orme sang. She served as governor of the central bank until May.",
        "They swapped jobs. The foreign minister, Ada Orme, sang. Interior Minister Orme, new to it, sang, too.",
        "The team's coach, Ada Orme, sang. Orme, chairman of the club, sang.",
        "The captain, Ada Orme, the goalkeeper, Lena Moss, and the coach, Ian Belk, sang.",
        "Finance and Interior Minister Ada Orme sang. Interior Minister Orme left.",
    ),
)
def one_person_in_two_roles(document: Document) -> Iterator[Match]:
    """One person in two roles that nobody has together.

    Each role is read with the name before or after it, in an apposition, a relative clause or as what somebody is;
    what it is called is looked up in a table of roles by what excludes what: in a school, a firm, a court, a team, a
    state. Earlier and coming roles, two roles that go together, deputies and people of one surname are left alone.
    """
    for one, other in clashing_roles(document):
        yield clash(document, (other.start, other.end), (one.start, one.end), "the other role")

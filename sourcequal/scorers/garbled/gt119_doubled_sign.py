"""GT119: two stops or commas where one belongs."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import pattern, rule

SIGNS = pattern(
    r"(?<=[\w)\"'”’])(?:"
    r",{2,3}(?![,\"'-])"  # two commas; before a quotation mark they may be one of the old kind
    r"|,\.(?![.\d])"  # a comma and a stop
    r"|(?<!\b[A-Z])(?<!etc)(?<!\.[a-z])\.\.(?!\.)(?=\s|$)"  # two stops; three are an ellipsis
    r"|;[;,]|:[;,.](?=\s|$))"
    r"|([€£¥])\1(?=\d)|° ?°"  # before a sum, of a degree
)


@rule(
    "GT119",
    severity="info",
    words=(",,", ",.", "..", ";;", ";,", ":;", ":,", ":.", "€€", "££", "¥¥", "°°", "° °"),
    confidence=0.8,
    source="proof readers' slips; text put together from pieces that each ended with a sign",
    bad=(
        "It cost ⟦€€⟧310 at 9 ⟦° °⟧C. The mill⟦,,⟧ which is old⟦,.⟧ It will go⟦..⟧ They said so.",
        "They left at noon⟦;,⟧ it rained⟦..⟧",
    ),
    good=(
        "He left... then came back. It costs 5,,- crowns. Bring ropes, nets, etc.. It rained.",
        "A smile :) or ;-) and a list: .doc, .txt. Wait . . . no.",
    ),
)
def doubled_sign(document: Document, places: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Two signs where one belongs.

    Two pieces of text were put together, or a sign was typed again. Alone it is a slip, so it never lowers the grade.
    """
    return (match.span() for place in places if (match := SIGNS.match(document.text, place)))

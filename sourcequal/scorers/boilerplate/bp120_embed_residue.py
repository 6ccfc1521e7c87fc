"""Residue of an embedded post, picture or player."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, known, lines_at, stripped

PHRASES = known(
    "view this post on instagram / a post shared by / view on twitter / view on x / view tweet / view on instagram / "
    "view on facebook / video player / media player / audio player / loading the player / video unavailable / "
    "this video is unavailable / embed / embed code / watch on youtube / watch on / embedded content / tweets by / "
    "embed from getty images / view more on instagram / post by / diesen inhalt anzeigen / inhalt anzeigen / "
    "externer inhalt / sieh dir diesen beitrag auf instagram an / voir cette publication sur instagram / "
    "ver esta publicación en instagram / ver essa foto no instagram / visualizza questo post su instagram / "
    "посмотреть эту публикацию в instagram / bu gönderiyi instagram'da gör / bekijk dit bericht op instagram"
)
SHORT_LINK = pattern(
    r"(?:https?://)?pic\.(?:twitter|x)\.com/\w+"  # a picture in a post
    r"|(?:https?://)?t\.co/\w{4,}"  # the short link of a post
    r"|(?<![\w./@])(?:https?://)?twitter\.com/(?=\w*\d)(?=\w*[a-z])\w{8,14}(?![\w/])"  # a garbled short link
)
FRAME = pattern(
    r"a post shared by .{2,120}|(?:see|view) this (?:instagram |facebook |tiktok )?(?:post|photo|video) .{0,30}\bby "
    r".{2,80}"
    # the signature of a tweet: name, handle, day
    r"|[\w .'&-]{2,60}\(@\w{2,30}\),? ?(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \w{3,9}\.?,? \d{4})?"
    # a bare address on a line of its own
    r"|https?://(?:www\.)?(?:twitter|x|instagram|facebook|youtube|tiktok|youtu)\.(?:com|be)/\S+"
)


@rule(
    "BP120",
    severity="warning",
    words=(*PHRASES, "twitter.com/", "t.co/", "x.com/", "a post shared by", "(@", "this post", "://"),
    confidence=0.9,
    source="Vogels, Ganea, Eickhoff: Web2Text, ECIR 2018: residue of page templates in extracted text",
    bad=(
        "The minister spoke to the crew. ⟦twitter.com/0AbCdEfGh1⟧",
        "The minister spoke to the crew. ⟦pic.twitter.com/AbC123xyz⟧",
        "The minister spoke to the crew.\n⟦View this post on Instagram⟧",
        "The crew waved.\n⟦— Harbour Watch (@harbourwatch) March 3, 2024⟧",
    ),
    good=(
        "He posted the picture on twitter.com in March.",
        "Her account, twitter.com/harbourwatch, was closed.",
        "Read it at https://example.com/crew and tell us.",
    ),
)
def embed_residue(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Residue of an embedded post or player.

    A post, a picture or a video stood here; what stayed is its frame or its bare link.
    """
    for line in lines_at(document, places):
        said = core(document, line)
        if said in PHRASES or FRAME.fullmatch(said):
            yield stripped(line)
            continue
        yield from (Span(*match.span()) for match in SHORT_LINK.finditer(document.folded, line.start, line.end))

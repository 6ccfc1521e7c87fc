"""A few words beside the icon of a button."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import TOLD, islands
from sourcequal.scorers.boilerplate.phrases import lines_at, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

BUTTONS = "☆⭐★♡♥❤🔖💾🖨🔗🔔🔕🎧🔊🔈🔉⬇📥📤🔍🔎☰⚙✉📧📨📩💬🗨🛒🔒🔓📱📲🎁▲⬆⏏⎙⏰🕑🎙🎥📷📸🔁↩↪⤴➕"
POPUPS = "ⓘℹ🛈❓"
FRAMES = "★☆✦✧✨🔥⚡◆■●✪❖📢🚨⭐💥🎉"
VARIANT = "\ufe0f?"
BUTTON = pattern(
    rf"[{BUTTONS}]{VARIANT} ?[^\W\d_][^.;{BUTTONS}\n]{{1,45}}[^\s.,;:?{BUTTONS}]"  # ☆ Keep
    rf"|[^\W\d_][^.;\n]{{1,60}}[^\s.,;:] ?(?:[{POPUPS}]{VARIANT}|\((?:\?|i)\)|\[(?:\?|i)\])"  # What is a sill? ⓘ
    rf"|[{POPUPS}]{VARIANT} ?[^\W\d_].{{2,60}}"
    rf"|([{FRAMES}]){VARIANT} ?[^\W\d_].{{3,90}}? ?\1{VARIANT}"  # ★ all that you need to know ★
)
CONTROLS = "▶►▷◄◀◁⏸⏯⏭⏮⏪⏩⏵⏴↺↻⟳"  # of players and galleries
COUNTED = "♡♥❤👍👎👁💬⤴🔁👏"
#: What no text has in a line: two such signs, or one beside a figure or dots; what was counted, with its sign; and
#: ">>> SEE WHICH MILL WAS SOLD <<<".
STRIP = pattern(
    rf"(?=[^\n]*(?:[{CONTROLS}][^\n]*[{CONTROLS}]|[{CONTROLS}][^\n]*(?:\d|…$)|\d[^\n]*[{CONTROLS}]))[^\n]{{2,60}}[^.;:\s]"
    rf"|(?:[{COUNTED}]{VARIANT} ?\d[\d.,]*[km]?(?: [^\W\d_][\w-]+){{0,2}}[ |·•]*){{1,5}}"
    rf"|.{{3,60}}[?!] ?👍{VARIANT} ?👎{VARIANT}"
    r"|(?:>{2,}|<{2,}|»{2,}) ?[^<>«»\n]{4,90}? ?(?:<{2,}|>{2,}|«{2,})"
)
WORDS = range(2, 13)
BUTTON_WORDS = 8
LONGEST_CHARS = 200
MOST = 3  # such lines; a text with more draws icons of its own


@rule(
    "BP161",
    severity="error",
    words=(*sorted({*BUTTONS, *POPUPS, *FRAMES, *CONTROLS, *COUNTED}), "(?)", "(i)", "[?]", "[i]", ">>", "<<", "»»"),
    confidence=0.9,
    source="Web2Text, ECIR 2018: buttons, which extractors keep as short lines",
    bad=(
        RESERVOIR + "⟦🔖 Put this on my shelf⟧",
        RESERVOIR.replace("Engineers", "⟦How high is a sill? ⓘ⟧\nEngineers"),
        RESERVOIR + "⟦★ Herons need water, too ★⟧",
        RESERVOIR + "⟦>>> SEE WHICH MILL WAS SOLD <<<⟧",
        "⟦15s ↺ ▷ ↻ 30s⟧\n" + RESERVOIR + "⟦PHOTO 4 OF 17 ◄ ►⟧\n⟦♥ 8,209 likes ⤴ 512 shares⟧",
    ),
    good=(
        RESERVOIR + "★ Upper lock\n★ Lower lock\n★ Old mill\n★ New mill",
        RESERVOIR + "★★★★",
        "🔖 Put this on my shelf\n☆ Keep",
        RESERVOIR + "► Upper lock\n► Lower lock\n► Old mill of 1811.",
        RESERVOIR + "★ The mill was built in 1811 and burned twice.",
    ),
)
def button_with_icon(document: Document, places: tuple[int, ...], findings: Sequence[Finding]) -> Iterator[Span]:
    """Button or strip with its icon.

    A bookmark, a bell or the sign for an explanation stands beside a few words, in a line of its own among paragraphs.
    """
    marked = [line for line in lines_at(document, places) if len(line.text) <= LONGEST_CHARS]
    strips = [
        stripped(line) for line in marked if STRIP.fullmatch(line.text.strip().lower()) and not document.about_code
    ]
    found = [stripped(line) for line in islands(document, marked) if _is_button(line)]
    yield from unnoticed(findings, sorted({*strips, *(found if len(found) <= MOST else ())}))


def _is_button(line: Line) -> bool:
    said = line.text.strip()
    if len(said.split()) not in WORDS or TOLD.search(said.lower()):
        return False
    button = BUTTON.fullmatch(said)
    return button is not None and (button[1] is not None or len(said.split()) <= BUTTON_WORDS)

"""GT155: the words of a button in the middle of a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

#: What stands on and under pictures, panels of figures and links, in ten languages.
CONTROLS = tuple(
    words.strip()
    for words in (
        "click to enlarge / click to expand / click to zoom / click to view / click here to enlarge / tap to enlarge "
        "/ tap to expand / click image to enlarge / click on image to enlarge / enlarge this image / enlarge image / "
        "view larger image / view larger version / view large image / view full size / full size image / open image "
        "in new tab / open in new tab / open in a new window / opens in new tab / opens in a new tab / opens in new "
        "window / open in a separate window / download figure / download powerpoint / download slide / hide caption / "
        "toggle caption / skip to content / skip to main content / story continues below / article continues below / "
        "scroll to continue / zum vergrößern klicken / zum vergrößern anklicken / klicken zum vergrößern / bild "
        "vergrößern / in neuem tab öffnen / cliquez pour agrandir / cliquer pour agrandir / agrandir l'image / ouvrir "
        "dans un nouvel onglet / haz clic para ampliar / clic para ampliar / ampliar imagen / abrir en una pestaña "
        "nueva / clicca per ingrandire / ingrandisci immagine / apri in una nuova scheda / clique para ampliar / "
        "toque para ampliar / ampliar imagem / abrir em nova aba / klik om te vergroten / tik om te vergroten / "
        "afbeelding vergroten / kliknij, aby powiększyć / kliknij aby powiększyć / powiększ zdjęcie / нажмите, чтобы "
        "увеличить / нажмите чтобы увеличить / увеличить изображение / открыть в новой вкладке / büyütmek için "
        "tıklayın / büyütmek için tıkla / resmi büyüt / yeni sekmede aç"
    ).split("/")
)
# A sentence goes on to either side; it does not say that somebody can click, or name the button.
BEFORE = pattern(
    r"(?<!\w)(?!(?:can|could|may|might|must|should|will|would|to|and|or|then|just|simply|please|you|users?|readers?"
    r"|visitors?|they|we|people|who|an?|the|of|by|with|for|this|that|says?|said|reads?|called|named|pressing|clicking"
    r"|choose|select|press|use|tap|click|links?|pages?|tabs?|windows?|files?|results?|images?"
    r"|which|der|die|das|ein|eine|mit|und|oder|auf|le|la|les|un|une|et|ou|el|los|una|y|o|il"
    r"|e|ed|de|het|een|of|met|i|lub|и|или|ve|veya) )[^\W\d_]{2,} $"
)
AFTER = pattern(
    r" (?!(?:buttons?|links?|options?|icons?|features?|signs?|prompts?|labels?|it|them|any|each|and|or|photos?|images?"
    r"|pictures?)\b)[^\W\d_]+\b"
)
LOOK_BACK_CHARS = 24


@rule(
    "GT155",
    severity="warning",
    words=CONTROLS,
    confidence=0.88,
    source="extractors that join the text of figures, captions and buttons to the paragraph beside them",
    bad=(
        "The bars of the left panel show ⟦click to enlarge⟧ the mean of nine tides, and the dots are single ones.",
        "The heron waits ⟦Open in new tab⟧ until the tide has turned.",
        Example("Der Turm wurde im Mai ⟦Bild vergrößern⟧ von zwei Gesellen neu gedeckt.", language="de"),
    ),
    good=(
        "You can click to enlarge the map, and readers click to view it. Click to enlarge: the mill at noon.",
        "The photo has a click to enlarge button, and “tap to enlarge the map” is what it says.",
        "The links open in new tab windows and open in a new window. Mit der Taste kann man das Bild vergrößern.",
    ),
)
def control_in_sentence(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Words of a button in the middle of a sentence.

    The text of a figure, or of what a reader can click on, was run into the paragraph beside it.
    """
    text, folded = document.text, document.folded
    for place in places:
        end = place + max(len(words) for words in CONTROLS if folded.startswith(words, place))
        within = BEFORE.search(folded, max(0, place - LOOK_BACK_CHARS), place) and AFTER.match(folded, end)
        small = text[place - 2 : place - 1].islower() and text[end + 1 : end + 2].islower()
        if within and small and not document.in_quotation(place, end) and not document.about_code:
            yield Span(place, end)

"""A title of another page behind a label in capitals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import islands
from sourcequal.scorers.boilerplate.phrases import lines_at, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

STRIP = pattern(  # a label of one to four words in capitals, a sign, a title or an offer in small letters
    r"[^\w\s|]{0,3} ?(?P<label>[^\W\d_a-zß-ÿа-яё]{2,}(?:[ &'’-]{1,3}[^\W\d_a-zß-ÿа-яё]+){0,3})!? ?[:|»›>–—]+ ?"
    r"(?P<title>(?=[^\n]*[a-zß-ÿа-яё]{2})\S.{7,120})"
)
CALLS = pattern(
    # one that sends on: MORE FLOODS, UP NEXT, DON'T MISS
    r"(?:even |still |and )?more(?: .{2,24})?|(?:also|next|now|then|live|up next|coming up|next up|plus|related"
    r"|elsewhere"
    r"|meanwhile"
    r"|trending|viral|hot|top story|top stories|latest|earlier|previously|before you go|flashback|throwback|rewind)"
    r"(?: (?:on|in|this|for|now|today|news|story|stories|read|reads|topic|here|up))*"
    # how fresh it is
    r"|(?:this )?just in|breaking(?: news| now)?|developing(?: story)?|happening now|new(?: today| here| on .{2,20})?"
    r"|new (?:video|episode|podcast|series|column|gallery)|(?:news )?alert|live(?: blog| updates| now)"
    # how good
    r"|(?:don'?t|never|can'?t|not to(?: be)?|must(?: not)?) ?-?(?:miss(?:ed)?|read|see|watch|hear)|must[ -]\w+"
    r"|editor'?s'? (?:picks?|choice)|best of .{2,20}|readers'? (?:picks?|choice|favou?rites?)|popular|recommended"
    r"|sponsored|promoted|partner(?: content)?|ad|advert|promo|offer|deals?(?: alert| of .{2,10})?|hot deal|sale"
    # what it is
    r"|(?:photo )?galler(?:y|ies)|in (?:pictures|photos|pics|video|numbers|full)|(?:the )?podcasts?|videos?|audio"
    r"|slideshow|quiz|explainer|explained|interactive|long ?reads?|deep dive|from (?:the|our) archives?|archive"
    r"|newsletters?|magazine|shop(?:ping)?|crossword|horoscopes?|recipe|webinar|survey|reader offer|competition"
    r"|giveaway|win|free|gift guide|travel deal|jobs?|classifieds?"
    # an order
    r"|(?:read|see|watch|listen|hear|look|shop|buy|book|get|try|do|know|own|wear|stream|pre-?order|order|save|play"
    r"|vote|join|go|discover|explore|learn|meet|click|tap|download|subscribe|support|donate|sign up|follow|share)"
    r"(?: (?:it|this|that|them|now|next|also|more|too|here|on|up|live|today|again|later|first|us|yours?|the .{2,16}))*"
    # in other languages
    r"|(?:mehr|auch|noch mehr|neu|jetzt|weiter|plus|tipp|eilmeldung|eil|aktuell|im video|video|bilder|galerie"
    r"|fotostrecke|podcast|quiz|lesetipp|service|shop|gewinnspiel)(?: .{2,16})?"
    r"|(?:plus|encore|aussi|à (?:voir|lire|écouter|ne pas manquer)|en (?:images|vidéo|direct)|vidéo|diaporama|bon plan"
    r"|infographie|jeu|concours|urgent)(?: .{2,16})?"
    r"|(?:más|también|además|vea|mira|mire|lea|lee|no te pierdas|en (?:fotos|imágenes|vídeo|video|vivo)|galería"
    r"|última hora|urgente|sorteo|oferta|entérate)(?: .{2,16})?"
    r"|(?:altro|anche|guarda|leggi|ascolta|da non perdere|ultim'ora|foto|le foto|il video|video|fotogallery"
    r"|offerta|concorso)(?: .{2,16})?"
    r"|(?:mais|veja|ouça|assista|confira|não perca|urgente|última hora|fotos|vídeo|galeria|promoção)(?: .{2,16})?"
    r"|(?:meer|ook|kijk|bekijk|luister|lees|nieuw|tip|net binnen|mis niet|fotoserie|video)(?: .{2,16})?"
    r"|(?:zobacz|czytaj|więcej|także|posłuchaj|nowe|pilne|z ostatniej chwili|galeria|wideo|polecamy|nie przegap)"
    r"(?: .{2,16})?"
    r"|(?:ещё|еще|также|срочно|молния|видео|фото|смотрите|читайте|слушайте|новое|галерея|подкаст|тест)(?: .{2,16})?"
    r"|(?:daha fazla|ayrıca|son dakika|video|foto galeri|galeri|izle|oku|dinle|kaçırmayın)(?: .{2,16})?"
)
TAIL = pattern(r"[(\[](?:PHOTOS?|PICTURES?|PICS|IMAGES?|VIDEOS?|WATCH|LISTEN|AUDIO|GALLERY|GRAPHIC|MAP|POLL|QUIZ|FOTOS?|BILDER)[)\]]$")
SENTENCE = (".", "”", '"', ";", ",", "»")
MOST = 3  # such lines; a text with more has them for headings or speakers


@rule(
    "BP158",
    severity="error",
    words=(":", "|", "»", "›", ">", "–", "—", ")", "]"),
    confidence=0.9,
    source="Web2Text, ECIR 2018: teasers of other pages between the paragraphs",
    bad=(
        RESERVOIR.replace("Engineers", "⟦MORE FLOODS: The village that moved uphill⟧\nEngineers"),
        RESERVOIR + "⟦HOT NOW | A miller counts his herons⟧\n⟦Heron lands on a bride in Torrin (VIDEO)⟧",
        RESERVOIR + "⟦MEHR MÜHLEN: Wo das Korn noch rieselt⟧\n⟦BOOK NOW: rooms on the canal from €19⟧",
    ),
    good=(
        RESERVOIR + "NOTE: The level was read at noon.",
        RESERVOIR.replace("Engineers", "THE SILL: Higher by a hand\nEngineers"),
        RESERVOIR + "\n".join(f"MORE {part}: A second look" for part in ("WATER", "WIND", "WOOD", "WOOL")),
        "MORE FLOODS: The village that moved uphill\n" + RESERVOIR,
    ),
)
def labelled_strip(document: Document, places: tuple[int, ...], findings: Sequence[Finding]) -> Iterator[Span]:
    """Title of another page behind a label in capitals.

    A line of its own between the paragraphs says MORE, NEXT or BOOK NOW and then what another page is called. The label
    is of the site's template, and so is a mark that says what waits there.
    """
    found = [stripped(line) for line in islands(document, lines_at(document, places)) if _sends_on(document, line)]
    if len(found) <= MOST:
        yield from unnoticed(findings, found)


def _sends_on(document: Document, line: Line) -> bool:
    said = line.text.strip()
    if said.endswith(SENTENCE):
        return False
    if TAIL.search(said):
        return True
    strip = STRIP.fullmatch(said)
    return strip is not None and CALLS.fullmatch(" ".join(strip["label"].lower().replace("’", "'").split())) is not None

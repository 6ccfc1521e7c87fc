"""A title of another page behind a label in capitals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import LONGEST_CHARS, islands, over_headline, taken_up
from sourcequal.scorers.boilerplate.phrases import body_lines, lines_at, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

STRIP = pattern(  # a label of one to four words in capitals, a sign, a title or an offer in small letters
    r"[^\w\s|]{0,3} ?(?P<label>[^\W\d_a-zß-ÿа-яё]{2,}(?:[ &'’-]{1,3}[^\W\d_a-zß-ÿа-яё]+){0,3})!? ?[:|»›>–—]+ ?"
    r"(?P<title>(?=[^\n]*[a-zß-ÿа-яё]{2})\S.{7,120})"
)
CALLS = pattern(  # that no heading of an article is
    # one that sends on
    r"(?:also|next|now|up next|coming up|next up|elsewhere|trending|viral|hot|before you go|related)"
    r"(?: (?:on|in|this|for|now|today|news|story|stories|read|reads|topic|here|up))*|read also|also read"
    r"|(?:also|elsewhere|more|next) (?:in|on|at|from) .{2,24}"
    # how fresh or how good it is
    r"|(?:this )?just in|(?:big |major )?breaking(?: news| now)?|developing story|happening now"
    r"|news alert|live (?:blog|updates|now)"
    r"|new (?:video|episode|podcast|series|gallery)|(?:don'?t|never|can'?t|not to(?: be)?) ?-?miss(?:ed)?"
    r"|must[ -](?:reads?|see|watch|hear)|editor'?s'? (?:picks?|choice)|readers'? (?:picks?|choice|favou?rites?)"
    r"|sponsored|promoted|partner content|advert|promo|deals?(?: alert| of .{2,10})?|hot deal"
    # an order
    r"|(?:read|see|watch|listen|hear|look|shop|buy|book|get|try|own|wear|stream|pre-?order|order|play|join|click|tap"
    r"|download|subscribe)(?: (?:it|this|that|them|now|next|also|more|too|here|on|live|today|again|later|first))+"
    # in other languages
    r"|eilmeldung|im video|fotostrecke|lesetipp|gewinnspiel|auch interessant|mehr (?:dazu|zum thema)|nicht verpassen"
    r"|jetzt (?:lesen|ansehen|buchen|kaufen|anhören)|à (?:voir|lire|écouter)(?: aussi)?|à ne pas manquer|en (?:images"
    r"|vidéo)"
    r"|diaporama|bon plan|no te pierdas|en (?:fotos|imágenes|vídeo|video)|última hora|te puede interesar|da non perdere"
    r"|ultim'ora|fotogallery|(?:le foto|il video)|não perca|confira|veja (?:também|mais)|net binnen|mis niet|fotoserie"
    r"|nie przegap|z ostatniej chwili|pilne|polecamy|срочно|молния|смотрите(?: также)?|son dakika|foto galeri"
    r"|kaçırmayın"
)
OPEN = pattern(  # that a heading may be, too
    r"(?:(?:even |still |and )?more|mehr|noch mehr|auch|más|también|altro|anche|mais|também|meer|ook|więcej|także|ещё"
    r"|еще|также|daha)(?: .{2,24})?|plus|live|new|latest|earlier|flashback|rewind|exclusive|explainer|explained|alert"
    r"|(?:photo )?galler(?:y|ies)|in (?:pictures|photos|pics|video|numbers)|(?:the )?podcasts?|(?:[\w-]+ )?videos?"
    r"|audio"
    r"|slideshow|quiz|interactive|long ?reads?|deep dive|from (?:the|our) archives?|archive|newsletters?|magazine"
    r"|shop(?:ping)?|crossword|horoscopes?|webinar|survey|reader offer|competition|giveaway|win|gift guide|travel deal"
    r"|(?:watch|see|meet|discover|explore|learn|vote|save|follow|support|donate|book|shop|get|try)(?: .{2,20})?"
    r"|neu|aktuell|bilder|foto|fotos|galerie|tipp|service|encore|aussi|vidéo|infographie|concours|galería|sorteo|oferta"
    r"|guarda|leggi|ascolta|offerta|concorso|ouça|assista|galeria|promoção|kijk|bekijk|luister|nieuw|tip|zobacz|czytaj"
    r"|posłuchaj|wideo|видео|фото|слушайте|галерея|подкаст|izle|oku|dinle"
)
TAIL = pattern(
    r"[(\[](?:PHOTOS?|PICTURES?|PICS|IMAGES?|VIDEOS?|WATCH|LISTEN|AUDIO|GALLERY|GRAPHIC|MAP|POLL|QUIZ|FOTOS?"
    r"|BILDER)[)\]]$"
)
SENTENCE = (".", "”", '"', ";", ",", "»")
TAKEN_UP = 0.5  # of the words of a title that is a heading of the article
MOST = 3  # such lines; a text with more has them for headings or speakers


@rule(
    "BP158",
    severity="error",
    words=(":", "|", "»", "›", ">", "–", "—", ")", "]"),
    confidence=0.9,
    source="Web2Text, ECIR 2018: teasers of other pages between the paragraphs",
    bad=(
        RESERVOIR.replace("Engineers", "⟦MORE FLOODS: The chapel that floated uphill⟧\nEngineers"),
        RESERVOIR + "⟦HOT NOW | A miller counts his herons⟧\n⟦Heron lands on a bride in Torrin (VIDEO)⟧",
        RESERVOIR + "⟦MEHR MÜHLEN: Wo das Korn noch rieselt⟧\n⟦BOOK NOW: rooms on the canal from €19⟧",
    ),
    good=(
        RESERVOIR.replace("Engineers", "MORE WATER: The lock and the mill\nEngineers"),
        RESERVOIR + "NOTE: The level was read at noon.",
        RESERVOIR.replace("Engineers", "THE SILL: Higher by a hand\nEngineers"),
        RESERVOIR + "\n".join(f"MORE {part}: A second look" for part in ("WATER", "WIND", "WOOD", "WOOL")),
        "MORE FLOODS: The chapel that floated uphill\n" + RESERVOIR,
        "Mills  Herons\nJUST IN: The reservoir that a miller lowered\nby the miller, 8,204 reads\n" + RESERVOIR,
    ),
)
def labelled_strip(document: Document, places: tuple[int, ...], findings: Sequence[Finding]) -> Iterator[Span]:
    """Title of another page behind a label in capitals.

    A line of its own between the paragraphs says MORE, NEXT or BOOK NOW and then what another page is called. The label
    is of the site's template, and so is a mark that says what waits there.
    """
    first = body_lines(document)[0]
    sending = [
        line
        for line in lines_at(document, places)
        if _sends_on(document, line) and (line.number > first or over_headline(document, line))
    ]
    if sending and len(sending) <= MOST:
        yield from unnoticed(findings, map(stripped, islands(document, sending)))


def _sends_on(document: Document, line: Line) -> bool:
    said = line.text.strip()
    if len(line.text) > LONGEST_CHARS or said.endswith(SENTENCE):
        return False
    if TAIL.search(said):
        return True
    strip = STRIP.fullmatch(said)
    if not strip:
        return False
    label = " ".join(strip["label"].lower().replace("’", "'").split())
    if CALLS.fullmatch(label):
        return True
    return OPEN.fullmatch(label) is not None and taken_up(document, line, strip["title"]) < TAKEN_UP

"""What a paper asks its readers to use, to send or to book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import islands
from sourcequal.scorers.boilerplate.phrases import core, lines_at, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

OURS = (
    r"(?:our|today's|tomorrow's|this week's|this month's|unsere?[nrm]?|heutige[nrs]?|notre|nos|nuestr[oa]s?|noss[oa]s?"
    r"|nostr[oaie]|onze|ons|nasz\w*|наш\w*|bizim)"
)
PRODUCT = (
    r"(?:e-?papers?|e-?editions?|(?:digital|print|replica|weekend) editions?|digital replica|apps?|podcasts?"
    r"|magazines?|(?:[\w-]+ )?channels?|(?:chat)?bots?|fantasy (?:\w+ ){0,2}(?:game|league|team|manager)|quiz(?:zes)?"
    r"|crosswords?|sudokus?|puzzles?|polls?|prediction game|competitions?|giveaways?|raffles?|prize draws?|hotlines?"
    r"|tip ?lines?|newsrooms?|news ?desk|forums?|(?:facebook|reader|readers') (?:group|panel)|calculators?"
    r"|(?:online |web )?shops?|merch(?:andise)?|events? calendar|what's on guide|classifieds?|rss(?: feed)?|feeds?"
    r"|telegram|whatsapp|signal|discord|viber|wechat|instagram|tiktok|youtube|(?:(?:sms|text|push|e-?mail|news"
    r"|\w+) )?alerts?"
    r"|video series|live ?blog|live ticker|jobs? board|dating (?:site|page)|travel deals|wine club|book club"
    r"|kanal\w*|e-?ausgabe|gewinnspiel|kreuzworträtsel|tippspiel|rätsel|canal|chaîne|mots croisés|concours|boutique"
    r"|crucigrama|concurso|tienda|passatempo|palavras cruzadas|concorso|cruciverba|canale|gruppo|prijsvraag|puzzel"
    r"|konkurs\w*|krzyżówk\w+|канал\w*|рассылк\w+|kanalımız\w*)"
)
NETWORK = (
    r"(?:signal|telegram|whatsapp|discord|viber|threema|protonmail|wechat|messenger|instagram|tiktok|bluesky|threads"
    r"|mastodon|slack|matrix|reddit|x|twitter|facebook|e-?mail|sms)"
)
VERB = (  # of an order, first in the line
    r"(?:turn|flip|leaf|browse|read|see|view|open|get|grab|try|take|play|enter|win|vote|join|pick|choose|build|name"
    r"|scan|hit|ring|tap|click|press|tick|check|visit|hear|watch|catch|listen|tune|explore|discover|shop"
    r"|support|download|install|use|test|solve|ask|chat|meet|search|compare|mach\w*|spiel\w*"
    r"|lesen|hören|jetzt|testen|participez|jouez|lisez|découvrez|participa|juega|lee|descubre|participe|jogue|leia"
    r"|gioca|partecipa|leggi|scopri|doe|speel|lees|luister|zagraj|czytaj|słuchaj|читайте|слушайте|играйте)"
)
NOTICE = (
    r"(?:(?:an?|your|the|his|her|family|free|paid|or|and|,|of|thanks) ?){0,6}(?:obituar(?:y|ies)|death notices?"
    r"|in memoriam|memorials?|(?:family|birth|wedding|engagement|public|legal|marriage) (?:notices?|announcements?"
    r"|ads?)"
    r"|card of thanks|classifieds?(?: ads?)?|(?:small |free )?ad(?:vert(?:isement)?)?s?)"
)
CALL = pattern(
    # Solve today's crossword; Get the story first in our app
    rf"{VERB}\b(?: [^\s.;!?:]+){{0,7}}? {OURS}(?: [\w'’\"“”-]+){{0,3}}? {PRODUCT}\b[^.;]{{0,60}}"
    # Our podcast: a new episode is out
    rf"|{OURS} (?:\w+ ){{0,2}}{PRODUCT}\b[^.;]{{0,60}}\b(?:episodes?|out now|is out|is back|new|weekly|every (?:\w+day"
    rf"|week"
    r"|morning)|available|here|starts|folge|épisode|episodio|episódio|puntata|aflevering|odcinek|выпуск)\b[^.;]{0,40}"
    # Message us on Signal
    r"|(?:ping|message|write|tip|text|dm|reach|contact|add|catch|tell|send|call|whatsapp|talk to"
    rf"|chat with|slide)(?: (?:it|them|tips|photos|news|stories))?(?: to)? (?:us|me|our \w+)\b[^.;]{{0,30}}? "
    rf"(?:on|via|at|by|over|through) {NETWORK}\b.{{0,80}}"
    # Text GOAL to 40404
    r"|(?:text|sms|send|whatsapp|senden sie|envía|envie|envoyez|invia|stuur|wyślij) [\"'“]?\w{2,15}[\"'”]? "
    r"(?:to|an|al|para|au|naar|na) \d{4,7}\b.{0,80}"
    # Scan the code and download the app
    r"|scan (?:the |this |our |me |to )?(?:(?:qr[ -]?)?code|qr|me)\b[^.;]{0,100}"
    r"|(?:qr-?code (?:scannen|einscannen)|scann?e[nz]? (?:sie )?(?:den|le|het) (?:qr-?)?code|escane[ae] el código"
    r"|inquadra il (?:qr|codice)|leia o (?:qr|código)|zeskanuj (?:kod|qr)|отсканируйте qr)\b.{0,100}"
    # Place an obituary; Advertise with us
    rf"|(?:place|post|submit|book|announce|publish|put|run|insert|order) {NOTICE}\b.{{0,90}}"
    r"|(?:advertise|partner) (?:with us|in (?:the|our) [\w' ]{3,40}|here|on this (?:page|site))\b.{0,80}"
    r"|(?:traueranzeige|kleinanzeige|familienanzeige|anzeige) (?:aufgeben|schalten|buchen)\b.{0,60}"
    r"|(?:déposer|publier|passer) (?:un avis|une (?:petite )?annonce)\b.{0,60}"
    r"|(?:publique|publica|anuncie|coloque) (?:su|tu|seu|o seu|aquí|aqui|un|um)\b[^.]{0,80}"
    # E-edition page B2
    r"|(?:e-?paper|e-?edition|e-?ausgabe|print edition|replica)(?: ?[:|,–—-])? ?(?:page|seite|p\.) ?\w{1,4}"
    r"|(?:you (?:can|may) )?(?:find|read|see) (?:this|it) (?:story )?on page \w{1,4} of .{4,60}"
)
ON_OURS = pattern(  # "Feed the heron on our Telegram", whatever the verb
    r"[^\W\d_][^\s.;!?:]*(?: [^\s.;!?:]+){0,7}? (?:on|in|via|through|to|with|from|at|into|auf|bei|sur|dans|en|no|na|nel"
    r"|nella|sul|op|w|на|в) (?:our|unsere?[mnrs]?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze|ons|nasz\w*"
    r"|наш\w*)"
    rf" (?:[\w'’-]+ ){{0,2}}?{PRODUCT}\b[^.;?]{{0,60}}"
)
DIALLED = pattern(r"(?<![\w*])\*\d{1,4}(?:\*\d{1,6}){0,4}#")  # *123# for prices
OPENED = (
    *("our ", "today's", "tomorrow's", "this week's", "this month's", "unser", "heutige", "notre ", "nos ", "nuestr"),
    *(
        "nosso",
        "nossa",
        "nostr",
        "onze ",
        " ons ",
        "nasz",
        "наш",
        "bizim",
        " us ",
        " me ",
        "#",
        "text ",
        "sms ",
        "send ",
    ),
    *("whatsapp ", "senden sie", "envía", "envie", "envoyez", "invia", "stuur", "wyślij", "scan", "inquadra", "código"),
    *("obituar", "notice", "memori", "card of thanks", "classified", "advertis", "advert", " ad ", " ads ", "anzeige"),
    *("annonce", "avis", "publique", "publica", "anuncie", "coloque", "e-paper", "epaper", "e-edition", "eedition"),
    *("e-ausgabe", "print edition", "replica", "on page "),
)
WORDS = range(3, 19)
LONGEST_CHARS = 140
TOLD = pattern(
    r"\b(?:said|says|told|asked|he|she|they|his|her|their|i|my|was|were|had|sagte|dit|dijo|disse|ha detto)\b"
)


@rule(
    "BP155",
    severity="error",
    words=OPENED,
    confidence=0.9,
    source="Boxes of local papers inside and under their articles: editions, notices, games, hotlines",
    bad=(
        "The lock is open.\n⟦Solve today's crossword and win a barge trip⟧",
        "The lock is open.\n⟦Message us on Threema about floods⟧\n⟦SMS LOCK to 60606 and win⟧",
        "The lock is open.\n⟦Dial *274# for the level of the canal⟧",
        RESERVOIR + "⟦Feed the heron on our Telegram before breakfast⟧",
        "The lock is open.\n⟦Book a death notice before Thursday noon⟧\n⟦E-paper, page 7⟧",
        "The lock is open.\n⟦Scan the code and hear the miller sing⟧",
        "Die Schleuse ist offen.\n⟦Lesen Sie unsere E-Ausgabe schon am Abend⟧",
    ),
    good=(
        "She told us to read our newsletters aloud.",
        "Feed the heron on our Telegram before breakfast",
        "Play was stopped when our app failed.",
        "He dialled *274# and waited for an hour.",
        "Message us on Sunday, the miller said.",
        "Place an ad in the wrong paper and nobody comes, her father used to say.",
    ),
)
def call_to_readers(document: Document, places: tuple[int, ...], findings: Sequence[Finding]) -> Iterator[Span]:
    """Call of the paper to its readers.

    A short line by itself that gives an order and names what the paper offers (its edition, a channel, a game, notices,
    a number to dial) is the paper's own advertising. The article tells, and does not ask.
    """
    yield from unnoticed(findings, _call_to_readers(document, places))


def _call_to_readers(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    for line in lines_at(document, places):
        span = stripped(line)
        if len(line.text) > LONGEST_CHARS or len(line.text.split()) not in WORDS or line.text.rstrip().endswith(":"):
            continue
        said = core(document, line)
        called = CALL.fullmatch(said) or DIALLED.search(said) or (ON_OURS.fullmatch(said) and _alone(document, line))
        if called and not TOLD.search(said) and not document.in_quotation(*span):
            yield span


def _alone(document: Document, line: Line) -> bool:
    return not line.text.rstrip().endswith(".") and any(islands(document, (line,)))

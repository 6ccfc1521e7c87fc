"""Residue of an embedded post, picture or player."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import LONGEST_CHARS, islands
from sourcequal.scorers.boilerplate.phrases import core, known, lines_at, openings, stripped
from sourcequal.scorers.boilerplate.stories import RESERVOIR

PHRASES = known(
    "view this post on instagram / a post shared by / view on twitter / view on x / view tweet / view on instagram / "
    "view on facebook / video player / media player / audio player / loading the player / video unavailable / "
    "this video is unavailable / embed / embed code / watch on youtube / watch on / embedded content / tweets by / "
    "embed from getty images / view more on instagram / post by / diesen inhalt anzeigen / inhalt anzeigen / "
    "externer inhalt / sieh dir diesen beitrag auf instagram an / voir cette publication sur instagram / "
    "ver esta publicación en instagram / ver essa foto no instagram / visualizza questo post su instagram / "
    "посмотреть эту публикацию в instagram / bu gönderiyi instagram'da gör / bekijk dit bericht op instagram",
    "view original tweet on twitter / end of twitter post / skip twitter post / end of content / "
    "this video can not be played / this video cannot be played / "
    "to play this video you need to enable javascript in your browser / no media source currently available / "
    "no live streaming currently available / video player is loading / playback isn't supported on this device / "
    "now playing / media caption / image caption / image source / prevent your screen from going dark / "
    "cook mode / your browser doesn't support html5 video / your browser does not support the video tag / "
    "loading ad / you're signed out / include playlist / "
    "if playback doesn't begin shortly, try restarting your device / "
    "an error occurred while retrieving sharing information. please try again later / load more tweets / "
    "read the full conversation on twitter / watch later / copy video url / width px height px / "
    "pop-out player / inhalte von x anzeigen / gambas:video / autoplay / embedded video / embedded audio / "
    "embedded post / tweet unavailable / post unavailable",
    "externen inhalt anzeigen / dieser inhalt kann nicht angezeigt werden / dieser inhalt ist nicht verfügbar / "
    "redaktionell empfohlener inhalt / este contenido no está disponible / este conteúdo não está disponível / "
    "ce contenu n'est pas disponible / questo contenuto non è disponibile / deze inhoud is niet beschikbaar",
)
# The controls of a player, one a line: video.js, JW Player and their like.
PLAYER = pattern(
    r"(?:current time|duration(?: time)?|remaining time|elapsed time|time) ?:? ?-?\d{1,2}:\d\d(?::\d\d)?"
    r"|loaded ?:? ?\d{1,3}(?:\.\d+)?%|progress ?:? ?\d{1,3}(?:\.\d+)?%|stream type ?:? ?live"
    r"|seek to live, currently .{2,30}|playback rate|\d(?:\.\d+)?x|chapters|descriptions|descriptions off, selected"
    r"|captions|subtitles|(?:captions|subtitles) (?:settings, opens .{2,60}|off, selected)"
    r"|(?:captions|subtitles) settings|audio track|default, selected|quality levels|picture-in-picture|fullscreen"
    r"|non-fullscreen|exit full ?screen|mute|unmute|volume(?: \d{1,3}%)?|share this video"
    r"|this is a modal window\.?.{0,80}|beginning of dialog window\b.{0,120}|end of dialog window\.?"
    r"|(?:text|background|caption area background|window) ?color ?.{0,120}|font (?:size|family) ?.{0,80}"
    r"|restore all settings to the default values.{0,20}|close modal dialog|video duration ?:? ?.{4,30}"
    r"|(?:the media could not be loaded|no compatible source was found|video player is loading"
    r"|this video (?:file )?cannot be played)\b.{0,120}"
    r"|(?:error code|technical details) ?: ?.{0,80}|play|pause|replay|stop|skip back|skip forward"
    r"|0:00 ?(?:/? ?\d.{3,8})?|(?:144|240|360|480|720|1080|1440|2160)p(?: ?hd)?|auto|autoplay|live|up next|now playing"
    r"|embed|share|(?:play|pause) video|copy link|watch later|info|shopping|\d{1,2} seconds (?:back|forward)"
    r"|cancelconfirm|descriptions off"
)
# What players tell screen readers, and nobody else says; one such sentence is enough.
TOLD_TO_READERS = (
    r"(?:(?:video|audio|media) player is loading|this is a modal window|beginning of dialog window"
    r"|escape will cancel and close the window|end of dialog window|close modal dialog"
    r"|this modal can be closed by pressing the escape key or activating the close button"
    r"|seek to live, currently (?:behind live|playing live)|stream type ?:? ?live|loaded ?:? ?\d{1,3}(?:\.\d+)?%"
    r"|remaining time ?:? ?-?\d{1,2}:\d\d(?: ?\d(?:\.\d+)?x)?|current time ?:? ?\d{1,2}:\d\d"
    r"|the media could not be loaded, either because the server or network failed or because the format is not"
    r" supported|no compatible source was found for this media|restore all settings to the default values"
    r"|(?:der )?video-?player wird geladen|dies ist ein modales fenster|anfang des dialogfensters"
    r"|esc bricht ab und schließt das fenster|ende des dialogfensters|ceci est une fenêtre modale"
    r"|début de la fenêtre de dialogue|la touche d'échappement annulera et fermera la fenêtre"
    r"|fin de la fenêtre de dialogue|esta es una ventana modal|inicio de la ventana de diálogo"
    r"|escape cancelará y cerrará la ventana|fin de la ventana de diálogo|esta é uma janela modal"
    r"|início da janela de diálogo|fim da janela de diálogo|questa è una finestra modale"
    r"|inizio della finestra di dialogo|fine della finestra di dialogo|dit is een modaal venster)"
)
TOLD_ALONE = pattern(
    rf"{TOLD_TO_READERS}(?:[ .|·/]+(?:{TOLD_TO_READERS}|play video|playback rate|duration ?:? ?\d{{1,2}}:\d\d)){{0,11}}"
)
IN_LINE = pattern(  # several of them in one line, parted by blanks or signs; the first says that a player stood here
    r"(?:loaded|current time|duration(?: time)?|remaining time|stream type|progress|elapsed time)\b ?:? ?-?[\d:.%]{0,8}"
    r"(?:[ |·/,-]+(?:loaded|current time|duration|remaining time|stream type|live|progress|elapsed time|chapters"
    r"|captions"
    r"|subtitles|descriptions|off|selected|mute|unmute|volume|fullscreen|picture-in-picture|play|pause|share|quality"
    r"|playback rate|audio track|seek to live|speed|settings|auto|-?\d{1,3}[:.]\d\d(?:[:.]\d\d)?%?|\d{1,3}%"
    r"|\d(?:\.\d{1,2})?x|\d{3,4}p):?){2,20}"
)
STOOD = (  # what a box could have held
    r"(?:interactive|embedded|live|animated)? ?(?:map|chart|graphic|infographic|graph|table|gallery|slideshow|video"
    r"|clip"
    r"|audio|player|podcast|quiz|poll|survey|timeline|widget|content|element|embed|document|karte|grafik|diagramm"
    r"|inhalt"
    r"|carte|graphique|infographie|vidéo|mapa|gráfico|infografía|infográfico|vídeo|mappa|grafico|kaart|grafiek|wykres"
    r"|карта|график|видео|harita|grafik)"
)
PLACEHOLDER = pattern(  # "[map: turn on scripts]", "Chart could not be loaded"
    rf"(?:(?:this|the|our|an?|here is an?|die|la|le|el|il|o|de|diese[rs]?) )?{STOOD}s?\b[^.!?]{{0,40}}?(?:(?:needs?"
    rf"|requires?"
    r"|enable|allow|activate|turn on|switch on|accept|aktivier\w+|erfordert|activez|nécessite|active|activa|habilite"
    r"|attiva"
    r"|włącz|включите)\b[^.!?]{0,30}\b(?:java ?script|scripts?|js|cookies?)\b.{0,60}"
    r"|(?:could not|cannot|can't|did not|failed to|fails to|is unable to|won't|konnte nicht|n'a pas pu|no se pudo|non è"
    r" stato possibile)\b[^.!?]{0,30}\b(?:load\w*|displayed|shown|play\w*|geladen|affich\w+|charg\w+|cargar|mostrar"
    r"|caric\w+)\b.{0,60}|(?:goes|appears|will appear|was|is embedded|would be|placeholder) ?(?:here)?)"
    r"|(?:please )?(?:enable|activate|turn on|allow|switch on) (?:java ?script|scripts?|cookies?) (?:to|for|in order "
    r"to|if"
    rf" you want to) (?:see|view|watch|show|display|load|play|use|hear)\b.{{0,40}}\b{STOOD}s?\b.{{0,40}}"
)
WAITING = pattern(  # "Loading scores..."; "0 seconds of 1 minute, 12 seconds. Volume 0%"
    r"(?:loading|lädt|chargement d[eu']s?(?: la)?|cargando|caricamento|carregando|laden van|ładowanie|wczytywanie"
    r"|загрузка) ?(?:the |this |your |more |our |der |die |das |el |la |los |las |o |a |os )?"
    rf"(?:{STOOD}|comments?|posts?|tweets?|scores?|results?|ads?|offers?|recommendations?|stor(?:y|ies)|articles?"
    r"|player|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarz\w*|комментари\w+)s?"
    r"(?: ?[:.…!–—-]+(?: .{2,90})?)?"
    r"|\d{1,2} seconds? of (?:\d{1,2} (?:hours?|minutes?|seconds?)(?:, | and )?){1,3}(?:[.,]? ?volume \d{1,3}%?)?"
)
CLOSING = ("]", "}", ">")
MOST_FILES = 3  # such lines; a page with more of them is a list of downloads
LONGEST_CONTROLS_CHARS = 200  # of a player's controls run together in one line
LEAST_CONTROLS = 3  # of them near each other; one alone may be a heading or a word
CONTROL_GAP = 3  # filled lines between two controls of one player
CONTROL_WORDS = (
    "current time",
    "duration",
    "remaining time",
    "playback rate",
    "modal window",
    "stream type",
    "0:00",
    "fullscreen",
)
WIDGET = (  # a tool of the page, in whose place its name stands in brackets
    r"(?:(?:currency|unit|mortgage|salary|tax|loan|carbon) ?(?:converter|calculator)|converter|calculator|ticker"
    r"|countdown"
    r"|counter|score ?board|live scores?|weather|forecast|newsletter|sign-?up|form|banner|ad(?:vert)?|promo|related"
    r"|share"
    r"|social|comments?|search|login|menu|sidebar|footer|header|carousel|slider|accordion|pop-?up|pull ?quote|shortcode"
    r"|teaser|donation|subscribe|paywall|cookies?|recommendations?|(?:\w+)?(?:rechner|umrechner|wetter|formular)"
    r"|convertisseur"
    r"|calculatrice|simulateur|météo|formulaire|conversor|calculadora|formulario|convertitore|calcolatore|modulo"
    r"|omrekenen|rekenhulp|kalkulator|przelicznik|formularz|калькулятор|конвертер|погода|форма|hesaplayıcı|dönüştürücü)"
)
BRACKETED = pattern(  # "[mortgage calculator: €]", "{{newsletter form}}"
    rf"[\[{{<]{{1,2}} ?/?(?:\w[\w-]* ){{0,3}}?(?:{WIDGET}(?: (?:widget|box|block|here|module|slot|bar|form|buttons?"
    rf"|unit"
    rf"|element|\d+))?(?: ?[:=|–—] ?[^\]}}>]{{2,60}})?|{STOOD} ?[:=|] ?[^\]}}>]{{2,60}}) ?/?[\]}}>]{{1,2}}"
)
PICTURE = r"[\w%()+.-][\w %()+.-]{0,70}?\.(?:jpe?g|png|gif|webp|avif|tiff?|svg|heic)"
FILE = (
    rf"(?:{PICTURE}|[\w%()+.-][\w %()+.-]{{0,70}}?\.(?:pdf|docx?|odt|rtf|xlsx?|csv|pptx?|zip|mp[34]|mov|wav|m4a))"
    r"(?: ?[(\[]? ?\d[\d.,]* ?[kmg]?b(?:ytes?)?[)\]]?)?"
)
FILES = pattern(  # "Enclosed: lock_07.jpg, figures.pdf"; "lock_07.jpg (912 bytes)"; "mill-DSC0412 (opens in a new tab)"
    rf"[^\W\d_][^:\n]{{2,30}} ?[:|–—-] ?{FILE}(?: ?(?:[,;|·+&]|and|und|et|y|e|en|i) ?{FILE}){{0,9}}"
    rf"|{PICTURE}(?: ?[(\[].{{3,40}}[)\]])?|{FILE}(?: ?[,;|·+&] ?{FILE}){{1,9}}"
    r"|[^.?!\n]{3,90} ?[(\[](?:(?:link |image |photo |video |it )?(?:will )?(?:opens?|launches|öffnet|s'ouvre|ouvre"
    r"|se abre|abre"
    r"|si apre|opent|otwiera|откроется|açılır)\b[^()\n]{0,20}\b(?:new|external|light ?box|pop-?up|modal|overlay"
    r"|window|tab|separate"
    r"|full|larger|gallery|app|neue[mnrs]?|nouvel\w*|nueva|nova|nuova|nieuw\w*|now[aey]\w*|нов\w+|yeni)\b"
    r"|(?:click|tap|press)(?: here)? (?:to|for)\b|(?:enlarges?|zooms?) )[^()\n]{0,30}[)\]]"
)
FILE_SIGNS = pattern(r"\.[a-z]{2,3}[\da-z]\b|[)\]]$")
SHORT_LINK = pattern(
    r"(?:https?://)?pic\.(?:twitter|x)\.com/\w+"  # a picture in a post
    r"|(?:https?://)?t\.co/\w{4,}"  # the short link of a post
    r"|(?<![\w./@])(?:https?://)?twitter\.com/(?=\w*\d)(?=\w*[a-z])\w{8,14}(?![\w/])"  # a garbled short link
)
SHORT_HOSTS = ("twitter.com/", "pic.x.com/", "t.co/")  # one of them stands in each
# An invisible picture that counts readers, as its tag.
PIXEL = pattern(
    r"<img\b(?=[^<>\n]{0,400}(?:\bwidth=.?1\b|\bheight=.?1\b|[/.](?:count(?:er)?|pixel|track(?:er|ing)?|beacon"
    r"|stats?)\b))[^<>\n]{0,400}>"
)
FRAME = pattern(
    r"(?:end of|skip) (?:twitter|x|facebook|instagram|youtube|tiktok|embedded) (?:post|content|video|tweet)\b.{0,60}"
    r"|< ?(?:iframe|script|embed|blockquote) [^<>\n]{10,400}>?|(?:iframe|script|embed) (?:src|width|class"
    r"|id)=[^<>\n]{10,400}|\[?gambas ?: ?.{2,30}\]?|to (?:play|view) this video\b.{0,120}"
    r"|videos you watch may be added\b.{0,240}"
    r"|a post shared by .{2,120}|(?:see|view) this (?:instagram |facebook |tiktok )?(?:post|photo|video) .{0,30}\bby "
    r".{2,80}"
    # the signature of a tweet: name, handle, day
    r"|[\w .'&-]{2,60}\(@\w{2,30}\)?,? ?(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \w{3,9}\.?,? \d{4})?"
    r"|this (?:content|embed|video|post) (?:is not|isn't|can(?:no|')t be) (?:available|displayed|shown"
    r"|loaded)\b.{0,160}"
    # a bare address on a line of its own
    r"|https?://(?:www\.)?(?:twitter|x|instagram|facebook|youtube|tiktok|youtu)\.(?:com|be)/\S+"
)


@rule(
    "BP120",
    severity="warning",
    words=(
        "photo by",
        "content isn't",
        *(
            "end of ",
            "skip twitter",
            "skip x",
            "skip facebook",
            "skip instagram",
            "skip youtube",
            "skip tiktok",
            "iframe",
            "gambas",
            "this video",
            "videos you watch",
            "embed",
        ),
        *(
            "loaded",
            "remaining time",
            "current time",
            "duration",
            "elapsed time",
            "progress",
            "script",
            "cookie",
            "html5",
        ),
        *(
            "not be loaded",
            "not load",
            "failed to",
            "fails to",
            "geladen",
            "charg",
            "cargar",
            "mostrar",
            "caric",
            "affich",
        ),
        *(
            "loading",
            "lädt",
            "chargement",
            "cargando",
            "caricamento",
            "carregando",
            "laden van",
            "adowanie",
            "wczytywanie",
        ),
        *("загрузка", "seconds of", "second of"),
        *(
            "modal ",
            "modale",
            "modal.",
            "dialog",
            "diálogo",
            "dialogfenster",
            "finestra di",
            "player wird",
            "seek to live",
        ),
        *("compatible source", "stream type"),
        *("goes here", "appears here", "placeholder", "displayed"),
        *openings(PHRASES),
        "twitter.com/",
        "t.co/",
        "x.com/",
        "a post shared by",
        "(@",
        "this post",
        "://",
        "content is not available",
        "<img",
        *("[", "{"),
        *CONTROL_WORDS,
        *(
            f".{kind}"
            for kind in ("jp", "png", "gif", "webp", "avif", "tif", "svg", "heic", "pdf", "doc", "odt", "rtf", "xls")
        ),
        *(".csv", ".ppt", ".zip", ".mp3", ".mp4", ".mov", ".wav", ".m4a"),
        *(
            f"({how}"
            for how in ("open", "link", "will", "click", "tap", "enlarge", "zoom", "öffn", "s'ouv", "se ab", "si ap")
        ),
    ),
    confidence=0.9,
    source="Vogels, Ganea, Eickhoff: Web2Text, ECIR 2018: residue of page templates in extracted text",
    bad=(
        "The crew waved.\n⟦Loaded: 12.50% Current Time 0:07 2x Captions⟧\n⟦[chart: turn on JavaScript to see it]⟧",
        "The crew waved.\n⟦Loading quiz: how well do you row?⟧\n⟦0 seconds of 2 minutes, 8 seconds. Volume 80%⟧",
        RESERVOIR + "⟦[fuel calculator: miles per barge]⟧",
        RESERVOIR + "⟦Enclosed: lock_07.jpg, figures.pdf⟧",
        RESERVOIR.replace("Engineers", "⟦mill-DSC0412 (opens in a new tab)⟧\nEngineers"),
        "The minister spoke to the crew. ⟦twitter.com/0AbCdEfGh1⟧",
        "The minister spoke to the crew. ⟦pic.twitter.com/AbC123xyz⟧",
        "The minister spoke to the crew.\n⟦View this post on Instagram⟧",
        "The crew waved.\n⟦Play⟧\n⟦Mute⟧\n⟦Current Time 0:00⟧\n⟦Duration 1:32⟧\n⟦This is a modal window.⟧\nThen they "
        "slept.",
        "The crew waved.\n⟦Audio player is loading. This is a modal window.⟧\nThey slept.\n⟦End of dialog window.⟧",
        "The crew waved.\n⟦Remaining Time -1:07⟧\nThen they slept.\n⟦Dies ist ein modales Fenster.⟧",
        "The crew waved.\n⟦— Harbour Watch (@harbourwatch) March 3, 2024⟧",
        'The crew waved.\n⟦— Harbour Watch (@harbourwatch)⟧\n⟦<img src="https://example.com/9/count.gif" width="1" '
        'height="1" />⟧',
    ),
    good=(
        RESERVOIR + "[laughter]\n[Translated from Dutch]",
        "The crew loaded the boat at 12.50 and left.",
        "Loading cargo was forbidden.\nShe won by 3 seconds of luck.",
        "He posted the picture on twitter.com in March.",
        "Her account, twitter.com/harbourwatch, was closed.",
        "The loading of the player is slow, since it opens a modal window.",
        "Read it at https://example.com/crew and tell us.",
    ),
)
def embed_residue(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Residue of an embedded post or player.

    A post, a picture or a video stood here; what stayed is its frame or its bare link.
    """
    yield from _controls(document)
    pixels = PIXEL.finditer(document.text) if "<img" in document.text else ()
    yield from (Span(*match.span()) for match in pixels if not document.about_code)
    yield from _files(document)
    for line in lines_at(document, places):
        said = core(document, line)
        bracketed = line.text.rstrip().endswith(CLOSING) and BRACKETED.fullmatch(
            document.folded[slice(*stripped(line))]
        )
        if (
            (bracketed and any(islands(document, (line,))))
            or said in PHRASES
            or any(form.fullmatch(said) for form in (FRAME, IN_LINE, TOLD_ALONE, PLACEHOLDER, WAITING))
        ):
            yield stripped(line)
        elif any(document.folded.find(host, line.start, line.end) >= 0 for host in SHORT_HOSTS):
            yield from (Span(*match.span()) for match in SHORT_LINK.finditer(document.folded, line.start, line.end))


def _files(document: Document) -> Iterator[Span]:
    """Names of files, and links that say where they open, by themselves in an article of paragraphs."""
    named = [line for line in document.filled_lines if len(line.text) <= LONGEST_CHARS and _is_files(document, line)]
    if named and len(named) <= MOST_FILES and not document.about_code:
        yield from map(stripped, islands(document, named))


def _is_files(document: Document, line: Line) -> bool:
    said = document.folded[slice(*stripped(line))]
    return FILE_SIGNS.search(said) is not None and FILES.fullmatch(said) is not None


def _controls(document: Document) -> Iterator[Span]:
    """The controls of a player: several lines, near each other, that are nothing else."""
    if not any(word in document.folded for word in CONTROL_WORDS):
        return
    lines = document.filled_lines
    short = [(number, line) for number, line in enumerate(lines) if len(line.text) < LONGEST_CONTROLS_CHARS]
    found = [number for number, line in short if PLAYER.fullmatch(core(document, line))]
    runs: list[list[int]] = []
    for number in found:
        if runs and number - runs[-1][-1] <= CONTROL_GAP:
            runs[-1].append(number)
        else:
            runs.append([number])
    for run in runs:
        if len(run) >= LEAST_CONTROLS:
            yield from (stripped(lines[number]) for number in run)

"""Prompts whose words are plain elsewhere, in a line of their own between the paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import LONGEST_CHARS, TOLD, islands
from sourcequal.scorers.boilerplate.phrases import core, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

HERE = r"(?:here|hier|ici|aquí|aqui|qui|tutaj|tu|сюда|здесь|тут|buraya)"
NETWORK = (
    r"(?:facebook|x|twitter|whatsapp|telegram|linkedin|e-?mail|instagram|bluesky|mastodon|vk|reddit|pinterest|threads"
    r"|messenger|signal|viber|threema|xing)"
)
PRICE = r"(?:[$€£₹]\s?\d|\d[\d.,]*\s?(?:[€£₽₹]|euros?\b|eur\b|zł|pln\b|руб|tl\b|kr\b|chf\b|cents?\b|pence\b))"
SIGN_UP = (
    r"(?:sign up|subscribe|register|enrol|jetzt anmelden|anmelden|abonnieren|inscrivez-vous|s'inscrire|abonnez-vous"
    r"|suscríbe(?:te|ase)|apúntate|iscriviti|abbonati|inscreva-se|assine|aanmelden|meld je aan|zapisz się"
    r"|подпи(?:сывайтесь"
    r"|шитесь)|abone ol(?:un)?)"
)
ORDER = (
    r"(?:(?:book|buy|order|reserve|shop|rent|hire|get tickets)(?: now| online| today| here| early)?"
    r"|(?:jetzt |hier )?(?:buchen|bestellen|kaufen|reservieren)|(?:réservez|commandez|achetez)(?: vite| maintenant"
    r"| ici)?"
    r"|(?:reserva|compra|pide)(?: ya| ahora| aquí)?|(?:prenota|acquista|ordina)(?: ora| subito| qui)?"
    r"|(?:reserve|compre|garanta)(?: já| agora| aqui)?|(?:boek|koop|bestel)(?: nu| hier)?|(?:zarezerwuj|kup|zamów)"
    r"(?: teraz| tutaj)?|(?:забронируйте|купите|закажите)(?: сейчас| здесь)?|(?:hemen )?(?:satın al|rezervasyon yap))"
)
PAID = (
    r"(?:(?:paid (?:post|content|for)|sponsored|promoted|offered|underwritten|brought to you) by"
    r"|(?:contenuto|contenu|contenido|conteúdo|inhalt|artikel|articolo|article|artículo|artigo|materiał|материал) "
    r"(?:offerto da|proposé par|sponsorisé par|ofrecido por|patrocinado por|oferecido por|von|sponsorowany przez)"
    r"|in (?:partnership|association|collaboration|cooperation) with|en partenariat avec|in (?:kooperation"
    r"|zusammenarbeit)"
    r" mit|en colaboración con|em parceria com|in collaborazione con|in samenwerking met|we współpracy z)"
)
CONSENT = (
    r"(?:accept|allow|reject|decline|deny|agree|manage|customi[sz]e|save|only|strictly|necessary|essential|alle[sn]?"
    r"|nur"
    r"|akzeptieren|ablehnen|anpassen|notwendige|tout|accepter|refuser|paramétrer|personnaliser|aceptar|rechazar"
    r"|configurar"
    r"|accetta|rifiuta|gestisci|aceitar|recusar|gerir|accepteren|weigeren|instellen|akceptuj|odrzuć|ustawienia|принять"
    r"|отклонить|настроить|kabul et|reddet|yönet)"
)
AT = (  # an hour
    r" (?:(?:on|at|from|um|ab|à|a las|às|alle|om|o|w|в|in) )?(?:[\w.’'-]+ ){0,3}?(?:\d{1,2}(?:[:.h]\d\d)?|noon"
    r"|midnight|midday)"
    r"(?: ?(?:[ap]\.?m\.?|uhr|h|hrs|uur))?"
)
PROMPT = pattern(
    rf"{PAID} ?:? ?[^.;?]{{2,60}}|(?:ad|advert|promo(?:ted)?|sponsored|paid) ?[·•|:] ?(?!\d)[^.?]{{3,120}}"
    rf"|[^.?!]{{3,60}} (?:is|are) (?:brought to you|sponsored|presented|supported) by [^.?!]{{2,50}}"
    # Click here to see it; Sorry, this clip is not available in your region
    r"|(?:click|tap|press) here (?:to|for) [^.?]{3,90}"
    r"|(?:we're sorry|sorry)?[,!.:]? ?(?:this|the) (?:\w+ )?(?:clip|video|content|item|stream|programme|audio|player"
    r"|feature)"
    r" (?:isn't|is not|is no longer|is currently not|cannot be) (?:available|shown|played|viewed)\b[^?]{0,60}"
    # Install Herald for alerts from your valley
    r"|(?:install|download|get|open) (?:the )?[\w'. ]{2,30} (?:for|to get|to read|to receive) [^.?]{0,40}\b(?:alerts"
    r"|updates"
    r"|news|notifications|stories|headlines)\b[^.?]{0,40}"
    # Order now: boats from 12 euros; Buy the mug for £8
    rf"|{ORDER}(?: ?[:!|]| [–—-]) ?[^?]{{3,90}}|{ORDER}\b[^.?!]{{3,60}} (?:for|from|at|ab|für|dès|pour|desde|por|da"
    rf"|a partir de|vanaf|od|от) "
    rf"(?:just |only |nur )?{PRICE}[^?!]{{0,30}}"
    # Compare quotes; Win two tickets; Live tracker: click here
    r"|(?:compare|check|find)(?: \w+){0,4} (?:quotes?|prices?|deals|rates|tariffs|hotels|flights|insurance)"
    r"|win (?:\w+ ){0,4}(?:tickets?|a pair|vouchers?|prizes?|holidays?|hampers?|stays?|weekends?"
    r"|subscriptions?)\b[^.?!]{0,60}"
    rf"|[^.?]{{3,70}} ?[:–—|-] ?(?:click|tap|press|klick\w*|cliquez|(?:haz|haga) clic|clicca|clique|klik\w*|нажмите"
    rf"|tıkla\w*) {HERE}"
    r".{0,30}"
    # Rooms without stairs – book now; Coming up at noon: The Heron Hour
    r"|[^.?,]{8,90} ?[:!→|–—-]+ ?(?:claim|grab|book|shop|buy|order|apply|play|switch|enrol|register|sichern"
    r"|buchen|bestellen|kaufen|testen|réservez|profitez-en|essayez|reserva|compra|aprovecha|prueba|aproveite|garanta|prenota"
    r"|scopri|approfittane|boek|bestel|probeer|sprawdź|kup|zamów|заказать|купить|узнать) (?:yours|now|today|here|it"
    r"|online|in"
    r"|jetzt|vite|maintenant|ya|ahora|hoy|já|agora|ora|subito|nu|teraz|сейчас|больше)"
    rf"|(?:coming up|up next|next up|still (?:to come|ahead)|(?:now )?on air|à suivre|a continuación|a seguir"
    rf"|straks|za chwilę|далее в эфире)(?:{AT})? ?[:–—|>-]+ ?[^.?]{{3,80}}"
    rf"|(?:next|later|tonight|tomorrow|now|after the (?:news|break|weather)|gleich|jetzt|demnächst|heute abend|ce soir"
    rf"|esta noche|stasera|vanavond|dziś|сегодня|bu akşam){AT} ?[:–—|>-]+ ?[^.?]{{3,80}}"
    # The newsroom – talk to us; Free because 90 readers chip in. Be the next
    r"|(?:[^.?!\s]+ ){2,10}[–—|·] ?(?:(?:(?:talk|write|speak) to|e-?mail|message|text|call|contact|reach|mail) us"
    r"|(?:fale com|(?:escreva|mande) (?:para|a)) (?:a gente|nós)|fale conosco|escríbenos|contáctanos"
    r"|(?:écrivez|contactez)-?nous|(?:schreib|kontakt)\w* (?:sie )?uns|(?:scriv(?:i|ete)|contatta)ci"
    r"|(?:mail|schrijf) ons|napisz do nas|пишите нам)\b[^.?!]{0,40}"
    r"|[^.?!]{3,60}\b(?:free|open|alive|going|independent|ad-free|readers?|members?|neighbou?rs|supporters|subscribers|patrons"
    r"|donors|leser\w*|mitglieder\w*|lect(?:eur|rice|or)\w*|leitor\w*|lettori|lezers|czytelni\w+"
    r"|читател\w+)\b[^.?!]{0,50}[.!:–—]+ "
    r"(?:be (?:the|one|number|our|no)|join (?:them|us|in)|become (?:one|number|the|our)|add (?:your|yours)"
    r"|count (?:yourself"
    r"|me) in|chip in|sei(?:en sie)? |werden sie|rejoignez|soyez|únete|sé |seja |junte-se|unisciti|diventa|sluit je"
    r"|word |dołącz"
    r"|присоединяйтесь)[^.?!]{0,40}[.!]?"
    # Swipe for more
    r"|(?:swipe|scroll|tap|wischen|balayez|faites défiler|desliza|scorri|arraste|veeg|przesuń|листайте"
    r"|kaydır\w*)(?: sie| left| right| down| up| across)?(?: (?:for|to|through|or|and|für|pour|para|per|voor|aby"
    r"|чтобы)\b[^.?!]{2,50})?"
    # The morning in five minutes. Sign up; Sign up: The Friday Letter
    rf"|[^?]{{3,90}}[.:!–—|] ?{SIGN_UP}(?: {HERE}| now| today| for free| free)?[.!]?|{SIGN_UP} ?[:–—|] ?[^?]{{3,80}}"
    # Buy us a coffee; Help keep us free. Give £3
    r"|(?:[^.?!]{2,60}[.!:,–—-]+ ?)?(?:please )?(?:buy|stand|shout|get) (?:us|me|the \w+) an? (?:\w+ )?(?:coffee|beer"
    r"|pint|cuppa|tea|drink"
    r"|biscuit|cake|beans)\b[^.?!]{0,50}[.!]?"
    r"|(?:help|support|back|fund|keep)\b[^.?!]{3,70}[.!:,–—-]+ ?(?:give|donate|chip in|pledge|contribute|from|join"
    r"|support us)\b"
    r"[^.?!]{0,40}[.!]?"
    # Corrections: desk@…
    r"|(?!(?:e-?mail|mail|contact|from|to|b?cc|address|kontakt|correo"
    r"|courriel)\b)(?:[\w'&/-]+ ){0,4}[\w'&/-]+ ?: ?[\w.+-]+@[\w-]+\.[\w.-]+"
    # Every match live. Start your 14-day free trial; Donate now: £10 buys a tent. Tap here to give; Join today
    r"|[^?]{0,110}\b(?:start|begin|get|claim) (?:your|a) (?:(?:\d+|one|two|seven)[- ](?:day|week|month)s? |free"
    r"|no[- ]obligation ){0,3}(?:free )?trial\b[^.?!]{0,30}[.!]?"
    r"|(?:please )?(?:donate|give|chip in)(?: now| today| here)? ?[:!–—-] ?[^?]{5,130}"
    r"|[^?]{5,120}[.!] (?:please )?(?:click|tap|press) here to [^.?!]{3,50}[.!]?"
    r"|[^?]{5,120}[.!] (?:please )?(?:join|donate|give|subscribe|chip in|try it(?: for)?(?: free)?)(?: us)?"
    r" (?:now|today|here)[.!]?"
    # Teilen auf Facebook
    rf"|(?:share|teilen|partager|compartir|condividi|compartilhar|delen|udostępnij|поделиться|paylaş)(?: (?:this|it|ce"
    rf"|esto))?"
    rf" (?:on|by|via|per|auf|mit|sur|par|en|por|su|con|no|na|pelo|op|w|в|через)(?: |$){NETWORK}?(?:[ ,/|·]+(?:and "
    rf"|und |et |y |e )?"
    rf"{NETWORK}){{0,6}}"
    # Accept all · Manage choices
    rf"|{CONSENT}(?: [^\W\d_]+){{0,2}}(?: ?[|·/•–-] ?{CONSENT}(?: [^\W\d_]+){{0,2}}){{1,4}}"
    r"|(?:accetta|accepter|aceptar|aceitar|akzeptieren|alle|akceptuj|принять|accept)(?: (?:tutt[io]|tous|todas?|todos"
    r"|alle|wszystkie"
    r"|все|all))?(?: (?:i|les|las|los|os|the))? cookies?(?: akzeptieren| accepteren)?"
    # Reply · Like · 2h
    r"|(?:(?:reply|like|report|share|quote|react|flag|permalink|antworten|gefällt mir|melden|répondre|j'aime|signaler"
    r"|responder"
    r"|me gusta|rispondi|mi piace|segnala|curtir|denunciar|ответить|нравится|odpowiedz|lubię to)(?: ?[|·•/,–-] ?"
    r"|$)){1,5}"
    r"(?:\d{1,2} ?(?:h|hrs?|d|w|m|mins?|days?|std|tage?|ore|horas?|j|ч|godz)\.?(?: ago)?)?"
    # VAT no. 0123456
    r"|(?:p\. ?iva|partita iva|ust-?id(?:nr)?|siret|siren|cnpj|kvk|nip|regon|инн|огрн|vat (?:no|number|reg\w*)"
    r"|company (?:no|number)|registered (?:number|no)|issn)\b\.? ?[:.]? ?[\d ./-]{6,24}(?:[ ,;|–—-].{2,80})?"
)
FOLLOW = pattern(
    r"\+? ?(?:Follow|FOLLOW|Suivre|Seguir|Segui|Volg|Obserwuj) (?:[A-ZÀ-Þ][\w'’.-]+ ){1,3}?[A-ZÀ-Þ][\w'’.-]+"
)
#: The heading of a part of a law, a book or a course, whatever it is called: "Article 2. Register".
NUMBERED = pattern(
    r"\W*(?:art(?:icle|ikel|ículo|igo|icolo|ykuł)?|sect(?:ion|ie)|chapter|part|rule|clause|schedule|annex|appendix|regulation"
    r"|lesson|step|stage|unit|day|week|abschnitt|kapitel|teil|anlage|chapitre|partie|annexe|capítulo|parte|anexo|capitolo"
    r"|hoofdstuk|deel|rozdział|część|глава|статья|стаття|розділ|bölüm|madde|§+)\b\.? ?(?:\d+|[ivxlc]+)\b"
)
WORDS = range(2, 24)
MOST = 3  # such lines; a page with more of them is a guide, a list of offers or of contacts


@rule(
    "BP165",
    severity="error",
    confidence=0.9,
    source="Pomikálek: Removing boilerplate and duplicate content from web corpora, 2011: short blocks by context",
    bad=(
        RESERVOIR + "⟦Compare barge insurance quotes⟧\n⟦Buy the heron mug for £8⟧",
        RESERVOIR.replace("Engineers", "⟦The lock in five minutes. Sign up⟧\nEngineers"),
        RESERVOIR + "⟦Help keep the lock open. Give £3⟧\n⟦Corrections: desk@lock.example⟧",
        RESERVOIR + "⟦Watch every race live on LockPass. Start your 14-day free trial today.⟧",
        RESERVOIR.replace("Engineers", "⟦Donate now: £10 buys a bucket for a family. Tap here to give.⟧\nEngineers"),
        RESERVOIR + "⟦Rooms by the lock without stairs – book now⟧\n⟦Coming up at noon: The Heron Hour⟧",
        RESERVOIR.replace("Engineers", "⟦The Echo is free because 90 neighbours pay. Be the next.⟧\nEngineers"),
        RESERVOIR + "⟦Sorry, this clip isn't available in your valley⟧\n⟦Install Heron for alerts from your lock⟧",
        RESERVOIR + "⟦Accept all · Manage choices⟧\n⟦Reply · Like · 2h⟧\n⟦Follow Otto Brandt⟧",
    ),
    good=(
        "Compare barge insurance quotes\nBuy the heron mug for £8",
        RESERVOIR
        + "The firm gave its clients a free trial. Nobody came to try it today, and few will give: they are poor.",
        RESERVOIR + "He told them to compare barge insurance quotes.",
        RESERVOIR.replace("Engineers", "Article 2. Register\nEngineers"),
        RESERVOIR.replace("Engineers", "Help for the mill\nEngineers"),
        RESERVOIR + "\n".join(f"Gate {name}: {name}@lock.example" for name in ("one", "two", "three", "four", "five")),
    ),
)
def stray_prompt(document: Document, findings: Sequence[Finding]) -> Iterator[Span]:
    """Prompt between the paragraphs.

    To buy, to book, to compare, to sign up, to swipe: words that a guide or a list may hold. In an article of
    paragraphs a short line that is nothing else belongs to the page.
    """
    short = [line for line in document.filled_lines if _is_short(line)]
    if not any(islands(document, short)):  # most articles, which need no form read then
        return
    asking = [line for line in short if _asks(document, line)]
    if asking and len(asking) <= MOST:
        yield from unnoticed(findings, map(stripped, islands(document, asking)))


def _is_short(line: Line) -> bool:
    return len(line.text) <= LONGEST_CHARS and len(line.text.split()) in WORDS


def _asks(document: Document, line: Line) -> bool:
    said = core(document, line)
    if NUMBERED.match(said):
        return False
    return (PROMPT.fullmatch(said) or FOLLOW.fullmatch(line.text.strip())) is not None and not TOLD.search(said)

"""A paragraph that offers readers what the page has to give: an app, alerts, a subscription, a trial, a talk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.bp165_stray_prompt import PRICE
from sourcequal.scorers.boilerplate.islands import BULLET, running_text_without
from sourcequal.scorers.boilerplate.phrases import core, lines_at, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

#: How what a page offers is called, in the languages of most pages; one of them has to stand in the line.
OFFERS = (
    *("app", "apps", "app store", "google play", "push", "notifications", "alerts", "bell", "inbox", "mailbox"),
    *("newsletter", "newsletters", "briefing", "digest", "podcasts", "whatsapp", "telegram", "channel", "feed"),
    *("account", "subscription", "subscriptions", "subscribe", "subscriber", "subscribers", "member", "members"),
    *("supporter", "supporters", "digital access", "full access", "print and digital", "tickets", "on our site"),
    *("membership", "premium", "ad-free", "unlimited access", "free articles", "free trial", "trial", "demo"),
    *("our experts", "an expert", "our specialists", "our consultants", "our advisers", "our advisors", "sales team"),
    *("free consultation", "free quote", "special offers", "first order", "while stocks last", "collection now"),
    *("donation", "donations", "donate", "gift", "gifts", "chip in", "independent journalism", "our reporting"),
    *(
        "our journalism",
        "quality journalism",
        "asking hard",
        "hard questions",
        "reporters",
        "our newsroom",
        "local news",
        "this article",
    ),
    *(
        "this story",
        "gift articles",
        "bell icon",
        "our platform",
        "homepage",
        "your preferences",
    ),
    # German
    *("benachrichtigungen", "mitteilungen", "abo", "digitalabo", "abonnement", "abonnent", "abonnenten", "probeabo"),
    *(
        "beratungstermin",
        "postfach",
        "probemonat",
        "spende",
        "spenden",
        "kommentarfunktion",
        "plus-angebots",
        "plus-artikel",
    ),
    *("unabhängigen journalismus", "im monat", "bleiben sie"),
    # French
    *(
        "notre application",
        "l'application",
        "notifications",
        "alertes",
        "abonnés",
        "abonnement",
        "infolettre",
        "démonstration",
    ),
    *("un don", "dons", "presse indépendante", "boîte mail", "essai gratuit", "offre d'essai", "les cookies"),
    # Spanish, Portuguese
    *("notificaciones", "suscriptores", "suscripción", "boletín", "donación", "socio", "socios", "demostración"),
    *("periodismo independiente", "notificações", "alertas", "aplicação", "aplicativo", "assinantes", "assinatura"),
    *("donativo", "doação", "jornalismo independente", "demonstração"),
    # Italian
    *("notifiche", "abbonati", "abbonamento", "donazione", "giornalismo indipendente", "prova gratuita"),
    # Dutch, Swedish, Danish, Norwegian
    *("meldingen", "pushmeldingen", "abonnees", "nieuwsbrief", "proefabonnement", "donatie", "notiser", "appen"),
    *("prenumeranter", "prenumeration", "nyhetsbrev", "nyhedsbrev", "abonnenter", "varsler", "notifikationer"),
    # Polish, Czech
    *(
        "newslettera",
        "skrzynkę",
        "powiadomienia",
        "aplikację",
        "prenumeratorów",
        "prenumeratę",
        "subskrypcję",
        "darowiznę",
    ),
    *("niezależne dziennikarstwo", "aplikaci", "předplatné", "předplatitele", "oznámení"),
    # Russian, Ukrainian, Turkish
    *("приложение", "уведомления", "подписчиков", "подписку", "рассылку", "пожертвование", "канал", "застосунок"),
    *("сповіщення", "підписку", "розсилку", "uygulamamızı", "uygulamayı", "bildirimleri", "abonelere", "abone"),
    *("kanalımıza", "bültenimize"),
)
ORDERS = (
    r"(?:please |just |simply |now |if you can,? |want .{3,60}\? |ready .{3,60}\? )?"
    # An English verb may be a noun, too: "Gift cards are another matter"
    r"(?:(?:get|grab|start|begin|try|join|subscribe|sign up|sign in|log in|register|download|install|open|tap|hit|click"
    r"|press|turn on"
    r"|switch on|enable|allow|follow|support|back|donate|give|chip in|become|unlock|upgrade|keep|continue|read|listen"
    r"|enjoy|book|schedule|arrange|request|talk|speak|chat|contact|call|discover|explore|shop|save|claim|redeem"
    r"|be|never miss|don't miss|stay|add|gift|share|manage|choose|find out|learn|see|help|activate|receive|make)"
    r"(?= (?:an?|the|your|our|us|this|these|now|today|here|for|to|with|on|it|more|every|all|up|in|one|free|what|how"
    r"|by|from|as|off|at|without|and|out|through|five|ten|a few|[$€£]?\d+|reading"
    r"|listening|exclusive|unlimited|access|alerts|notifications|news)\b"
    r"|[.!]?$|[.!] )"
    # German
    r"|jetzt|testen|probieren|laden|lesen|aktivieren|vereinbaren|bestellen|abonnieren|unterstützen|schalten|sichern"
    r"|holen|spenden|melden|hier|mitdiskutieren|diskutieren|buchen|nutzen|bleiben|werden|verpassen|folgen"
    # French
    r"|téléchargez|activez|abonnez-vous|recevez|soutenez|faites|demandez|essayez|profitez|rejoignez|restez|acceptez"
    r"|inscrivez-vous|connectez-vous|découvrez|devenez|installez|suivez|lisez"
    # Spanish, Portuguese, Italian
    r"|descarga|activa|suscríbete|hazte|apoya|solicita|recibe|únete|prueba|instala|sigue|lee|haz|regístrate|apúntate"
    r"|descarregue|baixe|ative|assine|apoie|receba|siga|faça|junte-se|experimente|instale|fique|torne-se|peça|solicite"
    r"|scarica|attiva|abbonati|sostieni|iscriviti|ricevi|prova|segui|resta|sblocca|diventa|richiedi|dona"
    # Dutch, Swedish, Danish, Norwegian
    r"|zet|probeer|neem|meld|steun|volg|lees|ontvang|blijf|mis|schakel|prova|slå|hämta|ladda|anmäl|missa|bli|stöd|få"
    r"|prøv|hent|bliv|støt|meld|last"
    # Polish, Czech, Russian, Ukrainian, Turkish
    r"|włącz|zapisz|wesprzyj|wykup|pobierz|odbierz|dołącz|subskrybuj|przekaż|bądź|zamów|vyzkoušejte|stáhněte|zapněte"
    r"|podpořte|включите|оформите|поддержите|скачайте|установите|подпишитесь|подписывайтесь|читайте|получайте|узнавайте"
    r"|увімкніть|оформіть|підтримайте|завантажте|підпишіться|indirin|açın|katılın|abone olun|destekleyin)"
)
#: The page speaks of itself.
OURS = (
    r"(?:us|our|we|ours|uns|unsere?[nmrs]?|wir|nous|notre|nos|nuestr[oa]s?|nosotros|noss[oa]s?|nós|noi|nostr[oaie]|ons"
    r"|onze|oss|vår[at]?|våra|vores|nasz\w*|nas|nám|naš\w*|нас|нам|наш\w*|bize|bizi|\w+ımız[ıa]?|\w+imiz[ie]?)"
)
#: What such an offer promises, and what it asks for.
LURE = (
    r"(?:free|for free|today|no credit card|cancel any ?time|while stocks last|be the first|first to (?:know|hear)"
    r"|never miss|don't miss|miss (?:a|an|nothing|out)|to learn more|to find out (?:more|how)|learn more|find out more"
    r"|unlimited|exclusive"
    r"|already an? (?:subscriber|member)|to keep reading|keep reading|continue reading|seconds to|straight to"
    r"|to your (?:inbox|phone|mobile|door)|in your inbox|on your phone|as little as|a month|per month|a week|a year"
    r"|save (?:up to )?\d+ ?%|you could save|\d+% off|what you can|readers like you|people like you|price of a coffee"
    r"|every (?:week|morning|day|friday)|whenever we|(?:free )?for (?:ios|iphone|ipad|android)|ios (?:and|or) android"
    r"|without limits|half price|(?:from the|on the) app store|google play|landet kostenlos"
    r"|your (?:gift|support|donation)|keep(?:s|ing)? us|helps us|helfen uns|pays for|will be (?:doubled|matched)"
    r"|by text(?: message)?|comments close|gift articles left|to save this|personalised|at any time in"
    r"|kostenlos\w*|gratis|unverbindlich|nichts mehr|keine \w+ mehr|auf dem laufenden|im monat|monatlich"
    r"|nicht verpassen|bereits abonnent|hier anmelden|weiterlesen"
    r"|gratuit\w*|sans engagement|par mois|rien manquer|ne rien|en temps réel|déjà abonné|défiscalis\w+|essentiel"
    r"|al mes|antes que nadie|no te pierdas|nada|entérate|ya eres|por mes|por mês|ao mês|grátis|não perca"
    r"|tempo reale|al mese|non perder\w*|sempre aggiornat\w"
    r"|per maand|als eerste|mis niets|op de hoogte|i månaden|kostnadsfritt|först|inte missa"
    r"|bezpłatn\w+|za darmo|miesięcznie|od \d+[,.]?\d* zł|pierwszy|pierwsza|nic (?:ci|cię) nie|na bieżąco"
    r"|na (?:twoją |swoją )?skrzynkę|nic nie kosztuje"
    r"|zdarma|měsíčně|бесплатн\w+|в месяц|первыми|не пропустить|ежемесячн\w+|безкоштовно|першими|ücretsiz|ilk siz"
    r"|kaçırmayın|başlayan fiyatlarla|son dakika)"
)
OFFER = pattern(rf"\b(?:{'|'.join(sorted(set(OFFERS), key=len, reverse=True))})\b")
# First in the line or in its last sentence; the Turkish verb stands last.
ORDER = pattern(
    rf"^{ORDERS}\b|[.!?:;–—-] ?{ORDERS}\b[^.!?]*$|\b(?:indirin|açın|katılın|abone olun|destekleyin|hazte socio)\b"
)
YOU = pattern(
    r"\b(?:you|your|yours|sie|ihre?|dich|dir|du|vous|votre|vos|tu|tus|te|usted|ti|tuo|tua|você|seu|sua|je|jouw|uw|dig|din"
    r"|ci|cię|twój|вас|вам|ваш\w*|siz\w*)\b"
)
OURSELVES = pattern(rf"\b{OURS}\b")
GIFT = pattern(  # just 5 dollars a month helps us
    r"(?:just|only|even|schon|bereits|nur|dès|avec|solo|con|só|apenas|bastano|già|al voor|już|всего)? ?"
    rf"(?:{PRICE}\S*|\w+ euro\w*)"
    r"(?: (?:a|per|im|par|al|por|na|в) (?:month|monat|mois|mes|mês|mese|maand|miesiąc|месяц))? "
    r"(?:helps?|keeps?|helfen|aide(?:nt)?|ayudan?|ajudam?|aiutano|helpt|pomaga|помогут) "
    r"(?:us|uns|nous|nos|ci|ons|nam|нам)\b.{3,100}"
)
LURED = pattern(rf"\b{LURE}\b|{PRICE}")
TOLD = pattern(
    r"\b(?:said|says|told|asked|he|she|they|his|her|their|him|was|were|had|did|sagte|dit|dijo|disse|ha detto"
    r"|i(?:'m|'ve| am| was| had| have| did| went)|been|сказал\w*|war|waren|wurden?|était|été|fue|fueron|foi|foram|era"
    r"|stato|był\w*)\b"
)
LONGEST_CHARS, WORDS, SENTENCES = 260, range(4, 48), 4
SENTENCE_END = pattern(r"[.!?]+(?: |$)")
MOST = 4  # such lines; a text with more is a guide to an app, an appeal or an offer as a whole


@rule(
    "BP166",
    severity="error",
    words=OFFERS,
    confidence=0.9,
    source="Boxes of news sites, charities and firms between and below the paragraphs of their articles",
    bad=(
        RESERVOIR.replace(
            "Engineers", "⟦Tap the bell to get alerts from the lock and be the first to know⟧\nEngineers"
        ),
        RESERVOIR + "⟦Read on without waiting in our app. Free for iOS and Android.⟧",
        RESERVOIR + "⟦Every sluice begins with a gift. £20 pays for a bolt, £90 for a beam. Please give what you can.⟧",
        RESERVOIR + "⟦Want to raise your own sill? Talk to one of our specialists today.⟧",
        RESERVOIR + "⟦Keine Schleuse mehr verpassen: Aktivieren Sie unsere Mitteilungen.⟧",
    ),
    good=(
        RESERVOIR + "Open the app, choose your account and press the red bell.",
        RESERVOIR + "The lock keeper gets alerts from the dam on his phone, free, and never misses one.",
        RESERVOIR + "Members of the board give what they can, and some of them paid for the bolts with a gift.",
        "Tap the bell to get alerts from the lock and be the first to know",
        RESERVOIR + '"Give us a demo today, and for free, or keep your pumps," she told the firm.',
    ),
)
def pitch_to_readers(document: Document, places: tuple[int, ...], findings: Sequence[Finding]) -> Iterator[Span]:
    """Offer of the page to its readers.

    A paragraph by itself that gives an order or speaks of "us", names what the page has to offer (alerts, an app, a
    trial, an expert) and lures: free, today, be the first. The article tells, and does not ask.
    """
    offers = [line for line in lines_at(document, places) if _offers(document, line)]
    if 0 < len(offers) <= MOST and running_text_without(document, {line.number for line in offers}):
        yield from unnoticed(findings, map(stripped, offers))


def _offers(document: Document, line: Line) -> bool:
    span = stripped(line)
    if len(line.text) > LONGEST_CHARS or len(line.text.split()) not in WORDS or BULLET.match(line.text):
        return False
    said = core(document, line)
    if len(SENTENCE_END.findall(said + ".")) > SENTENCES:
        return False
    if not OFFER.search(said) or TOLD.search(said) or document.in_quotation(*span) or document.in_code(*span):
        return False
    order, lure = (form.search(said) is not None for form in (ORDER, LURED))
    ours = OURSELVES.search(said) is not None and (order or YOU.search(said) is not None)
    return order + ours + lure > 1 or GIFT.fullmatch(said) is not None

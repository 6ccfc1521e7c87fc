"""Sign-in, registration or paywall prompt."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "sign in / sign up / log in / login / log in register / sign out / log out / logout / join today / "
    "create account / create an account / create a free account / create free account / my account / "
    "your account / register now / subscribe / subscribe now / subscribe today / subscribe for free / "
    "subscribe now for full access / become a member / become a subscriber / already a subscriber / "
    "already a member / already have an account / already registered / forgot password / "
    "forgot your password / lost your password / remember me / remind me later / not now / no thanks / "
    "no, thanks / maybe later / ask me later / username or email / start free trial / "
    "start your free trial / log in to your account / sign in to your account / "
    "sign in or create an account / log in / sign up / login / view subscription options / "
    "see subscription options / support independent journalism / upgrade now / unlock this article / "
    "unlock full access / to continue reading / this article is for subscribers only / "
    "this story is for subscribers only / this content is for subscribers only / "
    "this content is for members only / subscriber exclusive / manage subscription / "
    "manage your subscription / gift this article / gift article / save article / save for later / "
    "add to bookmarks / add to favorites / add to reading list / get full access / ready for more / "
    "member login / members login / login for members / subscriber login / new registration / free registration / "
    "new member registration / see plans / view plans / "
    "view subscription plans / choose your plan / cancel anytime / cancel any time",
    "anmelden / einloggen / registrieren / jetzt registrieren / abonnieren / jetzt anmelden / "
    "abonnent werden / passwort vergessen / mein konto / konto erstellen / ausloggen / abmelden / "
    "jetzt testen / weiterlesen mit plus / bereits abonnent / zum abo / artikel merken / später lesen / "
    "jetzt sichern / angebot sichern / zum angebot / jetzt freischalten / jederzeit kündbar / monatlich kündbar / "
    "zur anmeldung / jetzt weiterlesen / ich habe bereits ein abo",
    "se connecter / s'inscrire / s'abonner / abonnez-vous / je m'abonne / créer un compte / mon compte / "
    "mot de passe oublié / déjà abonné / se déconnecter / article réservé aux abonnés / "
    "réservé aux abonnés / contenu réservé aux abonnés / il vous reste à lire / je me connecte / je m'identifie / "
    "s'identifier / j'en profite / j'active mon offre / je profite de l'offre / je découvre l'offre / "
    "je découvre les offres / découvrir l'offre / découvrir nos offres / voir les offres / connectez-vous / "
    "enregistrer l'article / article enregistré / offrir cet article / sans engagement / déjà inscrit / "
    "je crée mon compte / se connecter pour lire la suite",
    "iniciar sesión / iniciar sesion / regístrate / registrarse / crear cuenta / mi cuenta / "
    "suscríbete ahora / suscribirse / olvidé mi contraseña / cerrar sesión / ya soy suscriptor / "
    "contenido exclusivo para suscriptores / cadastre-se / assine / assine já / assine agora / "
    "minha conta / esqueci minha senha / conteúdo exclusivo para assinantes / faça login / iniciar sessão / "
    "registe-se / quiero suscribirme / ver ofertas / ver planes / inicia sesión / ya estoy suscrito / "
    "sin permanencia / cancela cuando quieras / quero assinar / já sou assinante / ver planos / "
    "cancele quando quiser / sem fidelização",
    "accedi / registrati / abbonati / il mio account / password dimenticata / "
    "contenuto riservato agli abbonati / войти / регистрация / зарегистрироваться / подписаться / "
    "подписка / забыли пароль / личный кабинет / увійти / реєстрація / підписатися / giriş yap / üye ol / "
    "abone ol / kayıt ol / şifremi unuttum / zaloguj się / zarejestruj się / zaloguj / subskrybuj / "
    "moje konto / kup dostęp / mam już konto / załóż konto / bez zobowiązań / voglio abbonarmi / sei già abbonato / "
    "scopri l'offerta / scopri le offerte / attiva l'offerta / disdici quando vuoi / senza vincoli / "
    "ik wil abonnee worden / bekijk de abonnementen / probeer nu / al abonnee / maandelijks opzegbaar / inloggen / "
    "registreren / abonneren / word abonnee / word lid / account aanmaken / "
    "wachtwoord vergeten / logga in / prenumerera",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "join / join now / join us / account / register / upgrade / get started / try for free / try it free / "
    "subscriptions / save / bookmark / connexion / guardar / entrar / speichern / merken / abo / вход / "
    "subscribers only / for subscribers / premium content / exclusive content",
)
PRICE = r"(?:[$€£₹] ?\d[\d.,]*|\d[\d.,]* ?(?:€|£|\$|euros?\b|zł|kr\b|chf\b))"
FREE_TO_LEAVE = (
    r"(?:cancel any ?time|no commitment|no obligation|no strings attached|sans engagement|résiliable|jederzeit kündbar"
    r"|monatlich kündbar|sin (?:compromiso|permanencia)|cancela cuando quieras|senza (?:impegno|vincoli)|disdici quando"
    r"|sem (?:compromisso|fidelização)|cancele quando|opzegbaar|bez zobowiązań|rezygnuj(?:esz)? kiedy)"
)
FIRST_MONTH = (
    r"(?:(?:for )?(?:the|your) first (?:\d+ |\w+ )?(?:months?|weeks?|year)|le premier mois|les? \d premiers mois"
    r"|(?:im|den) ersten monat"
    r"|el primer mes|il primo mese|no primeiro mês|de eerste maand|za pierwszy miesiąc)"
)
VARIABLE = pattern(
    # "La suite est réservée à nos abonnés"
    r".{0,60}\b(?:réservée?s? (?:à nos|aux) abonnés|nur für abonnenten|exclusivo para (?:suscriptores|assinantes)"
    r"|riservat[oa] agli abbonati|только для подписчиков)\b.{0,90}|"
    r"unlock (?:this|the|full) (?:story|article|access|content)\b.{0,80}|"
    # a question to those who pay already
    r"already (?:a (?:member|subscriber)|have an account|registered|subscribed)\b.{0,70}"
    r"|(?:please )?(?:sign|log) ?in (?:or (?:register|sign|create|subscribe|join)|to (?:your account|continue"
    r"|read|comment|view|access|vote|reply)|with|using|via|/)\b.{0,90}|(?:sign up|register|create (?:an |a free"
    r" )?account|subscribe|join) (?:now |today |for free |free |here )?(?:to|for|with|using|or|via|and)"
    r" (?:continue|keep|read|unlock|access|view|get|log|sign|see|facebook|google|apple|email|free|full|unlimited|\w+"
    r" plus)\b.{0,90}"
    # "Vous devez être connecté pour utiliser cette fonctionnalité"
    r"|(?:.{2,40}[.!:] )?(?:vous devez être (?:connecté|abonné|inscrit)|(?:connectez|identifiez|inscrivez)-vous "
    r"(?:pour|afin)"
    r"|sie müssen (?:angemeldet|eingeloggt|registriert) sein|bitte (?:melden sie sich|loggen sie sich|registrieren "
    r"sie sich)"
    r"|(?:debes?|tienes que|necesitas) (?:iniciar sesión|registrarte|estar registrad)|inicia sesión (?:para|o)"
    r"|(?:devi|occorre) (?:accedere|effettuare il login|essere (?:registrato|abbonato))|accedi (?:per|o)\b"
    r"|faça login (?:para|ou)|(?:é preciso|você precisa) (?:estar logado|fazer login|entrar)|log in om|je moet "
    r"ingelogd zijn"
    r"|(?:musisz być )?zalogowany\w*,? aby|zaloguj się,? (?:aby|żeby|lub)"
    r"|you (?:must|need to|have to) be (?:logged|signed) in|you (?:must|need to) (?:log|sign) in)\b.{0,120}"
    r"|(?:login|log-in|registration|sign-up) (?:for|of) (?:members|subscribers|registered users|readers)\b.{0,30}"
    r"|(?:new|free|member|online) (?:member )?registration(?: ?\(?(?:free|here|for free))?"
    # a price and the promise that one may leave: "1 € le premier mois, sans engagement"
    rf"|(?:.{{0,90}}{PRICE}.{{0,60}}{FREE_TO_LEAVE}|.{{0,60}}{FREE_TO_LEAVE}.{{0,60}}{PRICE}).{{0,50}}"
    rf"|(?:[\w' ]{{0,30}}[:!–—-] ?|(?:get|try|subscribe|join|only|just|start|enjoy|unlock|nur|dès|desde|solo|sólo"
    rf"|apenas|slechts|tylko)"
    rf"\b.{{0,40}})?{PRICE}.{{0,20}}\b{FIRST_MONTH}\b.{{0,60}}"
    # what it costs
    r"|(?:did you know )?(?:with )?(?:an? |our )?(?:digital|premium|plus|online) (?:subscription|membership"
    r"|abo)\b.{0,60}\b(?:you|your|sie|du)\b.{0,60}\b(?:access|read|get|enjoy|lesen|zugang|zugriff)\b.{0,200}"
    r"|(?:jetzt|gleich)? ?(?:testen|abonnieren|weiterlesen|freischalten|sichern)\b.{0,80}(?:€|euro|abo|kostenlos"
    r"|gratis|monat)\b.{0,60}"
    r"|(?:weiterlesen|lesen) (?:mit|sie mit) .{2,60}|(?:sie haben|haben sie|du hast) (?:schon|bereits) ein (?:abo"
    r"|konto)\b.{0,80}"
    r"|(?:abonnez-vous|abbonati|suscríbete|suscríbase|assine|offre|s'abonner|abonnieren|abo|subscribe|try|trial"
    r"|join)\b.{0,40}(?:\d ?€|€ ?\d|[$£] ?\d"
    r"|r\$ ?\d|\d euro)\b.{0,60}"
    r"|il vous reste \d{1,3} ?%.{0,120}|(?:te|le) queda\w* .{2,60} por leer\b.{0,80}|(?:quest[oa]|il|l'|este|esta"
    r"|cet) (?:articolo|contenuto"
    r"|artículo|contenido|matéria|conteúdo|article)\b.{0,60}\b(?:abbonati|suscriptores|assinantes|abonnés)\b.{0,80}"
    # the wall
    r"|(?:this|the) (?:article|story|content|post|page|feature) is (?:only )?(?:for|available|exclusive"
    r"|reserved|restricted)\b.{0,60}\b(?:subscribers?|members|registered users|paying|paid)\b.{0,80}"
    r"|you(?:'ve| have) (?:\d+|no|reached|read|used|hit)\b.{0,40}\b(?:articles?|stories|limit)\b.{0,100}|to"
    r" (?:read|continue reading|view|access)\b.{0,60}\b(?:subscribe|sign in|log in|register|become)\b.{0,80}"
    r"|(?:subscribe|get (?:unlimited|full) access|become a (?:subscriber|member))\b.{0,30}\b(?:for (?:just "
    r"|only )?[$€£]\d|[$€£]\d|\d+ ?(?:€|eur|usd)|a month|per month|/month)\b.{0,80}|not ready to (?:support"
    r"|subscribe|donate|commit)\b.{0,40}"
)


@rule(
    "BP114",
    severity="error",
    words=(
        *PHRASES,
        *AT_EDGES,
        "already",
        "unlock ",
        "abonnés",
        "abonnenten",
        "exclusivo para",
        "abbonati",
        "подписчиков",
        "sign in",
        "log in",
        "login",
        "sign up",
        "register",
        "subscribe",
        "subscribers",
        "members",
        "registered users",
        "unlimited access",
        "full access",
        "articles left",
        "you've",
        "you have",
        "to read",
        "to continue reading",
        "not ready to",
        "subscription",
        "membership",
        "weiterlesen",
        "testen",
        "abonn",
        " abo",
        "abbonati",
        "suscr",
        "assin",
        "il vous reste",
        "por leer",
        "offre",
        "trial",
        *(
            "vous devez",
            "connectez",
            "identifiez",
            "inscrivez",
            "sie müssen",
            "bitte ",
            "iniciar",
            "inicia ",
            "registrad",
        ),
        *(
            "login",
            "accedi",
            "accedere",
            "logado",
            "log in",
            "ingelogd",
            "zalog",
            "logged in",
            "signed in",
            "registration",
        ),
        *("cancel any", "no commitment", "no obligation", "no strings", "sans engagement", "résiliable", "kündbar"),
        *(
            "sin compromiso",
            "sin permanencia",
            "cancela cuando",
            "senza impegno",
            "senza vincoli",
            "disdici",
            "sem comp",
        ),
        *("sem fid", "cancele quando", "opzegbaar", "bez zobow", "rezygnuj", "first month", "first week", "first year"),
        *("premier mois", "premiers mois", "ersten monat", "primer mes", "primo mese", "primeiro mês", "eerste maand"),
        *("pierwszy miesiąc", " months", " weeks"),
    ),
    confidence=0.97,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The tax was raised.\n⟦Sign in⟧\nShops must add it from May.",
        "The tax was raised.\n\n⟦This article is for subscribers only.⟧",
        "⟦Already a subscriber? Log in⟧\nThe tax was raised again.",
        "La taxe augmente.\n⟦Vous devez être connecté pour enregistrer cet article.⟧\n⟦J'en profite : 2 € le premier "
        "mois⟧",
        "Die Steuer steigt.\n⟦Ein Monat für 1 €, danach 9,90 €, jederzeit kündbar⟧",
    ),
    good=(
        "He could not log in to the network.",
        "Register offices close at noon.",
        "Er zahlte 40 Euro im Monat für ein Zimmer, das jederzeit kündbar war, und kochte auf dem Flur, wo auch die "
        "anderen "
        "Mieter ihre Suppe aßen und stritten.",
        "She earned £9 in the first week, and nothing in the second.",
        "She decided to join the union in May.",
        "With a premium membership, the app speaks thirteen languages, and its makers promise a fourteenth.",
    ),
)
def account_prompt(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Sign-in, registration or paywall prompt.

    The site asks the reader to log in or to pay; the words are not the article's.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES)

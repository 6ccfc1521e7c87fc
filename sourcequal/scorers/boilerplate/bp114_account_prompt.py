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
    "sign up today / log out change / already have a wordpress.com account? log in now / "
    "already have an account? sign in / already have an account? log in / don't have an account / "
    "no account yet / create your account / create my account / open account / log in or sign up / "
    "sign up or log in / log in / sign up / sign up using google / sign up using facebook / "
    "sign up using email and password / continue with google / continue with facebook / continue with apple / "
    "continue with email / sign in with google / sign up with google / sign in with apple / "
    "log in with facebook / forgotten password / forgotten your password / reset password / "
    "reset your password / retrieve your password / retrieve password / login to your account below / "
    "welcome back / please enter your username or email address to reset your password / your username / "
    "your password / a password will be e-mailed to you / password recovery / recover your password / "
    "remember me for faster sign in / stay signed in / keep me signed in / please log in to use this feature / "
    "you're signed out / upgrade to paid / start trial / start free trial today / member-only story / "
    "member only / members only / paid / this post is for paid subscribers / "
    "this post is for paying subscribers only / this post is for subscribers only / already a paid subscriber / "
    "subscribed / manage subscriptions / a subscription gets you / "
    "add to your saved stories / save articles for later / "
    "save articles to read later and create your own reading list / "
    "add articles to your saved list and come back to them any time / "
    "you have reached your maximum number of saved items / remove items from your saved list to add more / "
    "add to favourites / add to favorites / add to saved / saved items / removed from bookmarks / "
    "bookmark popover / story saved / you can find this story in my bookmarks / my bookmarks / "
    "manage followed notifications / followed notifications / follow this author / follow topic / "
    "follow topics / give this article / give article / show plans / view offers / see offers / "
    "unlock premium benefits / go premium / get premium / upgrade to premium / go ad-free / get ad-free access / "
    "register to read / register for free / register free / create a free account to continue / "
    "sign up for free to continue reading / registration is free / thank you for registering / "
    "get 7-day free trial / no contract / create alert / start reading / start your subscription / "
    "subscribe to continue reading / subscribe to keep reading / subscribe to read / subscribe to unlock / "
    "sign up for full access / add new playlist / are you sure want to unlock this post / "
    "are you sure want to cancel subscription / verify your email / you need to verify your email / "
    "link your subscription / activate your account / subscribers only / give a gift / gifted article / "
    "adblock detected / ad blocker detected / please disable your ad blocker / please disable your adblocker / "
    "please consider supporting us by disabling your ad blocker",
    "exklusiv für abonnenten / nur für abonnenten / jetzt kostenlos registrieren / mit plus weiterlesen / "
    "sie möchten weiterlesen / zugang zu allen inhalten / abo abschließen / zum login / noch kein konto / "
    "jetzt abo abschließen / digital-abo / e-paper lesen / leseliste / zur leseliste hinzufügen / merkliste / "
    "auf die merkliste / artikel speichern / ajouter à vos favoris / ajouter aux favoris / "
    "ajouter à mes favoris / lire plus tard / offrir l'article / s'abonner pour lire la suite / article payant / "
    "accès abonnés / espace abonnés / vous souhaitez réagir ? connectez-vous / connectez-vous pour réagir / "
    "abonnez-vous pour lire la suite / abonnez-vous pour continuer / article abonnés / contenu abonnés / "
    "déjà abonné ? connectez-vous",
    "suscríbete para seguir leyendo / sigue leyendo con una suscripción / lee sin límites / "
    "ya tengo una suscripción / ¿ya eres suscriptor? inicia sesión / ya eres suscriptor / regala esta noticia / "
    "regala este artículo / agregar a favoritos / guardar artículo / guardar noticia / solo para suscriptores / "
    "sólo para suscriptores / para suscriptores / accede / acceder / assine para continuar lendo / "
    "já é assinante / já é assinante? entre / para ler este artigo, faça login / exclusivo para assinantes / "
    "salvar notícia / criar conta / per continuare a leggere abbonati / sei già abbonato? accedi / "
    "accedi per commentare / abbonati per continuare a leggere / contenuto per gli abbonati / salva articolo / "
    "tu suscripción se está usando en otro dispositivo / "
    "si continúas leyendo en este dispositivo, no se podrá leer en el otro",
    "bewaar artikel / artikel opslaan / alleen voor abonnees / dit artikel is exclusief voor abonnees / "
    "al abonnee? log in / nog geen abonnee / kup subskrypcję / artykuł dla subskrybentów / "
    "tylko dla prenumeratorów / dla subskrybentów / masz już konto / добавить в закладки / в закладки / "
    "сохранить статью / оформить подписку / только для подписчиков / додати в закладки / зберегти статтю / "
    "оформити підписку / üyelere özel / abonelere özel / giriş yapın / daftar sekarang / masuk / تسجيل الدخول / "
    "إنشاء حساب / اشترك الآن / 有料会員限定記事 / 有料会員限定 / 会員限定記事 / 会員限定 / 会員登録 / "
    "無料会員登録 / 新規会員登録 / ログインする / 記事をブックマーク / 記事を保存 / "
    "有料会員になると続きをお読みいただけます / 会员登录 / 登录 / 注册 / 立即注册 / 立即订阅 / 免费注册",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "join / join now / join us / account / register / upgrade / get started / try for free / try it free / "
    "subscriptions / save / bookmark / connexion / guardar / entrar / speichern / merken / abo / вход / "
    "subscribers only / for subscribers / premium content / exclusive content",
)
COMPANIONS = known(  # beside a form or a wall
    "username / password / email / e-mail / email address / name / close / cancel / give / follow / following / "
    "saved / write / get started / enter / go back / first name / last name / sign me up / join / remove / "
    "options / continue / ok",
)
PRICE = r"(?:[$€£₹] ?\d[\d.,]*|\d[\d.,]* ?(?:€|£|\$|euros?\b|zł|kr\b|chf\b))"
FREE_TO_LEAVE = (
    r"(?:cancel any ?time|no commitment|no obligation|no strings attached|sans engagement|résiliable"
    r"|jederzeit kündbar"
    r"|monatlich kündbar|sin (?:compromiso|permanencia)|cancela cuando quieras|senza (?:impegno|vincoli)"
    r"|disdici quando"
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
    # who may read on, who is signed in
    r"|(?:this|the) (?:post|article|story|content|feature|page) is (?:for|only for) (?:our )?(?:paid|paying"
    r"|premium|registered|vip) ?(?:subscribers|members|users|readers)?(?: only)?"
    r"|keep reading with an? [\w-]+ (?:free )?trial\b.{0,60}|subscribe to .{2,60} to (?:keep|continue) "
    r"reading\b.{0,160}"
    r"|(?:as|for) an? (?:subscriber|member),? you (?:have|can|get|are|will)\b.{0,200}|gifting allows "
    r"recipients\b.{0,160}"
    r"|(?:register|registration|sign up|subscribe|log ?in|sign in)\b.{0,60}\b(?:is (?:a )?free and easy|to read "
    r"and|and get full access|to check ?out|for free to continue)\b.{0,160}"
    r"|(?:want|like) (?:all of|more from|more) .{2,40}\? ?(?:subscribe|sign up|register|log in)\b.{0,60}"
    r"|(?:don't|do not) have an account\b.{0,60}|(?:have|got) an account\?.{0,60}|forgot(?:ten)? (?:your "
    r")?(?:password|username)\b.{0,60}"
    r"|reminder,? this is an? \w+ article\b.{0,120}|(?:sign|log) in or create (?:an?|your) [\w' "
    r"]{0,30}account\b.{0,80}|join [\w ]{2,30} for free to (?:get|read|receive|follow)\b.{0,80}"
    r"|(?:find|see|view) your (?:bookmarks|saved (?:stories|articles|items))\b.{0,100}|you can find this "
    r"(?:story|article) in\b.{0,160}"
    r"|please (?:refresh the page|log ?out and then log ?in)\b.{0,160}|unlock left ?: ?\d+|by registering,? you "
    r"will\b.{0,240}"
    r"|dear reader,? .{0,60}\bad-free\b.{0,160}|we keep our content available\b.{0,240}"
    r"|this article is (?:exclusive|available|free) (?:to|for) (?:subscribers|members|registered)\b.{0,120}"
    r"|(?:dit artikel|ten artykuł|este artigo|este artículo|este contenido|questo articolo|cet article"
    r"|diese[rs]? (?:artikel|inhalt))\b.{0,40}\b(?:exclusief|abonnees|subskrybent\w+|prenumerator\w+|assinantes"
    r"|suscriptores|abbonati|abonnés|abonnenten)\b.{0,80}"
)


@rule(
    "BP114",
    severity="error",
    words=(
        *(
            "trial",
            "to keep reading",
            "gifting",
            "subscriber,",
            "member,",
            "sign in",
            "sign up",
            "log in",
            "have an account",
            "got an account",
            "forgot",
            "create an",
            "create your",
            "bookmarks",
            "saved",
            "refresh the page",
            "logout",
            "log out",
            "unlock left",
            "ad-free",
            "available to everyone",
            "paid subscribers",
            "paying subscribers",
            "premium",
            "abonnees",
            "subskryb",
            "prenumerat",
            "assinantes",
            "suscriptores",
            "abbonati",
            "abonnenten",
        ),
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
        "The tax was raised.\n⟦This post is for paid subscribers⟧\n⟦Forgotten Password?⟧",
        "增税が決まった。\n⟦有料会員限定記事⟧",
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
    yield from phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES, companions=COMPANIONS)

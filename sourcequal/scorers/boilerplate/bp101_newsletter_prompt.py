"""Newsletter prompt in the text."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "newsletter / newsletters / newsletter sign up / newsletter sign-up / newsletter signup / "
    "our newsletter / free newsletter / get our newsletter / get the newsletter / join our newsletter / "
    "email newsletter / subscribe to newsletter / daily newsletter / weekly newsletter / "
    "subscribe to our mailing list / join our mailing list / subscribe via email / "
    "subscribe to blog via email / get email updates / email updates / sign up for email updates / "
    "get email alerts / sign up for email alerts / get updates / never miss a story / never miss a post / "
    "stay informed / get the latest news delivered to your inbox / thanks for signing up / thank you for signing up / "
    "thanks for subscribing / you're in / something went wrong, please try again later / sign up to our newsletter / "
    "thank you for subscribing / you have successfully subscribed / you have been successfully subscribed / "
    "check your inbox or spam folder to confirm your subscription / be the first to know / "
    "enter your email address / enter your email / enter email address / type your email / "
    "type your email… / your email address / email address / join our email list / stay in the loop / "
    "stay up to date / view this email in your browser / view in browser / view in your browser / view online / "
    "update your preferences / manage your preferences / email preferences / forward to a friend / "
    "forward this email / why did i get this / unsubscribe / please enter a valid email address / "
    "please enter a valid email / invalid email address / you are already subscribed / "
    "please check your inbox / please check your email / there was a problem, please try again / "
    "there was an error, please try again / an error occurred, please try again / no spam, unsubscribe anytime / "
    "no spam. unsubscribe anytime / we respect your privacy / get our daily email / sign up for our emails",
    "newsletter abonnieren / newsletter bestellen / newsletter anmeldung / zum newsletter anmelden / "
    "jetzt newsletter abonnieren / jetzt abonnieren / unser newsletter / kostenloser newsletter / "
    "e-mail-adresse eingeben / ihre e-mail-adresse / sie haben sich erfolgreich angemeldet / "
    "vielen dank für ihre anmeldung / bitte geben sie eine gültige e-mail-adresse ein / "
    "es ist ein fehler aufgetreten / abmeldung jederzeit möglich / jetzt kostenlos anmelden",
    "abonnez-vous à notre newsletter / inscrivez-vous à notre newsletter / s'inscrire à la newsletter / "
    "recevoir la newsletter / lettre d'information / votre adresse e-mail / votre adresse email / "
    "inscription à la newsletter / s'abonner à la newsletter / je m'inscris / je m'inscris à la newsletter / "
    "je m'abonne à la newsletter / votre inscription a bien été prise en compte / merci pour votre inscription / "
    "votre inscription est confirmée / une erreur est survenue / veuillez saisir une adresse e-mail valide / "
    "adresse e-mail / entrez votre e-mail / entrez votre adresse e-mail / saisissez votre adresse e-mail",
    "suscríbete a nuestro boletín / suscríbete a nuestra newsletter / suscribirse al boletín / "
    "boletín de noticias / recibe nuestra newsletter / tu correo electrónico / suscríbete al boletín / "
    "suscríbete / quiero suscribirme / te has suscrito correctamente / gracias por suscribirte / "
    "introduce tu correo electrónico / introduce tu email / correo electrónico / ha ocurrido un error",
    "assine nossa newsletter / assine a newsletter / inscreva-se na nossa newsletter / "
    "receba nossa newsletter / cadastre-se na newsletter / subscreva a newsletter / seu e-mail / "
    "quero receber / inscrição realizada com sucesso / obrigado por se inscrever / digite seu e-mail / "
    "o seu e-mail / ocorreu um erro",
    "iscriviti alla newsletter / iscriviti alla nostra newsletter / la nostra newsletter / inserisci la tua email / "
    "iscriviti ora / mi iscrivo / iscrizione avvenuta con successo / grazie per esserti iscritto / "
    "si è verificato un errore / la tua email / indirizzo email",
    "подписаться на рассылку / подпишитесь на рассылку / подписка на рассылку / "
    "подпишитесь на нашу рассылку / подписаться на новости / ваш e-mail",
    "підписатися на розсилку / підпишіться на розсилку / підписка на розсилку / підписатися на новини",
    "bültene abone ol / e-bülten / bültenimize abone olun / haber bültenimize abone olun / e-posta adresiniz",
    "zapisz się do newslettera / zapisz się na newsletter / newsletter zapisz się / twój adres e-mail / "
    "zapisuję się / dziękujemy za zapisanie się / podaj swój adres e-mail / wystąpił błąd",
    "schrijf je in voor onze nieuwsbrief / aanmelden voor de nieuwsbrief / nieuwsbrief / "
    "inschrijven nieuwsbrief / meld je aan voor de nieuwsbrief / abonneer je op onze nieuwsbrief / "
    "meld je aan / schrijf je in / bedankt voor je aanmelding / je bent nu ingeschreven / er is iets misgegaan / "
    "vul je e-mailadres in / je e-mailadres",
)
VARIABLE = pattern(
    # the request itself
    r"(?:please |click here to |don't forget to |you can |why not |to )?(?:subscribe|sign up|signup|register"
    r"|join)\b.{0,60}\b(?:newsletters?|mailing list|email list|email updates|email alerts|inbox)\b.{0,80}"
    r"|(?:like|love|enjoy(?:ing)?) (?:what you(?:'re| are) reading|this (?:story|article|post))\b.{0,60}"
    r"\binbox\b.{0,40}"
    r"|.{0,100}\bjoin (?:over |more than )?[\d.,]+k?\+? (?:readers|subscribers|others|people|fans)\b.{0,60}"
    r"|contact me with (?:news|offers)\b.{0,80}|receive email from us on behalf of\b.{0,60}"
    # the foot of a mailing
    r"|you(?:'re| are) receiving this (?:e-?mail|newsletter|message)\b.{0,160}"
    r"|unsubscribe(?: [|·•/-] .{2,120}| from (?:this|our) .{2,60})"
    # what one is to get
    r"|(?:get|receive|want)\b.{0,60}\b(?:(?:delivered |sent |straight |direct(?:ly)? |right |in |to )(?:to "
    r"|into |in )?your (?:e-?mail )?inbox|by e-?mail every)\b.{0,60}"
    # the small print under the form
    r"|by (?:signing up|subscribing|submitting|clicking)\b.{0,120}\b(?:privacy|terms|receive|e-?mails?"
    r"|newsletter)\b.{0,160}"
    r"|(?:you can )?unsubscribe (?:at any time|anytime)\b.{0,60}"
    # German
    r"|.{0,40}\b(?:abonnieren sie|abonniere|melden sie sich)\b.{0,50}\bnewsletter\b.{0,60}"
    # French
    r"|(?:abonnez-vous|inscrivez-vous)\b.{0,60}\b(?:newsletter|lettre)\b.{0,60}"
    # Spanish, Portuguese, Italian, Dutch, Polish
    r"|(?:suscr[ií]b(?:ete|ase|irse)|reg[ií]strate)\b.{0,50}\b(?:newsletter|bolet[ií]n)\b.{0,60}"
    r"|(?:assine|inscreva-se|subscreva|cadastre-se|receba)\b.{0,50}\b(?:newsletter|boletim)\b.{0,100}"
    r"|(?:iscriviti|abbonati|registrati)\b.{0,50}\bnewsletter\b.{0,100}"
    r"|(?:schrijf (?:je|u)|meld (?:je|u)|abonneer|ontvang)\b.{0,50}\b(?:nieuwsbrief|nieuwsbrieven|newsletter)\b.{0,100}"
    r"|(?:zapisz się|subskrybuj|dołącz)\b.{0,50}\bnewsletter\w*\b.{0,100}"
    # what the form answers: "You have been successfully signed up! There was a problem, please try again."
    r"|you(?:'re|'ve| are| have) (?:been )?(?:now |already |successfully )+(?:signed up|subscribed"
    r"|registered)\b.{0,120}"
    r"|(?:oops|sorry|success)?[,.! ]*(?:there was|we encountered) an? (?:problem|error|issue)\b.{0,60}\btry "
    r"again\b.{0,60}"
    # what the letter brings: "La newsletter du matin : recevez chaque jour l'essentiel de l'actualité"
    r"|(?:start|begin|end) your (?:day|morning|week|weekend|evening)s? with\b.{0,120}\b(?:headlines|news|stories|inbox"
    r"|briefing|newsletter|e-?mail)\b.{0,160}"
    r"|(?:(?:la|notre|nos|die|der|unser|unsere|il|le|a|de|onze|el|nuestro|nuestra|nossa|nasz|our|the) )?[\w' -]{0,30}"
    r"\b(?:newsletters?|infolettre|nieuwsbrief|boletín|boletim)\b[\w' -]{0,40}[:.!–—-] ?(?:recevez|retrouvez|erhalten "
    r"sie"
    r"|das wichtigste|alles wichtige|recibe|reciba|ricevi|receba|ontvang|otrzymuj|get|receive|everything you need"
    r"|l'essentiel|lo esencial|o essencial)\b.{0,240}"
    r"|(?:recevez|erhalten sie|recibe|reciba|ricevi|receba|ontvang|otrzymuj)\b.{0,100}\b(?:newsletters?|e-?mail|mailbox"
    r"|postfach|boîte (?:mail|de réception)|correo|casella|caixa de entrada|skrzynk\w+)\b.{0,160}"
    # the small print in other languages
    r"|(?:votre adresse e-?mail (?:est|sera)|en vous (?:inscrivant|abonnant)|mit (?:der|ihrer|deiner) anmeldung"
    r"|al (?:suscribirte|registrarte|inscribirte|suscribirse)|iscrivendoti|ao (?:se inscrever|assinar|cadastrar)"
    r"|door (?:je|u) (?:aan te melden|in te schrijven)|zapisując się)\b.{0,300}"
)


@rule(
    "BP101",
    severity="error",
    words=(
        *PHRASES,
        "newsletter",
        "mailing list",
        "email list",
        "email updates",
        "email alerts",
        "inbox",
        "unsubscribe",
        *(
            "contact me with",
            "on behalf of",
            *(f"{n} {who}" for n in "0k" for who in ("readers", "subscribers")),
        ),
        "receiving this",
        "by signing up",
        "by subscribing",
        "by submitting",
        "by clicking",
        "boletín",
        *("boletim", "nieuwsbrief", "infolettre", "signed up", "subscribed", "try again"),
        *("start your", "begin your", "end your", "recevez", "erhalten sie", "recib", "ricevi", "receba", "ontvang"),
        *("otrzymuj", "adresse e-mail", "adresse mail", "en vous inscrivant", "en vous abonnant", "anmeldung"),
        *("al suscribirte", "al registrarte", "al inscribirte", "iscrivendoti", "ao se inscrever", "ao assinar"),
        *("ao cadastrar", "door je ", "zapisując"),
    ),
    confidence=0.97,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The vote passed.\n⟦Sign up for our newsletter⟧\nThe speaker left.",
        "The harvest was poor.\n\n⟦Subscribe to our weekly newsletter and get the latest news in your inbox!⟧",
        "Der Rat stimmte zu.\n⟦Jetzt Newsletter abonnieren⟧",
        "The vote passed.\n⟦You have been successfully signed up! There was a problem, please try again.⟧",
        "Le vote est passé.\n⟦La newsletter du soir : recevez l'essentiel de la journée.⟧\n⟦Je m'inscris⟧",
    ),
    good=(
        "She edits a newsletter on beetles.",
        "He asked readers to sign up for the race.",
        "You have signed up for a long walk, the guide told them.",
        "Start your day with a glass of water and a short walk, the doctor said.",
        "Recevez mes salutations, écrivait-il à sa sœur.",
        "The union told members in its newsletter that it would subscribe to the fund.",
    ),
)
def newsletter_prompt(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Newsletter prompt in the text.

    The page asks for an e-mail address; it was saved as if it were the author's words.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, within_lines=True)

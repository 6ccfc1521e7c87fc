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
    "forward this email / why did i get this / unsubscribe",
    "newsletter abonnieren / newsletter bestellen / newsletter anmeldung / zum newsletter anmelden / "
    "jetzt newsletter abonnieren / jetzt abonnieren / unser newsletter / kostenloser newsletter / "
    "e-mail-adresse eingeben / ihre e-mail-adresse",
    "abonnez-vous à notre newsletter / inscrivez-vous à notre newsletter / s'inscrire à la newsletter / "
    "recevoir la newsletter / lettre d'information / votre adresse e-mail / votre adresse email / "
    "inscription à la newsletter / s'abonner à la newsletter",
    "suscríbete a nuestro boletín / suscríbete a nuestra newsletter / suscribirse al boletín / "
    "boletín de noticias / recibe nuestra newsletter / tu correo electrónico / suscríbete al boletín / "
    "suscríbete",
    "assine nossa newsletter / assine a newsletter / inscreva-se na nossa newsletter / "
    "receba nossa newsletter / cadastre-se na newsletter / subscreva a newsletter / seu e-mail",
    "iscriviti alla newsletter / iscriviti alla nostra newsletter / la nostra newsletter / inserisci la tua email",
    "подписаться на рассылку / подпишитесь на рассылку / подписка на рассылку / "
    "подпишитесь на нашу рассылку / подписаться на новости / ваш e-mail",
    "підписатися на розсилку / підпишіться на розсилку / підписка на розсилку / підписатися на новини",
    "bültene abone ol / e-bülten / bültenimize abone olun / haber bültenimize abone olun / e-posta adresiniz",
    "zapisz się do newslettera / zapisz się na newsletter / newsletter zapisz się / twój adres e-mail",
    "schrijf je in voor onze nieuwsbrief / aanmelden voor de nieuwsbrief / nieuwsbrief / "
    "inschrijven nieuwsbrief / meld je aan voor de nieuwsbrief / abonneer je op onze nieuwsbrief",
)
VARIABLE = pattern(
    # the request itself
    r"(?:please |click here to |don't forget to |you can |why not |to )?(?:subscribe|sign up|signup|register"
    r"|join)\b.{0,60}\b(?:newsletters?|mailing list|email list|email updates|email alerts|inbox)\b.{0,80}"
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
    # Spanish
    r"|(?:suscr[ií]b(?:ete|ase|irse)|reg[ií]strate)\b.{0,50}\b(?:newsletter|bolet[ií]n)\b.{0,60}"
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
        "receiving this",
        "by signing up",
        "by subscribing",
        "by submitting",
        "by clicking",
        "boletín",
    ),
    confidence=0.97,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The vote passed.\n⟦Sign up for our newsletter⟧\nThe speaker left.",
        "The harvest was poor.\n\n⟦Subscribe to our weekly newsletter and get the latest news in your inbox!⟧",
        "Der Rat stimmte zu.\n⟦Jetzt Newsletter abonnieren⟧",
    ),
    good=(
        "She edits a newsletter on beetles.",
        "He asked readers to sign up for the race.",
        "The union told members in its newsletter that it would subscribe to the fund.",
    ),
)
def newsletter_prompt(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Newsletter prompt in the text.

    The page asks for an e-mail address; it was saved as if it were the author's words.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE)

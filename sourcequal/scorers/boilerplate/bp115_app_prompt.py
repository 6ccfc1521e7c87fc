"""Prompt to install an app or to open a channel."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "install the app / install app / get the app / download the app / download our app / download app / "
    "open in app / open app / view in app / available on the app store / download on the app store / "
    "get it on google play / available on google play / google play / app store / scan the qr code / "
    "turn on notifications / enable notifications / allow notifications / get notifications / "
    "push notifications / join our whatsapp channel / join our telegram channel / "
    "follow our whatsapp channel / join us on telegram / join whatsapp channel / join telegram channel / "
    "google news / follow us on google news / follow on google news / add as preferred source on google / "
    "add as a preferred source on google / unser whatsapp-kanal / zur app / app herunterladen / "
    "télécharger l'application / téléchargez l'application / descarga la app / descargar app / "
    "descarga nuestra app / baixe o app / baixe o aplicativo / scarica l'app / скачать приложение / "
    "скачайте приложение / завантажити додаток / uygulamayı indir / pobierz aplikację / download de app",
)
VARIABLE = pattern(
    r"(?:download|get|install|try|open|use) (?:the |our )?(?:[\w' ]{0,30})?(?:mobile |free |news )?apps?\b(?:"
    r" (?:on|for|from|now|today|here|to|and)\b.{0,100})?"
    r"|(?:join|follow|subscribe to|click here to join|stay updated with) (?:us on |our |the |[\w'"
    r" ]{0,30})?(?:official )?(?:whatsapp|telegram|viber|google news|youtube)(?: (?:channel|group|community"
    r"|feed))?\b.{0,100}"
    r"|(?:catch|get|read|follow) all (?:the )?(?:[\w ,&-]{0,60})?(?:news|updates|stories)\b.{0,80}\b(?:app|whatsapp"
    r"|telegram|google news)\b.{0,140}"
    r"|.{0,80}\b(?:updates|alerts|news|stories)\b.{0,60}\b(?:download|install|get) (?:the "
    r"|our )(?:[\w']+ ){0,4}app\b.{0,80}"
    r"|add us as (?:a |your )?preferred source\b.{0,60}"
    # Portuguese, Spanish, German, French, Italian
    r"|(?:receba|entre|participe|siga|recibe|sigue|únete|síguenos|folgen sie|abonnieren sie|rejoignez|suivez|segui"
    r"|seguici|iscriviti)\b.{0,70}"
    r"\b(?:whatsapp|telegram|google news|google notícias)\b.{0,100}"
    # Russian, Ukrainian
    r"|(?:подписывайтесь|подпишитесь|читайте нас|присоединяйтесь|підписуйтесь|підписуйтеся|читайте"
    r" нас)\b.{0,80}\b(?:telegram|телеграм|телеграмі|вконтакте|дзен|канал|viber|вайбер|whatsapp|facebook"
    r"|google)\w*\b.{0,60}"
)


@rule(
    "BP115",
    severity="error",
    words=(
        *PHRASES,
        "app",
        "whatsapp",
        "telegram",
        "viber",
        "google news",
        "youtube channel",
        "preferred source",
        "подписывайтесь",
        "подпишитесь",
        "читайте нас",
        "присоединяйтесь",
        "підписуйт",
    ),
    confidence=0.92,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The strike is over.\n⟦Download our app⟧\nTrains run again from Friday.",
        "The strike is over.\n⟦Join our WhatsApp channel for breaking news⟧",
    ),
    good=(
        "She built an app for nurses.",
        "The company will join Google Play next year.",
        "He told them to download the app and wait.",
    ),
)
def app_prompt(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Prompt to install an app or to open a channel.

    The site advertises its own app, channel or feed in the middle of the text.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, within_lines=True)

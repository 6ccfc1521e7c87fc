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
    "get the app for / install our app / use our app / download our free app / download the free app / "
    "open the app / add us on google / make us preferred on google / prefer us on google / "
    "add as preferred source / add as a preferred source / preferred source on google / "
    "listen on google podcasts / follow us on whatsapp / join whatsapp / join us on whatsapp / "
    "join our community / join our telegram channel / join our telegram group / "
    "click here to follow us on whatsapp / google actualités / suivez-nous sur google actualités / "
    "ajouter à google / ajouter sur google / síguenos en google / añádenos en google / síguenos en google news / "
    "síguenos en google noticias / síguenos en whatsapp / siga-nos no google / siga o canal no whatsapp / "
    "entre no nosso canal / entre no grupo / clique aqui para entrar no grupo / seguici su google / "
    "seguici su whatsapp / obserwuj nas w google / obserwuj nas w google news / volg ons op whatsapp / "
    "volg ons via google / google news'te takip et / google news'te takip edin / google haberler / "
    "ikuti kami di google news / ikuti kami di whatsapp / download aplikasi / تابعونا على / تابعنا على / "
    "حمل التطبيق / 下载客户端 / 下载app / 打开app / 客户端下载 / アプリをダウンロード / アプリで読む / "
    "关注微信公众号 / receber notificações / activar notificaciones / activer les notifications / "
    "mitteilungen aktivieren / benachrichtigungen aktivieren / вмикайте сповіщення",
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
    r"|(?:add|make|prefer|set|choose) (?:[\w'&. ]{1,40}) (?:as (?:a |your )?(?:preferred|trusted) source"
    r"|preferred)?\b ?(?:on|in) google\b.{0,60}|add [\w'&. ]{2,40} as (?:a |your )?(?:preferred|trusted) "
    r"source\b.{0,80}"
    r"|(?:new!? ?:?|pay attention ?:|alert ?:)? ?(?:you can now |now )?(?:listen to|follow|join|subscribe to"
    r"|get) (?:us|our|the|[\w']{2,20})\b.{0,60}\b(?:whatsapp|telegram|channel|app)s?\b.{0,120}"
    r"|(?:click|tap) here to (?:download|get|install|join|follow|subscribe|open)\b.{0,60}\b(?:app|whatsapp"
    r"|telegram|channel|google|facebook|newsletter)\b.{0,60}"
    r"|(?:for|get) (?:more |the latest |breaking )?(?:[\w-]+ ){0,4}(?:news|updates|alerts|stories"
    r"|ratings)\b.{0,60}\b(?:with|from|on|in|via|through) (?:the|our) (?:[\w']+ ){0,4}(?:app|channel|whatsapp"
    r"|telegram)\b.{0,100}"
    r"|(?:join|unisciti|únete|rejoignez|entre|dołącz|присоединяйтесь|приєднуйтесь|mari "
    r"bergabung)\b.{0,60}\b(?:facebook\w*|whatsapp|telegram|соцсетях|соцмережах)\b.{0,120}"
    r"|(?:download|télécharge[rz]|descarga|baixe|scarica|pobierz) (?:notre|nuestra|nossa|la nostra|naszą|our"
    r"|the|de|l'|o|die)\b.{0,20}\b(?:app\w*|aplikacj\w+)\b.{0,80}"
    r"|(?:bądź|resta|mantente|stay|blijf|restez|fique|bleiben sie)\b.{0,80}\b(?:google|whatsapp|telegram"
    r"|wiadomościach google)\b.{0,80}"
    r"|(?:следите за|читайте|підписуйтесь|быстрый доступ к)\b.{0,60}\b(?:telegram|телеграм\w*|дзене?|viber"
    r"|max)\b.{0,60}|cek berita dan artikel\b.{0,80}|dapatkan (?:update )?berita\b.{0,200}"
    r"|folge[nt]? (?:sie|uns|dem|der)\b.{0,60}\b(?:whatsapp|google news|telegram|instagram)\b.{0,60}|(?:read"
    r"|follow) all\b.{0,60}\bon google news\b.{0,40}"
)


@rule(
    "BP115",
    severity="error",
    words=(
        *(
            "preferred",
            "on google",
            "click here to",
            "tap here to",
            "whatsapp",
            "channel",
            "grupo",
            "gruppo",
            "groupe",
            "community",
            "соцсетях",
            "соцмережах",
            "google",
            "дзен",
            "cek berita",
            "dapatkan",
            "aplikac",
            "télécharge",
            "descarga",
            "baixe",
            "scarica",
            "pobierz",
        ),
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
        "The strike is over.\n⟦Add the Ledger as your preferred source on Google⟧",
        "The strike is over.\n⟦Download our app⟧\nTrains run again from Friday.",
        "The strike is over.\n⟦Join our WhatsApp channel for breaking news⟧",
    ),
    good=(
        "Join the community of those who repair their own shoes.",
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

"""Prompt to install an app or to open a channel."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

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
    "get push notifications / allow push notifications / turn on push notifications / push notifications for this "
    "topic / set as preferred source / set as a preferred source / new: you can now listen to articles / add us as "
    "a preferred source / follow our channel / join our channel / join our whatsapp group / follow on google / "
    "google preferred source / read in app / read in the app / continue in app / continue in the app / open in the "
    "app / app download / get our app / download our free news app / scan to download / click to subscribe / later "
    "/ yes, allow / allow / don't allow / app öffnen / in der app öffnen / in der app lesen / zur news-app / jetzt "
    "app laden / jetzt app herunterladen / push-mitteilungen / push-nachrichten aktivieren / "
    "push-benachrichtigungen aktivieren / bei google als bevorzugte quelle / folgen sie uns auf google news / "
    "whatsapp-kanal abonnieren / jetzt kanal abonnieren / ouvrir dans l'application / lire dans l'application / "
    "téléchargez notre application / télécharger l'appli / téléchargez l'appli / activer les alertes / activez les "
    "notifications / recevoir les alertes / rejoignez notre chaîne whatsapp / suivez notre chaîne whatsapp / "
    "suivez-nous sur whatsapp / suivez-nous sur google news / ajoutez-nous à vos favoris google / abrir en la app / "
    "descarga nuestra aplicación / descargar la aplicación / descarga la aplicación / activa las notificaciones / "
    "activar alertas / únete a nuestro canal de whatsapp / únete a nuestro canal / suscríbete a nuestro canal / "
    "síguenos en telegram / añadir en google / añádenos como fuente preferida / agréganos como fuente preferida en "
    "google / abrir no app / baixe nosso aplicativo / baixe o nosso aplicativo / baixe o nosso app / baixe nosso "
    "app / baixe o nosso aplicativo na app store / baixar aplicativo / ative as notificações / ativar notificações "
    "/ entre no canal do whatsapp / participe do canal / siga nosso canal no whatsapp / siga-nos no google news / "
    "siga no google news / disponível na app store / disponível no google play / descarregue a app / descarregue a "
    "nossa app / apri nell'app / scarica la nostra app / scarica la app / attiva le notifiche / iscriviti al canale "
    "whatsapp / unisciti al canale / seguici su google news / seguici su telegram / disponibile su app store / "
    "scarica da app store / disponibile su google play",
    "ladda ner appen / ladda ner vår app / hämta appen / öppna i appen / läs i appen / slå på notiser / få notiser "
    "/ aktivera notiser / följ oss på google news / last ned appen / last ned vår app / åpne i appen / les i appen "
    "/ slå på varsler / få varsler / hent appen / hent vores app / download vores app / åbn i appen / læs i appen / "
    "slå notifikationer til / få notifikationer / lataa sovellus / lataa sovelluksemme / avaa sovelluksessa / salli "
    "ilmoitukset / ota ilmoitukset käyttöön / stáhnout aplikaci / stáhněte si aplikaci / stáhněte si naši aplikaci "
    "/ otevřít v aplikaci / povolit oznámení / zapnout upozornění / sledujte nás na google news / töltse le "
    "alkalmazásunkat / töltsd le az appot / alkalmazás letöltése / megnyitás az appban / értesítések bekapcsolása / "
    "descarcă aplicația / descarcă aplicația noastră / instalează aplicația / activează notificările / urmărește-ne "
    "pe google news / urmărește-ne și pe google news / κατεβάστε την εφαρμογή / κατέβασε την εφαρμογή / ακολουθήστε "
    "μας στο google news / ακολουθήστε το στο google news / ακολούθησέ μας στο google news / ενεργοποίηση "
    "ειδοποιήσεων / завантажте застосунок / завантажити застосунок / завантажте додаток / завантажте наш застосунок "
    "/ відкрити в застосунку / відкрити в додатку / увімкнути сповіщення / дозволити сповіщення / читайте нас у "
    "telegram / читайте нас в telegram / наш telegram / наш telegram-канал / ми в telegram / ми у telegram / ми в "
    "google news / открыть в приложении / установить приложение / включить уведомления / разрешить уведомления / "
    "наш телеграм / мы в telegram / мы в дзен / читайте нас в дзене / uygulamada aç / uygulamamızı indirin / "
    "uygulamayı indirin / bildirimleri aç / bildirimlere izin ver / telegram kanalımıza katılın / whatsapp "
    "kanalımıza katılın / pobierz naszą aplikację / pobierz aplikację mobilną / otwórz w aplikacji / włącz "
    "powiadomienia / zezwól na powiadomienia / download de gratis app / download onze app / download de nieuwsapp / "
    "open in de app / lees in de app / zet meldingen aan / meldingen inschakelen / pushmeldingen",
    "打开app阅读 / 打开app阅读全文 / 打开app查看 / 打开app查看更多 / 在app中打开 / app内打开 / app内阅读 / "
    "打开客户端 / 打开客户端阅读 / 下载客户端，看更多新闻 / "
    "下载app，看更多 / 立即下载 / 立即打开 / 扫码下载 / 扫码下载app / 扫描下载客户端 / 手机客户端 / 手机看新闻 / "
    "关注公众号 / 扫码关注 / 扫码关注公众号 / 长按识别二维码 / 识别二维码 "
    "/ 下載app / 點我下載app / 立即下載 / 按我看活動辦法 / 點我下載app 按我看活動辦法 / 在app中開啟 / 開啟app / "
    "用app看新聞 / 加入line官方帳號 / 加入官方line / "
    "追蹤我們 / 開啟通知 / 允许通知 / 接收推送 / アプリでもっと便利に / アプリで開く / アプリを開く / アプリで見る "
    "/ アプリのダウンロードはこちら / アプリをインストール / アプリ版はこちら / "
    "公式アプリ / 無料アプリ / app storeからダウンロード / google playで手に入れよう / "
    "公式lineアカウントを友だち追加 / lineで友だち追加 / 友だち追加 / line公式アカウント "
    "/ プッシュ通知を受け取る / 通知を受け取る / 通知をオンにする / 앱에서 보기 / 앱으로 보기 / 앱 다운로드 / 앱 "
    "설치 / 알림 받기 / 알림 허용 / 카카오톡 채널 추가 / 채널 추가 / 채널 "
    "구독 / 구글 뉴스 / 유튜브 구독 / tải app / tải ứng dụng / mở trong ứng dụng / bật thông báo / theo dõi chúng "
    "tôi trên "
    "google news / theo dõi báo trên google news / unduh aplikasi / unduh aplikasi kami / download aplikasi kami / "
    "buka di aplikasi / aktifkan notifikasi / ikuti saluran whatsapp kami / gabung di whatsapp channel / ऐप डाउनलोड "
    "करें / हमारा ऐप डाउनलोड करें / ऐप में पढ़ें / ऐप खोलें / नोटिफिकेशन चालू करें / हमारे व्हाट्सएप चैनल से जुड़ें "
    "/ হোয়াটসঅ্যাপ চ্যানেল ফলো করুন / অ্যাপ ডাউনলোড করুন / গুগল নিউজ ফলো করুন / আমাদের ফলো করুন / הורידו את "
    "האפליקציה / הורדת האפליקציה / פתחו באפליקציה / קבלו התראות / הצטרפו לערוץ הטלגרם / הצטרפו לקבוצת הוואטסאפ / "
    "حمّل التطبيق / حمل تطبيقنا / تحميل التطبيق / افتح في التطبيق / تفعيل الإشعارات / تابعوا قناتنا على واتساب / "
    "تابع قناتنا / انضم إلى قناتنا",
    "nachrichten-app laden",
)
VARIABLE = pattern(
    r"(?:download|get|install|try|open|use) (?:the |our )?(?:[\w' ]{0,30})?(?:mobile |free "
    r"|news )?apps?\b(?: (?:on|for|from|now|today|here|to|and)\b.{0,100})?"
    r"|(?:join|follow|subscribe to|click here to join|stay updated with) (?:us on |our |the "
    r"|[\w' ]{0,30})?(?:official )?(?:whatsapp|telegram|viber|google news|youtube)(?: (?:channel|group|community"
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
    r"|(?:подписывайтесь|подпишитесь|читайте нас|присоединяйтесь|підписуйтесь|підписуйтеся"
    r"|читайте нас)\b.{0,80}\b(?:telegram|телеграм|телеграмі|вконтакте|дзен|канал|viber|вайбер|whatsapp|facebook"
    r"|google)\w*\b.{0,60}"
    r"|(?:add|make|prefer|set|choose) (?:[\w'&. ]{1,40}) (?:as (?:a |your )?(?:preferred|trusted) source"
    r"|preferred)?\b ?(?:on|in) google\b.{0,60}"
    r"|add [\w'&. ]{2,40} as (?:a |your )?(?:preferred|trusted) source\b.{0,80}"
    r"|(?:new!? ?:?|pay attention ?:|alert ?:)? ?(?:you can now |now )?(?:listen to|follow|join|subscribe to|get) (?:us"
    r"|our|the|[\w']{2,20})\b.{0,60}\b(?:whatsapp|telegram|channel|app)s?\b.{0,120}"
    r"|(?:click|tap) here to (?:download|get|install|join|follow|subscribe|open)\b.{0,60}\b(?:app|whatsapp|telegram"
    r"|channel|google|facebook|newsletter)\b.{0,60}"
    r"|(?:for|get) (?:more |the latest |breaking )?(?:[\w-]+ ){0,4}(?:news|updates|alerts|stories"
    r"|ratings)\b.{0,60}\b(?:with|from|on|in|via|through) (?:the|our) (?:[\w']+ ){0,4}(?:app|channel|whatsapp"
    r"|telegram)\b.{0,100}"
    r"|(?:join|unisciti|únete|rejoignez|entre|dołącz|присоединяйтесь|приєднуйтесь"
    r"|mari bergabung)\b.{0,60}\b(?:facebook\w*|whatsapp|telegram|соцсетях|соцмережах)\b.{0,120}"
    r"|(?:download|télécharge[rz]|descarga|baixe|scarica|pobierz) (?:notre|nuestra|nossa|la nostra|naszą|our|the|de|l'"
    r"|o|die)\b.{0,20}\b(?:app\w*|aplikacj\w+)\b.{0,80}"
    r"|(?:bądź|resta|mantente|stay|blijf|restez|fique|bleiben sie)\b.{0,80}\b(?:google|whatsapp|telegram"
    r"|wiadomościach google)\b.{0,80}"
    r"|(?:следите за|читайте|підписуйтесь|быстрый доступ к)\b.{0,60}\b(?:telegram|телеграм\w*|дзене?|viber"
    r"|max)\b.{0,60}"
    r"|cek berita dan artikel\b.{0,80}|dapatkan (?:update )?berita\b.{0,200}"
    r"|folge[nt]? (?:sie|uns|dem|der)\b.{0,60}\b(?:whatsapp|google news|telegram|instagram)\b.{0,60}"
    r"|(?:read|follow) all\b.{0,60}\bon google news\b.{0,40}|got the .{2,40} app\? ?.{0,100}"
    r"|(?:check out|join|follow) our (?:telegram|whatsapp|youtube|viber) channel\b.{0,80}"
    r"|(?:following|follow) .{2,40}\? get push notifications\b.{0,60}"
    r"|(?:exciting news!? ?)?.{2,40} is now on (?:whatsapp|telegram|threads|bluesky)\b.{0,160}"
    r"|(?:find|join|get|read) us (?:now )?on (?:whatsapp|telegram|google news)\b.{0,80}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    # "Keine Nachricht mehr verpassen: Jetzt unseren WhatsApp-Kanal abonnieren!"
    r"(?:.{0,80}[:!?–-] ?)?(?:jetzt |hier |einfach )?(?:(?:unseren?|den|dem) )?(?:neuen )?(?:whatsapp"
    r"|telegram)-?kanal\b.{0,30}"
    r"\b(?:abonnieren|folgen|beitreten)[!.]?"
    r"|(?:.{0,80}[:!?–-] ?)?(?:abonnez-vous à|rejoignez|suivez|suscríbete a|únete a|sigue|siga|entre n[oa]"
    r"|iscriviti al"
    r"|unisciti al|segui il|volg|dołącz do|obserwuj|підписуйтесь на|подписывайтесь на) (?:notre|nuestro|nosso"
    r"|nostro|ons"
    r"|naszego|nasz|наш|le|el|o|il)? ?(?:chaîne|canale?|kanału?|канал|whatsapp|telegram)\b.{0,60}|"
    r"(?:clique aqui|haz clic aquí|pulsa aquí|clicca qui|cliquez ici|klicken sie hier|klik hier"
    r"|kliknij)\b.{0,50}\b(?:whatsapp|telegram|canal\w*|canale|chaîne|kanal\w*|app)\b.{0,60}"
    r"|(?:ladda ne[rd]|hämta|last ned|hent|lataa|stáhněte(?: si)?|töltse? le|descarcă|завантажте|завантажити"
    r"|скачайте|установите|unduh|tải) .{2,40}\b(?:app\w*|appen|sovellus|aplikac\w+|aplicația|застосун\w+|додат\w+"
    r"|приложени\w+|aplikasi|ứng dụng)\b.{0,60}"
    r"|(?:下载|打开|安装|下載|開啟).{0,10}(?:app|客户端).{0,24}"
    r"|(?:关注|追蹤|加入|扫码关注).{0,12}(?:公众号|微信号|官方帳號|粉絲團|粉專).{0,20}"
    r"|.{0,20}アプリ(?:で|を|の)(?:もっと|開く|読む|ダウンロード|インストール).{0,20}"
    r"|(?:公式)?(?:line|公式アカウント).{0,12}(?:友だち追加|友達追加).{0,20}"
    r"|.{0,20}(?:카카오톡|네이버|유튜브).{0,12}(?:채널|구독).{0,20}"
)


@rule(
    "BP115",
    severity="error",
    words=(
        *("whatsapp", "telegram", "notre chaîne", "nuestro canal", "nosso canal", "nostro canale", "naszego kana"),
        *("наш канал", "nasz kanał"),
        "your trusted",
        "следите",
        "подписуйтесь",
        *("is now on",),
        *(
            "ladda ner",
            "ladda ned",
            "hämta",
            "last ned",
            "lataa",
            "stáhněte",
            "töltse",
            "descarcă",
            "завантаж",
        ),
        *(
            "скачайте",
            "установите",
            "unduh",
            "tải ",
            "clique aqui",
            "clic aquí",
            "pulsa aquí",
            "clicca qui",
        ),
        *(
            "cliquez ici",
            "klicken sie hier",
            "klik hier",
            "kliknij",
            "公众号",
            "官方帳號",
            "粉絲",
            "客户端",
            "アプリ",
        ),
        *(
            "友だち追加",
            "友達追加",
            "카카오톡",
            "유튜브",
        ),
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
        *openings(PHRASES),
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
        "Strejken är slut.\n⟦Ladda ner vår app⟧\n⟦公式LINEアカウントを友だち追加⟧",
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
    yield from phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, within_lines=True)

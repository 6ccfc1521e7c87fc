"""Cookie or consent notice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines, prose_lines

PHRASES = known(
    "cookie policy / cookies policy / cookie notice / cookie settings / cookies settings / "
    "cookie preferences / cookie consent / cookies / manage cookies / manage consent / "
    "manage cookie consent / manage preferences / manage options / accept cookies / accept all cookies / "
    "accept all / accept / reject all / reject all cookies / reject / decline / deny / deny all / "
    "save preferences / save & accept / view preferences / cookie list / delete cookies / "
    "privacy overview / privacy preference center / consent preferences / always active / always enabled / "
    "strictly necessary cookies / functional cookies / performance cookies / targeting cookies / "
    "analytical cookies / advertisement cookies / marketing cookies / necessary cookies / "
    "social media cookies / we care about your privacy / we value your privacy / your privacy choices / "
    "your privacy / got it / i accept / i agree / allow all / allow all cookies / allow selection / "
    "list of partners (vendors) / show purposes / confirm my choices / necessary / cookie",
    "cookie-einstellungen / cookies akzeptieren / alle akzeptieren / alle cookies akzeptieren / "
    "alle ablehnen / akzeptieren / zustimmen und weiter / cookie-richtlinie / datenschutzeinstellungen / "
    "privatsphäre-einstellungen / einstellungen verwalten / externer inhalt / externe inhalte anzeigen",
    "accepter / tout accepter / tout refuser / accepter les cookies / gérer les cookies / "
    "politique de cookies / paramétrer les cookies / gestion des cookies / continuer sans accepter / "
    "refuser",
    "aceptar / aceptar todo / aceptar cookies / aceptar todas las cookies / rechazar / rechazar todo / "
    "política de cookies / configurar cookies / configuración de cookies / aceptar y continuar",
    "aceitar / aceitar todos / aceitar cookies / rejeitar / gerir cookies / política de cookies",
    "accetta / accetta tutti / accetta i cookie / rifiuta / gestisci i cookie / informativa sui cookie / "
    "preferenze cookie",
    "принять / принять все / политика cookie / настройки cookie / прийняти / прийняти всі / налаштування cookie",
    "kabul et / tümünü kabul et / çerez politikası / çerez ayarları / akceptuj / akceptuję / "
    "akceptuj wszystkie / polityka cookies / ustawienia cookies / accepteren / alles accepteren / "
    "cookies accepteren / cookie-instellingen / cookiebeleid / alle cookies accepteren",
    "manage consent preferences / manage my choices / manage privacy settings / privacy settings / privacy manager / "
    "cookie declaration / cookie banner / close cookie banner / close gdpr cookie banner / "
    "powered by gdpr cookie compliance / cookiebot by usercentrics / powered by cookiebot / powered by onetrust / "
    "powered by usercentrics / powered by complianz / accept & close / accept and close / close and accept / "
    "accept and continue / agree and continue / agree & continue / allow and continue / agree and close / "
    "accept cookies and continue / accept & continue / continue without accepting / allow all / "
    "use necessary cookies only / necessary cookies only / only necessary / essential cookies only / essential only / "
    "reject non-essential / reject optional cookies / save my preferences / save settings / save my choices / "
    "save & exit / customise settings / customize settings / customise / do not consent / consent leg.interest / "
    "legitimate interest / iab vendors / vendors list / vendor list / list of vendors / manage vendors / "
    "manage services / manage {vendor_count} vendors / read more about these purposes / view vendors / view partners / "
    "list of partners / list of partners (vendors) / list of iab vendors / ok, got it / ok, i agree / i understand / "
    "checkbox label label / statistics cookies / preference cookies / analytics cookies / unclassified cookies / "
    "third-party cookies / cookie details / your privacy is important to us / your privacy matters / "
    "we respect your privacy / this website uses cookies / this site uses cookies / "
    "content cannot be displayed without consent / allow content / unsupported media / about your privacy / "
    "more options / you can change your settings at any time / your preferences will apply to this website only / "
    "opt out of sale",
    "nur notwendige cookies / nur essenzielle cookies akzeptieren / auswahl speichern / "
    "einwilligung widerrufen / cookies verwalten / utiq verwalten / empfohlener redaktioneller inhalt / "
    "inhalte anzeigen / externe inhalte / datenschutz-einstellungen / consent-einstellungen / privatsphäre / "
    "ablehnen / zustimmen / privacy manager öffnen",
    "gérer mes cookies / gérer utiq / paramètres des cookies / gérer mes choix / gérer le consentement / "
    "paramétrer / j'accepte / accepter et fermer / accepter et continuer / gérer mes préférences / "
    "préférences cookies / gérer ses préférences / ajustar preferencias / gestionar cookies / "
    "administrar cookies / preferencias de cookies / rechazar todas / aceptar todas / rejeitar todos / "
    "definições de cookies / configurações de cookies / gestione cookie / gestisci consenso / rifiuta tutti / "
    "nega / visualizza preferenze / impostazioni cookie / cookie instellingen / alles weigeren / weigeren / "
    "cookies beheren / odrzuć / odrzuć wszystkie / zarządzaj zgodą / ustawienia prywatności / zgadzam się / "
    "отклонить / управление cookie / reddet / çerezleri yönet / kebijakan cookie / سياسة ملفات تعريف الارتباط / "
    "クッキーポリシー / cookieの設定 / すべて同意する",
    "accept all manage cookie preferences reject non-essential / accept all cookies reject all cookies manage "
    "preferences / accept additional cookies / reject additional cookies / view cookies / hide this message / hide "
    "cookie message / you've accepted additional cookies / cookies on this site / cookies on gov.uk / godkänn alla "
    "/ godkänn alla cookies / godkänn / avvisa alla / hantera inställningar / hantera cookies / kakinställningar / "
    "cookieinställningar / om cookies / bara nödvändiga / endast nödvändiga / acceptera alla / acceptera cookies / "
    "godta alle / godta alle informasjonskapsler / avvis alle / bare nødvendige / kun nødvendige / administrer "
    "innstillinger / informasjonskapsler / personverninnstillinger / accepter alle / accepter alle cookies / afvis "
    "alle / tillad alle / kun nødvendige cookies / cookiepolitik / cookieindstillinger / administrer samtykke / "
    "hyväksy / hyväksy kaikki / hyväksy evästeet / hyväksy kaikki evästeet / hylkää / hylkää kaikki / vain "
    "välttämättömät / evästeasetukset / evästeet / hallinnoi evästeitä / tietosuoja-asetukset / přijmout / přijmout "
    "vše / přijmout všechny cookies / souhlasím / odmítnout / odmítnout vše / nastavení cookies / pouze nezbytné / "
    "elfogadom / mindent elfogad / összes elfogadása / elutasítom / elutasítás / süti beállítások / sütik kezelése "
    "/ adatkezelési tájékoztató / accept toate / acceptă / acceptă toate / acceptă tot / refuză / refuz / respinge "
    "tot / setări cookies / setări cookie / politica de cookies / politica cookies / αποδοχή / αποδοχή όλων / "
    "απόρριψη / απόρριψη όλων / ρυθμίσεις cookies / πολιτική cookies / συμφωνώ / αποδοχή cookies / погоджуюсь / "
    "погоджуюся / приймаю / прийняти всі cookie / прийняти всі файли cookie / відхилити / відхилити всі / згоден / "
    "згодна / політика cookie / політика cookies / принимаю / согласен / согласна / я согласен / принять все cookie "
    "/ отклонить все / çerezleri kabul et / hepsini kabul et / tümünü reddet / çerez tercihleri / zaakceptuj / "
    "zaakceptuj wszystkie / akceptuję wszystkie / przejdź do serwisu / odrzuć wszystko / zarządzaj plikami cookie / "
    "ustawienia plików cookie / alles afwijzen / cookie-voorkeuren / voorkeuren aanpassen / akkoord / cookies "
    "weigeren / instellingen beheren / toestemming beheren / alle zulassen / auswahl bestätigen / nur essenzielle "
    "cookies / nur erforderliche / cookies ablehnen / alle cookies ablehnen / mehr optionen / einstellungen "
    "anpassen / einstellungen oder ablehnen / cookie-hinweis / tout rejeter / tout autoriser / personnaliser / je "
    "refuse / refuser tout / refuser les cookies / gestion des cookies et traceurs / voir les préférences / aceptar "
    "y cerrar / rechazar cookies / rechazar todas las cookies / ver preferencias / gestionar preferencias / aceitar "
    "e continuar / aceitar e fechar / aceito / concordo / li e concordo / recusar / recusar todos / recusar tudo / "
    "aceitar tudo / rejeitar tudo / gerir preferências / gerenciar preferências / gerenciar cookies / accetta e "
    "chiudi / accetta e continua / accetto / rifiuta e chiudi / rifiuto / solo necessari / gestisci preferenze / "
    "同意する / 同意して続ける / 拒否する / すべて拒否 / cookieを受け入れる / cookie設定 / クッキー設定 / 全て許可 "
    "/ 接受所有cookie / 全部接受 / 接受全部 / 拒绝全部 / "
    "同意并继续 / 管理cookie / cookie设置 / 接受所有 / 我同意 / 我知道了 / 我已了解 / 모두 수락 / 모두 허용 / 모두 "
    "거부 / 쿠키 설정 / 동의합니다 / 동의하고 계속 / "
    "chấp nhận / chấp nhận tất cả / từ chối / đồng ý / terima semua / terima / tolak / tolak semua / setuju / "
    "स्वीकार करें / सभी स्वीकार करें / अस्वीकार करें / সম্মত / সব গ্রহণ করুন / קבל הכל / אישור / דחה הכל / מאשר / "
    "מסכים / قبول / قبول الكل / رفض / رفض الكل / موافق / أوافق / إعدادات ملفات تعريف الارتباط",
)
COMPANIONS = known(  # labels of the consent tool, plain words elsewhere
    "necessary / preferences / statistics / marketing / details / about / consent / duration / description / "
    "others / other / functional / performance / analytics / advertisement / uncategorized / unclassified / "
    "show details / hide details / ok / agree / disagree / clear / apply / cancel / apply cancel / back button / "
    "search icon / filter icon / back / close / vendors / purposes / features / partners / title / {title} / "
    "reset / yes / no / save / accept / try again / manage options / privacy / x / merken / more information / "
    "mehr erfahren / en savoir plus",
)
VARIABLE = pattern(
    # the sentence of most banners
    r"(?:we|this (?:web)?site|our (?:web)?site|our partners|the (?:web)?site|we and our \d* ?partners|by"
    r" (?:continuing|using|browsing|clicking))\b.{0,160}\b(?:cookies|consent(?:ing)?|personal data)\b (?:to|and"
    r"|on|for|from|in|so|or|that|as|which|are|you|please|by|with|for|\().{0,1500}"
    # cut short
    r"|(?:we|this (?:web)?site|our (?:web)?site) (?:may )?uses? (?:\w+ ){0,2}cookies"
    # what it goes on to say
    r"|.{0,80}\b(?:cookies? (?:is|are) (?:set|used|stored)|these cookies|cookie is used to|use of cookies|uses"
    r" cookies|accept cookies|cookie consent|cookie settings|cookie policy|consent preferences|store and/or"
    r" access information|technical storage or access)\b.{0,1500}"
    # in place of an embedded post: "This content is hosted by a third party that sets cookies."
    r"|(?:this|the) (?:\w+ )?(?:content|video|post|map|embed|player|media|tweet)\b.{0,160}\bcookies?\b.{0,300}"
    r"|to (?:view|see|show|watch|load|display) this (?:\w+ )?(?:content|video|post|map|embed|tweet"
    r"|media)\b.{0,160}\b(?:cookies?|consent)\b.{0,300}"
    r"|i (?:consent|agree) to (?:\w+ ){0,3}(?:content|cookies?|data)\b.{0,160}"
    r"|(?:an dieser stelle|hier) (?:finden sie|steht|ist|befindet sich) .{0,60}\b(?:externe[rn]? inhalt|inhalte? von"
    r"|drittanbieter\w*)\b.{0,300}"
    r"|(?:empfohlener (?:redaktioneller|externer) inhalt|ich bin (?:damit )?einverstanden, dass mir externe inhalte"
    r"|mit (?:dem|einem) klick .{0,60}\b(?:externe|inhalte|daten))\b.{0,240}"
    r"|(?:ce contenu|pour (?:afficher|voir) ce contenu|este contenido|para ver este contenido|questo contenuto"
    r"|per (?:vedere|visualizzare) questo contenuto|este conteúdo|para ver este conteúdo|om deze inhoud|deze inhoud"
    r"|aby (?:zobaczyć|wyświetlić) tę treść)\b.{0,160}\b(?:cookies?|terceros?|terze parti|derden|tiers)\b.{0,240}"
    # German
    r"|(?:diese (?:web)?seite|diese website|wir)\b.{0,80}\bcookies?\b.{0,1000}"
    # French
    r"|(?:ce site|nous|en poursuivant)\b.{0,100}\b(?:cookies|traceurs)\b.{0,1000}"
    # Spanish, Portuguese
    r"|(?:utilizamos|usamos|este sitio|esta web|esta página|este site|nós)\b.{0,100}\bcookies\b.{0,1000}"
    # Italian, Dutch, Polish, Russian, Turkish
    r"|(?:questo sito|utilizziamo|deze (?:web)?site|wij|we gebruiken|ta strona|używamy|этот сайт|мы используем"
    r"|bu site)\b.{0,100}(?:cookies?|куки|çerez)\b.{0,1000}"
    # the sentences of consent tools, one a line
    r"|when you visit any (?:web ?site|of our)\b.{0,300}\b(?:store|retrieve|information|cookies)\b.{0,300}"
    r"|(?:this|the) information (?:might be|may be|does not usually|is used)\b.{0,300}\b(?:you|device|site)\b.{0,200}"
    r"|because we respect your right to privacy\b.{0,200}|click on the different category headings\b.{0,200}"
    r"|(?:with your (?:permission|consent|agreement)|you (?:may|can) (?:click|consent|choose|change|withdraw|manage"
    r"|also refuse))\b.{0,100}\b(?:partners|consent|processing|preferences|settings|cookies?|choices"
    r"|device scanning)\b.{0,400}"
    r"|please note that some processing of your\b.{0,300}"
    r"|your (?:preferences|choices) will (?:apply|be signaled|be signalled)\b.{0,200}"
    r"|(?:use precise geolocation data|actively scan device characteristics|personali[sz]ed (?:ads"
    r"|advertising) and content|store and/or access)\b.{0,400}"
    r"|we (?:and our (?:\d[\d,.]* )?(?:partners|vendors)|also share information about your use)\b.{0,400}"
    r"|you consent to our cookies\b.{0,160}|(?:not )?consenting (?:to these|or withdrawing)\b.{0,300}"
    r"|to provide (?:you with )?the best experiences?,? we use\b.{0,300}|out of these(?:,|\b) the cookies\b.{0,300}"
    r"|learn more about who we are, how you can contact us\b.{0,160}"
    r"|california residents\b.{0,60}\b(?:opt|privacy|do not sell|information|rights)\b.{0,100}"
    r"|allow (?:[\w.' ]{1,24} )content(?: provided by a third party)?"
    r"|(?:this|the) (?:article|page|story|post) (?:contains|includes) (?:content|material) (?:provided|hosted"
    r"|from)\b.{0,500}"
    r"|we ask for your (?:permission|consent)\b.{0,300}"
    r"|to display this content\b.{0,60}\b(?:must|need|have to)\b.{0,200}|at .{2,40} we and our partners use\b.{0,400}"
    r"|we need your consent\b.{0,200}|wir (?:benötigen|brauchen) (?:ihre|deine) (?:zustimmung|einwilligung)\b.{0,300}"
    r"|beim laden werden daten\b.{0,200}|hier können (?:interaktive|externe) inhalte\b.{0,300}"
    r"|inhalte? von [\w. ]{1,30} (?:anzeigen|laden|zulassen)"
    r"|(?:ce contenu est bloqué|pour (?:afficher|voir|visualiser) ce(?:tte)? (?:contenu|vidéo)"
    r"|en cliquant sur)\b.{0,160}\b(?:cookies?|traceurs)\b.{0,300}"
    r"|para (?:ver|visualizar|mostrar) este? (?:contenido|conteúdo|video|vídeo)\b.{0,100}\b(?:cookies?)\b.{0,200}"
    r"|om deze? (?:inhoud|video|content) te (?:tonen|zien|bekijken)\b.{0,160}\b(?:cookies?|toestemming)\b.{0,200}"
    r"|nella tua zona\b.{0,40}cookie\b.{0,100}|per (?:visualizzare|vedere) questo contenuto\b.{0,160}\bcookie\b.{0,160}"
    r"|на информационном ресурсе применяются рекомендательные технологии\b.{0,160}"
    r"|мы используем (?:cookie|файлы cookie|куки)\b.{0,300}|当サイトでは.{0,40}(?:cookie|クッキー).{0,200}"
    r"|本(?:网站|站)使用cookies?.{0,200}|to view this piece of content\b.{0,60}\bconsent\b.{0,120}"
    r"|we've used cookies\b.{0,120}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"(?:för att (?:visa|se) (?:detta|det här) innehåll|for å (?:se|vise) dette innholdet|for at (?:se|vise) "
    r"dette indhold|nähdäksesi tämän sisällön|pro zobrazení (?:tohoto )?obsahu|щоб (?:переглянути|побачити) "
    r"(?:цей|вміст)|чтобы (?:увидеть|посмотреть) )\b.{0,160}\b(?:cookies?|kakor|informasjonskapsler|evästeet"
    r"|samtykke|файли)\b.{0,160}"
    r"|(?:(?:цей |наш )?сайт використовує|ми використовуємо|на сайті використовуються|vi använder|vi bruker|vi "
    r"bruger|den här webbplatsen|denne nettsiden|denne hjemmeside|sivusto käyttää|käytämme|tato stránka|používáme"
    r"|ez az oldal|weboldalunk|acest site|folosim|utilizăm|αυτός ο ιστότοπος|χρησιμοποιούμε|situs ini|kami "
    r"menggunakan|trang web này|यह वेबसाइट|האתר|אתר זה)\b.{0,80}(?:cookies?|файли cookie|kakor"
    r"|informasjonskapsler|evästeitä|sütik\w*|sütiket|עוגיות|कुकीज़).{0,240}"
    r"|hier staat (?:ingevoegde content|een (?:social|externe))\b.{0,300}"
    r"|(?:このサイト|当社|弊社|本サイト)(?:は|では).{0,30}(?:cookie|クッキー).{0,160}"
    r"|(?:이 사이트|본 사이트|당사).{0,20}쿠키.{0,120}"
)


#: “We use cookies”, so begins the sentence: an author speaks of a notice.
CITED = pattern(r"\"[^\"\n]{8,200}\",? [a-z][^\n]{40}")


@rule(
    "BP105",
    severity="error",
    words=(
        "scanning",
        "page contains",
        *(
            "kakor",
            "informasjonskapsler",
            "evästeitä",
            "evästeet",
            "sütik",
            "עוגיות",
            "ingevoegde",
        ),
        *(
            "piece of content",
            "クッキー",
            "쿠키",
        ),
        *(
            "respect your right",
            "might be about",
            "might be about you",
            "category headings",
            "our partners",
            "your partners",
            "processing",
            "will apply",
            "be signal",
            "geolocation",
            "device characteristics",
            "personalised ad",
            "personalized ad",
            "we also share",
            "consenting",
            "best experience",
            "out of these",
            "who we are",
            "california residents",
            "allow ",
            "contains content",
            "includes content",
            "ask for your",
            "display this",
            "zustimmung",
            "einwilligung",
            "beim laden",
            "inhalt",
            "traceurs",
            "toestemming",
            "рекомендательные",
            "when you visit",
            "the information",
            "this information",
        ),
        *openings(PHRASES),
        "cookie",
        "store and/or access",
        "technical storage",
        "consent",
        "personal data",
        "çerez",
        "куки",
        "externe inhalte",
        "externer inhalt",
        "externen inhalt",
        "drittanbieter",
        "empfohlener",
        "einem klick",
        "dem klick",
        "i agree to",
        "terceros",
        "terze parti",
        "derden",
        "tiers",
    ),
    confidence=0.98,
    source="General Data Protection Regulation, recital 32: the banners it brought about",
    bad=(
        "Bron är öppen igen.\n⟦Godkänn alla⟧\n⟦Vi använder cookies för att sidan ska fungera.⟧",
        "⟦Please note that some processing of your personal data may not need your consent.⟧\n⟦Manage Consent "
        "Preferences⟧\n⟦Statistics⟧\n⟦Marketing⟧\nThe bridge reopened on Monday.",
        "⟦We use cookies to improve your experience on our site.⟧\nThe bridge reopened on Monday.",
        "⟦Accept all cookies⟧\nThe bridge reopened on Monday.",
        "The bridge reopened on Monday.\n⟦This video comes from another site, which may set cookies. Change settings.⟧",
        "Die Brücke ist wieder offen.\n⟦An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.⟧",
        "⟦Diese Website verwendet Cookies, um Ihnen das beste Erlebnis zu bieten.⟧\nDie Brücke ist wieder offen.",
    ),
    good=(
        "The hall's own page asks all who come by to let it keep biscuits, in these words: “We use cookies to improve "
        "your experience. Accept all | Reject all.” The clerk who wrote them says that nobody has ever asked.",
        "“We use cookies to improve your experience.” So begins the sentence that Europeans have read most often.",
        "Statistics\nMarketing\nThe two chairs of the school share a room, and no student has ever seen both "
        "professors in it.",
        "Bake the cookies for twelve minutes.",
        "An dieser Stelle steht seit 1931 ein Brunnen, aus dem niemand trinkt.",
        "The regulator fined the firm because its site set cookies before users agreed.",
        "We use cookies cutters of all shapes in class, she said.",
        "Privacy notice of the rowing club\n\n4. Cookies\nWe use one cookie for the log-in, and ask for your consent "
        "to no other, as there is none.",
    ),
)
def cookie_prompt(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Cookie or consent notice.

    The consent banner of the page was saved in place of, or around, the article.
    """
    if POLICY.search(document.title or ""):
        return
    spans = phrase_lines(
        document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, within_lines=True, companions=COMPANIONS
    )
    for span in spans:
        cited = CITED.match(document.folded, span.start) or _is_introduced(document, span)
        if not cited and not _heads_a_text_on_cookies(document, span):
            yield span


def _is_introduced(document: Document, span: Span) -> bool:
    """Whether a sentence leads up to a quotation: it says what a banner says."""
    inside = (quoted.start for quoted in document.quotations if span.start < quoted.start < span.end)
    return any(document.text[:start].endswith((": ", ", ")) for start in inside)


#: Titles of the texts that say what is done with data, of which a section may be on cookies.
POLICY = pattern(
    r"\b(?:(?:privacy|cookies?|data protection) (?:notice|policy|statement|declaration)|datenschutz\w*"
    r"|politique de (?:confidentialité|protection)|política de (?:privacidad|privacidade|cookies)"
    r"|informativa (?:sulla|privacy)|privacyverklaring|polityka prywatności|integritetspolicy)\b",
    re.IGNORECASE,
)


def _heads_a_text_on_cookies(document: Document, span: Span) -> bool:
    """Whether the headline says what the article is about."""
    if document.text[: span.start].strip():
        return False
    return sum("cookie" in line.text.lower() for line in prose_lines(document)) >= SUBJECT_LINES


SUBJECT_LINES = 2  # paragraphs that speak of cookies

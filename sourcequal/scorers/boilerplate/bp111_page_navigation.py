"""Navigation of the page."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import AROUND, heads_section, heads_table, known, openings, phrase_lines

PHRASES = known(
    "publish navigation / put up navigation / submit navigation / earlier article / earlier publish / earlier post / "
    "menu / main menu / primary menu / mobile menu / toggle navigation / toggle menu / open menu / "
    "close menu / open menu close menu / main navigation / site navigation / navigation menu / breadcrumb / "
    "breadcrumbs / skip to content / skip to main content / skip to navigation / skip to footer / "
    "skip to main / skip navigation / skip links / jump to content / jump to navigation / jump to / "
    "jump to recipe / back to top / top of page / return to top / go to top / scroll to top / go to page / "
    "go back / back to home / back to blog / back to news / back to list / homepage / home page / "
    "cerca nel sito / buscar en el sitio / rechercher sur le site / website durchsuchen / "
    "search for / search... / search… / search this site / search site / search our site / "
    "advanced search / close search / open search / toggle search / site map / sitemap / site index / "
    "more... / more options / prev / next page / previous page / next last / first page / last page / "
    "close menu / show less / read less / see less / exit mobile version / view mobile version / "
    "view desktop version / desktop version / mobile version / switch to desktop version / view full site / "
    "full site / amp version / quick links / useful links / on this page / in this article / select page / "
    "select language / choose language / dark mode / light mode / toggle dark mode / "
    "accessibility statement / accessibility links / select a page / loading... / loading… / please wait / "
    "scroll down / swipe / tap to unmute / click here / enlarge image / click to enlarge / view gallery / "
    "open image in lightbox / open image in gallery / open in gallery / slideshow / view slideshow / full screen / "
    "fullscreen / "
    "opens in a new window / opens in new window / opens in a new tab / external link / this page / "
    "you are here / hide caption / toggle caption / advertise with us / advertise / rss / rss feed / "
    "bildergalerie ansehen / fotostrecke ansehen / zur bildergalerie / voir le diaporama / voir la galerie / "
    "ver galería / ver galeria / guarda la gallery / guarda la galleria / zobacz galerię / bekijk de fotoserie / "
    "report an error / report a typo / send feedback / home page / choose edition / change edition / "
    "us edition / uk edition / international edition / latest issue / current issue / e-paper / epaper",
    "menü / hauptmenü / zum inhalt springen / zum hauptinhalt springen / zur navigation springen / "
    "zum inhalt / nach oben / zurück nach oben / seitenanfang / startseite / zur startseite / suchen / "
    "nächste seite / vorherige seite / schließen / navigation überspringen / inhaltsverzeichnis anzeigen / "
    "über uns / impressum / datenschutz / sprache / kategorien / archiv / navigation umschalten / "
    "menü schließen / menü öffnen / bild vergrößern / ganzen artikel anzeigen",
    "accueil / rechercher / recherche / retour en haut / haut de page / aller au contenu / "
    "aller au contenu principal / fermer / contactez-nous / mentions légales / plan du site / "
    "qui sommes-nous / page suivante / page précédente / menu principal / fermer le menu / ouvrir le menu",
    "inicio / volver arriba / ir al contenido / saltar al contenido / saltar al contenido principal / "
    "ir al contenido principal / cerrar / menú / menú principal / quiénes somos / aviso legal / "
    "mapa del sitio / página siguiente / página anterior / idioma / secciones",
    "início / pesquisar / voltar ao topo / ir para o conteúdo / pular para o conteúdo / fechar / próximo / "
    "seguinte / contato / quem somos / menu principal / vai al contenuto / salta al contenuto / torna su / "
    "torna in alto / chiudi / successivo / precedente / contatti / chi siamo / pagina successiva",
    "меню / главная / главная страница / найти / наверх / вверх / закрыть / ещё / еще / контакты / о нас / "
    "перейти к содержимому / перейти к содержанию / версия для слабовидящих / полная версия / "
    "мобильная версия / карта сайта / головна / пошук / нагору / закрити / далі / контакти / про нас / "
    "перейти до вмісту / на главную / рубрики",
    "menü / anasayfa / ana sayfa / geri / yukarı çık / kapat / devamı / içeriğe geç / içeriğe atla / "
    "iletişim / hakkımızda / künye / strona główna / szukaj / wróć / do góry / zamknij / "
    "przejdź do treści / przejdź do głównej treści / o nas / mapa strony / zoeken / terug naar boven / "
    "naar boven / sluiten / volgende / vorige / ga naar inhoud / ga naar de inhoud / "
    "direct naar artikelinhoud / over ons / hoppa till innehåll / till toppen / sök / stäng / 日本語 / 한국어",
    "skip to article / skip to site footer / skip to primary navigation / skip to secondary menu / "
    "skip to primary sidebar / skip to product information / skip to right column / skip to key events / "
    "skip to search / skip ad / go to accessibility shortcuts / accessibility help / accessibility tools / "
    "accessibility feedback / accessibility menu / accessibility options / open toolbar / increase text / "
    "decrease text / grayscale / high contrast / negative contrast / light background / links underline / "
    "readable font / toggle high contrast / toggle font size / turn on screen reader support / screen reader support / "
    "main content / end of main content / enter keyword / enter search term / search button / submit search / "
    "clear search / type to search / type and hit enter / hit enter to search or esc to close / press esc to close / "
    "press esc to cancel / begin typing your search above and press return to search. press esc to cancel / "
    "no result / no results / view all result / view all results / no results found / toggle sidebar / "
    "primary sidebar / secondary sidebar / hamburger menu / hamburger icon / expand submenu / show submenu / "
    "show sub menu / open the menu / menu icon / close icon / search icon / arrow-right / chevron-down / icon-search / "
    "page top / top of the page / back to top button / bottom of page / scroll up / return to homepage / "
    "back to homepage / open navigation menu / open sidebar / close panel / close modal / close window / "
    "close dialog / toggle / toggle more options / mobile menu toggle / read in app / view in app / more info / "
    "get rss feed / get the rss feed / entries feed / wordpress.org / pdf download / "
    "press enter or click to view image in full size / view image in fullscreen / view images in gallery / "
    "enlarge this image / expand image / open image gallery / open full size image / next image / previous image / "
    "image 1 of / use tab to navigate through the menu items / switch to english / view on map / show map / hide map / "
    "see all topics / select edition / are you a robot / all posts / all news / view my complete profile / "
    "total pageviews / toggle search form / accessibility links / choose country / select country / "
    "please make sure your browser supports javascript and cookies and that you are not blocking them from loading / "
    "block reference id / to continue, please click the box below to let us know you're not a robot / "
    "your browser does not support the audio element / unsupported media / "
    "choosing a selection results in a full page refresh / press the space key then arrow keys to make a selection / "
    "opens in a new window. / opens in a new tab / content not available",
    "direkt zum inhalt / zur suche springen / zur hauptnavigation springen / zum menü springen / zum hauptmenü / "
    "zur fußzeile / suche öffnen / suche schließen / seite nicht gefunden / zurück zur startseite / "
    "kein bild vorhanden / bild in großansicht / bildergalerie / alle themen / weitere optionen",
    "aller à la navigation / aller à la recherche / accéder au contenu / accéder au contenu principal / "
    "passer au contenu / passer au contenu principal / aller au menu / aller au pied de page / "
    "agrandir l'image / retour à l'accueil / retour au sommaire / ouvrir la recherche / affichage / "
    "pasar al contenido principal / saltar al contenido principal / ir a la navegación / volver al inicio / "
    "ampliar imagen / ver galería / abrir menú / cerrar menú / buscador / ir para o conteúdo principal / "
    "pular para o conteúdo principal / saltar para o conteúdo / ir para o menu / ir para a busca / abrir menu / "
    "fechar menu / vai al contenuto principale / passa al contenuto principale / salta al contenuto principale / "
    "apri menu / chiudi menu / vai al menu / torna alla home",
    "ga naar hoofdinhoud / naar de hoofdinhoud / direct naar de inhoud / naar hoofdinhoud / "
    "spring naar content / ga naar de hoofdinhoud / terug naar boven / przejdź do głównej treści / "
    "przejdź do menu / przejdź do wyszukiwarki / na górę / powrót do strony głównej / "
    "перейти к основному содержанию / перейти к основному содержимому / перейти к навигации / в начало / "
    "наверх страницы / перейти до основного вмісту / перейти до основного контенту / до головної / "
    "ana içeriğe atla / yukarı / başa dön / langsung ke konten / lewati ke konten / lompat ke konten / ke atas / "
    "انتقل إلى المحتوى / تخطي إلى المحتوى / تخطى إلى المحتوى الرئيسي / القائمة / القائمة الرئيسية / الرئيسية / "
    "本文へスキップ / コンテンツへスキップ / メインコンテンツへスキップ / 本文へ / トップページへ戻る / "
    "ページトップへ / ページの先頭へ / トップへ戻る / ページトップへ戻る / メニュー / 検索 / ホーム / 跳至内容 / "
    "跳到主要内容 / 跳转到主要内容 / 返回顶部 / 返回首页 / 回到顶部 / 网站地图 / 网站首页 / 加入收藏 / "
    "设为首页 / 联系我们 / 关于我们 / 繁體中文 / 简体中文",
    "explore the topic / related content collection / view history / zoom in / zoom out / zoom in zoom out / "
    "thumbnails / main content starts here / skip to main navigation / skip to article content / skip to page "
    "content / today's paper / today's newspaper / print edition / subscribe e-paper / archives / old archive / "
    "english edition / all sections / startsida / till innehållet / hoppa till innehållet / hoppa till "
    "huvudinnehåll / gå till innehåll / meny / stäng meny / öppna meny / sök på sajten / tillbaka till toppen / om "
    "oss / kontakta oss / till toppen av sidan / hjem / hopp til innhold / hopp til hovedinnhold / gå til innhold / "
    "gå til hovedinnhold / søk / lukk / lukk meny / åpne meny / tilbake til toppen / til toppen / kontakt oss / gå "
    "til indhold / spring til indhold / søg / luk menu / åbn menu / tilbage til toppen / om os / kontakt os / "
    "etusivu / siirry sisältöön / hyppää sisältöön / siirry suoraan sisältöön / haku / sulje / valikko / sulje "
    "valikko / avaa valikko / takaisin ylös / tietoa meistä / ota yhteyttä / domů / úvod / úvodní stránka / přejít "
    "na obsah / přejít k obsahu / přeskočit na obsah / hledat / vyhledávání / zavřít / zavřít menu / nahoru / zpět "
    "nahoru / o nás / kontakty / főoldal / kezdőlap / ugrás a tartalomra / ugrás a tartalomhoz / keresés / bezárás "
    "/ menü bezárása / vissza a tetejére / vissza a lap tetejére / rólunk / kapcsolat / impresszum / acasă / prima "
    "pagină / sari la conținut / salt la conținut / mergi la conținut / caută / căutare / închide / închide meniul "
    "/ meniu / înapoi sus / despre noi / contactează-ne / αρχική / αρχική σελίδα / μετάβαση στο περιεχόμενο / "
    "αναζήτηση / κλείσιμο / μενού / επιστροφή στην κορυφή / σχετικά με εμάς / επικοινωνία / ταυτότητα / до змісту / "
    "пошук по сайту / на головну / меню сайту / відкрити меню / закрити меню / архів / про проєкт / про проект / "
    "редакція / контакти редакції / поиск / поиск по сайту / открыть меню / закрыть меню / архив / о проекте / "
    "редакция / о редакции / içeriğe git / ana içeriğe geç / menüyü kapat / menüyü aç / arama yap / arşiv / zamknij "
    "menu / otwórz menu / powrót na górę / do góry strony / wróć do strony głównej / redakcja / archiwum / ga naar "
    "hoofdinhoud / menu sluiten / menu openen / terug naar home / colofon / aller à la navigation / revenir en haut "
    "/ revenir à l'accueil / fil d'ariane / nous connaître / saltar al menú / buscar / buscar... / ir arriba / "
    "fechar busca / buscar no site / voltar para o topo / voltar ao início / página inicial / carregando... / torna "
    "all'inizio / torna alla home / caricamento / caricamento in corso / redazione / zur suche / zum seitenanfang / "
    "nach oben scrollen / wird geladen / laden... / kontakt",
    "首页 / 首頁 / 回首頁 / 回到首頁 / 網站地圖 / 聯絡我們 / 關於我們 / 广告服务 / 广告合作 / 廣告刊登 / 人才招聘 "
    "/ 站内搜索 / 搜索 / 搜尋 / 导航 / 菜单 / 選單 / 跳至主要内容 "
    "/ 跳到主要內容 / 回頂端 / 返回頂部 / 回到頂部 / 无障碍 / 无障碍浏览 / 手机版 / 电脑版 / 桌面版 / 夜间模式 / "
    "加载中 / 正在加载 / 載入中 / トップ / トップページ / "
    "トップページへ / トップに戻る / ホームへ戻る / サイト内検索 / メニューを開く / メニューを閉じる / 閉じる / "
    "本文へジャンプ / サイトマップ / 運営会社 / 会社概要 / ヘルプ / よくある質問 "
    "/ 広告掲載 / 広告掲載について / 読み込み中 / 메뉴 / 메뉴 열기 / 메뉴 닫기 / 전체메뉴 / 검색 / 검색창 열기 / "
    "본문 바로가기 / 본문으로 바로가기 / 주메뉴 바로가기 / 홈 / 홈으로 "
    "/ 맨위로 / 맨 위로 / 상단으로 / 닫기 / 사이트맵 / 회사소개 / 고객센터 / 광고안내 / 지면보기 / pdf보기 / "
    "trang chủ / quay lại / về đầu trang / "
    "tìm kiếm / đóng / liên hệ / giới thiệu / beranda / cari / kembali ke atas / tutup / tentang kami / hubungi "
    "kami / redaksi / kontak kami / होम / खोजें / मेन्यू / मेनू / बंद करें / हमारे बारे में / संपर्क करें / ई-पेपर "
    "/ মূলপাতা / প্রচ্ছদ / হোম / খুঁজুন / মেনু / বন্ধ করুন / যোগাযোগ / আমাদের সম্পর্কে / ই-পেপার / আর্কাইভ / עמוד "
    "הבית / דף הבית / חיפוש / תפריט / סגור / סגירה / דלג לתוכן / דלגו לתוכן / צור קשר / אודות / חזרה למעלה / الصفحة "
    "الرئيسية / بحث / ابحث / إغلاق / من نحن / اتصل بنا / تخطى إلى المحتوى / العودة إلى الأعلى / أعلى الصفحة / جاري "
    "التحميل",
    "enable javascript and cookies to continue / please enable javascript to continue / please enable javascript "
    "and cookies to continue / checking your browser before accessing / checking your browser / checking if the "
    "site connection is secure / verify you are human / verifying you are human. this may take a few seconds / "
    "verifying you are human / just a moment / bitte aktivieren sie javascript / bitte javascript aktivieren / "
    "veuillez activer javascript / activez javascript / active javascript / attivare javascript / włącz "
    "javascript / включите javascript / zet javascript aan",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "search / contact / help / faq / forum / blog / careers / accessibility / archive / archives / "
    "gallery / categories / sections / pages / here / view / go / skip / header / footer / sidebar / hide / "
    "show / enlarge / follow / submit / send / cancel / about us / contact us / language / languages / "
    "back / next / previous / close / more / continue / home / feedback / expand / collapse / navigation / "
    "edition / loading / newsroom / retour / contacto / buscar / suche / kontakt / поиск / назад / далее / "
    "weiter / zurück / mehr / meer / terug / dalej / volver / siguiente / anterior / voltar / avanti / "
    "indietro / cerca / ara / suivant / précédent / архив / архив",
    "top / go to top / start / meta / folder / cart / toggle / quick guide / quick read / quick take / "
    "privacy policy / status / about me / about the site / about this site / labels / followers / profile / "
    "my stories / my news / home page / start now / oben / privatsphäre / thèmes / temas / argomenti / "
    "ログイン / 新規登録 / 首页 / 导航 / show plans / explore / clear / powered by / wstecz / до початку / "
    "direct link / pop-out player / auto",
)
VARIABLE = pattern(
    r"(?:skip|jump|go|return|back) to (?:the )?(?:main |primary |page |article |site |search |footer |home"
    r"|start|top|previous |next )?(?:content|navigation|menu|page|top|search|footer|results|site|main|home"
    r"|homepage|toc|sidebar)?(?: .{0,30})?(?:skip to.{0,60})?"
    r"|(?:jump|skip)(?: straight| ahead| down)? to ?[:»>] ?.{3,120}"  # Jump to: Ingredients | Method
    # page numbers
    r"|page \d+ of \d+|\d+ of \d+|(?:(?:previous|prev|next|first|last|(?<!\d)\d+)[ |/…·•]*){3,20}"
    r"|(?:toggle|open|close|show|hide|expand|collapse)(?: the)? (?:main |sub ?|child |mobile |side ?)?(?:menu"
    r"|navigation|search|sidebar|nav|table of contents|toc)"
    # messages of the browser
    r"|you are (?:using|on) an? (?:out of date|outdated|old|unsupported) browser.{0,120}|you should upgrade or"
    r" use an alternative browser|please (?:enable|turn on) javascript.{0,160}|javascript is (?:disabled"
    r"|required|not enabled).{0,200}|your browser (?:does not|doesn't|is not) support.{0,160}"
    r"|(?:sorry, )?we(?:'re| are) having trouble loading.{0,100}|this (?:video|content|media) (?:is|could not"
    r"|can't|cannot).{0,30}(?:available|loaded|displayed|be (?:played|loaded|displayed)).{0,80}"
    # skips, jumps and switches with what they lead to
    r"|skip (?:past|next|over|ad|advertisement|top)\b.{0,20}\b(?:section|newsletter|promotion|post|tweet|stories|ad"
    r"|content|video|gallery|carousel)\b.{0,40}"
    r"|(?:close|open) (?:dialogue|dialog|panel|modal|overlay|menu|search|navigation)\d?/?.{0,60}"
    r"|(?:press|hit|tap|click) (?:enter|esc|escape|return|tab|space)\b.{0,40}\b(?:search|accessibility|skip|menu"
    r"|navigation|full size|carousel|blind people)\b.{0,60}"
    r"|screen ?reader users?\b.{0,80}|use (?:tab|arrow keys) to .{0,60}|show submenu for .{2,40}"
    r"|(?:open|close|show|view) .{2,30} (?:sub-?menu|sub-?navigation)|folder ?: ?.{2,40}"
    r"|please make sure your browser supports\b.{0,160}|(?:your|this) browser (?:doesn't|does not) support\b.{0,160}"
    r"|to (?:view|play|watch|see|hear) this (?:video|content|audio|page)\b.{0,120}\b(?:javascript|browser"
    r"|html5)\b.{0,120}"
    r"|this (?:site|page|app|video) requires javascript\b.{0,160}|one of your browser extensions\b.{0,240}"
    r"|(?:we're sorry|sorry),? (?:this|but this|the) (?:feature|page|content|video|item)\b.{0,40}\b(?:unavailable"
    r"|not available|moved|longer)\b.{0,160}"
    r"|the (?:content|page) you requested\b.{0,120}|you have a preview view of this\b.{0,240}"
    r"|thank you for your patience while we verify access\b.{0,240}|item \d+ of \d+|page \d+ ?/ ?\d+|第 ?\d+ ?页"
)
# Parts of a product, too, so that a guide to it has headings of these words.
HEADINGS = frozenset(
    known("menu / main menu / search / navigation / quick links / useful links / home page / homepage")
)


@rule(
    "BP111",
    severity="error",
    words=(
        "页",
        " of 1",
        " of 2",
        " of 3",
        " of 4",
        " of 5",
        " of 6",
        " of 7",
        " of 8",
        " of 9",
        "頁",
        "open nav",
        "open main",
        "table of",
        *(
            "skip ",
            "press e",
            "hit e",
            "press t",
            "screen reader",
            "screenreader",
            "use tab",
            "arrow keys",
            "submenu",
            "sub-menu",
            "folder:",
            "your browser",
            "browser",
            "requires javascript",
            "html5",
            "unavailable",
            "not available",
            "no longer",
            "you requested",
            "preview view",
            "verify access",
            "item ",
            "dialog",
            "modal",
            "panel",
        ),
        *openings(PHRASES, AT_EDGES),
        "skip to",
        "jump to",
        "go to",
        "return to",
        "back to",
        "page ",
        "previous",
        "toggle",
        "browser",
        "javascript",
        "trouble loading",
        "this video",
        "this content",
        "this media",
        *(f"{digit} of " for digit in range(10)),
    ),
    confidence=0.98,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "⟦Skip past newsletter promotion⟧\n⟦Press Enter for the accessibility menu⟧\nThe pier burned down last night.",
        "⟦跳至内容⟧\n码头昨晚烧毁了。",
        "⟦Skip to content⟧\n⟦Menu⟧\nThe pier burned down last night, and nobody knows why.",
        "The pier burned down.\n\n⟦Exit mobile version⟧",
        "⟦Languages —⟧\n\nThe pier burned down last night, and nobody in the harbour town can say how the fire "
        "began.\n⟦Back to top⟧",
    ),
    good=(
        "Skip the starter, she says, and order two puddings.",
        "She went home.",
        "More than forty people came.",
        "Write the password down before you go on.\n\nMenu\n\nThe menu of the router has four parts.",
        "Search parties went out at dawn.",
        "Menu\n\nby Ada Corrie\n\nThe pier has an inn, and the inn has a menu, which is longer than the pier and older "
        "than its cook.",
    ),
)
def page_navigation(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Navigation of the page.

    Menus, jumps and buttons steer a browser; in a text they are noise.
    """
    for span in phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES):
        said = document.folded[span.start : span.end].strip(AROUND)
        heading = said in HEADINGS and heads_section(document, span)
        if not heading and not heads_table(document, span):
            yield span

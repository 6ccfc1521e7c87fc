"""Navigation of the page."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "menu / main menu / primary menu / mobile menu / toggle navigation / toggle menu / open menu / "
    "close menu / open menu close menu / main navigation / navigation / site navigation / navigation menu / "
    "breadcrumb / breadcrumbs / skip to content / skip to main content / skip to navigation / "
    "skip to footer / skip to main / skip navigation / skip links / jump to content / jump to navigation / "
    "jump to / jump to recipe / back to top / top of page / return to top / go to top / scroll to top / "
    "go to page / back / go back / back to home / back to blog / back to news / back to list / home / "
    "homepage / home page / search / search for / search... / search… / search this site / search site / "
    "search our site / advanced search / close search / open search / toggle search / site map / sitemap / "
    "site index / more / more... / more options / continue / next / previous / prev / next page / "
    "previous page / next last / first page / last page / close / close menu / cancel / submit / send / "
    "go / ok / footer / sidebar / header / expand / collapse / show less / read less / see less / "
    "exit mobile version / view mobile version / view desktop version / desktop version / mobile version / "
    "switch to desktop version / view full site / full site / amp version / quick links / useful links / "
    "on this page / in this article / select page / select language / choose language / languages / "
    "language / dark mode / light mode / toggle dark mode / accessibility / accessibility statement / "
    "accessibility links / skip / select a page / pages / categories / archives / archive / sections / "
    "follow / loading / loading... / loading… / please wait / scroll down / swipe / tap to unmute / "
    "click here / here / view / enlarge / enlarge image / click to enlarge / view gallery / "
    "open image in lightbox / image / gallery / slideshow / view slideshow / full screen / fullscreen / "
    "opens in a new window / opens in new window / opens in a new tab / external link / this page / "
    "you are here / hide / show / hide caption / toggle caption / contact us / about us / contact / "
    "advertise with us / advertise / careers / help / faq / forum / blog / newsroom / rss / rss feed / "
    "feedback / report an error / report a typo / send feedback / home page / edit / edition / "
    "choose edition / change edition / us edition / uk edition / international edition / latest issue / "
    "current issue / e-paper / epaper",
    "menü / hauptmenü / zum inhalt springen / zum hauptinhalt springen / zur navigation springen / "
    "zum inhalt / nach oben / zurück nach oben / seitenanfang / startseite / zur startseite / suche / "
    "suchen / zurück / weiter / nächste seite / vorherige seite / schließen / mehr / "
    "navigation überspringen / inhaltsverzeichnis anzeigen / kontakt / über uns / impressum / datenschutz / "
    "sprache / kategorien / archiv / navigation umschalten / menü schließen / menü öffnen / "
    "bild vergrößern / ganzen artikel anzeigen",
    "accueil / rechercher / recherche / retour / retour en haut / haut de page / aller au contenu / "
    "aller au contenu principal / fermer / suivant / précédent / contactez-nous / mentions légales / "
    "plan du site / qui sommes-nous / page suivante / page précédente / menu principal / fermer le menu / "
    "ouvrir le menu",
    "inicio / buscar / volver / volver arriba / ir al contenido / saltar al contenido / "
    "saltar al contenido principal / ir al contenido principal / cerrar / siguiente / anterior / contacto / "
    "menú / menú principal / quiénes somos / aviso legal / mapa del sitio / página siguiente / "
    "página anterior / idioma / secciones",
    "início / pesquisar / voltar / voltar ao topo / ir para o conteúdo / pular para o conteúdo / fechar / "
    "próximo / seguinte / contato / contacto / quem somos / menu principal / vai al contenuto / "
    "salta al contenuto / torna su / torna in alto / cerca / chiudi / indietro / avanti / successivo / "
    "precedente / contatti / chi siamo / pagina successiva",
    "меню / главная / главная страница / поиск / найти / назад / наверх / вверх / закрыть / далее / ещё / "
    "еще / контакты / о нас / перейти к содержимому / перейти к содержанию / версия для слабовидящих / "
    "полная версия / мобильная версия / карта сайта / головна / пошук / нагору / закрити / далі / "
    "контакти / про нас / перейти до вмісту / на главную / рубрики / архив",
    "menü / anasayfa / ana sayfa / ara / geri / yukarı çık / kapat / devamı / içeriğe geç / içeriğe atla / "
    "iletişim / hakkımızda / künye / strona główna / szukaj / wróć / do góry / zamknij / dalej / "
    "przejdź do treści / przejdź do głównej treści / kontakt / o nas / mapa strony / zoeken / terug / "
    "terug naar boven / naar boven / sluiten / volgende / vorige / meer / ga naar inhoud / "
    "ga naar de inhoud / direct naar artikelinhoud / over ons / hoppa till innehåll / till toppen / sök / "
    "stäng / 日本語 / 한국어",
)
VARIABLE = pattern(
    r"(?:skip|jump|go|return|back) to (?:the )?(?:main |primary |page |article |site |search |footer |home"
    r"|start|top|previous |next )?(?:content|navigation|menu|page|top|search|footer|results|site|main|home"
    r"|homepage|toc|sidebar)?(?: .{0,30})?(?:skip to.{0,60})?"
    # page numbers
    r"|page \d+(?: of \d+)?|\d+ of \d+|(?:(?:previous|prev|next|first|last|\d+)[ |/…·•]*){3,20}"
    r"|(?:toggle|open|close|show|hide|expand|collapse)(?: the)? (?:main |sub ?|child |mobile |side ?)?(?:menu"
    r"|navigation|search|sidebar|nav|table of contents|toc)"
    # messages of the browser
    r"|you are (?:using|on) an? (?:out of date|outdated|old|unsupported) browser.{0,120}|you should upgrade or"
    r" use an alternative browser|please (?:enable|turn on) javascript.{0,160}|javascript is (?:disabled"
    r"|required|not enabled).{0,200}|your browser (?:does not|doesn't|is not) support.{0,160}"
    r"|(?:sorry, )?we(?:'re| are) having trouble loading.{0,100}|this (?:video|content|media) (?:is|could not"
    r"|can't|cannot).{0,30}(?:available|loaded|displayed|be (?:played|loaded|displayed)).{0,80}"
)


@rule(
    "BP111",
    severity="error",
    words=(
        *PHRASES,
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
        " of ",
    ),
    confidence=0.9,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "⟦Skip to content⟧\n⟦Menu⟧\nThe pier burned down last night, and nobody knows why.",
        "The pier burned down.\n\n⟦Exit mobile version⟧",
        "⟦Languages —⟧\n\nThe pier burned down.\n⟦Back to top⟧",
    ),
    good=(
        "She went home.",
        "More than forty people came.",
        "Search parties went out at dawn.",
    ),
)
def page_navigation(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Navigation of the page.

    Menus, jumps and buttons steer a browser; in a text they are noise.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE)

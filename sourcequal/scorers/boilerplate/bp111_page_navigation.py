"""Navigation of the page."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import AROUND, heads_section, known, phrase_lines

PHRASES = known(
    "menu / main menu / primary menu / mobile menu / toggle navigation / toggle menu / open menu / "
    "close menu / open menu close menu / main navigation / site navigation / navigation menu / breadcrumb / "
    "breadcrumbs / skip to content / skip to main content / skip to navigation / skip to footer / "
    "skip to main / skip navigation / skip links / jump to content / jump to navigation / jump to / "
    "jump to recipe / back to top / top of page / return to top / go to top / scroll to top / go to page / "
    "go back / back to home / back to blog / back to news / back to list / homepage / home page / "
    "search for / search... / search… / search this site / search site / search our site / "
    "advanced search / close search / open search / toggle search / site map / sitemap / site index / "
    "more... / more options / prev / next page / previous page / next last / first page / last page / "
    "close menu / show less / read less / see less / exit mobile version / view mobile version / "
    "view desktop version / desktop version / mobile version / switch to desktop version / view full site / "
    "full site / amp version / quick links / useful links / on this page / in this article / select page / "
    "select language / choose language / dark mode / light mode / toggle dark mode / "
    "accessibility statement / accessibility links / select a page / loading... / loading… / please wait / "
    "scroll down / swipe / tap to unmute / click here / enlarge image / click to enlarge / view gallery / "
    "open image in lightbox / slideshow / view slideshow / full screen / fullscreen / "
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
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "search / contact / help / faq / forum / blog / careers / accessibility / archive / archives / "
    "gallery / categories / sections / pages / here / view / go / skip / header / footer / sidebar / hide / "
    "show / enlarge / follow / submit / send / cancel / about us / contact us / language / languages / "
    "back / next / previous / close / more / continue / home / feedback / expand / collapse / navigation / "
    "edition / loading / newsroom / retour / contacto / buscar / suche / kontakt / поиск / назад / далее / "
    "weiter / zurück / mehr / meer / terug / dalej / volver / siguiente / anterior / voltar / avanti / "
    "indietro / cerca / ara / suivant / précédent / архив / архив",
)
VARIABLE = pattern(
    r"(?:skip|jump|go|return|back) to (?:the )?(?:main |primary |page |article |site |search |footer |home"
    r"|start|top|previous |next )?(?:content|navigation|menu|page|top|search|footer|results|site|main|home"
    r"|homepage|toc|sidebar)?(?: .{0,30})?(?:skip to.{0,60})?"
    # page numbers
    r"|page \d+ of \d+|\d+ of \d+|(?:(?:previous|prev|next|first|last|\d+)[ |/…·•]*){3,20}"
    r"|(?:toggle|open|close|show|hide|expand|collapse)(?: the)? (?:main |sub ?|child |mobile |side ?)?(?:menu"
    r"|navigation|search|sidebar|nav|table of contents|toc)"
    # messages of the browser
    r"|you are (?:using|on) an? (?:out of date|outdated|old|unsupported) browser.{0,120}|you should upgrade or"
    r" use an alternative browser|please (?:enable|turn on) javascript.{0,160}|javascript is (?:disabled"
    r"|required|not enabled).{0,200}|your browser (?:does not|doesn't|is not) support.{0,160}"
    r"|(?:sorry, )?we(?:'re| are) having trouble loading.{0,100}|this (?:video|content|media) (?:is|could not"
    r"|can't|cannot).{0,30}(?:available|loaded|displayed|be (?:played|loaded|displayed)).{0,80}"
)
# Parts of a product, too, so that a guide to it has headings of these words.
HEADINGS = frozenset(
    known("menu / main menu / search / navigation / quick links / useful links / home page / homepage")
)


@rule(
    "BP111",
    severity="error",
    words=(
        *PHRASES,
        *AT_EDGES,
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
        "⟦Skip to content⟧\n⟦Menu⟧\nThe pier burned down last night, and nobody knows why.",
        "The pier burned down.\n\n⟦Exit mobile version⟧",
        "⟦Languages —⟧\n\nThe pier burned down last night, and nobody in the harbour town can say how the fire "
        "began.\n⟦Back to top⟧",
    ),
    good=(
        "She went home.",
        "More than forty people came.",
        "Write the password down before you go on.\n\nMenu\n\nThe menu of the router has four parts.",
        "Search parties went out at dawn.",
    ),
)
def page_navigation(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Navigation of the page.

    Menus, jumps and buttons steer a browser; in a text they are noise.
    """
    for span in phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES):
        said = document.folded[span.start : span.end].strip(AROUND)
        if said not in HEADINGS or not heads_section(document, span):
            yield span

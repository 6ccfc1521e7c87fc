"""What encyclopedias that everybody may edit print around and into their articles."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import is_prose, known, openings, phrase_lines

PHRASES = known(
    "from wikipedia, the free encyclopedia / from wikipedia / edit source / edit | edit source / edit section / "
    "edit links / add links / view source / move to sidebar / toggle the table of contents / toggle limited content "
    "width / not logged in / navigation menu / personal tools / personal tools not logged in talk contributions / "
    "navigation menu personal tools not logged in talk contributions / what links here / related changes / special "
    "pages / permanent link / page information / cite this page / get shortened url / wikidata item / in other "
    "projects / download as pdf printable version / community portal / recent changes / random article / random "
    "page / contact wikipedia / about wikipedia / wikimedia commons / wikimedia foundation / powered by mediawiki / "
    "mobile view / cookie statement / article talk / talk contributions / main page contents current events random "
    "article / article talk read edit view history tools / article history / contributors to wikimedia projects / "
    "all content from kiddle encyclopedia / this article is a stub / this section is empty / learn how and when to "
    "remove this message / learn how and when to remove this template message / wikipedia's sister projects / "
    "authority control / authority control databases / hidden categories / page contents not supported in other "
    "languages / switch to legacy parser / read in another language / watch this page / languages on this page are "
    "at the top of the page across from the article title",
    "aus wikipedia, der freien enzyklopädie / quelltext bearbeiten / bearbeiten | quelltext bearbeiten / "
    "versionsgeschichte / lesen bearbeiten versionsgeschichte / zufälliger artikel / spezialseiten / links auf "
    "diese seite / änderungen an verlinkten seiten / einzelnachweise bearbeiten / seiteninformationen / artikel "
    "diskussion / un article de wikipédia, l'encyclopédie libre / modifier le code / modifier | modifier le code / "
    "voir l'historique / article au hasard / pages liées / pages spéciales / de wikipedia, la enciclopedia libre / "
    "editar código / ver historial / página aleatoria / lo que enlaza aquí / origem: wikipédia, a enciclopédia "
    "livre / editar código-fonte / editar | editar código-fonte / ver histórico / página aleatória / da wikipedia, "
    "l'enciclopedia libera / modifica wikitesto / modifica | modifica wikitesto / una voce a caso / puntano qui / "
    "uit wikipedia, de vrije encyclopedie / brontekst bewerken / bewerken | brontekst bewerken / geschiedenis "
    "weergeven / willekeurige pagina / från wikipedia, den fria encyklopedin / redigera wikitext / redigera | "
    "redigera wikitext / visa historik / slumpartikel / fra wikipedia, den frie encyklopedi / rediger kilde / "
    "rediger | rediger kilde / vis historikk / tilfeldig artikkel / fra wikipedia, den frie encyklopædi / redigér "
    "wikikode / wikipediasta / muokkaa wikitekstiä / näytä historia / satunnainen artikkeli / z wikipedie, otevřené "
    "encyklopedie / editovat zdroj / editovat | editovat zdroj / zobrazit historii / náhodný článek / a "
    "wikipédiából, a szabad enciklopédiából / forrásszöveg szerkesztése / laptörténet / véletlen lap / de la "
    "wikipedia, enciclopedia liberă / modifică sursa / articol aleatoriu / από τη βικιπαίδεια, την ελεύθερη "
    "εγκυκλοπαίδεια / επεξεργασία κώδικα / προβολή ιστορικού / τυχαίο λήμμα / материал из википедии — свободной "
    "энциклопедии / править код / править | править код / случайная статья / служебные страницы / ссылки сюда / "
    "матеріал з вікіпедії — вільної енциклопедії / редагувати код / редагувати | редагувати код / переглянути "
    "історію / випадкова стаття / vikipedi, özgür ansiklopedi / kaynağı değiştir / değiştir | kaynağı değiştir / "
    "geçmişi gör / rastgele madde / z wikipedii, wolnej encyklopedii / edytuj kod / edytuj | edytuj kod / wyświetl "
    "historię / losuj artykuł / 维基百科，自由的百科全书 / 维基百科，自由的百科全書 / 編輯原始碼 / 编辑源代码 / "
    "檢視歷史 / 查看历史 / 隨機條目 / 随机条目 / 出典: "
    "フリー百科事典『ウィキペディア（wikipedia）』 / 出典: フリー百科事典『ウィキペディア(wikipedia)』 / "
    "ソースを編集 / 履歴表示 / おまかせ表示 / 위키백과, 우리 모두의 백과사전 / "
    "원본 편집 / 역사 보기 / 임의의 문서로 / dari wikipedia bahasa indonesia, ensiklopedia bebas / sunting sumber "
    "/ sunting | "
    "sunting sumber / lihat riwayat / halaman sembarang / bách khoa toàn thư mở wikipedia / sửa mã nguồn / sửa | "
    "sửa mã nguồn / xem lịch sử / bài viết ngẫu nhiên / ויקיפדיה האנציקלופדיה החופשית / מתוך ויקיפדיה, האנציקלופדיה "
    "החופשית / עריכת קוד מקור / גרסאות קודמות / من ويكيبيديا، الموسوعة الحرة / عدل المصدر / عدل | عدل المصدر / "
    "تاريخ الصفحة / صفحة عشوائية / विकिपीडिया, मुक्त ज्ञानकोश से / উইকিপিডিয়া, মুক্ত বিশ্বকোষ থেকে / উৎস সম্পাদনা",
)
COMPANIONS = known(  # labels beside such labels
    "article / talk / read / edit / view history / history / tools / contents / move to sidebar / hide / appearance / "
    "text / small / standard / large / width / wide / color / automatic / light / dark / main page / search / "
    "create account / log in / donate / discussion / languages / page / views / actions / general / print/export / "
    "in other projects / what links here / upload file / artikel / diskussion / lesen / bearbeiten / lire / modifier / "
    "leer / editar / ler / leggi / modifica / lezen / bewerken",
)
VARIABLE = pattern(
    r"from wikipedia(?:,| ?[-–—]) ?(?:the|a) free encyclopedia"
    # in the languages of most wikis
    r"|\[? ?(?:edit|bearbeiten|modifier|editar|modifica|bewerken|redigera|rediger|redigér|muokkaa|editovat"
    r"|szerkesztés|modificare|επεξεργασία|править|редагувати|ред\.|değiştir|edytuj|编辑|編輯|編集|편집|sunting"
    r"|sửa|עריכה|عدل"
    r"|संपादित करें|সম্পাদনা) ?(?:\| ?[\w' -]{3,30})? ?\]"
    r"|\(?redirected from .{2,80}|\(?(?:weitergeleitet von|redirigé depuis|redirigido desde|redirecionado de"
    r"|reindirizzamento da|перенаправлено с|przekierowano z) .{2,80}|for other uses,? see .{2,100}|for (?:the|other) "
    r".{3,80}, see .{2,80}\(disambiguation\)?.{0,20}|[\w .'-]{2,60} redirects here\. .{4,200}|not to be confused with "
    r".{2,120}"
    r"|(?:main articles?|further information|see also|main page|hauptartikel|article détaillé|artículo principal"
    r"|artigo principal|hoofdartikel|główny artykuł|основная статья|основна стаття) ?: (?=[A-Z]?)[^.!?]{2,100}"
    r"|(?:this|the) (?:article|section|biography|page) (?:needs|does not cite|relies|contains|may|is missing|includes"
    r"|possibly contains|has multiple issues|is an? (?:orphan|stub)|lacks|uses bare)\b.{0,60}\b(?:citations?|sources?"
    r"|references?|issues|stub|original research|verification|cleanup|neutral\w*|expanding|wikipedia|copy editing"
    r"|promotional|quality standards|improve)\b.{0,300}|the neutrality of this article is disputed\b.{0,160}"
    r"|.{0,120}you can help (?:wikipedia )?by (?:expanding|adding)\b.{0,80}|please help (?:to )?improve (?:this|the) "
    r"(?:article|section)\b.{0,240}|.{0,80}\(?learn how and when to remove this(?: template)? message\)?|unsourced "
    r"material may be challenged\b.{0,60}"
    r"|coordinates ?: ?\d.{6,80}|contents(?: \[?hide\]?| hide)? \(top\).{0,300}|contents \[?hide\]?.{0,300}|\d{1,3} "
    r"languages(?: [^.!?]{4,200})?|quick facts .{3,80}\bclose|main page contents .{4,120}|navigation menu .{4,120}"
    r"|article talk .{4,120}"
    r"|\^ .{6,240}\bretrieved (?:on )?\d.{4,30}|\^? ?jump up to ?: ?.{4,200}|retrieved(?: on)? (?:from "
    r")?(?:\d{4}-\d\d-\d\d|\"?https?://\S+.{0,20}"
    r"|\d{1,2} \w{3,9} \d{4})|wikimedia commons has media related to\b.{0,80}|.{0,60}\b(?:wikisource|wikiquote"
    r"|wiktionary|wikivoyage|wikinews) has .{4,120}|categor(?:y|ies) ?: ?[^.!?]{4,200}(?: \| [^.!?]{3,80}){1,20}"
    r"|(?:kategorien?|catégories?|categor[ií]as?|categorie|kategorie|категори[ия]|категорії) ?: ?[^.!?]{4,160}"
    r"|(?:this page was last (?:edited|modified)|diese seite wurde zuletzt|la dernière modification de cette page"
    r"|esta página se editó|esta página foi editada|questa pagina è stata modificata|deze pagina is voor het laatst"
    r"|эта страница в последний раз|цю сторінку востаннє|tę stronę ostatnio|bu sayfa en son|sidan redigerades senast"
    r"|denne siden ble sist|stránka byla naposledy)\b.{0,120}"
    r"|(?:text|content|material) is available under the creative commons\b.{0,400}|.{0,24}\bcontent is available "
    r"under cc.{0,80}|wikipedia® is a registered trademark\b.{0,160}|(?:this article uses|it uses|this article "
    r"incorporates|this article contains) (?:material|text) from (?:the|a) .{0,200}|all content from .{2,40} "
    r"encyclopedia\b.{0,120}|(?:original source|source) ?: ?wikipedia\b.{0,80}|text submitted to .{2,40} "
    r"under\b.{0,160}|der text ist unter der lizenz\b.{0,240}|les textes sont disponibles sous\b.{0,240}|el texto "
    r"está disponible bajo\b.{0,240}|(?:last (?:edited|updated|modified)|page modified) ?:? ?.{4,30} [•·|] ?article "
    r"history"
    r"|written(?: and fact[- ]checked)? by the editors of\b.{0,60}"
)

#: Early life [edit]: the button beside a heading.
BUTTON = pattern(r"\n[^\n\[\].!?]{3,80} (?P<button>\[ ?edit(?: source)?(?: \| edit source)? ?\])(?= *(?:\n|$))")
#: Over an article such a line is the wiki's, and below its first running text the author's.
HATNOTE = pattern(r"\W*(?:not to be confused|for (?:the|other)\b|[\w .'-]{2,60} redirects here\b)")


@rule(
    "BP150",
    severity="error",
    words=(
        "you can help",
        "please help",
        "coordinates",
        "languages",
        "wikinews",
        "category :",
        "categoria:",
        "under cc",
        "registered trademark",
        "text submitted",
        "text from a",
        "page was last",
        "byla naposled",
        "编辑]",
        "free encyclopedia",
        "jump up",
        "zuletzt am",
        "uses material from",
        "incorporates text from",
        "uses text from",
        "incorporates material",
        "content from",
        "languages español",
        "languages deutsch",
        "languages français",
        "modifier |",
        "^ jump",
        "[edit",
        "| edit",
        "redirected from",
        "other uses",
        "disambiguation",
        "redirects here",
        "confused with",
        "main article",
        "further information:",
        "hauptartikel",
        "article détaillé",
        "artículo principal",
        "artigo principal",
        "hoofdartikel",
        "główny artykuł",
        "основная статья",
        "основна стаття",
        "weitergeleitet",
        "redirigé depuis",
        "redirigido desde",
        "redirecionado",
        "reindirizzamento",
        "перенаправлено",
        "przekierowano",
        "additional citations",
        "cite any",
        "any sources",
        "citations",
        "of this article is disputed",
        "expanding it",
        "help improve this",
        "remove this message",
        "remove this template",
        "unsourced material",
        "multiple issues",
        "is a stub",
        "original research",
        "coordinates:",
        "contents hide",
        "contents [hide",
        "(top)",
        "quick facts",
        "main page contents",
        "navigation menu",
        "article talk",
        "jump up",
        "retrieved",
        "commons has media",
        "wikisource has",
        "wikiquote has",
        "wiktionary has",
        "categories:",
        "category:",
        "kategorien:",
        "kategorie:",
        "catégorie",
        "categoría",
        "categorias:",
        "categorie:",
        "категори",
        "last edited on",
        "last modified on",
        "dernière modification",
        "se editó",
        "foi editada",
        "è stata modificata",
        "voor het laatst",
        "последний раз",
        "востаннє",
        "ostatnio edytow",
        "redigerades senast",
        "ble sist",
        "creative commons",
        "registered trademark of",
        "source: wikipedia",
        "unter der lizenz",
        "disponibles sous",
        "disponible bajo",
        "page modified",
        "editors of",
        "bearbeiten",
        "wikitext",
        *openings(PHRASES),
    ),
    confidence=0.95,
    source="Pages of MediaWiki and of its mirrors",
    bad=(
        "⟦From Wikipedia, the free encyclopedia⟧\n⟦(Redirected from Old Mill Weir)⟧\nThe weir was built in "
        "1931.\n⟦[edit]⟧\n⟦This article is a stub. You can help Wikipedia by expanding it.⟧",
        "The weir was built in 1931.\n\nEarly life ⟦[edit]⟧\n\nIts builder was the ninth child of a miller.",
        "Das Wehr wurde 1931 gebaut.\n⟦[Bearbeiten | Quelltext bearbeiten]⟧\n⟦Kategorie: Wehr in Ostrel⟧",
        "The weir was built in 1931.\n⟦Text is available under the Creative Commons Attribution-ShareAlike License; "
        "additional terms may apply.⟧\n⟦This page was last edited on 3 May 2021, at 10:12 (UTC).⟧",
    ),
    good=(
        "She wrote the article on the weir in Wikipedia, the free encyclopedia, and nobody has changed it since.",
        "The letters need additional proof, and the neutrality of the judge is disputed.",
        "Edit the page and save it.",
        "Main article of faith: the weir holds.",
        "The arctic tern flies from one pole to the other and back each year, and sees two summers of light.\n\n"
        "Not to be confused with the common tern.",
    ),
)
def wiki_frame(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Frame of a wiki.

    The bars of a wiki's pages, the buttons that edit their sections, the notices of what an article lacks, and the
    licence under it are the wiki's, and the same on all its pages.
    """
    body = next((line.start for line in document.lines if is_prose(line)), len(document.text))
    for span in phrase_lines(document, places, PHRASES, VARIABLE, companions=COMPANIONS):
        if span.start < body or not HATNOTE.match(document.folded, span.start):
            yield span
    yield from (Span(*match.span("button")) for match in BUTTON.finditer(document.folded))

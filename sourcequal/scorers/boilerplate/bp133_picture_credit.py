"""Who took the picture."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.rule import Match, pattern, rule
from sourcequal.scorers.boilerplate.islands import islands
from sourcequal.scorers.boilerplate.phrases import core, lines_at, matches_whole, stripped
from sourcequal.scorers.boilerplate.stories import RESERVOIR

CREDIT = pattern(
    r"(?:photos?|image|picture|pic|photo credit|image credit|photograph|file photo|photo courtesy|credit|video"
    r"|illustration|graphic"
    r"|bild|foto|fotos|bildquelle|bildnachweis|quelle|crédit(?: photo)?|crédits|imagen|фото|зображення|görsel"
    r"|fotoğraf|zdjęcie|fot\.|beeld)"
    r" ?(?:credit|source|courtesy)? ?(?:[:/©|=]| by | courtesy of | via ) ?.{2,140}"
    r"|.{0,160}[(\[] ?(?:photo|image|picture|credit|foto|bild|фото)s?(?: credit)?(?: ?[:/©]| by| "
    r"courtesy).{2,80}[)\]]?"
    r"|.{0,200}\b(?:/ ?(?:getty images|reuters|afp|ap|epa|shutterstock|dpa|tass|anadolu|bloomberg|xinhua)"
    r"|(?:getty images|shutterstock|istock|unsplash|pexels|ap photo|picture alliance|imago images)(?:/[\w .]{2,40})?)"
    r"|(?:©|\(c\)|—|–|-) ?(?:[\w.&' ]{2,30} ?[/|–-] ?){0,2}(?:afp|reuters|ap|epa|dpa|getty(?: images)?|tass"
    r"|anadolu|xinhua|unicef|file|handout|screengrab|un photo|keystone|ansa|efe|lusa|agência \w+|unhcr|who)\b(?:[ "
    r"/|–-]+[\w .'/-]{2,60})?"
    r"|(?:©|\(c\)) ?[\w.' -]{3,40}/ ?[\w.' -]{2,40}(?:/[\w.' -]{2,40})?"
    r"|(?:reuters|afp|ap|epa)/[\w .'-]{3,40}(?:/file photo)?.{0,60}"
    r"|(?:representational|representative|file|stock|for illustration|illustrative|symbolic) (?:image|photo"
    r"|picture|pic)s?(?: only| purposes)?(?: ?[.|:–—-] ?.{0,80})?"
    r"|genrebild(?:[: (].{0,60})?"
    r"|(?:enlarge|zoom|expand) ?/ ?.{4,160}"
    r"|(?:screengrab|screenshot|screen grab|still|grab)(?: ?[:/]| via| from| courtesy| by) ?.{2,80}"
    r"|(?:via|courtesy) (?:ptv|social media|twitter|facebook|youtube|instagram|x|video)\b.{0,40}"
    r"|europa press"
    r"|zuma press"
    r"|imago images?"
    r"|picture alliance"
    r"|press association"
    r"|mary evans.{0,40}"
    r"|credit ?(?:\.{3}|…) ?.{2,100}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"(?:rubriklisten|symbol|archiv|vorschau|titel|beitrags|aufmacher|teaser|artikel)(?:bild|foto)s? ?[:–—|-] ?.{2,60}|"
    r"(?:fotografi?a?|foto di|foto de|photographe|photographies?|valokuva|kuva|fotó|foto:|poza|sursa foto|surse "
    r"foto|φωτογραφία|φωτο|ілюстрація|ілюстративне (?:фото|зображення)|джерело (?:зображення|фото)|фото з|автор "
    r"фото|изображение|иллюстрация|источник (?:фото|изображения)|fotoğraf|grafika|grafik|infografik|karte|kart"
    r"|kartta|bilder?|illustration|illustrasjon|kuvitus|ilustrace|illusztráció|ilustração|ilustración"
    r"|illustrazione|ảnh|nguồn ảnh|gambar|ilustrasi|sumber foto|dok\.?|फोटो|तस्वीर|ছবি|צילום|קרדיט|הדמיה|الصورة"
    r"|صورة|تصوير|사진|그래픽|일러스트|图片|圖片|图|圖|图源|圖源|摄影|攝影|摄|供图|写真|撮影|画像|写真提供|提供) "
    r"?[:：／/=|©-] ?.{2,140}"
    r"|(?:afp|reuters|ap|epa|dpa|xinhua|st|cna|cp|afp photo|getty|tns|pa|aap|nzme|staff|courtesy|contributed"
    r"|submitted|supplied|file|handout|archive|stock)(?: file| staff| photo)? ?(?:photo|photos|image|photograph"
    r"|photographer|pic|picture|illustration|graphic|video|screengrab)s?(?: ?[:/|–-] ?.{2,80})?"
    r"|symbolbild(?:[: (].{0,60})?"
    r"|archivbild(?:[: (].{0,60})?"
    r"|archivfoto(?:[: (].{0,60})?"
    r"|photo d'(?:illustration|archives?)(?:.{0,60})?"
    r"|(?:image|foto|imagen) (?:de archivo|de archive|d'archive|d'illustration|ilustrativa|di repertorio"
    r"|ilustrativă|cu caracter ilustrativ)(?:.{0,60})?"
    r"|arkivbild(?:[: (].{0,60})?"
    r"|arkivfoto(?:[: (].{0,60})?"
    r"|kuvituskuva(?:.{0,60})?"
    r"|arkistokuva(?:.{0,60})?"
    r"|ilustrační (?:foto|snímek)(?:.{0,60})?"
    r"|zdjęcie (?:ilustracyjne|poglądowe)(?:.{0,60})?"
    r"|illusztráció(?:.{0,60})?"
    r"|arşiv(?: fotoğrafı)?"
    r"|[（(【]?(?:图|圖|照片|写真|画像|資料照|资料图|資料圖|圖/|示意圖|示意图|翻攝|翻摄|视觉中国|視覺中國|新华社发"
    r"|本报资料|網路截圖|网络截图)[：:／/ ・]{0,2}[\w・·／/（）() .、-]{2,60}[）)】]?"
    r"|.{2,40}(?:摄|攝|提供|撮影)[）)]?"
)
BARE = pattern(  # a credit and no caption: "Archive photo: the miller"
    r"\W*(?:(?:file|stock|archive|library|symbolic?|cover|lead|main|title|top|archiv|symbol|titel|beitrags) ?)?"
    r"(?:photos?|images?|pictures?|pics?|photographs?|illustrations?|graphics?|bild(?:er)?|fotos?|imagen|imagem|immagine"
    r"|beeld|zdjęcie|фото|fot\.)(?: ?(?:credits?|source|courtesy|by|nachweis|quelle))?(?: ?[:/©|=] ?| (?:of|de|by) )"
    r"[^:!?\n]{2,60}\W*"
)
BARE_WORDS = range(2, 9)
LONGEST_CHARS = 240


@rule(
    "BP133",
    severity="info",
    harmless_alone=True,
    words=(
        *(
            "listenbild",
            "symbolbild",
            "symbolfoto",
            "archivbild",
            "archivfoto",
            "vorschaubild",
            "titelbild",
            "titelfoto",
        ),
        *("beitragsbild", "aufmacherbild", "teaserbild", "artikelbild"),
        "©",
        "via ptv",
        "via social",
        "via twitter",
        "via facebook",
        "via youtube",
        "courtesy",
        "mary evans",
        "illusztráció",
        "file pic",
        "arşiv",
        *(
            "fotografi",
            "photographe",
            "valokuva",
            "kuva",
            "fotó",
            "poza",
            "φωτο",
            "ілюстра",
            "джерело зобр",
        ),
        *(
            "изображение",
            "иллюстрация",
            "источник фото",
            "fotoğraf",
            "grafik",
            "karte",
            "illustra",
            "ilustra",
        ),
        *(
            "ảnh",
            "gambar",
            "फोटो",
            "तस्वीर",
            "ছবি",
            "צילום",
            "קרדיט",
            "صورة",
            "تصوير",
            "사진",
            "그래픽",
            "图",
            "圖",
        ),
        *(
            "摄",
            "攝",
            "写真",
            "撮影",
            "画像",
            "提供",
            "照片",
            "資料照",
            "翻攝",
            "视觉中国",
            "視覺中國",
            "screengrab",
            "screenshot",
        ),
        *(
            "screen grab",
            "enlarge",
            "/file",
            "© afp",
            "© ap",
            "© reuters",
            "© getty",
            "© dpa",
            "© u",
            "© keystone",
            "© anadolu",
            "/agência",
            "symbolbild",
            "archivbild",
            "arkivbild",
            "genrebild",
        ),
        *(
            "arkistokuva",
            "handout",
            "europa press",
            "zuma press",
            "picture",
            "reuters/",
            "afp/",
            "— afp",
        ),
        *(
            "— ap",
            "- afp",
            "press association",
        ),
        *(
            "photo",
            "image",
            "picture",
            "credit",
            "illustration",
            "graphic",
            "bild",
            "foto",
            "crédit",
            "фото",
            "зображення",
            "görsel",
        ),
        *(
            "zdjęcie",
            "fot.",
            "beeld",
            "getty",
            "reuters",
            "/afp",
            "/ap",
            "/epa",
            "shutterstock",
            "dpa",
            "istock",
            "unsplash",
            "pexels",
        ),
        *("imago", "quelle", "picture alliance", "video:", "pic:"),
    ),
    confidence=0.85,
    source="Gold standards of text extraction leave captions and credits outside the text",
    bad=(
        "Die Herde zog weiter, und niemand wusste, wohin sie wollte.\n⟦图／新华社发⟧",
        "The herd moved on.\n⟦Photo: Ana Castellanos / Example Agency⟧",
        "⟦A herd near the river (Photo: Tom Reed)⟧\nThe herd moved on.",
        "The herd moved on.\n⟦Image credit: Getty Images⟧",
        RESERVOIR + "⟦File photo: Ilse Marten⟧\nSubscribe to our newsletter",
    ),
    good=(
        "The photo shows a herd.",
        "He sold the picture by telephone: nobody had seen it before, and nobody has seen it since that evening in "
        "the hall, she said.",
    ),
)
def picture_credit(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Picture credit, with or without a caption.

    Harmless in a source, and outside the text all the same. A bare one between the paragraphs came with the page, and
    is a warning where the page left more.
    """
    for line in lines_at(document, places):
        said = core(document, line) if len(line.text) <= LONGEST_CHARS else ""
        if matches_whole(document, said, CREDIT, ELSEWHERE):
            bare = len(said.split()) in BARE_WORDS and BARE.fullmatch(said) and _is_island(document, line)
            yield Match(*stripped(line), severity="warning" if bare else None)


def _is_island(document: Document, line: Line) -> bool:
    return any(islands(document, (line,))) and not document.about_code

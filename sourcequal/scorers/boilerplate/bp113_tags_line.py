"""Tags and categories of the page."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import COLUMN, known, openings, phrase_lines

PHRASES = known(
    "filed under / categories: / schlagworte / schlagwörter / stichworte / mots-clés / etiquetas / теги / "
    "метки / мітки / etiketler / tagi / trefwoorden / more on these topics / related topics / "
    "explore more on these topics",
    "tags: / tag: / tagged: / topics: / keywords: / filed under: / labels: / location: / "
    "explore more on these topics / related tags / suggested topics / schlagworte: / themen: / mots-clés : / "
    "thèmes : / temas: / etiquetas: / argomenti: / tópicos: / теги: / метки: / теми: / етикетки / tagi: / "
    "tematy: / etiketler: / الكلمات المفتاحية / كلمات دلالية / الكلمات الدلالية / 関連タグ / タグ / キーワード / "
    "标签 / 标签: / 关键词 / 關鍵字",
    "tags & topics / topics in this article / topics mentioned in this article / explore topics / more on this "
    "topic / article tags / story tags / thèmes associés / thèmes associés : / sujets associés / mots-clefs / sur "
    "les thèmes / taggar / taggar: / nyckelord / emneord / stikord / tagger / avainsanat / asiasanat / štítky / "
    "klíčová slova / címkék / kulcsszavak / etichete / etichete: / cuvinte cheie / ετικέτες / ετικετεσ / λέξεις "
    "κλειδιά / onderwerpen / onderwerpen: / tags bij dit artikel / słowa kluczowe / tematy artykułu / теги статті / "
    "теми статті / ключові слова / ключевые слова / темы / темы: / сюжеты / anahtar kelimeler / palabras clave / "
    "temas relacionados: / en esta noticia / palavras-chave / tags da matéria / mais sobre: / parole chiave / "
    "stichwörter / schlagwörter: / themen in diesem artikel / mehr zu den themen / 标签： / 關鍵字： / 關鍵字詞 / "
    "標籤 / 文章標籤 / "
    "本文標籤 / 关键字 / 標籤： / 話題標籤 / 関連するタグ / トピックス / 태그 / 키워드 / 해시태그 / từ khóa / từ "
    "khoá / thẻ / kata kunci / टैग / "
    "टैग्स / ট্যাগ / ট্যাগস / বিষয় / বিষয়: / תגיות / תגיות: / נושאים / الوسوم / وسوم / كلمات مفتاحية / الكلمات "
    "المفتاحية: / هاشتاغ",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "topics / tags / tagged",
    "tag / labels / keywords / themen / thèmes / temas / argomenti / tópicos / tagi / tematy / etiketler / "
    "теми / topics",
)
VARIABLE = pattern(
    # a label and the list
    r"(?:tags?|tagged(?: with| as| in)?|filed (?:under|in)|posted in|(?:article |related )?topics|keywords"
    r"|schlagw(?:orte|örter)|schlagworte zum thema|stichwörter|mots[- ]clés|etiquetas|palabras clave|palavras[-"
    r" ]chave|теги|метки|мітки|etiketler|tagi|trefwoorden|categories|categor(?:y|ies|ías?)|kategorien?|tematy"
    r"|argomenti) ?: ?(?! ?\d+$)[^\[{].{0,250}"
    r"|(?:filed under|posted under) (?!to\b|by\b|the\b).{1,120}"
    # hash tags only
    r"|(?:#?[\w-]{2,40}[ ,]+)?#[\w-]{2,40}(?:[ ,]+#[\w-]{2,40}){1,20}"
    r"|(?:labels|themen|thèmes?|temas?|tags|tópicos|теми|темы|tematy|hashtags|标签|标签|关键词|タグ|キーワード"
    r"|الكلمات المفتاحية|see more on) ?[:：] ?(?! ?\d+$)\S.{0,200}"
    r"|post (?:category|tags?|author|comments|published|last modified) ?: ?.{1,80}|categor(?:y|ies)(?= "
    r"?\w).{1,60} tags .{2,120}"
    r"|tagged (?:with )?[\w ,&'-]{2,160}\. bookmark the permalink|this entry was (?:posted|tagged"
    r"|filed)\b.{0,240}"
    r"|posted in (?:uncategorized|news|blog|general|politics|sports?|business)|bookmark the permalink|explore "
    r"more on .{2,60}"
    r"|topics [\w .'-]{2,30}(?:, [\w .'-]{2,30}){1,8}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"(?:tags ?/ ?keywords|keyword|related tags|topic\(s\)|topics|taggar|ämnen|nyckelord|emneord|emner|tagger"
    r"|stikord|avainsanat|asiasanat|aiheet|štítky|klíčová slova|témata|címkék|kulcsszavak|etichete|ετικέτες"
    r"|onderwerpen|thèmes associés|thèmes|sujets|słowa kluczowe|ключові слова|ключевые слова|теги|сюжеты|konular"
    r"|assuntos|parole chiave|標籤|關鍵字|关键字|関連タグ|태그|từ khóa|từ khoá|chủ đề|kata kunci|topik|टैग्स|टैग"
    r"|ট্যাগ|বিষয়|বিষয়|תגיות|נושאים|الوسوم|كلمات مفتاحية) ?[:：] ?(?! ?\d+$)(?=[^.!?]{2,160}$)\S.{1,160}"
)

OF_AN_ABSTRACT = pattern(  # as journals of science part them
    r"(?:key ?words|palabras clave|palavras-chave|mots-clés|schlüsselwörter|schlagwörter|parole chiave|trefwoorden"
    r"|słowa kluczowe|ключевые слова) ?: ?[^,;#]+(?:;[^,;#]+){2,}$"
)


@rule(
    "BP113",
    severity="error",
    words=(
        "explore more",
        "post last",
        *(
            "keyword",
            "topic(s)",
            "topics",
            "tags /",
            "taggar",
            "ämnen",
            "nyckelord",
            "emneord",
        ),
        *(
            "emner",
            "tagger",
            "stikord",
            "avainsanat",
            "asiasanat",
            "aiheet",
            "štítky",
            "klíčová",
            "témata",
        ),
        *(
            "címkék",
            "kulcsszavak",
            "etichete",
            "ετικέτες",
            "onderwerpen",
            "thèmes",
            "sujets",
            "słowa kluczowe",
        ),
        *(
            "ключов",
            "ключев",
            "сюжеты",
            "konular",
            "assuntos",
            "parole chiave",
            "標籤",
            "關鍵字",
            "关键字",
            "태그",
        ),
        *(
            "từ khóa",
            "từ khoá",
            "chủ đề",
            "kata kunci",
            "topik",
            "टैग",
            "ট্যাগ",
            "বিষয়",
            "বিষয়",
            "תגיות",
        ),
        *(
            "נושאים",
            "الوسوم",
            "مفتاحية",
        ),
        *(
            "labels",
            "themen",
            "thème",
            "temas",
            "tópicos",
            "теми",
            "темы",
            "tematy",
            "hashtags",
            "标签",
            "关键词",
            "タグ",
            "キーワード",
            "الكلمات",
            "see more on",
            "post category",
            "post tag",
            "post author",
            "post comments",
            "post published",
            "permalink",
            "entry was",
            "posted in",
            "topic:",
        ),
        *openings(PHRASES, AT_EDGES),
        "tags:",
        "tag:",
        "tagged",
        "filed",
        "posted in",
        "posted under",
        "topics",
        "keywords",
        "schlagwort",
        "mots clés",
        "mots-clés",
        "palabras clave",
        "palavras",
        "теги:",
        "метки:",
        "categor",
        "kategorie",
        "#",
    ),
    confidence=0.88,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The reservoir is full again.\n⟦Từ khóa: nước, hạn hán⟧",
        "The reservoir is full again.\n⟦This entry was posted in Water and tagged drought, dam. Bookmark the "
        "permalink.⟧",
        "水庫又滿了。\n⟦标签：水、乾旱⟧",
        "The reservoir is full again.\n\n⟦Tags: water, drought, climate⟧",
        "The reservoir is full again.\n⟦Filed under: Environment, News⟧",
        "The reservoir is full again.\n⟦#water #drought #climate⟧",
        "Водохранилище полно.\n⟦Теги: вода, засуха⟧",
    ),
    good=(
        "He tags sharks for a living.",
        "The topics of the meeting: water, drought and the budget.",
        "Two categories of members may vote.",
        "The roots of seedlings in shade were shorter by a third.\n\nKeywords: beech; drought; root growth",
        '{ category: "Fruit", price: "$1", stocked: true, name: "Plum" },\nTopics: 8',
    ),
)
def tags_line(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Tags and categories of the page.

    Keywords under an article were set for the site's search, not for readers of the text.
    """
    for span in phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, at_edges=AT_EDGES):
        apart = COLUMN.search(document.text, *span)  # another label stands at the end of the line
        if not (apart or document.in_code(*span) or OF_AN_ABSTRACT.match(document.folded, span.start, span.end)):
            yield span

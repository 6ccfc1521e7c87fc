"""Tags and categories of the page."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "filed under / categories: / schlagworte / schlagwörter / stichworte / mots-clés / etiquetas / теги / "
    "метки / мітки / etiketler / tagi / trefwoorden / more on these topics / related topics / "
    "explore more on these topics",
    "tags: / tag: / tagged: / topics: / keywords: / filed under: / labels: / location: / "
    "explore more on these topics / related tags / suggested topics / schlagworte: / themen: / mots-clés : / "
    "thèmes : / temas: / etiquetas: / argomenti: / tópicos: / теги: / метки: / теми: / етикетки / tagi: / "
    "tematy: / etiketler: / الكلمات المفتاحية / كلمات دلالية / الكلمات الدلالية / 関連タグ / タグ / キーワード / "
    "标签 / 标签: / 关键词 / 關鍵字",
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
)

OF_AN_ABSTRACT = pattern(r"key ?words ?: ?[^,;#]+(?:;[^,;#]+){2,}$")  # as journals of science part them


@rule(
    "BP113",
    severity="error",
    words=(
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
        *PHRASES,
        *AT_EDGES,
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
        "The reservoir is full again.\n⟦This entry was posted in Water and tagged drought, dam. Bookmark "
        "the permalink.⟧",
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
    for span in phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES):
        if not (document.in_code(*span) or OF_AN_ABSTRACT.match(document.folded, span.start, span.end)):
            yield span

"""Where the page took the article from."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import AROUND, core, is_prose, known, matches_whole, openings, stripped
from sourcequal.scorers.boilerplate.stories import RESERVOIR

PHRASES = known(
    "source hyperlink / supply hyperlink / supply link / authentic source / "
    "source link / original link / link to original / view source / view original / original source / "
    "original article / read the original / read original article / view original article / source article / "
    "go to source / zur quelle / originalartikel / lien source / enlace original / ссылка на источник / "
    "посилання на джерело / kaynak linki",
    "article source / via source / source url / read the original article / read the full article here / "
    "read original story / full story / view original content / view original content to download multimedia / "
    "view the original article / view original article here / original post / click here to read the original / "
    "archived from the original / credit source link / credit: source link / 原文链接 / 原文連結 / 查看原文 / "
    "阅读原文 / 元記事",
)
CREDIT = pattern(
    # "Источник: ТАСС", "来源：新华社", "責任編輯"
    r"(?:المصدر|sumber|来源|來源|本文来源|文章来源|稿源|出典|情報源|引用元|责任编辑|責任編輯|编辑|編輯"
    r"|источники|fonte|šaltinis|kilde|källa"
    r"|zdroj|izvor|forrás|πηγή|lähde|sursa) ?[:：] ?\S.{0,60}"
    r"|(?:source|bron|quelle|fuente|fonte|źródło|источник|джерело|kaynak|المصدر|来源|出典) ?[:：]"
    r"|\[source ?: ?.{2,40}\]|\(?(?:pap|dpa|afp|efe|ansa|lusa|ap|tass|anp|belga|完)\)"
    r"|(?:le |la |l')?[\w' -]{2,30} avec (?:l')?(?:afp|reuters|ap|agences?)|by [\w ]{2,30} with (?:ap|afp|reuters)"
    r"|"
    r"(?:(?:news |article |content |original |image and )?sources?|via|quellen?|fuentes?|fontes?|fonti"
    r"|источник|джерело"
    r"|kaynak|źródło|bron|courtesy|credits?) ?[:：] ?\S.{0,60}"
    r"|(?:originally|first) (?:published|posted|appeared) (?:on|at|in|by) .{2,60}"
    r"|(?:provided|supplied|distributed) by ?[:：] ?\S.{0,60}"
    r"|(?:originally published|first published|this article first appeared|republished from|with permission from"
    r"|source ?/ ?via) .{2,80}"
    r"|source [\w&]{2,20} posted \d.{4,80}"
    r"|format (?:news and press release|situation report|analysis|map)\b.{0,60}"
    r"|distributed by .{3,60}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"(?:责编|責編|責任編集|校对|校對|审核|審核|编审|編審|监制|監製|审校|初审|复审|终审|编辑|編輯|編集|撰稿|文案"
    r"|排版|制作|主编|值班编辑|記者|记者|通讯员|供稿) ?[:：／/] ?\S.{0,40}(?:[ 、，].{1,20}){0,6}"
    r"|(?:【)?(?:来源|來源|稿件来源|文章來源|资料来源|資料來源|信息来源|原标题|原標題|出處|引用|引用元|出典|提供"
    r"|情報提供)[:：／/】] ?\S.{0,60}"
    r"|visit (?:the )?[\w .']{3,40} at \S+\.\w{2,6}\S*"
)
TITLE_WORDS = 3  # of the headline that such a line quotes, at least
OF_TITLE = pattern(  # a headline in quotation marks, and what became of it
    r"(?P<title>[^\"”“»\n]{4,160})[\"”“»] (?:was|is|has|first|appeared|originally|comes|erschien|ist|est|a été"
    r"|apareció|es|foi"
    r"|apareceu|è|verscheen|is|ukazał\w*|впервые)\b[^\n]{8,140}"
)
# The line that a syndication program puts under a text, wherever the page goes on below it.
REPRINT = pattern(
    # The post Dam holds appeared first on Example Daily
    r"(?:the post|der beitrag|la entrada|l'articolo|l'article|o post|het bericht|artykuł) .{1,200} (?:appeared first on"
    r"|first appeared (?:on|in)|erschien zuerst (?:auf|bei)|(?:se publicó|apareció|aparece) primero en|proviene da"
    r"|est apparu en premier sur|apareceu primeiro (?:em|no|na)|verscheen eerst op|pochodzi z serwisu) .{2,80}"
    # This article was originally published on example.com
    r"|(?:an? (?:earlier |longer |shorter )?version of )?this (?:post|article|story|piece|report|essay|column"
    r"|interview) (?:(?:was |is |has been )?(?:originally|first|previously) (?:published|posted|appeared|ran|printed)"
    r"|(?:was |is |has been )?(?:republished|reposted|reprinted|syndicated)) (?:here )?(?:on|in|by|at|from|under|with"
    r"|courtesy|through|as part) (?:[^.!?]|\.(?=\w)){2,120}(?:[.!] ?(?:read|to read|click|here is"
    r"|it (?:is|was|has been) (?:re)?published|sign up)\b.{0,160})?"
    r"|dieser (?:artikel|beitrag|text) (?:erschien|wurde|ist) (?:zuerst|ursprünglich|zunächst) .{2,160}"
    r"|cet article (?:est|a été|a d'abord été) (?:republié|publié (?:initialement|à l'origine|pour la première fois)"
    r"|publié) (?:à partir|dans|sur|par|de|en) .{2,160}"
    r"|este (?:artículo|texto|artigo) (?:fue|se|foi) (?:publicó|publicado|publicada)? ?(?:originalmente|por primera vez"
    r"|primeiro) (?:en|no|na|em|por) .{2,160}"
    r"|questo articolo è (?:stato pubblicato (?:originariamente|per la prima volta)|apparso"
    r"|originariamente apparso) (?:su|in|da|per) .{2,160}"
    r"|dit artikel (?:verscheen|is) (?:eerder|oorspronkelijk|eerst) .{2,160}"
    r"|(?:ten )?artykuł (?:ukazał się|został) (?:pierwotnie|po raz pierwszy|oryginalnie) .{2,160}"
    r"|(?:re)?published (?:with permission|under (?:an? )?(?:creative commons|cc)|courtesy of"
    r"|by arrangement with)\b.{0,200}"
    r"|read (?:the )?(?:full|original|rest of (?:the|this))? ?(?:article|story|post|piece)(?: here)? (?:on|at|in"
    r"|from) (?!how\b|why\b|what\b|the (?!(?:[\w']+ ?){1,3}$)).{2,60}"
    r"|(?:click here|tap here|click) to (?:read|view|see) (?:the )?(?:full|original|source) (?:article|story|post"
    r"|version|text)\b.{0,80}"
    r"|this (?:story|article|post|piece|report) (?:was|has been|is) (?:originally |first )?(?:featured|reported) (?:on"
    r"|in|by) .{2,80}"
    r"|(?:originally )?(?:published|printed|appeared) (?:in|on) (?:the )?[\w&'. ]{2,40}, (?:(?:jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)\w* \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \w+),? \d{4}"
    r"|(?:originally published on|part of the) .{2,80}\b(?:content exchange|network)"
    r"|a version of this (?:article|story|column)\b.{0,60}\b(?:appears|appeared|ran|was)\b.{0,240}"
    r"|this story is based on\b.{0,120}|read the original (?:article|story|post|version)(?: (?:here|on|at|in) .{0,60})?"
)
LAST_LINES = 6  # filled lines at the end among which the credit stands, or below the last running text
TOP_LINES = 8  # filled lines above the first running text
LONGEST_CHARS = 260


@rule(
    "BP110",
    severity="warning",
    words=(
        "情報源",
        "permission from",
        "situation report",
        "printed on",
        "view full",
        *(
            "distributed by",
            "visit ",
        ),
        *(
            "责编",
            "責編",
            "責任編集",
            "校对",
            "校對",
            "审核",
            "審核",
            "编审",
            "編審",
            "监制",
            "監製",
            "审校",
            "初审",
            "终审",
            "编辑",
            "編輯",
        ),
        *(
            "編集",
            "撰稿",
            "排版",
            "主编",
            "記者",
            "记者",
            "通讯员",
            "供稿",
            "原标题",
            "原標題",
            "出處",
            "資料",
            "资料",
            "提供",
            "posted ",
        ),
        *("format news",),
        *(
            "المصدر",
            "sumber",
            "来源",
            "來源",
            "稿源",
            "出典",
            "引用元",
            "编辑",
            "編輯",
            "責任",
            "责任",
            "kilde",
            "källa",
            "zdroj",
            "izvor",
            "forrás",
            "πηγή",
            "lähde",
            "sursa",
            "šaltinis",
            "(pap)",
            "(dpa)",
            "(afp)",
            "(efe)",
            "(ansa)",
            "(lusa)",
            "(ap)",
            "(tass)",
            "(anp)",
            "(完)",
            " avec ",
            " with ap",
            " with afp",
            " with reuters",
            "read the full",
            "read full",
            "click here",
            "tap here",
            "this story",
            "version of this",
            "content exchange",
            "rest of",
        ),
        *openings(PHRASES),
        *("source", "via", "quelle", "fuente", "fonte", "fonti", "источник", "джерело", "kaynak", "źródło", "bron"),
        *("provided by", "supplied by", "distributed by", "this article", "this story", "this post", "this piece"),
        *("this report", "this essay", "this column", "this interview", "published", "read the original"),
        *("dieser artikel", "dieser beitrag", "dieser text", "zuerst", "cet article", "en premier sur", "primero en"),
        *("este artículo", "este texto", "este artigo", "primeiro", "questo articolo", "proviene da", "dit artikel"),
        *("verscheen", "artykuł"),
        *(
            f"{mark} {verb}"
            for mark in '"»'
            for verb in ("was", "is ", "has", "first", "appeared", "erschien", "est ", "è ")
        ),
        *("courtesy", "credit", "originally", "first published", "first posted", "appeared first", "first appeared"),
    ),
    confidence=0.9,
    source="Foot lines of sites that republish articles",
    bad=(
        "大坝守住了。\n⟦（责编：王敏）⟧",
        "Дамба выстояла.\n⟦Источник: ТАСС⟧",
        "The dam held.\n⟦Read the full story on Example Daily⟧",
        "The dam held through the night.\n\n⟦Source: Example Times⟧",
        "The dam held through the night.\n⟦Source link⟧",
        "The dam held.\n⟦The post Dam holds appeared first on Example Daily.⟧",
        "Dam holds in the third night\n"
        + RESERVOIR
        + "⟦“Dam holds in the third night” was first read at Canal Watch.⟧",
        "The dam held.\n⟦This article is republished from Example Daily under a Creative Commons licence.⟧",
        "Der Damm hielt.\n⟦Dieser Artikel erschien zuerst im Beispielboten.⟧",
    ),
    good=(
        "The source of the river lies in the hills.",
        "Source: the ministry, which was asked twice, would not say where the money had come from or who had signed "
        "for it. It promised a reply.",
        "He flew to Oslo via Copenhagen.",
        "This story was first published in a letter to his sister, and it has grown with each telling since then. The "
        "dragon came later.\nShe kept the letter.",
    ),
)
def source_credit(document: Document) -> Iterator[Span]:
    """Credit or link to the page that the article was taken from.

    It tells that the text is a copy; it is not part of what the copy says.
    """
    lines = document.filled_lines
    prose = [number for number, line in enumerate(lines) if is_prose(line)]
    first, last = (prose[0], prose[-1]) if prose else (0, len(lines))
    for number, line in enumerate(lines):
        said = core(document, line) if len(line.text) < LONGEST_CHARS else ""
        foot = number >= len(lines) - LAST_LINES or number > last or number < min(first, TOP_LINES)
        credited = said and foot and _is_credit(document, said)
        if said and (credited or REPRINT.fullmatch(said) or (foot and _is_of_title(document, line, said))):
            yield stripped(line)


def _is_of_title(document: Document, line: Line, said: str) -> bool:
    """Whether a line speaks of the article by its headline."""
    title, told = document.title_line, OF_TITLE.fullmatch(said)
    named = told["title"].strip(AROUND) if told else ""
    long_enough = len(named.split()) >= TITLE_WORDS and title is not None and title.start < line.start
    return long_enough and title is not None and core(document, title).startswith(named)


def _is_credit(document: Document, said: str) -> bool:
    return said in PHRASES or matches_whole(document, said, CREDIT, ELSEWHERE)

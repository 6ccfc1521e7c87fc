"""Copyright notice of the page."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, known, lines_at, openings, phrase_lines, stripped

PHRASES = known(
    "all rights reserved / copyright / © / alle rechte vorbehalten / tous droits réservés / "
    "todos los derechos reservados / todos os direitos reservados / tutti i diritti riservati / "
    "все права защищены / усі права захищені / всі права захищено / tüm hakları saklıdır / "
    "wszelkie prawa zastrzeżone / wszystkie prawa zastrzeżone / alle rechten voorbehouden",
    "all right reserved / riproduzione riservata / reproduction interdite / "
    "prohibida su reproducción total o parcial / derechos reservados / proudly powered by wordpress / "
    "powered by wordpress / powered by blogger / powered by ghost / powered by squarespace / "
    "powered by shopify / powered by phpbb / blog at wordpress.com / create a website or blog at wordpress.com / "
    "theme images by / jede verwertung ist untersagt / при использовании материалов ссылка на сайт обязательна / "
    "hak cipta dilindungi undang-undang / جميع الحقوق محفوظة / 無断転載を禁じます / 無断転載禁止 / "
    "無断転載・複製を禁じます / 著作権 / 版权所有 / 版权声明 / 未经授权不得转载 / 转载请注明出处 / "
    "未经许可不得转载 / 版權所有",
    "alla rättigheter förbehållna / eftertryck förbjudet / ansvarig utgivare / ansvarlig redaktør / ansvarlig "
    "utgiver / ansvarshavende redaktør / ansvarshavende chefredaktør / alle rettigheter forbeholdt / alle "
    "rettigheder forbeholdes / alle rettigheder forbeholdt / kaikki oikeudet pidätetään / všechna práva vyhrazena / "
    "publikování nebo šíření obsahu je zakázáno / minden jog fenntartva / toate drepturile rezervate / με επιφύλαξη "
    "παντός δικαιώματος / всі права захищені / усі права захищено / передрук заборонено / права защищены / "
    "перепечатка запрещена / materiał chroniony prawem autorskim / materiał chroniony prawem autorskim - wszelkie "
    "prawa zastrzeżone / 无断转载 / 無斷轉載 / 著作權所有 / 版權所有，不得轉載 / 版权所有，未经许可不得转载 / "
    "本站内容未经许可不得转载 / 無断複製・転載を禁じます / "
    "無断複写・転載を禁じます / 記事・写真の無断転載を禁じます / "
    "掲載の記事・写真・イラスト等の無断複写・転載等を禁じます / 무단전재 및 재배포 금지 / 무단 전재 및 재배포 금지 "
    "/ 무단전재-재배포 금지 / "
    "무단 전재 재배포 금지 / mọi quyền được bảo lưu / सर्वाधिकार सुरक्षित / সর্বস্বত্ব সংরক্ষিত / সর্বস্বত্ব "
    "স্বত্বাধিকার "
    "সংরক্ষিত / כל הזכויות שמורות / جميع الحقوق محفوظه / حقوق النشر محفوظة",
)
VARIABLE = pattern(
    # the sign, then a year or an owner
    r"(?:copyright ?(?:©|\(c\))|©|\(c\))[ :]*(?:by )?(?:\d{4}|the |[\w&'. -]{1,50}?,? \d{4})(?:\W.{0,240})?"
    r"|[\w&'.,+ -]{0,60}\W(?:copyright ?(?:©|\(c\))|©) ?\d{4}.{0,200}|copyright \d{4}(?:-\d{4})? [\w&'."
    r" -]{2,60}(?:inc|ltd|llc|gmbh|media|news|group|press|network)\W?.{0,120}"
    # no year, but the name of a firm
    r"|(?:copyright(?: ?©| ?\(c\))?|©|\(c\)) ?(?:[\w&'.,-]+ ){0,6}(?:inc|ltd|limited|llc|gmbh|media|news|group|press"
    r"|network|plc|ag|s\.?r\.?l|s\.p\.a|sas|publishing|publications|publishers|verlag|newspapers?|medien|médias?"
    r"|editora|wydawnictwo)"
    # no year either, but what the owner forbids: "© Lake Post. Do not copy"
    r"|(?:copyright(?: ?©| ?\(c\))?|©|ⓒ|\(c\)) ?[^.|;]{2,50}[.|,;–—-] ?.{0,60}\b(?:reproduc|re-?publi|re-?us|re-?print"
    r"|copy|copie"
    r"|permission|consent|licen[cs]e|forbidden|prohibited|reserved|verboten|untersagt|interdit|prohibid|proibid|vietat"
    r"|zabronion|запрещ|yasak).{0,160}"
    # "Reprints only with leave"; "No reuse without permission"
    r"|(?:(?:no|any|all|for|please do not|do not|don't|never) )?(?:reproduction|reproduce|re-?use|re-?print(?:ing|s)?"
    r"|copying|copy"
    r"|syndication|re-?distribution|re-?posting|scraping)\b(?:[^.!?,]|, (?:or|in)\b){0,80}\b(?:permission|consent"
    r"|licen[cs]e[ds]?|approval"
    r"|prohibited|forbidden|not allowed|not permitted|allowed|permitted|welcome|penalty|credit(?:ed)?|attribution"
    r"|acknowledge(?:d|ment)?|rights|link back)\b.{0,120}"
    r"|(?:feel free|you(?:'re| are) (?:free|welcome)|please feel free) to (?:copy|share|reuse|re-use|reprint|republish"
    r"|quote"
    r"|repost|reproduce|distribute)\b.{0,160}"
    # the formula
    r"|.{0,90}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos"
    r" reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|tüm hakları"
    r" saklıdır|wszelkie prawa zastrzeżone|alle rechten voorbehouden)(?: ?[.!|,;:–-].{0,200})?"
    # what it forbids
    r"|(?:this material|no part of this (?:publication|site|website|article|content)|reproduction (?:in whole"
    r"|of)|republication|unauthori[sz]ed (?:use|reproduction))\b.{0,60}\b(?:may not be|may be|without"
    r"|prohibited|forbidden)\b.{0,240}"
    r"|(?:(?:queda )?prohibida|proibida|vietata|é proibida|nachdruck|reproduction"
    r"|toute reproduction)\b.{0,90}\b(?:reproducción|reprodução"
    r"|riproduzione|verboten|interdite|untersagt|autorización|autorização|autorizzazione|autorisation"
    r"|genehmigung)\b.{0,160}"
    r"|©? ?riproduzione riservata"
    # who may print it again
    r"|(?:you (?:may|can) )?(?:re)?publish(?:ed)? (?:this|our) (?:article|story|stories|work"
    r"|piece)s?\b.{0,60}\b(?:free|creative commons)\b.{0,160}"
    # who made the page
    r"|(?:(?:proudly )?powered by|theme (?:by|:)|designed by|website (?:design )?by|site by|web design by"
    r"|developed by|built with|hosted by) (?!ai\b|your\b|our\b)(?:wordpress|[\w.' -]{2,40})"
    r"|all rights? reserved[.,;:!] ?.{0,240}|@ ?\d{4}[ -].{0,40}all rights? reserved\b.{0,120}"
    r"|(?:all )?(?:images|photos|text|content|material|recipes?)(?:,? (?:and|&|or) (?:images|photos|text"
    r"|content|material))* (?:©|copyright|\(c\)|belongs? to).{2,80}"
    r"|©? ?copyright ?(?:@|©)? ?[\w&'., -]{2,60}, ?(?:19|20)\d\d\W{0,4}|copyright ?(?:@|©|\(c\)) ?[\w&'., "
    r"]{2,60}\d{4}"
    r"|this (?:document|service|work|article|page|content|publication) (?:is|may|might) (?:subject to copyright"
    r"|(?:include|contain) (?:copyright(?:ed)? )?material from|licensed under|protected by copyright|published "
    r"under|copyrighted)\b.{0,400}"
    r"|(?:our|this) (?:work|content|articles?) (?:is|are) (?:licensed|published|available) "
    r"under\b.{0,60}\b(?:creative commons|cc)\b.{0,200}"
    r"|[\w' ]{2,40} articles may be republished\b.{0,300}"
    r"|(?:a )?(?:photo|video|website|site|page) (?:theme|template)s? by .{2,40}|(?:simple|awesome inc\."
    r"|watermark|ethereal) theme\. powered by .{2,20}"
    r"|theme images by .{2,40}|(?:proudly )?(?:created|built|made) (?:with|by|on) (?:wix|wordpress|squarespace"
    r"|generatepress|astra|ghost|weebly|elementor|webflow)\b.{0,60}"
    r"|this site was (?:designed|created|built) with\b.{0,120}|design a site like this with\b.{0,40}|.{2,60}\| "
    r"powered by .{2,60}"
    r"|(?:re)?publish our articles\b.{0,160}|you are free to republish\b.{0,200}"
    r"|(?:при|за) (?:использовании|цитировании|перепечатке|цитуванні|використанні|копировании"
    r"|копіюванні)\b.{0,120}\b(?:ссылка|гиперссылка|посилання|гіперпосилання)\b.{0,120}"
    r"|перепечатка\b.{0,60}\b(?:разрешени|запрещен|соглас)\w*.{0,80}|(?:本站|本网)?.{0,12}(?:未经"
    r"|未經).{0,20}(?:转载|轉載|使用).{0,40}"
    r"|(?:hak cipta|copyright @|copyright ©) .{0,60}\d{4}"
    r"|you (?:may|can|are free to|are welcome to) republish (?:this|our)\b.{0,240}"
    r"|all content is available under\b.{0,160}"
    r"|all (?:original )?(?:content|text|material|images|photographs|articles) (?:on this (?:web)?site |here |herein )?"
    r"(?:is|are|remains?) (?:the )?copyright (?:of|by) .{3,100}"
    r"|(?:text|content|material) is available under (?:the )?(?:creative commons|open government)\b.{0,300}"
    r"|this (?:report|story|article) by .{2,60} was first published\b.{0,80}"
    r"|(?:printed|published|edited)(?: and (?:published|printed))? (?:by|for) the (?:proprietors?"
    r"|publishers?)\b.{0,160}"
    r"|published from .{3,40}, .{3,30}-\d{4}"
    r"|mci \(p\) .{4,160}"
    r"|.{0,80}\bco\. regn?\. no\b.{0,60}"
    r"|entered as (?:second|first)[- ]class (?:matter|mail)\b.{0,80}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"(?:ansvarig utgivare|ansvarlig (?:redaktør|utgiver)|ansvarshavende (?:chef)?redaktør|päätoimittaja"
    r"|chefredaktör|redaktör|felelős (?:szerkesztő|kiadó)|šéfredaktor|editor & publisher|editor and publisher"
    r"|editor-in-chief|publisher|head of (?:news|online)) ?: ?[\w .'-]{4,60}(?:[|,].{0,100})?"
    r"|(?:ⓒ|©|copyrights? ?ⓒ?|저작권자) ?.{2,60}(?:무단|재배포|금지).{0,30}"
    r"|.{0,40}무단 ?전재.{0,30}"
    r"|.{0,30}(?:無断(?:転載|複製|複写)|無斷轉載|不得转载|不得轉載|转载请|轉載請|转载须).{0,40}"
    r"|(?:本文|本站|本网|本網)?.{0,16}(?:版权归|版權歸|著作權).{0,40}"
    r"|(?:використання|цитування|передрук|копіювання|републікація) (?:і використання )?(?:будь-яких |усіх |всіх "
    r")?(?:матеріалів|публікацій|текст)\w*\b.{0,240}"
    r"|(?:использование|цитирование|перепечатка|копирование|воспроизведение) (?:любых |всех )?(?:материал"
    r"|публикац|текст)\w*\b.{0,60}\b(?:сайт|ссылк|разрешен|редакци|запрещ|допуска)\w*.{0,160}"
)

# A licence by its short name, and what is under it: "Texts: CC BY-SA". A picture's licence is its credit.
LICENCE = pattern(r"\bcc[ -]?(?:by|0)(?:[ -](?:sa|nc|nd)){0,2}\b|\bcreative commons\b(?!.{0,40}\b\d{4} )")
LICENSED = pattern(
    r"\b(?:licen[cs]\w*|lizenz\w*|licencia|licença|licenza|licencj\w+|лицензи\w+|text\w*|words?|articles?|artikel"
    r"|stor(?:y|ies)"
    r"|contents?|inhalte?|contenidos?|conteúdo|contenuti|re-?us\w+|re-?publish\w*|re-?print\w*|free to|this (?:work"
    r"|site))\b"
)
PICTURED = pattern(
    r"\b(?:photo\w*|image|picture|pic|foto\w*|bild|credit|crédit|illustration|video|wikimedia|flickr|said|says|he|she"
    r"|they|was"
    r"|were)\b"
)
LICENCE_CHARS = 160
MOST_LICENCES = 2  # a text with more of them lists licences


@rule(
    "BP109",
    severity="error",
    words=(
        "hosted by",
        "template by",
        "templates by",
        "webflow",
        "elementor",
        "squarespace",
        "generatepress",
        "publish our",
        "entered as",
        "저작권자",
        *(
            "ansvar",
            "päätoimittaja",
            "chefredaktör",
            "felelős",
            "šéfredaktor",
            "editor & publisher",
        ),
        *(
            "editor and publisher",
            "editor-in-chief",
            "publisher",
            "무단",
            "無断",
            "無斷",
            "转载",
            "轉載",
            "版权",
            "版權",
        ),
        *(
            "著作權",
            "republish",
            "available under",
            "first published",
            "використання",
            "цитування",
            "передрук",
        ),
        *(
            "копіювання",
            "републікація",
            "использование",
            "цитирование",
            "перепечатка",
            "копирование",
        ),
        *(
            "воспроизведение",
            "proprietor",
            "published from",
            "mci (p",
            "regn",
            "second-class",
            "second class",
        ),
        *(
            "all right",
            "images and",
            "photos and",
            "text and",
            "belong",
            "subject to copyright",
            "material from",
            "licensed under",
            "may be republished",
            "free to republish",
            "copyright",
            "theme",
            "created with",
            "built with",
            "built on",
            "powered",
            "design a site",
            "this site was",
            "использовании",
            "цитировании",
            "перепечатк",
            "цитуванні",
            "використанні",
            "hak cipta",
            "转载",
            "轉載",
            "©",
        ),
        *("cc by", "cc-by", "cc0", "reuse", "re-use", "reprint", "reproduce", "copying", "do not copy", "don't copy"),
        *(
            "no copy",
            "syndication",
            "redistribution",
            "re-distribution",
            "reposting",
            "scraping",
            "feel free to",
            "free to",
        ),
        *("welcome to", "ⓒ"),
        *openings(PHRASES),
        "(c)",
        "reserved",
        "rights reserved",
        "this material",
        "no part of this",
        "reproduction",
        "republication",
        "creative commons",
        "prohibida",
        "proibida",
        "vietata",
        "nachdruck",
        "riproduzione",
        "unauthorized",
        "unauthorised",
        "powered by",
        "theme by",
        "theme:",
        "designed by",
        "website by",
        "site by",
        "web design",
        "developed by",
    ),
    confidence=0.97,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The court adjourned.\n⟦© Harbour Watch. No copying without our permission.⟧\n⟦Our words: CC BY-SA 4.0⟧",
        "Dammen höll genom natten, och byarna nedanför den sov utan att veta något om saken.\n⟦Ansvarig utgivare: Åsa "
        "Berg⟧",
        "둑은 버텼다.\n⟦무단전재 및 재배포 금지⟧",
        "The court adjourned.\n⟦All images and text © Kitchen on the Quay⟧\n⟦Proudly powered by WordPress⟧",
        "The court adjourned.\n\n⟦© 2025 Example Media Ltd. All rights reserved.⟧",
        "The court adjourned.\n⟦© Harbour Times Ltd⟧",
        "The court adjourned.\n⟦Copyright 2024 The Daily Example. All rights reserved. This material may not be "
        "published, broadcast, rewritten or redistributed.⟧",
        "Суд удалился.\n⟦Все права защищены⟧",
    ),
    good=(
        "The court adjourned.\nThe museum put its maps under CC BY, and she was glad of it.",
        "Reproduction is slow in such fish, and permission to catch them is seldom given.",
        "The author holds the copyright until 2040.",
        "(c) the tenant, who pays for the repairs.",
        "All rights reserved to the states were listed in the tenth article of the draft.",
        "Copyright law was written for printers, and it shows.",
    ),
)
def copyright_notice(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Copyright notice of the page.

    The notice belongs to the foot of the page; as text of an article it says nothing.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE)
    licensed = [stripped(line) for line in lines_at(document, places) if _is_licensed(document, line)]
    if len(licensed) <= MOST_LICENCES:
        yield from licensed


def _is_licensed(document: Document, line: Line) -> bool:
    """Whether a short line says under which licence the text stands, in other words than the notices above."""
    said = document.folded[line.start : line.end] if len(line.text) <= LICENCE_CHARS else ""
    named = LICENCE.search(said) and LICENSED.search(said) and not PICTURED.search(said)
    return bool(named) and not VARIABLE.fullmatch(core(document, line))

"""What the site will not answer for, and what it earns."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, lines_at, matches_whole, stripped

DISCLAIMER = pattern(
    # whose views these are
    r"(?:\w{0,12} ?disclaimer ?[:.–—-] ?)?(?:the )?(?:(?:views?|opinions?)(?:,? (?:and|or|views?|opinions?|thoughts?"
    r"|recommendations?)){0,4}"
    r"|(?:content|information)) (?:\w+ ){0,6}?(?:expressed|made|given|contained|provided|presented|shared"
    r"|offered)\b.{0,120}\b(?:are (?:those|solely|their own|his own|her own|personal|the author's|my own)"
    r"|do(?:es)? not (?:necessarily )?(?:reflect|represent|constitute)"
    r"|(?:is|are) (?:for|not) (?:\w+ ){0,4}(?:information|advice|purposes))\b.{0,400}"
    r"|(?:the )?(?:views|opinions) (?:here|above|below|in this \w+|voiced here|printed here"
    r"|on this page) are [^.?!]{4,100}"
    # no advice
    r"|(?:disclaimer ?[:.–—-] ?)?(?:this (?:article|content|post|information|material|site)|the (?:information|content)"
    r"|nothing (?:in|on) this)\b.{0,120}\b(?:informational|educational|information|general) purposes\b.{0,400}"
    r"|(?:disclaimer ?[:.–—-] ?)?(?:this|the|nothing|always|please|any|all|we|our"
    r"|views)\b.{0,160}\b(?:not (?:be )?(?:\w+ ){0,4}(?:investment|financial|legal|medical|professional) advice"
    r"|not a substitute for (?:\w+ ){0,3}(?:medical|professional|legal) advice|consult (?:a"
    r"|your) (?:\w+ ){0,3}(?:doctor|physician|advis[eo]r|healthcare provider|certified expert)s? before"
    r"|check with certified experts before)\b.{0,300}"
    r"|disclaimer ?: ?.{10,400}\b(?:third[ -]part(?:y|ies)|not (?:be )?(?:held )?(?:responsible|liable)"
    r"|no (?:responsibility|liability|warrant\w+))\b.{0,400}"
    # what is earned
    r"|.{0,120}\b(?:(?:contains?|includes?|uses?|may be) (?:\w+ ){0,3}affiliate links?|affiliate commission"
    r"|we (?:may |might |could |will )?(?:earn|receive|get|make) an? (?:small |affiliate )?commission"
    r"|as an amazon associate)\b.{0,300}"
    r"|.{0,60}\blinks?\b[^.?!]{0,40}\b(?:earns?|makes?|pays?|brings?) (?:us|me) [^.?!]{2,40}[.!]?"
    # "(we get a biscuit if you book)"
    r"|.{0,140}\b(?:we|i) (?:(?:may|might|will|can|could|do) )?(?:get|earn|receive|make|take|pocket|keep) [^.!?]{2,40}"
    r" (?:if|when|whenever|every time|each time|should|once) you (?:do\b|buy|book|click|order|use|sign|shop|join"
    r"|purchase"
    r"|subscribe|tap|go through|act)[^.!?]{0,60}[.!]?"
    r"|(?:\()?prices? (?:\w+ ){0,3}(?:correct|accurate) at (?:the )?time of\b.{0,200}"
    r"|.{0,40}\bwe may (?:\w+ )?(?:earn|receive|be paid|get)\b.{0,60}\b(?:purchase|buy|link|commission)\b.{0,200}"
    r"|.{0,60}\b(?:affiliate-links?|provisions-links?|liens? affiliés?|enlaces? de afiliad\w+"
    r"|links? de afiliad\w+)\b.{0,300}"
    # what it promises of its own work
    r"|.{0,80}\b(?:has strict sourcing guidelines|(?:follows?|adheres? to|abides? by|comply with"
    r"|complies with) (?:our |its |the )?(?:strict )?"
    r"(?:editorial (?:guidelines|process|policy|standards)|editors' code of practice)|(?:we|site|paper|title) (?:is"
    r"|are) regulated by ipso"
    r"|relies on peer-reviewed studies)\b.{0,300}"
    r"|we are regulated by .{0,200}"
    r"|our (?:editorial|news|newsroom) (?:team|staff|content|policy|desk|operations?)\b.{0,120}\b(?:principles"
    r"|guidelines|standards"
    r"|independen\w+|integrity)\b.{0,300}"
    r"|our (?:standards|principles) ?: ?.{3,80}"
    r"|(?:.{2,160}\b)?do(?:es)? not work for, consult, own shares in or receive funding\b.{0,400}"
    r"|how we reviewed this article:?|our (?:editorial|review|fact[ -]checking) process:?|here's our process\.?"
    # a company's words on its own forecasts
    r"|(?:this|the) (?:press release|news release|release|announcement"
    r"|communication)\b.{0,80}\bforward[ -]looking statements\b.{0,600}"
    r"|(?:certain|some) (?:statements|information)\b.{0,120}\bforward[ -]looking\b.{0,600}"
    # risks, positions and delays on market pages
    r"|(?:\w{0,12} ?disclaimer ?[:.–—-] ?)?(?:past performance|cfds are complex|capital at risk|your capital is at risk"
    r"|trading (?:in )?(?:financial|forex|cfds|cryptocurrenc)\w*|investing (?:in|involves)"
    r"|crypto\w* (?:is|are|assets))\b.{0,160}\b(?:risk\w*|guarantee|indicat\w+|lose|losing|volatile"
    r"|future results)\b.{0,400}"
    r"|(?:your )?capital (?:is )?at risk|(?:this is )?not (?:investment|financial|legal|medical) advice\b.{0,80}"
    r"|(?:risk (?:disclosure|warning)|analyst'?s? disclosure|(?:\w+ ){0,2}disclosure"
    r"|investment disclaimer) ?[:.–—-] ?.{0,300}\b(?:commissions?|affiliate|positions?|risks?|sponsor\w*|paid|advice"
    r"|compensat\w+|shares|guarantee|stock|derivative)\b.{0,400}"
    r"|.{2,60} (?:has|have|had|holds?|owns?) (?:no |a )?(?:position|stock|shares?)s?\b.{0,40}\b(?:in"
    r"|of) any (?:of the )?(?:stocks?|securities|companies)\b.{0,300}"
    r"|on the date of publication\b.{0,400}|i (?:am not receiving compensation|have no business relationship)\b.{0,300}"
    r"|i/we (?:have|own|hold)\b.{0,300}|you should consider whether you (?:understand|can afford)\b.{0,200}"
    r"|(?:information|markets|opinions|content|data) (?:on these pages|expressed here|contained (?:in"
    r"|on) this)\b.{0,120}\b(?:risks?|purposes|not|forward-looking)\b.{0,500}"
    r"|[\w' ]{2,40} (?:and any provider of the data|will not accept liability|would like to remind you"
    r"|does not provide investment advice|is not an investment advis[eo]r|is not responsible for any)\b.{0,400}"
    r"|(?:all |market )?(?:quotes|data|prices)\b.{0,30}\bdelayed\b.{0,20}\b(?:minutes|min)\b.{0,120}"
    r"|quotes displayed in real-time\b.{0,120}|market data provided by\b.{0,120}|powered and implemented by\b.{0,120}"
    r"|\*? ?stock advisor returns as of\b.{0,60}|this article by .{2,40} is general in nature\b.{0,600}"
    r"|we provide commentary based on historical data\b.{0,500}"
    r"|this article (?:does not|is for|is not)\b.{0,80}\b(?:investment advice|recommendations?|information purposes"
    r"|general information)\b.{0,400}"
    r"|the author will not be held responsible\b.{0,200}|if not otherwise explicitly mentioned\b.{0,300}"
    # what it earns, how it tests, whose views it prints
    r"|(?:disclosure ?: ?)?(?:(?:if|when) you (?:buy|purchase|click|shop)\b.{0,120}\b(?:links?"
    r"|site)\b.{0,120}\b(?:commission|earn|paid|compensat\w+)\b.{0,200})"
    r"|(?:.{0,40} )?income earning auto affiliate links.{0,30}"
    r"|(?:all )?(?:products|items|services)\b.{0,60}\b(?:independently|carefully) (?:reviewed|selected|chosen"
    r"|curated)\b.{0,300}"
    r"|our (?:expert )?(?:reviewers|editors|testers)\b.{0,60}\b(?:spend|test|pick|choose|select|recommend)\w*\b.{0,300}"
    r"|[\w' ]{2,30} recommendations are based on\b.{0,300}|we gather data from the best\b.{0,200}"
    r"|(?:the |\()?(?:views|opinions|thoughts|comments|statements|contributions|facts)\b.{0,160}\b(?:do(?:es)? not"
    r"|are not|not) (?:necessarily )?(?:reflect|represent|those of)\b.{0,300}"
    r"|[\w',. ]{2,80} (?:does not|do not) (?:express opinions|take institutional positions|take positions)\b.{0,300}"
    r"|(?:the )?.{2,80} (?:is|are) not responsible for (?:the )?(?:accuracy|content|external|errors)\b.{0,300}"
    r"|neither .{2,120} accepts? (?:any )?responsibility\b.{0,200}|the issuer is solely responsible\b.{0,120}"
    r"|.{2,80} provides this (?:news )?content\b.{0,60}\bas is\b.{0,500}"
    r"|.{2,40} provides the information\b.{0,20}\bas is\b.{0,400}"
    r"|we do not accept any (?:responsibility|liability)\b.{0,300}"
    r"|(?:nutrition(?:al)? )(?:information|facts|values?|data) (?:is|are|provided)\b.{0,60}\b(?:estimates?"
    r"|approximat\w+|automatically|calculated)\b.{0,200}"
    r"|[\w' ]{2,40} (?:coverage )?receives (?:financial )?support from\b.{0,300}"
    r"|.{2,60} is solely responsible for all content\b.{0,240}|.{2,60} receives? funding from .{2,160}"
    r"|(?:trusted|strict) editorial (?:content|policy)\b.{0,200}"
    r"|(?:the highest standards|created by industry experts)\b.{0,120}"
    r"|editorial process for .{2,40} is centered\b.{0,400}"
    r"|this article has been (?:fact[- ]checked|reviewed according to)\b.{0,400}"
    r"|(?:редакция|редакція|мнение (?:редакции|автора)|думка (?:редакції|автора))\b.{0,60}\b(?:не несёт|не несет"
    r"|не несе|может не совпадать|може не збігатися|не відповідає)\b.{0,160}"
    r"|(?:声明|免责声明|免責聲明)[:：]?.{0,20}(?:本文|文章|本站).{0,120}|.{0,20}本文仅代表作者.{0,60}"
    r"|\*? ?(?:die )?mit (?:einem )?(?:sternchen|\*)\b.{0,200}"
    r"|.{0,60}\b(?:affiliate-?links?|provisions?links?)\b.{0,240}"
    r"|(?:the )?[\w&.' ]{2,60} (?:receives|is supported by|gets) (?:financial )?(?:support|funding"
    r"|grants?)\b.{0,60}\b(?:from|for)\b.{0,60}\b(?:foundation|philanthrop|coverage)\w*\b.{0,240}"
    r"|.{2,60} is solely responsible for (?:all )?(?:its )?content\b.{0,160}"
    r"|.{0,60}\b(?:standards|rules) for working with philanthrop\w+\b.{0,200}"
    r"|.{2,30} (?:coverage|climate|religion|ethics) disclosure\b.{0,200}|safe harbor statement\b.{0,120}"
    r"|(?:this|the following) (?:press release|release) contains\b.{0,300}"
    r"|(?:dette er|denne artikkelen er) (?:en|et) (?:kronikk|debattinnlegg|kommentar|leder|meningsytring)\b.{0,200}"
    r"|(?:kirjoitus on|kirjoittajan) mielipide\w*.{0,120}|(?:dit is een|deze) (?:opinie\w*|ingezonden|column)\b.{0,160}"
    r"|a correction was made on\b.{0,240}|how we handle corrections|note ?: ?this item may be affected\b.{0,240}"
    r"|(?:the )?content (?:on this (?:page|site) )?is (?:for|intended for) (?:entertainment|informational|information"
    r"|educational)(?: purposes)?(?: only)?\b.{0,200}"
    r"|[\w.]{3,20} may earn revenue from\b.{0,200}"
    r"|(?:all )?(?:products|tips|picks|predictions)\b.{0,40}\bfor entertainment\b.{0,160}"
    r"|(?:springer nature|the publisher|mdpi|frontiers|elsevier) (?:remains|stays) neutral\b.{0,240}"
    r"|[\w' ]{3,30} (?:uses|relies on|cites) only (?:high-quality|peer-reviewed|reputable)\b.{0,240}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"detta är en (?:opinionstext|ledare|debattartikel|krönika|insändare|kommentar|analys|recension)\b.{0,200}"
    r"|(?:åsikter|åsikterna|de åsikter)\b.{0,40}\b(?:skribentens|egna)\b.{0,60}"
    r"|dette er (?:en|et) (?:kronik|debatindlæg|læserbrev|leder|klumme)\b.{0,200}"
    r"|(?:este es un|esta es una|este artículo es de|este artigo de) (?:artículo de )?opini\w+\b.{0,160}"
    r"|.{0,40}\b(?:opiniones|opiniões|opinioni|opinions) (?:expresadas|expressas|espresse|exprimées|vertidas)\b.{0,200}"
    r"|så (?:arbetar|jobbar) vi ?[:.–—-] ?.{3,200}"
    r"|(?:detta är|slik jobber|sådan arbejder) vi\b.{0,160}"
    r"|(?:特别声明|特別聲明|郑重声明|聲明|声明|免责声明|免責聲明|风险提示|版权声明|作者声明|编者注|平台声明"
    r"|本文为).{0,6}[:：].{6,240}"
    r"|(?:以上内容|本文内容|该文观点|文章内容|本文观点|本文).{0,30}(?:仅代表|仅供参考|不代表|僅代表|不構成"
    r"|不构成).{0,120}"
    r"|.{0,60}(?:本平台仅提供信息存储|投资有风险|入市有风险|不构成投资建议|僅供參考).{0,100}"
)
# "Nothing we print is investment advice": no advice, in a short line of its own, in whatever words.
NO_ADVICE = pattern(
    r"(?:(?:nothing|none of|not|never|neither|do not|don't|does not|doesn't|no|we are not|we're not|i am not|i'm not"
    r"|this isn't"
    r"|these are not|content|articles?|posts?|opinions?|information|risk (?:warning|notice|tip|note)|please|remember"
    r"|note|nfa)\b"
    r"[^.!?]{0,90}\b(?:investment|financial|legal|medical|tax|trading|betting|health|professional|investing) (?:advice"
    r"|recommendations?|advis[eo]rs?|guidance|counsel)\b"
    r"|nfa\b|dyor\b|(?:always )?do your own (?:research|homework|digging)\b"
    r"|(?:\(? ?(?:disclosure|full disclosure|disclaimer) ?: )?(?:the )?(?:author|writer|editor|columnist|reporter)s? "
    r"(?:owns?|holds?"
    r"|is long|is short|has (?:a )?(?:position|stake|shares)|(?:does|do) not (?:own|hold)|has no (?:position|stake))"
    r"(?: ?: ?[^.!?]{2,60}| [^.!?]{2,60})?"
    r"|(?:keine|stellt keine|dies ist keine)\b[^.!?]{0,60}\b(?:anlage|finanz|rechts)\w*(?:beratung|empfehlung)\b"
    r"|(?:ne constitue|ceci n'est)\b[^.!?]{0,60}\bconseil\w*\b|(?:no (?:constituye|es|son)|esto no "
    r"es)\b[^.!?]{0,60}\b(?:asesor\w+"
    r"|consejo|recomendación|recomendaciones)\b|não (?:constitui|é|são)\b[^.!?]{0,60}\b(?:aconselhamento"
    r"|recomendaç\w+)\b"
    r"|non (?:costituisc\w+|è|sono)\b[^.!?]{0,60}\b(?:consulenza|consigl\w+|raccomandazion\w+)\b"
    r"|geen\b[^.!?]{0,40}\badvies\b"
    r"|не является\b[^.!?]{0,60}\bрекомендаци\w+|yatırım tavsiyesi değildir)(?:[.!?,;:)–—-].{0,120})?"
)
TOLD = pattern(r"\b(?:he|she|they|his|her|their|was|were|had|who)\b")
ADVICE_CHARS = 180
LONGEST_CHARS = 900
VOICES = (" said", " told ", " wrote ", "“", " asked ")


@rule(
    "BP127",
    severity="error",
    words=(
        "strict editorial",
        "regulated by",
        "our review",
        "our testers",
        "risk warning",
        "editorial policy",
        "take positions",
        "detta är vi",
        "esta es una",
        "este es un",
        "slik jobber",
        "sådan arbejder",
        "入市有风险",
        "receives ",
        *(
            "nfa",
            "dyor",
            "your own ",
            *(
                " if you ",
                " when you ",
                "whenever you",
                "earn us",
                "earns us",
                "make us",
                "pay us",
                "pays us",
                "views ",
                "opinions ",
                " time you ",
                "should you ",
                " once you ",
            ),
            "author own",
            "author hold",
            "writer own",
            "writer hold",
            "editor own",
            "beratung",
        ),
        *(
            "empfehlung",
            "conseil",
            "asesor",
            "consejo",
            "recomenda",
            "aconselha",
            "consulenza",
            "consigl",
            "raccomanda",
        ),
        *("advies", "рекомендаци", "tavsiyesi", "recommendation", "adviser", "advisor"),
        *(
            "remains neutral",
            "stays neutral",
            "uses only",
            "cites only",
            "relies on only",
        ),
        *(
            "solely responsible",
            "philanthrop",
            "disclosure",
            "safe harbor",
            "release contains",
            "opinionstext",
        ),
        *(
            "debattartikel",
            "insändare",
            "krönika",
            "ledare",
            "åsikter",
            "kronikk",
            "debattinnlegg",
        ),
        *(
            "meningsytring",
            "kronik",
            "debatindlæg",
            "mielipide",
            "opinie",
            "opiniones",
            "opiniões",
            "opinioni",
        ),
        *(
            "opinions expr",
            "opinión",
            "opinião",
            "arbetar vi",
            "jobbar vi",
            "a correction was",
        ),
        *(
            "handle corrections",
            "item may be",
            "声明",
            "聲明",
            "风险提示",
            "编者注",
            "仅代表",
            "僅代表",
            "不代表",
            "仅供参考",
            "僅供參考",
        ),
        *(
            "投资有风险",
            "不构成",
            "不構成",
            "for entertainment",
            "entertainment only",
            "earn revenue",
        ),
        *(
            "past performance",
            "cfds",
            "at risk",
            "trading",
            "investing",
            "crypto",
            "not investment",
            "not financial",
            "not legal",
            "not medical",
            "disclosure",
            "any stock",
            "any of the",
            "date of publication",
            "receiving compensation",
            "business relationship",
            "i/we",
            "consider whether",
            "on these pages",
            "expressed here",
            "expressed herein",
            "contained in this",
            "contained on this",
            "provider of the data",
            "accept liability",
            "remind you",
            "delayed",
            "in real-time",
            "market data",
            "powered and implemented",
            "stock advisor",
            "general in nature",
            "historical data",
            "held responsible",
            "explicitly mentioned",
            "purchase",
            " earn",
            "independently",
            "reviewers",
            "our editors",
            "our experts",
            "recommendations are",
            "gather data",
            "not necessarily",
            "do not reflect",
            "does not reflect",
            "do not represent",
            "express opinions",
            "institutional positions",
            "not responsible",
            "responsibility",
            "solely responsible",
            "as is",
            "liability",
            "nutrition",
            "support from",
            "receives funding",
            "receive funding",
            "editorial content",
            "highest standards",
            "industry experts",
            "editorial process",
            "fact-checked",
            "fact checked",
            "редакци",
            "мнение",
            "думка",
            "редакція",
            "声明",
            "本文",
            "sternchen",
        ),
        *(
            "disclaimer",
            "opinions expressed",
            "views expressed",
            "opinion expressed",
            "views and",
            "opinions and",
            "purposes",
        ),
        *(
            " advice",
            "consult ",
            "certified experts",
            "affiliate",
            "commission",
            "amazon associate",
            "at time of",
            "at the time of",
        ),
        *(
            "we may",
            "provisions-link",
            "liens affiliés",
            "lien affilié",
            "de afiliad",
            "guidelines",
            "code of practice",
        ),
        *(
            "ipso",
            "our editorial",
            "our news",
            "our standards",
            "our principles",
            "own shares in",
            "editorial process",
            "how we reviewed",
            "our process",
            "fact-checking process",
            "forward-looking",
            "forward looking",
        ),
    ),
    confidence=0.9,
    source="Foot lines of market pages, health sites and reviews; press releases",
    bad=(
        "Shares rose.\n⟦Nothing the Ledger prints is tax advice.⟧\n⟦(The author holds: tin, copper)⟧",
        "Aktierna steg.\n⟦Detta är en debattartikel. Åsikterna är skribentens egna.⟧",
        "股价上涨。\n⟦特别声明：本文仅代表作者观点，不构成投资建议。⟧",
        "Shares rose.\n⟦Past performance is no guarantee of future results. Your capital is at risk.⟧\n⟦All quotes "
        "delayed by at least 15 minutes.⟧",
        "Shares rose.\n\n⟦Disclaimer: The views and recommendations made above are those of individual analysts, and "
        "not of this site.⟧",
        "⟦This post may contain affiliate links. We may earn a small commission if you buy something.⟧\nThe kettle "
        "boils fast.",
        "Shares rose.\n⟦Our editorial team follows a strict set of principles. Our parent company owns shares of "
        "banks.⟧",
        "The kettle boils fast.\n⟦Kettles from £9 (we get a biscuit if you buy one)⟧\n⟦(writer holds: KTL, STM)⟧",
        "The kettle boils fast.\n⟦(Prices correct at time of publication.)⟧",
        "Eat greens.\n\n⟦This content is for informational purposes only and is not a substitute for medical advice.⟧",
    ),
    good=(
        "Nothing her uncle gave her was legal advice, and she paid for all of it in the end.",
        "The past performance of the pump gave no guarantee to anybody, the farmers told the court.",
        "The views expressed at the hearing were those of the farmers, the chairman said.",
        "Agents earn a commission of two percent on each house, and they may keep half of it.",
        "Her lawyer gave her legal advice, and she did not take it.",
        "The editorial guidelines of the paper were written in 1921, and nobody there has read them since.",
    ),
)
def disclaimer(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Disclaimer of the site: whose views these are, what is no advice, what it earns by links.

    A form of words that stands under every article of a site.
    """
    for line in lines_at(document, places):
        if len(line.text) > LONGEST_CHARS or any(voice in line.text for voice in VOICES):
            continue
        said = core(document, line)
        if matches_whole(document, said, DISCLAIMER, ELSEWHERE) or _is_no_advice(document, line, said):
            yield stripped(line)


def _is_no_advice(document: Document, line: Line, said: str) -> bool:
    """Whether a short line says in whatever words that the site gives no advice, and nobody is told of."""
    short = len(line.text) <= ADVICE_CHARS and NO_ADVICE.fullmatch(said) is not None
    return short and not TOLD.search(said) and not document.in_quotation(line.start, line.end)

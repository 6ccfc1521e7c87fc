"""A site speaks of itself: what it brings, who belongs to it, where its news are."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "end of article / thanks for reading / thank you for reading / thanks for listening / "
    "for more updates, stay tuned / stay tuned for more updates / stay tuned / support us / "
    "support our journalism / support our work / support local journalism / "
    "support independent journalism / support quality journalism / "
    "support your local station / become a patron / "
    "become our patron / become a supporter / help us grow / join our mission / before you go / "
    "join our community / "
    "want to write / "
    "why trust us / "
    "why you can trust us / our mission / the news you need / note from the author / a note from the editor / "
    "like and subscribe / don't forget to like and subscribe / like, comment and subscribe / "
    "subscribe to our channel / subscribe to our youtube channel / hit the bell icon for notifications / "
    "jetzt unterstützen / unterstützen sie uns / soutenez-nous / faire un don / apóyanos / hazte socio / "
    "haz una donación / apoie-nos / apoie o jornalismo / sostienici / steun ons / wesprzyj nas / "
    "поддержать нас / поддержите нас / підтримати нас / підтримайте нас / bizi destekleyin",
    "donate today / donate now / make a donation / make a gift / make a one-time gift / make a monthly gift / make "
    "a one-time gift make a monthly gift / give monthly / give once / give today / become a sustaining member / "
    "become a sustainer / become a monthly donor / become a sustaining member of your local station today / support "
    "our reporting / support our newsroom / support nonprofit journalism / support public media / support public "
    "radio / support this work / fund our journalism / thank you to our supporters / choose an amount / choose your "
    "amount / your gift will be matched / jetzt spenden / spende jetzt / hier spenden / online spenden / mitglied "
    "werden / jetzt mitglied werden / förderer werden / fördermitglied werden / abo verschenken / unterstütze uns / "
    "je fais un don / faites un don / je soutiens / soutenez notre travail / soutenez un média indépendant / "
    "devenir membre / devenez membre / dona ahora / donar ahora / hazte socia / hazte miembro / apoya nuestro "
    "periodismo / apoya el periodismo independiente / doe agora / apoie nosso trabalho / apoie o jornalismo "
    "independente / seja um apoiador / seja membro / torne-se membro / faça uma doação / fai una donazione / dona "
    "ora / diventa sostenitore / sostieni il nostro lavoro / sostieni il giornalismo indipendente / doneer nu / "
    "steun ons werk / word donateur / word vriend / steun onafhankelijke journalistiek / stöd oss / stöd vårt "
    "arbete / bli månadsgivare / ge en gåva / skänk en gåva / støtt oss / støtt vårt arbeid / gi en gave / bli "
    "medlem / støt os / støt vores arbejde / giv et bidrag / bliv medlem / tue meitä / tule jäseneksi / podpořte "
    "nás / přispějte / darujte / támogasson minket / támogatom / adományozok / adományozzon / susține-ne / donează "
    "/ donează acum / στηρίξτε μας / υποστηρίξτε μας / κάντε μια δωρεά / задонатити / підтримати проєкт / "
    "підтримати редакцію / стати патроном / станьте нашим патроном / задонатити на незалежну журналістику / "
    "підтримайте незалежну журналістику / поддержать проект / поддержать редакцию / сделать пожертвование / стать "
    "патроном / bağış yap / bize destek olun / destek ol / wesprzyj / przekaż darowiznę / zostań patronem / "
    "wesprzyj nasze media / postaw kawę / 立即捐款 / 支持我们 / 支持我們 / 贊助我們 / 定期定額 / 赞赏 / 寄付する "
    "/ 支援する / サポートする / 후원하기 / "
    "정기후원 / donasi sekarang / dukung kami / दान करें / সহযোগিতা করুন / תרמו / תרמו עכשיו / תמכו בנו / تبرع الآن / "
    "ادعمنا",
)
VARIABLE = pattern(
    # Stay tuned for more, and ring the bell!
    r"stay tuned (?:for|to) [^.?!]{2,60}[.!]*(?: [^.?!]{0,30}\b(?:bell|like|subscribe|follow)\b[^.?!]{0,30})?"
    r"|(?:(?:don't|do not) forget to |be sure to |please )?(?:hit|smash|ring) (?:the|that|our)"
    r" (?:bell|like button|subscribe button|bell icon|notification bell)\b[^.?!]{0,60}"
    # where the news are, and how fresh
    r"|(?:track|catch|get|check out|find|follow|browse|stay updated with|stay up to date with|keep up with"
    r"|read) (?:all )?(?:the |our )?(?:\w+ ){0,3}(?:latest|breaking|top|live|all the)\b.{0,120}\b(?:news|updates"
    r"|headlines|developments|stories|reviews|coverage|world of \w+)\b.{0,160}\b(?:on|at|from|with|here"
    r"|around the world|fingertips|channel)\b.{0,160}"
    r"|for (?:the |more |all )?(?:the )?(?:latest|breaking|more|local)\b.{0,100}\b(?:news|weather|sports|updates"
    r"|coverage)\b.{0,80}\b(?:head to|visit|go to|check|download|follow|like|tune|click|see|log on)\b.{0,160}"
    r"|like what you(?:'re| are) reading\b.{0,80}|top trending stories from\b.{0,40}"
    r"|.{2,40} top headlines are here\b.{0,100}"
    r"|(?:listen to|watch|stream) (?:the latest|every|all the|our latest) .{2,60}\b(?:only )?on .{2,40}"
    r"|click on (?:the )?.{2,40} for the latest\b.{0,80}"
    # who it is
    r"|you(?:'re| are) reading .{2,40} ?[—–-] ?.{2,120}|be sure to check out our homepage\b.{0,160}|.{2,60} "
    r"(?:is|are) (?:a )?part of (?:(?:the )?.{2,40}\b(?:family|network|media group)(?: of (?:\w+ )?(?:sites"
    r"|stations|newspapers|brands|titles))?|.{2,40} (?:inc|ltd|plc|group|media)\b\.?,? an? .{2,60}\b(?:group"
    r"|publisher|company)\b.{0,100})"
    # "Part of the Torrin group: Torrin Mills – Torrin Boats", "Our other papers | …"
    r"|(?:(?:a |an? \w+ |proudly |proud )?(?:part|member|title|brand|site|product|publication|service) of"
    r"|brought to you by"
    r"|from the makers of) (?:the |our )?[\w&'. -]{2,40} (?:family|network|group|stable"
    r"|portfolio)(?: of (?:\w+ )?(?:sites"
    r"|stations|newspapers|papers|brands|titles))?(?: ?[:|–—·-] ?.{3,160})?"
    r"|(?:more )?(?:from )?(?:our|more|other|all our|our other|our sister|sister|partner) (?:sister |partner |local "
    r"|regional )?(?:sites|titles|papers"
    r"|newspapers|brands|publications|websites|stations|portals)(?: (?:in|from"
    r"|of) the [\w&' -]{2,30})?(?: ?[:|–—·] ?.{3,160})?"
    r"|.{2,40} publishes around \d+ (?:reports|stories|articles)\b.{0,500}|articles and commentaries that "
    r"identify\b.{0,240}|the .{2,40} (?:desk|team) (?:comprises|consists of|is a team|is made up)\b.{0,300}"
    r"|[\w' .&-]{2,40} (?:is|are) (?:powered by optimists|an award-winning (?:media|news)|the home for|a "
    r"nonprofit news|an independent, nonprofit|committed to quality, independence)\b.{0,240}"
    r"|(?:about )?the (?:\w+ ){1,4}news desk|we (?:are proud|acknowledge (?:the )?aboriginal|acknowledge the "
    r"traditional)\b.{0,240}|this (?:site|website) is part of\b.{0,120}|© ?\d{4}[-–]\d{4}\. this site\b.{0,160}"
    # what it asks for
    r"|(?:we're|we are|we've been|we have been) working hard to bring you\b.{0,240}|by contributing,? you\b.{0,200}"
    r"|good journalism (?:costs|is)\b.{0,240}|for continued free access\b.{0,240}|your tax[- ]deductible gift\b.{0,160}"
    r"|thank(?:s| you) for (?:reading|being part of|visiting|supporting) (?:(?:the )?(?:our|us|this)\b[\w .!]{0,60}"
    r"|[\w.]{2,20}(?: [\w.]{2,20})?!? ?.{0,100}subscri.{0,60}|[\w.]{2,20}(?: [\w.]{2,20})?!?)"
    r"|.{2,40} is a reader-supported publication\b.{0,240}|we need your (?:support|help) to\b.{0,120}"
    r"|get involved (?:with|in) the news\b.{0,60}|as a subscriber, you are shown\b.{0,120}"
    r"|those ads you do see\b.{0,120}|(?:these adverts enable|it is important that we continue to promote)\b.{0,240}"
    r"|support .{2,40} on patreon\b.{0,30}|support local journalism\b.{0,80}|write an article and join\b.{0,160}"
    r"|(?:hi|hello),? (?:this is|i'm) [\w .'-]{3,40}, the author of this\b.{0,300}|(?:use|find) this topic\b.{0,60}"
    r"|subscribe for a daily dose\b.{0,40}"
    r"|(?:donate|give) (?:today|now|here|monthly|once)\b[^.?!]{0,30}\b(?:your gift|will be matched|matched|double"
    r"|triple|and help|to help|to support)\b.{0,80}"
    r"|your (?:gift|donation) will be (?:matched|doubled|tripled)\b.{0,80}"
    r"|[$£€] ?\d[\d,.]* (?:could|can|will|would) (?:buy|provide|help|feed|pay|supply|give|cover|fund)\b.{0,100}"
    r"|choose (?:an|your) amount ?:? ?(?:[$£€] ?\d[\d,]*[ ,/|]*){2,8}(?:other)?"
    r"|support [\w' .&’]{2,40}'? ?(?:journalism of|with a monthly|today\b|by becoming|and help|from as little).{0,120}"
    r"|(?:whether you give|however much you give|if you can give) .{4,160}"
    r"|your (?:donation|support|gift|contribution) (?:allows|enables|helps|makes it possible|lets) us\b.{0,160}"
    r"|your (?:donation|support|gift|contribution|subscription) makes (?:this|our|independent) [\w ]{3,40} possible"
    r"|at such a critical (?:moment|time)\b.{0,240}"
    r"|help us (?:continue|keep) (?:our|doing|this)\b.{0,60}(?:give|donate|text|support)\b.{0,80}"
    r"|[\w' ]{2,30}: become an? [\w' ]{2,30} and help us\b.{0,100}"
    r"|become a (?:sustaining |monthly )?(?:member|supporter|friend|patron|donor) of [\w' .&]{3,60}"
    r"|pay attention ?: .{10,200}|bookmark our (?:website|site|page)\b.{0,240}|help us stay free\b.{0,100}"
    r"|[\w .'-]{3,40}(?:'s)? (?:independent |nonprofit |public service )?journalism is (?:made possible|funded"
    r"|supported|paid for) by\b.{0,120}"
    r"|stand up for (?:truly )?(?:independent|trusted)\b.{0,120}"
    r"|(?:additional |major )?(?:support|funding) (?:for .{2,60} )?(?:is )?provided by ?:?.{0,160}"
    r"|become an? [\w ]{2,20} sponsor\b.{0,60}"
)
TITLES = (
    r"(?:seiten|marken|titel|portale|zeitungen|sites|titres|journaux|marques|medios|sitios|marcas|diarios|siti|testate"
    r"|giornali|jornais|títulos|titels|merken|kranten|serwisy|tytuły|сайты|проекты|издания)"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"(?:(?:ein|eine) (?:angebot|marke|titel|produkt) (?:von|der|des)|teil (?:von|der|des)|(?:une (?:marque"
    r"|publication)|un"
    r" (?:site|titre)) (?:de|du)|(?:un medio|una marca|parte|una publicación|un sitio) (?:de|del)|(?:un sito"
    r"|una testata"
    r"|parte) (?:di|del|della)|(?:um site|uma marca|parte) d[eoa]|onderdeel van|część|проект|входит в)"
    r" (?:(?:la|der|die|das|le|il|o|a|de|het) )?[\w&'. -]{2,40} ?(?:gruppe|netzwerk|mediengruppe|verlag\w*|groupe"
    r"|réseau|red"
    r"|grupo|gruppo|rete|rede|groep|netwerk|grupy|sieci|групп\w+|сет\w+)?"
    r" ?[:|–—·] ?[^:]{2,60}[–—·|,/][^:]{2,80}"
    r"|(?:(?:unsere|nos|nuestr[ao]s|i nostri|le nostre|nossos|nossas|onze|nasze|наши) (?:anderen |autres |altre "
    r"|otros )?"
    rf"{TITLES}(?: ?[:|–—·] ?.{{3,160}})?"
    rf"|(?:weitere|autres|otr[ao]s|altr[ei]|outr[ao]s|andere|inne|другие) {TITLES}(?: (?:du groupe|del grupo|del gruppo"
    r"|do grupo|der gruppe|grupy|группы))?(?: ?[:|–—·] ?.{3,160}))|"
    r"(?:підтримайте|підтримати|станьте|поддержите|wesprzyj|wspieraj|steun|stöd|støtt|støt|tue|podpořte|támogassa"
    r"|támogasd|susține|στηρίξτε|unterstützen sie|unterstütze|soutenez|apoya|apoie|sostieni)\b.{0,50}\b(?:журналіст\w*"
    r"|журналист\w*|клуб\w*|dziennikarst\w*|journalisti[ek]\w*|journalistikk?en?|journalismus|journalisme|periodismo"
    r"|jornalismo|giornalismo|žurnalistik\w*|novinařin\w*|újságírás\w*|jurnalism\w*|δημοσιογραφία|редакці\w*|редакци\w*"
    r"|redakcj\w+|redaction|redaktion\w*|rédaction)\b.{0,80}"
)


@rule(
    "BP145",
    severity="error",
    words=(
        "watch every",
        "your support makes",
        "your donation makes",
        "your gift makes",
        "your contribution makes",
        "your subscription makes",
        "this website is",
        "this site",
        "this topic",
        "be tripled",
        "can pay",
        "can fund",
        "can feed",
        "can cover",
        "could help",
        "can help",
        "can give",
        "would provide",
        "you can give",
        "your gift",
        "is provided by",
        " sponsor",
        *(
            *(
                "member of",
                "title of",
                "brand of",
                "site of",
                "product of",
                "publication of",
                "service of",
                " family",
                " network",
            ),
            *(
                " group",
                " stable",
                "portfolio",
                " titles",
                " papers",
                "newspapers",
                " brands",
                "publications",
                "websites",
            ),
            *(
                "sister sites",
                "our sites",
                "other sites",
                "partner sites",
                " portals",
                " stations",
                "angebot v",
                "angebot d",
                "marke v",
            ),
            *(
                "marke d",
                "titel d",
                "teil d",
                "marque d",
                "titre d",
                "site d",
                "medio de",
                "marca de",
                "parte d",
                "sito d",
                "testata d",
            ),
            *(
                "onderdeel",
                "część",
                "входит в",
                "unsere ",
                "weitere ",
                "nos ",
                "nuestr",
                "otros ",
                "altri ",
                "nostri ",
                "nostre ",
            ),
            *("outros ", "nossos ", "onze ", "andere ", "nasze ", "inne ", "наши ", "другие "),
            "become a member",
            "become a sust",
            "become a monthly",
            "become a friend",
        ),
        *(
            "could help a",
            "is supported by",
            "support provided by",
            "funding provided by",
            "and help us",
        ),
        *(
            "made possible",
            "is funded",
            "stand up for",
        ),
        *(
            "matched",
            "doubled",
            "could buy",
            "can buy",
            "will buy",
            "could provide",
            "can provide",
        ),
        *(
            "will provide",
            "will feed",
            "could feed",
            "could pay",
            "choose an amount",
        ),
        *(
            "choose your amount",
            "journalism of",
            "monthly debit",
            "by becoming",
            "give £",
            "give $",
            "give €",
        ),
        *(
            "however much",
            "critical moment",
            "critical time",
            "us continue",
            "us keep",
            "allows us",
        ),
        *(
            "enables us",
            "helps us",
            "журналіст",
            "журналист",
            "dziennikar",
        ),
        *(
            "journalisti",
            "journalism",
            "periodismo",
            "jornalismo",
            "giornalismo",
            "novinař",
            "újságírás",
        ),
        *(
            "jurnalism",
            "δημοσιογραφία",
            "редакці",
            "редакци",
            "redakcj",
            "rédaction",
            "redaktion",
            "клуб",
        ),
        *(
            "pay attention",
            "bookmark our",
            "stay free",
        ),
        *openings(PHRASES),
        *(
            *(" bell", "like button", "subscribe button", "stay tuned"),
            "latest",
            "breaking",
            "headlines",
            "top trending",
            "you are reading",
            "you're reading",
            "our homepage",
            "part of ",
            "publishes around",
            "commentaries that",
            "comprises",
            "consists of",
            "optimists",
            "award-winning",
            "the home for",
            "reader-supported",
            "nonprofit",
            "committed to quality",
            "news desk",
            "we are proud",
            "acknowledge",
            "this site is part",
            "working hard",
            "contributing",
            "good journalism",
            "continued free access",
            "tax-deductible",
            "tax deductible",
            "thanks for",
            "thank you for",
            "need your",
            "get involved",
            "as a subscriber",
            "those ads",
            "these adverts",
            "continue to promote",
            "patreon",
            "local journalism",
            "an article and join",
            "the author of this",
            "daily dose",
            "live on",
            "weather",
            "stream the",
            "stream every",
            "stream all",
            "stream our",
        ),
    ),
    confidence=0.9,
    source="Foot lines of news sites that send readers to the site's other pages",
    bad=(
        "The court met.\n⟦Stay tuned for fresh rulings and ring that bell!⟧",
        "The dam held.\n⟦A member of the Torrin network: Torrin Mills – Torrin Boats – Torrin Money⟧",
        "Der Damm hielt.\n⟦Unsere Seiten: Mühlen · Boote · Wetter⟧",
        "The dam held.\n⟦Your gift will be matched until Friday⟧\n⟦Підтримайте незалежну журналістику⟧",
        "The dam held.\n\n⟦Track latest news live on Example Daily and get news updates from the valley and around the "
        "world.⟧",
        "The dam held.\n⟦You're reading Example Daily — engineers who write about dams, day after day.⟧\n⟦Thank you "
        "for reading!⟧",
    ),
    good=(
        "She follows the latest news on the dam, and her mother does, too.",
        "The ministry is part of a family of offices that nobody can name.",
        "You are reading too fast, the teacher told him.",
    ),
)
def house_promotion(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """The site's words about itself.

    The site praises its own pages, thanks its readers and says whose it is. It stands under every article.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE)

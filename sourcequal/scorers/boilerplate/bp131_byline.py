"""Who wrote the article."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.bp108_page_date import is_date
from sourcequal.scorers.boilerplate.phrases import core, has_far_letters, stripped

BYLINE = pattern(
    r"(?:[Bb]y|BY|[Ww]ritten by|WRITTEN BY|Posted by|Published by|Von|VON|Par|Por|Autor(?:in)?|Author|Автор|Текст"
    r"|Yazan|Door|Di|Da)"
    r"(?: ?: ?| )"
    # one to three names, with initials and particles
    r"[\w.'’-]+(?:,? (?:(?:and|und|et|y|e|и|en) )?[\w.'’-]+){0,6}"
    # an agency, a desk, a date after it
    r"(?: ?[|,;–—•·-] ?.{1,60})?"
)
# More words before a name, and a role, a paper or a place after it: "Kevin Purdy – Senior Technology Reporter".
ROLE = pattern(
    r"(?:(?:Reported|Compiled|Hosted|Produced|Contributed|Edited|Presented|Reviewed|Translated|Told|Narrated|Submitted"
    r"|Photographed|Medically reviewed|Fact[- ]checked|Written and fact[- ]checked) by"
    r"|(?:(?:An? )?(?:[Ee]xclusive|EXCLUSIVE|Analysis|Opinion|Comment|Review|Story|Words|Text|Interview|Report|Column"
    r"|Essay|Guest post|Blog(?: post)?|Article|Recipe|Photos?|Photographs?|Photography|Illustrations?|Video|Graphics?"
    r"|Art|Additional reporting|Research) by)|(?:Edited|Reported|Curated|Written|Compiled|Posted|Published|Produced"
    r"|Authored|Reviewed|Updated) [Bb]y ?:|From|FROM|Posted [Bb]y:?|Author:|Writer:|Reporter:|Host:|Story:|Words:|Text:"
    r"|Report:|Geschreven door|Auteur:?|Tekst:?|Verslaggever:?|Av:?|AV|Text:?|Skriven av|Skrevet av|Af:?|Skrevet af"
    r"|Teksti:?|Kirjoittanut|Propos recueillis par|Publié par|Rédigé par|[ÉE]crit par|Textes?|Une enquête de"
    r"|Entretien par|Recueilli par|Texto:?|Escrito por|Publicado por|Redacción:?|Entrevista de|Una entrevista de"
    r"|Reportagem de|Texto de|Escrito por|Colunista:?|A cura di|Testo di|Scritto da|Pubblicato da|Intervista di"
    r"|Redazione:?|Dal nostro inviato|Dal corrispondente|Eine? (?:Analyse|Reportage|Kritik|Rezension|Kolumne) von"
    r"|Ein (?:Kommentar|Bericht|Interview|Gastbeitrag|Essay) von|Text von|Kommentar von|Interview:|Aus \w+ berichtet"
    r"|Protokoll:|Opracowanie:?|oprac\.|Napisał[a]?:?|Opracował[a]?:?|Oprac\.:?|Rozmawiał[a]?:?|Tekst:|Autorka:?"
    r"|Autorzy:?|Autoři:?|Napsal[a]?:?|Szerző:?|Írta:?|De|Autor[ia]?:?|Συντάκτης:?|Γράφει (?:ο|η)|Του|Της"
    r"|Автор[ыиа]?(?: ?[–—:-])?|Авторка:?|Підготувал[аи]:?|Подготовил[аи]?:?|Беседовал[аи]?:?|Розмовля(?:в|ла):?"
    r"|Yazar:?|Haber:?|Yazan:?|Oleh:?|Penulis:?|Editor:?|Reporter:?|Tác giả:?|Theo|Bài:?)(?: ?: ?"
    r"| )(?:[\w.'’-]+,? ){0,6}[\w.'’-]+(?: ?[|,;–—•·(-] ?.{1,70})?"
    r"|(?:[^\W\d_a-zà-ÿа-я][\w.'’-]*,? ){2,4}(?:[|,–—•·-]+ ?|, ?)?(?:(?:[Ss]enior|[Ss]taff|[Cc]hief|[Pp]olitical"
    r"|[Ee]conomics|[Hh]ealth|[Ss]ports?|[Dd]eputy|[Aa]ssociate|[Mm]anaging|[Ee]xecutive|[Cc]ontributing|[Ss]pecial"
    r"|[Ff]oreign|[Ll]ead|[Cc]rime|[Tt]echnology|[Ss]cience|[Bb]usiness|[Nn]ews|[Ee]ducation|[Tt]ransport"
    r"|[Ee]nvironment|[Dd]igital|[Ii]nvestigations?|[Aa]ssistant|[A-Z][\w'&-]+) ){1,4}(?:reporter|editor|correspondent"
    r"|writer|columnist|journalist|producer|contributor|photographer|critic|analyst|Reporter|Editor|Correspondent"
    r"|Writer|Columnist|Journalist|Producer|Contributor|Photographer|Critic|Fellow)"
    r"|(?:[^\W\d_a-zà-ÿа-я][\w.'’-]*,? ){2,4}?(?:[|–—•·-]|,) ?(?:(?:The |Le |La |El )?(?:[A-Z][\w'&.-]* ){0,3}"
    r"[A-Z][\w'&.-]* ?(?:News"
    r"|Press|Times|Post|Register|Tribune|Herald|Journal|Star|Chronicle|Gazette|Ledger|Courier|Today|Media|Network|Radio"
    r"|TV|Agency|Daily|Sun|Globe|Guardian|Record|Review|Observer|Independent|Telegraph|Mail|Wire|Service|Bureau)"
    r"|(?:Associated Press|Reuters|AFP|AP|dpa|ANI|PTI|IANS|Bloomberg|CNN|BBC|ABC|NBC|CBS|CBC|NPR|ESPN|USA TODAY"
    r"|KFF Health News|The Conversation|Bernama|EFE|ANSA|Lusa))"
    r"|(?:[^\W\d_a-zà-ÿа-я][\w.'’-]*,? ){2,4}[|,•·]? ?@\w{3,}"
    r"|(?:\w[\w. ]{2,20}) \| (?:[^\W\d_a-zà-ÿа-я][\w.'’-]* ?){2,3}"
    r"|(?:By|BY) [A-Z][\w.'’-]+(?: [\w.'’-]+){1,3},? (?:an?|the) .{5,140}"
)
# A desk, a house or an agency in place of a name; folded.
DESK = pattern(
    r"(?:by |from |von |par |por |di |av |door )?(?:(?:the |our |a |an )?(?:own |special |staff |senior |city "
    r"|district |diplomatic |foreign |bureau |court |sports? |business |political |online |digital |web |news "
    r"|editorial |national |international |metro |entertainment |education |international |correspondent |agency "
    r"|tribune |central |campus |crime |feature |features ){0,3}(?:desk|correspondents?|reporters?|newsroom|bureau"
    r"|news service|news agency|editorial team|editorial staff|editorial board|agencies"
    r"|newsdesk))(?: ?[,|·•–—-]+ ?[\w. '-]{2,30})?"
    r"|(?:[\w. ]{2,24} )?(?:staff|online|digital|web|tv|news|agency|sports?|daily|star|tbs|city) (?:report|reports"
    r"|reporter|writers?|reporters)(?: ?[,|·•–—-]+ ?[\w. '-]{2,30})?"
    r"|(?:from )?(?:our|a|the) (?:own )?(?:special |staff )?correspondent(?:(?: in|,) [\w. -]{2,30})?"
    r"|(?:door |von |par |por |di |dal |de |av |af )?(?:onze?|unsere[mrns]?|notre|nuestr[oa]|noss[oa]|(?:il )?nostro"
    r"|vår|vores) (?:\w+ ){0,2}?(?:verslagge\w+|redact(?:eur|rice|or|ora)|redakteur\w*|[ck]orresp\w+|mitarbeiter\w*"
    r"|reporter\w*|envoyée?|inviat[oa]|utsända|udsendte|medewerk\w+)(?: [\w. -]{2,30})?"
    r"|special to (?:the )?[\w .'-]{3,40}|(?:[a-z]{2,4}|city|state|our) bureau|[a-z]{2,4} correspondent"
    r"|(?:express|press) news service|press trust of india"
    r"|(?:city hall|court|police|crime|city|county|education|health|business|sports|features|political|statehouse|staff"
    r"|chief) (?:reporter|writer|editor|correspondent)"
    r"|by (?:aap|pti|ani|ians|afp|reuters|dpa|upi)|contributors to wikimedia projects"
    r"|(?:the )?(?:associated press|canadian press|reuters|agence france-presse|afp|ap|dpa|pti|ani|ians|unb|bss|upi"
    r"|xinhua|bernama|antara|efe|europa press|ansa|adnkronos|agi|askanews|lusa|belga|anp|tt|ntb|ritzau|stt|pap|čtk|ctk"
    r"|mti|agerpres|mediafax|apa|keystone-sda|sda|tanjug|hina|anadolu agency|anadolu ajansı|aa|dha|iha|yonhap|kyodo"
    r"|jiji|cna|vna|ttxvn|thx|dw|rfi|bbc|cnn|npr|sabc news|field level media|stats perform|ani news|bdnews24\.com"
    r"|pr newswire|business wire|globe ?newswire|accesswire|newsfile corp|ein presswire|prnewswire|укрінформ|уніан"
    r"|інтерфакс-україна|інтерфакс|ринок|тасс|риа новости|интерфакс|апе-мпе|απε-μπε|reuters/\w+|agencia efe"
    r"|agência lusa|agência brasil|agencia brasil|agence presse|agencia telam|télam|notimex|ansa/\w+|anp productie"
    r"|onlineredactie)(?: ?[,/|·•–—-]+ ?[\w. '-]{2,24})?"
    r"|(?:da |de |della |la |die |der |il |el |l')?(?:redação|redacción|redaccion|redazione|rédaction|redaktion"
    r"|redaktionen|redaksjonen|redaktionen|toimitus|redakcja|redakce|szerkesztőség|redacția|redactie|редакція|редакция"
    r"|haber merkezi|tim redaksi|redaksi|ban biên tập|σύνταξη)(?:[ ,/|·•–—-]+[\w'-]{2,20})?"
    r"|(?:de notre|onze|unsere?r?|vår|vores|notre|nuestr[oa]|noss[oa]|nostr[oa]|dal nostro|dalla nostra|von unserem"
    r"|von unserer) (?:correspondante?|envoyée? spéciale?|verslaggever|correspondent\w*|redacteur|korrespondent\w*"
    r"|utsända?|udsendte|enviad[oa] especial|corresponsal|correspondente|inviat[oa]|corrispondente|mitarbeiter\w*"
    r"|redakteur\w*|reporter\w*)(?:,? (?:à|in|i|en|em|a|da|aus|au|de|do) [\w -]{2,30})?(?:,? [\w .'-]{4,40})?"
    r"|(?:enviad[oa] especial|corresponsal|correspondente|envoyée? spéciale?|repórter da [\w ]{3,24}|colaboración"
    r"|agencias?|agenzia|agences?|agenturen|toim\.|staff|editorial|especial)(?: ?[,/|·•–—-]+ ?[\w .'-]{2,30}"
    r"| (?:efe|lusa|brasil|ansa|reforma|telam|télam|press|estado|o globo|a bruselas|à bruxelles|en parís))?"
    r"|(?:original poster|guest (?:author|contributor|writer|post)|admin|administrator"
    r"|редактор (?:стрічки|ленты) (?:новин|новостей)|prime minister's office|office of the (?:spokesperson"
    r"|press secretary|spokesman|governor|mayor))"
    r"|(?:hosted|produced|heard|posted) (?:by|on) [\w .,'&-]{3,60}|source [\w& ]{2,20} posted \d.{4,60}"
    r"|posted on by .{2,30}|(?:from: )?(?:department|ministry|office) (?:for|of) .{3,80}|[\w ]{3,24} press releases"
)
# In scripts without capitals and, mostly, without blanks.
EASTERN = pattern(
    r"[【（(\[]?(?:本报|本報|本社|本网|新华社|中新社|特约|見習|见习|实习|首席)?(?:记者|記者|作者|撰文|文|通讯员"
    r"|通訊員|編集委員|論説委員|ライター|取材・文|取材|執筆|文・写真|构成|編譯"
    r"|编译|特派員|特派员|採訪|采访|报道|報導)"
    r"[ ：:／/・|丨　]*[\w·・ 、/／]{2,30}(?:(?:通讯员|通訊員|摄影|攝影|综合报道|綜合報導|报道|報導)[ "
    r"：:／/]*[\w·・ 、]{0,20})?[】）)\]]?"
    r"|[\w·]{2,5}[／/ ]?(?:台北|臺北|综合|綜合|北京|上海)?(?:报道|報導|記者|记者|特派員)|[가-힣]{2,4} ?(?:기자"
    r"|특파원|논설위원|선임기자|인턴기자|객원기자"
    r"|칼럼니스트)(?: ?[\w.+-]+@[\w.-]+)?|(?:글|글·사진|취재|정리|작성자) ?[:=]? ?[가-힣]{2,4}"
    r"|\[?[가-힣A-Za-z]{2,10} ?(?:=|ㅣ|\|) ?[가-힣]{2,4} ?기자\]?|(?:כתב|מאת|בקלם|כתבה|كتب|كتبت|بقلم|إعداد|تحرير|المصدر"
    r"|הכתב|सं(?:वाददाता|पादक)|लेखक|रिपोर्ट|द्वारा|Written|নিজস্ব|স্টাফ|বিশেষ|লেখক|জেলা|প্রতিবেদক)"
    r"[ :：-]*(?:প্রতিবেদক|প্রতিনিধি|রিপোর্টার|সংবাদদাতা)?[ ,:|-]*[^.!?।\d]{0,40}|(?:অনলাইন|ডেস্ক|নিউজ|वेब|न्यूज"
    r"|न्यूज़|डिजिटल|ऑनलाइन) ?(?:ডেস্ক|রিপোর্ট|डेस्क|टीम)?"
)
BREAK = pattern(r"[\s,/|·•:–—-]+")
#: One of them stands in each such line.
DESK_WORDS = frozenset(
    (
        "desk correspondent correspondents reporter reporters newsroom bureau service agency team staff board agencies "
        "newsdesk report reports writer writers special contributors press reuters afp ap dpa pti ani ians unb bss upi "
        "xinhua bernama antara efe europa ansa adnkronos agi askanews lusa belga anp tt ntb ritzau stt pap čtk ctk mti "
        "agerpres mediafax apa keystone sda tanjug hina anadolu aa dha iha i̇ha yonhap kyodo jiji cna vna ttxvn thx dw "
        "rfi bbc cnn npr sabc field stats bdnews24.com newswire wire globenewswire accesswire newsfile prnewswire "
        "укрінформ уніан інтерфакс тасс риа интерфакс απε απ agencia agência agence redação redacción redaccion "
        "redazione rédaction redaktion redaktionen redaksjonen toimitus redakcja redakce szerkesztőség redacția "
        "redactrice verslaggeefster medewerker medewerkster "
        "redactie редакція редакция merkezi redaksi tập σύνταξη correspondante envoyé envoyée verslaggever redacteur "
        "korrespondent korrespondenten korrespondentin utsända udsendte enviada enviado corresponsal correspondente "
        "inviato inviata corrispondente mitarbeiter mitarbeiterin redakteur reporterin onlineredactie repórter "
        "colaboración agencias agenzia agences agenturen toim editorial poster author contributor admin administrator "
        "редактор office hosted produced heard posted source department ministry releases aap editor رويترز"
    ).split()
)
#: One of them stands in each line with a role, a paper or other words than "by".
ROLE_WORDS = frozenset(
    (
        "by from author writer reporter host story words text report geschreven auteur tekst verslaggever av skriven "
        "skrevet af teksti kirjoittanut propos publié rédigé écrit texte textes enquête entretien recueilli texto "
        "escrito publicado redacción entrevista reportagem colunista cura testo scritto pubblicato intervista "
        "redazione nostro corrispondente ein kommentar interview aus protokoll napisał napisała opracował opracowała "
        "opracowanie oprac oprac. rozmawiał rozmawiała autorka autorzy autoři autor autora napsal napsala szerző írta "
        "de συντάκτης γράφει του της автор авторы автора автори авторка підготував підготувала підготували подготовил "
        "подготовила подготовили беседовал беседовала розмовляв розмовляла yazar haber yazan oleh penulis editor tác "
        "theo bài correspondent columnist journalist producer contributor photographer critic analyst fellow news "
        "press times post register tribune herald journal star chronicle gazette ledger courier today media network "
        "radio tv agency daily sun globe guardian record review observer independent telegraph mail wire service "
        "bureau reuters afp ap dpa ani pti ians bloomberg cnn bbc abc nbc cbs cbc npr espn conversation bernama efe "
        "ansa lusa eine di door von"
    ).split()
)
DATED = pattern(r"(?:[^\W\d_a-zà-ÿа-яёіїє][\w.'’-]* ){2,4}[|,–—•·-] ?(?=.{0,30}\d)(.{4,40})")  # a name and a bare date
NAME = pattern(r"\b[^\W\d_a-zа-яё][\w'’-]*[^\W\d_]")  # a word with a capital
TOP_LINES = 10
LONGEST_CHARS = 120
LONGEST_WORDS = 14
LEAST_NAMES = 2


@rule(
    "BP131",
    severity="info",
    confidence=0.75,
    source="Gold standards of text extraction leave bylines outside the text",
    bad=(
        "Regn till sist\n⟦Text: Sofia Ek⟧\nDet regnade på slätten.",
        "Rain at last\n⟦Online Desk⟧\nIt rained on the plateau.",
        "终于下雨了\n⟦本报记者 李明⟧\n高原上下雨了。",
        "Pluie\n⟦De notre correspondante à Lima⟧\nIl a plu sur le plateau.",
        "Rain at last\n⟦By Ana Castellanos⟧\nIt rained on the plateau for the first time in a year.",
        "Rain at last\n⟦By Tom Reed, Example News Agency⟧\nIt rained on the plateau.",
        "Endlich Regen\n⟦Von Anna Berg⟧\nAuf der Hochebene hat es geregnet.",
    ),
    good=(
        "A desk by the door\nstood there for years",
        "Agence de voyages à louer",
        "By noon the rain had stopped.",
        "By the time the ferry came\nwe had eaten the bread",
        "Written by hand, the letter ran to nine pages and was sent by the evening train.",
    ),
)
def byline(document: Document) -> Iterator[Span]:
    """Byline.

    Harmless in a source, and outside the text all the same.
    """
    for line in document.filled_lines[:TOP_LINES]:
        span = stripped(line)
        text = document.text[span.start : span.end]
        if len(text) > LONGEST_CHARS or len(text.split()) > LONGEST_WORDS or text.endswith(("!", "?")):
            continue
        if _is_byline(text) or _is_desk(core(document, line)):
            yield span


def _is_desk(said: str) -> bool:
    return not DESK_WORDS.isdisjoint(BREAK.split(said)) and DESK.fullmatch(said) is not None


def _is_byline(text: str) -> bool:
    """Whether a line names who wrote this: two words with a capital, and what makes them a byline."""
    if has_far_letters(text) and EASTERN.fullmatch(text):
        return True
    if len(list(NAME.finditer(text))) < LEAST_NAMES:
        return False
    if BYLINE.fullmatch(text):
        return len(list(NAME.finditer(text.split(" ", 1)[-1]))) >= LEAST_NAMES
    dated = DATED.fullmatch(text)
    roled = not ROLE_WORDS.isdisjoint(BREAK.split(text.lower())) or "@" in text or " | " in text
    return (roled and ROLE.fullmatch(text) is not None) or (dated is not None and is_date(dated[1].lower()))

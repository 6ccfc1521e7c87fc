"""Mark of an advertisement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule
from sourcequal.scorers.boilerplate.islands import LONGEST_CHARS, islands
from sourcequal.scorers.boilerplate.phrases import AROUND, known, lines_at, openings, phrase_lines, stripped

PHRASES = known(
    "advertisement / advertisements / advertisment / sponsored content / sponsored post / sponsored links / "
    "sponsor message / paid advertisement / story continues below / story continues below advertisement / "
    "article continues below / article continues after advertisement / article continues after ad / "
    "article continues below advertisement / advertisement - continue reading below / "
    "advertisement. scroll to continue reading / continue reading below / scroll to continue / "
    "scroll to continue with content / story continues after advertisement / continue after advertisement / "
    "skip advertisement / skip ad / close ad / remove ads / go ad-free / report this ad / report ad / "
    "ad choices / adchoices / ad feedback / why am i seeing this / why this ad / your ad here / "
    "this advertisement has not loaded yet, but your article continues below / image: advertisement / "
    "about ads / in partnership with / partner content / from our partners",
    "anzeige / werbung / ad-anzeige / gesponsert / - anzeige - / publicité / sponsorisé / "
    "la suite après cette publicité / publicidad / patrocinado / publicidade / pub / "
    "continua após a publicidade / continua depois da publicidade / pubblicità / реклама / "
    "на правах рекламы / продолжение после рекламы / продовження після реклами / reklam / reklama / "
    "dalszy ciąg materiału pod wideo / dalsza część artykułu pod materiałem wideo / advertentie / annons / "
    "annonse / annonce / sponsorowane",
    "advert / sponsor content / sponsored by / paid post / paid partner content / promoted by / presented by / "
    "ad discliamer / ad disclosure / ad disclaimer / advertorial / supported by / ad feedback / "
    "video ad feedback / report this ad / spot_img / advertisement spot_img / advertisement - spot_img / "
    "continue reading after ad / story continues below this ad / your story continues below / "
    "this is the title for the native ad / native ad / "
    "our sponsors / advertise on this site / advertise on this show / end of ad / loading ad / ad loading / "
    "video ad / hide ad / close this ad / skip to the end of the ad / ads by / ads by google / google ads / "
    "text ad / article continues after this advertisement / enjoy an ad-free experience / "
    "donate and enjoy an ad-free experience / free report / get free report / click to get this free report / "
    "claim offer / bet now / place bet",
    "weiter nach der werbung / nach der werbung weiterlesen / inhalt von werbepartnern / werbeanzeige / "
    "contenus sponsorisés / contenu sponsorisé / contenu partenaire / en partenariat avec / "
    "la suite après la publicité / la suite de l'article après la publicité / contenido patrocinado / "
    "contenido promocionado / anuncio / contenido ofrecido por / espacio patrocinado / conteúdo patrocinado / "
    "conteúdo de marca / conteúdo publicitário / continua depois do anúncio / contenuto sponsorizzato / "
    "messaggio promozionale / annuncio / informazione pubblicitaria / materiał promocyjny / materiał sponsorowany / "
    "materiał partnera / artykuł sponsorowany / gesponsorde inhoud / gesponsord / advertorial / advertentie / "
    "lees verder onder de advertentie / iklan / advertisement scroll to continue with content / إعلان / الإعلانات / "
    "إعلانات / 広告 / スポンサーリンク / スポンサードリンク / sponsored link / 广告 / 廣告 / 赞助商链接 / 推广",
    "advertisement - story continues below / article continues after this ad / continue reading the article below / "
    "story resumes below / place your advert here / place your ad here / advertise with us here / this article "
    "contains affiliate links / scroll down for more / ad closed by google / this ad will end in / your ad could be "
    "here / ads by taboola / sponsored message / message from our sponsor / a message from our sponsors / our "
    "partners / commercial content / commercial partner / promotional content / brought to you by our partners / "
    "paid promotion / paid program / support local media — advertise here / hide ads / skip this ad / ad ends in / "
    "classified ads / view all classifieds / place a classified ad / ad · scroll to continue / why ads / remove all "
    "ads",
    "annonser / artikeln fortsätter under annonsen / artikeln fortsätter efter annonsen / texten fortsätter under "
    "annonsen / annonssamarbete / betalt innehåll / sponsrat innehåll / i samarbete med / annons från / "
    "annonsörsinnehåll / kommersiellt samarbete / annonsørinnhold / reklame / saken fortsetter under annonsen / "
    "artikkelen fortsetter under annonsen / artikkelen fortsetter under / saken fortsetter under / saken fortsetter "
    "under bildet / artikkelen fortsetter under bildet / betalt innhold / sponset innhold / kommersielt samarbeid / "
    "annoncer / annoncørbetalt indhold / annoncørbetalt / artiklen fortsætter efter annoncen / artiklen fortsætter "
    "under annoncen / artiklen fortsætter under billedet / artiklen fortsætter under videoen / sponsoreret / "
    "sponsoreret indhold / betalt indhold / mainos / mainokset / ilmoitus / juttu jatkuu mainoksen jälkeen / "
    "artikkeli jatkuu mainoksen alla / juttu jatkuu kuvan jälkeen / kaupallinen yhteistyö / maksettu mainos / "
    "sponsoroitu / jatkuu mainoksen jälkeen / inzerce / reklamní sdělení / komerční sdělení / placená inzerce / "
    "článek pokračuje pod reklamou / pokračování článku pod reklamou / sponzorovaný obsah / sponzorováno / ve "
    "spolupráci s / hirdetés / reklám / támogatott tartalom / szponzorált tartalom / fizetett tartalom / a cikk a "
    "hirdetés után folytatódik / a cikk folytatódik a hirdetés után / publicitate / reclamă / articolul continuă "
    "după publicitate / articolul continuă mai jos / continuă după publicitate / conținut sponsorizat / conținut "
    "plătit / advertorial (p / διαφήμιση / διαφημιση / διαφημίσεις / χορηγούμενο / χορηγούμενο περιεχόμενο / η "
    "συνέχεια μετά τη διαφήμιση / το άρθρο συνεχίζεται μετά τη διαφήμιση / προωθημένο",
    "партнерський проєкт / партнерський проект / партнерський матеріал / партнерська публікація / на правах реклами "
    "/ реклама на сайті / спецпроєкт / спецпроект / рекламний матеріал / далі після реклами / реклама від партнерів "
    "/ новини компаній / прес-реліз / партнёрский материал / партнерский материал / партнёрский проект / реклама на "
    "сайте / рекламный материал / новости компаний / реклама 16+ / эфир после рекламы / далее после рекламы / "
    "reklam alanı / ilan / reklamı kapat / reklamdan sonra devam ediyor / haberin devamı reklamdan sonra / "
    "sponsorlu içerik / koniec reklamy / artykuł partnerski / artykuł promocyjny / płatna współpraca / współpraca "
    "reklamowa / tekst sponsorowany / dalsza część tekstu pod reklamą / ciąg dalszy artykułu pod reklamą / "
    "pozostało do przeczytania / ogłoszenie / advertentie sluiten / lees verder na de advertentie / tekst gaat "
    "verder onder advertentie / artikel gaat verder onder de advertentie / betaalde samenwerking / in samenwerking "
    "met / partnerbijdrage / ingezonden mededeling / sponsored by partner",
    "continue lendo após o anúncio / continua após o anúncio / continua após publicidade / publicidade - continue "
    "lendo / informe publicitário / conteúdo de responsabilidade do anunciante / apresentado por / oferecido por / "
    "patrocinado por / anúncio / anúncios / conteúdo de parceiro / publirreportagem / publicidad - sigue leyendo "
    "debajo / la nota continúa debajo / la nota sigue debajo / continúa leyendo tras el anuncio / sigue leyendo "
    "después del anuncio / la noticia continúa después de la publicidad / contenido de marca / contenido pagado / "
    "espacio publicitario / publirreportaje / branded content / con el patrocinio de / presentado por / la suite "
    "après la pub / passer la publicité / passer la pub / fermer la publicité / contenu de marque / proposé par / "
    "en partenariat avec notre partenaire / communiqué sponsorisé / annonces / publi-rédactionnel / "
    "publirédactionnel / publi-communiqué / continua a leggere dopo la pubblicità / continua dopo la pubblicità / "
    "l'articolo continua dopo la pubblicità / l'articolo continua sotto / contenuto promozionale / contenuto a "
    "pagamento / salta pubblicità / in collaborazione con / redazionale / messaggio pubblicitario / weiter unter "
    "der anzeige / nach der anzeige weiterlesen / anzeige überspringen / werbung überspringen / anzeige schließen / "
    "bezahlte anzeige / bezahlter inhalt / gesponserter inhalt / gesponserter beitrag / präsentiert von / in "
    "kooperation mit / in zusammenarbeit mit / werbebeitrag / partnerinhalt / inhalt unseres partners",
    "請繼續往下閱讀 / 請繼續往下閱讀... / 往下看更多 / 繼續往下看 / 廣告 請繼續往下閱讀 / 廣告，請繼續往下閱讀 / "
    "廣告贊助 / 贊助廣告 / 贊助商 / 贊助內容 / 合作媒體 / 文章繼續 / 業配 / "
    "广告时间 / 赞助内容 / 推广内容 / 广告，请继续往下阅读 / 关闭广告 / 跳过广告 / 商业推广 / 合作推广 / ［pr］ / "
    "[pr / 【pr / pr記事 / タイアップ / 記事広告 / 提供記事 / "
    "広告を閉じる / 広告をスキップ / 広告の後にも続きます / 広告の後に続きます / 記事は広告の後に続きます / "
    "広告企画 / 企画・制作 / 協賛 / スポンサード / 광고 / 광고문의 / 광고 닫기 / 광고 "
    "건너뛰기 / 스폰서 / 협찬 / 후원 / 제휴 콘텐츠 / 기사는 광고 뒤에 계속됩니다 / 이미지 확대보기 / 이미지 크게 "
    "보기 / quảng cáo / tài trợ / nội dung tài "
    "trợ / bài viết tài trợ / tắt quảng cáo / bỏ qua quảng cáo / iklan berbayar / konten bersponsor / gulir untuk "
    "lanjut membaca / gulir ke bawah untuk melanjutkan / advertisement gulir ke bawah untuk lanjut membaca / tutup "
    "iklan / विज्ञापन / विज्ञापन के बाद जारी है / प्रायोजित / স্পন্সরড / বিজ্ঞাপন / বিজ্ঞাপনের পর বাকি অংশ / פרסומת "
    "/ פרסומות / מודעה / תוכן שיווקי / תוכן ממומן / בשיתוף / ממומן / המשך הכתבה אחרי הפרסומת / إعلان ممول / إعلان "
    "مدفوع / محتوى ممول / محتوى مدفوع / برعاية / المقال يستمر بعد الإعلان / تخطي الإعلان",
    "why am i seeing this ad / paid partnership / paid partnership with / weiter mit werbung lesen / mit werbung "
    "weiterlesen / continuer avec la publicité",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "promoted / promotion / advertising / advertise here / sponsored / anzeigen / ads / ad",
)
PAID = (  # what a reader would not know for paid
    r"(?:paid|sponsored|promoted|bezahlte[rs]?|gesponserte[rs]?|betaalde|płatn[aey]) (?:placement|listing|insertion"
    r"|feature|partnership|integration|link|announcement|message|segment|advertorial|story|article|review|mention"
    r"|coverage|content|post|platzierung|einschaltung|partnerschaft|promotion|kooperation|beitrag|inhalt|artikel"
    r"|plaatsing|samenwerking|promotie|promocja|współpraca|publikacja)s?"
    r"|(?:placement|contenu|article|partenariat|insertion|publication) (?:payante?|payée?|rémunérée?)"
    r"|(?:contenido|artículo|inserción|publicación|colaboración) pagad[oa]"
    r"|(?:conteúdo|artigo|inserção|publicação|publicidade|parceria) pag[oa]"
    r"|(?:contenut[oi]|articol[oi]|inserzion[ei]|collaborazion[ei]) a pagamento"
)
VARIABLE = pattern(
    # "Today's best deal: save 22% on the bundle >> View Deal"
    r"(?:today's|this week's|our|the) (?:best|top|biggest|hottest) deals?(?: today| right now| of the day)? ?[:–—"
    r"|-] .{4,160}"
    r"|.{4,160} ?(?:>>|»|→|›|\|) ?(?:view|see|get|shop|grab|check) (?:the |this |today's )?(?:deal|offer|price|sale)s?|"
    # "Paid listing"; "Paid links are flagged with a star"
    rf"(?:{PAID})(?: (?:by|from|for|of|in|von|auf|par|de|di|da)\b[^.?!]{{2,50}})?(?: (?:is|are|will be|sind|ist|werden"
    r"|sont|est|están|está|sono|são|zijn|są) (?:always |clearly |so )?(?:marked|labell?ed|flagged|shown|tagged"
    r"|identified|set apart|gekennzeichnet|markiert|signalée?s?|marqué\w*|señalad\w+|marcad\w+|indicat\w+|segnalat\w+"
    r"|aangegeven|oznaczon\w+)\b.{0,120})?|"
    r"(?:ad|advertisement|advert|video ad|anzeige|werbung|publicité|anuncio) \d{1,2} (?:of|von|sur|de|/) \d{1,2}|"
    # "ADVERT – text goes on below"; "Space paid for by a friend of the house"
    r"(?:advert(?:isement)?|ad|sponsored|promoted|promotion|anzeige|werbung|publicité|pub|publicidad|anuncio|pubblicità"
    r"|publi|advertentie|reclame|reklama?|реклама)[ ]?[–—|:·/-]{1,2} ?(?:.{0,20}\b(?:continues?|below|scroll|read on"
    r"|goes on|weiter"
    r"|unten|folgt|suite|ci-dessous|continúa|abajo|continua|abaixo|sotto|verder|onder|lees|dalej|poniżej|ниже|далее"
    r"|devam\w*"
    r"|aşağıda)\b.{0,40})"
    r"|(?:(?:this|our) (?:[a-z]+ )?)?(?:space|slot|spot|column|page|section|story|article|series|newsletter|podcast"
    r"|content|programme"
    r"|feature|report|post"
    r"|coverage) (?:is |was |has been )?(?:exclusively |kindly |proudly |generously |jointly )?(?:rented|paid|bought"
    r"|booked|sponsored"
    r"|named|presented|brought to you|supported|underwritten|powered|produced|let|made possible|taken|provided)(?: "
    r"for)?"
    r" (?:by|in (?:partnership|association|cooperation) with|to you by) [^.;]{2,60}"
    r"(?:\. (?:partners?|sponsors?|they|it|he|she) (?:ha[sd]|have|had) no .{3,80})?"
    r"|(?:brought to you|presented|sponsored|powered|supported|underwritten) by (?:our )?(?:partners?|sponsors?"
    r"|advertisers?|friends)"
    r"\b.{0,60}"
    r"|(?:(?:your )?(?:audio|video|content|article|story) will (?:begin|start|play|resume|continue) (?:after|following"
    r"|in|when) (?:this|the|an?)?.{0,40}\b(?:ad|ads|advert|advertisement|commercial)s?)"
    r"|.{10,200} ?[\[(](?:sponsored|advertisement|advert|promoted|paid (?:content|post))[\])]?"
    r"|(?:sponsor(?:ed)?|ad(?:vert)?|promo(?:ted)?|banner) (?:slot|break|block|unit|spot|zone|space) ?#?\d{0,2}"
    r"|(?:mid|pre|post)-?roll(?: ad\w*)?(?: ?[:–—|-] ?.{2,80})?"
    r"|(?:partner content|paid (?:content|post|partnership)|sponsored(?: content)?"
    r"|brand studio) ?[:|–—] ?(?!\d).{3,150}"
    r"|(?:advertisement|anzeige|werbung|publicité|publicidad|publicidade|реклама|reklama) ?[:|–—] ?(?!\d).{3,150}"
    r"|(?:buy|shop|get|order|see|check)\b.{2,80}(?:[$€£₹] ?\d[\d.,]*)? ?(?:at|from|on) (?:amazon|walmart|best buy|ebay"
    r"|argos|currys|john lewis|target|flipkart|etsy|the apple store)\b.{0,60}"
    r"|(?:shop now|buy now|order now|view deal|check price|see (?:price|deal|it)|get (?:the )?deal)\b.{0,60}"
    r"|(?=.* save\b).{0,120}\b(?:register|book|sign up|apply|get your tickets?|tickets?) (?:now|today|here)? ?(?:and|to"
    r"|for) save\b.{0,140}"
    r"|(?:join|meet) [\d,.k+]+ .{4,120}\b(?:register|tickets?|save|book)\b.{0,140}"
    # no such line is longer than that, and most lines are
    r"|(?!.{96})(?=.{0,70}(?:weiter|fortgesetzt|contin|suite|sigue|dalsz|verder|dostępn)).{0,40}\b(?:nach der|unter der"
    r"|après (?:la|cette)|después de la|después del|após a|depois da|dopo la|pod|onder de|na de) (?:werbung|anzeige"
    r"|publicité|publicidad|anuncio|publicidade|pubblicità|reklamą|advertentie)\b.{0,30}"
    r"|[$€£]\d[\d.,]* (?:view|buy|shop|see)\b.{0,40}|today's best .{2,60} deals|shop the look\b.{0,80}"
    r"|(?:story|article|content|text) continues (?:below|after)\b.{0,40}"
    r"|(?:advertisement|ad|anzeige|werbung|publicidad|реклама)(?:[ |:/–—-]+(?:advertisement|ad|anzeige|scroll.{0,30}"
    r"|continue.{0,30})){1,4}"
    r"|(?:story|article|text|content|recipe)? ?continues? (?:reading )?(?:below|after|under)(?: (?:this|the))? (?:ads?"
    r"|advert\w*|video|newsletter|photo|image|gallery)\b.{0,30}"
    r"|(?:(?:de|der|die|the) )?(?:tekst|text|artikel|reszta tekstu|dalsza część (?:artykułu|tekstu)"
    r"|dalszy ciąg (?:artykułu|materiału|tekstu)|lees|lees verder|verder lezen) ?(?:gaat|loopt|geht|wird|verder|door"
    r"|pod|onder)* ?(?:verder |door |weiter )?(?:onder|pod|unter|na|nach) (?:de |der |dem |het )?(?:advertentie|foto"
    r"|video|afbeelding|kaart|tweet|wideo|reklamą|zdjęciem|galerią|materiałem wideo|materiałem|bild|anzeige"
    r"|werbung)\b.{0,30}"
    r"|(?:der )?(?:artikel|beitrag|text) wird nach der (?:werbung|anzeige) fortgesetzt.{0,20}"
    r"|(?:- )?(?:advertis\w+|ad)(?: -)? ?(?:spot_img|· ?scroll.{0,20}|:|\d)?|text ad ?: ?.{4,160}"
    r"|\[?/?(?:ad_\d|adinserter|ad-inserter|wp_ad_camp_?\d*|the_ad|adrotate|quads|adsense|ad id)\b[^\]]{0,60}\]?"
    r"|(?:powered by )?advanced iframe\b.{0,60}|\(?(?:window\.)?adsbygoogle\b.{0,80}|googletag\.cmd\.push\b.{0,80}"
    r"|(?:need a break\? )?play (?:the|our) .{2,60}\b(?:crossword|puzzle|quiz|game)s?\b.{0,40}|become an? \w+ sponsor"
    r"|\w+ thanks (?:our|its) sponsors|get \d{1,2}% off (?:your|on|when|with|everything)\b.{0,80}"
    r"|today's best .{0,40}deals?|check (?:price|rates|availability|prices)(?: (?:at|on) .{2,40})?"
    r"|check (?:amazon|walmart|ebay|best buy)|view at (?:amazon|walmart|best buy|target|argos|currys|ebay)|low stock"
    r"|(?:book|reserve) your (?:stay|tour|hotel|flight|tickets?)(?: now| here| today)"
    r"|(?:should you invest|where to invest) [$€£]\d[\d,]* .{0,160}|before you buy (?:stock|shares) in .{2,60}"
    r"|see the \d+ stocks.{0,6}|want the latest recommendations from\b.{0,240}|start your mornings smarter\b.{0,200}"
    r"|(?=.*! take our survey).{2,80}\bneeds your help! take our survey\b.{0,80}"
    r"|(?:secret partnership bonus|exclusive bonus|binance free|limited offer)\b.{0,300}"
    r"|(?=.*use this link).{0,120}\buse this link to (?:register|sign up|open an account)\b.{0,240}"
    r"|(?:\w+ and (?:its )?partners|\w+) may (?:be compensated|earn (?:a )?commission or revenue)\b.{0,160}"
    r"|place your (?:ad|advert|text ad)s? here\b.{0,80}"
    r"|looking to (?:sell|buy|hire|rent|advertise)\b[^.?]{0,60}\? ?.{0,60}\bhere"
    r"|do you want to (?:share a story|advertise) with us\? ?.{0,200}"
    r"|(?:text ad|ad) ?: ?(?:call|click|to advertise)\b.{0,120}|(?:donate )?text ad ?: ?.{4,160}"
    r"|(?:sponsored|presented|brought to you|supported|powered|made possible) by (?:the )?(?:ministry|department"
    r"|government|council|university|bank|our)\b[\w .&'-]{0,60}"
    r"|(?:save|saving) up to [$€£]? ?\d[\d,.]*%? before (?:prices|price)\b.{0,60}"
    r"|classifieds? ?: ?(?:call|phone|place|e-?mail)\b.{0,60}"
)
PAID_BY = (
    r"(?:(?:offerto|sponsorizzato|promosso|presentato) da|(?:präsentiert|gesponsert|gefördert) von|(?:proposé"
    r"|sponsorisé"
    r"|offert|parrainé) par|(?:patrocinado|ofrecido|oferecido|apresentado) por|(?:aangeboden|gesponsord"
    r"|mogelijk gemaakt)"
    r" door|(?:sponsorem|partnerem) (?:\w+ )?jest|sponsorowane przez|(?:при поддержке|спонсор \w+|партн[её]р \w+)"
    r"|i samarbete med|i samarbeid med|sponsoreret af|yhteistyössä)"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"advert ?: ?\S.{10,200}"
    # "Reklama · Lampy od 9 zł", "Реклама. АО «…»", and the number that Russian law asks for
    r"|(?:werbung|anzeige|publicité|publirreportaje|publicidade?|pubblicità|advertentie|reclame|reklam[ae]?|реклама"
    r"|annonce|annons|inzerce|hirdetés|mainos|διαφήμιση|оголошення|promocja"
    r"|промо)(?: ?\(?\d\d\+\)?)? ?[·•|:–—-] ?(?!\d).{3,150}"
    r"|(?:реклама|на правах рекламы)(?: ?\(?\d\d\+\)?)?[.,] ?.{3,150}|.{0,160}\berid ?[:= ] ?\w{5,}.{0,20}"
    # "Offerto da: …", "Präsentiert von …"
    rf"|{PAID_BY} ?:? ?(?!d(?:er|ie|as|em|en)\b)[^.;?]{{2,60}}"
    r"|(?:artikeln|texten|saken|artikkelen|artiklen|teksten|juttu|artikkeli|článek|a cikk|articolul|l'articolo"
    r"|l'article|la nota|la noticia|el artículo|a matéria|o artigo|der artikel|der text|artykuł|haber|стаття"
    r"|статья|текст) (?:fortsätter|fortsetter|fortsætter|jatkuu|pokračuje|folytatódik|continuă|continua|continue"
    r"|continúa|sigue|geht|devam|продовжується|продолжается)\b.{0,50}"
    r"|(?:广告|廣告|広告)[ ，,:：（(（-].{0,30}(?:阅读|閱讀|続き|続く|继续|繼續).{0,10}"
    r"|[（(\[【［]?(?:ad|pr|advertisement|広告|廣告|广告)[）)\]】］]"
)

SPACED = pattern(r"\w(?: \w)+")
LEAST_SPACED = 7  # characters, blanks included
SIGN = pattern(r" ?[:|·•–—]")
#: A label whose line end was lost: right behind it a sentence begins with a short word, as no name of a program does.
GLUED = pattern(
    r"(?:advertisement|anzeige|werbung|publicité|publicidade?|pubblicità|advertentie|реклама|reklama)"
    r"(?-i:(?=[^\n]{25})(?=[“\"]|[A-ZÀ-ÞА-Я][a-zà-ÿа-я]{0,3} ))",
    re.IGNORECASE,
)


@rule(
    "BP117",
    severity="error",
    words=(
        *("best deal", "top deal", "biggest deal", "hottest deal", "view deal", "see deal", "get deal", "shop deal"),
        *("the deal", "this deal", "grab deal", "check deal", "check price", "view offer", "see offer", "get offer"),
        "paid link",
        "9 buy",
        "9 view",
        "9 shop",
        "9 see",
        "0 buy",
        "0 view",
        "0 shop",
        "0 see",
        "paid promo",
        "paid article",
        "paid story",
        "paid review",
        "paid feature",
        "paid content",
        "preroll",
        "see it on",
        "on target",
        "exclusive bonus",
        "limited offer",
        "with us?",
        "classified",
        "erid",
        *(
            " ".join(label)
            for label in ("advert", "anzei", "werbu", "public", "publi", "pubbl", "reklam", "recla", "sponsor", "рекла")
        ),
        *(
            "-roll",
            "midroll",
            "[sponsored]",
            "(sponsored)",
            "[promoted]",
            "ad slot",
            "ad 1",
            "ad 2",
            "video ad",
            "ad break",
            "continua a leggere",
            "nota sigue",
            "haberin devam",
            "reklamdan",
            "classifieds",
            "nota continúa",
        ),
        *(
            "noticia continúa",
            "artículo continúa",
            "articolul continu",
            "matéria continua",
        ),
        *(
            "l'articolo continua",
            "l'article continue",
            "artigo continua",
        ),
        *(
            "advert:",
            "advert here",
            "advertise with us",
            "advertise here",
            "sponsored by",
            "presented by",
        ),
        *(
            "brought to you",
            "supported by",
            "before prices",
            "fortsätter",
        ),
        *(
            "fortsetter",
            "fortsætter",
            "jatkuu",
            "pokračuje",
            "folytatódik",
        ),
        *(
            "продовжується",
            "продолжается",
            "[pr",
            "［pr",
            "[ad",
            "[ad]",
        ),
        *(
            "continues",
            "continue ",
            "tekst",
            "reszta",
            "dalsz",
            "lees ",
            "verder",
            "fortgesetzt",
            "advert",
            "ad_1",
            "ad_2",
            "ad_",
            "adinserter",
            "ad-inserter",
            "wp_ad",
            "the_ad",
            "adsbygoogle",
            "googletag",
            "advanced iframe",
            "text ad",
            "crossword",
            "puzzle",
            "% off",
            "check price",
            "check rates",
            "check avail",
            "check amazon",
            "check walmart",
            "check ebay",
            "view at",
            "low stock",
            "book your",
            "reserve your",
            "should you invest",
            "where to invest",
            "before you buy",
            "stocks",
            "recommendations from",
            "mornings",
            "take our survey",
            "partnership bonus",
            "binance free",
            "use this link",
            "may be compensated",
            "may earn",
        ),
        *(
            *("erid:", "erid=", "erid :", " erid "),
            "reklam",
            "реклам",
            "promocja",
            "промо",
            "offerto da",
            "sponsorizzato da",
            "promosso da",
            "presentato da",
        ),
        *("präsentiert von", "gesponsert von", "gefördert von", "proposé par", "sponsorisé par", "offert par"),
        *("parrainé par", "patrocinado por", "ofrecido por", "oferecido por", "apresentado por", "aangeboden door"),
        *(
            "gesponsord door",
            "gemaakt door",
            "sponsorem",
            "partnerem",
            "sponsorowane przez",
            "при поддержке",
            "спонсор",
        ),
        *("партнер", "партнёр", "i samarbe", "sponsoreret", "yhteistyössä", "publirreportaje", "reclame", "inzerce"),
        *("annons", "hirdetés", "mainos", "διαφήμιση", "оголошення"),
        *("rented by", "paid by", "paid for", "bought by", "booked by", "named by", "presented by", "brought to you"),
        *("supported by", "underwritten by", "powered by", "made possible", "taken by", "our partner", "our sponsor"),
        *openings(PHRASES, AT_EDGES),
        "continues below",
        *("werbung", "anzeige", "publicité", "publicidad", "anuncio", "pubblicità", "reklamą", "advertentie"),
        *("today's best", "shop the look", *(f"{verb} at" for verb in ("view", "buy", "shop", "see"))),
        *(
            "amazon",
            "walmart",
            "best buy",
            "ebay",
            "argos",
            "currys",
            "john lewis",
            "at target",
            "flipkart",
            "etsy",
            "apple store",
        ),
        *(
            "shop now",
            "buy now",
            "order now",
            "view deal",
            "check price",
            "see price",
            "see deal",
            "deal",
            "and save",
            "to save",
        ),
        *("tickets",),
        "continues after",
        "sponsored",
        "advertisement",
        "promoted",
        "anzeige",
        "werbung",
        "publicité",
        "publicidad",
        "реклама",
        "reklama",
    ),
    confidence=0.99,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The gates open at nine.\n⟦Advert – race card continues below⟧\n⟦This page is kindly supported by Torrin "
        "Feeds⟧",
        "Portene åpner klokken ni.\n⟦Saken fortsetter under annonsen⟧\nFørste løp er klokken ti.",
        "De poort gaat om negen uur open.\n⟦Tekst gaat verder onder de foto⟧\nDe eerste ren is om tien uur.",
        "The gates open at nine.\n⟦[ad_2]⟧",
        "The gates open at nine.\n⟦Advertisement⟧The club said that nobody is let in without a ticket.",
        "広場は九時に開く。\n⟦広告⟧",
        "The gates open at nine.\n\n⟦ADVERTISEMENT⟧\n\nThe first race is at ten.",
        "The gates open at nine.\n⟦Story continues below⟧\nThe first race is at ten.",
        "Ворота откроют в девять.\n⟦Реклама. ООО «Сено и овёс». erid: 7Qk2mTz⟧\nПервый забег в десять.",
        Example(
            "I cancelli aprono alle nove.\n⟦Offerto da: Selleria Brandi⟧\n⟦Pubblicità • Fieno a domicilio⟧",
            language="it",
        ),
        "Das Tor öffnet um neun.\n⟦Anzeige⟧\nDas erste Rennen ist um zehn.",
    ),
    good=(
        "Paid articles were rare then, the editor said.",
        "The gatekeeper, who had a goat to feed, hung a board at the turnstile: “Book now and save a crown”. Nobody "
        "read it, since the board hung behind the goat. The gates open at nine, and the first race is at ten, and who "
        "comes late, the club said, will see no more of it than the dust, which is free and is said to be good for the "
        "skin.",
        "The deal was told on a board behind the goat, which nobody had read: “Sign up now and save a crown”.",
        "The column is supported by four chains, and the gates open at nine.",
        "The advertisement ran for a week.",
        "He sponsored a bill on fishing.",
        "AdvertisementBundle is the class that loads them.",
        "Advertising fell by a fifth.",
    ),
)
def advertisement_marker(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Mark of an advertisement.

    The label of an advertising slot stayed when the advertisement itself was dropped.
    """
    yield from _glued(document, places)
    found = set(
        phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, at_edges=AT_EDGES, within_lines=True)
    )
    found.update(_spaced(document, places))
    yield from sorted(found)
    short = (line for line in lines_at(document, places) if len(line.text) <= LONGEST_CHARS)
    labelled = [line for line in short if _is_labelled(document.folded[slice(*stripped(line))])]
    yield from (span for line in islands(document, labelled) if (span := stripped(line)) not in found)


def _spaced(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """The lines that say it with blanks between the letters: "A D V E R T"."""
    for line in lines_at(document, places):
        said = line.text.strip(AROUND)
        spaced = LEAST_SPACED <= len(said) <= LONGEST_CHARS and SPACED.fullmatch(said)
        if spaced and said.replace(" ", "").lower() in PHRASES:
            yield stripped(line)


def _is_labelled(said: str) -> bool:
    """Whether a sign and what is advertised follow a label of several words: "Paid program: boots for wet days"."""
    sign = SIGN.search(said)
    label = said[: sign.start()].strip(AROUND) if sign else ""
    told = sign is not None and bool(said[sign.end() :].strip(AROUND)) and not said.endswith(".")
    return told and " " in label and label in PHRASES


def _glued(document: Document, places: Sequence[int]) -> Iterator[Span]:
    text = document.text
    for place in places:
        label = GLUED.match(text, place)
        if label and not text[text.rfind("\n", 0, place) + 1 : place].strip():
            yield Span(*label.span())

"""Prompt to follow the site or the writer."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "follow us / follow us on / follow us: / follow us on social media / follow us on facebook / "
    "follow us on twitter / follow us on instagram / follow us on x / follow us on linkedin / "
    "follow us on youtube / follow me on twitter / follow along / find us on / find us on facebook / "
    "like us on facebook / social links / join the community / our socials / follow on x / "
    "follow on facebook / follow on twitter / follow on instagram / view all posts / see all posts / "
    "more by this author / view author archive / follow author / folgen sie uns / folge uns / "
    "folgen sie uns auf / suivez-nous / suivez-nous sur / síguenos / síguenos en / "
    "síguenos en redes sociales / siga-nos / siga-nos nas redes sociais / seguici / seguici su / "
    "мы в соцсетях / мы в социальных сетях / подписывайтесь на нас / слідкуйте за нами / ми в соцмережах / "
    "bizi takip edin / śledź nas / obserwuj nas / znajdź nas na / volg ons / volg ons op / följ oss",
    "+ follow us / follow the show / follow the author / follow this topic / follow our coverage / "
    "follow us for more / follow me on pinterest / social media profiles / visit us on social media / "
    "visit us on social media: / our social media / find us on social media / follow us on social / "
    "follow us on socials / keep in touch with us / get more from us on social media / "
    "connect with us on social media / show us on instagram / join us on facebook / join us / "
    "suivez-nous sur les réseaux sociaux / suivez-nous sur google / nos réseaux sociaux / "
    "síguenos en nuestras redes sociales / síguenos en redes / nuestras redes sociales / "
    "acompanhe nas redes sociais / acompanhe-nos nas redes sociais / nossas redes sociais / seguici sui social / "
    "i nostri social / присоединяйтесь к нам в соцсетях / следите за нами / подписывайтесь / "
    "приєднуйтесь до нас / читайте нас у соцмережах / bizi takip edin / takip et / sosyal medyada takip edin / "
    "dołącz do nas na facebooku / obserwuj nas na facebooku / volg ons op facebook / volg ons op social media / "
    "ikuti kami / ikuti kami di / تابعنا / تابعونا / フォローする / フォローしてください / 关注我们 / "
    "关注公众号",
    "följ oss på / följ oss på facebook / följ oss på instagram / följ oss på x / följ oss i sociala medier / följ "
    "ämnet / följ skribenten / följ oss på sociala medier / følg oss / følg oss på / følg oss på facebook / følg "
    "oss på instagram / følg os / følg os på / følg os på facebook / følg os på instagram / seuraa meitä / seuraa "
    "meitä facebookissa / seuraa aihetta / sledujte nás / sledujte nás na / sledujte nás na facebooku / sledujte "
    "nás na sociálních sítích / kövessen minket / kövess minket / kövess minket facebookon / kövessen minket a "
    "facebookon / urmărește-ne / urmărește-ne pe / urmărește-ne pe facebook / urmăriți-ne / ακολουθήστε μας / "
    "ακολουθήστε μας στο / ακολουθήστε μας στα social media / ακολούθησέ μας / βρείτε μας στο facebook / стежте за "
    "нами / слідкуйте за нами у / слідкуйте за нами в / підписуйтесь на нас / підписуйтеся на нас / приєднуйтесь / "
    "приєднуйтесь до нас у / подписывайтесь на нас в / подпишитесь на нас / sosyal medya hesaplarımız / bizi sosyal "
    "medyada takip edin / znajdź nas na facebooku / śledź nas na / śledź nas w mediach społecznościowych / polub "
    "nas na facebooku / volg ons via / volg ons op instagram / volg dit onderwerp / suivez l'actualité / suivre ce "
    "sujet / suivre l'auteur / suivre cet auteur / folge uns auf / folgen sie dem thema / thema folgen / autor "
    "folgen / seguir tema / seguir autor / sigue a este autor / seguir leyendo sobre / siga-nos no facebook / "
    "siga-nos no instagram / seguici su facebook / seguici su instagram / segui l'autore / segui questo argomento / "
    "关注 / 关注作者 / 加关注 / 已关注 / 追蹤 / 追蹤作者 / 粉絲專頁 / 按讚 / 追蹤粉絲專頁 / 官方微博 / 官方微信 / "
    "フォロー / フォロー中 / 著者をフォロー / この著者をフォロー / "
    "公式x / 公式instagram / 公式facebook / 公式youtube / snsをフォロー / 팔로우 / 팔로우하기 / 기자 구독 / 기자 "
    "페이지 / 기자의 다른 기사 보기 / 기자 프로필 / "
    "theo dõi / theo dõi chúng tôi / theo dõi tác giả / ikuti kami di media sosial / ikuti penulis / हमें फॉलो करें "
    "/ फॉलो करें / हमसे जुड़ें / আমাদের সঙ্গে যুক্ত থাকুন / ফলো করুন / আমাদের অনুসরণ করুন / עקבו אחרינו / עקבו אחרי "
    "/ تابعونا على فيسبوك / تابعنا على فيسبوك / تابع الكاتب / صفحاتنا على مواقع التواصل",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "connect / get in touch / like us / follow me / keep in touch / stay connected / connect with us",
)
VARIABLE = pattern(
    r"(?:please |you can |be sure to |don't forget to )?(?:follow|like|find|join|connect with|friend|watch|visit) (?:us"
    r"|me|him|her|them|(?!others?\b|many\b|most\b|all\b|every|millions|people\b"
    r"|those\b)[\w.@' ]{2,30}) on (?:our )?(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|pinterest|telegram"
    r"|threads|bluesky|mastodon|google news|medium|snapchat|flipboard|goodreads)\b.{0,120}"
    r"|follow us on (?:google news|[\w ,]{3,40} and (?:instagram|facebook|twitter|x|linkedin|youtube))\b.{0,80}"
    r"|follow @?\w+|follow (?:our|my|the) (?:\w+ ){1,3}(?:on \w+ )?@[\w.]+|(?:facebook|twitter|instagram): ?@?[\w.]+"
    r"|(?:folgen sie uns|folgt uns|suivez-nous|retrouvez-nous|síguenos|siga-nos|seguici|bizi"
    r"|volg ons)\b.{0,20}\b(?:facebook|twitter|instagram|youtube|x|telegram|whatsapp|linkedin)\b.{0,80}"
    r"|(?:for [\w,' ]{3,60}, )?(?:please )?(?:like|follow) (?:us|me)(?: on)?\b.{0,60}\b(?:facebook|twitter|x|instagram"
    r"|tiktok|youtube|whatsapp|telegram|bluesky|linkedin|social media)\b.{0,100}"
    r"|follow [\w' ]{2,30} on (?:[\w ]{2,20}, )+.{2,80}|(?:tag|mention) (?:us |me )?@[\w.]+.{0,80}"
    r"|follow (?:the )?[\w'’ .&]{2,30} coverage\b.{0,100}"
    r"|(?:facebook|twitter|x|instagram|tiktok|whatsapp|telegram|tweet|youtube|bluesky|threads) ?: ?(?:@[\w.]+"
    r"|https?://\S+|\+?\d[\d ]{6,20})"
    r"|like [\w&. ]{2,30} on facebook,? (?:and )?follow @?\w+\b.{0,120}"
    r"|want more stories like this(?: from .{2,40})?\? ?.{0,120}|follow (?:[\w.]+ ){1,4}team news"
    r"|follow our news page on \w+"
    r"|follow [\w' .-]{3,30} on (?:twitter|x|facebook|instagram|bluesky|threads|linkedin"
    r"|mastodon)(?:(?:,| and| at|:) ?.{2,80})?"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"subscribe on youtube ?:? ?\S+"
    r"|(?:följ|følg|seuraa|sledujte|kövess\w*|urmăr\w+|ακολουθ\w+|стежте|слідкуйте)\b.{0,30}\b(?:facebook\w*"
    r"|instagram\w*|twitter\w*|youtube\w*|linkedin\w*|tiktok\w*)\b.{0,60}"
)


@rule(
    "BP116",
    severity="error",
    words=(
        "please like",
        "to like me",
        "tweet :",
        "me @",
        *(
            "more stories like this",
            "team news",
            "on youtube",
            "följ",
            "følg",
            "seuraa",
            "sledujte",
            "kövess",
        ),
        *(
            "urmăr",
            "ακολουθ",
            "стежте",
            "слідкуйте",
        ),
        *("tag @", "tag us", "mention @", "mention us", "whatsapp:", "telegram:", "tweet:", "tiktok:"),
        *openings(PHRASES, AT_EDGES),
        "follow",
        "like us",
        "find us",
        "join us",
        "connect with",
        "visit us",
        "facebook",
        "twitter",
        "instagram",
        "folgen sie",
        "suivez",
        "retrouvez",
        "síguenos",
        "seguici",
        "volg ons",
    ),
    confidence=0.93,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The choir won.\n⟦For more songs, follow us on Facebook and Instagram.⟧",
        "The slope gave way after two days of rain, and the road to the upper villages was cut in four places. The "
        "army brought rice and blankets to the school, where three hundred people slept on Friday. ⟦Like us on "
        "Facebook and follow us on Instagram for updates.⟧ The governor thanked the engineers, who had worked through "
        "the night with two borrowed excavators and a lamp.",
        "The choir won.\n\n⟦Follow us on Facebook and Instagram⟧",
        "The choir won the first prize at the festival and will sing before the council on Sunday evening.\n⟦Stay "
        "connected⟧",
        "Le chœur a gagné.\n⟦Suivez-nous sur Twitter⟧",
    ),
    good=(
        "Like others on YouTube, the beekeeper lives from what is shown before his films.",
        "They follow us everywhere, she said.",
        "The villages are connected by one road.",
        "Follow the path to the mill.",
    ),
)
def follow_prompt(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Prompt to follow the site or the writer.

    Social media prompts are the page's own advertising.
    """
    yield from phrase_lines(
        document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE, at_edges=AT_EDGES, within_lines=True
    )

"""Legal links of the page's foot."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "privacy policy / privacy notice / privacy statement / privacy center / terms & conditions / terms and rules / "
    "conditions of use / user agreement / legal notice / legal notices / copyright policy / dmca / dmca policy / "
    "do not sell my personal information / do not sell or share my personal information / do not sell my info / "
    "california privacy rights / ca notice / your ad choices / corrections policy / ethics policy / editorial policy / "
    "editorial guidelines / community guidelines / cookie policy | privacy policy / modern slavery statement / "
    "accessibility policy / refund policy / return policy / privacy & cookies / privacy and cookies / "
    "privacy & terms / site terms / terms of sale / rss terms of service / vulnerability disclosure / ad choices / "
    "reprints & permissions / rights & permissions / site feedback / impressum & datenschutz / impressum / "
    "datenschutz / datenschutzerklärung / agb / nutzungsbedingungen / nutzungsbasierte onlinewerbung / "
    "haftungsausschluss / politique de confidentialité / conditions d'utilisation / conditions générales / cgu / cgv / "
    "aviso de privacidad / política de privacidad / términos y condiciones / condiciones de uso / términos de uso / "
    "política de privacidade / termos de uso / termos e condições / informativa sulla privacy / note legali / "
    "termini e condizioni / политика конфиденциальности / пользовательское соглашение / правила использования / "
    "політика конфіденційності / gizlilik politikası / kullanım koşulları / polityka prywatności / privacybeleid / "
    "privacyverklaring / algemene voorwaarden / gebruiksvoorwaarden / integritetspolicy",
    "terms and privacy policy / about our ads / privacy policy and terms of service / editorial standards / "
    "editorial policies / editorial guidelines / publishing principles / community standards / "
    "republishing guidelines / comment faq / our editorial policies / learn about our editorial policies / "
    "ethics statement / code of ethics / diversity policy / fact-checking policy / affiliate disclosure / "
    "advertising disclosure / disclosure policy / nutrition disclosure / risk disclosure / risk warning / "
    "shipping & returns / shipping policy / returns policy / terms of purchase / rules of comments / "
    "your us state privacy rights / your ad choices / california notice / complaints policy / "
    "complaints procedure / privacy ∙ terms ∙ collection notice / collection notice / copyright notice / "
    "legal disclaimer / safe harbor statement / safe harbour statement / forward-looking statements / "
    "advertiser disclosure / site terms of use / end user agreement / user agreement and privacy policy / "
    "trademark / all quotes delayed / yasal uyarı / kebijakan privasi / syarat dan ketentuan / "
    "pedoman media siber / سياسة الخصوصية / شروط الاستخدام / プライバシーポリシー / 利用規約 / "
    "特定商取引法に基づく表記 / 隐私政策 / 隐私声明 / 服务条款 / 免责声明 / 法律声明 / 用户协议",
    "all terms and conditions apply / terms and conditions apply / open government licence / crown copyright / © "
    "crown copyright / privacy promise / personuppgiftspolicy / användarvillkor / köpvillkor / allmänna villkor / "
    "om personuppgifter / personvernerklæring / personvernregler / brukervilkår / redaktørplakaten / vær "
    "varsom-plakaten / privatlivspolitik / handelsbetingelser / brugervilkår / abonnementsvilkår / "
    "persondatapolitik / tietosuojaseloste / tietosuojalauseke / käyttöehdot / ochrana osobních údajů / zásady "
    "ochrany osobních údajů / podmínky užití / obchodní podmínky / všeobecné podmínky / adatvédelem / adatvédelmi "
    "tájékoztató / felhasználási feltételek / általános szerződési feltételek / ászf / politica de "
    "confidențialitate / termeni și condiții / politica de confidentialitate / πολιτική απορρήτου / όροι χρήσης / "
    "προσωπικά δεδομένα / правила користування / умови використання / угода користувача / редакційна політика / "
    "правила сайту / политика обработки персональных данных / условия использования / kişisel verilerin korunması / "
    "kvkk / kullanım şartları / veri politikası / aydınlatma metni / regulamin serwisu / polityka cookies / ochrona "
    "danych / cookieverklaring / disclaimer en privacy / protection des données / données personnelles / charte "
    "éditoriale / charte déontologique / protección de datos / código ético / aviso de cookies / política editorial "
    "/ política de proteção de dados / estatuto editorial / ficha técnica / código de conduta / politique "
    "éditoriale / codice etico / privacy e cookie / 隱私權政策 / 隱私權聲明 / 隱私政策 / 服務條款 / 使用條款 / "
    "免責聲明 / 著作權聲明 / 版权声明 / 网站声明 "
    "/ 个人信息保护方針 / 個人情報保護方針 / 個人情報の取り扱い / 個人情報の取り扱いについて / サイトポリシー / "
    "著作権について / 利用規約・プライバシーポリシー / 免責事項 / 개인정보처리방침 / "
    "개인정보 처리방침 / 이용약관 / 청소년보호정책 / 저작권 정책 / 저작권규약 / 저작권보호정책 / 윤리강령 / chính "
    "sách bảo mật / điều khoản sử dụng / "
    "ketentuan layanan / syarat & ketentuan / pedoman pemberitaan media siber / गोपनीयता नीति / नियम और शर्तें / "
    "গোপনীয়তা নীতি / নীতিমালা / শর্তাবলি / מדיניות פרטיות / תנאי שימוש / הצהרת נגישות / اتفاقية الاستخدام / الشروط "
    "والأحكام / سياسة ملفات الارتباط",
    "zum impressum / nur mit ihrer zustimmung / mentions légales / aviso legal",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "privacy / terms / legal / disclaimer / terms of use / terms of service / terms and conditions / "
    "imprint / corrections / code of conduct / licensing / disclosures / regulamin / reprints",
)
VARIABLE = pattern(
    # several in one line
    r"(?:(?:privacy(?: policy| notice| statement)?|terms(?: of (?:use|service|sale)| (?:&|and) conditions)?"
    r"|cookie(?:s)? (?:policy|settings|preferences)|contact(?: us)?|about(?: us)?|legal(?: notice)?|disclaimer"
    r"|imprint|sitemap|site map|advertise(?: with us)?|careers|help|accessibility|impressum|datenschutz|agb"
    r"|kontakt|rss|faq|subscribe|newsletters?|do not sell my (?:personal )?info(?:rmation)?|home|jobs|support"
    r"|press|blog|feedback|ad choices|copyright|mentions légales|cookies)(?:[ |/,·•-]+|$)){2,20}"
    r"|this site is protected by recaptcha\b.{0,140}|(?:view|read|see) (?:our )?(?:full )?(?:privacy policy"
    r"|terms(?: of (?:use|service))?)(?: here)?"
    # what the site earns
    r"|(?:we may|this (?:post|page|article|site) (?:may )?contains?|we) (?:earn|receive|get|be compensated"
    r"|affiliate)\b.{0,60}\b(?:commission|affiliate links?|compensation)\b.{0,200}"
    r"|(?:products?|items) (?:is|are|were) (?:independently )?(?:selected|chosen"
    r"|reviewed)\b.{0,60}\bby our editors\b.{0,200}"
    r"|.{0,140}\b(?:we (?:may|might|will|can) (?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?(?:commission"
    r"|compensation)|(?:contains?|include) affiliate links)\b.{0,200}"
    r"|this site is protected by h?captcha\b.{0,140}|protected by recaptcha\b.{0,60}"
    r"|(?:use of|use and/or|registration on) (?:and/or |or use of )?(?:this site|registration"
    r"|any portion)\b.{0,160}\b(?:agreement|terms|acceptance|policy)\b.{0,120}"
    r"|by (?:using|continuing to use|accessing|visiting) this (?:site|website|page)\b.{0,200}"
    r"|please note that our privacy policy\b.{0,200}"
    r"|(?:see|visit|read) (?:our )?[\w./:-]{4,60} (?:for privacy|for more|terms of use)\b.{0,160}"
    r"|visit our (?:website )?terms\b.{0,160}|more information privacy policy|terms ?∙ ?.{0,40}"
    r"|terms of (?:use|service) ?(?:and|&|[|·•]) ?privacy (?:policy|notice).{0,40}"
)


@rule(
    "BP121",
    severity="error",
    words=(
        "for more",
        *(
            "captcha",
            "use of",
            "registration on",
            "by using",
            "by continuing",
            "by accessing",
            "by visiting",
            "our privacy policy",
            "for privacy",
            "terms of use",
            "terms of service",
            "our website terms",
            "please see our",
            "terms ∙",
            "privacy policy",
        ),
        *openings(PHRASES, AT_EDGES),
        "recaptcha",
        "commission",
        "compensation",
        "affiliate",
        "independently selected",
        "independently chosen",
        "by our editors",
    ),
    confidence=0.96,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The road over the pass is closed until spring, and the villages beyond it get their mail by "
        "boat.\n\n⟦Privacy Policy⟧\n⟦Terms of Use⟧",
        "The road is closed.\n⟦Privacy Policy | Terms of Service | Contact Us⟧",
    ),
    good=(
        "The terms of use changed twice.",
        "Privacy is a right, the court said.",
        "Its privacy policy was two words long.",
    ),
)
def legal_links(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Legal links of the page's foot.

    Terms, privacy and imprint links stand on each page of a site.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES, within_lines=True)

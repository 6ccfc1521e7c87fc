"""Reading time."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "min read / minute read / reading time / estimated reading time / lesezeit / temps de lecture / "
    "tiempo de lectura / tempo de leitura / tempo di lettura / время чтения / час читання / okuma süresi / "
    "czas czytania / leestijd",
)
FEW = (  # a number in words or in digits
    r"(?:\d{1,3}|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|un[oae]?|deux|dos|due|dois|duas|trois|tres"
    r"|tre|três|quatre|cuatro|quattro|quatro|cinq|cinco|cinque|ein\w*|zwei|drei|vier|fünf|sechs|sieben|acht|twee|drie|vijf"
    r"|zes|dwie|dwa|trzy|cztery|pięć|одну|одна|две|два|три|четыре|пять|iki|üç|dört|beş)"
)
VARIABLE = pattern(
    r"(?:(?:estimated |approximate |average )?(?:read(?:ing)? time)[ :~]*)?(?:about "
    r"|~)?\d{1,3}[ -]?(?:min(?:ute)?s?\.?)[ -](?:read(?:ing)?(?: time)?|to read|lesezeit|lecture|de lectura|de leitura"
    r"|di lettura|leestijd|czytania|чтения)(?:[ ·|,-].{0,40})?"
    r"|(?:(?:estimated |approximate |average )?read(?:ing)? ?time|time to read|lesezeit|lesedauer|durée de lecture"
    r"|temps de lecture"
    r"|(?:tiempo|tempo) de (?:lectura|leitura)|tempo di lettura|время (?:чтения|на чтение)|час читання|okuma süresi"
    rf"|czas czytania|leestijd)[ :~]*(?:about |ca\. |environ )?{FEW} ?(?:min(?:ut)?(?:e|en|es|os|i|o|y)?s?"
    r"|мин(?:ут[ыа]?)?|хв|dakika|dk|seconds?|sec)?\.?"
    r"|\d{1,3}[ -]min(?:ute)?s?[ -](?:read|skim|scan|watch|story|longread|long read)"
    r"|(?:a )?(?:quick|short|long|fast|brief|easy) (?:\d{1,3}|\w+)[ -]?min(?:ute)?s?[ -](?:read|skim|listen|watch)"
    r"|\d{1,3} ?(?:min(?:ut)?(?:e|en|es|os|i|o|y|uten)?s?\.?|мин\w*\.?|хв\.?|dk|dakika|分) ?(?:de |di |na )?(?:read"
    r"|lesezeit|lecture|lectura|leitura|lettura|leestijd|czytania|чтения|читання|okuma|で読めます)"
    r"|(?:阅读时间|阅读时长|預計閱讀|读完|この記事は約|読了時間|waktu baca|وقت القراءة|lästid|läsetid|lesetid"
    r"|lukuaika) ?[:：約约]? ?\d{1,3}.{0,20}"
    # "Se lee en dos cafés", "a three-coffee read"
    r"|(?:reads|read (?:this|it)|readable|si legge|se lee|se lit|ça se lit|lê-se|liest sich|leest|czyta się|читается"
    r"|прочитать|okunur) (?:in|en|em|w|za|за|binnen) (?:(?:about|circa|ca\.|unos|environ|etwa|około|примерно) )?"
    rf"{FEW}(?: [^\W\d_][\w'’-]{{1,14}}){{1,2}}"
    r"|(?:an? )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|half)(?:[ -][^\W\d_]{2,12}){1,2}[ -](?:read|skim)"
    r"(?: (?:by|from|for|with|over) [^.?!]{2,50})?"
    r"|estimated (?:reading time ?:? ?)?\d{1,3} ?min\w*"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"\d{1,3} ?min(?:ut(?:er|ters|en|i)?)?\.? ?(?:läsning|lästid|läsetid|lesetid|læsetid|lukuaika|čtení|olvasás|citire"
    r"|de citit|ανάγνωση|baca|membaca|đọc|okuma süresi)"
    r"|(?:lästid|läsetid|lesetid|læsetid|lukuaika|doba čtení|délka čtení|olvasási idő|timp de citire|timp citire"
    r"|χρόνος ανάγνωσης|waktu baca|thời gian đọc|משך קריאה|זמן קריאה|مدة القراءة|읽는 시간|पढ़ने का समय"
    r"|পড়ার সময়) ?:? ?(?:ca\.? |cca )?\d{1,3}.{0,14}"
    r"|\d{1,3} ?(?:דקות קריאה|دقائق قراءة|دقيقة للقراءة|분 읽기|분 소요|मिनट में पढ़ें|মিনিটে পড়ুন)"
)


@rule(
    "BP119",
    severity="warning",
    words=(
        *(
            "estimated",
            "läsning",
            "lesetid",
            "læsetid",
            "čtení",
            "olvasás",
            "citire",
            "citit",
            "ανάγνωση",
        ),
        *(
            "đọc",
            "קריאה",
            "القراءة",
            "قراءة",
            "읽",
            "पढ़ने",
            "পড়",
        ),
        *(
            "阅读",
            "閱讀",
            "読了",
            "この記事は約",
            "waktu baca",
            "وقت القراءة",
            "läs",
            "lesetid",
            "lukuaika",
            "read",
            "lettura",
            "lectura",
            "leitura",
            "leestijd",
            "czytania",
            "чтения",
            "читання",
            "okuma",
            "分で",
        ),
        *(
            "si legge",
            "se lee",
            "se lit",
            "lê-se",
            "lesedauer",
            "durée de lecture",
            "liest sich",
            "leest",
            "czyta",
            "читается",
            "прочитать",
            "okunur",
            " skim",
        ),
        *openings(PHRASES),
        "min skim",
        "minute skim",
        "minute scan",
        "min watch",
        "minute watch",
        "-min read",
        "-minute read",
        "minutes read",
        "minutes to read",
        "mins read",
        "min. read",
        "time to read",
        "reading time",
        "read time",
        "min lecture",
        "min de lectura",
        "min lesezeit",
        "minuten lesezeit",
        "min. lesezeit",
    ),
    confidence=0.98,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "⟦A quick 2-minute skim⟧\nThe lake froze early.",
        "⟦Se lee en tres mates⟧\nEl lago se heló pronto.",
        "⟦3 min read⟧\nThe lake froze early.",
        "The lake froze early.\n⟦Reading time: 4 minutes⟧",
        "⟦Lesezeit: 5 Min.⟧\nDer See fror früh zu.",
        "⟦Temps de lecture : trois minutes⟧\nLe lac a gelé tôt.",
    ),
    good=(
        "The test took three minutes to read.",
        "Allow four minutes of reading time for each page, the teacher said.",
        "It was a two-minute read-through.",
        "Se lee en tres pueblos, y en todos con asombro.",
    ),
)
def reading_time(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Reading time.

    The estimate of how long the article takes comes from the site's software.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, elsewhere=ELSEWHERE)

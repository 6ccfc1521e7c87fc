"""The date of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate import calendar_words
from sourcequal.scorers.boilerplate.phrases import core, has_far_letters, is_prose, stripped

TOKEN = pattern(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*|\d+(?:st|nd|rd|th|er|º)?\b|[^\W_]+")
DIGIT = pattern(r"\d")
# 3/4/2024, 14. 9. 2026, 2024-03-04
NUMERIC = pattern(r"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\. \d{1,2}\. \d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\b")
DAY = pattern(r"(?<![\d.,])(?:[0-3]?\d)(?:st|nd|rd|th)?(?![\d.,]*\d)")
YEAR = pattern(r"\b(?:19|20)\d\d\b")  # with a month and a word such as "updated" before it
GREETING = pattern(
    r"(?:my )?(?:dear|dearest|sir|madam|liebe[rs]?|sehr geehrte|ch[eè]re?s?|querid[oa]s?|car[oaie]|дорог|шановн)\b"
)
AGO = pattern(  # 2 hours ago
    r"(?:(?:last |article was |this (?:page|article) was (?:last )?)?(?:published|posted|updated|modified|edited"
    r"|reviewed)(?: on)? )?(?:\d{1,2}|an?|one) (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?"
    r"|years?) ago"
    r"|(?:vor|il y a|hace|há|для|за) (?:\d{1,2}|einer?|une?|una?|uma?|um) (?:minuten?|stunden?|tag(?:en)?|wochen?"
    r"|monat(?:en)?"
    r"|jahr(?:en)?|heures?|jours?|semaines?|mois|ans?|horas?|días?|dias?|minutos?|semanas?|mes(?:es)?|años?|anos?)"
    r"|\d{1,2} (?:minut(?:er|ter|es|en|i|e|y)?|tim(?:mar|er|e)|dag(?:ar|e|er)?|uur|dagen|weken|ore|giorni"
    r"|settimane|mesi|godzin\w*"
    r"|dni|хв\w*|годин\w*|дн\w+|мин\w*|час\w*|dakika|saat|gün|jam|menit|hari) (?:sedan|siden|geleden|fa|temu|тому|назад"
    r"|önce|lalu|yang lalu)|för \d{1,2} (?:timmar|dagar|minuter) sedan|\d{1,2} ?(?:分钟|小时|天|周|个月|分鐘|小時"
    r"|時間|分|日)前"
    r"|\d{1,2} ?(?:분|시간|일|주) ?전|منذ \d{1,2} \S{2,8}|לפני \d{1,2} \S{2,8}"
)
# One of them stands in every such line without a digit.
BACK = (" ago", "vor ", "il y a ", "hace ", "há ")
# A day that is named by its distance, and the hour: "Today, 06:15", "Publié hier à 20h30, modifié à 06h15".
_NEAR = (
    r"(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|idag|i dag|igår"
    r"|i går|tänään|eilen|сегодня|вчера|сьогодні|вчора|bugün|dün|dzisiaj|dziś|wczoraj|dnes|včera|ma|tegnap|azi|astăzi"
    r"|ieri|σήμερα|χθες|χτες|hari ini|kemarin|hôm nay|اليوم|أمس)"
)
_HOUR = (
    r"(?:[ ,]*(?:at|um|à|a las|às|alle|om|kl\.?|klo|в|о|об|saat|o|godz\.?|v|στις|pukul|lúc)? ?\d{1,2} ?[:.h時]"
    r" ?\d{2}(?:[:.]\d{2})?(?: ?(?:uhr|[ap]\.?m\.?|分|hs|h|uur|wib|gmt|[a-z]{2,4}t))?)"
)
_STAMP = r"(?:(?:[^\W\d_]+\.? ?){1,3}[:：]? ?)?"
NEAR = pattern(rf"{_STAMP}{_NEAR}{_HOUR}(?:[ ,·|•-]+(?:[^\W\d_]+ ){{0,2}}?(?:{_NEAR})?{_HOUR})?|{_NEAR} {_HOUR}")
# The hour alone, after a word for it; a date and an hour after a word of a script that is not cut in words.
HOUR = pattern(
    r"(?:published|posted|updated|time|veröffentlicht|aktualisiert|publié|publicado|час публікації|час|время "
    r"публикации|время"
    r"|опубліковано|опубликовано|publicerad|uppdaterad|publisert|oppdatert|publiceret|julkaistu|kl\.?|saat|godz\.?)"
    rf" ?:? ?{_HOUR}"
    r"|(?:প্রকাশ\w*|প্রকাশিত|আপডেট|সর্বশেষ আপডেট|প্রকাশের সময়|प्रकाशित|अपडेटेड|अपडेट|पब्लिश्ड|अंतिम अपडेट|입력|수정"
    r"|최종수정|등록|승인|기사입력|기사등록"
    r"|송고|업데이트|نشر(?: في)?|تاريخ النشر|آخر تحديث|تحديث|פורסם(?: ב)?|עודכן(?: ב)?|עדכון אחרון|תאריך פרסום|cập nhật"
    r"|đăng lúc"
    r"|ngày đăng|最後更新|最后更新|最新更新|更新日時|更新时间|更新時間|公開日時|公開|配信|発表日|掲載日|發布時間"
    r"|發稿時間|發布|发布|上稿時間|建立時間)"
    r" ?[:：]? ?(?=[^.!?]{0,40}\d)[^.!?。]{4,48}(?:[.] ?\d[^.!?。]{0,40}){0,4}"
    r"|(?:article |texte )?mis en ligne (?:le )?.{6,40}|episode \d+ ?[|·] ?aired \d.{5,12}"
    r"|(?:发布于|發布於|发表于)[:：]?[^\d\W]{2,8}"
    r"|(?:thứ \w+|chủ nhật|senin|selasa|rabu|kamis|jumat|sabtu|minggu),? (?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.{0,30}"
    r"|\d{4}[./-]\d{1,2}[./-]\d{1,2}\.? ?\d{1,2}:\d{2}(?::\d{2})? ?(?:臺北時間|台北時間|北京时间|配信|更新|公開"
    r"|現在|来源|來源|ist|[（(]).{0,24}"
    r"|\d{1,2}/\d{1,2} ?[（(][月火水木金土日][）)] ?\d{1,2}:\d{2}(?: ?配信)?"
    r"|(?:19|20)\d\d년 ?\d{1,2}월 ?\d{1,2}일.{0,20}"
)
# What stands beside it on one line: who wrote it, before or after, and who checked it.
BESIDE = pattern(
    r"(?:(?:by|written by|posted by|medically reviewed by|fact[ -]checked by|von|par|por|di) [^|•·\d]{2,60}?[ ,]*["
    r"|•·–—-][ ]*){1,3}"
    r"|(?<=[\w.])[ ]*[|•·–—,;-]? ?(?:(?:posted|filed) (?:in|under)|in|under|unter|dans|en|em|kategorie|category"
    r"|rubri[ckq]\w*|tags?|w|в)"
    r" ?: [^|•·\d]{2,40}$"
    r"|[ ]*[|•·–—-] ?(?:by|in|von|par|por|di) [^|•·]{2,60}$"
    r"|(?<=\d)(?: uhr)? ?\((?!mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-zäöü/]{2,8}\)?$"  # … 10:15 (jkr)
    r"|(?<=\d) ?(?:by|von|par|por|di) [^|•·\d]{2,40}$"  # Posted on May 9, 2023 by editor
    r"|[ ,]*[|•·–—-]* ?(?:estimated )?\d{1,2}[ -]?min(?:ute)?s?\.? read$"
    r"|[ ]*[|•·–—-] ?(?:article history|see all updates|uk|\[?有料会員限定\]?)$"
    r"|^(?:[a-z][\w .]{1,30}(?:, | ?[|·•] ?))(?=(?:updated|published|posted|last updated|created|first published"
    r"|[a-z]{3,9} \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
    r"|(?<=[ap]m) ?[a-z]{2,4} ?/ ?[\w .]{2,24}$|(?<= [a-z]{3}) ?[-–—] ?[a-z][a-z ]{2,24}$"
    r"| ?[|·•] ?(?:read(?:ing)? time ?: ?)?\d{1,2} min(?:ute)?s?(?: read)?$"
    # Lima, 8 May 2026; Lima, Friday 8 May 2026
    r"|^[a-z][\w.'’-]*(?: [\w.'’-]+){0,2}, (?=(?:[^\W\d_]{4,13},? )?\d{1,2}\.? [^\W\d_]{3,9}\.? (?:19|20)\d\d\b)"
    # Canal desk, last touched …; First seen in Canal Watch …
    r"|^[a-z][\w .'’-]{1,30}(?:, | ?[|·•–—-] ?)(?=(?:last|first|zuletzt|dernière|última|ultima|laatst|ostatnia"
    r"|последн\w+) "
    r"[^\W\d_]{3,14} ?:? ?\d)"
    r"|(?<=^first )(?:seen|posted|published|printed|run|aired|shared) (?:on|in|at|by) (?:[\w.'’-]+ ){1,4}?"
    r"(?=(?:[^\W\d_]{3,9}\.? )?\d{1,2}\b)"
    r"|(?:,? (?:and )?|[ ,|•·–—-]+)(?:updated|edited|modified|revised|refreshed|aktualisiert|actualizado|mis à jour)"
    r" (?:\d{1,2}|an?|one) (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?) ago$"
    r"|^(?:(?:online|web|news|digital|sports|city|national|tribune|business|staff) (?:desk|report(?:er)?|correspondent)"
    r"|(?:by )?agency report)[ |,·•–—-]*"
    r"|(?:(?<=\d)|(?<=[ap]m)|(?<= [a-z]{2})|(?<= [a-z]{3})) ?[|•·–—-] ?(?:source ?: ?.{2,60}"
    r"|(?:press|news|media) releases?|speech|statement|news story|blog(?: post)?|opinion|news|report)$"
    r"|[|•·–—,; ]+(?:updated|last updated|modified|atualizado|actualizado|mis à jour|modifié|aktualisiert|uppdaterad"
    r"|aggiornato) (?:há |hace |il y a |vor )?\d{1,2} (?:\w+)(?: ago| sedan| siden| fa)?$"
)
# "Freigeschaltet am 3. Mai, 7.15 Uhr": a participle that no list has, before a day and an hour.
FORMED = pattern(
    r"(?!(?:\w+ )?(?:open|clos|start|kick|schedul|expect|arrest|died|held|crash|delay|postpon|cancel|record|shot|born"
    r"|geboren|gestorben|ge?öffnet|eröffnet|geschlossen|begonnen|angesetzt|verschoben|née?|morte?|décéd|nacid|nascid|nato"
    r"|nata))(?:[^\W\d_]{2,12} ){0,2}[^\W\d_]{2,14}(?:ed|llt|iert|tzt|cht|gt|ben|den|et|st|é|ée|és|it|ado|ada|ido"
    r"|ida|ato"
    r"|ata|ito|ita|no|ano|ane|ona|ony|en|aan|ено|но|dı|di|du)(?: (?:am|on|at|le|el|em|il|op|dnia|den|à|a))? ?:? "
    r"(?=[^a-z]{0,3}\d|[a-z]{3,10}\.?,? \d)(?=.{4,40}\d[:.h]\d\d)"
)
# "11/7 (Fri) 17:03", as Japanese and Korean sites write it: month and day, a weekday, the hour.
SHORT = pattern(
    r"\d{1,2}[/.]\d{1,2}\.? ?\(?(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\w{0,6}\)? ?\d{1,2}[:.]\d\d(?: "
    r"\w{2,12})?"
)
# "2025年3月4日 10時22分", with or without the word for an update before it, as Japanese and Chinese sites write it
EASTERN = pattern(
    r"(?:更新日?時?|最後更新(?:時間)?|公開日?|投稿日?|掲載日?|最終更新日?|发布(?:时间|日期|于)?|发表(?:时间|于)?"
    r"|时间|日期"
    r"|更新(?:时间|于)?)? ?[:：]? ?"
    r"(?:20|19)\d\d ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2} ?日? ?(?:\(?[月火水木金土日一二三四五六]\)?)? ?"
    r"(?:\d{1,2} ?[:：時时] ?\d{2}(?: ?[:：] ?\d{2})? ?分?)?"
)
# Beside a bare date what only a page says.
OF_PAGE = pattern(
    r"\b(?:in|under|unter|dans|en|em|kategorie|category|rubri[ckq]\w*|tags?|w|в) ?: [^|•·\d]{2,40}$"
    r"|^\w[\w ./|-]* (?:updated|published)\b|[ap]m [a-z]{2,4} ?/|reading time|\bread$|\b(?:desk|agency report"
    r"|releases?|article history|see all updates|ago)\b|source ?:|, uk$"
    r"|^[a-z][\w.'’-]*(?: [\w.'’-]+){0,2}, (?:[^\W\d_]{4,13},? )?\d{1,2}\.? [^\W\d_]{3,9}\.? (?:19"
    r"|20)\d\d(?:, \d.{3,20})?$|:\d\d(?: uhr)? "
    r"?\([a-zäöü/]{2,8}\)?$"
)
NEAR_WORDS = frozenset(
    "today yesterday heute gestern aujourd'hui hier hoy ayer hoje ontem oggi ieri vandaag gisteren idag dag igår går "
    "tänään eilen сегодня вчера сьогодні вчора bugün dün dzisiaj dziś wczoraj dnes včera ma tegnap azi astăzi σήμερα "
    "χθες χτες ini kemarin nay اليوم أمس".split()
)
# What parts a date from what stands beside it.
SEPARATOR = pattern(r"[|•·–—/,-]|\b(?:by|von|par|por|di|desk|report|read|updated)\b")
PLACED = ("发布于", "發布於", "发表于")  # with the place alone: 发布于：北京市
TOP_LINES = 6  # filled lines at the top in which a page shows its date
LONGEST_CHARS = 120
TOKENS = range(2, 24)
SENDERS, SENT = ("From:", "Von:", "De :", "De:", "От:"), ("Date:", "Sent:", "Datum:", "Gesendet:", "Fecha:", "Дата:")
LEAST_ENTRIES = 2  # with a date over each
DIARY_DATES = 3  # with so many date lines the text is a diary or a chronicle
OPENING_HOURS = pattern(r"\d[:.h]\d\d(?: ?[ap]\.?m\.?)? ?[-–—] ?\d{1,2}[:.h]\d\d")
PROSE_CHARS = 80  # a line of running text; without one the date belongs to a list or a form


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    named = frozenset(f"{calendar_words.MONTHS} {calendar_words.WEEKDAYS}".split())
    stamps = frozenset(calendar_words.STAMPED.split())
    return named, stamps, named | stamps | frozenset(calendar_words.CLOCK.split())


@rule(
    "BP108",
    severity="warning",
    harmless_alone=True,
    confidence=0.85,
    source="CleanEval annotation guidelines, 2007; page heads of news sites",
    bad=(
        "Council rejects road\n⟦Filed 4 March, 10:22⟧\nThe council met on the first day of the month and voted against "
        "the new road after a debate "
        "of six hours.",
        "Rådet säger nej till vägen\n⟦Uppdaterad 4 mars 2025 kl 10.22⟧\nRådet möttes på månadens första dag och "
        "röstade nej till den nya vägen efter sex timmar.",
        "Рада відхилила дорогу\n⟦Сьогодні, 10:22⟧\nРада зібралася першого дня місяця і після шести годин суперечок "
        "проголосувала проти нової дороги.",
        "⟦更新日：2025年3月4日 "
        "10時22分⟧\n議会は三月の初日に開かれ、六時間にわたる討論の末に新しい道路の計画を否決した。議長は夏までに別"
        "の案を出すと述べ、住民の代表は拍手で応えた。反対派は道路が古い市場の周りの狭い通りに車を呼び込むと"
        "恐れている。",
        "⟦Tuesday, March 4⟧\n\nThe council met on the first day of the month and voted against the new road after a "
        "debate that lasted for six hours.",
        "Council rejects road\n⟦Published: 4 March 2025, 10:32 am⟧\nThe council met on the first day of the month and "
        "voted against the new road after a debate of six hours.",
        "Council rejects road\n⟦By Ana Castellanos - 2 hours ago⟧\nThe council met on the first day of the month and "
        "voted against the new road after a debate of six hours.",
        "Council rejects road\n⟦Last updated: November 2025⟧\nThe council met on the first day of the month and voted "
        "against the new road after a debate of six hours.",
        "⟦11/7 (Fri) 17:03⟧\n\nCouncil rejects road\n\n⟦Posted on May 9, 2023 by editor⟧\nThe council met on the first "
        "day of the month and voted against the new road after a debate of six hours.",
        "Rat lehnt Straße ab\n⟦Letzte Änderung: 4.3.2025⟧\nDer Rat hat am ersten Tag des Monats getagt und nach einer "
        "Debatte von sechs Stunden gegen die neue Straße gestimmt.",
        "Council rejects road\n⟦First seen in Canal Watch May 9, 2023⟧\n⟦Roads desk, last checked 4.3.2025⟧\nThe "
        "council "
        "met on the first day of the month and voted against the new road after a debate of six hours.",
        "Rat lehnt Straße ab\n⟦Freigeschaltet am 4. März, 10.22 Uhr⟧\n⟦4. März, in: Verkehr⟧\nDer Rat hat am ersten "
        "Tag des "
        "Monats getagt und nach einer Debatte von sechs Stunden gegen die neue Straße gestimmt.",
        "⟦4. März 2025⟧\nDer Rat hat am ersten Tag des Monats getagt und nach einer Debatte von sechs Stunden gegen "
        "die neue Straße gestimmt.",
    ),
    good=(
        "Today at 10:22 the council met in the hall, and by noon it had voted against the road that the mayor wanted.",
        "4 March 2025\n\nDear Ms Okafor,\n\nThank you for the long letter about the road. I have read it twice and "
        "passed it on to the council, which meets next week.",
        "On Tuesday, March 4, the council met.",
        "From the book of the hut, which has eight bunks, one stove and no door handle on the side of the wind.\n\n"
        "14 May 1996\n\nWe came over the pass in the rain and found the stove warm, and nobody near it for a whole "
        "day.\n\n2 June 2002\n\nI slept nine hours and heard no one, though a spoon had moved from the nail to the "
        "sill.",
        "From: Ana\nDate: Monday, 3 March 2025, 10:22\nThe road, I hear, is to be built after all, and nobody asked "
        "those who live beside it.\n\nFrom: Tom\nDate: Tuesday, 4 March 2025, 08:10\nI have, and they want it.",
        "3 May\nLeft at dawn.\n4 May\nRain all day long.\n5 May\nReached the pass.",
    ),
)
def page_date(document: Document) -> Iterator[Span]:
    """Date of the page, not of the story.

    It stands above the article or beside its author, and says when the page was made or last changed. In a text without
    other furniture it is information.
    """
    lines = document.filled_lines
    if max((len(line.text) for line in lines), default=0) < PROSE_CHARS:
        return
    dated = [n for n, line in enumerate(lines) if len(line.text) <= LONGEST_CHARS and is_dated(core(document, line))]
    entries = _heads_entries(lines, dated)
    letters = sum(line.text.lstrip().startswith(SENDERS) for line in lines) >= LEAST_ENTRIES
    for number in dated:
        if letters and lines[number].text.lstrip().startswith(SENT):
            continue
        following = core(document, lines[number + 1]) if number + 1 < len(lines) else ""
        stamped = _stamped(_alone(core(document, lines[number])))
        bare = number < TOP_LINES and len(dated) < DIARY_DATES and not entries and not GREETING.match(following)
        if stamped or bare:
            yield stripped(lines[number])


def _heads_entries(lines: Sequence[Line], dated: Sequence[int]) -> bool:
    """Whether dates head the entries of a book or log: several, each between paragraphs."""
    between = (n for n in dated if 0 < n < len(lines) - 1)
    return sum(any(map(is_prose, lines[:n])) and is_prose(lines[n + 1]) for n in between) >= LEAST_ENTRIES


def is_date(said: str) -> bool:
    """Whether a folded line is a date, with or without a time, and nothing else."""
    if AGO.fullmatch(said) or SHORT.fullmatch(said) or EASTERN.fullmatch(said):
        return True
    named, stamps, all_words = _words()
    words = said.replace(",", " ").split()
    if not NEAR_WORDS.isdisjoint(words) and NEAR.fullmatch(said):
        return True
    if ((words[:1] and words[0].rstrip(":") in stamps) or has_far_letters(said)) and HOUR.fullmatch(said):
        return True
    if not DIGIT.search(said):
        return False
    tokens = [match.group() for match in TOKEN.finditer(said)]
    if len(tokens) not in TOKENS or not any(token[0].isdigit() for token in tokens):
        return False
    if any(not token[0].isdigit() and token.rstrip(".") not in all_words for token in tokens):
        return False
    return bool(NUMERIC.search(said)) or (
        any(token.rstrip(".") in named for token in tokens)
        and bool(DAY.search(said) or (_stamped(said) and YEAR.search(said)))
    )


def _alone(said: str) -> str:
    """A folded line without its author."""
    return BESIDE.sub("", said)


def is_dated(said: str) -> bool:
    """Whether a folded line is a date, or a name and a stamp; a name and a bare date are a byline, and harmless."""
    if not DIGIT.search(said) and not any(word in said for word in BACK) and not said.startswith(PLACED):
        return False  # most lines
    if OPENING_HOURS.search(said):
        return False
    alone = _alone(said) if SEPARATOR.search(said) else said
    if FORMED.match(said) and is_date(FORMED.sub("", said)):
        return True
    return is_date(said) or (
        is_date(alone) and (_stamped(alone) or AGO.fullmatch(alone) is not None or OF_PAGE.search(said) is not None)
    )


def is_age(said: str) -> bool:
    """Whether a folded line tells the date of the page by its distance alone: "2 hours ago", "yesterday, 10:22"."""
    named = said.rpartition(", ")[2]  # behind the author's name
    return any(AGO.fullmatch(each) or NEAR.fullmatch(each) for each in (said, _alone(said), named))


def _stamped(said: str) -> bool:
    return said.split(" ", 1)[0].rstrip(":") in _words()[1] and any(char.isdigit() for char in said)

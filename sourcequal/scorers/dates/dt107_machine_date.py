"""DT107."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.dates.own_date import EPOCHS
from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.dates.chronology import chronology
from sourcequal.scorers.sample_letters import in_sample_letter

FIELD_END = pattern(r"[|•·–—]|\s{2,}")  # between the fields of a line
LABEL_WORDS = 3  # "Published on", "Filed at"
PLACEHOLDER_LINE_CHARS = 80  # a line that dates the page is short
_UNITS = r"(?:dd?|mm?m?|yy(?:yy)?|tt|jj(?:jj)?|aa(?:aa)?|gg|hh|ss|mi|дд|мм|гг(?:гг)?)"
#: What stands for a date that was never filled in, on a line by itself or behind a label.
EMPTY_STAMP = pattern(
    rf"(?<![\w/.-])(?:{_UNITS}(?P<mark>[/. -]){_UNITS}(?P=mark){_UNITS}|dd month yyyy|invalid date|nan[/.-]nan[/.-]nan"
    r"|0{4}-00-00(?: 00:00:00)?|00/00/(?:00)?00|00\.00\.0000|(?:0?1/0?1/|0?1\.0?1\.)0001|0001-01-01(?:t00:00:00z?)?"
    r"|(?:%[a-z],? ?){3,5}|month (?:day|dd|00),? (?:year|yyyy)|day,? month (?:dd,? )?(?:year|yyyy)"
    r"|-?\d{1,2} november -0001|november 30,? -0001)(?![\w/])",
)
#: The same in brackets, wherever it stands: [INSERT DATE], {{ publish_date }}, [Tag.Monat.Jahr].
BRACKETED = pattern(
    r"(?:\[|\{)(?:insert |enter |add |todo:? |tbd:? )?(?:the |today'?s )?(?:[a-z]+[ _.])?"
    r"(?:date|day|month|year|day of week|weekday|datum|tag|monat|jahr|fecha|data|jour|дата)"
    r"(?:(?: and|[ ,/._-])+(?:of (?:publication|event|release)|here|month|monat|year|jahr|mois|année|mes|año|time"
    r"|published"
    r"|tbd))*"
    r"(?:\]|\})"
)
#: A variable of a template whose name ends in that of a date: %start_date%, {{ post.date | date: "%d %B" }}.
VARIABLE = pattern(
    r"%(?:\w+_)?(?:date|datum|fecha|day|month|year)%|\$\{(?:\w+[._])?(?:date|day|month|year|datum)\w{0,6}\}"
    r"|\{\{ ?(?:\w+[._])?(?:\w+[_.])?(?:date|day|month|year|published(?:_at)?|datum|fecha)(?: ?\|[^{}\n]{0,40})? ?\}\}"
    r"|(?:__|##)(?:\w+_)?(?:date|datum)(?:__|##)"
)

#: One of these stands in each empty stamp, and one of those in each variable.
STAMP_WORDS = (
    *(
        "dd/mm",
        "mm/dd",
        "dd.mm",
        "mm.dd",
        "dd-mm",
        "mm-dd",
        "tt.mm",
        "tt/mm",
        "jj/mm",
        "jj.mm",
        "gg/mm",
        "gg.mm",
        "дд.мм",
    ),
    *(
        "yyyy",
        "jjjj",
        "aaaa",
        "гггг",
        "invalid date",
        "nan/",
        "nan.",
        "nan-",
        "0000",
        "00/00",
        "0001",
        "%a",
        "%b",
        "%d",
    ),
    *("%m", "month day", "month dd", "day month", "day, month"),
)
VARIABLE_WORDS = ("[", "{", "date%", "datum%", "day%", "month%", "year%", "date__", "date##")
YEARS = tuple(str(year) for year in sorted({day.year for day in EPOCHS}))


@rule(
    "DT107",
    severity="warning",
    confidence=0.9,
    words=(*YEARS, *STAMP_WORDS, *VARIABLE_WORDS),
    source="what programs show where they were given no date",
    bad=(
        "Ferry back in service\n⟦January 1, 1970⟧\n\nThe ferry runs again, the town said, with a new rudder.",
        "Posted: ⟦0000-00-00⟧\n\nThe ferry runs again, the town said, with a new rudder.",
        "Published: ⟦Invalid Date⟧ | Harbour\n\nThe ferry runs again, the town said, with a new rudder.",
        "Published: ⟦DD/MM/YYYY⟧\n\nThe ferry runs again, the town said, with a new rudder.",
        "The ferry will be named on ⟦[INSERT DATE]⟧, the town said, in front of the whole choir.",
        "The baths are shut from ⟦%start_date%⟧ to the end of the month, the town said, for a new floor.",
        Example("Stand: ⟦TT.MM.JJJJ⟧\n\nDie Fähre fährt wieder, sagt die Stadt.", language="de"),
    ),
    good=(
        "The clocks of such programs begin on January 1, 1970, and a wrong one shows that day.",
        "Write the day as DD/MM/YYYY, not as MM/DD/YYYY, in the field for the date of birth.",
        "The strftime call takes %Y-%m-%d, and <date> is the name of the tag.",
        "Posted 3 May 2024\n\nThe ferry runs again, the town said, as it did on 1 January 1970.",
        "The field is filled with 0000-00-00 where nobody knows the day.",
    ),
)
def machine_date(document: Document) -> Iterator[Match]:
    """A date that a program put where it had none.

    The page shows the day from which its program counts, or the form of a date instead of one. It looks like a date of
    publication and says nothing.
    """
    for match in _undated(document):
        if not document.about_code:  # asked last, since it reads the whole text
            yield match


def _undated(document: Document) -> Iterator[Match]:
    for own in chronology(document).own:
        if own.is_epoch:
            yield Match(own.start, own.end, message="Programs show this day where they were given no date")
    stamped = any(word in document.folded for word in STAMP_WORDS)
    for match in EMPTY_STAMP.finditer(document.folded) if stamped else ():
        line = document.lines[document.position(match.start())[0] - 1]
        led = FIELD_END.split(document.folded[line.start : match.start()])[-1].strip()
        if len(line.text) <= PLACEHOLDER_LINE_CHARS and (
            not led or led[-1] in ":|•·-–—,(" or len(led.split()) <= LABEL_WORDS
        ):
            yield Match(*match.span(), message="The form of a date stands where a date belongs")
    for form in (BRACKETED, VARIABLE) if any(word in document.folded for word in VARIABLE_WORDS) else ():
        for match in form.finditer(document.folded):
            # In quotation marks it is what to write into a subject line.
            if not (document.in_quotation(*match.span()) or in_sample_letter(document, match.start())):
                yield Match(*match.span(), message="A date was never filled in")

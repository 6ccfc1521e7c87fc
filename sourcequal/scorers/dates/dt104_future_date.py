"""DT104."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sourcequal.dates import Expression
from sourcequal.dates.own_date import OwnDate
from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, Settings, pattern, rule
from sourcequal.scorers.boilerplate.phrases import is_prose
from sourcequal.scorers.dates.chronology import KNOWING, Chronology, chronology, is_mentioned, is_tale
from sourcequal.scorers.dates.other_languages import YEAR_TOLD as YEAR_TOLD_ELSEWHERE
from sourcequal.scorers.dates.other_languages import looks_ahead, told_as_past

GRACE = timedelta(days=2)  # time zones, and papers dated ahead
EVENT = timedelta(days=31)  # a programme's days lie as near to each other
STAMP_GRACE = timedelta(days=6)  # weekly papers carry the day on which the next one comes
STAMP_CONFIDENCE = 0.9
BEFORE_CHARS = 70  # in which the words that lead up to the date stand
# Words before a date that look forward to it, whatever the verb's form: "sold until", "valid through", "planned for".
AHEAD = pattern(
    r"\b(?:until|till|through|by|before|later than|expir\w+|valid|deadline|due|scheduled|slated|planned|expected|set"
    r"|booked|postponed|delayed|rescheduled|moved|pushed|extended|targeted|proposed|estimated|projected|announced"
    r"|takes? effect|comes? into (?:force|effect)|falls? due"
    r"|starting|beginning|effective|upcoming|next|will|would|shall|should|could|may|might|must"
    r"|(?:to )?be (?:\w+ly )?\w+|(?:is|are) (?:also |again |now |not |usually )?\w+"
    r"|to(?! (?:[$€£]?\d|(?:the|an?|his|her|their|its|hospital|death|pieces|prison|jail)\b))"
    r"|for|forecast\w*|predict\w*|coming|available|reserve\w*|tickets?|deliver\w*"
    r"|end(?:s|ing)|open(?:s|ing)?|run(?:s|ning)|start(?:s|ing)?|begins?|resumes?|returns?|if|when|plan\w*)\b"
)
# An example of a rule, and what somebody wanted: "a notice posted on 24 December", "had suggested £28 from 25 March".
SUPPOSED = pattern(
    r"(?:^ ?|[.:;\n] ?|, )(?:an?|any|one|each|every) (?:[\w-]+ ){0,3}?(?:(?:that|which) (?:is|was) )?"
    r"(?:\w+ed|made|given|sent|sold|bought|born|held|begun|drawn|lent|written) (?:on|in) $"
)
ADVISED = pattern(
    r"(?<!\ba )(?<!\bthe )\b(?:suggest|recommend|advis|ask|argu|press(?! (?:conference|briefing|release)s?\b)|call"
    r"|campaign)(?:s|ed|ing|es)?\b[^.;]{0,50} (?:from|for|on|in|by) $"
)
# Words that only what has happened can have.
HAPPENED = pattern(
    r"(?<![\w-])(?:was|were|had|did|said|told|written|born"
    r"|signed|began|started|ended|took|became|made|met|arrived|left|happened|occurred|since|received|reported|added"
    r"|installed|agreed|fell|rose|won|lost|found|held|appeared|joined|filed|bought|sold|killed|visited"
    r"|gave|went|came|saw|wrote|spoke|broke|drew|drove|grew|sent|stood|struck|taught|threw|caught|brought|built|paid"
    r"|withdrew|resigned|fled|flew|chose|swore|sank|rang|woke|overthrew|upheld|died|shut|hit|burst|split|led|ran|swam"
    r"|rode|taken|seen|given|shown|thrown"
    r"|drawn|driven|broken|stolen|fallen|beaten|begun|sung|worn|torn|shot|done"
    r"|(?!closed\b)\w{3,}ed|(?:was|were|had|has|have|they|it|he|she|who) closed)\b"
)
# What stands right after a date that heads an entry: "October 22, 2031: Updated formatting".
ENTRY = pattern(r"\s?[:,–—-]\s(?:[\w']+\s){0,3}?(?:\w+ed|was|were|had|wrote|made|took|began|found|met|said)\b")


@rule(
    "DT104",
    severity="warning",
    confidence=1.0,
    source="an event cannot have happened after the day on which it is told",
    bad=(
        "The index closed at its lowest since ⟦October 9, 2038⟧, the exchange said.",
        "The agency published the report on ⟦3 May 2031⟧ and took it back a day later.",
        "The baton went to Ana Reis of the brass band, who gave it back on ⟦9 May 2031⟧ with a bow.",
        "At the congress of beekeepers in Lund on ⟦24 May 2031⟧, Ferri showed how the swarm had moved north.",
        Example("She was elected on ⟦June 4, 2024⟧ with a wide margin.", as_of=date(2020, 1, 5)),
        "⟨15 October 2025⟩\n\nBy-election\n\nVoting took place on ⟦6 November 2025⟧, and the count went on until the "
        "Friday after it.",
        Example(
            "⟨3 marzo 2025⟩\n\nI burattini\n\nSi è chiusa ⟦il 12 ottobre 2025⟧, con quasi novemila visitatori, la "
            "mostra dei Bergonzi.",
            language="it",
        ),
        "⟨August 9, 2024⟩\n\nThe cashier\n\nThe court heard that she made 340 payments between March 2015 and ⟦October "
        "2025⟧, most of them to a stable.",
        "The first stone of the mill was laid ⟦in March 2206⟧, and its wheel still turns.",
        "The song was recorded ⟦in 2062⟧ at the old dairy, with a drum made of a churn.",
        "LUND, ⟨22 August 2024⟩ – The miller went to prison on Thursday.\n\nThe court heard that the first sacks were "
        "sold in ⟦the summer of 2025⟧, when the mill stood still.",
        "⟨22 August 2024⟩\n\nThe bank\n\nInflation slowed to 3.7 per cent in ⟦July 2025⟧, helped by a cut in the price "
        "of bread.",
        "⟨9 November 2025⟩\n\nThe satellite\n\nThe satellite, which students built, lifted off from the range on "
        "⟦16 November⟧ after two attempts had been called off.",
        Example("Het dak van de molen werd ⟦in 2147⟧ voor het laatst vernieuwd, zegt de molenaar.", language="nl"),
        "Published ⟨3 March 2026⟩\n\nHarp hall to open late\n\nAt a press briefing on ⟦Thursday, 12 November 2026⟧, "
        "the head of the harp hall, Ana Reis, said that the roof had let in the rain.",
        "The filing shows $5.5 billion in tokens on ⟦April 30, 2042⟧, up from $5.1 billion at the end of March.",
    ),
    good=(
        Example(
            "3 marzo 2025\n\nLa mostra\n\nLa chiusura della mostra è prevista per il 12 ottobre 2025, ha detto il "
            "sindaco.",
            language="it",
        ),
        "August 9, 2024\n\nThe cashier\n\nShe will pay the money back between March 2025 and October 2025, the court "
        "heard.",
        "15 October 2025\n\nBy-election\n\nVoting will take place on 6 November 2025, and the count will go on until "
        "Friday.",
        "The contract runs until 31 December 2038, the ministry said.",
        "7 October 2024\n\nThe trial\n\nThe trial of the treasurer goes on.\n\nEditor's note: the jury acquitted him "
        "on 15 October 2024, after the paper had gone to press, and he went back to keeping the books of the band.",
        "The first barge is to be delivered in March 2062, the other two within a year of it.",
        "The film is set in 2062, when the mill has long burned down.",
        "The target was fixed for 2050, and what was emitted in 2040 counts towards it.",
        "The bath is closed on 25 December 2031, and its capsule is to be opened on 31 December 2099.",
        "She said that June 2058 was too far ahead for anybody to plan a bridge.",
        "The vote was set for March 3, 2031, after two delays.",
        "3 May 2001\n\nA diary\n\nThis page is being written on 30 June 2001, and it will be updated once the harbour "
        "opens again.",
        "3 May 2024\n\nUnder the accord, which takes effect in 2025, the barge will be moored at the mill.",
        "Tickets were sold for the match on 4 July 2030 within an hour.",
        "In the film, which opened last year, robots took the city on 29 August 2097.",
        Example("Updated 3 January 2025\n\nThe bridge opened in 2021.", as_of=date(2025, 1, 3)),
        Example("Vineyards 51 to 100\n\nAna Reis - 12/03/2026\n\nThe list is out.", as_of=date(2026, 11, 21)),
        "Blood pressure was measured in 2335 people over 54 who took part.",
        "The bond, issued in 2019, falls due on 1 March 2049.",
        "Claims against the above-named company have to be lodged on or before 3 May 2031.",
        "A notice posted on 24 December 2031 would thus be given on 30 December.",
        "The clerk had suggested a rent of £28 from 25 March 2031.",
        "Published 3 March 2026\n\nHarp hall\n\nAt a meeting on Thursday, 12 November 2026, the head of the harp hall, "
        "Ana Reis, is to say why the roof let in the rain.",
        "Published 3 March 2026\nUpdated 13 November 2026\n\nHarp hall\n\nAt a meeting on Thursday, 12 November 2026, "
        "the head of the harp hall, Ana Reis, said that the roof had let in the rain.",
        "Published 3 March 2026\n\nA diary of the harp hall\n\nThe roof lets in the rain, and nobody has a ladder."
        "\n\n12 November 2026\nOn 12 November 2026 the miller brought his ladder, and we sat in the dry.",
        "Summer concert of the harpists\n\nSaturday 7 June 2031, 7.30 p.m., St Anne's\n\nThe harpists play what the "
        "miller's daughter wrote in the mill, and a song of the bakers.",
        "Summer concert of the harpists\n\nSaturday 7 June 2031, 7.30 p.m. in the Corn Hall\n\nThe harpists play what "
        "the miller's daughter wrote in the mill, and a song of the bakers.",
        "Harp days, 6 to 8 June 2031: who plays where\n\nFRIDAY 6 JUNE 2031\n\n8pm Opening night in the mill.",
    ),
)
def future_date(document: Document, settings: Settings) -> Iterator[Match]:
    """A past event with a date that has not come yet.

    The event is told as done, and its date lies after the day of judging: the year is wrong, or the event is. Plans,
    deadlines and terms may name any year.
    """
    for match in _too_late(document, settings):
        if not is_tale(document):
            yield match


def _too_late(document: Document, settings: Settings) -> Iterator[Match]:
    story = chronology(document)
    latest = min(settings.as_of, date.max - GRACE) + GRACE
    stamped = _newest_stamp(story)
    for found in story.body:
        bounds = found.bounds if _is_known(story, found) else None
        if bounds is None or bounds[0] <= min(stamped or latest, latest) or not _told_as_past(story, found):
            continue
        knowing = KNOWING.search(document.folded, *story.sentence((found.start, found.end)))
        if knowing or is_mentioned(document, found):
            continue
        related = _shown(story)
        if bounds[0] > latest and found.year and found.month:
            message = f"{_named(story, found)} lies after {settings.as_of}, yet the text tells it as past"
            yield Match(found.start, found.end, message=message, related=related)
        elif (
            stamped
            and bounds[0] > stamped
            and related
            and _in_prose(story.document, found)
            and (found.day or _is_past_span(story, found, stamped))
            and (found.year or bounds[0] - stamped <= SOON)
        ):
            message = f"{_named(story, found)} lies after the page date, yet the text tells it as past"
            yield Match(found.start, found.end, STAMP_CONFIDENCE, message, related)
    yield from _far_year(document, settings.as_of.year)
    stamp = story.stamp
    if stamp and stamp.day and stamp.expression and stamp.expression.year and stamp.day > latest:
        written = story.document.text[stamp.start : stamp.end]
        if not (_may_be_swapped(written, stamp.day) or _heads_programme(story, stamp.day) or _is_billed(story, stamp)):
            yield Match(stamp.start, stamp.end, message=f"The page date lies after {settings.as_of}")


def _is_known(story: Chronology, found: Expression) -> bool:
    """Whether the year of a date is given, or goes without saying: one of news in which no other year is named."""
    if found.type != "DATE" or not (found.month or (found.year and found.grain in SPANS)):
        return False
    if found.year:
        return True
    return bool(found.day) and found.anchored in ("year from anchor", "tense") and story.document.kept(_names_no_past)


def _names_no_past(document: Document) -> bool:
    """Whether no year stands in the text but that of the page itself."""
    story = chronology(document)
    own = {each.day.year for each in story.own if each.day}
    return all(found.year is None or found.year in own for found in story.body)


SOON = timedelta(days=45)  # after the page date: a day of the year before is as far from a slip as from the news


def _is_past_span(story: Chronology, found: Expression, stamped: date) -> bool:
    """Whether a month, season or year is one in which something happened, or ends a span of it, and lies well after
    the page date: "paid it between March 2015 and October 2025", "fell vacant in spring 2026"."""
    text = story.document.folded
    if SPAN.search(text, max(0, found.start - BEFORE_CHARS), found.start):
        return True
    gap = found.bounds[0] - stamped if found.bounds else timedelta(0)
    far = gap >= FAR and (found.month is not None or gap <= FAR_YEAR)
    return far and text.endswith((" in ", " since "), 0, found.start) and not QUALIFIED.match(text, found.end)


FAR = timedelta(days=60)  # after the page date
FAR_YEAR = timedelta(days=5 * 365)  # later ones are those of an archive, which speaks of the document that it prints
SPANS = frozenset({"season", "year"})
QUALIFIED = pattern(r" (?:contract|deliver|futures|expir|issue|edition|elections?|vote|budget|deadline)")
SPAN = pattern(r"\bbetween (?:[a-z]+ )?(?:19|20)\d\d and $")


def _far_year(document: Document, this_year: int) -> Iterator[Match]:
    """A year that is still to come, told as past without a day: "was laid in March 2206"; a forecast names several."""
    form = YEAR_TOLD if document.language == "en" else YEAR_TOLD_ELSEWHERE.get(document.language)
    if form is None:
        return
    ahead = {year for year in YEAR_AHEAD.findall(document.folded) if int(year) > this_year + 1}
    if (
        not ahead
        or len(ahead) > MOST_FAR_YEARS
        or (FICTION if document.language == "en" else INVENTED).search(document.folded)
    ):
        return
    told = [match for match in form.finditer(document.folded) if int(match["year"]) > this_year + 1]
    for match in told:
        start, end = chronology(document).sentence(match.span())
        knowing = KNOWING.search(document.folded, start, end)
        projected = PROJECTED.search(document.folded, start, end) or looks_ahead(
            document.language, document.folded[start:end]
        )
        if not (knowing or projected or document.in_quotation(*match.span())):
            message = f"{match['year']} is still to come, yet the text tells it as past"
            yield Match(*match.span("when"), message=message)


MOST_FAR_YEARS = 2
#: Words for invented tales in the languages of `YEAR_TOLD_ELSEWHERE`.
INVENTED = pattern(
    r"\b(?:roman\w*|film\w*|novel\w*|película\w*|powieś\w+|séries?|serie\w*|thriller\w*|science[- ]fiction"
    r"|(?:video|computer)?spiel\w*|videojuego\w*|jeux? vidéo|erzähl\w*|kurzgeschichte\w*|verhaal|racconto|conto"
    r"|cuento)\b"
)
YEAR_AHEAD = pattern(r"[2-9][0-9]{3,4}(?![\w%]|[.,/-][0-9])")
# Of a slip of the keyboard the year is more than one of these times has signs: "opened his shop in 19987".
YEAR_TOLD = pattern(
    r"\b(?:was|were|born|built|began|became|died|laid|won|made|wrote|bought|sold|met|came|went|fell|rose|held"
    r"|\w{3,}ed)\b"
    r"(?:,? [\w'-]+){0,6}? (?P<when>(?:in|since|during) (?:(?:the )?(?:spring|summer|autumn|fall|winter|year)(?: of)? "
    r")?"
    r"(?:(?:early|late|mid-?) ?)?(?:[a-z]{3,9} )?(?P<year>2\d\d\d|[3-9]\d\d\d(?= by )|(?<=year )[3-9]\d\d\d"
    r"|(?:19|20)\d{3}(?=[.,;)]? (?:and|by|as|when|for|after|from|with|to)\b|[.,;)] ?\n)))"
    r"(?![\w%-]|[.,/]\d| (?!was\b|has\b|his\b|this\b|as\b|is\b)[a-z]+s\b| (?:wo)?men\b| people\b| children\b"
    r"| ?b\.? ?c)"
)
PROJECTED = pattern(
    r"\b(?:set|scenario\w*|model\w*|simulat\w+|target\w*|goals?|future|pledged|promised|vowed|committed|hoped|aimed"
    r"|matur\w+"
    r"|until|till|by(?= (?:the )?(?:end of )?\d)|expir\w+|valid|deadline|due|scheduled|planned|plan|expected"
    r"|postponed|delayed|extended|proposed"
    r"|estimated|project\w+|forecast\w*|predict\w*|will|would|could|may(?! \d)|might|shall|should|if|contract|deal"
    r"|olympic\w*|expo|(?:is|are|was|were) to|to be|to have)\b"
)


def _in_prose(document: Document, found: Expression) -> bool:
    """Whether a date stands in running text of the author's own, not in an entry or in what somebody said."""
    line = document.lines[document.position(found.start)[0] - 1]
    doing = BEING.search(document.folded, max(line.start, found.start - BEFORE_CHARS), found.start)
    return is_prose(line) and not (doing or NOTE.match(line.text)) and not document.in_quotation(found.start, found.end)


NOTE = pattern(r"\W*(?:Editor['’]?s[’']? note|Note|Update|UPDATE|Correction|CORRECTION|Postscript|Addendum)\b")
BEING = pattern(r"\bbeing\b|\b(?:updated|revised|edited|corrected|added)\b")  # what the author says of the text itself


def _newest_stamp(story: Chronology) -> date | None:
    """The newest day that the page gives itself, in full, with some days of grace; None where it gives none."""
    days = [
        own.day
        for own in story.own
        if own.day
        and own.expression
        and own.expression.year
        and own.kind != "copyright"
        and own not in story.contested
        and not _is_of_today(story.document, own)
    ]
    if not days:
        return None
    return min(max([*days, *_entries(story)]), date.max - STAMP_GRACE) + STAMP_GRACE


def _entries(story: Chronology) -> Iterator[date]:
    """The days that head the entries of a diary or a chronicle, which goes on after the day on which it was begun."""
    document = story.document
    for found in story.body:
        if found.day and found.bounds:
            line = document.lines[document.position(found.start)[0] - 1]
            if not document.text[line.start : found.start].strip() and not is_prose(line):
                yield found.bounds[0]


def _is_of_today(document: Document, own: OwnDate) -> bool:
    """Whether a line shows the day on which the page was fetched, as beside the weather: "Today is …", "… | 31°C"."""
    line = document.lines[document.position(own.start)[0] - 1]
    return TODAY.search(document.folded, line.start, line.end) is not None


TODAY = pattern(
    r"\b(?:today(?: is|'s date|:)|it is now|heute(?: ist|:)|aujourd'hui(?: :|,)|hoy(?: es|:)|oggi(?: è|:)|hoje(?: é|:)"
    r"|vandaag(?: is|:)|dziś(?: jest|:)|сегодня:?)|\d ?°"
)


def _is_billed(story: Chronology, stamp: OwnDate) -> bool:
    """Whether a line says when and where something takes place, and nothing says that its day is the page's: the day
    stands behind other words, or an hour and a place stand behind the day."""
    document = story.document
    line = document.lines[document.position(stamp.start)[0] - 1]
    beside = document.text[line.start : stamp.start].split()
    placed = AT_AN_HOUR.fullmatch(document.text, stamp.end, line.end) is not None
    return not stamp.label and (len(beside) >= BILLED_WORDS or placed)


def _may_be_swapped(written: str, day: date) -> bool:
    """Whether the date is in figures that may as well mean the day first: 12/03/2026."""
    return FIGURES.fullmatch(written) is not None and day.day <= MONTHS


def _heads_programme(story: Chronology, day: date) -> bool:
    """Whether the text speaks of days about the same time, so that the day is one of an event to come."""
    near = (found.bounds for found in story.body if found.year and found.month)
    return any(bounds and abs(bounds[0] - day) <= EVENT for bounds in near)


BILLED_WORDS = 3
# "7.30 p.m., All Saints'", and not "07:30, by Ana Reis": the hour, and a name behind it.
AT_AN_HOUR = pattern(
    r",? (?:(?:at|um|à|às|a las|alle|kl\.?) )?\d{1,2}(?:[.:h]\d\d)? ?(?:[ap]\.?m\.?|Uhr|[oO]'clock)?"
    r"(?:[,;:] |[,;:]? (?:in|at) (?:the )?)(?!By\b)(?![A-Z]{2,4}\b)[A-ZÀ-Þ][^|•·]{3,60}"
)
FIGURES = pattern(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")
MONTHS = 12


def _told_as_past(story: Chronology, found: Expression) -> bool:
    text = story.document.folded
    first = max(0, found.start - BEFORE_CHARS)
    start = max(text.rfind(mark, first, found.start) for mark in (". ", "\n", "; ", "? ", "! ")) + 1
    before = text[max(start, first) : found.start]
    if _fiction(story, found) or SUPPOSED.search(before) or ADVISED.search(before):
        return False
    if found.grain in SPANS and GOES_ON.match(text, found.end):
        return False
    if story.document.language != "en":
        sentence = text[slice(*story.sentence((found.start, found.end)))]
        return told_as_past(story.document.language, before, sentence)
    happened = [match.end() for match in HAPPENED.finditer(before)]
    ahead = [match.end() for match in AHEAD.finditer(before)]
    if before.endswith(" that ") and SUBJECT.match(text, found.end):  # said that June 2031 was too late
        return False
    if happened and max(happened) > max(ahead, default=-1):
        return True
    if ahead:
        return False
    if MEASURED.search(before) and COMPARED.match(text, found.end):
        return True
    opened = CLAUSE.match(text, found.end) or any(
        form.match(story.document.text, found.end) for form in (NAMED_CLAUSE, APPOSED_CLAUSE)
    )
    if opened and LED.search(before):
        return True
    led = len(before.split()) <= 3
    return led and story.direction(found) < 0 and bool(ENTRY.match(text, found.end) or before.strip() in ("on", "in"))


GOES_ON = pattern(r",? [^.;:\n]{2,40}? (?:has|have)(?: \w+ly)? \w+")  # in 2026, the landscape has shifted
SUBJECT = pattern(r" (?:was|is|were|are|would|will|had|has|seemed)\b")
LED = pattern(r"(?:^|\W)(?:on|in)\s$")
PAST = (  # forms that are nothing but the past
    r"(?:was|were|had|did|took|made|went|won|said|gave|told|came|saw|met|began|became|wrote|spoke|showed|sold|bought"
    r"|lost"
    r"|got|rose|fell|sent|paid|kept|brought|heard|found)\b"
)
# A clause told as past right after a date that opens it: "on 3 May 2031 the parties agreed", "…, Ferri showed how",
# "…, the head of the parks, Ana Reis, said that".
_NO_HELP = r"(?!(?:will|would|shall|should|may|might|can|could|must|be|to|is|are|has|have)\b)"  # is to come, or goes on
CLAUSE = pattern(
    rf",? (?:the|a|an|he|she|it|they|we|i|his|her|its)(?: {_NO_HELP}\w+){{0,3}}? {_NO_HELP}(?:\w+ed\b|{PAST})"
)
NAMED_CLAUSE = pattern(rf",? (?:[A-Z][\w’'-]+ ){{1,2}}(?:\w{{3,}}ed\b|{PAST})")
APPOSED_CLAUSE = pattern(
    rf",? (?:(?:the|a|an|his|her|its|their)(?: {_NO_HELP}\w[\w’'-]*){{1,6}}|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}})"
    rf",(?: [\w’'-]+){{1,8}}, {PAST}"
)
# A sum on a day, and what it was before: "$5.5 billion on April 30, up from $5.1 billion".
MEASURED = pattern(r"\d[^.]{0,60}\b(?:on|at|as of|by)\s$")
COMPARED = pattern(
    r",? (?:up|down|higher|lower|more than|less than|compared (?:with|to)|against|versus|vs\.?)\b[^.]{0,60}\d"
)
FICTION = pattern(
    r"\b(?:film|movie|novel|a (?:short )?story by|(?:from )?the (?:short )?story|fiction|episode|imagin\w+"
    r"|hypothetical|video game)\b"
)


def _fiction(story: Chronology, found: Expression) -> bool:
    return bool(FICTION.search(story.document.folded, *story.sentence((found.start, found.end))))


def _named(story: Chronology, found: Expression) -> str:
    return story.document.text[found.start : found.end]


def _shown(story: Chronology) -> tuple[Related, ...]:
    span = story.shown_span
    if span is None:
        dated = [
            (own.day, own.start, own.end) for own in story.own if own.day and own.expression and own.expression.year
        ]
        span = max(dated)[1:] if dated else None
    return (Related(*span, "the page's own date"),) if span else ()

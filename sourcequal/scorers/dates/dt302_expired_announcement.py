"""DT302."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sourcequal.document import Document
from sourcequal.finding import Finding, Related
from sourcequal.rule import Example, Match, Settings, pattern, rule
from sourcequal.scorers.boilerplate.phrases import prose_lines
from sourcequal.scorers.dates.announcements import PRESENT_MARKER, VAGUE_GRAINS, Announcement, announcements
from sourcequal.scorers.dates.chronology import Chronology, chronology, is_tale
from sourcequal.scorers.dates.other_languages import day_words
from sourcequal.scorers.dates.staleness import is_plain_promise

MUST = pattern(
    r"must\b|ha(?:s|ve) (?:to|until)\b|(?:can|may) (?:still |also )?(?:sign up|register|apply|book|enrol|join)\b"
)
BARE_PRESENT = pattern(
    r"(?:takes|starts|begins|opens|closes|goes|runs|planning)\b"
)  # a contract for years to come says it, too
BEHIND_DAYS, BEHIND_YEARS, BEHIND_MOST = (
    3,
    700,
    7300,
)  # between a promised day and the page's; farther back a history tells of it
HISTORIC_YEARS = 60  # after which a document is read as one of its time
RECENT_YEARS = 2  # in which an undated text's present tense tells of plans
EXPIRED_DAYS = 14  # an announcement just past still tells of the week it was made in
RELATED_SHOWN = 20
YEAR = pattern(r"\b(?:1\d|20)\d\d\b")
HISTORY_MENTIONS, HISTORY_YEARS = 4, 50  # years that a history names, and how far apart they lie
DEVELOPING = pattern(
    r"\b(?:this is|it is|it's) (?:a |an )?(?:breaking|developing|evolving|live|rolling) (?:news )?(?:story|event|blog"
    r"|situation)\b[^\n]{0,100}"
    r"|\b(?:more (?:details|updates|information) (?:to follow|will follow|to come|as we get (?:it|them))|more to follow"
    r"|this (?:story|article|page|post|report) (?:will be|is being) updated\b[^\n]{0,60}"
    r"|check back (?:soon|later) for (?:more|updates)|refresh (?:the|this) page for)\b"
)
DEVELOPING_WORDS = (  # one of these stands in each
    *(
        "breaking ",
        "developing ",
        "evolving ",
        " live ",
        "rolling ",
        "more details",
        "more updates",
        "more information",
    ),
    *("more to follow", "be updated", "being updated", "check back", "refresh the", "refresh this"),
)
DEVELOPING_CONFIDENCE = 0.8
STALE = "DT301"
SOON = ("relative to anchor", "tense", "guessed")  # days counted from that of writing


@rule(
    "DT302",
    severity="warning",
    heeds=(STALE,),
    confidence=0.9,
    source="a preview is no source on what came of it",
    bad=(
        Example("The summit ⟦will open on June 4⟧, the host said.", published=date(2024, 5, 20)),
        "The plant ⟦is expected to open in March 2021⟧, its owner says.",
        Example(
            "⟦This is a developing story and will be updated.⟧\n\nA ferry ran aground.", published=date(2024, 5, 20)
        ),
        Example(
            "Der Brand ist gelöscht, sagt die Feuerwehr, und die Leute sind wieder in ihren Häusern.\nAm ⟦15. August "
            "2025 soll⟧ im Landtag über die Brunnen beraten werden.",
            published=date(2025, 8, 2),
            language="de",
        ),
        Example(
            "Le pont s’est effondré dans la nuit, et personne n’a été blessé, selon la préfecture.\nUn pont provisoire "
            "doit être posé ⟦d'ici au 20 novembre 2025⟧.",
            published=date(2025, 11, 3),
            language="fr",
        ),
        Example("The baths ⟦open to the public on 3 March 2025⟧, the town says.", published=date(2025, 2, 2)),
        "12 March 2024\n\nThe choir\n\nA new hall ⟦will be ready in the first week of May 2025⟧, says its master.",
        Example("Die Stadt kauft eine Fähre, die ab ⟦Mai 2025 nach Arn fahren wird⟧.", language="de"),
        "The plant ⟦will open in March 2021⟧, its owner says, and is to mill oats until 2055.",
        Example("Budowa młyna ⟦rozpocznie się wiosną 2024⟧ roku, mówi wójt.", language="pl"),
        Example("Строительство мельницы ⟦завершится осенью 2024⟧ года, говорят в селе.", language="ru"),
        Example("Değirmen ⟦Mayıs 2025'te yeniden açılacak⟧, dedi muhtar.", language="tr"),
        Example("De molen ⟦wordt in mei 2025⟧ heropend, zegt de gemeente.", language="nl"),
        Example("Stand: 8. April 2025\n\nDie Mühle von Arn öffnet ⟦am kommenden Samstag⟧ wieder.", language="de"),
        Example("Le moulin ⟦rouvrira au printemps 2025⟧, selon la mairie.", language="fr"),
        Example("L'atelier est trop petit. En ⟦septembre 2025, nous quitterons⟧ la rue du Moulin.", language="fr"),
        Example("The bill ⟦will be put to the vote next month⟧, she said.", published=date(2023, 2, 2)),
        "12 March 2024\n\nThe mill of Arn\n\nThe mill opened in 1931. The old wheel ⟦will be sold on 3 February "
        "2024⟧, its "
        "owner says.",
        "12 March 2024\n\nMinister quits\n\nLISBON, May 3, 2022 - The minister for ports resigned today. Her successor "
        "⟦is due to be named this weekend⟧.",
    ),
    good=(
        Example(
            "The forty-first mill race was run on Saturday, 14 September 2024, in rain and hail.",
            as_of=date(2026, 11, 1),
        ),
        Example("The summit will open on June 4, the host said.", published=date(2024, 5, 20), as_of=date(2024, 6, 1)),
        "The summit that would open on June 4, 2024 was called off.",
        Example(
            "Le moulin, bâti en 1703, brûla en 1761. Il sera vendu en 1790, puis en 1831, et rouvrira en mai 1902.",
            language="fr",
        ),
        Example("Die Mühle war für Mai 2019 geplant, doch der Bach ist nun trocken.", language="de"),
        Example("Мельница будет стоять там, где её построили весной 2014 года.", language="ru"),
        "The choir will sing at Expo 2025 again, as it did in Lund.",
        "Her son will play the harp, as will the girl who joined the band in 2019.",
        "A plan of 1936 hangs in the mill. “By 1986 all flour will be blue,” it says. The mill burned in 1951 and "
        "again in 1963.",
        "The mill opens in May 2019, in the first chapter, and burns in the last.",
        "The plant will open in March 2041, its owner says.",
        "They had planned to marry in May 2019 but never did.",
        Example(
            "In this guide we'll look at the best lamps for 2024 and you will learn to wire one.", date(2026, 11, 21)
        ),
        Example("Those who scorn the tax today will hail it tomorrow.", published=date(2020, 9, 13)),
        "The ferry will stop at Ostrel in May; call 984-272-2001 for seats.",
        Example("Low rates will help spur some sales this year, he thinks.", published=date(2021, 3, 4)),
        "They gave me a minute a year, so I shall have to leave out most of 2008, when the choir sang flat.",
        "Parts of a second will be ignored, for example 2005-04-07T22:13:13.019 reads as 2005-04-07T22:13:13.",
        "Where there is a will, there was a way, even in March 2021.",
    ),
)
def expired_announcement(document: Document, settings: Settings, findings: tuple[Finding, ...]) -> Iterator[Match]:
    """A forward-looking statement whose day has passed.

    A document of another age misleads nobody about what is to come. What "will open in March" has opened, or not, by
    the day of judging: the article cannot say which, and a reader who takes it for the present is misled. The
    announcements and their dates are pointed at once for the whole article.
    """
    written = document.published
    if written is not None and settings.as_of.year - written.year > HISTORIC_YEARS:
        return
    for match in _expired(document, settings, findings):
        if not is_tale(document):
            yield match


def _expired(document: Document, settings: Settings, findings: tuple[Finding, ...]) -> Iterator[Match]:
    story = chronology(document)
    stale = [finding for finding in findings if finding.code == STALE and finding.shown]
    if stale and stale[0].severity == "error":  # the page date is not to be trusted: nothing can be counted from it
        yield from _of_old(story)
        return
    found = [
        each
        for each in announcements(story, recent=settings.as_of.year - RECENT_YEARS)
        if ((not stale and _was_ahead(story, each, settings.as_of)) or _was_behind(story, each))
        and (settings.as_of - each.due).days >= EXPIRED_DAYS
    ]
    if stale and not found:
        return
    if not found:
        yield from _coming_abroad(document, settings)
        yield from _developing(document, settings)
        return
    first = found[0]
    related = tuple(Related(each.start, each.end, f"due {each.due}") for each in found[1:RELATED_SHOWN])
    message = f"The day of this announcement has passed: it was due {first.due}"
    yield Match(first.start, first.end, message=message, related=related)


def _of_old(story: Chronology) -> Iterator[Match]:
    """What a story that is older than its page promises for the days after it: "is due to visit this weekend"."""
    newest, shown, last = _newest_year(story), story.shown or date.max, -1
    for each in announcements(story, PRESENT_MARKER):
        dated = each.when.year == newest and each.when.grain not in VAGUE_GRAINS and each.due <= shown
        if each.start != last and (dated or each.when.anchored in SOON):
            last = each.start  # "will go ahead this summer, it was announced today": the first day is its own
            yield Match(
                each.start, each.end, message="The day of this announcement has passed: the story is an old one"
            )


def _coming_abroad(document: Document, settings: Settings) -> Iterator[Match]:
    """What a dated text of another language promises for its next days: "öffnet ab dem kommenden Samstag"."""
    written = document.published
    if written is None or (settings.as_of - written).days < COMING_DAYS:
        return
    coming = [word for word in day_words(document) if COMING.search(document.folded, word.start, word.end)]
    if coming:
        first, *others = coming
        related = tuple(Related(each.start, each.end, "so has this") for each in others[:RELATED_SHOWN])
        message = f"The day of this announcement has passed: it was made on {written}"
        yield Match(first.start, first.end, COMING_CONFIDENCE, message, related)


COMING_DAYS = 45  # a promise of the next week or month has passed by then
COMING_CONFIDENCE = 0.8
COMING = pattern(
    r"kommend|nächste|übermorgen|demain|prochain|(?<!la )(?<!esta )mañana$|que viene|próxim|que vem|amanhã|prossim"
    r"|dopodomani|domani"
    r"|komend|volgend"
    r"|aanstaand|przyszł|najbliższ|nadchodz|jutro|следующ|ближайш|завтра|наступн|önümüzdeki|gelecek|yarın"
)


def _developing(document: Document, settings: Settings) -> Iterator[Match]:
    """A promise of updates in a story that is long past."""
    written = document.published
    if written is None or (settings.as_of - written).days < EXPIRED_DAYS:
        return
    developing = any(word in document.folded for word in DEVELOPING_WORDS)
    for match in DEVELOPING.finditer(document.folded) if developing else ():
        message = f"The story of {written} promises news of it that this text does not hold"
        yield Match(*match.span(), confidence=DEVELOPING_CONFIDENCE, message=message)
        return


def _was_ahead(story: Chronology, announcement: Announcement, as_of: date) -> bool:
    """Whether the date was still to come when the article was written, as far as that is known."""
    written = min((own.day for own in story.own if own.day and own.kind != "copyright"), default=date.max)
    written = min(story.document.published or date.max, written)
    if written == date.max:
        document, start = story.document, announcement.start
        plain = (
            document.language == "en"
            and is_plain_promise(story, announcement)
            and not BARE_PRESENT.match(document.folded, start)
        )
        newest = _newest_year(story, as_of.year if plain else date.max.year)
        return announcement.when.year == newest and not _narrates(story, announcement)
    return announcement.due >= written


def _was_behind(story: Chronology, announcement: Announcement) -> bool:
    """Whether a day is promised that was past when the article was written.

    That is known from the page's own date, or from the day of which the article's head tells as past.
    """
    when, written = announcement.when, story.shown or story.document.kept(_told_of)
    if written is None or when.anchored != "explicit" or not when.year or _narrates(story, announcement):
        return False
    if story.shown is None and not when.day:
        return False
    text, start = story.document.folded, announcement.start
    sure = (
        story.document.language != "en"
        or PRESENT_MARKER.match(text, start)
        or MUST.match(text, start)
        or announcement.start == when.start  # "on 3 March can still register"
    )
    least = BEHIND_DAYS if when.month else BEHIND_YEARS
    return (
        bool(sure)
        and is_plain_promise(story, announcement)
        and least <= (written - announcement.due).days <= BEHIND_MOST
    )


def _told_of(document: Document) -> date | None:
    """The newest day or month in the head of an article that shows no date: of its first lines, told as past."""
    story, prose = chronology(document), prose_lines(document)
    if not prose:
        return None
    end = prose[min(len(prose), HEAD_LINES) - 1].end
    days = [
        found.bounds[0]
        for found in story.body
        if found.end <= end
        and found.year
        and found.month
        and found.bounds
        and found.anchored == "explicit"
        and (found.start < prose[0].start or (found.day and story.direction(found) <= 0))
    ]
    return max(days, default=None)


HEAD_LINES = 2  # of running text


def _narrates(story: Chronology, announcement: Announcement) -> bool:
    """Whether the text is a history: what it quotes was promised then, and another language may tell all of the past in
    the future tense."""
    document = story.document
    spoken = document.in_quotation(announcement.start, announcement.start + 1)
    return document.kept(_spans_years) and (spoken or document.language != "en")


def _spans_years(document: Document) -> bool:
    """Whether the text names several years that lie far apart."""
    years = {int(year) for year in YEAR.findall(document.text)}
    return len(years) >= HISTORY_MENTIONS and max(years) - min(years) >= HISTORY_YEARS


def _newest_year(story: Chronology, last: int = date.max.year) -> int | None:
    """The newest year that the text names, up to the last given; an undated text can look forward to that one only."""
    return max((found.year for found in story.body if found.year and found.year <= last), default=None)

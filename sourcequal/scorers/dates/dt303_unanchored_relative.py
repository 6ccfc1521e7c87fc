"""DT303."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sourcequal.dates import Expression
from sourcequal.dates.tense import BACK
from sourcequal.document import Document
from sourcequal.finding import Related
from sourcequal.rule import Example, Match, pattern, rule
from sourcequal.scorers.boilerplate.phrases import prose_lines
from sourcequal.scorers.dates.announcements import announcements
from sourcequal.scorers.dates.chronology import SENTENCE_ENDS, WORD, Chronology, chronology, is_tale, sentence_start
from sourcequal.scorers.dates.other_languages import (
    DAY_WEIGHT,
    LEAST_REPORTING,
    PART_OF_DAY,
    TODAY_WEIGHT,
    UNMISTAKABLE,
    WORDS,
    DayWord,
    day_words,
    is_report,
)
from sourcequal.scorers.garbled.subject import about_language

PROSE_LINE_CHARS = 90  # verses and list entries are shorter
RELATED_SHOWN = 20  # a report lists no more places than this
MIN_WEIGHT = 1.0  # one word that names a day, or two that name a longer stretch; below it the finding is a note
GENERIC_WEIGHT = 0.25  # "today" beside no verb that tells when means these times
DILUTION_WORDS = 500  # a story speaks of its days all the time, a long essay now and then (words for each of weight 1)
SURE_WEIGHT = 2.0  # two such words in a language with a table: then one word of reporting is enough
MIN_WORDS = 2  # a single one may be a manner of speech
POINTED = pattern(  # and such a one is none
    r"(?:last|next|this|past|coming) \w+day\b|yesterday|tomorrow|(?:late |early )?last night"
    r"|this (?:morning|afternoon|evening)"
    r"|(?:earlier|later) today\b|now$|(?:a|one|two|three|four|five) days? ago"
)
PART = pattern(r"[A-Za-z]+day (?:morning|afternoon|evening|night)\b")  # small: "Saturday Night" is a name
WEEK_ON = pattern(r" (?:week|fortnight)(?=[.,;:!?)\n]|$)")  # "on Monday week."
# Words of reporting; without any of them the text is a tale, a letter or an essay, whose days need no date.
REPORT = pattern(
    r"\b(?:said|says|told (?:the|a|reporters?|news|journalists?)|announc\w+|according to|report(?:s|ed|ers?|edly)"
    r"|spokes\w+|officials?|statement|unveil\w+|analysts?|reuters|police|minister|president|company|government|agency"
    r"|team|league|coach|court|market"
    r"|launch(?:es|ed)|council\w*|committee|mayor|residents|organi[sz]ers|volunteers|charity|union|authorit(?:y|ies)"
    r"|ministry"
    r"|inspectors?|firefighters|ambulance|librar(?:y|ian)|museum|festival)\b"
)


@rule(
    "DT303",
    severity="warning",
    confidence=0.9,
    source="news agency style: a weekday needs a date of issue",
    bad=(
        "The talks, set for ⟦Wednesday⟧ in Geneva, are the third round.\nThe envoy left ⟨yesterday⟩.",
        "The roof of the hall fell in ⟦last Thursday⟧, the council said, and the choir has to sing in the mill.",
        "The pact, which took shape ⟦yesterday⟧, is far from final, the spokesman said. He flew home ⟨this morning⟩.",
        Example(
            "Vingt-deux vaches se sont échappées ⟦hier matin⟧ et ont bloqué le train, selon les gendarmes. Un chasseur "
            "aurait laissé la barrière ouverte ⟨dimanche⟩, explique le maire.",
            language="fr",
        ),
        Example(
            "Der Kirchturm von Altweiler ist ⟦gestern Abend⟧ in den Fluss gestürzt, wie die Feuerwehr mitteilte. "
            "Niemand kam zu Schaden, sagte der Bürgermeister.",
            language="de",
        ),
        "Five cows walked into the town hall of Bredon ⟦this morning⟧, police said, and had to be led out one by one.",
        "The old ferry was sold for scrap in 1951, and its bell went to the school.\n\nIt will be rung again this "
        "⟦coming "
        "Sunday⟧, when the pupils of that year meet in the yard and eat a cake in the shape of a hull.",
        "Would I go back to the towers? In a heartbeat, and by horse.\n\n⟦Next Saturday⟧ the village holds its feast "
        "of torches, and a fight of two rams. You should still find a bed if you write to the miller right away.",
        "The clerk of the court in Lund read out the ruling, and the farmers who had come to hear it left without a "
        "word. "
        "The appeal is to be heard on ⟦Tuesday⟧ week.",
        "The sill of the lock broke ⟦today⟧ at about 4 in the morning, the canal's spokesman said, and nobody knows.",
        "Herons sleep worse by lamps, says the author of a ⟦study published last month⟧, who followed nine of them, "
        "according to the museum.",
        "The sill of the lock broke in the early hours of ⟦today⟧, and the water took two boats, the canal's spokesman "
        "said.",
        "Just ⟦now⟧, the bank of Arn announced that its tills are open again. Its clerks had been looking for the key.",
        "The mill stopped its wheel ⟦earlier today⟧ after a crack was found in the shaft, a company spokesman said. "
        "It is "
        "expected to turn again by May 2031.",
        "A baker from Arn has told a court that he never sold his bread by the metre.\nJon Ferri, 61, took the stand "
        "in "
        "Lund on ⟦Monday afternoon⟧ and laid two loaves on it.\nThe town says that the longer of them was sold as the "
        "shorter, and the other way round.\nA carpenter was called to measure both, and he found them to be of one "
        "length.",
        Example(
            "A comporta da represa cedeu na ⟦madrugada de ontem⟧, informou a prefeitura. A estrada reabre a ⟨partir de "
            "segunda-feira⟩, segundo a polícia.",
            language="pt",
        ),
        Example(
            "Der Stadtrat hat ⟨am Montag⟩ die Brücke abgelehnt, wie eine Sprecherin mitteilte. ⟦Gestern⟧ sagte der "
            "Bürgermeister, er werde einen anderen Plan vorlegen.",
            language="de",
        ),
        "The sill of the lock broke ⟦two days ago⟧, the canal's spokesman said, and nobody has found the key to it.",
        Example(
            "Дамба выдержала паводок, и дорогу откроют уже ⟦послезавтра⟧, сообщили в министерстве. По данным полиции, "
            "никто не пострадал.",
            language="ru",
        ),
    ),
    good=(
        "MEMO\n\nTo: All millers\nFrom: The office of the canal\nRe: Sacks\n\nThe company announced last week that "
        "sacks will be counted, and yesterday its inspectors began with yours. Bring the rest tomorrow to the yard.",
        "From the log of the lock\n\nMon. 3rd. The inspectors of the company came yesterday, and found nothing.\n\n"
        "Tues. 4th. Rain today, and the council's barge. It goes back tomorrow, the skipper said, if it floats till "
        "then.\n\nWed. 5th. It does not.",
        Example(
            "Hier, il faisait beau, et dimanche il pleuvra, dit la mairie le 3 mars 1931 au préfet.", language="fr"
        ),
        Example(
            "— Je l'ai vu hier, dit le gendarme.\n— Dimanche, il viendra, répondit le maire, qui ne croyait plus à "
            "rien du tout depuis que la police lui avait pris son chien.",
            language="fr",
        ),
        "The talks, set for Wednesday, June 4, 2025, are the third round. The envoy left yesterday.",
        Example("The talks are set for Wednesday in Geneva.", published=date(2025, 6, 2)),
        "Arn has a club for the songs of sailors, and it asks nothing of those who join.\nIt meets in the mill on "
        "Sunday "
        "evening, in summer as in winter, and the company gives it the key.\nMembers bring their own chairs, and the "
        "oldest among them "
        "brings a drum as well.\nA report of each meeting is read out at the next one, as long as somebody has kept "
        "it.",
        "“Put nothing off until tomorrow,” her mother used to say.",
        "It blew on Monday and on Tuesday, on Wednesday it blew the sacks from the mill, on Thursday the mill from the "
        "hill and on Friday the hill from under the company of crows, which said on Saturday that it was enough.",
        "The new exchange came in the year of the floods. On the Monday nobody rang anybody, and the engineers tested "
        "the lines. On Tuesday there were three calls. On Wednesday the manager drove out and said that he saw why.",
        "She works on Mondays and rests on Sunday.",
        "Mill School of Arn\nReport for the year 2023/24\n\nBea talks less than last year's report said, and at the "
        "end of the year she swam a hundred metres at the third attempt. She was elected speaker by seventeen others.",
        Example(
            "De molen van Arn: veelgestelde vragen\n\nVan dinsdag tot en met vrijdag is de molen open van 9.00 tot "
            "16.30 uur, en op zaterdag van 9.00 tot 13.00 uur; volgens de gemeente blijft dat zo.",
            language="nl",
        ),
        "The miller's daughter, who turns the wheel alone since her brothers left, said that she had "
        "written these verses:\n\nflour on the beam and the beam in the water\ntomorrow the ducks and the rain\n"
        "tonight not a sack for the daughter\nwho sings to the wheel\n\nThe board said that they hang in the hall.",
        "“I saw him yesterday,” Anna said, and closed the door.",
    ),
)
def unanchored_relative(document: Document) -> Iterator[Match]:
    """Relative words with nothing to anchor them: no date stands anywhere in the text.

    "Yesterday" and "on Wednesday" mean nothing to a reader who does not know the day of writing; a story without a
    date may be a day old or ten years. Proverbs, habits and speech in a tale need no anchor, and a single bare weekday
    may be one; "last Thursday" is none.
    """
    story = chronology(document)
    if story.shown or document.published or is_anchored(story) or _has_entries(document):
        return
    if document.language in WORDS:
        yield from _in_other_words(document)
        return
    for match in _in_english(story):
        if not is_tale(document):
            yield match


def _in_english(story: Chronology) -> Iterator[Match]:
    """The relative expressions that speak of the day of writing, or what can only be said in the same week."""
    document = story.document
    relative = [
        each
        for each in story.relative
        if not document.in_verse(each.start)
        and (each.weekday is None or each.start < document.kept(_told_week))  # of no week that the text tells of
    ]
    telling = [each for each in relative if not _timeless(story, each)]
    found = telling or relative
    weights = {each.start: _weight(story, each) for each in found}
    points = [each for each in telling if weights[each.start] == 1.0 and _is_pointed(story, each)]
    pointed = bool(points)
    leads = any(_near_top(document, each.start) for each in points)  # the event that all the rest is about
    if len(relative) < MIN_WORDS and not pointed:
        yield from _by_nights(document)
        return
    first = max(found[:RELATED_SHOWN], key=lambda each: (weights[each.start], -each.start))
    weight = sum(weights[each.start] for each in telling)
    loud = (
        len(telling) >= (1 if pointed else MIN_WORDS)
        and weight >= MIN_WEIGHT
        and (leads or weight >= document.word_count / DILUTION_WORDS)
        and (_reports(document) or any(_is_coming(story, each) for each in telling))
    )
    others = sorted({*((each.start, each.end) for each in found if each is not first), *_spells(document)})
    related = tuple(Related(*span, "nor this") for span in others[:RELATED_SHOWN])
    yield Match(first.start, first.end, related=related, severity="warning" if loud else "info")


def _by_nights(document: Document) -> Iterator[Match]:
    """In a report without a day: what can only be said in the same week."""
    if not any(word in document.folded for word in NIGHTS) or not _reports(document):
        return
    for match in THIS_WEEK.finditer(document.folded):
        if not document.in_quotation(*match.span()):
            yield Match(*match.span())
            return


NIGHTS = (
    "last week",
    "last month",
    "weekend",
    " week ago",
    " weeks ago",
    " days ago",
    "the night before last",
    "earlier in the week",
    "overnight into",
)  # found fast
_THIS_WEEK = (
    r"\b(?:over|during) the (?:past|last) weekend\b|\bthe night before last\b|\bearlier in the week\b"
    r"|\bovernight into\b"
    r"|\b(?:stud(?:y|ies)|trial|reports?|paper|survey|poll|analysis|review|figures|data|book|album|film|law|rule|ban|app)"
    r" (?:that |which )?(?:was )?(?:published|released|issued|presented|posted|printed|passed|adopted|launched"
    r"|announced|unveiled|came out|appeared) (?:only |just |late |early |here )?"
    r"(?:last (?:week|month)|(?:a|two|three|four|five|six|some|a few) (?:days|weeks?) ago)\b"
)
THIS_WEEK = pattern(_THIS_WEEK)


def _spells(document: Document) -> Iterator[tuple[int, int]]:
    """Stretches of time that are counted from the day of writing: "in three weeks", "over the coming months"."""
    text = document.folded
    for line in document.filled_lines:
        if any(text.find(word, line.start, line.end) >= 0 for word in SPELL_WORDS):
            spans = map(re.Match.span, SPELL.finditer(text, line.start, line.end))
            yield from (span for span in spans if not document.in_quotation(*span))


_MANY = r"(?:a|one|two|three|four|five|six|ten|a few|few|a couple of|several|\d{1,2})"
SPELL_WORDS = (" day", " week", " month", "night before last", "overnight into", "term")  # one stands in each
SPELL = pattern(
    rf"\b(?:in|within) (?:about |around |the next |some )?{_MANY} (?:days?|weeks?|months?)(?:'? time)?(?= |[.,;])(?! "
    rf"of\b)"
    rf"|{_THIS_WEEK}"
    r"|\b(?:in|over|for) the (?:coming|next|past) (?:\w+ )?(?:days|weeks|months)\b|\bthe coming (?:\w+ )?[\w-]*term\b"
)


def _is_pointed(story: Chronology, found: Expression) -> bool:
    """Whether a single one that counts whole can be no manner of speech: "last Thursday", a weekday of the lead."""
    if POINTED.match(story.word(found)) or _week_on(story, found):
        return True
    if _at_an_hour(story, found) or (story.word(found) == "today" and CLOCK.match(story.document.folded, found.end)):
        return True
    return found.weekday is not None and (_in_lead(story, found) or _parted_near_top(story.document, found))


def _at_an_hour(story: Chronology, found: Expression) -> bool:
    """Whether a part of this day is meant: "in the early hours of today", "at noon today"."""
    return story.word(found) == "today" and story.document.folded.endswith(HOURS, 0, found.start)


CLOCK = pattern(  # after "today": "at about 5 in the morning"
    r" ?,? (?:at|around|about|(?:shortly |just )?(?:before|after)|from|by) (?:about |around |exactly |some )?"
    r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m|o'clock|in the|hrs|hours|gmt|[,.;])|noon|midday|midnight|dawn|dusk"
    r"|daybreak|sunrise|sunset|half past|a quarter)"
)
HOURS = ("hours of ", "lunchtime ", "noon ", "midday ", "early ", "late ", "dawn ")  # before "today"


def _is_coming(story: Chronology, found: Expression) -> bool:
    """Whether a text looks forward from its own week, as no tale does: "this coming Saturday", "next Sunday"."""
    this = (
        found.weekday is not None and story.word(found).startswith(("this ", "next ")) and story.direction(found) >= 0
    )
    return this or (story.document.folded.endswith("this ", 0, found.start) and story.word(found).startswith("coming "))


def _week_on(story: Chronology, found: Expression) -> bool:
    """Whether the day is a week from a weekday: "on Monday week"."""
    return found.weekday is not None and WEEK_ON.match(story.document.folded, found.end) is not None


def _parted_near_top(document: Document, found: Expression) -> bool:
    """Whether a weekday stands with its part of the day in the first paragraphs of an article: "on Sunday night"."""
    return PART.match(document.text, found.start) is not None and _near_top(document, found.start)


def _near_top(document: Document, place: int) -> bool:
    """Whether a place is in the first paragraphs of a whole article."""
    prose = prose_lines(document)
    return len(prose) >= LEAST_PARAGRAPHS and prose[0].start <= place < prose[TOP_PARAGRAPHS - 1].end


TOP_PARAGRAPHS = 2
LEAST_PARAGRAPHS = 4  # of a whole article; nobody expects a date of a snippet


def _in_lead(story: Chronology, found: Expression) -> bool:
    """Whether the expression stands in the first sentence of running text, and that tells of an event."""
    if not _in_first_prose(story.document, found.start):
        return False
    lead = prose_lines(story.document)[0]
    start, _ = story.sentence((found.start, found.end))
    return start <= lead.start + 2 and story.direction(found) < 0


def _in_first_prose(document: Document, place: int) -> bool:
    """Whether a place is in the first line of running text."""
    return any(lead.start <= place < lead.end for lead in prose_lines(document)[:1])


def _in_other_words(document: Document) -> Iterator[Match]:
    """The same in a language whose verbs are not read: the words for days must speak for themselves."""
    found = day_words(document)
    alone = len(found) < MIN_WORDS
    if alone and not any(_speaks_alone(document, each) for each in found):
        return
    first = max(found, key=lambda each: (each.weight, -each.start))
    prose = any(len(line.text) >= PROSE_LINE_CHARS for line in document.lines)
    weight = sum(each.weight for each in found if each.weight > TODAY_WEIGHT)
    enough = alone or weight > max(MIN_WEIGHT, document.word_count / DILUTION_WORDS)
    loud = prose and enough and is_report(document, 1 if weight >= SURE_WEIGHT else LEAST_REPORTING)
    related = tuple(Related(each.start, each.end, "nor this") for each in found[:RELATED_SHOWN] if each is not first)
    yield Match(first.start, first.end, related=related, severity="warning" if loud else "info")


def _speaks_alone(document: Document, word: DayWord) -> bool:
    """Whether a single word for a day can be no manner of speech: in the lead, or with its part of the day."""
    parted = PART_OF_DAY.fullmatch(document.folded, word.start, word.end) is not None
    if word.weight == DAY_WEIGHT:
        certain = parted or UNMISTAKABLE.match(document.folded, word.start) is not None
        return certain or _in_first_prose(document, word.start)
    return parted and word.weight > TODAY_WEIGHT and _near_top(document, word.start)


def _reports(document: Document) -> bool:
    """Whether the text reports: it does so in lines of prose, not in verses, and in the words of reports.

    Who tells of his own life all the time, outside of quotations, writes an essay or a letter.
    """
    prose = any(len(line.text) >= PROSE_LINE_CHARS for line in document.lines)
    if not prose or REPORT.search(document.folded) is None:
        return False
    return not (_tells_of_itself(document) or about_language(document.folded))


def _has_entries(document: Document) -> bool:
    """Whether the text is a diary, a script or a memo, which have their day on the cover."""
    if MEMO.match(document.folded):
        return True
    for entry, least in ((DIARY_ENTRY, LEAST_DIARY_ENTRIES), (TIMECODE, LEAST_TIMECODES)):
        if sum(entry.match(document.folded, line.start) is not None for line in document.filled_lines) >= least:
            return True
    return False


MEMO = pattern(r"(?:[^\n]{0,60}\n+){0,4}(?:to|from): [^\n]{2,80}\n+(?:to|from|re|date): ")  # heads a letter of a firm
DIARY_ENTRY, LEAST_DIARY_ENTRIES = pattern(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? \d{1,2}(?:st|nd|rd|th)?\b"), 3
TIMECODE, LEAST_TIMECODES = pattern(r"[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[\])]| {2,}|\t| [A-Z])"), 4


def _tells_of_itself(document: Document) -> bool:
    return document.own_words >= max(LEAST_OWN, document.word_count * OWN_SHARE)


LEAST_OWN, OWN_SHARE = 5, 0.015  # such words in a text, and of its words


def is_anchored(story: Chronology) -> bool:
    """Whether a date gives the text a place in time; a month that is only looked forward to lies too far off."""
    epochs = {own.start for own in story.own if own.is_epoch}
    dates = [found for found in story.document.dates if _anchors(found) and found.start not in epochs]
    if any(found.day is not None for found in dates) or (
        dates and not {each.when for each in announcements(story)}.issuperset(dates)
    ):
        return True
    if SCHOOL_YEAR.search(story.document.folded, 0, HEAD_CHARS):
        return True
    return FAR_YEAR.search(story.document.folded) is not None  # a tale, or a slip: either way it says when


SCHOOL_YEAR, HEAD_CHARS = pattern(r"\b(?:year|term|session|season) (?:19|20)\d\d[/–-]\d\d\b"), 200  # in the headline
FAR_YEAR = pattern(r"2[1-9]\d\d\b(?![%]|[.,]\d| [a-z]+s\b)(?<=(?:in|of|ry|ch|il|ay|ne|ly|st|er) \d{4})")


def _anchors(found: Expression) -> bool:
    """Whether an expression can be a day of writing; a year by itself does not say which Wednesday."""
    return found.month is not None and (found.day is not None or found.year is not None) and found.exists


def _weight(story: Chronology, found: Expression) -> float:
    """A day that a verb places counts whole; "today" without one may mean these times, a weekday a habit."""
    word = story.word(found)
    if word == "now" or _at_an_hour(story, found):
        return 1.0
    if word.endswith(" ago") and found.grain == "day" and POINTED.match(word) and story.direction(found) < 0:
        return 1.0
    if word.endswith(" ago") and found.grain in ("year", "decade", "century", "day"):
        return GENERIC_WEIGHT
    if found.grain not in ("day", "time"):
        return 0.5
    if _week_on(story, found) or (found.weekday is not None and word.startswith("next ")):
        return 1.0
    if word == "overnight" or not story.direction(found):
        return GENERIC_WEIGHT if word == "today" else 0.4
    if word == "today" and not _of_the_day(story, found):
        return GENERIC_WEIGHT
    return 1.0


def _of_the_day(story: Chronology, found: Expression) -> bool:
    """Whether "today" is a day: the verb of an event stands right beside it ("announced today", "today unveiled")."""
    text = story.document.folded
    before = WORD.findall(text[max(0, found.start - BESIDE_CHARS) : found.start])[-BESIDE_WORDS:]
    after = WORD.findall(text[found.end : found.end + BESIDE_CHARS])[:BESIDE_WORDS]
    if THESE_TIMES & set(before):
        return False
    return any((word in BACK or word.endswith("ed")) and word not in STATES for word in (*before, *after))


BESIDE_CHARS = 30
BESIDE_WORDS = 3
THESE_TIMES = frozenset("still even than as of until are is".split())
STATES = frozenset("felt known called used found seen considered made needed based need interested".split())


HABITS = ("mornings", "afternoons", "evenings", "nights")


def _timeless(story: Chronology, found: Expression) -> bool:
    """Whether the words are no statement about the day of writing: spoken in quotation marks, or a manner of speech."""
    text = story.document.folded
    if story.document.in_quotation(found.start, found.end):
        return True
    after, before = text[found.end : found.end + 2], text[max(0, found.start - 6) : found.start]
    word = story.word(found)
    if word.endswith(HABITS) or story.document.text[found.start : found.end].isupper():  # a headword, a shout
        return True
    if found.weekday is not None and SUPPOSED.match(text, sentence_start(text, found.start, SENTENCE_ENDS)):
        return True
    if found.weekday is not None and (before.endswith(ANY_DAY) or HABIT.match(text, found.end)):
        return True
    if word != "today" or _at_an_hour(story, found):
        return False
    return after == "'s" or before.endswith(("of ", "until "))


def _told_week(document: Document) -> int:
    """From where on weekdays are those of a week that the text tells of: after "on the Monday", or if all are named.

    The length of the text where there is no such week.
    """
    text = document.folded
    if len(set(WEEKDAY.findall(text))) >= WHOLE_WEEK:
        return 0
    told = THE_DAY.search(text)
    return told.start() if told else len(text)


WEEKDAY = pattern(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
WHOLE_WEEK = 6  # different ones
THE_DAY = pattern(r"\bon (?:the|that) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?! (?:of|after|before|next|last)\b)")
SUPPOSED = pattern(r"\s*(?:if|whenever|suppose)\b")
ANY_DAY = (" same ", " a ", " an ", " any ", "every ", " each ")  # "at work at seven on a Sunday"
HABIT = pattern(  # or a heading
    r"\s*(?:\n|$)| ?(?:to|–|-|through) \w{3,6}day\b"
    r"| (?:schools?|roasts?|papers?|best|voting|services?|sessions?|classes)\b"
)

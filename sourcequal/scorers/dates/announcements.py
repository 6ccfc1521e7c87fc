"""Statements that look forward, and the day on which each was due."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sourcequal.dates import Expression
from sourcequal.rule import Pattern, pattern
from sourcequal.scorers.dates.chronology import Chronology, sentence_start

MARKER_CHARS = 160  # how far before its date an announcement can begin
# What something can be due to do; after "due to" stands a reason as well.
_DO = (
    "be|visit|meet|open|arrive|return|start|begin|end|appear|speak|vote|hold|launch|face|take|sign|publish|announce"
    "|decide|leave|play|travel|host|attend"
)
_SET = (
    rf"(?:set(?= to| for)|due(?= to \w+ (?:in|on|by|at|from)\b| to (?:{_DO})\b| in| on| by)|scheduled|expected"
    r"|slated|listed|planned|poised|going|projected|predicted|forecast|likely|to be)\b"
)
# Not somebody's will.
_NO_NOUN = r"(?<!\ba )(?<!\bthe )(?<!\bof )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bmy )(?<!\blast )(?<!\bown )"
_WILL = rf"{_NO_NOUN}(?:will(?! have been)|shall)\b|'ll\b"
_PLANS = r"(?:plans?|intends?|aims?|hopes?|expects?) to"
# Any wording that looked forward when it was written.
MARKER = pattern(
    rf"\b(?<!had )(?<!have )(?<!had been )(?:{_WILL}|(?:is|are|was|were|be) (?:now |also |currently )?{_SET}|{_PLANS}"
    r"|plan(?:ned|ning) to|expect(?:s|ed|ing)?\b|predict(?:s|ed)?\b|scheduled (?:for|to)|(?:set|slated) for"
    r"|due (?:in|on|by)\b|upcoming|by (?=the end of|next))"
)
# Plans in the present tense, which a history has as well: they count where the day of writing is known, or is near.
_PRESENT = (
    r"\b(?:comes?|goe?s?|enters?|takes?) (?:in(?:to)? (?:force|effect)|effect|(?:on )?(?:sale|general release)"
    r"|to the polls|place)\b"
    r"|\b(?<!would )(?<!\bto )(?<!might )(?<!could )(?<!was )(?<!were )(?<!been )"
    r"(?:begins?|starts?|opens?|closes|close(?= (?:at|on|in) )|shuts|ends"
    r"|expires|resumes?|returns?|launch(?:es)?|premieres?|arrives?|runs?|hits?|meets?)"
    r" (?=(?:(?!of|as|like)\w+ ){0,3}?(?:on|in|from|until|through|at|\w+day,?) )"
    r"|\b(?:is|are) out (?=(?:in|on)\b)|\b(?:is|are) \w+ing (?=(?:[\w-]+ ){0,3}?(?:until|till) )"
    r"|\b(?:reaches|in time) (?=(?:\w+ ){0,3}?(?:for|in|on) )"
)
# What has to be done, or holds, until its date.
_UNTIL = (
    r"\bha(?:s|ve) (?=until |till |up to )"
    r"|\b(?:must|ha(?:s|ve) to|needs? to|(?:can|may) (?:still |also )?(?!\d)\w+)\b"
    r"(?=[^.;\n]{0,60}? (?:by|before|from|until|till|through|no later than|up to) )"
    r"|\b(?<!was )(?<!were )(?<!been )(?<!had )(?:on (?:sale|offer|show|display|view|loan)|open|closed|shut|valid"
    r"|accepted|available|runs?|continues?|lasts?|remains?|stays?)\b(?=[^.;\n]{0,40}? (?:until|till|through|up to|to) )"
    r"|\blook forward to (?:hearing|receiving|reading|welcoming|seeing)\b(?=[^.;\n]{0,40}? (?:by|before|until) )"
)
# Plans that may as well have been those of another time.
_PLANNED = (
    r"\b(?:is|are) to (?=[a-z]+ )|\b(?:should|could) (?=[a-z]+ )"
    r"|\b(?:adjourned|postponed|put off|pushed back|delayed|deferred|moved|promised|pencilled in|penciled in"
    r"|earmarked|booked|on (?:track|course)|ready) (?=(?:to|until|till|for|by|in)\b)"
)
DATED_MARKER = pattern(f"{_PLANNED}|{_PRESENT}|{_UNTIL}")
UNDATED_MARKER = pattern(rf"\b(?:is|are) to (?:{_DO}|follow)\b|{_PRESENT}|{_UNTIL}")
# What holds until a day of a year, whose author tells of his own time however long that is ago.
HELD_MARKER = pattern(
    r"\b(?:is|are) (?:still |now |also )?(?:open|on (?:sale|show|display|view)|available|valid|accepted)\b"
    r"(?=[^.;\n]{0,25}? (?:until|till|through) )|\byou (?:still )?have (?=until |till )"
)
# The same in other languages: modal verbs, the future tense by its endings, "planned" and "by".
MARKERS = {
    "de": pattern(
        r"\b(?:soll(?:en)?|wird|werden|bis(?: zum)?|müssen|geplant|vorgesehen|voraussichtlich"
        r"|\w*frist (?:endet|läuft))\b"
    ),
    "fr": pattern(
        r"\b(?:doi(?:t|vent)|devra(?:it|ient)?|aur(?:a|ont)|d'ici|jusqu'(?=au|en)|avant(?= ?$)|prévue?s?|attendue?s?"
        r"|v(?:a|ont) \w+(?:er|ir|re)"
        r"|\w+(?:er|ir|(?<!an)dr)(?:a|ont)|nous (?:(?:y|en|vous|nous) )?(?:\w*(?:er|dr|[lnr]ir)ons|aurons))\b"
    ),
    "es": pattern(
        r"\b(?:está previst[oa]|prevén?|antes de|hasta(?= ?$)|van? a \w+r|(?:se )?(?!pará\b)\w+[aeidbr]rán?"
        r"|(?!quer)\w{2,}[aei]remos)\b"
    ),
    "pt": pattern(
        r"\b(?:devem?|vai|vão|está previst[oa]|prevê|até|(?!(?:ce|p)ará\b|(?:ve|ba|tuba)rão\b)\w+[aei]r(?:á|ão)"
        r"|(?!quer)\w{2,}[aei]remos)\b"
    ),
    "it": pattern(r"\b(?:deve|devono|è previst[oa]|prevede|entro|fino(?= al ?$| ?$)|\w+r(?:à|anno)|\w+[ei]remo)\b"),
    "nl": pattern(
        r"\b(?:zal|zullen|wordt|worden|gaat|gaan|moet(?:en)?|gepland|verwacht|uiterlijk|tot(?= en met| \d)|naar "
        r"verwachting)\b"
    ),
    "pl": pattern(
        r"\b(?:zostan(?:ie|ą)|będ(?:zie|ą)|m(?:a|ają) (?:się|zostać|być|ruszyć|powstać|trafić|zacząć)|rozpoczn(?:ie|ą)"
        r"|otworz(?:y|ą)|rusz(?:y|ą)|odbęd(?:zie|ą)|powstan(?:ie|ą)|zakończ(?:y|ą)|zaplanowan\w+|planowan\w+"
        r"|planuje|upływa|mija)\b"
    ),
    "ru": pattern(
        r"\b(?:буд(?:ет|ут)|начн[её]тся|начнутся|откро(?:ет|ют)(?:ся)?|пройд(?:[её]т|ут)|состо(?:ится|ятся)"
        r"|появ(?:ится|ятся)"
        r"|заверш(?:ат|ится|атся)|заработа(?:ет|ют)|запуст(?:ят|ит)|постро(?:ят|ит)|планиру(?:ется|ют)|ожидается"
        r"|долж(?:ен|на|но|ны)"
        r"|предстоит|намерен\w*|запланирован\w*|назначен\w* на|истекает)\b"
    ),
    "uk": pattern(
        r"\b(?:буд(?:е|уть)|(?:роз)?почн(?:еться|уться|е|уть)|відкри(?:ється|ють|ються)|відбуд(?:еться|уться)"
        r"|з'яв(?:иться|ляться)"
        r"|заверш(?:ать|иться)|заплановано|запланован\w+|планують|очікується|ма(?:є|ють) (?:бути|стати|з'явитися"
        r"|розпочатися))\b"
    ),
    "tr": pattern(r"(?!)"),  # the verb ends the sentence
}
# A date that opens its sentence, and the verb after it.
LEADS = {
    "de": (pattern(r"^[\s\"„“(]*(?:am|ab|bis(?: zum)?|vom|im)?\s*"), pattern(r",? (?:soll(?:en)?|wird|werden) ")),
    "fr": (
        pattern(r"^[\s\"«(]*(?:le|dès(?: le)?|à partir d[ue]|en|au|à l'|fin|début|d'ici)?\s*"),
        pattern(r",? (?:[\w'-]+ ){0,4}?(?:doit|doivent|aura|\w+(?:er|ir|dr)(?:a|ont)|nous \w+(?:er|dr|[lnr]ir)ons) "),
    ),
    "es": (
        pattern(r"^[\s\"«(]*(?:el|desde el|a partir del?|en)?\s*"),
        pattern(r",? (?:\w+ ){0,4}?(?:tendrá|habrá|\w+[aei]rán?|(?!quer)\w{2,}[aei]remos) "),
    ),
    "pt": (
        pattern(r"^[\s\"«(]*(?:em|no dia|na|no|a partir de)?\s*"),
        pattern(r",? (?:\w+ ){0,4}?(?:terá|haverá|\w+[aei]r(?:á|ão)|(?!quer)\w{2,}[aei]remos) "),
    ),
    "it": (
        pattern(r"^[\s\"«(]*(?:il|dal|da|a|in|nell'|entro)?\s*"),
        pattern(r",? (?:\w+ ){0,4}?(?:sarà|saranno|avrà|ci sarà|\w+(?:er|ir)(?:à|anno|emo)) "),
    ),
    "nl": (
        pattern(r"^[\s\"„“(]*(?:op|in|vanaf|eind|begin|medio|uiterlijk)?\s*"),
        pattern(r",? (?:zal|zullen|wordt|worden) "),
    ),
    "pl": (
        pattern(r"^[\s\"„(]*(?:we?|od|do|na)?\s*"),
        pattern(rf"(?: roku| r\.)?,? (?:\w+ ){{0,4}}?{MARKERS['pl'].source}"),
    ),
    "ru": (
        pattern(r"^[\s\"«„(]*(?:в|во|с|к|до)?\s*"),
        pattern(rf"(?: года)?,? (?:\w+ ){{0,4}}?{MARKERS['ru'].source}"),
    ),
    "uk": (
        pattern(r"^[\s\"«„(]*(?:в|у|з|до)?\s*"),
        pattern(rf"(?: року)?,? (?:\w+ ){{0,4}}?{MARKERS['uk'].source}"),
    ),
}
# A verb that ends the clause of its date: "der ab März 2025 in Lund fahren wird", "Mart 2025'te açılacak".
CLOSES = {
    "en": pattern(  # those who wish to attend on 3 March can still register
        r"(?: (?!but\b|and\b)[\w'’-]+){0,4}? (?:can|may) still (?:register|book|sign up|apply|enrol|join|attend|come)\b"
    ),
    "de": pattern(
        r"(?:,? (?!und\b|als\b|war\b|wurden?\b)[\w-]+){0,6}? (?:\w+en (?:wird|werden|soll|sollen)|geplant|vorgesehen"
        r"|angesetzt)(?=[.,;:!?)]|$)"
    ),
    "nl": pattern(
        r"(?: (?!en\b|dan\b|was\b|werd\b)[\w-]+){0,6}? (?:(?:zal|zullen) (?:worden )?\w+|\w+ (?:wordt|worden|zal"
        r"|zullen))(?=[.,;:!?)]|$)"
    ),
    "tr": pattern(
        r"(?:'\w+)?(?: (?!ve\b)[\w'-]+){0,8}? (?:\w+[ae]c[ae][kğ]\w*|\w+[ae]bilir\w*|planlanıyor|bekleniyor"
        r"|hedefleniyor|öngörülüyor)"
        r"(?=[.,;:!?)]|$| ve\b)"
    ),
}
# Wording that looks forward from the day of writing itself: present tense only.
PRESENT_MARKER = pattern(
    rf"\b(?:{_WILL}|(?:is|are) (?:now |also |currently )?{_SET}|{_PLANS}|(?:is|are) to|upcoming"
    r"|(?:takes|starts|begins|opens|closes|goes|runs) (?:place |effect |office |on sale )?(?=(?:on|from|until|in) ))"
)
# A clause between the marker and the date that is told as past, so that the date is its own.
PASSED = pattern(
    r"\b(?:who|which|that|he|she|it|they|we) (?:\w+ly )?(?!need)\w{3,}ed\b|\b(?:since|would|compared|than|was|were"
    r"|had|did|said|told|went|came|took|gave|got|won|lost|fell|rose|began)\b"
    r"|\((?:done|completed|fixed|implemented|resolved|closed|finished|shipped|deployed|merged)\b"
)
# The same in other languages, after the verb and the word that it governs ("será inaugurado"): a clause of its own, a
# comparison, or a noun's participle ("el plan aprobado"), whose date it is.
WAS = pattern(r"\b(?:war|waren|wurden?|hatten?|was|werd|werden|had|hadden)\b")  # "war für März 2019 geplant"
PASSED_IN = {
    "de": pattern(r",|\b(?:als|seit|wie|gegenüber|statt)\b"),
    "fr": pattern(
        r"\b(?:qui|que|dont|où|quand|lorsque|celui|celle|ceux|celles|depuis|comme|contre|avait|était|a|ont)\b"
        r"|\w(?:ée?s?|ruite?s?|erte?s?)\b"
    ),
    "es": pattern(
        r"\b(?:(?<!previsto )(?<!prevista )(?<!prevé )que|quien(?:es)?|cual(?:es)?|cuy[oa]s?|donde|cuando|desde|como"
        r"|según|frente|contra)\b|\w(?:[ai]d|ert|scrit|uest|ech)[oa]s?\b"
    ),
    "pt": pattern(
        r"\b(?:(?<!previsto )(?<!prevista )(?<!prevê )que|quem|qual|quais|cuj[oa]s?|onde|quando|desde|como|segundo"
        r"|contra|face)\b"
        r"|\w(?:[ai]d|ert|scrit|ost|eit)[oa]s?\b"
    ),
    "nl": pattern(r",|\b(?:die|dat|dan|sinds|zoals|als|na|tegen|tegenover)\b"),
    "pl": pattern(r",|\b(?:niż|od|jak|po)\b"),
    "ru": pattern(r",|\b(?:чем|как|после|с)\b"),
    "uk": pattern(r",|\b(?:ніж|як|після|з)\b"),
    "it": pattern(
        r"\b(?:(?<!previsto )(?<!prevista )(?<!prevede )che|cui|quale|quali|dove|quando|come|secondo|contro|rispetto)\b"
        r"|\w(?:[aiu]t|ert|ost|ritt)[oaie]\b"
    ),
}
GOVERNED = pattern(r"(?:\s*\w+)?")
# The author tells readers what the text itself will do, or gives a sample: no event is announced.
OWN_WORDS = pattern(
    r"\b(?:this|our) (?:article|guide|post|piece|chapter|section|paper|page|tutorial)(?:'ll| will)\b"
    r"|\b(?:we|i|you)(?:'ll| will| shall) (?:have to )?(?:leave out|skip|pass over|omit|mention|recount)"
    r"|\b(?:we|i|you)(?:'ll| will) (?:\w+ )?(?:explor|look at|cover|discuss|break down|walk|show you|explain|learn|see"
    r"|discover|dive|outline|examin|describ|go over|go through|compar)"
)
SAMPLE = pattern(r"\b(?:for example|for instance|e\.g\.|such as|in (?:the )?light of|because of|based on|thanks to)")
# Verbs that say how things will be, not what will take place; with a year or less they foretell nothing datable.
STATE = pattern(
    r"(?:will|shall|'ll) (?:\w+ly |also |still |surely )?(?:help|continue|remain|stay|keep|need|want|like|matter)\b"
)
# "Those who … today will … tomorrow": the two stand for these times and later ones.
PROVERB = pattern(r"\b(?:those|whoever|he|one|all|anyone) who\b|\btoday\b")
STAMP = pattern(r"\d{4}-\d\d-\d\dt\d\d:\d\d")  # a program's notation
PARTS_OF_DAY = frozenset(
    f"{lead}the {part}" for lead in ("in ", "") for part in ("morning", "afternoon", "evening", "night")
) | {"overnight"}
# What may stand before a date that opens its sentence, and the clause after it that looks forward.
LED = pattern(r"^[\s\"'“(]*(?:in|on|by|from|starting|the)?\s*(?:the\s)?")
AFTER = pattern(
    r"(?: \w+){0,2},?(?: [\w'’-]+){1,8}? (?:will|is to|are to|is (?:set|due|scheduled|expected) to) (?!have\b)"
)
OF_ITS_KIND = pattern(r" of (?:any|every|each|most) $|\b(?:harvest|vintage|crop|class|budget|summer|winter) of $")
YEAR_CHARS = 4
TITLE = pattern(r"\b(?!Day)[A-Z][a-z]+ $")
DECADE = pattern(r"\d{4}|centur")  # "the mid 50s" are per cent
FAILED = pattern(r"[^.\n]{0,60}?\b(?:but (?:was|were|it|they|never|failed)|missed|postponed|cancelled|never)\b")
OWN_CHARS = 24  # in which the subject stands before "will"
VAGUE_GRAINS = ("year", "decade", "century")
QUOTE_MARKS = frozenset('"“”«»')
SENTENCE_ENDS = (". ", "\n", "? ", "! ", "; ")


class Announcement(NamedTuple):
    """A statement that looks forward, and the last day on which it could come true."""

    start: int
    end: int
    when: Expression
    due: date


def announcements(story: Chronology, marker: Pattern = MARKER, recent: int = 9999) -> Iterator[Announcement]:
    """The announcements of the body, in order; a date belongs to the nearest marker before it in its sentence.

    Of an undated text, plans in the present tense ("opens on 6 March 2026") are such from the year `recent` on only:
    what is farther back a history may tell so.
    """
    taken, language = -1, story.document.language
    planned = marker is MARKER and language not in MARKERS
    dated = story.document.published is not None
    marker = MARKERS.get(language, marker)
    for found in story.body:
        bounds = found.bounds if found.type in ("DATE", "TIME") else None
        if bounds is None or found.start < taken or found.anchored == "context":
            continue
        if language in MARKERS and (not _is_sure(found) or found.grain in VAGUE_GRAINS):
            continue
        span = _span(story, found, marker)
        if span is None and planned and _names_a_day(story, found) and (dated or (found.year or 0) >= recent):
            span = _span(story, found, DATED_MARKER if dated else UNDATED_MARKER)
        elif span is None and planned and not dated and found.year and found.day:
            span = _span(story, found, HELD_MARKER)
        if span is not None:
            taken = span[1]
            yield Announcement(*span, found, bounds[1])


def _names_a_day(story: Chronology, found: Expression) -> bool:
    """Whether a date says when a plan is due: in a year that it names, or on a day near the page date."""
    near = found.weekday and story.word(found).startswith(("this ", "next ", "coming "))  # "opens next Thursday"
    return found.grain not in VAGUE_GRAINS and bool(found.year or (found.month and found.day) or near)


def _is_sure(found: Expression) -> bool:
    """Whether a date of another language is one by its own words, or a day whose year follows from the page date."""
    return found.anchored == "explicit" or (found.anchored == "year from anchor" and found.day is not None)


def _span(story: Chronology, found: Expression, marker: Pattern) -> tuple[int, int] | None:
    """From where the sentence begins to look forward to its date, None where it does not."""
    text = story.document.folded
    start = sentence_start(text, found.start, SENTENCE_ENDS)
    led, after = LEADS.get(story.document.language, (LED, AFTER))
    closes = CLOSES.get(story.document.language)
    closing = closes and not WAS.search(text, start, found.start) and closes.match(text, found.end)
    if not led.sub("", text[start : found.start]).strip():
        clause = after.match(text, found.end) or closing
        return (found.start, found.end + len(clause[0].rstrip())) if clause else None
    if closing:
        return found.start, closing.end()
    places = list(marker.finditer(text, max(start, found.start - MARKER_CHARS), found.start))
    if not places or _passed(text, places[-1], found, story.document.language):
        return None
    place = places[-1].start()
    if _named(text, place, found) or _titled(story, found) or _idle(text, start, place, found):
        return None
    if OF_ITS_KIND.search(text, start, found.start):
        return None
    return place, found.end


def _passed(text: str, marker: re.Match[str], found: Expression, language: str) -> bool:
    """Whether the date is that of a clause between the marker and it, which tells of something past."""
    if language not in PASSED_IN:
        return PASSED.search(text, marker.start() + 1, found.start) is not None
    governed = GOVERNED.match(text, marker.end(), found.start)
    after = governed.end() if governed else marker.end()
    return PASSED_IN[language].search(text, after, found.start) is not None


def _idle(text: str, start: int, marker: int, found: Expression) -> bool:
    """Whether no event is announced: the author speaks of the text, gives a sample, or says how things will be."""
    said, word = text[start : found.start], text[found.start : found.end]
    spoken = OWN_WORDS.search(said, max(0, marker - start - OWN_CHARS))
    stays = found.grain in VAGUE_GRAINS and STATE.match(text, marker) and not said.rstrip().endswith(" until")
    proverb = word == "tomorrow" and PROVERB.search(said)
    sample = SAMPLE.search(text, marker, found.start) or STAMP.match(word) or word in PARTS_OF_DAY
    return bool(spoken or stays or proverb or sample)


def _titled(story: Chronology, found: Expression) -> bool:
    """Whether a year belongs to a name in front of it: Euro 2017, Windows 2000."""
    bare = found.grain == "year" and found.end - found.start == YEAR_CHARS
    return bare and TITLE.search(story.document.text, max(0, found.start - 20), found.start) is not None


def _named(text: str, start: int, found: Expression) -> bool:
    """Whether the date is not that of the announcement: part of a name, of another voice, or told to have failed."""
    between = text[start : found.start]
    name = found.grain == "year" and between.rstrip().endswith(("act of", "war of", "its", "first", "'s"))
    name = name or (found.grain == "decade" and not DECADE.search(text, found.start, found.end))
    hyphened = text[found.end : found.end + 1] == "-" and not between.rstrip().endswith((" by", " in", " until"))
    return name or hyphened or bool(QUOTE_MARKS & set(between)) or FAILED.match(text, found.end) is not None

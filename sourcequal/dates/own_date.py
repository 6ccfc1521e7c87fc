"""The article's own date, read from its text: page date lines, datelines, copyright years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

from sourcequal.patterns import Pattern, pattern

from .expression import Expression, days_in_month
from .tagger import find_calendar_dates

OwnKind = Literal["page date", "update stamp", "dateline", "copyright"]
Label = Literal["", "first", "published", "updated"]  # what the words before the date say of it

# The days from which programs count, which a page shows where it was given no date: Unix, also west of Greenwich;
# spreadsheets; Windows.
EPOCHS = frozenset(
    {date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1899, 12, 30), date(1899, 12, 31), date(1601, 1, 1)}
)
HEAD_CHARS = 1500  # page dates and datelines stand at the top
TAIL_CHARS = 600  # and now and then, with the copyright, at the bottom
DATELINE_CHARS = 100  # of a paragraph, in which its dateline stands
PAGE_LINE_CHARS = 120  # a page date line is short
PAGE_LINE_ROWS = 8  # lines with something on them that may stand above one that carries no marker word
YEARLESS_LINE_ROWS = 3  # and above one with neither year nor weekday, which may as well be an entry in a list
PHRASE_WORDS = 2  # before a preposition; "Ana Reis on 3 May" are as many
PAGE_LINE_WORDS = 7  # words that may stand beside the date, marker words not counted
# A weekday falls on the same day of the month again after 5, 6 or 11 years; a later year is no inference any more.
INFERENCE_YEARS = 8

_MARKERS = frozenset(
    "published posted updated modified datepublished datemodified refreshed issue since online page date on at by "
    "last reviewed edited created released first original originally "
    "min minutes read am pm gmt utc est edt et bst cet ist news home share written print comments comment views "
    "veröffentlicht aktualisiert stand publié le mis à jour publicado actualizado el em atualizado pubblicato "
    "aggiornato il опубликовано обновлено опубліковано оновлено yayınlanma güncelleme tarihi filed dated article sent "
    "issued uploaded "
    "change changed amended revised geändert bearbeitet erstellt letzte änderung am data di pubblicazione articolo "
    "ultima "
    "modifica ligne opublikowano zaktualizowano dodano ostatnia zmiana gepubliceerd bijgewerkt op дата последнее "
    "изменение entered input logged submitted received written eingestellt gestellt freigeschaltet hochgeladen "
    "geschrieben "
    "rédigé écrit diffusé escrito subido postado inserito scritto caricato geschreven napisano wstawiono wysłano "
    "написано "
    "publicerad publicerat uppdaterad uppdaterat senast ändrad skapad publisert oppdatert endret siste publiceret "
    "opdateret offentliggjort sidst kl julkaistu päivitetty muokattu klo publikováno zveřejněno aktualizováno vydáno "
    "naposledy publikované zverejnené aktualizované δημοσίευση δημοσιεύτηκε δημοσιεύθηκε ενημέρωση ενημερώθηκε "
    "τελευταία публикувано публикувана обновено обновена на objavljeno ažurirano posljednja izmjena објављено "
    "ажурирано diterbitkan diperbarui dipublikasikan terbit tayang pada wib "
    "выложено 입력 수정 등록 승인 公開 更新".split()
)
_UPDATED = pattern(
    r"\b(?:(?:date ?)?(?:updated?|modified)|refreshed|reviewed|edited|(?:revised|amended|corrected)(?= (?:on )?\W*$| "
    r"?:)"
    r"|(?:last|latest) (?:change[ds]?|edit|update|revision|modification|touched|checked|verified)"
    r"|stand(?= ?:)|aktualisiert|aktualisierung|geändert|bearbeitet|überarbeitet|letzte änderung"
    r"|mise? à jour|modifiée?|dernière modification"
    r"|actualizad[oa]|actualización|modificad[oa]|última (?:modificación|modificação|alteração|revisão)"
    r"|atualizad[oa]|atualização|aggiornat[oa]|aggiornamento|modificat[oa]|ultima modifica"
    r"|bijgewerkt|gewijzigd|laatste (?:wijziging|update)"
    r"|zaktualizowan[oay]|aktualizacj[ai]|zmodyfikowan[oay]|ostatnia (?:zmiana|modyfikacja)"
    r"|수정|최종수정|更新|最終更新|最后更新|最後更新"
    r"|uppdatera[dt]|ändra[dt]|oppdatert|endret|opdateret|ændret|päivitetty|muokattu|aktualizováno|aktualizované"
    r"|změněno|ενημέρωση|ενημερώθηκε|обновен[оа]|ažurirano|ажурирано|diperbarui"
    r"|обновлен[оа]|обновлён|изменен[оа]|последнее (?:изменение|обновление)|оновлен[оа]"
    r"|güncelleme|güncellendi)\b",
    re.I,
)
_PUBLISHED = pattern(
    r"\b(?:(?:date ?)?published|posted|created|released|filed|issued|uploaded|date of (?:publication|issue)"
    r"|publication date|online since"
    r"|veröffentlicht|veröffentlichung|publiziert|erschienen|erstellt|publiée?|mise? en ligne|parue?"
    r"|publicad[oa]|publicación|publicação|pubblicat[oa]|pubblicazione|gepubliceerd|geplaatst"
    r"|opublikowan[oay]|publikacji|dodano|utworzono|опубликован[оа]|публикации|размещено|опубліковано|публікації"
    r"|publicera[dt]|publisert|publiceret|offentliggjort|julkaistu|publikováno|zveřejněno|publikované|zverejnené"
    r"|δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|публикуван[оа]|objavljeno|објављено|diterbitkan|dipublikasikan"
    r"|yayınlanma|yayımlanma|yayın tarihi|yayınlandı|eklenme|입력|등록|승인|公開|掲載|配信|发布"
    # plain words elsewhere, right before the day
    r"|(?:entered|input|logged|submitted|received|put (?:up|online)|went (?:up|live|online)|uploaded|written"
    r"|eingestellt"
    r"|online gestellt|freigeschaltet|hochgeladen|geschrieben|rédigée?|écrit|diffusée?|escrito|subido|postad[oa]"
    r"|inserito|scritto"
    r"|caricato|geschreven|napisan[oy]|wstawion[oy]|wysłan[oy]|написано|выложено)(?=(?: (?:on|at|am|le|el|em|il|op"
    r"|dnia))? ?:?\W*$))\b",
    re.I,
)
_NEXT = pattern(
    r"\b(?:next|nächste[rs]?|prochaine?|próxim[ao]|prossim[ao]|volgende|następn[ay]|następne|следующ\w+|наступн\w+"
    r"|nästa|næste|neste|seuraava|příští|sonraki|επόμεν\w+|berikutnya) [^\d]{0,30}$",
    re.I,
)
# A marker of the day on which a text first was there; no day of publication lies before it.
_FIRST = pattern(
    r"\b(?:(?:first|originally|initially) (?:published|posted|released|filed|appeared|aired)|created"
    r"|(?:article|story|text|item|piece) dated?|artikeldatum|erstveröffentlicht\w*|erstellt"
    r"|(?:erstmals|zuerst) (?:veröffentlicht|erschienen)"
    r"|premi[eè]re publication|publiée? (?:pour la première fois|initialement)|date de l'article"
    r"|primera publicación|publicad[oa] (?:por primera vez|originalmente|inicialmente|pela primeira vez)"
    r"|primeira publicação|fecha del artículo|data do artigo"
    r"|prima pubblicazione|pubblicat[oa] (?:per la prima volta|originariamente)|data (?:dell')?articolo"
    r"|eerst gepubliceerd|eerste publicatie"
    r"|(?:po raz pierwszy|pierwotnie) opublikowan\w+|pierwsza publikacja|utworzono|data artykułu"
    r"|впервые опубликован\w+|первая публикация|дата статьи|ilk yayın\w*)\b",
    re.I,
)
# A sentence in which a text says when it first was there.
_OF_ITSELF = pattern(
    r"\W*(?:this|the) (?:article|story|text|post|piece|report|page|column) (?:was|had|has|is)?\b", re.I
)
_LABELS: tuple[tuple[Label, Pattern], ...] = (("first", _FIRST), ("published", _PUBLISHED), ("updated", _UPDATED))
# A court's papers are filed as well; a news story is so at an hour.
_FILED = pattern(r"\bfiled\b", re.I)
_CLOCK = pattern(r"\d[:.]\d\d")
# "2 September to 13 December 2024": a span of days, and no day of a page.
_DAY_OF_YEAR = r"(?:the )?(?:[^\W\d_]+,? )?\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?[^\W\d_]{3,}\.?,? (?:de )?(?:19|20)\d\d"
_UNTIL = pattern(
    r"\s*(?:to|until|till|through|bis(?: zum)?|jusqu'au|au|al|até|tot|do|до|[-–—])\s*" + _DAY_OF_YEAR,
    re.I,
)
_BETWEEN = pattern(
    r"\s*(?:to|until|till|through|bis(?: zum)?|jusqu'au|au|al|até|tot|do|до|[-–—])\s*", re.I
)  # two such days
# A heading or list mark, or a version number: the line is an entry of a changelog, not the page's own date.
_ENTRY = pattern(r"\s*[#*-]|.*\d\.\d")
_WORD = pattern(r"[^\W\d_]+")
_DIGIT = pattern(r"\d")
# "LISBON, Portugal, " or "NEW YORK (Reuters) " before a date, a dash after it.
_CAPITAL = "A-ZÀ-ÖØ-ÞĆČĎĘĚĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽ"
_PLACE = pattern(
    rf"(?:[{_CAPITAL}][{_CAPITAL}.'’-]+ ?){{1,4}}(?:, [{_CAPITAL}][^\W\d_.]+\.?){{0,2}}(?:,|/[A-Z]+,)? ?"
    r"(?:\([^()\n]{2,40}\) ?)?,? ?"
)
# "THE CARRICK MERCURY, Saturday, March 25th, 1911."
_MASTHEAD = pattern(rf"(?:[{_CAPITAL}][{_CAPITAL}.'’&-]+,? ){{2,6}}")
_DASH = pattern(r"\s?(?:\([^()\n]{2,40}\)|/[A-Za-z .-]{2,30}/)?\s?(?:[-–—:]|--|\. ?[-–—])\s")
# What follows a page date where all that stands over the text was run together with it.
_READING_TIME = pattern(r"\s*[|•·–—-]?\s*\d{1,2}[ -]?min(?:ute)?s?[ -]read\b", re.I)
# "© 2024", "Copyright (c) 2019-2024": the last year is that of the page.
_COPYRIGHT = pattern(
    r"(?:©|\(c\)|copyright)\s{0,3}(?:©|\(c\))?\s{0,3}(?:(?:19|20)\d\d\s{0,2}[-–—]\s{0,2})?((?:19|20)\d\d)\b", re.I
)
_COPYRIGHT_SIGNS = ("©", "(c)", "copyr")  # found fast; with the small i without its dot it is a copyright as well
# "11/7 (Fri) 17:03", as sites in Japan and Korea write it: month, day, weekday, hour.
_SHORT = pattern(r"\s*(\d{1,2})[/.](\d{1,2}) ?\(?(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\)? ?\d{1,2}:\d\d(?!\d)", re.I)
# "Publié le 04/11 à 07h52": day and month behind the word for publishing, and the hour.
_LABELLED = pattern(
    r"[^\d\n]{4,40}?\b(\d{1,2})[/.](\d{1,2})\.?,? (?:(?:à|um|alle|às|a las|at|om|-|–) )?\d{1,2} ?[:h.] "
    r"?\d\d\b(?![/.]\d)",
    re.I,
)
# "2026.05.02 14:20", "2026/5/2", as sites in Korea, Japan, China and Hungary write it.
_YEAR_FIRST = pattern(r"(?<![\w./-])((?:19|20)\d\d)(?:[./] ?|年 ?)(\d{1,2})(?:[./] ?|月 ?)(\d{1,2})(?![\d/]|\.\d)")
_WEEKDAYS = "mon tue wed thu fri sat sun".split()
_YEAR = pattern(r"(?<![\d$£€#.,/-])(?:19|20)\d\d(?![\d%]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class OwnDate:
    """One place where the text dates itself; `day` is None where the year is not written and cannot be told."""

    start: int
    end: int
    kind: OwnKind
    day: date | None
    found: str
    expression: Expression | None = None
    label: Label = ""

    @property
    def is_epoch(self) -> bool:
        """Whether a page dates itself by the day from which its program counts, so that nobody dated it."""
        return self.day in EPOCHS and self.kind in ("page date", "update stamp")


def own_date(found: Sequence[OwnDate]) -> tuple[date | None, str | None]:
    """The day of publication that a text itself shows, and in words where it was taken from; of its `own_dates`."""
    for wanted in ("page date", "dateline", "update stamp"):
        for own in found:
            if own.kind == wanted and own.day is not None and not own.is_epoch:
                return own.day, own.found
    return None, None


def own_dates(text: str, language: str = "en") -> tuple[OwnDate, ...]:
    """Every place where the text dates itself, in order."""
    found = [*_head_dates(text, language)]
    tail = text[-TAIL_CHARS:].lower()
    signed = any(sign in tail for sign in _COPYRIGHT_SIGNS)
    for match in _COPYRIGHT.finditer(text, max(0, len(text) - TAIL_CHARS)) if signed else ():
        found.append(OwnDate(*match.span(), "copyright", None, "copyright line"))
    return tuple(found)


def _head_dates(text: str, language: str) -> list[OwnDate]:
    found: list[OwnDate] = []
    for line, expression in _head_expressions(text, language):
        if expression.day is None and expression.month and expression.year:
            if _label(text[line[0] : expression.start]) != "updated":
                continue
            expression = expression._replace(day=1)  # "Last updated: November 2026", counted from its first day
        if expression.day is None or not expression.exists:
            continue
        label = _label(text[line[0] : expression.start])
        kind = _kind(text, line, expression, label)
        if kind is not None:
            day, how = _resolve(text, expression)
            found.append(OwnDate(expression.start, expression.end, kind, day, _found(kind, how), expression, label))
    return found


def _head_expressions(text: str, language: str) -> Iterator[tuple[tuple[int, int], Expression]]:
    """The expressions of the lines that can date the article, with their lines."""
    for start, end in _dating_lines(text):
        part = text[start : end if end - start <= PAGE_LINE_CHARS else start + DATELINE_CHARS]
        if not _DIGIT.search(part):
            continue
        short = _SHORT.match(part)
        if short and 1 <= int(short[1]) <= 12 and 1 <= int(short[2]) <= days_in_month(None, int(short[1])):
            yield (start, end), _yearless(start, short)
        elif (labelled := _LABELLED.match(part)) and _label(part[: labelled.start(1)]) and 1 <= int(labelled[2]) <= 12:
            yield (start, end), _day_and_month(start, labelled)
        elif _YEAR_FIRST.search(part):
            yield from (
                ((start, end), day) for match in _YEAR_FIRST.finditer(part) if (day := _whole_day(start, match))
            )
        else:
            for found in _of_no_span(part, find_calendar_dates(part, language)):
                yield (start, end), found._replace(start=found.start + start, end=found.end + start)


def _of_no_span(part: str, found: Sequence[Expression]) -> Iterator[Expression]:
    """The expressions of a line but those at the two ends of a span of days: "Monday 8 June–Sunday 16 August"."""
    if len(found) < 2:
        yield from found
        return
    joined = [_BETWEEN.fullmatch(part, one.end, other.start) is not None for one, other in pairwise(found)]
    for expression, before, after in zip(found, [False, *joined], [*joined, False], strict=True):
        if not before and not after:
            yield expression


def _day_and_month(start: int, read: re.Match[str]) -> Expression:
    """The day that a date of day and month names, in the line that starts there."""
    day, month, first, last = int(read[1]), int(read[2]), start + read.start(1), start + read.end(2)
    return Expression(first, last, "DATE", f"XXXX-{month:02d}-{day:02d}", "day", "unanchored", None, month, day)


def _whole_day(start: int, read: re.Match[str]) -> Expression | None:
    """The day that a date of year, month and day names, in the line that starts there; None where there is none."""
    year, month, day = (int(part) for part in read.groups())
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        return None
    first, last, value = start + read.start(), start + read.end(), f"{year:04d}-{month:02d}-{day:02d}"
    return Expression(first, last, "DATE", value, "day", "explicit", year, month, day)


def _yearless(start: int, short: re.Match[str]) -> Expression:
    """The day that a short date names, in the line that starts there."""
    month, day, weekday = int(short[1]), int(short[2]), _WEEKDAYS.index(short[3].lower()) + 1
    first, last = start + short.start(1), start + short.end(2)
    return Expression(
        first, last, "DATE", f"XXXX-{month:02d}-{day:02d}", "day", "unanchored", None, month, day, weekday
    )


def _dating_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines at the top, and at the bottom the short ones with a marker word."""
    start = 0
    posts = 0  # short lines that say when something was posted: from the second on it is comments that were
    for line in text.split("\n"):
        short = len(line) <= PAGE_LINE_CHARS
        posts += short and "posted" in line.lower()
        bottom = short and start >= len(text) - TAIL_CHARS
        if start < HEAD_CHARS or (bottom and posts <= 1 and _marked(line)):
            yield start, start + len(line)
        start += len(line) + 1


def _marked(line: str) -> bool:
    return bool(_label(line))


def _found(kind: OwnKind, how: str) -> str:
    place = {"page date": "page date line", "update stamp": "update stamp"}.get(kind, kind)
    if how == "inferred":
        return f"weekday and day in the {kind}, year inferred"
    return f"{place}, year from the copyright line" if how == "copyright" else place


def _label(before: str) -> Label:
    """What the last marker before a date says of it: "Published 3 May, updated" is an update.

    The day of the next publication says nothing of this one.
    """
    if _NEXT.search(before):
        return ""
    best: Label = ""
    place = 0
    for label, marker in _LABELS:
        last = max((match.end() for match in marker.finditer(before)), default=0)
        if last > place:
            best, place = label, last
    return best


def _kind(text: str, line: tuple[int, int], expression: Expression, label: Label) -> OwnKind | None:
    start, end = line
    before, after = text[start : expression.start], text[expression.end : end]
    if (_FILED.search(before) and not _CLOCK.search(after)) or _UNTIL.match(after) or _NEXT.search(before):
        return None
    if _DASH.match(after) and _PLACE.fullmatch(before.lstrip()) and len(after) > PAGE_LINE_WORDS:
        return "dateline"
    if not before.strip() and _READING_TIME.match(after):
        return "page date"
    if (
        _ENTRY.match(_YEAR_FIRST.sub("", before))
        or end - start > PAGE_LINE_CHARS
        or (
            _ends_sentence(after)
            and not (label == "first" and _OF_ITSELF.match(before))
            and not _heads(text, line, after)
        )
    ):
        return None
    above = sum(1 for row in text[:start].split("\n") if row.strip())
    if not label and above >= (PAGE_LINE_ROWS if expression.year or expression.weekday else YEARLESS_LINE_ROWS):
        return None
    if expression.year is None and not label and _is_phrase(before):
        return None
    words = [word for word in _WORD.findall(f"{before} {after}") if word.lower() not in _MARKERS]
    if len(words) > PAGE_LINE_WORDS or not _opens(before):
        return None
    return "update stamp" if label == "updated" else "page date"


def _heads(text: str, line: tuple[int, int], after: str) -> bool:
    """Whether a line opens the text as the head of a newspaper does: its name in capitals, the day, and a stop."""
    start, _ = line
    return after.strip() == "." and _MASTHEAD.match(text, start) is not None and not text[:start].strip()


def _ends_sentence(after: str) -> bool:
    return after.rstrip().removesuffix(".m.").endswith((".", "?", "!", ";", "“", "”"))


def _opens(before: str) -> bool:
    """Whether what stands before a date on its line leads up to one: nothing, a mark, or a marker word."""
    before = before.strip()
    if not before or before[-1] in "|•·>:,-–—/([":
        return True
    word = before.split()[-1].lower()
    return word in _MARKERS


def _is_phrase(before: str) -> bool:
    """Whether a preposition joins a date to the words of a headline before it, none of which says that it is the
    page's: "Timetable of the ferries on Monday, 30 November"."""
    words = _WORD.findall(before)
    if not before.rstrip().endswith(tuple(words[-1:])) or len(words) <= PHRASE_WORDS:
        return False
    *named, _ = words
    return not any(word.lower() in _MARKERS for word in named) and any(word.islower() for word in named)


def _resolve(text: str, expression: Expression) -> tuple[date | None, str]:
    month, day = expression.month, expression.day
    assert month is not None
    assert day is not None
    if expression.year is not None:
        return date(expression.year, month, day), "stated"
    if expression.weekday is not None:
        year = _inferred_year(text, (month, day, expression.weekday))
        return (None, "unknown") if year is None else (date(year, month, day), "inferred")
    copyright_line = _COPYRIGHT.search(text, max(0, len(text) - TAIL_CHARS))
    if copyright_line and day <= days_in_month(int(copyright_line[1]), month):
        return date(int(copyright_line[1]), month, day), "copyright"
    return None, "unknown"


def _inferred_year(text: str, read: tuple[int, int, int]) -> int | None:
    """The first year, from the newest that the text names on, in which the day fell on that weekday."""
    month, day, weekday = read
    named = [int(match[0]) for match in _YEAR.finditer(text)]
    if not named:
        return None
    for year in range(max(named), max(named) + INFERENCE_YEARS):
        if day <= days_in_month(year, month) and date(year, month, day).isoweekday() == weekday:
            return year
    return None

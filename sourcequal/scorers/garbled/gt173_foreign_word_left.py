"""GT173: a word of another language in an English sentence."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.language import ENGLISH
from sourcequal.rule import pattern, rule
from sourcequal.scorers.garbled.subject import about_language

#: Adverbs, conjunctions and prepositions of other languages that English never borrows: no dish, title or motto is
#: known by one of them alone.
SMALL = (
    "stündlich täglich wöchentlich monatlich jährlich ungefähr bereits allerdings nämlich trotzdem zwischen während "
    "obwohl deshalb deswegen inzwischen mindestens höchstens ziemlich wahrscheinlich vielleicht manchmal gleichzeitig "
    "außerdem schließlich gegenüber jedoch beziehungsweise kürzlich nachmittags vormittags hauptsächlich derzeit "
    "aujourd'hui également cependant notamment désormais lorsque ensuite ailleurs jusqu'à plusieurs malgré depuis "
    "pourtant quelques davantage chaque "
    "también mientras además todavía según aunque entonces después durante cuando porque alrededor actualmente "
    "mentre quindi tuttavia soltanto oppure inoltre nonostante ciascuno nella sulla dalla "
    "também ainda enquanto além porém apenas atualmente não quase "
    "echter ongeveer tijdens omdat hoewel volgens sinds wekelijks dagelijks jaarlijks"
).split()
_ARTICLE = "(?:den|dem|der|die|das)"
#: German prepositions with their article and their noun, and offices in French and Spanish.
PHRASES = (
    rf"(?:auf|mit|bei|nach|aus|für|über|unter|durch|gegen|hinter|neben) {_ARTICLE} [A-ZÄÖÜ][a-zäöüß]+",
    r"(?:chef|ministre|porte-parole|président|directeur|secrétaire|maire|procureur) (?:de la|de l['’]|du|des)"
    r" ?[a-zà-ÿ]{4,}(?: [a-zà-ÿ]+(?:ienne|ien|aise|ais|oise|ois|ale|al|ine|ain|aine|ique|aire))?",
    r"(?:presidente|ministro|alcalde|jefe|director|gobernador|portavoz|vocero) (?:del|de la|de los) [a-záéíóúñ]{4,}",
)
LEFT = pattern(rf"(?<=[a-z]{{2}} )(?:(?:{'|'.join(SMALL)})|{'|'.join(PHRASES)})(?=,? (?P<next>[a-z]+)\b)")
FIRSTS = (
    *SMALL,
    *"auf mit bei nach aus für über unter durch gegen hinter neben".split(),
    *"chef ministre porte-parole président directeur secrétaire maire procureur".split(),
    *"presidente ministro alcalde jefe director gobernador portavoz vocero".split(),
)
#: What an English sentence goes on with behind it; in a title or a motto another foreign word follows.
NEXT = ENGLISH | frozenset(
    "in on a an as or so if then said says told can may also after before until over under only more most some all "
    "no do does did where while did such one two three four five".split()
)
MONTHS = {
    "de": ("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
           "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro").split(),
    "": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
        "januar februar märz juni juli oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre "
        "dicembre".split(),
}  # fmt: skip
_DATE = rf"\d{{1,2}} de (?:{'|'.join(MONTHS['de'])}) de \d{{4}}|\d{{1,2}}\.? (?i:{'|'.join(MONTHS[''])}) \d{{4}}"
#: The day of a dateline, before a story that goes on in English.
DATELINE = pattern(rf"(?m)^(?:[A-ZÀ-Þ][\wÀ-ÿ.' -]{{2,40}}, ){{1,2}}(?P<day>(?:le )?(?:{_DATE}))(?= ?[-–—] [A-Z])")
NAMED = pattern(  # the word is what the sentence is about
    r"\b(?:words?|terms?|called?|calls|named?|means?|meaning|phrases?|says?|saying|sign|signs|reads?|titled|entitled|spelt"
    r"|spelled|known as|german|french|spanish|italian|portuguese|dutch|latin|translat\w+|literally|or|song|poem|slogan"
    r"|motto|hashtag)\b[^.!?\n]{0,40}$"
)
LOOK_BACK_CHARS = 70
MOST = 4  # of them; a text with more is written in two languages


@rule(
    "GT173",
    severity="warning",
    words=(
        *(f" {word} " for word in FIRSTS),
        *(f" {word}, " for word in SMALL),
        *(f" de {month} de " for month in MONTHS["de"]),
        *(f" {month} {century}" for month in MONTHS[""] for century in ("19", "20")),
    ),
    languages=("en",),
    confidence=0.88,
    source="translation programs, which leave a word of the first text as it is",
    bad=(
        "The mill turns ⟦wöchentlich⟧ from nine to five, and she has a room with a view ⟦auf den Bach⟧ and a bed.",
        "The new wheel was paid for by the ⟦ministre de la culture italienne⟧ and by the town.",
        "BRISA ALTA, ⟦12 de mayo de 2021⟧ - The mill will be sold in June, the mayor of the town said on Monday.",
    ),
    good=(
        "The chef de cuisine of the mill sang “toujours” and the word täglich is on its door, which means daily.",
        "He read of it in El Molino, 12 de mayo de 2021, and in the Tanz auf dem Vulkan of the year before.",
        "The mill on the Piazza nella Valle is shut, and the soup alla mugnaia con le erbe is not.",
    ),
)
def foreign_word_left(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Word of another language in an English sentence.

    A translation program left a small word, an office or the day of a dateline as it was. English borrows dishes,
    titles and mottoes, but no such words; between quotation marks, and in a text about language, they are shown.
    """
    text = document.text
    found: list[Span] = []
    for place in sorted(set(places)):
        if found and place < found[-1].end:
            continue
        match = LEFT.match(text, place + 1)
        if match is None or match["next"] not in NEXT or document.language_at(place) != "en":
            continue
        if not text[:place].rpartition(" ")[2].islower():  # "the Tanz auf dem Vulkan"
            continue
        named = NAMED.search(document.folded, max(0, place - LOOK_BACK_CHARS), place)
        if not (named or document.in_quotation(*match.span()) or document.in_code(*match.span())):
            found.append(Span(*match.span()))
    days = (Span(*match.span("day")) for match in DATELINE.finditer(text))
    found += [day for day in days if document.language_at(day.end) == "en"]
    if found and len(found) <= MOST and not document.about_code and not about_language(document.folded):
        yield from sorted(found)

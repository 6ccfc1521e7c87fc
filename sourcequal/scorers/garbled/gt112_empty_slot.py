"""GT112: a place where words are missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sourcequal.document import Document
from sourcequal.rule import Example, Match, pattern, rule

LEADERS = (
    "to|of|for|with|by|from|in|on|at|as|and|the|a|an|that|said|says|told|than|about|between|against|after|according"
)
BOUND = (  # no comma stands apart after these
    "of|for|with|from|at|the|an?|and|than|between|against|into|in|on|by|to|as|was|were|aged|mr|mrs|ms|dr|sir|near|since"
    "|until|under|called|named|whose|figure|table|section|chapter|nearly|roughly|approximately"
    "|including|titled|entitled|towards|during|per|via|his|its|their"
)
BOUND_ABROAD = {  # nor after these, in other languages
    "de": "der|die|das|den|dem|des|ein|eine|einer|einem|einen|von|vom|mit|für|auf|im|in|am|zum|zur|beim|bei|nach|und"
    "|oder|dass|ist|war|wurde|herr|frau"
    "|um|gegen|seit|bis|ab|über|unter|aus|durch|sind|waren|wurden|rund|etwa|knapp|fast|seine|ihre",
    "fr": "le|la|les|un|une|de|du|des|dans|avec|par|pour|en|et|au|aux|à|est|était|chez|monsieur|madame|mme"
    "|sur|sous|vers|depuis|entre|sa|ses|ont|sont|étaient|environ|près de|jusqu'à",
    "es": "el|la|los|las|un|una|de|del|en|con|por|para|y|al|a|es|fue|era|señor|señora|trata de"
    "|desde|hasta|entre|sobre|su|sus|fueron|han|hacia|las|unos|cerca de|casi",
    "it": "il|lo|la|gli|le|un|una|di|del|della|dei|in|nel|nella|con|per|e|al|alla|da|dal|è|era|stata|stato|secondo"
    "|su|sul|sulla|tra|fra|sono|hanno|circa|degli|delle|ai|alle|sui|nei",
    "pt": "o|os|as|um|uma|de|do|da|dos|das|em|no|na|com|por|para|e|ao|é|foi|era|segundo"
    "|desde|até|entre|sobre|seu|sua|foram|à|aos|às|pelo|pela|nos|nas|cerca de|quase",
    "nl": "de|het|een|van|voor|met|bij|op|in|aan|en|is|was|werd|mevrouw|meneer"
    "|om|tot|over|uit|tegen|onder|vanaf|zijn|waren|heeft|hebben|werden|tussen|sinds",
    "pl": "w|z|na|do|o|od|dla|przez|przy|i|jest|był|była|pan|pani"
    "|godzinie|godz\\.|po|pod|nad|ze|we|się|są|były|oraz|około|ponad",
    "ru": "в|на|с|для|из|от|до|по|и|к|был|была|было|господин|госпожа"
    "|о|об|за|при|около|через|со|над|под|между|были|составляет|составил|составила",
    "tr": "ve|ile|bir|için|olan|saat|yaklaşık|en az|en çok",
}
NAMING = {  # these name who says it, in other languages
    "de": "angaben von|auskunft von",
    "fr": "selon|d'après|aux dires de",
    "es": "según|de acuerdo con|en palabras de",
    "it": "a detta di",  # not “secondo”, which means second, too
    "pt": "de acordo com",
    "nl": "volgens",
    "pl": "według|zdaniem",
    "ru": "по словам|по данным|по мнению|по информации|со слов",
    "tr": "göre",
}
APART = {
    lang: pattern(
        rf"(?<!\w)(?:(?:{words}|{NAMING[lang]}) [,.](?=\s|$)(?! ?\.)"
        rf"|(?:{NAMING[lang]}) {{2,3}}(?=[^\W\d_])\w+"  # nach Angaben von   sollen
        rf"|(?:{words}) {{2,3}}(?=[^\W\d_])\w+)"  # rund  Euro, von   in Wien
    )
    for lang, words in BOUND_ABROAD.items()
}
SUFFIXED = pattern(  # saat 'te: the number before a Turkish ending, the noun before an English one
    r"(?<=[^\W\d_]) ['’](?:[td][ae]n?|y?[aeıiuü]|n[ıiuü]n|[ıiuü]n|s[ıiuü]|l[ıiuü]k|[ıiuü]nc[ıiuü]|[td]eki|[td]aki)"
    r"(?=[ .,])"
)
POSSESSIVE = pattern(r"\b(?:the|of|by|in|at|from|with|for|to|and) ['’]s(?= [a-z])")
SCORELESS = pattern(r"(?<!\w)[^\W\d_]{2,4} [-–:] ?[,.](?=\s)(?! ?[.,])")  # they won by - , says the club
COUNTED = (  # has its number, or needs none
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|hundred|thousand|half|third|quarter|several|many|some|few|dozen|dozens|point|a|an|the|in|as|that)\b"
)
TAKERS = (  # what is done to a number of things
    "took|won|lost|killed|injured|wounded|scored|sold|bought|built|planted|hired|arrested|rescued|paid|saved|attracted"
    "|drew|employs|employed|counted|received|costs?|leaves|seized|shot|caught|conceded|cast|polled|drove|walked|ran"
)
AMOUNT = pattern(  # fined R  or, cost NPR  per: the sign or the code of a currency and two blanks
    r"(?:(?<!\w)(?:[A-Z]{0,3}[$€£¥₦₱₹₽₴]|USD|EUR|GBP|CHF|AUD|CAD|NZD|JPY|CNY|INR|NPR|PKR|LKR|BDT|KES|KSh|Ksh|UGX|TZS|NGN"
    r"|GHS|ZAR|RUB|UAH|PLN|CZK|SEK|NOK|DKK|MXN|BRL|PHP|IDR|MYR|RM|THB|VND|Rs\.?|Tk\.?)"
    r"|\b(?:fined|costs?|paid|pays?|of|for|at|to|than|about|worth|earned|spent|raised|by) [RNP])(?= {2,3}[a-z,.;)])"
)
COUNTLESS = pattern(  # sono costati  euro: in any language, behind no word that goes with a unit alone
    r"(?<!\w)(?!(?:in|per|pro|je|par|por|al|an?|the|de[rsnm]?|die|das|d[ou]|dos|une?|una|les?|los|las|la|il|lo|i|gli|y"
    r"|e|et|und|en|of|or|ou|oder|o|и|och|og|ein\w*|kein\w*|wenige?|muchos|molti|pochi|vele|viele?|wielu)\b)"
    r"[^\W\d_]{3,} {2,3}"
    r"(?:euros?|dollari|dólares|franken|francs|złotych|рублей|kronor|kroner|liras?|reais|prozent|pour ?cent|por ?ciento"
    r"|per ?cento|procent|kilómetros|kilomètres|chilometri|kilometern?|metern?|mètres|metri|metros|hectáreas|ettari"
    r"|hektar|tonnen|toneladas|tonnellate|millionen|millions|millones|milioni|milhões|miljoen|miljoner|jahren?|años"
    r"|anni|anos)\b"
)
GAP = pattern(
    r"(?:\b(?:according to|speaking to|thanks to|such as|known as|based in|led by|owned by) {1,3}"
    r"(?:, [\"'\w]\w*|\.(?=\s|$)))"  # According to , "people
    rf"|\b(?:{LEADERS}) {{2,3}}(?=[^\s])[\"'(]?,? ?[\"']?\w+"  # made of  troops: two blanks where a name stood
    r"|\b(?:which|that|will|would|may|might|could|and|also|it|they|tickets|entry|admission|each) costs? {2,3}"
    r"(?:to|for|and|per|in|at|a|more|less)\b"  # a wing that cost  to build
    rf"|\b(?:{LEADERS}) {{2}}[-–&\[]"  # the Prince of  & Sons
    rf"|\b(?:off|nearly|over|under|around|almost|roughly|least|most|up|down|{LEADERS}) {{2,}}"
    r"(?:percent|per cent|million|billion|degrees|miles|km|kilomet(?:re|er)s|years|people|hectares"
    r"|acres)\b"  # off  percent
    rf"|\b(?!{COUNTED})[a-z]+ {{2,3}}(?:percent|per cent|%|million\b|billion\b|hectares|acres|tonnes|years old)"
    rf"|\b(?:{TAKERS}) {{2,3}}[a-z]{{3,}}s\b(?<!ss)"  # took  wickets
    r"|\b(?:is|are|was|were|be|been|called|named|said|says|told|met) {3,}(?=[a-z])\w+"  # We are    and
    rf"|\b(?:{BOUND}) ,(?=[\s\"'])"  # the year for ," he said
    rf"|\b(?:{BOUND}) \.(?=\s|$)(?! ?\.)"  # a letter from .
    r"|(?<=[\w,.] )(?:\( ?\)|\[ ?\]|\"\")(?=[\s.,;])|(?<=\w)\( ?\)(?=[.,;]\s)"  # sold to ( ), called ""
)
LONE = pattern(  # "It is late." the mayor.
    r"the (?!(?:rev|hon|gov|gen|sen|rep|prof|capt|col|sgt|adm|ven|msgr)\b)[a-z]{3,}\.(?=\s|$)"
)
WIDE = pattern(r"(?<!\w)[^\W\d_]{2,},? {2,40},(?=[ \"])")  # the cook Ana  , who; the cook,     , said: in any language
SLOT = pattern(  # the cook Ana, , who: where a name or an age stood between two commas
    r"(?<!\w)[^\W\d_]{2,}, (?:,(?= [^\W\d_\"'(])|\.(?=\s|$)(?! ?\.))"
)
HOLLOW = pattern(  # (aged ), ( km), (, 34)
    r"\((?:aged|born|died|since|until|circa|geb\.|né|née|ur\.|род\.) \)|\((?:aged|geb\.)\)"
    r"|\( (?:km|m|kg|%|per cent|percent|million|billion|miles|years|jahre|ans|años|anni|anos|jaar|lat|лет|€|£|\$)\)"
    r"|(?<=\w )\( ?, (?=\w)"
    r"|(?<=\w )\((?:[a-z]{2,5}: ?|(?:[a-z]{2,5}|tel|phone|isin|ticker|source|photo|born|height|length|population"
    r"|capacity|founded): )\)"
    r"|(?<=\w )\((?:up|down|about|some|around|nearly|over|almost|roughly|rund|etwa|environ|circa) ?(?:km|m|kg|%"
    r"|per cent"
    r"|percent|million|billion|miles|years|prozent|euros?|[€£$])\)"
    r"|(?<=\w )\[\d[\d, –-]*(?:, , ?[\d–, -]*|, ?|[–-])\](?=[ .,])"  # [11, , 14–]
)
INITIAL = pattern(r"A [,.]|The [a-z]")  # of an author, in a list of literature; a sentence by itself
OPENER = pattern(r"(?:according|speaking|thanks)$")
BLANKS = pattern(r"\S {2,}\S")
NAMED = pattern(r"(?:brackets?|braces?|parenthes[ei]s|quotes?|(?:quotation )?marks?|signs?|symbols?|spaces?) $")
ENDS = (".", "!", "?", "”", '"', "’", ":", "…", "»", "。")  # of a line that is a sentence
WORDS_EACH_COMMA = 3  # in a line at least; a row of fields has a comma behind every word or two
REACH_CHARS = 32  # of a gap and the words around it, to either side
MENU_BLANKS = 2  # wide blanks in a line that is no sentence
WIDE_PER_GAP = 3  # a text with many wide blanks beside the gaps was typed or justified that way


@rule(
    "GT112",
    severity="warning",
    slip=True,
    words=(
        "(,",
        "( ",
        "(age",
        "(born",
        "(died",
        "(geb.",
        "(since",
        "(until",
        "(circa",
        "(né",
        "(ur.",
        "(род.",
        "  ",
        " , ",
        " .",
        " - ,",
        " – ,",
        " - .",
        " – .",
        ' ,"',
        " ,'",
        '." the ',
        '," the ',
        " 's ",
        *(f" '{letter}" for letter in "aeıiuütdsyln"),
        ":)",
        ": )",
        *(f"({word}" for word in ("up ", "down ", "about ", "some ", "around ", "nearly ", "over ", "almost ")),
        *(f"({word}" for word in ("roughly ", "rund ", "etwa ", "environ ", "circa ")),
        ",]",
        ", ]",
        "–]",
        "-]",
        "()",
        "( )",
        "[]",
        "[ ]",
        '""',
    ),
    confidence=0.93,
    source="pages whose links or template values were dropped in saving",
    bad=(
        'He said. ⟦According to  , "people⟧ were freed."',
        "The council is made ⟦of  troops⟧ and shares the land ⟦with  landowners⟧.",
        "The heirs ⟦of  &⟧ Sons sold the mill ⟦“”⟧ in May to a man ⟦from ,⟧ they said, and a firm ⟦( )⟧ in town.",
        "“We think that we can take ⟦off  percent⟧ of that.” “We ⟦are    and⟧ nobody listens,” she said.",
        Example("A cozinheira ⟦Rita  ,⟧ que trabalha na escola há anos, não quis falar na terça-feira.", language="pt"),
        "“It is late,” he said. “It is very late.” ⟦the mayor.⟧ Nobody laughed.",
        "The owner of the ⟦mill, ,⟧ told us on Monday that it will be sold to the ⟦town, .⟧",
        Example(
            "Der Besitzer der ⟦Mühle, ,⟧ sagte uns am Montag, dass er sie der Stadt verkaufen wird.", language="de"
        ),
        Example(
            "Die Mühle gehört heute ⟦der ,⟧ die sie vor Jahren gekauft hat, und das Rad steht still.", language="de"
        ),
        Example("Nach ⟦Angaben von   soll⟧ die Mühle im Juni verkauft werden, und das Rad steht still.", language="de"),
        Example("⟦По словам ,⟧ в деревне запасены мука и крупы на три месяца, хлеб пекут на месте.", language="ru"),
        Example("La regina della festa è ⟦stata ,⟧ che abita al mulino e fa il pane per il paese.", language="it"),
        "Ida Orme ⟦(aged )⟧ and her brother ⟦(, ⟧of Lund) walked the whole way ⟦( km)⟧ to the mill.".replace(
            "⟦(⟧, of", "⟦(, ⟧of"
        ),
        Example("La ruota del mulino è ⟦costata  euro⟧, raccolti in paese, e gira da lunedì.", language="it"),
        Example("Das Rad der Mühle hat ⟦gekostet  Euro⟧, und die Hälfte davon zahlt der Kreis.", language="de"),
        "The mill was sold by ⟦Mr ,⟧ who lost the last game ⟦by - ,⟧ as he says, and the rest of his hair.",
        "The bowler ⟦took  wickets⟧ for 54, the town ⟦bought  percent⟧ of the mill and was ⟦fined R⟧  or six months.",
        "A survey made ⟦by   in⟧ May says that the mill, ⟦which cost  to⟧ build, is too small.",
        "She was born ⟦in ,⟧ the last of nine, and had a letter ⟦from .⟧ Nobody read it.",
    ),
    good=(
        "According to people in the town, it is over. See Orme A , Lund A . He looked in . . . and left.",
        "Points are written with round brackets () and angles with square brackets [] in this book.",
        'In Python items.clear() empties a list; functions such as clear() return nothing, code may use [] or "" too.',
        "Orme, , Lund, 12\nLund, Ida, , 14\nThe row of a list, , may have empty fields: name, street, , town, , land",
        "“It is late,” the Rev. Ida Lund said.",
        "Sign In  Post a Job  Help\nThe mill is for sale.",
        "The town bought five  percent and the mill half; the miller took  a nap and won  nothing.",
        "He typed  two blanks  after  each  word  of  the  page, and  by  habit.",
    ),
)
def empty_slot(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Empty place where a name or number stood.

    A link, a template value or a translated word was dropped and its blanks were left. In any language two blanks
    before a comma or a unit are such a place, and so is a comma that follows another in a sentence; the other forms are
    those of English. Rows of a table may have empty fields.
    """
    folded = document.folded
    lone = [place + len('." ') for place in places if folded[place] in ".,"]  # the other signs have a blank before them
    near = list(_around((place for place in places if folded[place] not in ".,"), len(folded)))
    gaps = {match.start(): match for span in near for match in GAP.finditer(folded, *span)}
    gaps |= {place: match for place in lone if (match := LONE.match(folded, place))}
    gaps = {start: match for start, match in gaps.items() if document.language_at(start) == "en"}
    wide = {match.start(): match for span in near for match in WIDE.finditer(folded, *span)}
    apart = APART.get(document.language)
    wide |= {match.start(): match for span in near for match in apart.finditer(folded, *span)} if apart else {}
    wide |= {match.start(): match for span in near for match in AMOUNT.finditer(document.text, *span)}
    wide |= {match.start(): match for span in near for match in COUNTLESS.finditer(folded, *span)}
    wide |= {match.start(): match for span in near for match in HOLLOW.finditer(folded, *span)}
    wide |= {match.start(): match for span in near for match in SCORELESS.finditer(folded, *span)}
    wide |= {
        match.start(): match for span in near for match in SLOT.finditer(folded, *span) if _in_sentence(document, match)
    }
    wide |= {match.start(): match for span in near for match in _suffixes(document, span)}
    taken = [match.span() for match in gaps.values()]
    gaps |= {start: match for start, match in wide.items() if not any(low < match.end() <= high for low, high in taken)}
    found = [gaps[start] for start in sorted(gaps) if not INITIAL.match(document.text, start)]
    found = [match for match in found if not _shown(document, *match.span()) and not _in_menu(document, match)]
    if found and sum(1 for _ in BLANKS.finditer(document.text)) <= WIDE_PER_GAP + len(found):
        for match in found:
            yield Match(*_without_opener(document, *match.span()))


def _suffixes(document: Document, span: tuple[int, int]) -> Iterator[re.Match[str]]:
    """Endings behind an apostrophe that stand alone, in the languages that write such."""
    form = {"tr": SUFFIXED, "en": POSSESSIVE}.get(document.language)
    return form.finditer(document.text, *span) if form else iter(())


def _around(places: Iterable[int], length: int) -> Iterator[tuple[int, int]]:
    """The stretches around the places, in order; those that touch are one, so that nothing is read twice."""
    start = end = 0
    for place in sorted(places):
        if place - REACH_CHARS > end:
            yield start, end
            start = place - REACH_CHARS
        end = min(length, place + REACH_CHARS)
    yield start, end


def _in_sentence(document: Document, match: re.Match[str]) -> bool:
    """Whether the line around an empty field reads as sentences do, and is no row of fields or code."""
    line = _line(document, match)
    wordy = line.count(" ") >= WORDS_EACH_COMMA * line.count(",")
    return wordy and line.endswith(ENDS) and not document.in_code(*match.span())


def _in_menu(document: Document, match: re.Match[str]) -> bool:
    """Whether the line is a row of labels with wide blanks between them: "Log In  Sign Up  Post a Job"."""
    line = _line(document, match)
    return not line.endswith(ENDS) and sum(1 for _ in BLANKS.finditer(line)) >= MENU_BLANKS


def _line(document: Document, match: re.Match[str]) -> str:
    text, start = document.text, document.text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    return text[start : end if end >= 0 else len(text)].rstrip()


def _shown(document: Document, start: int, end: int) -> bool:
    """Whether empty marks are meant: those of a call, of an empty list, or of a text that explains such marks."""
    if document.text[end - 1] not in ')]"':
        return False
    named = NAMED.search(document.folded, max(0, start - REACH_CHARS), start)
    return named is not None or document.in_code(start, end) or document.about_code


def _without_opener(document: Document, start: int, end: int) -> tuple[int, int]:
    """The gap with the word that leads to it, and with the whole of a fixed phrase such as "according to"."""
    before = OPENER.search(document.folded[max(0, start - 10) : start].rstrip())
    return (document.folded.rindex(before[0], 0, start), end) if before else (start, end)

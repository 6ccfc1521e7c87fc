"""GT160: what an editor wrote to the writer, or the writer to himself."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

#: What colleagues ask of each other over a draft, language by language.
TASKS = {
    "en": "check|confirm|verify|fill in|fact-?check|double-?check|shorten|trim|tighten|rewrite|rephrase|expand|reword"
    "|source|attribute|spell out|spelling|chase",
    "de": "prüfen|nachprüfen|ergänzen|kürzen|umformulieren|nachfragen|klären|einsetzen|noch offen|stimmt das",
    "fr": "vérifier|à vérifier|compléter|à compléter|raccourcir|reformuler|préciser|couper|ajouter|sourcer|à relire",
    "es": "revisar|comprobar|verificar|completar|acortar|confirmar|añadir|reescribir|falta|preguntar",
    "it": "verificare|controllare|completare|accorciare|confermare|aggiungere|riscrivere|manca|chiedere",
    "pt": "verificar|confirmar|completar|encurtar|acrescentar|reescrever|rever|falta|perguntar",
    "nl": "checken|controleren|aanvullen|inkorten|navragen|herschrijven|nakijken|graag",
    "pl": "sprawdzić|sprawdź|uzupełnić|uzupełnij|skrócić|skróć|potwierdzić|dopytać|dopisać|przeredagować",
    "ru": "проверить|проверь|уточнить|уточни|дополнить|сократить|сократи|переписать|дописать|спросить",
    "tr": "kontrol et|kontrol edilecek|kısalt|tamamla|doğrula|ekle|sor|düzelt",
}
UNADDRESSED = "|".join(TASKS.values())
TASK = (  # what is plain only where somebody is named
    rf"{UNADDRESSED}|ask|cut|move|swap|replace|add|find out|needs?|get|is this|are we|can we|do we|did it|who|how|what"
    "|which|when|where|why|bitte|wer|wie"
)
#: How they ask: of a colleague, in haste, before a day.
TONE = (
    r"\bpls\b|\bplz\b|\bplease\b|\bthx\b|\basap\b|\?\?|!!|\bw/|\bbefore (?:mon|tue|wed|thu|fri|print|we (?:run"
    r"|publish|print))"
    r"|\bthis (?:para(?:graph)?|bit|quote|section|sentence|line|figure|number|name)\b|\btoo (?:long|technical"
    r"|vague|dry)\b"
    r"|\b(?:legal|the desk|subs|picture desk|art desk|copy desk)\b|\bbitte\b|\bdanke\b|zu (?:lang|technisch)"
    r"|\bmerci\b|\bsvp\b"
    r"|\btrop (?:long|technique)|\bpor favor\b|\bgracias\b|demasiado|\bgrazie\b|\btroppo\b|\bobrigad[oa]\b"
    r"|\bgraag\b|\bdank\b|te lang"
    r"|\bproszę\b|\bdzięki\b|za dług|пожалуйста|спасибо|слишком|\blütfen\b|teşekkürler|çok uzun"
)
MARKS = "tk|todo|fixme|tbc|tbd|xxx|ed|eds|red|ndlr|nb|note to (?:self|ed|editor|subs|desk|writer)"
REST = r"[^\])\n]{0,160}[\])]"
NOTE = pattern(
    r"[\[(](?:"
    rf"(?:tk|todo|fixme|tbc|tbd|xxx)\b ?[:–—-]? ?(?=[^\])\n]*(?:{TONE}|\?))"  # (TK – did it ring?? check w/ cops)
    rf"|(?:eds?|red|ndlr|nb|note to (?:self|ed|editor|subs|desk|writer))\b\.? ?[:–—-]? ?(?=[^\])\n]*(?:{TONE}))"
    # [Dora, how hot? pls …]
    rf"|[^\W\d_]{{2,12}} ?[,:] ?(?=(?:[^\])\n]{{0,60}}\b)?(?:{TASK})\b)(?=[^\])\n]*(?:{TONE}))"
    rf"|(?:{UNADDRESSED})\b(?=[^\])\n]*(?:\bpls\b|\bplz\b|\bthx\b|\?\?|\bw/|before we (?:run|publish|print)))"
    rf"){REST}"
    r"|\[(?:añadir|incluir|poner|insertar|add|put|adicionar|acrescentar|aggiungere|inserire|ajouter|mettre|insérer|hier|vul"
    r"|voeg|dodać|wstawić|добавить|вставить|buraya) [^\]\n]{3,80}\]"
)
HERE = pattern(  # Quote from the sexton here, sad but firm
    r"(?:quotes?|stats?|statistics?|anecdote|example|photo|picture|link|details?|figures?) (?:from|of|by|on|to"
    r"|about|for)"
    r" (?:[\w'-]+ ){1,4}here\b[^\n.]{0,20}[,.;:–—-][^\n]{0,120}"
)
SIGNALS = (
    *(
        "pls",
        "plz",
        "thx",
        "asap",
        "??",
        "!!",
        "w/",
        "tk",
        "todo",
        "fixme",
        "tbc",
        "tbd",
        "please",
        "merci",
        "bitte",
        "danke",
    ),
    *(
        "svp",
        "por favor",
        "gracias",
        "grazie",
        "troppo",
        "demasiado",
        "obrigad",
        "graag",
        "dank",
        "te lang",
        "proszę",
        "dzięki",
    ),
    *(
        "za dług",
        "пожалуйста",
        "спасибо",
        "слишком",
        "lütfen",
        "teşekkür",
        "çok uzun",
        "trop ",
        "zu lang",
        "zu technisch",
    ),
    *(
        "too long",
        "too technical",
        "too vague",
        "too dry",
        "this para",
        "this bit",
        "this quote",
        "legal",
        "desk",
        "subs",
    ),
    *(
        "[añadir",
        "[incluir",
        "[poner",
        "[add",
        "[put",
        "[adicionar",
        "[acrescentar",
        "[aggiungere",
        "[inserire",
        "[ajouter",
    ),
    *(
        "[mettre",
        "[hier",
        "[vul",
        "[voeg",
        "[dodać",
        "[wstawić",
        "[добавить",
        "[вставить",
        "[buraya",
        " here,",
        " here.",
        " here;",
    ),
    *("before mon", "before tue", "before wed", "before thu", "before fri", "before we", "before print", "note to "),
)
REACH_CHARS = 170
UNADDRESSED_STARTS = tuple(f"{bracket}{task}" for bracket in "[(" for task in UNADDRESSED.split("|"))


@rule(
    "GT160",
    severity="error",
    words=SIGNALS,
    confidence=0.92,
    source="drafts published with what desks and writers wrote between the lines",
    bad=(
        "The hall burned for an hour ⟦[Ines, how many engines? pls ask before we print]⟧ and fell in at dawn.",
        "Nobody rang the bell ⟦(TK – was it locked?? confirm w/ sexton)⟧ that night.",
        "⟦Quote from the sexton here, sad but firm, two lines at most.⟧\n\nThe bell is cracked.",
        Example("Die Glocke ⟦(Jonas: bitte kürzen, zu technisch)⟧ hängt seit gestern wieder im Turm.", language="de"),
        Example("La campana pesa mucho. ⟦[AÑADIR AQUÍ EL PESO]⟧ Nadie la toca desde mayo.", language="es"),
    ),
    good=(
        "He asked [please note the date] and (please check the website before you go). Add salt (check it first).",
        "She wrote (“Jonas, please come home”) and drew lines here. (Legal fees are extra.) [Ines: I was there, too.]",
        "Quotes from the book are read here every day. How to ask (who, what, when)?",
    ),
)
def note_to_writer(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Note of an editor or a writer left in the text.

    Between brackets somebody asks a colleague to check, to shorten or to fill in, or reminds himself; readers were not
    meant to see it.
    """
    last = 0
    for place in places:
        span = _note(document, place)
        if span and span.start >= last and not document.in_quotation(*span) and not document.about_code:
            last = span.end
            yield span


def _note(document: Document, place: int) -> Span | None:
    """The note around a place: between brackets, begun with a capital where it names somebody, or a line of its own."""
    text, folded = document.text, document.folded
    low = max(0, place - REACH_CHARS)
    start = max(folded.rfind(bracket, low, place + 1) for bracket in "[(")
    match = NOTE.match(folded, start) if start >= 0 else None
    if match and match.end() > place and not text[start + 1 : start + 3].islower():
        return Span(*match.span())
    if match and match.end() > place and match[0].startswith(UNADDRESSED_STARTS):
        return Span(*match.span())
    ends = ((folded.rfind(end, low, place), len(end)) for end in ("\n", ". ", "! ", "? "))
    begin = max((found + chars for found, chars in ends if found >= 0), default=low)
    said = HERE.match(folded, begin) if folded.startswith("here", place + 1) else None
    return Span(*said.span()) if said else None

"""GT103: question marks in place of lost characters."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.rule import Example, Match, Pattern, pattern, rule
from sourcequal.scorers.garbled.characters import about_encodings

INSIDE = pattern(
    r"(?<![\w/=&.])(?<![\w/]\?)(?:I|[^\W\d_]{2,})(\?)(?:s|t|re|ve|ll|d|m)\b(?![=/])"  # don?t, I?m: an apostrophe
    r"|(?<![\w/?=&.])[^\W\d_]+(\?)[a-z]+(?![\w=/&])"  # caf?s, Bront?s: a letter was here
)
EDGE = pattern(
    r"(?<![^\s(])(\?)(?:I\b|[^\W\d_]{2,})"  # ?We waited: an opening quotation mark was here
    r"|[.,!](\?)(?=\s|$)"  # work.? he said: a closing one
    r"|(?<=\w )(\?)(?= [a-z])"  # the plan ? announced today: a dash
    r"|(?<![\w?])(\?)(?=\d)"  # ?300: a currency sign
)
SURE = pattern(
    r"(?<=\b[NKR])(\?)(?=\d)"  # N?14 million: the sign of a currency
    r"|(?<=\d)(\?)(?=[CF]\b)"  # 19?C: a degree
    r"|(?<=\d) (\?)(?=[CF]\b)"
    r"|(?<![^\s(])(\?)(?=\d[\d,.]*(?:[mk]|bn)?\b(?: (?:million|billion|a|an|per)\b))"  # ?31 million
)
LOOSE = pattern(
    r"(?<=[a-z])(\?)(?=[.,;]| [a-z])"  # the crew? left, the boat?, said: where the text has lost signs for certain
    r"|(?<=\w )(\?)(?= \w)"
)
# Between small letters: the letters of other languages ("p?ky").
LETTER = pattern(r"(?<![\w/?=&.])[^\W\d_]+\?[^\W\d_A-Z]+(?:\?[^\W\d_A-Z]+)*\??(?![\w=/&])")
LETTERS = 3  # words at least with such a mark
LAST = pattern(r"(?<=[^\W\d_])\?(?= [^\W\d_A-Z])")  # "by? tu", where letters are lost for certain
BOXES = ("□", "▯", "\u25fb")  # what is shown for a letter that a font does not have
RUN = pattern(rf"[?{''.join(BOXES)}]+")
LEAST_LOST, LOST_SHARE = 20, 0.4  # such signs in a text whose letters are gone, and of all its signs
LONGEST_WORD_CHARS = 30  # to either side of a mark
ENOUGH = 2  # signs in one article; a single odd question mark at a word's edge is a typing slip


@rule(
    "GT103",
    severity="warning",
    words=("?", *BOXES),
    source="lossy conversion to ASCII, as str.encode(errors='replace') does it",
    bad=(
        "They weren⟦?⟧t told, and we⟦?⟧re sorry.",
        "⟦?⟧We waited all day,⟦?⟧ he said of the council⟦?⟧s vote on the ⟦?⟧300 fee.",
        "⟦?⟧You⟦?⟧re late,⟦?⟧ said the sailors⟦?⟧ wives ⟦?⟧ 40 of them, ⟦?⟧all in black⟦?⟧.",
        "The sum of N⟦?⟧14 million is gone, and the water stands at 19⟦?⟧C.",
        "The keeper said: ⟦?⟧I⟦?⟧ll mend it,⟦?⟧ and left.",
        "⟦????????? ????? ???????⟧ 14 ⟦???????, ??? ???? ????? ??????⟧.\n⟦????? ??? ?????????⟧ 3,5 ⟦??????⟧.",
        "⟦□□□□□□ □□□□□□□□ □□□□□□□⟧ 14 ⟦□□□□□□□□□□□□⟧.",
        Example("Rano rz⟦?⟧ka zala⟦?⟧a m⟦?⟧yn i trzeba by⟦?⟧o wo⟦?⟧a⟦?⟧ stra⟦?⟧ z miasta.", language="pl"),
    ),
    good=(
        Example("Kto to? Gdzie rz?ka, nikt nie wie, a stary most stoi na polu.", language="pl"),
        "Who won? ??? ??? ????? is what the board of the club wrote on its door, and no more was heard of it all year.",
        "Who? What? She asked again: why?And when?Nobody knew.",
        "In C `found ? here : there` picks one, as here:\nint x = (found ?here : there); y = x ?1 : 2;",
        "What works best for me?â€ she asked, and which of them?Â He did not say.",
        "See example.com/find?q=test&page=2 or /search?name=x for the list. Really?!",
    ),
)
def lossy_question_mark(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Question mark where another character was lost.

    A conversion to a smaller character set put "?" for each quotation mark, dash or letter that it did not have; of a
    text in another script nothing else is left.
    """
    text = document.text
    if lost := _words_lost(document):
        yield from lost
        return
    places = tuple(at for at in places if text[at] == "?")
    if document.language != "en":
        yield from _letters_lost(document, places)
        return
    odd = [at for at in places if not text[at - 1 : at].isalnum() or text[at + 1 : at + 2].isalnum()]  # not "Who? "
    inside = [place for at in odd for form in (INSIDE, SURE) for place in _marks(form, text, at)]
    edge = [place for at in odd for place in _marks(EDGE, text, at)]
    coded = {at for at in (*inside, *edge) if document.in_code(at, at + 1)}  # a look that costs
    inside, edge = ([at for at in found if at not in coded] for found in (inside, edge))
    both = sorted(set(inside) | set(edge))
    if inside or len(both) > ENOUGH:
        loose = {place for at in places for place in _marks(LOOSE, text, at)} if len(both) >= ENOUGH else set()
        loose = {place for place in loose if not document.in_code(place, place + 1)}
        if about_encodings(document.folded):
            return
        chosen = sorted({*both, *loose}) if len(both) >= ENOUGH else inside
        sure = 0.95 if len(both) >= ENOUGH else 0.6
        yield from (Match(place, place + 1, confidence=sure) for place in chosen)


def _words_lost(document: Document) -> list[Match]:
    """The stretches of question marks, or of boxes, in a text of which hardly a letter is left."""
    text = document.text
    runs = [match.span() for match in RUN.finditer(text)]
    lost = sum(end - start for start, end in runs)
    if lost < LEAST_LOST or lost < LOST_SHARE * len("".join(text.split())):
        return []
    stretches: list[tuple[int, int]] = []
    for start, end in runs:
        joined = stretches and not any(sign.isalnum() or sign == "\n" for sign in text[stretches[-1][1] : start])
        stretches[-1:] = [(stretches[-1][0], end)] if joined else [*stretches[-1:], (start, end)]
    message = "Letters lost: the text was saved in a set of characters that has none of them"
    return [Match(start, end, severity="error", confidence=0.95, message=message) for start, end in stretches]


def _letters_lost(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """The marks inside words, in a language that writes letters beyond ASCII, where several words have one."""
    text = document.text
    near = [(max(0, at - LONGEST_WORD_CHARS), min(len(text), at + LONGEST_WORD_CHARS)) for at in places]
    words = {match.span() for span in near for match in LETTER.finditer(text, *span)}
    words = {span for span in words if not document.in_code(*span)}
    if len({text[start:end] for start, end in words}) < LETTERS:
        return
    inside = {at for at in places if any(start <= at < end for start, end in words)}
    for at in sorted(inside.union(at for at in places if LAST.match(text, at))):
        yield Match(at, at + 1, confidence=0.95)


def _marks(form: Pattern, text: str, place: int) -> Iterator[int]:
    """The question mark at `place`, where it has the form."""
    start = max(0, place - LONGEST_WORD_CHARS)
    for match in form.finditer(text, start, min(len(text), place + LONGEST_WORD_CHARS)):
        if any(match.start(group) == place for group in range(1, len(match.groups()) + 1)):
            yield place

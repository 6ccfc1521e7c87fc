"""A poll among the readers, in one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import LONGEST_CHARS, TOLD, islands
from sourcequal.scorers.boilerplate.phrases import core, known, lines_at, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

LABELLED = pattern(  # "Quick poll: Should the lock be free?"
    r"(?:(?:our|your|today's|this week's|the|a|big|quick|snap|flash|online|reader|readers'?|daily|weekly|web|fan|fans'"
    r"|instant|latest|live|unsere|notre|nuestra|il nostro|nossa)[ -]){0,3}"
    r"(?:poll|straw poll|vote|survey|quiz|question of the (?:day|week|month)|(?:leser)?umfrage|abstimmung|frage de[sr] "
    r"(?:tages|woche)|sondage|(?:la )?question (?:du jour|de la semaine)|encuesta|(?:la )?pregunta (?:del día|de la "
    r"semana)|enquete|sondaggio|(?:la )?domanda del (?:giorno|mese)|pergunta do dia|(?:lezers)?peiling|stelling"
    r"|poll van "
    r"de (?:dag|week)|sonda|ankieta|pytanie (?:dnia|tygodnia)|опрос|голосование|вопрос дня|anket|günün sorusu)"
    r"(?: (?:of the (?:day|week)|result|results))? ?[:|–—-]{1,2} ?[^?]{4,120}\?.{0,90}"
)
CALL = pattern(  # "Who is right? Cast your vote – 210 have"
    r"(?:[^.!]{2,90}[.?!:–—|] ?)?(?:(?:cast|submit|register|place) your (?:vote|ballot|pick|verdict)|vote (?:now|here"
    r"|below|in our poll)|tell us in (?:our|the) poll|(?:take|answer|join|fill in) (?:part in )?(?:our|this|today's) "
    r"(?:\w+ )?(?:poll|survey|quiz)|(?:stimmen sie|stimme|stimmt) (?:jetzt |hier |mit )?ab|jetzt abstimmen"
    r"|(?:je )?votez"
    r"(?: ici| maintenant)?|donnez votre avis|(?:vota|votá|voten?) (?:ya|ahora|aquí|ora|qui|subito|en nuestra encuesta)"
    r"|vote (?:agora|aqui)|dê seu voto|breng je stem uit|stem (?:nu|mee|hier)|(?:zagłosuj|oddaj (?:swój )?głos)"
    r"(?: teraz| tutaj)?|(?:проголосуйте|голосуйте|примите участие в опросе)(?: сейчас| здесь)?|oy(?:unuzu)? "
    r"(?:ver|verin|kullan|kullanın))\b[^.;]{0,60}[.!]?"
)
AGREED = known(
    "yes / yes! / no / yes, always / aye / sure / of course / absolutely / definitely / never / agree / disagree / for "
    "/ against / in favour / in favor / yea / nay / maybe / don't know / not sure",
    "ja / nein / vielleicht / dafür / dagegen / oui / non / pour / contre / sí / si / no / a favor / sim / não / sì / "
    "favorevole / contrario / nee / voor / tegen / tak / nie / za / да / нет / за / против / evet / hayır",
)
ANSWERED = pattern(r"(?:[^:?]{2,30}: ?)?[^?]{8,110}\? ?(.{4,80})")  # a question, then its answers
BREAK = pattern(r" *(?:[/|·•○◯⭘☐□▢]| {2,}|\t) *")
BOXES = "○◯⭘☐□▢"
SHARES = pattern(  # "Yes 61% · No 30% · No view 9%"
    r"(?:[^\d%]{2,60}[:?] ?)?(?:[^\d%:/|·]{1,24}[: (]*\d{1,3}(?:[.,]\d)? ?%\)?(?: ?[/|·•–,-]+ ?| +|$)){2,6}"
    r"(?:\(?\d[\d., ]* (?:votes?|stimmen|voix|votos|voti|stemmen|głosów|голосов|oy)\)?)?"
)
ANSWERS = range(2, 7)
ANSWER_WORDS = 5


@rule(
    "BP159",
    severity="error",
    words=("?", "vote", "poll", "stimm", "votez", "votre avis", "vota", "stem", "głos", "голос", "опрос", " oy", "%"),
    confidence=0.9,
    source="Polls and quizzes of sites, which extractors leave as one line",
    bad=(
        RESERVOIR.replace("Engineers", "⟦Quick poll: Should barges pay at night? Yes / Never / I walk⟧\nEngineers"),
        RESERVOIR + "⟦Heron or mill? Cast your vote, 2,114 have done so⟧",
        RESERVOIR + "⟦Soll die Mühle bleiben?  ○ Ja  ○ Nein  ○ Egal⟧",
        RESERVOIR + "⟦Yes 61% · No 30% · No view 9%⟧",
    ),
    good=(
        RESERVOIR + "Should barges pay at night?",
        "Do you own a barge? Yes / No",
        RESERVOIR + '"Heron or mill? Cast your vote," the posters say.',
        RESERVOIR + "Turnout in the upper valley 61%, in the lower 30%",
    ),
)
def reader_poll(document: Document, places: tuple[int, ...], findings: Sequence[Finding]) -> Iterator[Span]:
    """Poll among the readers.

    A question with its answers side by side, a call to vote or the shares so far: a tool of the page, in a line of its
    own between the paragraphs.
    """
    polls = [line for line in lines_at(document, places) if _polls(document, line)]
    yield from unnoticed(findings, map(stripped, islands(document, polls)))


def _polls(document: Document, line: Line) -> bool:
    if len(line.text) > LONGEST_CHARS:
        return False
    said = document.folded[slice(*stripped(line))]
    if '"' in said or TOLD.search(said):
        return False
    if LABELLED.fullmatch(said) or CALL.fullmatch(core(document, line)):
        return True
    if "%" in said:
        shares = SHARES.fullmatch(said)
        return shares is not None and any(word in AGREED for word in WORD_BEFORE_SHARE.findall(said))
    return "?" in said and _is_answered(said)


WORD_BEFORE_SHARE = pattern(r"([^\W\d_][^\d%:?/|·•]*?)[: (]*\d{1,3}(?:[.,]\d)? ?%")


def _is_answered(said: str) -> bool:
    """Whether answers stand side by side behind a question, one of them a plain one or a box before each."""
    asked = ANSWERED.fullmatch(said)
    if not asked:
        return False
    answers = [answer for part in BREAK.split(asked[1]) if (answer := part.strip(" .,!"))]
    short = len(answers) in ANSWERS and all(len(answer.split()) <= ANSWER_WORDS for answer in answers)
    return short and (any(box in asked[1] for box in BOXES) or answers[0] in AGREED)

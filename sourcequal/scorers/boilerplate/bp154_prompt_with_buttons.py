"""A question of the page with the buttons that answer it."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, lines_at, stripped

PUT_OFF = known(
    "later / maybe later / not now / no thanks / no, thanks / no thank you / remind me later / ask me later / dismiss "
    "/ "
    "skip / got it / allow / don't allow / block / deny / decline / accept / turn on / enable / never / close / sure / "
    "why not / count me in / yes please / yes, please / subscribe / sign me up / continue / cancel / hide / stop "
    "asking",
    "später / nicht jetzt / nein danke / erlauben / ablehnen / zulassen / blockieren / verstanden / schließen",
    "plus tard / pas maintenant / non merci / autoriser / refuser / accepter / fermer / bloquer",
    "más tarde / ahora no / no gracias / no, gracias / permitir / bloquear / rechazar / aceptar / cerrar / entendido",
    "mais tarde / agora não / não, obrigado / não obrigado / recusar / aceitar / fechar",
    "più tardi / non ora / no grazie / no, grazie / consenti / rifiuta / accetta / chiudi / blocca",
    "niet nu / nee bedankt / nee, bedankt / toestaan / weigeren / accepteren / sluiten / nie teraz / nie, dziękuję / "
    "zezwól / odrzuć / zamknij / blokuj / позже / не сейчас / нет, спасибо / разрешить / запретить / закрыть / "
    "daha sonra / şimdi değil / hayır, teşekkürler / izin ver / engelle / reddet / kapat",
)
PLAIN = known(  # answers that stand beside one of those
    "yes / no / ok / okay / ja / nein / oui / non / sí / si / sim / não / nee / tak / nie / да / нет / evet / hayır / "
    "now / jetzt / maintenant / ahora / agora / ora / nu",
)
OFFERS_DELAY = frozenset(PUT_OFF)
LABELS = OFFERS_DELAY.union(PLAIN)
ASKED = pattern(r"(.{4,140}?[?!？])[ :–—|-]*([^?!]{2,60})")
BREAK = pattern(r" *(?:[/|·•\]\[]| {2,}|\t) *")
SAID = pattern(r"[\"“”«»]|\b(?:said|asked|asks|says)\b")
LONGEST_CHARS = 220  # of a question with its buttons in one line


@rule(
    "BP154",
    severity="error",
    words=("?", "!", "？"),
    confidence=0.93,
    source="Mathur et al.: Dark patterns at scale, CSCW 2019: prompts that cannot be declined, only put off",
    bad=(
        "The lock is open.\n⟦Shall we tell you about new barges? Not now / Yes⟧",
        "⟦Darf Ostrel Ihren Standort verwenden? Nein danke | Erlauben⟧\nDie Schleuse ist offen.",
        "The lock is open.\n⟦Your trial of Canal Plus is over! Maybe later · Continue⟧",
    ),
    good=(
        "Do you own a barge? Yes / No",
        "Will she sell the mill? Later, perhaps.",
        '"Will you sell? Not now / never," she wrote.',
    ),
)
def prompt_with_buttons(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Question of the page with its buttons.

    Windows that ask for leave to send notices, to use a place or to start a subscription give two answers, and one of
    them says "later". The article never asked.
    """
    for line in lines_at(document, places):
        if len(line.text) > LONGEST_CHARS or SAID.search(line.text):
            continue
        asked = ASKED.fullmatch(document.folded[slice(*stripped(line))])
        answers = [each.strip(" .✓✕×✔") for each in BREAK.split(asked[2])] if asked else []
        answers = [answer for answer in answers if answer]
        if len(answers) > 1 and LABELS.issuperset(answers) and not OFFERS_DELAY.isdisjoint(answers):
            yield stripped(line)

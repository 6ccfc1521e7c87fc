"""A short question to the reader, and what to do then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Finding, Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.islands import STRANGE, TOLD, islands, running_text, taken_up
from sourcequal.scorers.boilerplate.phrases import lines_at, stripped, unnoticed
from sourcequal.scorers.boilerplate.stories import RESERVOIR

ORDER = (  # first word after the question
    r"(?:please |just |then |bitte |jetzt |por favor,? )?(?:tell|write|e-?mail|mail|call|ring|phone|text|whatsapp"
    r"|message|hop|jump|skip|scroll|leap|go|head|dive|rate|leave|pin|star|vote|tag|comment|save|keep"
    r"|ping|drop|send|let us know|give|click|tap|press|hit|report|contact|reach|ask|get|join|try|find|visit|check|book"
    r"|compare"
    r"|sign|subscribe|shop|start|see|read|watch|listen|hear|share|whisper|shout|come|download|follow|flag"
    r"|point|use|help|show|upload|submit|discover|explore|learn|browse|buy|order|grab|play|win|enter|take|support|save"
    r"|schreib\w*|sag\w*|meld\w*|schick\w*|send\w*|klick\w*|ruf\w*|teil\w*|hinweis\w*|text|tipp\w*|nutz\w*|mach\w*"
    r"|écri\w+|dites|signal\w*|cliqu\w*|contact\w*|envoy\w*|appel\w*|racont\w*|rejoign\w*|prév\w*"
    r"|escr[íi]b\w*|cuént\w*|avis\w*|env[íi]\w*|haz|haga|contác\w*|llam\w*|manda\w*|dinos|díganos|comparte"
    r"|scriv\w*|segnal\w*|raccont\w*|clicc\w*|contatt\w*|invi\w*|chiam\w*|mand\w*|faccelo|diccelo|condividi"
    r"|escrev\w*|cont[ea]\w*|clique\w*|fale|mande|avise|compartilhe|ligue"
    r"|mail|meld|tip|laat|stuur|klik|schrijf|bel|deel|vertel|napisz\w*|zgłoś\w*|daj|kliknij|wyślij|zadzwoń|podziel"
    r"|напиш\w+|сообщ\w+|нажм\w+|выдел\w+|расскаж\w+|присыл\w+|пришл\w+|звон\w+|дайте|yaz\w*|bildir\w*|tıkla\w*"
    r"|gönder\w*|ara\w*|haber ver\w*)\b"
)
PAIR = pattern(rf"(?P<question>[^.?!:;]{{4,60}})\? ?(?P<order>{ORDER}[^?;]{{3,70}}?)[.!]?")
READERS = (  # who gets there what is asked for
    r"(?:(?:our |all |paying |registered |premium )?(?:subscribers?|members?|patrons?|supporters?|readers?|users?"
    r"|customers?|donors?)"
    r"|abonnent\w*|mitglieder|leser\w*|abonnés|lecteurs|suscriptores|socios|lectores|assinantes|abbonati|lettori|abonnees|leden"
    r"|lezers|prenumeratorzy|czytelnicy|подписчик\w+|читател\w+|zum|zur|hier|direkt|voici|par ici|aquí|qui|hier"
    r"|tutaj|тут)\b"
)
TO_YOU = pattern(  # half a question to the reader, and the way there
    r"(?P<question>(?:(?:did|have|do|are|would|can|will|could) you|(?:hast|willst|kennst|bist) du|(?:haben|wollen"
    r"|kennen"
    r"|suchen) sie|(?:avez|voulez|aimez|cherchez)-vous|(?:envie|besoin) de|¿?(?:quieres?|buscas?|tienes?|te)|(?:quer"
    r"|gostou"
    r"|procura|tem)|(?:vuoi|cerchi|hai|ti è)|(?:wil|zoek|heb|ben) je|(?:chcesz|szukasz|masz)|(?:хотите|ищете|есть"
    r"|понравил\w*)"
    r"|still|already|just|only|no time|in a|short of|new|want(?:ed)?|need|like[ds]?|love[ds]?|enjoy(?:ed|ing)?"
    r"|hungry|thirsty"
    r"|looking|got|seen|missed|curious|fancy|bored|lost|stuck|tried|made|cooked|thinking|planning|prefer"
    r"|impatient|hooked|convinced|tired|sold|read|finished|forgot(?:ten)?|pressée?|neu|lust|schon|noch|keine|mehr|déjà|encore|pas"
    rf"|ya|já|già|ancora|al|nog|geen|już|jeszcze|уже)\b[^.?!:;]{{0,60}}?) ?\? ?(?:{ORDER}|{READERS})[^?]{{3,70}}?[.!]?"
)
TO_US = pattern(  # whom the order sends to: an office of the paper
    r"@.*\b(?:news|desk|edit|tips|redak)|\b(?:editors?|desk|newsroom|reporters?|webmaster|ombudsman|newsdesk|tip ?line"
    r"|redaktion|rédaction|redacción|redazione|redação|redactie|redakcj\w+|редакци\w+|editör\w*)\b|\bctrl\b|\balt ?\+"
)
OF_NEWS = pattern(  # what the question is about, where the order sends to "us"
    r"\b(?:spotted|noticed|seen|saw|witness\w*|heard|mistakes?|errors?|typos?|slips?|wrong|missing|odd|photos?"
    r"|pictures?|videos?"
    r"|news|stor(?:y|ies)|tips?|gossip|fehler\w*|hinweis\w*|übersehen|foto\w*|erreurs?|coquilles?|fautes?|infos?"
    r"|err(?:or|ores)"
    r"|errat\w+|noticia|pista|errore|refus[oi]|notizi\w|erros?|notícia|fout\w*|nieuws|błąd|literówk\w+|zdjęci\w+"
    r"|ошибк\w+"
    r"|опечатк\w+|новост\w+|hata\w*|haber\w*)\b"
)
ASKS_US = pattern(r"\b(?:i|we|he|she|it|they|there|ich|wir|er|sie|es|je|il|elle|on|él|ella)\b")
QUESTION_WORDS = 9
LONGEST_CHARS = 100


@rule(
    "BP162",
    severity="error",
    words=("? ", "?"),
    confidence=0.9,
    source="Foot lines of news sites: corrections, tips and complaints",
    bad=(
        RESERVOIR + "⟦A number looks odd? Ring the proof desk.⟧",
        RESERVOIR + "⟦Etwas übersehen? Schreiben Sie der Redaktion⟧",
        RESERVOIR + "⟦Loud neighbours? Compare quotes for thicker walls⟧",
        "⟦No time? Leap to the sums⟧\nThe mill stands still this spring\n" + RESERVOIR,
        RESERVOIR + "⟦Want all the figures? Members get them on Mondays⟧",
    ),
    good=(
        RESERVOIR.replace("Engineers", "Is the sill too low? Ask the herons.\nEngineers"),
        RESERVOIR + '"Hungry? Come to our table," she said.',
        "A number looks odd? Ring the proof desk.",
        "Want a dry valley? Leap to the pumps\n" + RESERVOIR,
        RESERVOIR.replace("Engineers", "Lost your key? Call a smith.\nEngineers"),
    ),
)
def question_with_order(document: Document, places: tuple[int, ...], findings: Sequence[Finding]) -> Iterator[Span]:
    """Question to the reader with an order.

    "Seen a mistake? Tell us": half a question and what to do then, in one short line. Inside the text it has to send
    the reader to the paper, since advice to readers is put like this, too.
    """
    running = running_text(document)
    lines = islands(document, lines_at(document, places)) if running else ()
    found = [stripped(line) for line in lines if running and _sends(document, line, running)]
    yield from unnoticed(findings, found)


def _sends(document: Document, line: Line, running: tuple[int, int]) -> bool:
    said = document.folded[slice(*stripped(line))]
    below, above = line.number > running[1], line.number < running[0]
    if (below or above) and len(said) <= LONGEST_CHARS and TO_YOU.fullmatch(said) and not TOLD.search(said):
        return taken_up(document, line, said) <= STRANGE
    pair = PAIR.fullmatch(said)
    if (
        not pair
        or len(pair[0]) > LONGEST_CHARS
        or TOLD.search(pair[0])
        or len(pair["question"].split()) > QUESTION_WORDS
    ):
        return False
    ours = below or TO_US.search(pair["order"]) is not None or OF_NEWS.search(pair["question"]) is not None
    return ours and not ASKS_US.search(pair["question"])

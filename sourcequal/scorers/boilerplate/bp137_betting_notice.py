"""Odds and the warnings of bookmakers."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import AROUND, lines_at, stripped

WARNING = pattern(
    r"\b(?:(?:please )?(?:gamble|bet|play) (?:responsibly|aware\b|within your (?:limits?|means))|be ?gamble ?aware"
    r"|gamcare|when the fun stops,? stop"
    r"|gambling problem\? call|1-800-gambler|(?<![\w.] )(?:18|19|21)\+(?![\w,)]| ?[a-z]{3,} \d)"
    r"|new (?:customers|players) only|t ?(?:&|and) ?cs apply|spiele[n]? (?:sie )?(?:bitte )?verantwortungsvoll"
    r"|glücksspiel kann süchtig machen|suchtrisiken|jouer comporte des risques|les jeux d'argent"
    r"|juega con responsabilidad|juego responsable|gioca responsabilmente|il gioco (?:può causare|è vietato)"
    r"|gioco vietato ai minori|jogue com (?:responsabilidade|moderação)|aposte com|speel bewust|wat kost gokken jou"
    r"|graj odpowiedzialnie|hazard (?:może )?uzależnia)"
)
OFFER = pattern(
    r"\b(?:odds|betting|bets?|bookmakers?|bookies|sportsbook|wager|free bets?|casino|bonus|deposit|quoten?|wette[n]?"
    r"|wettanbieter|cotes?|paris sportifs|parie[rz]|cuotas?|apuestas?|apuesta|quote|scommess\w+|odds de|apostas?|aposta"
    r"|inzet|wedden|gokken|kursy|zakład\w*|bukmacher\w*)\b"
)
LONGEST_CHARS = 400


@rule(
    "BP137",
    severity="error",
    words=(
        *(
            "bet £",
            "bet $",
            "bet €",
            "odds courtesy",
            "odds provided",
            "odds via",
            "odds powered",
        ),
        *(
            "odds correct",
            "odds supplied",
            "claim your",
            "promo code",
            "your head",
            "revenue from",
        ),
        *(
            "must be 18",
            "must be 21",
            "time to think",
        ),
        *("gambl", "responsibly", "aware", "gamcare", "fun stops"),
        *("18+", "19+", "21+", "within your ", "customers only", "players only", "cs apply"),
        *("verantwortungsvoll", "süchtig", "suchtrisiken", "jouer comporte", "jeux d'argent", "responsabilidad"),
        *("juego responsable", "gioca resp", "il gioco"),
        *("gioco vietato", "responsabilidade", "moderação", "aposte com"),
        *("speel bewust", "gokken", "odpowiedzialnie", "hazard"),
    ),
    confidence=0.93,
    source="Partner lines of bookmakers in sports pages, which codes of advertising want marked",
    bad=(
        "Harbour lost by two.\n⟦Bet £5 get £20 in free bets⟧\n⟦Odds courtesy of Example Bookmaker, correct at noon⟧",
        "Harbour lost by two.\n⟦Odds: Eastmoor 7/2 to stay up this season. 18+ Please gamble responsibly.⟧",
        "Bet on the match: 2.10 for a draw\n⟦New customers only. Bonus up to £30. T&Cs apply. BeGambleAware.org⟧",
        "Harbour lost by two.\n⟦Odds by Example Bookmaker. 19+ only. Play within your limits.⟧",
        "Harbour lost by two.\n⟦18+ Bet only what you can lose⟧",
        "Der Hafen verlor.\n⟦Quote auf Südland: 2,75. Glücksspiel kann süchtig machen. 18+⟧",
    ),
    good=(
        "The minister wants bookmakers to tell people to gamble responsibly, she said, and to take bets of up to £5 "
        "only.",
        "The hall holds 18+ choirs.",
        "The app is supported by Linux (Fedora 21+, Ubuntu 12.04+) and comes without a deposit.",
        "Les jeux d'argent lui ont coûté sa maison.",
    ),
)
def betting_notice(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Odds or an offer of a bookmaker.

    A paid line in a sports page: what one can win, and the warning that the law asks for beside it.
    """
    for line in lines_at(document, places):
        span = stripped(line)
        if span.end - span.start <= LONGEST_CHARS and not QUOTED.search(line.text) and _is_notice(document, span):
            yield span


ALONE = pattern(  # a whole line that only a bookmaker prints
    r"(?:gambling problem\? )?call 1-800-gambler.{0,60}|(?:18|21)\+ ?[|·.].{0,120}"
    # 18+ Bet with a cool head
    r"|(?:1[89]|2[0-5]) ?\+[ ,:–—-]{1,3}(?:only[.,:;! ]+|please )*(?:(?:play|bet|gamble|wager|stake|spiele?n?|speel"
    r"|graj|joue[zr]?|parie[zr]|ju[eé]g\w+|apuest\w+|giocat?[ei]?|gioca|scommett\w+|jog\w+|apost\w+|играйте)\b"
    r"(?! (?:area|ground|room|group|centre|center))|t ?(?:&|and) ?cs?\b|terms (?:&|and|apply))[^?]{0,100}"
    r"|bet [$£€]?\d+,? get [$£€]?\d+.{0,80}"
    r"|(?:odds|lines|prices) (?:courtesy of|provided by|via|powered by|correct at|supplied by) .{2,120}"
    r"|claim your (?:bonus|offer|free bet)\b.{0,120}|(?:claim|get) (?:the |a )?[\w ]{0,30}promo code\b.{0,80}"
    r"|.{0,80}\bbet with your head\b.{0,60}|.{2,40} may earn revenue from (?:sports )?betting\b.{0,160}"
    r"|when the fun stops,? stop.{0,60}|please (?:gamble|bet) responsibly.{0,80}"
    r"|(?:t&cs|terms) apply[;,. ]{0,3}(?:18|21)\+.{0,60}|be ?gamble ?aware(?:\.org)?.{0,60}|take time to think.{0,60}"
    r"|(?:must be|you must be) (?:18|21)\+? (?:or older|and over|to bet)\b.{0,120}"
)


def _is_notice(document: Document, span: Span) -> bool:
    if ALONE.fullmatch(document.folded[span.start : span.end].strip(AROUND)):
        return True
    warned, offered = (form.search(document.folded, *span) for form in (WARNING, OFFER))
    return bool(warned and offered) and not REPORTED.search(document.folded, *span)


QUOTED = pattern('["“”«»]')
REPORTED = pattern(
    r"\b(?:said|says|told|wants?|asked|he|she|they|who|report\w*|sagte|dit|dijo|ha detto|disse|zei|powiedział\w*)\b"
)

"""The path from the site's home page to the article."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.bp135_section_label import NAMES
from sourcequal.scorers.boilerplate.phrases import stripped

STEP = pattern(r"\s*[»›>→‹❯⟩▸➔]\s*|\s+(?:/|::|\\)\s+")  # what parts two steps of the path
HOME = frozenset(
    "home homepage breadcrumb start startseite accueil inicio início home-page главная головна anasayfa ana strona "
    "hem hjem forside etusivu startsida domů úvod acasă kezdőlap főoldal αρχική beranda news index board forum "
    "首页 首頁 トップ ホーム 홈 होम প্রচ্ছদ הביתה الرئيسية".split()
)
MAIN_PAGE = ["main", "page"]
LEAD = pattern(
    r"(?:you(?: a|')re here|sie (?:sind|befinden sich) hier|vous êtes ici|(?:usted )?está aquí|estás aquí|sei qui"
    r"|ti trovi (?:in|qui)|você está aqui|está em|je bent hier|u bevindt zich hier|jesteś tutaj|nacházíte se|вы здесь"
    r"|ви тут|du är här|du er her|olet tässä"
    r"|(?:you(?: a|')re (?:in|at|reading)|location|path|breadcrumbs?|navigation|pfad|standort|vous êtes (?:dans|sur)"
    r"|chemin|fil d'ariane|estás en|te encuentras en|se encuentra en|ruta|sei in|percorso|briciole|você está em"
    r"|(?:filed |posted )?in|section|rubrik|rubrique|sección|sezione|caminho|je bevindt je in|pad|kruimelpad|jesteś w"
    r"|ścieżka|вы находитесь|путь|раздел|konum|buradasınız)(?= ?:)"
    r") ?:? ?"
)
STEPS = range(2, 9)
STEP_CHARS = 60
LONGEST_CHARS = 300
TOP_LINES = 12  # filled lines at the top; below, such signs belong to menus that an article explains
UNMARKED_STEPS = 3  # steps that a path needs which does not begin at a home page


@rule(
    "BP123",
    severity="error",
    words=("»", "›", "‹", ">", "→", " / ", "❯", "⟩", "▸", "➔", " :: ", " \\ ", "breadcrumb"),
    confidence=0.93,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "⟦Home » Recipes » Cakes » Plum cake⟧\nStone the plums and cut them in half.",
        "⟦Accueil > Région > Société⟧\nLe marché rouvre samedi.",
        "⟦You are here: Home / Farm News / Plums ripen early⟧\nPlums ripen early this year.",
        "⟦France › Faits divers⟧\nLe marché rouvre samedi.",
        "⟦Ruta: Valle > Molinos⟧\nEl molino está parado.",
        "⟦Board index › Heating › Boilers › Pump noise⟧\nMy pump hums at night.",
    ),
    good=(
        "Press Settings > Network and wait.",
        "5 > 3 and 3 > 1",
        "On arrival / at noon: salt 214 / 22 g; silt 16.8 / 7.9 g; sand 132 / 104 g",
        "Path length > 3 and width > 1",
        "<p>My name is <strong>Ana</strong> and I live in <a href=town>Ostrel</a>.",
        "SubPlan 1 -> Result (rows=100 width=32) -> ProjectSet (rows=100 width=32) -> Result (rows=1 width=0)",
        "He walked from the mill → the bridge, and then home.",
        "Мельница: не «вода», а «ветер». Он послушно повторяет: «Ветер». И добавляет: «Куда?»",
    ),
)
def breadcrumb(document: Document) -> Iterator[Span]:
    """Path of the page within the site.

    It says where the page was filed, and stands above the headline on every page of the site.
    """
    for line in document.filled_lines[:TOP_LINES]:
        span = stripped(line)
        if span.end - span.start > LONGEST_CHARS or "</" in line.text or not STEP.search(line.text):
            continue
        if "«" in line.text:  # a quotation that the sign for a step closes
            continue
        said = document.folded[span.start : span.end]
        lead = LEAD.match(said)
        if said.endswith("."):  # a sentence, or a list of them
            continue
        steps = STEP.split(said[lead.end() :] if lead else said)
        if _is_path(steps, lead is not None) and not document.in_code(*span):
            yield span


def _is_path(steps: list[str], led: bool) -> bool:
    if len(steps) not in STEPS or not all(step and len(step) <= STEP_CHARS for step in steps[:-1]):
        return False
    if any(not any(char.isalpha() for char in step) or step.endswith((".", ",", ":")) for step in steps[:-1]):
        return False
    if any(";" in step or (not led and step[0].isdigit()) for step in steps[:-1]):  # values side by side
        return False
    opening = steps[0].split()
    marked = opening[-1 if len(steps) < UNMARKED_STEPS else 0] in HOME or opening == MAIN_PAGE
    return led or marked or len(steps) > UNMARKED_STEPS or NAMES.issuperset(steps)

"""Menu of the site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import AROUND, core, known, stripped
from sourcequal.scorers.boilerplate.section_names import SECTION_NAMES

SECTIONS = known(
    "notícias / colunas / colunistas / contato / quem somos / noticias / sucesos / portada / espectáculos / local / "
    "policiales / contáctenos / notizie / redazione / attualità / chi siamo / contacts / nous contacter / qui "
    "sommes-nous / "
    "o nas / sport / rozrywka / biznes / regiony",
    "sections / my account / account / topics / today's paper / subscriptions / en / de / fr / es / it / pt / ru / "
    "uk / pl / contactos / contatti / contacto / desporto / newsletter / e-paper / apps / my profile / saved",
    "home / news / latest / world / politics / business / economy / finance / money / markets / tech / technology / "
    "science / health / sport / sports / football / culture / arts / entertainment / lifestyle / life / style / "
    "travel / food / opinion / opinions / comment / editorials / video / videos / photos / podcasts / podcast / "
    "weather / local / national / international / us / u.s. / uk / europe / asia / africa / americas / middle east / "
    "education / environment / climate / autos / cars / jobs / real estate / obituaries / classifieds / events / "
    "magazine / newsletters / subscribe / about / about us / contact / contact us / search / menu / login / log in / "
    "sign in / register / careers / blog / shop / store / help / support / faq / privacy / terms / advertise / forum / "
    "community / resources / pricing / products / services / solutions / company / press / partners / investors / "
    "more / live / tv / radio / games / crosswords / horoscope / horoscopes / archive / archives / e-paper / donate / "
    "members / team / features",
    "startseite / politik / wirtschaft / kultur / wissen / gesundheit / reise / panorama / meinung / netzwelt / "
    "digital / ratgeber / auto / kontakt / impressum / suche / anmelden / datenschutz / über uns / regional / "
    "ausland / inland / feuilleton / abo / shop",
    "accueil / actualités / monde / politique / économie / société / sciences / santé / opinions / vidéos / inicio / "
    "mundo / política / economía / sociedad / deportes / cultura / opinión / tecnología / ciencia / salud / gente / "
    "internacional / nacional / início / economia / esportes / desporto / tecnologia / saúde / contactos / contactos / "
    "desporto / cronaca / esteri / spettacoli / salute / sezioni",
    "главная / новости / политика / экономика / общество / мир / спорт / культура / наука / технологии / в мире / "
    "происшествия / головна / новини / політика / економіка / суспільство / світ / anasayfa / gündem / dünya / "
    "ekonomi / spor / magazin / sağlık / teknoloji / strona główna / wiadomości / polska / świat / gospodarka / "
    "kultura / nauka / nieuws / binnenland / buitenland / economie",
)
NAMES = frozenset(SECTIONS)
ALL_NAMES = NAMES.union(SECTION_NAMES)  # the others are plain words elsewhere: they count in a row, beside one of those
SEPARATOR = pattern(r"[|•·»›\t]|  +")  # between the entries of a one-line menu
SIGN = pattern(r"[|•·»›\t]")
LONGEST_ROW_CHARS = 400  # of a menu in one line; a longer line is a paragraph
LEAST_LINES = 4  # entries under each other, none of them anything else
LEAST_PARTS = 3  # entries in one line between separators
KNOWN_SHARE = 0.6  # of them; the others are the site's own
ENTRY_WORDS = 4  # at most in one entry
LEAST_WORDS = 5  # entries in one line between blanks
ROW_SHARE = 0.75  # of such entries, where some are the site's own


@rule(
    "BP122",
    severity="error",
    confidence=0.99,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "⟦Home\nNews\nSport\nWeather⟧\n\nSnow fell on the pass for the third day.",
        "⟦Home | World | Business | Tech | Our mountains⟧\nSnow fell on the pass for the third day.",
        "⟦Home  World  Culture  Tech  Our mountains⟧\n\nSnow fell on the pass for the third day.",
        "⟦Crime Courts Farming Motoring Weather Obituaries⟧\n\nSnow fell on the pass for the third day.",
        "⟦Cronaca | Politica | Eventi | Meteo⟧\n\nÈ nevicato sul passo per il terzo giorno.",
        "⟦Главная\nПолитика\nЭкономика\nОбщество⟧\nНа перевале третий день идёт снег.",
    ),
    good=(
        "Subjects:\nScience\nSport",
        "Politics, business, sport and culture: she has reported on all of them.",
        "News travels fast.",
        "World Business Leaders Meet Sport Stars",
    ),
)
def menu(document: Document) -> Iterator[Span]:
    """Menu of the site: its sections, one under the other or in one line.

    A single section name can be a heading; a row of them is the site's menu.
    """
    run: list[Line] = []
    for line in document.filled_lines:
        said = core(document, line) if len(line.text) < LONGEST_ROW_CHARS else ""
        if said in NAMES:
            run.append(line)
            continue
        yield from _block(run)
        run = []
        if said and (_is_row(document.folded[line.start : line.end]) or _is_row_of_names(line.text)):
            yield stripped(line)
    yield from _block(run)


def _block(run: Sequence[Line]) -> Iterator[Span]:
    if len({line.text.strip() for line in run}) >= LEAST_LINES:
        yield Span(stripped(run[0]).start, stripped(run[-1]).end)


def _is_row_of_names(text: str) -> bool:
    """Whether a line without separators is names of sections, each with a capital, all but one or two of them known."""
    words = text.split()
    if len(words) < LEAST_WORDS or not all(word.isalpha() and word[0].isupper() for word in words):
        return False
    names = {word.lower() for word in words}
    return len(names & ALL_NAMES) >= ROW_SHARE * len(words) and not NAMES.isdisjoint(names)


def _is_row(text: str) -> bool:
    words = text.split()
    if len(words) >= LEAST_WORDS and NAMES.issuperset(words):
        return True
    if "  " not in text and not SIGN.search(text):
        return False
    parts = {part.strip(AROUND) for part in SEPARATOR.split(text)} - {""}
    short = all(len(part.split()) <= ENTRY_WORDS for part in parts)
    known_parts = parts & ALL_NAMES
    return len(parts) >= LEAST_PARTS and short and len(known_parts) >= KNOWN_SHARE * len(parts) and bool(parts & NAMES)

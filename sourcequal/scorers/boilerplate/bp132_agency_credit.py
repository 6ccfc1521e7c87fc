"""Which reporters and agencies helped."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, lines_at, matches_whole, stripped

CREDIT = pattern(
    r".{2,120} (?:also )?contributed (?:to this (?:report|story|article|post|piece)|reporting|research)\b.{0,40}"
    r"|\(?(?:additional )?(?:reporting|writing|editing) (?:and (?:writing|editing) )?by (?!night|day|phone"
    r"|mail)[^;]{2,80}(?:;.{0,120})?"
    r"|(?:with (?:files|reporting|additional reporting|inputs|input|information|material) from|with agency inputs?"
    r"|agencies) ?.{0,80}"
    r"|(?:this (?:article|story|report)|the (?:article|story)) (?:was|is|has been) (?:originally |first )?(?:published"
    r"|produced|written|edited|auto-generated|generated)\b.{0,200}"
    r"|mit material (?:von|der) .{2,60}|avec (?:l'|les )?(?:afp|reuters|ap|agences?).{0,40}|con información de .{2,60}"
    r"|(?:with|—|-|\() ?(?:inputs? from|agencies|agency inputs?|files from|reporting from|afp|reuters|ap|pti|ani"
    r"|bernama|xinhua) ?.{0,60}"
    r"|(?:pti|ani|ians|unb|bss|afp|reuters|bernama|xinhua|ap)(?: [a-z]{2,4}){1,5}"
)
#: The same in languages other than English; looked at on lines that may not be English.
ELSEWHERE = pattern(
    r"(?:con información|com informações|con informaciones|com agências|con agencias|com reuters|com afp"
    r"|mit agenturmaterial|mit dpa|mit afp|met anp|samen met|avec agences?|avec afp|s agenturami|z agencji|za pap"
    r"|źródło pap|źródło: pap|hírügynökség|за матеріалами|по материалам|за даними|за повідомленням агентства) ?.{0,60}"
    r"|(?:quelle|quellen|fuente|fonte|fontes|källa|kilde|kilder|lähde|zdroj|forrás|sursa|πηγή|джерело|источник|kaynak"
    r"|sumber|nguồn|출처|স্রোত|সূত্র|स्रोत|מקור|المصدر) ?[:：] ?.{2,40}"
    r"|\(?(?:afp|reuters|ap|dpa|pap|ansa|efe|lusa|tt|ntb|ritzau|stt|čtk|mti|anp|belga|kyodo|yonhap|cna|antara"
    r"|aa)(?:[/, ]{1,3}(?:afp|reuters|ap|dpa|rtr|sid|rnd|tt|ntb|mti|stt)){0,3}\)?(?:/\w{2,6})?"
)
LONGEST_CHARS = 240


@rule(
    "BP132",
    severity="info",
    words=(
        "first edited",
        "the story was",
        "- ap",
        "- afp",
        "- reuters",
        "(ani",
        "(agency",
        "(pti",
        "pti ",
        "ani ",
        "ians ",
        *(
            "inputs from",
            "agencies",
            "reporting from",
            "(afp",
            "(reuters",
            "(ap",
            "(dpa",
            "(pap",
            "(tt",
        ),
        *(
            "(ntb",
            "(čtk",
            "(mti",
            "(anp",
            "(efe",
            "(ansa",
            "com informações",
            "con informaciones",
        ),
        *(
            "com agências",
            "con agencias",
            "agenturmaterial",
            "mit dpa",
            "met anp",
            "avec agence",
            "z agencji",
        ),
        *(
            "źródło",
            "за матеріалами",
            "по материалам",
            "за даними",
            "källa",
            "kilde",
            "lähde",
            "zdroj",
        ),
        *(
            "forrás",
            "sursa",
            "πηγή",
            "kaynak",
            "sumber",
            "nguồn",
            "출처",
            "সূত্র",
            "स्रोत",
            "מקור",
            "المصدر",
        ),
        *(
            "afp/",
            "dpa/",
        ),
        *(
            "contributed",
            "reporting by",
            "writing by",
            "editing by",
            "with files from",
            "with reporting from",
            "with inputs from",
        ),
        *(
            "with input from",
            "with information from",
            "with material from",
            "with additional reporting",
            "with agency input",
            "agencies",
        ),
        *("published", "produced by", "was edited", "generated", "mit material", "avec ", "con información"),
    ),
    confidence=0.7,
    source="Gold standards of text extraction leave credits outside the text",
    bad=(
        "Grindarna stängdes.\n⟦Källa: TT⟧",
        "The gates were shut.\n\n⟦The Example Agency contributed to this report.⟧",
        "The gates were shut.\n⟦(Reporting by Ana Castellanos; Editing by Tom Reed)⟧",
    ),
    good=(
        "The drought contributed to the fall in output.",
        "Reporting by night from the border, she saw the trucks leave.",
    ),
)
def agency_credit(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Credit for reporters and agencies.

    Harmless in a source, and outside the text all the same.
    """
    for line in lines_at(document, places):
        said = core(document, line) if len(line.text) <= LONGEST_CHARS and "said" not in line.text else ""
        if matches_whole(document, said, CREDIT, ELSEWHERE):
            yield stripped(line)

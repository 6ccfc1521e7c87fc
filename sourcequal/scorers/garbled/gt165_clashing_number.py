"""GT165: one and many in the same phrase."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Severity
from sourcequal.rule import Example, Match, pattern, rule

START = r"(?:^|(?<=[.!?] )|(?<=\n))"
_ES_ONE = (
    r"(?:cliente|paciente|presidente|dirigente|residente|gerente|accidente|incidente|agente|docente|[a-záéíóúñ]{3,}(?:ción|sión|idad"
    r"|amiento|imiento|itud)|[a-záéíóúñ]{3,}[td]or|vecino|ciudadano|trabajador|habitante)"
)
_PT_ONE = (
    r"(?:cliente|presidente|dirigente|residente|gerente|acidente|agente|[a-záéíóúãõç]{3,}(?:ção|são|idade"
    r"|amento|imento)|[a-zç]{3,}[td]or)"
)
_IT_ONE = r"(?:[a-zàèéìòù]{3,}(?:zione|sione|[td]ore|trice))"
#: Many before a word for one, one before a word for many, and a subject of many before the verb of one.
FORMS = {
    "es": (
        rf"\b(?:los|las|unos|unas|estos|estas|esos|esas|muchos|muchas|varios|varias|dos|tres|cuatro|cinco|seis"
        rf"|siete|ocho) {_ES_ONE}\b"
        r"|\b(?:el|la|un|una|del|al|este|esta|cada|ningún) [a-záéíóúñ]{3,}(?:ciones|siones|idades|mientos"
        r"|[td]ores|[td]oras|ientes)\b"
        rf"|{START}(?:Los|Las|Estos|Estas) (?!lunes|martes|miércoles|jueves|viernes|sábados|domingos|días|noches"
        rf"|tardes|mañanas|años"
        r"|meses|semanas|fines|veranos|inviernos|veces)[a-záéíóúñ]+s (?:está|tiene|ha|fue|era|puede|debe|hace"
        r"|dice|había|tuvo)\b"
    ),
    "pt": (
        rf"\b(?:os|uns|estes|estas|esses|essas|muitos|muitas|vários|várias|dois|duas|três|quatro|cinco) {_PT_ONE}\b"
        r"|\b(?:um|uma|do|ao|este|esta|cada|nenhum) [a-záéíóúãõç]{3,}(?:ções|sões|idades|mentos|[td]ores|[td]oras)\b"
        rf"|{START}(?:Os|As|Estes|Estas) (?!vezes|dias|noites|tardes|manhãs|segundas|terças|quartas|quintas"
        rf"|sextas|anos)"
        r"[a-záéíóúãõç]+s (?:está|foi|era|pode|deve|faz|disse|havia|teve)\b"
    ),
    "it": (
        rf"\b(?:i|gli|le|dei|delle|degli|nei|nelle|ai|alle|due|tre|quattro|cinque|sei|sette|otto|molti|molte"
        rf"|alcuni|alcune) {_IT_ONE}\b"
        r"|\b(?:il|un|una|del|della|al|alla|dal|dalla|questo|questa|ogni) [a-zàèéìòù]{3,}(?:zioni|sioni|[td]ori"
        r"|trici)\b"
        rf"|{START}(?:I|Gli|Le) (?!mattine|notti|sere|volte|settimane|domeniche)[a-zàèéìòù]+[ie] (?:è|ha|era"
        rf"|aveva|può|deve|sarà)\b"
    ),
    "fr": (
        rf"(?:{START}(?:Les|Ces|Leurs|Nos|Plusieurs)|(?<=, )(?:les|ces|leurs|plusieurs)|(?<=que )(?:les|ces"
        rf"|leurs)) (?!uns\b|autres\b|jours\b|fois\b)"
        r"[a-zàâçéèêëîïôûù]+s (?:a|est|était|va|doit|peut|avait|sera|fait)\b(?! eux)"
    ),
    "de": (
        r"\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|einige|viele) [A-ZÄÖÜ][a-zäöüß]{2,}(?:ung"
        r"|heit|keit|schaft|tät)\b(?!-)"
        r"|\b(?:haltet|fahrt|schlaft|lauft|gebt|lest|esst|nehmt|sprecht|tragt|lasst|ratet|fallt) man\b"
        r"|\bman (?:haltet|fahrt|schlaft|lauft|gebt|lest|esst|nehmt|sprecht|tragt|lasst|fallt)\b"
    ),
    # "Geen enkele tekening": behind a determiner it means one of them.
    "nl": r"\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|meerdere"
    r"|(?<!geen )(?<!een )(?<!elke )(?<!iedere )(?<!deze )(?<!die )(?<!de )(?<!zijn )(?<!haar )enkele)"
    r" [a-z]{3,}(?:ing|heid|teit)\b(?<! koning)(?<!ling)",
    "pl": (
        r"\b(?:pięć|sześć|siedem|osiem|dziewięć|dziesięć|kilkanaście) [a-ząćęłńóśźż]{2,}(?:jant|arz|acja|enie"
        r"|anie|ość|student|klient|pacjent)\b"
    ),
    "ru": (
        r"\b(?:пять|шесть|семь|восемь|девять|десять) [а-яё]{2,}(?:ность|ение|ание|тель|ист|ция)\b"
        r"|\b(?:двое|трое|четверо|пятеро) [а-яё]{2,}(?:чий|ик|ист|тель|ец)\b"
    ),
}
CLASH = {language: pattern(form) for language, form in FORMS.items()}
SHORT_WORDS = 300  # of a text in which one is no slip among many


@rule(
    "GT165",
    severity="info",
    slip=True,
    languages=tuple(FORMS),
    confidence=0.85,
    source="grammars of the languages: article, noun and verb agree in number",
    bad=(
        Example("En el molino, ⟦los cliente⟧ esperan el pan, y ⟦una canciones⟧ suena en la plaza.", language="es"),
        Example("O moinho está parado, e ⟦os presidente⟧ não veio à praça.", language="pt"),
        Example("⟦Les moulins a⟧ tourné toute la nuit, et personne n'a dormi dans le village.", language="fr"),
        Example("Der Müller hat ⟦drei Wohnung⟧ im Dorf und vermietet sie im Sommer an Gäste.", language="de"),
        Example("Nella valle ⟦i mugnatore⟧ hanno chiuso, e ⟦il lavoratori⟧ se ne vanno.", language="it"),
    ),
    good=(
        Example("Los que están aquí, los clientes y el cliente, la canción; los lunes está cerrado.", language="es"),
        Example("Les moulins ont tourné. L'un des moulins a brûlé. Ceux qui aiment les moulins est là.", language="fr"),
        Example("De molen staat op geen enkele tekening, en dat is de enkele vergissing van de klerk.", language="nl"),
        Example("Drei Wohnungen und viele Menschen, zwei Wohnungs- und Hausbesitzer.", language="de"),
    ),
)
def clashing_number(document: Document) -> Iterator[Match]:
    """One and many in the same phrase.

    An article or a numeral for many stands before a noun for one, or a subject of many before the verb of one, as no
    speaker of the language writes. In a long text one is a slip.
    """
    form = CLASH.get(document.language)
    found = [match.span() for match in form.finditer(document.text)] if form else []
    said = [span for span in found if not document.in_quotation(*span)]
    severity: Severity = "warning" if document.word_count <= SHORT_WORDS or len(said) > 1 else "info"
    yield from (Match(*span, severity=severity) for span in said)

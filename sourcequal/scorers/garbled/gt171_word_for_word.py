"""GT171: English grammar in the words of another language."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

#: What English builds and the language never does, by a word that it needs.
FORMS = {
    "pl": (
        # są patrząc: "are looking"
        r"\b(?:jestem|jesteś|jest|jesteśmy|są|był[aoy]?|byli|będzie|będą) (?!tysiąc|miesiąc|zając)"
        r"[a-ząćęłńóśźż]{2,}ąc\b",
        r"\b(?:patrz\w+|spogląda\w*) (?:do przodu|w przód) (?:na|do)\b",  # look forward to
        r"\b(?:zrobi\w+|robi\w*|robią) pewnym,? że\b",  # make sure that
        r"\bto bierze (?:\w+ )?(?:minut|godzin|dni|tygodni|miesięcy|lat[aey]?|rok\w*)\b",  # it takes two years
    ),
    "uk": (
        r"\b(?:є|був|була|було|були|буде|будуть) [а-яіїєґ']{2,}(?:ючи|ячи|учи|ачи)(?:сь)?\b",
        r"\b(?:дивл\w+|див[ли]\w+ся) вперед (?:на|до)\b",
        r"\b(?:роб\w+|зроби\w+) впевненим,? що\b",
        r"\bце бере (?:\w+ )?(?:хвилин\w*|годин\w*|дн\w+|тижн\w+|місяц\w+|рок\w+)\b",
    ),
    "ru": (
        r"\bэто есть (?:важно|хорошо|плохо|трудно|возможно|нужно|необходимо|полезно|опасно)\b",
        r"\bсмотр\w+ вперед (?:на|к)\b",
        r"\b(?:дела\w+|сдела\w+) (?:уверенным|уверенной|уверенными),? что\b",
        r"\bэто (?:берёт|берет) (?:\w+ )?(?:минут\w*|час\w*|дн\w+|недел\w+|месяц\w*|лет|год\w*)\b",
    ),
    "it": (
        r"\b(?:è|sono|era|erano) stat[oaie] (?!quando)[a-zàèéìòù]{2,}(?:ando|endo)\b(?! che)",
        r"\b(?:sono|siamo|siete|erano|eravamo) (?!quando|stupendo|tremendo|orrendo|laureando|dottorando)[a-zàèéìòù]{2,}"
        r"(?:ando|endo)\b",
        r"\bguard\w+ (?:in )?avanti a(?! sé| lui| lei| loro| me| noi)(?:l|lla|i|gli|lle|d)?\b",
        r"\b(?:fatto|fare|fanno|fece|fecero) (?:di )?(?:certo|sicuro) che\b",
        r"\bgirat[aoie] giù\b",  # turned down
    ),
    "es": (
        r"\b(?:ha|han|había|habían|he|hemos) sido (?!cuando)[a-záéíóúñ]{2,}(?:ando|iendo)\b",  # has been doing
        r"\b(?:son|eran|fueron|somos) (?!cuando|estupendo|tremendo)[a-záéíóúñ]{2,}(?:ando|iendo)\b"
        r"(?! (?:que|como|cuando))",
        r"\bmir\w+ (?:hacia )?adelante a(?!l futuro)\b",
        r"\b(?:hacer|hizo|hacen|hicieron|hace) (?:seguro|cierto) (?:de )?que\b",
        r"\bvoltead[oa]s? abajo\b",
    ),
    "pt": (
        r"\bolh\w+ (?:para )?(?:a )?frente (?:a|para) (?!frente)(?:[a-zà-ú]+[aei]r|o|os|as)\b",
        r"\b(?:fazer|fez|fazem|fizeram|faz) (?:de )?(?:certo|seguro) (?:de )?que\b",
    ),
    "fr": (
        r"\bregard\w+ (?:en|vers l') ?avant (?:à|pour)\b",
        r"\b(?:faire|fait|font|firent) sûrs? (?:de )?que\b",
    ),
    "de": (
        r"\b(?:schau\w*|seh\w+|sieht|blick\w*) vorwärts (?:zu|auf)\b",
        r"\b(?:machen|macht|machten|machte|gemacht) sicher,? dass\b",
    ),
    "nl": (
        r"\b(?:kijk\w*|keek|keken) (?:voorwaarts|vooruit) (?:naar|tot)\b",
        r"\b(?:maken|maakt|maakten|maakte) zeker,? dat\b",
    ),
}
#: English compounds put together again from their parts: fire fighters, a traffic jam, a death toll, a head teacher,
#: the World Cup, a lawsuit, a free kick, a fire station. What the language uses in another sense is not here.
COMPOUNDS = {
    "es": (
        "luchador de fuego|luchadores de fuego|peleadores de fuego|mermelada de tráfico|peaje de muerte"
        "|peaje de muertes|maestro de cabeza|maestra de cabeza|entrenador de cabeza|taza del mundo|traje de ley"
        "|garantía de arresto|garantía de búsqueda|hacedores de leyes|patada gratis|estación de fuego"
    ),
    "pt": (
        "lutador de fogo|lutadores de fogo|geleia de trânsito|geleia de tráfego|pedágio de mortes|portagem de mortes"
        "|professor de cabeça|professora de cabeça|treinador de cabeça|xícara do mundo|terno de lei|garantia de prisão"
        "|garantia de busca|fazedores de leis|chute grátis|pontapé grátis|estação de fogo"
    ),
    "fr": (
        "lutteurs de feu|confiture de trafic|confiture de circulation|péage de mort|péage de morts|professeur de tête"
        "|enseignant de tête|entraîneur de tête|tasse du monde|costume de loi|coup de pied gratuit|station de feu"
    ),
    "it": (
        "lottatori di fuoco|marmellata di traffico|pedaggio di morte|pedaggio di morti|insegnante di testa"
        "|allenatore di testa|tazza del mondo|stazione di fuoco"
    ),
    "de": "feuerkämpfer|feuerkämpfern|verkehrsmarmelade|kopflehrer|kopflehrerin|kopftrainer|welttasse|gesetzesanzug",
}
CALQUES = tuple(form for forms in COMPOUNDS.values() for form in forms.split("|"))
#: One of these stands in each form.
WORDS = (
    *CALQUES,
    *("ąc", " przodu", " przód", "pewnym", "to bierze"),
    *("это есть", "ючи", "ячи", "учи", "ачи", "вперед", "впевненим", "це бере", "уверенн", "это бер"),
    *("ndo", "avanti a", "certo che", "sicuro che", " giù", "adelante a", "seguro ", "cierto ", "abajo"),
    *("frente ", "certo de ", "avant ", "sûr", "vorwärts", " sicher", "voorwaarts", "vooruit", " zeker"),
)
ANY = {
    language: pattern("|".join((*forms, *([rf"\b(?:{COMPOUNDS[language]})\b"] if language in COMPOUNDS else []))))
    for language, forms in FORMS.items()
}


@rule(
    "GT171",
    severity="warning",
    words=WORDS,
    languages=tuple(FORMS),
    confidence=0.88,
    source="contrastive grammar: “is doing”, “look forward to”, “make sure” are built otherwise in these languages",
    bad=(
        Example("Mieszkańcy ⟦są patrząc⟧ na młyn, który będzie stał przy rzece jeszcze wiele lat.", language="pl"),
        Example("Млин не ⟦є дивлячись⟧ небезпечним, коли ви стоїте далеко від колеса.", language="uk"),
        Example("La mugnaia ⟦guarda in avanti a⟧ insegnare ai bambini come si fa il pane.", language="it"),
        Example("Os moleiros ⟦fizeram certo de que⟧ a roda não parasse durante a noite.", language="pt"),
        Example("El molino es de una familia que ⟦ha sido moliendo⟧ aquí tres generaciones enteras.", language="es"),
        Example("⟦Это есть важно⟧ держать колесо в воде весь день, говорит хозяин мельницы.", language="ru"),
        Example("Der Müller ⟦schaut vorwärts zu⟧ dem Fest, das im Mai an der Mühle stattfindet.", language="de"),
        Example("Os ⟦lutadores de fogo⟧ chegaram ao moinho às nove, quando já ardia o telhado.", language="pt"),
        Example("Le meunier est resté deux heures dans une ⟦confiture de circulation⟧ sur le pont.", language="fr"),
    ),
    good=(
        Example("Jest tysiąc powodów, by iść do młyna, a był miesiąc, gdy stał, patrząc na rzekę.", language="pl"),
        Example("Він був там, дивлячись на млин, і буде вперед думати про хліб.", language="uk"),
        Example("Sono quando vogliono; guarda avanti a sé, e il certo è che il mulino gira.", language="it"),
        Example("Das Rad macht sicher Lärm, sagt der Müller, dass man es hört, und geht vorwärts.", language="de"),
    ),
)
def word_for_word(document: Document) -> Iterator[Span]:
    """English grammar in the words of another language.

    A tool that goes from word to word keeps the English building: a form of "to be" with the participle of what
    somebody is doing, "look forward to", "make sure that"; or it takes a compound apart, "fire fighters". No writer of
    the language puts it so.
    """
    for start, end, language in document.parts:
        if language in ANY:
            found = (Span(*match.span()) for match in ANY[language].finditer(document.folded, start, end))
            yield from (span for span in found if not document.in_quotation(*span))

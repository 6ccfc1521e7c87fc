"""GT158: references to figures, sections and sources that were never resolved."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

PARTS = (
    *("figure", "fig.", "table", "section", "chapter", "equation", "eq.", "appendix", "page", "abbildung", "abb."),
    *("tabelle", "kapitel", "abschnitt", "tableau", "chapitre", "figura", "tabla", "sección", "capítulo", "tabella"),
    *("capitolo", "tabela", "rysunek", "rys.", "figuur", "tabel", "hoofdstuk", "рис.", "рисунок", "таблица"),
    *("табл.", "глава", "şekil", "tablo", "bölüm"),
)
#: What a word processor prints where the target of a cross-reference is gone.
NOT_FOUND = (
    *("error! reference source not found", "error! bookmark not defined", "error! no bookmark name given"),
    *("fehler! verweisquelle konnte nicht gefunden werden", "fehler! textmarke nicht definiert"),
    *("erreur ! source du renvoi introuvable", "erreur ! signet non défini", "¡error! marcador no definido"),
    *("¡error! no se encuentra el origen de la referencia", "errore. l'origine riferimento non è stata trovata"),
    *(
        "erro! fonte de referência não encontrada",
        "erro! indicador não definido",
        "fout! verwijzingsbron niet gevonden",
    ),
    *(
        "błąd! nie można odnaleźć źródła odwołania",
        "ошибка! источник ссылки не найден",
        "ошибка! закладка не определена",
    ),
    "hata! başvuru kaynağı bulunamadı",
)
SIGNED = {f"{part} {sign}" for part in PARTS for sign in ("??", "#", "[?", "(?", ", ", "xx", ") ", "),", ").")}
_PART = "|".join(part.replace(".", r"\.") for part in PARTS)
REFERENCE = pattern(
    rf"{'|'.join(NOT_FOUND)}"
    rf"|\b(?:{_PART}) (?:\?\?+|#+(?!\d)|\[\?+\]|\(\?+\)|xx?\b)(?=[\s.,;:)]|$)"  # Figure ??
    rf"|(?<=[^\W\d_] )(?:{_PART}) ,(?= )"  # in Table , together
    rf"|\((?:see |siehe |voir |véase |vedi |ver |zie |zob\. |см\. |vgl\. |cf\. )?(?:{_PART}) \)"  # (see Fig. )
    r"|\[\?\?+\]|\[\^[\w-]{1,30}\](?!:)"  # [??], [^tax-2]
    r"|\\(?:ref|eqref|autoref|cref|cite[pt]?|label|footnote|footnotemark)\b(?:\{[^}\n]{0,60}\}|\[[^\]\n]{0,20}\])?"
    r"|\[-?@[\w:.-]{2,40}\]|(?<![\w.])@(?:fig|tbl|tab|sec|eq):[\w-]+"  # [@orme2019], @fig:map
    r"|\[\d{1,3}(?:, ?\d{1,3})*,? (?=[a-z]{2,} )(?=[^\]\n]*(?:\[|\n|$))"  # earlier work [7, and
    r"|\[\d{1,3}(?:, ?\d{1,3})*, ?(?:[¶†‡§?]|(?:see(?: also)? )?(?:fig|tab|eq|ref|sec)\. ?)\]"  # [7, see Fig. ]
)
ABOUT = pattern(r"\b(?:(?:bib|la)?tex|markdown|pandoc|footnotes?|typeset\w*)\b")
NOTE = pattern(r"(?m)^\s*\[\^[\w-]{1,30}\]:|^\s*\[\^?\d{1,3}\] ?\S")  # the list of notes that marks point at
REACH_CHARS = 90


@rule(
    "GT158",
    severity="warning",
    words=(
        *(*sorted(SIGNED), *NOT_FOUND, "[??", "[^", "\\ref", "\\eqref", "\\autoref", "\\cref", "\\cite", "\\label"),
        *(
            "\\footnote",
            "[@",
            "[-@",
            "@fig:",
            "@tbl:",
            "@tab:",
            "@sec:",
            "@eq:",
            *(f"[{digit}" for digit in range(1, 10)),
        ),
    ),
    confidence=0.92,
    source="papers and reports whose cross-references were lost in conversion",
    bad=(
        "The depth of the pond is shown in ⟦Figure ??⟧ and in ⟦Table ,⟧ with its plants ⟦(see Fig. )⟧ in order.",
        "Eels were counted as before ⟦[4, ⟧and newts as described ⟦[??]⟧ by others.",
        "The toll fell⟦[^toll-1]⟧ by half, as ⟦\\cite{orme2019}⟧ and ⟦[@lund2020]⟧ show.",
        "The gates are listed in ⟦Error! Reference source not found⟧. They are shut.",
        Example("Die Tiefe des Teichs zeigt ⟦Abbildung ??⟧, und die Kröten nennt ⟦Tabelle XX⟧ am Ende.", language="de"),
    ),
    good=(
        "See Figure 2, Table 3 and Section 4(a). The table, with its four legs, is oak. Earlier work [7, 9] and [12].",
        "He asked: what is a figure? The table [sic] stood there. The rate[^1] fell.\n\n[^1]: Of all loans.",
        "In LaTeX, \\ref{fig:pond} points at a figure and \\cite{orme2019} at a source, as the code of a text shows.",
    ),
)
def broken_reference(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Reference that was never resolved.

    The number of a figure or a section fell out, a mark of a program that sets papers is left ("[??]", "[^2]"), or a
    citation never closes. Marks that a list explains are left alone.
    """
    folded, last = document.folded, 0
    noted = NOTE.search(folded) is not None
    for place in () if document.about_code or ABOUT.search(folded) else places:
        match = REFERENCE.search(folded, max(last, place - 8), min(len(folded), place + REACH_CHARS))
        if match and match.start() <= place + 1 and not (noted and match[0][0] == "["):
            last = match.end()
            if not document.in_code(*match.span()):
                yield Span(*match.span())

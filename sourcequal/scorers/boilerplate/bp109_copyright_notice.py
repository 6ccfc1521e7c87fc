"""Copyright notice of the page."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "all rights reserved / copyright / © / alle rechte vorbehalten / tous droits réservés / "
    "todos los derechos reservados / todos os direitos reservados / tutti i diritti riservati / "
    "все права защищены / усі права захищені / всі права захищено / tüm hakları saklıdır / "
    "wszelkie prawa zastrzeżone / wszystkie prawa zastrzeżone / alle rechten voorbehouden",
)
VARIABLE = pattern(
    # the sign, then a year or an owner
    r"(?:copyright ?(?:©|\(c\))|©|\(c\))[ :]*(?:by )?(?:\d{4}|the |[\w&'. -]{1,50}?,? \d{4})(?:\W.{0,240})?"
    r"|[\w&'.,+ -]{0,60}\W(?:copyright ?(?:©|\(c\))|©) ?\d{4}.{0,200}|copyright \d{4}(?:-\d{4})? [\w&'."
    r" -]{2,60}(?:inc|ltd|llc|gmbh|media|news|group|press|network)\W?.{0,120}"
    # no year, but the name of a firm
    r"|(?:copyright(?: ?©| ?\(c\))?|©|\(c\)) ?(?:[\w&'.,-]+ ){0,6}(?:inc|ltd|limited|llc|gmbh|media|news|group|press"
    r"|network"
    r"|plc|ag|s\.?r\.?l|s\.p\.a|sas|publishing|publications|publishers|verlag|newspapers?|medien|médias?|editora"
    r"|wydawnictwo)"
    # the formula
    r"|.{0,90}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos"
    r" reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|tüm hakları"
    r" saklıdır|wszelkie prawa zastrzeżone|alle rechten voorbehouden)(?: ?[.!|,;:–-].{0,200})?"
    # what it forbids
    r"|(?:this material|no part of this (?:publication|site|website|article|content)|reproduction (?:in whole"
    r"|of)|republication|unauthori[sz]ed (?:use|reproduction))\b.{0,60}\b(?:may not be|may be|without"
    r"|prohibited|forbidden)\b.{0,240}"
    r"|(?:(?:queda )?prohibida|proibida|vietata|é proibida|nachdruck|reproduction"
    r"|toute reproduction)\b.{0,90}\b(?:reproducción|reprodução"
    r"|riproduzione|verboten|interdite|untersagt|autorización|autorização|autorizzazione|autorisation"
    r"|genehmigung)\b.{0,160}"
    r"|©? ?riproduzione riservata"
    # who may print it again
    r"|(?:you (?:may|can) )?(?:re)?publish(?:ed)? (?:this|our) (?:article|story|stories|work"
    r"|piece)s?\b.{0,60}\b(?:free|creative commons)\b.{0,160}"
    # who made the page
    r"|(?:(?:proudly )?powered by|theme (?:by|:)|designed by|website (?:design )?by|site by|web design by"
    r"|developed by|built with|hosted by) (?!ai\b|your\b|our\b)(?:wordpress|[\w.' -]{2,40})"
)


@rule(
    "BP109",
    severity="error",
    words=(
        *PHRASES,
        "(c)",
        "reserved",
        "rights reserved",
        "this material",
        "no part of this",
        "reproduction",
        "republication",
        "creative commons",
        "prohibida",
        "proibida",
        "vietata",
        "nachdruck",
        "riproduzione",
        "unauthorized",
        "unauthorised",
        "powered by",
        "theme by",
        "theme:",
        "designed by",
        "website by",
        "site by",
        "web design",
        "developed by",
    ),
    confidence=0.97,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The court adjourned.\n\n⟦© 2025 Example Media Ltd. All rights reserved.⟧",
        "The court adjourned.\n⟦© Harbour Times Ltd⟧",
        "The court adjourned.\n⟦Copyright 2024 The Daily Example. All rights reserved. This material may not be "
        "published, broadcast, rewritten or redistributed.⟧",
        "Суд удалился.\n⟦Все права защищены⟧",
    ),
    good=(
        "The author holds the copyright until 2040.",
        "(c) the tenant, who pays for the repairs.",
        "All rights reserved to the states were listed in the tenth article of the draft.",
        "Copyright law was written for printers, and it shows.",
    ),
)
def copyright_notice(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Copyright notice of the page.

    The notice belongs to the foot of the page; as text of an article it says nothing.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE)

"""What the site will not answer for, and what it earns."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, lines_at, stripped

DISCLAIMER = pattern(
    # whose views these are
    r"(?:\w{0,12} ?disclaimer ?[:.–—-] ?)?(?:the )?(?:(?:views?|opinions?)(?:,? (?:and|or|views?|opinions?|thoughts?"
    r"|recommendations?)){0,4}"
    r"|(?:content|information)) (?:\w+ ){0,6}?(?:expressed|made|given|contained|provided|presented|shared"
    r"|offered)\b.{0,120}\b(?:are (?:those"
    r"|solely|their own|his own|her own|personal|the author's|my own)|do(?:es)? not (?:necessarily )?(?:reflect"
    r"|represent|constitute)"
    r"|(?:is|are) (?:for|not) (?:\w+ ){0,4}(?:information|advice|purposes))\b.{0,400}"
    # no advice
    r"|(?:disclaimer ?[:.–—-] ?)?(?:this (?:article|content|post|information|material|site)|the (?:information"
    r"|content)|nothing (?:in|on) this)\b"
    r".{0,120}\b(?:informational|educational|information|general) purposes\b.{0,400}"
    r"|(?:disclaimer ?[:.–—-] ?)?(?:this|the|nothing|always|please|any|all|we|our|views)\b.{0,160}\b(?:not (?:be )?"
    r"(?:\w+ ){0,4}(?:investment|financial|legal|medical|professional) advice"
    r"|not a substitute for (?:\w+ ){0,3}(?:medical|professional|legal) advice|consult (?:a"
    r"|your) (?:\w+ ){0,3}(?:doctor|physician|advis[eo]r"
    r"|healthcare provider|certified expert)s? before|check with certified experts before)\b.{0,300}"
    r"|disclaimer ?: ?.{10,400}\b(?:third[ -]part(?:y|ies)|not (?:be )?(?:held )?(?:responsible|liable)|no"
    r" (?:responsibility|liability|warrant\w+))\b.{0,400}"
    # what is earned
    r"|.{0,120}\b(?:(?:contains?|includes?|uses?|may be) (?:\w+ ){0,3}affiliate links?|affiliate commission"
    r"|we (?:may |might |could |will )?(?:earn|receive|get|make) an? (?:small |affiliate )?commission"
    r"|as an amazon associate)\b.{0,300}"
    r"|(?:\()?prices? (?:\w+ ){0,3}(?:correct|accurate) at (?:the )?time of\b.{0,200}"
    r"|.{0,40}\bwe may (?:\w+ )?(?:earn|receive|be paid|get)\b.{0,60}\b(?:purchase|buy|link|commission)\b.{0,200}"
    r"|.{0,60}\b(?:affiliate-links?|provisions-links?|liens? affiliés?|enlaces? de afiliad\w+"
    r"|links? de afiliad\w+)\b.{0,300}"
    # what it promises of its own work
    r"|.{0,80}\b(?:has strict sourcing guidelines|(?:follows?|adheres? to|abides? by|comply with"
    r"|complies with) (?:our |its |the )?(?:strict )?"
    r"(?:editorial (?:guidelines|process|policy|standards)|editors' code of practice)|(?:we|site|paper|title) (?:is"
    r"|are) regulated by ipso"
    r"|relies on peer-reviewed studies)\b.{0,300}"
    r"|we are regulated by .{0,200}"
    r"|our (?:editorial|news|newsroom) (?:team|staff|content|policy|desk|operations?)\b.{0,120}\b(?:principles"
    r"|guidelines|standards"
    r"|independen\w+|integrity)\b.{0,300}"
    r"|our (?:standards|principles) ?: ?.{3,80}"
    r"|(?:.{2,160}\b)?do(?:es)? not work for, consult, own shares in or receive funding\b.{0,400}"
    r"|how we reviewed this article:?|our (?:editorial|review|fact[ -]checking) process:?|here's our process\.?"
    # a company's words on its own forecasts
    r"|(?:this|the) (?:press release|news release|release|announcement"
    r"|communication)\b.{0,80}\bforward[ -]looking statements\b.{0,600}"
    r"|(?:certain|some) (?:statements|information)\b.{0,120}\bforward[ -]looking\b.{0,600}"
)
LONGEST_CHARS = 900
VOICES = (" said", " told ", " wrote ", "“", " asked ")


@rule(
    "BP127",
    severity="error",
    words=(
        *(
            "disclaimer",
            "opinions expressed",
            "views expressed",
            "opinion expressed",
            "views and",
            "opinions and",
            "purposes",
        ),
        *(
            " advice",
            "consult ",
            "certified experts",
            "affiliate",
            "commission",
            "amazon associate",
            "at time of",
            "at the time of",
        ),
        *(
            "we may",
            "provisions-link",
            "liens affiliés",
            "lien affilié",
            "de afiliad",
            "guidelines",
            "code of practice",
        ),
        *(
            "ipso",
            "our editorial",
            "our news",
            "our standards",
            "our principles",
            "own shares in",
            "editorial process",
            "how we reviewed",
            "our process",
            "fact-checking process",
            "forward-looking",
            "forward looking",
        ),
    ),
    confidence=0.9,
    source="Foot lines of market pages, health sites and reviews; press releases",
    bad=(
        "Shares rose.\n\n⟦Disclaimer: The views and recommendations made above are those of individual analysts, and "
        "not of "
        "this site.⟧",
        "⟦This post may contain affiliate links. We may earn a small commission if you buy something.⟧\nThe kettle "
        "boils fast.",
        "Shares rose.\n⟦Our editorial team follows a strict set of principles. Our parent company owns shares of "
        "banks.⟧",
        "The kettle boils fast.\n⟦(Prices correct at time of publication.)⟧",
        "Eat greens.\n\n⟦This content is for informational purposes only and is not a substitute for medical advice.⟧",
    ),
    good=(
        "The views expressed at the hearing were those of the farmers, the chairman said.",
        "Agents earn a commission of two percent on each house, and they may keep half of it.",
        "Her lawyer gave her legal advice, and she did not take it.",
        "The editorial guidelines of the paper were written in 1921, and nobody there has read them since.",
    ),
)
def disclaimer(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Disclaimer of the site: whose views these are, what is no advice, what it earns by links.

    A form of words that stands under every article of a site.
    """
    for line in lines_at(document, places):
        told = any(voice in line.text for voice in VOICES)
        if len(line.text) <= LONGEST_CHARS and not told and DISCLAIMER.fullmatch(core(document, line)):
            yield stripped(line)

"""GT139: what somebody asked a language model for."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule

WORK = (
    r"(?:article|blog ?post|blog|post|news (?:story|report)|story|press release|product (?:description|review)|essay)"
)
PROMPT = pattern(
    r"(?:^|(?<=\n)|(?<=[.!?:] ))(?:"
    rf"(?:please )?(?:write|create|generate|draft|compose|produce) (?:me )?an? (?:[\w-]+,? ){{0,3}}?"
    rf"(?:\d[\d,]*[- ]?words?|seo[- ](?:optimi[sz]ed|friendly)|human[- ]like|plagiarism[- ]free)"
    rf" (?:[\w-]+ ){{0,3}}?{WORK}\b"
    r"|(?:use|include|repeat|mention) the (?:primary|main|focus|target|secondary) key(?:word|phrase)s?\b"
    r"|do not (?:mention|say) (?:that you are an? (?:ai|language model)|you are an? (?:ai|language model))"
    r"|(?:act as|you are) an? (?:[\w-]+ ){0,3}(?:copywriter|content writer|seo (?:expert|writer|specialist)"
    r"|helpful assistant)\b"
    r"|(?:make sure|ensure) (?:it|the (?:article|text|content|post)) (?:is|sounds|reads|passes) (?:100% )?"
    r"(?:plagiarism|human|ai detect|unique and)"
    r")[^\n]{0,300}"
)
# Directions that stood between brackets in the order, or in the outline that the text was made from.
HEADS = (
    *("tone", "style", "voice", "mood", "persona", "audience", "target audience", "word count", "target length"),
    *("output format", "keyword", "keywords", "focus keyword", "target keyword", "primary keyword", "seo keyword"),
    *("cta", "call to action", "internal link", "external link", "anchor text", "instruction", "instructions"),
    *("system prompt", "task", "note to writer", "note to editor", "note to self", "writer's note", "hook", "outline"),
)
ORDERS = (
    *("rewrite", "rephrase", "paraphrase", "expand", "elaborate", "shorten", "condense", "summarize", "summarise"),
    *("write", "mention", "describe", "include", "transition", "keep it", "keep this", "keep the", "keep under"),
    *("make it", "make this", "make the", "use a", "use an", "use the", "use active", "use simple", "end with"),
    *("start with", "open with", "close with", "avoid", "add a", "add an", "add some", "add more", "discuss", "cite"),
)
BRACKETED = pattern(
    rf"[\[{{](?:(?:{'|'.join(HEADS)}) ?[:=–—-] ?|(?:{'|'.join(ORDERS)}) )[^\]}}\n]{{3,200}}[\]}}]"
    r"|\((?:tone|word count|target audience|focus keyword|target keyword|note to (?:writer|editor)) ?:"
    r" ?[^)\n]{3,160}\)"
)
ABOUT = pattern(  # who writes about assistants, lessons or search engines quotes such orders; a form asks for a text
    r"\b(?:chatgpt|openai|chatbots?|language models?|generative ai|prompts?|students?|pupils|teachers?|homework|contest"
    r"|competition|submissions?|submit|search engines?|freelancers?|deadline)\b"
)


@rule(
    "GT139",
    severity="error",
    words=(
        *(
            "-word",
            " words",
            "0 word",
            "seo-",
            "seo ",
            "human-like",
            "plagiarism",
            "primary key",
            "main key",
            "focus key",
        ),
        *(f"{bracket}{words}" for bracket in "[{" for words in (*HEADS, *ORDERS)),
        *("(tone", "(word count", "(target", "(focus", "(note to"),
        *("target key", "secondary key", "you are an ai", "you are a language", "copywriter", "content writer"),
        *("helpful assistant", "make sure ", "ensure "),
    ),
    languages=("en",),
    confidence=0.92,
    source="answers of assistants pasted with the order that they answer",
    bad=(
        "⟦Write a 900-word article about gutters for landlords. Keep it friendly.⟧\n\nGutters clog in autumn, and the "
        "rain finds its way into the wall.",
        "How to Feed a Hedgehog\n\n⟦Use the main keyword three times. Do not name brands.⟧\n\nHedgehogs eat beetles.",
        "Puffins nest in burrows. ⟦[Style: warm, no jargon]⟧ They come in May. ⟦[Expand this section with two facts]⟧",
        "⟦You are an experienced travel copywriter. Write in the second person.⟧\n\nYou wake to the sound of bells.",
    ),
    good=(
        "Students had to write a 900-word article about gutters. Write a 500-word essay on the sea, said the sheet.",
        "“I had to [write the letter again],” she said of the map [scale: one inch] and a poem (style: late).",
        "She had to write an article of 900 words. Use the main door, and ensure it is shut.",
    ),
)
def prompt_remains(document: Document) -> Iterator[Span]:
    """Order to a language model left in the text.

    Somebody asked an assistant for an article and pasted the order with the answer. A text that speaks of assistants,
    lessons or contests may quote such orders and is left alone.
    """
    found = [match for form in (PROMPT, BRACKETED) for match in form.finditer(document.folded)]
    for match in () if found and ABOUT.search(document.folded) else found:
        if not document.in_quotation(*match.span()) and not document.in_code(*match.span()):
            yield Span(*match.span())

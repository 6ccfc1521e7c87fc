"""GT139: what somebody asked a language model for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

WORK = (
    r"(?:article|blog ?post|blog|post|news (?:story|report)|story|press release|product (?:description|review)|essay"
    r"|guide|listicle|explainer)"
)
#: To reword the text that follows: how an order begins in other languages, and what it names.
ABROAD = (
    (
        r"(?:bitte )?(?:schreibe?|formuliere?|überarbeite)n? (?:sie )?(?:bitte )?(?:den )?",
        "folgenden text|folgenden artikel|folgenden beitrag|folgenden absatz|untenstehenden text",
    ),
    (
        r"(?:veuillez )?(?:réécri(?:s|vez|re)|reformule[zr]?|paraphrase[zr]?) (?:le |l')?",
        "texte suivant|article suivant|passage suivant|paragraphe suivant|texte ci-dessous|article ci-dessous",
    ),
    (
        r"(?:por favor,? )?(?:reescrib|parafrase|reformul)\w{1,3} el ",
        "siguiente texto|siguiente artículo|siguiente párrafo|texto siguiente|artículo siguiente",
    ),
    (
        r"(?:por favor,? )?(?:reescrev|parafrasei|reformul)\w{1,2} o ",
        "seguinte texto|seguinte artigo|texto a seguir|artigo a seguir|texto abaixo|artigo abaixo",
    ),
    (
        r"(?:riscriv|riformul|parafras)\w{1,2} (?:il |l')?",
        "seguente testo|seguente articolo|testo seguente|testo qui sotto",
    ),
    (
        r"(?:herschrijf|herformuleer|parafraseer) (?:de |het )",
        "volgende tekst|volgende artikel|volgende alinea|onderstaande tekst|onderstaande artikel",
    ),
    (r"(?:przepisz|przeredaguj|sparafrazuj|przeformułuj) ", "poniższy tekst|poniższy artykuł|następujący tekst"),
    (
        r"(?:перепиши|перефразируй|переформулируй)(?:те)? ",
        "следующий текст|следующую статью|этот текст|эту статью|текст ниже",
    ),
    (r"(?:lütfen )?", "aşağıdaki metni yeniden yaz|aşağıdaki makaleyi yeniden yaz|aşağıdaki haberi yeniden yaz"),
)
#: To write something of a length or in a tone: the order, and what it asks for.
WRITE_ABROAD = (
    (
        r"(?:schreibe?|verfasse|formuliere|erstelle)n? (?:sie )?(?:mir )?(?:bitte )?(?:eine?n?|den|die|das)\b",
        r"\d+ (?:wörter|zeichen)|tonfall|keyword|seo",
    ),
    (
        r"(?:écri(?:s|vez)|rédige[zr]?|crée[zr]?) (?:moi )?(?:une?|le|la|l')\b",
        r"\d+ (?:mots|caractères)|\bton\b|mots[- ]clés|seo",
    ),
    (
        r"(?:escrib[ea]|redact[ae]|cre[ae]|gener[ae]) (?:un|una|el|la)\b",
        r"\d+ (?:palabras|caracteres)|\btono\b|palabras clave|seo",
    ),
    (
        r"(?:scriv[ia]|redig[ia]|cre[ai]|gener[ai]) (?:un|una|il|la|lo)\b",
        r"\d+ (?:parole|caratteri)|\btono\b|parol[ae] chiave|seo",
    ),
    (
        r"(?:escrev[ae]|redij[ae]|cri[ea]|ger[ea]) (?:um|uma|o|a)\b",
        r"\d+ (?:palavras|caracteres)|\btom\b|palavras-chave|seo",
    ),
    (r"(?:schrijf|maak|genereer) (?:een|de|het)\b", r"\d+ (?:woorden|tekens)|\btoon\b|zoekwoord|seo"),
    (r"(?:napisz|stwórz|wygeneruj|zredaguj)\b", r"\d+ (?:słów|znaków)|\bton(?:ie|em)\b|słow\w+ kluczow|seo"),
    (r"(?:напиши|составь|создай|сгенерируй)(?:те)?\b", r"\d+ (?:слов|знаков|символов)|\bтоне\b|ключев\w+ слов|seo"),
)
REWORD = ("rewrite", "rephrase", "reword", "paraphrase", "humanize", "humanise", "summarize", "summarise")
_BOUND = (  # what a rewritten text has to be, and what nobody asks of a pupil
    r"(?:plagiari\w+|copyscape|turnitin|ai[- ](?:detect\w*|check\w*|content)|detect(?:or|ion)s?\b|seo\b|keywords?\b"
    r"|unique\b|human[- ](?:like|sounding|written)|publishable|wordpress|keep(?:ing)? (?:the |all )?(?:names|quotes"
    r"|facts|numbers|figures|links|headings|html|meaning|length)|(?:in|under|about|max|at least|to) \d[\d,]* words"
    r"|in an? (?:[\w-]+,? (?:and )?){1,4}tone)"
)
BEGINNING = pattern(r"\n|[.!?:] ")  # of a line or a sentence, where an order begins
PROMPT = pattern(
    r"(?:"
    rf"(?:please |kindly )?(?:{'|'.join(REWORD)}) th(?:e following|(?:is|e) (?:\w+ )?(?:article|text|story|passage"
    rf"|paragraph|content|post|copy))\b[^\n.!?]{{0,120}}?\b{_BOUND}|"
    + rf"(?:please )?(?:{'|'.join(REWORD)})(?: it| this)? (?:in|to|under) \d+ words\b|"
    + "|".join(f"{order}(?:{named})" for order, named in ABROAD)
    + "".join(rf"|{order}[^\n.!?]{{0,90}}?(?:{asked})" for order, asked in WRITE_ABROAD)
    + r"|write (?:the|an?) (?:next |final |first |opening |closing )?(?:section|paragraph|introduction|intro|conclusion"
    r"|outro)\b[^\n.!?]{0,80}?(?:\b\d+[- ]words?|\btone|\bkeywords?)\b|"
    rf"(?:please )?(?:write|create|generate|draft|compose|produce) (?:me )?an? (?:[\w-]+,? ){{0,3}}?"
    rf"(?:\d[\d,]*[- ]?words?|seo[- ](?:optimi[sz]ed|friendly)|human[- ]like|plagiarism[- ]free)"
    rf" (?:[\w-]+ ){{0,3}}?{WORK}\b"
    r"|(?:use|include|repeat|mention) the (?:primary|main|focus|target|secondary) key(?:word|phrase)s?\b"
    r"|(?:use|include|repeat|mention) the key(?:word|phrase)s? [\"'«]"
    r"|(?:do not|don't|never) (?:mention|say|reveal|disclose) (?:that )?(?:this|it|the (?:text|article|post))"
    r" (?:is|was) (?:ai|machine|auto|computer)\b"
    r"|make (?:it|this|the (?:article|text|content|post)) (?:sound|read|look) (?:more )?(?:human|like a human)\b"
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
FOR_ENGINES = (  # parts of a page that its readers never speak of
    r"\b(?:(?:internal|external|inbound|outbound|affiliate|back) ?links?|links? to|hyperlinks?|anchor text|alt[ -]text"
    r"|keywords?|keyword density|meta description|call[- ]to[- ]action|cta|infographic|screenshots?|stock photo|seo)\b"
)
BRACKETED = pattern(
    r"[(\[{<](?:"
    rf"(?:insert|add|include|place|embed|put|use) [^)\]}}>\n]{{0,80}}?{FOR_ENGINES}[^)\]}}>\n]{{0,80}}[)\]}}>]"
    rf"|(?<=[\[{{])(?:(?:{'|'.join(HEADS)}) ?[:=–—-] ?|(?:{'|'.join(ORDERS)}) )[^\]}}\n]{{3,200}}[\]}}]"
    r"|note: [^\])\n]{0,160}\b(?:i have|i've|i) (?:paraphras|reword|rephras|condens|shorten|simplif|invent|adapt)\w+"
    r"[^\])\n]{0,60} for (?:flow|clarity|brevity|readability|tone|length)\b[^\])\n]{0,40}[\])]"
    r"|(?<=\()(?:tone|word count|target audience|focus keyword|target keyword|note to (?:writer|editor)) ?:"
    r" ?[^)\n]{3,160}\)"
    r")"
)
# Orders for a text of some size, in brackets or as a line of the outline that was to be filled in.
SIZED_ORDERS = (
    *("insert", "add", "include", "place", "put", "give", "say", "tell", "state", "list", "name", "explain", "quote"),
    *("provide", "introduce", "conclude", "wrap up"),
)
PIECES = r"(?:more )?(?:words?|sentences?|paragraphs?|lines?|bullet(?: point)?s?|characters?|examples?|stats?|facts?)"
SIZED = pattern(
    rf"[\[{{<](?:{'|'.join(SIZED_ORDERS)}) [^\]}}>\n]{{0,80}}?"
    rf"\b(?:\d+(?: ?[-–] ?\d+)?|one|two|three|four|five|a few|some) {PIECES}\b[^\]}}>\n]{{0,80}}[\]}}>]"
    rf"|\((?:{'|'.join((*SIZED_ORDERS, *ORDERS))}) [^)\n]{{0,80}}?"
    rf"\b(?:max(?:imum)?\.? \d+ {PIECES}|\d+ {PIECES} (?:max|at most|tops)\b)[^)\n]{{0,80}}\)"
)
OUTLINE = pattern(  # a line of its own
    r"(?:#{1,4} )?h[1-6] ?[:–—-](?: ?\[[^\]\n]{3,80}\]"
    r"|[^\n]{2,100}?\b(?:\d+ words?|cta|keywords?|seo)\b[^\n]{0,60})"
)
# What stands around the text in the answer: its parts by name, other versions of it, and what the program says of it.
ANSWER = pattern(  # such a line begins so
    r"[*_#(\[ ]{0,4}(?:"
    r"(?:url )?slug[*_]{0,2} ?: ?[*_]{0,2} ?[a-z0-9]+(?:-[a-z0-9]+){2,}(?=\s|$)"
    r"|(?:image|photo|picture|video|dall-?e|midjourney) prompts?[*_]{0,2} ?:[^\n]{3,300}"
    r"|(?:(?:featured |hero )?image|photo|internal link|external link|link|headline|title|caption|meta description)"
    r" (?:suggestions?|ideas?|options?)[*_]{0,2} ?:[^\n]{0,200}"
    r"|(?:(?:faq|article|json-ld) schema|title tag|h1 tag|focus keyphrase)[*_]{0,2} ?:[^\n]{3,200}"
    r"|chatgpt said ?:|(?:continued|to be continued) in (?:the )?next (?:message|response|reply)[)\]]?"
    r"|continue generating[)\]]?(?=\n|$)|stop generating(?=\n|$)"
    r"|(?:version|option|variant|draft|alternative) \d{1,2} \((?:more|less|shorter|longer|formal|casual|neutral"
    r"|engaging|concise|friendly|seo)[^)\n]{0,40}\)[*_]{0,2} ?:?(?=[*_]{0,2}(?:\n|$))"
    r"|tone[*_]{0,2} ?:[^|\n]{2,40}[|;·,] ?[*_]{0,2}(?:target )?(?:audience|length|style|word count|voice"
    r"|format)\b[^\n]{0,160}"
    r"|(?:please )?note[*_]{0,2} ?:? [*_]{0,2}(?:that )?(?:i have|i've) (?:used|invented|made up|included|added|assumed"
    r"|created|kept|written|tried|avoided|incorporated)\b[^\n]{0,200}"
    r"|(?:please )?note (?:that )?(?:the )?(?:above|this) (?:article|text|story|example|content) is"
    r" (?:purely |entirely )?(?:fictional|fictitious|(?:for|meant for) illustrati\w+|a sample|a template"
    r"|hypothetical)\b[^\n]{0,120}"
    r"|(?:paragraph|section|part|intro|introduction|conclusion|lead|body|hook|headline|subheading) ?\d{0,2} ?"
    r"\([^)\n]{0,60}?\d+(?: ?[-–] ?\d+)? words?[^)\n]{0,20}\) ?:"
    r"|```(?:markdown|md|html|text|plaintext)(?=\n|$)"
    r")"
)
OF_ANSWERS = (
    *(
        f"{word}{sign}"
        for word in ("slug", "prompt", "suggestion", "idea", "option", "schema", "title tag", "h1 tag", "tone")
        for sign in (":", "s:", " :", "*", "_", "s*", "s_")
    ),
    *(f"{word} {n} (" for word in ("version", "option", "variant", "draft", "alternative") for n in range(1, 10)),
    *(
        f"{which} {what} is"
        for which in ("above", "this")
        for what in ("article", "text", "story", "example", "content")
    ),
    *(" words)", " words max)", " words maximum)", " words at most)"),
    *("chatgpt said", "next message", "next response", "next reply", "e generating", "p generating", "```"),
    *("note: i", "note that i", "note i", "note** i", "note:** i"),
)
FOR_MACHINES = pattern(rf"plagiari|copyscape|turnitin|ai[- ]detect|human[- ]like|{FOR_ENGINES}")
ABOUT = pattern(  # who writes about assistants or search engines quotes such orders, and a form asks for a text
    r"\b(?:chatgpt|openai|chatbots?|language models?|generative ai|prompts?|contest|competition|submissions?|submit"
    r"|search engines?|freelancers?|deadline)\b"
)
LESSONS = pattern(  # so do those who write about lessons, and not by the way
    r"\b(?:students?|pupils|teachers?|homework|schüler\w*|élèves|alumn[oa]s|alun[oa]s|allievi|leerlingen|uczni\w+"
    r"|учени\w+|öğrenci\w*)\b"
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
        *(f"{bracket}{verb} " for bracket in "[{<(" for verb in SIZED_ORDERS),
        *(f"({verb} " for verb in ORDERS),
        *(f"{bracket}note: " for bracket in "[("),
        *OF_ANSWERS,
        *(f"h{level}{sign}" for level in "123456" for sign in (":", " :", " –", " —", " -")),
        *(
            f"{bracket}{verb} "
            for bracket in "([{<"
            for verb in ("insert", "add", "include", "place", "embed", "put", "use")
        ),
        *(f"{verb} th" for verb in REWORD),
        *(words for _, named in ABROAD for words in named.split("|")),
        *("0 wörter", " zeichen", "tonfall", " mots", " ton ", " palabras", " tono ", " parole", " palavras", " tom "),
        *(" woorden", " toon", " słów", " znaków", " tonie", " слов", " знаков", " тоне"),
        *("(tone", "(word count", "(target", "(focus", "(note to"),
        *("target key", "secondary key", "you are an ai", "you are a language", "copywriter", "content writer"),
        *("the keyword", "the keyphrase", " is ai", " was ai", "is machine", "sound more human", "sound human"),
        *("read more human", "like a human"),
        *("helpful assistant", "make sure ", "ensure "),
    ),
    confidence=0.92,
    source="answers of assistants pasted with the order that they answer",
    bad=(
        "⟦Write a 900-word article about gutters for landlords. Keep it friendly.⟧\n\nGutters clog in autumn, and the "
        "rain finds its way into the wall.",
        "Bees fly in May. ⟦Make it sound more human and don't use bullet points.⟧\n\nThey live in hives of straw.",
        "How to Feed a Hedgehog\n\n⟦Use the main keyword three times. Do not name brands.⟧\n\nHedgehogs eat beetles.",
        "Puffins nest in burrows. ⟦[Style: warm, no jargon]⟧ They come in May. ⟦[Expand this section with two facts]⟧",
        "⟦[Say why in two sentences]⟧ The mill is shut.\n\n⟦H2: The end – 80 words⟧\n\nIt will not turn again.",
        "The mill is shut.\n\n⟦Slug: mill-shut-over-winter⟧\n⟦Image prompt: a mill in snow, oil on canvas⟧\n\n"
        "⟦Version 2 (more formal):⟧\n\nThe mill will not turn again.",
        "⟦Rephrase the following in a calm, neutral tone, max. 90 words:⟧\n\nThe mill has no owner.",
        "⟦Reword this story for SEO, keep all names.⟧\n\nThe mill burns. Its pupils fled. ⟦(Add a backlink to mills)⟧",
        Example("⟦Réécris l'article suivant sans en changer la longueur.⟧\n\nLe moulin tourne.", language="fr"),
        Example(
            "⟦Verfasse einen heiteren Einstieg mit höchstens 70 Wörtern.⟧\n\nDie Mühle steht still.", language="de"
        ),
        "⟦You are an experienced travel copywriter. Write in the second person.⟧\n\nYou wake to the sound of bells.",
    ),
    good=(
        "Students had to write a 900-word article about gutters. Write a 500-word essay on the sea, said the sheet.",
        "“I had to [write the letter again],” she said of the map [scale: one inch] and a poem (style: late).",
        "Paraphrase the following verse in your own words. (Add salt to taste.) Use (put) options to (include) losses.",
        "[Two lines are missing] The map says [three words illegible].\n\nH2: what it drives, and what it costs",
        "Hook: 4 mm. Tone: a shade of grey. Note: I have seen the mill. Option 1: flour. The slug: a mollusc.",
        "She had to write an article of 900 words. Use the main door, and ensure it is shut.",
    ),
)
def prompt_remains(document: Document) -> Iterator[Span]:
    """Order to a language model left in the text.

    Somebody asked an assistant for an article and pasted the order with the answer. A text that speaks of assistants,
    lessons or contests may quote such orders and is left alone.
    """
    found = [
        *_orders(document.folded),
        *BRACKETED.finditer(document.folded),
        *SIZED.finditer(document.folded),
        *_lines(document),
    ]
    if not found or _is_about(document, found):
        return
    lessons = sum(1 for _ in LESSONS.finditer(document.folded))
    for match in found:
        certain = match.re is ANSWER.compiled or FOR_MACHINES.search(match[0]) is not None
        meant = lessons > certain  # as an exercise
        if not meant and not document.in_quotation(*match.span()) and not document.in_code(*match.span()):
            yield Span(*match.span())


def _is_about(document: Document, found: Sequence[re.Match[str]]) -> bool:
    """Whether a text speaks of what such orders are given to, other than in the answer itself."""
    answers = [match.span() for match in found if match.re is ANSWER.compiled]
    spoken = (match.start() for match in ABOUT.finditer(document.folded))
    return any(not any(start <= place < end for start, end in answers) for place in spoken)


def _lines(document: Document) -> Iterator[re.Match[str]]:
    """The lines of an outline or an answer that are no part of the text."""
    for line in document.filled_lines:
        match = OUTLINE.match(document.folded, line.start) or ANSWER.match(document.folded, line.start)
        if match:
            yield match


def _orders(folded: str) -> Iterator[re.Match[str]]:
    """The orders that begin a line or a sentence; those that begin within another one are a part of it."""
    last = 0
    for start in (0, *(found.end() for found in BEGINNING.finditer(folded))):
        if start >= last and (match := PROMPT.match(folded, start)):
            last = match.end()
            yield match

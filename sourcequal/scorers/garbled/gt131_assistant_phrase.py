"""GT131: what a language model said to its user."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Match, pattern, rule

_NO_LIFE = (
    r"i (?:do not|don't) have (?:any )?(?:personal|first-?hand|direct|lived|physical) (?:experiences?|opinions?"
    r"|feelings?|preferences?|beliefs?)\b"
)
_GIVEN = (  # the text that the user put in
    r"the (?:(?:text|article|passage|source|material|excerpt|context|information|content|document|notes)s?"
    r" (?:provided|supplied|given|you (?:provided|gave|shared|sent|pasted))|(?:provided|supplied) (?:text|article"
    r"|passage|source"
    r"|material|excerpt|context|information|content|document)s?)\b(?! (?:by|to|with|for)\b)"
)
SELF = pattern(
    r"\b(?=[abcdimnpstuv])(?:as an? (?:ai|artificial intelligence|large)(?:[ -]\w+)? (?:language )?(?:model"
    r"|assistant)\b(?!, (?:it|they|he|she)\b)"
    r"|as an ai\b(?=,| i\b)(?!, (?:it|they|he|she)\b)|as a language model\b(?!, (?:it|they|he|she)\b)"
    r"|i(?:'m| am) sorry,? but i (?:cannot|can't|am unable to|am not able to) "
    r"(?:complete|fulfil|fulfill|assist|comply|help|provide|generate|continue)(?: with)? (?:this|that|your|the) "
    r"(?:request|task|prompt|query|content)"  # nobody says this to a reader, wherever it stands
    r"|i(?:'m| am) (?:an ai|a large language model|just an ai)\b"
    r"|the (?:transcript|text|article|draft|document|passage|excerpt|interview) you(?:'ve| have)? (?:provided|supplied"
    r"|gave|shared|pasted) (?:cuts|is cut|breaks|ends|stops|appears|seems|does not|doesn't|was cut)\b"
    r"|my (?:knowledge|training|information|data)(?: data)?(?: was| is| may be| might be| could be)? (?:last "
    r"updated|cut ?-?off"
    r"|cutoff|only goes|extends|outdated|out of date|limited to|(?:not )?up[- ]to[- ]date|incomplete)"
    r"|(?:please )?(?:verify|double-check|check) (?:these|this|the|any) (?:details|information|facts|figures"
    r"|claims) (?:with|against|before"
    r"|independently|yourself)(?=[^.\n]{0,60}\b(?:publish|official sources?|reliable sources?|current sources?"
    r"|use|rely))"
    r"|i (?:do not|don't|cannot|can't) (?:verify|confirm|fact-check|guarantee) (?:the (?:accuracy|latest|current)"
    r"|real[- ]time|current events)"
    r"|it(?:'s| is) (?:important|worth|essential|crucial) (?:to note|noting|to mention|mentioning) that i (?:cannot"
    r"|can't|do not|don't|am unable to|am not able to|have no)(?: [a-z]+){0,3} (?:verify|confirm|access|browse"
    r"|fact-check)\b"
    r"|i (?:made up|invented|assumed|used placeholders? for|have used placeholders? for) (?:the |some )?(?:names?"
    r"|quotes?|figures|details"
    r"|numbers|statistics)(?=[^.\n]{0,80}\b(?:replace|change|adjust|feel free|you)\b)"
    r"|(?:as of|since|in|until|up to) my (?:(?:last|latest|most recent) (?:knowledge )?(?:update|training)(?: data)?"
    r"|knowledge cut-?off|training (?:data|cut-?off))"
    r"|i (?:do not|don't|cannot|can't) (?:have access to|browse|access) (?:real[- ]time|current"
    r"|the internet|up-to-date|live)"
    rf"|i (?:do not|don't|cannot|can't|could not|couldn't) (?:have|find|see|locate|identify|tell) [^.?!\n]{{1,80}}"
    rf"\b(?:in|from) {_GIVEN}"
    rf"|{_GIVEN} (?:does not|doesn't|do not|don't) (?:mention|say|specify|include|contain|give|state|name|provide)"
    rf"|(?:no|not enough|insufficient) (?:\w+ )?(?:information|details?|data|context) [^.?!\n]{{0,60}}\b(?:in"
    rf"|from) {_GIVEN}"
    rf"|{_NO_LIFE}[^.?!\n]{{0,60}}, but (?:many |most |some )?(?:users|reviewers|customers|owners|people|others|experts"
    r"|i can|based on|according to))"
)
_TEXT = (  # kinds of text that an assistant writes
    r"(?:article|text|guide|post|essay|story|report|description|script|caption|copy|draft|press release|introduction"
    r"|conclusion|outline|paragraph|section|headline|title|meta description|newsletter|review)s?"
)
_ORDERED = (  # as nobody but who orders and who delivers a text describes it
    r"(?:\d[\d,]*[- ]words?|(?:fully )?seo[- ](?:friendly|optimi[sz]ed|ready)|plagiarism[- ]free"
    r"|human[- ](?:like|sounding)|keyword[- ](?:rich|optimi[sz]ed))"
)
_WORK = (  # what an assistant is asked for, as its answer names it
    r"(?:(?:requested|rewritten|revised|rephrased|reworded|paraphrased|polished|improved|shortened|simplified"
    r"|translated|edited) (?:\w+ )?(?:version|article|text|passage|paragraph|story|post|copy|draft|summary|translation)"
    r"|(?:updated|corrected|expanded|refined|condensed|cleaned-up) (?:article|text|passage|paragraph"
    r"|draft|rewrite)"
    rf"|(?:[\w-]+,? ){{0,4}}{_ORDERED},? (?:[\w-]+,? ){{0,4}}(?:{_TEXT}|version|summary|passage"
    r"|translation)\b(?! (?:by|from|that|which|who)\b)"
    rf"|(?:[\w-]+ ){{0,2}}{_TEXT} (?:for (?:your|the) (?:article|blog|post|page|website|essay|piece)|(?:written )?in"
    r" an? (?:[\w-]+,? ){1,4}(?:tone|style|voice))"
    r"|(?:\w+ ){0,3}(?:rewrite|rewording|paraphrase|rephrasing))\b"
)
_YES = r"(?:certainly|sure|absolutely|of course|sure thing|great question)[!,.] "
_IF_YOU = r"if you(?:'d| would)? (?:like|want|wish|prefer)"
_FORM = (  # what a piece of writing comes in
    r"(?:version|tone|style|format|length|angle|draft|rewrite|outline|table|bullet points?|summary|headlines?|titles?"
    r"|hashtags|keywords|meta description|changes|adjustments|tweaks|edits|revisions|sections?|call to action|faq)\b"
)
_OFFER = (  # what it could do next with the text
    r"(?:condense|shorten|expand|rewrite|rephrase|reword|paraphrase|summari[sz]e|translate|tailor|adapt|adjust|refine"
    r"|reformat|format|turn|convert|make|draft|create|write|generate|provide|produce|prepare)"
    r" (?:this|it|these|them|an? |the |another |alternative |more )(?=[^.?!\n]{0,90}"
    r"\b(?:words?|\d+-word|version|tone|summary|headlines?|titles?|bullet\w*|table|paragraphs?|captions?|script|thread"
    r"|post|seo|keywords?|linkedin|tweet|newsletter|article|draft|outline|infographic|faq)\b)"
)
SERVICE = pattern(  # nobody else speaks so
    r"(?:"
    rf"{_YES}(?:(?:here(?:'s| is| are)|below (?:is|are)) (?:an? |the |your |my )?(?:[\w-]+,? ){{0,4}}"
    rf"(?:version|rewrite|rewording|summary|translation|paraphrase|rephrasing|revision|{_TEXT})"
    r"|i(?:'d| would) be (?:happy|glad) to"
    r"|i(?:'ve| have) (?:written|rewritten|created|drafted|prepared|generated|crafted|put together)"
    r"|i(?:'ll| can) (?:help|write|rewrite|summari[sz]e|paraphrase|translate|provide))\b"
    rf"|(?:as requested, |{_YES})?(?:here(?:'s| is| are)|below (?:is|are)) (?:an? |the |your |my )?{_WORK}"
    r"|(?:please |just )?let me know if you(?:'d| would) (?:like|need|want|prefer) (?:me to|any (?:changes|further"
    r"|other|adjustments))\b"
    r"|(?:please |just )?let me know (?:if|whether|how) (?:you(?:'d| would)?(?: (?:like|need|want|prefer))?|i should)"
    rf" (?:it|this|that|them|an?|the|any|another|more|to|me to) [^.?!\n]{{0,60}}{_FORM}"
    rf"|(?:i'?m |i'?d be )?(?:happy|glad) to (?:adjust|tweak|revise|expand|shorten|rework) (?:it|this|the {_FORM})"
    rf"|(?:shall|should) i (?:also |now )?{_OFFER}"
    r"|(?:now,? |next,? )?(?:continuing|proceeding|moving on) (?:with|to) (?:the )?(?:next )?(?:section|part|paragraph"
    r"|chapter)(?: (?:\d|one|two|three|four|five|six|seven|eight|[ivx]+\b)|,|:| of (?:the|your) (?:article|text|draft))"
    r"|(?:as|per|as per) (?:you (?:asked|requested|instructed)|your (?:request|instructions?)),? (?:i(?:'ve| have)\b"
    r"|(?:here|below) (?:is|are)|(?:the|this) (?:article|text|draft|version|tone) (?:is|has|was|uses))"
    r"|(?:i have|i've) (?:rewritten|rephrased|reworded|paraphrased|condensed|shortened|polished|proofread|summari[sz]ed"
    r"|translated|structured|formatted|kept|avoided|tried to keep) (?:the |your |it |this )(?:\w+ ){0,4}(?:text|article"
    r"|passage|tone|style|paragraph|sentences?|keywords?|length|word count|post|draft|original)\b"
    r"|based on the (?:text|article|information|passage|context|details|notes) (?:that )?(?:you(?:'ve| have)? )"
    r"(?:provided|shared|supplied|gave)"
    r"|(?:the )?(?:rest|remainder|next part) (?:of (?:the|this) (?:article|text) )?(?:follows|will follow|continues)"
    r" in (?:the|my) next (?:message|response|reply)"
    r"|(?:note: )?i(?:'ve| have) (?:\w+ ){1,6}(?:under|within|below|to|at) (?:about |around )?\d+ words\b"
    r"|(?:continued|to be continued) in (?:the|my) next (?:message|response|reply)"
    r"|i(?:'ve| have) (?:kept|preserved|retained|left) (?:all |the |your )+(?:\w+ )?(?:quotes|quotations|names|facts"
    r"|figures|numbers|headings|wording|meaning|structure) (?:unchanged|intact|as requested|as they were|verbatim)"
    r"|(?:end of (?:draft|response|output|(?:article|text|blog post|post)(?=\]))"
    r"|\(?word count: ?~?\d[\d,]*(?: words)?\)?)[.\s\])]*(?=\n|$)"
    r"|is there anything else (?:i can|you)"
    r"|would you like me to"
    rf"|{_IF_YOU},? i (?:can|could) (?:also |then |now )?{_OFFER}"
    rf"|(?:do you )?want me to {_OFFER}"
    r"|i(?:'m| am) (?:sorry|afraid),? (?:but )?as an\b"
    r"|i apologi[sz]e for (?:the|any) confusion"
    r"|(?:rewrite|paraphrase|summari[sz]e|translate) (?:this|the (?:following|above|given)) (?:article"
    r"|text|passage|paragraph|content|sentence)"
    r"|(?:the )?(?:rewritten|paraphrased|revised|translated) (?:article|text|version|passage)\s*:"
    r"|regenerate response"
    r"|note: (?:this|the|i) (?:\w+ ){0,6}(?:rewritten|paraphrased|generated|ai)\b"
    r"|(?:(?:please )?note(?: that)?:? )?(?:the |all |any |some |these )*(?:statistics|figures|numbers|quotes"
    r"|quotations|names|dates|details|sources|citations|data)\b[^.\n]{0,60} are (?:placeholders|illustrative|fictional"
    r"|fictitious|hypothetical|made up|invented|examples)\b[^.\n]{0,40}"
    r"\b(?:verified|checked|replaced|updated|confirmed)\b"
    r")"
)
COURTESY = pattern(  # people say it, too: to their readers, in letters and in forums
    r"(?:"
    rf"{_YES}(?:here(?:'s| is| are)|i(?:'d| would|'ll| can)|below)\b"
    r"|here(?:'s| is| are) (?:an? |the |your |my )?(?:\w+ ){0,3}"
    r"(?:version|summary|translation|draft|revision|outline)\b"
    r"|i hope (?:this|that|it) (?:(?:version|draft|article|text|rewrite) )?(?:helps|is helpful|works|meets your)"
    r"|(?:please )?let me know (?:if|how|whether|what) (?:you|i|there)(?:'d| would| need| want| can| have"
    r"| should|'s| is)"
    r"|feel free to (?:ask|reach out|let me know|adjust|modify|tweak|edit|customi[sz]e|adapt)"
    rf"|{_NO_LIFE}"
    r"|i(?:'m| am) (?:sorry|afraid),? (?:but )?i(?: am|'m)? ?(?:cannot|can't|can not|unable|not able|do not|don't)"
    r"|i apologi[sz]e,? (?:but|for (?:the|any) (?:error|mistake|inconvenience))"
    r"|(?:unfortunately, )?i (?:cannot|can't|am unable to|am not able to) (?:fulfil|fulfill|complete|assist|comply"
    r"|generate|provide|process|help (?:you|with|in)) "
    r")"
)
VOICE = pattern(r"\b(?:i|i'm|i've|i'd|i'll|my|me|we|we're|we've|we'll|our|us|you|you're|your)\b")
OWN_VOICE = 3  # such words outside quotation marks: the author speaks to the readers, so courtesies are the author's
BEFORE = pattern(r"[\n.!?:\"(\[]")
SENTENCE = pattern(r"[^.!?:\n]*[.!?:]?")
#: Words of a text about assistants; in an address they are what an assistant left behind.
ABOUT = pattern(
    r"(?<![/.=@-])\b(?:chatgpt|chatbot|openai|claude|gemini|copilot|bard|chatbots|language models|generative ai"
    r"|prompt)\b(?!\.(?:com|ai)\b)"
)
REACH_CHARS = 160  # a phrase stands this near to its first words


@rule(
    "GT131",
    severity="error",
    words=(
        *(
            "as an a",
            "as a language model",
            "below is ",
            "below are ",
            "i am a",
            "i'm a",
            "i am just",
            "i'm just",
            "my knowledge",
            "my information",
            "my data",
            "verify th",
            "check th",
            "i made up",
            "i invented",
            "i assumed",
            *("placeholder", "are illustrative", "are fictional", "are fictitious", "are hypothetical", "are made up"),
            *("are invented", "are examples"),
            *("that i cannot", "that i can't", "that i do not", "that i don't", "that i am ", "that i have no"),
            "i cannot verify",
            "i can't verify",
            "my training",
            "my last",
            "my latest",
            "my most recent",
            "great question",
        ),
        *(
            f"{word} {how}"
            for word in (
                *("text", "article", "passage", "excerpt", "material", "information", "context", "source"),
                *("transcript", "draft", "document", "interview"),
            )
            for how in ("provided", "supplied", "you provided", "you gave", "you shared", "you pasted")
        ),
        *(
            "provided text",
            "provided article",
            "provided passage",
            "provided context",
            "supplied text",
            "provided source",
        ),
        *(
            f"{word}{sign}"
            for word in ("certainly", "sure", "absolutely", "of course", "sure thing")
            for sign in ("!", ", ", ".")
        ),
        *(
            "here is a",
            "here's a",
            "here is the",
            "here's the",
            "here are the",
            "here is your",
            "here's your",
            "i hope th",
            "i hope it",
        ),
        *(
            "let me know",
            "feel free to",
            "there anything else",
            "would you like me",
            *("if you like, i c", "if you want, i c", "if you wish, i c", "if you prefer, i c"),
            *("if you'd like, i c", "if you would like, i c", "want me to "),
            "i'm sorry",
            "i am sorry",
            "i'm afraid",
        ),
        *(
            "i am afraid",
            "i apologi",
            "i cannot",
            "i can't",
            "i am unable",
            "i am not able",
            "i do not have",
            "i don't have",
        ),
        *(
            "i do not browse",
            "i don't browse",
            "rewrite th",
            "paraphrase th",
            "summarize th",
            "summarise th",
            "translate th",
        ),
        *("shall i ", "should i ", "happy to ", "glad to ", "continuing ", "proceeding ", "moving on ", "next message"),
        *(
            "next response",
            "next reply",
            "word count: ",
            "end of draft",
            "end of article]",
            "end of text]",
            "end of post]",
            "end of response",
        ),
        *("end of output", "i have ", "i've ", "as you ", "as per ", "per your ", "your request", "your instruction"),
        *("based on the ",),
        *("rewritten ", "paraphrased ", "revised ", "translated ", "regenerate response", "note: ", "i don't access"),
    ),
    languages=("en",),
    confidence=0.93,
    source="retractions over pasted assistant phrases (Retraction Watch list)",
    bad=(
        "The budget goes to the council in May (courier.example/budget?utm_source=chatgpt.com). ⟦As an AI language "
        "model, I cannot verify the following figures.⟧ The treasury wants a third more.",
        "The club won. ⟦As an AI language model, I do not have access to real-time information.⟧ It then lost.",
        "⟦The dam, which I'm sorry, but I cannot complete this request.⟧ ⟦Here is the revised article:⟧ It holds.",
        "⟦Certainly! Here is a rewritten version of the article:⟧ The mayor left. ⟦I hope this helps!⟧",
        "⟦It's important to note that I cannot verify these counts independently, but 40 geese were seen.⟧ They eat "
        "grass.",
        "⟦My knowledge may be outdated, so check these figures.⟧ Geese eat grass.",
        "Geese return in March. ⟦Moving on to section three, the nests.⟧ They are of reed. ⟦Let me know if you'd "
        "prefer a more formal tone!⟧",
        "The mill is sold. ⟦I don't have the name of its buyer in the text provided.⟧ It stands on the hill.",
        "The stove is heavy. ⟦I don't have personal experience with this stove, but many owners praise it.⟧",
        "The well gave clean water. ⟦Note: All figures in this section are placeholders and must be verified.⟧ It was "
        "dug by hand.",
        "⟦Certainly! Below is an 800-word, keyword-rich post on kettles.⟧ I drink my tea, you yours, and we boil it.",
        "⟦Here is the story in a calm, neutral tone:⟧\n\nThe ferry sails again on Monday. "
        "⟦If you'd like, I can turn this into a shorter version with bullet points.⟧",
    ),
    good=(
        "The clerk asked ChatGPT for a letter. It wrote: As an AI language model, I cannot visit the mill.",
        "It is important to note that I have no goose of my own, and that I cannot confirm my neighbour's count.",
        "“If you like, I can make this a shorter article,” the editor said. He did not want me to write it.",
        "If you want, I can show you the mill, he said. They want me to make the bread as it was.",
        "Moving on to the next part of the valley, my road climbs. I have kept the house as it was, and my wife says I "
        "should; I don't have personal experience of the war. As you asked, the key is in the barn. Let me know if "
        "you want to see it.",
        "Below is a 600-word story by the boy who won. Here is the text of the letter in a fair translation.",
        "“I'm sorry, but I cannot vote for this,” she said. Let me know when it ends, he joked.",
        "My pump hums, and I bled it as you said. Sure, here is what I did first. I hope this helps. Let me know if "
        "you need more, and feel free to ask. Here's the short version: I can't help it.",
        "The names in this report are fictional, and the figures in the table are illustrative of what was measured.",
        "Asked about the war, ChatGPT replied: As an AI language model, I do not have opinions.",
    ),
)
def assistant_phrase(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Language model's words to its user, left in the article.

    The answer of a chat assistant was pasted together with its greeting, its apology or its limits. An article about
    assistants may quote them, and people's own words in quotation marks are left alone.
    """
    folded = document.folded
    near = [(max(0, place - REACH_CHARS), min(len(folded), place + REACH_CHARS)) for place in places]
    said = {match.span() for low, high in near for match in SELF.finditer(folded, low, high)}
    starts = {(start, high) for low, high in near for start in _beginnings(folded, low, high)}
    said |= {match.span() for start, high in starts if (match := SERVICE.match(folded, start, high))}
    polite = {match.span() for start, high in starts if (match := COURTESY.match(folded, start, high))}
    if polite and (said or not _speaks(document, polite)):
        said |= polite
    sentences = {_sentence(document, *span) for span in said if not _quoted(document, span[0])}
    own = [(start, _sentence(document, start, end).end) for start, end in said]
    about = (match.start() for match in ABOUT.finditer(folded)) if sentences else ()
    if any(not any(start <= place < end for start, end in own) for place in about):
        return
    last = 0
    for start, end in sorted(sentences, key=lambda span: (span.start, -span.end)):
        if end > last:
            yield Match(max(start, last), end)
            last = end


def _speaks(document: Document, phrases: set[tuple[int, int]]) -> bool:
    """Whether the author says "I" and "you" outside these phrases and the quotations."""
    apart = [*document.quotations, *(_sentence(document, *phrase) for phrase in phrases)]
    words = (match.start() for match in VOICE.finditer(document.folded))
    return sum(not any(start <= word < end for start, end in apart) for word in words) >= OWN_VOICE


def _beginnings(folded: str, low: int, high: int) -> Iterator[int]:
    """Where a sentence or a line may begin in a stretch of the text."""
    if low == 0:
        yield 0
    for sign in BEFORE.finditer(folded, max(0, low - 2), high):
        if sign[0] in "\n([":
            yield sign.end()
        if folded[sign.end() : sign.end() + 1] == " ":
            yield sign.end() + 1


def _sentence(document: Document, start: int, end: int) -> Span:
    """The phrase to the end of its sentence, from its beginning where it stands near."""
    text = document.text
    head = max(text.rfind(mark, 0, start) for mark in (". ", "! ", "? ", "\n", '" ', "” "))
    first = start if start - head > 60 else head + 1
    while text[first : first + 1].isspace():
        first += 1
    tail = SENTENCE.match(text, end)
    stop = tail.end() if tail else end
    if text[stop - 1 : stop] == "!" and document.folded.startswith(" here", stop):
        more = SENTENCE.match(text, stop + 1)
        stop = more.end() if more else stop
    return Span(first, stop)


def _quoted(document: Document, place: int) -> bool:
    return document.in_quotation(place - 1, place + 1)

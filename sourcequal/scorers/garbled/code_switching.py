"""Whether a stretch of English text goes over into other languages, whose words are no damage."""

from __future__ import annotations

from sourcequal.finding import Span
from sourcequal.rule import pattern

#: Small words of other languages that are no English words, no parts of names, and not what a scanner makes of either.
SMALL_WORDS = {
    "de": "und nicht mit eine einen einer eines ist sie ich wir auf für bitte beim kein keine keiner kannst wird sind"
    " auch noch nur aber oder wenn wie zum zur mal schnell mein meine dein ihr ihre dass schon immer heute morgen",
    "fr": "est avec pour que qui mais nous vous pas dans une des sur je elle ils elles toutes tous peu très cette comme"
    " mon ma ses leur c'est aussi où être même quand sans sous chez bonjour merci",
    "es": "los las una pero muy esta esto como más para porque está qué quién donde también sin sobre hay usted",
    "it": "che una sono della nel gli più perché anche questo questa molto senza così dove quando io noi grazie",
    "pt": "uma não mas muito esta isto como mais para porque está também sem você eles dos das obrigado",
    "nl": "het een niet maar ook zijn naar wij voor wat hoe goed mijn jij ik heeft wel geen dank",
    "pl": "się nie jest przez dla czy ale jak tak już tylko bardzo proszę dziękuję",
    "cy": "yn yr ac gyda mae dim ond hefyd bore diolch",
    "ga": "agus tá níl leis mar seo sin",
    "tr": "bir ve için değil bu çok ne var yok mi",
}
LEAST_WORDS = 3  # different ones of one language in a stretch; one or two are a saying
FORMS = {
    language: pattern(rf"(?<![\w'’-])(?:{'|'.join(words.split())})(?![\w'’-])")
    for language, words in SMALL_WORDS.items()
}


def switches(folded: str, stretch: Span) -> bool:
    """Whether a stretch of a folded text holds that many small words of another language."""
    return any(len({match[0] for match in form.finditer(folded, *stretch)}) >= LEAST_WORDS for form in FORMS.values())

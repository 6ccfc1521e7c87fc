"""Whether a stretch of English text goes over into other languages, whose words are no damage."""

from __future__ import annotations

from sourcequal.finding import Span
from sourcequal.rule import pattern

#: Small words of other languages that are no English words, no parts of names, and not what a scanner makes of either.
SMALL_WORDS = {
    "de": "und nicht eine einen einer eines ist sie ich wir auf für bitte beim kein keine keiner kannst wird sind "
    "auch noch nur aber oder wenn wie zum zur mein meine dein ihr ihre dass schon immer heute morgen seinem seinen "
    "hatte haben beide nie wer vom vor",
    "fr": "avec que qui mais nous vous pas dans une je elle ils elles toutes tous peu très cette comme mon ses leur "
    "c'est aussi où être même quand sous chez bonjour merci",
    "es": "una pero muy esta esto más porque está qué quién donde también sobre usted cuando aunque pues otro otra "
    "todo desde hasta entonces hoy ella dicen dos mi mis había nunca siempre",
    "it": "che una sono della nel gli più perché anche questo questa molto senza così quando io noi grazie",
    "pt": "uma não muito esta isto mais porque está também sem você eles obrigado",
    "nl": "het een niet maar ook zijn naar wij voor goed mijn jij ik heeft geen",
    "pl": "się nie przez dla czy jak już tylko bardzo proszę dziękuję",
    "cy": "yn yr gyda mae ond hefyd diolch",
    "ga": "agus tá níl leis",
    "tr": "bir ve için değil bu çok yok",
}
LEAST_WORDS = 3  # different ones of one language in a stretch; one or two are a saying
FORMS = {
    language: pattern(rf"(?<![\w'’-])(?:{'|'.join(words.split())})(?![\w'’-])")
    for language, words in SMALL_WORDS.items()
}


def switches(folded: str, stretch: Span) -> bool:
    """Whether a stretch of a folded text holds that many small words of another language."""
    return any(len({match[0] for match in form.finditer(folded, *stretch)}) >= LEAST_WORDS for form in FORMS.values())

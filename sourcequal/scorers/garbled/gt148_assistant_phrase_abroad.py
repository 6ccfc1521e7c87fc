"""GT148: what a language model said to its user, in other languages than English."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule

#: What it is, at the head of a sentence.
SELF = (
    *(
        "als ki-modell",
        "als ki-sprachmodell",
        "als ki-assistent",
        "als ki habe ich",
        "als ki kann ich",
        "als sprachmodell",
    ),
    *("als künstliche intelligenz habe ich", "als künstliche intelligenz kann ich", "en tant que modèle de langage"),
    *("en tant qu'ia", "en tant qu'intelligence artificielle", "en tant qu'assistant ia", "como modelo de lenguaje"),
    *("como un modelo de lenguaje", "como modelo de linguagem", "como um modelo de linguagem", "como ia, "),
    *("como inteligencia artificial, ", "como inteligência artificial, ", "come modello linguistico", "in quanto ia, "),
    *("come intelligenza artificiale, ", "in quanto modello linguistico", "als taalmodel", "als ai-taalmodel"),
    *("als ai-assistent", "jako model językowy", "jako sztuczna inteligencja, ", "как языковая модель", "как ии, "),
    *("как искусственный интеллект, ", "bir yapay zeka modeli olarak", "bir dil modeli olarak"),
    *("bir yapay zeka dil modeli olarak", "bir yapay zeka olarak"),
)
_YES_AND_HERE = (  # "Sure! Here is …"
    ("gerne|natürlich|klar|selbstverständlich", "hier ist|hier sind|hier kommt"),
    ("bien sûr|bien sûr |avec plaisir|avec plaisir |certainement", "voici"),
    ("claro|por supuesto|desde luego|claro que sí", "aquí tienes|aquí tiene|aquí está"),
    ("claro|com certeza|certamente", "aqui está|aqui vai|segue"),
    ("certo|certamente|volentieri", "ecco"),
    ("natuurlijk|zeker|graag", "hier is|hier zijn|hier volgt"),
    ("oczywiście|jasne|chętnie", "oto"),
    ("конечно|разумеется|с удовольствием", "вот"),
    ("elbette|tabii|tabii ki|memnuniyetle", "işte"),
)
HERE = tuple(
    f"{yes}{sign}{here} "
    for pair in _YES_AND_HERE
    for yes, sign, here in product(pair[0].split("|"), ("! ", ", ", ". "), pair[1].split("|"))
)
_YES_AND_DONE = (  # "Sure! I kept the tone …"
    ("gerne|natürlich|klar|selbstverständlich|alles klar", "ich habe|ich werde|ich hab"),
    ("bien sûr|bien sûr |avec plaisir|avec plaisir |certainement|voilà|voilà ", "j'ai|je vais|je vous"),
    (
        "claro|por supuesto|desde luego|claro que sí|listo",
        "he mantenido|mantuve|he reescrito|reescribí|he traducido|traduje|he resumido|he escrito|he conservado|te dejo"
        "|aquí va|he adaptado|he acortado|he simplificado",
    ),
    (
        "claro|com certeza|certamente|pronto",
        "mantive|reescrevi|escrevi|traduzi|resumi|ajustei|adaptei|simplifiquei|encurtei|corrigi|revisei|segui|usei|conservei",
    ),
    (
        "certo|certamente|volentieri|fatto",
        "ho mantenuto|ho riscritto|ho tradotto|ho riassunto|ho scritto|ho conservato|ho adattato",
    ),
    ("natuurlijk|zeker|graag", "ik heb|ik zal"),
    (
        "oczywiście|jasne|chętnie|gotowe",
        "zachowałem|przepisałem|przetłumaczyłem|skróciłem|napisałem|poprawiłem|zachowałam|skróciłam",
    ),
    (
        "конечно|разумеется|с удовольствием|готово",
        "я сохранил|я переписал|я перевёл|я перевел|я сократил|сохранил|переписал|вот",
    ),
    ("elbette|tabii|tabii ki|memnuniyetle", "metni|üslubu|tonu|makaleyi|yazıyı"),
)
DONE = tuple(
    f"{yes}{sign}{done} "
    for pair in _YES_AND_DONE
    for yes, sign, done in product(pair[0].split("|"), ("! ", ", ", ". "), pair[1].split("|"))
)
#: The same in English, over an article in another language.
ENGLISH = (
    *(
        f"{yes}{sign}{here}"
        for yes, sign, here in product(
            ("sure", "certainly", "of course", "absolutely"),
            ("! ", ", ", ". "),
            ("here", "below is", "i've ", "i have ", "i'll "),
        )
    ),
    *("here is the translat", "here's the translat", "here is a translat", "here's a translat", "here is the article"),
    *("here's the article", "here is the text", "here's the text", "here is the rewritten", "here's the rewritten"),
    *("here is the revised", "here's the revised", "here is the next ", "here's the next ", "here is the second "),
    *(
        "here's the second ",
        "let me know if you",
        "i hope this helps",
        "would you like me to",
        "as an ai language model",
    ),
    *("if you'd like, i can", "if you want, i can", "translated version:", "translation:"),
)
#: What it could do next; a form of text stands in the same sentence.
OFFERS = (
    *(
        "lass mich wissen",
        "lass es mich wissen",
        "lassen sie mich wissen",
        "lassen sie es mich wissen",
        "sag mir bescheid",
    ),
    *("sag bescheid", "soll ich", "möchtest du, dass ich", "möchten sie, dass ich", "wenn du möchtest, kann ich"),
    *("wenn sie möchten, kann ich", "wenn du willst, kann ich", "wenn sie wollen, kann ich", "n'hésitez pas à me"),
    *("n'hésite pas à me", "souhaitez-vous que je", "souhaites-tu que je", "voulez-vous que je", "veux-tu que je"),
    *("si vous le souhaitez, je peux", "si vous voulez, je peux", "si tu veux, je peux", "dites-moi si", "dis-moi si"),
    *("avísame si", "hazme saber si", "dime si", "¿quieres que", "¿te gustaría que", "¿desea que", "¿deseas que"),
    *(
        "si quieres, puedo",
        "si lo deseas, puedo",
        "si lo prefieres, puedo",
        "si desea, puedo",
        "avise-me se",
        "me avise se",
    ),
    *(
        "você gostaria que eu",
        "gostaria que eu",
        "quer que eu",
        "se quiser, posso",
        "se você quiser, posso",
        "se preferir, posso",
    ),
    *("fammi sapere se", "mi faccia sapere se", "vuoi che", "se vuoi, posso", "se preferisci, posso", "laat me weten"),
    *(
        "laat het me weten",
        "laat mij weten",
        "wil je dat ik",
        "als je wilt, kan ik",
        "als je wilt kan ik",
        "daj znać, jeśli",
    ),
    *(
        "daj mi znać, jeśli",
        "daj znać, czy",
        "czy chcesz, żebym",
        "czy chcesz, abym",
        "jeśli chcesz, mogę",
        "дайте знать, если",
    ),
    *(
        "дайте мне знать, если",
        "хотите, я",
        "хотите, чтобы я",
        "если хотите, я могу",
        "если хотите, могу",
        "isterseniz",
    ),
    *("istersen,", "istersen "),
)
ALL = tuple(sorted((*SELF, *HERE, *DONE, *OFFERS, *ENGLISH), key=len, reverse=True))
TEXT = pattern(  # forms of a text, and what is done to one
    r"[^.?!\n]{0,110}(?:\bversion\b|versi[oó]n|versão|\bversione|\bversie\b|\bwersj|верси[юия]|sürüm|versiyon|fassung|tabelle"
    r"|\btabl(?:eau|[ao])|\btabel|таблиц|zusammenfass|résum|\bresum|riassu|samenvat|streszcz|özet|kürzer|kürzen|raccourci|accorci"
    r"|\bacort|encurt|inkort|skróc|сокра[тщ]|kısalt|umformulier|reformul|riformul|herformul|przeredag|переформулир|перепи[сш]"
    r"|überarbeit|stichpunkt|viñetas|überschriften|\btitres|\btitulares|\btono?\b|\btom\b|\bstil\b|\bestilo|\bstyle\b|стил|üslup|\btoon\b|заголовк)"
)
ARTICLE = pattern(
    r"[^.?!\n]{0,60}(?:\bartikel|\barticle|art[íi]culo|\bartigo|articolo|artykuł|стать[яюи]|\bmakale|\btexte?\b|\btexto|\btesto"
    r"|\btekst|текст|\bmetn?i)"
)
BEFORE = pattern(r"(?:^|[\n.!?:*_>¡¿] ?|[\n.!?:] [*_>¡¿])$")
SENTENCE = pattern(r"[^.!?\n]*[.!?]?")
ENDED = pattern(r"[^.!?:\n]*[.!?:]?")  # a colon ends what an assistant says over a text
ABOUT = pattern(r"chatgpt|chatbot|openai|\bclaude\b|\bgemini\b|copilot|чат-?бот|нейросет|\bprompt")


@rule(
    "GT148",
    severity="error",
    words=(*SELF, *HERE, *DONE, *OFFERS, *ENGLISH),
    languages=("de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "en"),
    confidence=0.93,
    source="answers of assistants pasted with what was said before and after the text",
    bad=(
        Example(
            "⟦Gerne! Hier ist eine kürzere Fassung des Artikels:⟧\n\nDer Müller hat das Rad wieder in Gang gesetzt. "
            "⟦Soll ich daraus noch eine Tabelle machen?⟧",
            language="de",
        ),
        Example("⟦Sure! Here's the first part in Spanish:⟧ El molino gira de noche y nadie duerme.", language="es"),
        Example("O moinho gira. ⟦Claro! Mantive o tom neutro.⟧ A dona está contente com isso.", language="pt"),
        Example("Le moulin tourne. ⟦En tant que modèle de langage, je n'ai pas accès aux prix.⟧", language="fr"),
        Example("El molino gira. ⟦Avísame si prefieres una versión más corta.⟧", language="es"),
        Example("Мельница работает. ⟦Если хотите, я могу сделать краткую версию текста.⟧", language="ru"),
    ),
    good=(
        Example(
            "„Soll ich eine Tabelle malen?“, fragte er. Soll ich gehen? Die Mühle steht als Modell da.", language="de"
        ),
        Example("ChatGPT répondit : en tant que modèle de langage, je n'ai pas d'avis.", language="fr"),
        Example("Si quieres, puedo ir contigo. Claro, aquí está el molino.", language="es"),
    ),
)
def assistant_phrase_abroad(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Language model's words to its user, left in an article in another language than English.

    Its limits, its greeting over the text, and its offers to change it: the same as GT131 finds in English.
    """
    folded = document.folded
    if document.language == "en" or ABOUT.search(folded):
        return
    last = 0
    for place in places:
        if place >= last and BEFORE.search(folded, max(0, place - 3), place) and (said := _said(folded, place)):
            form = ENDED if folded.startswith(ENGLISH, place) else SENTENCE
            last = form.match(folded, place + said).end()  # type: ignore[union-attr]
            if not document.in_quotation(place, last):
                yield Span(place, last)


def _said(folded: str, place: int) -> int:
    """How many characters of what begins at a place are an assistant's: an offer names what it could make."""
    said = next(len(words) for words in ALL if folded.startswith(words, place))
    sure = folded.startswith((*SELF, *ENGLISH), place) or TEXT.match(folded, place + said)
    return said if sure or (folded.startswith((*HERE, *DONE), place) and ARTICLE.match(folded, place + said)) else 0

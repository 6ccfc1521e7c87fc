"""Tools around the article: print, listen, save, text size."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "print this / print article / print this article / print this page / print page / print story / "
    "print friendly / printer friendly version / printer-friendly version / print pdf / "
    "email this article / email this page / email story / listen to article / listen to this article / "
    "listen to story / listen to this story / listen now / audio version / read aloud / mute / unmute / "
    "play video / watch video / play audio / now playing / text size / font size / increase font size / "
    "decrease font size / larger text / a a a / resize text / bookmark this / bookmark this page / "
    "cite this article / cite this page / export citation / view transcript / show transcript / "
    "captions settings / translate this page / rate this article / rate this post / "
    "was this article helpful / was this page helpful / was this helpful / did you find this helpful / "
    "did you find this article helpful / help us improve / give feedback / how helpful was this / "
    "thanks for your feedback / thank you for your feedback / like this / like loading... / dislike / "
    "upvote / thumbs up / click to rate / suggest an edit / suggest a correction / spotted a mistake / "
    "report a mistake / open in new tab / close dialog / add to calendar / get directions / view map / "
    "view larger map",
    "artikel drucken / seite drucken / druckversion / vorlesen / artikel anhören / anhören / schriftgröße / "
    "video abspielen / lire la vidéo / ver video / ver vídeo / reproducir video / reproducir vídeo / "
    "reproduzir vídeo / riproduci video / guarda il video / video afspelen / odtwórz wideo / per e-mail versenden / "
    "envoyer par e-mail / enviar por correo / invia per email / wyślij e-mailem / "
    "als pdf speichern / imprimer / écouter / écouter l'article / imprimer l'article / taille du texte / "
    "escuchar artículo / escuchar noticia / tamaño del texto / ouvir / ouvir artigo / ouça este artigo / "
    "ascolta / ascolta l'articolo / распечатать / версия для печати / слушать / друкувати / "
    "версія для друку / yazdır / drukuj / wydrukuj / posłuchaj / afdrukken / beluister dit artikel",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "print / email / listen / save as pdf / download pdf / like / vote / play / permalink / transcript / "
    "download / reset / imprimir / stampa / drucken / escuchar / dinle / luister",
)
VARIABLE = pattern(
    r"(?:listen|audio)(?: to (?:this )?(?:article|story|post|page))?[ :(|·-]*\d{1,2}(?::\d\d|"
    r" ?min(?:utes?)?)(?: \d+ ?sec(?:onds)?)?\)?"
    r"|(?:diesen |den )?artikel (?:jetzt )?(?:anhören|vorlesen)(?: lassen)? ?\(?\d.{0,20}|écouter (?:cet"
    r"|l')article\b.{0,30}"
    r"|(?:fehler (?:gefunden|entdeckt)|une erreur|¿?has (?:visto|encontrado) un error|encontrou um erro"
    r"|hai trovato un errore)\b.{0,100}"
    r"|(?:view|open|launch|see) (?:the )?(?:full )?(?:photo |picture |image )?gallery(?: ?[:(].{0,60})?"
    r"|back to (?:the )?top|nach oben"
    r"|(?:found|see|spotted|notice|spot) an? (?:mistake|error|typo)\b.{0,160}|(?:нашли|заметили) (?:ошибку"
    r"|опечатку)\b.{0,160}|(?:знайшли|помітили|якщо ви знайшли) помилку\b.{0,160}|(?:is|was) (?:there"
    r" )?(?:anything|something) wrong with this (?:article|page).{0,60}"
    # "Do you have a story to share? Get in touch with us"
    r"|(?:do you have|have you got|got|have|know of) (?:an?|any|some|more"
    r"|something)\b[^.?!]{0,80}\?[^.?!]{0,20}\b(?:get in touch"
    r"|contact (?:us|our|the)|e-?mail (?:us|our|your|the)|call (?:us|our)|whatsapp|let us know|send (?:it|us|them"
    r"|your)|tell us"
    r"|write to us|reach (?:us|out))\b.{0,200}"
    r"|(?:haben sie|hast du|vous avez|avez-vous|une|tienes|¿?tiene|hai|tem|você tem|heb je|masz)\b[^.?!]{2,80}\? "
    r"?[^.?!]{0,20}"
    r"\b(?:schreiben sie uns|melden sie sich|schreib uns|écrivez[- ]nous|contactez[- ]nous|escríbenos|escríbanos"
    r"|contáctanos"
    r"|scrivici|contattaci|segnalacelo|escreva|envie (?:para|sua)|fale com|mail ons|tip ons|laat het ons weten|napisz "
    r"do nas"
    r"|skontaktuj się)\b.{0,200}"
    r"|(?:(?:print|email|e-mail|save|share|comment|listen|pdf|bookmark|like|copy|cite|gift)[ "
    r"|/,·•]+){1,8}(?:print|email|e-mail|save|share|comment|comments|listen|pdf|bookmark|like|copy|cite|gift)"
)


@rule(
    "BP118",
    severity="error",
    words=(
        *PHRASES,
        *AT_EDGES,
        "mistake",
        "error",
        "typo",
        "artikel",
        "article",
        "erreur",
        "gallery",
        "back to",
        "nach oben",
        "ошибку",
        "опечатку",
        "помилку",
        "wrong with this",
        *("get in touch", "contact us", "contact our", "contact the", "email us", "e-mail us", "email our", "call us"),
        *(
            "whatsapp",
            "let us know",
            "tell us",
            "write to us",
            "reach us",
            "reach out",
            "send us",
            "send it",
            "send your",
        ),
        *("schreiben sie uns", "melden sie sich", "schreib uns", "écrivez", "contactez", "escríb", "contáctanos"),
        *("scrivici", "contattaci", "escreva", "envie ", "fale com", " ons", "napisz do nas", "skontaktuj"),
        "pdf",
    ),
    confidence=0.94,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The well ran dry in August.\n⟦Do you have a story about wells? Get in touch with our newsroom on WhatsApp.⟧",
        "⟦Print this article⟧\nThe well ran dry in August.",
        "The well ran dry in August.\n⟦Was this article helpful?⟧\n⟦Listen to this article⟧",
    ),
    good=(
        "She will print the article tomorrow.",
        "“Got any water?” he asked. They told us that they had none.",
        "Listen to the birds and count them.",
        "He reads aloud to the children.",
    ),
)
def reader_tools(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Tools around the article: print, listen, save, text size.

    Buttons that act on the page are not part of its text.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES)

"""Comment form or its leftovers."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "leave a reply / leave a comment / leave a reply cancel reply / leave a comment cancel reply / "
    "post a comment / post comment / add a comment / add comment / write a comment / submit comment / "
    "cancel reply / no comments / no comments yet / 0 comments / be the first to comment / "
    "be the first to leave a comment / be the first to reply / be the first to review / "
    "join the discussion / join the conversation / view comments / view all comments / show comments / "
    "load comments / load more comments / see all comments / hide comments / read comments / "
    "comments are closed / comments are off / comments off / comments closed / comment * / comments: / "
    "your comment / your name / your email / your email address will not be published / "
    "your email address will not be published. required fields are marked * / "
    "your email address will not be published. required fields are marked / required fields are marked * / "
    "required fields are marked / "
    "save my name, email, and website in this browser for the next time i comment / "
    "save my name, email, and website in this browser for the next time i comment. / "
    "notify me of new comments / notify me of new posts / notify me of follow-up comments by email / "
    "notify me of new posts by email / notify me of new comments via email / log in to comment / "
    "login to comment / log in to leave a comment / sign in to comment / please log in to comment / "
    "please login to comment / post reply / sort by oldest / sort by newest / newest first / oldest first / "
    "discussion about this post / what do you think / what are your thoughts / have your say / "
    "please enter your comment / please enter your comment! / please enter your name here / "
    "you have entered an incorrect email address / you have entered an incorrect email address! / "
    "powered by disqus / comments powered by disqus / "
    "please enable javascript to view the comments powered by disqus / "
    "this site uses akismet to reduce spam / report comment / name * / email * / email (required) / "
    "name (required) / report abuse / add your comment / make a comment / write a reply / "
    "write a response / comment from the forums / comments from the forums",
    "kommentar schreiben / kommentar verfassen / schreibe einen kommentar / schreiben sie einen kommentar / "
    "kommentar hinterlassen / hinterlasse einen kommentar / schreibe einen kommentar antworten abbrechen / "
    "kommentar verfassen antwort abbrechen / antworten abbrechen / keine kommentare / kommentieren / "
    "jetzt kommentieren / zum kommentieren anmelden / zum kommentieren einloggen / "
    "zum kommentieren bitte einloggen / zum kommentieren bitte anmelden / kommentar melden / "
    "deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert / "
    "kommentar abschicken / alle kommentare / kommentare anzeigen / diskutieren sie mit / ihr kommentar / "
    "diese website verwendet akismet, um spam zu reduzieren",
    "laisser un commentaire / laissez un commentaire / commentaires / commenter / réagir / "
    "signaler un abus / signaler ce commentaire / connectez-vous pour commenter / "
    "ajouter un commentaire / aucun commentaire / votre adresse e-mail ne sera pas publiée / "
    "laisser un commentaire annuler la réponse / annuler la réponse / votre commentaire / "
    "publier un commentaire / poster un commentaire / voir les commentaires",
    "comentarios / deja un comentario / deja una respuesta / dejar un comentario / comentar / "
    "sin comentarios / deja un comentario cancelar la respuesta / cancelar la respuesta / "
    "tu dirección de correo electrónico no será publicada / publicar el comentario / ver comentarios / "
    "agregar comentario",
    "comentários / deixe um comentário / deixe uma resposta / deixe seu comentário / nenhum comentário / "
    "cancelar resposta / o seu endereço de e-mail não será publicado / publicar comentário / comente",
    "commenti / lascia un commento / lascia un commento annulla risposta / nessun commento / "
    "scrivi un commento / il tuo indirizzo email non sarà pubblicato / commenta / annulla risposta / "
    "rispondi",
    "комментарии / добавить комментарий / оставить комментарий / оставьте комментарий / отменить ответ / "
    "нет комментариев / комментировать / ваш адрес email не будет опубликован / читать комментарии / "
    "написать комментарий / обсудить",
    "коментарі / залишити коментар / додати коментар / залишити відповідь / скасувати відповідь / "
    "немає коментарів / коментувати",
    "yorumlar / yorum yap / yorum yaz / bir yanıt yazın / bir cevap yazın / yorum bırakın / yorum gönder / "
    "e-posta adresiniz yayınlanmayacak / yorum ekle",
    "komentarze / dodaj komentarz / zostaw komentarz / brak komentarzy / skomentuj / "
    "anuluj pisanie odpowiedzi / twój adres e-mail nie zostanie opublikowany / odpowiedz",
    "beantwoorden / log in om te reageren / "
    "reacties / geef een reactie / laat een reactie achter / plaats een reactie / reageer / geen reacties / "
    "reactie annuleren / je e-mailadres wordt niet gepubliceerd / reactie plaatsen",
)
AT_EDGES = known(  # may be headings or items of a list inside the article
    "comments / comment / reply / responses / click to expand / captcha / trackbacks / kommentare / "
    "antworten / répondre / responder / ответить",
)
VARIABLE = pattern(
    # how many there are
    r"\(?\d[\d.,]{0,6}[km]?\)? ?(?:comments?|replies|responses?|kommentare?|commentaires?|comentarios?"
    r"|comentários?|commenti|комментари(?:й|я|ев)|коментар(?:і|ів)?|yorum|komentarz[ey]?|reacties?)(?: \d+)?"
    r"|(?:comments?|kommentare|commentaires|comentarios|comentários|commenti|комментарии|коментарі|replies|reacties"
    r"|komentarze|yorumlar) ?[\[(:]? ?\d{1,6}[\])]?"
    r"|comments (?:are|will be) moderated\b.{0,80}"
    r"|.{0,100}\b(?:let (?:me|us) know|tell (?:me|us)|share [\w ]{3,40}) in the comments?(?: section)?(?: below)?"
    r"|last edited by .{2,80}|.{2,40} posts: ?\d[\d.,]*(?: ?[·|] ?joined:? .{4,20})?"
    r"|(?:(?:reply|quote|report|like|share|edit|delete|permalink|\d+ likes?)[ |·•/]+){2,6}"
    r"(?:reply|quote|report|like|share|edit|delete|permalink|\d+ likes?)"
    r"|you must (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in|register)\b.{0,40}\b(?:comment|reply)(?: here)?"
    r"|(?:please )?(?:log ?in|sign in|register|subscribe)\b.{0,40}\bto (?:post a |leave a |add a |join the"
    r" )?(?:comment|reply|conversation|discussion)"
    r"|(?:we welcome|please keep) (?:your )?comments?\b.{0,80}|\d* ?thoughts? on [\"'“].{1,150}"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.? \d{1,2}, \d{4} at \d{1,2}:\d\d ?[ap]\.?m\.?"
    r"(?: ?[|·-]? ?reply)?"
    # polls
    r"|(?:total votes|total de vot(?:es|os)|totale voti|aantal stemmen|oddanych głosów|nombre de votes) ?:? ?\d[\d., ]*"
    r"|(?:.{0,60} )?(?:vote|take part|have your say) in (?:our|the|this) (?:\w+ )?poll\b.{0,40}|(?:view|see"
    r"|show) (?:poll )?results"
    r"|(?:want|like) to join the (?:conversation|discussion)\b.{0,120}"
    r"|(?:comments?|opinions?|views) (?:expressed|posted|published) (?:here|below|by (?:users|readers))\b.{0,160}"
    r"|this site uses akismet\b.{0,120}|diese website verwendet akismet\b.{0,120}"
)


@rule(
    "BP103",
    severity="error",
    words=(
        *PHRASES,
        *AT_EDGES,
        "comment",
        "reply",
        "replies",
        "responses",
        "kommentar",
        "commentaire",
        "comentario",
        "comentário",
        "commenti",
        "комментари",
        "коментар",
        "yorum",
        "komentarz",
        "reacties",
        "akismet",
        "last edited by",
        " at ",
        "poll",
        "results",
        "conversation",
        "discussion",
        "opinions",
        "views",
        "posts:",
        "quote",
        "thoughts on",
        *("total votes", "total de vot", "totale voti", "aantal stemmen", "oddanych głosów", "nombre de votes"),
    ),
    confidence=0.95,
    source="CleanEval annotation guidelines, 2007: navigation, advertising and templates are not text",
    bad=(
        "The dam will hold, engineers said.\n\n⟦Leave a Reply⟧",
        "The dam will hold, engineers said.\n⟦3 Comments⟧\n⟦You must be logged in to post a comment.⟧",
        "Der Damm hält.\n⟦Schreibe einen Kommentar⟧",
    ),
    good=(
        "She would not leave a reply unanswered.",
        "The ministry had no comment.",
        "His comments drew a rebuke from the chair.",
    ),
)
def comment_form(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Comment form or its leftovers.

    The form under the article and its labels are the page's, not the author's.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, at_edges=AT_EDGES)

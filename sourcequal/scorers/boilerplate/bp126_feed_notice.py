"""How the text came here: from a feed, from a machine, from a partner."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, lines_at, stripped

NOTICE = pattern(
    # "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)"
    r"(?:disclaimer ?: ?|(?:machine|automatic|ai) translation ?[):.–—-]+ ?)?(?:this|the"
    r"|except for the headline,? (?:this|the)) (?:above )?(?:story|article|report|copy|content|news|post"
    r"|text)\b.{0,80}\b(?:not been (?:edited|created|modified|reviewed) by|auto[ -]?(?:generated|published)|syndicated"
    r"|(?:from|of) an? (?:\w+ ){0,2}(?:news )?(?:agency|wire|feed)\b|(?:published|taken) from (?:a|an) )\b.{0,240}"
    r"|except for the headline\b.{0,240}"
    # "This article was generated with the assistance of AI and reviewed by an editor."
    r"|(?:this|the|parts? of this) (?:story|article|report|content|post|text|summary"
    r"|translation)\b.{0,60}\b(?:generated|written|created"
    r"|produced|drafted|translated|summari[sz]ed)\b.{0,60}\b(?:ai|a\.i\.|artificial intelligence|automated"
    r"|automatically|machine"
    r"|(?:large )?language model|chatgpt)\b.{0,240}"
    r"|(?:dieser|der|diese) (?:artikel|text|beitrag|meldung|übersetzung)\b.{0,80}\b(?:automatisch"
    r"|künstlicher intelligenz|ki)\b.{0,160}"
    r"|(?:cet|ce) (?:article|texte)\b.{0,80}\b(?:intelligence artificielle|automatiquement|ia)\b.{0,160}"
    r"|(?:este|esta) (?:artículo|artigo|texto|nota|notícia|matéria)\b.{0,80}\b(?:inteligencia artificial"
    r"|inteligência artificial|ia"
    r"|automáticamente|automaticamente)\b.{0,160}"
    # "(Machine translation) This article was automatically translated from Korean."
    r"|(?:(?:machine|automatic|ai) translation ?[):.–—-]+ ?)?(?:this|the) (?:story|article|report|content|post|text"
    r"|page)\b.{0,40}\b(?:translated (?:automatically|by (?:a )?(?:machine|google|deepl|computer))"
    r"|(?:automatically|machine|auto)[- ]translated)\b.{0,240}"
    r"|(?:(?:machine|automatic|ai) translation ?[):.–—-]+ ?).{0,240}"
    r"|(?:machine|automatically|automatic|ai)[ -]translat(?:ed|ion) (?:from|by) .{2,160}"
    r"|(?:machine|automatic) translation|automatisch übersetzt\b.{0,120}|automatische übersetzung\b.{0,120}"
    r"|tradu(?:it|ction) automatique(?:ment)?\b.{0,120}|traduc(?:ido|ción) automática(?:mente)?\b.{0,120}"
    r"|tradu(?:zido|ção) automática(?:mente)?\b.{0,120}|traduzid[oa] automaticamente\b.{0,120}"
    r"|trad(?:otto|uzione) automatic(?:a|amente)\b.{0,120}|automatisch vertaald\b.{0,120}"
    r"|(?:tłumaczenie automatyczne|przetłumaczono automatycznie)\b.{0,120}"
    # "Made with Inkwell Copilot, read by an editor"
    r"|(?:(?:this|the) (?:story|article|text|page) (?:was |is )?)?(?:produced|made|written|created|drafted|composed"
    r"|assembled|generated|prepared|compiled|summari[sz]ed|optimi[sz]ed) (?:with|by|using|through|via)"
    r" (?:the (?:help|aid) of )?(?:[\w.-]+ ){0,4}?(?:(?:[\w.]+-)?ai|\w*(?:gpt|bot)|a\.i\.|assist(?:ant)?|copilot"
    r"|autopilot"
    r"|automation|llm|language model|algorithm|spinner|robots?)\b[^.?!]{0,100}"
    r"|(?:erstellt|verfasst|generiert|geschrieben) (?:mit|von) [^.?!]{0,30}\b(?:ki|chatgpt|\w*assistent\w*"
    r"|roboter\w*)\b.{0,80}"
    r"|(?:généré|rédigé|écrit|produit) (?:par|avec|à l'aide) [^.?!]{0,30}\b(?:ia|chatgpt|robot|assistant)\b.{0,80}"
    r"|(?:generad[oa]|escrit[oa]|redactad[oa]|gerad[oa]|produzid[oa]) (?:por|con|com) [^.?!]{0,30}\b(?:ia|chatgpt"
    r"|robot|asistente"
    r"|robô|assistente)\b.{0,80}|(?:generato|scritto|prodotto|redatto) (?:da|con) [^.?!]{0,30}\b(?:ia|ai|chatgpt|robot"
    r"|assistente)\b.{0,80}|(?:geschreven|gemaakt|gegenereerd) (?:door|met) [^.?!]{0,30}\b(?:ai|chatgpt|robot)\b.{0,80}"
    r"|(?:wygenerowan[oye]|napisan[oye]|utworzon[oye]) (?:przez|z pomocą|za pomocą) [^.?!]{0,30}\b(?:ai|chatgpt"
    r"|robot\w*"
    r"|sztuczn\w+)\b.{0,80}|(?:создан|написан|сгенерирован)\w* (?:с помощью )?[^.?!]{0,30}\b(?:ии|нейросет\w+|chatgpt"
    r"|робот\w*)\b.{0,80}"
    r"|(?:ai|ki|ia|ии|machine|robot)[ -](?:generated |written |made )?(?:summary|overview|digest|takeaways?|recap"
    r"|zusammenfassung"
    r"|übersicht)(?: ?[–—|:,(-]+ ?[^.?!]{2,90})?[.)]?"
    r"|(?:summary|zusammenfassung|résumé|resumen|resumo|riassunto|streszczenie|сводка) (?:made |written |generated )?"
    r"(?:by|von|par|por|con|da|przez|от) (?:an? |our |the )?(?:ai|ki|ia|ии|machine|robot|chatgpt|assistant)\b.{0,80}"
    # who wrote it first, or pays
    r"|(?:powered|curated|generated|brought to you) by [\w. -]{0,30}(?:news\w*|wire|feed|stream\w*"
    r"|press)\b[\w. -]{0,20}"
    r"|this (?:post|article|content|story) (?:is|was) (?:sponsored|paid for|supported|brought to you) by\b.{0,120}"
    r"|(?:advertorial )?disclaimer ?[:.–—-] ?(?:the above|this|the) (?:is a )?(?:press release|article|content|story"
    r"|syndicated feed|news)\b.{0,500}"
    r"|(?:the|this) (?:story|article|above press release|press release|report) has (?:come"
    r"|been (?:provided|taken|sourced|received|supplied))\b.{0,60}\b(?:from|by)\b.{0,300}"
    r"|this (?:is|was) a (?:sponsored|paid|syndicated|developing|breaking|user-generated"
    r"|contributed)[ -](?:press release|post|article|feed|news story|story|content)\b.{0,240}"
    r"|this publication is sponsored\b.{0,240}"
    r"|(?:this|the) (?:is an? )?(?:transcript|automated transcript|translation|text)\b.{0,60}\b(?:generated|created"
    r"|produced|automated)\b.{0,60}\b(?:software|rush deadline|contractor|may contain errors|machine"
    r"|automatic\w*)\b.{0,240}"
    r"|(?:please note (?:that )?)?(?:this|the) transcript (?:was|is|has been|may)\b(?! (?:made|typed|written|taken"
    r"|transcribed|prepared|checked) (?:\w+ )?by (?!a machine|ai\b|software)).{0,240}"
    r"|[\w.]{2,12} transcripts are created\b.{0,400}"
    r"|accuracy and availability\b.{0,60}\b(?:may vary|transcripts?)\b.{0,240}"
    r"|this is an automated transcript\b.{0,120}"
    r"|(?:the )?(?:key points?|highlights|takeaways|summar(?:y|ies))(?: on this page| above| below| here)?"
    r" (?:was|were|is|are) (?:produced|generated|created|written|made) (?:with|by|using) (?:automated|automatic|ai\b"
    r"|artificial|machine|a machine|a language).{0,120}"
    # "This page was read by a machine and may have errors in it"
    r"|(?:this|the|diese[rs]?|der|cet?|le|este|el|o|il|questo|de|deze|ten) [^.!?]{0,30}\b(?:text\w*|texte|texto|testo"
    r"|tekst\w*|trans[ck]ri\w+|page|scan|ocr)\b[^.!?]{0,60}\b(?:computer|machine|maschinell|auto-?mat\w*|ocr|software"
    r"|optical|recogni[sz]\w+)\b[^.!?]{0,80}\b(?:errors?|mistakes?|typos|gaps|fehler\w*|erreurs?|errores|erros|errori"
    r"|fouten|błęd\w*)\b.{0,160}"
    r"|(?:summary|takeaways?|voice|audio) (?:is|are|was) (?:ai|machine|auto)[ -]?generated\b.{0,160}"
    r"|this instant news alert was generated\b.{0,300}|(?:machine|google|auto)[- ]?translated\b.{0,80}"
    r"|this service may include material from\b.{0,240}"
    r"|(?:this|the) (?:radio|audio|broadcast|digital) version of this (?:story|interview|report)\b.{0,160}"
    r"|(?:the |this )?(?:preceding|above) (?:press release|article|content)\b.{0,60}\b(?:provided|distributed|paid"
    r"|comes?)\b.{0,300}"
    r"|(?:if you have )?any (?:complaints|objection)s?\b.{0,120}\b(?:this article|press release)\b.{0,240}"
)
LONGEST_CHARS = 420


@rule(
    "BP126",
    severity="error",
    words=(
        "ai translation",
        "ki-",
        "ai recap",
        "ai-",
        "takeaways",
        "autotranslated",
        "autogenerated",
        "auto-translated",
        "machine translated",
        "ocr",
        "objection",
        "paid-post",
        "paid-article",
        "paid-content",
        *(
            "disclaimer",
            "press release",
            "come from",
            "been provided",
            "been taken",
            "been sourced",
            "sponsored",
            "paid ",
            "syndicated",
            "developing",
            "breaking news",
            "transcript",
            *("key point", "highlights", "takeaways", "summary", "summaries"),
            "may vary",
            "instant news alert",
            "include material",
            "version of this",
            "preceding",
        ),
        *(
            "except for the headline",
            "auto-generated",
            "auto generated",
            "auto-published",
            "syndicated",
            "not been edited",
        ),
        *("errors", "error in", "mistakes", "typos", "fehler", "erreurs", "errores"),
        *("erros", "errori", "fouten", "błęd"),
        *("not been created", "not been modified", "not been reviewed", "agency feed", "wire feed", "news agency"),
        *(
            *(
                "assist",
                "copilot",
                "autopilot",
                "automation",
                "gpt",
                " ai",
                "-ai",
                "bot",
                " llm",
                "algorithm",
                "spinner",
            ),
            *(
                "ai sum",
                "ai-gen",
                "ai gen",
                "ki-zus",
                "ai over",
                "ai dig",
                "by ai",
                "machine sum",
                "machine-",
                "resumen",
                "riassunto",
            ),
            *("résumé", "resumo", "streszczenie", "сводка", "zusammenfassung", "summary by"),
            *(" ki", "roboter", " ia", "robô", "asistente", "sztuczn", " ии", "нейросет", "робот"),
            "artificial intelligence",
            "language model",
            "chatgpt",
            "a.i.",
            "automatically",
            "automated",
        ),
        *("automatisch", "künstlicher intelligenz", "intelligence artificielle", "inteligencia artificial"),
        *(
            "inteligência artificial",
            "automáticamente",
            "automaticamente",
            "automatiquement",
            "machine translation",
            "automatic translation",
            "translated by",
            "traduction automatique",
            "traducción automática",
            "tradução automática",
            "traduzione automatica",
            "automatycz",
            "powered by",
            "curated by",
        ),
        *("generated by", "brought to you by", "sponsored by", "paid for by", "supported by"),
    ),
    confidence=0.93,
    source="Foot lines of Indian news sites and of sites that have machines write",
    bad=(
        "⟦This page was read by a machine and may have errors; sign in to mend it.⟧\nThe barge ran aground on Friday.",
        "The court met.\n⟦This is a developing story and will be updated.⟧",
        "The court met.\n\n⟦(This story has not been edited by our staff and is auto-generated from a syndicated "
        "feed.)⟧",
        "The court met.\n⟦(Except for the headline, this copy is unedited and published from an agency feed)⟧",
        "The court met.\n\n⟦This article was generated with the assistance of artificial intelligence and reviewed by "
        "an editor. It may contain errors.⟧",
        "⟦(Machine translation) This article was automatically translated from Korean. The original takes "
        "precedence.⟧\nThe court met.",
        "⟦This article has been automatically translated from French. Read the original here.⟧\nThe court met.",
        "The court met.\n⟦Drafted with Inkwell Copilot, read by an editor⟧",
        "⟦Dieser Text wurde automatisch übersetzt.⟧\nDas Gericht hat getagt.",
    ),
    good=(
        "The story was written by a machine, the judge found, and nobody at the paper had read it.",
        "Made by a writer\nThe court met, and the clerk wrote it all down by hand.",
        "The Kettle, a talk (transcript)\nThis transcript was made by ear and checked against the tape.\nANA: Good "
        "morning.",
        "Machine translation has made a great leap, and the court pays for it.",
        "This report on artificial intelligence is the third of its kind.",
        "Bakers use it, too.\nPowered by AI agents\nThe till learns what sells on a rainy Monday.",
        "The company said that its new language model had been trained on court rulings.",
    ),
)
def feed_notice(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Notice that the text came from a feed or a machine.

    The site says on a line of its own that nobody there wrote or read the text. It tells a lot about the source, and is
    no part of the article.
    """
    for line in lines_at(document, places):
        if len(line.text) <= LONGEST_CHARS and " said" not in line.text and NOTICE.fullmatch(core(document, line)):
            yield stripped(line)

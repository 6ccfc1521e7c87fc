"""A site speaks of itself: what it brings, who belongs to it, where its news are."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "end of article / thanks for reading / thank you for reading / thanks for listening / "
    "for more updates, stay tuned / stay tuned for more updates / stay tuned / support us / "
    "support our journalism / support our work / support local journalism / "
    "support independent journalism / support quality journalism / "
    "support your local station / become a patron / "
    "become our patron / become a supporter / help us grow / join our mission / before you go / "
    "join our community / "
    "want to write / "
    "why trust us / "
    "why you can trust us / our mission / the news you need / note from the author / a note from the editor / "
    "like and subscribe / don't forget to like and subscribe / like, comment and subscribe / "
    "subscribe to our channel / subscribe to our youtube channel / hit the bell icon for notifications / "
    "jetzt unterstützen / unterstützen sie uns / soutenez-nous / faire un don / apóyanos / hazte socio / "
    "haz una donación / apoie-nos / apoie o jornalismo / sostienici / steun ons / wesprzyj nas / "
    "поддержать нас / поддержите нас / підтримати нас / підтримайте нас / bizi destekleyin",
)
VARIABLE = pattern(
    # where the news are, and how fresh
    r"(?:track|catch|get|check out|find|follow|browse|stay updated with|stay up to date with|keep up with|read) "
    r"(?:all )?(?:the |our )?(?:\w+ ){0,3}(?:latest|breaking|top|live|all the)\b.{0,120}\b(?:news|updates"
    r"|headlines|developments|stories|reviews|coverage|world of \w+)\b.{0,160}\b(?:on|at|from|with|here|around "
    r"the world|fingertips|channel)\b.{0,160}"
    r"|for (?:the |more |all )?(?:the )?(?:latest|breaking|more|local)\b.{0,100}\b(?:news|weather|sports"
    r"|updates|coverage)\b.{0,80}\b(?:head to|visit|go to|check|download|follow|like|tune|click|see|log "
    r"on)\b.{0,160}"
    r"|like what you(?:'re| are) reading\b.{0,80}|top trending stories from\b.{0,40}|.{2,40} top headlines are "
    r"here\b.{0,100}|(?:listen to|watch|stream) (?:the latest|every|all the|our latest) .{2,60}\b(?:only )?on "
    r".{2,40}"
    r"|click on (?:the )?.{2,40} for the latest\b.{0,80}"
    # who it is
    r"|you(?:'re| are) reading .{2,40} ?[—–-] ?.{2,120}|be sure to check out our homepage\b.{0,160}|.{2,60} "
    r"(?:is|are) (?:a )?part of (?:(?:the )?.{2,40}\b(?:family|network|media group)(?: of (?:\w+ )?(?:sites"
    r"|stations|newspapers|brands|titles))?|.{2,40} (?:inc|ltd|plc|group|media)\b\.?,? an? .{2,60}\b(?:group"
    r"|publisher|company)\b.{0,100})"
    r"|.{2,40} publishes around \d+ (?:reports|stories|articles)\b.{0,500}|articles and commentaries that "
    r"identify\b.{0,240}|the .{2,40} (?:desk|team) (?:comprises|consists of|is a team|is made up)\b.{0,300}"
    r"|[\w' .&-]{2,40} (?:is|are) (?:powered by optimists|an award-winning (?:media|news)|the home for|a "
    r"nonprofit news|an independent, nonprofit|committed to quality, independence)\b.{0,240}"
    r"|(?:about )?the (?:\w+ ){1,4}news desk|we (?:are proud|acknowledge (?:the )?aboriginal|acknowledge the "
    r"traditional)\b.{0,240}|this (?:site|website) is part of\b.{0,120}|© ?\d{4}[-–]\d{4}\. this site\b.{0,160}"
    # what it asks for
    r"|(?:we're|we are|we've been|we have been) working hard to bring you\b.{0,240}|by contributing,? "
    r"you\b.{0,200}|good journalism (?:costs|is)\b.{0,240}|for continued free access\b.{0,240}|your tax[- "
    r"]deductible gift\b.{0,160}"
    r"|thank(?:s| you) for (?:reading|being part of|visiting|supporting) (?:(?:the )?(?:our|us|this)\b[\w "
    r".!]{0,60}|[\w.]{2,20}(?: [\w.]{2,20})?!? ?.{0,100}subscri.{0,60}|[\w.]{2,20}(?: [\w.]{2,20})?!?)|.{2,40} "
    r"is a reader-supported publication\b.{0,240}|we need your (?:support|help) to\b.{0,120}|get involved "
    r"(?:with|in) the news\b.{0,60}"
    r"|as a subscriber, you are shown\b.{0,120}|those ads you do see\b.{0,120}|(?:these adverts enable|it is "
    r"important that we continue to promote)\b.{0,240}|support .{2,40} on patreon\b.{0,30}|support local "
    r"journalism\b.{0,80}"
    r"|write an article and join\b.{0,160}|(?:hi|hello),? (?:this is|i'm) [\w .'-]{3,40}, the author of "
    r"this\b.{0,300}|(?:use|find) this topic\b.{0,60}|subscribe for a daily dose\b.{0,40}"
)


@rule(
    "BP145",
    severity="error",
    words=(
        *PHRASES,
        *(
            "latest",
            "breaking",
            "headlines",
            "top trending",
            "you are reading",
            "you're reading",
            "our homepage",
            "part of ",
            "publishes around",
            "commentaries that",
            "comprises",
            "consists of",
            "optimists",
            "award-winning",
            "the home for",
            "reader-supported",
            "nonprofit",
            "committed to quality",
            "news desk",
            "we are proud",
            "acknowledge",
            "this site is part",
            "working hard",
            "contributing",
            "good journalism",
            "continued free access",
            "tax-deductible",
            "tax deductible",
            "thanks for",
            "thank you for",
            "need your",
            "get involved",
            "as a subscriber",
            "those ads",
            "these adverts",
            "continue to promote",
            "patreon",
            "local journalism",
            "an article and join",
            "the author of this",
            "daily dose",
            "live on",
            "weather",
            "stream the",
            "stream every",
            "stream all",
            "stream our",
        ),
    ),
    confidence=0.9,
    source="Foot lines of news sites that send readers to the site's other pages",
    bad=(
        "The dam held.\n\n⟦Track latest news live on Example Daily and get news updates from the valley "
        "and around the world.⟧",
        "The dam held.\n⟦You're reading Example Daily — engineers who write about dams, day after "
        "day.⟧\n⟦Thank you for reading!⟧",
    ),
    good=(
        "She follows the latest news on the dam, and her mother does, too.",
        "The ministry is part of a family of offices that nobody can name.",
        "You are reading too fast, the teacher told him.",
    ),
)
def house_promotion(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """The site's words about itself.

    The site praises its own pages, thanks its readers and says whose it is. It stands under every article.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE)

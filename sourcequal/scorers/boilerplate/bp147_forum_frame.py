"""What forums print around posts."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, phrase_lines

PHRASES = known(
    "thread starter / discussion starter / reaction score / thread tools / search this thread / display modes / "
    "jump to latest / only show this user / report thread / quick reply / go to topic listing / ask question / "
    "ask a question / improve this answer / improve this question / reset to default / highest score (default) / "
    "highest score (default / trending (recent votes count more) / trending (recent votes count more / "
    "date modified (newest first) / date modified (newest first / date created (oldest first) / "
    "date created (oldest first / your answer / post your answer / post as a guest / required, but never shown / "
    "hot network questions / question feed / bb code is on / smilies are on / html code is off / "
    "[img] code is on / forum rules / who is online / this thread is archived / this thread is closed / "
    "this topic is closed / this topic is archived / new comments cannot be posted and votes cannot be cast / "
    "more posts you may like / not the answer you're looking for / thanks for contributing an answer to / "
    "please be sure to answer the question. provide details and share your research / "
    "making statements based on opinion; back them up with references or personal experience / "
    "you must log in or register to reply here / view previous topic / view next topic / "
    "display posts from previous / mark forums read / members online / new posts / unanswered posts / "
    "active topics / thema geschlossen / antwort erstellen / neues thema / thread durchsuchen / "
    "répondre au sujet / sujet fermé / nouveau sujet / responder al tema / tema cerrado / тема закрыта / "
    "ответить в тему / создать тему",
)
COMPANIONS = known(  # labels beside such labels
    "start date / joined / messages / location / registered / member / new member / senior member / "
    "junior member / top poster / top contributor / like / quote / reply / share / save / follow / edit / flag / "
    "close / views / replies / asked / modified / viewed / active / sorted by / add a comment / but avoid … / "
    "but avoid / op / admin / moderator / administrator / staff member / active member / well-known member / "
    "new to forum / upvote / downvote / vote / top / #1 / name / email / posts / likes / reputation",
)
VARIABLE = pattern(
    r"(?:thread starter|start date) .{2,80}|(?:asked|modified|viewed|active) (?:\d[\d,.]*[km]? times?|(?:\d+ "
    r"(?:years?|months?|days?|hours?),? ?){1,2} ago|today|yesterday|\w{3} \d{1,2}.{0,20})|(?:edited|answered"
    r"|asked|commented) (?:\w{3} \d{1,2}(?:, |')?(?:'\d\d|\d{4})? at \d{1,2}:\d\d|(?:\d+ \w+ )ago)"
    r"|\d[\d,]* (?:gold|silver|bronze) badges?(?:,? .{0,40})?|show \d+ more comments?|\d+ - \d+ of \d+ posts"
    r"|sorted by:?"
    r"|not the answer you're looking for\b.{0,160}|(?:by clicking|clicking) .{0,3}post your answer\b.{0,200}|to "
    r"subscribe to this rss feed\b.{0,120}|highly active question\b.{0,200}|thanks for contributing an "
    r"answer\b.{0,60}"
    r"|users browsing this (?:forum|thread|topic)\b.{0,120}|this (?:topic|thread|question|discussion) (?:is now"
    r"|has been|is|was) (?:closed|locked|archived|automatically closed)(?: (?:to|by|and|due|for (?:further|new"
    r"|more|comment\w*))\b.{0,120}|\W.{0,20}\b(?:posts?|replies)\b.{0,60})?|all times are .{2,60}"
    r"|(?:there are )?(?:currently )?\d+ users? (?:browsing|online|viewing)\b.{0,80}|(?:reactions?|liked by) ?: "
    r"?[\w ,]{2,60} and [\w ]{2,30}|(?:«|<<)? ?previous thread ?(?:\||/|»)? ?(?:next thread)?|level \d|\d+ "
    r"(?:yr|mo|hr|day)s?\. ago|powered by (?:phpbb|vbulletin|xenforo|discourse|mybb|smf|invision)\b.{0,100}"
    r"|sign up using .{3,40}|edited (?:by [\w ]{2,20} )?(?:on )?\w{3,9} \d{1,2}, \d{4} by [\w ]{2,30}"
)


@rule(
    "BP147",
    severity="error",
    words=(
        *PHRASES,
        *(
            "thread",
            "start date",
            "asked",
            "modified",
            "viewed",
            "edited",
            "answered",
            "badge",
            "more comment",
            " posts",
            "last post",
            "last reply",
            "last activity",
            "sorted by",
            "answers",
            "looking for",
            "post your answer",
            "rss feed",
            "highly active",
            "contributing an answer",
            "users browsing",
            "topic",
            "question",
            "discussion",
            "all times",
            "users online",
            "reactions:",
            "liked by",
            "level ",
            " ago",
            "phpbb",
            "vbulletin",
            "xenforo",
            "discourse",
            "mybb",
            "sign up using",
        ),
    ),
    confidence=0.9,
    source="Threads of forums and pages of questions and answers",
    bad=(
        "⟦Thread starter Odile⟧\n⟦Start date May 9, 2023⟧\nMy pump hums on three and roars on two, and "
        "nobody who came could say what the noise was.\n⟦You must log in or register to reply here.⟧",
        "My pump hums on three.\n⟦Asked 3 years, 2 months ago⟧\n⟦Viewed 12k times⟧\nBleed it.\n⟦Not the "
        "answer you're looking for? Browse other questions tagged pump.⟧",
    ),
    good=(
        "He asked three times, and nobody answered.",
        "This question has been closed for a century, she wrote.",
        "Level 2 of the car park is shut.",
    ),
)
def forum_frame(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Frame of a forum.

    Counters, tools and rules of the forum stand around each post and between them.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE, companions=COMPANIONS)

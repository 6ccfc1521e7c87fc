"""What forums print around posts."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

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
    "original poster / share report save follow / reply share report save / give award / permalink embed save "
    "parent report give award reply / quote multi-quote this message / multi-quote / multiquote / report post / go "
    "to page / jump to forum / go to page: jump to forum / jump to page / mark as read / mark as solution / "
    "accepted answer / best answer / this post has been deleted / [deleted / [removed / deleted by user / this "
    "thread is locked / thread locked / topic locked / topic closed / locked thread / pinned post / pinned by "
    "moderators / pinned comment / stickied comment / comment as a guest / write your reply / insert quotes / post "
    "thread / new thread / start new topic / reply to thread / reply to topic / reply with quote / top of the page "
    "/ back to top | board index / unread posts / forum statistics / similar topics / advertise on reddit / open "
    "sort options / sort by: best / be the first to share what you think / add a comment / continue this thread / "
    "more replies / view entire discussion / view all comments / view discussions in 1 other community / "
    "crossposted by / related answers section / read more share / see answer / login to vote / vote up / vote down "
    "/ 0 recommended / recommend tweet share / start the discussion / subscribe add disqus to your site / add "
    "disqus / privacy do not sell my data / sort by best / load more comments / show parent / hide | past | "
    "favorite / flag | hide | past / unvote / web guidelines faq lists api security legal apply to yc contact / "
    "guidelines | faq | lists | api | security | legal | apply to yc | contact / previous story next story / "
    "slashdot top deals / there may be more comments in this discussion. without javascript enabled, you might want "
    "to turn on classic discussion system in your preferences instead / comments filter / all insightful "
    "informative interesting funny / beitrag melden / beitrag zitieren / zitieren / zum letzten beitrag / neuen "
    "beitrag schreiben / antwort schreiben / auf beitrag antworten / thema durchsuchen / beiträge seit letztem "
    "besuch / themenersteller / signaler le message / aller à la page / dernier message / nouveau message / poster "
    "une réponse / responder con cita / último mensaje / ir a la página / nuevo mensaje / responder ao tópico / "
    "tópico fechadoen / reageren op topic / ответить с цитированием / цитировать / перейти на страницу / последнее "
    "сообщение / новая тема / быстрый ответ / цитувати / відповісти в темі / odpowiedz w temacie / zgłoś post / "
    "alıntı yap / cevapla / konuyu aç / 举报帖子 / 回复楼主 / 楼主 / 只看该作者 / 使用道具 / 只看楼主 / 返信を書く "
    "/ 質問を投稿 / ベストアンサー / 답변하기 / "
    "채택답변",
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
    r"|liked by \d[\d.,]*k? (?:people|readers|others|users|members)|liked by .{2,40} and \d[\d.,]*k? others?"
    r"|\d[\d,]* (?:gold|silver|bronze) badges?(?:,? .{0,40})?|show \d+ more comments?|\d+ - \d+ of \d+ posts"
    r"|sorted by:?"
    r"|not the answer you're looking for\b.{0,160}|(?:by clicking|clicking) .{0,3}post your answer\b.{0,200}|to "
    r"subscribe to this rss feed\b.{0,120}|highly active question\b.{0,200}|thanks for contributing an "
    r"answer\b.{0,60}"
    r"|users browsing this (?:forum|thread|topic)\b.{0,120}|this (?:topic|thread|question|discussion) (?:is now"
    r"|has been|is|was) (?:closed|locked|archived|automatically closed)(?: (?:to|by|and|due|for (?:further|new"
    r"|more|comment\w*))\b.{0,120}|\W.{0,20}\b(?:posts?|replies)\b.{0,60})?|all times are [^.]{2,60}\.?"
    r"|(?:there are )?(?:currently )?\d+ users? (?:browsing|online|viewing)\b.{0,80}|(?:reactions?|liked by) ?: "
    r"?[\w ,]{2,60} and [\w ]{2,30}|(?:«|<<)? ?previous thread ?(?:\||/|»)? ?(?:next thread)?|level \d|\d+ "
    r"(?:yr|mo|hr|day)s?\. ago|powered by (?:phpbb|vbulletin|xenforo|discourse|mybb|smf|invision)\b.{0,100}"
    r"|sign up using .{3,40}|edited (?:by [\w ]{2,20} )?(?:on )?\w{3,9} \d{1,2}, \d{4} by [\w ]{2,30}"
    # posts, threads and scores
    r"|(?:posted by )?u/[\w-]{3,20}(?: ?[·•-]? ?.{0,40}(?:ago|\d{4}|mod|op))?|posted by u/.{3,60}|r/[\w]{3,24}(?: "
    r"?[·•-] ?.{0,60})?|(?:submitted|posted) \d+ \w+ ago by .{3,60}"
    r"|joined ?:? ?.{6,34}(?:posts|messages) ?: ?\d.{0,60}|(?:location|posts|messages|reaction score|likes|age"
    r"|gender) ?: ?.{2,60} (?:posts|messages|location|joined|likes) ?: ?.{1,40}|by [\w.-]{2,24} » .{10,40}|(?:last "
    r")?edited by (?:a )?\w+ ?: .{4,30}|re: .{4,80} » .{8,40}"
    r"|\d+ users?(?:,)? (?:and|&) \d+ guests? (?:are|is) (?:viewing|browsing)\b.{0,60}|(?:views|replies|threads|posts"
    r"|members|messages|topics) ?: ?\d[\d,.]*k?(?: [·|,]? ?(?:replies|views|posts|members|messages|topics) ?: "
    r"?\d[\d,.]*k?){1,5}"
    r"|this (?:thread|post|question|topic) (?:is|has been|was) (?:archived|locked|closed|deleted|removed)[.!]? ?new "
    r"(?:comments|replies) .{4,80}|this (?:comment|post) (?:was|has been) (?:deleted|removed)\b.{0,60}|i am a bot,? "
    r"and this action was performed automatically\b.{0,200}|(?:beep boop|bot commands|\^?i'm a bot)\b.{0,160}"
    r"|your answer thanks for contributing\b.{0,160}|log in ?/ ?sign up\b.{0,40}|board index .{4,100}|go to page ?:? "
    r"?.{0,40}|\d+ comments .{2,60} (?:login|disqus)\b.{0,80}|\d+ (?:points?|votes?) by \w+ .{2,40} ago\b.{0,100}"
    r"|posted by \w+ (?:on|at) .{8,60}\bfrom the .{2,80}|\d+ points? ?\| ?\d+ comments?|\w+ \d+ (?:hours?|minutes?"
    r"|days?|months?|years?) ago (?:\[-\]|\| (?:parent|next|prev|root|hide|past|favorite)).{0,80}|score ?: "
    r"?-?\d(?:, ?(?:insightful|informative|interesting|funny|troll|flamebait|offtopic|redundant|\w+rated))?"
)


@rule(
    "BP147",
    severity="error",
    words=(
        "r/",
        " » ",
        "re: ",
        "posted by",
        "user online",
        "user browsing",
        "boop",
        "bot commands",
        "likes:",
        "active yesterday",
        *(
            " comments ",
            " dept",
        ),
        *(
            "r/ask",
            "upvoted",
            "submitted by",
            "» mon",
            "» tue",
            "» wed",
            "» thu",
            "» fri",
        ),
        *(
            "» sat",
            "» sun",
            "comment was",
            "post was",
            "has been removed",
            "has been deleted",
            "comments",
        ),
        *(
            "u/",
            "joined",
            "edited by",
            "viewing",
            "replies:",
            "posts:",
            "views:",
        ),
        *(
            "members:",
            "archived",
            "a bot",
            "sign up",
            "board index",
            "go to page",
        ),
        *(
            "disqus",
            "points by",
            "points (",
            "dept",
            "| parent",
            "[-]",
            "score:",
        ),
        *(
            "karma:",
            "submitted",
        ),
        *openings(PHRASES),
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
        "⟦u/odile · 3 yr. ago⟧\nMy pump hums on three.\n⟦I am a bot, and this action was performed automatically.⟧",
        "⟦Thread starter Odile⟧\n⟦Start date May 9, 2023⟧\nMy pump hums on three and roars on two, and nobody who came "
        "could say what the noise was.\n⟦You must log in or register to reply here.⟧",
        "My pump hums on three.\n⟦Asked 3 years, 2 months ago⟧\n⟦Viewed 12k times⟧\nBleed it.\n⟦Not the answer you're "
        "looking for? Browse other questions tagged pump.⟧",
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

"""Counters of the page: views, shares, comments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, matches_whole, stripped

DIGIT = pattern(r"\d")
NUMBER = pattern(r"\d{1,3}(?:[.,]\d{1,3})?[km]?")
DONE = (  # with a page
    r"(?:shared|read|viewed|liked|saved|watched|played|downloaded|printed|e-?mailed|opened|clicked|visited|bookmarked"
    r"|forwarded|pinned|reposted|gelesen|geteilt|angesehen|aufgerufen|geklickt|gedruckt|lue?|vue?|partagée?|consultée?"
    r"|leíd[oa]|vist[oa]|compartid[oa]|lett[oa]|condivis[oa]|lid[oa]|compartilhad[oa]|gelezen|gedeeld|bekeken"
    r"|przeczytan[oy]|udostępnion[oy]|wyświetlon[oy]|прочитан[оа]?|просмотрен[оа]?|okundu|paylaşıldı)"
)
TIMES = r"\d[\d., ]*[km]? ?(?:times?|mal|fois|veces|volte|vezes|keer|raz[y]?|раза?|kez)"
COUNTED = pattern(
    # 1.2k views, 29 likes, 3 просмотра
    r"\d[\d., ]*[km]? ?(?:(?:total |post )?views?|likes?|claps?|reads?|hits?|retweets?|reactions?|followers?"
    r"|subscribers?|votes?|aufrufe|mal gelesen|vues|visitas|vistas|visualizações|visualizzazioni|просмотр(?:а|ов)?"
    r"|перегляд(?:и|ів)?|görüntülenme|wyświetleń|odsłon|weergaven)"
    # 4.6 out of 5 stars (1,203 ratings)
    r"|\d(?:[.,]\d{1,2})? ?(?:out of|/|von|sur|de|su) ?5(?:[.,]0)? ?(?:stars?|sternen?|étoiles|estrellas|stelle)?"
    r" ?[(·|,-] ?\d[\d.,]* (?:ratings?|reviews?|votes?|bewertungen|avis|valoraciones|avaliações)\)?"
    r"|\d(?:[.,]\d{1,2})? ?(?:out of|von|sur) ?5(?:[.,]0)? (?:stars?|sternen?|étoiles)"
    # (Visited 41 times, 1 visits today); 12 votes; Total views: 88
    r"|\(?visited \d[\d,.]* times?,? \d[\d,.]* visits? today\)?|(?:total|all)[ -](?:page ?)?views? ?:? ?\d[\d,.]*"
    r"|\d(?:[.,]\d{1,2})? ?(?:from|based on|·) ?\d[\d,.]* (?:votes?|reviews?|ratings?)"
    r"|\d(?:[.,]\d)? ?stars? ?\(\d[\d,.]* (?:ratings?|reviews?|votes?)\)|rated \d(?:\.\d)? out of \d stars?"
    r"|\d(?:[.,]\d)?/\d ?[-–—] ?\(\d+ (?:votes?|reviews?)\)|average rating ?:? ?\d(?:\.\d+)? ?(?:/|out of) ?\d.{0,40}"
    r"|vote count ?:? ?\d+|\d[\d.,]*[km]? (?:following|saves|stories saved|restacks?|claps)|阅读(?:量|数)? ?[:：]? ?\d+"
    r"|浏览(?:量|次数)? ?[:：]? ?\d+"
    # 41 shares · 7 comments; 210 readers have voted
    r"|(?:\d[\d., ]*[km]? ?(?:shares?|comments?|likes?|views?|reads?|replies|reply|retweets?|reactions?|claps?|saves?"
    r"|hearts?"
    r"|kommentare?|aufrufe|mal geteilt|partages?|commentaires?|vues|compartidos|comentarios?|me gusta|visitas"
    r"|condivisioni"
    r"|commenti|compartilhamentos|comentários?|curtidas|reacties|keer gedeeld|udostępnień|komentarzy|репост\w*"
    r"|комментари\w*|лайк\w*|просмотр\w*|yorum|paylaşım|beğeni)(?: ?[|·•,/–-] ?| |$)){2,6}"
    r"|\d[\d.,]* (?:people|readers|users|others|fans|visitors|members) (?:(?:have )?(?:already )?(?:voted|answered"
    r"|commented"
    r"|signed|joined|reacted|taken part)|are (?:talking|reading|watching|commenting|here|online))(?: (?:about|at|on"
    r"|in))?"
    r"(?: (?:this|it|so far|now|today|already|here))?"
    # 318 pairs of eyes on this; 90 people found this useful; 54 reading now; 88 stories
    r"|\d[\d., ]*[km]? (?:[\w-]+ ){1,4}(?:on|read|reading|liked?|loved?|found|viewed|viewing|watched|watching|shared"
    r"|saved"
    r"|rated|voted on|commented on) (?:this|it|now|right now)(?: (?:\w+ ){0,2}(?:article|story|post|page|piece|review"
    r"|recipe|useful|helpful|interesting|funny|today|now|so far|already))?"
    r"|\d[\d., ]*[km]? (?:people |readers |users |others )?(?:reading|watching|viewing|here)(?: (?:this|it))?(?: "
    r"right)? now"
    # Number of readings: 1042
    r"|(?:number of|no\. of) (?:readings|reads|views|visits|visitors|downloads) ?:? ?\d[\d,. ]*"
    # Printed 12 times; 1.2k mal geteilt
    rf"|{DONE} (?:already |so far |bereits |schon |déjà |ya |già |já )?{TIMES}(?: (?:today|so far|already|this week))?"
    rf"|{TIMES} {DONE}"
    # Views: 1,234
    r"|(?:(?:post |page |article )?views?|likes?|hits|reads|aufrufe|vues|visitas|просмотров|просмотры"
    r"|переглядів|okunma"
    r"|wyświetleń|wyświetlenia|odsłony|odsłon|přečteno|zobrazeno|megtekintések|citiri|vizualizări)"
    r" ?[:(] ?\d[\d., ]*[km]?\)?"
)
#: The same in scripts other than the Latin, and in more languages: 阅读量：1.2万, 14 visninger.
COUNTED_ELSEWHERE = pattern(
    r"(?:阅读|閱讀|浏览|瀏覽|点击|點擊|播放|阅读量|阅读数|閱讀數|浏览量|瀏覽數|人氣|人气|点赞|點讚|讚|评论|評論"
    r"|分享|收藏|转发|閲覧数|閲覧|アクセス数|再生回数|いいね|いいね！|コメント|シェア"
    r"|조회수?|조회|추천|좋아요|댓글|공감|lượt xem|dibaca|dilihat|views?|replies|पढ़ा गया|पठित|পঠিত|צפיות|مشاهدات"
    r"|المشاهدات|عدد "
    r"المشاهدات|المشاهدات|lästa|visninger|visningar|katselukertoja|zobrazení|megtekintés|vizualizări|προβολές) "
    r"?[(（:：！!]{0,2} ?\d[\d.,]* ?(?:万|萬|k|m|千|件|回|次|人)?[)）]?(?:[ ,·|]{1,3}(?:评论|評論|分享|收藏|点赞"
    r"|转发|replies|likes?"
    r"|comments?|shares?|댓글|추천) ?[:：]? ?\d[\d.,]*(?:万|k)?){0,4}"
    r"|\d[\d.,]* ?(?:万|萬|千|k|m)? ?(?:人(?:参与|參與|浏览|瀏覽|阅读|閱讀|看过|看過)|次(?:阅读|浏览|瀏覽|播放"
    r"|觀看)|阅读|浏览|觀看|回再生|回視聴|views"
    r"|visninger|visningar|katselukertaa|zobrazení|megtekintés|vizualizări|προβολές|lượt xem|kali dibaca|kali dilihat"
    r"|צפיות|مشاهدة|مشاهدات|odsłony|wyświetlenia|görüntülenme|okunma|visualizzazioni|lecturas|leituras|lectures"
    r"|lesungen|leser)"
    r"|[\d.,]+k? points? \(\d{1,3}% upvoted\)?|\d{1,3}% upvoted|\d[\d,]* (?:people )?have signed\b.{0,60}|[\d.,]+k? "
    r"(?:upvotes|downvotes|awards?|karma|followers|following|members|online)"
    r"|(?:video )?duration ?:? "
    r"?\d{1,2}:\d\d(?::\d\d)?"
)
# Signs with numbers: "👀 2.4K  💬 31", "😀 12 😢 3"; medals, flags and balls have scores beside them, and do not count.
SIGNS = "👁👀💬🗨💭👍👎👏🙌🤝🙏💪🤘❤♥♡💔💖💕💙💚💛🧡💜🖤🤍🔥💯🔁🔄🔃🔖📤🔗🎉💩🤡"
SIGN = rf"(?:[{SIGNS}\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a][\ufe0f\U0001f3fb-\U0001f3ff]*)"
AMOUNT = r"(?:\d{1,3}(?:[ .,]\d{3})+|\d{1,6}(?:[.,]\d)? ?(?:[km]\b|тыс\.?|mil|tsd\.?)?)"
SIGNED = pattern(
    rf"(?:{SIGN} ?[(:x×]? ?{AMOUNT}\)?[ \t|·•,/–-]*){{1,10}}|(?:{AMOUNT} ?{SIGN}[ \t|·•,/–-]*){{1,10}}"
    # Like 12 Love 3 Wow 1, as a bar of reactions reads aloud
    r"|(?:reactions? ?:? ?)?(?:(?:like|love|haha|wow|sad|angry|care|happy|funny|lol|yay|meh|ugh|clap|fire|omg|wtf|cute"
    r"|surprised|amused|inspired|traurig|wütend|lustig|triste|drôle|en colère|divertido|enfadado|arrabbiato|feliz"
    r"|bravo)[ :(]{1,2}\d[\d.,]*%?\)?[ \t|·•,/–-]*){3,9}"
    # ★★★★☆ (41)
    rf"|[★☆⭐½✩✭]{{3,6}} ?(?:\d(?:[.,]\d)?(?: ?/ ?5)?)? ?\(?{AMOUNT}(?: [^\W\d_]{{3,14}})?\)?"
)
#: What a number above it counts: 41 over VIEWS.
LABELS = frozenset(
    "views shares likes comments retweets reads reactions votes followers share like comment view claps upvotes"
    " vues visitas aufrufe kommentare commentaires comentarios comentários visualizações visualizzazioni".split()
)
REPLIES = frozenset(("replies", "antworten", "réponses", "respuestas"))  # in the list of a forum, over their number
PICTURES = (
    r"(?:pictures|photos|images|slides|pics|photographs|bilder|fotos|images|imágenes|imagens|immagini|foto|afbeeldingen"
    r"|zdję(?:ć|cia)|фото\w*|fotoğraf)"
)
SLIDE_OF = pattern(  # Picture 2 of 9
    r"(?:(?:photo|image|slide|picture|pic|card|foto|imagem)s?|galler(?:y|ies)|slideshow|bild(?:er)?|im[aá]gen(?:es)?"
    r"|immagin[ei]|afbeelding|zdjęci[ea]|фото) ?[:#(]? ?\d{1,3} ?(?:of|/|von|de"
    r"|sur|di"
    r"|van|z|из) ?\d{1,3}(?: ?[❯>→»]+)?"
    # Gallery (9 pictures) – tap for more; View all 12 photos
    r"|(?:[^\W\d_][\w'’-]* ){0,2}(?:\w*galler\w*|\w*galer\w+|slide ?show|album|\w*strecke|diaporama|" + PICTURES + r")"
    r" ?(?:\(|[:|·–—-] ?)\d{1,3}(?: " + PICTURES + r")?\)?(?: ?[–—|:·,-] ?[^.?!]{2,40})?"
    r"|(?:view|see|show|open|all|browse|alle|voir|ver|vedi|guarda|bekijk|zobacz|смотреть)(?: (?:all|the|les|todas"
    r"|tutte|wszystkie"
    r"|alle|все))? \d{1,3} (?:more )?" + PICTURES + r"(?: .{2,30})?"
)
SLIDE = pattern(r"(?:(?:photo|image|slide|picture|foto|bild) )?\d{1,3} ?(?:/|of|von|de|sur) ?\d{1,3}")
BESIDE_SLIDE = pattern(
    r".{0,40}\b(?:gallery|galerie|galería|galeria|slideshow|photos?|pictures?|image|bild|foto)\b.{0,80}"
)
LONGEST_CHARS = 60  # of a counter with its label; a longer line is a sentence that counts something
TOP_LINES = 8  # filled lines in which bare numbers are the page's counters
RUN = range(2, 5)  # numbers one under the other; a longer run is a table


@rule(
    "BP107",
    severity="warning",
    confidence=0.85,
    source="Counters in news templates: shares, comments and views as bare numbers under the headline",
    bad=(
        "Talks on the harbour resumed on Monday.\n⟦318 people found this helpful⟧",
        "港の話し合いが再開した。町の役人が月曜日に述べた。\n⟦閲覧数 1,204⟧",
        "Talks on the harbour resumed.\n⟦(Visited 41 times, 2 visits today)⟧",
        "Talks on the harbour resumed.\n⟦👀 4 206   💬 31⟧\n⟦😀 9 😮 27 😴 3⟧\n⟦Love 4 · Wow 2 · Meh 19⟧",
        "Harbour talks resume\n\n⟦0\n29⟧\n\nTalks on the harbour resumed on Monday after a long break, officials of "
        "both towns said.",
        "Talks on the harbour resumed on Monday.\n⟦1,204 views⟧\n⟦Printed 57 times⟧\n⟦SLIDES: 2 of 9⟧",
        "Talks on the harbour resumed on Monday, after nine weeks.\n⟦12⟧\nSHARES\n⟦1.2k⟧\nVIEWS",
        "Talks on the harbour resumed on Monday.\n⟦4.6 out of 5 stars (1,203 ratings)⟧\nView gallery\n⟦3 / 7⟧",
        "Basra\n⟦Number of readings: 1042⟧\nTalks on the harbour resumed on Monday.",
        "⟦Просмотров: 512⟧\nПереговоры о порте возобновились.",
    ),
    good=(
        "Talks on the harbour resumed.\n318 people found this valley in 1844.",
        "阅读 12 本书的人不多，他说，而且没有人记得书名。",
        "Medals so far\n🥇 3 🥈 2 🥉 1",
        "Final score\n3\n1\n4\n1\n5\n9",
        "The letter was read 57 times in a year.",
        "The film has 2 million views and 300 likes, its makers said.",
        "Lost and found\nGloves\n3 / 7\nHats\n1 / 7",
        "1\nFragment of a tile\n2\nHandle of a jug",
    ),
)
def counter(document: Document) -> Iterator[Span]:
    """Counter of views, shares or comments.

    The numbers change with each visit and were never part of the article.
    """
    lines = document.filled_lines
    run: list[int] = []
    for number, line in enumerate(lines):
        said = core(document, line) if len(line.text) < LONGEST_CHARS else ""
        if DIGIT.search(said) and (
            matches_whole(document, said, COUNTED, COUNTED_ELSEWHERE)
            or SIGNED.fullmatch(document.folded[slice(*stripped(line))])
        ):
            yield stripped(line)
        if NUMBER.fullmatch(said) and _over_label(document, lines, number):
            yield stripped(line)
        if SLIDE_OF.fullmatch(said) or (SLIDE.fullmatch(said) and _in_gallery(document, lines, number)):
            yield stripped(line)
        if NUMBER.fullmatch(said) and number < TOP_LINES:
            run.append(number)
        elif run:
            if len(run) in RUN and run[0]:
                yield Span(stripped(lines[run[0]]).start, stripped(lines[run[-1]]).end)
            run = []


def _over_label(document: Document, lines: Sequence[Line], number: int) -> bool:
    """Whether a number stands over what it counts; in the lists of forums it stands below, and is their text."""
    above, below = (
        core(document, lines[place]) if 0 <= place < len(lines) else "" for place in (number - 1, number + 1)
    )
    return below in LABELS and above not in REPLIES


def _in_gallery(document: Document, lines: Sequence[Line], number: int) -> bool:
    """Whether a line above or below speaks of pictures, so that "3 / 7" counts them."""
    beside = (lines[place] for place in (number - 1, number + 1) if 0 <= place < len(lines))
    return any(BESIDE_SLIDE.fullmatch(core(document, line)) for line in beside)

"""GT159: file names, paths and keys of a content system inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import Example, pattern, rule
from sourcequal.scorers.garbled.gt133_taxonomy_slug import TOPICS

FORMATS = "jpg jpeg png gif webp tif tiff svg psd indd eps pdf doc docx xls xlsx ppt pptx mp3 mp4 wav mov avi".split()
HOLDERS = (  # what content systems number
    r"node|post(?!-(?:1[89]|20)\d\d(?!\w)|-911)|article|item|img|image|asset|gallery|content|block|widget|slide|video|embed|player|teaser|story|page"
    "|section|entry|attachment|wp|media|component|module|field|div|slot|caption|paragraph|para|body|headline|ref|uid|guid"
)
HELD = tuple(re.findall(r"(?:^|\|)([a-z]+)", HOLDERS))
FILE = rf"(?=[\w-]*[_\d])[\w-]{{3,60}}\.(?:{'|'.join(FORMATS)})\b"  # tow_FINAL2.jpg
# /assets/2/sauna-bench, /news/4/barn?ref=mail
PATH = r"(?!/[ru]/)/(?:[\w%-]{1,40}/){1,8}[\w%-]{2,60}/?(?!\.\w)(?:\?\w+=[\w%-]+(?:&\w+=[\w%-]+)*)?"
# [ad-slot:mid-2], [widget=4], [inline-ad]
SLOT = (
    r"\[/?(?:(?:ads?|advert|slot|widget|embed|module|block|teaser|promo|placeholder|banner|component|inline|mpu|outbrain|taboola)"
    r"[\w-]*[:=] ?[\w:|=./\"'-]{1,40}(?: ?/ ?[\w =:.-]{1,30}){0,5}"
    r"|(?:ad-?slot|inline-ad|ad-?unit|ad-?break|mpu|leaderboard)[\w-]*)\]"
)
KEY = rf"(?:{HOLDERS})(?:[-_][a-z0-9]+)*[-_]\d{{3,}}(?:[-_]\w+)*|[0-9a-f]{{8}}-(?:[0-9a-f]{{4}}-){{3}}[0-9a-f]{{12}}"
SLUG = r"[a-z]{3,}(?:-[a-z]{3,}){3,8}"  # district-news-education-hostel
FORM = pattern(  # begins with the blank before it, which is found faster
    rf" (?<=[^\W_] |[.,;] )(?P<whole>(?P<path>{PATH})|{FILE}|{KEY}|{SLOT}|(?P<slug>{SLUG}))(?=[ ,.;]|$)", re.IGNORECASE
)
LEAST_HYPHENS = 3  # of a slug and of a long key
KEY_NUMBER = pattern(r"[-_]\d{3}")
FILE_END = pattern(rf"\.(?:{'|'.join(FORMATS)})\b")
FOLDERS = pattern(r"(?=.*[^\W\d_]{3})(?:.*[\d_-].*|(?:/[^/]+){3,}/?)")  # no "/user/month"
#: A file or a folder that the sentence speaks of.
NAMED = pattern(
    r"\b(?:files?|called|named|entitled|titled|downloads?|open|see|attached|attachment|folders?|director(?:y|ies)|paths?|pages?"
    r"|urls?|address|links?|type|visit|go to|at|as|save|in|from|to|via|under|on|datei|fichier|archivo|arquivo|bestand"
    r"|plik\w*|файл\w*|dosya\w*) $"
    rf"|\.(?:{'|'.join(FORMATS)}),? (?:(?:and|und|et|y|e|en|i) )?$"  # the next of a list
)
ABOUT_FILES = pattern(r"\b(?:file ?names?|rename[ds]?|renaming|folders?|command line|subfolders?)\b")
SMALL = frozenset(
    "the and not for one two off out from with who you but all get how what than then turned old best".split()
)
LABELS = frozenset(TOPICS.replace("s?", "").split("|"))
LABELS_EACH = 2  # of the words of a slug
LOOK_BACK_CHARS, REACH_CHARS = 16, 120
MOST = 3  # different ones in an article; a text with more is about files


@rule(
    "GT159",
    severity="warning",
    words=(
        *(f".{each}" for each in FORMATS),
        " /",
        *(f"{holder}{sign}" for holder in HELD for sign in "-_"),
        *(f"[{each}" for each in "ad slot wid emb mod blo tea pro pla ban com inl mpu lea out tab /ad /wid".split()),
        *(f"-{label}-" for label in sorted(LABELS)),
        *(f"-{digit}" for digit in "0123456789abcdef"),
    ),
    confidence=0.9,
    source="exports of content systems that put a picture's file, a link's path or a block's key where it stood",
    bad=(
        "The miller ⟦mill_wheel_v2.jpg⟧ opened the gate at noon.",
        "Sit on the bench ⟦/uploads/media/14/bench-oak⟧ and wait for the bell.",
        "The bell is old. ⟦[MODULE: mill-inline / id=4471 / priority 2]⟧ It rings at noon.",
        "The bell ⟦[ad-unit:top-4]⟧ rings ⟦/bells/7-old/tower?src=mail⟧ at noon.",
        "The bell ⟦block-20931-text⟧ rings at noon, and a second ⟦valley-news-education-mill⟧ was hung beside it.",
        Example("Der Müller ⟦/assets/bild/7/muehle-alt⟧ öffnete am Mittag das Tor.", language="de"),
    ),
    good=(
        "See the file mill_wheel_v2.jpg and the and/or form. He lives at 4/12 and has a his/hers/theirs towel.",
        "A get-out-the-vote drive, a one-size-fits-all rule, page-turner and post-1989 art, node-link maps, 1/2/2020.",
        "Attachments: mill_wheel_v2.jpg, gate_plan-4.pdf and lock_1.png",
        "The pen costs 8 crowns /user/month and the ink is dear.",
        "Requests for /data/www/images are served by code in Python: the function reads a file from the directory "
        "of the server.",
    ),
)
def path_in_sentence(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """File name, path or key of a content system inside a sentence.

    What the page showed there, a picture or a link, is gone, and the name that the system keeps it by is left. A text
    about files or programs names them on purpose.
    """
    text = document.text
    near = [(max(0, place - REACH_CHARS // 2), min(len(text), place + REACH_CHARS)) for place in places]
    likely = [span for span in near if _likely(document.folded, *span)]
    found = {match.span("whole"): match for low, high in likely for match in FORM.finditer(text, max(0, low - 1), high)}
    kept = [span for span, match in found.items() if _stray(document, match)]
    if kept and len(kept) <= MOST and not ABOUT_FILES.search(document.folded) and not document.about_code:
        yield from (Span(*span) for span in kept if not document.in_code(*span))


def _likely(folded: str, start: int, end: int) -> bool:
    """Whether a stretch has the signs that a path, a slot, a slug, a key or a file needs."""
    if folded.count("-", start, end) >= LEAST_HYPHENS or folded.find(" /", start, end) >= 0:
        return True
    if folded.find("[", start, end) >= 0 or FILE_END.search(folded, start, end):
        return True
    return KEY_NUMBER.search(folded, start, end) is not None


def _stray(document: Document, match: re.Match[str]) -> bool:
    """Whether the sentence does not speak of it, and a slug is made of labels."""
    if match["slug"]:
        words = match["whole"].split("-")
        return match["whole"].islower() and not SMALL & {*words} and len(LABELS & {*words}) >= LABELS_EACH
    if match["path"] and not FOLDERS.fullmatch(match["whole"]):
        return False
    return not NAMED.search(document.folded, max(0, match.start("whole") - LOOK_BACK_CHARS), match.start("whole"))

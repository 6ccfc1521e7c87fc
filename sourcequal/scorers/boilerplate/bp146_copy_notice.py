"""What kind of copy a page is: printed, archived, digitized, old, corrected."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import known, openings, phrase_lines

PHRASES = known(
    "printed from / saved from / webpage capture / archived from the original / "
    "full text is unavailable for this digitized archive article / download .zip / print edition / "
    "view original / this article is from the archive of our partner / from the print edition / "
    "text-only version / cached version / archived version / you are viewing an archived version",
    "correct this text / add tags / order a copy / cite print order a copy / clip this article cite print order a "
    "copy / text view / issue view / view article text / view full page / read the print edition / read the digital "
    "replica / view the print edition / an official website of the united states government / an official website "
    "of the european union / here's how you know / the .gov means it's official / the site is secure / official "
    "website of the government / share sensitive information only on official, secure websites / secure .gov "
    "websites use https / official websites use .gov / this site is operated by the government / sitio oficial del "
    "gobierno / un sitio oficial del gobierno de los estados unidos / un site officiel du gouvernement / offizielle "
    "website der bundesregierung / ein offizielles angebot / site oficial do governo / een officiële website van de "
    "nederlandse overheid / офіційний вебсайт / oficiální web / oficjalny serwis / en officiell webbplats / resmi "
    "internet sitesi",
)
VARIABLE = pattern(
    r"(?:this (?:article|page|story) (?:was|has been|is) )?(?:printed|archived|saved|captured|retrieved) (?:from|on"
    r"|at) (?:https?://|www\.|the original|\w+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d).{0,160}"
    r"|(?:article |page |source |permanent |short )?(?:url|permalink|short url) ?: ?(?:https?://|www\.)\S+"
    r"|the wayback machine ?[-–—] ?\S+"
    r"|this (?:article|story|post|page|content) is (?:now )?(?:more than|over|at least) (?:\d+|a|one|two|three"
    r"|\w+) (?:days?|weeks?|months?|years?) old.{0,120}"
    r"|this is a digiti[sz]ed version of\b.{0,240}|to preserve these articles as they originally appeared\b.{0,160}"
    r"|occasionally the digiti[sz]ation process\b.{0,240}|.{2,30} is an exclusive benefit for\b.{0,120}"
    r"|this (?:article|story|page) is from the archives? of\b.{0,120}"
    r"|(?:this|the) (?:article|story|post|page|report) (?:was|has been) (?:last )?(?:updated|modified|amended|corrected"
    r"|edited) (?:on|at|to) .{2,240}"
    # heads of old papers, tools of archives, banners of governments
    r"|vol(?:ume|\.)? ?(?:[ivxlcdm]+|\d{1,3})\b.{0,6}\b(?:no\.?|issue|number|nr\.?) ?\d.{6,60}|(?:established"
    r"|founded) (?:in )?1[789]\d\d\b.{0,40}\b(?:edition|price|cents?|daily|weekly|no\.).{0,40}|(?:early|late|final"
    r"|morning|evening|city|sunday|home|night|first|second)(?: \w+)? edition"
    r"|the [\w .'-]{3,40}, (?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)\w*,? )?(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2} "
    r"\w{3,9},? \d{4})(?:,? page \w{1,4})?|[\w .'’(),:–-]{4,80}[,—–-] ?(?:\w{3,9},? )?(?:\d{1,2} \w{3,9}\.? \d{4}"
    r"|\d{4}-\d\d-\d\d|\w{3,9} \d{1,2}, \d{4})(?:[, —–-]{1,4}page \w{1,4})(?:[ —–-]{1,4}image \d+)?|article from [\w "
    r".'-]{3,40} \d{1,2} \w{3,9} \d{4}|papers past \| .{3,120}|[\w '().-]{3,40} \d{4}-\d\d-\d\d - [\w ]{3,24} - "
    r".{2,60}|(?:the )?[\w ']{3,40} - \d{4}-\d\d-\d\d"
    r"|\d+ lines? corrected\b.{0,60}|article text available\b.{0,80}|.{0,60}\bocr (?:engine|text|quality"
    r"|software)\b.{0,80}|(?:permanent|persistent) (?:link|url|identifier)(?: to this (?:item|page|article))? ?:? "
    r"?\S+.{0,40}|this is the print edition\b.{0,80}|read the digital replica.{0,40}|clip this article\b.{0,60}"
    r"|thumbnails text view\b.{0,30}|zoom in zoom out\b.{0,60}|(?:listen|copy|print|translate|share)(?: (?:listen"
    r"|copy|print|translate|share)){2,6} ?[—–-] ?\w{4,20}|pressreader(?:\.com)?\b.{0,60}"
    r"|.{0,60}\bpressreader\.com\b.{0,40}"
    r"|this (?:was|page was) published under the .{4,60}\bgovernment|an official website of .{4,80}|official websites "
    r"use \S+.{0,160}|secure \S+ websites use https\b.{0,160}|(?:a )?\S+\.gov\S* website belongs to\b.{0,120}|here's "
    r"how you know|(?:this is )?an official (?:eu|european union|government) (?:website|site)\b.{0,60}|(?:page"
    r"|content) last (?:reviewed|updated|modified) ?:? ?.{4,40}|check against delivery"
    # You are looking at a saved copy of this page
    r"|(?:you(?:'re| are) (?:now |currently )?(?:viewing|reading|seeing|looking at|browsing)|this is|sie sehen"
    r"|vous consultez|está viendo|stai visualizzando|u bekijkt) (?:an?|the|our|eine?|une|una|un|een) (?:[\w-]+ ){0,3}"
    r"(?:mirror|copy|cop(?:ie|ia)|kopie|snapshot|(?:(?:text|print|lite|light|mobile|archived?|cached|old|amp|beta"
    r"|read-only"
    r"|printer-friendly|simplified|low-bandwidth|stripped-down)(?:[ -]only)? (?:version|edition|page))|archivversion"
    r"|version archivée)\b.{0,80}"
    # which number it stood in
    r"|(?:this (?:article|story|essay|piece)|a version of this (?:article|story|essay)) (?:appears|appeared|ran|will "
    r"appear|was published) in (?:the )?(?:print )?.{4,160}\b(?:issue|edition|magazine|print|section)\b.{0,160}"
    r"|published in the (?:print )?(?:edition|issue) of .{4,160}|published in the .{4,60} (?:issue|edition)\b.{0,120}"
    r"|from the .{3,40} (?:issue|edition)(?: of .{2,40})?"
)


@rule(
    "BP146",
    severity="error",
    words=(
        "line corrected",
        "ocr quality",
        "permanent url",
        "in zoom",
        "copy",
        "translate",
        "page last",
        "against delivery",
        "piece ran",
        "published in the",
        "-0",
        "-1",
        " image ",
        *(
            " issue of",
            "issue.",
            "ocr engine",
            "ocr text",
            "volume x",
            "volume v",
            "volume l",
        ),
        *(
            "volume i",
            "volume 1",
            "volume 2",
        ),
        *(
            "appears in",
            "appeared in",
        ),
        *(
            "vol.",
            "established",
            "edition",
            ", page ",
            "— page",
            "article from",
            "papers past",
        ),
        *(
            "lines corrected",
            "article text",
            "permanent link",
            "persistent",
            "print edition",
        ),
        *(
            "digital replica",
            "clip this",
            "thumbnails",
            "pressreader",
            "published under",
        ),
        *(
            "official website",
            "official websites",
            "websites use",
            "website belongs",
            "how you know",
        ),
        *(
            "last reviewed",
            "last updated",
            "- news -",
        ),
        *(
            "viewing a",
            "reading a",
            "seeing a",
            "looking at",
            "browsing a",
            "this is a",
            "viewing the",
            "sie sehen ein",
        ),
        *("vous consultez", "está viendo", "stai visual", "u bekijkt"),
        *openings(PHRASES),
        *(
            "printed",
            "archived",
            "saved",
            "captured",
            "retrieved",
            "url:",
            "link:",
            "permalink:",
            "wayback machine",
            " old",
            "digitized",
            "digitised",
            "digitization",
            "digitisation",
            "as they originally",
            "exclusive benefit",
            "archive of",
            "archives of",
            "has been updated",
            "was updated",
            "was last",
            "has been corrected",
            "was amended",
            "was corrected",
            "was modified",
            "been amended",
            "was edited",
        ),
    ),
    confidence=0.92,
    source="Print views and archives of newspapers",
    bad=(
        "The dam held through the night.\n⟦You are reading a text-only copy.⟧",
        "⟦An official website of the Ostrel government⟧\nThe dam held through the night.\n⟦This article appears in the "
        "May 2024 issue⟧",
        "⟦This article is more than 3 years old⟧\nThe dam held through the night, and the villages below it slept.",
        "The dam held through the night.\n⟦This article was printed from https://example.com/dam⟧\n⟦URL: "
        "https://example.com/dam⟧",
    ),
    good=(
        "The map was printed from a plate that is more than 300 years old.",
        "This story is old, and everybody tells it in another way.",
        "The letter has been archived at the town hall since 1931.",
    ),
)
def copy_notice(document: Document, places: tuple[int, ...]) -> Iterator[Span]:
    """Notice of what kind of copy this is.

    The page says that it is a print, an old article or a copy in an archive. That helps to judge it, and is not its
    text.
    """
    yield from phrase_lines(document, places, PHRASES, VARIABLE)

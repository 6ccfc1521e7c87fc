"""The frame of a press release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import core, known, openings, stripped

PHRASES = known(
    "for immediate release / for release / press release / news release / media release / press contact / "
    "press contacts / media contact / media contacts / media enquiries / media inquiries / press enquiries / "
    "press inquiries / notes to editors / note to editors / ends / pressekontakt / pressemitteilung / contact presse / "
    "contacts presse / communiqué de presse / contacto de prensa / nota de prensa / comunicado de prensa / "
    "contatto stampa / comunicato stampa / contato para imprensa",
    "news provided by / contact data / contacts / media contacts: / investor relations contact / "
    "investor contact / investor contacts / investor relations / business wire / $cashtags / "
    "smart multimedia gallery / social media profiles / safe harbor statement / safe harbour statement / "
    "forward-looking statements / cautionary note regarding forward-looking statements / view original content / "
    "view source version / legal disclaimer / email us here / send a release / submit your press release / "
    "visit us on social media / distributed by ein presswire / ein presswire / photo / hi-res image / "
    "modal title / more press release views with / "
    "attachment / attachments / -end- / end of release",
)
LABEL = pattern(
    r"(?:media|press|news|investor|public relations) (?:relations )?(?:contacts?|enquiries"
    r"|inquiries)(?: ?[:–—-] ?.{0,120})?"
    r"|for (?:more|further|media|press) (?:information|details|enquiries|inquiries),? (?:please )?(?:contact|visit|call"
    r"|email)\b.{0,160}"
    r"|embargoed (?:until|for)\b.{0,60}|for immediate release\b.{0,40}"
    r"|view (?:the )?(?:source|original) version on\b.{0,80}"
    r"|(?:cision|source) ?(?:view original content)?.{0,20}\bpr ?newswire\b.{0,80}"
    r"|source ?:? (?:[\w&.,'-]+ ){0,6}(?:inc|ltd|limited|llc|corp|corporation|plc|gmbh|ag|group|company|co|holdings"
    r"|university|s\.a|association|institute|foundation)\.?"
    r"|(?:\w+ \d{1,2}, \d{4} .{3,24} ?\| ?)source ?: ?.{2,80}|view original content ?:? ?.{0,120}"
    r"|to view the source version of this\b.{0,160}"
    r"|(?:photo|logo|video|image|multimedia|infographic) ?[-–—:] ?https?://\S+"
    r"|an? (?:photo|video|pdf|infographic|image|audio|media snippet|document)s? accompanying this (?:announcement"
    r"|release)\b.{0,200}"
    r"|photos accompanying this\b.{0,160}|this announcement is distributed by\b.{0,160}"
    r"|(?:press contact|media) ?: ?.{0,100}@\S+|neither .{2,120} accepts responsibility for\b.{0,200}"
    r"|the issuer is solely responsible\b.{0,120}"
    r"|(?:the )?company (?:undertakes|assumes|disclaims)\b.{0,120}\b(?:obligation|update)\b.{0,160}"
    r"|statements in this (?:press )?release\b.{0,300}|actual results (?:may|could|might) differ\b.{0,300}"
    r"|distributed by (?:ein presswire|globe ?newswire|pr newswire|business wire|newsfile|accesswire)\b.{0,60}"
    r"|there were \d+ press releases posted\b.{0,120}|for more details,? visit ?:? ?\S+|\(graphic: business wire\)"
    r"|more news from .{2,60}|the above press release\b.{0,240}|.{2,40} provides this news content\b.{0,400}"
    r"|\w+ \d{1,2}, \d{4} \d{1,2}:\d\d(?: [ap]m)? (?:et|eastern|est|edt|pt|gmt|utc)\b.{0,30}(?:\| ?source.{0,80})?"
    # elsewhere
    r"|news provided by .{2,80}|contacts? [\w .'-]{4,40}, (?:vp|vice president|director|head|manager|chief|press"
    r"|media|communications)\b.{0,60}|for (?:press |media |all )?enquiries ?: ?.{4,160}|for (?:more|further) "
    r"information,? please contact ?:?|safe harbor statement under\b.{0,100}|(?:release|press release"
    r"|news release) (?:number|no\.?|id) ?:? ?[\w/-]{3,20}|check against delivery|posted on ?: ?.{6,40} by pib "
    r".{2,30}|this press release has been translated\b.{0,120}|presskontakt ?:?.{0,120}|(?:kontakt presse"
    r"|yhteyshenkilö|kontaktperson(?:er)?|sajtókapcsolat|kontakt pro média|kontakt dla mediów"
    r"|контакт\w* для (?:преси|прессы|змі|сми)|media-?kontakt|perscontact|persinformatie|noot voor de redactie)(?: "
    r"?[:：] ?.{4,120})"
)
CONTACT = pattern(  # an address, a number, a name or a firm alone on its line
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:tel|phone|t|m|mobile|fax|e|email|e-mail"
    r"|web)?[.:]? ?\+?\(?\d(?:[() .-]{0,3}\d){6,14}"
    r"|(?:www\.|https?://)\S+"
    r"|(?:(?:email|e-mail|web|website)[.:]? ?)\S+"
)
NAMED = pattern(r"[^\W\d_][\w.'’&-]*(?:[ ,]{1,3}[^\W\d_][\w.'’&-]*){0,6}")
ABOUT = pattern(r"about (?:the )?[^\W\d_][^.!?]{1,60}")
BOAST = pattern(
    r"\b(?:is (?:a|an|the|one of) .{0,80}\b(?:leader|leading|provider|company|organi[sz]ation|global|platform|firm"
    r"|association|charity|maker|manufacturer|developer|supplier)\b"
    r"|headquartered in|for more information|visit (?:us at )?(?:www|http)|follow us|www\.|learn more at"
    r"|founded in \d{4})"
)
END_MARK = pattern(r"(?:#{2,5}|# # #|\* \* \*|-?30-?|- ?ends? ?-|\*{3,5})")
CONTACT_LINES = 6  # that may follow the label


@rule(
    "BP129",
    severity="error",
    words=(
        "news contact",
        "news inquiries",
        "version on",
        "media:",
        "http",
        "m est",
        "m et",
        "eastern",
        " edt",
        " utc",
        " gmt",
        *(
            "for enquiries",
            "for press",
            "for all enquiries",
            "please contact",
            "safe harbor",
            "release number",
        ),
        *(
            "release no",
            "release id",
            "check against",
            "by pib",
            "been translated",
            "presskontakt",
        ),
        *(
            "yhteyshenkilö",
            "kontaktperson",
            "sajtókapcsolat",
            "pro média",
            "dla mediów",
            "для преси",
        ),
        *(
            "для прессы",
            "для змі",
            "для сми",
            "mediekontakt",
            "perscontact",
            "persinformatie",
            "noot voor",
        ),
        *(
            "kontakt presse",
            "contacts ",
        ),
        *(
            "source ",
            "source:",
            "original content",
            "source version",
            "accompanying this",
            "distributed by",
            "accepts responsibility",
            "solely responsible",
            "undertakes",
            "assumes",
            "disclaims",
            "statements in this",
            "actual results",
            "press releases posted",
            "for more details",
            "graphic: business",
            "more news from",
            "above press release",
            "news provided",
            "contact data",
            "contacts",
            "investor",
            "cashtags",
            "social media profiles",
            "attachment",
            "news content",
        ),
        *openings(PHRASES),
        *(
            "media contact",
            "press contact",
            "media relations",
            "for more information",
            "for further information",
            *(f"for {who} {what}" for who in ("media", "press") for what in ("information", "enquiries", "inquiries")),
            "embargoed",
        ),
        *("newswire", "businesswire", "business wire", "about ", "for immediate"),
    ),
    confidence=0.9,
    source="Press releases that sites print as news",
    bad=(
        "Veridian will open its plant in March.\n\n⟦For further information, please contact:⟧\n⟦Joanna "
        "Reyes⟧\n⟦press@example.com⟧",
        "Veridian will open its plant in March.\n\n⟦SOURCE Veridian Ltd.⟧\n⟦View original content: "
        "https://example.com/plant⟧",
        "⟦FOR IMMEDIATE RELEASE⟧\n\nVeridian opens plant\n\nVeridian will open its plant in March, the company "
        "announced today.\n\n⟦Media Contact:⟧\n⟦Joanna Reyes⟧\n⟦press@example.com⟧\n⟦(615) 555-0177⟧\n\n⟦About "
        "Veridian⟧\n⟦Veridian is a global leader in automation. For more information, visit www.example.com.⟧\n⟦###⟧",
        "The museum opens on Sunday at ten, and entry is free for all who live in the town.\n\n⟦Notes to editors⟧\n1. "
        "The museum was built in 1931.",
    ),
    good=(
        "About the house\n\nThe house was built in 1931 and stood empty for years before the town bought it.",
        "The press release said that the plant would open in March.",
        "Media contacts were few that summer, and nobody asked.",
        "For more information, contact the harbour office or read the signs on the pier.\n\nThe ferry leaves at noon.",
    ),
)
def press_release_frame(document: Document) -> Iterator[Span]:
    """Frame of a press release.

    Whom to call, who sends it and where it ends: the sender's words about the sender, printed with the rest.
    """
    lines = document.filled_lines
    said = [core(document, line) for line in lines]
    framed = [number for number, line in enumerate(said) if line in PHRASES or LABEL.fullmatch(line)]
    found = set(framed)
    for number in framed:
        found |= set(_contacts(lines, said, number))
    for number in range(len(lines) - 1):
        if ABOUT.fullmatch(said[number]) and BOAST.search(said[number + 1]) and _own(said, number):
            found |= {number, number + 1}
    if len(found) > 1 or any(said[number].startswith(STRONG) for number in found):
        found |= {
            number for number, line in enumerate(lines) if number and END_MARK.fullmatch(line.text.strip().lower())
        }
        yield from (stripped(lines[number]) for number in sorted(found))


STRONG = (
    "news provided by",
    "for further information, please contact",
    "for media enquiries",
    "for media inquiries",
    "for enquiries:",
    "for press enquiries",
    "contacts ",
    "source:",
    "source ",
    "pressekontakt",
    "presskontakt",
    "pressekontakt",
    "contact presse",
    "contacto de prensa",
    "contatto stampa",
    "nota a los editores",
    "notes aux rédacteurs",
    "check against delivery",
    "release number",
    "for immediate release",
    "media contact",
    "press contact",
    "notes to editors",
    "note to editors",
    "view source version",
)


def _own(said: Sequence[str], number: int) -> bool:
    """Whether the paragraph under "About X" begins with X."""
    name = said[number].removeprefix("about ").removeprefix("the ").split()[0]
    return name in said[number + 1].split(",")[0].split()[:6]


def _contacts(lines: Sequence[Line], said: Sequence[str], label: int) -> Iterator[int]:
    """The lines under a label that are names, addresses and numbers, up to the last address or number."""
    last, number = label, label + 1
    while number < len(lines) and number <= label + CONTACT_LINES:
        if CONTACT.fullmatch(said[number]):
            last = number
        elif not NAMED.fullmatch(said[number]):
            break
        number += 1
    yield from range(label + 1, last + 1)

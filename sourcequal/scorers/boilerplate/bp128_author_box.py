"""The box about the author."""

from __future__ import annotations

from collections.abc import Iterator

from sourcequal.document import Document, Line
from sourcequal.finding import Span
from sourcequal.rule import pattern, rule
from sourcequal.scorers.boilerplate.phrases import SMALL, core, is_prose, stripped

NAME = r"(?:[^\W\d_][\w.'’-]+ ){1,4}?"
WORK = (
    r"(?:reporter|journalist|writer|editor|correspondent|columnist|author|blogger|contributor|producer|photographer"
    r"|freelancer|intern"
    r"|news editor|staff writer|fellow)"
)
BOX = pattern(
    # Rahul is a reporter who covers climate tech; Gemma Ackroyd has been covering council news since 2019
    rf"(?:about the author ?:? ?)?{NAME}(?:is|was|has been|works as) (?:(?:an?|our"
    rf"|the) )?(?:[\w'’-]+ ){{0,6}}{WORK}\b.{{0,700}}"
    rf"|{NAME}(?:covers|writes about|reports on|has been covering|has covered|writes for|edits) .{{10,700}}"
)
#: A line that says what it is: About the author: Casey has tested gadgets since 2004.
LABELLED = pattern(
    r"(?:about the (?:author|writer|reporter)s?|über (?:den autor|die autorin|die autoren)|zur person"
    r"|à propos de l['’]auteure?|sobre (?:el autor|la autora|o autor|a autora)|sull['’]autor[ei]|sull['’]autrice"
    r"|over de auteur|o autor(?:ze|ce)|об авторе|про автор[ак]\w*) ?[:–—|-] ?\S.{20,700}"
)
CONTACT = pattern(
    r"[\w.+-]+@[\w-]+\.[a-z]{2,}|\bfollow (?:him|her|them|\w+) (?:on|at)\b"
    r"|\b(?:reach|contact|email|e-mail) (?:him|her|them|\w+) at\b|\bcan be (?:reached|contacted|found|followed)\b"
    r"|@\w{3,}|\b(?:on|via) (?:twitter|x|linkedin|instagram|bluesky|mastodon)\b"
    r"|\bsend (?:him|her|them|your) (?:tips|comments)\b|\bgot a (?:tip|story)\b|\btips\?"
    r"|\b(?:reach|contact) (?:him|her|them) (?:on|via) \w+"
)
AT_LEISURE = pattern(
    r"\bwhen (?:he|she|they)(?:'s|’s|'re|’re| is| are)? ?(?:not|isn't|aren't|isn’t|aren’t)\b"
    r"|\bin (?:his|her|their) (?:spare|free) time\b"
    r"|\b(?:he|she|they) (?:previously|formerly) (?:worked|wrote|reported|covered)\b"
    r"|\b(?:holds|has) an? (?:\w+ ){0,2}(?:degree|ba|ma|msc|bachelor|master)\b"
    r"|\b(?:joined|writes for) (?:the )?[\w ]{3,40} in \d{4}\b"
    r"|\b(?:prior to|before) joining (?:the|us|our)\b|\bhas been (?:writing|covering)\b"
)
# "Ada is a cat person and a maker of maps": a first name that the article never says, and what one is or does.
SELF = pattern(
    r"([A-ZÀ-Þ][a-zß-ÿ'’-]{2,14})( [A-ZÀ-Þ][\w'’-]+)? (?:is (?:an?|our|the (?:author|editor|founder|host))|has been"
    r"|writes"
    r"|covers|edits|blogs|tweets|reports (?:on|for|from)|lives (?:in|with|near)|loves|enjoys|spends|divides|ist"
    r"|schreibt|lebt|est|écrit|vit"
    r"|es|escribe|vive|é|escreve|scrive|schrijft|woont|pisze|mieszka) \S.{8,300}"
)
TRADE = pattern(
    r"\b(?:writer|journalist|reporter|editor (?:at|of|for)|blogger|storytell\w+|columnist|photographer|poet"
    r"|freelanc\w+|novelist|essayist"
    r"|copywriter|nerd|geek|enthusiast|aficionado|lover|junkie|addict|fan of|mum|mom|dad|foodie|traveller|traveler"
    r"|wander\w+"
    r"|writing|reporting|covering|blogging|reviewing|testing|breaking|shooting|filming|journalistin|autorin"
    r"|redakteur\w*|schreibt"
    r"|écrit|journaliste|auteure?|autrice|periodista|escritora?|escribe|jornalista|escreve|giornalista|scrive|schrijft"
    r"|dziennik\w+)\b"
)
#: What such a box says of a writer whom the article does not name: "is a freelance writer based in Leeds".
OF_A_WRITER = pattern(
    r"\b(?:is|was|are) (?:(?:an?|our|the|one of our) )?(?:[\w'’-]+ ){0,5}?"
    r"(?:writer|journalist|reporter|correspondent|columnist|editor|blogger|photographer|novelist|poet|essayist"
    r"|broadcaster|professor|lecturer|fellow|historian|economist|researcher)\b.{0,120}\b"
    r"(?:based in|who (?:covers|writes|lives|reports|specialises|specializes)|lives in|(?:the )?author of"
    r"|(?:latest|new) (?:book|novel)|book .{3,60} is (?:out|published)|covering|writing (?:about|on)"
    r"|writes (?:about|for|on)|for (?:the|this) (?:paper|site|magazine))\b"
)
#: The writer of this, without a name, and the subject of such a line in other languages.
WRITER = (
    r"(?:the (?:author|writer|reviewer|columnist)|(?:der|die) autor(?:in)?|l['’]auteure?|l['’]autrice|(?:el|la) autora?"
    r"|[oa] autora?|l['’]autore|de (?:auteur|schrijver|schrijfster)|autor(?:ka)?|автор)"
)
THIS_WRITER = pattern(
    rf"{WRITER} (?:is|was|has (?!asked|called|urged|found|shown|said)|lives|works|teaches|serves|declares"
    r"|reports no|owns|ist|hat|lebt|lehrt|arbeitet|est|vit|travaille|enseigne|es|vive|trabaja|é|mora|trabalha|è|insegna"
    r"|lavora|woont|werkt|doceert|jest|mieszka|pracuje)\b.{8,400}|the authors (?:declare|report) no .{5,200}"
)
BY_WRITER = pattern(
    r"\b(?:authors?|writers?|reviewers?|columnists?|autor\w*|auteur\w*|autrice|schrijv\w+|schrijfster|автор\w*)\b"
)
TOLD = pattern(r"\b(?:says|said|told|tells|was|were|had|killed|captured)\b")
HEAD_LINES = 8  # filled lines at the top among which a byline stands
SELF_LINES = 6  # filled lines at the end among which such a line stands
SELF_CHARS = 260
LAST_LINES = 14  # filled lines at the end among which such a box stands
LONGEST_CHARS = 800


@rule(
    "BP128",
    severity="error",
    words=(
        "reporter",
        "journalist",
        "writer",
        "editor",
        "correspondent",
        "columnist",
        "author",
        *("blogger", "contributor", "cover", "storytell", "photographer", "poet", "freelanc", "novelist", "essayist"),
        *(
            "nerd",
            "geek",
            "enthusiast",
            "aficionado",
            "lover",
            "junkie",
            "addict",
            "fan of",
            " mum",
            " mom",
            " dad",
            "foodie",
        ),
        *(
            "travel",
            "wander",
            "writing",
            "reporting",
            "blogging",
            "reviewing",
            "testing",
            "breaking",
            "shooting",
            "filming",
        ),
        *(
            "autorin",
            "redakteur",
            "schreibt",
            "écrit",
            "auteur",
            "autrice",
            "periodista",
            "escrit",
            "escri",
            "jornalista",
        ),
        *("escreve", "giornalista", "scrive", "schrijft", "dziennik"),
        *("autor", "schrijver", "автор", "reviewer", "broadcaster", "professor", "lecturer", "historian", "economist"),
        *("fellow", "researcher"),
    ),
    confidence=0.88,
    source="Author boxes under articles, which extractors keep because they are prose",
    bad=(
        "The tax was raised by two votes on Monday, and the shops must add it from May, the council said.\n⟦Ottilie is "
        "a map nerd "
        "and a writer of long letters.⟧",
        "The tax was raised by two votes on Monday, and the shops must add it from May, the council said.\n\n⟦Lena "
        "Holt is a freelance writer based in Sund.⟧\n⟦The author was paid for this piece by the shops.⟧",
        "The tax was raised by two votes on Monday, and the shops must add it from May, the council said.\n\n⟦Marcus "
        "Bell covers city government for the Ledger. Reach him at mbell@example.com.⟧",
        "The tax was raised by two votes on Monday, and the shops must add it from May, the council said.\n⟦Rahul is a "
        "reporter who covers climate tech. When he isn't writing he can be found chasing buses.⟧",
    ),
    good=(
        "Ottilie raised the tax by two votes on Monday, and the shops must add it from May, the council "
        "said.\n\nOttilie is a map "
        "nerd and a writer of long letters.",
        "The tax was raised by two votes on Monday, and the shops must add it from May, the council said. The author "
        "of the bill wept.\n\nThe author is a farmer, and has four goats.",
        "The tax was raised by two votes on Monday, and the shops must add it from May, the council said.\n\nMarcus "
        "Bell is a reporter who was jailed in 2019 for refusing to name the source of a story on the tax.",
        "Marcus Bell covers city government for the Ledger, and he said that he had been followed home. His paper has "
        "asked the police for help.\n\nThe police said that they knew of no threat to him.",
    ),
)
def author_box(document: Document) -> Iterator[Span]:
    """Box about the author.

    A line or two at the end that say who wrote this, what else the writer does and how to reach the writer. An article
    about a journalist speaks of one, too, so the box must say how to write to its author, or what the author does at
    leisure and did before.
    """
    for line in document.filled_lines[-LAST_LINES:]:
        if len(line.text) <= LONGEST_CHARS and _is_box(document, line):
            yield stripped(line)
    for line in document.filled_lines[1:][-SELF_LINES:]:
        own = len(line.text) <= SELF_CHARS and (_is_self(document, line) or _is_of_this_writer(document, line))
        if own and not _is_box(document, line):
            yield stripped(line)


def _is_box(document: Document, line: Line) -> bool:
    said = core(document, line)
    quoted = any(line.start <= start < line.end for start, _ in document.quotations)
    boxed = LABELLED.fullmatch(said) or (BOX.fullmatch(said) and (CONTACT.search(said) or AT_LEISURE.search(said)))
    return not quoted and bool(boxed)


def _is_self(document: Document, line: Line) -> bool:
    """Whether a line below the article says who somebody is whom the running text does not name.

    By the first name alone, or by a name that a byline has: the last paragraph may bring in somebody new, too.
    """
    said = SELF.fullmatch(line.text.strip())
    if (
        not said
        or said[1].lower() in SMALL
        or TOLD.search(said[0])
        or not TRADE.search(said[0].lower())
        or document.in_quotation(line.start, line.end)
    ):
        return False
    others = [other for other in document.filled_lines if other is not line]
    signed = any(f"{said[1]}{said[2]}" in other.text for other in others[:HEAD_LINES] if not is_prose(other))
    known = signed or not said[2] or OF_A_WRITER.search(said[0].lower())
    return bool(known) and not any(is_prose(other) and said[1] in other.text for other in others)


def _is_of_this_writer(document: Document, line: Line) -> bool:
    """Whether a line speaks of "the author", and the text above it of none."""
    if not THIS_WRITER.fullmatch(core(document, line)) or document.in_quotation(line.start, line.end):
        return False
    others = (other for other in document.filled_lines if other is not line and is_prose(other))
    return not any(BY_WRITER.search(document.folded, other.start, other.end) for other in others)

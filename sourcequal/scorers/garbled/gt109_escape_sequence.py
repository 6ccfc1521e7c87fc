"""GT109: characters shown as the code that a program writes for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import unescape
from sys import maxunicode
from urllib.parse import unquote_to_bytes

from sourcequal.document import Document
from sourcequal.rule import Match, pattern, rule

NAMES = "[lr][sd]quo|[lr]aquo|[mn]dash|hellip|nbsp|quot|apos"
ESCAPE = pattern(
    r"(?:\\u[0-9a-fA-F]{4})+"  # JSON, JavaScript
    r"|<U\+[0-9A-Fa-f]{4,6}>"  # R
    r"|(?:\\x[89a-fA-F][0-9a-fA-F]){1,12}"  # Python's bytes
    r"|(?:\\[23][0-7]{2}){2,12}"  # C, octal
    r"|(?:=[89A-F][0-9A-F]){2,12}|(?<=[a-z])=9[1-7](?=[a-z])"  # quoted-printable mail
    r"|(?<=[\w.,!?;: \"'(>])(?:%[89A-F][0-9A-F]){2,12}"  # addresses
    r"|(?<=[a-z,.!? ])u20(?:1[3489cdCD]|26)(?=[\W_]|[a-zA-Z])"  # u2019: the stroke before it was lost
    r"|(?<!&)#(?:39|160|8211|8212|8216|8217|8220|8221|8230);"  # #8217; without its ampersand
    rf"|(?<=[\s\w.,!?(])(?<![&\w])(?:{NAMES});|(?<=[a-z.,!?])(?:[lr][sd]quo|[mn]dash);"  # rsquo; without it
    rf"|&(?:{NAMES}|amp|#\d{{2,4}})(?![;\w=])"  # &rsquo without its semicolon
    rf"|& (?:{NAMES}|amp|#\d{{2,4}});"  # & quot;
    r"|\\[\"'](?=[\w\s.,!?])|(?<=[.!?\"”])\\[nrt](?=[A-Z\\\"“]|$)"  # \" and \n of program text
)
ADDRESS = pattern(r"(?:www\.|\S/)\S*$")  # what stands before an escape that belongs to an address
LOOK_BACK_CHARS = 200
REACH_CHARS, LONGEST_CHARS = 8, 80  # of an escape before and after its first sign
ESCAPED = {"\\n": "\n", "\\r": "\n", "\\t": "\t", '\\"': '"', "\\'": "'"}


@rule(
    "GT109",
    severity="warning",
    words=(
        *("\\u", "\\x", "\\2", "\\3", '\\"', "\\'", "\\n", "\\r", "\\t", "u201", "u2026", "<u+"),
        *("=8", "=9", "=a", "=b", "=c", "=d", "=e", "=f", "%8", "%9", "%c", "%e", "#39;", "#160;", "#82"),
        *("quo;", "dash;", "hellip;", "nbsp;", "quot;", "apos;", "&", "aquo;"),
    ),
    confidence=0.93,
    source="quoted-printable (RFC 2045), JSON (RFC 8259), HTML character references",
    bad=(
        "It wasn⟦\\u2019⟧t the mill, they said, and it wasn⟦=E2=80=99⟧t the dam.",
        "The miller⟦<U+2019>⟧s wheel stands still.",
        "She called it ⟦& quot;⟧a day off⟦& quot;⟧ and the others weren⟦#8217;⟧t pleased ⟦&ndash⟧ at all.",
        'The mill is shut.⟦\\n⟧The dam holds, ⟦\\"⟧for now⟦\\"⟧, he said.',
    ),
    good=(
        "See example.org/wiki/R%C3%B6stel, https://example.org/caf%C3%A9?a=E9 and C:\\users\\new for x=9 and y=80.",
        "In JSON strings the sign is written \\u2019. AT&T and Marks & Spencer agree.",
    ),
)
def escape_sequence(document: Document, places: tuple[int, ...]) -> Iterator[Match]:
    """Character shown as a program's code for it.

    Mail, addresses, JSON and HTML each have a way to write a quotation mark or a dash in plain letters; here nobody
    turned it back.
    """
    text = document.text
    near = [(max(0, place - REACH_CHARS), min(len(text), place + LONGEST_CHARS)) for place in places]
    found = {
        match.start(): match
        for start, end in near
        for match in ESCAPE.finditer(text, start, end)
        if match.end() < end or end == len(text)  # else the stretch cut off what must not follow
    }
    if not found or document.about_code:
        return
    last = 0
    for start, match in sorted(found.items()):
        addressed = ADDRESS.search(text, max(0, start - LOOK_BACK_CHARS), start)
        if start >= last and not addressed and not document.in_code(*match.span()):
            yield Match(*match.span(), replacement=_meant(match[0]))
            last = match.end()


def _meant(escape: str) -> str | None:
    """The characters behind an escape, where they are certain."""
    if escape in ESCAPED:
        return ESCAPED[escape]
    if escape[0] in "=%":
        return _decoded(unquote_to_bytes(escape.replace("=", "%")))
    if escape[0] == "\\":
        return _from_program(escape)
    if escape.startswith("<"):
        code = int(escape[3:-1], 16)
        return chr(code) if code <= maxunicode and chr(code).isprintable() else None
    if escape.startswith("u20"):
        return chr(int(escape[1:5], 16))
    shown = unescape("&" + escape.lstrip("& ").rstrip(";") + ";")
    return shown if len(shown) == 1 else None


def _from_program(escape: str) -> str | None:
    if escape[1] == "u":
        units = b"".join(int(unit, 16).to_bytes(2, "big") for unit in escape.split("\\u")[1:])
        return _tried(lambda: units.decode("utf-16-be"))
    base = 16 if escape[1] == "x" else 8
    return _decoded(bytes(int(part.lstrip("x"), base) for part in escape.split("\\")[1:]))


def _decoded(data: bytes) -> str | None:
    """UTF-8, else Windows-1252."""
    return _tried(lambda: data.decode("utf-8")) or _tried(lambda: data.decode("cp1252"))


def _tried(decode: Callable[[], str]) -> str | None:
    try:
        shown = decode()
    except UnicodeDecodeError:
        return None
    return shown if shown.isprintable() or shown == "\u00a0" else None

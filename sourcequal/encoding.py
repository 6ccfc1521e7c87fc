"""Which encoding bytes are in, decided so that a wrong guess is rarer than a refusal.

The only import of charset-normalizer, which happens only for bytes that are neither UTF-8 nor marked as anything else.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn
from unicodedata import category

from sourcequal.errors import UnreadableSource

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

MAX_NUL_SHARE = 0.001  # of the bytes: a stray NUL is damage in a text, more of them are another kind of file
MAX_CONTROL_SHARE = 0.02  # of the characters: control codes other than blanks
DAMAGE_RATIO = 4  # valid UTF-8 sequences for each invalid one, from which the file is UTF-8 with damage in it
UTF16_NUL_SHARE = 0.4  # of every second byte: Latin letters in UTF-16 have a NUL each

META_CHARSET = re.compile(
    rb"(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
META_BYTES = 4096  # a page names its encoding near its beginning
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")  # what valid UTF-8 has beyond ASCII, near enough to count it
# Dashes, marks of quotation and accented Latin letters in UTF-8: no table of single bytes spells what anybody writes
# with these, so that one tells more than several other pairs.
CERTAIN = re.compile(rb"\xe2\x80[\x90-\xaf]|[\xc3-\xc5][\x80-\xbf]")
ESCAPED = (  # encodings of seven bits, by the escapes that begin them: as UTF-8 they would be valid
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"\x1b\$[@B(]"), "iso2022_jp_2"),
)

BOM = "\ufeff"  # the byte order mark, decoded
BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MARK_BYTES = 4  # of the longest mark
# Where the bytes of a signature are all letters, enough follows them that no text begins so.
SIGNATURES: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"%PDF-\d\.\d"), "a PDF; extract its text first (for example with pdftotext)"),
    (re.compile(rb"PK\x03\x04"), "a ZIP archive or an Office document; unpack it or save it as text first"),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "an old Office document; save it as text first"),
    (re.compile(rb"\x1f\x8b"), "compressed with gzip; unpack it first (gunzip)"),
    (re.compile(rb"\x28\xb5\x2f\xfd"), "compressed with Zstandard; unpack it first (unzstd)"),
    (re.compile(rb"BZh[1-9]1AY&SY"), "compressed with bzip2; unpack it first (bunzip2)"),
    (re.compile(rb"\{\\rtf\d?\s*[\\{]"), "an RTF document; save it as text first"),  # orders or groups follow
    (re.compile(rb"\x89PNG"), "a picture, not a text"),
    (re.compile(rb"\xff\xd8\xff"), "a picture, not a text"),
    (re.compile(rb"GIF8[79]a(?![ -~]{4})"), "a picture, not a text"),  # no picture is 8,000 wide and as high
    (re.compile(rb"SQLite format 3\x00"), "a database, not a text"),
    (re.compile(rb"\x7fELF"), "a program, not a text"),
)
# What browsers read where a page declares the key, as the Encoding Standard (https://encoding.spec.whatwg.org) has it:
# such pages are written in these larger sets, whose quotes and dashes are control characters in ISO 8859.
READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
# Encodings that pages and files are met in; where the detector finds several equally likely, one of these is it.
USUAL = frozenset(
    "cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 iso8859_2 iso8859_5 iso8859_7 iso8859_9 "
    "iso8859_15 latin_1 koi8_r koi8_u gb18030 gbk gb2312 big5 big5hkscs cp932 shift_jis euc_jp cp949 euc_kr "
    "tis_620".split()
)
OLD = ("cp437", "cp850", "cp852", "cp866", "mac_cyrillic", "mac_roman")  # of old systems: met, but seldom
MULTIBYTE_CODECS = frozenset(
    "gb18030 gbk gb2312 big5 big5hkscs cp932 shift_jis shift_jis_2004 euc_jp euc_jis_2004 cp949 euc_kr".split()
)
# The detector's measures of two encodings of one family differ by less on short texts; letters tell them apart.
CHAOS_MARGIN = 0.06
COHERENCE_MARGIN = 0.2
WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿß")
LETTERS: dict[str, frozenset[str]] = {
    "Croatian": frozenset("čćđšž"),
    "Czech": frozenset("áčďéěíňóřšťúůýž"),
    "Hungarian": frozenset("áéíóöőúüű"),
    "Latvian": frozenset("āčēģīķļņšūž"),
    "Lithuanian": frozenset("ąčęėįšųūž"),
    "Polish": frozenset("ąćęłńóśźż"),
    "Romanian": frozenset("ăâîșțşţ"),
    "Slovak": frozenset("áäčďéíĺľňóôŕšťúýž"),
    "Slovene": frozenset("čšž"),
    "Turkish": frozenset("âçğıîöşüû"),
}
MIN_COHERENCE = 0.1  # charset-normalizer's likeness to a language; a wrong guess among single-byte encodings has 0


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text in `data`, less a byte order mark; never a guess that may well be wrong.

    In order: a byte order mark, the escapes of ISO 2022, UTF-8, what an HTML page declares, UTF-16 by its NULs, and
    charset-normalizer's detection. Raises `UnreadableSource` for binary data and where the encoding is not certain
    enough.
    """
    for signature, kind in SIGNATURES:
        if signature.match(data):
            raise UnreadableSource(f"{name}: {kind}")
    text = _strictly(data, encoding, name) if encoding else _decoded(data, name)
    if len(CONTROL.findall(text)) > MAX_CONTROL_SHARE * len(text) + 1:
        raise UnreadableSource(f"{name}: binary data, not text; name a text or HTML file")
    return text


NOT_OF_FILES = frozenset({"unicode-escape", "raw-unicode-escape", "idna", "punycode", "utf-7"})  # of parts of texts


def is_encoding(name: str) -> bool:
    """Whether Python knows an encoding of that name that files are written in."""
    try:
        "".encode(name)
        return codecs.lookup(name).name not in NOT_OF_FILES
    except (LookupError, UnicodeError, ValueError):  # ValueError: a NUL in the name
        return False


def marked_encoding(data: bytes) -> str | None:
    """The encoding that a byte order mark names; None without one."""
    return next((encoding for mark, encoding in BOMS if data.startswith(mark)), None)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding).removeprefix(BOM)
    except UnicodeError as error:
        where = getattr(error, "start", 0)
        raise UnreadableSource(
            f"{name}: not {encoding} (byte {where}); leave out the encoding (--encoding or the setting) or name another"
        ) from None
    except LookupError:
        raise UnreadableSource(
            f"{name}: unknown encoding {encoding!r}; --encoding takes a name such as cp1252"
        ) from None


def _decoded(data: bytes, name: str) -> str:
    if marked := marked_encoding(data):
        return _marked(data, marked, name)
    for escape, encoding in ESCAPED:
        if escape.search(data):
            with suppress(UnicodeDecodeError):
                return data.decode(encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data) or _utf16(data) or _damaged_utf8(data) or _detected(data, name)
    if data.count(0) > MAX_NUL_SHARE * len(data) + 1:
        return _utf16(data) or _refuse_binary(name)
    return text


def _marked(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if encoding == "utf-8-sig":
            return data.decode(encoding, "replace")  # the damage shows as U+FFFD, which the rules point at
        raise UnreadableSource(f"{name}: damaged {encoding.upper()}; save it again as UTF-8") from None


def _declared(data: bytes) -> str | None:
    """The text in the encoding that an HTML page declares; UTF-8 was tried before.

    Bytes in which the declaration can be read are not UTF-16 or UTF-32, whatever it says.
    """
    declared = META_CHARSET.search(data[:META_BYTES])
    try:
        codec = codecs.lookup(declared[1].decode("ascii")).name if declared else "utf-16"
    except LookupError:
        return None
    if codec.startswith(("utf-16", "utf-32")):
        return None
    for encoding in (READ_AS.get(codec, codec), codec):
        try:
            return data.decode(encoding)
        except (UnicodeError, LookupError):  # some codecs raise the plain UnicodeError; some are for no text
            continue
    return None


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark, known by the NUL in every second byte of Latin text."""
    half = len(data) // 2
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if half and data[offset::2].count(0) > UTF16_NUL_SHARE * half > data[1 - offset :: 2].count(0):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 with some bytes broken, which show as U+FFFD; None where it was hardly UTF-8 to begin with."""
    text = data.decode("utf-8", "replace")
    if _is_cut(data):
        return text
    broken = text.count("\ufffd")
    whole = len(MULTIBYTE.findall(data)) + (DAMAGE_RATIO + 1) * len(CERTAIN.findall(data))
    return text if whole - broken > DAMAGE_RATIO * broken else None


def _is_cut(data: bytes) -> bool:
    """Whether nothing but the last character of UTF-8 is broken: a text that was cut at a number of bytes."""
    for cut in range(1, LONGEST_LEAD + 1):
        if cut <= len(data) and data[-cut] >= FIRST_LEAD:
            try:
                return not data[:-cut].decode("utf-8").isascii()
            except UnicodeDecodeError:
                return False
    return False


FIRST_LEAD, LONGEST_LEAD = 0xC2, 3  # the lowest byte that begins a character of several, and most of a broken one


def _detected(data: bytes, name: str) -> str:
    if data.count(0) > MAX_NUL_SHARE * len(data) + 1:
        _refuse_binary(name)
    from charset_normalizer import from_bytes

    matches = list(from_bytes(data, cp_isolation=[*USUAL, *OLD]))
    likely = [match for match in matches if _as_likely(match, matches[0])]
    chosen = max(likely, key=lambda match: (_fit(match), *_usual(match.encoding)), default=None)
    if chosen is None or (chosen.coherence < MIN_COHERENCE and chosen.encoding not in MULTIBYTE_CODECS):
        raise UnreadableSource(f"{name}: not UTF-8, and its encoding is unclear; save it as UTF-8 or give --encoding")
    return data.decode(chosen.encoding)


SIGNS = frozenset("‘’‚“”„–—…•«»‹›¿¡£€½¼¾²³×°§©®™")
INNER_SIGN = re.compile(r"(?<=[^\W\d_])[^\w\s’–—\x00-\x7f](?=[^\W\d_])|(?<=[^\W\d_])[²³¹¼½¾](?=[^\W\d_])")
SECOND_CHOICE = 0.99  # of the fit to letters of a language that the detector did not name


def _as_likely(match: CharsetMatch, best: CharsetMatch) -> bool:
    return match.chaos <= best.chaos + CHAOS_MARGIN and match.coherence >= best.coherence - COHERENCE_MARGIN


def _usual(encoding: str) -> tuple[bool, bool]:
    """What is preferred of equals: usual encodings, of these what Windows and so browsers take them for."""
    return encoding in USUAL, encoding.startswith("cp125")


def _fit(match: CharsetMatch) -> float:
    """The share of letters and signs beyond ASCII that the language is written with.

    Marks of typography and common signs fit every language, but within a word only the apostrophe and dashes: in a
    wrong table each is some letter with an accent, or the letter a sign. Where the detector names a language whose
    letters are not listed here, it is a western one, or else any: it takes short texts of all of them for English.
    """
    text = str(match).lower()
    beyond = [char for char in INNER_SIGN.sub("\ufffd", text) if char > "\x7f" and category(char)[0] in "LNSMP"]
    if not beyond:
        return 0.0
    alphabets = [LETTERS[match.language]] if match.language in LETTERS else [WESTERN, *LETTERS.values()]
    fits = [sum(char in alphabet or char in SIGNS for char in beyond) / len(beyond) for alphabet in alphabets]
    return max(fits[0], SECOND_CHOICE * max(fits))


def _refuse_binary(name: str) -> NoReturn:
    raise UnreadableSource(f"{name}: binary data (NUL bytes), not text; name a text or HTML file")

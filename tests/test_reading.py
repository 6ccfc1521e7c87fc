"""Reading: what becomes of bytes, and what is said of those that are no article."""

from __future__ import annotations

import codecs
import io
import os
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sourcequal.document import Document
from sourcequal.encoding import decode
from sourcequal.errors import UnreadableSource
from sourcequal.reading import Reading, expand, read_all

FRENCH = "Le maire de la ville a déclaré que les élèves de l’école étaient prêts à rentrer après l’été.\n"
RUSSIAN = "Мэр города заявил, что новая школа откроется осенью. Жители недовольны задержкой строительства.\n"
CHINESE = "市长表示，新学校将于秋季开学。居民对施工延误表示不满。\n"
JAPANESE = "市長は新しい学校が秋に開校すると述べた。住民は工事の遅れに不満を持っている。\n"
POLISH = "Burmistrz powiedział, że nowa szkoła zostanie otwarta jesienią. Mieszkańcy są niezadowoleni.\n"
GREEK = "Ο δήμαρχος δήλωσε ότι το νέο σχολείο θα ανοίξει το φθινόπωρο. Οι κάτοικοι είναι δυσαρεστημένοι.\n"
SPANISH = "El alcalde dijo que la nueva escuela abrirá en otoño. Los vecinos están descontentos este año.\n"
CZECH = "Starosta řekl, že nová škola se otevře na podzim. Obyvatelé jsou nespokojeni se zpožděním výstavby.\n"
TURKISH = "Belediye başkanı yeni okulun sonbaharda açılacağını söyledi. Sakinler gecikmeden memnun değil.\n"
GERMAN = "Der Bürgermeister sagte, die neue Schule werde im Herbst eröffnet. Die Anwohner ärgern sich.\n"
PAGE = (
    "<html><head><title>The bridge</title><meta property='article:published_time' content='2026-03-14'></head><body>"
    "<nav><a href='/'>Home</a></nav><article><h1>The bridge reopens</h1>"
    "<p>The harbour bridge reopened to traffic on Saturday after eleven weeks of repairs, the council said.</p>"
    "<p>Engineers replaced the bearings and resurfaced the roadway while ferries carried the buses across.</p>"
    "</article></body></html>"
)


def written(folder: Path, name: str, data: bytes | str) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(path)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN * 5, "koi8-r"),
        (CHINESE, "gb18030"),
        (CHINESE, "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso2022_jp"),
        ("시장은 새 학교가 가을에 문을 연다고 말했다.\n", "iso2022_kr"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (GREEK, "cp1253"),
        (GERMAN, "latin-1"),
        (SPANISH, "cp1252"),
        (CZECH, "cp1250"),
        (TURKISH, "cp1254"),
        (FRENCH, "utf-8"),
        (CHINESE, "utf-16"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
        (FRENCH, "utf-32"),
        (RUSSIAN, "utf-8-sig"),
    ],
)
def test_encodings_are_recognised(text: str, encoding: str) -> None:
    kept = text.encode(encoding, "ignore").decode(encoding)  # Big5 lacks some signs of the simplified script
    assert decode(kept.encode(encoding), "file") == kept


KEPT_EXACTLY = {
    "crlf": "One line.\r\nAnother.\r\n",
    "old Mac newlines": "One line.\rAnother.",
    "a stray NUL": "The mayor said that \0 it would be " + "open again in the spring. " * 50,
    "line separators": "One line.\u2028Another.\x85A third.",
    "a mark inside": "One\ufeff line.",
    "no newline at the end": "One line.",
    "blanks around": "\n\n  One line.  \n\n",
}


@pytest.mark.parametrize("text", KEPT_EXACTLY.values(), ids=KEPT_EXACTLY.keys())
def test_the_text_is_kept_exactly(text: str, tmp_path: Path) -> None:
    document = Reading().read(written(tmp_path, "article.txt", text))
    assert document.text == text


@pytest.mark.parametrize(
    "text",
    [
        "BZhang Wei said so, and BZh9 is no word.",
        "GIF8 is a format, or half of one.",
        "GIF89a is a format of pictures.",
        "%PDF- is how such files begin.",
        "{\\rtf is how such files begin.",
    ],
)
def test_a_text_that_begins_as_other_files_do_is_a_text(text: str) -> None:
    assert decode(text.encode(), "file") == text


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the town’s quay isn’t safe. The council’s report is due in May, and it will be public.\n",
        "A ticket costs £5 and the price rose… The bridge is shut, and nobody knows when it will be opened.\n",
        "Sift ½ cup of flour into the bowl, add the sugar, and stir until the dough no longer sticks to the spoon.\n",
    ],
)
def test_plain_english_with_a_few_marks_is_windows_1252(text: str) -> None:
    assert decode(text.encode("cp1252"), "file") == text


def test_damaged_utf8_shows_its_damage() -> None:
    assert decode((GERMAN * 3).encode() + b"\xff and more", "file") == GERMAN * 3 + "\ufffd and more"


REFUSED = {
    "empty": (b"", "the file is empty"),
    "blank": (b" \n\t\n", "the file is empty"),
    "only a mark": (codecs.BOM_UTF8, "the file is empty"),
    "PDF": (b"%PDF-1.7\n...", "a PDF"),
    "Office": (b"PK\x03\x04....", "an Office document"),
    "gzip": (b"\x1f\x8b\x08\x00", "compressed with gzip"),
    "bzip2": (b"BZh91AY&SY\x1a\x0b", "compressed with bzip2"),
    "RTF": (b"{\\rtf1\\ansi A line.}", "an RTF document"),
    "picture": (b"\x89PNG\r\n", "a picture"),
    "GIF": (b"GIF89a \x00 \x00\xf7", "a picture"),
    "NULs": (bytes(range(256)) * 20, "binary data"),
    "controls": (b"abc\x01\x02\x03\x04\x05" * 20, "binary data"),
    "no encoding": (bytes([0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFE, 0xFF]) * 30, "its encoding is unclear"),
    "cut UTF-16": (codecs.BOM_UTF16_LE + b"a\x00b", "damaged UTF-16"),
    "bare page": (b"<html><body><script>1</script></body></html>", "no article text in the HTML"),
    "deep page": (b"<html>" + b"<div>" * 300 + b"<p>A mill.</p>", "over 255 elements within each other"),
    "large": (b"word " * 30_000, "over the limit of 0.1 MB; split it or raise --max-mb"),
}


@pytest.mark.parametrize(("data", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_article_is_refused_in_one_clear_line(data: bytes, said: str, tmp_path: Path) -> None:
    name = written(tmp_path, "file.txt", data)
    with pytest.raises(UnreadableSource) as error:
        Reading(max_mb=0.1).read(name)
    assert str(error.value).startswith(f"{name}: ")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", ["page.html", "page.HTM", "page.txt", "page"])
def test_html_is_known_by_its_ending_or_its_beginning(name: str, tmp_path: Path) -> None:
    document = Reading().read(written(tmp_path, name, f"\n <!-- saved -->\n<!DOCTYPE html>{PAGE}"))
    assert document.page is not None
    assert "eleven weeks" in document.text
    assert "<p>" not in document.text
    assert document.published == date(2026, 3, 14)


def test_a_text_about_html_is_a_text(tmp_path: Path) -> None:
    text = "The <html> element is the root of a page, and <!doctype html> stands before it.\n"
    assert Reading().read(written(tmp_path, "page.md", text)).text == text


def test_a_page_is_read_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", "<head><meta charset='cp1251'>").replace("the council said", "сказал совет")
    assert "сказал совет" in Reading().read(written(tmp_path, "page.html", page.encode("cp1251"))).text


@pytest.mark.parametrize(
    ("declared", "encoding", "said"),
    [
        ("iso-8859-1", "cp1252", "“Never – until today’s vote…”"),
        ("latin1", "cp1252", "“Never – until today’s vote…”"),
        ("us-ascii", "cp1252", "“Never”, said Hélène"),
        ("iso-8859-9", "cp1254", "“Yalnız bugün – başka gün değil…”"),
        ("iso-8859-11", "cp874", "“สะพานเปิดแล้ว…”"),
        ("tis-620", "cp874", "“สะพานเปิดแล้ว…”"),
        ("gb2312", "gb18030", "“總理朱镕基說”"),
        ("gbk", "gb18030", "“总理—㐀”"),
        ("shift_jis", "cp932", "「髙橋①」"),
        ("euc-kr", "cp949", "“똠방각하, 펲시”"),
        ("iso-8859-1", "latin-1", "a control \x81 that the larger set lacks"),
    ],
)
def test_a_page_is_read_as_browsers_read_it(declared: str, encoding: str, said: str) -> None:
    page = f"<html><head><meta charset={declared!r}></head><body><p>{said}</p></body></html>"
    assert decode(page.encode(encoding), "file") == page


def test_a_page_is_read_in_the_encoding_of_its_xml_declaration() -> None:
    page = f'<?xml version="1.0" encoding="windows-1251"?>\n<html><body><p>{RUSSIAN[:20]}</p></body></html>'
    assert decode(page.encode("cp1251"), "file") == page


@pytest.mark.parametrize("declared", ["base64", "undefined", "idna", "no-such-code", "utf-16"])
def test_what_a_page_declares_in_error_is_passed_over(declared: str, tmp_path: Path) -> None:
    page = PAGE.replace("<head>", f"<head><meta charset={declared}>").replace("The harbour", "The café harbour")
    for end in ("", "\n"):  # every second length can be read as UTF-16
        document = Reading().read(written(tmp_path, "page.html", (page + end).encode("cp1252")))
        assert document.text.startswith("The bridge reopens")


def test_the_caller_can_name_the_encoding(tmp_path: Path) -> None:
    name = written(tmp_path, "file.txt", "naïve".encode("cp850"))
    assert Reading(encoding="cp850").read(name).text == "naïve"
    with pytest.raises(UnreadableSource, match=r"not utf-8 \(byte 2\)"):
        Reading(encoding="utf-8").read(name)
    with pytest.raises(UnreadableSource, match="unknown encoding 'utf-7-bit'"):
        Reading(encoding="utf-7-bit").read(name)


@pytest.mark.parametrize(
    "text", [FRENCH, RUSSIAN, CHINESE, POLISH, GREEK, GERMAN, "It’s the caf\u00e9 by the river.\n"]
)
def test_a_byte_lost_of_utf_8_is_a_damage_and_no_other_encoding(text: str) -> None:
    data = text.encode()
    last = max(place for place, byte in enumerate(data) if byte >= 0x80)
    damaged = data[:last] + data[last + 1 :]
    assert decode(damaged, "file") == damaged.decode(errors="replace")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32-be"])
def test_a_byte_order_mark_is_no_part_of_the_text_in_a_named_encoding(encoding: str) -> None:
    marked = FRENCH if encoding in ("utf-8-sig", "utf-16") else "\ufeff" + FRENCH
    assert decode(marked.encode(encoding), "file", encoding) == FRENCH


def test_what_the_caller_knows_is_passed_on(tmp_path: Path) -> None:
    document = Reading(published=date(2020, 1, 2)).read(written(tmp_path, "file.txt", "A line."))
    assert (document.published, document.published_from) == (date(2020, 1, 2), "given by the caller")


def test_a_folder_gives_its_articles_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.HTML", "sub/deep/d.htm", "e.dat", ".hidden.txt", ".git/f.txt"):
        written(tmp_path, name, "A line.")
    found = [Path(str(name)).relative_to(tmp_path).as_posix() for name in expand(str(tmp_path), Reading().endings)]
    assert found == ["a.md", "b.txt", "sub/c.HTML", "sub/deep/d.htm"]


def test_patterns_are_expanded_where_the_shell_did_not(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "sub/c.txt", "d[1].txt"):
        written(tmp_path, name, "A line.")

    def found(pattern: str) -> list[str]:
        return sorted(os.path.basename(str(name)) for name in expand(str(tmp_path / pattern), Reading().endings))

    assert found("[ab].txt") == ["a.txt", "b.txt"]
    assert found("**/*.txt") == ["a.txt", "b.txt", "c.txt", "d[1].txt"]
    assert found("s*") == ["c.txt"]
    assert found("d[1].txt") == ["d[1].txt"]


def test_a_pattern_for_all_folders_goes_into_no_links(tmp_path: Path) -> None:
    for name in ("a.txt", "sub/c.txt", "sub/deep/d.txt", ".hidden/e.txt"):
        written(tmp_path, name, "A line.")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)  # each way round would give every file again

    def found(pattern: str) -> list[str]:
        names = expand(str(tmp_path / pattern), Reading().endings)
        return [Path(str(name)).relative_to(tmp_path).as_posix() for name in names]

    assert found("**/*.txt") == ["a.txt", "sub/c.txt", "sub/deep/d.txt"]
    assert found("s*/**/deep/**") == ["sub/deep/d.txt"]


PROBLEMS = {
    "": "a file without a name",
    "missing": "no such file or folder",
    "nothing-*.txt": "no file matches the pattern",
    "folder": "no articles in this folder",
    "nul\0name": "cannot be read",
    "x" * 300: "cannot be read",
    "loop": "cannot be read",
    "dangling": "the link leads nowhere",
}


@pytest.mark.parametrize(("name", "said"), PROBLEMS.items(), ids=[repr(name[:20]) for name in PROBLEMS])
def test_a_problem_stands_in_the_place_of_its_document(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "dangling").symlink_to("gone")
    good = written(tmp_path, "good.txt", "A line.")
    first, problem, last = read_all([good, name and str(tmp_path / name), good], Reading())
    assert isinstance(first, Document)
    assert isinstance(last, Document)
    assert isinstance(problem, UnreadableSource)
    assert said in str(problem)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions hold no one back here")
def test_no_permission_is_said(tmp_path: Path) -> None:
    name = written(tmp_path, "file.txt", "A line.")
    os.chmod(name, 0)
    (problem,) = read_all([name], Reading())
    assert "no permission to read it" in str(problem)


def test_a_refused_permission_is_said_whoever_runs_this(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    name = written(tmp_path, "file.txt", "A line.")
    monkeypatch.setattr(Path, "open", refuse)
    (problem,) = read_all([name], Reading())
    assert str(problem) == f"{name}: no permission to read it; change its permissions or run as its owner"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Ein Satz für alle.\r\n".encode())))
    (document,) = read_all(["-"], Reading())
    assert isinstance(document, Document)
    assert (document.text, document.source) == ("Ein Satz für alle.\r\n", "<stdin>")


ONE, TWO = '{"text": "One."}\n', '{"text": "Two."}\n'
PIPED: dict[str, tuple[str, list[str]]] = {  # what is read: the texts, and what is said of the rest
    "rows": (ONE + TWO, ["One.", "Two."]),
    "a row without an end": ('{"text": "One.", "id": 7}', ["One."]),
    "a mark": ("\ufeff" + ONE + TWO, ["One.", "Two."]),
    "blank lines": ("\n \r\n" + ONE + TWO, ["One.", "Two."]),
    "a broken row": ('{"text": "Zer\n' + ONE + TWO, [":1: not JSON", "One.", "Two."]),
    "the end of a row": ('ero."}\n' + ONE + TWO, [":1: not JSON", "One.", "Two."]),
    "two broken rows": ('{"text"\n{"text"\n' + ONE, [":1: not JSON", ":2: not JSON", "One."]),
    "a row without a text": ('{"body": "Zero."}\n' + ONE, [":1: no text in this row", "One."]),
    "no row with a text": ('{"text": 1}\n', [":1: no text in this row"]),
    "a template": ("{text}: what it leaves\n", ["{text}: what it leaves\n"]),
    "an article with a row in it": (f"A row:\n{ONE}Said.\n", [f"A row:\n{ONE}Said.\n"]),
    "a list": ('[{"text": "One."}]', [": JSON, but no rows; give an article a line"]),
    "an object over several lines": ('{\n"text": "One."\n}\n', ["jq -c '.' FILE | sourcequal score -"]),
    "a list of no objects": ("[1]\n", ["[1]\n"]),
    "brackets": ("[Applause]\n\n[Ends]", ["[Applause]\n\n[Ends]"]),
    "one line": ("A mill.\n", ["A mill.\n"]),
}


def is_read_as(found: Document | UnreadableSource, expected: str) -> bool:
    return found.text == expected if isinstance(found, Document) else expected in str(found)


@pytest.mark.parametrize("encoding", [None, "utf-16"])
@pytest.mark.parametrize("stdin", [True, False])
@pytest.mark.parametrize(("piped", "expected"), PIPED.values(), ids=PIPED.keys())
def test_what_has_no_telling_name_is_rows_where_it_begins_so(
    piped: str, expected: list[str], stdin: bool, encoding: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = piped.encode(encoding or "utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    name = "-" if stdin else written(tmp_path, "rows.json", data)
    found = list(read_all([name], Reading()))
    assert len(found) == len(expected)
    assert all(map(is_read_as, found, expected)), found


def test_a_row_of_standard_input_is_named_by_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "One."}\nno row\n{"text": "Two."}\n')))
    one, problem, two = read_all(["-"], Reading())
    assert isinstance(one, Document)
    assert isinstance(two, Document)
    assert (one.source, two.source) == ("<stdin>:1", "<stdin>:3")
    assert str(problem).startswith("<stdin>:2: not JSON")


def test_standard_input_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    (problem,) = read_all(["-"], Reading())
    assert "standard input cannot be read" in str(problem)


def test_a_plugin_reads_other_endings(tmp_path: Path) -> None:
    def read(data: bytes, name: str) -> Document:
        return Document.from_text(data.decode("rot13") if data == b"!" else data.decode()[::-1])

    readers: dict[str, Any] = {".EML": read, ".raw": lambda data, name: data.decode()}
    reading = Reading(readers, published=date(2020, 1, 2))
    written(tmp_path, "a.eml", "olleh")
    written(tmp_path, "b.Eml", "!")
    written(tmp_path, "c.raw", "text")
    good, bad, worse = read_all([str(tmp_path)], reading)
    assert isinstance(good, Document)
    assert (good.text, good.source, good.published) == ("hello", str(tmp_path / "a.eml"), date(2020, 1, 2))
    assert "the plugin that reads this kind of file failed (LookupError" in str(bad)
    assert "failed (TypeError: a reader returns Document, not str)" in str(worse)


def test_files_are_opened_one_by_one(tmp_path: Path) -> None:
    names = [written(tmp_path, f"{number}.txt", "A line.") for number in range(3)]
    found = read_all(names, Reading())
    next(found)
    os.remove(names[2])
    assert [type(item) for item in found] == [Document, UnreadableSource]


@given(st.binary(max_size=400))
@settings(max_examples=200)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(UnreadableSource):
        assert isinstance(decode(data, "file"), str)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_utf8_is_read_as_it_stands(text: str) -> None:
    if not text.startswith(("\ufeff", "%PDF-", "BZh", "{\\rtf", "GIF8")):  # few of these are refused, too
        assert decode(text.encode(), "file") == text

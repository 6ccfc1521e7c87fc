"""Site profiles: what recurs is learned in bounded memory, saved without text, and reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from sourcequal.cli import run
from sourcequal.document import Document
from sourcequal.errors import UnreadableSource
from sourcequal.site_profile import SiteProfile, load_profile
from tests.command_line import Command

OLD = '{"version": 1, "articles": 1, "lines": {}}'  # whose digits were told one by one
FOOT = "Harbour Gazette, printed since 1911"


def articles(count: int) -> list[Document]:
    return [Document.from_text(f"Story {chr(97 + n)} of the lake.\n{FOOT}\n{FOOT}") for n in range(count)]


def test_a_line_counts_once_an_article() -> None:
    profile = SiteProfile().learn_all(articles(4))
    assert profile.articles == 4
    assert profile.articles_with(FOOT) == 4
    assert profile.articles_with("Story a of the lake.") == 1


@pytest.mark.parametrize(
    ("lines", "line", "count"),
    [
        (("Posted 3 May  2024", "posted 7 May 2025 "), "Posted 1 May 1999", 2),
        (("9 comments", "12 comments"), "1024 comments", 2),
        (("9 comments", "12 comments"), "No comments", 0),
        (("Room 1 of 2", "Room 12"), "Room 3 of 45", 1),
    ],
)
def test_numbers_and_blanks_do_not_count(lines: tuple[str, ...], line: str, count: int) -> None:
    assert SiteProfile().learn_all(map(Document.from_text, lines)).articles_with(line) == count


def test_a_full_profile_forgets_what_is_rare() -> None:
    profile = SiteProfile(capacity=20)
    for n in range(200):
        profile.learn(
            Document.from_text(f"{FOOT}\nonly once {'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]}{n // 100}")
        )
    assert len(profile.counts) <= 21
    assert profile.articles_with(FOOT) == 200


def test_a_full_profile_keeps_the_latest_of_lines_that_are_seen_alike() -> None:
    article = Document.from_text(
        "\n".join(f"{name} of the lake" for name in ("East", "West", "North", "South", "Middle"))
    )
    profile = SiteProfile(capacity=4).learn_all([article] * 3)
    assert profile.articles_with("Middle of the lake") == 3
    assert len(profile.counts) <= 4


def test_a_profile_is_saved_and_read_without_the_lines_seen_once(tmp_path: Path) -> None:
    path = tmp_path / "site.profile"
    SiteProfile().learn_all(articles(3)).save(path)
    profile = load_profile(path)
    assert (profile.articles, profile.articles_with(FOOT), len(profile.counts)) == (3, 3, 1)
    assert "Gazette" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        "not json",
        "[" * 100_000,
        OLD,
        '{"version": 9, "articles": 1, "lines": {}}',
        '{"version": 2, "articles": Infinity, "lines": {}}',
        '{"version": 2, "articles": 2, "lines": {"a": Infinity}}',
        '{"version": 2, "articles": 2, "lines": {"a": -1}}',
        '{"version": 2, "articles": 2, "lines": ["a"]}',
        '{"version": 2, "articles": [2], "lines": {}}',
    ],
)
def test_what_is_no_profile_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "site.profile"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableSource, match="site learn"):
        load_profile(path)


def test_the_command_learns_and_score_uses_what_it_learned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, profile = tmp_path / "articles", tmp_path / "site.profile"
    folder.mkdir()
    for number, document in enumerate(articles(5)):
        (folder / f"{number}.txt").write_text(document.text, encoding="utf-8")
    assert run(["site", "learn", str(folder), "-o", str(profile)]) == 0
    capsys.readouterr()
    run(["score", str(folder / "0.txt"), "--site-profile", str(profile), "--select", "BP202", "--format", "jsonl"])
    assert f'"quote": "{FOOT}"' in capsys.readouterr().out


def test_nothing_read_leaves_the_profile_that_was_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    SiteProfile().learn_all(articles(3)).save(tmp_path / "known.profile")
    before = (tmp_path / "known.profile").read_text()
    assert run(["site", "learn", str(tmp_path / "missing"), "-o", str(tmp_path / "known.profile")]) == 2
    assert "known.profile was not written" in capsys.readouterr().err
    assert (tmp_path / "known.profile").read_text() == before


@pytest.mark.parametrize("name", ["articles/0.txt", "articles/notes.json"])
def test_what_is_no_profile_is_not_written_over(tmp_path: Path, command: Command, name: str) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "0.txt").write_text("A mill.\n", encoding="utf-8")
    (tmp_path / name).write_text("[1]\n", encoding="utf-8")
    refused = command("site", "learn", "articles", "-o", name)
    assert (refused.code, (tmp_path / name).read_text(encoding="utf-8")) == (2, "[1]\n")
    assert f"{name}: is no site profile and would be lost; choose another --output" in refused.err


@pytest.mark.parametrize("before", ["", OLD])
def test_a_profile_may_lie_among_its_articles_and_is_learned_again(
    tmp_path: Path, command: Command, before: str
) -> None:
    (tmp_path / "0.txt").write_text("A mill.\n", encoding="utf-8")
    (tmp_path / "profile.txt").write_text(before, encoding="utf-8")
    assert command("site", "learn", ".", "-o", "profile.txt").code == 0
    assert load_profile(tmp_path / "profile.txt").articles == 1


@pytest.mark.parametrize("as_setting", [True, False])
def test_articles_are_read_as_the_settings_or_the_options_say(
    tmp_path: Path, command: Command, as_setting: bool
) -> None:
    for number in range(2):
        (tmp_path / f"{number}.txt").write_bytes("Café Müller\n".encode("cp850"))
    (tmp_path / "2.txt").write_bytes(b"long " * 1000)
    if as_setting:
        (tmp_path / "sourcequal.toml").write_text('encoding = "cp850"\nmax-mb = 0.001\n', encoding="utf-8")
    options = () if as_setting else ("--encoding", "cp850", "--max-mb", "0.001")
    told = command("site", "learn", ".", "-o", "site.profile", *options)
    assert "2.txt: over the limit of 0.001 MB" in told.err
    assert load_profile(tmp_path / "site.profile").articles_with("Café Müller") == 2


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_site_is_learned_while_it_is_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str], jobs: str) -> None:
    for number, document in enumerate(articles(5)):
        (tmp_path / f"{number}.txt").write_text(document.text, encoding="utf-8")
    run(["score", str(tmp_path), "--one-site", "--select", "BP202", "--format", "jsonl", "--jobs", jobs])
    assert capsys.readouterr().out.count(f'"quote": "{FOOT}"') == 10
    run(["score", str(tmp_path), "--select", "BP202", "--format", "jsonl"])
    assert FOOT not in capsys.readouterr().out

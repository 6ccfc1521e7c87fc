"""Options of the test run, and what several files of tests begin with."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from tests.command_line import Command, Result

MODULES = {
    "haystack": "haystack",
    "langchain": "langchain_core",
    "llama-index": "llama_index",
    "sqlite-utils": "sqlite_utils",
}

if importlib.util.find_spec("hypothesis"):  # which the environments of the hosts do without
    from hypothesis import settings

    # The machine may be busy, and the first example loads models: how long one takes says nothing.
    settings.register_profile("untimed", deadline=None)
    settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--strict-hosts HOST`: the run fails where the host is not installed, instead of skipping its tests."""
    parser.addoption("--strict-hosts", action="append", default=[], metavar="HOST", help="a host that must be there")


def pytest_configure(config: pytest.Config) -> None:
    """Stop at once where a host that must be there is not."""
    for host in config.getoption("--strict-hosts"):
        if importlib.util.find_spec(MODULES.get(host, host)) is None:
            raise pytest.UsageError(f"{host} is not installed; install sourcequal[{host}]")


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `sourcequal ARGUMENTS` in this process, in a folder where no project's settings and no other models hold."""
    from sourcequal.cli import run
    from sourcequal.models import FOLDER_VARIABLE

    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)

    def call(*arguments: object) -> Result:
        code = run([str(argument) for argument in arguments])
        return Result(code, *capsys.readouterr())

    return call

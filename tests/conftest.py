"""Options of the test run."""

from __future__ import annotations

import importlib.util

import pytest

MODULES = {
    "haystack": "haystack",
    "langchain": "langchain_core",
    "llama-index": "llama_index",
    "sqlite-utils": "sqlite_utils",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--strict-hosts HOST`: the run fails where the host is not installed, instead of skipping its tests."""
    parser.addoption("--strict-hosts", action="append", default=[], metavar="HOST", help="a host that must be there")


def pytest_configure(config: pytest.Config) -> None:
    """Stop at once where a host that must be there is not."""
    for host in config.getoption("--strict-hosts"):
        if importlib.util.find_spec(MODULES.get(host, host)) is None:
            raise pytest.UsageError(f"{host} is not installed; install sourcequal[{host}]")

"""Sessions in environments of their own: each host of the integrations, and the Python versions.

nox -s integrations            every host; datatrove pins an old trafilatura, so hosts do not share an environment
nox -s "integrations(llm)"     one of them
"""

from __future__ import annotations

import nox

HOSTS = (
    "datasette", "datatrove", "dolma", "haystack", "langchain", "llama-index", "llm", "pandas", "polars", "scrapy",
    "spacy", "sqlite-utils",
)  # fmt: skip

nox.options.sessions = ["tests"]


@nox.session(python=["3.10", "3.11", "3.12", "3.13"])
def tests(session: nox.Session) -> None:
    """The tests on each Python that is present."""
    session.install(".[dev]")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
@nox.parametrize("host", HOSTS, ids=HOSTS)
def integrations(session: nox.Session, host: str) -> None:
    """The tests of one host, installed as its users have it."""
    session.install(f".[dev,{host}]")
    name = host.replace("-", "_")
    session.run("python", "-m", "pytest", "tests/integrations", "-k", f"test_{name} or pluggy", "--strict-hosts", host)

"""A linter for source articles: what is wrong with an article as a source, span by span."""

from sourcequal.document import Document
from sourcequal.errors import SourcequalError
from sourcequal.finding import Finding
from sourcequal.hooks import hookimpl
from sourcequal.report import Report
from sourcequal.rule import rule
from sourcequal.run import clean, score, score_many
from sourcequal.version import __version__

__all__ = [
    "Document",
    "Finding",
    "Report",
    "SourcequalError",
    "__version__",
    "clean",
    "hookimpl",
    "rule",
    "score",
    "score_many",
]

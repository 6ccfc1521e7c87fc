"""The errors that users meet: each says what is wrong, where, and what to do."""

from __future__ import annotations

#: How code of others may end: it may also try to end the process. An interrupt is the user's and passes.
CRASH = (Exception, SystemExit)


def reason(error: BaseException) -> str:
    """The kind of an error and what it says; errors of others may fail even at that."""
    try:
        said = str(error)
    except CRASH:
        said = "(it cannot say what is wrong)"
    return f"{type(error).__name__}: {said}"


class SourcequalError(Exception):
    """Base of all errors that sourcequal raises on purpose; the message is one line meant for the user."""


class UsageError(SourcequalError):
    """An option, a rule code or a configuration value that means nothing."""


class UnreadableSource(SourcequalError):  # noqa: N818 - the name says what is wrong
    """Input that is missing, empty, binary, too large or in no known encoding."""


class PluginError(SourcequalError):
    """An installed plugin that will not load or that answers a hook with nonsense."""


class ModelError(SourcequalError):
    """A model that is missing, damaged, or made for another version."""

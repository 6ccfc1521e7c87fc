"""sourcequal as a plugin of any host that is built on pluggy.

A host has hooks of its own; `plugin` makes an object that implements one of them and can be registered, or named as an
entry point of the host's group:

    from sourcequal.integrations.pluggy_host import plugin
    manager.register(plugin(project="hostname", hook="process_document", style="veto", min_grade="C"))
"""

from __future__ import annotations

from collections import UserDict
from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, Literal

import pluggy

from sourcequal.document import Document
from sourcequal.errors import PluginError, UsageError, reason
from sourcequal.hooks import Hooks
from sourcequal.integrations.judge import Judge, Judged

Style = Literal["mutate", "return", "veto"]


def plugin(
    project: str,
    hook: str,
    *,
    style: Style = "mutate",
    document: str = "document",
    text: str = "text",
    **options: Any,
) -> object:
    """An object that implements the hook `hook` of the host `project`.

    The hook's argument named `document` is the host's document: a mapping or an object whose `text` entry or attribute
    holds the article (or a plain string). What the hook does with it is the style:

    - `mutate`: writes `sourcequal_grade`, `sourcequal_score`, … into the document, and the cleaned text with `clean`;
      returns None.
    - `return`: returns a changed copy and leaves the document as it is; for a plain string, the cleaned text, for a
      mapping that is no dict (nor a UserDict), a dict.
    - `veto`: returns False for an article that is rejected (`min_grade`, `drop`), else None.

    A class with slots or a named tuple holds what it declares (`sourcequal_grade`, …) and no more.

    `options` are those of `Judge`. Raises `PluginError` for a style that does not exist. The hook raises `UsageError`
    where the document has no `text`, no room for what is written, or cannot be changed, and `TypeError` where its text
    is none, such as bytes; a text that is None counts as empty.
    """
    styles: dict[str, Callable[[Any, Judged], Any]] = {
        "mutate": lambda host, judged: None if isinstance(host, str) else _change(host, changes(host, judged)),
        "return": lambda host, judged: judged.text if isinstance(host, str) else _copied(host, changes(host, judged)),
        "veto": lambda host, judged: None if judged.kept else False,
    }
    if style not in styles:
        raise PluginError(f"style {style!r}: choose one of {', '.join(styles)}")
    judge, apply = Judge(**options), styles[style]

    def changes(host: Any, judged: Judged) -> dict[str, Any]:
        return _fitting(host, {**judged.metadata(), **({text: judged.text} if judge.clean else {})})

    def implementation(self: object, value: Any) -> Any:
        return apply(value, judge.judge_one(_article(value, text)))

    # pluggy passes arguments by the names that it reads off the function, so the host's own name has to stand there.
    implementation.__code__ = implementation.__code__.replace(co_varnames=("self", document))
    implementation.__name__ = hook
    marked = pluggy.HookimplMarker(project)(implementation)
    return type("SourcequalPlugin", (), {hook: marked})()


def _article(host: Any, text: str) -> Document:
    """The article in a host's document."""
    if isinstance(host, str):
        return Document.from_text(host)
    try:
        value = host[text] if isinstance(host, Mapping) else getattr(host, text)
    except (KeyError, AttributeError) as error:
        raise UsageError(f"{_kind(host)} has no {text!r}; name what holds the article with text=") from error
    return Document.from_text("" if value is None else value)


def _kind(host: Any) -> str:
    return f"the document, of type {type(host).__name__},"


def _fitting(host: Any, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The changes for which a document has room; `UsageError` where it has none at all."""
    if isinstance(host, tuple):
        fitting = {name: value for name, value in changes.items() if name in host._fields}  # type: ignore[attr-defined]
    elif isinstance(host, Mapping) or hasattr(host, "__dict__"):
        return dict(changes)
    else:
        fitting = {name: value for name, value in changes.items() if hasattr(type(host), name)}
    if not fitting:
        raise UsageError(f"{_kind(host)} has no room for a report; declare fields such as {next(iter(changes))}")
    return fitting


def _change(host: Any, changes: Mapping[str, Any]) -> None:
    """The changes, written into the host's document."""
    try:
        if isinstance(host, Mapping):
            host.update(changes)  # type: ignore[attr-defined]
            return
        for name, value in changes.items():
            setattr(host, name, value)
    except (AttributeError, TypeError, ValueError) as error:
        raise UsageError(f"{_kind(host)} cannot be changed ({reason(error)}); take style='return'") from error


def _copied(host: Any, changes: Mapping[str, Any]) -> Any:
    """A copy of the host's document with the changes."""
    if isinstance(host, tuple):
        return host._replace(**changes)  # type: ignore[attr-defined]
    if isinstance(host, Mapping) and not isinstance(host, dict | UserDict):
        return {**host, **changes}  # the copy of another mapping may share its values
    copied = copy(host)
    if isinstance(copied, dict | UserDict):
        copied.update(changes)
        return copied
    for name, value in changes.items():
        try:
            setattr(copied, name, value)
        except AttributeError:  # a frozen class guards its values from those who share them, and nobody does yet
            object.__setattr__(copied, name, value)
    return copied


def add_hooks(manager: pluggy.PluginManager) -> None:
    """Let a host's own manager know sourcequal's hooks, so that third-party scorers can be registered there too.

    Score with `sourcequal.plugins.collect(manager)` and `sourcequal.chain.Chain.of`. The manager's project must be
    "sourcequal" for `@sourcequal.hookimpl` to be seen; for another project, plugins mark theirs with that project's.
    """
    manager.add_hookspecs(_specs_for(manager.project_name))


def _specs_for(project: str) -> type:
    """sourcequal's hook specifications, marked for another project."""
    marker = pluggy.HookspecMarker(project)
    names = [name for name in vars(Hooks) if name.startswith("sourcequal_")]
    return type("SourcequalHooks", (), {name: marker(_plain(getattr(Hooks, name))) for name in names})


def _plain(function: Callable[..., Any]) -> Callable[..., Any]:
    def specification(self: object) -> None: ...

    specification.__name__, specification.__doc__ = function.__name__, function.__doc__
    return specification

"""sourcequal as a plugin of any host that is built on pluggy.

A host has hooks of its own; `plugin` makes an object that implements one of them and can be registered, or named as an
entry point of the host's group:

    from sourcequal.integrations.pluggy_host import plugin
    manager.register(plugin(project="hostname", hook="process_document", style="veto", min_grade="C"))
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any, Literal

import pluggy

from sourcequal.errors import PluginError
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
    - `return`: returns a changed copy and leaves the document as it is; for a plain string, the cleaned text.
    - `veto`: returns False for an article that is rejected (`min_grade`, `drop`), else None.

    `options` are those of `Judge`. Raises `PluginError` for a style that does not exist.
    """
    styles: dict[str, Callable[[Any, Judged], Any]] = {
        "mutate": lambda host, judged: _write(host, text, judged),
        "return": lambda host, judged: _copied(host, text, judged),
        "veto": lambda host, judged: None if judged.kept else False,
    }
    if style not in styles:
        raise PluginError(f"style {style!r}: choose one of {', '.join(styles)}")
    judge, apply = Judge(**options), styles[style]

    def implementation(self: object, value: Any) -> Any:
        return apply(value, judge.judge_one(_read(value, text)))

    # pluggy passes arguments by the names that it reads off the function, so the host's own name has to stand there.
    implementation.__code__ = implementation.__code__.replace(co_varnames=("self", document))
    implementation.__name__ = hook
    marked = pluggy.HookimplMarker(project)(implementation)
    return type("SourcequalPlugin", (), {hook: marked})()


def _read(host: Any, text: str) -> str:
    value = host if isinstance(host, str) else host[text] if isinstance(host, dict) else getattr(host, text)
    return value if isinstance(value, str) else ""


def _write(host: Any, text: str, judged: Judged) -> None:
    """The metadata and the text, written into the host's document."""
    if isinstance(host, str):
        return
    values = {**judged.metadata(), text: judged.text}
    if isinstance(host, dict):
        host.update(values)
        return
    for name, value in values.items():
        setattr(host, name, value)


def _copied(host: Any, text: str, judged: Judged) -> Any:
    if isinstance(host, str):
        return judged.text
    changed = copy(host)
    _write(changed, text, judged)
    return changed


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

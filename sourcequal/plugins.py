"""Built-in scorers, then installed ones; a plugin that will not load is named, and the run goes on.

pluggy collects and nothing more: its calls stop at the first error, so each hook implementation is called by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pluggy

from sourcequal.errors import CRASH, PluginError
from sourcequal.hooks import PROJECT, Hooks
from sourcequal.rule import Rule, fault
from sourcequal.scorer import Scorer
from sourcequal.scorers import built_in_rules

if TYPE_CHECKING:
    from sourcequal.hooks import Renderer
    from sourcequal.reading import Reader


@dataclass
class Plugins:
    """Everything that can be called: the built-in parts and those of the plugins, and what would not load."""

    rules: list[Rule] = field(default_factory=list)
    scorers: list[Scorer] = field(default_factory=list)
    readers: dict[str, Reader] = field(default_factory=dict)
    renderers: dict[str, Renderer] = field(default_factory=dict)
    errors: list[PluginError] = field(default_factory=list)


@lru_cache(maxsize=1)
def installed() -> Plugins:
    """The built-in rules and what the entry points of the group `sourcequal` add, loaded once a process."""
    manager = plugin_manager()
    errors = list(_load(manager))
    plugins = collect(manager)
    plugins.errors[:0] = errors
    return plugins


def plugin_manager() -> pluggy.PluginManager:
    """An empty manager that knows sourcequal's hooks."""
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(Hooks)
    return manager


def _load(manager: pluggy.PluginManager) -> Iterator[PluginError]:
    """Register each entry point by itself; yield an error for each that will not load."""
    from importlib.metadata import entry_points

    for entry in entry_points(group=PROJECT):
        try:
            manager.register(entry.load(), name=entry.name)
            manager.check_pending()  # a hook that is misspelt would never be called
        except CRASH as error:  # a plugin may fail in any way while it is imported
            manager.unregister(name=entry.name)
            where = f"plugin {entry.name!r} ({entry.value})"
            yield PluginError(f"{where} does not load: {type(error).__name__}: {error}; update or uninstall it")


def collect(manager: pluggy.PluginManager) -> Plugins:
    """The built-in rules and what the manager's plugins add; nonsense answers become errors."""
    plugins = Plugins(rules=list(built_in_rules()))
    taken = {rule.code for rule in plugins.rules}
    for rule in _items(manager, "sourcequal_rules", Rule, plugins.errors):
        if problem := "the code is taken; choose another" if rule.code in taken else fault(rule):
            plugins.errors.append(PluginError(f"rule {rule.code} ({rule.name}): {problem}"))
        else:
            taken.add(rule.code)
            plugins.rules.append(rule)
    plugins.scorers.extend(_items(manager, "sourcequal_scorers", _ScorerLike, plugins.errors))
    plugins.readers.update(_items(manager, "sourcequal_readers", tuple, plugins.errors))
    plugins.renderers.update(_items(manager, "sourcequal_renderers", tuple, plugins.errors))
    return plugins


class _ScorerMeta(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(getattr(instance, "name", None), str) and callable(getattr(instance, "score", None))


class _ScorerLike(metaclass=_ScorerMeta):
    """Anything with a name and a `score` method."""


def _items(manager: pluggy.PluginManager, hook: str, kind: type, errors: list[PluginError]) -> Iterator[Any]:
    """What each implementation of a hook returns, item by item, those of the wrong kind left out."""
    for implementation in getattr(manager.hook, hook).get_hookimpls():
        name = implementation.plugin_name
        try:
            answer = _answer(implementation.function)
        except CRASH as error:
            errors.append(PluginError(f"plugin {name!r}: {hook} failed: {type(error).__name__}: {error}; update it"))
            continue
        for item in answer:
            if isinstance(item, kind):
                yield item
            else:
                errors.append(PluginError(f"plugin {name!r}: {hook} returned {item!r}, which is not what it asks for"))


def _answer(function: Callable[[], Iterable[Any] | Mapping[str, Any]]) -> list[Any]:
    answer = function()
    return list(answer.items() if isinstance(answer, Mapping) else answer)

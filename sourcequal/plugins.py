"""Built-in scorers, then installed ones; a plugin that will not load is named, and the run goes on.

pluggy collects and nothing more: its calls stop at the first error, so each hook implementation is called by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import pluggy

from sourcequal.errors import CRASH, PluginError, reason
from sourcequal.finding import PREFIXES
from sourcequal.hooks import OWN_FORMATS, PROJECT, Hooks
from sourcequal.reading import PluginReader
from sourcequal.rule import CODE, Rule, defect, fault
from sourcequal.scorer import Scorer
from sourcequal.scorers import built_in_rules

if TYPE_CHECKING:
    from sourcequal.hooks import Renderer
    from sourcequal.reading import Reader

ENDING = re.compile(r"\.[^./\\]+")  # of a file's name; a reader of any other would never be asked
CODES = (tuple, list, set, frozenset)  # what the codes of a scorer may stand in; they are gone through more than once


@dataclass
class Plugins:
    """Everything that can be called: the built-in parts and those of the plugins, and what would not load."""

    rules: list[Rule] = field(default_factory=list)
    scorers: list[Scorer] = field(default_factory=list)
    readers: dict[str, Reader] = field(default_factory=dict)
    renderers: dict[str, Renderer] = field(default_factory=dict)
    errors: list[PluginError] = field(default_factory=list)

    @property
    def every_scorer(self) -> tuple[Any, ...]:
        """The scorers of plugins, and the deep one, which runs where a run is told its model."""
        from sourcequal.scorers.garbled.deep import DeepScorer

        return (*self.scorers, DeepScorer)

    @property
    def scorers_by_code(self) -> dict[str, Any]:
        """The scorers by each code that they say they have."""
        return {code: scorer for scorer in self.every_scorer for code in sorted(getattr(scorer, "codes", ()))}

    @property
    def codes(self) -> list[str] | None:
        """All codes; None where a plugin's scorer does not say which codes it has."""
        if not all(hasattr(scorer, "codes") for scorer in self.scorers):
            return None
        return sorted({*(rule.code for rule in self.rules), *self.scorers_by_code})

    def chosen(self, items: str | Iterable[str]) -> tuple[str, ...]:
        """Codes or their beginnings in capitals, from items of one or several: "BP,dt101".

        Raises `ValueError` for what no code is or begins with.
        """
        listed = (items,) if isinstance(items, str) else items
        wanted = tuple(code.strip().upper() for item in listed for code in item.split(",") if code.strip())
        known = self.codes if wanted else None
        for code in wanted:
            if known is not None and not any(other.startswith(code) for other in known):
                raise ValueError(f"no rule's code is or begins with {code!r}; {near_codes(code, known)}")
        return wanted

    def leaves_nothing(self, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
        """Whether codes or their beginnings, as `chosen` gives them, leave no rule and no scorer to judge by."""
        known = self.codes if ignore else None
        return known is not None and all(code.startswith(ignore) for code in known if code.startswith(select or ""))


def near_codes(code: str, known: Iterable[str]) -> str:
    """What to write instead of an unknown code, in words."""
    for prefix, dimension in PREFIXES.items():
        if code == dimension.upper():
            return f"write {prefix} for all of {dimension}"
    near = get_close_matches(code, list(known), 3, 0.6)
    return f"did you mean {' or '.join(near)}?" if near else "sourcequal rules lists them all"


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
            yield PluginError(f"{where} does not load: {reason(error)}; update or uninstall it")


def collect(manager: pluggy.PluginManager) -> Plugins:
    """The built-in rules and what the manager's plugins add; what could not be called becomes an error."""
    plugins = Plugins(rules=list(built_in_rules()))
    taken, errors = {rule.code for rule in plugins.rules}, plugins.errors
    for _, rule in _items(manager, "sourcequal_rules", partial(_rule_problem, taken=taken), errors):
        taken.add(rule.code)
        plugins.rules.append(rule)
    free = partial(_scorer_problem, taken=taken)
    plugins.scorers.extend(scorer for _, scorer in _items(manager, "sourcequal_scorers", free, errors))
    no_reader = partial(_reader_problem, taken=plugins.readers)
    for plugin, (ending, read) in _items(manager, "sourcequal_readers", no_reader, errors):
        plugins.readers[ending] = PluginReader(plugin, read)
    no_renderer = partial(_renderer_problem, taken=plugins.renderers)
    for _, (name, render) in _items(manager, "sourcequal_renderers", no_renderer, errors):
        plugins.renderers[name] = render
    return plugins


def _items(
    manager: pluggy.PluginManager, hook: str, problem_of: Callable[[Any], str | None], errors: list[PluginError]
) -> Iterator[tuple[str, Any]]:
    """What each implementation of a hook returns, item by item with the plugin's name, less what has a problem."""
    for implementation in getattr(manager.hook, hook).get_hookimpls():
        plugin = f"plugin {implementation.plugin_name!r}: {hook}"
        try:
            answer = _answer(implementation.function)
        except CRASH as error:
            errors.append(PluginError(f"{plugin} failed: {reason(error)}; update it"))
            continue
        for item in answer:
            try:
                problem = problem_of(item)
            except CRASH as error:  # what a plugin made may fail in any way, even when it is looked at
                problem = f"{reason(error)}; update it"
            if problem is None:
                yield implementation.plugin_name, item
            else:
                errors.append(PluginError(f"{plugin}: {problem}"))


def _answer(function: Callable[[], Iterable[Any] | Mapping[str, Any]]) -> list[Any]:
    answer = function()
    return list(answer.items() if isinstance(answer, Mapping) else answer)


def _rule_problem(rule: object, taken: Collection[str]) -> str | None:
    if not isinstance(rule, Rule):
        return f"{rule!r} is no rule; make it one with @sourcequal.rule"
    if problem := defect(rule):
        return problem
    problem = "the code is taken; choose another" if rule.code in taken else fault(rule)
    return f"rule {rule.code} ({rule.name}): {problem}" if problem else None


def _scorer_problem(scorer: object, taken: Collection[str]) -> str | None:
    name = getattr(scorer, "name", None)
    if not isinstance(name, str) or not name or not callable(getattr(scorer, "score", None)):
        return f"{scorer!r} is no scorer; give it a name and a method score(document, settings)"
    codes = getattr(scorer, "codes", ())
    if not isinstance(codes, CODES) or not all(isinstance(code, str) and CODE.fullmatch(code) for code in codes):
        return f"scorer {name!r}: codes is {codes!r}; write a tuple of codes, as in ('GT901',), or leave it out"
    if used := sorted(set(codes).intersection(taken)):
        return f"scorer {name!r}: rules have the code {', '.join(used)} already; choose another"
    seconds = getattr(scorer, "slow_seconds", 0.0)
    if not isinstance(seconds, float | int):
        return f"scorer {name!r}: slow_seconds is {seconds!r}; write a number or leave it out"
    return None


def _reader_problem(pair: object, taken: Collection[str]) -> str | None:
    match pair:
        case (str(ending), read) if ENDING.fullmatch(ending) and callable(read):
            used = f"files that end in {ending} have a reader of a plugin already; uninstall one of them"
            return used if ending.lower() in map(str.lower, taken) else None
    return f"{pair!r} is no file ending with a function that reads such files, as in {{'.eml': read_mail}}"


def _renderer_problem(pair: object, taken: Collection[str]) -> str | None:
    match pair:
        case (str(name), render) if name and callable(render):
            used = f"the name of the format {name!r} is taken; choose another"
            return used if name in OWN_FORMATS or name in taken else None
    return f"{pair!r} is no name of a format with a function that renders it, as in {{'yaml': render}}"

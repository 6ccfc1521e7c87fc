"""What a run is told: options, then the project's settings, then what holds where neither says anything."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from glob import escape
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar

import click

from sourcequal.chain import Selection
from sourcequal.configuration import Configuration, configuration_in, read_configuration
from sourcequal.encoding import is_encoding
from sourcequal.errors import UsageError
from sourcequal.grading import GRADES
from sourcequal.models import chosen_folder
from sourcequal.plugins import Plugins
from sourcequal.reading import MAX_MB, MOST_MB, Reading
from sourcequal.rule import Settings
from sourcequal.run import MOST_JOBS, Run
from sourcequal.site_profile import SiteProfile, load_profile

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> date | None:
    """A day in ISO form."""
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is not a day; write it as in 2026-11-21") from None


class Number(click.FloatRange):
    """A number in a range; what is no number ("nan") lies in none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        number: float = super().convert(value, param, ctx)
        if not isfinite(number):
            self.fail(f"{value!r} is not a number", param, ctx)
        return number


def processes(_context: click.Context, _option: click.Parameter, value: int | None) -> int | None:
    """How many processes share the work; none would do none of it."""
    if value is not None and (value == 0 or value < -1):
        raise click.BadParameter(f"{value} processes do nothing; write 1 or more, or -1 for one a core")
    if value and value > MOST_JOBS:
        raise click.BadParameter(f"{value} processes are more than any machine has cores; write -1 for one a core")
    return value


def known_encoding(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """The name of an encoding."""
    if value is not None and not is_encoding(value):
        raise click.BadParameter(f"{value!r} is no encoding of files; write a name such as cp1252")
    return value


READING = (
    click.option("--max-mb", type=Number(0, MOST_MB, min_open=True), metavar="N", help="Largest file [default: 10]."),
    click.option(
        "--encoding", callback=known_encoding, metavar="NAME", help="The files' encoding [default: detected]."
    ),
    click.option(
        "--config", type=click.Path(path_type=Path), metavar="FILE", help="Settings [default: found upward from here]."
    ),
)
SCORING = (
    click.option("--as-of", callback=day, metavar="DAY", help="The day on which articles are judged [default: today]."),
    click.option(
        "--published", callback=day, metavar="DAY", help="When the articles appeared [default: read from each]."
    ),
    click.option(
        "--select", multiple=True, metavar="CODES", help="Only these rules, by code or its beginning: BP,DT1."
    ),
    click.option("--ignore", multiple=True, metavar="CODES", help="Leave these rules out, by code or its beginning."),
    click.option(
        "--min-confidence",
        type=Number(0, 1),
        metavar="P",
        help="Show all findings from this probability on [default: each rule's own].",
    ),
    click.option(
        "--max-age-days", type=click.IntRange(1), metavar="DAYS", help="How old an article may be [default: any age]."
    ),
    click.option(
        "--site-profile", type=click.Path(path_type=Path), metavar="FILE", help="What `sourcequal site learn` wrote."
    ),
    click.option(
        "--models",
        type=click.Path(path_type=Path),
        metavar="FOLDER",
        help="Use the models in this folder [default: the shipped ones].",
    ),
    click.option(
        "--deep-model", type=click.Path(path_type=Path), metavar="FILE", help="Have this GGUF language model read, too."
    ),
    *READING,
)


def scoring_options(function: Decorated) -> Decorated:
    """The options of every command that scores."""
    return _with_options(function, SCORING)


def reading_options(function: Decorated) -> Decorated:
    """The options of a command that reads articles and does not score them."""
    return _with_options(function, READING)


def _with_options(function: Decorated, options: Sequence[Callable[[Decorated], Decorated]]) -> Decorated:
    for option in reversed(options):
        function = option(function)
    return function


@dataclass(frozen=True)
class Choices:
    """What the command line gave, over what the project settled."""

    given: Mapping[str, Any]
    configured: Configuration

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Choices:
        """The choices of a command line; the project's settings are looked for upward from the working folder."""
        path: Path | None = given.get("config")
        if path is None:
            return cls(given, read_configuration(Path.cwd()))
        if not path.is_file():
            raise UsageError(f"{path}: no such file of settings; check --config")
        found = configuration_in(path)
        if found is None:
            raise UsageError(f"{path}: no settings in it; write them under [tool.sourcequal]")
        return cls(given, found)

    def __getitem__(self, name: str) -> Any:
        """An option's value: given, else configured, else None."""
        value = self.given.get(name)
        if value is None or value == ():
            value = getattr(self.configured, name, None)
        return value

    def origin(self, name: str) -> str:
        """Where an option's value comes from, in words, so that the user finds what to change."""
        given = self.given.get(name) not in (None, ())
        setting = name.replace("_", "-")
        return f"--{setting}" if given or not self.configured.file else f"{self.configured.file}: {setting}"

    def run(self, plugins: Plugins) -> Run:
        """The run that was chosen; a code or folder that means nothing is a `UsageError`."""
        selection = Selection(
            self._codes("select", self["select"], plugins),
            self._codes("ignore", self["ignore"], plugins),
            self._codes_by_file(plugins),
        )
        if plugins.leaves_nothing(selection.select, selection.ignore):
            where = " and ".join(self.origin(name) for name in ("select", "ignore") if self[name])
            raise UsageError(f"{where}: no rule is left to judge by; ignore less of what is selected")
        models = self.models(os.environ)
        age: int | None = self["max_age_days"]
        ages = {} if age is None else {"default": age}
        learns = bool(self["one_site"])
        known = load_profile(self["site_profile"]) if self["site_profile"] else None
        profile = known or (SiteProfile() if learns else None)
        settings = Settings(self["as_of"] or date.today(), ages, profile)
        return Run(settings, selection, self["min_confidence"], models, self._deep_model(), learns)

    def _deep_model(self) -> Path | None:
        """The file of the deep model; `ModelError` where it cannot be read, before any article is."""
        path: Path | None = self["deep_model"]
        if path is not None:
            from sourcequal.scorers.garbled.deep import check_gguf

            check_gguf(path)
        return path

    def models(self, environment: Mapping[str, str]) -> Path | None:
        """The folder of models: the option's, else the environment's, else the project's; None for the shipped one."""
        return chosen_folder(
            self.given.get("models"), self.configured.models, called="--models", environment=environment
        )

    def reading(self, plugins: Plugins) -> Reading:
        """How the files are read."""
        return Reading(plugins.readers, self["max_mb"] or MAX_MB, self["encoding"], self["published"])

    def _codes_by_file(self, plugins: Plugins) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """What is ignored in some files, by their paths from where the file of settings is, or by their names."""
        folder = Path(escape(str((self.configured.file or Path()).absolute().parent)))  # its brackets are no pattern
        return tuple(
            (
                os.path.abspath(folder / pattern) if "/" in pattern else pattern,
                self._codes("per_file_ignores", items, plugins),
            )
            for pattern, items in self.configured.per_file_ignores
        )

    def _codes(self, option: str, items: Iterable[str] | None, plugins: Plugins) -> tuple[str, ...]:
        try:
            codes = plugins.chosen(items or ())
        except ValueError as error:
            raise UsageError(f"{self.origin(option)}: {error}") from error
        if items and not codes:
            raise UsageError(f"{self.origin(option)}: no code in it; write some, as in BP,DT1, or leave it out")
        return codes


@dataclass(frozen=True)
class Bar:
    """The bar of --fail-under: a grade, or a score from 0 to 1, as it was written and as a score."""

    written: str
    score: float

    @classmethod
    def of(cls, choices: Choices) -> Bar | None:
        """The bar that was chosen; None without one."""
        value: str | None = choices["fail_under"]
        if value is None:
            return None
        for least, grade in GRADES:
            if value.upper() == grade:
                return cls(grade, least)
        try:
            if 0 <= float(value) <= 1:
                return cls(value, float(value))
        except ValueError:
            pass
        grades = ", ".join(grade for _, grade in GRADES)
        raise UsageError(
            f"{choices.origin('fail_under')}: {value!r} is neither a grade ({grades}) nor a score from 0 to 1"
        )

"""`sourcequal explain`: what a code means."""

from __future__ import annotations

import click

from sourcequal.cli.complaints import Complaints
from sourcequal.cli.output import write
from sourcequal.errors import UsageError
from sourcequal.plugins import Plugins, installed, near_codes
from sourcequal.render.rule_pages import page, scorer_page

HELP = """Explain rules: what each finds, why that is a fault, what it leaves alone. A plugin's scorer is known by its
codes and its name, and explained in its own words.

\b
Examples:
  sourcequal explain BP101
  sourcequal explain newsletter-prompt DT101
"""


@click.command("explain", help=HELP, short_help="Explain a code.")
@click.argument("codes", nargs=-1, required=True, metavar="CODE...")
@click.pass_context
def command(context: click.Context, codes: tuple[str, ...]) -> None:
    complaints = Complaints()
    plugins = complaints.loaded(installed())
    write(["\n".join(_page(code, plugins) for code in codes)])
    context.exit(complaints.code)


def _page(code: str, plugins: Plugins) -> str:
    """The page of the rule or the scorer of a code or a name; `UsageError` with near matches where there is none."""
    by_code = plugins.scorers_by_code
    if code.upper() in by_code:
        return scorer_page(by_code[code.upper()])
    for rule in plugins.rules:
        if code.upper() == rule.code or code.lower() == rule.name:
            return page(rule)
    for scorer in plugins.every_scorer:
        if code.lower() == scorer.name.lower():
            return scorer_page(scorer)
    names = [name for rule in plugins.rules for name in (rule.code, rule.name)]
    names += [*by_code, *(scorer.name for scorer in plugins.every_scorer)]
    wanted = code.upper() if code[-1:].isdigit() else code.lower()
    raise UsageError(f"no rule {code!r}; {near_codes(wanted, names)}")

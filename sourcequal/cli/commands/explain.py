"""`sourcequal explain`: what a code means."""

from __future__ import annotations

from inspect import getdoc

import click

from sourcequal.cli.choices import near_codes, scorers_by_code
from sourcequal.cli.complaints import Complaints
from sourcequal.cli.output import write
from sourcequal.errors import UsageError
from sourcequal.plugins import Plugins, installed
from sourcequal.render.rule_pages import page
from sourcequal.rule import Rule

HELP = """Explain rules: what each finds, why that is a fault, what it leaves alone.

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
    """The page of a rule, or what a scorer says of itself where the code is one of its own."""
    scorer = scorers_by_code(plugins).get(code.upper())
    if scorer is None:
        return page(rule_named(code, plugins))
    return f"# {scorer.name} ({code.upper()})\n\n{getdoc(scorer) or 'The scorer says nothing about itself.'}\n"


def rule_named(code: str, plugins: Plugins) -> Rule:
    """The rule of a code or a name; `UsageError` with near matches where there is none."""
    for rule in plugins.rules:
        if code.upper() == rule.code or code.lower() == rule.name:
            return rule
    names = [name for rule in plugins.rules for name in (rule.code, rule.name)]
    wanted = code.upper() if code[-1:].isdigit() else code.lower()
    raise UsageError(f"no rule {code!r}; {near_codes(wanted, names)}")

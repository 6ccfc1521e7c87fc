"""A page for each rule and scorer, and the table of all of them, from what these say of themselves.

`python -m sourcequal.render.rule_pages` writes `docs/rules/CODE.md` and `sourcequal/scorers/README.md` again; a test
holds the files against this module.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from inspect import getdoc
from pathlib import Path
from typing import Any

from sourcequal.finding import DIMENSIONS, PREFIXES
from sourcequal.rule import EXAMPLE_AS_OF, Example, Rule
from sourcequal.scorers import built_in_rules

ROOT = Path(__file__).parent.parent.parent  # of a checkout
PAGES = Path("docs/rules")
TABLE = Path("sourcequal/scorers/README.md")
REGENERATE = "python -m sourcequal.render.rule_pages"

KINDS = {
    "1": "a pattern in the words or the shape of the text",
    "2": "learned from labelled examples",
    "3": "reasoning over the whole article",
}
FENCE = re.compile(r"`+")
SILENT = "The scorer says nothing about itself."


def page(rule: Rule) -> str:
    """The page of one rule, in Markdown; what `sourcequal explain` prints."""
    parts = [
        f"# {rule.name} ({rule.code})",
        f"## What it does\n\n{rule.message}.",
        f"## Why is this bad?\n\n{rule.explanation}",
        f"## Examples\n\nFound is what stands between ⟦ and ⟧{_other_side(rule)}.\n\n{_examples(rule.bad)}",
        f"## Left alone\n\n{_examples(rule.good)}",
        f"## How it decides\n\n{_facts(rule)}",
        f"## Source\n\n{rule.source}",
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def scorer_page(scorer: Any) -> str:
    """The page of a plugin's scorer: all that is known of it is its name, its codes and its docstring."""
    codes = ", ".join(sorted(getattr(scorer, "codes", ())))
    head = f"# {scorer.name} ({codes})" if codes else f"# {scorer.name}"
    return f"{head}\n\n{getdoc(scorer) or SILENT}\n"


def _other_side(rule: Rule) -> str:
    marked = any("⟨" in Example.of(example).text for example in rule.bad)
    return "; what it is measured against stands between ⟨ and ⟩" if marked else ""


def _examples(examples: Iterable[str | Example]) -> str:
    return "\n\n".join(_example(Example.of(example)) for example in examples)


def _example(example: Example) -> str:
    text = example.text.strip("\n")
    longest = max((len(run) for run in FENCE.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{_circumstances(example)}{fence}text\n{_visible(text)}\n{fence}"


def _visible(text: str) -> str:
    """An example as a page can hold it: control characters, which would vanish or do harm, are written out."""
    return "".join(char if char.isprintable() or char in "\n\t" else _written_out(char) for char in text)


def _written_out(char: str) -> str:
    return " " if char.isspace() and char not in "\r\x85\u2028\u2029" else f"\\u{ord(char):04x}"


def _circumstances(example: Example) -> str:
    facts = [
        f"judged on {example.as_of}" if example.as_of != EXAMPLE_AS_OF else "",
        f"published {example.published}" if example.published else "",
        f"language {example.language}" if example.language else "",
        f"articles may be {example.max_age_days} days old" if example.max_age_days else "",
        "after articles of the same site that hold the marked lines too" if example.site else "",
    ]
    told = ", ".join(fact for fact in facts if fact)
    return f"{told[0].upper()}{told[1:]}:\n\n" if told else ""


def _facts(rule: Rule) -> str:
    facts = [
        f"Kind: {kind(rule)}",
        f"Dimension: {rule.dimension}",
        f"Severity: {rule.severity}",
        f"Languages: {', '.join(rule.languages) if rule.languages else 'any'}",
        f"Confidence: {rule.confidence:g} unless the finding says another; shown from {rule.threshold:g} on",
        f"Fix: {fix(rule)}",
    ]
    return "\n".join(f"- {fact}" for fact in facts)


def kind(rule: Rule) -> str:
    """What sort of rule it is, in words, by the first digit of its code."""
    return KINDS.get(rule.code[2], "other")


def fix(rule: Rule) -> str:
    """What `sourcequal clean` does with the rule's findings, in words."""
    struck = rule.strikes_out and rule.severity != "info"
    return "strikes out what is found" if struck else "where the finding carries a repair"


def facts(rule: Rule) -> dict[str, Any]:
    """A rule as JSON values."""
    return {
        "code": rule.code,
        "name": rule.name,
        "dimension": rule.dimension,
        "severity": rule.severity,
        "message": rule.message,
        "languages": list(rule.languages) if rule.languages else None,
        "threshold": rule.threshold,
        "explanation": rule.explanation,
        "source": rule.source,
    }


def scorer_facts(code: str, scorer: Any) -> dict[str, Any]:
    """A code of a scorer as JSON values, as those of a rule; what only its findings say is None."""
    message, _, explanation = (getdoc(scorer) or SILENT).partition("\n")
    return {
        "code": code,
        "name": scorer.name,
        "dimension": PREFIXES.get(code[:2]),
        "severity": None,
        "message": message.rstrip("."),
        "languages": None,
        "threshold": None,
        "explanation": explanation.strip(),
        "source": None,
    }


def table(every: Iterable[Mapping[str, Any]], link: str = "") -> str:
    """The facts of some codes as a Markdown table; `link` is the folder of their pages."""
    rows = [
        f"| {f'[{code}]({link}/{code}.md)' if link else code} | {known['name']} | {known['severity'] or ''} "
        f"| {', '.join(known['languages'] or ('any',))} | {known['message'].replace('|', chr(92) + '|')} |"
        for known in every
        for code in (known["code"],)
    ]
    return "\n".join(["| code | name | severity | languages | finds |", "|---|---|---|---|---|", *rows])


def readme(rules: Sequence[Rule]) -> str:
    """The page that lists all rules."""
    intro = (
        "# Rules\n\n"
        "One file a rule, one folder a family. Codes: 1xx a pattern, 2xx learned from data, 3xx reasoning over the "
        "whole article.\n"
        f"This page and those it links to are written by `{REGENERATE}`; do not edit them by hand."
    )
    families = [
        f"## {name}\n\n{table([facts(rule) for rule in rules if rule.dimension == name], '../../docs/rules')}"
        for name in DIMENSIONS
    ]
    return "\n\n".join([intro, *families]) + "\n"


def pages(rules: Sequence[Rule]) -> dict[Path, str]:
    """Every generated file, by its path in the repository."""
    return {TABLE: readme(rules), **{PAGES / f"{rule.code}.md": page(rule) for rule in rules}}


def write_pages(root: Path = ROOT) -> int:
    """Write every generated file of a checkout, remove pages of rules that are gone; how many were written."""
    wanted = pages(built_in_rules())
    (root / PAGES).mkdir(parents=True, exist_ok=True)
    for path in (root / PAGES).glob("*.md"):
        if path.relative_to(root) not in wanted:
            path.unlink()
    for relative, text in wanted.items():
        (root / relative).write_text(text, encoding="utf-8", newline="\n")
    return len(wanted)


if __name__ == "__main__":
    print(f"{write_pages()} pages written")

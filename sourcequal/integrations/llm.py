"""llm: tools with which a model asks for a source's report or reads its cleaned text, and a fragment loader.

    llm -T sourcequal_report "Can I rely on this article? …"
    llm -f sourcequal:article.html "Summarise the article"

The entry point is of the group `llm`: with sourcequal installed, nothing has to be configured.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import llm

from sourcequal.integrations.judge import Judge


def sourcequal_report(text: str) -> str:
    """Report, as JSON, what is wrong with an article as a source: boilerplate, garbled or machine-made language,
    misleading dates, contradictions; with a grade A to F and the quoted spans."""
    return json.dumps(Judge().judge_one(text).report.to_dict(), ensure_ascii=False)


def sourcequal_clean(text: str) -> str:
    """Return an article's text with menus, share bars, prompts and other page furniture removed."""
    return Judge(clean=True).judge_one(text).text


@llm.hookimpl
def register_tools(register: Callable[[Callable[..., Any]], None]) -> None:
    """Offer both tools."""
    register(sourcequal_report)
    register(sourcequal_clean)


@llm.hookimpl
def register_fragment_loaders(register: Callable[[str, Callable[[str], Any]], None]) -> None:
    """Offer `sourcequal:FILE`, the cleaned text of a file."""
    register("sourcequal", load_fragment)


def load_fragment(argument: str) -> llm.Fragment:
    """The cleaned text of a text, Markdown or HTML file, as a fragment."""
    from sourcequal.errors import UnreadableSource
    from sourcequal.reading import Reading

    try:
        document = Reading().read(argument)
    except UnreadableSource as error:
        raise ValueError(str(error)) from None
    return llm.Fragment(Judge(clean=True).judge_one(document).text, f"sourcequal:{argument}")

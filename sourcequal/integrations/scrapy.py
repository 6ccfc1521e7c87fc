"""Scrapy: an add-on that installs an item pipeline.

    ADDONS = {"sourcequal.integrations.scrapy.SourceQuality": 500}

Settings: `SOURCEQUAL_FIELD` (the item's field with the text, "text"), `SOURCEQUAL_MIN_GRADE`, `SOURCEQUAL_DROP` (code
prefixes), `SOURCEQUAL_CLEAN` (False), `SOURCEQUAL_REJECTS` ("drop" or "mark"). One that means nothing stops the crawl.
"""

from __future__ import annotations

from typing import Any

from itemadapter import ItemAdapter
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem
from scrapy.settings import BaseSettings

from sourcequal.errors import UsageError
from sourcequal.integrations.judge import Judge, Judged

PRIORITY = 300  # of the pipeline among others: after extraction, before storage
REJECTS = ("drop", "mark")


class SourceQuality:
    """The add-on: puts the pipeline into the crawler's settings."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Add the pipeline at its usual place unless the project has placed it."""
        settings.setdefault_in_component_priority_dict("ITEM_PIPELINES", SourceQualityPipeline, PRIORITY)


class SourceQualityPipeline:
    """Writes grade, scores and codes into `sourcequal` of each item, and drops or marks what is rejected.

    Raises `UsageError` for a setting that means nothing: `NotConfigured` would have the crawl go on unfiltered.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self.field = settings.get("SOURCEQUAL_FIELD", "text")
        self.rejects = settings.get("SOURCEQUAL_REJECTS", "drop")
        if self.rejects not in REJECTS:
            raise UsageError(f"SOURCEQUAL_REJECTS is {self.rejects!r}: choose one of {', '.join(REJECTS)}")
        try:
            self.judge = Judge(
                settings.get("SOURCEQUAL_MIN_GRADE"),
                tuple(settings.getlist("SOURCEQUAL_DROP")),
                settings.getbool("SOURCEQUAL_CLEAN"),
            )
        except UsageError as error:
            name, _, reason = str(error).partition(" ")  # the judge begins with the name of what it was given
            raise UsageError(f"SOURCEQUAL_{name.upper()} {reason}") from None
        self.stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> SourceQualityPipeline:
        """How Scrapy makes the pipeline."""
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """The item with its report; items without the field pass untouched.

        A text that is None counts as empty. Raises `TypeError`, which Scrapy logs, where the field holds no text.
        """
        adapter = ItemAdapter(item)
        if self.field not in adapter.field_names():
            self._count("no_field")
            return item
        text = adapter.get(self.field)
        if not isinstance(text, str | None):
            kind = type(text).__name__
            raise TypeError(f"the field {self.field!r} (SOURCEQUAL_FIELD) holds no text but a value of type {kind}")
        result = self.judge.judge_one(text)
        self._count(f"grade/{result.report.grade}")
        if not result.kept:
            self._count("rejected")
            if self.rejects == "drop":
                raise DropItem(f"sourcequal: {result.rejected}")
        _write(adapter, self.field, result)
        return item

    def _count(self, name: str) -> None:
        if self.stats:
            self.stats.inc_value(f"sourcequal/{name}")


def _write(adapter: ItemAdapter, field: str, result: Judged) -> None:
    report = {**result.metadata(prefix=""), "rejected": result.rejected}
    if "sourcequal" in adapter.field_names() or isinstance(adapter.item, dict):
        adapter["sourcequal"] = report
    if result.text != result.report.document.text:
        adapter[field] = result.text

"""Days that fields of feeds, rows and front matter state."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcequal.dates.stated_day import stated_day

DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    "stated",
    [
        *("2026-11-03", "2026-11-03T10:00:00Z", "2026/11/03", "2026/11/3", "2026.11.03", "20261103"),
        *("Tue, 03 Nov 2026 10:00:00 GMT", "3 November 2026", "Tuesday, 3rd November 2026", "3-Nov-2026"),
        *("November 3, 2026", "Nov. 3, 2026 5:00 PM", " 2026-11-03 "),
        *(1793700000, 1793700000000, "1793700000", "1793700000.25", DAY, datetime(2026, 11, 3, 23)),
    ],
)
def test_a_day_is_read_in_the_forms_of_programs(stated: object) -> None:
    assert stated_day(stated) == DAY


@pytest.mark.parametrize(
    "stated",
    [
        "",
        "2026",
        "2026-11",
        "3/11/2026",
        "2026-02-30",
        "31 June 2026",
        "yesterday",
        "12345",
        True,
        None,
        float("nan"),
        [],
    ],
)
def test_what_states_no_day_is_none(stated: object) -> None:
    assert stated_day(stated) is None


@given(st.one_of(st.text(), st.integers(), st.floats(), st.dates()))
def test_anything_can_be_asked(stated: Any) -> None:
    found = stated_day(stated)
    assert found is None or isinstance(found, date)

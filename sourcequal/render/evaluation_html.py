"""An evaluation as a page of its own, with plots drawn in it; nothing is loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from sourcequal.render.evaluation_text import plain
from sourcequal.render.html_page import head
from sourcequal.render.wording import counted, percent

SIZE, MARGIN = 260, 36  # of a plot, in pixels
COLORS = ("#38c", "#d90", "#d33", "#95c")
STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: .5rem 0 1rem; }
td, th { text-align: left; padding: .15rem 1.2rem .15rem 0; font-variant-numeric: tabular-nums; }
.plots { display: flex; flex-wrap: wrap; gap: 2rem; } figure { margin: 0; } figcaption { max-width: 18rem; }
svg { overflow: visible; } text { font: 11px system-ui, sans-serif; fill: currentColor; }
.axis { stroke: currentColor; stroke-width: 1; } .ideal { stroke: #8888; stroke-dasharray: 4; }
mark { color: inherit; background: color-mix(in srgb, #d90 30%, transparent); } li { overflow-wrap: anywhere; }
""".strip()


def render(evaluation: Mapping[str, Any]) -> Iterator[str]:
    """The page: figures, plots and mistakes of each dimension."""
    yield head("sourcequal evaluation", STYLE)
    files = ", ".join(evaluation["labels"])
    yield f"<p>{counted(evaluation['examples'], 'example')} from {_safe(files)}</p>\n"
    for name, part in evaluation["dimensions"].items():
        yield f"<section>\n<h2>{_safe(name)}</h2>\n"
        yield _summary(part)
        yield '<div class="plots">\n' + _reliability(part["calibration"]) + _costs(part["costs"]) + "</div>\n"
        yield _table(("kind", "labels", "found", "codes"), [_kind(row) for row in part["kinds"]])
        yield _mistakes(part["mistakes"])
        yield "</section>\n"
    yield "</body>\n</html>\n"


def _safe(text: object) -> str:
    return escape(plain(str(text)).encode("utf-8", "replace").decode())


def _summary(part: Mapping[str, Any]) -> str:
    counts = part["confusion"]
    row = (part["articles"], counted(part["units"], part["unit"]), part["faults"], percent(part["precision"]))
    rest = (
        percent(part["recall"]),
        percent(part["f1"]),
        percent(part["auroc"]),
        counts["missed"],
        counts["false_alarms"],
    )
    names = ("articles", "units", "faults", "precision", "recall", "F1", "AUROC", "missed", "false alarms")
    return _table(names, [(*row, *rest)])


def _table(names: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    if not rows:
        return ""
    head = "".join(f"<th>{_safe(name)}</th>" for name in names)
    body = "".join("<tr>" + "".join(f"<td>{_safe(cell)}</td>" for cell in row) + "</tr>\n" for row in rows)
    return f"<table>\n<tr>{head}</tr>\n{body}</table>\n"


def _kind(row: Mapping[str, Any]) -> tuple[object, ...]:
    codes = ", ".join(f"{code} {count}" for code, count in row["codes"].items())
    return row["kind"], row["labels"], row["found"], codes


def _place(x: float, y: float, top: float = 1.0) -> tuple[float, float]:
    return round(MARGIN + x * SIZE, 1), round(MARGIN / 2 + (1 - y / top) * SIZE, 1)


def _plot(inside: str, caption: str, top: float = 1.0) -> str:
    (left, bottom), (right, upper) = _place(0, 0), _place(1, 1)
    width, height = SIZE + 2 * MARGIN, SIZE + 2 * MARGIN
    axes = f'<path class="axis" fill="none" d="M{left} {upper}V{bottom}H{right}"/>'
    ticks = "".join(
        f'<text x="{_place(n / 4, 0)[0]}" y="{bottom + 16}" text-anchor="middle">{n / 4:g}</text>'
        f'<text x="{left - 4}" y="{_place(0, n / 4)[1] + 4}" text-anchor="end">{n / 4 * top:.2g}</text>'
        for n in range(5)
    )
    svg = f'<svg width="{width}" height="{height}" role="img" aria-label="{_safe(caption)}">{axes}{ticks}{inside}</svg>'
    return f"<figure>{svg}<figcaption>{_safe(caption)}</figcaption></figure>\n"


def _line(points: Sequence[tuple[float, float]], color: str) -> str:
    path = " ".join(f"{x},{y}" for x, y in points)
    return f'<polyline fill="none" stroke="{color}" stroke-width="2" points="{path}"/>'


def _reliability(calibration: Mapping[str, Any]) -> str:
    points = [(*_place(row["confidence"], row["share"]), row["units"]) for row in calibration["bins"]]
    (x0, y0), (x1, y1) = _place(0, 0), _place(1, 1)
    ideal = f'<line class="ideal" x1="{x0}" y1="{y0}" x2="{x1}" y2="{y1}"/>'
    dots = "".join(
        f'<circle cx="{x}" cy="{y}" r="4" fill="{COLORS[0]}"><title>{n} units</title></circle>' for x, y, n in points
    )
    inside = ideal + _line([(x, y) for x, y, _ in points], COLORS[0]) + dots
    caption = (
        f"Reliability: the share of faults at each confidence; expected error {percent(calibration['expected_error'])}"
    )
    return _plot(inside, caption)


def _costs(costs: Mapping[str, Any]) -> str:
    top = max(max(curve["costs"]) for curve in costs["curves"]) or 1.0
    lines, notes = [], []
    for color, curve in zip(COLORS, costs["curves"], strict=False):
        pairs = zip(costs["thresholds"], curve["costs"], strict=True)
        lines.append(_line([_place(x, y, top) for x, y in pairs], color))
        notes.append(f"{curve['alarm_cost']:g}: best threshold {curve['best_threshold']:g}")
    key = "".join(
        f'<text x="{_place(0.55, 0)[0]}" y="{MARGIN / 2 + 14 * n}" style="fill: {color}">{_safe(note)}</text>'
        for n, (color, note) in enumerate(zip(COLORS, notes, strict=False), 1)
    )
    return _plot(
        "".join(lines) + key, "Mean cost a unit at each threshold, for false alarms that cost so many misses", top
    )


def _mistakes(mistakes: Sequence[Mapping[str, Any]]) -> str:
    if not mistakes:
        return ""
    items = "".join(
        f"<li><b>{_safe(item['what'])} {_safe(item['kind'] or '/'.join(item['codes']))}</b>, "
        f"{_safe(item['example'])}:{item['line']}, confidence {item['confidence']:.2f}<br>{_safe(item['before'])}"
        f"<mark>{_safe(item['quote'])}</mark>{_safe(item['after'])}</li>\n"
        for item in mistakes
    )
    return f"<h3>The worst {counted(len(mistakes), 'mistake')}</h3>\n<ol>\n{items}</ol>\n"

"""A plot of bars as SVG, in colours that can be read on a light page and on a dark one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from benchmarks.figures import Spread
from benchmarks.results import Found
from benchmarks.titles import TITLES, is_ours, plain

WIDTH, LABELS, NUMBERS = 860, 330, 70
ROW, HEAD = 24, 40
# Contrast with white and with #0d1117, a usual dark page: 4.3 and 4.4 for the words, above 3 for the bars.
WORDS, OURS, OTHERS, RANGE = "#767d86", "#2f81f7", "#8b949e", "#c05a00"


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars of one part, on a scale of their own."""

    title: str
    found: Found


def svg(charts: Sequence[Chart]) -> str:
    """Return a picture of charts below each other: a bar to the median, a line from the smallest to the largest."""
    lines: list[str] = []
    top = 0
    for chart in charts:
        rows = [(title, samples) for name, title in TITLES.items() if (samples := chart.found.samples.get(name))]
        lines += _chart(chart, [(title, Spread.of(samples)) for title, samples in rows], top)
        top += HEAD + ROW * len(rows)
    name = escape("; ".join(chart.title for chart in charts))
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top + 8}" role="img" aria-label="{name}"'
    return f'{head} font-family="sans-serif" font-size="13" fill="{WORDS}">\n' + "\n".join(lines) + "\n</svg>\n"


def _chart(chart: Chart, rows: Sequence[tuple[str, Spread]], top: int) -> Iterator[str]:
    yield f'<text x="0" y="{top + 24}" font-size="15" font-weight="bold">{escape(chart.title)}</text>'
    longest = max((spread.high for _, spread in rows), default=1.0)
    scale = (WIDTH - LABELS - NUMBERS) / longest
    for number, (title, spread) in enumerate(rows):
        yield from _bar(title, spread, scale, top + HEAD + ROW * number)


def _bar(title: str, spread: Spread, scale: float, top: int) -> Iterator[str]:
    middle = top + ROW / 2
    colour = OURS if is_ours(title) else OTHERS
    low, median, high = (LABELS + value * scale for value in (spread.low, spread.median, spread.high))
    weight = ' font-weight="bold"' if is_ours(title) else ""
    yield f'<text x="{LABELS - 8}" y="{middle + 4:g}" text-anchor="end"{weight}>{escape(plain(title))}</text>'
    yield f'<rect x="{LABELS}" y="{top + 4}" width="{median - LABELS:.1f}" height="{ROW - 8}" fill="{colour}"/>'
    yield f'<path d="M{low:.1f} {middle:g}H{high:.1f}" stroke="{RANGE}" stroke-width="2"/>'
    yield f'<text x="{high + 6:.1f}" y="{middle + 4:g}">{spread.median:,.0f}</text>'

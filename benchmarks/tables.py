"""The tables of the results in Markdown, and how they come into a document."""

from collections.abc import Iterator

from benchmarks.figures import GOALS, Goal, Spread
from benchmarks.results import Found, Results
from benchmarks.titles import PARTS, TITLES

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
_SIGNS = {"at most": "≤", "at least": "≥", "more": "≤", "absolute": "≤"}


def replaced(document: str, measured: str) -> str:
    """Return a document with `measured` between its two marks. ValueError if it has not exactly one of each."""
    if document.count(BEGIN) != 1 or document.count(END) != 1 or document.index(BEGIN) > document.index(END):
        raise ValueError(f"the document needs {BEGIN} and then {END}, once each")
    before, _, rest = document.partition(BEGIN)
    return f"{before}{BEGIN}\n\n{measured.strip()}\n\n{END}{rest.partition(END)[2]}"


def goals_table(results: Results) -> str:
    """Return the table of what is asked, what was reached, and whether that is enough."""
    rows = ["| what | beside | goal | measured | |", "|---|---|---|---|---|"]
    rows += [_goal_row(goal, results.parts.get(goal.part)) for goal in GOALS]
    return "\n".join(rows)


def _goal_row(goal: Goal, found: Found | None) -> str:
    limit = f"{round(goal.limit, 1):g} {goal.unit}" if goal.kind in {"absolute", "more"} else f"{goal.limit:.2f} ×"
    limit = f"+{limit}" if goal.kind == "more" else limit
    limit = f"{limit} as fast" if goal.kind == "at least" and goal.part != "memory" else limit
    limit = f"1/{goal.limit:.0f}" if goal.kind == "at least" and goal.part == "memory" else limit
    sign = "≤" if limit.startswith("1/") else _SIGNS[goal.kind]
    beside = TITLES[goal.other] if goal.other else ""
    reached = None if found is None else goal.reached(found.samples)
    if reached is None:
        return f"| {goal.what} | {beside} | {sign} {limit} | {_why_not(goal, found)} | |"
    mark = "met" if goal.is_met(reached) else "**missed**"
    return f"| {goal.what} | {beside} | {sign} {limit} | {_reached(goal, reached)} | {mark} |"


def _reached(goal: Goal, reached: float) -> str:
    if goal.kind == "more":
        return f"{reached:+,.1f} {goal.unit}"
    if goal.kind == "absolute":
        digits = 1 if reached % 1 and reached < 100 else 0
        return f"{reached:,.{digits}f} {goal.unit}"
    return f"1/{reached:.1f}" if goal.kind == "at least" and goal.part == "memory" else f"{reached:.2f} ×"


def _why_not(goal: Goal, found: Found | None) -> str:
    missing = {} if found is None else found.missing
    return missing.get(goal.name) or missing.get(goal.other) or "not measured"


def figures_tables(results: Results) -> str:
    """Return a table of each part: smallest, median and largest of the rounds of each subject."""
    there = [(name, results.parts[name]) for name in PARTS if name in results.parts]
    return "\n\n".join("\n".join(_part_lines(name, found)) for name, found in there)


def _part_lines(name: str, found: Found) -> Iterator[str]:
    counts = {len(samples) for samples in found.samples.values()}
    most = max(counts, default=0)
    counted = f"up to {most} samples each" if len(counts) > 1 else "1 round" if most == 1 else f"{most} rounds"
    yield f"**{PARTS[name]}** ({counted}, {found.day})\n"
    yield "| | min | median | max |"
    yield "|---|---|---|---|"
    for subject, title in TITLES.items():
        if samples := found.samples.get(subject):
            yield _spread_row(title, Spread.of(samples))
        elif subject in found.missing:
            yield f"| {title} | | {found.missing[subject]} | |"


def _spread_row(title: str, spread: Spread) -> str:
    digits = 1 if spread.median < 100 else 0
    low, median, high = (f"{value:,.{digits}f}" for value in (spread.low, spread.median, spread.high))
    return f"| {title} | {low} | {median} | {high} |"


def machine_line(results: Results) -> str:
    """Return what the machine is, in one line."""
    return "Measured on: " + "; ".join(f"{name} {value}" for name, value in results.machine.items()) + "."

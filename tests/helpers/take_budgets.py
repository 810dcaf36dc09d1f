"""Take the figures of tests/budgets.toml anew: `python -m tests.helpers.take_budgets [START …] [--modules]`.

Only those change that are outside of their band. All are printed, and what was there before. The machine may be busy.
"""

import argparse
from collections.abc import Iterator, Mapping

from tests.helpers.budgets import FILE, Budgets, rewritten
from tests.helpers.bundle import find_bundle
from tests.helpers.counted_starts import BARE, WITH_INSTRUCTIONS, counts_of, versions
from tests.helpers.start_stage import StartStage, bundle_starts, source_starts


def _all_counts(stage: StartStage, names: list[str]) -> Iterator[tuple[str, dict[str, int]]]:
    def is_wanted(name: str) -> bool:
        return not names or any(name.startswith(wanted) for wanted in names)

    if is_wanted(BARE):
        yield BARE, {"instructions": stage.bare_instructions()}
    starts = source_starts()
    if not names or any(name.startswith("bundle") for name in names):
        starts |= bundle_starts(stage.copy_of(find_bundle()))
    for name, start in starts.items():
        if is_wanted(name):
            instructions = {"instructions": stage.instructions(start)} if name in WITH_INSTRUCTIONS else {}
            yield name, instructions | counts_of(stage, start)


def _changed(budgets: Budgets, name: str, counted: Mapping[str, int]) -> dict[str, int]:
    """Return the counts that are outside of their band, and print all."""
    figures = budgets.figures.get(name, {})
    changed = {}
    for what, count in counted.items():
        moved = bool(budgets.complaints(name, {what: count}))
        before = f"{figures[what]:,} → " if moved and what in figures else ""
        print(f"{'*' if moved else ' '} {name} {what}: {before}{count:,}", flush=True)  # noqa: T201 - a command
        if moved:
            changed[what] = count
    return changed


def main() -> None:
    """Count, print, and write the file."""
    parser = argparse.ArgumentParser(description="Take the figures of tests/budgets.toml anew.")
    parser.add_argument("starts", nargs="*", metavar="START", help="only those that begin so, as bundle, source.kiosk")
    parser.add_argument("--modules", action="store_true", help="only print the modules that starts from source load")
    options = parser.parse_args()
    text = FILE.read_text(encoding="utf-8")
    other = Budgets.read(text).other_versions(versions())
    if other and options.starts:
        parser.error(f"{other}: all of them have to be taken")
    with StartStage.open() as stage:
        if options.modules:
            for name in options.starts:
                print("\n".join(stage.loaded(source_starts()[name])[0]))  # noqa: T201 - a command
            return
        budgets = Budgets.read(text)
        counted = {name: _changed(budgets, name, counts) for name, counts in _all_counts(stage, options.starts)}
    FILE.write_text(rewritten(text, counted, versions()), encoding="utf-8")


if __name__ == "__main__":
    main()

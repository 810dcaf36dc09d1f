"""How counts are held to tests/budgets.toml: on both sides, and with new figures in the place of the old."""

import re

import pytest

from tests.helpers.budgets import FILE, OF_VERSIONS, Budgets, rewritten

SAMPLE = """# Why.
[counted-on]
python = "3.11.7"

[bands]
instructions = 0.5 # both sides
another-machine = 3

[source.bare]
instructions = 1_000_000

# A comment of its own.
[source.desktop]
instructions = 2_000_000 # as told
widgets = 80

[bundle.version]
processes = 0
"""
HERE = {"python": "3.11.7"}


@pytest.mark.parametrize("count", [1_991_000, 2_000_000, 2_009_000])
def test_what_is_in_the_band_is_as_before(count: int) -> None:
    assert Budgets.read(SAMPLE).complaints("source.desktop", {"instructions": count, "widgets": 80}) == []


@pytest.mark.parametrize(
    ("name", "count", "word"),
    [
        ("instructions", 2_010_001, "more"),
        ("instructions", 1_989_999, "less"),
        ("widgets", 81, "more"),
        ("widgets", 79, "less"),
    ],
)
def test_more_and_less_are_told(name: str, count: int, word: str) -> None:
    (complaint,) = Budgets.read(SAMPLE).complaints("source.desktop", {name: count})
    assert complaint.startswith(f"source.desktop: {name} is {count:,}, {word} than the")
    assert "make budgets" in complaint


def test_change_of_more_than_one_per_cent_is_always_seen() -> None:
    budgets = Budgets.read(FILE.read_text(encoding="utf-8"))
    band = budgets.bands["instructions"] / 100
    assert (1 + band) / (1 - band) - 1 <= 0.0101


def test_count_without_a_figure_is_told() -> None:
    budgets = Budgets.read(SAMPLE)
    assert "no figure" in budgets.complaints("source.desktop", {"threads": 1})[0]
    assert "no figure" in budgets.complaints("source.kiosk", {"widgets": 1})[0]


def test_nothing_where_there_was_nothing_is_as_before() -> None:
    budgets = Budgets.read(SAMPLE)
    assert budgets.complaints("bundle.version", {"processes": 0}) == []
    assert budgets.complaints("bundle.version", {"processes": 1}) != []


def test_another_processor_is_measured_by_the_bare_window() -> None:
    budgets = Budgets.read(SAMPLE)
    assert budgets.scale(1_004_000) == 1.0
    scale = budgets.scale(1_100_000)
    assert scale == pytest.approx(1.1)
    assert budgets.complaints("source.desktop", {"instructions": 2_250_000}, scale) == []
    (complaint,) = budgets.complaints("source.desktop", {"instructions": 2_300_000}, scale)
    assert "1.10 of what it took" in complaint


def test_other_versions_are_named() -> None:
    budgets = Budgets.read(SAMPLE)
    assert budgets.other_versions(HERE) is None
    assert budgets.other_versions({"python": "3.12.1"}) == (
        "the figures of budgets.toml were taken with python 3.11.7, and here is python 3.12.1"
    )


def test_new_figures_take_the_place_of_the_old_and_comments_stay() -> None:
    counted = {"source.desktop": {"instructions": 1_500_000, "threads": 2}, "bundle.version": {"processes": 1}}
    expected = (
        SAMPLE.replace("2_000_000 # as told", "1_500_000 # as told")
        .replace("widgets = 80\n", "widgets = 80\nthreads = 2\n")
        .replace("processes = 0", "processes = 1")
        .replace("3.11.7", "3.12.1")
    )
    assert rewritten(SAMPLE, counted, {"python": "3.12.1"}) == expected
    assert rewritten(SAMPLE, {}, HERE) == SAMPLE


def test_file_was_counted_with_the_qt_that_is_locked() -> None:
    """Else the most telling counts would be skipped everywhere, and nobody would see it."""
    lock = (FILE.parents[1] / "packaging/requirements/run.txt").read_text(encoding="utf-8")
    (locked,) = re.findall(r"^pyside6-essentials==([\d.]+)", lock, re.MULTILINE)
    assert Budgets.read(FILE.read_text(encoding="utf-8")).counted_on["qt"] == locked


def test_every_figure_is_one_that_is_counted() -> None:
    figures = Budgets.read(FILE.read_text(encoding="utf-8")).figures
    names = {name for counts in figures.values() for name in counts}
    assert names - OF_VERSIONS == {
        *("modules-ours", "modules-others", "widgets"),
        *("files-created", "bytes-written", "processes", "threads"),
    }

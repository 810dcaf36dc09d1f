"""The pure parts of the benchmarks: when a picture is finished, medians and goals, tables, the plot, what is kept."""

import json
from array import array
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.__main__ import PARTS as MEASURED
from benchmarks.__main__ import README
from benchmarks.callgrind import total_of
from benchmarks.figures import GOALS, Goal, Spread, ratio
from benchmarks.inside import IDLE, IN_A_TURN, IN_THE_WINDOW, PRESSED
from benchmarks.parts import AT_REST, CALLED, COUNTED, CROWDED, STARTED, STARTED_COLD
from benchmarks.pictures import ALLOWED, SETTLED_S, Painting, Settling, share_that_differs
from benchmarks.plot import Chart, svg
from benchmarks.results import Found, Results
from benchmarks.tables import BEGIN, END, figures_tables, goals_table, replaced
from benchmarks.titles import PARTS, TITLES
from benchmarks.web_page import CONTENT, page_of

SUBJECTS_OF = {
    **{
        "start": STARTED,
        "entries": CROWDED,
        "cold": STARTED_COLD,
        "memory": AT_REST,
        "calls": CALLED,
        "instructions": COUNTED,
    },
    **{"press": PRESSED, "turn": IN_A_TURN, "window": IN_THE_WINDOW, "idle": IDLE},
}


def picture(painted: int, colour: int = 7, size: int = 1000) -> bytes:
    """A picture whose first pixels are of one colour, and the others black."""
    return array("I", [colour] * painted + [0] * (size - painted)).tobytes()


EMPTY, HALF, FULL = picture(0), picture(500), picture(1000)
NEARLY = picture(1000 - int(1000 * ALLOWED))


def test_a_share_of_pixels_is_counted_by_pixels_and_not_by_bytes() -> None:
    assert share_that_differs(EMPTY, picture(250, 0x01010101)) == 0.25
    assert share_that_differs(EMPTY, picture(250, 0x01000000)) == 0.25
    assert share_that_differs(FULL, FULL) == 0


def test_the_finished_picture_is_the_one_that_stays_whatever_blinks_in_it() -> None:
    settling = Settling(EMPTY)
    seen = [(EMPTY, 0.0), (EMPTY, 9.0), (HALF, 10.0), (FULL, 10.4), (NEARLY, 11.0), (FULL, 10.39 + SETTLED_S)]
    assert not any(settling.finished(shown, now) for shown, now in seen)
    assert settling.finished(NEARLY, 10.4 + SETTLED_S) == FULL


def test_a_program_is_painted_when_its_picture_is_there_but_for_what_comes_later() -> None:
    painting = Painting(EMPTY, FULL)
    for shown, now in [(EMPTY, 0.1), (HALF, 0.2), (NEARLY, 0.3), (FULL, 0.4)]:
        painting.see(shown, now)
    assert (painting.first_change_s, painting.painted_s) == (0.2, 0.3)


def test_a_picture_that_goes_again_does_not_count() -> None:
    painting = Painting(EMPTY, FULL)
    painting.see(FULL, 0.3)
    painting.see(HALF, 0.4)
    assert painting.painted_s is None
    painting.see(FULL, 0.5)
    assert painting.painted_s == 0.5


def test_a_spread_is_the_smallest_the_middle_and_the_largest() -> None:
    assert Spread.of([9, 1, 4, 2]) == Spread(1, 3, 9)
    with pytest.raises(ValueError, match="no samples"):
        Spread.of([])


def test_a_ratio_is_taken_round_by_round() -> None:
    # The second round was slow for both: the medians, 20 and 12, would say 1.67.
    assert ratio([20, 90, 18], [10, 45, 12]) == 2.0
    with pytest.raises(ValueError, match="no samples"):
        ratio([], [])
    with pytest.raises(ValueError, match="zip"):
        ratio([1, 2], [1])


@pytest.mark.parametrize(
    ("goal", "reached", "is_met"),
    [
        (Goal("", "", "ours", 2.0, "other"), 2.0, True),
        (Goal("", "", "ours", 1.9, "other"), 2.0, False),
        (Goal("", "", "ours", 0.5, "other", "at least"), 0.5, True),
        (Goal("", "", "ours", 0.6, "other", "at least"), 0.5, False),
        (Goal("", "", "ours", 20.0, kind="absolute"), 20.0, True),
        (Goal("", "", "ours", 19.0, kind="absolute"), 20.0, False),
        (Goal("", "", "nobody", 19.0, kind="absolute"), None, None),
        (Goal("", "", "ours", 10.0, "other", "more"), 10.0, True),
        (Goal("", "", "ours", 9.0, "other", "more"), 10.0, False),
        (Goal("", "", "many", 99.0, kind="absolute", share=0.99), 99.0, True),
        (Goal("", "", "many", 98.0, kind="absolute", share=0.99), 99.0, False),
        (Goal("", "", "ours", 2.0, "nobody"), None, None),
    ],
)
def test_a_goal_is_met_up_to_its_limit(goal: Goal, reached: float | None, is_met: bool | None) -> None:
    found = goal.reached({"ours": [20.0], "other": [10.0], "many": [float(one) for one in range(100)]})
    assert found == reached
    assert (None if found is None else goal.is_met(found)) == is_met


def test_every_goal_is_about_something_that_is_measured() -> None:
    assert list(MEASURED) == list(PARTS) == list(SUBJECTS_OF)
    for goal in GOALS:
        assert {goal.name, goal.other or goal.name} <= set(SUBJECTS_OF[goal.part]), goal
    assert {name for names in SUBJECTS_OF.values() for name in names} == set(TITLES)


def test_what_was_measured_goes_between_the_marks_and_nothing_else_changes() -> None:
    page = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    once = replaced(page, "new\n")
    assert once == f"before\n{BEGIN}\n\nnew\n\n{END}\nafter\n"
    assert replaced(once, "new") == once


@pytest.mark.parametrize("page", ["", BEGIN, f"{END}{BEGIN}", f"{BEGIN}{END}{BEGIN}", f"{BEGIN}{END}{END}"])
def test_a_page_without_the_marks_is_left_alone(page: str) -> None:
    with pytest.raises(ValueError, match="once each"):
        replaced(page, "new")


def test_the_page_has_the_marks() -> None:
    assert replaced(README.read_text(encoding="utf-8"), "new")


def some_results() -> Results:
    """One part, in which a browser was left out after its first round."""
    start = Found("ms", "2026-01-02")
    for name, values in {"frozen-bare": (100, 120, 110), "frozen-desktop": (150, 156, 165)}.items():
        for value in values:
            start.add(name, value)
    start.add("chromium", 500)
    start.leave_out("chromium", "chromium is not installed here")
    return Results({"cores": "2"}, {"start": start})


def test_the_table_of_goals_says_what_is_missed_and_what_was_not_measured_and_why() -> None:
    rows = goals_table(some_results()).splitlines()[2:]
    assert len(rows) == len(GOALS)
    assert rows[1] == "| start, frozen | bare PySide6 window, frozen | ≤ 1.10 × | 1.50 × | **missed** |"
    assert "| chromium is not installed here | |" in rows[4]
    assert "| not measured | |" in rows[-1]


def test_the_table_of_figures_has_the_spread_of_each_subject_and_who_is_missing() -> None:
    table = figures_tables(some_results())
    assert "(3 rounds, 2026-01-02)" in table
    assert "| bare PySide6 window, frozen | 100 | 110 | 120 |" in table
    assert "| `chromium --kiosk`, a page of the same links | | chromium is not installed here | |" in table
    assert "firefox" not in table


def test_results_are_the_same_after_they_were_kept(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    assert Results.read(file) == Results()
    some_results().write(file)
    assert Results.read(file) == some_results()
    assert '"frozen-bare": [100, 120, 110]' in file.read_text(encoding="utf-8")


def test_the_plot_has_a_bar_to_the_median_and_a_line_over_the_spread() -> None:
    root = ElementTree.fromstring(svg([Chart("Start & more", some_results().parts["start"])]))  # noqa: S314 - our own
    space = "{http://www.w3.org/2000/svg}"
    bars = [float(bar.attrib["width"]) for bar in root.iter(f"{space}rect")]
    assert bars[1] / bars[0] == pytest.approx(156 / 110, rel=0.01)
    words = [text.text for text in root.iter(f"{space}text")]
    assert words == ["Start & more", "bare PySide6 window, frozen", "110", "nkzu-launcher, frozen", "156"]
    assert len(list(root.iter(f"{space}path"))) == 2


def test_instructions_are_read_from_what_callgrind_writes() -> None:
    assert total_of("version: 1\nevents: Ir\nfn=(1)\n12 3\n\ntotals: 621351234\n") == 621_351_234
    assert total_of("version: 1\n") == 0


def test_the_page_for_browsers_has_every_entry_of_the_content() -> None:
    content = CONTENT.read_text(encoding="utf-8")
    page = page_of(content)
    entries = json.loads(content)["entries"]
    assert page.count("<a href=") == len(entries)
    assert all(entry["url"] is None or f'href="{entry["url"].replace("&", "&amp;")}"' in page for entry in entries)

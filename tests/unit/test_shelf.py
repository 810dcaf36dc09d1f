"""The entries at hand: pinned ones, and those opened last."""

import json

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.roles import Loaded
from launcher.core.shelf import MOST_PINNED, MOST_RECENT, Shelf, shelf_from_text, shelf_to_text

IDS = st.from_regex(r"[a-z][a-z0-9-]{0,12}", fullmatch=True)


def test_pins_stand_in_the_order_of_pinning() -> None:
    shelf = Shelf().pin("zoom").pin("moodle").pin("zoom")
    assert shelf.pinned == ("zoom", "moodle")
    assert shelf.is_pinned("zoom")
    assert shelf.unpin("zoom").pinned == ("moodle",)
    assert shelf.unpin("mail") == shelf


def test_there_is_an_end_to_pinning() -> None:
    shelf = Shelf()
    for number in range(MOST_PINNED):
        assert not shelf.is_full
        shelf = shelf.pin(f"entry-{number}")
    assert shelf.is_full
    assert shelf.pin("one-more") == shelf


def test_what_was_opened_last_comes_first_and_once() -> None:
    shelf = Shelf().opened("zoom").opened("moodle").opened("zoom")
    assert shelf.recent == ("zoom", "moodle")
    for number in range(20):
        shelf = shelf.opened(f"entry-{number}")
    assert shelf.recent == tuple(f"entry-{number}" for number in range(19, 19 - MOST_RECENT, -1))


def test_nothing_is_shown_twice() -> None:
    shelf = Shelf(("zoom", "gone"), ("zoom", "mail", "lost", "moodle"))
    assert shelf.shown_recent() == ("mail", "lost", "moodle")
    assert shelf_from_text(shelf_to_text(shelf)) == Loaded(shelf), "it may come back with the next content"


def test_unknown_pins_stay_until_their_room_is_needed() -> None:
    known = {"zoom"}.__contains__
    shelf = Shelf(("zoom", "gone"), ("lost",))
    assert shelf.with_room(known) == shelf
    full = Shelf(("zoom", *(f"gone-{number}" for number in range(MOST_PINNED - 1))), ("lost",))
    assert full.with_room(known) == Shelf(("zoom",), ("lost",))


def test_what_is_removed_leaves_both() -> None:
    assert Shelf(("a", "b"), ("b", "c")).without("b") == Shelf(("a",), ("c",))


@given(st.lists(st.tuples(st.sampled_from(["pin", "unpin", "opened", "without"]), IDS), max_size=40))
@hypothesis.settings(deadline=None)
def test_whatever_is_done_it_is_read_as_it_was_written(steps: list[tuple[str, str]]) -> None:
    shelf = Shelf()
    for step, entry_id in steps:
        shelf = getattr(shelf, step)(entry_id)
        assert len(set(shelf.pinned)) == len(shelf.pinned) <= MOST_PINNED
        assert len(set(shelf.recent)) == len(shelf.recent) <= MOST_RECENT
    assert shelf_from_text(shelf_to_text(shelf)) == Loaded(shelf)


@pytest.mark.parametrize(
    "text",
    [
        *("", "\0\0\0", "{", "[]", "null", '"text"', "{}", '{"schema": "1"}', '{"schema": 1.0}', '{"schema": false}'),
        *('{"schema": 0}', '{"schema": 1, "pinned": "zoom"}', '{"schema": 1, "recent": null}', "[" * 50_000, "NaN"),
        '{"schema": ' + "9" * 5000 + "}",
    ],
)
def test_what_is_no_shelf_is_refused(text: str) -> None:
    assert shelf_from_text(text) is None


def test_what_is_no_name_is_left_out() -> None:
    values = ["zoom", 1, None, "", "zoom", "a\u202eb", "\ud800", "x" * 101, ["mail"], "mail", *map(str, range(30))]
    loaded = shelf_from_text(json.dumps({"schema": 1, "pinned": values, "recent": values}))
    assert loaded is not None
    assert loaded.value.pinned == ("zoom", "mail", *map(str, range(10)))
    assert loaded.value.recent == ("zoom", "mail", *map(str, range(6)))


@pytest.mark.parametrize(
    ("text", "shelf"),
    [
        ('{"schema": 2, "pinned": ["zoom"], "recent": []}', Shelf(("zoom",))),
        ('{"schema": 9, "pinned": {"zoom": {"colour": "red"}}}', Shelf()),
    ],
)
def test_a_newer_file_is_shown_as_far_as_it_is_understood(text: str, shelf: Shelf) -> None:
    loaded = shelf_from_text(text)
    assert loaded is not None
    assert (loaded.value, loaded.writable) == (shelf, False)
    assert loaded.notice is not None
    assert "newer version" in loaded.notice.source

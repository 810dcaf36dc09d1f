"""What a running program makes of its layers when they are read again."""

from dataclasses import replace

import pytest

from launcher.core.content import LayerSource, load_content
from launcher.core.problems import problem
from launcher.core.running_content import Reading, read_again
from tests.helpers.content_layers import as_file, bundled

BUNDLED = LayerSource("bundled", "content.json", bundled())


def machine(url: str, **more: object) -> LayerSource:
    """The layer of the computer, with another address of Moodle."""
    data = as_file({"schema": 1, "entries": [{"id": "moodle", "url": url}], **more})
    return LayerSource("machine", "/etc/nkzu-launcher/content.json", data)


OLD, NEW = (machine(f"http://bigbluebutton.nkzu.kz:81/{name}") for name in ("old", "new"))
ROOM = LayerSource(
    "room", "/etc/nkzu-launcher/rooms/305.json", as_file({"entries": [{"id": "zoom", "hidden": True}], "schema": 1})
)
NO_FILE = replace(OLD, data=None, problem=problem("file-unreadable", file="content.json", reason="no right"))
REFUSED = [replace(OLD, data=b"{"), replace(OLD, data=b""), replace(OLD, data=b'{"schema": 2}'), NO_FILE]


def moodle(reading: Reading) -> str:
    """Where Moodle leads."""
    entry = reading.content.catalogue.entry("moodle")
    assert entry is not None
    assert entry.link is not None
    return str(entry.link.url)


def test_at_first_it_is_what_is_loaded() -> None:
    reading = read_again((BUNDLED, OLD))
    assert reading.content == load_content((BUNDLED, OLD))
    assert reading.sound == (BUNDLED, OLD)
    assert reading.is_like(load_content((BUNDLED, OLD)))
    assert not reading.is_like(load_content((BUNDLED, NEW)))


def test_another_time_of_the_file_is_nothing_to_see() -> None:
    reading = read_again((BUNDLED, OLD))
    assert reading.is_like(load_content((BUNDLED, replace(OLD, changed="2026-11-28T10:00:00+05:00"))))


@pytest.mark.parametrize("broken", REFUSED)
def test_a_layer_that_is_refused_goes_on_as_it_was(broken: LayerSource) -> None:
    first = read_again((BUNDLED, OLD))
    second = read_again((BUNDLED, broken), first.sound)
    assert second.content.catalogue == first.content.catalogue
    assert second.content.layers == load_content((BUNDLED, broken)).layers
    assert second.content.problems
    assert second.sound == first.sound
    assert not second.is_like(first.content), "the mistake is to be seen"
    assert second.is_doubtful(first.content)
    third = read_again((BUNDLED, NEW), second.sound)
    assert moodle(third).endswith("new")
    assert not third.is_doubtful(second.content)


@pytest.mark.parametrize("broken", REFUSED)
def test_what_was_shown_is_newer_than_the_last_good_copy(broken: LayerSource) -> None:
    first = read_again((BUNDLED, NEW))
    broken = replace(broken, last_good=lambda: replace(OLD, path="content.last-good.json"))
    assert moodle(read_again((BUNDLED, broken), first.sound)).endswith("new")
    assert moodle(read_again((BUNDLED, broken))).endswith("old"), "a start has nothing else"


def test_the_other_layers_change_meanwhile() -> None:
    first = read_again((BUNDLED, OLD))
    second = read_again((BUNDLED, replace(OLD, data=b"{"), ROOM), first.sound)
    assert moodle(second).endswith("old")
    assert second.content.catalogue.entry("zoom") is None


def test_a_broken_layer_of_the_computer_does_not_take_the_room_away() -> None:
    """It may be the one that says which room this is."""
    given = replace(NEW, name="given", path="content.json")
    first = read_again((BUNDLED, OLD, ROOM, given))
    second = read_again((BUNDLED, replace(OLD, data=b"{"), given), first.sound)
    assert second.content.catalogue == first.content.catalogue
    assert second.sound == first.sound
    assert read_again((BUNDLED, OLD, given), second.sound).content.catalogue.entry("zoom") is not None


def test_a_layer_that_is_gone_is_taken_back() -> None:
    first = read_again((BUNDLED, OLD))
    second = read_again((BUNDLED,), first.sound)
    assert second.content == load_content((BUNDLED,))
    assert second.sound == (BUNDLED,)
    assert read_again((BUNDLED, replace(OLD, data=b"{")), second.sound).content.catalogue == second.content.catalogue


def test_what_was_broken_all_the_time_is_no_doubt() -> None:
    broken = replace(OLD, data=b"{")
    content = load_content((BUNDLED, broken))
    assert not read_again((BUNDLED, broken)).is_doubtful(content)
    assert read_again((BUNDLED, broken)).is_doubtful(load_content((BUNDLED,)))


def test_a_cure_that_is_half_written_is_no_other_mistake_to_tell_of() -> None:
    broken = replace(OLD, data=b"{")
    half_written = read_again((BUNDLED, replace(OLD, data=b"")), (BUNDLED, OLD))
    assert half_written.is_doubtful(read_again((BUNDLED, broken), (BUNDLED, OLD)).content)

"""Where folders of turns may be made: the same places at each start, whatever can be written today."""

import sys
from pathlib import Path

import pytest

from launcher.system.turn_places import turn_places

DATA = Path("/home/lab/.local/share/nkzu-launcher")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the places of Linux")


def test_data_folder_comes_first_then_what_the_session_names() -> None:
    found = turn_places(DATA, {"TMPDIR": "/run/user/1000/tmp"})
    assert found == (DATA / "turns", Path("/run/user/1000/tmp"), Path("/tmp"), Path("/var/tmp"))


@pytest.mark.parametrize("named", [{}, {"TMPDIR": ""}, {"TMPDIR": "tmp"}, {"TMPDIR": "/tmp"}])
def test_usual_places_are_tried_each_once(named: dict[str, str]) -> None:
    assert turn_places(DATA, named) == (DATA / "turns", Path("/tmp"), Path("/var/tmp"))


def test_place_that_is_not_there_is_named_too() -> None:
    assert Path("/nonexistent/tmp") in turn_places(DATA, {"TMPDIR": "/nonexistent/tmp"})

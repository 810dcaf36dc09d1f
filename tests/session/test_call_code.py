"""A caller reads out what a real window shows, and the helpdesk understands it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_terms import Role
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener
from tests.helpers.program import REPOSITORY
from tests.helpers.real_browsers import BrowserSet


@pytest.mark.parametrize("language", Language)
def test_the_code_that_a_screen_reader_says_is_decoded(
    language: Language, no_browser: BrowserSet, doors: DoorOpener, desktop: Desktop, tmp_path: Path
) -> None:
    no_programs = tmp_path / "no-programs"
    no_programs.mkdir()
    door = doors.open(language=language, browsers=no_browser, environment={"PATH": str(no_programs)})
    door.opener(door.content.entry("moodle")).press()
    said = door.words.say("CallCode", "Code for the helpdesk: {code}", code="")
    dialog = door.dialog()
    (line,) = [node for node in dialog.find_all(role=Role.LABEL) if node.name.startswith(said)]
    code = line.name.removeprefix(said)
    # Digit by digit, as the helpdesk's own ears would have it: "2 5 1 0, 1 7 0 9".
    assert len(code.split()) == 8
    done = subprocess.run(
        (sys.executable, "-m", "launcher.helpdesk", "decode", code, "--content", str(door.content.path), "--json"),
        env=desktop.environment, cwd=REPOSITORY, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    value = json.loads(done.stdout)
    assert done.returncode == 0
    assert (value["entry"], value["cause"], value["face"]) == ("moodle", "no-browser", "desktop")
    assert value["edition"] == door.content.catalogue.edition

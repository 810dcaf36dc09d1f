"""The Run key and the links of Windows, with a registry and a maker of links that only take notes.

The calls of Windows themselves (`WindowsRunKeys`, `link_bytes`) cannot run here.
"""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from launcher.core.languages import Language, LocalText
from launcher.core.shortcut_words import Label
from launcher.system.own_program import OwnProgram
from launcher.system.windows_browsers import Hive
from launcher.system.windows_links import LinkFolders, WindowsShortcut, link_name
from launcher.system.windows_run_key import APPROVED, RUN, RunKeyAutostart, run_line

NAME = "nkzu-launcher"
PROGRAM = OwnProgram((r"C:\Program Files\NKZU\nkzu-launcher.exe",))
PRODUCT = LocalText("Платформалар: оқу", "Платформы", "Platforms?")
ZOOM = LocalText("Zoom", "Zoom", "Zoom")
LABEL = Label(PRODUCT, PRODUCT, PRODUCT)


class FakeKeys:
    """A registry in memory."""

    def __init__(self) -> None:
        self.values: dict[tuple[Hive, str, str], str | bytes] = {}
        self.refuses = False

    def read(self, hive: Hive, key: str, name: str) -> str | bytes | None:
        return self.values.get((hive, key, name))

    def write(self, key: str, name: str, text: str) -> None:
        self._change()
        self.values[Hive.PERSON, key, name] = text

    def remove(self, key: str, name: str) -> None:
        self._change()
        self.values.pop((Hive.PERSON, key, name), None)

    def _change(self) -> None:
        if self.refuses:
            raise PermissionError(13, "Access is denied")


@pytest.fixture
def keys() -> FakeKeys:
    return FakeKeys()


def test_run_key_is_written_and_removed(keys: FakeKeys) -> None:
    switch = RunKeyAutostart(keys, PROGRAM.asked("--kiosk"))
    assert not switch.is_on()
    assert switch.turn_on() is None
    assert keys.values == {(Hive.PERSON, RUN, NAME): r'"C:\Program Files\NKZU\nkzu-launcher.exe" --kiosk'}
    assert (switch.state().enabled, switch.state().kiosk) == (True, True)
    assert switch.turn_off() is None
    assert keys.values == {}


def test_what_the_task_manager_bars_does_not_start(keys: FakeKeys) -> None:
    switch = RunKeyAutostart(keys, PROGRAM)
    assert switch.turn_on() is None
    for mark, is_on in ((b"\x03" + bytes(11), False), (b"\x02" + bytes(11), True), (b"", True), (b"\x07", False)):
        keys.values[Hive.PERSON, APPROVED, NAME] = mark
        assert switch.is_on() is is_on
    assert switch.turn_on() is None
    assert switch.is_on()


def test_key_of_the_computer_is_the_administrators(keys: FakeKeys) -> None:
    keys.values[Hive.MACHINE, RUN, NAME] = "launcher.exe --kiosk"
    switch = RunKeyAutostart(keys, PROGRAM)
    assert switch.state().kiosk
    problem = switch.turn_off()
    assert problem is not None
    assert "only an administrator" in problem.source
    assert keys.values == {(Hive.MACHINE, RUN, NAME): "launcher.exe --kiosk"}


def test_registry_that_refuses_is_told(keys: FakeKeys) -> None:
    keys.refuses = True
    for problem in (RunKeyAutostart(keys, PROGRAM).turn_on(), RunKeyAutostart(keys, PROGRAM).turn_off()):
        assert problem is not None
        assert problem.params == {"reason": "Access is denied"}


def test_line_that_windows_would_pass_over_is_told(keys: FakeKeys) -> None:
    problem = RunKeyAutostart(keys, PROGRAM.asked("--data-dir", "x" * 260)).turn_on()
    assert problem is not None
    assert keys.values == {}


def test_source_tree_is_started_without_a_working_folder(tmp_path: Path) -> None:
    """A real Python runs the line in another folder; a stand-in for the program says what it was given."""
    folder = tmp_path / "it's a tree"
    package = folder / "launcher"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "cli.py").write_text("import sys\ndef launcher_main():\n    print(sys.argv[1:])\n    return 3\n")
    program = OwnProgram((sys.executable, "-m", "launcher"), folder).asked("--data-dir", "a b", "--kiosk")
    command = shlex.split(run_line(program))
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, done.stdout, done.stderr) == (3, "['--data-dir', 'a b', '--kiosk']\n", "")


def make_note(program: OwnProgram, comment: str) -> bytes:
    return f"{program.command} {comment}".encode()


def shortcut(folder: Path, language: Language = Language.KK, label: Label = LABEL) -> WindowsShortcut:
    return WindowsShortcut(LinkFolders(folder / "Desktop", folder / "Menu"), make_note, PROGRAM, label, language)


def test_link_is_on_the_desktop_and_in_the_menu(tmp_path: Path) -> None:
    switch = shortcut(tmp_path)
    assert not switch.is_on()
    assert switch.turn_on() is None
    assert switch.is_on()
    assert [file.read_bytes() for file in switch.files()] == [make_note(PROGRAM, PRODUCT.kk)] * 2
    assert switch.turn_off() is None
    assert list(tmp_path.rglob("*.lnk")) == []


def test_link_of_another_language_is_the_same_one(tmp_path: Path) -> None:
    assert shortcut(tmp_path, Language.KK).turn_on() is None
    russian = shortcut(tmp_path, Language.RU)
    assert russian.is_on()
    assert russian.turn_on() is None
    assert {file.name for file in tmp_path.rglob("*.lnk")} == {"Платформы.lnk"}
    assert shortcut(tmp_path, Language.EN).turn_off() is None
    assert list(tmp_path.rglob("*.lnk")) == []


def test_file_name_has_no_letter_that_windows_forbids() -> None:
    assert link_name(LABEL, Language.KK) == "Платформалар оқу.lnk"
    assert link_name(LABEL, Language.EN) == "Platforms.lnk"


def test_link_of_an_entry_leaves_that_of_its_own_program_alone(tmp_path: Path) -> None:
    foreign = tmp_path / "Desktop/Zoom.lnk"
    foreign.parent.mkdir()
    foreign.write_text("Zoom's own")
    switch = shortcut(tmp_path, Language.RU, Label(ZOOM, ZOOM, PRODUCT))
    assert switch.files()[0].name == "Zoom (Платформы).lnk"
    assert (switch.turn_on(), switch.turn_off()) == (None, None)
    assert foreign.read_text() == "Zoom's own"


def test_windows_that_makes_no_link_is_told(tmp_path: Path) -> None:
    def refuse(program: OwnProgram, comment: str) -> bytes:
        raise OSError(5, "Access is denied")

    switch = WindowsShortcut(LinkFolders(tmp_path, None), refuse, PROGRAM, LABEL, Language.KK)
    problem = switch.turn_on()
    assert problem is not None
    assert problem.params == {"reason": "Access is denied"}
    assert not switch.is_on()


def test_person_without_folders_is_told(tmp_path: Path) -> None:
    switch = WindowsShortcut(LinkFolders(None, None), make_note, PROGRAM, LABEL, Language.KK)
    assert not switch.is_on()
    assert switch.turn_on() is not None
    assert switch.turn_off() is None

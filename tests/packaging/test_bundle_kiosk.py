"""The bundle lives as the source does: its kiosk comes back, a second start hands over, Ctrl+C ends it, it prints."""

import os
import signal
from pathlib import Path

import pytest

from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role
from tests.helpers.bundle import Bundle
from tests.helpers.content_files import bundled_content
from tests.helpers.file_dialogs import answer_file_dialog
from tests.helpers.front_door import DoorOpener
from tests.helpers.paper import ask, facts_of
from tests.helpers.program import Launch, Program
from tests.helpers.starter import Starter
from tests.helpers.teacher import Teacher
from tests.helpers.waiting import wait_until
from tests.helpers.watched_browsers import mapped_by

DEADLINE_S = 15.0
# Whoever runs the tests may ignore some signals (nohup), and a child inherits that.
LISTENS = ("env", "--default-signal")


def wait_for_kiosk(guard: Program) -> int:
    """Wait until the next kiosk has its window, and return its process id."""
    pid: int = guard.wait_for_event("kiosk-started")["pid"]
    guard.wait_for_event("ready")
    wait_until(lambda: len(guard.desktop.window_titles("nkzu-launcher")) == 1, "one window", DEADLINE_S)
    return pid


@pytest.mark.parametrize("ended_by", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "Ctrl+C"])
def test_a_killed_kiosk_comes_back_until_its_guard_is_asked_to_end(
    ended_by: signal.Signals, starter: Starter, bundle: Bundle, tmp_path: Path
) -> None:
    arguments = ("--kiosk", "--guard", "--language", "kk")
    guard = starter.start(bundle.launch(tmp_path / "kiosk", *arguments, around=LISTENS))
    pid = wait_for_kiosk(guard)
    for process in (guard.pid, pid):
        assert Path(f"/proc/{process}/exe").readlink() == Path(bundle.launcher)
    os.kill(pid, signal.SIGKILL)
    again = wait_for_kiosk(guard)
    assert again != pid
    assert "PySide6" not in Path(f"/proc/{guard.pid}/maps").read_text(encoding="utf-8")
    if ended_by is signal.SIGINT:
        # A terminal sends it to all that run in it.
        os.killpg(guard.pid, signal.SIGINT)
    else:
        os.kill(guard.pid, ended_by)
    assert guard.wait_for_exit() == ExitCode.OK
    wait_until(lambda: not guard.processes(), "everything to end", DEADLINE_S)


def again(program: Program, bundle: Bundle, number: int, *arguments: str) -> Launch:
    """The way to start the program once more, with the same data folder and another log."""
    launch = bundle.launch(program.launch.folder / f"again-{number}", *arguments)
    own, theirs = str(launch.data_dir), str(program.launch.data_dir)
    command = tuple(theirs if word == own else word for word in launch.command)
    return Launch(command, launch.folder, launch.environment)


@pytest.mark.parametrize("face", ["desktop", "kiosk", "helpdesk"])
def test_a_second_start_hands_over_and_ends(face: str, starter: Starter, bundle: Bundle, tmp_path: Path) -> None:
    first = starter.start(bundle.launch(tmp_path / "first", "--face", face, "--language", "kk", around=LISTENS))
    first.wait_for_event("ready")
    # In plain words, and in words that only the whole command line understands.
    wishes = [("--face", face, "--open", "zoom"), (f"--face={face}", "--open=moodle")]
    for number, arguments in enumerate(wishes):
        second = starter.start(again(first, bundle, number, *arguments))
        assert second.wait_for_exit() == ExitCode.OTHER_INSTANCE
        assert second.stderr() == []
    first.wait_for_event("called", open="zoom")
    first.wait_for_event("called", open="moodle")
    assert len(starter.desktop.window_titles("nkzu-launcher")) >= 1
    os.kill(first.pid, signal.SIGINT)
    # The kiosk ends its turn first; the others are ended by the system, as any program is.
    assert first.wait_for_exit() == (ExitCode.OK if face == "kiosk" else -signal.SIGINT)


def test_a_guard_whose_kiosk_is_there_already_ends(starter: Starter, bundle: Bundle, tmp_path: Path) -> None:
    first = starter.start(bundle.launch(tmp_path / "first", "--kiosk", "--language", "kk"))
    first.wait_for_event("ready")
    assert starter.start(again(first, bundle, 0, "--kiosk", "--guard")).wait_for_exit() == ExitCode.OTHER_INSTANCE


@pytest.fixture
def teacher(starter: Starter, accessibility: AccessibilityBus, listener: Listener, bundle: Bundle) -> Teacher:
    """Somebody in front of the window of the bundle."""
    opener = DoorOpener(starter, accessibility, bundled_content(), (bundle.launcher,))
    return Teacher(opener.open(language=Language.KK), listener)


def test_a_class_card_becomes_a_pdf(teacher: Teacher, tmp_path: Path) -> None:
    zoom = teacher.door.content.entry("zoom")
    teacher.do(teacher.door.words.card(zoom), "Share…")
    dialog, file = teacher.door.dialog(), tmp_path / "card.pdf"
    dialog.find(teacher.say("Share", "Save the card as PDF…"), Role.PUSH_BUTTON).press()
    title = teacher.say("Share", "Save the class card")
    question = wait_until(
        lambda: next((node for node in teacher.door.tree.children if node.name == title), None), title, DEADLINE_S
    )
    answer_file_dialog(question, teacher.door.program.desktop, teacher.door.words, file)
    wait_until(file.exists, "the file", DEADLINE_S)
    assert facts_of(file)["Pages"] == "1"
    text = ask("pdftotext", "-layout", file, "-")
    assert "zoom.us" in text
    assert "Inter" in ask("pdffonts", file)
    # The printing part of Qt is there; no printer is.
    dialog.find(teacher.say("Share", "Print the card…"), Role.PUSH_BUTTON).press()
    sentence = "▲ No printer was found on this computer. Save the card as PDF and print it elsewhere."
    dialog.find(teacher.say("Share", sentence), Role.LABEL)


def test_the_search_finds_in_spite_of_a_typing_error(teacher: Teacher, listener: Listener) -> None:
    field = teacher.door.tree.find(teacher.say("SearchBox", "Search"), Role.TEXT)
    field.write("moodel")
    moodle = teacher.door.words.card(teacher.door.content.entry("moodle"))
    listener.wait_for(Event.ANNOUNCEMENT, lambda heard: moodle in heard.text)
    # By the fast part, not by the one that stands in where that is missing.
    assert any("metrics_cpp" in name for name in mapped_by(teacher.door.program.pid))

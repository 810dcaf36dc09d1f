"""Layers written in the real window of the helpdesk: changed, hidden, added, announced; saved, checked and shown."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.content_files import ContentFile
from tests.helpers.content_layers import RESOURCES, load_over_bundled
from tests.helpers.desktop import Desktop
from tests.helpers.fault_room import FaultRoom
from tests.helpers.front_door import FrontDoor
from tests.helpers.layer_writer import DEADLINE_S, LayerWriter
from tests.helpers.program import REPOSITORY, launcher
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until

NEW = "https://lms.example.kz/course"
HELPDESK = (sys.executable, "-m", "launcher.helpdesk")
ANNOUNCED = {
    "Kazakh": "Жексенбі күні Moodle жұмыс істемейді.",
    "Russian": "В воскресенье Moodle не работает.",
    "English": "Moodle is not available on Sunday.",
}
ENTRY = {
    ("Name", "Kazakh"): "Емтихан жүйесі",
    ("Name", "Russian"): "Система экзаменов",
    ("Name", "English"): "Exam system",
    ("What it is for", "Kazakh"): "Онлайн емтихандар",
    ("What it is for", "Russian"): "Экзамены онлайн",
    ("What it is for", "English"): "Exams online",
}


@pytest.fixture
def writer(starter: Starter, accessibility: AccessibilityBus, listener: Listener, fault_room: FaultRoom) -> LayerWriter:
    """The page of editing, with nothing but the bundled content."""
    return LayerWriter.open(
        starter, accessibility, listener, fault_room, "--machine-dir", str(starter.folder / "machine")
    )


def answer(desktop: Desktop, *arguments: str) -> tuple[int, dict[str, Any]]:
    """The exit code and the JSON of a command."""
    done = subprocess.run(
        (*HELPDESK, *arguments, "--json"), env=desktop.environment, cwd=REPOSITORY, stdin=subprocess.DEVNULL,
        capture_output=True, timeout=30, check=False,
    )  # fmt: skip
    assert done.stderr == b""
    return done.returncode, json.loads(done.stdout)


def change_moodle(writer: LayerWriter) -> None:
    """Another address for Moodle, on a site that has to be approved first."""
    writer.choose(writer.say("EditForm", "Which entry"), "Moodle")
    now = writer.say("EditForm", "Its address now: {address}", address="http://bigbluebutton.nkzu.kz:81/")
    writer.frame.find(now, Role.LABEL)
    address = writer.go_to(writer.say("EditForm", "New address"))
    writer.type(NEW)
    wait_until(lambda: "lms.example.kz" in address.description, "the gate to refuse the address", DEADLINE_S)
    box = writer.frame.find(f"{writer.say('EditAddress', 'Approve this site too')}: lms.example.kz", Role.CHECK_BOX)
    box.toggle()
    wait_until(lambda: "✗" not in address.description, "the gate to let it pass", DEADLINE_S)
    writer.take()


def hide_whatsapp(writer: LayerWriter) -> None:
    """One entry less."""
    writer.turn_to("Hide an entry")
    writer.choose(writer.say("EditForm", "What is not to be shown any more"), "WhatsApp")
    writer.frame.find(writer.say("EditPreview", "This will not be shown any more"), Role.LABEL)
    wait_until(lambda: writer.frame.find_all("WhatsApp", Role.PUSH_BUTTON), "the tile that is to go", DEADLINE_S)
    writer.take()


def add_exams(writer: LayerWriter) -> None:
    """One entry more, of the kind that is offered first."""
    writer.turn_to("Add an entry")
    for (what, language), text in ENTRY.items():
        writer.field(writer.in_language(what, language)).write(text)
    writer.go_to(writer.say("EditForm", "Address"))
    writer.type("zoom.us/exams")
    # The address is completed by the button that says how it is written.
    writer.frame.find(
        writer.say("EditAddress", "Use {address}", address="https://zoom.us/exams"), Role.PUSH_BUTTON
    ).press()
    writer.take()


def announce(writer: LayerWriter) -> None:
    """A sentence for everybody from today on."""
    writer.turn_to("Announce something")
    for language, text in ANNOUNCED.items():
        writer.field(writer.in_language("Announcement", language)).write(text)
    writer.take()


def test_a_layer_is_written_saved_checked_and_shown(
    writer: LayerWriter, starter: Starter, accessibility: AccessibilityBus, desktop: Desktop, tmp_path: Path
) -> None:
    added = writer.say("EditFlow", "Added to the changes: {change}", change="")
    change_moodle(writer)
    assert NEW in writer.hear(f"{added}Moodle")
    hide_whatsapp(writer)
    writer.hear(f"{added}WhatsApp")
    add_exams(writer)
    writer.hear(f"{added}Система экзаменов")
    announce(writer)
    writer.hear(f"{added}")
    # Back and on again with the keys, by their places.
    undone, again = "Undone", "Done again"
    for key, sentence in (("ctrl+z", undone), ("ctrl+z", undone), ("ctrl+y", again), ("ctrl+shift+z", again)):
        writer.press_keys(key)
        writer.hear(writer.say("EditFlow", f"{sentence}: {{change}}", change=""))
    summary = "Меняется 1 адрес, скрывается 1 запись, добавляется 1 запись, добавляется 1 объявление"
    wait_until(lambda: [one for one in writer.frame.walk() if one.name.startswith(summary)], summary, DEADLINE_S)

    file = tmp_path / "content.json"
    writer.save_as(file)
    saved = "“{file}” is saved. It changes nothing on any computer until it is put there."
    writer.hear(writer.say("EditFiles", saved, file=str(file)))
    assert [event["live"] for event in writer.program.events() if event["event"] == "layer-saved"] == [False]
    values = json.loads(file.read_text(encoding="utf-8"))
    assert values["schema"] == 1
    assert [(item["id"], item.get("hidden"), item.get("url")) for item in values["entries"]] == [
        ("moodle", None, NEW), ("whatsapp", True, None), ("exam-system", None, "https://zoom.us/exams"),
    ]  # fmt: skip
    assert values["hosts"] == [{"host": "lms.example.kz"}]
    assert values["announcements"][0]["text"] == dict(zip(("kk", "ru", "en"), ANNOUNCED.values(), strict=True))
    _check_by_commands(desktop, file)
    _check_on_the_desktop(starter, accessibility, file)


def _check_by_commands(desktop: Desktop, file: Path) -> None:
    code, found = answer(desktop, "validate", str(file))
    assert (code, found["files"][0]["problems"]) == (0, [])
    code, found = answer(desktop, "diff", str(RESOURCES / "content.json"), str(file))
    assert code == 1
    assert found["summary"]["en"].startswith("1 address changed, 1 entry hidden, 1 entry added")
    assert {change["id"] for change in found["changes"] if change["section"] == "entries"} == {
        "moodle", "whatsapp", "exam-system",
    }  # fmt: skip


def _check_on_the_desktop(starter: Starter, accessibility: AccessibilityBus, file: Path) -> None:
    """What the launcher shows is what was previewed."""
    content = ContentFile(file, load_over_bundled(file.read_bytes()).catalogue)
    launch = launcher(starter.folder / "desktop", "--language", "ru", content=file)
    door = FrontDoor.of(starter.start(launch), accessibility, content, Language.RU)
    door.opener(content.entry("exam-system"))
    door.opener(content.entry("moodle"))
    door.tree.find(ANNOUNCED["Russian"], Role.LABEL)
    assert not door.tree.find_all("WhatsApp")


def test_the_live_layer_is_written_only_after_a_question(writer: LayerWriter, starter: Starter) -> None:
    machine = starter.folder / "machine"
    machine.mkdir()
    file, good = machine / "content.json", machine / "content.last-good.json"
    hide_whatsapp(writer)
    writer.save_as(file)
    question = writer.say("EditDialog", "Write to the file that is in use?")
    wait_until(lambda: writer.dialog().name == question, "the question", DEADLINE_S)
    said = "\n".join(node.name for node in writer.dialog().find_all(role=Role.LABEL))
    assert str(file) in said.replace("\N{ZERO WIDTH SPACE}", "")
    # «No» is the answer of the Return key.
    writer.press_keys("Return")
    writer.wait_until_no_dialog()
    assert list(machine.iterdir()) == []
    writer.save_as(file)
    wait_until(lambda: writer.dialog().name == question, "the question", DEADLINE_S)
    writer.dialog().find(writer.say("EditDialog", "Write it now"), Role.PUSH_BUTTON).press()
    writer.program.wait_for_event("layer-saved", live=True)
    assert file.read_bytes() == good.read_bytes()
    assert json.loads(file.read_bytes())["entries"] == [{"id": "whatsapp", "hidden": True}]


def test_nothing_is_lost_without_a_question(writer: LayerWriter, tmp_path: Path) -> None:
    hide_whatsapp(writer)
    writer.hear(writer.say("EditFlow", "Added to the changes: {change}", change=""))
    question = writer.say("EditDialog", "The changes are not saved")
    writer.press_keys("alt+F4")
    wait_until(lambda: writer.dialog().name == question, "the question", DEADLINE_S)
    writer.press_keys("Escape")
    writer.wait_until_no_dialog()
    assert State.SHOWING in writer.frame.states
    writer.press_keys("alt+F4")
    wait_until(lambda: writer.dialog().name == question, "the question", DEADLINE_S)
    writer.press_keys("Return")
    writer.answer_file_dialog(tmp_path / "kept.json")
    assert writer.program.wait_for_exit() == 0
    assert json.loads((tmp_path / "kept.json").read_bytes())["entries"] == [{"id": "whatsapp", "hidden": True}]

"""What belongs to the teacher: kept, told, exchanged; and on a shared computer not there at all."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import Language
from launcher.core.messages import Message
from launcher.core.rooms import MOST_ROOMS, Rooms, rooms_from_text, rooms_to_text
from launcher.core.shelf import MOST_PINNED, Shelf, shelf_from_text, shelf_to_text
from launcher.faces.teacher_desk import PersonalStores, TeacherDesk
from launcher.system.keeper import Keeper
from launcher.system.room_files import RoomFiles
from launcher.ui.entry_actions import EntryAction
from launcher.ui.entry_menu import EntryMenu, RoomsMenu
from launcher.ui.room_dialog import RemoveRoomDialog, RoomDialog
from launcher.ui.translation import Speech
from launcher.ui.why_dialog import WhyDialog
from tests.helpers.desk_stage import UNLISTED, ZOOM, DeskStage, lines, many_rooms, room
from tests.helpers.ui_stage import part, settle

NEW = "https://us02web.zoom.us/j/555?pwd=secret"
opens_menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Stage = Callable[..., DeskStage]


@pytest.fixture
def stage(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> Stage:
    """Sets a desk up."""
    stages = []

    def make(*rooms_and_shelf: object, **options: object) -> DeskStage:
        made = DeskStage(catalogue, speech, *rooms_and_shelf, **options)  # type: ignore[arg-type]
        qtbot.addWidget(made.window)
        made.show()
        stages.append(made)
        return made

    return make


def entry(catalogue: Catalogue, name: str) -> Entry:
    """An entry of the content."""
    found = catalogue.entry(name)
    assert found is not None
    return found


def press(dialog: object, text: str) -> None:
    """Press the button of a dialog that says this."""
    assert isinstance(dialog, RoomDialog | RemoveRoomDialog | WhyDialog)
    next(found for found in dialog.findChildren(QPushButton) if found.text() == text).click()
    settle()


def fill_in(made: DeskStage, name: str, link: str) -> None:
    """Enter a name and a link, and save."""
    dialog = part(made.window, RoomDialog)
    for field, text in zip(dialog.findChildren(QLineEdit), (name, link), strict=True):
        field.setText(text)
    settle()
    press(dialog, "Save")


def test_a_room_is_added_and_kept(stage: Stage) -> None:
    made = stage()
    made.desk.add_room()
    fill_in(made, "ИТ-201", NEW)
    assert made.told == ["The room “ИТ-201” is added."]
    assert made.changes == 1
    (kept,) = made.rooms.saved[-1].items
    assert (kept.name, kept.link.url, kept.platform) == ("ИТ-201", NEW, "zoom")
    (shown,) = made.desk.room_entries
    assert shown.title.kk == "ИТ-201"
    assert made.desk.entry(shown.id) is shown
    assert made.recorder.facts("room-added") == {"id": kept.id}
    assert made.window.findChild(RoomDialog) is None


def test_a_room_is_changed_in_its_place(stage: Stage, catalogue: Catalogue) -> None:
    made = stage(many_rooms(3), Shelf(("room-r1",)))
    made.desk.change_room(made.desk.room_entries[1])
    fill_in(made, "Renamed", NEW)
    assert [item.name for item in made.rooms.saved[-1].items] == ["Class 0", "Renamed", "Class 2"]
    assert made.told == ["The room “Renamed” is changed."]
    assert [found.title.en for found in made.desk.pinned] == ["Renamed"]
    made.desk.change_room(entry(catalogue, "zoom"))
    assert made.window.findChild(RoomDialog) is None


def test_a_room_goes_when_the_person_is_sure(stage: Stage) -> None:
    made = stage(many_rooms(2), Shelf(("room-r0", "zoom"), ("room-r0", "moodle")))
    made.desk.remove_room(made.desk.room_entries[0])
    press(part(made.window, RemoveRoomDialog), "Keep it")
    assert made.rooms.saved == []
    made.desk.remove_room(made.desk.room_entries[0])
    press(part(made.window, RemoveRoomDialog), "Remove")
    assert [item.id for item in made.rooms.saved[-1].items] == ["r1"]
    assert made.shelf.saved[-1] == Shelf(("zoom",), ("moodle",))
    assert made.told == ["The room “Class 0” is removed."]
    assert made.recorder.facts("room-removed") == {"id": "r0"}


def test_no_second_dialog_comes_in_front_of_the_first(stage: Stage) -> None:
    made = stage(many_rooms(1))
    made.desk.add_room()
    made.desk.add_room()
    made.desk.remove_room(made.desk.room_entries[0])
    made.desk.import_rooms()
    made.desk.export_rooms()
    assert len(made.window.findChildren(RoomDialog)) == 1
    assert made.window.findChild(RemoveRoomDialog) is None
    assert made.window.findChild(QFileDialog) is None
    part(made.window, RoomDialog).close()
    settle()


def test_no_more_than_fit_can_be_added(stage: Stage) -> None:
    made = stage(many_rooms(MOST_ROOMS))
    made.desk.add_room()
    assert made.window.findChild(RoomDialog) is None
    assert made.told == [f"There are {MOST_ROOMS} rooms already, and no more fit. Remove one first."]


def test_pins_have_an_order_and_are_kept(stage: Stage, catalogue: Catalogue) -> None:
    made = stage()
    zoom, guide = entry(catalogue, "zoom"), entry(catalogue, "moodle-docs")
    made.desk.pin(zoom)
    made.desk.pin(guide)
    assert list(made.desk.pinned) == [zoom, guide]
    assert made.shelf.saved[-1] == Shelf(("zoom", "moodle-docs"))
    assert made.told == ["“Zoom” is pinned.", "“Moodle documentation” is pinned."]
    made.desk.unpin(zoom)
    assert list(made.desk.pinned) == [guide]
    assert made.told[-1] == "“Zoom” is no longer pinned."
    assert made.recorder.names() == ["pinned", "pinned", "unpinned"]
    assert made.changes == 3


def test_too_many_pins_are_told(stage: Stage, catalogue: Catalogue) -> None:
    ids = tuple(found.id for found in catalogue.entries)
    made = stage(None, Shelf(ids[:MOST_PINNED]))
    made.desk.pin(entry(catalogue, ids[MOST_PINNED]))
    assert made.told == [f"{MOST_PINNED} entries are pinned already, and no more fit. Unpin one first."]
    assert made.shelf.saved == []
    assert made.recorder.events == []


def test_pins_that_nobody_sees_do_not_keep_others_out(stage: Stage, catalogue: Catalogue) -> None:
    made = stage(None, Shelf(("zoom", *(f"gone-{number}" for number in range(MOST_PINNED - 1)))))
    made.desk.pin(entry(catalogue, "moodle"))
    assert made.told == ["“Moodle” is pinned."]
    assert made.shelf.saved == [Shelf(("zoom", "moodle"))]


def test_what_was_opened_is_remembered_quietly(stage: Stage, catalogue: Catalogue) -> None:
    made = stage(many_rooms(1), Shelf(("zoom",)))
    for name in ("zoom", "moodle-docs", "mail", "moodle-docs"):
        made.desk.note_opened(entry(catalogue, name))
    made.desk.note_opened(made.desk.room_entries[0])
    assert [found.id for found in made.desk.recent] == ["room-r0", "moodle-docs", "mail"]
    assert made.shelf.saved[-1].recent == ("room-r0", "moodle-docs", "mail", "zoom")
    assert made.told == []
    made.desk.note_opened(made.desk.room_entries[0])
    assert len(made.shelf.saved) == 5


def test_recent_ones_are_forgotten_on_demand(stage: Stage, catalogue: Catalogue) -> None:
    made = stage(None, Shelf(("zoom",), ("mail", "moodle", "zoom")))
    made.desk.do(EntryAction.FORGET, entry(catalogue, "mail"))
    assert [found.id for found in made.desk.recent] == ["moodle"]
    made.desk.do(EntryAction.FORGET_ALL, entry(catalogue, "moodle"))
    assert made.desk.recent == ()
    assert made.desk.pinned == (entry(catalogue, "zoom"),)
    assert made.told[-1] == "The list of recent ones is empty now."


def test_what_the_content_no_longer_has_is_passed_over(stage: Stage) -> None:
    made = stage(None, Shelf(("gone", "zoom"), ("room-gone", "mail")))
    assert [found.id for found in made.desk.pinned] == ["zoom"]
    assert [found.id for found in made.desk.recent] == ["mail"]


PERSONAL = {EntryAction.PIN, EntryAction.UNPIN, EntryAction.CHANGE, EntryAction.REMOVE, EntryAction.FORGET}


def test_what_is_offered(stage: Stage, catalogue: Catalogue) -> None:
    made = stage(Rooms((room(1, "Old", UNLISTED, ""), room(2, "New"))), Shelf(("zoom",), ("mail",)))
    old, new = made.desk.room_entries
    common = [EntryAction.SHARE, EntryAction.COPY, EntryAction.EXPLAIN]
    changes = [EntryAction.CHANGE, EntryAction.REMOVE]
    zoom, mail = entry(catalogue, "zoom"), entry(catalogue, "mail")
    assert [*made.desk.offered(zoom)] == [EntryAction.OPEN, EntryAction.UNPIN, *common]
    assert [*made.desk.offered(new)] == [EntryAction.OPEN, EntryAction.PIN, *common, *changes]
    # Without an address there is nothing to open and to share.
    assert [*made.desk.offered(old)] == [EntryAction.PIN, EntryAction.EXPLAIN, *changes]
    assert [*made.desk.offered(mail, on_shelf=True)][-2:] == [EntryAction.FORGET, EntryAction.FORGET_ALL]
    assert [*made.desk.offered(zoom, on_shelf=True)][-2:] == [EntryAction.EXPLAIN, EntryAction.FORGET_ALL]


def test_each_choice_does_what_it_says(stage: Stage, catalogue: Catalogue) -> None:
    made = stage(many_rooms(1))
    zoom, found = entry(catalogue, "zoom"), made.desk.room_entries[0]
    emitted: list[tuple[str, Entry]] = []
    made.desk.opened.connect(lambda which: emitted.append(("opened", which)))
    made.desk.share_asked.connect(lambda which: emitted.append(("share", which)))
    made.desk.explain_asked.connect(lambda which: emitted.append(("explain", which)))
    for action in (EntryAction.OPEN, EntryAction.SHARE, EntryAction.EXPLAIN):
        made.desk.do(action, zoom)
    assert emitted == [("opened", zoom), ("share", zoom), ("explain", zoom)]
    made.desk.do(EntryAction.COPY, found)
    assert QGuiApplication.clipboard().text() == f"{ZOOM}0"
    assert made.told == ["The link of “Class 0” is copied."]
    made.desk.do(EntryAction.PIN, found)
    assert list(made.desk.pinned) == [found]
    made.desk.do(EntryAction.UNPIN, found)
    assert list(made.desk.pinned) == []
    made.desk.do(EntryAction.CHANGE, found)
    part(made.window, RoomDialog).close()
    settle()
    made.desk.do(EntryAction.REMOVE, found)
    press(part(made.window, RemoveRoomDialog), "Keep it")


@opens_menus
def test_menus_do_what_is_chosen(stage: Stage, catalogue: Catalogue) -> None:
    made = stage(many_rooms(1))
    zoom = entry(catalogue, "zoom")
    made.desk.show_menu(zoom, made.window.mapToGlobal(QPoint(9, 9)))
    menu = part(made.window, EntryMenu)
    assert lines(menu) == ["Open", "Pin", "Share…", "Copy the link", "Why is this here?"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert made.desk.pinned == (zoom,)
    settle()
    made.desk.show_rooms_menu(made.window.mapToGlobal(QPoint(9, 9)))
    rooms_menu = part(made.window, RoomsMenu)
    assert rooms_menu.actions()[1].isEnabled()
    QTest.keyClick(rooms_menu, Qt.Key.Key_Escape)
    settle()
    assert made.window.findChild(RoomsMenu) is None


def test_a_shared_computer_has_nothing_of_anyone(stage: Stage, catalogue: Catalogue) -> None:
    made = stage(many_rooms(2), Shelf(("zoom",), ("mail",)), shared=True)
    zoom = entry(catalogue, "zoom")
    assert not made.desk.is_personal
    assert made.desk.room_entries + made.desk.pinned + made.desk.recent == ()
    assert not PERSONAL & set(made.desk.offered(zoom, on_shelf=True))
    made.desk.pin(zoom)
    made.desk.note_opened(zoom)
    made.desk.add_room()
    made.desk.import_rooms()
    made.desk.export_rooms()
    made.desk.tell_notices()
    assert made.desk.pinned + made.desk.recent == ()
    assert made.window.findChild(RoomDialog) is None
    assert made.window.findChild(QFileDialog) is None
    assert (made.told, made.changes, made.rooms.saved, made.shelf.saved) == ([], 0, [], [])


def test_what_cannot_be_saved_is_told_and_lasts(stage: Stage, catalogue: Catalogue) -> None:
    made = stage()
    made.rooms.refuses = made.shelf.refuses = True
    made.desk.add_room()
    fill_in(made, "ИТ-201", NEW)
    assert made.told[-1].startswith("▲ The room “ИТ-201” is added. It could not be saved")
    assert "ask the helpdesk" in made.told[-1]
    assert len(made.desk.room_entries) == 1
    made.desk.pin(entry(catalogue, "zoom"))
    assert made.told[-1].startswith("▲ “Zoom” is pinned. It could not be saved")
    assert len(made.desk.pinned) == 1
    assert [facts["what"] for name, facts in made.recorder.events if name == "not-saved"] == ["rooms", "shelf"]
    told = len(made.told)
    made.desk.note_opened(entry(catalogue, "mail"))
    assert len(made.told) == told


def test_what_was_wrong_with_a_file_is_told_once_asked(stage: Stage) -> None:
    notice = Message("Storage", "“{file}” was written by a newer version.", {"file": "rooms.json"})
    made = stage(many_rooms(1), None, notice, writable=False)
    made.rooms.refuses = True
    assert made.told == []
    made.desk.tell_notices()
    assert made.told == ["▲ “rooms.json” was written by a newer version."]
    made.desk.change_room(made.desk.room_entries[0])
    fill_in(made, "Renamed", NEW)
    # The reason is known here, so it is said instead of a guess.
    assert made.told[-1] == "▲ The room “Renamed” is changed. “rooms.json” was written by a newer version."


def test_nothing_personal_is_written_down(stage: Stage, catalogue: Catalogue, tmp_path: Path) -> None:
    made = stage()
    made.desk.add_room()
    fill_in(made, "Сералиева", NEW)
    found = made.desk.room_entries[0]
    made.desk.pin(found)
    made.desk.unpin(found)
    made.desk.note_opened(found)
    made.desk.change_room(found)
    fill_in(made, "Сералиева А.", NEW)
    export(made, tmp_path / "Сералиева.json")
    made.desk.remove_room(made.desk.room_entries[0])
    press(part(made.window, RemoveRoomDialog), "Remove")
    written = json.dumps(made.recorder.events, ensure_ascii=False)
    assert len(made.recorder.events) == 6
    assert "Сералиева" not in written
    assert "zoom.us" not in written


def export(made: DeskStage, path: Path) -> None:
    """Choose a file to write the rooms to, as with the keyboard."""
    made.desk.export_rooms()
    choose(made, path)


def choose(made: DeskStage, path: Path) -> None:
    """Enter the name of a file and take it."""
    dialog = part(made.window, QFileDialog)
    assert dialog.isModal()
    field = part(dialog, QLineEdit)
    field.setText(str(path))
    dialog.accept()
    settle()
    if dialog_is_there(made):
        dialog.close()
        settle()


def dialog_is_there(made: DeskStage) -> bool:
    """Whether a dialog to choose a file is still open."""
    return made.window.findChild(QFileDialog) is not None


def test_rooms_go_from_one_computer_to_another(stage: Stage, catalogue: Catalogue, tmp_path: Path) -> None:
    here, file = stage(many_rooms(3)), tmp_path / "my rooms"
    export(here, file)
    written = tmp_path / "my rooms.json"
    assert here.told == [f"The rooms are written to the file “{written}”. Rooms: 3."]
    assert here.recorder.facts("rooms-exported") == {"count": 3}
    there = stage(Rooms((room(7, "Own", f"{ZOOM}1"),)))
    there.desk.import_rooms()
    choose(there, written)
    assert [found.title.en for found in there.desk.room_entries] == ["Own", "Class 0", "Class 2"]
    assert there.told == ["Rooms added: 2. There already: 1. Not taken: 0."]
    assert there.rooms.saved[-1].items[0].name == "Own"
    assert there.recorder.facts("rooms-imported") == {"added": 2}
    there.desk.import_rooms()
    choose(there, written)
    assert there.told[-1] == "Rooms added: 0. There already: 3. Not taken: 0."
    assert len(there.rooms.saved) == 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This file is not one with rooms."),
        (b"\xff\xfe\x00", "▲ The file “rooms.json” has no list of rooms."),
        (b"{" * 600_000, "▲ The file “rooms.json” is too large for a list of rooms."),
        (b'{"schema": 1, "rooms": "none"}', "This file is not one with rooms."),
    ],
    ids=["empty", "no text", "large", "no list"],
)
def test_a_file_that_is_none_is_told(stage: Stage, tmp_path: Path, data: bytes, sentence: str) -> None:
    made, file = stage(many_rooms(1)), tmp_path / "rooms.json"
    file.write_bytes(data)
    made.desk.import_rooms()
    choose(made, file)
    (told,) = made.told
    assert told.startswith(sentence)
    assert "Choose a file that was exported from this program." in told
    assert made.rooms.saved == []


def test_reading_and_writing_fail_with_a_sentence(stage: Stage, speech: Speech, tmp_path: Path) -> None:
    files = RoomFiles()
    for path, words in ((tmp_path / "none.json", "is no longer there"), (tmp_path, "is not an ordinary file")):
        answer = files.read(path)
        assert isinstance(answer, Message)
        assert words in speech.say(answer)
    assert not files.write(tmp_path, "a folder")
    made = stage(many_rooms(1))
    folder = tmp_path / "a folder.json"
    folder.mkdir()
    made.desk.export_rooms()
    part(made.window, QFileDialog).fileSelected.emit(str(folder))
    assert made.told == [
        f"▲ The file “{folder}” could not be written. Choose another folder, or make room on the disk."
    ]
    part(made.window, QFileDialog).close()
    settle()


def test_all_is_there_after_the_next_start(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, stage: Stage, tmp_path: Path
) -> None:
    """With the real stores."""

    def stores() -> PersonalStores:
        rooms = Keeper(tmp_path / "rooms.json", Rooms(), lambda text: rooms_from_text(text, catalogue), rooms_to_text)
        shelf = Keeper(tmp_path / "shelf.json", Shelf(), shelf_from_text, shelf_to_text)
        return PersonalStores(rooms, shelf, RoomFiles())

    made = stage()
    first = TeacherDesk(catalogue, stores(), speech, made.recorder, made.window)
    first.add_room()
    fill_in(made, "ИТ-201", NEW)
    first.pin(first.room_entries[0])
    first.note_opened(entry(catalogue, "mail"))
    second = TeacherDesk(catalogue, stores(), speech, made.recorder, made.window)
    assert second.room_entries == first.room_entries
    assert second.pinned == first.room_entries
    assert [found.id for found in second.recent] == ["mail"]


@pytest.mark.parametrize("language", Language)
def test_the_reasons_of_a_room(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, stage: Stage, language: Language
) -> None:
    made = stage(Rooms((room(1, "Old", UNLISTED, ""), room(2, "New"))))
    speech.speak(language)
    for found in made.desk.room_entries:
        dialog = WhyDialog(found, catalogue, speech, None, made.desk.offered(found))
        qtbot.addWidget(dialog)
        dialog.show()
        said = "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))
        buttons = [chip.text() for chip in dialog.findChildren(QPushButton) if chip.property("role") == "chip"]
        if found.link is None:
            assert found.note is not None
            assert found.note.text(language) in said
            # The regulation does not speak of it any more.
            assert catalogue.regulation is not None
            assert catalogue.regulation.document.text(language) not in said
            assert len(buttons) == 1
        else:
            assert "Zoom" in said
            assert "12.5.1" in said
            assert len(buttons) == 2
        if language is Language.EN:
            assert "A room of your own" in said
            assert "Approved platform" not in said
            assert "official public one" not in said


def test_why_pins_and_shares(qtbot: QtBot, catalogue: Catalogue, speech: Speech, stage: Stage) -> None:
    made, zoom = stage(), entry(catalogue, "zoom")
    for text, action in (("Pin", EntryAction.PIN), ("Share…", EntryAction.SHARE)):
        dialog = WhyDialog(zoom, catalogue, speech, made.window, made.desk.offered(zoom))
        dialog.open()
        with qtbot.waitSignal(dialog.action_chosen) as chosen:
            press(dialog, text)
        assert chosen.args == [action]
    assert QApplication.activeModalWidget() is None
    dialog = WhyDialog(zoom, catalogue, speech, None)
    qtbot.addWidget(dialog)
    assert [chip for chip in dialog.findChildren(QPushButton) if chip.property("role") == "chip"] == []

"""The page on which layers are written: forms, steps back and on, files."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.layer_draft import LayerDraft
from launcher.core.layer_editing import Editing
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.helpdesk_edit import EditFlow
from launcher.system.layer_files import LayerFiles
from launcher.ui.chip import Chip
from launcher.ui.edit_card import Action
from launcher.ui.edit_changes import ChangesCard
from launcher.ui.edit_dialogs import GoLiveDialog, UnsavedDialog
from launcher.ui.entry_card import EntryCard
from launcher.ui.entry_words import source_words
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.edit_scenes import (
    EDIT_SCENES,
    approve,
    edit_flow,
    edit_stage,
    edit_window,
    fill_in,
    shown_form,
)
from tests.helpers.helpdesk_stage import HelpdeskStage
from tests.helpers.ui_stage import Stage, is_read_once, on_screen, part, set_text_size, settle

CTRL = Qt.KeyboardModifier.ControlModifier
NEW = "https://zoom.us/new"


@pytest.fixture
def stage(content: Content, speech: Speech, theme: Theme, tmp_path: Path) -> HelpdeskStage:
    """A helpdesk with a folder of launchers."""
    made = edit_stage(Stage(content, speech, theme))
    made.layer_files = LayerFiles(tmp_path / "machine", is_given=True)
    return made


@pytest.fixture
def window(qtbot: QtBot, stage: HelpdeskStage) -> HelpdeskWindow:
    """The window with the page of editing."""
    return on_screen(edit_window(stage), qtbot)


@pytest.fixture
def flow(window: HelpdeskWindow) -> EditFlow:
    """The page of editing."""
    return edit_flow(window)


def change_zoom(flow: EditFlow, url: str = NEW) -> None:
    """Another address for Zoom."""
    fill_in(flow, {"id": "zoom", "url": url})
    flow.take()
    settle()


def lines(flow: EditFlow) -> list[str]:
    """The changes as they are listed."""
    removes = part(flow.widget, ChangesCard).findChildren(PictogramButton)
    return [one.accessibleName().partition(": ")[2] for one in removes if one.isVisible()]


def tile(flow: EditFlow) -> str:
    """What the tile of the preview says to a screen reader."""
    return flow.widget.card.preview.findChild(EntryCard).opener.accessibleName()  # type: ignore[union-attr]


def end_dialog(window: HelpdeskWindow, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    dialog = part(window, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle()


def status(window: HelpdeskWindow) -> str:
    """The line at the bottom."""
    return window.view.status.text()


def test_a_step_is_taken_listed_and_told(flow: EditFlow, window: HelpdeskWindow, stage: HelpdeskStage) -> None:
    change_zoom(flow)
    assert lines(flow) == ["Zoom (zoom): address: https://zoom.us/ → https://zoom.us/new"]
    assert status(window) == f"Added to the changes: {lines(flow)[0]}"
    assert shown_form(flow).fields["url"].text == ""
    assert "layer-changed" in [name for name, _ in stage.recorder.events]
    assert stage.written == {}


def test_nothing_is_complained_of_before_it_is_touched(flow: EditFlow) -> None:
    flow.widget.show_action(Action.ADD)
    settle()
    form = shown_form(flow)
    assert [field.sentence for field in form.fields.values() if field.sentence] == []
    fill_in(flow, {"title.kk": "А", "title.ru": "Экзaмен"})
    assert [name for name, field in form.fields.items() if field.sentence] == ["title.ru"]
    assert form.fields["title.ru"].sentence.startswith("▲ ")
    flow.take()
    wrong = [name for name, field in form.fields.items() if field.sentence.startswith("✗")]
    assert wrong == ["summary.kk", "summary.ru", "title.en", "summary.en", "url"]
    assert form.fields["summary.kk"].editor.hasFocus()
    assert form.fields["summary.kk"].editor.accessibleDescription() == form.fields["summary.kk"].sentence
    assert lines(flow) == []


def test_a_new_entry_is_previewed_as_it_will_look(flow: EditFlow) -> None:
    flow.widget.show_action(Action.ADD)
    fill_in(flow, {"kind": "messenger"})
    form = shown_form(flow)
    assert (form.fields["category"].text, form.fields["clause"].text) == ("channels", "3")
    texts = {f"{what}.{code}": f"{what} {code}" for what in ("title", "summary") for code in ("kk", "ru", "en")}
    fill_in(flow, texts)
    assert form.fields["id"].text == "title-en"
    assert "title en" in tile(flow)
    flow.take()
    assert lines(flow) == ["title en (title-en): added: –"]
    assert form.fields["id"].text == "entry"


def test_a_host_is_approved_with_the_address_that_was_agreed_to(flow: EditFlow) -> None:
    fill_in(flow, {"id": "zoom", "url": "https://lms.example.kz/a"})
    approve(flow)
    fill_in(flow, {"url": "https://lms.example.com/a"})
    assert "“lms.example.com” is not on the list" in shown_form(flow).fields["url"].sentence
    approve(flow)
    assert shown_form(flow).fields["url"].sentence == ""
    flow.take()
    settle()
    assert flow.draft.items("hosts") == [{"host": "lms.example.com"}]
    # A host goes with its address: it has no button of its own.
    (one,) = lines(flow)
    assert "lms.example.com/a" in one
    remove = next(one for one in part(flow.widget, ChangesCard).findChildren(PictogramButton) if one.isVisible())
    remove.click()
    settle()
    assert lines(flow) == []
    assert flow.draft.items("hosts") == []


def test_the_keys_take_back_typing_first_and_then_steps(flow: EditFlow) -> None:
    change_zoom(flow)
    fill_in(flow, {"url": "https://zoom.us/newer"})
    editor = shown_form(flow).fields["url"].editor
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    while editor.text():
        QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert len(lines(flow)) == 1
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    settle()
    assert lines(flow) == []
    # What was typed comes back first here too.
    while editor.isRedoAvailable():
        QTest.keyClick(editor, Qt.Key.Key_Y, CTRL)
    assert editor.text() == "https://zoom.us/newer"
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert len(lines(flow)) == 1


def test_each_choice_has_its_name_where_screen_readers_look_for_it(flow: EditFlow, speech: Speech) -> None:
    # On Linux Qt calls a choice what is chosen, so it needs a label of its own; on Windows it takes its own name.
    for language in Language:
        speech.speak(language)
        choices = flow.widget.findChildren(QComboBox)
        assert choices
        for choice in choices:
            labels = [label for label in flow.widget.findChildren(QLabel) if label.buddy() is choice]
            assert [label.text() for label in labels] == [choice.accessibleName()]
            assert choice.accessibleName()


def test_the_wheel_changes_no_choice(flow: EditFlow) -> None:
    editor = shown_form(flow).fields["id"].editor
    before = editor.currentIndex()  # type: ignore[union-attr]
    place = QPointF(5, 5)
    turned = QWheelEvent(
        place, editor.mapToGlobal(place), place.toPoint(), QPointF(0, -120).toPoint(), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(editor, turned)
    assert editor.currentIndex() == before  # type: ignore[union-attr]


def test_another_language_keeps_what_is_typed(flow: EditFlow, speech: Speech) -> None:
    fill_in(flow, {"id": "moodle", "url": "https://lms.example.kz/a"})
    approve(flow)
    speech.speak(Language.KK)
    settle()
    form = shown_form(flow)
    assert (form.fields["id"].text, form.fields["url"].text) == ("moodle", "https://lms.example.kz/a")
    flow.take()
    assert flow.draft.items("hosts") == [{"host": "lms.example.kz"}]


def test_a_file_is_saved_and_gone_on_with(flow: EditFlow, window: HelpdeskWindow, tmp_path: Path) -> None:
    change_zoom(flow)
    flow.widget.file.save_asked.emit()
    file = tmp_path / "mine.json"
    end_dialog(window, file)
    values = json.loads(file.read_text(encoding="utf-8"))
    assert (values["schema"], values["edition"]) == (1, "2026-11-28")
    assert status(window).startswith(f"“{file}” is saved.")
    assert not flow.editing.has_unsaved
    assert window.close()


def test_an_opened_file_keeps_what_nobody_knows(flow: EditFlow, window: HelpdeskWindow, tmp_path: Path) -> None:
    file = tmp_path / "theirs.json"
    values = {"schema": 1, "colour": "red", "entries": [{"id": "mail", "hidden": True, "note2": 1}]}
    file.write_text(json.dumps(values), encoding="utf-8")
    flow.widget.file.open_asked.emit()
    end_dialog(window, file)
    assert status(window) == "“theirs.json” is open."
    assert len(lines(flow)) == 1
    told = [one.text() for one in part(flow.widget, ChangesCard).findChildren(QLabel) if one.isVisible()]
    assert "✗ The key “colour” is not known." in told
    change_zoom(flow)
    flow.widget.file.save_asked.emit()
    end_dialog(window, file)
    again = json.loads(file.read_text(encoding="utf-8"))
    assert again["colour"] == "red"
    assert again["entries"][0] == values["entries"][0]  # type: ignore[index]
    assert window.close()


@pytest.mark.parametrize("text", ["{", "[]", '{"schema": 2}'])
def test_what_is_no_layer_is_not_opened(flow: EditFlow, window: HelpdeskWindow, tmp_path: Path, text: str) -> None:
    file = tmp_path / "other.json"
    file.write_text(text, encoding="utf-8")
    flow.widget.file.open_asked.emit()
    end_dialog(window, file)
    assert status(window).startswith("“other.json” cannot be opened. ")
    assert flow.editing.file is None


def test_the_live_layer_is_asked_for_and_compared(flow: EditFlow, window: HelpdeskWindow, tmp_path: Path) -> None:
    file = tmp_path / "machine" / "content.json"
    file.parent.mkdir()
    file.write_text('{"schema": 1, "entries": [{"id": "mail", "hidden": true}]}', encoding="utf-8")
    change_zoom(flow)
    flow.widget.file.save_asked.emit()
    end_dialog(window, file)
    dialog = part(window, GoLiveDialog)
    told = " ".join(one.text() for one in dialog.findChildren(QLabel)).replace("\N{ZERO WIDTH SPACE}", "")
    assert str(file) in told
    assert "1 address changed, 1 entry added" in told, "what was there would come back, and that is said"
    dialog.reject()
    settle()
    assert "mail" in file.read_text(encoding="utf-8")
    flow.widget.file.save_asked.emit()
    end_dialog(window, file)
    part(window, GoLiveDialog).accept()
    settle()
    assert json.loads(file.read_bytes())["entries"] == [
        {"id": "zoom", "url": NEW, "source": "public", "written_as": "https://zoom.us/"}
    ]
    assert window.close()


def test_mistakes_never_go_live(flow: EditFlow, window: HelpdeskWindow, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_text('{"schema": 1, "colour": "red"}', encoding="utf-8")
    flow.widget.file.open_asked.emit()
    end_dialog(window, file)
    flow.widget.file.save_asked.emit()
    live = tmp_path / "machine" / "content.json"
    end_dialog(window, live)
    assert status(window).startswith(f"“{live}” is not written")
    assert window.findChild(GoLiveDialog) is None
    assert not live.exists()


def test_nothing_is_lost_without_a_question(flow: EditFlow, window: HelpdeskWindow) -> None:
    change_zoom(flow)
    assert not window.close()
    dialog = part(window, UnsavedDialog)
    dialog.reject()
    settle()
    assert window.isVisible()
    assert not window.close()
    dialog = part(window, UnsavedDialog)
    dialog.accept()
    dialog.loss_accepted.emit()
    settle()
    assert not window.isVisible()


def test_a_new_file_forgets_the_other(flow: EditFlow, window: HelpdeskWindow) -> None:
    change_zoom(flow)
    flow.widget.file.new_asked.emit()
    dialog = part(window, UnsavedDialog)
    dialog.accept()
    dialog.loss_accepted.emit()
    settle()
    assert lines(flow) == []
    assert not flow.editing.has_unsaved


def test_an_edition_can_be_written(flow: EditFlow, window: HelpdeskWindow, tmp_path: Path) -> None:
    change_zoom(flow)
    flow.widget.file.edition_written.emit("exams")
    flow.widget.file.save_asked.emit()
    end_dialog(window, tmp_path / "mine.json")
    assert json.loads((tmp_path / "mine.json").read_bytes())["edition"] == "exams"
    assert window.close()


def test_the_tile_of_the_preview_opens_the_address(
    flow: EditFlow, window: HelpdeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    flow.widget.card.preview.opened.connect(lambda entry: opened.append(entry.link.url))
    fill_in(flow, {"id": "zoom", "url": NEW})
    flow.widget.card.preview.findChild(EntryCard).opener.click()  # type: ignore[union-attr]
    assert opened == [NEW]


def test_an_address_of_the_helpdesk_is_not_called_the_regulations(flow: EditFlow) -> None:
    before = flow.state.shown.entry("zoom")
    assert before is not None
    assert source_words(before) == "The regulation gives this address."
    change_zoom(flow)
    after = flow.state.shown.entry("zoom")
    assert after is not None
    assert source_words(after).startswith("The regulation gives another address; the helpdesk")
    assert after.written_as == "https://zoom.us/"


def test_whom_a_room_concerns_is_said(flow: EditFlow, window: HelpdeskWindow, tmp_path: Path) -> None:
    for name, sentence in (("305", "Their names: lab-305-*, lab-x."), ("pc-1", "the computer of the name “pc-1”")):
        draft = LayerDraft({"schema": 1, "rooms": [{"room": "305", "hosts": ["lab-305-*", "lab-x"]}]})
        flow.begin(Editing.of(draft, None, flow.editing.below))
        flow.widget.file.save_asked.emit()
        end_dialog(window, tmp_path / "machine" / "rooms" / f"{name}.json")
        dialog = part(window, GoLiveDialog)
        assert is_read_once(dialog, sentence)
        dialog.reject()
        settle()


@pytest.mark.parametrize(("size", "width"), [(100, 480), (100, 800), (100, 1024), (200, 1024), (200, 1920)])
@pytest.mark.parametrize("scene", EDIT_SCENES[:5], ids=lambda scene: scene.__name__)
def test_the_page_fits_into_any_window(
    qtbot: QtBot, text_size: None, theme: Theme, content: Content, speech: Speech, scene: object, size: int, width: int
) -> None:
    set_text_size(size)
    window = on_screen(scene(Stage(content, speech, theme)), qtbot)  # type: ignore[operator]
    window.resize(width, 768)
    found = []
    for language in Language:
        speech.speak(language)
        settle()
        found += gate.findings(window, [gate.sticking_out, gate.clipped])
    edit_flow(window).begin(edit_flow(window).editing)
    assert found == []


@pytest.mark.parametrize("address", ["zoom.us/exams", "do.nkzu.kz/exams", "exams.example.kz"])
def test_the_complaint_and_the_button_below_it_name_the_same_address(flow: EditFlow, address: str) -> None:
    flow.widget.show_action(Action.ADD)
    fill_in(flow, {"url": address})
    field = shown_form(flow).fields["url"]
    offered = next(chip.text() for chip in field.findChildren(Chip) if chip.isVisibleTo(field))
    assert offered.removeprefix("Use ") in field.sentence

"""The page on which layers are written, in the states in which people meet it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from launcher.core.content import LayerSource
from launcher.core.edit_roles import LivePlace
from launcher.core.layer_draft import LayerDraft
from launcher.core.layer_removal import shown_changes
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.helpdesk_edit import EditFlow
from launcher.faces.helpdesk_pages import HelpdeskTab
from launcher.ui.edit_card import Action
from launcher.ui.edit_dialogs import GoLiveDialog, UnsavedDialog
from launcher.ui.edit_fields import Choice, FormField
from launcher.ui.edit_forms import EditForm
from tests.helpers.content_layers import bundled
from tests.helpers.helpdesk_stage import HelpdeskStage
from tests.helpers.ui_stage import LAPTOP, Stage, settle

NEW_SITE = "https://lms.example.kz/course"


def edit_stage(stage: Stage) -> HelpdeskStage:
    """What the window is made with."""
    layers = (LayerSource("bundled", "content.json", bundled()),)
    return HelpdeskStage(stage.content, stage.speech, stage.theme, layers)


def edit_window(stage: HelpdeskStage) -> HelpdeskWindow:
    """The window with the page of editing."""
    window = stage.window()
    window.resize(*LAPTOP)
    window.show_tab(HelpdeskTab.EDIT)
    settle()
    return window


def edit_flow(window: HelpdeskWindow) -> EditFlow:
    """The page of editing, as its flow."""
    flow = window.page(HelpdeskTab.EDIT)
    assert isinstance(flow, EditFlow)
    return flow


def shown_form(flow: EditFlow) -> EditForm:
    """The form that is shown now."""
    return next(form for form in flow.widget.findChildren(EditForm) if not form.isHidden())


def fill_in(flow: EditFlow, answers: Mapping[str, str]) -> None:
    """Fill in fields of the form, by the names that complaints give them."""
    for name, text in answers.items():
        answer(shown_form(flow).fields[name], text)
    settle()


def answer(field: FormField, text: str) -> None:
    """Answer one field as a person does."""
    editor = field.editor
    if isinstance(editor, QLineEdit):
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        # Qt's own helper knows Latin letters only.
        nothing_held = Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, 0, nothing_held, text))
        assert editor.text() == text
    elif isinstance(editor, Choice):
        editor.setCurrentIndex(editor.findData(text))
        assert editor.chosen == text


def approve(flow: EditFlow) -> None:
    """Agree to the host that is offered."""
    boxes = shown_form(flow).fields["url"].findChildren(QCheckBox)
    boxes[0].setChecked(True)
    settle()


def edit_empty(stage: Stage) -> QWidget:
    """The page as it is met first."""
    return edit_window(edit_stage(stage))


def edit_address(stage: Stage) -> QWidget:
    """An address on a site that is not approved yet, after another change."""
    window = edit_window(edit_stage(stage))
    flow = edit_flow(window)
    fill_in(flow, {"id": "zoom", "url": "https://zoom.us/new"})
    flow.take()
    fill_in(flow, {"id": "moodle", "url": NEW_SITE.replace("https", "http")})
    return window


def edit_hide(stage: Stage) -> QWidget:
    """An entry that is to go."""
    window = edit_window(edit_stage(stage))
    flow = edit_flow(window)
    flow.widget.show_action(Action.HIDE)
    fill_in(flow, {"id": "entries/whatsapp"})
    return window


def edit_add(stage: Stage) -> QWidget:
    """A new entry with some mistakes."""
    window = edit_window(edit_stage(stage))
    flow = edit_flow(window)
    flow.widget.show_action(Action.ADD)
    fill_in(flow, {"title.kk": "Емтихан", "title.ru": "Экзaмены", "title.en": "Exams", "url": "zoom.us/exams"})
    flow.take()
    return window


def edit_announce(stage: Stage) -> QWidget:
    """An announcement that can be taken."""
    window = edit_window(edit_stage(stage))
    flow = edit_flow(window)
    flow.widget.show_action(Action.ANNOUNCE)
    texts = {
        "text.kk": "Жексенбі күні Moodle жұмыс істемейді.", "text.ru": "В воскресенье Moodle не работает.",
        "text.en": "Moodle is not available on Sunday.", "until": "01.12.2026",
    }  # fmt: skip
    fill_in(flow, texts)
    return window


def edit_go_live(stage: Stage) -> QWidget:
    """The question before launchers read something else."""
    draft = LayerDraft().with_changes("entries", "zoom", {"url": "https://zoom.us/new"})
    draft = draft.hiding("entries", "whatsapp", is_below=True)
    changes = shown_changes(draft, edit_stage(stage).layers)
    return GoLiveDialog(
        "/etc/nkzu-launcher/rooms/305.json", LivePlace("305", ("lab-305-*",)), changes, stage.speech, None
    )


def edit_unsaved(stage: Stage) -> QWidget:
    """The question before changes are lost."""
    return UnsavedDialog(3, stage.speech, None)


EDIT_SCENES: tuple[Callable[[Stage], QWidget], ...] = (
    edit_empty, edit_address, edit_hide, edit_add, edit_announce, edit_go_live, edit_unsaved,
)  # fmt: skip

"""Writing a layer without JSON: from what is filled in to a file that is ready to deploy."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from launcher.core.catalogue import Entry
from launcher.core.change_words import line_of
from launcher.core.content_changes import Change
from launcher.core.form_judgement import Judgement, judge_form
from launcher.core.layer_draft import History, LayerDraft
from launcher.core.layer_editing import Editing, EditState, beginning, layers_below, state_of
from launcher.core.layer_removal import without_change
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.faces.helpdesk_edit_files import EditFiles
from launcher.faces.helpdesk_pages import HelpdeskPage
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.edit_fields import steps_back, steps_on
from launcher.ui.helpdesk_edit_page import EditPage
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from launcher.faces.helpdesk import HelpdeskWindow

translate = QCoreApplication.translate


class EditFlow(QObject):
    """Fills :class:`launcher.faces.helpdesk_pages.HelpdeskPage`.

    Nothing is written before somebody has asked for it, and to what launchers read not before they were asked again.
    """

    def __init__(self, services: HelpdeskServices, window: "HelpdeskWindow", parent: QWidget) -> None:
        """Make the page inside `parent`; it goes on with the strongest layer that is in use."""
        super().__init__(parent)
        self._services, self._window, self._speech = services, window, services.speech
        self._editing = beginning(services.layers)
        self._state: EditState = state_of(self._editing.history, self._editing.below)
        self._page = EditPage(services.speech, self._day, parent)
        self._files = EditFiles(self, services, window)
        self._guard = DoubleClickGuard(self)
        self._is_left = False
        # Zero milliseconds: a paste or a burst of keys is judged once, when it is complete.
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(lambda: self._judge())
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        page = self._page
        page.card.edited.connect(lambda: self._due.start(0))
        page.card.taken.connect(self.take)
        page.changes.undo_asked.connect(self.undo)
        page.changes.redo_asked.connect(self.redo)
        page.changes.removal_asked.connect(self.remove)
        page.card.preview.opened.connect(self._window.open_entry)
        page.card.preview.explained.connect(self._explain)
        page.file.save_asked.connect(self._files.save)
        page.file.open_asked.connect(lambda: self._unless_unsaved(self._files.open))
        page.file.new_asked.connect(lambda: self._unless_unsaved(self._begin_new))
        page.file.edition_written.connect(self._write_edition)

    @property
    def widget(self) -> EditPage:
        """What is shown."""
        return self._page

    @property
    def editing(self) -> Editing:
        """What is being worked on."""
        return self._editing

    @property
    def state(self) -> EditState:
        """What is shown of it."""
        return self._state

    @property
    def draft(self) -> LayerDraft:
        """The layer as it would be saved now."""
        return self._editing.to_save(self._day)

    @property
    def _day(self) -> str:
        return self._services.clock().date().isoformat()

    def focus_first(self) -> None:
        """Put the keyboard where work on this page begins."""
        self._page.focus_first()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Do what a key is for that nothing inside the window took; tell whether it was for something."""
        if steps_back(event):
            self.undo()
        elif steps_on(event):
            self.redo()
        else:
            return False
        return True

    def may_leave(self) -> bool:
        """Tell whether the window may close; ask the person first where something would be lost."""
        if self._is_left or not self._editing.has_unsaved:
            return True
        self._unless_unsaved(self._leave)
        return False

    def _leave(self) -> None:
        self._is_left = True
        self._window.close()

    def follow(self, services: HelpdeskServices) -> None:
        """Have other layers below the draft; the draft, its steps and what is filled in stay."""
        self._services = services
        self._files.follow(services)
        below = layers_below(self._editing.file or Path(), services.layers)
        if below != self._editing.below:
            self._editing = replace(self._editing, below=below)
            self._refresh()

    def go_on_with(self, former: HelpdeskPage) -> None:
        """Go on with the layer that `former` has worked on, at the same form."""
        if not isinstance(former, EditFlow):
            return
        self._page.card.turn(former._page.card.action)
        self.begin(former.editing)

    def stop(self) -> None:
        """End what is going on: the window closes."""
        self._due.stop()

    def _judge(self) -> Judgement | None:
        form = self._page.card.form
        judgement = None if form is None else judge_form(form, self._editing.draft, self._editing.below)
        self._page.card.show_judgement(judgement)
        return judgement

    def take(self) -> None:
        """Take what the form says into the layer, or show what is missing."""
        self._due.stop()
        judgement = self._judge()
        if judgement is None or not judgement.can_be_taken:
            self._window.tell(self._page.card.refuse())
            return
        self._step(judgement.draft, QT_TRANSLATE_NOOP("EditFlow", "Added to the changes: {change}"))
        self._page.card.begin_anew()
        self._page.card.focus_form()

    def _step(self, draft: LayerDraft, sentence: str) -> None:
        self._move(self._editing.history.then(draft), sentence)

    def remove(self, change: Change) -> None:
        """Take one change out of the layer."""
        self._step(
            without_change(self._editing.draft, change, self._editing.below),
            QT_TRANSLATE_NOOP("EditFlow", "Taken out: {change}"),
        )

    def undo(self) -> None:
        """Take back the last step."""
        self._move(self._editing.history.undone(), QT_TRANSLATE_NOOP("EditFlow", "Undone: {change}"))

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._move(self._editing.history.redone(), QT_TRANSLATE_NOOP("EditFlow", "Done again: {change}"))

    def _move(self, history: History, sentence: str) -> None:
        if history == self._editing.history:
            return
        changes = self._editing.changes_to(history.present)
        self._editing = replace(self._editing, history=history)
        self._services.recorder.write("layer-changed", changes=len(self._state.rows))
        self._refresh()
        self._window.tell(lambda: _named(self._speech, sentence, changes[:2]))

    def _refresh(self) -> None:
        self._state = state_of(self._editing.history, self._editing.below)
        self._page.show_state(self._state)
        self._show_file()
        self._judge()

    def _show_file(self) -> None:
        file, edition = self._editing.file, self._editing.edition_on(self._day)
        self._page.file.show_file(
            "" if file is None else file.name, edition, is_saved=not self._editing.has_unsaved
        )  # fmt: skip

    def _write_edition(self, edition: str) -> None:
        self._editing = replace(self._editing, edition=edition)
        self._show_file()

    def _explain(self, entry: Entry) -> None:
        if not dialog_is_open():
            from launcher.ui.why_dialog import WhyDialog

            shown = self._state.shown if self._page.card.shown is None else self._page.card.shown
            self._guard.open(WhyDialog(entry, shown, self._speech, self._window))

    def begin(self, editing: Editing) -> None:
        """Begin with another layer, or go on with this one after saving."""
        self._editing = editing
        self._refresh()

    def _begin_new(self) -> None:
        self.begin(Editing.of(LayerDraft(), None, layers_below(Path(), self._services.layers)))
        self._page.card.focus_form()

    def _unless_unsaved(self, go_on: Callable[[], None]) -> None:
        """Do this, but ask first where changes would be lost."""
        if not self._editing.has_unsaved:
            go_on()
            return
        if dialog_is_open():
            return
        from launcher.ui.edit_dialogs import UnsavedDialog

        dialog = UnsavedDialog(len(self._state.rows), self._speech, self._window)
        # When the dialog is gone: what follows may open one of its own.
        dialog.loss_accepted.connect(lambda: QTimer.singleShot(0, self, go_on))
        dialog.save_asked.connect(lambda: QTimer.singleShot(0, self, lambda: self._files.save(go_on)))
        self._guard.open(dialog)


def _named(speech: Speech, sentence: str, changes: Sequence[Change]) -> str:
    words = " · ".join(speech.text(line_of(change)) for change in changes)
    return speech.say(Message("EditFlow", sentence, {"change": words}))

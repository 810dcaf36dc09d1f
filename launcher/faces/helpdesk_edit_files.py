"""Opening and saving the layer that is being written."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from launcher.core.content import LayerSource, load_content
from launcher.core.layer_draft import LayerDraft, read_draft
from launcher.core.layer_editing import Editing, layers_below
from launcher.core.layer_plan import plan_layer
from launcher.core.layer_removal import worth_telling
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.faces.file_dialogs import file_dialog, save_dialog
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard

if TYPE_CHECKING:
    from launcher.faces.helpdesk import HelpdeskWindow
    from launcher.faces.helpdesk_edit import EditFlow

translate = QCoreApplication.translate

_NAME = "content"  # what launchers look for in the administrator's folder


class EditFiles(QObject):
    """Asks where, and writes."""

    def __init__(self, flow: "EditFlow", services: HelpdeskServices, window: "HelpdeskWindow") -> None:
        """Open and save for `flow`."""
        super().__init__(flow)
        self._flow, self._services, self._window = flow, services, window
        self._files, self._speech = services.layer_files, services.speech
        self._guard = DoubleClickGuard(self)

    def follow(self, services: HelpdeskServices) -> None:
        """Have other layers from now on."""
        self._services = services

    def open(self) -> None:
        """Let the person choose a layer file to go on with."""
        if dialog_is_open():
            return
        dialog = file_dialog(
            lambda: translate("EditFiles", "Open a file with changes"), _kind_words, "json", self._window
        )
        self._begin_beside(dialog)
        dialog.fileSelected.connect(lambda name: self._read(Path(name)))
        self._guard.open(dialog)

    def _begin_beside(self, dialog: QFileDialog) -> None:
        file = self._flow.editing.file
        if file is not None:
            dialog.setDirectory(str(file.parent))

    def _read(self, path: Path) -> None:
        data = self._files.read(path)
        if isinstance(data, Message):
            self._window.tell(lambda: self._speech.say(data))
            return
        draft, problems = read_draft(data)
        if draft is None:
            sentence = QT_TRANSLATE_NOOP("EditFiles", "“{file}” cannot be opened. {reason}")
            self._window.tell(lambda: self._named(sentence, path.name, [found.message for found in problems]))
            return
        self._flow.begin(Editing.of(draft, path, self._below(path)))
        self._services.recorder.write("layer-opened", file=str(path))
        self._window.tell(lambda: translate("EditFiles", "“{file}” is open.").format(file=path.name))

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Ask where, and write there; go on with `then` once it is written."""
        if dialog_is_open():
            return
        file = self._flow.editing.file
        name = _NAME if file is None else file.stem.removesuffix(".last-good")
        dialog = save_dialog(lambda: translate("EditFiles", "Save the file"), _kind_words, name, "json", self._window)
        self._begin_beside(dialog)
        # When the dialog is gone: what follows may open one of its own.
        go_on = then if callable(then) else None
        dialog.fileSelected.connect(lambda chosen: QTimer.singleShot(0, self, lambda: self._put(Path(chosen), go_on)))
        self._guard.open(dialog)

    def _put(self, path: Path, then: Callable[[], None] | None) -> None:
        place = self._files.live_place(path)
        draft = self._flow.draft
        if place is None:
            self._write(path, draft, then)
            return
        below = self._below(path)
        plan = plan_layer(below, self._source(path), draft.source(str(path)))
        if not plan.is_sound:
            sentence = QT_TRANSLATE_NOOP(
                "EditFiles",
                "“{file}” is not written: the changes have mistakes, and open windows of the program read this file. "
                "Correct them first, or save the file elsewhere.",
            )
            self._window.tell(lambda: self._named(sentence, str(path)))
            return
        from launcher.ui.edit_dialogs import GoLiveDialog

        changes = worth_telling(plan.changes)
        rooms = load_content((*below, draft.source(str(path)))).catalogue.rooms
        hosts = tuple(host for room in rooms if room.room == place.room for host in room.hosts)
        dialog = GoLiveDialog(str(path), replace(place, hosts=hosts), changes, self._speech, self._window)
        dialog.accepted.connect(lambda: self._write(path, draft, then, is_live=True))
        self._guard.open(dialog)

    def _named(self, sentence: str, file: str, reasons: Iterable[Message] = ()) -> str:
        why = " ".join(self._speech.say(reason) for reason in reasons)
        return self._speech.say(Message("EditFiles", sentence, {"file": file, "reason": why}))

    def _below(self, path: Path) -> tuple[LayerSource, ...]:
        """Return what launchers have below the file at `path`."""
        place = self._files.live_place(path)
        return layers_below(path, self._services.layers, "" if place is None else place.room)

    def _source(self, path: Path) -> LayerSource | None:
        """Return what the file says now, None where there is nothing to read."""
        data = self._files.read(path)
        return None if isinstance(data, Message) else LayerSource("layer", str(path), data)

    def _write(self, path: Path, draft: LayerDraft, then: Callable[[], None] | None, *, is_live: bool = False) -> None:
        faults = self._files.write(path, draft.text().encode("utf-8", "replace"))
        if faults:
            self._services.recorder.write("not-saved", what="layer", file=str(path))
            self._window.tell(lambda: " ".join(self._speech.say(fault) for fault in faults))
            return
        self._services.recorder.write("layer-saved", file=str(path), live=is_live)
        self._flow.begin(self._flow.editing.after_saving(path, draft, self._below(path)))
        if is_live:
            sentence = QT_TRANSLATE_NOOP(
                "EditFiles", "“{file}” is written, and open windows of the program show it soon."
            )
        else:
            sentence = QT_TRANSLATE_NOOP(
                "EditFiles", "“{file}” is saved. It changes nothing on any computer until it is put there."
            )
        self._window.tell(lambda: self._named(sentence, str(path)))
        if then is not None:
            then()


def _kind_words() -> str:
    return translate("EditFiles", "Files with changes")

"""Adding a room, changing it, and being sure before it goes."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.links import MAXIMUM_LENGTH, Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.problems import shortened
from launcher.core.quick_dataclasses import dataclass
from launcher.core.room_links import Judgement, Verdict, judge
from launcher.core.rooms import Room, Rooms, clean_name, name_fault
from launcher.ui.breaking import breakable
from launcher.ui.chip import Chip
from launcher.ui.dialog import Dialog
from launcher.ui.editing_keys import TextField
from launcher.ui.labels import announce, button, button_text, dress, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font

translate = QCoreApplication.translate

# What a field takes in. Qt cuts off the rest without a word, so a full field counts as too long, and each limit
# is far above what is allowed: nothing that was cut is ever saved.
_NAME_LIMIT = 1000
_LINK_LIMIT = 4 * MAXIMUM_LENGTH
_LONGEST_SHOWN = 48  # characters of an address on a button
_REST = 600  # milliseconds without a key, after which a sentence is read out: not one at every letter
_TOO_LONG = QT_TRANSLATE_NOOP(
    "RoomDialog", "This text is too long, and only its beginning was taken in. Paste the link alone."
)


@dataclass(frozen=True, slots=True)
class RoomDraft:
    """What the person entered: a name and a link that leads to the `platform`."""

    name: str
    link: Link
    platform: Entry


class RoomDialog(Dialog):
    """Asks for a name and a link, and says at once what becomes of the link.

    Signals:
        saved: the person wants this to be kept.
    """

    saved = Signal(RoomDraft)

    def __init__(
        self, catalogue: Catalogue, rooms: Rooms, room: Room | None, speech: Speech, parent: QWidget | None
    ) -> None:
        """Ask for a new room beside the others, or for a change of `room`."""
        super().__init__(speech, parent)
        self._catalogue, self._rooms, self._room = catalogue, rooms, room
        self._judgement: Judgement | None = None
        self._copied = _copied_link(catalogue, rooms)
        self._name_label, self._link_label = label(TextStyle.BODY_STRONG), label(TextStyle.BODY_STRONG)
        self._name, self._link = _field(_NAME_LIMIT), _field(_LINK_LIMIT)
        self._name_fault, self._verdict = label(TextStyle.BODY, "bad"), label(TextStyle.BODY)
        self._reminder = label(TextStyle.SMALL, "second")
        self._use, self._paste = Chip(), Chip()
        self._save, self._cancel = button("primary"), button("")
        # Zero milliseconds: a paste or a burst of keys is judged once, when it is complete.
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.retranslate)
        self._filled = self._link  # the field that was changed last
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._read_out)
        self._lay_out()
        self._connect()
        if room is not None:
            self._name.setText(room.name)
            self._link.setText(room.link.url)
            self._link.setCursorPosition(0)  # its beginning says more than its end
            self._rest.stop()  # what was there already is no news
        self.retranslate()
        self._name.setFocus()

    def _lay_out(self) -> None:
        self._name_label.setBuddy(self._name)
        self._link_label.setBuddy(self._link)
        left = Qt.AlignmentFlag.AlignLeft
        for part in (self._name_label, self._name, self._name_fault, self._link_label, self._link):
            self.column.addWidget(part)
        self.column.addWidget(self._paste, alignment=left)
        self.column.addWidget(self._verdict)
        self.column.addWidget(self._use, alignment=left)
        self.column.addWidget(self._reminder)
        self.column.setSpacing(6)
        self.column.insertSpacing(3, 8)
        self.column.addStretch(1)
        self._save.setDefault(True)
        self.add_button(self._cancel)
        self.add_button(self._save)

    def _connect(self) -> None:
        for field in (self._name, self._link):
            field.textChanged.connect(lambda _: self._due.start(0))
            field.textChanged.connect(lambda _, changed=field: self._wait_for_rest(changed))
        self._use.clicked.connect(lambda: self._take(self._judgement.suggestion if self._judgement else None))
        self._paste.clicked.connect(lambda: self._take(self._copied))
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._finish)

    def _take(self, address: str | None) -> None:
        if address is not None:
            self._link.setText(address)
            self._link.setCursorPosition(0)
            # What is missing then is the name.
            (self._link if self._name.text() else self._name).setFocus()

    def _judged(self) -> Judgement | None:
        """Judge what stands in the field now; None for an empty one."""
        text = self._link.text()
        if len(text) >= _LINK_LIMIT:
            return Judgement(Verdict.NOT_AN_ADDRESS, None, None, Message("RoomDialog", _TOO_LONG))
        return judge(text, self._catalogue, self.speech.language) if text.strip() else None

    def _draft(self) -> RoomDraft | None:
        """Return what can be saved, None as long as something is missing or wrong."""
        name, found = clean_name(self._name.text()), self._judgement
        if found is None or found.link is None or found.platform is None or name_fault(name) is not None:
            return None
        return None if self._twin(found.link) else RoomDraft(name, found.link, found.platform)

    def _twin(self, link: Link) -> Room | None:
        """Return another room that has this link already."""
        twin = self._rooms.with_link(link)
        return None if twin is None or (self._room is not None and twin.id == self._room.id) else twin

    def _finish(self) -> None:
        # A press may come before the timer.
        self._due.stop()
        self.retranslate()
        draft = self._draft()
        if draft is not None:
            self.accept()
            self.saved.emit(draft)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now and for what stands in the fields now."""
        self._judgement = self._judged()
        if self._room is None:
            self.heading.setText(translate("RoomDialog", "Add a room"))
        else:
            self.heading.setText(translate("RoomDialog", "Change a room"))
        self._name_label.setText(translate("RoomDialog", "Name, for example of the class or the group"))
        self._link_label.setText(translate("RoomDialog", "Link to the meeting, the room or the course"))
        self._name.setAccessibleName(self._name_label.text())
        self._link.setAccessibleName(self._link_label.text())
        self._paste.setText(translate("RoomDialog", "Paste the copied link"))
        self._save.setText(translate("RoomDialog", "Save"))
        self._cancel.setText(translate("RoomDialog", "Cancel"))
        self._say_name_fault()
        self._say_verdict()
        self._say_reminder()
        self._save.setEnabled(self._draft() is not None)
        self._grow()

    def _say_name_fault(self) -> None:
        fault = name_fault(clean_name(self._name.text())) if self._name.text() else None
        self._name_fault.setText("" if fault is None else f"✗ {self.speech.say(fault)}")
        self._name_fault.setVisible(fault is not None)
        self._name.setAccessibleDescription(self._name_fault.text())

    def _say_verdict(self) -> None:
        found = self._judgement
        twin = None if found is None or found.link is None else self._twin(found.link)
        if found is None:
            role = "second"
            text = translate("RoomDialog", "Copy the link on the platform and paste it here.")
        elif twin is not None:
            role = "bad"
            text = "✗ " + translate("RoomDialog", "This link is saved already, as “{name}”.").format(name=twin.name)
        else:
            role = "good" if found.verdict is Verdict.APPROVED else "bad"
            text = f"{'✓' if role == 'good' else '✗'} {self.speech.say(found.message)}"
        self._verdict.setText(breakable(text))
        dress(self._verdict, role)
        self._link.setAccessibleDescription(text)
        suggestion = None if found is None else found.suggestion
        self._use.setVisible(suggestion is not None)
        if suggestion is not None:
            shown = shortened(suggestion, _LONGEST_SHOWN)
            self._use.setText(button_text(translate("RoomDialog", "Use {address}").format(address=shown)))
        self._paste.setVisible(self._copied is not None and self._copied != self._link.text().strip())

    def _wait_for_rest(self, field: QLineEdit) -> None:
        self._filled = field
        self._rest.start(_REST)

    def _read_out(self) -> None:
        """Announce what is said about the field that was filled: a screen reader stays in the field."""
        sentence = self._filled.accessibleDescription()
        if self._filled.text() and sentence:
            announce(self._filled, sentence)

    def _say_reminder(self) -> None:
        platform = None if self._judgement is None else self._judgement.platform
        approved = self._judgement is not None and self._judgement.link is not None
        reminder = self._catalogue.reminder_for(platform) if platform is not None and approved else None
        if reminder is not None:
            sentence = translate("RoomDialog", "Before it opens, the reminder of clause {clause} is shown.")
            self._reminder.setText(sentence.format(clause=reminder.clause))
        self._reminder.setVisible(reminder is not None)

    def _grow(self) -> None:
        """Take the height that the sentences need; never less than before, which would make the dialog restless."""
        height = self.height() if self.isVisible() else 0
        self.fit()
        if self.height() < height:
            self.resize(self.width(), height)


class RemoveRoomDialog(Dialog):
    """Accepted when the person really wants the room to go."""

    def __init__(self, entry: Entry, speech: Speech, parent: QWidget | None) -> None:
        """Ask about the room `entry`."""
        super().__init__(speech, parent)
        self._entry = entry
        self._text = label(TextStyle.LEAD)
        self._remove, self._keep = button(""), button("primary")
        self._remove.clicked.connect(self.accept)
        self._keep.clicked.connect(self.reject)
        self._keep.setDefault(True)
        self.column.addWidget(self._text)
        self.column.addStretch(1)
        self.add_button(self._remove)
        self.add_button(self._keep)
        self.retranslate()
        self._keep.setFocus()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        name = self.speech.text(self._entry.title)
        self.heading.setText(translate("RoomDialog", "Remove “{name}”?").format(name=breakable(name)))
        self._text.setText(
            translate("RoomDialog", "Only your saved link goes. The meeting or course itself stays on its platform.")
        )
        self._remove.setText(translate("RoomDialog", "Remove"))
        self._keep.setText(translate("RoomDialog", "Keep it"))
        self.fit()


def _field(limit: int) -> QLineEdit:
    field = TextField()
    field.setFont(font(TextStyle.BODY))
    field.setMaxLength(limit)
    return field


def _copied_link(catalogue: Catalogue, rooms: Rooms) -> str | None:
    """Return what is on the clipboard if it is an approved link and nothing else, and not a room already."""
    text = QGuiApplication.clipboard().text().strip()
    if not text or len(text) > MAXIMUM_LENGTH:
        return None
    link = judge(text, catalogue).link
    return None if link is None or rooms.with_link(link) is not None else link.url

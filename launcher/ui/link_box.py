"""«Is this link ours?»: a field for an address, and what is known about it. Nothing of it is kept or written down."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.link_check import check_link, link_entry
from launcher.core.room_links import Judgement
from launcher.ui.dialog import Dialog
from launcher.ui.editing_keys import TextField
from launcher.ui.labels import announce, button, label
from launcher.ui.link_verdict import LinkVerdict
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font

translate = QCoreApplication.translate

_LONGEST = 16_384  # characters: a whole invitation, of which no more is searched for addresses
_REST = 600  # milliseconds without a key, after which the verdict is read out: not one at every letter


def question() -> str:
    """Return what the box answers."""
    return translate("LinkBox", "Is this link ours?")


class LinkBox(QWidget):
    """Judges by the catalogue of now, as the address is typed or pasted.

    Signals:
        opened: the person wants to open the approved address: an entry that is in no catalogue.
        judged: something else is said now.
    """

    opened = Signal(Entry)
    judged = Signal()

    def __init__(
        self, catalogue: Callable[[], Catalogue], speech: Speech, parent: QWidget | None = None, *, can_open: bool
    ) -> None:
        """Make an empty box. One that `can_open` offers to open what is approved."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._catalogue, self._speech = catalogue, speech
        self._judgement: Judgement | None = None
        self._label, self._hint = label(TextStyle.BODY_STRONG), label(TextStyle.SMALL, "second")
        self.field = TextField()
        self.field.setFont(font(TextStyle.BODY))
        self.field.setMaxLength(_LONGEST)
        self._label.setBuddy(self.field)
        self.verdict = LinkVerdict(speech, can_open=can_open)
        # Zero milliseconds: a paste or a burst of keys is judged once, when it is complete.
        self._due, self._rest = self._timer(self.retranslate), self._timer(self._read_out)
        self._lay_out()
        self.field.textChanged.connect(self._follow)
        self.field.returnPressed.connect(self.enter)
        self.verdict.suggested.connect(self.field.setText)
        self.verdict.suggested.connect(lambda _: self.field.setFocus())
        self.verdict.opened.connect(self._open)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._label, self.field, self._hint, self.verdict):
            layout.addWidget(part)

    def _follow(self) -> None:
        self._due.start(0)
        self._rest.start(_REST)

    def retranslate(self) -> None:
        """Judge what stands in the field by the catalogue of now, in the language spoken now."""
        text = self.field.text()
        self._judgement = check_link(text, self._catalogue(), self._speech.language) if text.strip() else None
        self._label.setText(translate("LinkBox", "Address from a message, a letter or a poster"))
        self.field.setAccessibleName(self._label.text())
        self._hint.setText(translate("LinkBox", "Paste it here. It is neither opened nor kept."))
        self._hint.setVisible(self._judgement is None)
        self.verdict.show_judgement(self._judgement)
        self.field.setAccessibleDescription(self.verdict.sentence or self._hint.text())
        # Layouts around notice by themselves too, but later than a dialog is to take its height.
        self.verdict.updateGeometry()
        self.updateGeometry()
        self.judged.emit()

    def _read_out(self) -> None:
        """Announce the verdict: a screen reader stays in the field."""
        if self.verdict.sentence:
            announce(self.field, self.verdict.sentence)

    def enter(self) -> None:
        """Do what Enter is for: say at once what is known. Opening takes a press on its own button."""
        self._due.stop()
        self._rest.stop()
        self.retranslate()
        self._read_out()

    def _open(self) -> None:
        self._due.stop()
        self.retranslate()
        entry = None if self._judgement is None else link_entry(self._judgement)
        if entry is not None:
            self.opened.emit(entry)


class LinkCard(QFrame):
    """The box in a column of a window, which opens nothing."""

    def __init__(self, catalogue: Callable[[], Catalogue], speech: Speech, parent: QWidget | None = None) -> None:
        """Make the card with an empty box."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = label(TextStyle.LEAD_STRONG, "section")
        self.box = LinkBox(catalogue, speech, can_open=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self.box)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say the title again, in the language spoken now."""
        self._title.setText(question())


class LinkDialog(Dialog):
    """The box in front of a window.

    Signals:
        opened: the person wants to open the approved address; the dialog is gone then.
    """

    opened = Signal(Entry)

    def __init__(self, catalogue: Callable[[], Catalogue], speech: Speech, parent: QWidget | None) -> None:
        """Ask for an address."""
        super().__init__(speech, parent)
        self.box = LinkBox(catalogue, speech, can_open=True)
        self._note = label(TextStyle.SMALL, "second")
        self._close = button("")
        self._close.clicked.connect(self.reject)
        self.column.addWidget(self.box)
        self.column.addStretch(1)
        self.column.addWidget(self._note)
        self.add_button(self._close)
        self.box.judged.connect(self._grow)
        self.box.opened.connect(self._open)
        self.retranslate()
        self.box.field.setFocus()

    def _open(self, entry: Entry) -> None:
        self.accept()
        self.opened.emit(entry)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(question())
        self._note.setText(
            translate(
                "LinkBox",
                "Approved means that the address is on the university's list. "
                "What the page itself says, the program cannot know.",
            )
        )
        self._close.setText(translate("LinkBox", "Close"))
        self._grow()

    def _grow(self) -> None:
        """Take the height that the sentences need; never less than before, which would make the dialog restless."""
        height = self.height() if self.isVisible() else 0
        self.fit()
        if self.height() < height:
            self.resize(self.width(), height)

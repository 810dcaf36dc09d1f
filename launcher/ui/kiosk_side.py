"""What stands beside the tiles of the kiosk, always in view: the rules of ethics, and where else to go."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue
from launcher.ui.labels import PushButton, frame
from launcher.ui.leading_row import LeadingRow
from launcher.ui.reminder_card import ReminderCard
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font, scaled

translate = QCoreApplication.translate

_FINISH = 60  # the height of the button that ends a turn, device-independent pixels at 100 % text size


class KioskSide(QWidget):
    """The side column.

    Signals:
        guides_asked: the person wants to see all guides and documents.
        regulation_asked: the person wants to read the regulation.
    """

    guides_asked = Signal()
    regulation_asked = Signal()

    def __init__(self, catalogue: Catalogue, speech: Speech, parent: QWidget | None = None, *, guides: bool) -> None:
        """Make the column for `catalogue`; `guides`: there is a page of guides and documents."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._guides = LeadingRow() if guides else None
        self._regulation = LeadingRow() if catalogue.regulation is not None else None
        self._lay_out(catalogue, speech)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self, catalogue: Catalogue, speech: Speech) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if catalogue.reminders:
            column.addWidget(ReminderCard(catalogue.reminders, speech, self))
        if self._guides is not None or self._regulation is not None:
            column.addWidget(self._ways())
        column.addStretch(1)

    def _ways(self) -> QFrame:
        """Return the card of the rows that lead to other pages."""
        card = frame("card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(6, 6, 6, 6)
        rows.setSpacing(2)
        if self._guides is not None:
            self._guides.clicked.connect(self.guides_asked)
            rows.addWidget(self._guides)
        if self._regulation is not None:
            self._regulation.clicked.connect(self.regulation_asked)
            rows.addWidget(self._regulation)
        return card

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        if self._guides is not None:
            self._guides.say(translate("Kiosk", "All guides and documents"))
        if self._regulation is not None:
            self._regulation.say(translate("Home", "The regulation and its validity"))


class FinishButton(PushButton):
    """Ends a turn. It keeps its place while there is no turn to end, so that nothing moves."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the button, not shown."""
        super().__init__(parent)
        self.setProperty("role", "primary")
        self.setFont(font(TextStyle.TITLE))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, scaled(_FINISH)))

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.setText(translate("Kiosk", "I am finished"))
        self.setAccessibleDescription(
            translate("Kiosk", "Closes what you have opened and removes everything of yours from this computer.")
        )

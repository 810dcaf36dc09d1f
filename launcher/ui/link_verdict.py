"""What is known about an address: approved, not listed, only alike, or no address. Never that it is safe."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from launcher.core.problems import shortened
from launcher.core.room_links import Judgement, Verdict
from launcher.ui.chip import Chip
from launcher.ui.labels import button, button_text, dress, frame, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate

_SIGNS = {Verdict.APPROVED: "✓", Verdict.NOT_LISTED: "▲", Verdict.LOOKS_LIKE: "✗", Verdict.NOT_AN_ADDRESS: "○"}
# Alarm is for what pretends to be one of ours; the sign and the words tell the rest apart.
_ROLES = {Verdict.APPROVED: "good", Verdict.NOT_LISTED: "warning", Verdict.LOOKS_LIKE: "bad"}
_LONGEST_SHOWN = 60  # characters of an address on a button


class LinkVerdict(QFrame):
    """A verdict in two words, the sentence for it, and what can be done: open what is approved, take what is offered.

    Signals:
        opened: the approved address is to be opened.
        suggested: this address is to be judged instead.
    """

    opened = Signal()
    suggested = Signal(str)

    def __init__(self, speech: Speech, parent: QWidget | None = None, *, can_open: bool) -> None:
        """Make a card that says nothing yet. One that `can_open` offers to open what is approved."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._speech, self._can_open = speech, can_open
        self._judgement: Judgement | None = None
        self._word, self._sentence = label(TextStyle.LEAD_STRONG), label(TextStyle.BODY)
        self.open_button = button("primary")
        self._use = Chip()
        self.open_button.clicked.connect(self.opened)
        self._use.clicked.connect(self._take_suggestion)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._word, self._sentence):
            layout.addWidget(part)
        for choice in (self.open_button, self._use):
            layout.addWidget(choice, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_judgement(self, judgement: Judgement | None) -> None:
        """Say what was found out; None hides the card."""
        self._judgement = judgement
        self.retranslate()

    @property
    def sentence(self) -> str:
        """All of it, for a screen reader; empty where there is nothing to say."""
        return "" if self._judgement is None else f"{self._word.text()}. {self._sentence.text()}"

    @property
    def is_approved(self) -> bool:
        """Whether an approved address is shown."""
        return self._judgement is not None and self._judgement.link is not None

    @property
    def first_choice(self) -> QWidget | None:
        """What the keyboard comes to first, None where nothing can be pressed."""
        return next((part for part in (self.open_button, self._use) if part.isVisibleTo(self)), None)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now. The sentence quotes titles: it has to be judged anew."""
        found = self._judgement
        self.setVisible(found is not None)
        if found is None:
            return
        self._word.setText(f"{_SIGNS[found.verdict]} {self._words(found)}")
        dress(self._word, _ROLES.get(found.verdict, ""))
        self._sentence.setText(self._speech.say(found.message))
        self.open_button.setVisible(self._can_open and found.link is not None)
        self.open_button.setText(translate("LinkVerdict", "Open this address"))
        self._use.setVisible(found.suggestion is not None)
        if found.suggestion is not None:
            shown = shortened(found.suggestion, _LONGEST_SHOWN)
            self._use.setText(button_text(translate("LinkVerdict", "Check {address}").format(address=shown)))

    def _words(self, found: Judgement) -> str:
        if found.verdict is Verdict.APPROVED:
            if found.platform is None:
                return translate("LinkVerdict", "Approved")
            title = self._speech.text(found.platform.title)
            return translate("LinkVerdict", "Approved: {title}").format(title=title)
        if found.verdict is Verdict.NOT_LISTED:
            return translate("LinkVerdict", "Not on the list")
        if found.verdict is Verdict.LOOKS_LIKE:
            if found.platform is None:
                return translate("LinkVerdict", "Looks like one on the list, but is another")
            title = self._speech.text(found.platform.title)
            return translate("LinkVerdict", "Looks like {title}, but is not").format(title=title)
        return translate("LinkVerdict", "Not an address")

    def _take_suggestion(self) -> None:
        if self._judgement is not None and self._judgement.suggestion is not None:
            self.suggested.emit(self._judgement.suggestion)


def verdict_card(verdict: LinkVerdict, parent: QWidget | None = None) -> QFrame:
    """Return a card around `verdict`, as a page shows it."""
    card = frame("card", parent)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(18))
    layout.addWidget(verdict)
    return card

"""Everything about one address: how it is, what is wrong, what to do, what to say on the phone."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from launcher.core.attention import Concern, ConcernKind
from launcher.core.check_table import Row
from launcher.core.languages import LocalText
from launcher.core.quick_dataclasses import dataclass
from launcher.core.verdict_words import Tone
from launcher.ui.check_words import clock_words, latency_words, state_words
from launcher.ui.entry_words import clause_words
from launcher.ui.facts import Facts
from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import button, label
from launcher.ui.layer_words import layer_words
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate

_LABEL_ROLES = {Tone.GOOD: "good", Tone.WARNING: "ethics-title", Tone.BAD: "bad", Tone.QUIET: "second"}
_COLUMN = 320  # the least width of each of two columns, device-independent pixels at 100 % text size
_GAP, _MARGIN = 24, 18


@dataclass(frozen=True, slots=True)
class LinkDetail:
    """What is shown. `code` and `say` are for the phone: both are None where nothing has been found yet."""

    row: Row
    concerns: tuple[Concern, ...]
    code: str | None = None
    say: LocalText | None = None


class LinkDetails(QFrame):
    """The card below the table.

    Signals:
        check_asked: this address is to be checked.
        open_asked: it is to be opened in a browser.
    """

    check_asked = Signal()
    open_asked = Signal()

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the card without an address; it is hidden until there is one."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._speech = speech
        self._detail: LinkDetail | None = None
        self._title, self._state = label(TextStyle.HEADING), label(TextStyle.BODY_STRONG)
        self._check, self._open, self._copy = button(""), button(""), button("")
        self._head, self._buttons = QWidget(self), QWidget(self)
        self._where = Facts(4, self, TextStyle.BODY, 8)
        self._what = Facts(2, self, TextStyle.BODY, 8)
        self._is_beside: bool | None = None
        self._columns = QGridLayout()
        self._lay_out()
        self._check.clicked.connect(self.check_asked)
        self._open.clicked.connect(self.open_asked)
        self._copy.clicked.connect(self._copy_address)
        self.hide()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        for part in (self._head, self._buttons):
            part.setProperty("role", "clear")
        buttons = FlowLayout(self._buttons, spacing=8)
        for part in (self._check, self._open, self._copy):
            buttons.addWidget(part)
        self._columns.setHorizontalSpacing(_GAP)
        self._columns.setVerticalSpacing(10)
        self._arrange(is_beside=True)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        column.addLayout(self._columns)

    def _arrange(self, *, is_beside: bool) -> None:
        if is_beside is self._is_beside:
            return
        self._is_beside = is_beside
        parts = (self._head, self._buttons, self._where, self._what)
        for place, part in enumerate(parts):
            self._columns.removeWidget(part)
            row, column = divmod(place, 2) if is_beside else (place, 0)
            self._columns.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        self._columns.setColumnStretch(0, 2)
        self._columns.setColumnStretch(1, 3 if is_beside else 0)

    def minimumSizeHint(self) -> QSize:
        # As narrow as one column, whatever stands beside what now.
        parts = (self._head, self._buttons, self._where, self._what)
        width = max(part.minimumSizeHint().width() for part in parts) + 2 * _MARGIN
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_beside=self.width() >= 2 * scaled(_COLUMN) + _GAP + 2 * _MARGIN)

    def show_detail(self, detail: LinkDetail | None) -> None:
        """Show this; None: no address is chosen."""
        before = None if self._detail is None else self._detail.row.entry.id
        self._detail = detail
        if detail is not None:
            if detail.row.entry.id != before:
                self._name_copy()
            self._say(detail)
        self.setVisible(detail is not None)

    def _say(self, detail: LinkDetail) -> None:
        speech, row = self._speech, detail.row
        sign, state, tone = state_words(row, speech)
        self._title.setText(speech.text(row.entry.title))
        state = " · ".join(filter(None, [state, *self._last_check(row)]))
        self._state.setText(f"{sign} {state}")
        self._state.setAccessibleName(state)
        dress(self._state, _LABEL_ROLES[tone])
        self._check.setEnabled(not row.is_waiting)
        self._where.say(
            [
                (translate("LinkDetails", "Address"), row.link.url),
                (translate("LinkDetails", "Sends on to"), self._redirects(row)),
                (translate("LinkDetails", "Entry"), self._origin(row)),
                (self._phone(detail), "" if detail.say is None else speech.text(detail.say)),
            ]
        )
        self._what.say(
            [
                (translate("LinkDetails", "Result"), self._wrong(detail)),
                (translate("LinkDetails", "What to do"), self._cures(detail)),
            ]
        )

    @staticmethod
    def _redirects(row: Row) -> str:
        """Return every address that the site has sent on to, one a line."""
        return "" if row.finding is None else "\n".join(f"→ {url}" for url in row.finding.seen.redirects)

    def _last_check(self, row: Row) -> tuple[str, ...]:
        if row.is_waiting or row.finding is None or row.checked is None:
            return ()
        return clock_words(row.checked), latency_words(row.finding, self._speech.language)

    @staticmethod
    def _origin(row: Row) -> str:
        layer = translate("LinkDetails", "layer: {layer}").format(layer=layer_words(row.entry.layer))
        return " · ".join((row.entry.id, clause_words(row.entry), layer))

    def _wrong(self, detail: LinkDetail) -> str:
        """Return what is wrong; what a check has found is said even where all is well."""
        said = [self._speech.say(concern.what) for concern in detail.concerns]
        finding = detail.row.finding
        is_told = any(concern.kind is ConcernKind.NOT_WORKING for concern in detail.concerns)
        if finding is not None and not is_told:
            said.insert(0, self._speech.say(finding.message))
        return "\n".join(said)

    def _cures(self, detail: LinkDetail) -> str:
        cures = [concern.cure for concern in detail.concerns]
        speech = self._speech
        return "\n".join(speech.text(cure) if isinstance(cure, LocalText) else speech.say(cure) for cure in cures)

    @staticmethod
    def _phone(detail: LinkDetail) -> str:
        if detail.code is None:
            return ""
        return translate("LinkDetails", "To say on the phone · code {code}").format(code=detail.code)

    def _copy_address(self) -> None:
        if self._detail is not None:
            QGuiApplication.clipboard().setText(self._detail.row.link.url)
            self._copy.setText(translate("AddressRow", "✓ Copied"))

    def _name_copy(self) -> None:
        self._copy.setText(translate("AddressRow", "Copy address"))

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._check.setText(translate("LinkDetails", "Check this one"))
        self._open.setText(translate("LinkDetails", "Open in the browser"))
        self._name_copy()
        if self._detail is not None:
            self._say(self._detail)


def dress(widget: QWidget, role: str) -> None:
    """Let `widget` look as `role` says from now on."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)

"""A strip that says that part of the content could not be shown, and a dialog with every mistake."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from launcher.core.content import Content, LayerReport, LayerStatus
from launcher.core.problems import Problem, shortened
from launcher.ui.dialog import Dialog
from launcher.ui.labels import button, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate

_OWN = frozenset({"machine", "room"})  # the layers of the administrator
_SHOWN_AT_MOST = 100  # mistakes in the dialog; the console lists all of them


class ProblemNotice(QFrame):
    """Shown only when there is something to say; what is good is on the screen all the same."""

    def __init__(self, content: Content, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the strip for the problems of `content`."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._content, self._speech = content, speech
        self._lost = [layer for layer in content.layers if layer.status is LayerStatus.REFUSED and layer.name in _OWN]
        self._used = {layer.name for layer in content.layers if layer.status is LayerStatus.USED}
        self._text = label(TextStyle.BODY)
        self._details = button("quiet")
        self._details.clicked.connect(self._show_details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._details)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        count = str(len(self._content.problems))
        if not self._content.catalogue.entries:
            text = translate(
                "ProblemNotice",
                "▲ Nothing can be shown: the program's content is missing or damaged. "
                "Please tell the helpdesk; installing the program again cures it.",
            )
        elif self._lost and all(layer.name in self._used for layer in self._lost):
            text = translate(
                "ProblemNotice",
                "▲ The latest change that the administrator made for this computer could not be used; "
                "the one before it is shown. Please tell the helpdesk.",
            )
        elif self._lost:
            text = translate(
                "ProblemNotice",
                "▲ What the administrator changed for this computer could not be used, "
                "so an address may be out of date. Please tell the helpdesk.",
            )
        else:
            text = translate(
                "ProblemNotice",
                "▲ Part of the content could not be used (mistakes: {count}). "
                "Everything else works. Please tell the helpdesk.",
            )
        self._text.setText(text.format(count=count))
        self._details.setText(translate("ProblemNotice", "Details"))

    def _show_details(self) -> None:
        ProblemDialog(self._content, self._speech, self.window()).open()


class ProblemDialog(Dialog):
    """Every mistake with its place and its cure, for the helpdesk."""

    def __init__(self, content: Content, speech: Speech, parent: QWidget | None) -> None:
        """List the problems of `content`."""
        super().__init__(speech, parent)
        pairs = [(layer, found) for layer in content.layers for found in layer.problems]
        self._rows = [(layer, found, label(TextStyle.BODY, selectable=True)) for layer, found in pairs[:_SHOWN_AT_MOST]]
        self._more = len(pairs) - len(self._rows)
        self._rest = label(TextStyle.BODY, "second")
        for _, _, row in self._rows:
            self.column.addWidget(row)
        self.column.addWidget(self._rest)
        self.column.addStretch(1)
        self._close = button("primary")
        self._close.clicked.connect(self.accept)
        self.add_button(self._close)
        self.retranslate()
        self._close.setFocus()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("ProblemNotice", "What could not be used"))
        for layer, found, row in self._rows:
            self._say(layer, found, row)
        rest = translate("ProblemNotice", "Further mistakes: {count}. The command “nkzu-helpdesk validate” lists all.")
        self._rest.setText(rest.format(count=self._more))
        self._rest.setVisible(self._more > 0)
        self._close.setText(translate("ProblemNotice", "Close"))
        self.fit(680)

    def _say(self, layer: LayerReport, found: Problem, row: QLabel) -> None:
        place = translate("ProblemNotice", "{file}, line {line}").format(file=layer.path, line=found.line)
        if not found.line:
            place = layer.path
        place = f"{place} {shortened(found.pointer)}".rstrip()
        row.setText(f"{place}\n{self.speech.say(found.message)} {self.speech.say(found.cure)}")

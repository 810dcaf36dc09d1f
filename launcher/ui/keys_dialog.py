"""All the keys of the window, each with what it does."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from launcher.ui.dialog import Dialog
from launcher.ui.labels import button, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font

translate = QCoreApplication.translate

_WIDTH = 600  # device-independent pixels at 100 % text size


class KeysDialog(Dialog):
    """A table of two columns: the caps of the keys, and the words."""

    def __init__(self, numbers: int, speech: Speech, parent: QWidget | None) -> None:
        """Tell the keys of a window in which so many tiles have `numbers`."""
        super().__init__(speech, parent)
        self._numbers = numbers
        self._table = QGridLayout()
        self._table.setContentsMargins(0, 0, 0, 0)
        self._table.setHorizontalSpacing(20)
        self._table.setVerticalSpacing(10)
        self._table.setColumnStretch(1, 1)
        self._meanings = [label(TextStyle.BODY) for _ in self._rows()]
        self._typing = _cap("")
        for row, ((keys, _), meaning) in enumerate(zip(self._rows(), self._meanings, strict=True)):
            caps = self._caps(keys)
            self._table.addWidget(caps, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self._table.addWidget(meaning, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(self._table)
        self.column.addStretch(1)
        self._close = button("primary")
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        self.add_button(self._close)
        self.retranslate()
        self._close.setFocus()

    def _rows(self) -> list[tuple[str, str]]:
        """Return the keys, as they are printed on keyboards everywhere, and what they do; no keys means the letters."""
        numbered = "Ctrl+1" if self._numbers == 1 else f"Ctrl+1 … Ctrl+{self._numbers}"
        rows = [
            ("", translate("Keys", "Search, in whatever layout the keyboard is")),
            ("Ctrl+K", translate("Keys", "Go to the search")),
            ("← ↑ ↓ →", translate("Keys", "Go from tile to tile, or through what was found")),
            ("Home End", translate("Keys", "Go to the first or the last tile")),
            ("Enter", translate("Keys", "Open")),
            (numbered, translate("Keys", "Open the tile with this number, in any keyboard layout")),
            ("Tab", translate("Keys", "Go to every button in turn; together with Shift, back")),
            ("Shift+F10", translate("Keys", "Show what else can be done: pin, share, copy the link")),
            ("Esc", translate("Keys", "Leave the search, or close what is in front")),
            ("Ctrl++ Ctrl+- Ctrl+0", translate("Keys", "Make text larger or smaller, or give it its usual size again")),
            ("F1", translate("Keys", "Show these keys")),
        ]
        return [row for row in rows if row[0] != numbered or self._numbers]

    def _caps(self, keys: str) -> QWidget:
        holder = QWidget()
        holder.setProperty("role", "clear")
        caps = QHBoxLayout(holder)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(5)
        for chord in keys.split():
            for index, key in enumerate(chord.split("+", 1)):
                if index:
                    caps.addWidget(_between("+"))
                caps.addWidget(_between(key) if key == "…" else _cap(key))
        if not keys:
            caps.addWidget(self._typing)
        return holder

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("Keys", "Keys"))
        self._typing.setText(translate("Keys", "Letters"))
        arrows = translate("Keys", "Arrow keys")
        for (keys, words), meaning in zip(self._rows(), self._meanings, strict=True):
            spoken = arrows if keys.startswith("←") else keys or self._typing.text()
            meaning.setText(words)
            meaning.setAccessibleName(f"{spoken}: {words}")
        self._close.setText(translate("Keys", "Close"))
        self.fit(_WIDTH)


def _cap(key: str) -> QLabel:
    cap = QLabel(key)
    cap.setTextFormat(Qt.TextFormat.PlainText)
    cap.setProperty("role", "key")
    cap.setFont(font(TextStyle.SMALL_STRONG))
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return cap


def _between(text: str) -> QLabel:
    sign = label(TextStyle.SMALL, "second")
    sign.setWordWrap(False)
    sign.setText(text)
    return sign

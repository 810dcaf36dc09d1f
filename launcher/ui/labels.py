"""Labels and buttons as this program uses them: plain text only, by role."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QWidget

from launcher.ui.typography import TextStyle, font

UP_AND_DOWN = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down))
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
ARROWS = UP_AND_DOWN | {Qt.Key.Key_Left, Qt.Key.Key_Right}


def label(style: TextStyle, role: str = "", *, selectable: bool = False) -> QLabel:
    """Return a label that wraps and never takes its text for markup."""
    result = QLabel()
    label_as(result, style, role, selectable=selectable)
    return result


def label_as(result: QLabel, style: TextStyle, role: str = "", *, selectable: bool = False) -> None:
    """Make a label what :func:`label` returns."""
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(True)
    result.setFont(font(style))
    if role:
        result.setProperty("role", role)
    if selectable:
        result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


def dress(text: QLabel, role: str) -> None:
    """Give a label another role; a style sheet looks at it only when it is asked to."""
    if text.property("role") != role:
        text.setProperty("role", role)
        text.style().unpolish(text)
        text.style().polish(text)


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say `sentence`, which is about `widget`, wherever the keyboard is."""
    # Late: the first look at this class makes some hundred enum members, and no start needs them.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def sentences(*parts: str) -> str:
    """Return `parts` as a screen reader is to say them, with a pause after each; empty ones are left out."""
    said = [part for part in parts if part]
    ends = [part if part.endswith((".", "…", "?", "!", ":")) else f"{part}." for part in said[:-1]]
    return " ".join([*ends, *said[-1:]])


def enter_pressed(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press `button` if `event` is Enter, which Qt by itself keeps for the default button; tell whether it was."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    # A key that is held down must not go on to press what the first press has brought.
    if not event.isAutoRepeat():
        button.click()
    return True


def own_key(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Do what our buttons do otherwise than Qt's, if `event` is a key for that; tell whether it was.

    Enter presses them. Arrow keys, with which Qt goes from button to button as Tab does, are left to the page around,
    which knows what is where; where the buttons are one choice, they stay Qt's. In dialogs left and right do, and up
    and down are the dialog's, which may have to scroll.
    """
    if event.modifiers() & _COMMANDS:
        # Alt and Space, say, is the system's: Qt would press the button.
        event.ignore()
        return True
    if enter_pressed(button, event):
        return True
    left = UP_AND_DOWN if button.window().isModal() else ARROWS
    is_left = event.key() in left and button.group() is None
    if is_left:
        event.ignore()
    return is_left


class PushButton(QPushButton):
    """A button that Enter presses as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not own_key(self, event):
            super().keyPressEvent(event)


def button(role: str, style: TextStyle = TextStyle.BUTTON) -> QPushButton:
    """Return a button dressed by `role`: primary, chip, quiet or segment."""
    result = PushButton()
    result.setFont(font(style))
    result.setProperty("role", role)
    result.setAutoDefault(False)
    return result


def frame(role: str, parent: QWidget | None = None) -> QFrame:
    """Return a surface dressed by `role`: card, ethics, header, line."""
    result = QFrame(parent)
    result.setProperty("role", role)
    return result


def tab_stops(widget: QWidget) -> list[QWidget]:
    """Return what the Tab key stops at in `widget`, in the order in which it was made."""
    return [part for part in widget.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]


def button_text(text: str) -> str:
    """Return `text` for a button: an ampersand is a character, not the mark of a shortcut."""
    return text.replace("&", "&&")


def tool_tip(text: str) -> str:
    """Return `text` for a tool tip, where Qt would take some texts for markup."""
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(character, entity)
    return f"<span>{text}</span>"

"""Light and dark: the baked style sheet, and the same colours for what paints itself."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from launcher.core.settings import ThemeChoice
from launcher.ui.palette import DARK, LIGHT, Palette


class Theme(QObject):
    """The look of the application; follows the system where the person chose so.

    Signals:
        changed: the colours are different now.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice) -> None:
        """Dress `application` by `choice`."""
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._palette: Palette | None = None
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._dress)

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._palette or LIGHT

    def choose(self, choice: ThemeChoice) -> None:
        """Change the look to `choice`."""
        self._choice = choice
        self._dress()

    def _wanted(self) -> Palette:
        if self._choice is ThemeChoice.SYSTEM:
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice is ThemeChoice.DARK else LIGHT

    def _dress(self) -> None:
        wanted = self._wanted()
        if wanted is self._palette:
            return
        self._palette = wanted
        self._application.setPalette(qt_palette(wanted))
        self._application.setStyleSheet(f"file:///:/theme/{wanted.name}.qss")
        self.changed.emit()


def qt_palette(colours: Palette) -> QPalette:
    """Return `colours` as Qt's roles, which the widgets that paint themselves read."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.background,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.card,
        QPalette.ColorRole.AlternateBase: colours.tint,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.second_text,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Highlight: colours.primary,
        QPalette.ColorRole.HighlightedText: colours.on_primary,
        QPalette.ColorRole.Link: colours.primary,
        QPalette.ColorRole.BrightText: colours.ethics_text,
        QPalette.ColorRole.Accent: colours.focus,
        QPalette.ColorRole.ToolTipBase: colours.card,
        QPalette.ColorRole.ToolTipText: colours.text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette

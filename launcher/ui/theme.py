"""Light, dark and high contrast: the baked style sheet, and the same colours for what paints itself."""

import re

from PySide6.QtCore import QFile, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from launcher.core.settings import ThemeChoice
from launcher.ui.palette import DARK, LIGHT, Palette
from launcher.ui.typography import BASE_SIZE

_LENGTH = re.compile(r"(?<![\w#])([2-9]|[1-9]\d+)px")
_ALIKE = (LIGHT, DARK)  # their style sheets have the same lengths
_WORTH_WHILE = 1.2  # as long as the lengths as written are near enough, Qt reads the file by itself


class Theme(QObject):
    """The look of the application; follows the system where the person chose so.

    Signals:
        changed: the colours are different now.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice, *, grows: bool = False) -> None:
        """Dress `application` by `choice`; what `grows` has paddings and edges as large as the text asks for."""
        super().__init__(application)
        self._grows = grows
        self._application = application
        self._choice = choice
        self._palette: Palette | None = None
        self._dress()
        hints = application.styleHints()  # held, for without it PySide 6.11 takes its part for deleted
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)

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
            hints = self._application.styleHints()
            scheme = hints.colorScheme()
            if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
                return self._contrast_of_system(scheme)
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        if self._choice is ThemeChoice.CONTRAST:
            from launcher.ui.contrast_palettes import CONTRAST  # few want it

            return CONTRAST
        return DARK if self._choice is ThemeChoice.DARK else LIGHT

    def _contrast_of_system(self, scheme: Qt.ColorScheme) -> Palette:
        """Return what has much contrast on the ground that the system has."""
        from launcher.ui.contrast_palettes import CONTRAST, CONTRAST_LIGHT  # few want them

        # Of the contrast themes of Windows, Qt does not say whether they are light or dark.
        is_unknown = scheme is Qt.ColorScheme.Unknown
        is_dark = self._system_is_dark() if is_unknown else scheme is Qt.ColorScheme.Dark
        return CONTRAST if is_dark else CONTRAST_LIGHT

    def _system_is_dark(self) -> bool:
        """Look at the ground on which the system itself would paint."""
        ours = self._application.palette()
        self._application.setPalette(QPalette())
        ground = self._application.palette().color(QPalette.ColorRole.Window)
        self._application.setPalette(ours)
        return ground.lightnessF() < 0.5

    def _style_sheet(self, file: str) -> str:
        """Return what Qt reads as the style sheet in `file`: its address, or its text with other lengths."""
        factor = self._application.font().pixelSize() / BASE_SIZE if self._grows else 1
        if factor < _WORTH_WHILE:
            return f"file:///{file}"
        source = QFile(file)
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        return _grown(bytes(source.readAll().data()).decode(), factor)

    def fit(self) -> None:
        """Take note that text has another size now."""
        if self._grows:
            self._palette = None
            self._dress()

    def _dress(self) -> None:
        before, wanted = self._palette, self._wanted()
        if wanted is before:
            return
        only_colours = before in _ALIKE and wanted in _ALIKE
        if not only_colours and self._application.styleSheet():
            # Qt 6.11 takes three times as long to put one style sheet into another's place as to begin without any.
            self._application.setStyleSheet("")
        self._palette = wanted
        self._application.setPalette(qt_palette(wanted))
        style_sheet = self._style_sheet(f":/theme/{wanted.name}.qss")
        if only_colours:
            _recolour(self._application, style_sheet)
        else:
            self._application.setStyleSheet(style_sheet)
        self.changed.emit()


def _recolour(application: QApplication, style_sheet: str) -> None:
    """Put on a `style_sheet` that differs from the one before by nothing but its colours.

    Qt by itself takes in the rules for each widget once more for each widget around it, and has everything measured and
    laid out anew. Here the style forgets all widgets first, so that Qt tells none of them, and each is told once.
    """
    application.style().unpolish(application)
    application.setStyleSheet(style_sheet)
    for widget in application.allWidgets():
        widget.style().polish(widget)
        widget.update()


def _grown(style_sheet: str, factor: float) -> str:
    """Return `style_sheet` with all its lengths multiplied, save those of one pixel."""
    return _LENGTH.sub(lambda found: f"{round(int(found[1]) * factor)}px", style_sheet)


def colours_in_use() -> Palette:
    """Return the colours in use, for what paints more of them than Qt has roles for."""
    background = QGuiApplication.palette().color(QPalette.ColorRole.Window).name()
    for colours in (LIGHT, DARK):
        if background == colours.background:
            return colours
    from launcher.ui.contrast_palettes import CONTRAST, CONTRAST_LIGHT  # few want them

    return CONTRAST_LIGHT if background == CONTRAST_LIGHT.background else CONTRAST


def line_width(palette: QPalette) -> int:
    """Return how wide the edge of a card is that paints itself, in device-independent pixels.

    Where lines are as strong as text, they are no decoration but what shows the card.
    """
    return 2 if palette.color(QPalette.ColorRole.Mid) == palette.color(QPalette.ColorRole.Text) else 1


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
        QPalette.ColorRole.LinkVisited: colours.bad,  # no link of ours has this colour, and no other role is left
        QPalette.ColorRole.BrightText: colours.ethics_text,
        QPalette.ColorRole.Accent: colours.focus,
        QPalette.ColorRole.ToolTipBase: colours.card,
        QPalette.ColorRole.ToolTipText: colours.text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette

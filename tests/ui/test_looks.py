"""Light, dark and high contrast, sizes of text, and pictograms."""

from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.settings import ThemeChoice
from launcher.ui import pictograms
from launcher.ui.contrast_palettes import CONTRAST, CONTRAST_LIGHT
from launcher.ui.labels import button
from launcher.ui.palette import DARK, LIGHT, Palette
from launcher.ui.theme import Theme, colours_in_use, qt_palette
from launcher.ui.typography import BASE_SIZE, TextStyle, font, scaled
from tests.helpers.ui_stage import set_text_size

ROLES = {
    "background": "Window", "text": "WindowText", "card": "Base", "tint": "AlternateBase", "line": "Mid",
    "second_text": "PlaceholderText", "primary": "Link", "on_primary": "HighlightedText", "focus": "Accent",
    "bad": "LinkVisited",
}  # fmt: skip


NO_PREFERENCE, HIGH_CONTRAST = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


class FakeAccessibility(QObject):
    """How much contrast the system says that the person needs."""

    contrastPreferenceChanged = Signal(Qt.ContrastPreference)

    def __init__(self, contrast: Qt.ContrastPreference) -> None:
        super().__init__()
        self.contrast = contrast

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def change(self, contrast: Qt.ContrastPreference) -> None:
        """Let the person change it."""
        self.contrast = contrast
        self.contrastPreferenceChanged.emit(contrast)


class FakeHints(QObject):
    """What the system says of its colours; the platform without a display never changes its mind."""

    colorSchemeChanged = Signal(Qt.ColorScheme)

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        super().__init__()
        self.scheme = scheme
        self.accessible = FakeAccessibility(contrast)

    def accessibility(self) -> FakeAccessibility:
        return self.accessible

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def change(self, scheme: Qt.ColorScheme) -> None:
        """Let the person change the colours of the system."""
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


class FakeStyle:
    """A style that has nothing to forget."""

    def unpolish(self, application: QObject) -> None:
        pass


class FakeApplication(QObject):
    """An application on such a system, which keeps what it was dressed in; until then it has the system's colours."""

    def __init__(
        self,
        scheme: Qt.ColorScheme,
        contrast: Qt.ContrastPreference = NO_PREFERENCE,
        system_ground: str = "#ffffff",
    ) -> None:
        super().__init__()
        self.hints = FakeHints(scheme, contrast)
        self.system_ground = system_ground
        self.own_palette = QPalette()
        self.sheets: list[str] = []

    def style(self) -> FakeStyle:
        return FakeStyle()

    def allWidgets(self) -> list[QWidget]:
        return []

    def styleHints(self) -> FakeHints:
        return self.hints

    def palette(self) -> QPalette:
        if self.own_palette.resolveMask():
            return self.own_palette
        return QPalette(QColor(self.system_ground))

    def setPalette(self, palette: QPalette) -> None:
        self.own_palette = palette

    def styleSheet(self) -> str:
        return self.sheets[-1] if self.sheets else ""

    def setStyleSheet(self, sheet: str) -> None:
        self.sheets.append(sheet)


def dressed(scheme: Qt.ColorScheme, choice: ThemeChoice) -> tuple[FakeApplication, Theme]:
    """An application on a system of these colours, and its theme."""
    application = FakeApplication(scheme)
    return application, Theme(cast(QApplication, application), choice)


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST, CONTRAST_LIGHT], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("ours", "role"), ROLES.items())
def test_the_palette_of_qt_is_ours(palette: Palette, ours: str, role: str) -> None:
    colour = qt_palette(palette).color(QPalette.ColorRole[role])
    assert colour.name() == getattr(palette, ours)


@pytest.mark.parametrize(
    ("scheme", "choice", "wanted"),
    [
        (Qt.ColorScheme.Dark, ThemeChoice.SYSTEM, DARK),
        (Qt.ColorScheme.Light, ThemeChoice.SYSTEM, LIGHT),
        (Qt.ColorScheme.Unknown, ThemeChoice.SYSTEM, LIGHT),
        (Qt.ColorScheme.Dark, ThemeChoice.LIGHT, LIGHT),
        (Qt.ColorScheme.Light, ThemeChoice.DARK, DARK),
        (Qt.ColorScheme.Light, ThemeChoice.CONTRAST, CONTRAST),
        (Qt.ColorScheme.Dark, ThemeChoice.CONTRAST, CONTRAST),
    ],
)
def test_the_look_is_the_chosen_one(
    qapp: QApplication, scheme: Qt.ColorScheme, choice: ThemeChoice, wanted: Palette
) -> None:
    application, theme = dressed(scheme, choice)
    assert theme.palette is wanted
    assert theme.choice is choice
    assert application.palette() == qt_palette(wanted)
    assert len(application.sheets) == 1
    assert f"/{wanted.name}.qss" in application.sheets[0]


def test_the_look_follows_the_system(qtbot: QtBot) -> None:
    application, theme = dressed(Qt.ColorScheme.Light, ThemeChoice.SYSTEM)
    with qtbot.waitSignal(theme.changed):
        application.hints.change(Qt.ColorScheme.Dark)
    assert theme.palette is DARK
    assert application.palette() == qt_palette(DARK)
    application.hints.change(Qt.ColorScheme.Light)
    assert theme.palette is LIGHT


CONTRAST_OF_SYSTEMS = pytest.mark.parametrize(
    ("scheme", "ground", "wanted"),
    [
        (Qt.ColorScheme.Dark, "#ffffff", CONTRAST),
        (Qt.ColorScheme.Light, "#000000", CONTRAST_LIGHT),
        # As Qt has it of the contrast themes of Windows, dark and light: the ground alone tells.
        (Qt.ColorScheme.Unknown, "#202020", CONTRAST),
        (Qt.ColorScheme.Unknown, "#fffaef", CONTRAST_LIGHT),
    ],
)


@CONTRAST_OF_SYSTEMS
def test_a_system_of_high_contrast_is_followed_from_the_start(
    qapp: QApplication, scheme: Qt.ColorScheme, ground: str, wanted: Palette
) -> None:
    application = FakeApplication(scheme, HIGH_CONTRAST, ground)
    theme = Theme(cast(QApplication, application), ThemeChoice.SYSTEM)
    assert theme.palette is wanted
    assert application.palette() == qt_palette(wanted)
    assert len(application.sheets) == 1


@CONTRAST_OF_SYSTEMS
def test_the_look_follows_the_contrast_of_the_system(
    qtbot: QtBot, scheme: Qt.ColorScheme, ground: str, wanted: Palette
) -> None:
    application = FakeApplication(scheme, NO_PREFERENCE, ground)
    theme = Theme(cast(QApplication, application), ThemeChoice.SYSTEM)
    before = theme.palette
    assert before in {LIGHT, DARK}
    with qtbot.waitSignal(theme.changed):
        application.hints.accessible.change(HIGH_CONTRAST)
    assert theme.palette is wanted
    # Told once more, as Windows does for each part of its settings: the colours stay ours.
    application.hints.accessible.change(HIGH_CONTRAST)
    assert application.palette() == qt_palette(wanted)
    application.hints.accessible.change(NO_PREFERENCE)
    assert theme.palette is before
    assert application.palette() == qt_palette(before)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_a_chosen_look_does_not_follow_the_contrast_of_the_system(qapp: QApplication, choice: ThemeChoice) -> None:
    application = FakeApplication(Qt.ColorScheme.Light, HIGH_CONTRAST)
    theme = Theme(cast(QApplication, application), choice)
    assert theme.palette in {LIGHT, DARK}
    application.hints.accessible.change(HIGH_CONTRAST)
    assert len(application.sheets) == 1


def test_the_ground_of_the_system_is_seen_under_our_own_colours(qapp: QApplication, theme: Theme) -> None:
    fresh = Theme(qapp, ThemeChoice.DARK)
    try:
        ours = qapp.palette()
        # The platform without a display paints on a light ground.
        assert not fresh._system_is_dark()
        assert qapp.palette() == ours
    finally:
        fresh.deleteLater()
        theme.fit()
        theme.choose(ThemeChoice.DARK)
        theme.choose(ThemeChoice.LIGHT)


def test_the_system_is_asked_in_the_words_of_qt(qapp: QApplication) -> None:
    hints = qapp.styleHints()  # held, for without it PySide takes its part for deleted
    accessibility = hints.accessibility()
    assert accessibility.contrastPreference() is NO_PREFERENCE
    assert accessibility.metaObject().indexOfSignal("contrastPreferenceChanged(Qt::ContrastPreference)") >= 0


def test_a_chosen_look_does_not_follow_the_system(qtbot: QtBot) -> None:
    application, theme = dressed(Qt.ColorScheme.Light, ThemeChoice.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        application.hints.change(Qt.ColorScheme.Dark)
        # The same colours as before: nothing to dress anew, which takes its time.
        theme.choose(ThemeChoice.LIGHT)
    assert len(application.sheets) == 1
    theme.choose(ThemeChoice.SYSTEM)
    assert theme.palette is DARK


def test_the_real_application_is_dressed(qtbot: QtBot, theme: Theme) -> None:
    main = button("primary")
    qtbot.addWidget(main)
    main.resize(100, 60)
    looks = ((ThemeChoice.DARK, DARK), (ThemeChoice.CONTRAST, CONTRAST), (ThemeChoice.LIGHT, LIGHT))
    for choice, colours in looks:
        theme.choose(choice)
        assert colours_in_use() is colours
        assert QApplication.palette().color(QPalette.ColorRole.Window).name() == colours.background
        assert main.grab().toImage().pixelColor(50, 30).name() == colours.primary


@pytest.mark.parametrize("style", TextStyle)
def test_text_grows_with_the_font_of_the_application(qapp: QApplication, text_size: None, style: TextStyle) -> None:
    size, weight = style.value
    assert font(style).pixelSize() == size
    assert font(style).weight() == weight
    assert font(style).family() == "Inter"
    set_text_size(200)
    assert font(style).pixelSize() == 2 * size
    assert scaled(30) == 60


def test_the_smallest_text_is_readable(qapp: QApplication) -> None:
    assert min(style.value[0] for style in TextStyle) >= 13
    assert scaled(BASE_SIZE) == BASE_SIZE


def solid_colours(image: QImage) -> set[str]:
    """The colours of the pixels that nothing shines through."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


@pytest.mark.parametrize("colour", ["#0b57a4", "#86bdff"])
def test_a_pictogram_has_the_colour_asked_for(qapp: QApplication, colour: str) -> None:
    pixmap = pictograms.tinted("video", 48, QColor(colour))
    assert pixmap.size().toTuple() == (48, 48)
    assert solid_colours(pixmap.toImage()) == {colour}


def test_a_pictogram_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    pixmap = pictograms.tinted("video", 24, QColor("red"), 2.0)
    assert pixmap.size().toTuple() == (48, 48)
    assert pixmap.deviceIndependentSize().toTuple() == (24, 24)


def test_an_unknown_pictogram_gives_a_general_one(qapp: QApplication) -> None:
    red = QColor("red")
    unknown = pictograms.tinted("../no such thing", 24, red).toImage()
    assert unknown == pictograms.tinted("link", 24, red).toImage()
    assert unknown != pictograms.tinted("video", 24, red).toImage()
    assert not pictograms.icon("no such thing", 24, red, 1.0).isNull()


def test_a_pictogram_is_painted_in_its_place(qapp: QApplication) -> None:
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    pictograms.paint(painter, "video", QRect(30, 30, 24, 24), QColor("red"), 1.0)
    painter.end()
    assert solid_colours(image.copy(30, 30, 24, 24)) == {"#ff0000"}
    assert not solid_colours(image.copy(0, 0, 60, 30))


class Nested(QWidget):
    """Counts how often it is told that the style is another one."""

    told = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.told += event.type() is QEvent.Type.StyleChange


def test_another_contrast_is_told_to_each_part_twice_at_the_most(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(ThemeChoice.LIGHT)
    outermost = Nested()
    qtbot.addWidget(outermost)
    parts = [outermost]
    for _ in range(5):
        parts.append(Nested(parts[-1]))
    outermost.show()
    for choice in (ThemeChoice.CONTRAST, ThemeChoice.LIGHT):
        for part in parts:
            part.told = 0
        theme.choose(choice)
        # Put in each other's place, style sheets are told to a part once more for each part around it.
        assert {part.told for part in parts} <= {1, 2}

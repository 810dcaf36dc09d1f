"""The codes are read by another program: on the sheet, from the back row, at every scale of the screen."""

from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.languages import Language, LocalText
from launcher.core.links import MAXIMUM_LENGTH
from launcher.core.settings import ThemeChoice
from launcher.ui.qr_picture import QUIET_ZONE, QrPicture, paint_code, qr_modules
from launcher.ui.qr_sheet import QrSheet
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.paper import codes_in, from_the_back_row
from tests.helpers.ui_stage import LAPTOP, settle

MOODLE = "http://bigbluebutton.nkzu.kz:81/"
ZOOM = "https://us02web.zoom.us/j/85512345678?pwd=QmFzZTY0U3RyaW5nSGVyZQ.1"
LONG = f"{ZOOM}&tk={'aB3-xY9_' * 110}"  # 950 characters
ADDRESSES = {"short": MOODLE, "meeting": ZOOM, "long": LONG}
NAME = "Ақпараттық жүйелер кафедрасының бағдарламалау негіздері пәнінен дәрістері, ИТ-20"  # 80 letters
BLACK, WHITE = 0xFF000000, 0xFFFFFFFF


def modules_of(address: str) -> tuple[bytes, ...]:
    """The rows of a code that there is."""
    found = qr_modules(address)
    assert found is not None
    return found


def shown(qtbot: QtBot, address: str, title: str = "ИТ-201", size: tuple[int, int] = LAPTOP) -> QrSheet:
    """The sheet, in English. It deletes itself as it closes, so it is not given to qtbot."""
    speech = Speech(Path(), Language.EN)
    sheet = QrSheet(LocalText(title, title, title), address, speech, None)
    speech.setParent(sheet)
    sheet.resize(*size)
    with qtbot.waitExposed(sheet):
        sheet.show()
    return sheet


def picture_of(widget: QWidget) -> QImage:
    """The widget as painted."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def row_of(picture: QImage, y: int) -> list[int]:
    """The colours of a row of pixels."""
    return [picture.pixel(x, y) for x in range(picture.width())]


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES)
@pytest.mark.parametrize("size", [LAPTOP, (1920, 1080), (768, 1024), (800, 600)])
def test_a_sheet_is_read(qtbot: QtBot, theme: Theme, tmp_path: Path, size: tuple[int, int], address: str) -> None:
    sheet = shown(qtbot, address, NAME, size)
    assert codes_in(picture_of(sheet), tmp_path) == [address]
    sheet.accept()


@pytest.mark.parametrize(("address", "smaller"), [(MOODLE, 5), (ZOOM, 4)], ids=["short", "meeting"])
def test_a_sheet_is_read_from_the_back_row(
    qtbot: QtBot, theme: Theme, tmp_path: Path, address: str, smaller: int
) -> None:
    sheet = shown(qtbot, address)
    seen = from_the_back_row(picture_of(sheet), smaller=smaller, blur=2)
    assert max(seen.width(), seen.height()) <= LAPTOP[0] // smaller
    assert codes_in(seen, tmp_path) == [address]
    sheet.accept()


def test_a_sheet_is_as_large_as_the_screen_lets_it_be(qtbot: QtBot, theme: Theme) -> None:
    sheet = shown(qtbot, ZOOM)
    picture = picture_of(sheet)
    dark = [y for y in range(picture.height()) if picture.pixel(_first_dark(picture, y), y) == BLACK]
    modules = len(modules_of(ZOOM))
    # The largest whole number of pixels that lets the code and its quiet zone stand in the height of the screen.
    assert dark[-1] - dark[0] + 1 == modules * (LAPTOP[1] // (modules + 2 * QUIET_ZONE))
    sheet.accept()


def _first_dark(picture: QImage, y: int) -> int:
    """Where the code begins in a row; only its left half is looked at, for words stand on the right."""
    return next((x for x in range(picture.height()) if picture.pixel(x, y) == BLACK), 0)


@pytest.mark.parametrize("title", [NAME, "W" * 80, "Қ"], ids=["sentence", "one word", "letter"])
@pytest.mark.parametrize("size", [LAPTOP, (768, 1024), (640, 480), (480, 800)])
def test_no_word_of_a_sheet_is_cut_off(qtbot: QtBot, theme: Theme, size: tuple[int, int], title: str) -> None:
    for address in (MOODLE, LONG):
        sheet = shown(qtbot, address, title, size)
        picture = picture_of(sheet)
        edges = [*row_of(picture, 0), *row_of(picture, picture.height() - 1)]
        edges += [picture.pixel(x, y) for x in (0, picture.width() - 1) for y in range(picture.height())]
        assert set(edges) == {WHITE}
        sheet.accept()


@pytest.mark.parametrize("ratio", [1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 3.0, 4.7244])
@pytest.mark.parametrize("side", [300, 301, 333.3, 768])
def test_modules_are_whole_pixels_at_every_scale(theme: Theme, ratio: float, side: float) -> None:
    assert QUIET_ZONE == 4
    rows = modules_of(ZOOM)
    size = round(side * ratio) + 20
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor("#10161e"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    place = paint_code(painter, rows, QRectF(3.3, 2.2, side, side), ratio=ratio)
    painter.end()
    count = len(rows) + 2 * QUIET_ZONE
    module = place.width() * ratio / count
    assert module == pytest.approx(round(module))
    assert module == pytest.approx(int(side * ratio / count + 1e-6))
    left, top, step = round(place.left() * ratio), round(place.top() * ratio), round(module)
    for y in range(count):
        inside = QUIET_ZONE <= y < count - QUIET_ZONE
        line = bytes(QUIET_ZONE) + (rows[y - QUIET_ZONE] if inside else bytes(len(rows))) + bytes(QUIET_ZONE)
        wanted = [BLACK if dark else WHITE for dark in line for _ in range(step)]
        for pixel_row in (top + y * step, top + (y + 1) * step - 1):
            assert row_of(image, pixel_row)[left : left + count * step] == wanted


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_quiet_zone_is_white_in_every_theme(
    qtbot: QtBot, theme: Theme, tmp_path: Path, choice: ThemeChoice
) -> None:
    theme.choose(choice)
    picture = QrPicture(ZOOM, 300)
    qtbot.addWidget(picture)
    picture.resize(300, 300)
    picture.show()
    image = picture_of(picture)
    theme.choose(ThemeChoice.LIGHT)
    assert codes_in(image, tmp_path) == [ZOOM]
    runs = [(colour, len(list(run))) for colour, run in groupby(row_of(image, _first_row(image)))]
    first = next(index for index, (colour, _) in enumerate(runs) if colour == BLACK)
    step = runs[first][1] // 7  # the upper left finder pattern is seven modules wide
    assert runs[first - 1][0] == runs[-2][0] == WHITE
    assert min(runs[first - 1][1], runs[-2][1]) >= QUIET_ZONE * step - 2
    assert _first_row(image) >= QUIET_ZONE * step


@pytest.mark.parametrize("choice", ThemeChoice)
def test_the_code_is_read_in_every_theme(qtbot: QtBot, theme: Theme, tmp_path: Path, choice: ThemeChoice) -> None:
    theme.choose(choice)
    picture = QrPicture(ZOOM, 300)
    qtbot.addWidget(picture)
    picture.resize(300, 300)
    picture.show()
    image = picture_of(picture)
    theme.choose(ThemeChoice.LIGHT)
    assert codes_in(image, tmp_path) == [ZOOM]


def _first_row(image: QImage) -> int:
    return next(y for y in range(image.height()) if BLACK in row_of(image, y)[50:-50])


def test_an_address_that_is_too_long_has_no_code(qapp: QApplication) -> None:
    assert qr_modules("https://zoom.us/" + "a" * 981) is not None
    assert qr_modules("https://zoom.us/" + "a" * 982) is None
    assert qr_modules("A" * MAXIMUM_LENGTH) is None
    picture = QrPicture("a" * MAXIMUM_LENGTH, 300)
    assert not picture.is_readable
    assert not picture.grab().isNull()


def test_no_room_is_no_mistake(qtbot: QtBot, theme: Theme) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    paint_code(painter, modules_of(LONG), QRectF(0, 0, 40, 40))
    painter.end()
    assert {image.pixel(x, y) for x in range(40) for y in range(40)} == {0xFFFF0000}


def press(sheet: QrSheet, key: Qt.Key, *, repeated: bool = False) -> None:
    """Press a key. QTest does not know all of them."""
    no_modifier = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(sheet, QKeyEvent(QEvent.Type.KeyPress, key, no_modifier, "", repeated))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Q])
def test_a_key_closes_the_sheet(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    sheet = shown(qtbot, MOODLE)
    for other in (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_VolumeUp, Qt.Key.Key_Print):
        press(sheet, other)
        assert sheet.isVisible()
    with qtbot.waitSignal(sheet.accepted):
        press(sheet, key)


def test_a_key_that_is_still_held_down_does_not(qtbot: QtBot, theme: Theme) -> None:
    sheet = shown(qtbot, MOODLE)
    press(sheet, Qt.Key.Key_Return, repeated=True)
    assert sheet.isVisible()
    sheet.accept()


def test_a_click_closes_the_sheet_but_not_the_one_that_brought_it(qtbot: QtBot, theme: Theme) -> None:
    sheet = shown(qtbot, MOODLE)
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.accepted):
        qtbot.waitUntil(lambda: _closes(sheet), timeout=3000)


def _closes(sheet: QrSheet) -> bool:
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    return sheet.result() != 0


def test_a_screen_reader_is_told_what_it_is(qtbot: QtBot, theme: Theme) -> None:
    sheet = shown(qtbot, MOODLE, "Moodle")
    assert sheet.accessibleName() == sheet.windowTitle() == "Moodle"
    assert sheet.accessibleDescription() == "QR code of the link. Press Esc or click to close."
    picture = QrPicture(ZOOM, 300)
    assert picture.accessibleName() == "QR code of the link"
    assert picture.accessibleDescription() == ZOOM
    sheet.accept()
    settle()

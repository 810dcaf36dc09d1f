"""What the build puts into assets.rcc is whole, harmless, and the same each time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import build_assets
import build_hook
import pytest
from PySide6.QtCore import QByteArray, QFile, QIODevice, QRect, QResource
from PySide6.QtGui import QFont, QFontDatabase, QImage, QRawFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.ui_stage import on_screen

ROOT = Path(__file__).resolve().parents[2]
THEMES = pytest.mark.parametrize("theme", ["light", "dark", "contrast", "contrast-light"])
WEIGHTS = pytest.mark.parametrize("weight", ["Regular", "Medium", "SemiBold"])
ICONS = sorted(path.stem for path in (ROOT / "resources" / "icons").glob("*.svg"))
BUTTON_ROLES = [None, "primary", "chip", "quiet", "segment"]
LETTERS = (
    "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~₸→←✓▲✗○●·–—«»„“”…№×\u00a0\u202f"
)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A resource file built for these tests, in a folder that does not exist before."""
    target = tmp_path_factory.mktemp("assets") / "new" / "assets.rcc"
    build_assets.build_resource(target)
    return target


@pytest.fixture
def assets(built: Path) -> Iterator[str]:
    """Where the built file is to be seen; a place of its own, beside what the program itself has registered."""
    root = "/under-test"
    assert QResource.registerResource(str(built), root)
    yield f":{root}"
    assert QResource.unregisterResource(str(built), root)


def read(path: str) -> bytes:
    """The content of a file in the resource."""
    file = QFile(path)
    assert file.open(QIODevice.OpenModeFlag.ReadOnly), path
    return bytes(file.readAll().data())


def sheet_of(assets: str, theme: str) -> str:
    """The style sheet of a theme, with its images looked up in the file under test."""
    return read(f"{assets}/theme/{theme}.qss").decode().replace("url(:/", f"url({assets}/")


@THEMES
def test_every_image_that_a_style_sheet_names_is_there(qapp: object, assets: str, theme: str) -> None:
    addresses = re.findall(r"url\(([^)]*)\)", sheet_of(assets, theme))
    assert addresses
    assert [address for address in addresses if QImage(address).isNull()] == []
    assert all(address.startswith(f"{assets}/theme/{theme}/") for address in addresses)


def test_the_sheets_of_light_and_dark_differ_in_nothing_but_colours(assets: str) -> None:
    """The program puts one into the other's place without having anything measured anew."""
    colours = re.compile(r"#[0-9a-f]{6}|rgba\([^)]*\)")
    light, dark = (colours.sub("", sheet_of(assets, theme)).replace(f"/{theme}/", "/") for theme in ("light", "dark"))
    assert light == dark


@THEMES
def test_nothing_is_left_to_fill_in(assets: str, theme: str) -> None:
    sheet = sheet_of(assets, theme)
    assert "{{" not in sheet
    assert "icon:" not in sheet
    assert ".svg" not in sheet


@THEMES
@pytest.mark.parametrize("property_name", ["font", "font-size", "font-family", "text-transform", "line-height"])
def test_fonts_are_left_to_the_program(assets: str, theme: str, property_name: str) -> None:
    assert not re.search(rf"(?<![\w-]){property_name}\s*:", sheet_of(assets, theme))


@pytest.mark.parametrize("icon", ICONS)
def test_every_pictogram_has_its_mask(qapp: object, assets: str, icon: str) -> None:
    mask = QImage(f"{assets}/pictograms/{icon}.pgm")
    assert (mask.width(), mask.height(), mask.format()) == (96, 96, QImage.Format.Format_Grayscale8)
    assert (mask.pixelColor(0, 0).value(), max(bytes(mask.constBits()))) == (0, 255)


def test_there_are_no_other_masks(assets: str) -> None:
    assert sorted(QResource(f"{assets}/pictograms").children()) == sorted(f"{icon}.pgm" for icon in ICONS)


@WEIGHTS
def test_fonts_load_and_know_every_letter(qapp: object, assets: str, weight: str) -> None:
    data = QByteArray(read(f"{assets}/fonts/Inter-{weight}.otf"))
    font = QRawFont(data, 16)
    assert font.isValid()
    assert font.familyName().startswith("Inter")
    assert [letter for letter in LETTERS if not font.supportsCharacter(ord(letter))] == []


@WEIGHTS
def test_fonts_are_one_family(qapp: object, assets: str, weight: str) -> None:
    number = QFontDatabase.addApplicationFont(f"{assets}/fonts/Inter-{weight}.otf")
    try:
        assert "Inter" in QFontDatabase.applicationFontFamilies(number)
    finally:
        QFontDatabase.removeApplicationFont(number)


def sample_window() -> QMainWindow:
    """A window with one of everything that the style sheets speak of."""
    window = QMainWindow()
    window.setCentralWidget(body := QWidget())
    layout = QVBoxLayout(body)
    widgets: list[QWidget] = [
        QLineEdit("text"), QPlainTextEdit("text"), QTextEdit("text"), QCheckBox("text"), QRadioButton("text"),
        QLabel("text"), QGroupBox("text"), QProgressBar(), QTabBar(), QComboBox(), QListWidget(), QScrollArea(),
    ]  # fmt: skip
    kinds: list[tuple[type[QWidget], list[str | None]]] = [
        (QPushButton, BUTTON_ROLES),
        (QToolButton, [None, "chip", "quiet"]),
        (QFrame, ["header", "card", "ethics", "segments", "line"]),
        (QLabel, ["section", "second", "ethics-title", "ethics-clause", "pictogram", "brand", "key", "good", "bad"]),
    ]
    for kind, roles in kinds:
        for role in roles:
            widget = kind()
            widget.setProperty("role", role)
            widgets.append(widget)
    for widget in widgets:
        if isinstance(widget, QAbstractButton):
            widget.setText("text")
            widget.setCheckable(True)
        layout.addWidget(widget)
    return window


@THEMES
def test_a_window_with_everything_is_drawn_without_a_warning(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str], assets: str, theme: str
) -> None:
    window = sample_window()
    qtbot.addWidget(window)
    window.setStyleSheet(sheet_of(assets, theme))
    menu = QMenu(window)
    menu.addAction("text").setCheckable(True)
    for checked in (False, True):
        for button in window.findChildren(QAbstractButton):
            button.setChecked(checked)
        for part in (window, menu):
            part.ensurePolished()
            assert not part.grab().isNull()
    assert "Could not parse" not in capfd.readouterr().err


def place_of_text(button: QPushButton) -> QRect:
    """Where the style puts the text in the button as it is now; its size hint would not do, Qt remembers that."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)


@THEMES
@pytest.mark.parametrize("role", BUTTON_ROLES)
def test_a_button_is_high_enough_and_its_text_stays_put_with_the_focus(
    qtbot: QtBot, assets: str, theme: str, role: str | None
) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    button, other = QPushButton("Нұсқаулық"), QPushButton("Жабу")
    button.setProperty("role", role)
    button.setFont(QFont("Inter", 10))
    layout.addWidget(button)
    layout.addWidget(other)
    window.setStyleSheet(sheet_of(assets, theme))
    on_screen(window, qtbot)
    window.activateWindow()
    other.setFocus()
    without, picture = place_of_text(button), button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert place_of_text(button) == without
    assert button.grab().toImage() != picture
    assert button.sizeHint().height() >= 32


def test_two_builds_are_the_same_to_the_byte(built: Path, tmp_path: Path) -> None:
    again = tmp_path / "assets.rcc"
    build_assets.build_resource(again)
    assert again.read_bytes() == built.read_bytes()


def test_building_needs_no_home_and_writes_none(tmp_path: Path) -> None:
    home = tmp_path / "missing"
    target = tmp_path / "assets.rcc"
    program = "import sys, pathlib, build_assets; build_assets.build_resource(pathlib.Path(sys.argv[1]))"
    environment = os.environ | {"HOME": str(home), "USERPROFILE": str(home), "PYTHONPATH": str(ROOT / "packaging")}
    subprocess.run([sys.executable, "-c", program, str(target)], env=environment, check=True, timeout=120)
    assert target.is_file()
    assert not home.exists()


def test_only_what_is_older_than_its_sources_is_stale(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.touch()
    assert build_assets.is_stale(target, [source])
    target.touch()
    os.utime(source, ns=(10, 10))
    os.utime(target, ns=(20, 20))
    assert not build_assets.is_stale(target, [source])
    os.utime(source, ns=(30, 30))
    assert build_assets.is_stale(target, [source])


def test_a_translation_is_compiled(tmp_path: Path) -> None:
    source = tmp_path / "launcher_kk.ts"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="kk"><context><name>Probe</name>'
        "<message><source>Close</source><translation>Жабу</translation></message></context></TS>",
        encoding="utf-8",
    )
    target = tmp_path / "launcher_kk.qm"
    build_assets.build_translation(source, target)
    assert "Жабу".encode("utf-16-be") in target.read_bytes()


def test_the_wheel_gets_resources_and_compiled_translations_only(tmp_path: Path) -> None:
    for name in ("resources/assets.rcc", "resources/fonts/OFL.txt", "i18n/launcher_kk.qm", "i18n/launcher_kk.ts"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert build_hook.wheel_entries(tmp_path) == {
        str(tmp_path / "i18n" / "launcher_kk.qm"): "launcher/i18n/launcher_kk.qm",
        str(tmp_path / "resources" / "assets.rcc"): "launcher/resources/assets.rcc",
        str(tmp_path / "resources" / "fonts" / "OFL.txt"): "launcher/resources/fonts/OFL.txt",
    }

"""Widgets are tested without a display; each test leaves no window and no timer behind."""

import os
from collections.abc import Iterator
from pathlib import Path

# Before anything creates the application: there is no display to fall back to. The file describes a
# laptop's screen and a projector beside it.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screens.json')}"

import build_assets
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, qInstallMessageHandler
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from launcher.core.catalogue import Catalogue
from launcher.core.content import Content, LayerSource, load_content
from launcher.core.languages import Language
from launcher.core.settings import ThemeChoice
from launcher.ui.application import make_application
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.typography import BASE_SIZE
from tests.helpers.tally import Look, sentences
from tests.helpers.ui_stage import set_text_size

ROOT = Path(__file__).resolve().parents[2]
LOOKS = "looks of the accessibility gate"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end of a run what the accessibility gate has looked at, in whichever process that was."""
    reports = (report for reports in terminalreporter.stats.values() for report in reports)
    properties = (each for report in reports for each in getattr(report, "user_properties", []))
    looks = [Look(*look) for name, value in properties if name == LOOKS for look in value]
    if looks:
        terminalreporter.section("accessibility gate")
        for sentence in sentences(looks):
            terminalreporter.write_line(sentence)


@pytest.fixture
def looks(request: pytest.FixtureRequest) -> Iterator[list[Look]]:
    """Where a test takes note of what it has looked at; a finding is counted by the test that fails for it."""
    noted: list[Look] = []
    yield noted
    # Written after the test, so that one report alone has them: that of the fixtures' end.
    request.node.user_properties.append((LOOKS, [tuple(look) for look in noted]))


@pytest.fixture(scope="session")
def asset_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built resource file: the one in its place if that is fresh, else one built for these tests."""
    if not build_assets.is_stale(build_assets.ASSETS, build_assets.asset_sources()):
        return build_assets.ASSETS
    target = tmp_path_factory.mktemp("assets") / "assets.rcc"
    build_assets.build_resource(target)
    return target


@pytest.fixture(scope="session")
def qapp(asset_file: Path) -> QApplication:
    """The application as the program makes it, with its own fonts and style, for all tests."""
    # Making it changes the handler of Qt's messages, with which the tests watch for warnings.
    watcher = qInstallMessageHandler(None)
    application = make_application(asset_file, lambda library: f"no window: {library}")
    qInstallMessageHandler(watcher)
    assert application is not None
    return application


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the translations, compiled from what is written now."""
    folder = tmp_path_factory.mktemp("translations")
    for source in build_assets.TRANSLATIONS.glob("*.ts"):
        build_assets.build_translation(source, folder / f"{source.stem}.qm")
    return folder


@pytest.fixture(scope="session")
def content() -> Content:
    """The content that the program carries."""
    data = (ROOT / "resources" / "content.json").read_bytes()
    content = load_content([LayerSource("bundled", "content.json", data)])
    assert not content.problems
    return content


@pytest.fixture(scope="session")
def catalogue(content: Content) -> Catalogue:
    """What the program carries to show."""
    return content.catalogue


@pytest.fixture
def speech(qapp: QApplication, translations: Path) -> Iterator[Speech]:
    """English to begin with."""
    speech = Speech(translations, Language.EN)
    yield speech
    speech.speak(Language.EN)
    speech.deleteLater()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look of the application; light, after each test as well."""
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fails a test that leaves a window open; deletes what waits to be deleted."""
    if QApplication.instance() is not None:
        QCursor.setPos(0, 0)  # where there is nothing that a pointer would light up, or press
    yield
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [window for window in application.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
    names = [type(window).__name__ for window in left]
    assert not names, f"windows left open (give them to qtbot.addWidget): {names}"


@pytest.fixture
def text_size(qapp: QApplication) -> Iterator[None]:
    """Lets a test change the size of text; 100 % afterwards."""
    yield
    set_text_size(100)
    assert qapp.font().pixelSize() == BASE_SIZE

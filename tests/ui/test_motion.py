"""Nothing in the program moves by itself, so there is nothing to be reduced for whom motion makes ill (WCAG 2.3.3)."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject, QPoint, QPropertyAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

import launcher
from launcher.core.content import Content
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.states import STATES, State
from tests.helpers.ui_stage import Stage, settle

MOVERS = ("Animation", "QScroller", "QMovie", "QTimeLine", "QGraphicsEffect", "QGraphicsOpacityEffect")


def moving(window: QWidget) -> list[str]:
    """What moves in a window, or in the application around it."""
    places: list[QObject] = [window, QApplication.style()]
    application = QApplication.instance()
    if application is not None:
        places.append(application)
    found = {animation for place in places for animation in place.findChildren(QAbstractAnimation)}
    running = [animation for animation in found if animation.state() is QAbstractAnimation.State.Running]
    bars = [bar for bar in window.findChildren(QProgressBar) if bar.minimum() == bar.maximum()]
    return [type(thing).__name__ for thing in (*running, *bars)]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_nothing_moves(qtbot: QtBot, theme: Theme, content: Content, speech: Speech, state: State) -> None:
    stage = Stage(content, speech, theme)
    window = state.make(stage)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    settle()
    found = moving(window)
    for control in window.findChildren(QAbstractButton):
        if control.isVisibleTo(window):
            QTest.mouseMove(control)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            found += moving(window)
    assert found == []


def test_what_moves_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert moving(window) == []
    animation = QPropertyAnimation(window, b"pos", window)
    animation.setEndValue(QPoint(9, 9))
    animation.setDuration(60_000)
    animation.start()
    assert moving(window) == ["QPropertyAnimation"]
    animation.stop()
    bar = QProgressBar(window)
    bar.setRange(0, 0)
    assert moving(window) == ["QProgressBar"]


def test_no_module_takes_what_moves_from_qt() -> None:
    folder = Path(launcher.__file__).parent
    names = {
        (module.name, alias.name)
        for module in folder.rglob("*.py")
        for node in ast.walk(ast.parse(module.read_bytes()))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6")
        for alias in node.names
    }
    assert ("application.py", "QApplication") in names
    assert [name for name in names if any(mover in name[1] for mover in MOVERS)] == []


ON_A_SYSTEM_THAT_FADES = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from launcher.ui import application

class Fading(QApplication):
    def __init__(self, words):
        super().__init__(words)
        for effect in Qt.UIEffect:
            self.setEffectEnabled(effect, True)
        assert self.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)

application.QApplication = Fading
made = application.make_application(Path(sys.argv[1]), str)
sys.exit(3 if any(made.isEffectEnabled(effect) for effect in Qt.UIEffect) else 0)
"""


def test_no_system_lets_menus_and_tool_tips_fade_in(asset_file: Path) -> None:
    done = subprocess.run([sys.executable, "-c", ON_A_SYSTEM_THAT_FADES, str(asset_file)], timeout=60, check=False)
    assert done.returncode == 0

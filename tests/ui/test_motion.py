"""Nothing that could move is taken from Qt, and no system lets Qt's own parts move (WCAG 2.3.3).

That nothing moves in any state is a check of the gate, see tests/helpers/accessibility_more.py.
"""

import ast
import subprocess
import sys
from pathlib import Path

import launcher

MOVERS = ("Animation", "QScroller", "QMovie", "QTimeLine", "QGraphicsEffect", "QGraphicsOpacityEffect")


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

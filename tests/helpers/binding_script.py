"""Calls Qt's binding in many wrong and some right ways, and prints what it says and does, as JSON.

Run by tests/packaging/test_quick_binding.py with the binding as its makers deliver it, and as the program loads it.
"""

# Wrong calls are what it is made of.
# mypy: ignore-errors

import builtins
import enum
import inspect
import json
import pickle
import sys
from collections.abc import Callable

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QCoreApplication,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QIcon, QKeySequence, QPaintDevice, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

EXPLAINING = tuple(f"shibokensupport.signature.{name}" for name in ("parser", "layout", "errorhandler"))


class Person(QObject):
    """Has one of each kind of thing that Qt asks for by name."""

    renamed = Signal(str)
    moved = Signal(int, float)

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.heard: list[object] = []

    @Slot(str)
    def hear(self, text: str) -> None:
        self.heard.append(text)

    @Slot(int, result=int)
    def doubled(self, number: int) -> int:
        return 2 * number

    def _get(self) -> str:
        return self._name

    def _set(self, name: str) -> None:
        self._name = name
        self.renamed.emit(name)

    name = Property(str, _get, _set, notify=renamed)


def wrong_arguments() -> dict[str, Callable[[], object]]:
    """Calls with something else than is asked for; each says what."""
    label = QLabel()
    return {
        "wrong type": lambda: label.setText(7),
        "wrong type of two": lambda: label.resize("wide", 3),
        "wrong member of a list": lambda: label.addActions([1, 2]),
        "wrong type for a constructor": lambda: QRect("a", "b"),
        "wrong type of a module's function": lambda: QIcon.fromTheme(3.5),
        "no argument": lambda: label.setFont(),
        "too few arguments": lambda: QUrl().setScheme(),
        "too many arguments": lambda: label.setText("a", "b", "c"),
        "an argument for a getter": lambda: label.text(1),
        "unknown keyword": lambda: QLabel(colour="red"),
        "unknown keyword of a constructor": lambda: QTimer(rhythm=3),
        "keyword twice": lambda: QWidget(None, parent=None),
        "wrong type of a keyword": lambda: QTimer(interval="soon"),
        "wrong argument in a static function": lambda: QColor.fromRgb("red", 1, 2),
        "wrong argument for a key": lambda: QKeySequence(QSize()),
        "wrong device": lambda: QPainter().begin(4),
        "wrong single shot": lambda: QTimer.singleShot("a", None),
        "an argument too many for a static function": lambda: QApplication.instance(1),
    }


def wrong_uses() -> dict[str, Callable[[], object]]:
    """Other things that cannot be done, or that do something else than one would think."""
    person, label = Person(), QLabel()
    return {
        "abstract class": lambda: QAbstractListModel(),
        "abstract class of another module": lambda: QPaintDevice(),
        "abstract layout": lambda: QLayout(),
        "wrong value of a property": lambda: person.setProperty(3, "x"),
        "wrong type of our property": lambda: setattr(person, "name", 3),
        "unknown attribute": lambda: label.colour,
        "unknown attribute of a class": lambda: QLabel.Colour,
        "connect to a number": lambda: person.renamed.connect(5),
        "connect to what is no signal": lambda: QObject.connect(person, 5, person.hear),
        "disconnect what is not connected": lambda: person.moved.disconnect(person.hear),
        "emit too much": lambda: person.renamed.emit("a", "b"),
        "emit too little": lambda: person.moved.emit(1),
        "emit the wrong type": lambda: person.moved.emit("a", "b"),
        "number for a flag": lambda: label.setAlignment(4),
        "flag of another kind": lambda: label.setAlignment(Qt.Orientation.Horizontal),
        "unknown member of an enumeration": lambda: Qt.AlignmentFlag.AlignNowhere,
        "unknown value of an enumeration": lambda: QSizePolicy.Policy("x"),
        "enumeration for a text": lambda: QUrl(Qt.Key.Key_A),
        "text for an enumeration": lambda: QFont().setWeight("bold"),
        "wrong comparison": lambda: QPoint(1, 2) < QPoint(2, 3),
        "wrong sum": lambda: QPoint(1, 2) + 3,
    }


def outcome(call: Callable[[], object]) -> str:
    """The error of a call, or what it returned."""
    try:
        return f"returned {call()!r}"
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is compared
        return f"{type(error).__name__}: {error}"


def enumerations() -> list[object]:
    """What enumerations are and can: members by every way, unknown values, flags, and pickled."""
    both = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    kinds = (Qt.Key, Qt.AlignmentFlag, QSizePolicy.Policy, QFont.Weight, QColor.Spec)
    return [
        repr(both),
        repr(~both & both),
        repr(Qt.Key(0x41)),
        repr(Qt.AlignLeft),
        repr(Qt.Alignment()),
        [[kind.__module__, kind.__qualname__, issubclass(kind, enum.Flag), len(kind)] for kind in kinds],
        [repr(pickle.loads(pickle.dumps(member))) for member in (both, Qt.Key.Key_B, QFont.Weight.Bold)],  # noqa: S301
        [repr(pickle.loads(pickle.dumps(value))) for value in (QPoint(1, 2), QUrl("a:b"), QColor(1, 2, 3))],  # noqa: S301
    ]


def signals() -> list[object]:
    """Signals, slots and properties at work."""
    person, other = Person(), Person()
    person.renamed.connect(other.hear)
    person.renamed.connect(lambda text: other.heard.append([text]))
    person.name = "Dana"
    person.setProperty("name", "Asel")
    button = QPushButton("press")
    button.clicked.connect(lambda checked: other.heard.append(checked))
    button.click()
    QTimer.singleShot(0, lambda: other.heard.append("later"))
    QCoreApplication.processEvents()
    meta = person.metaObject()
    methods = [meta.method(index).methodSignature().data().decode() for index in range(meta.methodCount())]
    names = [meta.property(index).name() for index in range(meta.propertyCount())]
    return [other.heard, person.property("name"), methods, names, person.doubled(4), str(Person.renamed)]


def helps() -> list[str]:
    """What the binding tells of itself."""
    functions = (QLabel.setText, QRect.adjusted, QTimer.singleShot, QWidget.resize, QLabel, QIcon.fromTheme)
    texts = [outcome(lambda function=function: function.__doc__) for function in functions]
    return texts + [outcome(lambda function=function: inspect.signature(function)) for function in functions]


def main(first: str) -> None:
    """Print it all, explanations of the kind `first` before the others; and what was loaded before any."""
    application = QApplication(["binding"])
    loaded = [name for name in EXPLAINING if name in sys.modules]
    searching = builtins.__import__.__name__ == "__feature_import__"
    asked: dict[str, Callable[[], object]] = {
        "said": lambda: {name: outcome(call) for name, call in (wrong_arguments() | wrong_uses()).items()},
        "helps": helps,
        "enumerations": enumerations,
        "signals": signals,
    }
    found = {name: asked[name]() for name in sorted(asked, key=lambda name: name != first)}
    # The last line: on an argument of a kind that the binding does not know itself, it prints one, too.
    print(json.dumps({"loaded": loaded, "searching": searching, "behaviour": found}))  # noqa: T201 - what it is for
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1])

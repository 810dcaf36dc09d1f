"""A language that nobody speaks: 40 % longer than English, in Kazakh letters, each text in brackets.

What has no brackets on the screen can be translated by nobody. What is cut off on it will be cut off in a language that
needs more room than ours do.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QTableView, QWidget

from launcher.core.languages import LocalText
from tests.helpers.ui_stage import texts

OPEN, CLOSE = "[", "]"
LONGER = 1.4
# What Qt, the program and people read as something else than letters.
_KEPT = re.compile(r"(\{\w*\}|%\w|&(?=\w)|</?\w+[^>]*>|https?://\S+|\s+)")
_LETTERS = str.maketrans("aeiouyghknAEIOUYGHKN", "әеіөұүғһқңӘЕІӨҰҮҒҺҚҢ")
_FILLING = "ұзағырақ"


def pseudo(text: str) -> str:
    """Return `text` in the language: every word of it longer, what stands for something else as it is."""
    if not text.strip():
        return text
    return OPEN + "".join(_longer(part) for part in _KEPT.split(text) if part) + CLOSE


def _longer(part: str) -> str:
    if _KEPT.fullmatch(part):
        return part
    letters = sum(letter.isalpha() for letter in part)
    more = round(letters * (LONGER - 1))
    end = len(part.rstrip(".,;:!?…)”"))
    return (part[:end] + (_FILLING * 4)[:more] + part[end:]).translate(_LETTERS)


class PseudoTranslator(QTranslator):
    """Translates everything that is asked for, Qt's own texts too."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo(text)

    def isEmpty(self) -> bool:
        return False


@contextmanager
def pseudo_spoken() -> Iterator[None]:
    """Have what is made meanwhile speak the language, where English would be spoken."""
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    # Texts in all three languages, of the content and some of the program, go another way.
    with patch.object(LocalText, "text", lambda text, _: pseudo(text.en)):
        yield
    QCoreApplication.removeTranslator(translator)


def said(window: QWidget) -> dict[str, str]:
    """Return every text of `window`, by where it stands: those of `texts`, and what parts show that are no widgets."""
    found = texts(window)
    for index, widget in enumerate([window, *window.findChildren(QWidget)]):
        if widget is window or widget.isVisibleTo(window):
            for number, text in enumerate(_inside(widget)):
                found[f"{index} {type(widget).__name__} part {number}"] = text
    # Behind a tab stands the key of a line of a menu.
    return {place: words for place, text in found.items() if (words := text.partition("\t")[0])}


def _inside(widget: QWidget) -> list[str]:
    if isinstance(widget, QMenu):
        return [_line(action) for action in widget.actions()]
    if isinstance(widget, QComboBox):
        return [widget.itemText(row) for row in range(widget.count())]
    if isinstance(widget, QLineEdit):
        return [widget.placeholderText()]
    if isinstance(widget, QPlainTextEdit):
        return [widget.toPlainText()]
    if isinstance(widget, QTableView):
        model = widget.model()
        rows, columns = range(model.rowCount()), range(model.columnCount())
        return [str(model.index(row, column).data() or "") for row in rows for column in columns]
    return []


def _line(action: QAction) -> str:
    """Return what a line of a menu says, without its key."""
    return action.text().partition("\t")[0]


# What is the same in every language: addresses, files, numbers, names of programs, of keys and of languages.
_NAMES = re.compile(
    r"https?://\S*|[\w.-]+\.(?:kz|us|com|org|me|ru|json|otf|html)\b\S*|(?:[/~:]?[\w\u200b.-]*/)+\S*|"
    r"\b(?:Қазақша|Русский|English|Қаз|Рус|Eng|ҚАЗ|РУС|ENG|GER|German|Zoom|Firefox|Chromium|Opera|NKZU)\b|"
    r"\b(?:moodle|e-learning|Ctrl|Shift|Home|End|Enter|Tab|Esc|F1|F10|Alt|K)\b|\d+ (?:November|December) \d{4}"
)


def without_brackets(text: str) -> str:
    """Return what of `text` is neither in the language nor the same in every language; empty where nothing is."""
    text = re.sub(r"<[^>]+>", "", text)
    while True:
        shorter = re.sub(r"\[[^\[\]]*\]", " ", text)
        if shorter == text:
            break
        text = shorter
    text = _NAMES.sub(" ", text)
    return " ".join(text.split()) if any(letter.isalpha() for letter in text) else ""


# Data as it stands in files, an invitation in languages of its own, what somebody has typed, and paper.
_NOT_OURS = {"CopyableText", "QPlainTextEdit", "QrSheet", "_Paper"}


def untranslatable(window: QWidget) -> list[str]:
    """Return what stands on `window` in no language: nobody has translated it, or nobody can."""
    found = []
    for place, text in said(window).items():
        _, part, *what = place.split(" ")
        rest = "" if part in _NOT_OURS or what == ["typed"] else without_brackets(text)
        if rest:
            found.append(f"{part} {' '.join(what)} “{text}” is not translated: “{rest}”")
    return found

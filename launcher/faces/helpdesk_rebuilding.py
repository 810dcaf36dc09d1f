"""The helpdesk's window goes on when everything inside is made anew: what was written into fields, known and begun."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from launcher.faces.helpdesk_edit import EditFlow
from launcher.faces.helpdesk_links import LinksFlow
from launcher.faces.helpdesk_pages import HelpdeskPage, HelpdeskTab
from launcher.faces.helpdesk_view import HelpdeskView

Pages = Mapping[HelpdeskTab, HelpdeskPage]


class Rebuilding:
    """Ends what the old pages have going on, and remembers it. To be made before there is anything new."""

    def __init__(self, view: HelpdeskView, pages: Pages) -> None:
        """Remember what is in `view` and its `pages`."""
        self._pages = pages
        self._words = {tab: _written(page.widget) for tab, page in pages.items()}
        self._beside, self._told = _written(view.side), view.told
        for page in pages.values():
            page.stop()

    def go_on(self, view: HelpdeskView, page: Callable[[HelpdeskTab], HelpdeskPage]) -> None:
        """Go on in another `view`; `page` makes the page of a tab where there is none yet."""
        for tab, former in self._pages.items():
            new = page(tab)
            if isinstance(new, LinksFlow | EditFlow):
                new.go_on_with(former)
            _write(new.widget, self._words[tab])
        _write(view.side, self._beside)
        if self._told is not None:
            view.keep_telling(self._told)


def _fields(part: QWidget) -> list[QLineEdit | QComboBox | QPushButton]:
    """Return what can be filled in, and the buttons that stay pressed; one choice of a few is not among them."""
    found = [field for field in part.findChildren(QWidget) if isinstance(field, QLineEdit | QComboBox | QPushButton)]
    return [field for field in found if not isinstance(field, QPushButton) or _stays_pressed(field)]


def _stays_pressed(button: QPushButton) -> bool:
    return button.isCheckable() and button.group() is None


def _written(part: QWidget) -> list[str | int]:
    return [_word(field) for field in _fields(part)]


def _word(field: QLineEdit | QComboBox | QPushButton) -> str | int:
    if isinstance(field, QLineEdit):
        return field.text()
    return field.currentIndex() if isinstance(field, QComboBox) else field.isChecked()


def _write(part: QWidget, words: list[str | int]) -> None:
    """Write into the fields of `part` what stood in those of another part of the same kind."""
    for field, word in zip(_fields(part), words, strict=False):
        if isinstance(field, QLineEdit):
            field.setText(str(word))
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(int(word))
        else:
            field.setChecked(bool(word))

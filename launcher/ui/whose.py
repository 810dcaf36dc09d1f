"""Whose program it is: the sign of the university, the name of the program, the university's own."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from launcher.core.catalogue import Organisation
from launcher.core.languages import LocalText
from launcher.ui.brand import Brand
from launcher.ui.labels import label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


class Whose(QHBoxLayout):
    """The left end of a header."""

    def __init__(self) -> None:
        """Make it without words."""
        super().__init__()
        self.brand = Brand()
        self._title, self._name = label(TextStyle.TITLE), label(TextStyle.SMALL, "second")
        self._are_shown = True
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._name)
        self.setSpacing(12)
        self.addWidget(self.brand)
        self.addLayout(names, 1)

    def show_names(self, are_shown: bool) -> None:
        """Show the names, or the sign alone where there is no room for them."""
        self._are_shown = are_shown
        self._title.setVisible(are_shown)
        self._name.setVisible(are_shown and bool(self._name.text()))

    def say(self, organisation: Organisation | None, name: LocalText | None, speech: Speech) -> None:
        """Say what the program is called, and below it the `name` of its `organisation`, long or short."""
        self._title.setText(product_words(organisation, speech))
        self._name.setText("" if name is None else speech.text(name))
        # Without words it would still take the height of a line.
        self._name.setHidden(not self._name.text() or not self._are_shown)


def product_words(organisation: Organisation | None, speech: Speech) -> str:
    """Return what the program is called."""
    return translate("Header", "Platforms") if organisation is None else speech.text(organisation.product)

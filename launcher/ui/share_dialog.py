"""Passing an entry on: its code for telephones, its link, an invitation, the card of a class."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import Language
from launcher.core.quick_dataclasses import dataclass
from launcher.core.sharing import Handout, handout, invitation
from launcher.ui.breaking import breakable
from launcher.ui.class_card import CardWords
from launcher.ui.dialog import Dialog
from launcher.ui.editing_keys import TextField
from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import announce, button, frame, label
from launcher.ui.language_names import LANGUAGE_NAMES
from launcher.ui.qr_picture import QrPicture
from launcher.ui.segments import Segments
from launcher.ui.translation import Saying, Speech
from launcher.ui.typography import TextStyle, font, scaled

translate = QCoreApplication.translate

_ALL = "all"  # the choice of all three languages
_CODE = 300  # the side of the code, at 100 % text size
_CODE_SHARE = 0.42  # of the height of the screen: more would leave no room for the rest
_WIDTH = 920  # of the dialog


class ShareWay(StrEnum):
    """What a person does with an entry to pass it on."""

    LINK = "link"
    INVITATION = "invitation"
    SHEET = "qr"
    PDF = "card-pdf"
    PRINT = "card-print"


@dataclass(frozen=True, slots=True)
class Share:
    """What was chosen: the way, the text for the clipboard or the file, and the card in the languages chosen."""

    way: ShareWay
    text: str
    card: tuple[CardWords, ...]


class ShareDialog(Dialog):
    """Everything at a glance; stays open until the person closes it.

    Signals:
        chosen: the entry is to be passed on in this way.
    """

    chosen = Signal(Share)

    def __init__(self, entry: Entry, catalogue: Catalogue, speech: Speech, parent: QWidget | None) -> None:
        """Offer to pass `entry` on, which has an address."""
        super().__init__(speech, parent)
        self._entry, self._catalogue = entry, catalogue
        self._url = "" if entry.link is None else entry.link.url
        self._code_side = min(scaled(_CODE), round(self.screen().availableGeometry().height() * _CODE_SHARE))
        self._code = QrPicture(self._url, self._code_side)
        self._too_long = label(TextStyle.BODY)
        self._address = TextField(self._url)
        self._text_name = label(TextStyle.HEADING)
        self._languages = Segments([*LANGUAGE_NAMES, _ALL], speech.language)
        self._languages.chosen.connect(self._choose_languages)
        self._text = QPlainTextEdit()
        self._ways = {way: self._make_button(way) for way in ShareWay}
        self._status = label(TextStyle.BODY_STRONG)
        self._told: Saying | None = None
        self._close = button("primary")
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self.retranslate()
        self._ways[ShareWay.LINK].setFocus()

    def _make_button(self, way: ShareWay) -> QPushButton:
        found = button("")
        found.clicked.connect(lambda: self.chosen.emit(self._share(way)))
        return found

    def _lay_out(self) -> None:
        for field in (self._address, self._text):
            field.setReadOnly(True)
            field.setFont(font(TextStyle.BODY))
        self._address.setCursorPosition(0)
        self._text.setMinimumHeight(scaled(150))
        link = (self._code if self._code.is_readable else self._instead_of_code(), self._address)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(_column(link, self._row(ShareWay.LINK, ShareWay.SHEET)), 0, Qt.AlignmentFlag.AlignTop)
        text = (self._text_name, self._languages, self._text)
        columns.addWidget(_column(text, self._row(ShareWay.INVITATION, ShareWay.PDF, ShareWay.PRINT)), 1)
        self.column.addLayout(columns)
        # Beside the button and not above it: where the text is large, what is above may be scrolled out of sight.
        self._buttons.insertWidget(0, self._status, 1)
        self.add_button(self._close)

    def _row(self, *ways: ShareWay) -> FlowLayout:
        row = FlowLayout()
        for way in ways:
            row.addWidget(self._ways[way])
        return row

    def _instead_of_code(self) -> QFrame:
        """Return a surface as large as the code, on which stands why there is none."""
        surface = frame("card")
        surface.setFixedSize(self._code_side, self._code_side)
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(24, 24, 24, 24)
        self._too_long.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self._too_long)
        return surface

    def _chosen_languages(self) -> tuple[Language, ...]:
        if self._languages.is_chosen(_ALL):
            return tuple(Language)
        return tuple(language for language in Language if self._languages.is_chosen(language))

    def _choose_languages(self, name: str) -> None:
        self._languages.choose(name)  # Tab comes back to it
        self._preview()

    def _handouts(self) -> tuple[Handout, ...]:
        found = (handout(self._entry, self._catalogue, language) for language in self._chosen_languages())
        return tuple(one for one in found if one is not None)

    def _invitation(self) -> str:
        return "\n".join(invitation(one, self.speech.in_language(one.language)) for one in self._handouts())

    def _share(self, way: ShareWay) -> Share:
        card = tuple(CardWords(one, self.speech.in_language(one.language)) for one in self._handouts())
        # Not what the fields say: through the accessibility interface, Qt lets even a read-only field be changed.
        return Share(way, self._url if way is ShareWay.LINK else self._invitation(), card)

    def _preview(self) -> None:
        self._text.setPlainText(self._invitation())

    def tell(self, saying: Saying) -> None:
        """Show and announce what happened; in another language it is shown again."""
        self._told = saying
        self._status.setText(saying())
        announce(self._status, self._status.text())

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        title = self.speech.text(self._entry.title)
        self.heading.setText(breakable(translate("Share", "Share “{title}”").format(title=title)))
        self._code.retranslate()
        sentence = translate(
            "Share", "The link is too long for a code that telephones can read. Copy the link instead."
        )
        self._too_long.setText(sentence)
        self._address.setAccessibleName(translate("Share", "Link"))
        self._name_ways()
        self._text_name.setText(translate("Share", "Invitation and class card"))
        self._text.setAccessibleName(translate("Share", "Text of the invitation"))
        self._languages.setAccessibleName(translate("Share", "Language of the invitation and the card"))
        for language, name in LANGUAGE_NAMES.items():
            self._languages.name_button(language, name)
        self._languages.name_button(_ALL, translate("Share", "All three"))
        self._close.setText(translate("Share", "Close"))
        self._status.setText("" if self._told is None else self._told())
        self._preview()
        self.fit(_WIDTH)

    def _name_ways(self) -> None:
        words = {
            ShareWay.LINK: translate("Share", "Copy the link"),
            ShareWay.INVITATION: translate("Share", "Copy the invitation"),
            ShareWay.SHEET: translate("Share", "Show the code large"),
            ShareWay.PDF: translate("Share", "Save the card as PDF…"),
            ShareWay.PRINT: translate("Share", "Print the card…"),
        }
        for way, found in self._ways.items():
            found.setText(words[way])
        self._ways[ShareWay.SHEET].setEnabled(self._code.is_readable)


def _column(parts: Iterable[QWidget], row: FlowLayout) -> QWidget:
    """Return the parts one below the other, and the row of buttons below them."""
    column = QWidget()
    column.setProperty("role", "clear")
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for part in parts:
        alignment = Qt.AlignmentFlag.AlignLeft if isinstance(part, Segments) else Qt.AlignmentFlag(0)
        layout.addWidget(part, alignment=alignment)
    layout.addLayout(row)
    return column

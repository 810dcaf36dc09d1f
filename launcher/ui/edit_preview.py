"""What people will see: the real tile, or the real announcement, in the language spoken now."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.catalogue import Announcement, Catalogue, Entry
from launcher.core.form_judgement import Judgement
from launcher.core.layer_forms import HideForm
from launcher.ui.announcement_strip import AnnouncementStrip
from launcher.ui.entry_card import EntryCard
from launcher.ui.labels import label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


class Preview(QWidget):
    """The tile can be pressed: whoever changes an address wants to try it.

    Signals:
        opened: this entry is to be opened.
        explained: the person asks why this entry is here.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._speech = speech
        self._heading = label(TextStyle.SMALL_STRONG, "second")
        self._nothing = label(TextStyle.SMALL, "second")
        self._shown: QWidget | None = None
        self._is_going = False
        self._what: tuple[Entry, tuple[Entry, ...]] | Announcement | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._nothing)
        self.retranslate()

    @property
    def card(self) -> QWidget | None:
        """What is shown: a tile, an announcement, or nothing."""
        return self._shown

    def show_judgement(self, judgement: Judgement | None, before: Catalogue) -> None:
        """Show what people would see; what is to go is shown as it is `before`."""
        self._is_going = judgement is not None and isinstance(judgement.form, HideForm)
        catalogue = before if self._is_going or judgement is None else judgement.shown
        what: Entry | Announcement | None = None
        if judgement is not None and judgement.form.section == "announcements":
            what = next((one for one in catalogue.announcements if one.id == judgement.form.id), None)
        elif judgement is not None:
            what = catalogue.entry(judgement.form.id)
        wanted = (what, catalogue.guides_of(what)) if isinstance(what, Entry) else what
        if wanted != self._what:
            self._what = wanted
            self._replace(what, catalogue)
        self.retranslate()

    def _replace(self, what: Entry | Announcement | None, catalogue: Catalogue) -> None:
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        if isinstance(what, Entry):
            card = EntryCard(what, catalogue, self._speech, self)
            card.opened.connect(self.opened)
            card.explained.connect(self.explained)
            self._shown = card
        elif what is not None:
            self._shown = AnnouncementStrip([what], self._speech, what.since, self)
        if self._shown is not None:
            self._column.addWidget(self._shown)
            self._shown.show()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        if self._is_going:
            self._heading.setText(translate("EditPreview", "This will not be shown any more"))
        elif isinstance(self._what, tuple):
            self._heading.setText(translate("EditPreview", "So it will look. Press the tile to try the address."))
        else:
            self._heading.setText(translate("EditPreview", "So it will look"))
        self._nothing.setText(translate("EditPreview", "It is shown here as soon as enough is filled in."))
        self._nothing.setVisible(self._what is None)

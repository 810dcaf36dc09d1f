"""The field of an address: what the gate says, the right spelling, and the host that would have to be approved."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue
from launcher.core.form_judgement import Judgement
from launcher.core.layer_forms import HostOffer
from launcher.core.link_repairs import canonical, likeliest
from launcher.core.problems import shortened
from launcher.ui.breaking import breakable
from launcher.ui.chip import Chip
from launcher.ui.edit_fields import FormField, UndoField
from launcher.ui.labels import button_text, frame, label
from launcher.ui.tick_box import tick_box
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate

_LONGEST_SHOWN = 50  # characters of an address on a button


class AddressField(FormField):
    """Asks for an address. What it means to approve a host stands beside the box to tick."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(UndoField(), parent)
        self._speech = speech
        self._suggestion: str | None = None
        self._offer: HostOffer | None = None
        self._approved = ""
        self._use = Chip()
        self._use.clicked.connect(self._take)
        self._box = tick_box(TextStyle.BODY_STRONG)
        self._box.toggled.connect(self._approve)
        self._warning = label(TextStyle.SMALL)
        self._frame = frame("card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(4)
        inside.addWidget(self._warning)
        inside.addWidget(self._box, alignment=Qt.AlignmentFlag.AlignLeft)
        self.add(self._use, Qt.AlignmentFlag.AlignLeft)
        self.add(self._frame)
        self._use.hide()
        self._frame.hide()

    @property
    def approved(self) -> str:
        """The key of the host offer that was agreed to."""
        return self._approved

    def forget(self) -> None:
        """Be empty again."""
        self.write("")
        self._approved, self._offer, self._suggestion = "", None, None
        self.is_touched = False

    def _take(self) -> None:
        if self._suggestion is not None:
            self.write(self._suggestion)
            self.is_touched = True
            self.focus()
            self.edited.emit()

    def _approve(self, is_on: bool) -> None:
        self._approved = self._offer.key if is_on and self._offer is not None else ""
        self.edited.emit()

    def show_judgement(self, judgement: Judgement | None, known: Catalogue) -> None:
        """Show what can be done about the address; `known` is what is approved already."""
        text = self.text.strip()
        self._offer = None if judgement is None else judgement.offer
        candidates = canonical(text) if text and self._offer is None else []
        found = [address for address in candidates if address != text]
        self._suggestion = likeliest(found, known.hosts)
        self._use.setVisible(self._suggestion is not None)
        if self._suggestion is not None:
            shown = shortened(self._suggestion, _LONGEST_SHOWN)
            self._use.setText(button_text(translate("EditAddress", "Use {address}").format(address=shown)))
        self._show_offer()

    def _show_offer(self) -> None:
        offer = self._offer
        self._frame.setVisible(offer is not None)
        if offer is None:
            self._approved = ""
            return
        if self._approved != offer.key:
            self._approved = ""
        was_blocked = self._box.blockSignals(True)
        self._box.setChecked(bool(self._approved))
        self._box.blockSignals(was_blocked)
        words = translate("EditAddress", "Approve this site too")
        self._box.setText(words)
        self._box.setAccessibleName(f"{words}: {offer.host}")
        sentences = [
            translate(
                "EditAddress",
                "▲ “{host}” is a new site. Approve it only if the university has decided so: from then on the program "
                "opens every address on it.",
            ).format(host=breakable(offer.host))
        ]
        if offer.resembles is not None:
            near = translate("EditAddress", "It looks like “{host}”, but it is another site. Compare letter by letter.")
            sentences.append(near.format(host=breakable(offer.resembles)))
        if not offer.is_encrypted:
            sentences.append(
                translate(
                    "EditAddress",
                    "It would be opened without encryption, by http:. Browsers warn of that, and others in the network "
                    "can read along.",
                )
            )
        self._warning.setText(" ".join(sentences))
        self._box.setAccessibleDescription(self._warning.text())

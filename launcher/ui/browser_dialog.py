"""What to do when no browser opened: the address to copy, and the other browsers found."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from launcher.core.catalogue import Entry
from launcher.core.links import Link
from launcher.core.messages import Message
from launcher.core.opening import Browser
from launcher.ui.address_row import AddressRow
from launcher.ui.call_code_label import CallCodeLabel
from launcher.ui.dialog import Dialog
from launcher.ui.labels import button, button_text, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


class BrowserDialog(Dialog):
    """Calm words instead of nothing happening.

    Signals:
        browser_chosen: try this browser.
    """

    browser_chosen = Signal(Browser)

    def __init__(
        self,
        entry: Entry,
        link: Link,
        what_happened: Message,
        browsers: Sequence[Browser],
        speech: Speech,
        parent: QWidget | None,
        code: str | None = None,
    ) -> None:
        """Say `what_happened` when `entry` was to be opened, offer `browsers`, and show the `code` for the helpdesk.

        The default browser comes first, the others in the order of the alphabet.
        """
        super().__init__(speech, parent)
        self._entry, self._message = entry, what_happened
        self._what, self._cure = label(TextStyle.LEAD), label(TextStyle.LEAD)
        self._address = AddressRow(link.url)
        self._others = label(TextStyle.BODY_STRONG, "second")
        is_kiosk = self.property("face") == "kiosk"
        self._code = None if code is None else CallCodeLabel(code, selectable=not is_kiosk)
        by_name = speech.in_order(browsers, lambda browser: browser.name)
        ordered = sorted(by_name, key=lambda browser: not browser.is_default)
        self._choices = [(browser, self._make_choice(browser)) for browser in ordered]
        self._close = button("primary")
        self._close.clicked.connect(self.reject)
        for part in (self._what, self._cure, self._address, self._others):
            self.column.addWidget(part)
        for _, choice in self._choices:
            self.column.addWidget(choice, alignment=Qt.AlignmentFlag.AlignLeft)
        if self._code is not None:
            self.column.addWidget(self._code)
        self.column.addStretch(1)
        self.add_button(self._close)
        self.retranslate()
        (self._choices[0][1] if self._choices else self._close).setFocus()

    def _make_choice(self, browser: Browser) -> QPushButton:
        choice = button("chip")
        choice.clicked.connect(lambda: self._choose(browser))
        return choice

    def _choose(self, browser: Browser) -> None:
        self.accept()
        self.browser_chosen.emit(browser)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        title = self.speech.text(self._entry.title)
        self.heading.setText(translate("Browser", "{title} could not be opened").format(title=title))
        self._what.setText(self.speech.say(self._message))
        self._others.setText(translate("Browser", "Other browsers on this computer"))
        self._others.setVisible(bool(self._choices))
        if self._choices:
            cure = translate("Browser", "Choose another browser, or copy the address and open it where you can.")
        else:
            cure = translate(
                "Browser",
                "Copy the address and open it on another device. "
                "To have it work here, ask the helpdesk to install a browser.",
            )
        self._cure.setText(cure)
        for browser, choice in self._choices:
            choice.setText(button_text(translate("Browser", "Open in {browser}").format(browser=browser.name)))
        self._address.retranslate()
        self._close.setText(translate("Browser", "Close"))
        if self._code is not None:
            self._code.retranslate()
        self.fit()

"""The code that a caller reads out: what it says, what to try, and what to say to the caller."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from launcher.core.call_advice import WORDS, Decoded, decode
from launcher.core.call_code import CallCode
from launcher.core.call_digits import grouped, spelled
from launcher.core.call_texts_codes import FACES, NO_ENTRY, OTHER_EDITION, SLIPS
from launcher.core.call_typing import Slip
from launcher.core.catalogue import Catalogue
from launcher.core.languages import Language
from launcher.core.moments import moment_words
from launcher.ui.editing_keys import TextField
from launcher.ui.facts import Facts
from launcher.ui.labels import announce, frame, label
from launcher.ui.language_names import LANGUAGE_NAMES
from launcher.ui.segments import Segments
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font

translate = QCoreApplication.translate

_LONGEST = 60  # characters
_QUIET_MILLISECONDS = 700  # whoever types on is not told that digits are missing
_FIRST_LETTERS = 3  # of the name of a language


class CallCard(QWidget):
    """Two cards: the code with what it says, and what to say to the caller."""

    def __init__(
        self, catalogue: Catalogue, speech: Speech, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Make the card without a code. `clock` tells the time in the time zone of whoever reads."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._catalogue, self._speech, self._clock = catalogue, speech, clock
        self._found: Decoded | None = None
        self._code_card, self._say_card = frame("card", self), frame("card", self)
        self._heading, self.field = label(TextStyle.BODY_STRONG, "section"), TextField()
        self._code, self._what = label(TextStyle.DISPLAY, selectable=True), label(TextStyle.BODY_STRONG)
        self._facts = Facts(2, None, TextStyle.BODY, 8)
        self._slip = label(TextStyle.BODY, "bad")
        self._say_heading, self._say = label(TextStyle.HEADING), label(TextStyle.LEAD, selectable=True)
        self._languages = Segments([*LANGUAGE_NAMES], speech.language, style=TextStyle.SMALL_STRONG)
        self._languages.chosen.connect(lambda name: self._speak(Language(name)))
        self._spoken = speech.language
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self._take)
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._take)
        self._show()
        self.retranslate()
        speech.changed.connect(self._follow_language)

    def _lay_out(self) -> None:
        self.field.setFont(font(TextStyle.LEAD))
        self.field.setMaxLength(_LONGEST)
        self._heading.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        _fill(self._code_card, self._heading, self.field, self._slip, self._code, self._what, self._facts)
        _fill(self._say_card, self._say_heading, self._say, self._languages)
        column.addWidget(self._code_card)
        column.addWidget(self._say_card)

    def follow(self, catalogue: Catalogue) -> None:
        """Read codes by another `catalogue`. An entry that was found stays: the caller saw it as it was then."""
        self._catalogue = catalogue
        if self._found is not None and self._found.entry is None:
            self._found = decode(self.field.text(), catalogue)
            self._show()

    def _typed(self, text: str) -> None:
        """Read the code as soon as it is whole; tell what is wrong when the person rests."""
        found = decode(text, self._catalogue)
        if found.code is not None:
            self._take()
        elif not text.strip():
            self._quiet.stop()
            self._found = None
            self._show()
        else:
            self._quiet.start()

    def _take(self) -> None:
        self._quiet.stop()
        text = self.field.text()
        if not text.strip():
            return
        self._found = decode(text, self._catalogue)
        self._show()
        announce(self.field, self._told())

    def _told(self) -> str:
        """Return what a screen reader says of the code."""
        if self._found is None or self._found.code is None:
            return self._slip.text()
        return ". ".join((spelled(grouped(self._found.digits)), self._what.text(), self._say.text()))

    def _show(self) -> None:
        found = self._found
        code = None if found is None else found.code
        for part in (self._what, self._facts, self._say_card):
            part.setVisible(code is not None)
        # What stands in the field already is not said twice: it may have been typed in another alphabet.
        self._code.setVisible(found is not None and code is not None and grouped(found.digits) != self.field.text())
        self._slip.setVisible(found is not None and code is None)
        if found is not None and code is None:
            self._slip.setText(self._speech.text(SLIPS[found.slip or Slip.NOT_IN_USE]))
        if found is not None and code is not None:
            self._show_code(found, code)

    def _show_code(self, found: Decoded, code: CallCode) -> None:
        text, words = self._speech.text, WORDS[code.cause]
        shown = grouped(found.digits)
        self._code.setText(shown)
        self._code.setAccessibleName(spelled(shown))
        nobody = NO_ENTRY if found.is_ours else OTHER_EDITION
        name = text(found.entry.title if found.entry is not None else nobody)
        self._what.setText(f"{name}\n{text(words.what)}")
        now = self._clock()
        seen = translate("Console", "Seen in {face}, between {begin} and {end}.").format(
            face=text(FACES[code.face]),
            begin=self._speech.say(moment_words(code.began(now))),
            end=self._speech.say(moment_words(code.ended(now))),
        )
        self._facts.say(
            [
                (translate("CallCard", "What to try"), text(words.advice)),
                # No line begins with a dash.
                (translate("CallCard", "Where and when"), seen.replace(" –", "\N{NO-BREAK SPACE}–")),
            ]
        )
        self._say.setText(words.say.text(self._spoken))

    def _speak(self, language: Language) -> None:
        """Show what to say in the language of the caller, whatever the window speaks."""
        self._spoken = language
        self._show()

    def _follow_language(self) -> None:
        self._spoken = self._speech.language
        self._languages.choose(self._spoken)
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._heading.setText(translate("CallCard", "Code of a caller"))
        self.field.setPlaceholderText(translate("CallCard", "Eight digits"))
        self.field.setAccessibleName(translate("CallCard", "Code of a caller"))
        self._say_heading.setText(translate("CallCard", "What to say"))
        self._languages.setAccessibleName(translate("CallCard", "Language of the caller"))
        for language, name in LANGUAGE_NAMES.items():
            self._languages.name_button(language, name, name[:_FIRST_LETTERS])


def _fill(card: QFrame, *parts: QWidget) -> None:
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 14, 18, 16)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)

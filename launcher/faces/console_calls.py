"""The command ``nkzu-helpdesk decode``: what a caller's code says, what to try, and what to say."""

from collections.abc import Iterator
from datetime import datetime

from launcher.core.call_advice import Decoded, decode, decoded_value
from launcher.core.call_code import CallCode
from launcher.core.call_texts_codes import FACES, NO_ENTRY, OTHER_EDITION
from launcher.core.catalogue import Catalogue
from launcher.core.diagnosis import SIGNS
from launcher.core.exit_codes import ExitCode
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.moments import moment_words
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any
from launcher.faces.console import Console


@dataclass(frozen=True, slots=True)
class Calls:
    """Answers on a console what codes mean."""

    console: Console
    catalogue: Catalogue

    def decode(self, text: str, now: datetime) -> ExitCode:
        """Print what the code in `text` says. `now` has the time zone of whoever reads it."""
        found = decode(text, self.catalogue)
        value = decoded_value(found, self.catalogue, now)
        if found.code is None:
            self.console.answer(value, [f"{SIGNS['failed']} {self._spoken(value['advice'])}"])
            return ExitCode.FOUND
        self.console.answer(value, self._lines(found, found.code, value, now))
        return ExitCode.OK

    def _lines(self, found: Decoded, code: CallCode, value: dict[str, Any], now: datetime) -> Iterator[str]:
        language = self.console.language
        yield f"{SIGNS['ok']} {value['code']}: {self._spoken(value['what'])}"
        if found.entry is not None:
            yield f"    {found.entry.title.text(language)} ({found.entry.id})"
        else:
            yield f"    {(NO_ENTRY if found.is_ours else OTHER_EDITION).text(language)}"
        where = QT_TRANSLATE_NOOP("Console", "Seen in {face}, between {begin} and {end}.")
        face = FACES[code.face].text(language)
        moments = {"begin": moment_words(code.began(now)), "end": moment_words(code.ended(now))}
        yield f"    {self._say(where, face=face, **moments)}"
        yield self._say(QT_TRANSLATE_NOOP("Console", "What to try:"))
        yield f"    {self._spoken(value['advice'])}"
        yield self._say(QT_TRANSLATE_NOOP("Console", "What to say to the caller:"))
        for name, sentence in value["say"].items():
            yield f"    {name}: {sentence}"

    def _spoken(self, three: dict[str, str]) -> str:
        return three[self.console.language.value]

    def _say(self, sentence: str, **params: str | Message) -> str:
        return self.console.say(Message("Console", sentence, params))

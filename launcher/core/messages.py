"""Sentences for people, not yet in a language.

Core never returns a finished sentence. It returns a :class:`Message`; a face puts it into the language of
the person with Qt Linguist's translations. ``QT_TRANSLATE_NOOP`` marks a sentence for ``lupdate``, which
finds the marker by its name and does not need Qt.
"""

from collections.abc import Callable, Mapping

from launcher.core.quick_dataclasses import dataclass, field, replace


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Return `source`; mark it for translation in `context`."""
    return source


@dataclass(frozen=True, slots=True)
class Message:
    """An English sentence with ``{named}`` places, to be translated in `context` and then filled in.

    A parameter may be a message itself, for words that have to be translated too.
    """

    context: str
    source: str
    params: "Mapping[str, str | Message]" = field(default_factory=dict)

    def __format__(self, specification: str) -> str:
        """Return the sentence in English, for a place in another one."""
        return self.filled(self.source)

    def spoken(self, put: Callable[[str, str], str]) -> str:
        """Return the sentence in the language that `put` puts a source text of a context into, parameters included."""
        words = {
            name: value.spoken(put) if isinstance(value, Message) else value for name, value in self.params.items()
        }
        return replace(self, params=words).filled(put(self.context, self.source))

    def filled(self, translated: str) -> str:
        """Put the parameters into a `translated` sentence.

        A translation that names an unknown place must never stop the program, so the English sentence
        serves instead (the tests of the translations compare the places).
        """
        try:
            return translated.format_map(self.params)
        except (AttributeError, LookupError, TypeError, ValueError):
            return self.source.format_map(self.params)

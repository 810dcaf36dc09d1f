"""The page «Layers»: the story of each layer, and who set what of an entry."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from launcher.core.change_words import field_words, line_of, summary_of
from launcher.core.content import Content, LayerSource
from launcher.core.layer_story import (
    ValueStory,
    bundled_part,
    changed_entries,
    entry_changes,
    layer_stories,
    spoken,
    value_stories,
)
from launcher.core.problems import shortened
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.ui.helpdesk_layers_page import LayersPage, ValueWords
from launcher.ui.layer_card import words_of_layer
from launcher.ui.layer_words import layer_words

if TYPE_CHECKING:
    from launcher.faces.helpdesk import HelpdeskWindow

translate = QCoreApplication.translate

_MOST_LINES = 50  # differences; the console lists all of them
_LONGEST_VALUE = 300  # characters


class LayersFlow(QObject):
    """Fills :class:`launcher.faces.helpdesk_pages.HelpdeskPage`."""

    def __init__(self, services: HelpdeskServices, window: "HelpdeskWindow", parent: QWidget) -> None:
        """Make the page inside `parent`."""
        super().__init__(parent)
        self._services, self._window = services, window
        self._page = LayersPage(services.speech, parent)
        self._page.entry_chosen.connect(self.choose)
        self._chosen = ""
        self.take_content(services.content, services.layers)
        services.speech.changed.connect(self._show)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._page

    def focus_first(self) -> None:
        """Put the keyboard on the choice of an entry."""
        self._page.focus_first()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """No key has a meaning of its own here."""
        return False

    def may_leave(self) -> bool:
        """Nothing is lost when the window closes."""
        return True

    def follow(self, services: HelpdeskServices) -> None:
        """Show the layers of now; the entry that was chosen stays chosen where it is still there."""
        self._services = services
        self.take_content(services.content, services.layers)

    def stop(self) -> None:
        """Nothing is going on."""

    def take_content(self, content: Content, layers: Sequence[LayerSource]) -> None:
        """Show another content, which was made of these layers."""
        self._content = content
        self._stories = layer_stories(content, layers)
        self._changes = entry_changes(content, bundled_part(layers))
        ids = [entry.id for entry in content.catalogue.entries]
        changed = changed_entries(self._changes)
        if self._chosen not in ids:
            self._chosen = next((name for name in ids if name in changed), next(iter(ids), ""))
        self._show()

    def choose(self, entry_id: str) -> None:
        """Show who set what of an entry."""
        self._chosen = entry_id
        self._show_values()

    def _show(self) -> None:
        """Show everything, in the language spoken now."""
        speech = self._services.speech
        self._page.show_layers([words_of_layer(story, speech) for story in self._stories])
        lines = [speech.text(line_of(change)) for change in self._changes[:_MOST_LINES]]
        if len(self._changes) > _MOST_LINES:
            rest = translate("LayersPage", "Further differences: {count}. The command “nkzu-helpdesk diff” lists all.")
            lines.append(rest.format(count=len(self._changes) - _MOST_LINES))
        same = translate("LayersPage", "Nothing: everything is shown as the program brought it.")
        self._page.show_differences(speech.text(summary_of(self._changes)) if self._changes else same, lines)
        changed = changed_entries(self._changes)
        entries = self._content.catalogue.entries
        self._page.show_entries([(entry.id, speech.text(entry.title), entry.id in changed) for entry in entries])
        self._show_values()

    def _show_values(self) -> None:
        entry = self._content.catalogue.entry(self._chosen)
        title = "–" if entry is None else self._services.speech.text(entry.title)
        stories = value_stories(self._content, self._changes, self._chosen)
        self._page.show_values(title, [self._words(story) for story in stories])

    def _words(self, story: ValueStory) -> ValueWords:
        language = self._services.speech.language
        return ValueWords(
            field_words(story.field, language), shortened(spoken(story.value, language), _LONGEST_VALUE),
            layer_words(story.layer), self._note(story),
        )  # fmt: skip

    def _note(self, story: ValueStory) -> str:
        if not story.is_changed:
            return ""
        if story.before is None:
            return translate("LayersPage", "Not in the built-in content.")
        before = shortened(spoken(story.before, self._services.speech.language), _LONGEST_VALUE)
        return translate("LayersPage", "Built in: {value}").format(value=before)

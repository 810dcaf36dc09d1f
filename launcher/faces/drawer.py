"""A value of the person, and the store that keeps it where there is one."""

from PySide6.QtCore import QCoreApplication

from launcher.core.quick_typing import Generic
from launcher.core.roles import Loaded, Store, T
from launcher.ui.translation import Speech

translate = QCoreApplication.translate


class Drawer(Generic[T]):
    """The value as it is now. What cannot be kept lasts until the program is closed."""

    def __init__(self, store: Store[T] | None, empty: T) -> None:
        """Load what `store` kept; without one, begin with what is `empty`."""
        self._store = store
        self._loaded = Loaded(empty) if store is None else store.load()
        self.value: T = self._loaded.value

    def put(self, value: T) -> bool:
        """Take `value`, and tell whether it is kept for the next start as well."""
        self.value = value
        return self._store is None or self._store.save(value)

    def notice(self, speech: Speech) -> str:
        """Return what to tell the person about what was loaded, empty if all is well."""
        return "" if self._loaded.notice is None else speech.say(self._loaded.notice)

    def after(self, sentence: str, speech: Speech, *, is_kept: bool) -> str:
        """Return the `sentence` about a change, and what is to be said if it is not kept."""
        if is_kept:
            return sentence
        if not self._loaded.writable and self._loaded.notice is not None:
            return f"▲ {sentence} {speech.say(self._loaded.notice)}"
        trouble = translate(
            "Drawer",
            "It could not be saved and lasts only until you close the program. Make room on the disk, or ask the "
            "helpdesk.",
        )
        return f"▲ {sentence} {trouble}"

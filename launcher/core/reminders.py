"""Which reminder of ethics is due before an entry is opened."""

from launcher.core.catalogue import Catalogue, Entry, Reminder
from launcher.core.quick_dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Reminders:
    """The reminders of one start of the program: each comes forward once."""

    catalogue: Catalogue
    seen: frozenset[str] = frozenset()

    def due(self, entry: Entry) -> Reminder | None:
        """Return the reminder that must come forward before `entry` is opened, or None."""
        reminder = self.catalogue.reminder_for(entry)
        return None if reminder is None or reminder.id in self.seen else reminder

    def after(self, reminder: Reminder) -> "Reminders":
        """Return the state after the person has seen (or confirmed) `reminder`."""
        return replace(self, seen=self.seen | {reminder.id})

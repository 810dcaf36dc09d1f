"""What the helpdesk knows of each address: who waits, who is being looked at, what was found and when.

A table is a value: each step returns another one. The clock is the caller's.
"""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from enum import StrEnum

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.health import Finding, Page
from launcher.core.links import Link
from launcher.core.messages import Message
from launcher.core.quick_dataclasses import dataclass, replace


class Waiting(StrEnum):
    """What a row waits for."""

    NOTHING = "nothing"
    QUEUE = "queue"
    ANSWER = "answer"
    SECOND_LOOK = "second-look"


@dataclass(frozen=True, slots=True)
class Row:
    """One entry with an address. `finding` is the last one that counts, of the time `checked`; None: none yet."""

    entry: Entry
    link: Link
    waiting: Waiting = Waiting.NOTHING
    finding: Finding | None = None
    checked: datetime | None = None

    @property
    def is_waiting(self) -> bool:
        """Tell whether a look is still to come."""
        return self.waiting is not Waiting.NOTHING


@dataclass(frozen=True, slots=True)
class CheckTable:
    """All rows in the order of the content. `common` is what is wrong with all that share one cause, said once.

    `asked` are the addresses of the check that is going on; none when there is none.
    """

    rows: tuple[Row, ...] = ()
    common: Message | None = None
    asked: frozenset[Link] = frozenset()

    @property
    def is_checking(self) -> bool:
        """Tell whether a check is going on."""
        return bool(self.asked)

    @property
    def links(self) -> tuple[Link, ...]:
        """Return each address once."""
        return tuple(dict.fromkeys(row.link for row in self.rows))

    @property
    def progress(self) -> tuple[int, int]:
        """Return how many rows of the check that is going on are done, and how many it has."""
        rows = [row for row in self.rows if row.link in self.asked]
        return sum(not row.is_waiting for row in rows), len(rows)

    def row(self, entry_id: str) -> Row | None:
        """Return the row of this entry."""
        return next((row for row in self.rows if row.entry.id == entry_id), None)

    def begun(self, links: Iterable[Link]) -> "CheckTable":
        """Return the table with a check of `links` that begins; one that is going on is over."""
        asked = frozenset(links)
        waiting = self.cancelled()._each(lambda row: _waits(row, Waiting.QUEUE) if row.link in asked else row)
        return replace(waiting, asked=asked)

    def looked_at(self, link: Link) -> "CheckTable":
        """Return the table while `link` is looked at."""
        return self._each(lambda row: _waits(row, Waiting.ANSWER) if row.link == link else row)

    def told(self, finding: Finding, now: datetime, *, again: bool) -> "CheckTable":
        """Return the table after a look; where it is looked at `again`, nothing counts yet."""
        link = finding.seen.link
        if again:
            return self._each(lambda row: _waits(row, Waiting.SECOND_LOOK) if row.link == link else row)
        return self._each(lambda row: _found(row, finding, now) if row.link == link else row)

    def finished(self, page: Page, now: datetime) -> "CheckTable":
        """Return the table after a check, all that it has found judged together."""
        found = {finding.seen.link: finding for finding in page.findings}

        def end(row: Row) -> Row:
            finding = found.get(row.link)
            return _waits(row, Waiting.NOTHING) if finding is None else _found(row, finding, now)

        return replace(self._each(end), common=page.common, asked=frozenset())

    def cancelled(self) -> "CheckTable":
        """Return the table after a check was broken off: what was found counts, what was not stays as it was."""
        return replace(self._each(lambda row: _waits(row, Waiting.NOTHING)), asked=frozenset())

    def _each(self, change: Callable[[Row], Row]) -> "CheckTable":
        return replace(self, rows=tuple(change(row) for row in self.rows))


def table_of(catalogue: Catalogue, before: CheckTable | None = None) -> CheckTable:
    """Return the table of a content; what was found `before` counts where the address is still the same."""
    known = {} if before is None else {(row.entry.id, row.link): row for row in before.rows}
    rows = []
    for entry in catalogue.entries:
        if entry.link is None:
            continue
        old = known.get((entry.id, entry.link))
        rows.append(Row(entry, entry.link) if old is None else replace(old, entry=entry))
    if before is None:
        return CheckTable(tuple(rows))
    return replace(before, rows=tuple(rows))


def _waits(row: Row, waiting: Waiting) -> Row:
    return row if row.waiting is waiting else replace(row, waiting=waiting)


def _found(row: Row, finding: Finding, now: datetime) -> Row:
    # The second word on the same look, at the end of a check, is not of another time.
    is_same = row.finding is not None and row.finding.seen is finding.seen
    checked = row.checked if is_same and row.checked is not None else now
    return replace(row, waiting=Waiting.NOTHING, finding=finding, checked=checked)


def shown_rows(table: CheckTable, text: str, among: Collection[str] | None = None) -> tuple[Row, ...]:
    """Return the rows that have each word of `text` in their title, name or address; only those of entries `among`."""
    words = text.casefold().split()
    return tuple(
        row
        for row in table.rows
        if (among is None or row.entry.id in among) and all(word in _sought_in(row) for word in words)
    )


def _sought_in(row: Row) -> str:
    title = row.entry.title
    return "\n".join((title.kk, title.ru, title.en, row.entry.id, row.link.url)).casefold()

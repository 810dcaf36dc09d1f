"""Which address is asked when: spread over time, one connection for each host, and a second look before a bad word.

Five hundred lab computers that start at eight would ask a site of ours the same thing in the same seconds. So each of
them begins at a moment of its own, asks each host once, and reads what the campus knows already where the content
names such a file.
"""

from collections.abc import Callable, Collection, Iterable, Sequence

from launcher.core.check_settings import SPREAD
from launcher.core.links import Link
from launcher.core.observations import Observation
from launcher.core.quick_dataclasses import dataclass, field, replace

_MOST_AT_ONCE = 8  # connections in all; a check is not to be noticed beside a video lesson


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a round goes, in seconds.

    Each host is asked at a moment of its own within `spread`, for one page only if `hosts_once`. The second look comes
    after a random pause between `shortest` and `longest`, so that a fault of one moment is over.
    """

    spread: float = 0.0
    shortest: float = 20.0
    longest: float = 60.0
    hosts_once: bool = False


LAB_PACE = Pace(spread=SPREAD, hosts_once=True)
# Somebody is waiting: long enough for a connection that was lost, short enough to stay.
CONSOLE_PACE = Pace(shortest=1.0, longest=3.0)


@dataclass(frozen=True, slots=True)
class _Due:
    link: Link
    at: float
    is_second: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """One round through some links. Times are of the caller's clock, in seconds; `chance` is random, from 0 to 1.

    `settled` holds what counts, `doubtful` the first bad looks that wait for a second one.
    """

    pace: Pace
    waiting: tuple[_Due, ...] = ()
    asking: frozenset[Link] = frozenset()
    seconds: frozenset[Link] = frozenset()  # of those in `asking`, the ones looked at for the second time
    settled: tuple[Observation, ...] = ()
    doubtful: tuple[Observation, ...] = field(default=())

    @property
    def is_over(self) -> bool:
        """Tell whether everything has been looked at."""
        return not self.waiting and not self.asking

    @property
    def next_due(self) -> float | None:
        """Return when the next look is due, None if none is waiting."""
        return min((due.at for due in self.waiting), default=None)

    def ready(self, now: float) -> Link | None:
        """Return a link that may be asked now: due, and nobody else is asking its host."""
        if len(self.asking) >= _MOST_AT_ONCE:
            return None
        busy = {link.host for link in self.asking}
        fitting = (due for due in self.waiting if due.at <= now and due.link.host not in busy)
        first = min(fitting, key=lambda due: due.at, default=None)
        return None if first is None else first.link

    def asked(self, link: Link) -> "Round":
        """Return the round while `link` is being asked."""
        due = next(one for one in self.waiting if one.link == link)
        seconds = self.seconds | {link} if due.is_second else self.seconds
        waiting = tuple(one for one in self.waiting if one is not due)
        return replace(self, waiting=waiting, asking=self.asking | {link}, seconds=seconds)

    def after(self, seen: Observation, now: float, chance: float, *, is_doubtful: bool) -> "Round":
        """Return the round after a look. A first look that is doubtful counts only if a second one says so too.

        Where a host does not answer at all, its other pages wait for the second look, and need none if it is in vain.
        """
        link = seen.link
        kept = tuple(one for one in self.doubtful if one.link != link)
        done = replace(self, asking=self.asking - {link}, seconds=self.seconds - {link}, doubtful=kept)
        if is_doubtful and link not in self.seconds:
            pause = self.pace.shortest + (self.pace.longest - self.pace.shortest) * chance
            again = _Due(link, now + pause, is_second=True)
            others = tuple(
                replace(due, at=max(due.at, again.at)) if seen.speaks_for(due.link) else due for due in done.waiting
            )
            return replace(done, waiting=(again, *others), doubtful=(*kept, seen))
        same = [due.link for due in done.waiting if seen.speaks_for(due.link)]
        waiting = tuple(due for due in done.waiting if due.link not in same)
        alike = (replace(seen, link=other) for other in same)
        return replace(done, waiting=waiting, settled=(*done.settled, seen, *alike))

    def joined_by(self, links: Iterable[Link], now: float) -> "Round":
        """Return the round with more `links`, which are due at once."""
        known = {due.link for due in self.waiting} | self.asking | {seen.link for seen in self.settled}
        more = (_Due(link, now) for link in links if link not in known)
        return replace(self, waiting=(*self.waiting, *more))


def begin_round(links: Iterable[Link], pace: Pace, now: float, chance: Callable[[], float]) -> Round:
    """Return a round through `links`, each once, each host at a random moment of its own within the spread."""
    unique = one_per_host(links) if pace.hosts_once else tuple(dict.fromkeys(links))
    moments = {host: now + pace.spread * chance() for host in dict.fromkeys(link.host for link in unique)}
    return Round(pace, tuple(_Due(link, moments[link.host]) for link in unique))


def one_per_host(links: Iterable[Link]) -> tuple[Link, ...]:
    """Return the first link of each host and port: what a lab computer asks."""
    found: dict[tuple[str, int], Link] = {}
    for link in links:
        found.setdefault((link.host, link.port), link)
    return tuple(found.values())


def witnesses(asked: Collection[Link], all_links: Sequence[Link], most: int = 2) -> tuple[Link, ...]:
    """Return links of other hosts than those `asked`: where all of those are silent, they tell whose fault it is."""
    hosts = {link.host for link in asked}
    others = {link.host: link for link in reversed(all_links) if link.host not in hosts}
    return tuple(reversed(others.values()))[:most]

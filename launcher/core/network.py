"""Is the network there: what the kiosk says about it, and when a change is believed.

Every look asks one of the sites that the content leads to, another one each time, for one connection. A single missed
answer is no news: the site may be down. So a change to the worse is believed after a second look, which asks the site
that answered last; a change to the better is believed at once. Five hundred kiosks begin with sites of their own and
look at times of their own, so that no site notices them.

That a cable is plugged in tells "no network" from "no internet" and nothing else. A default route is not asked for: a
campus network may have none. An answer proves the network, whatever the system says of cables.
"""

from collections.abc import Iterable
from enum import StrEnum

from launcher.core.links import Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass, field, replace


class NetworkState(StrEnum):
    """As far as this computer can reach."""

    UNKNOWN = "unknown"  # not looked yet
    ONLINE = "online"  # a site of the content's hosts, or the proxy, answers
    NO_INTERNET = "no-internet"  # a cable or Wi-Fi is there, but nothing beyond answers
    OFFLINE = "offline"  # no cable and no Wi-Fi


@dataclass(frozen=True, slots=True)
class Site:
    """Who is asked for a connection. `scheme`, http or https, chooses the proxy."""

    host: str
    port: int
    scheme: str = "https"


def sites_to_ask(links: Iterable[Link | None]) -> tuple[Site, ...]:
    """Return the sites that `links` lead to, each host once, in their order."""
    found: dict[str, Site] = {}
    for link in links:
        if link is not None:
            found.setdefault(link.host, Site(link.host, link.port, link.scheme))
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Pace:
    """How long to wait for the next look, in seconds.

    `calm` as long as all is well, give or take a quarter, by chance; `eager` until it is, give or take a fifth;
    `doubt` before the second look after a missed answer, `settle` before the one after a lost cable: Wi-Fi that changes
    from one access point to another is away for a moment.
    """

    calm: float = 60.0
    eager: float = 5.0
    doubt: float = 2.0
    settle: float = 1.0


@dataclass(frozen=True, slots=True)
class Look:
    """What one look has found. `cable`: a cable or Wi-Fi is there. `site` is None where there was nobody to ask."""

    cable: bool
    site: Site | None
    answered: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the looks so far have come to. `next_look` is a time of the caller's clock, in seconds.

    `turn` says where in the row of `sites` the next look is; begin with a random one.
    """

    sites: tuple[Site, ...]
    turn: int = 0
    pace: Pace = field(default_factory=Pace)
    state: NetworkState = NetworkState.UNKNOWN
    next_look: float = 0.0
    silent: frozenset[Site] = frozenset()  # asked in vain since the last answer, with the cable plugged in
    silent_since: float | None = None
    unplugged_since: float | None = None
    answered_last: Site | None = None

    def asks(self) -> Site | None:
        """Return whom to ask now; None where there is nobody."""
        if not self.sites:
            return None
        last = self.answered_last
        if self.silent and self.state is NetworkState.ONLINE and last is not None and last not in self.silent:
            return last
        return self.sites[self.turn % len(self.sites)]

    def after(self, look: Look, now: float, chance: float) -> "Outlook":
        """Return the outlook after `look`, which ended at `now`; `chance` is random, from 0 to 1."""
        turned = replace(self, turn=self.turn + 1)
        # Where there is nobody to ask, the cable is all that is known.
        if look.answered or (look.site is None and look.cable):
            return turned._after_answer(look.site, now, chance)
        return turned._after_silence(look, now, chance)

    def _after_answer(self, site: Site | None, now: float, chance: float) -> "Outlook":
        return replace(
            self,
            state=NetworkState.ONLINE,
            next_look=now + self.pace.calm * (0.75 + 0.5 * chance),
            silent=frozenset(),
            silent_since=None,
            unplugged_since=None,
            answered_last=site,
        )

    def _after_silence(self, look: Look, now: float, chance: float) -> "Outlook":
        if look.cable:
            found, worse, pause = self._with_silent(look.site, now), NetworkState.NO_INTERNET, self.pace.doubt
            # The cable is back: that is better than it was.
            believed = found._is_silent_for_sure(now) or self.state is NetworkState.OFFLINE
        else:
            found, worse, pause = self._with_cable_out(now), NetworkState.OFFLINE, self.pace.settle
            believed = found._has_lasted(found.unplugged_since, now)
        state = worse if believed else self.state
        if state is worse:
            pause = self.pace.eager * (0.8 + 0.4 * chance)
        return replace(found, state=state, next_look=now + pause)

    def _with_silent(self, site: Site | None, now: float) -> "Outlook":
        silent = self.silent | {site} if site is not None else self.silent
        since = now if self.silent_since is None else self.silent_since
        return replace(self, silent=silent, silent_since=since, unplugged_since=None)

    def _with_cable_out(self, now: float) -> "Outlook":
        since = now if self.unplugged_since is None else self.unplugged_since
        return replace(self, silent=frozenset(), silent_since=None, unplugged_since=since)

    def _is_silent_for_sure(self, now: float) -> bool:
        return len(self.silent) >= min(2, len(self.sites)) and self._has_lasted(self.silent_since, now)

    def _has_lasted(self, since: float | None, now: float) -> bool:
        """Whether this look is a second one: what hurries looks may have made two of them in one moment."""
        return since is not None and now - since >= self.pace.settle

    def hurried(self, now: float) -> "Outlook":
        """Return an outlook that looks at `now`: something has happened to the network."""
        return replace(self, next_look=min(now, self.next_look))

    def woken(self, now: float) -> "Outlook":
        """Return an outlook that looks at `now`, after a sleep: doubts of the time before count no longer."""
        return replace(self, next_look=now, silent=frozenset(), silent_since=None, unplugged_since=None)


def network_words(state: NetworkState) -> Message | None:
    """Return a few words on the state, for the edge of a window; None as long as nothing is known."""
    return _WORDS.get(state)


def network_notice(state: NetworkState) -> Message | None:
    """Return what is wrong, with its cure; None where nothing is, or nothing is known."""
    return _NOTICES.get(state)


_WORDS = {
    NetworkState.ONLINE: Message("Network", QT_TRANSLATE_NOOP("Network", "Network available")),
    NetworkState.NO_INTERNET: Message("Network", QT_TRANSLATE_NOOP("Network", "No internet")),
    NetworkState.OFFLINE: Message("Network", QT_TRANSLATE_NOOP("Network", "No network")),
}
_NOTICES = {
    NetworkState.NO_INTERNET: Message(
        "Network",
        QT_TRANSLATE_NOOP(
            "Network",
            "The network is there, but the internet does not answer. The pages open as soon as it is back; if that "
            "takes long, tell the helpdesk.",
        ),
    ),
    NetworkState.OFFLINE: Message(
        "Network",
        QT_TRANSLATE_NOOP(
            "Network",
            "There is no network. Check that the cable is plugged in; the pages open as soon as it is back.",
        ),
    ),
}

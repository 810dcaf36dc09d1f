"""Checks many addresses in a round: spread over time, one connection a host, bad news only after a second look."""

import random
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from launcher.core.campus_health import read_campus_health
from launcher.core.check_roles import Looker, unheard
from launcher.core.check_run import Pace, Round, begin_round, witnesses
from launcher.core.health import Finding, Page, is_doubtful, judge, judge_page
from launcher.core.links import HostList, Link
from launcher.core.observations import Observation
from launcher.system.link_state import read_links


class Checks(QObject):
    """Fills :class:`launcher.core.check_roles.Checker`."""

    def __init__(self, hosts: HostList, looker: Looker, campus: Link | None = None) -> None:
        """Judge by the list of `hosts` what `looker` sees.

        `campus` is the address of what the campus knows already; None where each computer looks for itself.
        """
        super().__init__()
        self._hosts, self._looker, self._campus = hosts, looker, campus
        self._chance: Callable[[], float] = random.SystemRandom().random
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._campus_timer = QTimer(self, singleShot=True)
        self._campus_timer.timeout.connect(self._ask_campus)
        self._campus_answer: tuple[Observation, ...] = ()
        self._round = Round(Pace())
        self._links: Sequence[Link] = ()
        self._others: Sequence[Link] = ()
        self._known: tuple[Finding, ...] = ()
        self._told: Callable[[Finding, bool], None] = unheard
        self._done: Callable[[Page], None] = unheard
        self._asked: Callable[[Link], None] = unheard

    def begin(
        self,
        links: Sequence[Link],
        pace: Pace,
        told: Callable[[Finding, bool], None],
        done: Callable[[Page], None],
        others: Sequence[Link] = (),
        asked: Callable[[Link], None] = unheard,
    ) -> None:
        """Look at `links`, as the role says."""
        self.cancel()
        self._links, self._others, self._known = tuple(dict.fromkeys(links)), others, ()
        self._campus_answer = ()
        self._told, self._done, self._asked = told, done, asked
        self._round = begin_round(self._links, pace, time.monotonic(), self._chance)
        if self._campus is None:
            self._timer.start(0)
        else:
            self._campus_timer.start(round(pace.spread * self._chance() * 1000))

    def cancel(self) -> None:
        """Stop; nobody is called any more."""
        self._timer.stop()
        self._campus_timer.stop()
        self._looker.cancel()
        self._told = self._done = self._asked = unheard

    @Slot()
    def _ask_campus(self) -> None:
        if self._campus is not None:
            self._looker.look(self._campus, self._on_campus)

    def _on_campus(self, seen: Observation) -> None:
        """Believe what the campus knows; look at the rest ourselves."""
        is_file = seen.status in {200, 206} and seen.step is None and seen.whole
        read = read_campus_health(seen.page, time.time()) if is_file else None
        known = read or {}
        told = [
            Finding(Observation(link=link), known[link.url].verdict, known[link.url].message)
            for link in self._links
            if link.url in known
        ]
        self._known = tuple(told)
        # Whoever has got this answer is not offline, even if no other site answers.
        self._campus_answer = () if read is None else (seen,)
        rest = [link for link in self._links if link.url not in known]
        pace = self._round.pace
        self._round = begin_round(rest, pace, time.monotonic(), self._chance)
        for finding in told:
            self._told(finding, False)
        self._timer.start(0)

    @Slot()
    def _go_on(self) -> None:
        """Ask everybody who may be asked now, and come back when the next one may be."""
        now = time.monotonic()
        while (link := self._round.ready(now)) is not None:
            self._round = self._round.asked(link)
            if link in self._links:
                self._asked(link)
            self._looker.look(link, self._on_seen)
        due = self._round.next_due
        if self._round.is_over:
            self._finish()
        elif due is not None and due > now:
            self._timer.start(round((due - now) * 1000) + 1)

    def _on_seen(self, seen: Observation) -> None:
        finding, before = judge(seen, self._hosts), len(self._round.settled)
        self._round = self._round.after(seen, time.monotonic(), self._chance(), is_doubtful=is_doubtful(finding))
        settled = [judge(one, self._hosts) for one in self._round.settled[before:]]
        for one, again in [(one, False) for one in settled] or [(finding, True)]:
            if one.seen.link in self._links:
                self._told(one, again)
        self._call_witnesses()
        self._go_on()

    def _call_witnesses(self) -> None:
        """Where nothing has answered, ask others whose fault it is."""
        if not self._round.is_over or any(seen.link not in self._links for seen in self._round.settled):
            return
        if self._round.settled and all(seen.status is None for seen in self._round.settled):
            more = witnesses([seen.link for seen in self._round.settled], self._others)
            self._round = self._round.joined_by(more, time.monotonic())

    def _finish(self) -> None:
        looks = (*self._round.settled, *self._campus_answer)
        page = judge_page(looks, self._hosts, cable=read_links().cable)
        asked = tuple(finding for finding in page.findings if finding.seen.link in self._links)
        done, self._told, self._done = self._done, unheard, unheard
        done(Page((*self._known, *asked), page.common))

"""Checks addresses and waits for the answer: for the console, which has nothing else to do."""

import signal
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from launcher.core.check_run import CONSOLE_PACE
from launcher.core.health import Finding, Page
from launcher.core.links import HostList, Link
from launcher.system.checks import Checks
from launcher.system.probes import Prober


def look_and_wait(
    hosts: HostList, environment: Mapping[str, str], links: Sequence[Link], others: Sequence[Link]
) -> Page:
    """Look at `links`, all hosts at once, and return what was found. `others` are asked where nothing answers."""
    # Qt's loop would hold Python's own handler back until the end.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = QCoreApplication.instance() or QCoreApplication([])
    checks = Checks(hosts, Prober(hosts, environment))
    pages: list[Page] = []

    def end(page: Page) -> None:
        pages.append(page)
        application.quit()

    checks.begin(links, CONSOLE_PACE, _unheard, end, others)
    application.exec()
    checks.cancel()
    return pages[0] if pages else Page(())


def _unheard(_: Finding, __: bool) -> None:
    """Whoever reads a console reads the end."""

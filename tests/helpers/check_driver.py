"""Checks addresses inside a network of the test's own as a window does, and prints what it is told, one line each.

The arguments are the address of what the campus knows (or a hyphen), after how many milliseconds to cancel (or 0), and
the addresses to check.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QTimer

from launcher.core.check_run import Pace
from launcher.core.health import Finding, Page
from launcher.core.links import HostList, HostRule, Link
from launcher.system.checks import Checks
from launcher.system.probes import Prober

PACE = Pace(shortest=0.2, longest=0.4)
AFTERWARDS = 1000  # milliseconds in which nobody may call after a cancel


def main(campus: str, cancel: str, *urls: str) -> None:
    """Check, and print."""
    began = time.monotonic()

    def tell(**facts: object) -> None:
        sys.stdout.write(f"{json.dumps({'after': time.monotonic() - began, **facts})}\n")

    def told(finding: Finding, again: bool) -> None:
        tell(url=finding.seen.link.url, verdict=finding.verdict, again=again)

    def done(page: Page) -> None:
        tell(done={finding.seen.link.url: finding.verdict for finding in page.findings})
        application.quit()

    def end() -> None:
        checks.cancel()
        QTimer.singleShot(AFTERWARDS, application.quit)

    application = QCoreApplication([])
    links = [Link(url) for url in urls]
    known = None if campus == "-" else Link(campus)
    hosts = HostList(tuple(HostRule(host=link.host, http_ok=True) for link in (*links, *filter(None, [known]))))
    checks = Checks(hosts, Prober(hosts, os.environ), known)
    checks.begin(links, PACE, told, done)
    if int(cancel):
        QTimer.singleShot(int(cancel), end)
    application.exec()
    checks.cancel()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""A program that opens the links of turns as the kiosk does, without its window: it obeys one line after the other.

`python -m tests.helpers.turn_driver USER PLACE...` becomes the user with that number, 0 for none, and answers each line
of its input with a line of JSON.
"""

import json
import os
import sys
from pathlib import Path

# These two are imported at need otherwise: see become.
import launcher.system.chromium_socket
import launcher.system.turn_processes  # noqa: F401
from launcher.core.links import Link
from launcher.core.opening import Opening, StartFailure
from launcher.system.child_environment import snapshot
from launcher.system.leftovers import become_subreaper
from launcher.system.turn_browsers import TurnBrowsers
from launcher.system.turn_ending import TurnEnding
from tests.helpers.waiting import wait_until

PATIENCE_S = 30.0


class Obedience:
    """What is done to browsers for each line."""

    def __init__(self, browsers: TurnBrowsers) -> None:
        self._browsers = browsers
        self._latest: Opening | None = None

    def answer(self, wish: str, *given: str) -> object:
        """Do what a line asks for and return what came of it."""
        if wish == "open":
            return self._open(Link(given[0]))
        if wish == "is_open":
            return self._browsers.is_open()
        if wish == "browsers":
            return [browser.name for browser in self._browsers.browsers()]
        return cleaned(self._browsers.end_turn() if wish == "end" else self._browsers.sweep())

    def _open(self, link: Link) -> object:
        latest = self._latest
        if latest is not None:
            wait_until(latest.can_take_more, "the latest browser to listen", PATIENCE_S)
        result = self._browsers.open(link)
        if isinstance(result, StartFailure):
            return {"reason": result.reason, "browser": result.browser, "detail": result.detail}
        self._latest = result
        return {"command": result.command, "pid": result.pid}


def cleaned(ending: TurnEnding) -> object:
    """Wait until all is done and return what was done."""
    done = ending.wait(PATIENCE_S)
    if done is None:
        return None
    return {"closed": done.closed, "killed": done.killed, "removed": done.removed, "left": done.left}


def become(person: int, browsers: TurnBrowsers) -> None:
    """Be an ordinary user from now on, who may not be able to read Python's own files: all is to be imported before."""
    browsers.browsers()
    os.setgroups([])
    os.setresgid(person, person, person)
    os.setresuid(person, person, person)


def main() -> None:
    """Obey until nobody says anything any more."""
    environment = snapshot(os.environ)
    become_subreaper()
    browsers = TurnBrowsers(environment, [Path(place) for place in sys.argv[2:]])
    if person := int(sys.argv[1]):
        become(person, browsers)
    obedience = Obedience(browsers)
    sys.stdout.write('"ready"\n')
    sys.stdout.flush()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(obedience.answer(*line.split())) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

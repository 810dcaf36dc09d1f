"""A program that opens the links of turns as the kiosk does, without its window: it obeys one line after the other.

`python -m tests.helpers.turn_driver USER PLACE...` becomes the user with that number, 0 for none, and answers each line
of its input with a line of JSON.
"""

import json
import os
import sys
from pathlib import Path

import launcher.system.turn_processes  # noqa: F401 - see become
from launcher.core.links import Link
from launcher.core.opening import StartFailure
from launcher.system.child_environment import snapshot
from launcher.system.leftovers import become_subreaper
from launcher.system.turn_browsers import TurnBrowsers
from launcher.system.turn_ending import TurnEnding

PATIENCE_S = 30.0


def answer(browsers: TurnBrowsers, wish: str, *given: str) -> object:
    """Do what a line asks for and return what came of it."""
    if wish == "open":
        result = browsers.open(Link(given[0]))
        if isinstance(result, StartFailure):
            return {"reason": result.reason, "browser": result.browser, "detail": result.detail}
        return {"command": result.command, "pid": result.pid}
    if wish == "is_open":
        return browsers.is_open()
    if wish == "browsers":
        return [browser.name for browser in browsers.browsers()]
    return cleaned(browsers.end_turn() if wish == "end" else browsers.sweep())


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
    sys.stdout.write('"ready"\n')
    sys.stdout.flush()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(browsers, *line.split())) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

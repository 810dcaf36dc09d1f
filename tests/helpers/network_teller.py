"""A program that does nothing but watch the network: it writes each state, and the names of what it has loaded.

`python -m tests.helpers.network_teller FILE OPTIONS`, where OPTIONS are a JSON object: `hosts`, `pace`, and others of
:class:`launcher.system.network_watch.Habits`; `deaf` watches without the system's word of changes. It ends, in the
ordinary way, when its standard input does.
"""

import json
import os
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from launcher.core.network import NetworkState, Pace, Site
from launcher.system.network_watch import Habits, LiveNetworkWatch


def main(file: Path, options: dict[str, object]) -> int:
    """Tell until nobody listens."""
    application = QCoreApplication([])
    sites = [Site(str(host), 80, "http") for host in options.pop("hosts")]  # type: ignore[attr-defined]
    pace = Pace(**options.pop("pace", {}))  # type: ignore[arg-type]
    if options.pop("deaf", False):
        options["changes"] = lambda: None
    watch = LiveNetworkWatch(sites, dict(os.environ), Habits(pace, **options))  # type: ignore[arg-type]
    with file.open("a", encoding="ascii") as told:

        def tell(event: str, **facts: object) -> None:
            told.write(json.dumps({"t": time.monotonic(), "event": event, **facts}) + "\n")
            told.flush()

        def tell_state(state: NetworkState) -> None:
            own = threading.current_thread() is threading.main_thread()
            tell("state", state=state.value, window=own, threads=len([*Path("/proc/self/task").iterdir()]))

        watch.start(tell_state)
        tell("started", network="PySide6.QtNetwork" in sys.modules)
        end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        end.activated.connect(application.quit)
        return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), json.loads(sys.argv[2])))

"""The bundle's own child that looks at addresses: it has all that it needs, and ends when nobody tells it any more."""

import socket
import subprocess

from launcher.core.links import HostList, HostRule, Link
from launcher.core.look_text import hosts_to_line, seen_from_line
from launcher.core.observations import Trouble
from launcher.core.start_line import ANSWER_LOOKS
from tests.helpers.bundle import Bundle
from tests.helpers.desktop import Desktop

LINK = Link("https://moodle.test/")


def test_it_looks_and_ends(bundle: Bundle, desktop: Desktop) -> None:
    told = hosts_to_line(HostList((HostRule(host=LINK.host),))) + f"{LINK.url}\n".encode("ascii")
    with socket.socket() as taken:  # a proxy at which nobody listens, so that no network is asked
        taken.bind(("127.0.0.1", 0))
        proxy = {"https_proxy": f"http://127.0.0.1:{taken.getsockname()[1]}/"}
        command, pipe = [str(bundle.launcher), ANSWER_LOOKS], subprocess.PIPE
        with subprocess.Popen(
            command, env={**desktop.environment, **proxy}, stdin=pipe, stdout=pipe, stderr=pipe
        ) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write(told)
            child.stdin.flush()
            seen = seen_from_line(child.stdout.readline())
            rest = child.communicate()
    assert (seen.link, seen.trouble) == (LINK, Trouble.PROXY_SILENT)  # and not that it cannot encrypt
    assert (rest, child.returncode) == ((b"", b""), 0)

"""A network of the test's own: a room with one computer, a cable to a router, and beyond it an internet of two sites.

Two network namespaces and a veth pair. Nothing outside them changes. Chosen processes live in the room; what they see
as /etc/hosts and /etc/resolv.conf is the test's own as well. A display and a session bus are still reached there:
their sockets are files. (The display's other, abstract socket belongs to the network that it was made in.)
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from tests.helpers.process_family import ProcessFamily
from tests.helpers.program import REPOSITORY
from tests.helpers.tools import MissingToolError, find_tool
from tests.helpers.waiting import NeverHappenedError, wait_until

ROUTER, COMPUTER = "10.77.0.1", "10.77.0.2"
SITES: Mapping[str, str] = {"platformalar.test": "10.88.0.1", "sabaqtar.test": "10.88.0.2"}
SITE_PORT, PROXY_PORT = 80, 3128
DEADLINE_S = 10.0
# Takes every connection, as a sign-in page of a hotel does too, and says who it was for.
STREET = """\
import selectors, socket, sys
listening = selectors.DefaultSelector()
for port in (80, 443, 3128):
    place = socket.create_server(("", port), backlog=128)
    listening.register(place, selectors.EVENT_READ)
mute = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
mute.bind(("", 53))  # takes every question for a name, and answers none
print("street", flush=True)
while True:
    for key, _ in listening.select():
        call, _ = key.fileobj.accept()
        print(*call.getsockname(), flush=True)
        call.close()
"""
ROOM = """\
mount --bind "$1" /etc/hosts && mount --bind "$2" /etc/resolv.conf && mount -t sysfs sysfs /sys
echo $$ > "$3.new" && mv "$3.new" "$3" && exec sleep infinity
"""


@dataclass(frozen=True, slots=True)
class PrivateNetwork:
    """A running network. It begins without a cable and without an internet."""

    folder: Path
    room: int  # the process that keeps the room
    _shell: IO[bytes] = field(repr=False)

    @classmethod
    @contextmanager
    def open(cls, folder: Path) -> Iterator["PrivateNetwork"]:
        """Make the network and remove it at the end of the block.

        Raises MissingToolError if this machine allows no such thing.
        """
        folder.mkdir(parents=True, exist_ok=True)
        for tool in ("ip", "nsenter", "unshare", "mount"):
            find_tool(tool)
        family = ProcessFamily()
        with (folder / "complaints.txt").open("wb") as complaints:
            shell = subprocess.Popen(
                family.marked((*_entrance(), "--net", "sh")),
                stdin=subprocess.PIPE,
                stdout=complaints,
                stderr=complaints,
                start_new_session=True,
            )
        assert shell.stdin is not None
        try:
            yield cls._built(folder, shell.stdin)
        finally:
            family.end()
            shell.wait(timeout=DEADLINE_S)
            with suppress(BrokenPipeError):
                shell.stdin.close()

    @classmethod
    def _built(cls, folder: Path, shell: IO[bytes]) -> "PrivateNetwork":
        lines = [f"{address} {name}\n" for name, address in SITES.items()]
        (folder / "hosts").write_text("".join(("127.0.0.1 localhost\n", *lines)), encoding="ascii")
        # The router is asked for names, and never answers.
        (folder / "resolv.conf").write_text(f"nameserver {ROUTER}\n", encoding="ascii")
        (folder / "room.sh").write_text(ROOM, encoding="ascii")
        (folder / "street.py").write_text(STREET, encoding="ascii")
        keeper = folder / "room"
        network = cls(folder, 0, shell)
        try:
            network._do(
                f"unshare --net --mount sh '{folder}/room.sh' '{folder}/hosts' '{folder}/resolv.conf' '{keeper}' &"
            )
            wait_until(keeper.exists, "the room", DEADLINE_S)
            network = cls(folder, int(keeper.read_text()), shell)
            network._build()
        except (NeverHappenedError, BrokenPipeError) as error:
            complaints = (folder / "complaints.txt").read_text(errors="replace").strip()
            raise MissingToolError(f"this machine allows no network namespace: {complaints}") from error
        return network

    def _build(self) -> None:
        self._do("ip link set lo up", f"ip link add port0 type veth peer name cable0 netns {self.room}")
        self._do(f"ip addr add {ROUTER}/24 dev port0")
        # Without IPv6: its addresses come a second after the cable, and each of them is a change.
        self.inside("ip link set lo up", "ip link set cable0 addrgenmode none")
        self.inside(f"ip addr add {COMPUTER}/24 dev cable0", "ip link set cable0 up")
        # A port that is down is a cable that is not plugged in; the route stays while the computer's end is up.
        self.inside(f"ip route add default via {ROUTER}")
        self._do(f"'{sys.executable}' '{self.folder}/street.py' > '{self.folder}/calls' &")
        wait_until(lambda: self._street(), "the street", DEADLINE_S)

    def _street(self) -> list[str]:
        try:
            return (self.folder / "calls").read_text().splitlines()
        except FileNotFoundError:
            return []

    def _do(self, *commands: str) -> None:
        """Do these things in the street, and wait until they are done."""
        done = self.folder / "done"
        done.unlink(missing_ok=True)
        self._shell.write("".join(f"{command}\n" for command in (*commands, f"touch '{done}'")).encode())
        self._shell.flush()
        wait_until(done.exists, f"{commands} in the street", DEADLINE_S)

    def inside(self, *commands: str) -> None:
        """Do these things in the room, as its administrator, and wait until they are done."""
        self._do(*(f"nsenter --net=/proc/{self.room}/ns/net {command}" for command in commands))

    def plug(self) -> None:
        """Plug the cable in."""
        self._do("ip link set port0 up")

    def unplug(self) -> None:
        """Pull the cable out."""
        self._do("ip link set port0 down")

    def connect(self, *names: str) -> None:
        """Let these sites, or all, be there. Those that are not there do not even refuse."""
        self._do(*(f"ip addr add {SITES[name]}/32 dev lo" for name in names or SITES))

    def disconnect(self, *names: str) -> None:
        """Let these sites, or all, be there no longer."""
        self._do(*(f"ip addr del {SITES[name]}/32 dev lo" for name in names or SITES))

    def answer_for_the_missing(self) -> None:
        """Let the router say at once that a site cannot be reached. Without this it says nothing, and one waits."""
        self._do("echo 1 > /proc/sys/net/ipv4/ip_forward", "ip route add unreachable 10.88.0.0/24")

    def calls(self) -> list[str]:
        """Return who was called so far: addresses with their ports."""
        return self._street()[1:]

    def around(self, command: Sequence[str]) -> tuple[str, ...]:
        """Return the command that runs `command`, under the same process id, in the room."""
        user = () if os.geteuid() == 0 else ("--user", "--preserve-credentials")
        target = (f"--target={self.room}", *user, "--net", "--mount", f"--wd={REPOSITORY}")
        return (find_tool("nsenter"), *target, *command)


def _entrance() -> tuple[str, ...]:
    """Return how to get rights over namespaces of one's own here. Under the same user id: D-Bus compares it."""
    user = () if os.geteuid() == 0 else ("--user", "--map-current-user", "--keep-caps")
    return (find_tool("unshare"), *user)

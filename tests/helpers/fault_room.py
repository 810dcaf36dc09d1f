"""A network of the test's own with a site for every fault, names and certificates included, and a computer in it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.helpers.fault_server import ADDRESSES
from tests.helpers.process_family import ProcessFamily
from tests.helpers.program import REPOSITORY, Launch
from tests.helpers.tools import MissingToolError, find_tool
from tests.helpers.waiting import NeverHappenedError, wait_until

DEADLINE_S = 15.0
OUR_NAMES = tuple(ADDRESSES)
# Behind the cable is nobody who answers: a black hole. Nothing of this machine's names and certificates is left.
ROOM = """\
ip link set lo up && ip link add cable0 type veth peer name nowhere && ip link set nowhere up &&
ip link set cable0 addrgenmode none && ip link set cable0 up && ip addr add 10.77.0.1/24 dev cable0 &&
ip addr add fd77::1/64 dev cable0 nodad && ip neigh add 10.77.0.2 lladdr 02:00:00:00:00:01 dev cable0 nud permanent &&
ip neigh add fd77::2 lladdr 02:00:00:00:00:01 dev cable0 nud permanent &&
mount --bind "$1/hosts" /etc/hosts && mount --bind "$1/resolv.conf" /etc/resolv.conf &&
mount --bind "$1/nsswitch.conf" /etc/nsswitch.conf && mount --bind "$1/trusted" /etc/ssl/certs || exit 1
shift
exec "$@"
"""
PROXY = """\
Port {port}
Listen 127.0.0.1
Timeout 60
MaxClients 50
{account}
"""
PROXY_PORT, PASSWORD_PORT = 3128, 3129
ACCOUNT = "BasicAuth student Secret1"


@dataclass(frozen=True, slots=True)
class FaultRoom:
    """A running network."""

    folder: Path
    room: int  # the process that keeps the room

    @classmethod
    @contextmanager
    def open(cls, folder: Path) -> Iterator["FaultRoom"]:
        """Make the network and remove it at the end of the block.

        Raises MissingToolError if this machine allows no such thing.
        """
        for tool in ("ip", "nsenter", "unshare", "mount", "openssl", "faketime", "tinyproxy"):
            find_tool(tool)
        folder.mkdir(parents=True, exist_ok=True)
        make_certificates(folder)
        (folder / "hosts").write_text("127.0.0.1 localhost\n", encoding="ascii")
        (folder / "resolv.conf").write_text("nameserver 127.0.0.1\noptions attempts:1\n", encoding="ascii")
        (folder / "nsswitch.conf").write_text("passwd: files\ngroup: files\nhosts: files dns\n", encoding="ascii")
        (folder / "room.sh").write_text(ROOM, encoding="ascii")
        family, started = ProcessFamily(), list[subprocess.Popen[bytes]]()
        try:
            yield cls._opened(folder, family, started)
        finally:
            family.end()
            for process in started:
                process.wait(timeout=DEADLINE_S)

    @classmethod
    def _opened(cls, folder: Path, family: ProcessFamily, started: list[subprocess.Popen[bytes]]) -> "FaultRoom":
        user = () if os.geteuid() == 0 else ("--user", "--map-current-user", "--keep-caps")
        entrance = (find_tool("unshare"), *user, "--net", "--mount", "sh", str(folder / "room.sh"), str(folder))
        server = (sys.executable, "-m", "tests.helpers.fault_server", str(folder))

        def start(command: Sequence[str], output: Path, complaints: Path) -> subprocess.Popen[bytes]:
            with output.open("wb") as said, complaints.open("wb") as complained:
                process = subprocess.Popen(
                    family.marked(command), stdout=said, stderr=complained, cwd=REPOSITORY, start_new_session=True
                )
            started.append(process)
            return process

        process = start((*entrance, *server), folder / "asked.jsonl", folder / "complaints.txt")
        room = cls(folder, process.pid)

        def is_ready() -> bool:
            if process.poll() is not None:
                raise MissingToolError(f"no network of one's own here: {room.complaints()}")
            return bool(room.asked())

        wait_until(is_ready, "the sites", DEADLINE_S)
        for port, account in ((PROXY_PORT, ""), (PASSWORD_PORT, ACCOUNT)):
            file, log = folder / f"proxy-{port}.conf", folder / f"proxy-{port}.log"
            file.write_text(PROXY.format(port=port, account=account), encoding="ascii")
            start(room.around((find_tool("tinyproxy"), "-d", "-c", str(file))), log, folder / f"proxy-{port}.txt")
            wait_until(lambda log=log: "Accepting" in log.read_text(), f"the proxy {log}", DEADLINE_S)  # type: ignore[misc]
        return room

    def complaints(self) -> str:
        """What the sites have written on standard error: nothing, if they are in order."""
        return (self.folder / "complaints.txt").read_text(encoding="utf-8", errors="replace")

    def around(self, command: Sequence[str]) -> tuple[str, ...]:
        """Return the command that runs `command` in the room."""
        user = () if os.geteuid() == 0 else ("--user", "--preserve-credentials")
        target = (f"--target={self.room}", *user, "--net", "--mount", f"--wd={REPOSITORY}")
        return (find_tool("nsenter"), *target, *command)

    def enclosing(self, launch: Launch) -> Launch:
        """Return the launch of the same program in the room, which asks none of the proxies of this machine."""
        proxies = {f"{name}_proxy": "" for name in ("http", "https", "all")}
        environment = {**launch.environment, **proxies, **{name.upper(): "" for name in proxies}}
        return replace(launch, command=self.around(launch.command), environment=environment)

    def asked(self) -> list[dict[str, Any]]:
        """Everything that the sites said so far, the first of which is that they are there."""
        lines = (self.folder / "asked.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
        return [json.loads(line) for line in lines]

    def drive(self, *arguments: str) -> list[dict[str, Any]]:
        """Run the driver in the room; return what it was told."""
        done = subprocess.run(
            self.around((sys.executable, "-m", "tests.helpers.check_driver", *arguments)),
            env={**_without_proxies(), "PYTHONWARNINGS": "default"},
            capture_output=True,
            timeout=30,
            check=False,
        )
        if done.stderr:
            raise NeverHappenedError(done.stderr.decode("utf-8", "replace"))
        return [json.loads(line) for line in done.stdout.splitlines()]

    def check(
        self, content: Path, *entries: str, before: Sequence[str] = (), environment: Mapping[str, str] | None = None
    ) -> tuple[int, dict[str, Any]]:
        """Run the command in the room; return its exit code and its JSON."""
        code, said = self.say(content, *entries, "--json", before=before, environment=environment)
        return code, json.loads(said)

    def say(
        self, content: Path, *arguments: str, before: Sequence[str] = (), environment: Mapping[str, str] | None = None
    ) -> tuple[int, str]:
        """Run the command in the room; return its exit code and its output. It says nothing on standard error."""
        command = (sys.executable, "-m", "launcher.helpdesk", "check", "--language", "en", *arguments)
        done = subprocess.run(
            self.around((*before, *command, "--content", str(content), "--data-dir", str(self.folder / "data"))),
            env={**_without_proxies(), "PYTHONWARNINGS": "default", **(environment or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=55,
            check=False,
        )
        if done.stderr:
            raise NeverHappenedError(done.stderr.decode("utf-8", "replace"))
        return done.returncode, done.stdout.decode("utf-8")


def _without_proxies() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}


def make_certificates(folder: Path) -> None:
    """Make two issuers, of which one is trusted, and the certificates of the sites."""
    trusted = folder / "trusted"
    trusted.mkdir()
    _issuer(folder, "issuer")
    _issuer(folder, "unknown")
    (trusted / "issuer.pem").write_bytes((folder / "issuer.pem").read_bytes())
    _openssl("rehash", str(trusted))
    _certificate(folder, "good", OUR_NAMES, "issuer", ())
    _certificate(folder, "other", ("other.example",), "issuer", ())
    _certificate(folder, "stranger", OUR_NAMES, "unknown", ())
    _certificate(folder, "expired", OUR_NAMES, "issuer", ("faketime", "-f", "-2y"))
    _certificate(folder, "future", OUR_NAMES, "issuer", ("faketime", "-f", "+2y"))


def _issuer(folder: Path, name: str) -> None:
    options = ("-x509", "-days", "7300", "-subj", f"/CN=Test {name}", "-addext", "keyUsage=critical,keyCertSign")
    files = ("-keyout", str(folder / f"{name}.key"), "-out", str(folder / f"{name}.pem"))
    _openssl("req", *_KEY, *options, *files, before=("faketime", "-f", "-5y"))


def _certificate(folder: Path, name: str, names: Sequence[str], issuer: str, before: Sequence[str]) -> None:
    request, extensions = folder / f"{name}.csr", folder / f"{name}.ext"
    extensions.write_text(
        f"subjectAltName={','.join(f'DNS:{host}' for host in names)}\nextendedKeyUsage=serverAuth\n", encoding="ascii"
    )
    _openssl("req", *_KEY, "-subj", f"/CN={name}", "-keyout", str(folder / f"{name}.key"), "-out", str(request))
    files = ("-in", str(request), "-out", str(folder / f"{name}.pem"), "-extfile", str(extensions))
    issued = ("-CA", str(folder / f"{issuer}.pem"), "-CAkey", str(folder / f"{issuer}.key"), "-CAcreateserial")
    _openssl("x509", "-req", "-days", "300", *issued, *files, before=before)


_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


def _openssl(*arguments: str, before: Sequence[str] = ()) -> None:
    for attempts_left in (2, 1, 0):
        done = subprocess.run((*before, find_tool("openssl"), *arguments), capture_output=True, timeout=20, check=False)
        # faketime (0.9.10, Debian 12) does nothing where one that was killed had the number of its process, and has
        # left its shared memory. To be removed with a faketime that takes it over.
        if b"File exists" not in done.stderr or not attempts_left:
            done.check_returncode()
            return

"""Sites with every fault that a link check has to tell apart. Run inside a network of the test's own, see fault_room.

Each site has an address of its own below 127.0.1.0 and uses the ordinary ports; this program answers for their names
too. It prints what it was asked, one JSON object a line, and first of all that it is ready.
"""

import asyncio
import socket
import ssl
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from tests.helpers import fault_behaviours as does
from tests.helpers.fault_behaviours import STRANGE_PAGE, Behaviour, answer, chain, onward, page, paths, sends_to, tell

BLACK_HOLE, BLACK_HOLE_V6 = "10.77.0.2", "fd77::2"


@dataclass(frozen=True)
class Site:
    """A name, where it is, and what it does. `plain` is on port 80, `secure` on 443 with `certificate`."""

    plain: Behaviour | None = None
    secure: Behaviour | None = None
    certificate: str = "good"
    old_tls: bool = False
    bare: bool = False  # port 443 speaks no TLS at all
    v6: str = ""


OK = answer("200 OK", "Content-Type: text/html; charset=utf-8")
SITES: dict[str, Site] = {
    "r01": Site(OK),
    "r01b": Site(answer("204 No Content", body=b"")),
    "r02": Site(paths({"/": onward("/new", "301 Moved Permanently"), "/new": page("200 OK")})),
    "r03": Site(sends_to("https://r03.test/", "301 Moved Permanently"), OK),
    "r04": Site(sends_to("http://approved.test/")),
    "r04b": Site(sends_to("https://known.test/")),
    "approved": Site(OK),
    "known": Site(None, OK),
    "r05": Site(sends_to("http://stranger.test/")),
    "stranger": Site(OK),
    "r06": Site(OK, sends_to("http://r06.test/")),
    "r07": Site(sends_to("file:///etc/passwd")),
    "r07b": Site(sends_to("http://[bad/")),
    "r08": Site(paths({"/": onward("/a"), "/a": onward("/")})),
    "r08b": Site(paths(chain(7))),
    "r08c": Site(paths(chain(5))),
    "r09": Site(answer("401 Unauthorized", 'WWW-Authenticate: Basic realm="x"')),
    "r10": Site(answer("403 Forbidden")),
    "r11": Site(answer("404 Not Found")),
    "r11b": Site(answer("410 Gone")),
    "r12": Site(does.by_method),
    "r12b": Site(answer("405 Method Not Allowed")),
    "r13": Site(answer("429 Too Many Requests", "Retry-After: 60")),
    "r14": Site(answer("500 Internal Server Error")),
    "r14b": Site(answer("502 Bad Gateway")),
    "r14c": Site(answer("503 Service Unavailable")),
    "r15": Site(answer("511 Network Authentication Required")),
    "r15b": Site(sends_to("http://portal.test/login")),
    "r15c": Site(sends_to("http://portal.test/login?from=c")),
    "portal": Site(OK),
    "r16": Site(answer("200 OK", body=STRANGE_PAGE)),
    "r16b": Site(answer("200 OK", body=STRANGE_PAGE)),
    "r16c": Site(answer("200 OK", body=STRANGE_PAGE)),
    "r16d": Site(OK),
    "r17": Site(),
    "r18": Site(),
    "r19": Site(does.silent),
    "r20": Site(does.slow_headers),
    "r21": Site(does.slow_body),
    "r22": Site(does.reset),
    "r22b": Site(does.empty),
    "r22c": Site(does.garbage),
    "r23": Site(does.truncated),
    "r24": Site(does.long_headers),
    "r25": Site(does.bomb()),
    "r27": Site(),
    "r27b": Site(),
    "r28": Site(None, OK, "stranger"),
    "r29": Site(None, OK, "other"),
    "r30": Site(None, OK, "expired"),
    "r30b": Site(None, OK),
    "r31": Site(None, OK, "future"),
    "r32": Site(None, OK, old_tls=True),
    "r32b": Site(None, does.speaks_http_on_tls, bare=True),
    "r33": Site(None, does.silent, bare=True),
    "r36": Site(OK, v6=BLACK_HOLE_V6),
    "r36b": Site(OK, v6="::1"),
    "flaky": Site(does.better_the_second_time()),
    "campus": Site(None, does.campus_health(0)),
    "old-campus": Site(None, does.campus_health(60)),
    "quiet": Site(OK),
    "late": Site(does.late),
}
ADDRESSES = {f"{name}.test": f"127.0.1.{place}" for place, name in enumerate(SITES, 1)} | {"r18.test": BLACK_HOLE}


class Names(asyncio.DatagramProtocol):
    """Tells the addresses of our sites (RFC 1035), and of every other name that it does not exist."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._line = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        labels, place = [], 12
        while data[place]:
            labels.append(data[place + 1 : place + 1 + data[place]].decode("ascii").lower())
            place += 1 + data[place]
        kind, name = int.from_bytes(data[place + 1 : place + 3], "big"), ".".join(labels)
        found = b""
        if kind == 1 and name in ADDRESSES:
            found = socket.inet_aton(ADDRESSES[name])
        elif kind == 28 and name in ADDRESSES and SITES[labels[0]].v6:
            found = socket.inet_pton(socket.AF_INET6, SITES[labels[0]].v6)
        flags = 0x8580 if name in ADDRESSES else 0x8583  # 3: no such name
        head = data[:2] + struct.pack("!HHHHH", flags, 1, bool(found), 0, 0)
        told = struct.pack("!HHHIH", 0xC00C, kind, 1, 0, len(found)) + found if found else b""
        self._line.sendto(head + data[12 : place + 5] + told, addr)


def context(folder: Path, site: Site) -> ssl.SSLContext | None:
    """The TLS of a site."""
    if site.bare:
        return None
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(folder / f"{site.certificate}.pem", folder / f"{site.certificate}.key")
    if site.old_tls:
        made.set_ciphers("ALL:@SECLEVEL=0")
        made.minimum_version, made.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    return made


async def serve(folder: Path) -> None:
    """Open every site, and stay."""
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(Names, local_addr=("127.0.0.1", 53))
    for name, site in SITES.items():
        address = ADDRESSES[f"{name}.test"]
        if site.plain is not None:
            await asyncio.start_server(does.guarded(site.plain), address, 80)
        if site.secure is not None:
            await asyncio.start_server(does.guarded(site.secure), address, 443, ssl=context(folder, site))
    tell(ready=len(SITES))
    await asyncio.Event().wait()


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore", DeprecationWarning)  # old TLS is what we want to show
    asyncio.run(serve(Path(sys.argv[1])))

"""What the systems tell of cables and proxies: Linux by files like the kernel's, Windows by libraries of the test's.

The real cable is in tests/session/test_network.py; Windows itself has not been asked yet.
"""

import ctypes
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from launcher.core.network import Site
from launcher.system.link_state import NOT_TOLD, Links, linux_links, read_links
from launcher.system.proxy_settings import proxy_variables
from launcher.system.windows_network import InterfaceRow, windows_links, windows_proxied, windows_proxy_variables

SITE, PROXY = Site("do.nkzu.kz", 443), Site("proxy.nkzu.kz", 3128)
UP, RUNNING, LOOPBACK = 0x1, 0x40, 0x8


def interfaces(folder: Path, hardware: Sequence[str], flags: dict[str, int]) -> Callable[[], Links]:
    """Return what reads a system with these interfaces and their flags."""
    (folder / "dev").write_text("Inter-| Receive\n face |bytes\n" + "".join(f"  {name}: 0 0\n" for name in flags))
    for name in hardware:
        (folder / name / "device").mkdir(parents=True)
    return lambda: linux_links(folder, folder, lambda name: flags[name])


@pytest.mark.parametrize(
    ("hardware", "flags", "cable"),
    [
        ([], {"lo": UP | RUNNING | LOOPBACK}, False),
        (["eth0"], {"lo": UP | RUNNING | LOOPBACK, "eth0": UP | RUNNING}, True),
        (["eth0"], {"eth0": UP}, False),
        (["eth0"], {"eth0": RUNNING}, False),
        (["eth0", "wlan0"], {"eth0": UP, "wlan0": UP | RUNNING}, True),
        # The cable is pulled out, but a virtual machine has its bridge.
        (["eth0"], {"eth0": UP, "virbr0": UP | RUNNING, "tun0": UP | RUNNING}, False),
        # A container has no hardware at all.
        ([], {"lo": UP | RUNNING | LOOPBACK, "eth0": UP | RUNNING}, True),
    ],
)
def test_linux_cable(hardware: list[str], flags: dict[str, int], cable: bool, tmp_path: Path) -> None:
    assert interfaces(tmp_path, hardware, flags)().cable is cable


def test_linux_tells_a_change_of_routes_but_not_of_how_often_they_were_used(tmp_path: Path) -> None:
    read = interfaces(tmp_path, [], {"eth0": UP | RUNNING})
    old = "eth0 00000000 014D4D0A 0003 {use} {use} 100 00000000 0 0 0\n"
    new = f"{'0' * 32} 00 {'0' * 32} 00 {'f' * 32} 00000400 {{use}} {{use}} 00000003 eth0\n"
    seen = []
    for use, text in ((1, old), (2, old), (2, "")):
        (tmp_path / "route").write_text(text.format(use=use))
        (tmp_path / "ipv6_route").write_text(new.format(use=use))
        seen.append(read())
    assert seen[0] == seen[1]
    assert seen[1] != seen[2]


def test_a_system_that_does_not_tell_is_not_offline() -> None:
    assert read_links("sunos") == NOT_TOLD
    assert read_links("win32") == NOT_TOLD, "there is no such library here"


@pytest.mark.skipif(sys.platform != "linux", reason="reads the kernel's own files")
def test_this_computer_is_read() -> None:
    assert read_links("linux") != NOT_TOLD


class Windows:
    """Its libraries: interfaces as (type, flags, status), and what the person's settings say of proxies."""

    def __init__(self, rows: Sequence[tuple[int, int, int]] = (), settings: Sequence[str] = ("", "", "")) -> None:
        class Table(ctypes.Structure):
            _fields_ = (("count", ctypes.c_uint32), ("rows", InterfaceRow * max(1, len(rows))))

        self.table = Table(count=len(rows))
        for place, (kind, flags, status) in enumerate(rows):
            row = InterfaceRow(luid=place, type=kind, flags=flags, oper_status=status)
            self.table.rows[place] = row
        self.texts = [ctypes.create_unicode_buffer(text) if text else None for text in settings]
        self.freed: list[int] = []
        self.GlobalFree = Release(self.freed)

    def GetIfTable2(self, target: Any) -> int:
        target._obj.contents = type(target._obj)._type_.from_buffer(self.table)
        return 0

    def FreeMibTable(self, table: Any) -> None:
        self.freed.append(table.contents.count)

    def WinHttpGetIEProxyConfigForCurrentUser(self, target: Any) -> int:
        for name, text in zip(("script", "proxy", "bypass"), self.texts, strict=True):
            setattr(target._obj, name, ctypes.addressof(text) if text else None)
        return 1


class Release:
    """GlobalFree: takes note of what it is given."""

    def __init__(self, freed: list[int]) -> None:
        self.freed = freed
        self.argtypes: Any = None
        self.restype: Any = None

    def __call__(self, pointer: int) -> None:
        self.freed.append(pointer)


def install(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: windows, raising=False)


@pytest.mark.parametrize(
    ("rows", "cable"),
    [
        ([], False),
        ([(24, 0, 1)], False),  # the loopback
        ([(6, 1, 1)], True),
        ([(6, 1, 2)], False),
        ([(6, 1, 2), (71, 1, 1)], True),
        ([(6, 1, 2), (6, 0, 1), (131, 0, 1)], False),  # the cable is out; a virtual switch and a tunnel are up
        ([(6, 1, 2), (6, 3, 1)], False),  # a filter on the interface
        ([(6, 0, 1)], True),  # no hardware at all
    ],
)
def test_windows_cable(rows: list[tuple[int, int, int]], cable: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    windows = Windows(rows)
    install(windows, monkeypatch)
    assert windows_links().cable is cable
    assert windows.freed == [len(rows)], "what Windows has lent is given back"


def test_windows_rows_are_as_long_as_windows_says() -> None:
    assert ctypes.sizeof(InterfaceRow) == 1352


@pytest.mark.parametrize(
    ("script", "proxy", "bypass", "expected"),
    [
        ("", "", "", None),
        ("", "proxy.nkzu.kz:3128", "", PROXY),
        ("", "http=other:80;https=proxy.nkzu.kz:3128", "<local>", PROXY),
        ("", "proxy.nkzu.kz:3128", "<local>;*.nkzu.kz", None),
        ("http://proxy.nkzu.kz:3128/proxy.pac", "", "", PROXY),
    ],
)
def test_windows_proxy(
    script: str, proxy: str, bypass: str, expected: Site | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows(settings=(script, proxy, bypass))
    install(windows, monkeypatch)
    assert windows_proxied(SITE) == (expected or SITE)
    assert len(windows.freed) == sum(map(bool, (script, proxy, bypass)))


def test_what_windows_has_is_asked_where_the_environment_names_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    install(Windows(settings=("", "proxy.nkzu.kz:3128", "*.kz")), monkeypatch)
    assert proxy_variables({"no_proxy": "x"}, "nt") == {"all_proxy": "proxy.nkzu.kz:3128", "no_proxy": "*.kz"}
    own = {"HTTPS_PROXY": "other:1"}
    assert proxy_variables(own, "nt") is own
    assert proxy_variables({}, "posix") == {}
    install(Windows(settings=("http://proxy.nkzu.kz/proxy.pac", "", "")), monkeypatch)
    assert proxy_variables({}, "nt") == {}


def test_windows_without_the_library_has_no_proxy() -> None:
    assert windows_proxy_variables() == {}
    assert windows_proxied(SITE) == SITE

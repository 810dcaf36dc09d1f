"""What the bundle starts inherits nothing of the bundle: no variable, no open file, no library.

The boot loader of the bundle changes the environment before Python runs, so that the programs find their libraries. A
browser with that environment would load ours instead of its own.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.bundle import Bundle
from tests.helpers.content_files import ContentFile, local_content
from tests.helpers.front_door import FrontDoor
from tests.helpers.kiosk import DEADLINE_S, HOST, KioskOpener
from tests.helpers.local_site import LocalSite
from tests.helpers.needed import tools_needed
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import Program
from tests.helpers.real_browsers import BrowserKind, InstalledBrowser, fresh_browser, install_browsers
from tests.helpers.starter import Starter
from tests.helpers.turn_desk import NO_NETWORK
from tests.helpers.waiting import wait_until
from tests.helpers.watched_browsers import WatchedBrowser, mapped_by

PAGE_DEADLINE_S = 60.0
# How LD_LIBRARY_PATH may be when the program is started.
LIBRARY_PATHS = {"not set": None, "set": "/usr/lib/x86_64-linux-gnu", "two": "/nowhere:/usr/lib", "empty": ""}
# Variables that somebody could take for ours, and some that are hard to hand on.
OTHERS = {
    "LD_LIBRARY_PATH_ORIG": "/theirs",
    "VIRTUAL_ENV": "/home/aigul/project/.venv",
    "PYTHONPATH": "/home/aigul/project",
    "PYTHONDONTWRITEBYTECODE": "1",
    "QML2_IMPORT_PATH": "/home/aigul/qml",
    "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough",
    "NKZU_EMPTY": "",
    "NKZU_LINES": "one\ntwo = three\n",
    "NKZU_KAZAKH": "Қазақша",
    "NKZU_BYTES": os.fsdecode(b"\xff\xfe"),
}
# What the kiosk changes on purpose, so that a turn leaves nothing: see launcher/system/turn_folder.py.
OF_A_TURN = {"HOME", "TMPDIR", *(f"XDG_{name}_HOME" for name in ("CACHE", "CONFIG", "DATA", "STATE"))}


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """A site that the browsers can name."""
    with LocalSite(HOST) as site:
        yield site


@pytest.fixture
def content(site: LocalSite, tmp_path: Path) -> ContentFile:
    """Content whose addresses are on that site."""
    return local_content(tmp_path / "content.json", HOST, site)


def with_library_path(path: str | None) -> tuple[str, ...]:
    """The command to put before another one that gets this LD_LIBRARY_PATH."""
    # PWD is of the shell that gives the test its host names.
    option = "--unset=LD_LIBRARY_PATH" if path is None else f"LD_LIBRARY_PATH={path}"
    return ("env", "--unset=PWD", option)


def started_with(program: Program, path: str | None) -> dict[str, str]:
    """The environment with which a program was started behind `with_library_path`."""
    others = {name: text for name, text in program.environment.items() if name != "LD_LIBRARY_PATH"}
    return others if path is None else {**others, "LD_LIBRARY_PATH": path}


def difference(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, tuple[str | None, str | None]]:
    """The variables in which two environments differ, with both values."""
    return {name: (one.get(name), other.get(name)) for name in {*one, *other} if one.get(name) != other.get(name)}


def is_of(bundle: Bundle, name: str) -> bool:
    """Whether a file belongs to the bundle."""
    return name.startswith(f"{bundle.folder.resolve()}/")


@pytest.mark.parametrize("path", LIBRARY_PATHS.values(), ids=LIBRARY_PATHS.keys())
def test_a_browser_gets_the_environment_that_the_program_got(
    path: str | None, starter: Starter, bundle: Bundle, tmp_path: Path
) -> None:
    nothing = InstalledBrowser("nothing", "Nothing", ("/bin/true",), "nothing")
    watched = WatchedBrowser.before(nothing, tmp_path / "watched")
    browsers = install_browsers(tmp_path / "browsers", [watched.browser])
    # Where both are set, the boot loader writes over the second, and nobody can know what was there.
    others = OTHERS if path is None else {name: OTHERS[name] for name in OTHERS if "LD_" not in name}
    launch = bundle.launch(
        tmp_path / "launcher", "--language", "en", "--open", "moodle",
        environment=others, around=with_library_path(path),
    )  # fmt: skip
    program = starter.start(launch, browsers)
    wait_until(lambda: watched.has_started, f"the browser\n{program.story()}", DEADLINE_S)
    assert difference(started_with(program, path), watched.environment()) == {}
    assert watched.files() == {"/dev/null", program.environment["HOME"]}


@pytest.mark.parametrize("kind", BrowserKind, ids=lambda kind: kind.name.lower())
def test_a_real_browser_loads_a_page_and_nothing_of_ours(
    kind: BrowserKind,
    starter: Starter,
    accessibility: AccessibilityBus,
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
    bundle: Bundle,
    content: ContentFile,
    site: LocalSite,
    tmp_path: Path,
) -> None:
    with tools_needed():
        watched = WatchedBrowser.before(fresh_browser(kind, tmp_path), tmp_path / "watched")
    browsers = install_browsers(tmp_path / "browsers", [watched.browser])
    launch = bundle.launch(
        tmp_path / "launcher", "--language", "kk",
        content=content.path, environment=NO_NETWORK, around=with_library_path(None),
    )  # fmt: skip
    program = starter.start(launch, browsers, private_hosts([HOST]))
    door = FrontDoor.of(program, accessibility, content, Language.KK)
    door.opener(content.entry("moodle")).press()
    site.wait_for("/moodle", PAGE_DEADLINE_S)
    program.wait_for_event("settled", id="moodle", state="running")
    assert difference(started_with(program, None), watched.environment()) == {}
    assert watched.files() == {"/dev/null", program.environment["HOME"]}
    # The browser and all that it has started itself.
    others = program.processes() - {program.pid}
    assert others
    assert [name for pid in others for name in mapped_by(pid) if is_of(bundle, name)] == []
    # The launcher itself: that this is how one sees it.
    assert any(is_of(bundle, name) for name in mapped_by(program.pid))


@pytest.mark.parametrize("kind", BrowserKind, ids=lambda kind: kind.name.lower())
@pytest.mark.parametrize("guard", [(), ("--guard",)], ids=["alone", "guarded"])
def test_a_browser_of_a_turn_gets_what_the_kiosk_got_but_for_its_folders(
    kind: BrowserKind,
    guard: tuple[str, ...],
    kiosks: KioskOpener,
    starter: Starter,
    bundle: Bundle,
    tmp_path: Path,
) -> None:
    with tools_needed():
        watched = WatchedBrowser.before(fresh_browser(kind, tmp_path), tmp_path / "watched")
    browsers = install_browsers(tmp_path / "browsers", [watched.browser], for_everybody=True)
    others = {name: text for name, text in OTHERS.items() if "LD_" not in name}
    launch = bundle.launch(
        kiosks.folder / "launcher", "--kiosk", *guard, "--machine-dir", str(kiosks.decide()), "--open", "moodle",
        content=kiosks.content.path, environment={**NO_NETWORK, **others}, around=with_library_path(None),
    )  # fmt: skip
    program = starter.start(launch, browsers, kiosks.hosts)
    kiosks.site.wait_for("/moodle", PAGE_DEADLINE_S)
    changed = difference(started_with(program, None), watched.environment())
    wanted = OF_A_TURN | ({"MOZ_CRASHREPORTER_DISABLE"} if kind is BrowserKind.FIREFOX else set())
    assert set(changed) == wanted, changed
    turns = f"{launch.data_dir}/turns/"
    assert all((new or "").startswith(turns) for name, (_, new) in changed.items() if name in OF_A_TURN), changed
    assert all(name == "/dev/null" or name.startswith(turns) for name in watched.files()), watched.files()
    ours = {pid for pid in program.processes() if Path(f"/proc/{pid}/exe").samefile(bundle.launcher)}
    assert len(ours) == 1 + len(guard)
    others_of = program.processes() - ours
    assert others_of
    assert [name for pid in others_of for name in mapped_by(pid) if is_of(bundle, name)] == []

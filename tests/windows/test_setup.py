"""setup.exe on a computer of Wine's: what it installs, what it keeps, what it refuses, and that nothing is left.

Files and registry are looked at after each step, never the exit code alone. What Wine cannot show is said in
docs/installation: rights of NTFS, UAC, a running program of another person, and Windows itself.
"""

import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import build_setup
import pytest
from places import NAME
from setup_parts import build_help, find_links
from signing import SigningError, sign
from windows_resources import PRODUCT

from launcher.core.languages import Language
from launcher.system.own_program import OwnProgram
from launcher.system.windows_run_key import run_line
from tests.helpers.installers import (
    APPROVED,
    APPROVED_OF_ALL,
    DATA,
    DESKTOP,
    FOLDER,
    MENU,
    NEW,
    OLD,
    RUN,
    Computer,
    State,
    both_versions,
    make_computer,
    make_programs,
    wait_for,
)
from tests.helpers.needed import tools_needed
from tests.helpers.tools import MissingToolError, find_tool

UNINSTALL = rf"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"
UNINSTALLER = rf"{FOLDER}\uninstall.exe"
PROGRAM = rf"{FOLDER}\{NAME}.exe"
# winerror.h; docs/installation names these to administrators.
USAGE, OTHER_VERSION, RUNNING, FAILURE, OWNER, NOT_INSTALLED = 1639, 1638, 1618, 1603, 1307, 1605
DAMAGED = 2  # of NSIS


@pytest.fixture(scope="module", autouse=True)
def one_time() -> Iterator[None]:
    """Everything is built at one time, whatever is committed meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1764288000")
        yield


@pytest.fixture(scope="module")
def setups(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The setup of each version. A file belongs to each version alone."""
    return both_versions(tmp_path_factory.mktemp("setups"), ("makensis",), build_setup.build_setup)


@pytest.fixture(scope="module")
def one_computer(tmp_path_factory: pytest.TempPathFactory) -> Computer:
    """The computer of all tests."""
    return make_computer(tmp_path_factory.mktemp("computer"))


@pytest.fixture(scope="module")
def untouched(one_computer: Computer) -> State:
    """What was on the computer before anything was installed."""
    return one_computer.state()


@pytest.fixture
def computer(one_computer: Computer, untouched: State) -> Iterator[Computer]:
    """A computer on which nothing of ours is installed."""
    yield one_computer
    if one_computer.inside(UNINSTALLER).exists():
        assert one_computer.run(UNINSTALLER, "/S", "/CLOSE=yes", "/PURGE=yes") == 0
    wait_for(lambda: not one_computer.inside(FOLDER).exists())
    for path in (one_computer.inside(DATA), one_computer.inside(rf"{FOLDER}.new")):
        path.unlink(missing_ok=True)


def is_version(computer: Computer, number: str) -> bool:
    """Tell whether all files of a version are there, none of another, and Windows knows it."""
    marks = [path.name for path in computer.inside(rf"{FOLDER}\_internal").glob("only-in-*")]
    return marks == [f"only-in-{number}.txt"] and computer.values(UNINSTALL).get("DisplayVersion") == number


def test_it_installs_the_program_and_a_link_in_the_menu_and_nothing_else(
    computer: Computer, setups: dict[str, Path], untouched: State, tmp_path: Path
) -> None:
    assert computer.run(setups[OLD], "/S") == 0
    files, values = computer.state().added_since(untouched)
    bundle = make_programs(tmp_path / "bundle", f"only-in-{OLD}.txt")
    inside = {str(path.relative_to(bundle)) for path in bundle.rglob("*")} | {"uninstall.exe"}
    place = f"Program Files/{PRODUCT}"
    menu = "ProgramData/Microsoft/Windows/Start Menu/Programs/Distance learning platforms.lnk"
    assert files == {place, *(f"{place}/{name}" for name in inside), f"ProgramData/{PRODUCT}", menu}
    assert {key for key, _name, _value in values} == {UNINSTALL}
    for path in (found for found in bundle.rglob("*") if found.is_file()):
        assert (computer.inside(FOLDER) / path.relative_to(bundle)).read_bytes() == path.read_bytes()


def test_windows_lists_it_with_what_deployment_tools_ask_for(computer: Computer, setups: dict[str, Path]) -> None:
    computer.run(setups[OLD], "/S")
    listed = computer.values(UNINSTALL)
    size = sum(path.stat().st_size for path in computer.inside(FOLDER).rglob("*") if path.is_file())
    # The size is that of the files without the uninstaller.
    assert 0 < int(listed.pop("EstimatedSize"), 16) <= size / 1024
    assert listed == {
        "DisplayIcon": f"{PROGRAM},0",
        "DisplayName": PRODUCT,
        "DisplayVersion": OLD,
        "InstallLocation": FOLDER,
        "NoModify": "0x1",
        "NoRepair": "0x1",
        "Publisher": "The NKZU launcher authors",
        "QuietUninstallString": f'"{UNINSTALLER}" /S',
        "UninstallString": f'"{UNINSTALLER}"',
    }


@pytest.mark.parametrize(("start", "words"), [("window", ()), ("kiosk", ("--kiosk", "--guard"))])
def test_the_start_at_log_on_is_what_the_program_itself_would_write(
    computer: Computer, setups: dict[str, Path], start: str, words: tuple[str, ...]
) -> None:
    computer.prefix.check("reg", "add", APPROVED, "/v", NAME, "/t", "REG_BINARY", "/d", "03", seconds=60)
    assert computer.run(setups[OLD], "/S", f"/AUTOSTART={start}") == 0
    assert computer.values(RUN).get(NAME) == run_line(OwnProgram((PROGRAM, *words)))
    assert NAME not in computer.values(APPROVED), "the Task Manager still bars it"
    assert computer.run(setups[OLD], "/S", "/AUTOSTART=none") == 0
    assert computer.values(RUN).get(NAME) is None
    computer.prefix.check("reg", "delete", APPROVED_OF_ALL, "/f", seconds=60)


@pytest.mark.parametrize("language", list(Language))
def test_links_have_the_name_that_the_program_would_give_them(
    setups: dict[str, Path], tmp_path: Path, language: Language
) -> None:
    changes = speaking(tmp_path, language)
    # One of its own, since Wine writes the language into the registry.
    computer = make_computer(tmp_path / "computer")
    assert computer.run(setups[OLD], "/S", "/DESKTOP=yes", changes=changes) == 0
    name = {"kk": find_links().name.kk, "ru": find_links().name.ru, "en": find_links().name.en}[language]
    assert computer.links(MENU) == computer.links(DESKTOP) == [name]
    link = (computer.inside(DESKTOP) / f"{name}.lnk").read_bytes()
    assert f"{NAME}.exe".encode() in link
    flags = struct.unpack_from("<I", link, 20)[0]  # [MS-SHLLINK] 2.1.1
    assert not flags & 0x10, "with a working folder of ours, what the program starts would keep it busy"
    assert flags & 0x04, "what it is for is not said"
    # In another language the name is another: no second link may stay.
    assert computer.run(setups[OLD], "/S") == 0
    assert len(computer.links(MENU)) == len(computer.links(DESKTOP)) == 1
    assert computer.run(setups[OLD], "/S", "/DESKTOP=no") == 0
    assert computer.links(DESKTOP) == []
    computer.prefix.stop()


def speaking(folder: Path, language: Language) -> dict[str, str]:
    """Return the environment in which Wine's Windows speaks a language."""
    name = {"kk": "kk_KZ", "ru": "ru_RU", "en": "en_US"}[language]
    with tools_needed():
        if not Path("/usr/share/i18n/locales", name).is_file():
            raise MissingToolError("locales is not installed: apt-get install locales")
    subprocess.run(["localedef", "-i", name, "-f", "UTF-8", folder / f"{name}.UTF-8"], check=True)
    return {"LANG": f"{name}.UTF-8", "LOCPATH": str(folder)}


def test_a_newer_version_takes_the_place_and_keeps_what_was_chosen(
    computer: Computer, setups: dict[str, Path], untouched: State
) -> None:
    computer.run(setups[OLD], "/S", "/AUTOSTART=kiosk", "/DESKTOP=yes")
    before = computer.state()
    content = computer.inside(rf"{DATA}\content.json")
    content.write_text("of the administrator")
    assert computer.run(setups[NEW], "/S") == 0
    assert is_version(computer, NEW)
    assert content.read_text() == "of the administrator"
    content.unlink()
    after = computer.state()
    place = f"Program Files/{PRODUCT}/_internal"
    assert after.files - before.files == {f"{place}/only-in-{NEW}.txt"}
    assert before.files - after.files == {f"{place}/only-in-{OLD}.txt"}
    # Nothing but the version has changed, and perhaps the size by a kilobyte.
    assert {name for _key, name, _value in after.values ^ before.values} <= {"DisplayVersion", "EstimatedSize"}


def test_an_older_version_comes_back_only_when_it_is_asked_to(computer: Computer, setups: dict[str, Path]) -> None:
    computer.run(setups[NEW], "/S")
    assert computer.run(setups[OLD], "/S") == OTHER_VERSION
    assert is_version(computer, NEW)
    assert computer.run(setups[OLD], "/S", "/DOWNGRADE=yes") == 0
    assert is_version(computer, OLD)


@pytest.mark.parametrize(
    "words",
    [
        ("/AUTOSTART=always",),
        ("/AUTOSTART=win",),
        ("/AUTOSTART=none|window",),
        ("/DESKTOP=",),
        ("/PURGE=yes",),
        ("/FOO",),
        ("word",),
        (r"/D=C:\foo",),
    ],
)
def test_a_wrong_command_line_changes_nothing(
    computer: Computer, setups: dict[str, Path], untouched: State, words: tuple[str, ...]
) -> None:
    assert computer.run(setups[OLD], "/S", *words) == USAGE
    assert not computer.state().unlike(untouched)


def test_silence_is_understood_in_small_letters_too(computer: Computer, setups: dict[str, Path]) -> None:
    assert computer.run(setups[OLD], "/s", "/Autostart=Window") == 0
    assert computer.values(RUN).get(NAME) == f'"{PROGRAM}"'


def test_while_the_program_runs_nothing_changes(computer: Computer, setups: dict[str, Path]) -> None:
    computer.run(setups[OLD], "/S")
    half_done = computer.inside(rf"{FOLDER}.new")
    half_done.mkdir()
    with computer.running() as program:
        assert computer.run(setups[NEW], "/S") == RUNNING
        assert not half_done.exists()
        assert computer.run(UNINSTALLER, "/S") == RUNNING
        assert program.poll() is None
    assert is_version(computer, OLD)


def test_the_running_program_is_closed_when_that_is_asked_for(computer: Computer, setups: dict[str, Path]) -> None:
    computer.run(setups[OLD], "/S")
    with computer.running() as program:
        assert computer.run(setups[NEW], "/S", "/CLOSE=yes") == 0
        program.wait(timeout=10)
    assert is_version(computer, NEW)
    with computer.running() as program:
        assert computer.run(UNINSTALLER, "/S", "/CLOSE=yes") == 0
        program.wait(timeout=10)
    wait_for(lambda: not computer.inside(FOLDER).exists())


def test_uninstalling_leaves_nothing(computer: Computer, setups: dict[str, Path], untouched: State) -> None:
    computer.run(setups[OLD], "/S", "/AUTOSTART=kiosk", "/DESKTOP=yes")
    computer.run(setups[NEW], "/S")
    assert computer.run(UNINSTALLER, "/S") == 0
    # Whoever deploys it looks at once: only the file that has just run may take a moment longer.
    assert not computer.inside(PROGRAM).exists()
    assert computer.values(UNINSTALL).get("DisplayVersion") is None
    wait_for(lambda: not computer.inside(FOLDER).exists())
    assert not computer.state().unlike(untouched)


def test_what_the_administrator_has_put_there_stays_unless_it_is_to_be_purged(
    computer: Computer, setups: dict[str, Path], untouched: State
) -> None:
    computer.run(setups[OLD], "/S")
    content = computer.inside(rf"{DATA}\rooms\305.json")
    content.parent.mkdir()
    content.write_text("{}")
    assert computer.run(UNINSTALLER, "/S") == 0
    assert content.is_file()
    assert computer.run(setups[OLD], "/S") == 0
    assert content.is_file()
    assert computer.run(UNINSTALLER, "/S", "/PURGE=yes") == 0
    wait_for(lambda: not computer.inside(FOLDER).exists())
    assert not computer.state().unlike(untouched)


def test_it_is_not_removed_twice(computer: Computer, setups: dict[str, Path], tmp_path: Path) -> None:
    computer.run(setups[OLD], "/S")
    kept = tmp_path / "uninstall.exe"
    kept.write_bytes(computer.inside(UNINSTALLER).read_bytes())
    assert computer.run(kept, "/S") == 0
    wait_for(lambda: not computer.inside(FOLDER).exists())
    assert computer.run(kept, "/S") == NOT_INSTALLED


def test_a_folder_of_the_administrator_that_is_none_is_refused(
    computer: Computer, setups: dict[str, Path], untouched: State
) -> None:
    # Under Wine every file belongs to the one person there is, so somebody else's folder cannot be made.
    computer.inside(DATA).write_text("in the way")
    assert computer.run(setups[OLD], "/S") == OWNER
    assert not computer.inside(FOLDER).exists()
    assert computer.values(UNINSTALL).get("DisplayVersion") is None


def test_what_cannot_be_written_leaves_the_version_that_is_there(computer: Computer, setups: dict[str, Path]) -> None:
    computer.run(setups[OLD], "/S")
    computer.inside(rf"{FOLDER}.new").write_text("in the way of the new folder")
    assert computer.run(setups[NEW], "/S") == FAILURE
    assert is_version(computer, OLD)


def test_after_a_power_cut_between_two_renamings_the_next_setup_goes_on(
    computer: Computer, setups: dict[str, Path], untouched: State
) -> None:
    computer.run(setups[OLD], "/S")
    computer.inside(FOLDER).rename(computer.inside(rf"{FOLDER}.old"))
    computer.inside(rf"{FOLDER}.new").mkdir()
    (computer.inside(rf"{FOLDER}.new") / "half a file").write_text("")
    assert computer.run(setups[NEW], "/S") == 0
    assert is_version(computer, NEW)
    assert not [path.name for path in computer.inside(FOLDER).parent.glob(f"{PRODUCT}.*")]


@pytest.mark.parametrize("place", ["in what is packed", "in what is only shown"])
def test_a_damaged_setup_installs_nothing(
    computer: Computer, setups: dict[str, Path], untouched: State, tmp_path: Path, place: str
) -> None:
    content = bytearray(setups[OLD].read_bytes())
    shown = content.index(f"Installs {PRODUCT}".encode("utf-16-le"))
    content[shown if place == "in what is only shown" else len(content) // 2] ^= 1
    damaged = tmp_path / "setup.exe"
    damaged.write_bytes(content)
    assert computer.run(damaged, "/S") == DAMAGED
    assert not computer.state().unlike(untouched)


def test_the_outcome_is_written_to_a_file(computer: Computer, setups: dict[str, Path]) -> None:
    log = computer.inside(r"C:\windows\temp\launcher.log")
    log.unlink(missing_ok=True)
    computer.run(setups[NEW], "/S", r"/LOG=C:\windows\temp\launcher.log")
    computer.run(setups[OLD], "/S", r"/LOG=C:\windows\temp\launcher.log")
    lines = log.read_text(encoding="utf-16").splitlines()
    log.unlink()
    assert lines[0] == f"{PRODUCT} {NEW}: Version {NEW} is installed."
    assert lines[1].startswith(
        f"{PRODUCT} {OLD}: {OTHER_VERSION}: A newer version is installed on this computer: {NEW}."
    )


def test_two_builds_are_alike(setups: dict[str, Path], tmp_path: Path) -> None:
    bundle = make_programs(tmp_path / "somewhere else", f"only-in-{OLD}.txt")
    again = build_setup.build_setup(bundle, tmp_path / "dist", tmp_path / "another work", OLD)
    assert again.read_bytes() == setups[OLD].read_bytes()


def test_it_is_a_64_bit_program_that_says_what_it_is(setups: dict[str, Path]) -> None:
    content = setups[OLD].read_bytes()
    header = struct.unpack_from("<I", content, 0x3C)[0]
    assert struct.unpack_from("<H", content, header + 4)[0] == 0x8664  # winnt.h: IMAGE_FILE_MACHINE_AMD64
    for text in (PRODUCT, OLD, "The NKZU launcher authors", f"Installs {PRODUCT}"):
        assert text.encode("utf-16-le") in content
    for text in ("requireAdministrator", "PerMonitorV2", "longPathAware"):
        assert text.encode() in content
    assert b'level="asInvoker"' not in content


def test_it_is_signed_where_there_is_a_certificate(computer: Computer, setups: dict[str, Path], tmp_path: Path) -> None:
    with tools_needed():
        signer, openssl = find_tool("osslsigncode"), find_tool("openssl")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = [
        openssl,
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=University of the test",
    ]
    command += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    setup = tmp_path / "setup.exe"
    setup.write_bytes(setups[OLD].read_bytes())
    assert sign(setup, {}) is False
    assert setup.read_bytes() == setups[OLD].read_bytes()
    assert sign(setup, {"NKZU_SIGN_CERTIFICATE": str(certificate), "NKZU_SIGN_KEY": str(key)})
    checked = subprocess.run([signer, "verify", "-CAfile", certificate, "-in", setup], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
    assert "CN=University of the test" in checked.stdout
    assert computer.run(setup, "/S") == 0
    assert is_version(computer, OLD)
    with pytest.raises(SigningError, match="was not signed"):
        sign(setup, {"NKZU_SIGN_CERTIFICATE": str(tmp_path / "none.pem"), "NKZU_SIGN_KEY": str(key)})


def test_the_library_is_the_same_in_each_build(tmp_path: Path) -> None:
    with tools_needed():
        find_tool("x86_64-w64-mingw32-gcc")
    assert build_help(tmp_path / "one").read_bytes() == build_help(tmp_path / "two").read_bytes()
